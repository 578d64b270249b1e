"""Figures of an unrest detection: the alert figure, and the images of the newest date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import NO_DATA, drawing, new_figure, save
from ..core.progress import Progress
from ..pipeline.result import StageResult
from ..separation.drawing import (
    LARGEST_SIGMA,
    MM,
    date_axis,
    largest,
    map_panel,
    shade_baseline,
    sigma_colors,
    size_text,
)
from ..separation.file import on_grid
from ..separation.report import write_report
from ._residuals import CUMULATIVE, RESIDUAL_WORDS, WINDOW
from ._words import sigmas, verdict
from .comparison import Unrest
from .output import UNLIKELY, WORTH_A_LOOK, output_files, source_rows

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FIGURE_WIDTH, ROW_HEIGHT = 16.0, 1.5
SIGMA_AXIS = 10.0
BAR_DAYS = 10.0
LIMIT_COLOR = "#b0413e"
IMAGE_TITLES = ("observed, minus its mean", "explained by the sources", "left over")


def alert_report(staging: Path, output: Path, unrest: Unrest, result: StageResult, progress: Progress) -> None:
    """Draw all figures and the page that shows them below a folder, and add them to the result."""
    names = output_files(output)
    newest = unrest.epochs[-1]
    captions = {}
    drawings: tuple[tuple[str, Callable[[], Figure], str], ...] = (
        (
            f"alert_{newest:%Y%m%d}.png",
            lambda: alert_figure(unrest, progress),
            "Sources and both residuals against their trend lines. Points are coloured by their distance from the line "
            "in standard deviations σ of the baseline (shaded), which the bars show too; dotted lines at 3 and 5 σ.",
        ),
        (
            f"images_{newest:%Y%m%d}.png",
            lambda: images_figure(unrest),
            "The newest date: observed, explained, left over.",
        ),
    )
    for name, draw, caption in drawings:
        path = f"{names['figures']}/{name}"
        figure = draw()
        progress.check()
        save(figure, staging / path)
        progress.check()
        captions[path] = caption
        result.show(path, caption)
    if unrest.options.figure_every_date:
        for epoch in progress.steps(range(unrest.trend.baseline + 1, len(unrest.epochs) - 1)):
            path = f"{names['figures']}/alert_{unrest.epochs[epoch]:%Y%m%d}.png"
            save(alert_figure(until(unrest, epoch), progress), staging / path)
            result.show(path, f"The alert figure as it was on {unrest.epochs[epoch]}.")
    result.report = names["report"]
    write_report(
        staging / names["report"],
        f"Unrest detection {output.stem}",
        result.summary,
        result.warnings,
        source_rows(unrest),
        captions,
    )


def until(unrest: Unrest, epoch: int) -> Unrest:
    """What was known on a date after the baseline; later dates do not change it."""
    part = slice(epoch + 1)
    series, fit, trend = unrest.series, unrest.fit, unrest.trend
    return replace(
        unrest,
        series=replace(series, epochs=series.epochs[part], days=series.days[part], cumulative=series.cumulative[part]),
        fit=replace(fit, courses=fit.courses[part], means=fit.means[part], residual=fit.residual[part]),
        residuals=unrest.residuals[part],
        trend=replace(trend, level=trend.level[part], line=trend.line[part], signed=trend.signed[part]),
        checksums=unrest.checksums[part],
    )


@drawing
def alert_figure(unrest: Unrest, progress: Progress) -> Figure:
    """Thumbnails, a row for each source, and the residual, on one time axis."""
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize

    separation = unrest.separation
    count = len(separation.sources)
    picture_height = FIGURE_WIDTH * 0.8 / unrest.options.thumbnails * separation.grid.length / separation.grid.width
    heights = [min(picture_height + 0.25, 2 * ROW_HEIGHT)] * 2 + [ROW_HEIGHT] * (count + 2)
    figure = new_figure(FIGURE_WIDTH, sum(heights) + 1)
    layout = figure.add_gridspec(count + 4, 2, width_ratios=[1, 7.2], height_ratios=heights)
    _height_panel(figure.add_subplot(layout[:2, 0]), unrest)
    for row, (label, before) in enumerate((("cumulative\n(mm)", None), ("incremental\n(mm)", 1))):
        shown = {date: displacement(unrest, date, before) for date in progress.heeding(shown_dates(unrest))}
        _thumbnails(figure.add_subplot(layout[row, 1]), unrest, shown, label)
    images = on_grid(separation.sources, separation.used)
    limit = float(np.nanmax(np.abs(images)))
    panels = []
    for index, name in enumerate(separation.names):
        progress.check()
        picture = figure.add_subplot(layout[2 + index, 0])
        map_panel(picture, images[index], limit)
        picture.set_ylabel(name, fontsize=9, fontweight="bold" if index == unrest.known else None)
        panels.append(figure.add_subplot(layout[2 + index, 1]))
        _series_panel(panels[-1], unrest, index, MM, "mm", False)
    words = figure.add_subplot(layout[count + 2 :, 0])  # noqa: E203
    words.axis("off")
    words.text(0.5, 0.5, _status_text(unrest), ha="center", va="center", fontsize=9, transform=words.transAxes)
    for residual, factor, label in ((CUMULATIVE, MM, "residual\n(mm)"), (WINDOW, 1.0, "residual in\nwindows, ratio")):
        progress.check()
        panels.append(figure.add_subplot(layout[count + 2 + residual, 1]))
        _series_panel(panels[-1], unrest, count + residual, factor, label, residual == WINDOW)
    scale = ScalarMappable(Normalize(0, LARGEST_SIGMA), sigma_colors())
    bar = figure.colorbar(scale, ax=panels, location="right", shrink=0.6, pad=0.015, aspect=30, extend="max")
    bar.set_label("distance from trend line (σ)", fontsize=9)
    newest = unrest.epochs[-1]
    figure.suptitle(f"Displacement sources and unrest, {unrest.epochs[0]} to {newest}", fontsize=12)
    return figure


def displacement(unrest: Unrest, date: int, before: int | None) -> np.ndarray:
    """Displacement of a date in mm, since some dates before or since the first one, NaN outside, (length, width)."""
    cumulative = unrest.series.cumulative
    change = cumulative[date] if before is None else cumulative[date] - cumulative[date - before]
    return np.where(unrest.separation.used, change, np.nan) * MM


def _status_text(unrest: Unrest) -> str:
    existing, new = (f"{sigmas(value)}\n{verdict(value)}" for value in unrest.status[-1])
    both = "\n".join(f"{name} {sigmas(value)}" for name, value in zip(RESIDUAL_WORDS, unrest.trend.distance[-1, -2:]))
    return f"{unrest.epochs[-1]}\n\nknown deformation\n{existing}\n\nnew deformation\n{new}\n\n{both}"


def _height_panel(axes: Axes, unrest: Unrest) -> None:
    height, grid = unrest.series.height, unrest.separation.grid
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_facecolor(NO_DATA)
    if height is None or not np.isfinite(height).any():
        axes.text(0.5, 0.5, "no height", ha="center", va="center", transform=axes.transAxes)
    else:
        low, high = np.nanmin(height), np.nanmax(height)
        # The lower third of this ramp is for the sea.
        axes.imshow(height, cmap="gist_earth", interpolation="nearest", vmin=low - (high - low) / 2)
        axes.set_title(f"height {low:.0f} to {high:.0f} m", fontsize=9)
    axes.set_xlabel(size_text(grid), fontsize=8)


def shown_dates(unrest: Unrest) -> np.ndarray:
    """Dates whose thumbnails fit side by side, the newest always among them, which ends at the edge."""
    days = unrest.series.days
    width = days[-1] / unrest.options.thumbnails
    chosen, right = [len(days) - 1], days[-1] - width
    for epoch in range(len(days) - 2, 0, -1):
        if width / 2 <= days[epoch] <= right - width / 2:
            chosen.append(epoch)
            right = days[epoch] - width / 2
    return np.array(chosen[::-1])


def _thumbnails(axes: Axes, unrest: Unrest, images: Mapping[int, np.ndarray], label: str) -> None:
    """Images placed at their dates, all with the same colours."""
    limit = largest(np.array(list(images.values())))
    date_axis(axes, unrest.epochs, False)
    axes.set_yticks([])
    axes.set_ylim(0, 1)
    axes.tick_params(length=3)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.set_ylabel(label, fontsize=9)
    low, high = axes.get_xlim()
    first = axes.convert_xunits(unrest.epochs[0])
    width = 0.97 / unrest.options.thumbnails
    drawn = None
    for epoch, image in images.items():
        centre = (first + unrest.series.days[epoch] - low) / (high - low)
        left = min(max(centre - width / 2, 0), 1 - width)
        inset = axes.inset_axes([left, 0.06, width, 0.94])
        drawn = map_panel(inset, image, limit)
        inset.set_anchor("S")
        inset.set_in_layout(False)
    bar = axes.figure.colorbar(drawn, ax=axes, location="right", shrink=0.9, pad=0.015, aspect=8)
    bar.ax.tick_params(labelsize=8)


def _series_panel(axes: Axes, unrest: Unrest, index: int, factor: float, label: str, last: bool) -> None:
    """Values coloured by distance, trend lines, and bars of distance."""
    trend, epochs = unrest.trend, unrest.epochs
    values = np.column_stack([unrest.fit.courses, unrest.residuals])[:, index]
    distance = np.clip(np.nan_to_num(trend.distance[:, index]), 0, None)
    bars = axes.twinx()
    shade_baseline(bars, epochs, epochs[trend.baseline])
    if index == 0:
        bars.text(0.015, 0.9, "baseline", fontsize=8, color="#556677", transform=bars.transAxes)
    width = min(BAR_DAYS, 0.9 * float(np.median(np.diff(unrest.series.days))))
    colors = sigma_colors()(distance / LARGEST_SIGMA)
    bars.bar(epochs, np.minimum(distance, SIGMA_AXIS), width=width, color=colors, alpha=0.35, linewidth=0)
    bars.set_ylim(0, SIGMA_AXIS)
    for limit in (WORTH_A_LOOK, UNLIKELY):
        bars.axhline(limit, color=LIMIT_COLOR, linestyle=":", linewidth=0.9)
    bars.set_yticks([0, WORTH_A_LOOK, UNLIKELY, SIGMA_AXIS])
    bars.yaxis.set_major_formatter("{x:g}")
    bars.set_ylabel("σ", fontsize=8, rotation=0)
    bars.tick_params(labelsize=8)
    axes.set_zorder(bars.get_zorder() + 1)
    axes.patch.set_visible(False)
    bars.set_facecolor("none")
    _draw_lines(axes, unrest, index, factor)
    axes.scatter(epochs, factor * values, c=colors, s=16, edgecolors="#333333", linewidths=0.4, zorder=3)
    axes.set_ylabel(label, fontsize=9)
    for spines in (axes.spines, bars.spines):
        spines["top"].set_visible(False)
    date_axis(axes, epochs, last)


def _draw_lines(axes: Axes, unrest: Unrest, index: int, factor: float) -> None:
    """The line of the baseline, then one moving line per its length in acquisitions, and the newest."""
    trend, days, epochs = unrest.trend, unrest.series.days, unrest.epochs
    last = len(epochs) - 1
    drawn = [slice(0, trend.baseline + 1)]
    drawn += [trend.segment(epoch) for epoch in range(last, trend.baseline, -trend.recalculate)]
    for segment in drawn:
        end = segment.stop - 1
        here = np.array([segment.start, end])
        line = factor * (trend.level[end, index] + trend.slope[index] * days[here])
        axes.plot([epochs[k] for k in here], line, color="black", linewidth=1.2, zorder=2)


@drawing
def images_figure(unrest: Unrest) -> Figure:
    """Observed, explained and left-over displacement of the newest date, in mm."""
    separation, fit, epochs = unrest.separation, unrest.fit, unrest.epochs
    used, newest = separation.used, slice(-2, None)
    observed = unrest.series.cumulative[newest, used] - fit.means[newest, np.newaxis]
    explained = fit.courses[newest] @ separation.sources
    rows = (
        (
            f"since {epochs[0]}",
            (observed[-1], explained[-1], fit.residual[-1]),
        ),
        (
            f"since {epochs[-2]}",
            (
                observed[-1] - observed[-2],
                explained[-1] - explained[-2],
                fit.residual[-1] - fit.residual[-2],
            ),
        ),
    )
    figure = new_figure(11, 6.2)
    axes = figure.subplots(2, 3)
    for row, (title, values) in enumerate(rows):
        images = MM * on_grid(np.array(values), used)
        # What is left over has colours of its own, so that small changes show.
        limits = [largest(images[:2])] * 2 + [largest(images[2])]
        drawn = [map_panel(*panel) for panel in zip(axes[row], images, limits, IMAGE_TITLES)]
        axes[row, 0].set_ylabel(f"{epochs[-1]}\n{title}", fontsize=9)
        for panels, picture in ((axes[row, :2].tolist(), drawn[0]), (axes[row, 2], drawn[2])):
            figure.colorbar(picture, ax=panels, shrink=0.8, label="mm, + towards satellite", extend="both")
    return figure
