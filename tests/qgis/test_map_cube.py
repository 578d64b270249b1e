"""A datacube on the map: coordinates, colours, dates, order, project."""

from datetime import date, timedelta

import numpy as np
import pytest


@pytest.fixture(scope="module")
def cube(frame, tmp_path_factory, qgis_app):
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.pipeline import chain as pipeline

    target = tmp_path_factory.mktemp("cube") / "ITSBD.nc"
    pipeline.run(pipeline.Plan(frame, target), Progress())
    return Cube.open(target)


@pytest.fixture
def result(cube):
    from alignsar_qgis.map.cube import cube_result

    return cube_result(cube)


@pytest.fixture
def rasters(result):
    from alignsar_qgis.map.layers import RASTER

    return [spec for spec in result.group.layers() if spec.provider == RASTER]


def of(cube, rasters, name, style=None):
    """The layer of a variable."""
    from alignsar_qgis.map.layers import make_layer

    return make_layer(next(s for s in rasters if s.source == cube.source(name) and (style is None or s.style == style)))


def test_every_layer_opens_with_crs_and_true_georeference(cube, rasters):
    from alignsar_qgis.map.layers import make_layer

    for spec in rasters:
        layer = make_layer(spec)
        assert layer.isValid(), spec.source
        assert layer.crs().authid() == "EPSG:4326", spec.source
        extent = layer.extent()
        corners = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
        assert corners == pytest.approx(tuple(cube.grid.extent), abs=1e-9), spec.source


def test_a_pixel_of_the_layer_is_the_pixel_of_the_cube(cube, rasters):
    from qgis.core import QgsPointXY

    velocity = cube.read("linear_velocity")
    row, column = np.unravel_index(np.nanargmax(velocity), velocity.shape)
    layer = of(cube, rasters, "linear_velocity")
    value, found = layer.dataProvider().sample(QgsPointXY(cube.grid.lon[column], cube.grid.lat[row]), 1)
    assert found
    assert value == pytest.approx(velocity[row, column])


def test_masked_pixels_are_no_data(cube, rasters):
    from qgis.core import QgsPointXY

    velocity = cube.read("linear_velocity")
    row, column = np.argwhere(np.isnan(velocity))[0]
    layer = of(cube, rasters, "linear_velocity")
    _, found = layer.dataProvider().sample(QgsPointXY(cube.grid.lon[column], cube.grid.lat[row]), 1)
    assert not found


def test_displacement_is_temporal_and_covers_every_day_once(cube, rasters):
    from alignsar_qgis.map.layers import make_layer
    from alignsar_qgis.map.time import plays_bands

    temporal = [spec for spec in rasters if spec.days]
    if plays_bands():
        (layer,) = [make_layer(spec) for spec in temporal]
        ranges = layer.temporalProperties().fixedRangePerBand()
        spans = [ranges[band] for band in range(1, len(cube.epochs) + 1)]
    else:
        layers = [make_layer(spec) for spec in temporal][::-1]
        assert all(layer.temporalProperties().isActive() for layer in layers)
        spans = [layer.temporalProperties().fixedTemporalRange() for layer in layers]
    assert len(spans) == len(cube.epochs)
    for span, (begin, end) in zip(spans, zip(cube.epochs, [*cube.epochs[1:], None])):
        assert span.begin().date().toPyDate() == begin
        assert end is None or span.end().date().toPyDate() == end - timedelta(days=1)


def test_all_epochs_have_the_same_colours_about_zero(cube, rasters):
    from alignsar_qgis.map.layers import make_layer

    made = [make_layer(spec) for spec in rasters if spec.days]
    limits = {(layer.renderer().classificationMin(), layer.renderer().classificationMax()) for layer in made}
    assert len(limits) == 1
    low, high = limits.pop()
    assert low == -high < 0
    newest = np.abs(cube.read("cum_displacement_filtered", -1))
    assert high == pytest.approx(np.nanpercentile(newest, 99), rel=0.15)


def drawn(layers, extent, day=None, days=1):
    """Colours of a map of some layers, in a frame of the Temporal Controller or without it; (rows, columns, 4) BGRA."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize, Qt
    from qgis.PyQt.QtGui import QImage

    from alignsar_qgis.map.time import date_range

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(100, 80))
    if day is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(date_range(day, day + timedelta(days=days)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = image.constBits().asarray(image.sizeInBytes())
    return np.array(pixels, np.uint8).reshape(image.height(), image.width(), 4)


@pytest.mark.parametrize("days", [1, 6])
@pytest.mark.parametrize("epoch", [0, 14, 29])
def test_the_temporal_controller_shows_the_epoch_of_its_day(cube, rasters, epoch, days):
    """The colours on the day are those of the epoch's values, which a plain layer of the band is drawn with."""
    from qgis.core import QgsRasterLayer

    from alignsar_qgis.map.layers import make_layer
    from alignsar_qgis.map.styles import style_raster

    specs = [spec for spec in rasters if spec.days]
    made = [make_layer(spec) for spec in specs]
    extent = made[0].extent()
    plain = QgsRasterLayer(specs[0].source, "plain", "gdal")
    style_raster(plain, "displacement", specs[0].limits, epoch + 1)
    on_its_day = drawn(made, extent, cube.epochs[epoch], days)
    np.testing.assert_array_equal(on_its_day, drawn([plain], extent))
    assert not np.array_equal(on_its_day, drawn(made, extent, cube.epochs[epoch - 7], days))


@pytest.mark.parametrize("days", [-1, 1000])
def test_nothing_is_drawn_outside_the_time_of_the_series(cube, rasters, days):
    from alignsar_qgis.map.layers import make_layer

    made = [make_layer(spec) for spec in rasters if spec.days]
    outside = cube.epochs[0] + timedelta(days=days)
    assert drawn(made, made[0].extent(), cube.epochs[5])[..., 3].any()
    assert not drawn(made, made[0].extent(), outside)[..., 3].any()


def test_the_bands_of_one_layer_are_named_by_their_dates(cube, qgis_app):
    from qgis.core import QgsRasterLayer

    from alignsar_qgis.insar.cube.dated_bands import dated_bands

    layer = QgsRasterLayer(dated_bands(cube, "cum_displacement_filtered"), "dated", "gdal")
    assert layer.bandCount() == len(cube.epochs)
    for band, day in enumerate(cube.epochs, start=1):
        assert day.isoformat() in layer.bandName(band)
    block = layer.dataProvider().block(7, layer.extent(), layer.width(), layer.height())
    values = np.frombuffer(bytes(block.data()), np.float32).reshape(cube.grid.shape)
    expected = cube.read("cum_displacement_filtered", 6)
    np.testing.assert_array_equal(np.isfinite(values), np.isfinite(expected))
    known = np.isfinite(expected)
    np.testing.assert_array_equal(values[known], expected[known])


def test_packed_and_filled_series_are_shown_with_their_values(cube, tmp_path, qgis_app):
    from netCDF4 import Dataset
    from qgis.core import QgsPointXY, QgsRasterLayer

    from alignsar_qgis.insar.cube.dated_bands import dated_bands
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result

    name = "cum_displacement_filtered"
    path = tmp_path / "packed.nc"
    with Dataset(cube.path) as source, Dataset(path, "w") as target:
        for axis in ("time", "lat", "lon"):
            target.createDimension(axis, len(source.dimensions[axis]))
            made = target.createVariable(axis, "f8", (axis,))
            made[:] = source[axis][:]
            made.units = source[axis].units
        packed = target.createVariable(name, "i2", ("time", "lat", "lon"), fill_value=-32768)
        packed.setncatts({"scale_factor": 0.01, "units": "mm"})
        packed.set_auto_maskandscale(False)
        values = np.ma.filled(source[name][:], np.nan) / 0.01
        packed[:] = np.where(np.isfinite(values), values.round(), -32768).astype("i2")
        packed[-1] = -32768
    content = Cube.open(path)
    expected = content.read(name, 6)
    known = np.isfinite(expected)
    np.testing.assert_allclose(expected[known], cube.read(name, 6)[known], atol=0.0051)
    for source in (dated_bands(content, name), content.source(name)):
        layer, found = QgsRasterLayer(source, "series", "gdal"), {}
        provider = layer.dataProvider()
        for row, column in np.argwhere(known)[::97]:
            x, y = content.grid.lon[column], content.grid.lat[row]
            found[row, column] = provider.sample(QgsPointXY(x, y), 7)[0]
        assert len(found) > 5
        for place, value in found.items():
            assert value == pytest.approx(expected[place], abs=1e-4)
    series = [layer for layer in cube_result(content, name).group.layers() if layer.limits]
    assert series
    assert all(1 < layer.limits[1] < 200 for layer in series)


def test_undeclared_no_data_is_not_drawn(cube, tmp_path, qgis_app):
    from netCDF4 import Dataset
    from qgis.core import QgsPointXY, QgsRectangle

    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import make_layer

    path = tmp_path / "foreign.nc"
    with Dataset(cube.path) as source, Dataset(path, "w") as target:
        for axis in ("time", "lat", "lon"):
            target.createDimension(axis, len(source.dimensions[axis]))
            made = target.createVariable(axis, "f8", (axis,))
            made[:] = source[axis][:]
            made.units = source[axis].units
        velocity = target.createVariable("linear_velocity", "f4", ("lat", "lon"))
        velocity.units = "mm/yr"
        velocity[:] = np.nan_to_num(np.ma.filled(source["linear_velocity"][:], np.nan), nan=-9999)
    content = Cube.open(path)
    values = content.read("linear_velocity")
    (spec,) = cube_result(content, "").group.layers()
    layer = make_layer(spec)
    assert abs(layer.renderer().classificationMin()) < 2 * np.nanmax(np.abs(values))
    for row, column in (np.argwhere(np.isnan(values))[0], np.argwhere(np.isfinite(values))[0]):
        x, y = content.grid.lon[column], content.grid.lat[row]
        half = content.grid.post_lon / 4
        block = layer.dataProvider().block(1, QgsRectangle(x - half, y - half, x + half, y + half), 1, 1)
        assert block.isNoData(0, 0) == np.isnan(values[row, column])
        assert layer.dataProvider().sample(QgsPointXY(x, y), 1)[1] == np.isfinite(values[row, column])


def test_dates_of_bands_are_left_out_where_the_folder_cannot_be_written(cube, monkeypatch):
    from pathlib import Path

    from alignsar_qgis.insar.cube import dated_bands

    def refused(*arguments, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_text", refused)
    monkeypatch.setattr(Path, "is_file", lambda _: False)
    assert dated_bands.dated_bands(cube, "cum_displacement") == cube.source("cum_displacement")


def test_one_layer_plays_its_bands_where_qgis_can(cube, monkeypatch):
    from alignsar_qgis.map import cube as map_cube
    from alignsar_qgis.map import series_entry

    monkeypatch.setattr(series_entry, "plays_bands", lambda: True)
    (spec,) = [spec for spec in map_cube.cube_result(cube).group.layers() if spec.days]
    assert spec.days[:-1] == cube.epochs
    assert spec.days[-1] > cube.epochs[-1]
    assert spec.band == len(cube.epochs)
    assert not spec.visible


def test_the_step_is_the_commonest_interval_and_ends_the_last_epoch(qgis_app):
    from alignsar_qgis.map.time import commonest_interval, with_end

    first = date(2020, 6, 1)
    days = [first + timedelta(days=n) for n in (0, 12, 24, 30, 42, 90)]
    assert commonest_interval(days) == timedelta(days=12)
    assert with_end(days)[-1] == days[-1] + timedelta(days=12)
    assert with_end([first]) == (first, date(2020, 6, 2))


def test_every_quantity_of_a_cube_has_a_style(qgis_app):
    from alignsar_qgis.insar.cube.quantities import QUANTITIES, TIME
    from alignsar_qgis.map.styles import ramps

    maps = [quantity for quantity in QUANTITIES.values() if quantity.dims != (TIME,)]
    assert {quantity.style for quantity in maps} <= {*ramps(), "mask", "mask_reason"}


def test_colours_say_towards_in_red_and_zero_is_not_white(cube, rasters):
    from qgis.PyQt.QtGui import QColor

    layer = of(cube, rasters, "linear_velocity")
    renderer = layer.renderer()
    function = renderer.shader().rasterShaderFunction()
    values = (renderer.classificationMin(), 0.0, renderer.classificationMax())
    low, zero, high = (QColor(*function.shade(value)[1:4]) for value in values)
    assert high.red() > high.blue() + 100
    assert low.blue() > low.red() + 80
    assert zero.blue() < 220


@pytest.mark.parametrize(
    ("low", "high", "symmetric", "expected"),
    [
        (-12.34, 78.6, True, (-80, 80)),
        (-12.34, 42.1, True, (-43, 43)),
        (0.213, 8.766, False, (0, 9)),
        (0.7684, 0.7768, False, (0.768, 0.777)),
        (-0.0, 1278.2, False, (0, 1300)),
        (float("nan"), float("nan"), False, (0, 1)),
        (5, 5, False, (4.5, 5.5)),
        (0, 0, True, (-1, 1)),
    ],
)
def test_limits_have_few_digits_and_hold_the_values(qgis_app, low, high, symmetric, expected):
    from alignsar_qgis.map.styles import rounded_limits

    assert rounded_limits(low, high, symmetric) == pytest.approx(expected)


def test_the_legend_has_two_or_three_digits(cube, rasters):
    from qgis.core import QgsRasterLayer

    from alignsar_qgis.map.layers import make_layer

    for spec in rasters:
        layer = make_layer(spec)
        if not isinstance(layer, QgsRasterLayer) or not hasattr(layer.renderer(), "classificationMax"):
            continue
        settings = layer.renderer().shader().rasterShaderFunction().legendSettings()
        for value in (layer.renderer().classificationMin(), layer.renderer().classificationMax()):
            from qgis.core import QgsNumericFormatContext

            text = settings.numericFormat().formatDouble(value, QgsNumericFormatContext())
            assert len(text.strip("-−").replace(".", "").replace(",", "").lstrip("0")) <= 4, (spec.title, text)
            assert float(text.replace("−", "-").replace(",", "")) == pytest.approx(value, abs=1e-9), spec.title


def test_the_reason_of_the_mask_is_told_in_words_and_kept_is_transparent(frame, tmp_path, qgis_app):
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.pipeline import chain as pipeline
    from alignsar_qgis.map.cube import cube_result

    options = {"mask_noise": {"maximum_residual": 0.9, "maximum_inconsistency": 3}}
    pipeline.run(pipeline.Plan(frame, tmp_path / "masked.nc", options=options), Progress())
    cube = Cube.open(tmp_path / "masked.nc")
    rasters = list(cube_result(cube).group.layers())
    layer = of(cube, rasters, "mask_reason")
    classes = {item.label: item for item in layer.renderer().classes()}
    assert classes["kept"].color.alpha() == 0
    assert "residual above 0.9 mm" in classes
    reason, mask = cube.read("mask_reason"), cube.read("mask")
    value = int(classes["residual above 0.9 mm"].value)
    assert (reason == value).any()
    np.testing.assert_array_equal(reason[mask == 1], 0)
    failing = cube.read("residuals_rms") > 0.9
    assert failing[reason == value].all()


def test_viewing_geometry_is_readable(cube, rasters):
    for name in ("E", "N", "U"):
        layer, values = of(cube, rasters, name), cube.read(name)
        renderer = layer.renderer()
        spread = np.nanpercentile(values, 99) - np.nanpercentile(values, 1)
        assert renderer.classificationMax() - renderer.classificationMin() <= max(2.5 * spread, 1.0), name


def test_the_order_is_reference_motion_mask_quality_terrain(cube):
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import MapGroup

    group = cube_result(cube).with_reference()
    motion, mask, quality, terrain = group.entries[1:]
    assert group.entries[0].style == "reference"
    assert isinstance(motion, MapGroup)
    assert motion.one_at_a_time
    velocity, displacement = motion.entries
    assert velocity.visible
    assert not displacement.visible
    assert mask.style == "mask"
    titles = [layer.title for layer in quality.entries]
    order = ["Mean coherence", "Loop closure", "Residual RMS", "Velocity standard deviation", "Spatio-temporal"]
    places = [next(place for place, title in enumerate(titles) if title.startswith(start)) for start in order]
    assert places == sorted(places)
    assert [layer.style for layer in terrain.entries] == ["height", "vector", "vector", "vector", "hillshade"]
    assert [layer.visible for layer in terrain.entries] == [False] * 4 + [True]


def test_a_cube_without_filter_shows_the_displacement_as_inverted(cube, tmp_path):
    """As those of the LiCSBAS exporter."""
    import shutil

    from netCDF4 import Dataset

    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result

    copied = tmp_path / "plain.nc"
    shutil.copy(cube.path, copied)
    with Dataset(copied, "a") as file:
        file.renameVariable("cum_displacement_filtered", "something_else")
    layers = [spec for spec in cube_result(Cube.open(copied)).group.layers() if spec.days]
    assert layers
    assert all("cum_displacement" in spec.source and "filtered" not in spec.source for spec in layers)


def test_the_cube_of_the_original_exporter_shows_its_displacement(golden, qgis_app):
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import make_layer

    cube = Cube.open(next(iter(sorted(golden.rglob("ITSBD.nc")))))
    layers = [make_layer(spec) for spec in cube_result(cube).with_reference().layers()]
    assert all(layer.isValid() for layer in layers)
    assert any(layer.temporalProperties() and layer.temporalProperties().isActive() for layer in layers)


def test_a_file_that_is_no_datacube_is_named(run, tmp_path):
    from qgis.core import QgsProcessingException

    wrong = tmp_path / "wrong.nc"
    wrong.write_text("not a cube")
    with pytest.raises(QgsProcessingException, match=r"wrong\.nc"):
        run("load_datacube", {"INPUT": str(wrong)})


@pytest.mark.parametrize("displacement", ["cum_displacement", "none"])
def test_load_datacube_shows_the_displacement_that_is_asked_for(cube, run, displacement):
    result = run("load_datacube", {"INPUT": str(cube.path), "DISPLACEMENT": displacement})
    sources = [layer.source() for layer in result["OUTPUT"]]
    shown = [source for source in sources if source.endswith((":cum_displacement", "_cum_displacement.vrt"))]
    assert bool(shown) == (displacement == "cum_displacement")
    assert not any("cum_displacement_filtered" in source for source in sources)


def test_the_project_opens_with_grouped_styled_layers_and_relative_paths(cube, tmp_path, qgis_app):
    import shutil

    from qgis.core import QgsProject

    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import ProjectFile, cube_result
    from alignsar_qgis.map.opening import file_in

    home, moved = tmp_path / "home", tmp_path / "moved"
    home.mkdir()
    shutil.copy(cube.path, home / "cube.nc")
    ProjectFile(home / "cube.qgz", cube_result(Cube.open(home / "cube.nc"))).write()
    home.rename(moved)
    opened = QgsProject()
    assert opened.read(str(moved / "cube.qgz"))
    shown = [layer for layer in opened.mapLayers().values() if file_in(layer.source())]
    assert all(str(moved) in layer.source() for layer in shown)
    assert all(layer.isValid() for layer in opened.mapLayers().values())
    groups = opened.layerTreeRoot().findGroups(True)
    assert groups[0].name().endswith(f"{cube.epochs[0]:%Y-%m} – {cube.epochs[-1]:%Y-%m}")
    settings = opened.timeSettings()
    assert settings.temporalRange().begin().date().toPyDate() == cube.epochs[0]
    assert settings.timeStep() == 6
    assert 3 <= settings.framesPerSecond() <= 5
    assert opened.readNumEntry("TemporalControllerWidget", "/NavigationMode") == (1, True), "shows one date, and plays"
    assert opened.crs().authid() == "EPSG:32633"
    assert opened.ellipsoid() == "EPSG:7030"
    reference = next(layer for layer in opened.mapLayers().values() if layer.providerType() == "virtual")
    (feature,) = reference.getFeatures()
    point = feature.geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx(cube.reference)


def test_the_legend_of_the_displacement_is_unfolded_once(cube, project):
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import make_layer
    from alignsar_qgis.map.results import show

    result = cube_result(cube)
    group = show(result, {spec: make_layer(spec) for spec in result.with_reference().layers()}, project)
    dated = [node for node in group.findLayers() if node.layer().temporalProperties() is not None
             and node.layer().temporalProperties().isActive()]  # fmt: skip
    unfolded = [node for node in dated if node.isExpanded()]
    assert unfolded == dated[:1]
    parents, node = [], unfolded[0].parent()
    while node is not project.layerTreeRoot() and node.parent() is not None:
        parents.append(node)
        node = node.parent()
    assert all(parent.isExpanded() for parent in parents)


def test_a_cube_that_names_no_coordinate_system_is_in_degrees(tmp_path, load):
    from known_cube import EPOCHS, write_known_cube

    path = write_known_cube(tmp_path / "c.nc", epochs=EPOCHS[:2])
    rasters = [
        layer
        for layer in load("load_datacube", {"INPUT": str(path)}).values()
        if "cum_displacement_filtered" in layer.source()
    ]
    assert {layer.crs().authid() for layer in rasters} == {"EPSG:4326"}
