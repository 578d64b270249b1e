"""What leaves the explorer: a table, a picture, a layer of points, the map of a change."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QFileDialog

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.series.export import Curve, Origin, fitted_values, profile_csv, series_csv
from alignsar_qgis.insar.series.virtual import change_between
from alignsar_qgis.insar.store.unfinished import part_of

from ..map.drawn import drawn_points
from ..map.layers import STYLE, make_layer
from ..map.opening import no_side_files
from ..map.sentences import told
from ..map.series_entry import limits_about_zero
from ..map.styles import style_raster
from .answers import Answer
from .controls import CHANGE, CSV, PICTURE, POINTS, STATION
from .profile_chart import Profile

if TYPE_CHECKING:
    from .dock import Explorer

_SUFFIX = ".csv"


class Saving(QObject):
    """Saves what a dock shows."""

    def __init__(self, dock: Explorer) -> None:
        super().__init__(dock)
        self._dock = dock

    def save(self, what: str) -> None:
        """Do what was chosen in the menu."""
        if what == CHANGE:
            self._add_change()
        elif what == STATION:
            self._choose_station()
        elif self._dock.shown is None:
            self._dock.warn(QCoreApplication.translate("AlignSAR", "There is no curve to save. Click the map first."))
        elif what == POINTS:
            self.add_points()
        elif what in (CSV, PICTURE):
            self._ask_file(what)

    def write(self, path: Path) -> None:
        """Write what is shown into a file; its ending says whether as a table or as a picture.

        Raises
        ------
        InsarError, OSError, ValueError
            If the file cannot be written, or has no known ending.
        """
        shown, chart = self._dock.shown, self._dock.shown_chart
        with part_of(path) as part:
            if path.suffix.lower() != _SUFFIX:
                chart.save(part)
            else:
                text = profile_text(shown) if isinstance(shown, Profile) else answer_text(shown)
                part.write_text(text, encoding="utf-8")

    def add_points(self) -> None:
        """Put the places on the map as a layer that a project keeps, with the values of their fits."""
        found = self._dock.chart.answer
        if found is None or not found.curves:
            return
        names: dict[str, None] = {}
        rows = []
        for curves in found.curves:
            spot = curves.spot
            numbers = {} if curves.fit is None else fitted_values(curves.fit)
            names.update(dict.fromkeys(numbers))
            rows.append(((spot.lon, spot.lat), spot, numbers))
        points = [
            (place, {"name": spot.name, **{name: numbers.get(name, float("nan")) for name in names}})
            for place, spot, numbers in rows
        ]
        title = QCoreApplication.translate("AlignSAR", "Places of the explorer")
        layer = make_layer(drawn_points(points, title, "places"))
        categories = [
            QgsRendererCategory(spot.name, QgsMarkerSymbol.createSimple({"color": spot.colour, "size": "3"}), spot.name)
            for _, spot, _ in rows
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("name", categories))
        labels = QgsPalLayerSettings()
        labels.fieldName = "name"
        layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
        layer.setLabelsEnabled(True)
        self._put(layer)

    def _add_change(self) -> None:
        translate, dock = QCoreApplication.translate, self._dock
        first, second = dock.scene.first_day, dock.scene.second_day
        if dock.source is None or not first or not second or first == second:
            dock.warn(
                translate("AlignSAR", "Choose two dates in the chart: drag for one, hold Shift and drag for the other.")
            )
            return
        earlier, later = sorted((date.fromisoformat(first), date.fromisoformat(second)))
        name, answer = dock.source.first, dock.chart.answer
        offsets = None if answer is None or answer.offsets is None else answer.offsets[name]
        try:
            text = change_between(dock.source, name, earlier, later, offsets)
        except InsarError as err:
            dock.warn(told(err))
            return
        title = translate("AlignSAR", "Change {first} to {second} (mm, + towards satellite)")
        with no_side_files():
            layer = QgsRasterLayer(
                text, title.format(first=earlier, second=later), "gdal", QgsRasterLayer.LayerOptions(False)
            )
        layer.setCustomProperty(STYLE, "displacement")
        style_raster(layer, "displacement", _limits(layer))
        self._put(layer)

    def _put(self, layer: object) -> None:
        project = self._dock.project
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)

    def _choose_station(self) -> None:
        title = QCoreApplication.translate("AlignSAR", "GNSS station")
        chosen, _ = QFileDialog.getOpenFileName(self._dock, title, "", "tenv3, CSV (*.tenv3 *.csv *.txt);;* (*)")
        if chosen:
            self._dock.show_station(Path(chosen))

    def _ask_file(self, what: str) -> None:
        translate = QCoreApplication.translate
        forms = "CSV (*.csv)" if what == CSV else "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        title = translate("AlignSAR", "Save the table") if what == CSV else translate("AlignSAR", "Save the picture")
        chosen, form = QFileDialog.getSaveFileName(self._dock, title, "", forms)
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(form[form.index("*") + 1 : form.index(")")])  # noqa: E203
        try:
            self.write(path)
        except InsarError as err:
            self._dock.warn(told(err))
        except (OSError, ValueError) as err:
            text = translate("AlignSAR", "{path} cannot be written ({reason}). Choose another place or ending.")
            self._dock.warn(text.format(path=path, reason=err))


def answer_text(found: Answer) -> str:
    """The curves of an answer as a table."""
    epochs, lines = found.source.epochs, []
    for curves in found.curves:
        spot = curves.spot
        position = None if spot.ring else (spot.lon, spot.lat)
        for number, (series, values) in enumerate(curves.values.items()):
            title = found.source.titles[series]
            name = spot.name if len(curves.values) == 1 else f"{spot.name} {title}"
            first = number == 0
            sigma = curves.sigma if curves.sigma is not None else curves.spread
            lines.append(
                Curve(
                    *(name, epochs, values),
                    position=position,
                    sigma=sigma if first else None,
                    fit=curves.fit if first else None,
                )
            )
    return series_csv(lines, _origin(found))


def profile_text(found: Profile) -> str:
    """The medians of a profile as a table."""
    distance = found.swath.distance
    lon, lat = found.line.at(distance)
    return profile_csv(found.source.epochs, distance, lon, lat, found.quartiles[1], _origin(found))


def _origin(found: Answer | Profile) -> Origin:
    titles = found.source.titles
    names = [name for name in found.scene.series if name in titles] or [found.source.first]
    quantity = ", ".join(titles[name] for name in names)
    return Origin(
        str(found.source.path), f"{quantity}: displacement in mm", found.reference, found.source.reference_date
    )


def _limits(layer: QgsRasterLayer) -> tuple[float, float]:
    """Limits about 0 from a thinned look at a layer."""
    size = 200
    block = layer.dataProvider().block(1, layer.extent(), min(size, layer.width()), min(size, layer.height()))
    values = np.frombuffer(bytes(block.data()), np.float32)
    return limits_about_zero(values)
