"""Layers on the map whose files a run has rewritten: they show the new content, or go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import ClassVar

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from alignsar_qgis.insar.store.record import HEADER_SUFFIX

from .layers import NO_FILE, RASTER, STYLE, VECTOR
from .message import tell
from .opening import State, file_in, is_current, name_to_open, no_side_files, state_of, with_values
from .outdated import mark_outdated, outdated_keys
from .project import RESULT, draw_again
from .styles import ramps, style_raster


def files_of(layer: QgsMapLayer) -> tuple[Path, ...]:
    """The file that a layer shows, the values behind it if it is a header, and the file its result was made from."""
    file, made_from = file_in(layer.source()), Path(str(layer.customProperty(RESULT, "")))
    shown = () if file is None else with_values(file)
    return (*shown, made_from) if made_from.is_absolute() else shown


def file_states(project: QgsProject) -> dict[str, State]:
    """Size and time of the files behind each layer, None where one is not there, by layer id."""
    return {name: _state(layer) for name, layer in project.mapLayers().items() if files_of(layer)}


class LayerWatcher(QObject):
    """Keeps the layers of a project true to their files.

    It lives on the main thread; `files_changed` may be called on any.

    Attributes
    ----------
    keys
        Those of the results on the map.
    """

    _changed = pyqtSignal(object)
    _alive: ClassVar[list[LayerWatcher]] = []

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._states: dict[str, State] = {}
        self.keys: frozenset[str] = frozenset()
        self._note(list(project.mapLayers().values()))
        project.layersAdded.connect(self._note)
        self._changed.connect(self._look)
        LayerWatcher._alive.append(self)

    def close(self) -> None:
        """Stop watching."""
        self._project.layersAdded.disconnect(self._note)
        LayerWatcher._alive.remove(self)

    def refresh(self) -> tuple[int, int]:
        """Read layers again whose file has changed; remove those without file or band, and those of dates.

        Returns
        -------
        numbers of layers read again and removed
        """
        layers = self._project.mapLayers()
        changed = [
            layers[name] for name, state in self._states.items() if name in layers and _state(layers[name]) != state
        ]
        gone = [layer.id() for layer in changed if _has_dates(layer) or not _shows_something(layer)]
        again = [layer for layer in changed if layer.id() not in gone]
        with _headers_untouched(changed):
            for layer in again:
                _open_again(layer)
            self._project.removeMapLayers(gone)
        for layer in again:
            # Once more, as the header may have been the old one until now.
            _open_again(layer)
            _draw_again(layer)
        _remove_empty_groups(self._project)
        self._states = file_states(self._project)
        if gone:
            draw_again(self._project)
        if changed:
            text = QCoreApplication.translate(
                "AlignSAR", "The map was brought up to date (layers with new values: {again}, removed: {gone})."
            )
            tell(self._project, text.format(again=len(again), gone=len(gone)))
        return len(again), len(gone)

    def _look(self, outdated: frozenset[str]) -> None:
        self.refresh()
        for name in mark_outdated(self._project, outdated):
            text = QCoreApplication.translate(
                "AlignSAR", "'{name}' is outdated: an earlier stage was run again. Make it anew."
            )
            tell(self._project, text.format(name=name))

    def _note(self, layers: Sequence[QgsMapLayer]) -> None:
        """Remember what new layers show; those opened by other means may have got what their file held before."""
        for layer in layers:
            if not is_current(layer.source()) and _shows_something(layer):
                _open_again(layer)
                _draw_again(layer)
        self._states.update({layer.id(): _state(layer) for layer in layers if files_of(layer)})
        claimed = (layer.customProperty(RESULT) for layer in self._project.mapLayers().values())
        self.keys = frozenset(key for key in claimed if key)


def files_changed() -> None:
    """Have the layers looked at, on the main thread, after files have been written."""
    for watcher in LayerWatcher._alive:
        watcher._changed.emit(outdated_keys(watcher.keys))


@contextmanager
def _headers_untouched(layers: Sequence[QgsMapLayer]) -> Iterator[None]:
    """Put headers back as they were: QGIS writes those of the layers it closes, also over newer or removed ones."""
    headers = [path for layer in layers for path in files_of(layer) if path.suffix == HEADER_SUFFIX]
    before = {path: path.read_bytes() if path.is_file() else None for path in headers}
    yield
    for path, content in before.items():
        with suppress(PermissionError):  # still open, as on Windows: its statistics are a picture's only
            if content is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content:
                path.write_bytes(content)


def _open_again(layer: QgsMapLayer) -> None:
    """Have a layer show what its file holds now."""
    if layer.providerType() in (RASTER, VECTOR) and not layer.isEditable():
        options = QgsDataProvider.ProviderOptions()
        with no_side_files():
            layer.setDataSource(name_to_open(layer.source()), layer.name(), layer.providerType(), options)
    else:
        layer.reload()


def _draw_again(layer: QgsMapLayer) -> None:
    """Draw a layer in colours that fit, unless they are the user's own."""
    key = layer.customProperty(STYLE)
    if layer.isValid() and isinstance(layer, QgsRasterLayer) and key in ramps():
        style_raster(layer, key, band=layer.renderer().usesBands()[0])
    layer.triggerRepaint()


def _shows_something(layer: QgsMapLayer) -> bool:
    """Whether the file of a layer is there and has the bands that the layer draws.

    QGIS asks for a band that is not there again and again, and never comes to an end.
    """
    if not files_of(layer)[0].exists():
        return False
    last = max(layer.renderer().usesBands(), default=1) if isinstance(layer, QgsRasterLayer) and layer.renderer() else 1
    return last == 1 or QgsRasterLayer(name_to_open(layer.source()), layer.name(), RASTER).bandCount() >= last


def _has_dates(layer: QgsMapLayer) -> bool:
    temporal = layer.temporalProperties()
    return temporal is not None and temporal.isActive()


def _state(layer: QgsMapLayer) -> State:
    return state_of(files_of(layer))


def _remove_empty_groups(project: QgsProject) -> None:
    """Remove groups of results that have no layer any more, but the reference of what was there."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(RESULT) and all(node.layer().providerType() == NO_FILE for node in group.findLayers()):
            group.parent().removeChildNode(group)
