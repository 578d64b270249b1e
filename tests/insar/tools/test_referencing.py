"""Another reference of a cube, against arithmetic on the arrays that went into it."""

from __future__ import annotations

import numpy as np
import pytest
from known_cube import EPOCHS, GRID, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption, Cancelled, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.tools.options import ChangeReferenceOptions
from alignsar_qgis.insar.tools.referencing import change_reference

RANDOM = np.random.default_rng(1)
SHAPE = (len(EPOCHS), *GRID.shape)
FILTERED, RAW = RANDOM.normal(0, 30, SHAPE), RANDOM.normal(0, 40, SHAPE)
VELOCITY, HEIGHT = RANDOM.normal(0, 5, GRID.shape), RANDOM.uniform(0, 900, GRID.shape)
FILTERED[3, 20, 8] = np.nan
ROW, COLUMN = 12, 25
POINT = (GRID.lon[COLUMN] + 0.0004, GRID.lat[ROW] - 0.0004)


@pytest.fixture(params=[False, True], ids=["southwards", "northwards"])
def cube(request, tmp_path):
    maps = {"cum_displacement": RAW, "linear_velocity": VELOCITY, "DEM": HEIGHT, "mask": np.ones(GRID.shape)}
    attributes = {"history": "made"}
    return write_known_cube(tmp_path / "cube.nc", FILTERED, maps, northwards=request.param, attributes=attributes)


def changed(cube, areas=(), progress=None, **options):
    output = cube.with_name("other.nc")
    result = change_reference(cube, output, ChangeReferenceOptions(**options), areas, progress or Progress())
    content = Cube.open(output)
    read = {name: content.read(name) for name in ("linear_velocity", "DEM", "mask")}
    for name in ("cum_displacement_filtered", "cum_displacement"):
        read[name] = np.stack([content.read(name, epoch) for epoch in range(len(EPOCHS))])
    return read, content, result


def close(found, expected):
    np.testing.assert_allclose(found, expected, atol=2e-4)


def test_a_point(cube):
    read, content, result = changed(cube, point=POINT)
    close(read["cum_displacement_filtered"], FILTERED - FILTERED[:, ROW, COLUMN, None, None])
    close(read["cum_displacement"], RAW - RAW[:, ROW, COLUMN, None, None])
    close(read["linear_velocity"], VELOCITY - VELOCITY[ROW, COLUMN])
    close(read["DEM"], HEIGHT)
    assert content.reference == pytest.approx((GRID.lon[COLUMN], GRID.lat[ROW]))
    assert str(content.reference_date) == "2018-01-03"
    assert result.counts == {"reference_pixels": 1}
    first, second = str(content.attributes["history"]).splitlines()
    assert "reference changed" in first
    assert second == "made"


def test_a_date(cube):
    read, content, _ = changed(cube, reference_date="20180316")
    close(read["cum_displacement_filtered"], FILTERED - FILTERED[6])
    close(read["cum_displacement"], RAW - RAW[6])
    close(read["linear_velocity"], VELOCITY)
    assert str(content.reference_date) == "2018-03-16"
    assert content.reference == pytest.approx((GRID.lon[3], GRID.lat[4]))


def test_an_area_and_a_date(cube):
    west, north = GRID.lon[6] - 0.0005, GRID.lat[19] + 0.0005
    ring = ((west, north), (west + 0.006, north), (west + 0.006, north - 0.006), (west, north - 0.006))
    read, content, result = changed(cube, [ring], reference_date="20180316")
    inside = np.zeros(GRID.shape, bool)
    inside[19:22, 6:9] = True
    inside[20, 8] = False  # it has a gap
    for name, values in (("cum_displacement_filtered", FILTERED), ("cum_displacement", RAW)):
        relative = values - np.median(values[:, inside], axis=1)[:, None, None]
        close(read[name], relative - relative[6])
    close(read["linear_velocity"], VELOCITY - np.median(VELOCITY[inside]))
    assert result.counts == {"reference_pixels": 8}
    variable = content.variables["cum_displacement"]
    assert variable.maximum == pytest.approx(np.nanmax(read["cum_displacement"]), rel=1e-5)
    assert variable.minimum == pytest.approx(np.nanmin(read["cum_displacement"]), rel=1e-5)


def test_there_and_back_is_the_same(cube):
    changed(cube, point=POINT)
    output = cube.with_name("back.nc")
    back = ChangeReferenceOptions((GRID.lon[3], GRID.lat[4]))
    change_reference(cube.with_name("other.nc"), output, back, (), Progress())
    content = Cube.open(output)
    expected = FILTERED - FILTERED[:, 4, 3, None, None]
    close(np.stack([content.read("cum_displacement_filtered", epoch) for epoch in range(80)]), expected)


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({}, BadOption, "nothing would change"),
        ({"reference_date": "20180317"}, BadOption, "no epoch on 2018-03-17; the nearest one is 2018-03-16"),
        ({"point": (15.0, 41.0)}, BadOption, "lies outside the image"),
        ({"point": (GRID.lon[8], GRID.lat[20])}, NothingLeft, "No pixel of the reference has a displacement at every"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(cube, options, error, words):
    with pytest.raises(error, match=words):
        changed(cube, **options)
    assert [path.name for path in cube.parent.iterdir()] == ["cube.nc"]


def test_the_cube_itself_is_never_overwritten(cube):
    before = cube.read_bytes()
    with pytest.raises(BadOption, match="is the datacube itself"):
        change_reference(cube, cube, ChangeReferenceOptions(POINT), (), Progress())
    assert cube.read_bytes() == before


def test_a_cancelled_run_leaves_nothing(cube):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        changed(cube, progress=Stopped(), point=POINT)
    assert [path.name for path in cube.parent.iterdir()] == ["cube.nc"]


def test_standard_deviations_of_another_date_go(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc", FILTERED, {"cum_std": np.ones(SHAPE)})
    output = tmp_path / "other.nc"
    result = change_reference(cube, output, ChangeReferenceOptions(reference_date="20180316"), (), Progress())
    assert np.isnan(Cube.open(output).read("cum_std", 5)).all()
    assert result.warnings == ("cum_std belongs to the old reference date and has no values any more.",)
