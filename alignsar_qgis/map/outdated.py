"""Results on the map that a later run of an earlier stage has overtaken: marked before their name, no longer ticked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.origins import LEARNED_ONCE, overtaken

from .project import RESULT, result_groups

OUTDATED = "alignsar/outdated"
"""Property of a group that has been marked: whether it was ticked before."""


def outdated_keys(keys: Iterable[str]) -> frozenset[str]:
    """Those keys of results on the map whose result has been overtaken; on any thread."""
    return frozenset(key for key in keys if _is_overtaken(Path(place_of(key)[0])))


def _is_overtaken(place: Path) -> bool:
    try:
        return bool(overtaken(place, LEARNED_ONCE))
    except (InsarError, OSError):
        # Who runs the stages again hears of a damaged record; here it only leaves open what is outdated.
        return False


def mark_outdated(project: QgsProject, keys: frozenset[str]) -> list[str]:
    """Mark the groups of results that have been overtaken, take marks off the others; on the main thread.

    Returns
    -------
    Names, without the mark, of the groups that have been marked now.
    """
    marked = []
    for group in project.layerTreeRoot().findGroups(True):
        key, before = group.customProperty(RESULT), group.customProperty(OUTDATED)
        if key in keys and before is None:
            marked.append(group.name())
            group.setCustomProperty(OUTDATED, group.itemVisibilityChecked())
            group.setName(_mark().format(name=group.name()))
            if _others_are_seen(project, keys):
                group.setItemVisibilityChecked(False)
        elif key not in keys and before is not None:
            _unmark(group)
    return marked


def _others_are_seen(project: QgsProject, keys: frozenset[str]) -> bool:
    """Whether the map is not empty without the results of some keys."""
    results = result_groups(project)
    return any(group.customProperty(RESULT) not in keys and group.itemVisibilityChecked() for group in results)


def make_way(project: QgsProject, key: str) -> None:
    """Untick what is outdated, because the result of a key has come on the map."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(OUTDATED) is not None and group.customProperty(RESULT) != key:
            group.setItemVisibilityChecked(False)


def outdated_sentence(project: QgsProject) -> str:
    """What on the map is marked, for a message; empty where nothing is."""
    marked = [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(OUTDATED) is not None]
    if len(marked) == 1:
        return QCoreApplication.translate("AlignSAR", "Outdated: {name}.").format(name=name_of(marked[0]))
    text = QCoreApplication.translate("AlignSAR", "Outdated on the map: {count} results.")
    return text.format(count=len(marked)) if marked else ""


def name_of(group: QgsLayerTreeGroup) -> str:
    """Name of a group without the mark."""
    if group.customProperty(OUTDATED) is None:
        return group.name()
    start, end = _mark().split("{name}")
    return group.name().removeprefix(start).removesuffix(end)


def place_of(key: str) -> tuple[str, str]:
    """The file or folder in the key of a result, and the stage, empty where the key names none."""
    place, mark, stage = key.rpartition("#")
    return (place, stage) if mark and stage.isidentifier() else (key, "")


def _unmark(group: QgsLayerTreeGroup) -> None:
    group.setName(name_of(group))
    group.setItemVisibilityChecked(str(group.customProperty(OUTDATED)).lower() in ("true", "1"))
    group.removeCustomProperty(OUTDATED)


def _mark() -> str:
    # First, because the panel of layers cuts what is long.
    return QCoreApplication.translate("AlignSAR", "Outdated: {name}")
