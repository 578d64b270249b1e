"""One figure that shows a datacube at a glance."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .figures import DIVERGING, new_figure, raster_panel, save, symmetric_limits

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from netCDF4 import Dataset

_PANELS = (
    ("linear_velocity", "LOS velocity", "mm/yr, + towards satellite"),
    ("linear_velocity_std", "Velocity standard deviation", "mm/yr"),
    ("mean_coherence", "Mean coherence", ""),
    ("residuals_rms", "Residual of the inversion", "mm"),
    ("spatiotemporal_consistency", "Spatio-temporal consistency", "mm"),
)


def overview_figure(cube: Path, target: Path) -> Path:
    """Draw velocity, quality layers and the time series of the fastest pixels of a datacube.

    Parameters
    ----------
    cube
        NetCDF file of the export.
    target
        PNG to write.
    """
    from netCDF4 import Dataset

    with Dataset(cube) as source:
        figure = new_figure(13, 7.5)
        panels = figure.subplots(2, 3).ravel()
        for axes, (name, title, unit) in zip(panels, _PANELS):
            if name not in source.variables:
                axes.set_axis_off()
                continue
            data = _values(source, name)
            diverging = name == "linear_velocity"
            limits = symmetric_limits(data) if diverging else None
            raster_panel(axes, data, title, unit, limits, f"{DIVERGING}_r" if diverging else "viridis")
        _series_panel(panels[-1], source)
        figure.suptitle(str(getattr(source, "title", cube.stem)))
    save(figure, target)
    return target


def _series_panel(axes: Axes, source: Dataset) -> None:
    velocity = _values(source, "linear_velocity")
    name = "cum_displacement_filtered" if "cum_displacement_filtered" in source.variables else "cum_displacement"
    first = date.fromisoformat(source["time"].units.split()[2])
    days = [first + timedelta(days=int(day)) for day in source["time"][:]]
    axes.axhline(0, color="0.7", linewidth=0.8)
    axes.set_title("Displacement of the fastest pixels", fontsize=9)
    axes.set_ylabel("mm, + towards satellite")
    axes.tick_params(axis="x", rotation=30)
    if not np.isfinite(velocity).any():
        return
    for words, choose, color in (("towards", np.nanargmax, "#b2182b"), ("away", np.nanargmin, "#2166ac")):
        row, column = np.unravel_index(choose(velocity), velocity.shape)
        series = np.ma.filled(source[name][:, row, column].astype(float), np.nan)
        label = f"fastest {words}: {velocity[row, column]:.0f} mm/yr"
        axes.plot(days, series, ".-", color=color, linewidth=0.8, markersize=3, label=label)
    axes.legend(fontsize=8)


def _values(source: Dataset, name: str) -> np.ndarray:
    return np.ma.filled(source[name][:].astype(float), np.nan)
