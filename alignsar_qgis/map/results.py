"""Results on the map: all layers of a result in one group, put into the layer tree at once.

QGIS is asked to load a single layer, the bearer; its post-processor brings the others. Loading layers one by one
makes the tree and the map start again for each, which freezes the window for a minute at 171 epochs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import ClassVar

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from alignsar_qgis.insar.core.progress import Progress

from .layers import STYLE, Entry, MapGroup, MapLayer, make_layer
from .message import tell
from .outdated import make_way, name_of, place_of
from .project import RESULT, keep_in_sight, result_groups, set_up_project
from .reference import MapReference
from .styles import legend_heading, style_vector
from .tables import fit_columns, open_table
from .time import set_controller, set_project_time

ORIGINAL = "alignsar/layer"
"""Property of a layer that keeps its id, which tells it from copies that the user has made of it."""
SINK = "alignsar/sink"
"""Property of a layer that a run has given beside its result."""
YIELDED = "alignsar/yielded"
"""Property of a group that was unticked for another result: the key of that."""
MOTION = ("velocity", "displacement")
"""Styles of maps that must not lie over each other: the holes of one would show the other, of another reference."""


@dataclass(frozen=True)
class MapResult:
    """What one run or one file gives to look at.

    Attributes
    ----------
    key
        What it was made from: a file, or a folder and a stage. A result of the same key takes its place on the map.
    group
        Its layers, from top to bottom.
    reference
        Where displacement is 0; it becomes a layer on top and a line in the legends.
    epochs
        Dates to play; none for a result without time.
    message, details
        What to tell when it is on the map, and what of it only the log has.
    """

    key: str
    group: MapGroup
    reference: MapReference | None = None
    epochs: tuple[date, ...] = ()
    message: str = ""
    details: str = ""

    def with_reference(self) -> MapGroup:
        """The group with the layer of the reference on top."""
        if self.reference is None:
            return self.group
        entries = (self.reference.layer(), *self.group.entries)
        return replace(self.group, entries=entries)

    def without(self, provider: str) -> MapResult:
        """The result without the layers of a provider that stand in the group itself."""
        entries = tuple(e for e in self.group.entries if isinstance(e, MapGroup) or e.provider != provider)
        return replace(self, group=replace(self.group, entries=entries))


def load_result(
    result: MapResult, output: str, context: QgsProcessingContext, progress: Progress | None = None
) -> list[str]:
    """Make the layers of a result and have QGIS put them on the map when the algorithm has ended.

    Can be called on any thread. Without a project the layers are only made.

    Parameters
    ----------
    output
        Name of the output that the layers belong to.
    progress
        Hears how many layers are made, and may stop it.

    Returns
    -------
    Ids of the layers, in the temporary store of the context; of a series only that of the newest epoch.
    """
    group = result.with_reference()
    store = context.temporaryLayerStore()
    specs = list(group.layers())
    made = {spec: make_layer(spec, store) for spec in (progress or Progress()).steps(specs)}
    for layer in made.values():
        _claim(layer, result.key)
        store.addMapLayer(layer)
    ids = {spec: layer.id() for spec, layer in made.items()}
    if context.project() is not None and ids:
        bearer, name = next((layer_id, spec.title) for spec, layer_id in ids.items())
        details = QgsProcessingContext.LayerDetails(name, context.project(), output)
        details.forceName = True
        details.setPostProcessor(_Bearer(result, ids))
        context.addLayerToLoadOnCompletion(bearer, details)
    older = [spec for spec in ids if spec.days][1:]
    return [layer_id for spec, layer_id in ids.items() if spec not in older]


def name_sink(layer: str, title: str, style: str, context: QgsProcessingContext, opened: bool = False) -> None:
    """Have QGIS give the layer of a sink, if it will be loaded, our name and look, and put it on top of the tree.

    Parameters
    ----------
    opened
        Whether a table is opened, too.
    """
    if context.willLoadLayerOnCompletion(layer):
        details = context.layerToLoadOnCompletionDetails(layer)
        details.name = title
        details.forceName = True
        details.setPostProcessor(_Sink(style, opened))


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """QGIS keeps no reference to post-processors written in Python, so they are kept here until they have run."""

    _alive: ClassVar[list[_PostProcessor]] = []

    def __init__(self) -> None:
        super().__init__()
        _PostProcessor._alive.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _PostProcessor._alive.remove(self)
        project = context.project() or QgsProject.instance()
        self.place(layer, project, context)

    def place(self, layer: QgsMapLayer, project: QgsProject, context: QgsProcessingContext) -> None:
        """Bring a layer that QGIS has just added to where it belongs."""
        raise NotImplementedError


class _Bearer(_PostProcessor):
    def __init__(self, result: MapResult, ids: dict[MapLayer, str]) -> None:
        super().__init__()
        self._result, self._ids = result, ids

    def place(self, layer: QgsMapLayer, project: QgsProject, context: QgsProcessingContext) -> None:
        store = context.temporaryLayerStore()
        taken = {
            spec: layer if layer_id == layer.id() else store.takeMapLayer(store.mapLayer(layer_id))
            for spec, layer_id in self._ids.items()
        }
        show(self._result, taken, project)


class _Sink(_PostProcessor):
    def __init__(self, style: str, opened: bool) -> None:
        super().__init__()
        self._style, self._opened = style, opened

    def place(self, layer: QgsMapLayer, project: QgsProject, context: QgsProcessingContext) -> None:
        alone = set(project.mapLayers()) == {layer.id()}
        layer.setCustomProperty(SINK, True)
        if layer.isSpatial():
            style_vector(layer, self._style)
            keep_in_sight(project, layer, alone)
            if alone:
                set_up_project(project, layer)
        else:
            fit_columns(layer)
        if self._opened:
            open_table(project, layer)
        root = project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is not None:
            root.insertChildNode(0, node.clone())
            node.parent().removeChildNode(node)


def show(result: MapResult, made: dict[MapLayer, QgsMapLayer], project: QgsProject) -> QgsLayerTreeGroup:
    """Put a result into a project, in the place of an earlier one with the same key, else on top.

    Must be called on the main thread.

    Parameters
    ----------
    made
        The layers of the group; the project owns them afterwards.
    """
    root, new = project.layerTreeRoot(), {layer.id() for layer in made.values()}
    alone = all(name in new or layer.customProperty(SINK) for name, layer in project.mapLayers().items())
    loose = [node for node in root.findLayers() if node.layerId() in new]
    earlier = list(groups_of(result.key, project))
    parent, index = (earlier[0].parent(), earlier[0].parent().children().index(earlier[0])) if earlier else (root, 0)
    for layer in made.values():
        _claim(layer, result.key)
    project.addMapLayers([layer for layer in made.values() if layer.id() not in project.mapLayers()], False)
    group = _tree(result.with_reference(), made, result.reference)
    group.setCustomProperty(RESULT, result.key)
    group.setName(_unlike_others(result, project))
    parent.insertChildNode(index, group)
    _unfold(group)
    for node in (node for old in earlier for node in old.findLayers()):
        if node.layer() is not None and not is_original(node.layer()):
            group.addChildNode(node.clone())
    # Only now: a project drops layers that its tree does not show any more.
    layers = project.mapLayers()
    stale = {name for name, layer in layers.items() if layer.customProperty(RESULT) == result.key} - new
    project.removeMapLayers([name for name in stale if is_original(layers[name])])
    for node in [*loose, *earlier]:
        node.parent().removeChildNode(node)
    shown = sorted(made.values(), key=lambda layer: not isinstance(layer, QgsRasterLayer))
    ground = next((layer for layer in shown if not layer.extent().isEmpty()), None)
    if ground is not None:
        keep_in_sight(project, ground, alone)
    if alone and ground is not None:
        set_up_project(project, ground)
    make_way(project, result.key)
    if _shows_motion(group):
        for other in result_groups(project):
            if other.customProperty(RESULT) != result.key and _shows_motion(other):
                other.setCustomProperty(YIELDED, result.key)
                other.setItemVisibilityChecked(False)
    if result.epochs:
        set_project_time(project, result.epochs)
        set_controller(project, result.epochs)
    if result.message:
        tell(project, result.message, result.details)
    return group


def come_back(key: str, project: QgsProject) -> None:
    """Tick again what made place for a result that goes."""
    for group in result_groups(project):
        if group.customProperty(YIELDED) == key:
            group.removeCustomProperty(YIELDED)
            group.setItemVisibilityChecked(True)


def _claim(layer: QgsMapLayer, key: str) -> None:
    layer.setCustomProperty(RESULT, key)
    layer.setCustomProperty(ORIGINAL, layer.id())


def is_original(layer: QgsMapLayer) -> bool:
    """Whether a layer was put on the map by a run, and not by the user, who may have copied it from one."""
    return bool(layer.customProperty(RESULT)) and layer.customProperty(ORIGINAL, layer.id()) == layer.id()


def _unfold(group: QgsLayerTreeGroup) -> None:
    """Tell the view of the tree once more what is unfolded: it does not look when nodes arrive with their children."""
    for node in [group, *group.findGroups(True), *group.findLayers()]:
        if node.isExpanded():
            node.setExpanded(False)
            node.setExpanded(True)


def groups_of(key: str, project: QgsProject) -> Iterator[QgsLayerTreeGroup]:
    """The groups that hold a result, at any depth; copies that the user has made of one are not among them."""
    for group in result_groups(project):
        layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
        if group.customProperty(RESULT) == key and (not layers or any(map(is_original, layers))):
            yield group


def _shows_motion(group: QgsLayerTreeGroup) -> bool:
    """Whether a map of motion in a group is seen; a layer whose file is lost is none."""
    shown = (node.layer() for node in group.findLayers() if node.isVisible() and node.layer() is not None)
    return any(layer.customProperty(STYLE) in MOTION for layer in shown)


def _unlike_others(result: MapResult, project: QgsProject) -> str:
    """The title of a result, after its file or folder where another result has that name; the panel cuts the end."""
    title, place = result.group.title, Path(place_of(result.key)[0])
    names = (title, f"{place.stem}: {title}", f"{place.parent.name}/{place.stem}: {title}")
    taken = {name_of(group) for group in result_groups(project) if group.customProperty(RESULT) != result.key}
    return next((name for name in names if name not in taken), names[-1])


def _tree(group: MapGroup, made: dict[MapLayer, QgsMapLayer], reference: MapReference | None) -> QgsLayerTreeGroup:
    """A group of the layer tree with its layers, not yet in a project."""
    node = QgsLayerTreeGroup(group.title, group.visible)
    node.setExpanded(group.expanded)
    for entry in group.entries:
        node.addChildNode(_node(entry, made, reference))
    if group.one_at_a_time:
        node.setIsMutuallyExclusive(True, 0)
    return node


def _node(
    entry: Entry, made: dict[MapLayer, QgsMapLayer], reference: MapReference | None
) -> QgsLayerTreeGroup | QgsLayerTreeLayer:
    if isinstance(entry, MapGroup):
        return _tree(entry, made, reference)
    node = QgsLayerTreeLayer(made[entry])
    node.setItemVisibilityChecked(entry.visible)
    node.setExpanded(entry.visible if entry.expanded is None else entry.expanded)
    heading = legend_heading(entry.style, reference.words() if reference else "")
    if heading:
        # The first line of a raster's legend is the name of its band, which says less.
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, heading)
    return node
