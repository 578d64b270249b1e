"""The dock "AlignSAR alert": unrest detections side by side; a click maps a source, or what is left of a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

import numpy as np
from qgis.core import Qgis, QgsMapLayer, QgsProcessingUtils, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.store.raster import write_bands
from alignsar_qgis.insar.unrest.output import UNEXPLAINED, UNLIKELY, WORTH_A_LOOK
from alignsar_qgis.insar.unrest.view import AlertView

from ..dock_entry import sentence_label, take_what_is_left
from ..explorer.reading import Reader
from ..map.layers import MapLayer, make_layer
from ..map.project import TITLE
from ..map.sentences import told
from ..map.styles import rounded_limits
from ..map.words import in_words
from .chart import AlertChart, titles_of
from .files import alerts_in

NAME = "AlignsarAlert"
_MOST = 4
"""Detections side by side that can still be read."""


class AlertDock(QgsDockWidget):
    """Unrest detections to look into."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(QCoreApplication.translate("AlignSAR", "AlignSAR alert"), iface.mainWindow())
        self.setObjectName(NAME)
        self.iface, self.project = iface, QgsProject.instance()
        self.reader, self.chart, self.sentence = Reader(self), AlertChart(), sentence_label("AlignsarAlertSentence")
        self.paths: tuple[Path, ...] = ()
        self.epochs: list[int] = []
        self._menu = QMenu(self)
        self.setWidget(self._content())
        self.reader.answered.connect(self._answered)
        self.reader.failed.connect(lambda _, reason: self.warn(reason))
        self.chart.source_asked.connect(self.show_source)
        self.chart.dated.connect(self.show_day)
        self.project.layersAdded.connect(self._list)
        self.project.layersRemoved.connect(self._list)
        self.look_at(())
        self._list()

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show some unrest detections, the newest date of each."""
        self.paths = tuple(paths)[:_MOST]
        if not self.paths:
            text = QCoreApplication.translate(
                "AlignSAR", "Choose unrest detections of the project with 'Detections', or run 'Detect unrest'."
            )
            self.chart.say(text)
            self.sentence.setText("")
            return
        wanted = self.paths
        self.reader.ask("views", lambda: [AlertView.open(path) for path in wanted])

    def show_source(self, column: int, source: int) -> None:
        """Put the map of a source on the map."""
        view = self.chart.views[column]
        title = f"{in_words(view.series[source].title)} ({titles_of(self.chart.views)[column]})"
        spec = MapLayer(f'NETCDF:"{view.path}":ic_source', title, "source", band=source + 1)
        self._put(make_layer(spec))

    def show_day(self, column: int, epoch: int) -> None:
        """Put what the sources leave of a date on the map, and tell the status of that date."""
        self.epochs[column] = epoch
        self.chart.show_days(self.epochs)
        self._tell()
        view = self.chart.views[column]
        name = titles_of(self.chart.views)[column]
        self.reader.ask("residual", lambda: (view, name, epoch, view.residual_image(epoch, Progress())))

    def abandon(self) -> None:
        """Let go of everything outside, because the dock goes."""
        self.reader.abandon()
        self.project.layersAdded.disconnect(self._list)
        self.project.layersRemoved.disconnect(self._list)

    def warn(self, sentence: str) -> None:
        """Tell what went wrong."""
        self.iface.messageBar().pushMessage(TITLE, sentence, Qgis.MessageLevel.Warning, 0)

    def _content(self) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(2, 2, 2, 2)
        rows.setSpacing(2)
        above = QHBoxLayout()
        choose = QToolButton()
        choose.setObjectName("AlignsarAlertChoose")
        choose.setText(QCoreApplication.translate("AlignSAR", "Detections"))
        choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        choose.setMenu(self._menu)
        above.addWidget(choose)
        above.addWidget(self.sentence, 1)
        rows.addLayout(above)
        rows.addWidget(take_what_is_left(self.chart), 1)
        hint = QCoreApplication.translate(
            "AlignSAR", "Click the name of a source (▦) for its map, a date for what no source explains on it."
        )
        rows.addWidget(QLabel(f"<small>{hint}</small>"))
        return content

    def _list(self, *_: object) -> None:
        """Offer the detections of the project."""
        self._menu.clear()
        for path in alerts_in(self.project):
            action = self._menu.addAction(f"{path.parent.name}/{path.name}")
            action.setCheckable(True)
            action.setChecked(path in self.paths)
            action.triggered.connect(lambda checked, path=path: self._toggle(path, checked))

    def _toggle(self, path: Path, checked: bool) -> None:
        others = [one for one in self.paths if one != path]
        self.look_at([*others, path] if checked else others)

    def _answered(self, purpose: str, found: object) -> None:
        if purpose == "views":
            self.chart.draw(found)
            self.epochs = [len(view.epochs) - 1 for view in found]
            self.chart.show_days(self.epochs)
            self._tell()
            self._list()
        else:
            self._show_residual(*found)

    def _show_residual(self, view: AlertView, name: str, epoch: int, image: np.ndarray) -> None:
        words = {"date": str(view.epochs[epoch])}
        title = f"{in_words(UNEXPLAINED, words)} ({name})"
        path = Path(QgsProcessingUtils.generateTempFilename(f"unexplained_{view.epochs[epoch]:%Y%m%d}.tif"))
        try:
            write_bands(path, image[np.newaxis].astype(np.float32), view.grid, [title])
        except InsarError as err:
            self.warn(told(err))
            return
        # Full colour beyond 3 σ of an ordinary date, so that a quiet date looks quiet.
        rms = next(series for series in view.series if series.source is None)
        ordinary = float(np.sqrt(np.nanmean(rms.values[: view.baseline + 1] ** 2)))
        limits = rounded_limits(-WORTH_A_LOOK * ordinary, WORTH_A_LOOK * ordinary, symmetric=True)
        self._put(make_layer(replace(MapLayer(str(path), title, "unexplained"), limits=limits)))

    def _put(self, layer: QgsMapLayer) -> None:
        """Put a layer on top, in the stead of one of that name."""
        for other in self.project.mapLayersByName(layer.name()):
            self.project.removeMapLayer(other.id())
        self.project.addMapLayer(layer, False)
        self.project.layerTreeRoot().insertLayer(0, layer)

    def _tell(self) -> None:
        views = self.chart.views
        told = zip(titles_of(views), views, self.epochs)
        self.sentence.setText("<br>".join(status_of(name, view, epoch) for name, view, epoch in told))


def status_of(name: str, view: AlertView, epoch: int) -> str:
    """The two status numbers of a date in words."""
    translate = QCoreApplication.translate
    existing, new = view.status[epoch]
    text = translate("AlignSAR", "<b>{name}</b>, {date}: new deformation {new}, known deformation {known}.")
    told = text.format(name=escape(name), date=view.epochs[epoch], new=_sigmas(new), known=_sigmas(existing))
    louder = view.louder_than(epoch)
    if louder is None:
        return told
    text = translate("AlignSAR", "On {date} new deformation was {new}.")
    return f"{told} {text.format(date=view.epochs[louder], new=_sigmas(view.status[louder, 1]))}"


def _sigmas(value: float) -> str:
    translate = QCoreApplication.translate
    if not np.isfinite(value):
        return translate("AlignSAR", "not followed")
    # As it is written: what reads as the limit counts as beyond it.
    shown, words = round(float(value), 1), translate("AlignSAR", "as expected")
    if shown >= UNLIKELY:
        words = translate("AlignSAR", "unlikely by chance")
    elif shown >= WORTH_A_LOOK:
        words = translate("AlignSAR", "worth a look")
    return f"{value:.1f} σ ({words})"
