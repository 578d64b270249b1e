"""Layers on the map whose files a run has rewritten: they show the new content, or go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar, Union

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from alignsar_qgis.insar.store.record import HEADER_SUFFIX

from .layers import NO_FILE, STYLE
from .project import tell
from .results import RESULT
from .styles import ramps, style_raster

State = tuple[Union[tuple[int, int], None], ...]
_SUBDATASET = re.compile(r'NETCDF:"?(?P<path>[^"]+)"?:\w+')


def files_of(layer: QgsMapLayer) -> tuple[Path, ...]:
    """The file that a layer shows, the values behind it if it is a header, and the file its result was made from."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    shown = str(parts.get("path") or "")
    inside = _SUBDATASET.fullmatch(shown)
    file = Path(inside["path"] if inside else shown)
    values = [file.with_suffix("")] if file.suffix == HEADER_SUFFIX else []
    paths = (file, *values, Path(str(layer.customProperty(RESULT, ""))))
    return tuple(path for path in paths if path.is_absolute())


def file_states(project: QgsProject) -> dict[str, State]:
    """Size and time of the files behind each layer, None where one is not there, by layer id."""
    return {name: _state(layer) for name, layer in project.mapLayers().items() if files_of(layer)}


class LayerWatcher(QObject):
    """Keeps the layers of a project true to their files.

    It lives on the main thread; `files_changed` may be called on any.
    """

    _changed = pyqtSignal()
    _alive: ClassVar[list[LayerWatcher]] = []

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._states = file_states(project)
        project.layersAdded.connect(self._note)
        self._changed.connect(self.refresh)
        LayerWatcher._alive.append(self)

    def close(self) -> None:
        """Stop watching."""
        self._project.layersAdded.disconnect(self._note)
        LayerWatcher._alive.remove(self)

    def refresh(self) -> tuple[int, int]:
        """Read layers again whose file has changed; remove those that are gone or may have other dates now.

        Returns
        -------
        numbers of layers read again and removed
        """
        layers = self._project.mapLayers()
        changed = [
            layers[name] for name, state in self._states.items() if name in layers and _state(layers[name]) != state
        ]
        gone = [layer.id() for layer in changed if not files_of(layer)[0].exists() or _has_dates(layer)]
        again = [layer for layer in changed if layer.id() not in gone]
        with _headers_untouched(changed):
            for layer in again:
                _read_again(layer)
            self._project.removeMapLayers(gone)
        _remove_empty_groups(self._project)
        self._states = file_states(self._project)
        if changed:
            text = QCoreApplication.translate(
                "AlignSAR",
                "Files behind layers were rewritten: {again} layers read again, {gone} of the earlier result removed.",
            )
            tell(self._project, text.format(again=len(again), gone=len(gone)))
        return len(again), len(gone)

    def _note(self, layers: Sequence[QgsMapLayer]) -> None:
        self._states.update({layer.id(): _state(layer) for layer in layers if files_of(layer)})


def files_changed() -> None:
    """Have the layers looked at, on the main thread, after files have been written."""
    for watcher in LayerWatcher._alive:
        watcher._changed.emit()


@contextmanager
def _headers_untouched(layers: Sequence[QgsMapLayer]) -> Iterator[None]:
    """Put headers back as they were: QGIS writes those of the layers it closes, also over newer or removed ones."""
    headers = [path for layer in layers for path in files_of(layer) if path.suffix == HEADER_SUFFIX]
    before = {path: path.read_bytes() if path.is_file() else None for path in headers}
    yield
    for path, content in before.items():
        if content is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != content:
            path.write_bytes(content)


def _read_again(layer: QgsMapLayer) -> None:
    layer.reload()
    key = layer.customProperty(STYLE)
    if isinstance(layer, QgsRasterLayer) and key in ramps():
        style_raster(layer, key)
    layer.triggerRepaint()


def _has_dates(layer: QgsMapLayer) -> bool:
    temporal = layer.temporalProperties()
    return temporal is not None and temporal.isActive()


def _state(layer: QgsMapLayer) -> State:
    return tuple((path.stat().st_size, path.stat().st_mtime_ns) if path.is_file() else None for path in files_of(layer))


def _remove_empty_groups(project: QgsProject) -> None:
    """Remove groups of results that have no layer any more, but the reference of what was there."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(RESULT) and all(node.layer().providerType() == NO_FILE for node in group.findLayers()):
            group.parent().removeChildNode(group)
