"""Pixels and rows of the layers on the map are those of their files, after a result has been made anew in its place."""

import json
import subprocess

import numpy as np
import pytest
from map_cases import small_inputs

EARLIER = {
    "create_sample_frame": {"SEED": 3},
    "prepare_stack": {"MULTILOOK": 2},
    "mask_stack": {"AVERAGE_COHERENCE_THRESHOLD": 0.5},
    "clip_stack": {"EXTENT": "14.04,14.18,40.77,40.88 [EPSG:4326]"},
    "close_loops": {"RMS_THRESHOLD": 0.4},
    "invert_network": {"WEIGHTING": "WLS"},
    "estimate_uncertainty": {"RESAMPLES": 20},
    "mask_noise": {"MAXIMUM_RESIDUAL": 1.5},
    "filter_timeseries": {"SPATIAL_WIDTH": 5.0},
    "export_datacube": {"APPLY_MASK": True},
    "run_pipeline": {"SPATIAL_WIDTH": 5.0, "OPTIONS": '{"mask_noise": {"maximum_residual": 1.5}}'},
    "separate_sources": {"BASELINE_END": "20200830"},
    "detect_unrest": {"BASELINE_END": "20201030"},
    "reconstruct_timeseries": {"KEEP": "1"},
}
"""Other settings, with which a case runs first, by algorithm."""
NUMBERS = {1: np.uint8, 2: np.uint16, 3: np.int16, 4: np.uint32, 5: np.int32, 6: np.float32, 7: np.float64, 14: np.int8}
_READ = """
import json, sys
import numpy as np
from osgeo import gdal
gdal.UseExceptions()
found = {}
for number, (provider, source, band) in enumerate(json.load(sys.stdin)):
    if provider == "gdal":
        data = gdal.Open(source)
        values = data.GetRasterBand(band).ReadAsArray()
        # QGIS knows signed bytes since GDAL does.
        unsigned = values.dtype == np.int8 and not hasattr(gdal, "GDT_Int8")
        found[str(number)] = (values.view(np.uint8) if unsigned else values).astype(float)
    else:
        path, _, part = source.partition("|layername=")
        data = gdal.OpenEx(path, gdal.OF_VECTOR)
        rows = data.GetLayerByName(part) if part else data.GetLayer(0)
        found[str(number)] = np.array([
            feature.GetGeometryRef().ExportToWkb().hex() if feature.GetGeometryRef() else
            "|".join(str(feature.GetField(column)) for column in range(feature.GetFieldCount()))
            for feature in rows
        ], str)
np.savez(sys.argv[1], **found)
"""


def in_files(layers, target):
    """What the files of layers hold, read by a program that has nothing open, in the order of the layers."""
    wanted = [(layer.providerType(), layer.source(), band_of(layer)) for layer in layers]
    # The system's Python, as the virtual environment has no GDAL of its own.
    command = ["/usr/bin/python3", "-c", _READ, str(target)]
    subprocess.run(command, input=json.dumps(wanted), text=True, check=True, capture_output=True)
    with np.load(target) as found:
        return [found[str(number)] for number in range(len(wanted))]


def band_of(layer):
    from qgis.core import QgsRasterLayer

    return layer.renderer().usesBands()[0] if isinstance(layer, QgsRasterLayer) else 0


def on_map(layer):
    """What a layer shows: values with NaN for no data, or the shapes or first fields of its rows."""
    from qgis.core import QgsRasterLayer

    if not isinstance(layer, QgsRasterLayer):
        rows = layer.getFeatures()
        return [
            row.geometry().asWkb().data().hex() if row.hasGeometry() else "|".join(map(text_of, row.attributes()))
            for row in rows
        ]
    block = layer.dataProvider().block(band_of(layer), layer.extent(), layer.width(), layer.height())
    values = np.frombuffer(bytes(block.data()), NUMBERS[block.dataType()]).astype(float)
    if block.hasNoDataValue():
        values[values == block.noDataValue()] = np.nan
    return values.reshape(layer.height(), layer.width())


def text_of(value):
    from qgis.core import NULL

    return value.toString("yyyy/MM/dd") if hasattr(value, "toString") else str(None if value == NULL else value)


def with_files(project):
    from alignsar_qgis.map.opening import file_in

    return [layer for layer in project.mapLayers().values() if file_in(layer.source())]


def play(case, parameters):
    import processing
    from qgis.PyQt.QtCore import QCoreApplication

    processing.runAndLoadResults(f"alignsar:{case.algorithm}", parameters)
    QCoreApplication.processEvents()


def copy_everything(project):
    """What a user does who duplicates layers into a group of his own."""
    mine = project.layerTreeRoot().insertGroup(0, "Mine")
    for layer in with_files(project):
        copy = layer.clone()
        copy.setName(f"{layer.name()} copy")
        project.addMapLayer(copy, False)
        mine.addLayer(copy)


@pytest.fixture(scope="module")
def rerun(provider, tmp_path_factory):
    """Layers before, and name, content and content of the file of layers after a second run, by algorithm."""
    from qgis.core import QgsProject

    from alignsar_qgis.map.refresh import LayerWatcher

    project, found = QgsProject.instance(), {}
    project.clear()
    watcher = LayerWatcher(project)
    root = tmp_path_factory.mktemp("values")
    with small_inputs(root) as cases:
        for case in cases:
            project.clear()
            play(case, {**case.parameters, **EARLIER.get(case.algorithm, {})})
            before = {layer.name(): on_map(layer) for layer in with_files(project)}
            copy_everything(project)
            play(case, case.parameters)
            layers = with_files(project)
            after = zip((layer.name() for layer in layers), map(on_map, layers), in_files(layers, root / "held.npz"))
            found[case.algorithm] = before, list(after)
    watcher.close()
    project.clear()
    return found


def assert_the_same(name, shown, held):
    if isinstance(shown, list):
        assert shown == list(held), name
        return
    assert shown.shape == held.shape, name
    known = np.isfinite(shown)
    assert known.any(), name
    np.testing.assert_array_equal(shown[known], held[known], name)
    # What the map leaves out is NaN or a single number in the file.
    left_out = held[~known]
    assert np.isnan(left_out).all() or np.unique(left_out).size == 1, name


@pytest.mark.parametrize("name", EARLIER)
def test_layers_show_what_their_files_hold(rerun, name):
    _, after = rerun[name]
    assert after
    for layer, shown, held in after:
        assert_the_same(layer, shown, held)


@pytest.mark.parametrize("name", EARLIER)
def test_copies_of_the_user_too(rerun, name):
    _, after = rerun[name]
    assert any(layer.endswith(" copy") for layer, _, _ in after)


@pytest.mark.parametrize("name", EARLIER)
def test_the_settings_do_change_what_is_shown(rerun, name):
    """Otherwise the tests above would pass with the layers of the first run."""
    before, after = rerun[name]
    same = [
        shown == before[layer] if isinstance(shown, list) else np.array_equal(shown, before[layer], equal_nan=True)
        for layer, shown, _ in after
        if layer in before
    ]
    assert not all(same)
