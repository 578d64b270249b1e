"""First pictures of a result while the chain still runs: mean coherence, the network, velocity.

The chain runs on a worker; layers belong to the main thread. So a listener on the main thread gets a queued signal.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.pipeline.result import Layer, StageResult
from alignsar_qgis.insar.pipeline.stages import Stage

from .layers import MapGroup, MapLayer, make_layer
from .opening import name_to_open
from .project import draw_again, in_window, look_at
from .reference import MapReference
from .results import MapResult, come_back, groups_of, is_original, show
from .sentences import told
from .words import title_of

FIRST = "alignsar/first-pictures"
"""Property of a group that holds the first pictures of a result."""


class LiveMap(QObject):
    """Shows first pictures in the project of the window; it lives on the main thread."""

    figure_drawn = pyqtSignal(str)
    """Path of a figure."""
    _arrived = pyqtSignal(object)
    _given_up = pyqtSignal(str)
    _alive: ClassVar[list[LiveMap]] = []

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._arrived.connect(self.show)
        self._given_up.connect(self.withdraw)
        LiveMap._alive.append(self)

    def close(self) -> None:
        """Show nothing any more."""
        LiveMap._alive.remove(self)

    def show(self, result: MapResult) -> None:
        """Put first pictures on the map, unless the complete result of an earlier run is there, which stays."""
        groups = list(groups_of(result.key, self._project))
        if any(not group.customProperty(FIRST) for group in groups):
            return
        shown = {node.layer().source(): node.layer() for group in groups for node in group.findLayers()}
        try:
            made = {
                spec: shown.get(name_to_open(spec.source)) or make_layer(spec)
                for spec in result.with_reference().layers()
            }
        except InsarError as err:
            QgsMessageLog.logMessage(told(err), "AlignSAR", Qgis.MessageLevel.Warning, notifyUser=False)
            return
        group = show(result, made, self._project)
        group.setCustomProperty(FIRST, True)
        if groups and in_window(self._project):
            # A later picture may cover less than the first one, once the stack is clipped.
            look_at(self._project, made[result.group.entries[0]])

    def withdraw(self, key: str) -> None:
        """Take the first pictures of a result away again, which will not come."""
        for group in list(groups_of(key, self._project)):
            if group.customProperty(FIRST):
                layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
                self._project.removeMapLayers([layer.id() for layer in layers if is_original(layer)])
                group.parent().removeChildNode(group)
                come_back(key, self._project)
                draw_again(self._project)


class FirstPictures:
    """What a run has shown so far; called on its worker after each stage.

    Parameters
    ----------
    cube
        The datacube that the run will write; the pictures make place for its layers.
    """

    def __init__(self, cube: Path) -> None:
        self._key, self._name = _key(cube), cube.stem
        self._maps: tuple[MapLayer, ...] = ()

    def __call__(self, stage: Stage, result: StageResult) -> None:
        layer = next((layer for layer in result.layers if layer.style == stage.first_map), None)
        for window in LiveMap._alive:
            if layer is not None:
                window._arrived.emit(self._with(layer, result))
            if stage.first_figure in result.figures:
                window.figure_drawn.emit(str(result.folder / stage.first_figure))

    def _with(self, layer: Layer, result: StageResult) -> MapResult:
        newest = MapLayer(str(result.folder / layer.path), title_of(layer), layer.style)
        self._maps = (newest, *(replace(earlier, visible=False) for earlier in self._maps))
        heading = QCoreApplication.translate("AlignSAR", "First pictures: {name}").format(name=self._name)
        area = result.reference
        reference = None if area is None else replace(MapReference.within(Extent(*area)), is_provisional=True)
        return MapResult(self._key, MapGroup(heading, self._maps, expanded=True), reference)


def first_pictures(cube: Path) -> FirstPictures | None:
    """What a run should call after each stage; None where nobody can see pictures before the run has ended.

    That is without a window, and on the main thread, which shows nothing while it works.
    """
    if not LiveMap._alive or QThread.currentThread() == QCoreApplication.instance().thread():
        return None
    return FirstPictures(cube)


@contextmanager
def withdrawn_on_error(cube: Path) -> Iterator[None]:
    """Take the first pictures of a datacube away again where it does not come on the map; on any thread."""
    try:
        yield
    except BaseException:
        for window in LiveMap._alive:
            window._given_up.emit(_key(cube))
        raise


def _key(cube: Path) -> str:
    return str(cube.resolve())
