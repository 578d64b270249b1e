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
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QDockWidget

from .project import RESULT, in_window, keep_in_sight

FRAMES_PER_SECOND = 4.0
_ANIMATED = QgsTemporalNavigationObject.NavigationMode.Animated
CONTROLLER_DOCK = "Temporal Controller"
_SCOPE, _MODE, _PLAYS = "TemporalControllerWidget", "/NavigationMode", 1
"""Where a project file keeps how its time is navigated, and how it says that it is played. Without that QGIS draws all
epochs over each other."""


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
    project.writeEntry(_SCOPE, _MODE, _PLAYS)


def set_controller(project: QgsProject, days: Sequence[date]) -> None:
    """Show the Temporal Controller in the window of a project, ready to play epochs, at the newest one."""
    if not in_window(project):
        return
    controller = utils.iface.mapCanvas().temporalController()
    controller.setNavigationMode(_ANIMATED)
    controller.setTemporalExtents(date_range(days[0], with_end(days)[-1]))
    controller.setFrameDuration(
        QgsInterval(float(commonest_interval(days).days), QgsUnitTypes.TemporalUnit.TemporalDays)
    )
    controller.setFramesPerSecond(FRAMES_PER_SECOND)
    _show_newest(controller)


def resume(project: QgsProject) -> None:
    """Show the Temporal Controller at the newest date, in the window that has just opened a project with a series.

    A project file keeps the range of time, but neither the date nor whether the controller is in sight.
    """
    mode, _ = project.readNumEntry(_SCOPE, _MODE, 0)
    epoch = next(filter(_is_epoch, project.mapLayers().values()), None)
    if in_window(project) and mode == _PLAYS and epoch is not None:
        keep_in_sight(project, epoch)
        _show_newest(utils.iface.mapCanvas().temporalController())


def _is_epoch(layer: QgsMapLayer) -> bool:
    temporal = layer.temporalProperties()
    return bool(layer.customProperty(RESULT)) and temporal is not None and temporal.isActive()


def _show_newest(controller: QgsTemporalNavigationObject) -> None:
    controller.setCurrentFrameNumber(max(0, controller.totalFrameCount() - 1))
    window = utils.iface.mainWindow()
    dock = window.findChild(QDockWidget, CONTROLLER_DOCK)
    if dock is not None and not dock.isVisible():
        dock.show()
        # As low as it can be: QGIS gives it a strip as high as a panel.
        window.resizeDocks([dock], [dock.minimumSizeHint().height()], Qt.Orientation.Vertical)
