"""The dock: four doors into the plugin, and a view of what runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alignsar_qgis.insar.core.errors import InsarError

from ..map.message import warn, warn_in_turn
from ..map.project import TITLE, look_at, when_settled
from ..map.results import groups_of
from ..map.sentences import told
from ..paths import ICON, SETTINGS
from .doors import DateField, Door, Picture, RunView, heading, wrapped
from .runs import BackgroundRun, RunEnd, RunStep
from .starts import (
    EXAMPLE_FRAME,
    cube_steps,
    folder_parameters,
    frame_parameters,
    from_home,
    sample_folder,
    sample_steps,
)

_LAST_FOLDER = f"{SETTINGS}/last_folder"
_NARROWEST = 200
_ICON_SIZE = 32


class Panel(QgsDockWidget):
    """Four ways to begin; what they start runs in the background and shows here."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(TITLE, iface.mainWindow())
        self.setObjectName("AlignsarPanel")
        self._iface = iface
        self._run: BackgroundRun | None = None
        self._view, self._picture = RunView(), Picture("AlignsarNetwork")
        self._view.cancelled.connect(self._cancel)
        self._network = self._network_figure()
        self._starters: list[QWidget] = []
        self.setWidget(self._content())

    def draw_figure(self, path: str) -> None:
        """Show a figure of the chain."""
        self._picture.show_file(path)
        self._network.show()

    def open_algorithm(self, name: str, parameters: dict[str, Any]) -> None:
        """Open the dialog of an algorithm, filled in."""
        import processing

        dialog = processing.createAlgorithmDialog(f"alignsar:{name}", parameters)
        dialog.show()
        dialog.raise_()

    def load_cube(self, path: Path) -> None:
        """Put a datacube on the map."""
        text = QCoreApplication.translate("AlignSAR", "Opening {name}").format(name=path.name)
        self._start(text, cube_steps(path), lambda _: path)

    def abandon(self) -> None:
        """Stop what runs, because the panel goes."""
        if self._run is not None:
            self._run.abandon()
            self._run = None

    def _content(self) -> QScrollArea:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.addWidget(self._view)
        rows.addWidget(self._network)
        rows.addLayout(self._header())
        for door in (self._sample_door(), self._frame_door(), self._folder_door(), self._results_door()):
            rows.addWidget(door)
        rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(_NARROWEST)
        area.setWidget(content)
        return area

    def _header(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QIcon(str(ICON)).pixmap(_ICON_SIZE, _ICON_SIZE))
        row = QHBoxLayout()
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        text = QCoreApplication.translate("AlignSAR", "How the ground moves, seen by radar satellites. Where to begin:")
        row.addWidget(wrapped(text), 1)
        return row

    def _network_figure(self) -> QWidget:
        figure = QWidget()
        rows = QVBoxLayout(figure)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(heading(QCoreApplication.translate("AlignSAR", "Image pairs in use")))
        rows.addWidget(self._picture)
        rows.addWidget(wrapped(QCoreApplication.translate("AlignSAR", "Click to see it in full size.")))
        figure.hide()
        return figure

    def _sample_door(self) -> Door:
        sentence = QCoreApplication.translate(
            "AlignSAR", "A small made-up volcano that rises: no data and no internet needed. The files go to {folder}."
        )
        door = Door(
            QCoreApplication.translate("AlignSAR", "Try the sample"), sentence.format(folder=from_home(sample_folder()))
        )
        button = door.add_button(QCoreApplication.translate("AlignSAR", "Run the sample"), "AlignsarSample")
        button.clicked.connect(self._try_sample)
        self._starters.append(button)
        return door

    def _frame_door(self) -> Door:
        door = Door(
            QCoreApplication.translate("AlignSAR", "I have a frame ID"),
            QCoreApplication.translate("AlignSAR", "Downloads an area of the LiCSAR portal and shows how it moves."),
        )
        self._frame = QLineEdit()
        self._frame.setObjectName("AlignsarFrame")
        self._frame.setPlaceholderText(EXAMPLE_FRAME)
        self._first, self._last = DateField("AlignsarFirst"), DateField("AlignsarLast")
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(QCoreApplication.translate("AlignSAR", "Frame"), self._frame)
        form.addRow(QCoreApplication.translate("AlignSAR", "From"), self._first)
        form.addRow(QCoreApplication.translate("AlignSAR", "To"), self._last)
        door.add(fields)
        button = door.add_button(QCoreApplication.translate("AlignSAR", "Continue…"), "AlignsarFrameGo")
        button.clicked.connect(self._open_frame)
        self._frame.returnPressed.connect(self._open_frame)
        return door

    def _folder_door(self) -> Door:
        door = Door(
            QCoreApplication.translate("AlignSAR", "I have a LiCSAR folder"),
            QCoreApplication.translate("AlignSAR", "Data downloaded before: the folder GEOC, or the one around it."),
        )
        button = door.add_button(QCoreApplication.translate("AlignSAR", "Choose folder…"), "AlignsarFolder")
        button.clicked.connect(self._open_folder)
        return door

    def _results_door(self) -> Door:
        door = Door(
            QCoreApplication.translate("AlignSAR", "I have results"),
            QCoreApplication.translate("AlignSAR", "Shows a finished datacube (a file that ends in .nc) on the map."),
        )
        button = door.add_button(QCoreApplication.translate("AlignSAR", "Choose file…"), "AlignsarResults")
        button.clicked.connect(self._open_results)
        self._starters.append(button)
        return door

    def _try_sample(self) -> None:
        title = QCoreApplication.translate("AlignSAR", "Running the sample")
        self._start(title, sample_steps(), lambda end: Path(end.results["OUTPUT"]))

    def _open_frame(self) -> None:
        self._open_pipeline(lambda: frame_parameters(self._frame.text(), self._first.day(), self._last.day()))

    def _open_folder(self) -> None:
        title = QCoreApplication.translate("AlignSAR", "Folder with GEOC")
        chosen = QFileDialog.getExistingDirectory(self, title, _last_folder())
        if chosen:
            _remember(Path(chosen))
            self._open_pipeline(lambda: folder_parameters(Path(chosen)))

    def _open_results(self) -> None:
        title = QCoreApplication.translate("AlignSAR", "Datacube")
        chosen, _ = QFileDialog.getOpenFileName(self, title, _last_folder(), "NetCDF (*.nc)")
        if chosen:
            _remember(Path(chosen).parent)
            self.load_cube(Path(chosen))

    def _open_pipeline(self, parameters: Callable[[], dict[str, Any]]) -> None:
        try:
            self.open_algorithm("run_pipeline", parameters())
        except InsarError as err:
            warn(told(err))

    def _start(self, title: str, steps: list[RunStep], cube: Callable[[RunEnd], Path]) -> None:
        """Run steps that end with a datacube on the map."""
        if self._run is not None:
            return
        self._network.hide()
        self._view.begin(title)
        for button in self._starters:
            button.setEnabled(False)
        self._run = BackgroundRun(steps, self)
        self._run.told.connect(self._view.tell)
        self._run.progressed.connect(self._view.progress)
        self._run.ended.connect(lambda end: self._ended(end, cube))
        self._run.start()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _ended(self, end: RunEnd, cube: Callable[[RunEnd], Path]) -> None:
        self._view.hide()
        for button in self._starters:
            button.setEnabled(True)
        told = self._run.descriptions
        self._run.deleteLater()
        self._run = None
        when_settled(lambda: self._withdraw(told))
        if end.succeeded:
            when_settled(lambda: _look_at_result(cube(end)))
        elif end.cancelled:
            warn_in_turn(QCoreApplication.translate("AlignSAR", "Stopped. What was finished is kept for the next run."))
        else:
            warn_in_turn(end.error or QCoreApplication.translate("AlignSAR", "It failed; the log messages say why."))

    def _withdraw(self, texts: list[str]) -> None:
        """Remove what QGIS itself says about the end of tasks; the result has a message of its own."""
        bar = self._iface.messageBar()
        for item in bar.items():
            if item.text() in texts:
                bar.popWidget(item)


def _look_at_result(cube: Path) -> None:
    """Have the map look at the layers of a datacube."""
    project = QgsProject.instance()
    for group in groups_of(str(cube.resolve()), project):
        layers = [node.layer() for node in group.findLayers() if isinstance(node.layer(), QgsRasterLayer)]
        if layers:
            look_at(project, layers[0])


def _last_folder() -> str:
    return str(QgsSettings().value(_LAST_FOLDER, str(Path.home())))


def _remember(folder: Path) -> None:
    QgsSettings().setValue(_LAST_FOLDER, str(folder))
