"""Figures of a separation: components, sources, what they correlate with, and the clusters of the runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import drawing, new_figure, save
from ..core.progress import Progress
from ..pipeline.result import StageResult
from ._hdbscan import NOISE
from .cube_import import USED
from .drawing import MM, date_axis, map_panel, shade_baseline, source_color
from .file import centred, on_grid
from .labels import height_correlation, span_correlation
from .mixtures import combine
from .output import SeparationOutcome, output_files, source_rows
from .projection import fit_sources
from .report import write_report

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_POINTS = 1000
NOISE_COLOR = "#c8c8c8"
PROFILE = "#3d3d3d"


def separation_report(
    staging: Path, output: Path, outcome: SeparationOutcome, result: StageResult, progress: Progress
) -> None:
    """Draw all figures and the page that shows them below a folder, and add them to the result."""
    names = output_files(output)
    captions = {}
    drawings = _drawings(outcome, progress)
    for name in progress.steps(drawings):
        draw, caption = drawings[name]
        path = f"{names['figures']}/{name}"
        figure = draw()
        progress.check()
        save(figure, staging / path)
        captions[path] = caption
        result.show(path, caption)
    result.report = names["report"]
    title = f"Sources of {output.stem}"
    write_report(
        staging / names["report"], title, result.summary, result.warnings, source_rows(outcome.sources), captions
    )


def _drawings(outcome: SeparationOutcome, progress: Progress) -> dict[str, tuple[Callable[[], Figure], str]]:
    """How to draw each figure, and what it shows, by file name."""
    sources, used = outcome.sources, outcome.mixtures.flags == USED
    principal = centred(outcome.principal_maps)
    principal_fit = fit_sources(outcome.series.at(used, progress), principal, progress)
    principal_names = [f"PC{number}" for number in range(1, len(principal) + 1)]
    source_titles = [f"{name}\nIq {quality:.2f}" for name, quality in zip(sources.names, sources.quality)]
    source_colors = [source_color(index) for index in range(len(sources.maps))]
    return {
        "01_components.png": (
            lambda: components_figure(outcome),
            "How many components: variance, and agreement of the runs.",
        ),
        "02_principal_components.png": (
            lambda: maps_figure(
                outcome, principal, principal_fit.courses, principal_names, ["#555555"] * len(principal)
            ),
            "Principal components, the uncorrelated patterns that the separation starts from.",
        ),
        "03_sources.png": (
            lambda: maps_figure(outcome, sources.maps, sources.fit.courses, source_titles, source_colors),
            "Sources and their time courses. A time course is the range of its pattern in mm; red on the map times a "
            "rising time course is motion towards the satellite.",
        ),
        "04_correlations.png": (
            lambda: correlations_figure(outcome, sources.maps, sources.fit.courses, sources.names),
            "Correlation of each source with height, and of its use with the time between dates. Deformation is used "
            "more, the more time lies between.",
        ),
        "05_clusters.png": (
            lambda: clusters_figure(outcome, np.asarray(outcome.xy)),
            "Patterns of all runs: near each other if alike (multidimensional scaling of 1 - |r|), coloured by source.",
        ),
    }


@drawing
def components_figure(outcome: SeparationOutcome) -> Figure:
    """Explained variance of the principal components, and scores of the numbers of components that were tried."""
    figure = new_figure(10, 3.6)
    left, right = figure.subplots(1, 2)
    share = np.concatenate([[0], np.cumsum(outcome.space.explained)])[:31]
    left.plot(np.arange(len(share)), share, color=PROFILE, marker=".", linewidth=1)
    chosen = outcome.sources.clusters.runs.components
    left.axvline(chosen, color=source_color(1), linewidth=1, label=f"{chosen} components chosen")
    left.set(xlabel="principal components", ylabel="cumulative share of variance", ylim=(0, 1.03))
    left.legend(fontsize=8, loc="lower right", frameon=False)
    numbers = sorted(outcome.tried)
    for attribute, label, color in (
        ("score", "score: quality × share", source_color(0)),
        ("mean_quality", "mean quality Iq", source_color(2)),
        ("rate", "share of runs converged", source_color(4)),
    ):
        values = [
            outcome.tried[n].runs.rate if attribute == "rate" else getattr(outcome.tried[n], attribute) for n in numbers
        ]
        right.plot(numbers, values, marker="o", markersize=4, linewidth=1.2, label=label, color=color)
    right.axvline(chosen, color=source_color(1), linewidth=1)
    right.set(xlabel="components", xticks=numbers, ylim=(0, 1.05))
    right.legend(fontsize=8, loc="lower left", frameon=False)
    for axes in (left, right):
        axes.tick_params(labelsize=8)
        axes.spines[["top", "right"]].set_visible(False)
    return figure


@drawing
def maps_figure(
    outcome: SeparationOutcome, maps: np.ndarray, courses: np.ndarray, names: list[str], colors: list[str]
) -> Figure:
    """A map and its time course per row."""
    series, mixtures = outcome.series, outcome.mixtures
    images = on_grid(maps, mixtures.flags == USED)
    limit = float(np.nanmax(np.abs(images)))
    count = len(maps)
    height = 1.75 * count + 0.5
    figure = new_figure(11, height)
    axes = figure.subplots(count, 2, squeeze=False, gridspec_kw={"width_ratios": [1, 3.4]})
    for row, (image, course, name, color) in enumerate(zip(images, courses.T, names, colors)):
        drawn = map_panel(axes[row, 0], image, limit)
        axes[row, 0].set_ylabel(name, fontsize=9)
        panel = axes[row, 1]
        shade_baseline(panel, series.epochs, series.epochs[mixtures.baseline])
        panel.axhline(0, color="#bbbbbb", linewidth=0.7)
        panel.plot(series.epochs, MM * course, color=color, linewidth=0.8, marker=".", markersize=4)
        panel.set_ylabel("mm", fontsize=8)
        panel.spines[["top", "right"]].set_visible(False)
        date_axis(panel, series.epochs, row == count - 1)
    bar = figure.colorbar(drawn, ax=axes[:, 0].tolist(), location="left", shrink=min(1.0, 2 / count), aspect=26)
    bar.set_label("pattern", fontsize=8)
    bar.ax.tick_params(labelsize=8)
    return figure


@drawing
def correlations_figure(outcome: SeparationOutcome, maps: np.ndarray, courses: np.ndarray, names: list[str]) -> Figure:
    """Maps, and scatter of each against height and against the time between dates."""
    series, mixtures = outcome.series, outcome.mixtures
    used = mixtures.flags == USED
    images = on_grid(maps, used)
    limit = float(np.nanmax(np.abs(images)))
    count = len(maps)
    learned = mixtures.dates
    height = None if series.height is None else series.height[used]
    with_height = height_correlation(maps, height)
    with_span = span_correlation(courses[learned], series.days[learned])
    # A sample for display; the correlations are those of all pixels and all pairs.
    random = np.random.default_rng([outcome.options.seed, 3])
    pairs = combine("all", len(learned), MOST_POINTS, random)
    spans = pairs @ (series.days[learned][1:] - series.days[learned][0])
    pixels = random.permutation(used.sum())[:MOST_POINTS]
    figure = new_figure(max(2.5 * count, 5) + 0.6, 7.2)
    axes = figure.subplots(3, count, squeeze=False, sharey="row")
    for column in range(count):
        map_panel(axes[0, column], images[column], limit, names[column])
        if height is not None:
            known = pixels[np.isfinite(height[pixels])]
            _scatter(axes[1, column], height[known], maps[column, known], with_height[column])
        else:
            axes[1, column].text(0.5, 0.5, "no height", ha="center", transform=axes[1, column].transAxes)
        _scatter(axes[2, column], spans, MM * pairs @ courses[learned[1:], column], with_span[column])
        axes[1, column].set_xlabel("height (m)", fontsize=8)
        axes[2, column].set_xlabel("days between dates", fontsize=8)
    axes[1, 0].set_ylabel("source", fontsize=8)
    axes[2, 0].set_ylabel("use between dates (mm)", fontsize=8)
    return figure


def _scatter(axes: Axes, x: np.ndarray, y: np.ndarray, correlation: float) -> None:
    """Points coloured by their density, the straight line, and Pearson's r."""
    good = np.isfinite(x) & np.isfinite(y)
    x, y = x[good], y[good]
    axes.scatter(x, y, c=_density(x, y), s=5, cmap="viridis", linewidths=0, rasterized=True)
    if x.size > 1 and np.ptp(x) > 0:
        ends = np.array([x.min(), x.max()])
        axes.plot(ends, np.polyval(np.polyfit(x, y, 1), ends), color=source_color(1), linewidth=1.2)
    axes.set_title(f"r = {correlation:+.2f}", fontsize=9)
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)


def _density(x: np.ndarray, y: np.ndarray) -> np.ndarray | None:
    """Gaussian kernel density at the points; None where they lie on a line."""
    from scipy.stats import gaussian_kde

    points = np.vstack([x, y])
    if x.size < 3 or np.linalg.matrix_rank(np.cov(points)) < 2:
        return None
    return gaussian_kde(points)(points)


@drawing
def clusters_figure(outcome: SeparationOutcome, xy: np.ndarray) -> Figure:
    """Patterns of all runs in a plane, and quality and size of the clusters."""
    sources = outcome.sources
    labels, names = sources.run_labels, sources.names
    figure = new_figure(10, 4.6)
    plane, bars = figure.subplots(1, 2, gridspec_kw={"width_ratios": [1.5, 1]})
    for index in (NOISE, *range(len(names))):
        here = labels == index
        color = NOISE_COLOR if index == NOISE else source_color(index)
        label = f"in no cluster ({here.sum()})" if index == NOISE else f"{names[index]} ({here.sum()})"
        plane.scatter(*xy[here].T, s=7, color=color, label=label, linewidths=0, alpha=0.8)
    plane.set_aspect("equal", adjustable="datalim")
    plane.legend(fontsize=8, loc="upper center", bbox_to_anchor=(0.5, 0), ncol=3, frameon=False, markerscale=2)
    plane.set(xticks=[], yticks=[], title="")
    plane.set_title(f"{len(labels)} patterns of {len(sources.clusters.runs.directions)} runs", fontsize=9)
    place = np.arange(len(names))
    bars.barh(
        place, np.nan_to_num(sources.quality), color=[source_color(index) for index in range(len(names))], height=0.45
    )
    bars.set_yticks(place, names, fontsize=8)
    bars.invert_yaxis()
    bars.set_xlim(0, 1)
    bars.set_xlabel("quality index Iq", fontsize=8)
    bars.tick_params(labelsize=8)
    bars.spines[["top", "right"]].set_visible(False)
    return figure
