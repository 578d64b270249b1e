"""One figure that shows a datacube at a glance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..core.figures import AWAY, SEQUENTIAL, TOWARDS, drawing, new_figure, raster_panel, save, signed_panel
from ..core.progress import Progress
from ..store.images import thinning
from .reader import Cube

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PANELS = (
    ("linear_velocity", "LOS velocity", "mm/yr, + towards satellite", None),
    ("linear_velocity_std", "Velocity standard deviation", "mm/yr", "magma_r"),
    ("mean_coherence", "Mean coherence", "", SEQUENTIAL),
    ("residuals_rms", "Residual of the inversion", "mm", f"{SEQUENTIAL}_r"),
    ("spatiotemporal_consistency", "Spatio-temporal consistency", "mm", f"{SEQUENTIAL}_r"),
)


class _Course(NamedTuple):
    """Displacement of a pixel in time, mm, (n_epochs,)."""

    label: str
    values: np.ndarray
    color: str


def overview_figure(path: Path, target: Path, progress: Progress | None = None) -> Path:
    """Draw velocity, quality layers and the series of the fastest pixels of a datacube.

    Parameters
    ----------
    path
        NetCDF file of the export.
    target
        PNG to write.
    progress
        Asked before each map whether to go on.
    """
    progress = progress or Progress()
    cube = Cube.open(path)
    step = thinning(cube.grid.shape)
    maps = {
        quantity: cube.read(name)[::step, ::step] * cube.variables[name].to_usual
        for quantity, *_ in progress.heeding(_PANELS)
        if (name := cube.named(quantity))
    }
    progress.check()
    courses = _fastest(cube)
    progress.check()
    save(_draw(str(cube.attributes.get("title", path.stem)), maps, cube.epochs, courses), target)
    return target


def _fastest(cube: Cube) -> list[_Course]:
    """Series of the pixels that move fastest towards the satellite and away from it; none without a velocity."""
    trend, displacement = cube.named("linear_velocity"), cube.named("cum_displacement")
    if not trend or not displacement:
        return []
    velocity = cube.read(trend) * cube.variables[trend].to_usual
    if not np.isfinite(velocity).any():
        return []
    found = []
    for words, choose, color in (("towards", np.nanargmax, TOWARDS), ("away", np.nanargmin, AWAY)):
        row, column = divmod(int(choose(velocity)), velocity.shape[1])
        series = cube.series(displacement, row, column) * cube.variables[displacement].to_usual
        found.append(_Course(f"fastest {words}: {velocity[row, column]:.0f} mm/yr", series, color))
    return found


@drawing
def _draw(title: str, maps: Mapping[str, np.ndarray], epochs: Sequence[date], courses: Sequence[_Course]) -> Figure:
    figure = new_figure(13, 7)
    figure.get_layout_engine().set(w_pad=0.12, h_pad=0.1)
    panels = figure.subplots(2, 3).ravel()
    for axes, (quantity, heading, unit, cmap) in zip(panels, _PANELS):
        if quantity not in maps:
            axes.set_axis_off()
        elif cmap is None:
            signed_panel(axes, maps[quantity], heading, unit)
        else:
            raster_panel(axes, maps[quantity], heading, unit, cmap=cmap)
    axes = panels[-1]
    axes.axhline(0, color="0.7", linewidth=0.8)
    axes.set_title("Displacement of the fastest pixels", fontsize=9)
    axes.set_ylabel("mm, + towards satellite")
    axes.tick_params(axis="x", rotation=30)
    for course in courses:
        axes.plot(epochs, course.values, ".-", color=course.color, linewidth=0.8, markersize=3, label=course.label)
    if courses:
        axes.legend(fontsize=8)
    figure.suptitle(title)
    return figure
