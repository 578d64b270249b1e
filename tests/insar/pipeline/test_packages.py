"""The packages that a stage is said to need are those that it imports."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from every_stage import PLACES

from alignsar_qgis.insar.core.packages import PACKAGES, missing_of, names_of
from alignsar_qgis.insar.pipeline.stages import ANALYSES, DATA, STAGES

SCRIPT = Path(__file__).resolve().parents[2] / "every_stage.py"
ALL = {stage.id: stage for stage in (*DATA, *STAGES, *ANALYSES)}
RARELY = {"filter_timeseries": {"scipy"}}
"""Packages that only some data need with default options."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """Packages that a fresh Python has imported after each stage."""
    folder, found = tmp_path_factory.mktemp("packages"), {}
    for stage_id in PLACES:
        command = [sys.executable, str(SCRIPT), stage_id, str(folder)]
        finished = subprocess.run(command, capture_output=True, text=True, check=True)
        found[stage_id] = set(json.loads(finished.stdout)) & set(PACKAGES)
    return found


ALWAYS = {"numpy", "PIL"}
"""What every Python of QGIS has, and what matplotlib brings."""


@pytest.mark.parametrize("stage_id", PLACES)
def test_a_stage_needs_what_it_imports(imported, stage_id):
    assert set(ALL[stage_id].packages) - RARELY.get(stage_id, set()) == imported[stage_id] - ALWAYS


def test_every_declared_package_is_known():
    declared = {package for stage in ALL.values() for package in stage.packages}
    assert declared <= set(PACKAGES)
    assert set(missing_of(PACKAGES)) <= {"snaphu"}, "what is not to be had for every Python"


def test_a_missing_package_is_found_without_importing_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "rasterio", None)
    assert missing_of(["numpy", "rasterio", "no_such_package_at_all"]) == ["rasterio", "no_such_package_at_all"]


def test_packages_have_the_names_of_their_distribution():
    assert names_of("netCDF4").debian == "python3-netcdf4"
    assert names_of("socks").pypi == "PySocks"
    assert names_of("Other").debian == "python3-other"
