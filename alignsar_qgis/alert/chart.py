"""The chart of the alert view: a column per unrest detection, in it the status, every source and the residuals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from alignsar_qgis.insar.core.figures import show_dates
from alignsar_qgis.insar.unrest.output import UNLIKELY, WORTH_A_LOOK
from alignsar_qgis.insar.unrest.view import AlertSeries, AlertView

from ..explorer.chart import canvas_class

EXISTING, NEW, LINE, LIMIT, CURSOR, BASELINE = "#0072b2", "#d55e00", "#222222", "#b0413e", "#444444", "#dfe6ee"
_SMALL, _USUAL = 7.5, 8.5
_ROW_PX, _STATUS = 76, 1.35
_SIGMA_TOP = 6.0
_COLOURS = ((WORTH_A_LOOK, "#9a9a9a"), (UNLIKELY, "#e69f00"), (float("inf"), "#c0392b"))
"""Of points by their distance in standard deviations: usual, worth a look, unlikely by chance."""


class AlertChart(QScrollArea):
    """Draws unrest detections side by side.

    Signals
    -------
    source_asked
        With the number of the detection and that of the source whose row was clicked at its name.
    dated
        With the number of the detection and the epoch that was clicked.
    """

    source_asked = pyqtSignal(int, int)
    dated = pyqtSignal(int, int)

    def __init__(self) -> None:
        super().__init__()
        from matplotlib.figure import Figure

        self.figure = Figure(layout="constrained")
        self.canvas = canvas_class()(self.figure)
        self.canvas.setObjectName("AlignsarAlertCanvas")
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.canvas)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.views: tuple[AlertView, ...] = ()
        self._panels: dict[Any, tuple[int, int | None]] = {}
        self._names: dict[tuple[int, int], Any] = {}
        self._cursors: list[Any] = []
        self.canvas.mpl_connect("button_press_event", self._press)

    def say(self, sentence: str) -> None:
        """Show a sentence instead."""
        self.views, self._panels, self._names, self._cursors = (), {}, {}, []
        self.canvas.setMinimumHeight(0)
        self.figure.clear()
        self.figure.text(0.5, 0.5, sentence, ha="center", va="center", color="#555555", fontsize=_USUAL + 1, wrap=True)
        self.canvas.draw_idle()

    def draw(self, views: Sequence[AlertView]) -> None:
        """Show some detections, a column each."""
        self.views, self._panels, self._names, self._cursors = tuple(views), {}, {}, []
        self.figure.clear()
        count, titles = max(len(view.series) for view in views), titles_of(views)
        self.canvas.setMinimumHeight(int(_ROW_PX * (count + _STATUS)))
        layout = self.figure.add_gridspec(count + 1, len(views), height_ratios=[_STATUS] + [1.0] * count)
        for column, view in enumerate(views):
            moments = [datetime(day.year, day.month, day.day) for day in view.epochs]
            top = self.figure.add_subplot(layout[0, column])
            self._panels[top] = (column, None)
            self._draw_status(top, view, moments)
            top.set_title(titles[column], fontsize=_USUAL + 1, loc="left", fontweight="bold")
            for row, series in enumerate(view.series, 1):
                axes = self.figure.add_subplot(layout[row, column], sharex=top)
                self._panels[axes] = (column, series.source)
                name = _draw_series(axes, view, series, moments, is_last=row == len(view.series))
                if series.source is not None:
                    self._names[column, series.source] = name
        self.canvas.draw_idle()

    def show_days(self, epochs: Sequence[int]) -> None:
        """Put the cursors of the detections on their epochs."""
        for line in self._cursors:
            line.remove()
        self._cursors = []
        for axes, (column, _) in self._panels.items():
            day = self.views[column].epochs[epochs[column]]
            self._cursors.append(axes.axvline(datetime(day.year, day.month, day.day), color=CURSOR, linewidth=1.1))
        self.canvas.draw_idle()

    def facts(self) -> list[dict[str, Any]]:
        """What is drawn, for those who check it."""
        return [
            {
                "column": column,
                "source": source,
                "title": axes.get_title(loc="left"),
                "lines": {
                    str(line.get_gid()): np.asarray(line.get_ydata(), float).tolist()
                    for line in axes.get_lines()
                    if line.get_gid()
                },
            }
            for axes, (column, source) in self._panels.items()
        ]

    def place_of(self, column: int, source: int | None, epoch: int | None) -> tuple[float, float]:
        """Where a date of a source, or with None its name, is on the canvas, in pixels from the upper left corner."""
        self.canvas.draw()
        axes = next(one for one, key in self._panels.items() if key == (column, source))
        if epoch is None:
            box = self._names[column, source].get_window_extent()
            x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        else:
            day = self.views[column].epochs[epoch]
            x, _ = axes.transData.transform((axes.convert_xunits(datetime(day.year, day.month, day.day)), 0))
            y = (axes.bbox.y0 + axes.bbox.y1) / 2
        ratio = self.canvas.device_pixel_ratio
        return x / ratio, self.canvas.height() - y / ratio

    def _draw_status(self, axes: Any, view: AlertView, moments: list[datetime]) -> None:
        translate = QCoreApplication.translate
        _shade(axes, moments, view.baseline)
        words = (
            translate("AlignSAR", "known deformation"),
            translate("AlignSAR", "new deformation"),
        )
        for values, colour, label, name in zip(view.status.T, (EXISTING, NEW), words, ("existing", "new")):
            if np.isfinite(values).any():
                axes.plot(moments, values, "-o", color=colour, markersize=2.5, linewidth=0.9, label=label, gid=name)
        for limit in (WORTH_A_LOOK, UNLIKELY):
            axes.axhline(limit, color=LIMIT, linestyle=":", linewidth=0.9)
        known = view.status[np.isfinite(view.status)]
        axes.set_ylim(0, max(_SIGMA_TOP, 1.05 * float(known.max(initial=0))))
        axes.set_ylabel("σ", fontsize=_USUAL)
        axes.legend(fontsize=_SMALL, loc="lower right", bbox_to_anchor=(1, 0.98), ncol=2, frameon=False)
        _tidy(axes, is_last=False)

    def _press(self, event: Any) -> None:
        if event.button != 1:
            return
        if event.inaxes in self._panels and event.xdata is not None:
            from matplotlib.dates import num2date

            column, _ = self._panels[event.inaxes]
            self.dated.emit(column, self.views[column].nearest(num2date(event.xdata).date()))
            return
        for (column, source), name in self._names.items():
            if name.get_window_extent().contains(event.x, event.y):
                self.source_asked.emit(column, source)
                return


def titles_of(views: Sequence[AlertView]) -> list[str]:
    """What each detection is called: its datacube, with the folder where several have the same name."""
    names = [view.title for view in views]
    return [name if names.count(name) == 1 else f"{view.path.parent.name}/{name}" for name, view in zip(names, views)]


def _draw_series(axes: Any, view: AlertView, series: AlertSeries, moments: list[datetime], is_last: bool) -> Any:
    """Values coloured by distance, the trend with bands of ±1σ and ±3σ; returns the name above them."""
    _shade(axes, moments, view.baseline)
    for times, alpha in ((WORTH_A_LOOK, 0.12), (1.0, 0.22)):
        low, high = series.line - times * series.sigma, series.line + times * series.sigma
        axes.fill_between(moments, low, high, color=EXISTING, alpha=alpha, linewidth=0)
    axes.plot(moments, series.line, color=LINE, linewidth=0.9, gid="trend")
    axes.plot(moments, series.values, color="#888888", linewidth=0.6, gid="values")
    distance, lowest = np.abs(np.nan_to_num(series.distance)), 0.0
    for limit, colour in _COLOURS:
        here = [place for place, far in enumerate(distance) if lowest <= far < limit]
        axes.plot([moments[k] for k in here], series.values[here], "o", color=colour, markersize=3.2)
        lowest = limit
    title = QCoreApplication.translate("AlignSAR", series.title)
    name = axes.set_title(f"▦ {title}" if series.source is not None else title, fontsize=_USUAL, loc="left", pad=2)
    axes.set_ylabel(series.unit, fontsize=_SMALL)
    _tidy(axes, is_last)
    return name


def _shade(axes: Any, moments: list[datetime], baseline: int) -> None:
    axes.axvspan(moments[0], moments[baseline], color=BASELINE, linewidth=0, zorder=0)


def _tidy(axes: Any, is_last: bool) -> None:
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(labelsize=_SMALL, labelbottom=is_last)
    axes.spines[["top", "right"]].set_visible(False)
    show_dates(axes, 3, 8)
