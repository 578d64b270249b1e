"""The network plot: epochs in time and perpendicular baseline, pairs as lines between them."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import Margins, drawing, new_figure, save, show_dates
from ..core.pairs import day_number, epochs_of, gaps_of, span_days
from ..pipeline.result import StageResult
from ..store.baselines import GOLDEN_RATIO, are_dummies

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.backend_bases import RendererBase
    from matplotlib.figure import Figure

KEPT = "tab:blue"
REMOVED = "tab:red"
WEAK = "0.6"
HEIGHT_IN = 6
DAYS_PER_INCH = 80
MARGIN_DAYS = 10
LABEL_POINTS = 6
LABELS_IN_FRONT = 5
MARGINS_IN = Margins(left=0.75, right=0.15, bottom=0.5, top=0.15)


def plotted_baselines(baselines_m: Sequence[float]) -> np.ndarray:
    """Baselines to plot: 0 m for an unknown one; if none is known, fixed values in 0…1 that keep the lines apart."""
    known = np.array(baselines_m, float)
    if np.isnan(known).all():
        return np.arange(known.size) * GOLDEN_RATIO % 1
    return np.nan_to_num(known)


def save_networks(
    networks: Mapping[str, tuple[Collection[str], Collection[str], str]],
    baselines_m: Mapping[str, float],
    folder: Path,
    result: StageResult,
) -> None:
    """Write and show several network plots, one that looks like an earlier one as a copy.

    Parameters
    ----------
    networks
        Kept pairs, removed pairs, and caption, by file name.
    folder
        Staging folder of the stage; they go to ``network/`` in it.
    """
    drawn: dict[tuple[frozenset[str], frozenset[str]], Path] = {}
    for name, (pairs, removed, caption) in networks.items():
        path, content = folder / "network" / name, (frozenset(pairs), frozenset(removed))
        if content in drawn:
            shutil.copyfile(drawn[content], path)
        else:
            save(network_figure(pairs, removed, baselines_m), path)
            drawn[content] = path
        result.show(f"network/{name}", caption)


@drawing
def network_figure(
    pairs: Collection[str],
    removed: Collection[str],
    baselines_m: Mapping[str, float],
    removed_label: str = "Removed IFG",
) -> Figure:
    """Network of the kept pairs, with removed ones in red and gaps as black bars.

    Parameters
    ----------
    pairs
        Kept pairs.
    removed
        Pairs drawn in red; they do not close gaps.
    baselines_m
        Perpendicular baseline of every epoch to show, NaN where unknown.
    """
    figure, axes, place = _canvas([*pairs, *removed], baselines_m)
    _lines(axes, place, removed, REMOVED, removed_label)
    _lines(axes, place, pairs, KEPT, "IFG")
    _epochs(axes, place)
    _gaps(axes, place, pairs)
    _legend(axes)
    return figure


@drawing
def robustness_figure(
    strong: Collection[str],
    weak: Collection[str],
    edge_cuts: Collection[str],
    node_cuts: Collection[str],
    baselines_m: Mapping[str, float],
) -> Figure:
    """Network with its weakly connected pairs in grey, and the pairs and epochs whose loss would split it in red."""
    figure, axes, place = _canvas([*strong, *weak], baselines_m)
    _lines(axes, place, sorted(set(weak) - set(edge_cuts)), WEAK, "Weak IFG")
    _lines(axes, place, strong, KEPT, "Strong IFG")
    _lines(axes, place, edge_cuts, REMOVED, "Edge cut")
    _epochs(axes, place)
    if node_cuts:
        days, metres = zip(*(place[epoch] for epoch in node_cuts))
        axes.plot(days, metres, "o", color=REMOVED, label="Node cut", zorder=4)
    _legend(axes)
    return figure


def _canvas(
    pairs: Iterable[str], baselines_m: Mapping[str, float]
) -> tuple[Figure, Axes, dict[str, tuple[int, float]]]:
    """Empty axes, and the place (day number, metres) of every epoch."""
    epochs = sorted({*baselines_m, *epochs_of(pairs)})
    metres = plotted_baselines([baselines_m.get(epoch, np.nan) for epoch in epochs])
    place = {epoch: (plot_day(epoch), float(value)) for epoch, value in zip(epochs, metres)}
    span = span_days(f"{epochs[0]}_{epochs[-1]}") if epochs else 0
    figure = new_figure(round(span / DAYS_PER_INCH) + 2, HEIGHT_IN, MARGINS_IN)
    axes = figure.subplots()
    axes.set_ylabel("dummy" if are_dummies(metres) else "Bperp [m]")
    _calendar(axes, epochs)
    return figure, axes, place


def plot_day(epoch: str) -> int:
    """Days since 1970, as matplotlib counts dates."""
    return day_number(epoch) - date(1970, 1, 1).toordinal()


def _calendar(axes: Axes, epochs: Sequence[str]) -> None:
    show_dates(axes)
    axes.grid(alpha=0.3)
    if epochs:
        axes.set_xlim(plot_day(epochs[0]) - MARGIN_DAYS, plot_day(epochs[-1]) + MARGIN_DAYS)
        for year in range(int(epochs[0][:4]) + 1, int(epochs[-1][:4]) + 1):
            axes.axvline(plot_day(f"{year}0101"), color="0.5", linewidth=1.5, zorder=0)


def _lines(axes: Axes, place: Mapping[str, tuple[int, float]], pairs: Collection[str], color: str, label: str) -> None:
    from matplotlib.collections import LineCollection

    if pairs:
        ends = [(place[pair[:8]], place[pair[9:]]) for pair in pairs]
        axes.add_collection(LineCollection(ends, colors=color, linewidths=1, label=label, zorder=2))


def _epochs(axes: Axes, place: Mapping[str, tuple[int, float]]) -> None:
    """Dots with month/day, above the dot for the upper half of the baselines."""
    if not place:
        return
    days, metres = zip(*place.values())
    axes.plot(days, metres, "o", color="tab:cyan", markersize=5, alpha=0.8, zorder=3)
    middle = np.median(metres)
    labels = [(f"{epoch[4:6]}/{epoch[6:]}", day, value, value > middle) for epoch, (day, value) in place.items()]
    axes.add_artist(_labels(labels))
    axes.margins(y=0.1)


def _labels(labels: Sequence[tuple[str, float, float, bool]]) -> Artist:
    """Short texts centred above or below places (text, x, y, above), as one artist.

    Hundreds of annotations take most of the time of a network plot; these few lines draw as they do.
    """
    from matplotlib.artist import Artist
    from matplotlib.font_manager import FontProperties

    class Labels(Artist):  # type: ignore[misc]
        texts = tuple(text for text, *_ in labels)

        def draw(self, renderer: RendererBase) -> None:
            font, height = FontProperties(size=LABEL_POINTS), renderer.height
            context = renderer.new_gc()
            context.set_foreground("black")
            gap = renderer.points_to_pixels(LABEL_POINTS - 1)
            places = self.axes.transData.transform([(x, y) for _, x, y, _ in labels])
            for (text, _, _, above), (x, y) in zip(labels, places):
                wide, high, descent = renderer.get_text_width_height_descent(text, font, False)
                baseline = y + gap + descent if above else y - gap - high + descent
                renderer.draw_text(context, round(x - wide / 2), round(height - baseline), text, font, 0)
            context.restore()

    artist = Labels()
    artist.set_zorder(LABELS_IN_FRONT)
    artist.set_in_layout(False)
    return artist


def _gaps(axes: Axes, place: Mapping[str, tuple[int, float]], pairs: Collection[str]) -> None:
    epochs = list(place)
    label: str | None = "Gap"
    for index in np.flatnonzero(gaps_of(sorted(pairs), epochs)):
        middle = (place[epochs[index]][0] + place[epochs[index + 1]][0]) / 2
        axes.axvline(middle, color="black", linewidth=5, label=label, zorder=1)
        label = None


def _legend(axes: Axes) -> None:
    if axes.get_legend_handles_labels()[0]:
        axes.legend(loc="upper left", fontsize=8)
