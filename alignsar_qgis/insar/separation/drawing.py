"""What the figures of separation and unrest detection have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import DIVERGING, NO_DATA

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colors import Colormap
    from matplotlib.image import AxesImage

    from ..core.grid import Grid

MM = 1000.0
BASELINE = "#e9eef5"
LARGEST_SIGMA = 5.0
COLORS = ("#1b6ca8", "#d1495b", "#2e8b57", "#8e5ea2", "#c9822b", "#3aa6a6", "#7a6a53", "#c05299", "#6b8e23", "#555577")


def sigma_colors() -> Colormap:
    """Black at the trend line, by way of orange and yellow to red at five sigmas and beyond."""
    from matplotlib.colors import LinearSegmentedColormap

    stops = [(0.0, "#111111"), (0.33, "#e07b00"), (0.66, "#ffd93b"), (1.0, "#d7191c")]
    return LinearSegmentedColormap.from_list("sigma", stops)


def source_color(index: int) -> str:
    """Colour of a source in diagrams."""
    return COLORS[index % len(COLORS)]


def map_panel(axes: Axes, image: np.ndarray, limit: float, title: str = "") -> AxesImage:
    """A map with colours symmetric about zero; what is missing is grey."""
    axes.set_facecolor(NO_DATA)
    drawn = axes.imshow(image, cmap=DIVERGING, vmin=-limit, vmax=limit, interpolation="nearest")
    axes.set_xticks([])
    axes.set_yticks([])
    if title:
        axes.set_title(title, fontsize=9)
    return drawn


def largest(images: np.ndarray, percent: float = 99.5) -> float:
    """Limit of a symmetric scale: that percentile of the magnitude; 1 where nothing is finite."""
    finite = np.abs(images[np.isfinite(images)])
    return float(np.percentile(finite, percent)) or 1.0 if finite.size else 1.0


def date_axis(axes: Axes, epochs: Sequence[date], label: bool) -> None:
    """Quarterly ticks, dashed lines at New Year."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, MonthLocator

    days = (epochs[-1] - epochs[0]).days
    locator = MonthLocator((1, 4, 7, 10)) if 120 < days < 1500 else AutoDateLocator(maxticks=14)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    margin = max(days * 0.012, 1)
    first, last = _numbers([epochs[0], epochs[-1]])
    axes.set_xlim(first - margin, last + margin)
    for year in range(epochs[0].year + 1, epochs[-1].year + 1):
        axes.axvline(date(year, 1, 1), color="#999999", linestyle="--", linewidth=0.7, zorder=0)
    axes.tick_params(labelsize=8, labelbottom=label)


def shade_baseline(axes: Axes, epochs: Sequence[date], last: date) -> None:
    """Tint the time of the baseline and mark its end."""
    axes.axvspan(epochs[0], last, color=BASELINE, zorder=-1)
    axes.axvline(last, color="#444444", linewidth=1)


def size_text(grid: Grid) -> str:
    """Corner coordinates and extent of a grid in words."""
    across, along = (spacing * count / 1000 for spacing, count in zip(grid.pixel_spacing_m, (grid.width, grid.length)))
    west, east, south, north = grid.extent
    return f"{west:.2f}–{east:.2f} °E, {south:.2f}–{north:.2f} °N\n{across:.0f} × {along:.0f} km"


def _numbers(days: Sequence[date]) -> np.ndarray:
    from matplotlib.dates import date2num

    return date2num(days)
