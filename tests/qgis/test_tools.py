"""Tools through real QGIS: results against the truth in the datacube, styled layers, refusals, cancelling."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
import rasterio
from known_cube import ASCENDING, DESCENDING, EPOCHS, GRID, YEARS, line_of_sight, write_known_cube

ROWS, COLUMNS = np.mgrid[: GRID.length, : GRID.width]
RATE = 0.5 * ROWS - 0.3 * COLUMNS
EAST, UP = 5 + 0.2 * COLUMNS, -3 - 0.1 * ROWS
VALUES = YEARS[:, None, None] * RATE
MASK = np.ones(GRID.shape)
MASK[0] = 0
TOOLS = (
    *("velocity_from_timeseries", "extract_epochs", "change_reference", "decompose_velocity", "remove_plate_motion"),
    *("sample_timeseries", "profile_timeseries", "compare_gnss", "export_kmz", "animate_timeseries"),
    "export_stac",
)


def unit(vector):
    return np.array(vector) / np.linalg.norm(vector)


@pytest.fixture
def cube(tmp_path):
    velocity = unit(ASCENDING)[0] * EAST + unit(ASCENDING)[2] * UP
    maps = {"linear_velocity": velocity, "mask": MASK, **line_of_sight(ASCENDING)}
    return write_known_cube(tmp_path / "cube.nc", VALUES, maps)


@pytest.fixture
def other(tmp_path):
    velocity = unit(DESCENDING)[0] * EAST + unit(DESCENDING)[2] * UP
    return write_known_cube(tmp_path / "other.nc", VALUES, {"linear_velocity": velocity, **line_of_sight(DESCENDING)})


@pytest.fixture
def station(tmp_path):
    days = [EPOCHS[0] + timedelta(number) for number in range(900)]
    moved = np.array([(day - days[0]).days for day in days]) / 365.25 * (RATE[12, 8] - 4)
    rows = [",".join(map(str, [day, *(value * unit(ASCENDING))])) for day, value in zip(days, moved)]
    place = f",{GRID.lat[12]},{GRID.lon[8]}"
    text = "date,east_mm,north_mm,up_mm,lat,lon\n" + "\n".join(row + place for row in rows)
    (tmp_path / "ABCD.csv").write_text(text)
    return tmp_path / "ABCD.csv"


def layer_of(geometry, wkt, names=(), crs="EPSG:4326"):
    """A layer in memory with some geometries."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{geometry}?crs={crs}&field=label:string", "drawn", "memory")
    for number, text in enumerate(wkt):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttribute("label", names[number] if names else None)
        layer.dataProvider().addFeature(feature)
    return layer


def bands(path):
    with rasterio.open(path) as file:
        return dict(zip(file.descriptions, file.read()))


def rows_of(layer):
    """Attributes of every feature of a layer by name."""
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def found(results, output):
    """The layer of an output of a run."""
    from qgis.core import QgsVectorLayer

    value = results[output]
    return value if isinstance(value, QgsVectorLayer) else QgsVectorLayer(value, "found", "ogr")


def test_velocity(run, cube, tmp_path):
    results = run("velocity_from_timeseries", {"INPUT": str(cube), "ANNUAL": True, "STEPS": "2019-05-20"})
    assert results["OUTPUT"] == str(tmp_path / "cube_velocity.tif")
    maps = bands(results["OUTPUT"])
    kept = MASK == 1
    np.testing.assert_allclose(maps["velocity"][kept], RATE[kept], atol=1e-3)
    assert np.isnan(maps["velocity"][~kept]).all()
    assert maps["annual_amplitude"][kept].max() < 1e-3
    assert (results["PIXELS"], results["EPOCHS"]) == (29 * 40, 80)
    assert "Velocity of 1160 pixels from 80 epochs" in results["SUMMARY"]


def test_layers_of_the_velocity_are_styled(load, project, cube):
    layers = load("velocity_from_timeseries", {"INPUT": str(cube), "ANNUAL": True, "STEPS": "2019-05-20"})
    names = [
        *("Velocity (mm/yr, + towards satellite)", "Velocity standard deviation (mm/yr)", "Annual amplitude (mm)"),
        *("Step on 2019-05-20 (mm, + towards satellite)", "RMS of the residuals (mm)", "Number of epochs used"),
        *("Day of the annual maximum (1 January is 0)", "Reference point"),
    ]
    assert set(names) <= set(layers)
    velocity = layers[names[0]]
    assert velocity.renderer().usesBands() == [1]
    ramp = velocity.renderer().shader().rasterShaderFunction()
    assert ramp.minimumValue() == -ramp.maximumValue() < -5
    assert layers["Annual amplitude (mm)"].renderer().usesBands() == [5]
    root = project.layerTreeRoot()
    drawn = {name for name, layer in layers.items() if root.findLayer(layer.id()).isVisible()}
    assert {names[0], "Reference point"} <= drawn
    assert names[1] not in drawn


def test_epochs(run, load, cube, tmp_path):
    values = {"INPUT": str(cube), "DATES": "20180103_20200808 20190105", "OUTPUT": str(tmp_path / "maps")}
    results = run("extract_epochs", values)
    assert results["MAPS"] == 2
    difference = bands(tmp_path / "maps" / "20180103_20200808.tif")["20180103_20200808"]
    np.testing.assert_allclose(difference[1:], (VALUES[-1] - VALUES[0])[1:], atol=1e-3)
    layers = load("extract_epochs", values)
    title = "Displacement from 2018-01-03 to 2020-08-08 (mm, + towards satellite)"
    ramps = [
        layers[name].renderer().shader().rasterShaderFunction().maximumValue()
        for name in (title, "Displacement on 2019-01-10 (mm, + towards satellite)")
    ]
    assert ramps[0] == ramps[1] > 10


def test_reference(run, load, cube, tmp_path):
    from alignsar_qgis.insar.cube.reader import Cube

    values = {"INPUT": str(cube), "POINT": f"{GRID.lon[20]},{GRID.lat[10]} [EPSG:4326]", "REFERENCE_DATE": "2018-03-16"}
    results = run("change_reference", values)
    assert results["OUTPUT"] == str(tmp_path / "cube_referenced.nc")
    content = Cube.open(results["OUTPUT"])
    relative = VALUES - VALUES[:, 10, 20, None, None]
    np.testing.assert_allclose(content.read("cum_displacement_filtered", 50), relative[50] - relative[6], atol=1e-3)
    assert results["REFERENCE_PIXELS"] == 1
    ring = [(14.03, 40.97), (14.05, 40.97), (14.05, 40.95), (14.03, 40.97)]
    area = layer_of("Polygon", [f"POLYGON(({', '.join(f'{x} {y}' for x, y in ring)}))"])
    layers = load("change_reference", {"INPUT": str(cube), "AREA": area, "OUTPUT": str(tmp_path / "area.nc")})
    assert "Velocity (mm/yr, + towards satellite)" in layers
    assert Cube.open(tmp_path / "area.nc").reference is not None


def test_decomposition(run, load, cube, other, tmp_path):
    values = {"INPUTS": [str(cube), str(other)], "SIGMA": 1.0}
    results = run("decompose_velocity", values)
    assert results["OUTPUT"] == str(tmp_path / "cube_east_up.tif")
    maps = bands(results["OUTPUT"])
    np.testing.assert_allclose(maps["east"], EAST, atol=1e-3)
    np.testing.assert_allclose(maps["up"], UP, atol=1e-3)
    assert results["PIXELS"] == 1200
    layers = load("decompose_velocity", values)
    assert {"East velocity (mm/yr, + to the east)", "Up velocity (mm/yr, + upwards)"} <= set(layers)


def test_plate_motion(run, load, cube):
    results = run("remove_plate_motion", {"INPUT": str(cube), "ABSOLUTE": True})
    maps = bands(results["OUTPUT"])
    before = unit(ASCENDING)[0] * EAST + unit(ASCENDING)[2] * UP
    np.testing.assert_allclose(maps["velocity"] + maps["plate"], before, atol=1e-3)
    # Eurasia moves to the north-east, away from a satellite in the west that looks to the east.
    assert -18 < results["LOWEST"] <= results["HIGHEST"] < -14
    layers = load("remove_plate_motion", {"INPUT": str(cube)})
    assert "Velocity without plate motion (mm/yr, + towards satellite)" in layers


def test_samples(run, cube, tmp_path):
    inside = f"POINT({GRID.lon[8]} {GRID.lat[12]})"
    points = layer_of("Point", [inside, "POINT(20 41)"], ["here", "far"])
    from qgis.core import QgsProcessingFeedback

    feedback, text = QgsProcessingFeedback(), tmp_path / "series.csv"
    values = {
        "INPUT": str(cube), "POINTS": points, "NAME_FIELD": "label", "TEXT_FILE": str(text),
        "OUTPUT": "memory:", "VELOCITIES": "memory:",
    }  # fmt: skip
    results = run("sample_timeseries", values, feedback)
    rows = rows_of(found(results, "OUTPUT"))
    assert len(rows) == 80
    assert {row["name"] for row in rows} == {"here"}
    np.testing.assert_allclose([row["displacement_mm"] for row in rows], VALUES[:, 12, 8], atol=1e-3)
    assert [row["date"].toString("yyyy-MM-dd") for row in rows] == [str(day) for day in EPOCHS]
    (velocity,) = rows_of(found(results, "VELOCITIES"))
    assert velocity["velocity_mm_yr"] == pytest.approx(RATE[12, 8], abs=1e-3)
    assert results["SAMPLED"] == 1
    assert "far: 41.00000° N, 20.00000° E lies outside the image" in feedback.textLog()
    assert text.read_text().startswith("# ")


def test_points_in_another_coordinate_system(run, cube):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:32633"), QgsProject.instance()
    )
    point = transform.transform(QgsPointXY(GRID.lon[8], GRID.lat[12]))
    points = layer_of("Point", [point.asWkt()], crs="EPSG:32633")
    results = run("sample_timeseries", {"INPUT": str(cube), "POINTS": points, "OUTPUT": "memory:"})
    rows = rows_of(found(results, "OUTPUT"))
    np.testing.assert_allclose([row["displacement_mm"] for row in rows], VALUES[:, 12, 8], atol=1e-3)
    assert results["VELOCITIES"] is None


def test_profile(run, cube, tmp_path):
    line = layer_of("LineString", [f"LINESTRING({GRID.lon[2]} {GRID.lat[15]}, {GRID.lon[37]} {GRID.lat[15]})"])
    values = {
        "INPUT": str(cube), "LINE": line, "WIDTH": 800, "FIGURE": str(tmp_path / "profile.png"),
        "OUTPUT": "memory:", "VELOCITIES": "memory:",
    }  # fmt: skip
    results = run("profile_timeseries", values)
    pieces = rows_of(found(results, "VELOCITIES"))
    assert len(pieces) == results["PIECES"]
    for piece, feature in zip(pieces, found(results, "VELOCITIES").getFeatures()):
        column = (feature.geometry().asPoint().x() - GRID.lon[0]) / 0.002
        assert piece["velocity_mm_yr"] == pytest.approx(0.5 * 15 - 0.3 * column, abs=0.35)
    rows = rows_of(found(results, "OUTPUT"))
    assert len(rows) == 80 * len(pieces)
    assert all(row["lower_quartile_mm"] <= row["displacement_mm"] <= row["upper_quartile_mm"] for row in rows)
    assert (tmp_path / "profile.png").stat().st_size > 10_000


def test_two_lines_are_refused(run, cube):
    from qgis.core import QgsProcessingException

    line = f"LINESTRING({GRID.lon[2]} {GRID.lat[15]}, {GRID.lon[37]} {GRID.lat[15]})"
    values = {"INPUT": str(cube), "LINE": layer_of("LineString", [line, line]), "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="2 lines instead of one"):
        run("profile_timeseries", values)


@pytest.mark.parametrize(
    ("name", "parameter", "geometry", "text"),
    [
        ("sample_timeseries", "POINTS", "Polygon", "POLYGON((14 41, 14.01 41, 14.01 40.99, 14 41))"),
        ("sample_timeseries", "POINTS", "LineString", "LINESTRING(14 41, 14.01 40.99)"),
        ("profile_timeseries", "LINE", "Polygon", "POLYGON((14 41, 14.01 41, 14.01 40.99, 14 41))"),
        ("profile_timeseries", "LINE", "Point", "POINT(14.01 40.99)"),
    ],
)
def test_geometries_of_another_kind_are_named(run, cube, name, parameter, geometry, text):
    from qgis.core import QgsProcessingException

    values = {"INPUT": str(cube), parameter: layer_of(geometry, [text]), "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="drawn has geometries of another kind than"):
        run(name, values)


def test_of_a_mixed_collection_the_points_count(run, cube):
    at = f"{GRID.lon[8]} {GRID.lat[12]}"
    mixed = layer_of("GeometryCollection", [f"GEOMETRYCOLLECTION(POINT({at}), LINESTRING(14 41, {at}))"])
    results = run("sample_timeseries", {"INPUT": str(cube), "POINTS": mixed, "OUTPUT": "memory:"})
    assert results["SAMPLED"] == 1


def test_stations(run, cube, station):
    values = {
        "INPUT": str(cube),
        "STATIONS": str(station),
        "RADIUS": 0,
        "OUTPUT": "memory:",
        "SERIES_TABLE": "memory:",
    }
    results = run("compare_gnss", values)
    (row,) = rows_of(found(results, "OUTPUT"))
    assert row["name"] == "ABCD"
    assert row["difference_mm_yr"] == pytest.approx(4, abs=0.02)
    assert row["insar_velocity_mm_yr"] == pytest.approx(RATE[12, 8], abs=1e-3)
    series = rows_of(found(results, "SERIES_TABLE"))
    assert len(series) == row["dates"] == sum(day <= EPOCHS[0] + timedelta(902) for day in EPOCHS)
    assert results["HELD"] == 1
    assert results["MEDIAN_RMS"] == pytest.approx(row["rms_mm"])


def test_kmz_and_animation(run, cube, tmp_path):
    results = run("export_kmz", {"INPUT": str(cube)})
    assert (tmp_path / "cube.kmz").stat().st_size > 1000
    assert results["MAPS"] == 1
    period = {"START_DATE": date(2018, 1, 1).isoformat(), "END_DATE": "2018-02-20"}
    results = run("animate_timeseries", {"INPUT": str(cube), "SIZE": 300, **period})
    assert results["FRAMES"] == 5
    assert (tmp_path / "cube.gif").read_bytes()[:6] == b"GIF89a"


def parameters_of(name, cube, other, station, folder):
    """Values with which each tool runs."""
    values = {"INPUT": str(cube)}
    extra = {
        "extract_epochs": {"OUTPUT": str(folder / "maps")},
        "change_reference": {"REFERENCE_DATE": "20180316"},
        "decompose_velocity": {"INPUTS": [str(cube), str(other)]},
        "sample_timeseries": {
            "POINTS": layer_of("Point", [f"POINT({GRID.lon[8]} {GRID.lat[12]})"]), "OUTPUT": "memory:",
        },
        "profile_timeseries": {
            "LINE": layer_of("LineString", [f"LINESTRING({GRID.lon[2]} {GRID.lat[15]}, {GRID.lon[9]} {GRID.lat[5]})"]),
            "OUTPUT": "memory:",
        },
        "compare_gnss": {"STATIONS": str(station), "OUTPUT": "memory:"},
        "animate_timeseries": {"SIZE": 300, "END_DATE": "20180301"},
    }  # fmt: skip
    values |= extra.get(name, {})
    if name == "decompose_velocity":
        values.pop("INPUT")
    return values


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_returns_what_it_declares(provider, run, cube, other, station, tmp_path, name):
    results = run(name, parameters_of(name, cube, other, station, tmp_path))
    assert set(results) == {output.name() for output in provider.algorithm(name).outputDefinitions()}
    assert results["SUMMARY"].endswith(".")


@pytest.mark.parametrize("name", TOOLS)
def test_a_cancelled_tool_leaves_no_file(run, cube, other, station, tmp_path, name):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    before = sorted(path.name for path in tmp_path.iterdir())
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(name, parameters_of(name, cube, other, station, tmp_path), feedback)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", [name for name in TOOLS if name != "decompose_velocity"])
def test_the_dialog_refuses_what_is_no_datacube(provider, cube, other, station, tmp_path, name):
    from qgis.core import QgsProcessingContext

    (tmp_path / "wrong.nc").write_bytes(b"no cube")
    values = parameters_of(name, tmp_path / "wrong.nc", other, station, tmp_path)
    ok, message = provider.algorithm(name).create().checkParameterValues(values, QgsProcessingContext())
    assert not ok
    assert "wrong.nc" in message


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("velocity_from_timeseries", {"STEPS": "soon"}, "'soon' is no date"),
        ("velocity_from_timeseries", {"CATALOGUE": "/no/quakes.csv"}, "quakes.csv does not exist"),
        ("velocity_from_timeseries", {"START_DATE": "20300101"}, "No epoch lies between 20300101"),
        ("velocity_from_timeseries", {"OUTPUT": "{folder}/v.nc"}, "v.nc does not end in .tif"),
        ("extract_epochs", {"DATES": "20180103_x"}, "is no date and no pair"),
        ("change_reference", {}, "nothing would change"),
        ("change_reference", {"POINT": "0,0 [EPSG:4326]"}, "lies outside the image"),
        ("change_reference", {"REFERENCE_DATE": "20180317"}, "the nearest one is 2018-03-16"),
        ("change_reference", {"REFERENCE_DATE": "20180316", "OUTPUT": "{folder}/cube.nc"}, "is the datacube itself"),
        ("change_reference", {"POINT": "nan,nan"}, "finite numbers are needed"),
        ("remove_plate_motion", {"MODEL": "itrf2014", "PLATE": "CARB"}, "ITRF2014 has no pole for Caribbean"),
        ("compare_gnss", {"STATIONS": "/no/station.tenv3"}, "station.tenv3 does not exist"),
        ("animate_timeseries", {"OUTPUT": "{folder}/a.avi"}, "does not end in .gif or .mp4"),
        ("velocity_from_timeseries", {"SERIES": "cum_residual"}, "has no cum_residual"),
    ],
)
def test_the_dialog_refuses_what_cannot_end_well(provider, cube, other, station, tmp_path, name, values, words):
    from qgis.core import QgsProcessingContext

    placed = {key: value.format(folder=tmp_path) if isinstance(value, str) else value for key, value in values.items()}
    base = parameters_of(name, cube, other, station, tmp_path)
    if name == "change_reference":
        base.pop("REFERENCE_DATE")
    ok, message = provider.algorithm(name).create().checkParameterValues({**base, **placed}, QgsProcessingContext())
    assert not ok
    assert words in message
