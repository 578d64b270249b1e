"""Standard deviations of the epochs in the cube: relative to its reference, whatever that of the time series was."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from cube_case import EPOCHS, GRID, REFERENCE, write_case

from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.tools.options import ChangeReferenceOptions
from alignsar_qgis.insar.tools.referencing import change_reference

RANDOM = np.random.default_rng(5)
OWN = RANDOM.uniform(1, 6, (len(EPOCHS), *GRID.shape))
OWN[0] = 0
STAGE_13 = (7, 9)
"""The pixel that stage 13 took for its reference; stage 16 took another."""


@pytest.fixture
def case(tmp_path):
    made = write_case(tmp_path)
    stored = np.hypot(OWN, OWN[:, STAGE_13[0], STAGE_13[1], None, None])
    stored[:, STAGE_13[0], STAGE_13[1]] = 0
    with h5py.File(made.series / "cum.h5", "a") as file:
        file["cum_std"] = stored.astype("f4")
        file["cum_std_ref"] = OWN[:, STAGE_13[0], STAGE_13[1]].astype("f4")
    return made


def relative_to(*places):
    level = np.sqrt(sum(OWN[:, row, column] ** 2 for row, column in places)) / len(places)
    sigma = np.hypot(OWN, level[:, None, None])
    if len(places) == 1:
        sigma[:, places[0][0], places[0][1]] = 0
    return sigma, level


def test_they_are_relative_to_the_reference_of_the_cube(case):
    cube = case.cube()
    sigma, level = relative_to(REFERENCE)
    seen = np.isfinite(cube["cum_displacement_filtered"])
    np.testing.assert_allclose(cube["cum_std"][seen], sigma[seen], rtol=1e-4, atol=1e-4)
    np.testing.assert_array_equal(np.isfinite(cube["cum_std"]), seen)
    np.testing.assert_allclose(cube["cum_std_reference"], level, rtol=1e-5)
    assert (cube["cum_std"][0][seen[0]] == 0).all()
    assert (cube["cum_std"][:, REFERENCE[0], REFERENCE[1]] == 0).all()


def test_an_area_has_the_error_of_its_mean(case):
    lon, lat = GRID.lon, GRID.lat
    box = Extent(lon[2] - 1e-5, lon[4] + 1e-5, lat[8] - 1e-5, lat[7] + 1e-5)
    cube = case.cube(reference_extent=box)
    coherent = case.maps["coh_avg"] > 0.6
    places = [(row, column) for row in (7, 8) for column in (2, 3, 4) if coherent[row, column]]
    assert len(places) > 1
    sigma, level = relative_to(*places)
    seen = np.isfinite(cube["cum_displacement_filtered"])
    np.testing.assert_allclose(cube["cum_std"][seen], sigma[seen], rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(cube["cum_std_reference"], level, rtol=1e-5)


def test_for_another_date_they_are_left_out_and_it_is_said(case):
    result = case.export(reference_date=EPOCHS[2])
    assert "cum_std" not in case.read()[0]
    assert any("cum_std" in text and "first date only" in text for text in (*result.warnings, *result.summary))


def test_the_original_exporter_does_not_know_them(case):
    assert "cum_std" not in case.cube(compatible=True)


def test_a_cube_without_them_has_none(tmp_path):
    cube = write_case(tmp_path).cube()
    assert "cum_std" not in cube
    assert "cum_std_reference" not in cube


def test_the_tool_brings_them_to_another_reference(case):
    case.export()
    source, output = case.folder / "cube.nc", case.folder / "other.nc"
    place = (3, 8)
    options = ChangeReferenceOptions((GRID.lon[place[1]], GRID.lat[place[0]]))
    result = change_reference(source, output, options, (), Progress())
    content = Cube.open(output)
    sigma, _ = relative_to(place)
    for epoch in range(len(EPOCHS)):
        found = content.read("cum_std", epoch)
        seen = np.isfinite(content.read("cum_displacement_filtered", epoch))
        np.testing.assert_allclose(found[seen], sigma[epoch][seen], rtol=1e-3, atol=1e-3)
    assert result.warnings == ()
    back = case.folder / "back.nc"
    there = ChangeReferenceOptions((GRID.lon[REFERENCE[1]], GRID.lat[REFERENCE[0]]))
    change_reference(output, back, there, (), Progress())
    found, expected = Cube.open(back).read("cum_std", 3), Cube.open(source).read("cum_std", 3)
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-3)
