"""A datacube on the map: its layers in groups, its displacement in time, and as a project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from .insar.cube.reader import Cube, CubeVariable
from .insar.errors import InsarError
from .loading import MapLayer, arrange, date_range, make_layer, plays_bands, with_end
from .styling import style_coverage

DISPLACEMENTS = ("cum_displacement_filtered", "cum_displacement")
RECONSTRUCTED = ("cum_reconstruction", "cum_residual")
_RESULTS = ("linear_velocity", "mask")
_GEOMETRY = ("DEM", "E", "N", "U")
_LIMIT_PERCENTILE = 99


def cube_layers(cube: Cube, displacement: str = DISPLACEMENTS[0]) -> list[MapLayer]:
    """All maps of a datacube, and one of its series in time, in groups.

    Parameters
    ----------
    displacement
        Variable to show in time; empty for none. Before QGIS 3.38, where a raster has a single time, each epoch is a
        layer of its own.

    Raises
    ------
    InsarError
        If the cube has no such variable.
    """
    maps = [_map_layer(cube, variable) for variable in cube.variables.values() if variable.is_map]
    if not displacement:
        return maps
    if displacement not in cube.variables:
        raise InsarError(f"{cube.path} has no variable {displacement}. Choose another displacement.")
    # On top and hidden: ticking the group shows the displacement, whatever lies below.
    return _displacement_layers(cube, displacement) + maps


def write_project(target: Path, cube: Cube, coverage: Path | None) -> Path:
    """Write a QGIS project (.qgz) with all layers of a datacube, grouped, styled and in time.

    Must be called on the main thread.
    """
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.setTitle(str(cube.attributes.get("title", cube.path.stem)))
    if coverage is not None:
        outline = QgsVectorLayer(str(coverage), QCoreApplication.translate("AlignSAR", "Coverage"), "ogr")
        style_coverage(outline)
        project.addMapLayer(outline)
    for spec in cube_layers(cube):
        layer = make_layer(spec)
        project.addMapLayer(layer)
        arrange(project, layer, spec.group, spec.visible, spec.group_visible)
    for group in project.layerTreeRoot().findGroups():
        group.setExpanded(group.name() == _group(_RESULTS[0]))
    project.timeSettings().setTemporalRange(date_range(cube.epochs[0], with_end(cube.epochs)[-1]))
    if not project.write(str(target)):
        raise InsarError(f"{target} cannot be written: {project.error()}.")
    return target


def _map_layer(cube: Cube, variable: CubeVariable) -> MapLayer:
    title = QCoreApplication.translate("AlignSAR", variable.title)
    visible = variable.name == "linear_velocity"
    return MapLayer(cube.source(variable.name), title, variable.style, _group(variable.name), visible)


def _displacement_layers(cube: Cube, name: str) -> list[MapLayer]:
    group = QCoreApplication.translate("AlignSAR", "Displacement in time")
    title = QCoreApplication.translate("AlignSAR", cube.variables[name].title)
    days, limits = with_end(cube.epochs), _limits(cube, name)
    whole = MapLayer(
        cube.source(name),
        title,
        "displacement",
        group,
        group_visible=False,
        band=len(cube.epochs),
        limits=limits,
        days=days,
    )
    if plays_bands():
        return [whole]
    return [
        replace(whole, title=f"{day} {title}", band=band, days=span)
        for band, (day, span) in enumerate(zip(cube.epochs, zip(days, days[1:])), start=1)
    ]


def _group(name: str) -> str:
    if name in _RESULTS:
        return QCoreApplication.translate("AlignSAR", "Result")
    if name in _GEOMETRY:
        return QCoreApplication.translate("AlignSAR", "Terrain and viewing geometry")
    return QCoreApplication.translate("AlignSAR", "Quality")


def _limits(cube: Cube, name: str) -> tuple[float, float]:
    """Limits about 0 that fit the last epoch, where displacement is largest."""
    newest = np.abs(cube.read(name, len(cube.epochs) - 1))
    finite = newest[np.isfinite(newest)]
    limit = float(np.percentile(finite, _LIMIT_PERCENTILE)) if finite.size else 1.0
    return -(limit or 1.0), limit or 1.0
