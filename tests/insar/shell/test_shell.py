"""The chain as commands of a terminal: the same results, exit statuses, plans, stops; no QGIS."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import netCDF4
import numpy as np
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.synthetic.options import SampleOptions

ROOT = Path(__file__).resolve().parents[3]
WITHOUT_QGIS = "import sys; sys.modules['qgis'] = None; from alignsar_qgis.insar.shell import main; sys.exit(main())"
LONGEST_STOP_S = 2.0


def started(*words):
    command = [sys.executable, "-c", WITHOUT_QGIS, *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


def alignsar(*words):
    process = started(*words)
    process.stdout_text, process.stderr_text = process.communicate()
    return process


def contents(folder):
    """Checksum of every file that holds numbers; those of HDF5 have their chunks in the order they became ready."""
    texts = (".json", ".html", ".png", ".log", ".h5", ".nc")
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in texts
    }


def values(path):
    """Bytes of every variable of a NetCDF or HDF5 file."""
    with netCDF4.Dataset(path) as file:
        file.set_auto_mask(False)
        return {name: np.asarray(file[name][...]).tobytes() for name in file.variables}


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shell") / "frame"
    run_stage("create_sample_frame", folder, options=SampleOptions(epochs=12, rows=40, columns=50))
    return folder


@pytest.fixture(scope="module")
def chain(frame, tmp_path_factory):
    """The whole chain by the shell, and its files."""
    folder = tmp_path_factory.mktemp("by_shell")
    done = alignsar("run_pipeline", frame, folder / "ITSBD.nc", "--json", "--log", folder / "run.log")
    assert done.returncode == 0, done.stderr_text
    return done, folder


def test_the_chain_gives_the_same_files_to_the_byte(chain, frame, tmp_path):
    export = {"export_datacube": {"previews": tmp_path / "ITSBD_previews"}}
    run(Plan(frame, tmp_path / "ITSBD.nc", options=export), Progress())
    made, wanted = contents(chain[1]), contents(tmp_path)
    assert len(wanted) > 40
    assert made == wanted
    for pattern in ("*.nc", "*/*/*.h5"):
        for path in tmp_path.glob(pattern):
            assert values(chain[1] / path.relative_to(tmp_path)) == values(path), path


def test_the_result_is_json_and_the_log_has_what_was_said(chain):
    done, folder = chain
    told = json.loads(done.stdout_text)
    assert told["outputs"]["datacube"] == str(folder / "ITSBD.nc")
    assert told["stages"]["invert_network"]["counts"]["epochs"] == 12
    assert told["headline"].startswith("Velocity from ")
    lines = (folder / "run.log").read_text().splitlines()
    assert all(line.split(" ", 3)[2] == "UTC" for line in lines)
    said = [line.split(" ", 3)[3] for line in lines]
    assert said == done.stderr_text.splitlines()
    assert "13 Invert network" in said


def test_a_dry_run_says_what_would_run_and_why_and_writes_nothing(chain, frame):
    folder = chain[1]
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    same = alignsar("run_pipeline", frame, folder / "ITSBD.nc", "--dry-run", "--json")
    assert {row["reason"] for row in json.loads(same.stdout_text)["plan"]} == {""}
    changed = alignsar(
        "run_pipeline", frame, folder / "ITSBD.nc", "--dry-run", "--json", "--set", "mask_noise.maximum_residual=3.5"
    )
    reasons = {row["stage"]: row["reason"] for row in json.loads(changed.stdout_text)["plan"]}
    assert reasons["estimate_uncertainty"] == ""
    assert reasons["mask_noise"] == "maximum_residual was 12.0 and is 3.5"
    assert reasons["filter_timeseries"] == "'15 Mask noise' runs before it"
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_a_dry_run_of_a_new_place_makes_no_folder(frame, tmp_path):
    done = alignsar("run_pipeline", frame, tmp_path / "new" / "ITSBD.nc", "--dry-run")
    assert done.stdout_text.splitlines()[0] == "02 Prepare stack: it was not run here before"
    assert not (tmp_path / "new").exists()


def test_a_stage_by_its_step_with_the_flags_of_licsbas(chain, tmp_path):
    series = next((chain[1] / "ITSBD_files").glob("TS_*"))
    stack = next(path for path in (chain[1] / "ITSBD_files").iterdir() if series.name == f"TS_{path.name}")
    done = alignsar("13", stack, series, "--inv_alg", "WLS", "--n_unw_r_thre", "0.5", "--dry-run", "--json")
    (row,) = json.loads(done.stdout_text)["plan"]
    assert "weighting was LS and is WLS" in row["reason"]
    assert "minimum_ratio was" in row["reason"]


def test_edges_west_of_greenwich_need_no_equals_sign(frame, tmp_path):
    stack = tmp_path / "GEOCml1"
    assert alignsar("02", frame / "GEOC", stack).returncode == 0
    done = alignsar("05", stack, "-g", "-99.2/-99.1/19.3/19.4")
    assert done.returncode == 2
    assert "-99.2" in done.stderr_text


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["prepare_stack", "{empty}", "{empty}/out"], 2, "{empty}"),
        (["run_pipeline", "{frame}", "{empty}/a.nc", "--set", "mask_noise=3"], 2, "STAGE.OPTION=VALUE"),
        (["run_pipeline", "{frame}", "{empty}/a.nc", "--set", "mask_noise.none=3"], 2, "no option none"),
        (["run_pipeline", "{frame}", "{empty}/a.nc", "--off", "invert_network"], 2, "cannot do without"),
        (["run_pipeline", "{frame}", "{empty}/a.nc", "--multilook", "two"], 2, "--multilook is 'two'"),
        (["run_pipeline", "{frame}", "{empty}/a.nc", "--multilook", "0"], 2, "multilook"),
        (["run_pipeline", "{frame}", "{empty}/a.nc", "--config", "{empty}/no.json"], 2, "no.json"),
        (["02", "{frame}/GEOC"], 0, ""),
        (["no_such_command"], 2, "invalid choice"),
        (["02", "{frame}/GEOC", ""], 2, "an empty text is no place"),
        (["02", "{frame}/GEOC", "{frame}"], 2, "holds the downloads"),
        (["02", "{frame}/GEOC", "/"], 2, "holds the downloads"),
        (["02", "{frame}/GEOC", "{empty}/out", "--log", "{empty}"], 2, "is a folder"),
    ],
)
def test_the_exit_status_says_what_happened(frame, tmp_path, words, status, told):
    places = {"empty": tmp_path, "frame": frame}
    done = alignsar(*(word.format(**places) for word in words))
    assert done.returncode == status, done.stderr_text
    assert told.format(**places) in done.stderr_text
    assert "Traceback" not in done.stderr_text


@pytest.mark.parametrize("words", [["run_pipeline", "{frame}", "{empty}/a.nc"], ["02", "{frame}/GEOC", "{empty}/out"]])
def test_a_package_that_is_missing_is_named_with_the_way_to_get_it(frame, tmp_path, words):
    code = WITHOUT_QGIS.replace("['qgis'] = None", "['rasterio'] = None")
    words = [word.format(empty=tmp_path, frame=frame) for word in words]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 2
    assert "has no rasterio. Debian and Ubuntu: sudo apt install python3-rasterio; else: pip install" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_nothing_left_is_told_apart_from_wrong_input(frame, tmp_path):
    words = ["run_pipeline", frame, tmp_path / "a.nc", "--coverage-threshold", "1", "--set"]
    done = alignsar(*words, "check_interferograms.coherence_threshold=1")
    assert done.returncode == 1, done.stderr_text
    assert "Traceback" not in done.stderr_text


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_ends_cleanly_and_soon(tmp_path, number):
    process = started("create_sample_frame", tmp_path / "frame", "--epochs", "200", "--rows", "300", "--columns", "300")
    staging = tmp_path / "frame"
    while not list(staging.rglob("*.tif")):
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    begun = time.monotonic()
    process.send_signal(number)
    _, said = process.communicate()
    assert time.monotonic() - begun < LONGEST_STOP_S
    assert process.returncode == 130
    assert "cancelled" in said
    assert "Traceback" not in said
    assert list(staging.rglob("*")) == []


def test_every_option_of_every_stage_can_be_given():
    from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, DATA, STAGES
    from alignsar_qgis.insar.shell.arguments import values_of
    from alignsar_qgis.insar.shell.commands import parser

    texts = {int: "1", float: "1", bool: "y", str: "20200101", Path: "file.txt"}
    for stage in (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES):
        places = [*stage.inputs, *([] if stage.in_place else ["out"])]
        for info in stage.options.infos():
            if info.kind is tuple:
                continue
            name = "--" + info.name.replace("_", "-")
            text = info.choices[0] if info.choices else texts.get(info.kind, "1/2/3/4")
            text = "1,2" if info.kind.__name__ == "Point" else text
            given = parser().parse_args([stage.id, *places, *([name] if info.kind is bool else [name, text])])
            (found,) = values_of(stage.options.infos(), given).items()
            assert found[0] == info.name
            assert isinstance(found[1], info.kind)


def test_a_batch_file_sets_a_stage(frame, tmp_path):
    batch = tmp_path / "batch_LiCSBAS.sh"
    batch.write_text("nlook=2\n")
    done = alignsar("prepare_stack", frame / "GEOC", tmp_path / "out", "--config", batch, "--json")
    assert done.returncode == 0, done.stderr_text
    par = (tmp_path / "out" / "slc.mli.par").read_text()
    assert "range_samples:" in par
    assert "25" in par.split("range_samples:")[1].split()[0]


def test_what_a_file_sets_is_said_and_arguments_win(frame, tmp_path):
    batch = tmp_path / "batch_LiCSBAS.sh"
    batch.write_text("nlook=2\np12_loop_thre=2.5\np13_inv_alg=WLS\n")
    done = alignsar("run_pipeline", frame, tmp_path / "a.nc", "--config", batch, "--dry-run", "--rms-threshold", "9")
    assert done.returncode == 0, done.stderr_text
    (line,) = (line for line in done.stderr_text.splitlines() if line.startswith("From batch_LiCSBAS.sh: "))
    assert "02 Prepare stack: " in line
    assert "13 Invert network: Weighting WLS" in line
    assert "12 Close loops" not in line
    alone = alignsar("02", frame / "GEOC", tmp_path / "out", "--config", batch, "--dry-run")
    assert "From batch_LiCSBAS.sh: 02 Prepare stack: Multilook factor 2." in alone.stderr_text.splitlines()
    assert "Invert" not in alone.stderr_text


def test_what_a_configuration_says_of_all_stages_holds_for_one(frame, tmp_path):
    file = tmp_path / "a_configuration.json"
    file.write_text('{"alignsar_configuration": 1, "shared": {"workers": 1, "compatible": true}}')
    done = alignsar("02", frame / "GEOC", tmp_path / "out", "--config", file)
    assert done.returncode == 0, done.stderr_text
    assert "From a_configuration.json: all stages: " in done.stderr_text
    record = json.loads((tmp_path / "out" / "alignsar.json").read_text())
    assert record["stages"]["prepare_stack"]["options"]["compatible"] is True
    won = alignsar("02", frame / "GEOC", tmp_path / "out2", "--config", file, "--no-compatible")
    assert won.returncode == 0, won.stderr_text
    record = json.loads((tmp_path / "out2" / "alignsar.json").read_text())
    assert record["stages"]["prepare_stack"]["options"]["compatible"] is False


def test_work_that_nobody_reads_of_is_done(frame, tmp_path):
    command = [sys.executable, "-c", WITHOUT_QGIS, "02", str(frame / "GEOC"), str(tmp_path / "out")]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert done.returncode == 3
    assert "done, but the result could not be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "out" / "slc.mli.par").is_file()


def test_names_that_the_terminal_cannot_write_end_nothing(frame, tmp_path):
    command = [sys.executable, "-c", WITHOUT_QGIS, "02", str(frame / "GEOC"), str(tmp_path / "caffè")]
    ascii_only = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=ascii_only, capture_output=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert b"stack: " in done.stdout
    assert b"caff" in done.stdout
