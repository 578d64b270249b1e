"""What the explorer reads and computes for a scene, against the arrays of a cube."""

from datetime import timedelta

import numpy as np
import pytest
from known_cube import ASCENDING, EPOCHS, GRID, YEARS, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.series.source import PointSource

NAME = "cum_displacement_filtered"


@pytest.fixture
def known(tmp_path):
    rng = np.random.default_rng(5)
    values = rng.normal(0, 3, (len(EPOCHS), *GRID.shape)) + 10 * YEARS[:, None, None]
    sigma = rng.uniform(1, 2, values.shape)
    vector = {name: np.full(GRID.shape, part) for name, part in zip("ENU", ASCENDING)}
    path = write_known_cube(tmp_path / "c.nc", values, {"cum_std": sigma, **vector})
    import netCDF4

    with netCDF4.Dataset(path, "a") as file:
        file["cum_std"].units = "mm"
    source = PointSource.open(path)
    yield source, values.astype("f4"), sigma.astype("f4")
    source.release()


def at(row, column, name="P1", **more):
    from alignsar_qgis.explorer.scene import Spot

    return Spot(name, float(GRID.lon[column]), float(GRID.lat[row]), "#000000", **more)


def test_sigma_of_a_pixel_and_relative_to_a_reference(known):
    from alignsar_qgis.explorer.answers import answer
    from alignsar_qgis.explorer.scene import Scene

    source, values, sigma = known
    (own,) = answer(source, Scene(spots=(at(3, 4),))).curves
    np.testing.assert_allclose(own.sigma, sigma[:, 3, 4])
    found = answer(source, Scene(spots=(at(3, 4),), reference=at(9, 9)))
    np.testing.assert_allclose(found.curves[0].first, values[:, 3, 4] - values[:, 9, 9], atol=1e-5)
    np.testing.assert_allclose(found.curves[0].sigma, np.hypot(sigma[:, 3, 4], sigma[:, 9, 9]), rtol=1e-6)


def test_differences_are_the_first_place_less_the_others(known):
    from alignsar_qgis.explorer.answers import answer
    from alignsar_qgis.explorer.scene import Scene

    source, values, sigma = known
    found = answer(source, Scene(spots=(at(3, 4), at(5, 6, "P2"), at(7, 8, "P3")), difference=True))
    assert [curves.spot.name for curves in found.curves] == ["P1 − P2", "P1 − P3"]
    np.testing.assert_allclose(found.curves[1].first, values[:, 3, 4] - values[:, 7, 8], atol=1e-5)
    np.testing.assert_allclose(found.curves[1].sigma, np.hypot(sigma[:, 3, 4], sigma[:, 7, 8]), rtol=1e-6)


def test_a_decay_needs_the_date_of_its_event(known):
    from alignsar_qgis.explorer.answers import model_of
    from alignsar_qgis.explorer.scene import Scene

    with pytest.raises(BadOption, match="type its date"):
        model_of(Scene(fit="logarithmic"))
    model = model_of(Scene(fit="logarithmic", steps=("2019-06-01",)))
    assert [str(decay.start) for decay in model.decays] == ["2019-06-01"]


def test_a_station_lies_on_the_pixels_around_it(known, tmp_path):
    from alignsar_qgis.explorer.answers import answer
    from alignsar_qgis.explorer.scene import Scene

    source, *_ = known
    days = [EPOCHS[0] + timedelta(days=number) for number in range((EPOCHS[-1] - EPOCHS[0]).days + 1)]
    up = [10 * (day - EPOCHS[0]).days / 365.25 / ASCENDING[2] for day in days]
    lines = [f"{day},0,0,{value:.4f},{GRID.lat[10]},{GRID.lon[12]}" for day, value in zip(days, up)]
    path = tmp_path / "mast.csv"
    path.write_text("date,east_mm,north_mm,up_mm,latitude,longitude\n" + "\n".join(lines))
    found = answer(source, Scene(station=str(path)))
    (around,) = found.curves
    assert around.count > 1
    assert found.faults == ()
    difference = around.first - 10 * YEARS
    assert found.station.comparison.bias == pytest.approx(difference.mean(), abs=0.02)
    assert found.station.comparison.rms == pytest.approx(difference.std(), abs=0.02)
    assert found.station.values[0] == pytest.approx(found.station.comparison.bias, abs=1e-6)


def test_a_scene_survives_the_project(known):
    from alignsar_qgis.explorer.scene import Scene, Spot

    area = Spot.polygon("area", ((14.0, 41.0), (14.1, 41.0), (14.1, 40.9)), "#123456")
    scene = Scene("c.nc", (NAME,), (at(3, 4), area), at(9, 9, radius_m=250.0), ((14.0, 41.0), (14.1, 40.9)), "linear")
    assert Scene.from_text(scene.text()) == scene
    for broken in ("", "{", "[]", '{"spots": 3}', '{"steps": ["yesterday"]}', '{"nonsense": 1}'):
        assert Scene.from_text(broken) == Scene()
