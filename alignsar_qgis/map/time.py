"""Time on the map: which day a layer or a band is shown, and the Temporal Controller made ready to play."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from qgis import utils
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtWidgets import QDockWidget

from .project import in_window

FRAMES_PER_SECOND = 4.0
CONTROLLER_DOCK = "Temporal Controller"


def plays_bands() -> bool:
    """Whether this QGIS (3.38 or newer) can give each band of a raster its own time."""
    return hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")


def with_end(days: Sequence[date]) -> tuple[date, ...]:
    """Dates of epochs and the day on which the last one ends: the commonest interval after it."""
    return (*days, days[-1] + commonest_interval(days))


def commonest_interval(days: Sequence[date]) -> timedelta:
    """The interval between neighbouring epochs that occurs most often, the shorter one of two; a day for one epoch."""
    intervals = Counter(later - earlier for earlier, later in zip(days, days[1:]))
    return max(intervals, key=lambda interval: (intervals[interval], -interval)) if intervals else timedelta(days=1)


def date_range(begin: date, end: date) -> QgsDateTimeRange:
    """From the start of one day up to, but not including, the start of another."""
    first, last = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in (begin, end))
    return QgsDateTimeRange(first, last, True, False)


def shown_range(begin: date, end: date) -> QgsDateTimeRange:
    """When a layer is shown from one day up to another, a second inside the two midnights.

    QGIS takes ranges that only touch for overlapping, and would draw the next epoch, too.
    """
    whole = date_range(begin, end)
    return QgsDateTimeRange(whole.begin().addSecs(1), whole.end().addSecs(-1))


def show_days(layer: QgsRasterLayer, days: Sequence[date]) -> None:
    """Show a layer from the first day up to the last; with more than two days, band i from day i up to day i + 1.

    The latter needs `plays_bands`.
    """
    temporal = layer.temporalProperties()
    if len(days) == 2:
        temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        temporal.setFixedTemporalRange(shown_range(*days))
    else:
        temporal.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
        spans = zip(days, days[1:])
        temporal.setFixedRangePerBand({band: shown_range(*span) for band, span in enumerate(spans, start=1)})
    temporal.setIsActive(True)


def set_project_time(project: QgsProject, days: Sequence[date]) -> None:
    """Range, step and speed with which a project plays epochs."""
    settings = project.timeSettings()
    settings.setTemporalRange(date_range(days[0], with_end(days)[-1]))
    settings.setTimeStep(commonest_interval(days).days)
    settings.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalDays)
    settings.setFramesPerSecond(FRAMES_PER_SECOND)
    settings.setIsTemporalRangeCumulative(False)


def set_controller(project: QgsProject, days: Sequence[date]) -> None:
    """Show the Temporal Controller in the window of a project, ready to play epochs, at the newest one."""
    if not in_window(project):
        return
    controller = utils.iface.mapCanvas().temporalController()
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(date_range(days[0], with_end(days)[-1]))
    controller.setFrameDuration(
        QgsInterval(float(commonest_interval(days).days), QgsUnitTypes.TemporalUnit.TemporalDays)
    )
    controller.setFramesPerSecond(FRAMES_PER_SECOND)
    controller.setCurrentFrameNumber(max(0, controller.totalFrameCount() - 1))
    dock = utils.iface.mainWindow().findChild(QDockWidget, CONTROLLER_DOCK)
    if dock is not None:
        dock.show()
