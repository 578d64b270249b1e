"""What a person sees: a project of a datacube in a real QGIS window on a virtual screen."""

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def picture(frame, tmp_path, qgis_app):
    """Picture of a QGIS window with the layers of a cube, (rows, columns, 3)."""
    from qgis.PyQt.QtGui import QImage

    from alignsar_qgis.cube_map import write_project
    from alignsar_qgis.insar import pipeline
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.progress import Progress

    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    pipeline.run(pipeline.Plan(frame, tmp_path / "cube.nc"), Progress())
    project = write_project(tmp_path / "cube.qgz", Cube.open(tmp_path / "cube.nc"), None)
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    command = [str(ROOT / "scripts" / "screenshot"), str(project), str(tmp_path / "window.png")]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (tmp_path / "window.png").is_file(), finished.stderr
    image = QImage(str(tmp_path / "window.png")).convertToFormat(QImage.Format.Format_RGB888)
    lines = image.constBits().asarray(image.sizeInBytes())
    return (
        np.array(lines, np.uint8)
        .reshape(image.height(), image.bytesPerLine())[:, : 3 * image.width()]
        .reshape(image.height(), image.width(), 3)
    )


def test_velocity_is_drawn_red_where_the_ground_rises(picture):
    red, green, blue = picture[:, picture.shape[1] // 4 : 3 * picture.shape[1] // 4].astype(int).transpose(2, 0, 1)
    rising = (red > green + 60) & (red > blue + 60)
    assert rising.mean() > 0.01
    white = (red == 255) & (green == 255) & (blue == 255)
    assert 0.05 < white.mean() < 0.9
