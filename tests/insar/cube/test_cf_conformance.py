"""The datacube passes the CF checker of IOOS, which lives in an environment of its own.

``CF_CHECKER`` names the command; without it, the one that ``make test`` installs beside the checkout is used.
"""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from cube_case import GRID, write_case

from alignsar_qgis.insar.store.raster import write_geotiff

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def checker():
    command = Path(os.environ.get("CF_CHECKER", ROOT / ".venv-cf" / "bin" / "compliance-checker"))
    if not command.is_file():
        pytest.skip(f"no CF checker at {command}; 'make test' installs it, or set CF_CHECKER to its command")
    return command


def complaints(checker, cube, standard):
    """What the checker finds, by the weight it gives to it."""
    report = cube.with_suffix(".json.report")
    subprocess.run(
        [str(checker), "-t", standard, "-f", "json", "-o", str(report), str(cube)], check=False, capture_output=True
    )
    found = json.loads(report.read_text())[standard]
    return {
        weight: [message for check in found[f"{weight}_priorities"] for message in check["msgs"]]
        for weight in ("high", "medium", "low")
    }


@pytest.mark.parametrize("compatible", [False, True])
def test_the_cube_conforms_to_cf(checker, tmp_path, compatible):
    case = write_case(tmp_path)
    write_geotiff(tmp_path / "slope.tif", np.ones(GRID.shape, "f4"), GRID)
    case.export(extra_columns="n_unw", extra_tifs=str(tmp_path / "slope.tif"), compatible=compatible)
    assert complaints(checker, tmp_path / "cube.nc", "cf:1.11") == {"high": [], "medium": [], "low": []}


def test_the_global_attributes_conform_to_acdd(checker, tmp_path):
    """Highly recommended: only standard names are missing, since CF has none for these quantities."""
    case = write_case(tmp_path)
    case.export()
    messages = complaints(checker, tmp_path / "cube.nc", "acdd:1.3")["high"]
    assert messages
    assert {message for message in messages if "standard_name" not in message} == set()


def test_the_checker_sees_faults(checker, tmp_path):
    """A cube with a wrong unit does not pass, so the tests above can fail."""
    from netCDF4 import Dataset

    case = write_case(tmp_path)
    case.export()
    with Dataset(tmp_path / "cube.nc", "a") as file:
        file["linear_velocity"].units = "furlongs/fortnight%"
        file["lat"].units = "metres"
    assert complaints(checker, tmp_path / "cube.nc", "cf:1.11")["high"]
