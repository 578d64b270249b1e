"""A datacube on the map: coordinates, colours, dates, groups, project."""

from datetime import date, timedelta

import numpy as np
import pytest


@pytest.fixture(scope="module")
def cube(frame, tmp_path_factory, qgis_app):
    from alignsar_qgis.insar import pipeline
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.progress import Progress

    target = tmp_path_factory.mktemp("cube") / "ITSBD.nc"
    pipeline.run(pipeline.Plan(frame, target), Progress())
    return Cube.open(target)


@pytest.fixture
def layers(cube):
    from alignsar_qgis.cube_map import cube_layers

    return cube_layers(cube)


def test_every_layer_opens_with_crs_and_true_georeference(cube, layers):
    from alignsar_qgis.loading import make_layer

    for spec in layers:
        layer = make_layer(spec)
        assert layer.isValid(), spec.source
        assert layer.crs().authid() == "EPSG:4326", spec.source
        extent = layer.extent()
        corners = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
        assert corners == pytest.approx(tuple(cube.grid.extent), abs=1e-9), spec.source


def test_a_pixel_of_the_layer_is_the_pixel_of_the_cube(cube, layers):
    from qgis.core import QgsPointXY

    from alignsar_qgis.loading import make_layer

    velocity = cube.read("linear_velocity")
    row, column = np.unravel_index(np.nanargmax(velocity), velocity.shape)
    layer = make_layer(next(spec for spec in layers if spec.source == cube.source("linear_velocity")))
    value, found = layer.dataProvider().sample(QgsPointXY(cube.grid.lon[column], cube.grid.lat[row]), 1)
    assert found
    assert value == pytest.approx(velocity[row, column])


def test_masked_pixels_are_no_data(cube, layers):
    from qgis.core import QgsPointXY

    from alignsar_qgis.loading import make_layer

    velocity = cube.read("linear_velocity")
    row, column = np.argwhere(np.isnan(velocity))[0]
    layer = make_layer(next(spec for spec in layers if spec.source == cube.source("linear_velocity")))
    _, found = layer.dataProvider().sample(QgsPointXY(cube.grid.lon[column], cube.grid.lat[row]), 1)
    assert not found


def test_displacement_is_temporal_and_covers_every_day_once(cube, layers):
    from alignsar_qgis.loading import make_layer, plays_bands

    temporal = [spec for spec in layers if spec.days]
    if plays_bands():
        (spec,) = temporal
        assert len(spec.days) == len(cube.epochs) + 1
        return
    assert len(temporal) == len(cube.epochs)
    for spec, (begin, end) in zip(temporal, zip(cube.epochs, [*cube.epochs[1:], None])):
        layer = make_layer(spec)
        properties = layer.temporalProperties()
        assert properties.isActive()
        span = properties.fixedTemporalRange()
        assert span.begin().date().toPyDate() == begin
        assert end is None or span.end().date().toPyDate() == end
        assert span.includeBeginning()
        assert not span.includeEnd()


def test_each_epoch_shows_its_own_band_with_the_same_colours(cube, layers):
    from alignsar_qgis.loading import make_layer, plays_bands

    if plays_bands():
        pytest.skip("this QGIS plays the bands of one layer")
    made = [make_layer(spec) for spec in layers if spec.days]
    assert [layer.renderer().band() for layer in made] == list(range(1, len(cube.epochs) + 1))
    limits = {(layer.renderer().classificationMin(), layer.renderer().classificationMax()) for layer in made}
    assert len(limits) == 1
    low, high = limits.pop()
    assert low == -high < 0


def drawn(layers, extent, day=None):
    """Colours of a map of some layers, on a day of the Temporal Controller or without it."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize

    from alignsar_qgis.loading import date_range

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(100, 80))
    if day is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(date_range(day, day + timedelta(days=1)))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    lines = image.constBits().asarray(image.sizeInBytes())
    return np.array(lines, np.uint8)


@pytest.mark.parametrize("epoch", [1, 14, 29])
def test_the_temporal_controller_shows_the_epoch_of_its_day(cube, layers, epoch):
    from alignsar_qgis.loading import make_layer, plays_bands

    if plays_bands():
        pytest.skip("this QGIS plays the bands of one layer")
    made = [make_layer(spec) for spec in layers if spec.days]
    extent = made[0].extent()
    on_its_day = drawn(made, extent, cube.epochs[epoch])
    np.testing.assert_array_equal(on_its_day, drawn([made[epoch]], extent))
    assert not np.array_equal(on_its_day, drawn(made, extent, cube.epochs[epoch - 1]))


def test_one_layer_plays_its_bands_where_qgis_can(cube, monkeypatch):
    """From QGIS 3.38 on; here only the description of the layer can be looked at."""
    from alignsar_qgis import cube_map

    monkeypatch.setattr(cube_map, "plays_bands", lambda: True)
    (spec,) = [spec for spec in cube_map.cube_layers(cube) if spec.days]
    assert spec.days[:-1] == cube.epochs
    assert spec.days[-1] > cube.epochs[-1]
    assert spec.band == len(cube.epochs)


def test_a_single_epoch_lasts_a_day(qgis_app):
    from alignsar_qgis.loading import with_end

    assert with_end([date(2020, 6, 1)]) == (date(2020, 6, 1), date(2020, 6, 2))


def test_every_quantity_of_a_cube_has_a_style(cube, qgis_app):
    from alignsar_qgis.insar.cube.quantities import QUANTITIES, TIME
    from alignsar_qgis.styling import ramps

    maps = [quantity for quantity in QUANTITIES.values() if quantity.dims != (TIME,)]
    assert {quantity.style for quantity in maps} <= {*ramps(), "mask"}


def test_load_datacube_puts_styled_layers_in_groups(cube, run, project):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    context = QgsProcessingContext()
    context.setProject(project)
    result = run("load_datacube", {"INPUT": str(cube.path)}, context=context)
    assert result["EPOCHS"] == len(cube.epochs)
    waiting = context.layersToLoadOnCompletion()
    for layer in result["OUTPUT"]:
        project.addMapLayer(layer)
        waiting[layer.id()].postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    groups = {group.name(): group for group in project.layerTreeRoot().findGroups()}
    assert {"Result", "Quality", "Displacement in time"} <= set(groups)
    assert sum(len(group.findLayers()) for group in groups.values()) == len(project.mapLayers())
    visible = [node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    assert len(visible) == 1
    assert "elocity" in visible[0]
    groups["Displacement in time"].setItemVisibilityChecked(True)
    assert all(node.isVisible() for node in groups["Displacement in time"].findLayers())
    assert project.layerTreeRoot().children()[0].name() == "Displacement in time"


@pytest.mark.parametrize("displacement", ["cum_displacement", "none"])
def test_load_datacube_shows_the_displacement_that_is_asked_for(cube, run, displacement):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    result = run("load_datacube", {"INPUT": str(cube.path), "DISPLACEMENT": displacement}, context=context)
    sources = [layer.source() for layer in result["OUTPUT"]]
    shown = [source for source in sources if source.endswith(":cum_displacement")]
    assert bool(shown) == (displacement == "cum_displacement")
    assert not any("cum_displacement_filtered" in source for source in sources)


def test_a_file_that_is_no_datacube_is_named(run, tmp_path):
    from qgis.core import QgsProcessingException

    wrong = tmp_path / "wrong.nc"
    wrong.write_text("not a cube")
    with pytest.raises(QgsProcessingException, match=r"wrong\.nc"):
        run("load_datacube", {"INPUT": str(wrong)})


def test_the_project_opens_with_grouped_styled_layers_and_relative_paths(cube, tmp_path, qgis_app):
    import shutil

    from qgis.core import QgsProject

    from alignsar_qgis.cube_map import write_project
    from alignsar_qgis.insar.cube.reader import Cube

    home, moved = tmp_path / "home", tmp_path / "moved"
    home.mkdir()
    shutil.copy(cube.path, home / "cube.nc")
    write_project(home / "cube.qgz", Cube.open(home / "cube.nc"), None)
    home.rename(moved)
    opened = QgsProject()
    assert opened.read(str(moved / "cube.qgz"))
    assert all(str(moved) in layer.source() for layer in opened.mapLayers().values())
    assert all(layer.isValid() for layer in opened.mapLayers().values())
    assert len(opened.mapLayers()) > len(cube.epochs)
    assert opened.timeSettings().temporalRange().begin().date().toPyDate() == cube.epochs[0]
