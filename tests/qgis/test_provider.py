"""The provider as users, models and scripts see it."""

import configparser
from pathlib import Path

import pytest

from alignsar_qgis.insar.pipeline.stages import STAGES

ROOT = Path(__file__).resolve().parents[2]

# Saved models and scripts hold these names, so a change here breaks them.
PUBLIC_IDS = {
    "download_licsar",
    "download_sample",
    "load_previews",
    "load_coverage",
    "load_scene_list",
    "load_frames",
    "load_timeseries",
    "load_stack",
    "export_points",
    "export_rasters",
    "create_sample_frame",
    "import_interferograms",
    "prepare_stack",
    "correct_gacos",
    "mask_stack",
    "clip_stack",
    "reunwrap_stack",
    "check_interferograms",
    "choose_reference",
    "close_loops",
    "invert_network",
    "estimate_uncertainty",
    "mask_noise",
    "filter_timeseries",
    "export_datacube",
    "load_datacube",
    "run_pipeline",
    "separate_sources",
    "detect_unrest",
    "reconstruct_timeseries",
    "velocity_from_timeseries",
    "extract_epochs",
    "change_reference",
    "decompose_velocity",
    "remove_plate_motion",
    "sample_timeseries",
    "profile_timeseries",
    "compare_gnss",
    "export_kmz",
    "plot_network",
    "animate_timeseries",
    "alignsar_chain",
    "alignsar_chain_without_gacos",
    "cube_to_alert",
}
PUBLIC_PARAMETERS = {
    "download_licsar": {"FRAME", "START_DATE", "END_DATE", "GACOS", "INTENSITY", "EXTENT", "AREA", "FRAMES", "OUTPUT"},
    "download_sample": {"DATACUBE_ADDRESS", "OUTPUT", "COVERAGE", "SCENES"},
    "import_interferograms": {"INPUT", "FORMAT", "TABLE", "HEIGHTS", "SIGN", "UNIT", "WAVELENGTH", "OUTPUT"},
    "load_previews": {"INPUT"},
    "load_coverage": {"INPUT", "OUTPUT"},
    "load_scene_list": {"INPUT", "OUTPUT"},
    "load_frames": {"EXTENT", "RENEW", "ADDRESS", "WORKERS", "TIMEOUT", "ATTEMPTS", "PAUSE", "OUTPUT"},
    "load_timeseries": {"INPUT", "SERIES"},
    "load_stack": {"INPUT", "PAIRS", "START_DATE", "END_DATE", "STATISTICS", "TABLE"},
    "export_points": {"INPUT", "DISPLACEMENT", "EXTENT", "EVERY", "COMPLETE", "OUTPUT"},
    "export_rasters": {"INPUT", "VARIABLES", "LAYOUT", "OUTPUT"},
    "prepare_stack": {"INPUT", "OUTPUT"},
    "reunwrap_stack": {"INPUT", "FILTER", "THRESHOLD", "GACOS", "EXTENT", "OUTPUT"},
    "correct_gacos": {"INPUT", "GACOS", "OUTPUT"},
    "mask_stack": {"INPUT", "OUTPUT"},
    "clip_stack": {"INPUT", "EXTENT", "OUTPUT"},
    "check_interferograms": {"INPUT", "OUTPUT"},
    "choose_reference": {"INPUT", "TIMESERIES", "OUTPUT"},
    "close_loops": {"INPUT", "TIMESERIES", "OUTPUT", "NULLIFY"},
    "invert_network": {"INPUT", "TIMESERIES", "OUTPUT"},
    "estimate_uncertainty": {"INPUT", "OUTPUT"},
    "mask_noise": {"INPUT", "OUTPUT"},
    "filter_timeseries": {"INPUT", "OUTPUT"},
    "export_datacube": {"INPUT", "OUTPUT", "PREVIEWS", "COVERAGE"},
    "load_datacube": {"INPUT"},
    "run_pipeline": {"INPUT", "PRESET", "FIRST_STAGE", "LAST_STAGE", "CLIP", "OPTIONS", "COMPATIBLE", "OUTPUT"},
    "separate_sources": {"INPUT", "PRESET", "BASELINE_END", "COMPONENTS_START", "COMPONENTS_STOP", "OUTPUT"},
    "detect_unrest": {"INPUT", "SOURCES", "PRESET", "BASELINE_END", "RECALCULATE", "OUTPUT"},
    "reconstruct_timeseries": {"INPUT", "SOURCES", "KEEP", "RESOLUTION", "OUTPUT"},
    "velocity_from_timeseries": {"INPUT", "START_DATE", "END_DATE", "ANNUAL", "STEPS", "CATALOGUE", "ROBUST", "OUTPUT"},
    "extract_epochs": {"INPUT", "DATES", "COG", "OUTPUT"},
    "change_reference": {"INPUT", "POINT", "RADIUS", "AREA", "REFERENCE_DATE", "OUTPUT"},
    "decompose_velocity": {"INPUTS", "POINT", "RADIUS", "SIGMA", "OUTPUT"},
    "remove_plate_motion": {"INPUT", "MODEL", "PLATE", "ABSOLUTE", "OUTPUT"},
    "sample_timeseries": {"INPUT", "POINTS", "NAME_FIELD", "RADIUS", "OUTPUT", "VELOCITIES", "TEXT_FILE"},
    "profile_timeseries": {"INPUT", "LINE", "WIDTH", "STEP", "OUTPUT", "VELOCITIES", "FIGURE"},
    "compare_gnss": {"INPUT", "STATIONS", "REFERENCE", "RADIUS", "WITHIN", "OUTPUT", "SERIES_TABLE"},
    "plot_network": {"INPUT", "STATISTICS", "SUGGESTIONS", "FINDINGS", "PAIRS", "EPOCHS", "LOOPS", "OUTPUT"},
    "export_kmz": {"INPUT", "CONTENT", "LIMIT", "OUTPUT"},
    "animate_timeseries": {"INPUT", "START_DATE", "END_DATE", "FRAMES_PER_SECOND", "SIZE", "OUTPUT"},
}


def test_the_public_ids_are_all_there(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} >= PUBLIC_IDS


@pytest.mark.parametrize("name", sorted(PUBLIC_PARAMETERS))
def test_the_public_parameters_are_all_there(provider, name):
    names = {definition.name() for definition in provider.algorithm(name).parameterDefinitions()}
    assert names >= PUBLIC_PARAMETERS[name]


def test_every_stage_of_the_table_is_an_algorithm(provider):
    assert {stage.id for stage in STAGES} <= {algorithm.name() for algorithm in provider.algorithms()}


def test_every_algorithm_explains_itself(provider):
    for algorithm in provider.algorithms():
        assert algorithm.displayName(), algorithm.name()
        assert algorithm.group(), algorithm.name()
        assert len(algorithm.tags()) > 5, algorithm.name()
        assert len(algorithm.shortHelpString()) > 100, algorithm.name()
        assert len(algorithm.shortDescription()) < 200, algorithm.name()
        assert not algorithm.icon().isNull(), algorithm.name()
        assert Path(algorithm.svgIconPath()).is_file(), algorithm.name()
        assert Path(algorithm.helpUrl().removeprefix("file://")).is_file(), algorithm.helpUrl()


def test_every_parameter_has_help_and_at_most_nine_are_shown_at_first(provider):
    from qgis.core import QgsProcessingParameterDefinition

    hidden = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for algorithm in provider.algorithms():
        shown = [d for d in algorithm.parameterDefinitions() if not d.flags() & hidden and not d.isDestination()]
        assert len(shown) <= 9, (algorithm.name(), [d.name() for d in shown])
        for definition in algorithm.parameterDefinitions():
            assert definition.help() or definition.isDestination(), (algorithm.name(), definition.name())


def test_every_number_has_bounds_and_a_default_within_them(provider):
    from qgis.core import QgsProcessingParameterNumber

    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterNumber):
                place = (algorithm.name(), definition.name())
                assert definition.minimum() > -1e300, place
                assert definition.maximum() < 1e300, place
                if definition.defaultValue() is not None:
                    assert definition.minimum() <= definition.defaultValue() <= definition.maximum(), place


def test_the_version_is_the_same_everywhere(provider):
    import alignsar_qgis.insar

    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt")
    version = metadata["general"]["version"]
    assert provider.versionInfo() == version
    assert alignsar_qgis.insar.__version__ == version
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text()
    headings = [line for line in (ROOT / "CHANGELOG.md").read_text().splitlines() if line.startswith("## [")]
    released = [line for line in headings if not line.startswith("## [Unreleased]")]
    assert released[0].startswith(f"## [{version}]")


def test_a_broken_stage_does_not_hide_the_others(qgis_app, monkeypatch):
    from alignsar_qgis.processing_provider import provider as module

    monkeypatch.setattr(module, "ROOMS", ("no_such_room", *module.ROOMS))
    broken = module.AlignsarProvider()
    broken.refreshAlgorithms()
    assert broken.algorithm("prepare_stack") is not None
