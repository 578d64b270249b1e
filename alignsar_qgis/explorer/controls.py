"""The controls above the chart; they tell what the user wants and show what is in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QWidget,
)

from alignsar_qgis.insar.series.model import EXPONENTIAL, LOGARITHMIC

from .answers import LINEAR, QUADRATIC, SEASONAL, SEMIANNUAL
from .earthquakes import PURPOSE as EARTHQUAKES
from .scene import Scene

PIXEL, CIRCLE, AREA = "pixel", "circle", "polygon"
REFERENCE, REFERENCE_AREA, PROFILE = "reference", "reference_area", "line"
CSV, PICTURE, POINTS, CHANGE, STATION = "csv", "picture", "points", "change", "station"
_MODES = (PIXEL, CIRCLE, AREA, REFERENCE, REFERENCE_AREA, PROFILE)


class Controls(QWidget):
    """A row of buttons and choices.

    Signals
    -------
    chosen
        With the file that was chosen among those of the project.
    mode_chosen
        With what clicks on the map mean from now on; empty for nothing.
    changed
        With a function that turns a scene into the one that is wanted.
    asked
        With what is to be exported or loaded.
    cleared
        Take all places away.
    """

    chosen = pyqtSignal(object)
    mode_chosen = pyqtSignal(str)
    changed = pyqtSignal(object)
    asked = pyqtSignal(str)
    cleared = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AlignsarExplorerControls")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 0)
        row.setSpacing(4)
        self._paths: list[Path] = []
        self._source = self._combo("AlignsarExplorerSource", self._tell_source)
        self._modes = self._mode_actions()
        self._curves, self._series_menu = self._menu_button(_tr_curves(), "AlignsarExplorerCurves")
        self._fit = self._combo("AlignsarExplorerFit", self._tell_fit)
        self._steps = QLineEdit()
        self._steps.setObjectName("AlignsarExplorerSteps")
        for combo, letters in ((self._source, 14), (self._fit, 12)):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(letters)
        self._steps.setMinimumWidth(self._steps.fontMetrics().horizontalAdvance(" 2021-01-01 "))
        self._options: dict[str, QAction] = {}
        self._fill_fit()
        for widget in (self._source, self._map_button(), self._curves, self._fit, self._steps):
            row.addWidget(widget)
        row.addWidget(self._options_button())
        row.addWidget(self._export_button())
        row.addWidget(self._why_button())
        clear = QToolButton()
        clear.setObjectName("AlignsarExplorerClear")
        clear.setText(QCoreApplication.translate("AlignSAR", "Clear"))
        clear.clicked.connect(self.cleared)
        row.addWidget(clear)
        row.addStretch()

    def show_sources(self, paths: Sequence[Path], current: str) -> None:
        """Offer the files that the project shows."""
        self._paths = list(paths)
        self._source.blockSignals(True)
        self._source.clear()
        for path in self._paths:
            self._source.addItem(path.name)
            self._source.setItemData(self._source.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self._source.setCurrentIndex(next((n for n, path in enumerate(self._paths) if str(path) == current), -1))
        self._source.blockSignals(False)

    def show_scene(self, scene: Scene, titles: Mapping[str, str]) -> None:
        """Show what is in force."""
        self._fit.blockSignals(True)
        self._fit.setCurrentIndex(max(0, self._fit.findData(scene.fit)))
        self._fit.blockSignals(False)
        if not self._steps.hasFocus():
            self._steps.setText(", ".join(scene.steps))
        for name, action in self._options.items():
            action.setChecked(bool(getattr(scene, name)))
        self._name_circles(scene.circle_m)
        shown = scene.series or tuple(titles)[:1]
        self._series_menu.clear()
        for name, title in titles.items():
            action = self._series_menu.addAction(QCoreApplication.translate("AlignSAR", title))
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.setData(name)
            action.triggered.connect(lambda _=False, name=name: self._toggle_series(name))

    def _name_circles(self, metres: float) -> None:
        """Say how large the circles are that clicks make."""
        self._metres, action = metres, self._modes[CIRCLE]
        text = QCoreApplication.translate("AlignSAR", "Click circles ({radius} m)").format(radius=f"{metres:g}")
        if self._map.text() == action.text():
            self._map.setText(text)
        action.setText(text)

    def _ask_radius(self) -> None:
        text = QCoreApplication.translate("AlignSAR", "Radius of circles (m)")
        metres, agreed = QInputDialog.getDouble(self, text, text, self._metres, 1, 100_000, 0)
        if agreed:
            self.changed.emit(lambda scene: replace(scene, circle_m=metres))

    def set_mode(self, mode: str) -> None:
        """Show what clicks on the map mean now; tells nobody."""
        for name, action in self._modes.items():
            action.setChecked(name == mode)
        chosen = self._modes.get(mode)
        self._map.setText(chosen.text() if chosen else QCoreApplication.translate("AlignSAR", "Click the map"))
        self._map.setChecked(chosen is not None)

    def _combo(self, name: str, told: object) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.activated.connect(told)
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return combo

    def _menu_button(self, text: str, name: str) -> tuple[QToolButton, QMenu]:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        button.setMenu(menu)
        return button, menu

    def _mode_actions(self) -> dict[str, QAction]:
        translate = QCoreApplication.translate
        words = {
            PIXEL: translate("AlignSAR", "Click points"),
            CIRCLE: "",
            AREA: translate("AlignSAR", "Draw an area"),
            REFERENCE: translate("AlignSAR", "Click the reference"),
            REFERENCE_AREA: translate("AlignSAR", "Draw the reference area"),
            PROFILE: translate("AlignSAR", "Draw a profile line"),
        }
        actions = {}
        for mode in _MODES:
            action = QAction(words[mode], self)
            action.setObjectName(f"AlignsarExplorerMode_{mode}")
            action.setCheckable(True)
            action.triggered.connect(lambda checked, mode=mode: self.mode_chosen.emit(mode if checked else ""))
            actions[mode] = action
        return actions

    def _map_button(self) -> QToolButton:
        self._map, menu = self._menu_button("", "AlignsarExplorerMap")
        self._map.setCheckable(True)
        self._map.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._map.clicked.connect(lambda checked: self.mode_chosen.emit(PIXEL if checked else ""))
        menu.addActions(list(self._modes.values()))
        radius = menu.addAction(QCoreApplication.translate("AlignSAR", "Radius of circles…"))
        radius.setObjectName("AlignsarExplorerRadius")
        radius.triggered.connect(self._ask_radius)
        menu.addSeparator()
        own = menu.addAction(QCoreApplication.translate("AlignSAR", "Back to the reference of the file"))
        own.setObjectName("AlignsarExplorerOwnReference")
        own.triggered.connect(lambda: self.changed.emit(lambda scene: replace(scene, reference=None)))
        self.set_mode("")
        self._name_circles(Scene().circle_m)
        return self._map

    def _options_button(self) -> QToolButton:
        translate = QCoreApplication.translate
        button, menu = self._menu_button(translate("AlignSAR", "Options"), "AlignsarExplorerOptions")
        words = {
            "robust": translate("AlignSAR", "Robust fit (outliers weigh less)"),
            "residuals": translate("AlignSAR", "Residuals of the fit"),
            "sigma": translate("AlignSAR", "Band of ±1σ"),
            "difference": translate("AlignSAR", "Differences to the first place"),
        }
        for name, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setObjectName(f"AlignsarExplorerOption_{name}")
            action.triggered.connect(
                lambda checked, name=name: self.changed.emit(lambda scene: replace(scene, **{name: checked}))
            )
            self._options[name] = action
        menu.addSeparator()
        quakes = menu.addAction(translate("AlignSAR", "Earthquakes of a catalogue as steps…"))
        quakes.setObjectName("AlignsarExplorerEarthquakes")
        quakes.triggered.connect(lambda: self.asked.emit(EARTHQUAKES))
        return button

    def _why_button(self) -> QToolButton:
        translate = QCoreApplication.translate
        action = QAction(translate("AlignSAR", "Why masked?"), self)
        action.setObjectName("AlignsarExplorerWhyMasked")
        action.setToolTip(translate("AlignSAR", "What each criterion of the noise mask says of the newest pixel"))
        action.setCheckable(True)
        action.triggered.connect(lambda checked: self.changed.emit(lambda scene: replace(scene, why=checked)))
        self._options["why"] = action
        button = QToolButton()
        button.setDefaultAction(action)
        return button

    def _export_button(self) -> QToolButton:
        translate = QCoreApplication.translate
        button, menu = self._menu_button(translate("AlignSAR", "Save"), "AlignsarExplorerSave")
        words = {
            CSV: translate("AlignSAR", "Table (CSV)…"),
            PICTURE: translate("AlignSAR", "Picture (PNG, SVG, PDF)…"),
            POINTS: translate("AlignSAR", "Points as a layer with the fitted values"),
            CHANGE: translate("AlignSAR", "Change between the two dates as a layer"),
            STATION: translate("AlignSAR", "Compare with a GNSS station…"),
        }
        for name, text in words.items():
            action = menu.addAction(text)
            action.setObjectName(f"AlignsarExplorerSave_{name}")
            action.triggered.connect(lambda _=False, name=name: self.asked.emit(name))
        return button

    def _fill_fit(self) -> None:
        translate = QCoreApplication.translate
        for key, text in (
            ("", translate("AlignSAR", "No fit")),
            (LINEAR, translate("AlignSAR", "Straight line")),
            (QUADRATIC, translate("AlignSAR", "With acceleration")),
            (SEASONAL, translate("AlignSAR", "Line and annual")),
            (SEMIANNUAL, translate("AlignSAR", "Line, annual, semi-annual")),
            (LOGARITHMIC, translate("AlignSAR", "Line, logarithmic decay")),
            (EXPONENTIAL, translate("AlignSAR", "Line, exponential decay")),
        ):
            self._fit.addItem(text, key)
        self._steps.setPlaceholderText(translate("AlignSAR", "Steps: yyyy-mm-dd, …"))
        self._steps.setToolTip(translate("AlignSAR", "Dates of earthquakes or other steps, separated by commas"))
        self._steps.setMaximumWidth(170)
        self._steps.editingFinished.connect(self._tell_steps)

    def _tell_source(self, index: int) -> None:
        self.chosen.emit(self._paths[index])

    def _tell_fit(self, index: int) -> None:
        key = self._fit.itemData(index)
        self.changed.emit(lambda scene: replace(scene, fit=key))

    def _tell_steps(self) -> None:
        words = [word.strip() for word in self._steps.text().split(",") if word.strip()]
        try:
            days = tuple(sorted({date.fromisoformat(word).isoformat() for word in words}))
        except ValueError:
            self._steps.setStyleSheet("color: #c0392b")
            text = QCoreApplication.translate("AlignSAR", "Dates of steps are written yyyy-mm-dd, such as 2021-03-15.")
            QToolTip.showText(self._steps.mapToGlobal(self._steps.rect().bottomLeft()), text, self._steps)
            return
        self._steps.setStyleSheet("")
        self.changed.emit(lambda scene: scene if scene.steps == days else replace(scene, steps=days))

    def _toggle_series(self, name: str) -> None:
        names = [action.data() for action in self._series_menu.actions() if action.isChecked()]
        self.changed.emit(lambda scene: replace(scene, series=tuple(names) or (name,)))


def _tr_curves() -> str:
    return QCoreApplication.translate("AlignSAR", "Curves")
