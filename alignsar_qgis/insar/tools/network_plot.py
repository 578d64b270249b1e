"""The picture and the page of a network: baseline–time plot, pairs per interval, and what is weak."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import drawing, new_figure, save
from ..core.page import figure as picture
from ..core.page import paragraphs, write_page
from ..network.diagnosis import KINDS, Diagnosis
from ..network.network_figure import plot_day, plotted_baselines, show_dates
from ..store.baselines import are_dummies
from .network import RULES, Network
from .options import NetworkOptions

if TYPE_CHECKING:
    from matplotlib.axes import Axes

RULE_COLOURS = ("#d55e00", "#cc79a7", "#e69f00")
KEPT, WEAK, MEND, SUBSETS = "#0072b2", "#000000", "#009e73", ("#56b4e9", "#e69f00", "#cc79a7", "#999999", "#f0e442")
LEGEND_COLUMNS = 4


def write_network_page(network: Network, figure: Path, page: Path) -> None:
    """Write an HTML page with the picture, and a table of what is weak and what would mend it."""
    parts = paragraphs([network.headline], network.remarks)
    parts.append(picture(figure.name, "Baseline–time plot"))
    findings = network.diagnosis.findings
    if findings:
        heads = ("", "from", "to", "rejected pair to bring back", "pair to form")
        rows = [(KINDS[one.kind], one.first, one.last, one.back or "–", one.new or "–") for one in findings]
        cells = ["".join(f"<th>{escape(head)}</th>" for head in heads)]
        cells += ["".join(f"<td>{escape(word)}</td>" for word in row) for row in rows]
        parts.append(f"<table>{''.join(f'<tr>{cell}</tr>' for cell in cells)}</table>")
    write_page(page, f"Network of {network.folder.name}", parts)


@drawing
def draw_network(network: Network, path: Path, options: NetworkOptions) -> None:
    """Write a PNG: epochs in time and perpendicular baseline with their pairs; pairs that span each interval."""
    found = network.diagnosis
    epochs, metres = found.epochs, plotted_baselines([network.baselines.get(e, np.nan) for e in found.epochs])
    place = {epoch: (plot_day(epoch), float(value)) for epoch, value in zip(epochs, metres)}
    figure = new_figure(options.width, options.height)
    plane, spans = figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": (3, 1)})
    for rule, colour in zip(RULES.values(), RULE_COLOURS):
        rejected = [fact.pair for fact in network.pairs if fact.rejected_by == rule]
        _lines(plane, place, rejected, f"rejected: {rule[0].lower()}{rule[1:]}", color=colour, linestyle=(0, (4, 2)))
    unlooped, bridges = set(found.unlooped), set(found.bridges)
    plain = [pair for pair in network.kept if pair not in unlooped | bridges]
    _lines(plane, place, plain, "kept", color=KEPT, linewidth=0.7, alpha=0.6)
    _lines(plane, place, sorted(unlooped - bridges), "kept, in no loop", color=KEPT, linewidth=1.6)
    _lines(plane, place, sorted(bridges), "kept, bridge", color=WEAK, linewidth=2.2)
    if options.suggestions:
        mends = sorted({finding.back or finding.new for finding in found.findings} - {""})
        _lines(plane, place, mends, "would mend", color=MEND, linewidth=6, alpha=0.35, zorder=1)
    _epoch_marks(plane, found, place)
    _shade_gaps((plane, spans), found)
    known_baselines = any(epoch in network.baselines for epoch in epochs) and not are_dummies(metres)
    plane.set_ylabel("perpendicular baseline (m)" if known_baselines else "baseline not known")
    _spanning(spans, found)
    _, labels = plane.get_legend_handles_labels()
    columns = min(LEGEND_COLUMNS, len(labels))
    plane.legend(loc="lower left", bbox_to_anchor=(0, 1), ncol=columns, fontsize=8, frameon=False)
    save(figure, path)


def _lines(
    axes: Axes, place: Mapping[str, tuple[int, float]], pairs: Sequence[str], label: str, **look: object
) -> None:
    from matplotlib.collections import LineCollection

    if pairs:
        ends = [(place[pair[:8]], place[pair[9:]]) for pair in pairs]
        look = {"linewidth": 1.3, "zorder": 2, **look}
        axes.add_collection(LineCollection(ends, label=f"{label} ({len(pairs)})", **look))


def _epoch_marks(axes: Axes, found: Diagnosis, place: Mapping[str, tuple[int, float]]) -> None:
    """Epochs in the colour of their subset, articulations as squares."""
    for number, subset in enumerate(found.subsets):
        days, metres = zip(*(place[epoch] for epoch in subset))
        label = "epochs" if len(found.subsets) == 1 else f"subset of {len(subset)} epochs"
        shown = label if number < len(SUBSETS) else None
        colour = SUBSETS[min(number, len(SUBSETS) - 1)]
        axes.plot(days, metres, "o", color=colour, markeredgecolor="white", markersize=6, label=shown, zorder=3)
    if found.articulations:
        days, metres = zip(*(place[epoch] for epoch in found.articulations))
        axes.plot(days, metres, "s", markerfacecolor="none", markeredgecolor=WEAK, markersize=9, zorder=4,
                  label=f"articulation epochs ({len(found.articulations)})")  # fmt: skip
    axes.margins(x=0.02, y=0.08)
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)


def _shade_gaps(panels: Sequence[Axes], found: Diagnosis) -> None:
    for axes in panels:
        for first, last in found.gaps:
            label = "gap" if axes is panels[0] and (first, last) == found.gaps[0] else None
            axes.axvspan(plot_day(first), plot_day(last), color="#bbbbbb", alpha=0.5, linewidth=0, label=label)


def _spanning(axes: Axes, found: Diagnosis) -> None:
    from matplotlib.ticker import MaxNLocator

    edges = [plot_day(epoch) for epoch in found.epochs]
    if len(edges) > 1:
        axes.stairs(found.spanning, edges, fill=True, color=KEPT, alpha=0.5)
        axes.stairs(found.spanning, edges, color=KEPT, linewidth=0.8)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.set_ylabel("pairs that span\nthe interval")
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    show_dates(axes)
