"""Points for viewers of persistent scatterers: every value is the one of its pixel, and failure leaves nothing."""

import csv
import re

import numpy as np
import pytest


@pytest.fixture(scope="module")
def cube(frame, tmp_path_factory, qgis_app):
    """A datacube of the generated frame."""
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline.chain import run
    from alignsar_qgis.insar.pipeline.plan import Plan

    path = tmp_path_factory.mktemp("points") / "Ünï cube.nc"
    run(Plan(frame, path), Progress())
    return path


def held(path):
    """Variables of a NetCDF file with NaN for missing, and its dates as yyyymmdd."""
    from netCDF4 import Dataset, num2date

    with Dataset(path) as file:
        days = num2date(file["time"][:], file["time"].units)
        values = {
            name: np.ma.filled(variable[:].astype(float), np.nan)
            for name, variable in file.variables.items()
            if variable.dtype.kind in "fi"
        }
    return values, [day.strftime("%Y%m%d") for day in days]


def features(path):
    """Features of a vector file by pixel."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "points", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    return {feature["code"]: feature for feature in layer.getFeatures()}, [field.name() for field in layer.fields()]


def number(value):
    from qgis.core import NULL

    return np.nan if value == NULL else float(value)


@pytest.mark.parametrize("ending", ["gpkg", "shp", "fgb", "geojson"])
@pytest.mark.parametrize(
    ("choice", "name"), [("filtered", "cum_displacement_filtered"), ("unfiltered", "cum_displacement")]
)
def test_points_are_the_kept_pixels_with_their_values(run, cube, tmp_path, ending, choice, name):
    values, days = held(cube)
    target = tmp_path / "out" / f"é points.{ending}"
    done = run("export_points", {"INPUT": str(cube), "DISPLACEMENT": choice, "OUTPUT": str(target)})
    found, names = features(target)
    assert [column for column in names if re.fullmatch(r"D\d{8}", column)] == [f"D{day}" for day in days]
    kept = np.argwhere((values["mask"] == 1) & np.isfinite(values[name]).any(axis=0))
    assert sorted(found) == [f"R{row:04d}C{column:04d}" for row, column in kept]
    assert done["POINTS"] == len(kept) > 100
    columns = {"velocity": "linear_velocity", "v_stdev": "linear_velocity_std", "coherence": "mean_coherence"}
    for row, column in kept[:: len(kept) // 50]:
        point = found[f"R{row:04d}C{column:04d}"]
        place = point.geometry().asPoint()
        assert (place.x(), place.y()) == pytest.approx((values["lon"][column], values["lat"][row]), abs=1e-7)
        for shown, quantity in columns.items():
            assert number(point[shown]) == pytest.approx(values[quantity][row, column], abs=6e-4, nan_ok=True)
        series = [number(point[f"D{day}"]) for day in days]
        np.testing.assert_allclose(series, values[name][:, row, column], atol=6e-4)


def test_a_table_has_places_and_an_empty_cell_where_there_is_no_value(run, cube, tmp_path):
    from netCDF4 import Dataset
    from qgis.core import QgsVectorLayer

    gaps = tmp_path / "gaps.nc"
    gaps.write_bytes(cube.read_bytes())
    values, days = held(cube)
    row, column = np.argwhere((values["mask"] == 1) & np.isfinite(values["cum_displacement"]).all(axis=0))[7]
    with Dataset(gaps, "a") as file:
        file["cum_displacement"][4, row, column] = np.nan
    name = f"R{row:04d}C{column:04d}"
    target = tmp_path / "points.csv"
    chosen = {"INPUT": str(gaps), "DISPLACEMENT": "unfiltered", "OUTPUT": str(target)}
    run("export_points", chosen)
    with target.open(encoding="utf-8", newline="") as file:
        table = {line["code"]: line for line in csv.DictReader(file)}
    assert table[name][f"D{days[4]}"] == ""
    assert float(table[name][f"D{days[5]}"]) == pytest.approx(values["cum_displacement"][5, row, column], abs=6e-4)
    assert float(table[name]["longitude"]) == pytest.approx(values["lon"][column], abs=1e-9)
    assert float(table[name]["latitude"]) == pytest.approx(values["lat"][row], abs=1e-9)
    layer = QgsVectorLayer(str(target), "points")
    places = {feature["code"]: feature.geometry().asPoint() for feature in layer.getFeatures()}
    assert places[name].x() == pytest.approx(values["lon"][column], abs=1e-9)
    assert places[name].y() == pytest.approx(values["lat"][row], abs=1e-9)
    assert layer.crs().authid() == "EPSG:4326"
    run("export_points", {**chosen, "COMPLETE": True})
    with target.open(encoding="utf-8", newline="") as file:
        assert name not in {line["code"] for line in csv.DictReader(file)}


def test_an_area_is_thinned_out(run, cube, tmp_path):
    values, _ = held(cube)
    lon, lat = values["lon"], np.sort(values["lat"])
    box = (lon[10], lon[40], lat[20], lat[60])
    extent = ",".join(map(str, box)) + " [EPSG:4326]"
    run("export_points", {"INPUT": str(cube), "EXTENT": extent, "EVERY": 3, "OUTPUT": str(tmp_path / "p.gpkg")})
    found, _ = features(tmp_path / "p.gpkg")
    places = {(feature["longitude"], feature["latitude"]) for feature in found.values()}
    assert all(box[0] <= x <= box[1] and box[2] <= y <= box[3] for x, y in places)
    rows = {int(name[1:5]) for name in found}
    assert len({row % 3 for row in rows}) == 1
    assert len(rows) > 5


def test_without_a_place_points_lie_beside_the_cube_and_are_shown(load, cube, project):
    layers = load("export_points", {"INPUT": str(cube), "EVERY": 4})
    layer = layers["Points (mm/yr)"]
    assert layer.source().split("|")[0] == str(cube.with_name("Ünï cube_points.gpkg"))
    renderer = layer.renderer()
    assert renderer.classAttribute() == "velocity"
    ranges = renderer.ranges()
    assert ranges[0].lowerValue() == -ranges[-1].upperValue()
    slow, fast = (min(layer.getFeatures(), key=lambda f: sign * f["velocity"])["velocity"] for sign in (1, -1))
    assert ranges[0].lowerValue() <= slow <= fast <= ranges[-1].upperValue()
    assert ranges[-1].symbol().color().red() > ranges[-1].symbol().color().blue()
    assert ranges[0].symbol().color().blue() > ranges[0].symbol().color().red()


def test_a_run_that_is_stopped_leaves_the_earlier_file(run, cube, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    from alignsar_qgis.processing_provider import viewers

    target = tmp_path / "p.gpkg"
    run("export_points", {"INPUT": str(cube), "EVERY": 8, "OUTPUT": str(target)})
    before = target.read_bytes()
    feedback, real = QgsProcessingFeedback(), viewers.points_of

    def stopped(*arguments):
        for block in real(*arguments):
            feedback.cancel()
            yield block

    monkeypatch.setattr(viewers, "points_of", stopped)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("export_points", {"INPUT": str(cube), "OUTPUT": str(target)}, feedback)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["p.gpkg"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"OUTPUT": "points.xyz"}, "does not end in"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "no pixel centre"),
    ],
)
def test_what_cannot_be_written_is_refused(run, cube, tmp_path, values, message):
    from qgis.core import QgsProcessingException

    target = str(tmp_path / values.get("OUTPUT", "points.gpkg"))
    with pytest.raises(QgsProcessingException, match=message):
        run("export_points", {"INPUT": str(cube), **values, "OUTPUT": target})
    assert not list(tmp_path.iterdir())


def test_a_shapefile_refuses_more_dates_than_it_can_hold(cube, tmp_path):
    from dataclasses import replace
    from datetime import timedelta

    from alignsar_qgis.insar.core.errors import BadOption
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.processing_provider.viewers import _check_target

    opened = Cube.open(cube)

    def dated(count):
        return replace(opened, epochs=tuple(opened.epochs[0] + timedelta(days=day) for day in range(count)))

    _check_target(tmp_path / "p.shp", dated(248))
    with pytest.raises(BadOption, match="GeoPackage"):
        _check_target(tmp_path / "p.shp", dated(249))
