"""From products of other producers to the velocity of the datacube, which is that of the ground."""

from datetime import date, timedelta

import netCDF4
import numpy as np
import other_products as scene
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import Plan, run
from alignsar_qgis.insar.pipeline.running import run_stage

DAYS_PER_YEAR = 365.25
STEP_DAYS = 12
EPOCHS = tuple(f"{date(2020, 6, 1) + timedelta(STEP_DAYS * index):%Y%m%d}" for index in range(8))
PAIRS = [f"{first}_{second}" for index, first in enumerate(EPOCHS) for second in EPOCHS[index + 1 : index + 4]]


@pytest.mark.parametrize("write", [scene.write_hyp3, scene.write_aria, scene.write_nisar], ids=lambda w: w.__name__)
def test_velocity_has_the_size_and_sign_of_the_motion(write, tmp_path, monkeypatch):
    monkeypatch.setattr(scene, "EPOCHS", EPOCHS)
    monkeypatch.setattr(scene, "BASELINES", {epoch: float(37 * n % 90) for n, epoch in enumerate(EPOCHS)})
    for pair in PAIRS:
        write(tmp_path / "products", pair)
    run_stage("import_interferograms", tmp_path / "products", tmp_path / "work")
    run(Plan(tmp_path / "work", tmp_path / "cube.nc"), Progress())
    with netCDF4.Dataset(tmp_path / "cube.nc") as cube:
        found = np.ma.filled(cube["linear_velocity"][:].astype(float), np.nan)
        lon, lat = np.meshgrid(cube["lon"][:], cube["lat"][:])
    intervals_per_year = DAYS_PER_YEAR / STEP_DAYS
    truth = -1000 * intervals_per_year * scene.path_increase(f"{EPOCHS[0]}_{EPOCHS[1]}", lon, lat)
    assert np.isfinite(found).mean() > 0.8
    difference = found - truth  # a constant, because velocity is relative to the reference
    assert np.nanstd(truth[np.isfinite(found)]) > 5
    assert np.nanstd(difference) < 0.1
