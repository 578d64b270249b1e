"""The date of the chart and that of the Temporal Controller, which follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from qgis.core import QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, QTime, pyqtSignal

from ..map.time import commonest_interval

_ANIMATED = QgsTemporalNavigationObject.NavigationMode.Animated


class TimeLink(QObject):
    """Tells which date the map shows, and has it show another one.

    Signals
    -------
    moved
        With the epoch that the map shows now.
    """

    moved = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = canvas.temporalController()
        self._epochs: tuple[date, ...] = ()
        self._controller.updateTemporalRange.connect(self._follow)

    def close(self) -> None:
        """Follow no longer."""
        self._controller.updateTemporalRange.disconnect(self._follow)

    def set_epochs(self, epochs: Sequence[date]) -> None:
        """Say between which dates there is a choice."""
        self._epochs = tuple(epochs)

    @property
    def shown(self) -> date | None:
        """The epoch that the map shows; None where the Temporal Controller does not play, or plays another time."""
        if self._controller.navigationMode() != _ANIMATED:
            return None
        return self._epoch_in(self._controller.dateTimeRangeForFrameNumber(self._controller.currentFrameNumber()))

    def go_to(self, day: date) -> None:
        """Have the map show an epoch."""
        if self._controller.navigationMode() != _ANIMATED or self.shown == day:
            return
        # The frame that begins last before the end of the day: QGIS draws what is shown at some time of a frame, and
        # frames may be longer than the time between two epochs.
        moment = QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0, 1))
        self._controller.setCurrentFrameNumber(self._controller.findBestFrameNumberForFrameStart(moment))

    def _follow(self, shown: QgsDateTimeRange) -> None:
        epoch = self._epoch_in(shown)
        if epoch is not None:
            self.moved.emit(epoch)

    def _epoch_in(self, shown: QgsDateTimeRange) -> date | None:
        """The newest epoch that has begun when a range ends; None for a range outside the series."""
        if not self._epochs or not shown.end().isValid():
            return None
        end = shown.end().addMSecs(-1).date().toPyDate()
        if end >= self._epochs[-1] + 2 * commonest_interval(self._epochs) + timedelta(days=1):
            return None
        begun = [epoch for epoch in self._epochs if epoch <= end]
        return begun[-1] if begun else None
