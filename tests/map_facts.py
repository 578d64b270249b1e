"""What stands on the map of a project, as plain values that tests can compare; needs a running QGIS."""

import re

from qgis.core import QgsLayerTreeGroup, QgsMapLayerLegend, QgsRasterLayer


def facts(project):
    """Tree, legends, time and coordinate system of a project."""
    settings = project.timeSettings()
    span = settings.temporalRange()
    return {
        "tree": [node_facts(node) for node in project.layerTreeRoot().children()],
        "layers": len(project.mapLayers()),
        "crs": project.crs().authid(),
        "ellipsoid": project.ellipsoid(),
        "begin": span.begin().date().toString("yyyy-MM-dd"),
        "end": span.end().date().toString("yyyy-MM-dd"),
        "step_days": settings.timeStep(),
        "frames_per_second": settings.framesPerSecond(),
    }


def node_facts(node):
    """A layer or group of the tree."""
    found = {"name": node.name(), "ticked": node.itemVisibilityChecked(), "unfolded": node.isExpanded()}
    if isinstance(node, QgsLayerTreeGroup):
        return {**found, "children": [node_facts(child) for child in node.children()]}
    layer = node.layer()
    return {
        **found,
        # Without the detour in the name of a file that has been rewritten.
        "source": re.sub(r"/(\./)+", "/", layer.source()),
        "provider": layer.providerType(),
        "valid": layer.isValid(),
        "heading": node.customProperty("legend/label-0") or "",
        "legend": legend_of(node),
        "dated": bool(layer.temporalProperties() and layer.temporalProperties().isActive()),
        "visible": node.isVisible(),
    }


def legend_of(node):
    """Texts of a raster's legend."""
    if not isinstance(node.layer(), QgsRasterLayer) or node.layer().providerType() == "wms":
        return []
    legend = QgsMapLayerLegend.defaultRasterLegend(node.layer())
    return [str(item.data(0) or "") for item in legend.createLayerTreeModelLegendNodes(node)]


def layers_of(node):
    """All layers below a node of the facts, from top to bottom."""
    if "children" not in node:
        return [node]
    return [layer for child in node["children"] for layer in layers_of(child)]
