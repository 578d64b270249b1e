"""Earthquakes of a catalogue as steps of the fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFileDialog, QFormLayout, QWidget

from alignsar_qgis.insar.tools.options import VelocityOptions
from alignsar_qgis.insar.tools.terms import distinct_steps, earthquake_dates

from ..map.words import in_words

if TYPE_CHECKING:
    from .dock import Explorer

PURPOSE = "earthquakes"
"""What the question to a catalogue is for."""


def choose_earthquakes(dock: Explorer) -> None:
    """Ask for a catalogue and for which of its earthquakes count."""
    translate = QCoreApplication.translate
    if dock.source is None:
        dock.warn(translate("AlignSAR", "Load a datacube or a time series first."))
        return
    title = translate("AlignSAR", "Catalogue of earthquakes (USGS, ISC, FDSN)")
    chosen, _ = QFileDialog.getOpenFileName(dock, title, "", "CSV, text (*.csv *.txt);;* (*)")
    if not chosen:
        return
    limits = Limits(dock)
    if limits.exec() == QDialog.DialogCode.Accepted:
        take_earthquakes(dock, Path(chosen), limits.distance.value(), limits.magnitude.value())


def take_earthquakes(dock: Explorer, path: Path, distance_km: float, magnitude: float) -> None:
    """Read the catalogue in the background; the dock gets the dates."""
    source = dock.source

    def dates() -> tuple[str, ...]:
        found = earthquake_dates(path, source.grid, distance_km, magnitude, source.epochs)
        return tuple(day.isoformat() for day in distinct_steps(found, source.epochs))

    dock.reader.ask(PURPOSE, dates)


class Limits(QDialog):
    """Which earthquakes of a catalogue count.

    Attributes
    ----------
    distance
        Of the epicentres from the middle of the image, km.
    magnitude
        Smallest one.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("AlignSAR", "Earthquakes as steps"))
        known = {info.name: info for info in VelocityOptions.infos()}
        self.magnitude, self.distance = QDoubleSpinBox(), QDoubleSpinBox()
        rows = QFormLayout(self)
        for name, field in (("magnitude", self.magnitude), ("distance", self.distance)):
            info = known[name]
            field.setRange(info.minimum, info.maximum)
            field.setDecimals(1)
            field.setValue(info.default)
            field.setSuffix(f" {in_words(info.unit)}" if info.unit else "")
            rows.addRow(translate("AlignSAR", info.label), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows.addRow(buttons)
