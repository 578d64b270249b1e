"""Which network the layers of a project belong to."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject

from alignsar_qgis.insar.pipeline.folder_kinds import is_stack, is_timeseries
from alignsar_qgis.insar.pipeline.origins import source_on_record
from alignsar_qgis.insar.pipeline.plan import EXPORT

from ..map.outdated import place_of
from ..map.project import RESULT, shown_paths


def networks_in(project: QgsProject) -> list[Path]:
    """What a project shows that has a network, the topmost first: datacubes, time series, stacks."""
    return shown_paths(project, network_of)


def network_of(layer: QgsMapLayer | None) -> Path | None:
    """The datacube, time series or stack that a layer belongs to; None for anything else."""
    key = "" if layer is None else layer.customProperty(RESULT) or ""
    path = Path(place_of(key)[0]) if key else None
    return path if path is not None and _has_network(path) else None


def _has_network(path: Path) -> bool:
    """Whether there can be a network; of a datacube only its record is read, so that a project opens quickly."""
    if path.suffix == ".nc":
        return path.is_file() and source_on_record(path, EXPORT.id, "timeseries") is not None
    return is_stack(path) or is_timeseries(path) or is_timeseries(path.parent)
