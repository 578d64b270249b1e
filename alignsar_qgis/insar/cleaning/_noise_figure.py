"""Overview figure of the noise mask: velocity, mask, and every quality index with its threshold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..core import figures
from ..core.grid import Window
from .noise_criteria import Criterion

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ROWS, COLUMNS = 3, 5
MOST_PIXELS = 600
"""Along the longer side of the rasters; the panels are smaller."""
MARGINS_IN = figures.Margins(left=0.25, right=0.4, bottom=0.1, top=0.25)
GAPS = {"wspace": 0.25, "hspace": 0.2}
SMALL_WINDOW = 5
SHOWN_UNMASKED = ("coh_avg", "n_unw")
SOLUTION_INDICES = ("resid_rms", "vstd")
LOOP_INDICES = ("n_ifg_noloop", "n_loop_err", "n_loop_err_rat", "loop_ph_avg_abs")


class Overview(NamedTuple):
    """What is drawn; rasters are (length, width), thinned out where they are large.

    Attributes
    ----------
    velocity, mask
        Velocity in mm/yr and mask (1 keep, 0 masked, NaN no data).
    indices
        Criteria, with the threshold that was applied, and their index rasters, at most 12.
    final, first
        Reference windows to outline: of the time series (black) and of the interferograms (red).
    """

    velocity: np.ndarray
    mask: np.ndarray
    indices: Sequence[tuple[Criterion, np.ndarray]]
    final: Sequence[Window]
    first: Sequence[Window]


@figures.drawing
def draw_overview(path: Path, overview: Overview, limits: tuple[float | None, float | None], masked: bool) -> None:
    """Write the figure as PNG.

    Parameters
    ----------
    limits
        Colour limits of the velocity; None is the 99th percentile of the magnitude, about 0.
    masked
        Whether the index panels show only the kept pixels.
    """
    velocity, mask, indices = overview.velocity, overview.mask, overview.indices
    inside = np.where(mask == 1, 1.0, np.nan)
    kept = velocity * inside
    low, high = _velocity_limits(kept, limits)
    figure = figures.new_figure(*_size(*mask.shape), MARGINS_IN)
    axes = figure.subplots(ROWS, COLUMNS, gridspec_kw=GAPS).ravel()
    velocities = [(kept, "vel.mskd (mm/yr, + towards)"), (velocity, "vel (mm/yr, + towards)")]
    for panel, (data, title) in zip(axes, velocities[::-1] if masked else velocities):
        figures.raster_panel(panel, data, title, "", (low, high), figures.DIVERGING)
    figures.raster_panel(axes[2], mask, "mask", "", (0, 1))
    for panel in axes[:3]:
        _outline(panel, overview.final, "black")
    _outline(axes[2], overview.first, "red")
    for panel, (criterion, index) in zip(axes[3:], indices):
        shown = index * inside if masked else index
        if criterion.index not in SHOWN_UNMASKED:
            shown = np.where(np.isnan(velocity), np.nan, shown)
        elif criterion.index == "n_unw":
            shown = np.where(shown == 0, np.nan, shown)
        _index_panel(panel, criterion, shown)
        if criterion.index in SOLUTION_INDICES:
            _outline(panel, overview.final, "black")
        if criterion.index in LOOP_INDICES:
            _outline(panel, overview.first, "red")
    for panel in axes[3 + len(indices) :]:  # noqa: E203
        panel.set_axis_off()
    figures.save(figure, path)


def _index_panel(axes: Axes, criterion: Criterion, data: np.ndarray) -> None:
    known = data[np.isfinite(data)]
    threshold = float(criterion.threshold)
    if criterion.low_is_bad:
        low, high = 0.8 * threshold, float(known.max()) if known.size else threshold
    else:
        low, high = 0.0, 1.2 * threshold
    if high <= low:
        high = low + 1
    title = f"{criterion.index} {criterion.unit}".rstrip() + f" ({criterion.threshold})"
    cmap = figures.SEQUENTIAL if criterion.low_is_bad else f"{figures.SEQUENTIAL}_r"
    figures.raster_panel(axes, data, title, "", (low, high), cmap)


def _velocity_limits(kept: np.ndarray, limits: tuple[float | None, float | None]) -> tuple[float, float]:
    low, high = figures.symmetric_limits(kept)
    low = low if limits[0] is None else limits[0]
    high = high if limits[1] is None else limits[1]
    return (low, high) if high > low else (low, low + 1)


def _size(length: int, width: int) -> tuple[float, float]:
    """Width and height in inches."""
    if length > width:
        return max(6, int(15 * width / length + 2)), 9
    return 12, max(4, int(7.2 * length / width))


def _outline(axes: Axes, windows: Sequence[Window], colour: str) -> None:
    from matplotlib.patches import Rectangle

    for window in windows:
        length, width = window.shape
        margin = 1 if min(length, width) < SMALL_WINDOW else 0
        corner = window.x1 - 0.5 - margin, window.y1 - 0.5 - margin
        size = width + 2 * margin, length + 2 * margin
        axes.add_patch(Rectangle(corner, *size, fill=False, edgecolor=colour, linewidth=1))
