"""One figure that shows a datacube at a glance."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import AWAY, SEQUENTIAL, TOWARDS, new_figure, raster_panel, save, signed_panel
from ..store.images import thinning
from .reader import Cube

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_PANELS = (
    ("linear_velocity", "LOS velocity", "mm/yr, + towards satellite", None),
    ("linear_velocity_std", "Velocity standard deviation", "mm/yr", "magma_r"),
    ("mean_coherence", "Mean coherence", "", SEQUENTIAL),
    ("residuals_rms", "Residual of the inversion", "mm", f"{SEQUENTIAL}_r"),
    ("spatiotemporal_consistency", "Spatio-temporal consistency", "mm", f"{SEQUENTIAL}_r"),
)


def overview_figure(path: Path, target: Path) -> Path:
    """Draw velocity, quality layers and the series of the fastest pixels of a datacube.

    Parameters
    ----------
    path
        NetCDF file of the export.
    target
        PNG to write.
    """
    cube = Cube.open(path)
    figure = new_figure(13, 7)
    figure.get_layout_engine().set(w_pad=0.12, h_pad=0.1)
    panels = figure.subplots(2, 3).ravel()
    step = thinning(cube.grid.shape)
    for axes, (quantity, title, unit, cmap) in zip(panels, _PANELS):
        name = cube.named(quantity)
        if not name:
            axes.set_axis_off()
            continue
        data = cube.read(name)[::step, ::step] * cube.variables[name].to_usual
        if cmap is None:
            signed_panel(axes, data, title, unit)
        else:
            raster_panel(axes, data, title, unit, cmap=cmap)
    _draw_series(panels[-1], cube)
    figure.suptitle(str(cube.attributes.get("title", path.stem)))
    save(figure, target)
    return target


def _draw_series(axes: Axes, cube: Cube) -> None:
    axes.axhline(0, color="0.7", linewidth=0.8)
    axes.set_title("Displacement of the fastest pixels", fontsize=9)
    axes.set_ylabel("mm, + towards satellite")
    axes.tick_params(axis="x", rotation=30)
    trend, displacement = cube.named("linear_velocity"), cube.named("cum_displacement")
    if not trend or not displacement:
        return
    velocity = cube.read(trend) * cube.variables[trend].to_usual
    if not np.isfinite(velocity).any():
        return
    for words, choose, color in (("towards", np.nanargmax, TOWARDS), ("away", np.nanargmin, AWAY)):
        row, column = divmod(int(choose(velocity)), velocity.shape[1])
        label = f"fastest {words}: {velocity[row, column]:.0f} mm/yr"
        series = cube.series(displacement, row, column) * cube.variables[displacement].to_usual
        axes.plot(cube.epochs, series, ".-", color=color, linewidth=0.8, markersize=3, label=label)
    axes.legend(fontsize=8)
