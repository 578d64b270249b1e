"""The picture and the page of a network: baseline–time plot, pairs per interval, and what is weak."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import drawing, new_figure, save, show_dates
from ..core.page import figure as picture
from ..core.page import paragraphs, write_page
from ..core.text import translatable
from ..network.diagnosis import KINDS, Diagnosis
from ..network.network_figure import plot_day, plotted_baselines
from ..store.baselines import are_dummies
from .network import BY_HAND, REASONS, Network
from .options import NetworkOptions

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Place = tuple[int, float]
"""Of an epoch: day number, and perpendicular baseline in m."""
Words = Callable[[str], str]
"""Gives a text in the language of those who look at the figure."""

REASON_COLOURS = ("#d55e00", "#cc79a7", "#e69f00", "#7a5195")
KEPT, EDITED, WEAK, MEND = "#0072b2", "#17a2a2", "#000000", "#009e73"
SUBSETS = ("#56b4e9", "#e69f00", "#cc79a7", "#999999", "#f0e442")
LEGEND_COLUMNS, LEGEND_INCHES = 4, 2.2
SHADES = "viridis"


@dataclass(frozen=True)
class Shades:
    """Values by which kept pairs are coloured, by pair, and what they are."""

    values: Mapping[str, float]
    label: str


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
    figure = new_figure(options.width, options.height)
    plot_network(figure, network, suggestions=options.suggestions)
    save(figure, path)


def plot_network(
    figure: Figure,
    network: Network,
    words: Words = str,
    suggestions: bool = False,
    edited: Collection[str] = (),
    shades: Shades | None = None,
    brief: bool = False,
) -> tuple[Axes, dict[str, Place]]:
    """Fill a figure with the baseline–time plane of a network, and below it the pairs that span each interval.

    Parameters
    ----------
    edited
        Kept pairs whose phase stage 12 changed somewhere, to be told apart.
    shades
        Colours the kept pairs instead of telling them apart.
    brief
        Whether the legend names the stages that rejected pairs by their numbers, for a small figure.

    Returns
    -------
    The axes of the plane, and the place of every epoch in it.
    """
    found = network.diagnosis
    metres = plotted_baselines([network.baselines.get(e, np.nan) for e in found.epochs])
    place = {epoch: (plot_day(epoch), float(value)) for epoch, value in zip(found.epochs, metres)}
    plane, spans = figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": (3, 1)})
    for rule, colour in zip(REASONS, REASON_COLOURS):
        rejected = [fact.pair for fact in network.pairs if fact.rejected_by == rule]
        _lines(plane, place, rejected, _rejected(rule, words, brief), color=colour, linestyle=(0, (4, 2)))
    if shades is None:
        _kept_lines(plane, place, network, words, set(edited))
    else:
        _shaded_lines(figure, (plane, spans), place, network.kept, shades)
    if suggestions:
        mends = sorted({finding.back or finding.new for finding in found.findings} - {""})
        _lines(plane, place, mends, words(translatable("would mend")), color=MEND, linewidth=6, alpha=0.35, zorder=1)
    _epoch_marks(plane, found, place, words)
    _shade_gaps((plane, spans), found, words(translatable("gap")))
    is_known = any(epoch in network.baselines for epoch in found.epochs) and not are_dummies(metres)
    known, unknown = translatable("perpendicular baseline (m)"), translatable("baseline not known")
    plane.set_ylabel(words(known if is_known else unknown))
    _spanning(spans, found, words(translatable("pairs that span\nthe interval")))
    _, labels = plane.get_legend_handles_labels()
    columns = min(LEGEND_COLUMNS, len(labels), legend_columns(figure) if brief else LEGEND_COLUMNS)
    if brief:  # inside, so that long words take nothing from the plot
        plane.legend(loc="upper left", ncol=columns, fontsize=7, framealpha=0.7).set_in_layout(False)
    else:
        plane.legend(loc="lower left", bbox_to_anchor=(0, 1), ncol=columns, fontsize=8, frameon=False)
    return plane, place


def legend_columns(figure: Figure) -> int:
    """How many columns of a brief legend fit beside each other."""
    return max(1, int(figure.get_figwidth() / LEGEND_INCHES))


def _rejected(rule: str, words: Words, brief: bool) -> str:
    """What the legend says of pairs that a rule rejected."""
    if not brief:
        shown = words(rule)
        return words(translatable("rejected: {rule}")).format(rule=f"{shown[0].lower()}{shown[1:]}")
    if rule == BY_HAND:
        return words(translatable("removed by hand"))
    return words(translatable("rejected by {stage}")).format(stage=rule.rpartition("(")[2].rstrip(")"))


def _lines(axes: Axes, place: Mapping[str, Place], pairs: Sequence[str], label: str, **look: object) -> None:
    """Draw pairs as lines between their epochs, with their number in the legend."""
    from matplotlib.collections import LineCollection

    if pairs:
        look = {"linewidth": 1.3, "zorder": 2, **look}
        axes.add_collection(LineCollection(ends_of(place, pairs), label=f"{label} ({len(pairs)})", **look))


def ends_of(place: Mapping[str, Place], pairs: Sequence[str]) -> list[tuple[Place, Place]]:
    """Where the epochs of pairs are."""
    return [(place[pair[:8]], place[pair[9:]]) for pair in pairs]


def _kept_lines(
    axes: Axes, place: Mapping[str, Place], network: Network, words: Words, edited: Collection[str]
) -> None:
    """Kept pairs: bridges, those in no loop, those that were changed, and the others."""
    unlooped, bridges = set(network.diagnosis.unlooped), set(network.diagnosis.bridges)
    plain = [pair for pair in network.kept if pair not in unlooped | bridges]
    changed = [pair for pair in plain if pair in edited]
    untouched = [pair for pair in plain if pair not in edited]
    _lines(axes, place, untouched, words(translatable("kept")), color=KEPT, linewidth=0.7, alpha=0.6)
    text = words(translatable("kept, changed in places"))
    _lines(axes, place, changed, text, color=EDITED, linewidth=0.9, alpha=0.8)
    text = words(translatable("kept, in no loop"))
    _lines(axes, place, sorted(unlooped - bridges), text, color=KEPT, linewidth=1.6)
    _lines(axes, place, sorted(bridges), words(translatable("kept, bridge")), color=WEAK, linewidth=2.2)


def _shaded_lines(
    figure: Figure, panels: Sequence[Axes], place: Mapping[str, Place], kept: Sequence[str], shades: Shades
) -> None:
    """Kept pairs by their values, the largest on top; grey without one."""
    from matplotlib.collections import LineCollection

    known = sorted(
        (pair for pair in kept if np.isfinite(shades.values.get(pair, np.nan))), key=shades.values.__getitem__
    )
    unknown = sorted(set(kept) - set(known))
    panels[0].add_collection(LineCollection(ends_of(place, unknown), color="#999999", linewidth=0.7, zorder=1))
    if known:
        lines = LineCollection(ends_of(place, known), cmap=SHADES, linewidth=1.2, zorder=2)
        lines.set_array(np.array([shades.values[pair] for pair in known]))
        panels[0].add_collection(lines)
        figure.colorbar(lines, ax=list(panels), label=shades.label, pad=0.01)


def _epoch_marks(axes: Axes, found: Diagnosis, place: Mapping[str, Place], words: Words) -> None:
    """Epochs in the colour of their subset, articulations as squares."""
    whole, part = words(translatable("epochs")), words(translatable("subset of {count} epochs"))
    for number, subset in enumerate(found.subsets):
        days, metres = zip(*(place[epoch] for epoch in subset))
        label = whole if len(found.subsets) == 1 else part.format(count=len(subset))
        shown = label if number < len(SUBSETS) else None
        colour = SUBSETS[min(number, len(SUBSETS) - 1)]
        axes.plot(days, metres, "o", color=colour, markeredgecolor="white", markersize=6, label=shown, zorder=3)
    if found.articulations:
        days, metres = zip(*(place[epoch] for epoch in found.articulations))
        label = words(translatable("articulation epochs ({count})")).format(count=len(found.articulations))
        axes.plot(days, metres, "s", markerfacecolor="none", markeredgecolor=WEAK, markersize=9, zorder=4, label=label)
    axes.margins(x=0.02, y=0.08)
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)


def _shade_gaps(panels: Sequence[Axes], found: Diagnosis, name: str) -> None:
    for axes in panels:
        for first, last in found.gaps:
            label = name if axes is panels[0] and (first, last) == found.gaps[0] else None
            axes.axvspan(plot_day(first), plot_day(last), color="#bbbbbb", alpha=0.5, linewidth=0, label=label)


def _spanning(axes: Axes, found: Diagnosis, name: str) -> None:
    from matplotlib.ticker import MaxNLocator

    edges = [plot_day(epoch) for epoch in found.epochs]
    if len(edges) > 1:
        axes.stairs(found.spanning, edges, fill=True, color=KEPT, alpha=0.5)
        axes.stairs(found.spanning, edges, color=KEPT, linewidth=0.8)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.set_ylabel(name)
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    show_dates(axes)
