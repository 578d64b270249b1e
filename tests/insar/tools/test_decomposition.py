"""East and up against the motion that was projected on the lines of sight, and against numpy one pixel at a time."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from known_cube import ASCENDING, DESCENDING, GRID, line_of_sight, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption, NothingLeft
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.tools.decomposition import common_grid, decompose_velocity
from alignsar_qgis.insar.tools.options import DecompositionOptions

THIRD = (-0.45, -0.08, 0.89)
ROWS, COLUMNS = np.mgrid[: GRID.length, : GRID.width]
EAST, UP = 10 + 0.3 * COLUMNS, -5 - 0.2 * ROWS


def unit(vector):
    return np.array(vector) / np.linalg.norm(vector)


def seen(vector, east=EAST, up=UP, north=0.0):
    towards = unit(vector)
    return towards[0] * east + towards[1] * north + towards[2] * up


def cube(folder, name, vector, velocity=None, sigma=None, grid=GRID, attributes=None):
    maps = {"linear_velocity": seen(vector) if velocity is None else velocity, **line_of_sight(vector, grid)}
    if sigma is not None:
        maps["linear_velocity_std"] = np.broadcast_to(sigma, grid.shape)
    return write_known_cube(folder / f"{name}.nc", maps=maps, grid=grid, attributes=attributes)


def decomposed(folder, cubes, **options):
    result = decompose_velocity(cubes, folder / "eu.tif", DecompositionOptions(**options), Progress())
    with rasterio.open(folder / "eu.tif") as file:
        return dict(zip(file.descriptions, file.read())), file.transform, result


def test_two_directions_give_the_truth(tmp_path):
    maps, _, result = decomposed(tmp_path, [cube(tmp_path, "a", ASCENDING), cube(tmp_path, "d", DESCENDING)])
    np.testing.assert_allclose(maps["east"], EAST, atol=1e-4)
    np.testing.assert_allclose(maps["up"], UP, atol=1e-4)
    assert (maps["count"] == 2).all()
    assert np.isnan(maps["rms"]).all()
    assert np.isnan(maps["east_std"]).all()
    assert result.warnings == (
        "Not every datacube has standard deviations of its velocity, so all weigh alike. Give one for those without.",
    )


def test_a_missing_third_direction_is_left_out(tmp_path):
    third = seen(THIRD)
    third[5:9] = np.nan
    descending = seen(DESCENDING)
    descending[:, 4] = np.nan
    cubes = [
        cube(tmp_path, "a", ASCENDING), cube(tmp_path, "d", DESCENDING, descending), cube(tmp_path, "t", THIRD, third)
    ]  # fmt: skip
    maps, _, _ = decomposed(tmp_path, cubes)
    alone = np.zeros(GRID.shape, bool)
    alone[:, 4] = True  # two ascending directions only
    assert np.isnan(maps["east"][alone]).all()
    np.testing.assert_allclose(maps["east"][~alone], EAST[~alone], atol=1e-4)
    np.testing.assert_allclose(maps["up"][~alone], UP[~alone], atol=1e-4)
    assert maps["count"][6, 0] == 2
    assert maps["count"][0, 0] == 3
    assert maps["count"][6, 4] == 1


def test_every_pixel_is_weighted_least_squares(tmp_path):
    random = np.random.default_rng(1)
    vectors = (ASCENDING, DESCENDING, THIRD)
    sigmas = [random.uniform(0.5, 4, GRID.shape) for _ in vectors]
    velocities = [seen(vector) + sigma * random.standard_normal(GRID.shape) for vector, sigma in zip(vectors, sigmas)]
    cubes = [cube(tmp_path, str(k), *case) for k, case in enumerate(zip(vectors, velocities, sigmas))]
    maps, _, result = decomposed(tmp_path, cubes)
    design = np.array([unit(vector)[[0, 2]] for vector in vectors])
    for place in ((0, 0), (10, 20), (29, 39)):
        weight = 1 / np.array([sigma[place] for sigma in sigmas])
        observed = np.array([velocity[place] for velocity in velocities])
        slow, squares, _, _ = np.linalg.lstsq(design * weight[:, None], observed * weight, rcond=None)
        covariance = np.linalg.inv((design * weight[:, None] ** 2).T @ design)
        np.testing.assert_allclose([maps["east"][place], maps["up"][place]], slow, rtol=1e-4)
        found = [maps["east_std"][place], maps["up_std"][place]]
        np.testing.assert_allclose(found, np.sqrt(np.diag(covariance)), rtol=1e-4)
        assert maps["rms"][place] == pytest.approx(np.sqrt(squares[0] / (weight**2).sum()), rel=1e-3)
    within = np.abs(maps["east"] - EAST) <= maps["east_std"]
    assert within.mean() == pytest.approx(0.683, abs=0.04)
    assert result.warnings == ()


def test_without_standard_deviations_they_come_from_the_residuals(tmp_path):
    random = np.random.default_rng(2)
    cubes = [
        cube(tmp_path, str(k), vector, seen(vector) + 2 * random.standard_normal(GRID.shape))
        for k, vector in enumerate((ASCENDING, DESCENDING, THIRD))
    ]
    maps, _, _ = decomposed(tmp_path, cubes)
    assert maps["east_std"].mean() == pytest.approx((maps["east"] - EAST).std(), rel=0.05)
    assert maps["up_std"].mean() == pytest.approx((maps["up"] - UP).std(), rel=0.05)


def test_weights_do_not_decide_whether_directions_differ(tmp_path):
    cubes = [cube(tmp_path, "a", ASCENDING, sigma=0.1), cube(tmp_path, "d", DESCENDING, sigma=20.0)]
    maps, _, _ = decomposed(tmp_path, cubes)
    np.testing.assert_allclose(maps["east"], EAST, atol=1e-3)


def test_a_north_motion_ends_mostly_in_up(tmp_path):
    cubes = [
        cube(tmp_path, name, vector, seen(vector, 0 * EAST, 0, 10.0))
        for name, vector in (("a", ASCENDING), ("d", DESCENDING))
    ]
    maps, _, _ = decomposed(tmp_path, cubes)
    assert maps["up"].mean() == pytest.approx(-1.46, abs=0.1)
    assert abs(maps["east"].mean()) < 0.1


def test_a_common_reference_takes_offsets_away(tmp_path):
    point = (GRID.lon[10], GRID.lat[12])
    other = {"ref_lon": GRID.lon[30], "ref_lat": GRID.lat[20]}
    cubes = [
        cube(tmp_path, "a", ASCENDING, seen(ASCENDING) + 7),
        cube(tmp_path, "d", DESCENDING, seen(DESCENDING) - 11, attributes=other),
    ]
    maps, _, result = decomposed(tmp_path, cubes, point=point, radius=1.0)
    np.testing.assert_allclose(maps["east"], EAST - EAST[12, 10], atol=1e-4)
    np.testing.assert_allclose(maps["up"], UP - UP[12, 10], atol=1e-4)
    assert len(result.warnings) == 1
    _, _, result = decomposed(tmp_path, cubes)
    assert any("references of the datacubes differ" in text for text in result.warnings)


def test_grids_are_brought_to_the_coarsest_and_overlap(tmp_path):
    fine = Grid.from_edges(90, 80, 14.0, 41.0, 0.001, -0.001)
    coarse = Grid.from_edges(30, 25, 14.02, 40.98, 0.003, -0.003)

    def plane(grid, sign):
        return sign * (grid.lon[None, :] - 14) * 100 + (grid.lat[:, None] - 41) * 50

    cubes = [
        cube(tmp_path, "a", ASCENDING, seen(ASCENDING, plane(fine, 1), plane(fine, -1)), grid=fine),
        cube(tmp_path, "d", DESCENDING, seen(DESCENDING, plane(coarse, 1), plane(coarse, -1)), grid=coarse),
    ]
    maps, transform, _ = decomposed(tmp_path, cubes)
    length, width = maps["east"].shape
    assert (transform.a, transform.e) == pytest.approx((0.003, -0.003))
    assert (transform.c, transform.f) == pytest.approx((14.02, 40.98))
    assert (width, length) == (round(0.07 / 0.003), round(0.06 / 0.003))
    grid = Grid.from_edges(width, length, transform.c, transform.f, 0.003, -0.003)
    good = np.isfinite(maps["east"])
    assert good.mean() > 0.9
    np.testing.assert_allclose(maps["east"][good], plane(grid, 1)[good], atol=0.01)
    np.testing.assert_allclose(maps["up"][good], plane(grid, -1)[good], atol=0.01)


def test_a_missing_pixel_does_not_spread_over_its_neighbours(tmp_path):
    shifted = Grid.from_edges(40, 30, 14.0005, 41.0005, 0.002, -0.002)
    velocity = seen(ASCENDING).copy()
    velocity[10, 10] = np.nan
    cubes = [cube(tmp_path, "d", DESCENDING), cube(tmp_path, "a", ASCENDING, velocity, grid=shifted)]
    maps, _, _ = decomposed(tmp_path, cubes)
    assert np.isnan(maps["east"]).sum() <= 4


def test_the_grid_of_three_is_what_two_share():
    def at(west):
        return Grid.from_edges(10, 10, west, 41.0, 0.01, -0.01)

    found = common_grid([at(14.0), at(14.05), at(14.08)])
    assert found.extent.west == pytest.approx(14.05)
    assert found.extent.east == pytest.approx(14.15)
    far = common_grid([at(179.95), Grid.from_edges(10, 10, -180.0, 41.0, 0.01, -0.01)])
    assert far.extent.west == pytest.approx(180.0)
    assert far.extent.east == pytest.approx(180.05)


def test_what_cannot_be_decomposed_is_refused(tmp_path):
    one = cube(tmp_path, "a", ASCENDING)
    with pytest.raises(BadOption, match="Two or more datacubes"):
        decomposed(tmp_path, [one])
    with pytest.raises(NothingLeft, match="two directions that are 16° or more apart"):
        decomposed(tmp_path, [one, cube(tmp_path, "t", THIRD)])
    away = Grid.from_edges(40, 30, 20.0, 41.0, 0.002, -0.002)
    with pytest.raises(BadOption, match="do not overlap"):
        decomposed(tmp_path, [one, cube(tmp_path, "d", DESCENDING, grid=away)])
    assert not (tmp_path / "eu.tif").exists()
