"""An installed program is chosen by a setting of QGIS or by a parameter, and its results are shown as always."""

import sys
from pathlib import Path

import pytest
from golden_chain import RUN, SERIES
from licsalert_stand_in import StandIn as LicsalertStandIn
from licsbas_stand_in import StandIn

from alignsar_qgis.insar.engines._licsbas_steps import STEPS
from alignsar_qgis.insar.store.record import read_record

AREA = "14.02639,14.25161,40.71439,40.93961 [EPSG:4326]"


@pytest.fixture
def settings(provider):
    """Settings of the Processing dialog, put back afterwards."""
    from processing.core.ProcessingConfig import ProcessingConfig
    from qgis.core import QgsSettings

    yield ProcessingConfig
    for name in list(ProcessingConfig.settings):
        if name.startswith("ALIGNSAR_"):
            QgsSettings().remove(f"Processing/Configuration/{name}")
            ProcessingConfig.settings[name].value = ProcessingConfig.settings[name].default


@pytest.fixture(scope="module")
def stand_in(golden, tmp_path_factory):
    """A LiCSBAS that plays the golden run."""
    made = StandIn(tmp_path_factory.mktemp("programs") / "LiCSBAS")
    made.play_golden(golden / RUN, tmp_path_factory.mktemp("scratch"))
    return made


CHOICES = {
    **dict.fromkeys([*STEPS, "run_pipeline"], ("builtin", "licsbas")),
    **dict.fromkeys(["separate_sources", "detect_unrest"], ("builtin", "licsalert")),
}


@pytest.mark.parametrize("name", CHOICES)
def test_what_a_program_can_do_has_the_choice_among_its_advanced_parameters(provider, name):
    from qgis.core import QgsProcessingParameterDefinition

    definition = provider.algorithm(name).parameterDefinition("ENGINE")
    assert tuple(definition.options()) == CHOICES[name]
    assert definition.defaultValue() is None
    assert definition.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced


@pytest.mark.parametrize("name", ["reunwrap_stack", "reconstruct_timeseries", "download_licsar", "load_datacube"])
def test_what_no_program_can_do_has_no_choice(provider, name):
    assert provider.algorithm(name).parameterDefinition("ENGINE") is None


def test_the_settings_stand_in_the_options_of_qgis_under_the_provider(provider, settings):
    found = {setting.name: setting for setting in settings.getSettings()[provider.name()]}
    assert found["ALIGNSAR_ENGINE"].options == ["builtin", "licsbas"]
    assert found["ALIGNSAR_ANALYSIS_ENGINE"].options == ["builtin", "licsalert"]
    assert {"ALIGNSAR_LICSBAS", "ALIGNSAR_LICSBAS_PYTHON", "ALIGNSAR_LICSALERT"} < set(found)


def test_the_parameter_wins_over_the_setting_and_the_setting_over_the_built_in_engine(provider, settings, tmp_path):
    from qgis.core import QgsProcessingContext

    from alignsar_qgis.processing_provider.settings import chosen_engine

    def chosen(parameters):
        return chosen_engine(provider.algorithm("mask_stack"), parameters, QgsProcessingContext())

    assert chosen({}).name == "builtin"
    settings.setSettingValue("ALIGNSAR_ENGINE", 1)
    settings.setSettingValue("ALIGNSAR_LICSBAS", str(tmp_path))
    assert (chosen({}).name, chosen({}).folder) == ("licsbas", tmp_path)
    assert chosen({"ENGINE": ""}).name == "licsbas"
    assert chosen({"ENGINE": "builtin"}).name == "builtin"
    settings.setSettingValue("ALIGNSAR_ENGINE", 0)
    assert chosen({}).name == "builtin"
    assert chosen({"ENGINE": "licsbas"}).name == "licsbas"


def test_an_option_that_it_does_not_have_is_refused_in_the_dialog(provider, settings, stand_in, tmp_path):
    from qgis.core import QgsProcessingContext
    from small_stack import nearest_pairs, pair_phases, regular_epochs, smooth_displacement, write_small_stack

    settings.setSettingValue("ALIGNSAR_LICSBAS", str(stand_in.home))
    pairs = nearest_pairs(regular_epochs(4), 3)
    write_small_stack(tmp_path / "GEOCml1", pairs, pair_phases(pairs, smooth_displacement(4, (8, 9))))
    (tmp_path / "TS" / "info").mkdir(parents=True)
    (tmp_path / "TS" / "results").mkdir()
    for name in ("EQA.dem_par", "slc.mli.par"):
        (tmp_path / "TS" / "info" / name).write_bytes((tmp_path / "GEOCml1" / name).read_bytes())
    (tmp_path / "TS" / "info" / "11bad_ifg.txt").write_text("")
    parameters = {
        "INPUT": str(tmp_path / "GEOCml1"),
        "TIMESERIES": str(tmp_path / "TS"),
        "NULLIFY": True,
        "NULLIFY_BLAME": "failing loops",
    }
    algorithm, context = provider.algorithm("close_loops"), QgsProcessingContext()
    assert algorithm.create().checkParameterValues(parameters, context) == (True, "")
    ok, message = algorithm.create().checkParameterValues({**parameters, "ENGINE": "licsbas"}, context)
    assert not ok
    assert "nullify_blame = failing loops" in message
    assert "built-in engine" in message


def test_packages_that_only_the_built_in_engine_needs_do_not_keep_licsbas_from_working(
    provider, settings, stand_in, monkeypatch
):
    from qgis.core import QgsProcessingContext

    settings.setSettingValue("ALIGNSAR_LICSBAS", str(stand_in.home))
    monkeypatch.setitem(sys.modules, "h5py", None)
    for name in ("invert_network", "run_pipeline"):
        algorithm = provider.algorithm(name).create()
        assert not algorithm.canExecute()[0]
        _, message = algorithm.checkParameterValues({"ENGINE": "licsbas"}, QgsProcessingContext())
        assert "h5py" not in message
        _, message = algorithm.checkParameterValues({"ENGINE": "builtin"}, QgsProcessingContext())
        assert "h5py" in message
    settings.setSettingValue("ALIGNSAR_ENGINE", 1)
    assert provider.algorithm("invert_network").create().canExecute() == (True, "")


def test_without_the_program_the_dialog_says_where_to_get_it(provider, settings, shared, tmp_path):
    from qgis.core import QgsProcessingContext

    settings.setSettingValue("ALIGNSAR_LICSBAS", str(tmp_path))
    parameters = {"INPUT": str(shared / "data" / f"{RUN}_frame"), "OUTPUT": str(tmp_path / "cube.nc")}
    parameters["ENGINE"] = "licsbas"
    ok, message = provider.algorithm("run_pipeline").create().checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert "github.com/comet-licsar/LiCSBAS" in message


def test_the_whole_chain_by_licsbas_loads_the_golden_cube(run, load, settings, stand_in, shared, golden, tmp_path):
    settings.setSettingValue("ALIGNSAR_LICSBAS", str(stand_in.home))
    settings.setSettingValue("ALIGNSAR_ENGINE", 1)
    parameters = {
        "INPUT": str(shared / "data" / f"{RUN}_frame"),
        "CLIP": AREA,
        "OUTPUT": str(tmp_path / "Ergebnis ä" / "ITSBD.nc"),
    }
    result = run("run_pipeline", parameters)
    cube = tmp_path / "Ergebnis ä" / "ITSBD.nc"
    assert cube.read_bytes() == (golden / RUN / "ITSBD.nc").read_bytes()
    record = read_record(cube.parent / "ITSBD_files" / SERIES)
    assert {own["engine"] for own in record.values()} == {"licsbas"}
    assert "Velocity from" in result["SUMMARY"]
    assert (Path(result["PREVIEWS"]) / "prelim_vel.tif").is_file()
    calls = len(stand_in.calls)
    layers = load("run_pipeline", parameters)
    assert len(stand_in.calls) == calls
    assert any(layer.startswith("Velocity") for layer in layers), sorted(layers)


def test_a_stage_by_licsbas_shows_the_layers_of_the_stage(load, settings, stand_in, shared, tmp_path):
    settings.setSettingValue("ALIGNSAR_LICSBAS", str(stand_in.home))
    frame = shared / "data" / f"{RUN}_frame"
    layers = load("prepare_stack", {"INPUT": str(frame), "OUTPUT": str(tmp_path / "GEOCml1"), "ENGINE": "licsbas"})
    assert layers["Height (m)"].isValid()
    assert layers["Height (m)"].source().startswith(str(tmp_path / "GEOCml1" / "hgt.vrt"))


def test_separation_and_unrest_by_licsalert_show_their_layers_and_tables(load, settings, tmp_path):
    from synthetic_cube import make_scene, write_cube

    scene = make_scene()
    write_cube(tmp_path / "cube.nc", scene)
    settings.setSettingValue("ALIGNSAR_LICSALERT", str(LicsalertStandIn(tmp_path / "LiCSAlert", scene.maps).home))
    settings.setSettingValue("ALIGNSAR_LICSALERT_PYTHON", sys.executable)
    settings.setSettingValue("ALIGNSAR_ANALYSIS_ENGINE", 1)
    learn = {"INPUT": str(tmp_path / "cube.nc"), "OUTPUT": str(tmp_path / "sources.nc")}
    layers = load("separate_sources", {**learn, "BASELINE_END": "20210120", "DOWNSAMPLE": 1.0, "FIGURES": False})
    assert {"IC1 deformation", "IC2 topographic", "IC3 turbulent", "Time courses of the sources"} <= set(layers)
    watch = {"INPUT": str(tmp_path / "cube.nc"), "SOURCES": str(tmp_path / "sources.nc")}
    layers = load("detect_unrest", {**watch, "OUTPUT": str(tmp_path / "unrest.nc"), "FIGURES": False})
    assert layers["Distances from the trend, by date"].featureCount() == 60
    for name, stage in (("sources", "separate_sources"), ("unrest", "detect_unrest")):
        assert read_record(tmp_path, f"{name}.nc.json")[stage]["engine"] == "licsalert"


def test_the_settings_go_with_the_provider(provider, settings):
    from alignsar_qgis.processing_provider.settings import declare, withdraw

    withdraw()
    assert provider.name() not in settings.getSettings()
    withdraw()
    declare(provider.icon())
    assert provider.name() in settings.getSettings()


def test_the_installation_is_listed_as_table_and_page(load, settings, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsVectorLayer

    layers = load("check_installation", {"OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / "a" / "report.html")})
    (table,) = (layer for layer in layers.values() if isinstance(layer, QgsVectorLayer))
    rows = {feature["name"]: feature for feature in table.getFeatures()}
    assert rows["rasterio"]["linked"].startswith(f"GDAL {gdal.__version__}")
    assert {rows[name]["state"] for name in ("numpy", "h5py", "rasterio", "netCDF4")} == {"there"}
    assert rows["LiCSBAS"]["state"] == "not there, optional"
    assert "github.com/comet-licsar/LiCSBAS" in rows["LiCSBAS"]["remedy"]
    assert [field.name() for field in table.fields()][-8:][:4] == ["name", "state", "version", "remedy"]
    widths = {column.name: column.width for column in table.attributeTableConfig().columns()}
    assert widths["remedy"] >= widths["needed_for"] > widths["state"] > widths["version"] > 0, "as wide as their texts"
    assert f"<td>GDAL {gdal.__version__}" in (tmp_path / "a" / "report.html").read_text("utf-8")


def test_an_environment_is_made_and_found_again(run, settings, tmp_path, monkeypatch):
    from alignsar_qgis.processing_provider import installation
    from alignsar_qgis.processing_provider.provider import AlignsarProvider

    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(installation, "missing_of", lambda _: [])
    folder = tmp_path / "environment"
    result = run("check_installation", {"ENVIRONMENT": str(folder)})
    assert result["MISSING"] == 0
    assert settings.getSetting("ALIGNSAR_ENVIRONMENT") == str(folder)
    places = [path for path in sys.path if path.startswith(str(folder))]
    assert len(places) == 1
    sys.path.remove(places[0])
    provider = AlignsarProvider()
    provider.load()
    assert sys.path[-1] == places[0]
