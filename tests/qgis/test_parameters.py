"""Options of the science become parameters of QGIS and come back unchanged."""

import numpy as np
import pytest

from alignsar_qgis.insar.pipeline.stages import ANALYSES, DATA, STAGES
from alignsar_qgis.insar.synthetic.options import SampleOptions

KINDS = {"create_sample_frame": SampleOptions, **{stage.id: stage.options for stage in STAGES}}


@pytest.fixture
def context(qgis_app):
    from qgis.core import QgsProcessingContext

    return QgsProcessingContext()


@pytest.mark.parametrize("name", sorted(KINDS))
def test_defaults_of_the_dialog_are_the_defaults_of_the_science(provider, context, name):
    from alignsar_qgis.processing_provider.option_parameters import parameter_name, read_options

    algorithm = provider.algorithm(name)
    names = {d.name(): d for d in algorithm.parameterDefinitions()}
    values = {key: d.defaultValue() for key, d in names.items() if not d.isDestination()}
    assert read_options(algorithm, KINDS[name], values, context) == KINDS[name]()
    assert {parameter_name(info) for info in KINDS[name].infos()} <= set(names)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_bound_is_enforced_by_qgis(provider, context, name):
    algorithm = provider.algorithm(name)
    for info in KINDS[name].infos():
        definition = algorithm.parameterDefinition(info.name.upper())
        if info.minimum is not None:
            assert definition.checkValueIsAcceptable(info.minimum, context), info.name
            assert not definition.checkValueIsAcceptable(info.minimum - 1, context), info.name
        if info.maximum is not None:
            assert not definition.checkValueIsAcceptable(info.maximum + 1, context), info.name


def test_optional_numbers_that_are_not_set_stay_not_set(provider, context):
    from alignsar_qgis.processing_provider.option_parameters import read_options

    algorithm = provider.algorithm("mask_noise")
    options = read_options(algorithm, KINDS["mask_noise"], {"MAXIMUM_RESIDUAL": 0.0}, context)
    assert options.maximum_residual == 0.0
    assert options.minimum_coherence is None


def test_polygons_in_another_coordinate_system_become_degrees(provider, context):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 111319.4908 0, 111319.4908 110579.965, 0 0))"))
    layer.dataProvider().addFeature(feature)
    options = read_options(provider.algorithm("mask_stack"), KINDS["mask_stack"], {"POLYGONS": layer}, context)
    (ring,) = options.polygons
    assert ring[1] == pytest.approx((1.0, 0.0), abs=1e-6)
    assert ring[2][1] == pytest.approx(0.99330, abs=1e-4)


def test_multipolygons_give_one_ring_per_part(provider, context):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "areas", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))"))
    layer.dataProvider().addFeature(feature)
    options = read_options(provider.algorithm("clip_stack"), KINDS["clip_stack"], {"POLYGONS": layer}, context)
    assert [ring[0] for ring in options.polygons] == [(0.0, 0.0), (5.0, 5.0)]


def polygon_layer(*texts):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "areas", "memory")
    for text in texts:
        feature = QgsFeature()
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    return layer


SQUARE_WITH_HOLE = "((0 0,4 0,4 4,0 4,0 0),(1 1,3 1,3 3,1 3,1 1))"


@pytest.mark.parametrize("text", [f"POLYGON{SQUARE_WITH_HOLE}", f"MULTIPOLYGON({SQUARE_WITH_HOLE})"])
def test_a_hole_of_a_polygon_is_outside(provider, context, text):
    from alignsar_qgis.insar.core.grid import Grid
    from alignsar_qgis.insar.core.polygons import inside_each
    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer = polygon_layer(text)
    options = read_options(provider.algorithm("mask_stack"), KINDS["mask_stack"], {"POLYGONS": layer}, context)
    inside, _ = inside_each(Grid.from_edges(4, 4, 0.0, 4.0, 1.0, -1.0), options.polygons)
    assert inside.sum() == 12
    assert not inside[1:3, 1:3].any()


@pytest.mark.parametrize("nothing", ["", "POLYGON EMPTY", "MULTIPOLYGON EMPTY"])
def test_features_without_a_polygon_are_left_out_with_a_warning(provider, context, nothing):
    from qgis.core import QgsProcessingFeedback

    from alignsar_qgis.insar.core.errors import MissingInput
    from alignsar_qgis.processing_provider.option_parameters import read_options

    feedback = QgsProcessingFeedback()
    context.setFeedback(feedback)
    algorithm = provider.algorithm("clip_stack")
    layer = polygon_layer(f"POLYGON{SQUARE_WITH_HOLE}", nothing)
    assert len(read_options(algorithm, KINDS["clip_stack"], {"POLYGONS": layer}, context).polygons) == 1
    assert "1 features without a polygon" in feedback.textLog()
    with pytest.raises(MissingInput, match="areas"):
        read_options(algorithm, KINDS["clip_stack"], {"POLYGONS": polygon_layer(nothing)}, context)


@pytest.fixture
def feedback(qgis_app):
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback()


@pytest.fixture
def strict(context, feedback):
    """A context that refuses invalid geometry, as that of a dialog and of `processing.run` does."""
    from qgis.core import QgsFeatureRequest

    context.setFeedback(feedback)
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    return context


@pytest.mark.parametrize("nothing", ["", "POLYGON EMPTY", "MULTIPOLYGON EMPTY"])
def test_a_dialog_leaves_out_features_without_a_polygon_too(provider, strict, nothing):
    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer = polygon_layer(f"POLYGON{SQUARE_WITH_HOLE}", nothing)
    options = read_options(provider.algorithm("clip_stack"), KINDS["clip_stack"], {"POLYGONS": layer}, strict)
    assert len(options.polygons) == 1
    assert "1 features without a polygon" in strict.feedback().textLog()


def test_an_outline_that_crosses_itself_holds_both_of_its_parts(provider, strict):
    from alignsar_qgis.insar.core.grid import Grid
    from alignsar_qgis.insar.core.polygons import inside_each
    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer = polygon_layer("POLYGON((0 0,4 4,4 0,0 4,0 0))")
    options = read_options(provider.algorithm("mask_stack"), KINDS["mask_stack"], {"POLYGONS": layer}, strict)
    inside, _ = inside_each(Grid.from_edges(8, 8, 0.0, 4.0, 0.5, -0.5), options.polygons)
    rows, columns = np.indices((8, 8)) - 3.5
    off_the_outline = np.abs(rows) != np.abs(columns)
    np.testing.assert_array_equal(inside[off_the_outline], (np.abs(columns) > np.abs(rows))[off_the_outline])


def test_polygons_without_numbers_are_refused(provider, strict):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    from alignsar_qgis.insar.core.errors import BrokenInput
    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer, feature = polygon_layer(), QgsFeature()
    corners = [QgsPointXY(*at) for at in ((0, 0), (float("nan"), 1), (1, 1), (0, 0))]
    feature.setGeometry(QgsGeometry.fromPolygonXY([corners]))
    layer.dataProvider().addFeature(feature)
    with pytest.raises(BrokenInput, match="areas has coordinates that are not on the Earth"):
        read_options(provider.algorithm("mask_stack"), KINDS["mask_stack"], {"POLYGONS": layer}, strict)


def test_polygons_that_are_not_on_the_earth_are_refused(provider, context):
    from alignsar_qgis.insar.core.errors import BrokenInput
    from alignsar_qgis.processing_provider.option_parameters import read_options

    layer = polygon_layer("POLYGON((420000 4500000,420100 4500000,420100 4500100,420000 4500000))")
    with pytest.raises(BrokenInput, match="areas"):
        read_options(provider.algorithm("clip_stack"), KINDS["clip_stack"], {"POLYGONS": layer}, context)


def test_an_extent_in_another_coordinate_system_becomes_degrees(provider, context):
    from alignsar_qgis.processing_provider.option_parameters import read_options

    values = {"EXTENT": "111319.49079327357,222638.98158654714,0,111325.1428663851 [EPSG:3857]"}
    options = read_options(provider.algorithm("clip_stack"), KINDS["clip_stack"], values, context)
    assert tuple(options.extent) == pytest.approx((1.0, 2.0, 0.0, 1.0), abs=1e-4)


@pytest.mark.parametrize("name", ["separate_sources", "load_datacube"])
def test_a_file_of_another_kind_is_refused_by_its_name(provider, tmp_path, name):
    from qgis.core import QgsProcessingContext

    wrong = tmp_path / "picture.png"
    wrong.write_bytes(b"")
    ok, message = provider.algorithm(name).checkParameterValues({"INPUT": str(wrong)}, QgsProcessingContext())
    assert not ok
    assert str(wrong) in message
    assert "NetCDF" in message


DATES = [
    (stage.id, info.name.upper())
    for stage in (*DATA, *STAGES, *ANALYSES)
    for info in stage.options.infos()
    if info.date
]


def test_every_date_is_a_date_parameter_of_qgis(provider):
    from qgis.core import QgsProcessingParameterDateTime

    assert len(DATES) == 5
    for name, parameter in [*DATES, ("run_pipeline", "START_DATE"), ("run_pipeline", "END_DATE")]:
        definition = provider.algorithm(name).parameterDefinition(parameter)
        assert isinstance(definition, QgsProcessingParameterDateTime), parameter
        assert definition.dataType() == QgsProcessingParameterDateTime.Type.Date


@pytest.mark.parametrize("value", ["20200601", "2020-06-01", " 20200601 ", 20200601, "date", "time"])
def test_a_date_means_the_same_however_it_is_written(provider, context, value):
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    from alignsar_qgis.processing_provider.option_parameters import read_options

    value = {"date": QDate(2020, 6, 1), "time": QDateTime(QDate(2020, 6, 1), QTime(23, 30))}.get(value, value)
    algorithm = provider.algorithm("export_datacube")
    options = read_options(algorithm, KINDS["export_datacube"], {"REFERENCE_DATE": value}, context)
    assert options.reference_date == "20200601"


@pytest.mark.parametrize(("name", "parameter"), DATES)
@pytest.mark.parametrize("kind", ["Standard", "Batch", "Modeler"])
def test_the_calendar_can_be_empty_and_takes_dates_of_saved_settings(provider, context, name, parameter, kind):
    from qgis.gui import QgsGui, QgsProcessingGui
    from qgis.PyQt.QtCore import QDate

    definition = provider.algorithm(name).parameterDefinition(parameter)
    registry = QgsGui.processingGuiRegistry()
    wrapper = registry.createParameterWidgetWrapper(definition, getattr(QgsProcessingGui.WidgetType, kind))
    widget = wrapper.createWrappedWidget(context)
    default = definition.defaultValue()
    assert wrapper.parameterValue() == (QDate.fromString(default, "yyyy-MM-dd") if default else None)
    wrapper.setParameterValue("2020-06-01", context)
    assert wrapper.parameterValue() == QDate(2020, 6, 1)
    assert definition.checkValueIsAcceptable(wrapper.parameterValue(), context)
    widget.deleteLater()


def test_the_wanted_reference_is_a_point_on_the_map(provider, context):
    from qgis.core import QgsProcessingParameterPoint

    from alignsar_qgis.processing_provider.option_parameters import read_options

    for name in ("choose_reference", "run_pipeline"):
        definition = provider.algorithm(name).parameterDefinition("WANTED_POINT")
        assert isinstance(definition, QgsProcessingParameterPoint)
    algorithm, kind = provider.algorithm("choose_reference"), KINDS["choose_reference"]
    assert read_options(algorithm, kind, {"WANTED_POINT": ""}, context).wanted_point is None
    options = read_options(algorithm, kind, {"WANTED_POINT": "111319.49079327357,0 [EPSG:3857]"}, context)
    assert options.wanted_point == pytest.approx((1.0, 0.0), abs=1e-6)
    plan = provider.algorithm("run_pipeline").create()._plan({"INPUT": "/d", "WANTED_POINT": "1,2"}, context)
    assert plan.checked_options()["choose_reference"].wanted_point == (1.0, 2.0)


@pytest.fixture
def rasters(tmp_path):
    """Two small GeoTIFFs."""
    from osgeo import gdal

    paths = [tmp_path / name for name in ("one.tif", "two.tif")]
    for path in paths:
        made = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3)
        made.SetGeoTransform((14.0, 0.1, 0.0, 41.0, 0.0, -0.1))
        made = None
    return [str(path) for path in paths]


@pytest.mark.parametrize("form", ["text", "list", "layer", "id", "one"])
def test_rasters_to_add_are_layers_or_files_or_the_text_of_scripts(provider, context, project, rasters, form):
    from qgis.core import QgsProcessingParameterMultipleLayers, QgsRasterLayer

    from alignsar_qgis.processing_provider.option_parameters import read_options

    algorithm = provider.algorithm("export_datacube")
    assert isinstance(algorithm.parameterDefinition("EXTRA_TIFS"), QgsProcessingParameterMultipleLayers)
    layers = [QgsRasterLayer(path, "layer") for path in rasters]
    project.addMapLayers(layers)
    context.setProject(project)
    value = {
        "text": "; ".join(rasters),
        "list": rasters,
        "layer": layers,
        "id": [layer.id() for layer in layers],
        "one": rasters[0],
    }[form]
    wanted = rasters[:1] if form == "one" else rasters
    options = read_options(algorithm, KINDS["export_datacube"], {"EXTRA_TIFS": value}, context)
    assert options.extra_tifs.split(";") == wanted
    for nothing in ("", None, []):
        assert read_options(algorithm, KINDS["export_datacube"], {"EXTRA_TIFS": nothing}, context).extra_tifs == ""


def test_a_raster_that_cannot_be_added_is_named(provider, context, project, tmp_path):
    from qgis.core import QgsRasterLayer

    from alignsar_qgis.insar.core.errors import InsarError
    from alignsar_qgis.processing_provider.option_parameters import read_options

    algorithm = provider.algorithm("export_datacube")
    odd = tmp_path / "a;b.tif"
    odd.write_bytes(b"")
    web = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "the web", "wms")
    project.addMapLayer(web)
    context.setProject(project)
    for value, words in (("/no/such.tif", "/no/such.tif"), ([str(odd)], "semicolon"), ([web.id()], "the web")):
        with pytest.raises(InsarError, match=words):
            read_options(algorithm, KINDS["export_datacube"], {"EXTRA_TIFS": value}, context)


def test_nothing_without_a_value_is_demanded_but_inputs_and_outputs(provider):
    """QGIS 3.44 refuses a parameter that has neither a value nor a default and is not optional."""
    from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterDefinition

    switches = [
        (algorithm.id(), definition)
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterBoolean)
    ]
    assert len(switches) > 50
    for name, definition in switches:
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        assert optional == (definition.defaultValue() is None), (name, definition.name())
