"""The assembled plugin from the shell."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from golden_compare import compare_cubes

from alignsar_qgis.insar.pipeline.stages import STAGES

ROOT = Path(__file__).resolve().parents[2]


def test_every_algorithm_is_listed(qgis_process, provider):
    listed = qgis_process("list").stdout
    for algorithm in provider.algorithms():
        assert f"alignsar:{algorithm.name()}" in listed


def test_help_is_printed_with_defaults_and_meaning(qgis_process):
    printed = qgis_process("help", "alignsar:mask_stack").stdout
    assert "PAIR_COHERENCE_THRESHOLD" in printed
    assert "Coherence threshold per pair" in printed
    assert "Coherence threshold per pair: off (Default), 0.15 (AlignSAR settings)" in printed.splitlines()
    assert "<table" not in printed


def test_the_help_of_every_argument_ends_with_its_default(qgis_process, provider):
    for name in ("run_pipeline", "close_loops", "create_sample_frame", "load_datacube", "separate_sources"):
        told = qgis_process("help", f"alignsar:{name}").stdout
        lines = [line.removesuffix(" (optional)") for line in told.splitlines()]
        for definition in provider.algorithm(name).parameterDefinitions():
            # QGIS 3.40 says what is optional, and the default in a line of its own first.
            place = lines.index(f"{definition.name()}: {definition.description()}") + 1
            help_text = next(line for line in lines[place:] if not line.startswith("\tDefault value:"))
            if definition.defaultValue() not in (None, ""):
                assert help_text.endswith(f"Default: {definition.defaultValue()}."), (name, help_text)
            else:
                assert "Default" not in help_text, (name, help_text)


def test_the_stages_run_one_after_the_other(qgis_process, frame, tmp_path):
    from test_chain import parameters_of

    folders = {
        "work": frame,
        "geoc": frame / "GEOC",
        "gacos": frame / "GACOS",
        "extent": "14.0,14.3,40.7,41.0 [EPSG:4326]",
        "stack": tmp_path / "GEOCml1GACOSmaskclip",
        "series": tmp_path / "TS_GEOCml1GACOSmaskclip",
        "cube": tmp_path / "ITSBD.nc",
        "previews": tmp_path / "previews",
        "zarr": tmp_path / "ITSBD.zarr",
        **{name: tmp_path / name for name in ("GEOCml1", "GEOCml1GACOS", "GEOCml1GACOSmask")},
    }
    for stage in STAGES:
        values = parameters_of(stage.id, folders)
        if "COVERAGE" in values:
            values["COVERAGE"] = tmp_path / "coverage.gpkg"
        arguments = [f"--{name}={str(value).lower() if value is True else value}" for name, value in values.items()]
        finished = qgis_process("--json", "run", f"alignsar:{stage.id}", *arguments)
        assert finished.returncode == 0, finished.stderr
        results = json.loads(finished.stdout)["results"]
        assert Path(results["OUTPUT"]).exists()
    assert (tmp_path / "coverage.gpkg").is_file()


def test_the_sample_frame_is_made(qgis_process, tmp_path):
    finished = qgis_process(
        "run",
        "alignsar:create_sample_frame",
        f"--OUTPUT={tmp_path / 'frame'}",
        "--EPOCHS=5",
        "--ROWS=40",
        "--COLUMNS=40",
    )
    assert finished.returncode == 0, finished.stderr
    assert {path.name for path in (tmp_path / "frame").iterdir()} >= {"GEOC", "GEOC.MLI", "GACOS", "truth.json"}


def test_the_demo_says_where_everything_is_and_how_close_it_comes(qgis_process, process_environment, tmp_path):
    command = [str(ROOT / "scripts" / "demo"), str(tmp_path)]
    finished = subprocess.run(command, env=process_environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    for name in ("ITSBD.nc", "coverage.gpkg", "ITSBD.qgz", "overview.png"):
        assert str(tmp_path / name) in finished.stdout
        assert (tmp_path / name).is_file()
    assert float(re.search(r"correlation ([0-9.]+)", finished.stdout)[1]) > 0.95


def test_a_wrong_input_ends_with_a_message_and_a_status(qgis_process, tmp_path):
    finished = qgis_process("run", "alignsar:prepare_stack", f"--INPUT={tmp_path}", f"--OUTPUT={tmp_path / 'out'}")
    assert finished.returncode == 1
    assert str(tmp_path) in finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_number_beyond_its_bounds_is_refused(qgis_process, frame, tmp_path):
    arguments = (f"--INPUT={frame / 'GEOC'}", f"--OUTPUT={tmp_path / 'out'}", "--MULTILOOK=0")
    assert qgis_process("run", "alignsar:prepare_stack", *arguments).returncode == 1
    assert not (tmp_path / "out").exists()


DEFAULT_NOISE = dict.fromkeys(
    ("maximum_inconsistency", "maximum_without_loop", "maximum_loop_errors", "maximum_residual")
)
GOLDEN_RUNS = {
    "campi_small": ("campi_small_frame", ["--PRODUCT=campi_flegrei"]),
    "mexico_singular": ("mexico_frame", [f"--OPTIONS={json.dumps({'mask_noise': DEFAULT_NOISE})}"]),
}


@pytest.mark.parametrize("name", GOLDEN_RUNS)
def test_run_pipeline_gives_the_cube_of_the_original(qgis_process, shared, golden, tmp_path, name):
    frame, options = GOLDEN_RUNS[name]
    finished = qgis_process(
        "run",
        "alignsar:run_pipeline",
        f"--INPUT={shared / 'data' / frame}",
        "--PRESET=alignsar",
        "--COMPATIBLE=true",
        *options,
        f"--OUTPUT={tmp_path / 'ITSBD.nc'}",
        f"--PREVIEWS={tmp_path / 'previews'}",
        f"--COVERAGE={tmp_path / 'coverage.gpkg'}",
        f"--PROJECT={tmp_path / 'ITSBD.qgz'}",
    )
    assert finished.returncode == 0, finished.stderr
    assert compare_cubes(tmp_path / "ITSBD.nc", golden / name / "ITSBD.nc") == []
    assert (tmp_path / "ITSBD.qgz").is_file()
    assert (tmp_path / "coverage.gpkg").is_file()
