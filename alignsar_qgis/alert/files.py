"""Which unrest detection the layers of a project belong to."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject

from ..map.outdated import place_of
from ..map.project import RESULT, shown_paths


def alerts_in(project: QgsProject) -> list[Path]:
    """The unrest detections that a project shows, the topmost first."""
    return shown_paths(project, alert_of)


def alert_of(layer: QgsMapLayer | None) -> Path | None:
    """The unrest detection that a layer belongs to; None if it belongs to none."""
    key = "" if layer is None else layer.customProperty(RESULT) or ""
    path = Path(place_of(key)[0]) if key else None
    return path if path is not None and path.suffix == ".nc" and path.is_file() and _is_alert(path) else None


def _is_alert(path: Path) -> bool:
    """Whether a file has the status beside it that an unrest detection writes; the file itself stays closed."""
    return path.with_name(f"{path.stem}_status").is_dir()
