"""The chart of the explorer: displacement with dates, residuals below, and the date of the map as a line to drag."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from alignsar_qgis.insar.core.figures import show_dates

from .answers import Answer, SpotCurves

PREVIEW_COLOUR, FIRST_COLOUR, SECOND_COLOUR = "#9a9a9a", "#444444", "#c0392b"
_MARKERS = ("o", "^", "s", "D", "v", "P")
_CURVE_DAYS = 2
_SMALL, _USUAL = 7.5, 8.5


def canvas_class() -> Any:
    """The canvas of matplotlib for the Qt that QGIS has; `ImportError` without matplotlib."""
    try:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    except ImportError:  # before matplotlib 3.5
        from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg
    return FigureCanvasQTAgg


class Chart(QWidget):
    """Draws an answer.

    Signals
    -------
    dated
        With the epoch to which the line of the date was dragged, and whether it is the second one (Shift).
    """

    dated = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from matplotlib.figure import Figure

        self.figure = Figure(layout="constrained")
        self.canvas = canvas_class()(self.figure)
        self.canvas.setObjectName("AlignsarChartCanvas")
        self.canvas.setMinimumSize(260, 160)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.canvas)
        self.answer: Answer | None = None
        self.main: Any = None
        self._below: Any = None
        self._lines: dict[str, list[Any]] = {}
        self._preview: Any = None
        self._dragging = False
        self._days: dict[str, date | None] = {"first": None, "second": None}
        self.canvas.mpl_connect("button_press_event", self._press)
        self.canvas.mpl_connect("motion_notify_event", self._move)
        self.canvas.mpl_connect("button_release_event", self._release)
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence instead of curves."""
        self.answer, self.main, self._below, self._preview = None, None, None, None
        self.figure.clear()
        self.figure.text(0.5, 0.5, sentence, ha="center", va="center", color="#555555", fontsize=_USUAL + 1, wrap=True)
        self.canvas.draw_idle()

    def draw(self, answer: Answer) -> None:
        """Show the curves of an answer."""
        self.answer, self._preview = answer, None
        self.figure.clear()
        with_residuals = answer.scene.residuals and any(curves.fit for curves in answer.curves)
        if with_residuals:
            self.main, self._below = self.figure.subplots(2, 1, sharex=True, gridspec_kw={"height_ratios": (3, 1)})
        else:
            self.main, self._below = self.figure.subplots(), None
        for curves in answer.curves:
            self._draw_curves(answer, curves)
        if answer.station is not None:
            label = QCoreApplication.translate("AlignSAR", "GNSS {name}").format(name=answer.station.name)
            self.main.plot(
                *(_moments(answer.station.days), answer.station.values),
                linestyle="none",
                marker=".",
                markersize=2.5,
                color="#b0b0b0",
                label=label,
                gid=f"GNSS {answer.station.name}",
                zorder=0,
            )
        self._mark_gaps(answer)
        self._decorate(answer)
        self._draw_days()
        self.canvas.draw_idle()

    def preview(self, values: np.ndarray | None) -> None:
        """Show the series under the mouse as a light line; None takes it away."""
        if self.main is None or self.answer is None:
            return
        if self._preview is None:
            (self._preview,) = self.main.plot([], [], "-", color=PREVIEW_COLOUR, linewidth=0.9, zorder=1)
        days = self.answer.source.epochs if values is not None else ()
        self._preview.set_data(_moments(days), () if values is None else values)
        if values is not None:
            self._widen(values)
        self.canvas.draw_idle()

    def show_days(self, first: date | None, second: date | None) -> None:
        """Put the lines of the dates where these are."""
        self._days = {"first": first, "second": second}
        self._draw_days()
        self.canvas.draw_idle()

    def save(self, path: Path) -> None:
        """Write the picture, as the ending of the name says (png, svg, pdf)."""
        self.figure.savefig(path, dpi=200)

    def curve(self, name: str) -> np.ndarray | None:
        """What is drawn of a place, mm, (n_epochs,): as the user sees it, for those who check it."""
        for line in [] if self.main is None else self.main.get_lines():
            if line.get_gid() == name:
                return np.asarray(line.get_ydata(), float)
        return None

    def _draw_curves(self, answer: Answer, curves: SpotCurves) -> None:
        moments, colour, name = _moments(answer.source.epochs), curves.spot.colour, curves.spot.name
        for number, (series, values) in enumerate(curves.values.items()):
            title = QCoreApplication.translate("AlignSAR", answer.source.titles[series])
            label = name if len(curves.values) == 1 else f"{name}: {title}"
            marker = _MARKERS[number % len(_MARKERS)]
            filled = colour if number == 0 else "none"
            self.main.plot(
                *(moments, values),
                marker=marker,
                markersize=3.6,
                markerfacecolor=filled,
                markeredgecolor=colour,
                linestyle="-" if number == 0 else ":",
                linewidth=0.6,
                color=colour,
                label=label,
                gid=name if number == 0 else f"{name}: {series}",
            )
        first = curves.first
        if curves.sigma is not None and answer.scene.sigma:
            self.main.fill_between(moments, first - curves.sigma, first + curves.sigma, color=colour, alpha=0.18, lw=0)
        if curves.spread is not None:
            self.main.fill_between(
                moments, first - curves.spread, first + curves.spread, color=colour, alpha=0.12, lw=0
            )
        if curves.fit is not None:
            self._draw_fit(answer, curves)

    def _draw_fit(self, answer: Answer, curves: SpotCurves) -> None:
        fit, colour = curves.fit, curves.spot.colour
        first, last = answer.source.epochs[0], answer.source.epochs[-1]
        days = [first + timedelta(days=number) for number in range(0, (last - first).days + 1, _CURVE_DAYS)]
        self.main.plot(_moments(days), fit.curve(days), "-", color=colour, linewidth=1.6, alpha=0.8, zorder=3)
        if self._below is not None:
            self._below.plot(_moments(answer.source.epochs), fit.residuals, ".", color=colour, markersize=4)

    def _mark_gaps(self, answer: Answer) -> None:
        """Dates without value as ticks at the bottom, gaps of the network as grey bands."""
        epochs = answer.source.epochs
        for number, curves in enumerate(answer.curves):
            missing = [day for day, value in zip(epochs, curves.first) if not np.isfinite(value)]
            if missing and len(missing) < len(epochs):
                self.main.plot(
                    *(_moments(missing), np.full(len(missing), 0.02 + 0.03 * number)),
                    marker="x",
                    linestyle="none",
                    color=curves.spot.colour,
                    markersize=4,
                    transform=self.main.get_xaxis_transform(),
                    gid=f"missing {curves.spot.name}",
                )
            for before, after in curves.gaps:
                self.main.axvspan(*_moments((before, after)), color="#777777", alpha=0.15, lw=0)

    def _decorate(self, answer: Answer) -> None:
        translate = QCoreApplication.translate
        axes = self.main
        label = translate("AlignSAR", "Displacement (mm)\n+ towards satellite")
        axes.set_ylabel(label, fontsize=_USUAL)
        if answer.reference:
            text = translate("AlignSAR", "0 at {place}").format(place=answer.reference)
            axes.set_title(text, fontsize=_SMALL, loc="right", color="#555555")
        for one in filter(None, (axes, self._below)):
            one.grid(color="#dddddd", linewidth=0.6)
            one.tick_params(labelsize=_SMALL)
            one.spines[["top", "right"]].set_visible(False)
        if self._below is not None:
            self._below.axhline(0, color="#888888", linewidth=0.8)
            self._below.set_ylabel(translate("AlignSAR", "Residual (mm)"), fontsize=_SMALL)
        show_dates(self._below or axes, 4, 9)
        if sum(len(curves.values) for curves in answer.curves):
            axes.legend(fontsize=_SMALL, loc="best", framealpha=0.8, ncols=1)

    def _draw_days(self) -> None:
        for lines in self._lines.values():
            for line in lines:
                if line.axes is not None and line.axes in self.figure.axes:
                    line.remove()
        self._lines = {}
        if self.main is None:
            return
        for key, colour in (("first", FIRST_COLOUR), ("second", SECOND_COLOUR)):
            day = self._days[key]
            if day is not None:
                (moment,) = _moments((day,))
                axes = filter(None, (self.main, self._below))
                self._lines[key] = [one.axvline(moment, color=colour, linewidth=1.1, zorder=4) for one in axes]

    def _widen(self, values: np.ndarray) -> None:
        """Make room for a preview, without moving the curves each time."""
        known = values[np.isfinite(values)]
        if known.size:
            low, high = self.main.get_ylim()
            self.main.set_ylim(min(low, known.min()), max(high, known.max()))

    def _press(self, event: Any) -> None:
        self._dragging = event.button == 1 and event.inaxes is not None and event.inaxes in (self.main, self._below)
        self._move(event)

    def _move(self, event: Any) -> None:
        if not self._dragging or self.answer is None or event.xdata is None:
            return
        from matplotlib.dates import num2date

        there = num2date(event.xdata).date()
        day = min(self.answer.source.epochs, key=lambda epoch: abs(epoch - there))
        second = "shift" in str(event.key or "")
        if self._days["second" if second else "first"] != day:
            self.dated.emit(day, second)

    def _release(self, event: Any) -> None:
        self._dragging = False


def _moments(days: Any) -> list[datetime]:
    return [datetime(day.year, day.month, day.day) for day in days]


def facts(chart: Chart) -> Mapping[str, Any]:
    """What is seen, for those who check it."""
    axes = chart.main
    legend = None if axes is None else axes.get_legend()
    return {
        "texts": [text.get_text() for text in chart.figure.texts],
        "curves": [line.get_gid() for line in ([] if axes is None else axes.get_lines()) if line.get_gid()],
        "legend": [] if legend is None else [text.get_text() for text in legend.get_texts()],
        "reference": "" if axes is None else axes.get_title(loc="right"),
        "panels": len(chart.figure.axes),
    }
