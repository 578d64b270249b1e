"""A generated frame on the shelves of a LiCSAR portal."""

import shutil
from pathlib import Path

from http_server import PRODUCTS

from alignsar_qgis.insar.core.frame_id import track_of


def publish(frame: Path, root: Path) -> str:
    """Lay a work folder out as the portal does; returns the frame's ID."""
    name = next((frame / "GEOC").glob("*.geo.hgt.tif")).name.split(".")[0]
    home = root / PRODUCTS / str(track_of(name)) / name
    for path in (frame / "GEOC").rglob("*"):
        if path.is_file():
            pair = path.parent.name if path.parent.name != "GEOC" else ""
            copy(path, home / "interferograms" / pair if pair else home / "metadata")
    for path in [*(frame / "GACOS").glob("*.tif"), *(frame / "GEOC.MLI").rglob("*.tif")]:
        copy(path, home / "epochs" / path.name[:8])
    return name


def copy(path: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy2(path, folder)
