"""Maps relative to another place: the colours are those of the values less the reference, on every date."""

import numpy as np
import pytest
from known_cube import EPOCHS, GRID, write_known_cube

SERIES = "cum_displacement_filtered"
DAYS = EPOCHS[:6]


@pytest.fixture
def known(tmp_path):
    rng = np.random.default_rng(7)
    values = rng.normal(0, 10, (len(DAYS), *GRID.shape))
    values[2, 4, 7] = np.nan
    velocity = rng.normal(0, 5, GRID.shape)
    path = write_known_cube(tmp_path / "c.nc", values, {"linear_velocity": velocity}, epochs=DAYS)
    return path, values.astype("f4"), velocity.astype("f4")


@pytest.fixture
def shown(known, load):
    load("load_datacube", {"INPUT": str(known[0])})
    return known


def layers(project, style):
    from alignsar_qgis.map.layers import STYLE

    nodes = project.layerTreeRoot().findLayers()
    found = [node.layer() for node in nodes if node.layer().customProperty(STYLE) == style]
    return sorted(found, key=lambda layer: layer.name())


def shift_to(path, project, row, column):
    from alignsar_qgis.explorer.shift import MapShift, rate_sources, rates_of, shift_map
    from alignsar_qgis.insar.series.regions import Region
    from alignsar_qgis.insar.series.source import PointSource

    source = PointSource.open(path)
    chosen = np.zeros(GRID.shape, bool)
    chosen[row, column] = True
    rates = rates_of(rate_sources(path, project), Region.of(chosen))
    return shift_map(path, MapShift(source, source.pixel([SERIES], row, column), rates, "the mast"), project)


def dated(project):
    """What is shown on each date: a layer, or a layer and its band where QGIS gives bands their time."""
    found = layers(project, "displacement")
    return [(layer,) for layer in found] if len(found) > 1 else [(found[0], band + 1) for band in range(len(DAYS))]


def colours(layer, band=None):
    """Colours of the pixels of a layer, (length, width, 4), clear where it shows nothing."""
    width, length = layer.width(), layer.height()
    renderer = layer.renderer().clone()
    assert renderer.setInput(layer.dataProvider())
    if band is not None:
        renderer.setInputBand(band)
    block = renderer.block(1, layer.extent(), width, length)
    return np.frombuffer(bytes(block.data()), np.uint8).reshape(length, width, 4) * float(layer.opacity())


def expected(layer, values):
    """The colours that the present colour ramp of an unshifted layer gives other values."""
    function = layer.renderer().shader().rasterShaderFunction()
    found = np.zeros((*values.shape, 4), int)
    for place in np.ndindex(values.shape):
        if np.isfinite(values[place]):
            known, red, green, blue, alpha = function.shade(float(values[place]))
            found[place] = (blue, green, red, alpha) if known else 0
    return found


def test_colours_are_those_of_values_less_the_reference_on_every_date(shown, project):
    path, values, velocity = shown
    relative = [(shown, image) for shown, image in zip(dated(project), values)]
    relative += [((layer,), velocity) for layer in layers(project, "velocity")]
    wanted = [expected(shown[0], image - image[10, 20]) for shown, image in relative]
    before = [colours(*shown) for shown, _ in relative]
    assert shift_to(path, project, 10, 20) == len(layers(project, "displacement")) + 1
    for (shown, _), colour, old in zip(relative, wanted, before):
        np.testing.assert_allclose(colours(*shown), colour, atol=2)
        assert np.abs(old - colour).max() > 20
    from alignsar_qgis.explorer.shift import shift_map

    shift_map(path, None, project)
    for (shown, _), old in zip(relative, before):
        np.testing.assert_allclose(colours(*shown), old, atol=1)


def test_the_legend_keeps_its_numbers_and_names_the_reference(shown, project):
    from qgis.core import QgsMapLayerLegendUtils

    layer = dated(project)[3][0]
    node = project.layerTreeRoot().findLayer(layer.id())
    function = layer.renderer().shader().rasterShaderFunction()
    low, high = function.minimumValue(), function.maximumValue()
    heading = QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0)
    shift_to(shown[0], project, 10, 20)
    function = layer.renderer().shader().rasterShaderFunction()
    legend = function.legendSettings()
    # A legend without words of its own tells the values of the colours.
    told = legend.minimumLabel() or f"{function.minimumValue()}", legend.maximumLabel() or f"{function.maximumValue()}"
    assert [float(number.replace("−", "-")) for number in told] == pytest.approx([low, high], abs=0.01)
    assert legend.suffix() == " mm", "which QGIS adds"
    assert "the mast" in QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0)
    from alignsar_qgis.explorer.shift import shift_map

    shift_map(shown[0], None, project)
    assert QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0) == heading
    assert layer.renderer().shader().rasterShaderFunction().legendSettings().minimumLabel() == ""


def test_a_date_without_reference_shows_nothing_until_there_is_one(shown, project):
    def drawn():
        return [bool(colours(*date).any()) for date in dated(project)]

    assert drawn() == [True] * len(DAYS)
    shift_to(shown[0], project, 4, 7)
    assert drawn() == [True, True, False, True, True, True]
    shift_to(shown[0], project, 10, 20)
    assert drawn() == [True] * len(DAYS)


def test_a_layer_with_a_band_per_date_gives_the_values_less_the_reference(known, project):
    """As QGIS from 3.38 has it; older ones cannot give bands their time."""
    from qgis.core import QgsRasterLayer

    from alignsar_qgis.explorer.shift import shift_map
    from alignsar_qgis.insar.cube.dated_bands import dated_bands
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.layers import STYLE
    from alignsar_qgis.map.project import RESULT
    from alignsar_qgis.map.styles import style_raster

    path, values, _ = known
    source = dated_bands(Cube.open(path), SERIES)
    layer = QgsRasterLayer(source, "Displacement")
    layer.setCustomProperty(STYLE, "displacement")
    layer.setCustomProperty(RESULT, str(path.resolve()))
    style_raster(layer, "displacement", (-20.0, 20.0), len(DAYS))
    project.addMapLayer(layer)
    assert shift_to(path, project, 10, 20) == 1
    for band in range(1, len(DAYS) + 1):
        block = layer.dataProvider().block(band, layer.extent(), layer.width(), layer.height())
        found = np.frombuffer(bytes(block.data()), "f4").reshape(GRID.shape)
        wanted = values[band - 1] - values[band - 1, 10, 20]
        np.testing.assert_allclose(found, wanted, atol=1e-5, equal_nan=True)
    assert layer.renderer().classificationMax() == 20.0
    shift_map(path, None, project)
    assert layer.source() == source
