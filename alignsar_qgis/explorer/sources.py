"""Which file the layers of a project belong to."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject

from alignsar_qgis.insar.series.source import NETCDF_SUFFIXES

from ..map.outdated import place_of
from ..map.project import RESULT

SERIES_FILES = ("cum_filt.h5", "cum.h5")
_NETCDF = re.compile(r'NETCDF:"?(?P<path>.+?)"?:\w+$')


def source_of(layer: QgsMapLayer | None) -> Path | None:
    """The datacube or time series that a layer shows; None if it shows no such thing."""
    if layer is None:
        return None
    key = layer.customProperty(RESULT)
    if key:
        return _usable(Path(place_of(key)[0]))
    found = _NETCDF.match(layer.source())
    return _usable(Path(found["path"] if found else layer.source()))


def sources_in(project: QgsProject) -> list[Path]:
    """Every datacube and time series that a project shows, the topmost first."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return list(dict.fromkeys(path for path in map(source_of, layers) if path is not None))


def _usable(path: Path) -> Path | None:
    if path.suffix.lower() in NETCDF_SUFFIXES:
        return path if path.is_file() else None
    if path.name in SERIES_FILES:
        return path if path.is_file() else None
    return path if any((path / name).is_file() for name in SERIES_FILES) else None
