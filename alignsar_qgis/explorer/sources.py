"""Which file the layers of a project belong to."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.origins import record_at
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.series.source import NETCDF_SUFFIXES

from ..map.layers import STYLE
from ..map.opening import file_in
from ..map.outdated import place_of
from ..map.project import RESULT, shown_paths

SERIES_FILES = ("cum_filt.h5", "cum.h5")


def source_of(layer: QgsMapLayer | None) -> Path | None:
    """The datacube or time series that a layer shows; None if it shows no such thing."""
    if not isinstance(layer, QgsRasterLayer):
        return None
    key = layer.customProperty(RESULT)
    if key:
        return _usable(Path(place_of(key)[0]))
    file = file_in(layer.source())
    return None if file is None else _usable(file)


def sources_in(project: QgsProject) -> list[Path]:
    """Every datacube and time series that a project shows, the topmost first."""
    return shown_paths(project, source_of)


def series_in(project: QgsProject) -> list[Path]:
    """Those of which the displacement is on the map; a single stage shows maps of its folder only."""
    return shown_paths(project, lambda layer: source_of(layer) if _is_displacement(layer) else None)


def _is_displacement(layer: QgsMapLayer | None) -> bool:
    return layer is not None and layer.customProperty(STYLE) == "displacement"


def _usable(path: Path) -> Path | None:
    try:
        return path if _is_series(path) else None
    except OSError:  # a name that no file can have
        return None


def _is_series(path: Path) -> bool:
    if path.suffix.lower() in NETCDF_SUFFIXES or path.name in SERIES_FILES:
        return path.is_file() and not _is_of_analysis(path)
    return any((path / name).is_file() for name in SERIES_FILES)


def _is_of_analysis(path: Path) -> bool:
    """Whether a file is on record as sources or detection, in which there is no displacement."""
    try:
        stages = record_at(path).stages
    except InsarError:
        return False
    return bool(stages) and all(stage_of(stage).output in ("separation", "alert") for stage in stages)
