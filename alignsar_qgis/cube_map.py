"""A datacube on the map: its layers in groups, its displacement in time, and as a project."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from .insar.cube_quantities import MAP, QUANTITIES
from .insar.errors import BrokenInput, InsarError, MissingInput
from .loading import MapLayer, arrange, date_range, make_layer, plays_bands, with_end
from .styling import style_coverage

DISPLACEMENTS = ("cum_displacement_filtered", "cum_displacement")
_RESULTS = ("linear_velocity", "mask")
_GEOMETRY = ("DEM", "E", "N", "U")
_LIMIT_PERCENTILE = 99


def cube_layers(cube: Path, displacement: str = DISPLACEMENTS[0]) -> list[MapLayer]:
    """All layers of a datacube, in drawing order within their groups.

    Parameters
    ----------
    cube
        NetCDF file of the export.
    displacement
        Variable to show in time; empty for none. Before QGIS 3.38, where a raster has a single time, each epoch is a
        layer of its own.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, cannot be opened, or is not a datacube.
    """
    from netCDF4 import Dataset

    if not cube.is_file():
        raise MissingInput(f"{cube} is not there. Choose a datacube made with 'Export datacube'.")
    try:
        source = Dataset(cube)
    except OSError as err:
        raise BrokenInput(f"{cube} cannot be opened as NetCDF ({err}). Export the datacube again.") from err
    with source:
        if "linear_velocity" not in source.variables:
            raise BrokenInput(f"{cube} has no variable linear_velocity, so it is not an AlignSAR datacube.")
        maps = [
            _map_layer(cube, name) for name in QUANTITIES if name in source.variables and QUANTITIES[name].dims == MAP
        ]
        if not displacement:
            return maps
        if displacement not in source.variables:
            raise InsarError(f"{cube} has no variable {displacement}. Choose another displacement.")
        return maps + _displacement_layers(cube, displacement, _days(source), _limits(source[displacement]))


def write_project(target: Path, cube: Path, coverage: Path | None) -> Path:
    """Write a QGIS project (.qgz) with all layers of a datacube, grouped, styled and in time.

    Must be called on the main thread.
    """
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.setTitle(cube.stem)
    if coverage is not None:
        outline = QgsVectorLayer(str(coverage), QCoreApplication.translate("AlignSAR", "Coverage"), "ogr")
        style_coverage(outline)
        project.addMapLayer(outline)
    specs = cube_layers(cube)
    for spec in specs:
        layer = make_layer(spec)
        project.addMapLayer(layer)
        arrange(project, layer, spec.group, spec.visible)
    days = [day for spec in specs for day in spec.days]
    if days:
        project.timeSettings().setTemporalRange(date_range(min(days), max(days)))
    for group in project.layerTreeRoot().children()[2:]:
        group.setExpanded(False)
    if not project.write(str(target)):
        raise InsarError(f"{target} cannot be written: {project.error()}.")
    return target


def _map_layer(cube: Path, name: str) -> MapLayer:
    quantity = QUANTITIES[name]
    return MapLayer(
        _source(cube, name),
        QCoreApplication.translate("AlignSAR", quantity.title),
        quantity.style,
        _group(name),
        visible=name == "linear_velocity",
    )


def _displacement_layers(cube: Path, name: str, days: Sequence[date], limits: tuple[float, float]) -> list[MapLayer]:
    group = QCoreApplication.translate("AlignSAR", "Displacement in time")
    title = QCoreApplication.translate("AlignSAR", QUANTITIES[name].title)
    ends = with_end(days)
    if plays_bands():
        return [MapLayer(_source(cube, name), title, "displacement", group, False, len(days), limits, ends)]
    return [
        MapLayer(_source(cube, name), f"{day} {title}", "displacement", group, False, band, limits, span)
        for band, (day, span) in enumerate(zip(days, zip(ends, ends[1:])), start=1)
    ]


def _group(name: str) -> str:
    if name in _RESULTS:
        return QCoreApplication.translate("AlignSAR", "Result")
    if name in _GEOMETRY:
        return QCoreApplication.translate("AlignSAR", "Terrain and viewing geometry")
    return QCoreApplication.translate("AlignSAR", "Quality")


def _source(cube: Path, name: str) -> str:
    return f'NETCDF:"{cube}":{name}'


def _days(source) -> list[date]:
    first = date.fromisoformat(source["time"].units.split()[2])
    return [first + timedelta(days=int(day)) for day in source["time"][:]]


def _limits(variable) -> tuple[float, float]:
    """Limits about 0 that fit the last epoch, where displacement is largest."""
    newest = np.abs(np.ma.filled(variable[-1].astype(float), np.nan))
    finite = newest[np.isfinite(newest)]
    limit = float(np.percentile(finite, _LIMIT_PERCENTILE)) if finite.size else 1.0
    return -(limit or 1.0), limit or 1.0
