"""Layers on the map whose files a later run rewrites or removes."""

import shutil

import numpy as np
import pytest


@pytest.fixture
def watched(provider, project):
    """The project, whose layers are kept true to their files."""
    from alignsar_qgis.map.refresh import LayerWatcher

    watcher = LayerWatcher(project)
    yield project
    watcher.close()


@pytest.fixture
def series(frame, tmp_path):
    """A time-series folder with all stages."""
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline import chain as pipeline

    return pipeline.run(pipeline.Plan(frame, tmp_path / "cube.nc"), Progress())


def run_and_load(name, parameters):
    import processing
    from qgis.PyQt.QtCore import QCoreApplication

    processing.runAndLoadResults(f"alignsar:{name}", parameters)
    QCoreApplication.processEvents()


def layer_of(project, ending):
    return next((layer for layer in project.mapLayers().values() if layer.source().endswith(ending)), None)


def values_of(layer):
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return np.frombuffer(bytes(block.data()), np.float32)


def test_a_raster_that_is_rewritten_shows_its_new_values_in_new_colours(watched, series, tmp_path):
    both = {"INPUT": str(series.stack), "TIMESERIES": str(series.timeseries), "LOAD_LAYERS": True}
    run_and_load("invert_network", both)
    layer = layer_of(watched, "results/vel.vrt")
    before, limit = values_of(layer).copy(), layer.renderer().classificationMax()
    raster = series.timeseries / "results" / "vel"
    data = np.fromfile(raster, np.float32)
    (10 * data).tofile(raster)
    run_and_load("load_datacube", {"INPUT": str(series.cube)})
    layer = layer_of(watched, "results/vel.vrt")
    after = values_of(layer)
    known = np.isfinite(before)
    np.testing.assert_allclose(after[known], 10 * before[known], rtol=1e-6)
    assert layer.renderer().classificationMax() == pytest.approx(10 * limit, rel=0.2)


def test_layers_whose_files_are_removed_go_with_their_group(watched, series):
    both = {"INPUT": str(series.stack), "TIMESERIES": str(series.timeseries)}
    run_and_load("invert_network", both)
    run_and_load("estimate_uncertainty", {"INPUT": str(series.timeseries)})
    assert layer_of(watched, "results/vstd.vrt") is not None
    run_and_load("close_loops", {**both, "RMS_THRESHOLD": 3.0, "LOAD_LAYERS": False})
    assert not (series.timeseries / "results" / "vel.vrt").exists()
    assert layer_of(watched, "results/vstd.vrt") is None
    assert layer_of(watched, "results/vel.vrt") is None
    assert all(layer.isValid() for layer in watched.mapLayers().values() if layer.providerType() == "gdal")
    assert [group for group in watched.layerTreeRoot().findGroups() if "Invert" in group.name()] == []


def test_dates_of_a_cube_never_become_those_of_another(watched, series, tmp_path):
    """A cube that is rewritten with other epochs takes the layers of the earlier one off the map."""
    from alignsar_qgis.map.refresh import files_changed

    run_and_load("load_datacube", {"INPUT": str(series.cube)})
    assert any(layer.temporalProperties().isActive() for layer in watched.mapLayers().values()
               if layer.temporalProperties())  # fmt: skip
    other = tmp_path / "other.nc"
    shutil.copy(series.cube, other)
    with other.open("ab") as file:
        file.write(b"\0")
    other.replace(series.cube)
    files_changed()
    dated = [
        layer
        for layer in watched.mapLayers().values()
        if layer.temporalProperties() and layer.temporalProperties().isActive()
    ]
    assert dated == []


def test_layers_of_other_people_are_left_alone(watched, series, tmp_path):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    from alignsar_qgis.map.refresh import files_changed

    mine = QgsVectorLayer("Point?crs=EPSG:4326&field=a:int", "mine", "memory")
    picture = QgsRasterLayer(str(series.timeseries / "results" / "vel.vrt"), "my raster", "gdal")
    renderer = picture.renderer().type()
    watched.addMapLayers([mine, picture])
    files_changed()
    raster = series.timeseries / "results" / "vel.vrt"
    raster.write_text(raster.read_text() + "\n")
    files_changed()
    assert {layer.name() for layer in watched.mapLayers().values()} == {"mine", "my raster"}
    assert picture.renderer().type() == renderer


def test_a_layer_whose_band_is_no_longer_there_goes(watched, tmp_path):
    import rasterio
    from qgis.core import QgsRasterLayer, QgsSingleBandGrayRenderer

    from alignsar_qgis.map.refresh import LayerWatcher

    path = tmp_path / "sources.tif"

    def write(bands):
        values = np.arange(bands * 12, dtype=np.float32).reshape(bands, 3, 4)
        place = {"crs": "EPSG:4326", "transform": rasterio.Affine(0.1, 0, 14, 0, -0.1, 41)}
        with rasterio.open(path, "w", "GTiff", 4, 3, bands, dtype="float32", **place) as file:
            file.write(values)

    write(3)
    layers = [QgsRasterLayer(str(path), f"source {band}") for band in (1, 2, 3)]
    for band, layer in enumerate(layers, start=1):
        layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), band))
    watched.addMapLayers(layers)
    write(2)
    assert LayerWatcher._alive[-1].refresh() == (2, 1)
    left = sorted(watched.mapLayers().values(), key=lambda layer: layer.name())
    assert [(layer.name(), layer.bandCount(), layer.renderer().usesBands()) for layer in left] == [
        ("source 1", 2, [1]),
        ("source 2", 2, [2]),
    ]
