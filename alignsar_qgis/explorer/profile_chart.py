"""Displacement along a line: distance and time as a picture, and median and quartiles on one date below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from alignsar_qgis.insar.series.profiles import Line, Swath, swath
from alignsar_qgis.insar.series.source import PointSource

from ..map.styles import DIVERGING
from .answers import reference_of
from .chart import FIRST_COLOUR, canvas_class
from .scene import Scene

PIXELS_WIDE = 3.0
"""Width of the swath that stands for the line."""
_SMALL, _USUAL = 7.5, 8.5
_LIMIT_PERCENTILE = 99
_KM = 1000.0


@dataclass(frozen=True)
class Profile:
    """Displacement along a line.

    Attributes
    ----------
    source, scene
        What was asked.
    swath
        Pixels beside the line by pieces of it.
    line
        The line.
    quartiles
        Lower quartile, median, upper quartile, mm, (3, n_epochs, n_pieces), NaN without pixels.
    reference
        Where 0 is, in words.
    """

    source: PointSource
    scene: Scene
    swath: Swath
    line: Line
    quartiles: np.ndarray
    reference: str


def profile_of(source: PointSource, scene: Scene) -> Profile:
    """Read the profile of a scene; on any thread.

    Raises
    ------
    InsarError
        If the line misses the image or has no length, or the file cannot be read.
    """
    name = next((name for name in scene.series if name in source.titles), source.first)
    line = Line.through(scene.line, source.grid)
    pixel = max(source.grid.pixel_spacing_m)
    found = swath(source.grid, line, PIXELS_WIDE * pixel, pixel)
    offsets, _, words = reference_of(source, scene)
    values = source.region(name, found.region)
    if offsets is not None:
        values = values - offsets[name][:, np.newaxis]
    return Profile(source, scene, found, line, found.quartiles(values), words)


class ProfileChart(QWidget):
    """Draws a profile.

    Signals
    -------
    dated
        With the epoch that was clicked in the picture.
    """

    dated = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from matplotlib.figure import Figure

        self.figure = Figure(layout="constrained")
        self.canvas = canvas_class()(self.figure)
        self.canvas.setMinimumSize(260, 160)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.canvas)
        self.profile: Profile | None = None
        self._image: Any = None
        self._below: Any = None
        self._day: date | None = None
        self.canvas.mpl_connect("button_press_event", self._press)

    def draw(self, profile: Profile) -> None:
        """Show a profile."""
        from matplotlib.colors import LinearSegmentedColormap

        translate = QCoreApplication.translate
        self.profile = profile
        self.figure.clear()
        self._image, self._below = self.figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": (2, 1)})
        median = profile.quartiles[1]
        known = np.abs(median[np.isfinite(median)])
        limit = max(float(np.percentile(known, _LIMIT_PERCENTILE)), 1e-3) if known.size else 1.0
        colours = LinearSegmentedColormap.from_list("displacement", DIVERGING)
        mesh = self._image.pcolormesh(
            *(profile.swath.edges / _KM, _edges(profile.source.epochs), median),
            cmap=colours,
            vmin=-limit,
            vmax=limit,
            shading="flat",
            rasterized=True,
        )
        bar = self.figure.colorbar(mesh, ax=self._image, pad=0.01, aspect=12)
        bar.set_label(translate("AlignSAR", "mm, + towards satellite"), fontsize=_SMALL)
        bar.ax.tick_params(labelsize=_SMALL)
        self._image.yaxis_date()
        if profile.reference:
            text = translate("AlignSAR", "0 at {place}").format(place=profile.reference)
            self._image.set_title(text, fontsize=_SMALL, loc="right", color="#555555")
        for axes in (self._image, self._below):
            axes.tick_params(labelsize=_SMALL)
            axes.spines[["top", "right"]].set_visible(False)
        self._draw_date()

    def show_day(self, day: date | None) -> None:
        """Show the profile of another date; None for the newest."""
        self._day = day
        if self.profile is not None:
            self._draw_date()

    def save(self, path: Path) -> None:
        """Write the picture, as the ending of the name says."""
        self.figure.savefig(path, dpi=200)

    def _draw_date(self) -> None:
        translate = QCoreApplication.translate
        epochs = self.profile.source.epochs
        day = self._day if self._day in epochs else epochs[-1]
        lower, median, upper = self.profile.quartiles[:, epochs.index(day)]
        distance = self.profile.swath.distance / _KM
        for line in list(self._image.get_lines()):
            line.remove()
        self._image.axhline(_number(day), color=FIRST_COLOUR, linewidth=1.1)
        axes = self._below
        axes.clear()
        axes.grid(color="#dddddd", linewidth=0.6)
        axes.fill_between(
            *(distance, lower, upper),
            color="#0072b2",
            alpha=0.25,
            linewidth=0,
            label=translate("AlignSAR", "Quartiles"),
        )
        axes.plot(distance, median, "-", color="#0072b2", linewidth=1.3, label=translate("AlignSAR", "Median"))
        axes.axhline(0, color="#888888", linewidth=0.8)
        axes.set_xlabel(translate("AlignSAR", "Distance along the line (km)"), fontsize=_USUAL)
        axes.set_ylabel(translate("AlignSAR", "{day} (mm)").format(day=day), fontsize=_SMALL)
        axes.legend(fontsize=_SMALL, loc="best")
        self.canvas.draw_idle()

    def _press(self, event: Any) -> None:
        if self.profile is None or event.inaxes is not self._image or event.ydata is None:
            return
        epochs = self.profile.source.epochs
        self.dated.emit(min(epochs, key=lambda epoch: abs(_number(epoch) - event.ydata)), False)


def _number(day: date) -> float:
    from matplotlib.dates import date2num

    return float(date2num(day))


def _edges(epochs: tuple[date, ...]) -> np.ndarray:
    """Half-way between the dates, and as far beyond the outer ones, in days of matplotlib."""
    numbers = np.array([_number(day) for day in epochs])
    if len(numbers) == 1:
        return np.array([numbers[0] - 1, numbers[0] + 1])
    between = (numbers[1:] + numbers[:-1]) / 2
    return np.concatenate([[2 * numbers[0] - between[0]], between, [2 * numbers[-1] - between[-1]]])
