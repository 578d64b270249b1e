"""Plate motion against published velocities, a slow cross product, and places whose plate is known."""

import numpy as np
import pytest
import rasterio
from known_cube import ASCENDING, GRID, line_of_sight, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.tools.options import PlateOptions
from alignsar_qgis.insar.tools.plate_motion import remove_plate_motion
from alignsar_qgis.insar.tools.plates import (
    ROTATIONS_MAS_PER_YEAR,
    boundary_distance_km,
    outlines,
    plate_at,
    plate_velocity,
)


def slow_velocity(lon, lat, pole):
    """Cross product of the rotation and the place, by differences of the coordinates after a turn of 1000 years."""
    from rasterio.warp import transform

    x, y, z = (value[0] for value in transform("EPSG:4979", "EPSG:4978", [lon], [lat], [0.0]))
    omega = np.array(pole) / 1000 / 3600 * np.pi / 180
    moved = np.array([x, y, z]) + np.cross(omega, [x, y, z]) * 1000
    (lon2,), (lat2,), (height,) = transform("EPSG:4978", "EPSG:4979", *([value] for value in moved))
    step = 1e-4
    along = [transform("EPSG:4979", "EPSG:4978", [lon + dx], [lat + dy], [0.0]) for dx, dy in ((step, 0), (0, step))]
    metres = [np.linalg.norm(np.array([v[0] for v in place]) - [x, y, z]) / step for place in along]
    return (lon2 - lon) * metres[0], (lat2 - lat) * metres[1], height


@pytest.mark.parametrize("model", ROTATIONS_MAS_PER_YEAR)
@pytest.mark.parametrize("plate", ["EURA", "PCFC", "AUST"])
@pytest.mark.parametrize("place", [(14.1, 40.8), (-155.3, 19.4), (133.0, -25.0), (30.0, -80.0)])
def test_velocity_is_rotation_times_place(model, plate, place):
    found = plate_velocity(np.array(place[0]), np.array(place[1]), model, plate)
    expected = slow_velocity(*place, ROTATIONS_MAS_PER_YEAR[model][plate])
    np.testing.assert_allclose(found, expected, atol=0.02)


def test_velocities_of_stations_on_rigid_plates():
    """Observed by GNSS, mm/yr: Yaragadee in Australia, Potsdam in Eurasia, Maui on the Pacific plate."""
    for lon, lat, plate, observed in (
        (115.35, -29.05, "AUST", (39, 58)),
        (13.07, 52.38, "EURA", (19, 16)),
        (-156.26, 20.71, "PCFC", (-63, 34)),
    ):
        for model in ROTATIONS_MAS_PER_YEAR:
            east, north, up = plate_velocity(np.array(lon), np.array(lat), model, plate)
            assert (east, north) == pytest.approx(observed, abs=1.5)
            assert abs(up) < 0.2


@pytest.mark.parametrize(
    ("lon", "lat", "plate"),
    [
        (14.1, 40.8, "EURA"), (-99.1, 19.4, "NOAM"), (-118.2, 34.0, "PCFC"), (-155.0, 19.5, "PCFC"),
        (175.0, -38.0, "AUST"), (-72.0, 15.0, "CARB"),
        (36.0, 8.0, "NUBI"), (47.0, 5.0, "SOMA"), (77.0, 28.6, "INDI"), (-22.5, 64.0, "NOAM"), (0.0, -89.9, "ANTA"),
        (178.0, 68.0, "NOAM"), (-91.0, -0.8, "NAZC"), (-70.7, -33.4, "SOAM"), (45.0, 24.0, "ARAB"),
        (127.0, 37.5, "AMUR"), (32.8, 39.9, ""), (139.7, 35.7, ""), (179.9, 0.0, "PCFC"), (-179.9, 0.0, "PCFC"),
    ],
)  # fmt: skip
def test_places_lie_on_their_plate(lon, lat, plate):
    assert plate_at(lon, lat) == plate


def test_every_plate_with_a_pole_has_an_outline_and_no_place_has_two():
    from alignsar_qgis.insar.tools.plates import _turns_round

    assert set(outlines()) == set(ROTATIONS_MAS_PER_YEAR["itrf2020"])
    assert set(ROTATIONS_MAS_PER_YEAR["itrf2014"]) < set(outlines())
    random = np.random.default_rng(1)
    places = zip(random.uniform(-180, 180, 400), np.degrees(np.arcsin(random.uniform(-1, 1, 400))))
    counts = []
    for lon, lat in places:
        found = [name for name, ring in outlines().items() if _turns_round(ring, lon, lat)]
        assert len(found) <= 1 or all(boundary_distance_km(lon, lat, name) < 60 for name in found)
        counts.append(len(found))
    assert np.mean(counts) == pytest.approx(0.94, abs=0.04)  # the small plates cover 6 % of the Earth


def test_distance_to_the_boundary():
    assert boundary_distance_km(-118.2, 34.0, "PCFC") == pytest.approx(55, abs=35)  # the San Andreas fault
    assert boundary_distance_km(100.0, 60.0, "EURA") > 500


def carried_out(folder, grid=GRID, velocity=None, **options):
    values = np.random.default_rng(1).normal(0, 5, grid.shape) if velocity is None else velocity
    maps = {"linear_velocity": values, **line_of_sight(ASCENDING, grid)}
    cube = write_known_cube(folder / "cube.nc", maps=maps, grid=grid)
    result = remove_plate_motion(cube, folder / "plate.tif", PlateOptions(**options), Progress())
    with rasterio.open(folder / "plate.tif") as file:
        assert file.descriptions == ("velocity", "plate")
        return values, *file.read(), result


def test_absolute_velocity_loses_the_full_motion(tmp_path):
    before, velocity, motion, result = carried_out(tmp_path, absolute=True)
    towards = np.array(ASCENDING) / np.linalg.norm(ASCENDING)
    expected = plate_velocity(np.array(GRID.lon[7]), np.array(GRID.lat[9]), "itrf2020", "EURA") @ towards
    assert motion[9, 7] == pytest.approx(expected, abs=1e-5)
    np.testing.assert_allclose(velocity, before - motion, atol=1e-4)
    assert result.headline.startswith("Eurasia (ITRF2020) moves -1")


def test_relative_velocity_keeps_its_reference(tmp_path):
    before, velocity, motion, _ = carried_out(tmp_path)
    assert motion[4, 3] == 0  # the reference of the cube
    assert velocity[4, 3] == pytest.approx(before[4, 3], abs=1e-5)
    np.testing.assert_allclose(velocity, before - motion, atol=1e-4)


def test_a_cube_of_plate_motion_only_becomes_flat(tmp_path):
    grid = Grid.from_edges(60, 50, 14.0, 52.0, 0.04, -0.04)
    towards = np.array(ASCENDING) / np.linalg.norm(ASCENDING)
    moved = plate_velocity(grid.lon[None, :], grid.lat[:, None], "itrf2014", "EURA")
    motion = np.tensordot(towards, moved, 1)
    _, velocity, _, _ = carried_out(tmp_path, grid, motion - motion[4, 3], model="itrf2014")
    assert np.ptp(motion) > 0.5
    np.testing.assert_allclose(velocity, 0, atol=1e-4)


def test_what_is_doubtful_is_warned_of_and_what_cannot_be_is_refused(tmp_path):
    assert any("lies on Eurasia, not on Nubia" in text for text in carried_out(tmp_path, plate="NUBI")[3].warnings)
    anatolia = Grid.from_edges(40, 30, 32.8, 39.9, 0.002, -0.002)
    with pytest.raises(BadOption, match="on none of the large plates, for which ITRF2020 has no pole"):
        carried_out(tmp_path, anatolia)
    korea = Grid.from_edges(40, 30, 127.0, 37.5, 0.002, -0.002)
    with pytest.raises(BadOption, match="lies on Amur, for which ITRF2014 has no pole"):
        carried_out(tmp_path, korea, model="itrf2014")
    with pytest.raises(BadOption, match="ITRF2014 has no pole for Caribbean"):
        carried_out(tmp_path, plate="CARB", model="itrf2014")


def test_a_cube_without_directions_is_refused(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc", maps={"linear_velocity": np.zeros(GRID.shape)})
    with pytest.raises(BrokenInput, match="has no E, N, U"):
        remove_plate_motion(cube, tmp_path / "plate.tif", PlateOptions(), Progress())
