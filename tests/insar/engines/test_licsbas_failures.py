"""What goes wrong with an installed LiCSBAS is said clearly, and earlier results stay as they are."""

import os
import sys
from pathlib import Path

import pytest
from licsbas_stand_in import StandIn
from small_stack import nearest_pairs, pair_phases, regular_epochs, smooth_displacement, write_small_stack

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, MissingInput, ProgramFailed
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.engines import BUILTIN
from alignsar_qgis.insar.engines.licsbas import Licsbas
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.record import read_record
from alignsar_qgis.insar.store.workspace import Stack

SHAPE = (8, 9)
NESTED = """
child = subprocess.Popen([sys.executable, "-c", "import signal, time\\n"
    "signal.signal(signal.SIGTERM, signal.SIG_IGN)\\nprint('child ready', flush=True)\\ntime.sleep(600)"])
(HOME / "children").write_text(f"{os.getpid()} {child.pid}")
print("3/10 pairs", flush=True)
time.sleep(600)
"""
needs_groups = pytest.mark.skipif(sys.platform == "win32", reason="looks at processes as POSIX systems have them")


class Listener(Progress):
    """Notes all it is told; cancels once it has heard a text."""

    def __init__(self, until=""):
        self.until, self.lines, self.warnings, self.fractions, self.stop = until, [], [], [], False

    def info(self, text):
        self.lines.append(text)
        self.stop = self.stop or bool(self.until and self.until in text)

    def warning(self, text):
        self.warnings.append(text)

    def fraction(self, value):
        self.fractions.append(value)

    def cancelled(self):
        return self.stop


@pytest.fixture
def stack(tmp_path):
    """Nine interferograms between four epochs."""
    epochs = regular_epochs(4)
    pairs = nearest_pairs(epochs, 3)
    phases = pair_phases(pairs, smooth_displacement(len(epochs), SHAPE))
    write_small_stack(tmp_path / "GEOCml1", pairs, phases)
    return Stack.open(tmp_path / "GEOCml1")


@pytest.fixture
def masking(quiet, stack):
    """A stand-in whose mask stage gives back the stack and a mask of ones."""
    code = (
        "source, target = given[1], given[3]\n"
        "shutil.copytree(source, target)\n"
        f"open(os.path.join(target, 'mask'), 'wb').write(b'\\0\\0\\x80\\x3f' * {SHAPE[0] * SHAPE[1]})\n"
    )
    quiet.behaves("mask_stack", code)
    return quiet


def mask(home, stack, progress=None, python=None, **values):
    """Run the mask stage by an engine in a folder."""
    options = stage_of("mask_stack").options(**{"pair_coherence_threshold": 0.2, **values})
    output = stack.folder.with_name("GEOCml1mask")
    engine = home if home is BUILTIN else Licsbas(home, python)
    return run_stage("mask_stack", stack.folder, output, options=options, progress=progress, engine=engine)


def contents(folder):
    """Every file below a folder with its bytes."""
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_lines_and_fractions_of_the_script_are_passed_on(masking, stack):
    listener = Listener()
    masking.behaves("mask_stack", "print('Größe', flush=True)\nfor n in range(5): print(f'  {n}/4 done', flush=True)\n")
    with pytest.raises(ProgramFailed):
        mask(masking.home, stack, listener)
    assert listener.lines[1:4] == ["reading", "Größe", "  0/4 done"]
    assert listener.fractions == sorted(listener.fractions)
    assert 0.3 < max(listener.fractions) < 1


def test_without_licsbas_it_says_where_to_get_it(stack, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    with pytest.raises(MissingInput, match=r"empty has no bin/LiCSBAS\*\.py.*github.com/comet-licsar/LiCSBAS"):
        mask(tmp_path / "empty", stack)
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    with pytest.raises(MissingInput, match=r"LiCSBAS13_sb_inv\.py is not on the PATH"):
        mask(None, stack)
    assert not stack.folder.with_name("GEOCml1mask").exists()


def test_commands_on_the_path_are_found(masking, stack, monkeypatch):
    for script in (masking.home / "bin").iterdir():
        script.chmod(0o755)
    monkeypatch.setenv("PATH", str(masking.home / "bin"), prepend=os.pathsep)
    assert not mask(None, stack).skipped
    assert [call["script"] for call in masking.calls] == ["LiCSBAS04op_mask_unw"]


def test_a_python_of_its_own_beside_the_scripts_runs_them(masking, stack):
    prefix = masking.home / ".venv"
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin" / "python3").symlink_to(os.path.realpath(sys.executable))
    (prefix / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).resolve().parent}\n")
    mask(masking.home, stack)
    (call,) = masking.calls
    assert call["environment"]["PATH"].split(os.pathsep)[:2] == [str(masking.home / "bin"), str(prefix / "bin")]


def test_a_conda_environment_brings_its_data_folders(masking, stack, tmp_path):
    prefix = tmp_path / "miniconda" / "envs" / "licsbas"
    for folder in ("bin", "conda-meta", "share/gdal", "share/proj"):
        (prefix / folder).mkdir(parents=True)
    (prefix / "bin" / "python3").symlink_to(os.path.realpath(sys.executable))
    mask(masking.home, stack, python=prefix)
    environment = masking.calls[0]["environment"]
    assert environment["CONDA_PREFIX"] == str(prefix)
    assert environment["GDAL_DATA"] == str(prefix / "share" / "gdal")
    assert environment["PROJ_DATA"] == environment["PROJ_LIB"] == str(prefix / "share" / "proj")


def test_a_python_that_is_none_is_refused(masking, stack, tmp_path):
    with pytest.raises(MissingInput, match="is neither a Python nor the folder of an environment"):
        mask(masking.home, stack, python=tmp_path)


def test_a_python_that_cannot_be_started(masking, stack, tmp_path):
    (tmp_path / "python").write_text("no program")
    with pytest.raises(MissingInput, match=r"could not be started with .*python"):
        mask(masking.home, stack, python=tmp_path / "python")


def test_a_missing_script_is_named(masking, stack):
    (masking.home / "bin" / "LiCSBAS04op_mask_unw.py").unlink()
    with pytest.raises(MissingInput, match=r"LiCSBAS04op_mask_unw\.py does not exist.*built-in engine"):
        mask(masking.home, stack)


def test_a_crash_gives_status_and_last_lines_and_replaces_nothing(masking, stack):
    mask(masking.home, stack)
    before = contents(stack.folder.with_name("GEOCml1mask"))
    masking.behaves("mask_stack", "raise ValueError('no such polygon')")
    with pytest.raises(ProgramFailed, match=r"(?s)ended with status 1; nothing.*ValueError: no such polygon"):
        mask(masking.home, stack, pair_coherence_threshold=0.3)
    assert contents(stack.folder.with_name("GEOCml1mask")) == before
    assert mask(masking.home, stack).skipped


@needs_groups
def test_a_script_that_is_killed_is_told_with_the_signal(masking, stack):
    masking.behaves("mask_stack", "os.kill(os.getpid(), 9)")
    with pytest.raises(ProgramFailed, match="ended with signal SIGKILL"):
        mask(masking.home, stack)


def test_success_without_output_is_a_failure(quiet, stack):
    with pytest.raises(ProgramFailed, match=r"(?s)did not make slc\.mli\.par, EQA\.dem_par, mask.*2/2 done"):
        mask(quiet.home, stack)
    assert not stack.folder.with_name("GEOCml1mask").exists()


@needs_groups
def test_cancel_ends_the_script_and_what_it_started(masking, stack):
    mask(masking.home, stack)
    before = contents(stack.folder.with_name("GEOCml1mask"))
    masking.behaves("mask_stack", NESTED)
    with pytest.raises(Cancelled):
        mask(masking.home, stack, Listener(until="child ready"), pair_coherence_threshold=0.3)
    for number in (masking.home / "children").read_text().split():
        assert not _lives(int(number))
    assert contents(stack.folder.with_name("GEOCml1mask")) == before


def _lives(process):
    """Whether a process runs; one that has ended and that nobody has asked for its status does not."""
    try:
        text = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return text.rpartition(")")[2].split()[0] not in "ZX"


def test_a_script_that_spoils_its_inputs_spoils_copies(masking, stack):
    before = contents(stack.folder)
    masking.behaves(
        "mask_stack",
        "shutil.copytree(given[1], given[3])\n"
        f"open(os.path.join(given[3], 'mask'), 'wb').write(b'\\0' * {4 * SHAPE[0] * SHAPE[1]})\n"
        "shutil.rmtree(given[1])\n",
    )
    mask(masking.home, stack)
    assert contents(stack.folder) == before


@pytest.mark.parametrize("lacking", [0, 1])
def test_pictures_are_shown_only_where_all_interferograms_have_them(quiet, stack, lacking):
    for pair in stack.pairs[: len(stack.pairs) - lacking]:
        (stack.folder / pair / f"{pair}.unw.png").write_bytes(b"picture")
    with pytest.raises(ProgramFailed):
        mask(quiet.home, stack)
    pictures = [name for name in quiet.calls[0]["seen"] if name.endswith(".unw.png")]
    assert len(pictures) == (0 if lacking else len(stack.pairs))


def test_interferograms_that_it_moves_away_are_rejected_and_stay(quiet, stack, tmp_path):
    lost, rejected = stack.pairs[2], stack.pairs[0]
    code = f"""
series, stack = given[given.index("-t") + 1], given[given.index("-d") + 1]
for name in ("info", "results", "network"):
    os.makedirs(os.path.join(series, name))
shutil.copy(os.path.join(stack, "slc.mli.par"), os.path.join(series, "info"))
print("{rejected}", file=open(os.path.join(series, "info", "11bad_ifg.txt"), "w"))
print("# none", file=open(os.path.join(series, "info", "11ifg_stats.txt"), "w"))
shutil.move(os.path.join(stack, "{lost}"), stack + ".backup")
"""
    quiet.behaves("check_interferograms", code)
    found = run_stage("check_interferograms", stack.folder, tmp_path / "TS", engine=Licsbas(quiet.home))
    assert (tmp_path / "TS" / "info" / "11bad_ifg.txt").read_text().split() == sorted([lost, rejected])
    assert found.counts["pairs_rejected"] == 2
    assert any(lost in warning for warning in found.warnings)
    assert (stack.folder / lost).is_dir()
    assert (tmp_path / "TS" / "info" / "EQA.dem_par").read_bytes() == (stack.folder / "EQA.dem_par").read_bytes()


def test_another_engine_makes_it_again_and_says_why(masking, stack):
    output, listener = stack.folder.with_name("GEOCml1mask"), Listener()
    mask(BUILTIN, stack)
    assert "engine" in read_record(output)["mask_stack"]
    assert not mask(masking.home, stack, listener).skipped
    assert any("runs again, because the engine was builtin and is licsbas" in line for line in listener.lines)
    assert mask(masking.home, stack).skipped
    assert not mask(BUILTIN, stack).skipped
    assert read_record(output)["mask_stack"]["engine"] == "builtin"


def test_an_option_that_licsbas_does_not_have_is_refused_by_name(quiet, stack):
    options = stage_of("close_loops").options(nullify=True, nullify_blame="failing loops")
    with pytest.raises(BadOption, match=r"LiCSBAS has no option like .*nullify_blame = failing loops"):
        Licsbas(quiet.home).check(stage_of("close_loops"), options)
    options = stage_of("export_datacube").options(title="Mine")
    with pytest.raises(BadOption, match="title = Mine"):
        Licsbas(quiet.home).check(stage_of("export_datacube"), options)


def test_a_flag_that_an_old_licsbas_does_not_know_is_refused_or_left_out(quiet):
    script = quiet.home / "bin" / "LiCSBAS12_loop_closure.py"
    script.write_text("-l -d -t --rm_ifg_list")
    engine, stage = Licsbas(quiet.home), stage_of("close_loops")
    engine.check(stage, stage.options())
    with pytest.raises(BadOption, match=r"does not know --nullify, which .*newer LiCSBAS"):
        engine.check(stage, stage.options(nullify=True))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "-i TS_GEOCml1/cum.h5 -o cube.nc --alignsar"),
        ({"content": "plain"}, "-i TS_GEOCml1/cum.h5 -o cube.nc"),
        (
            {"content": "plain_filtered", "extra_columns": "n_gap, maxTlen", "apply_mask": True},
            "-i TS_GEOCml1/cum_filt.h5 -o cube.nc --apply_mask --extracol n_gap --extracol maxTlen",
        ),
    ],
)
def test_what_the_cube_holds_is_said_by_flags_and_the_file_that_is_read(quiet, tmp_path, values, expected):
    for name in ("info", "results"):
        (tmp_path / "TS_GEOCml1" / name).mkdir(parents=True)
    options = stage_of("export_datacube").options(**values)
    with pytest.raises(ProgramFailed, match=r"did not make cube\.nc"):
        run_stage(
            "export_datacube", tmp_path / "TS_GEOCml1", tmp_path / "a.nc", options=options, engine=Licsbas(quiet.home)
        )
    (call,) = quiet.calls
    assert " ".join(call["arguments"]) == expected


def test_areas_go_into_text_files(masking, stack):
    listed = stack.folder.with_name("areas of mine.txt")
    listed.write_text("# comment\n1:2/1:3\n")
    mask(
        masking.home,
        stack,
        polygons=(((-99.2, 19.5), (-99.19, 19.5), (-99.19, 19.49)),),
        pixel_ranges="0:2/0:3; 4:5/4:6",
        range_file=listed,
    )
    (call,) = masking.calls
    assert call["arguments"][4:] == ["-s", "0.2", "-p", "areas.txt", "-f", "ranges.txt"]
    assert call["texts"]["areas.txt"].split() == ["-99.2,19.5,-99.19,19.5,-99.19,19.49"]
    assert call["texts"]["ranges.txt"].split() == ["1:2/1:3", "0:2/0:3", "4:5/4:6"]


def test_a_stack_that_does_not_fit_the_series_is_refused(quiet, stack, tmp_path):
    series = tmp_path / "TS"
    for name in ("info", "results"):
        (series / name).mkdir(parents=True)
    for name in ("slc.mli.par", "EQA.dem_par"):
        text = (stack.folder / name).read_text()
        (series / "info" / name).write_text(text.replace(f" {SHAPE[1]}\n", " 7\n"))
    with pytest.raises(BrokenInput, match=r"9 x 8 pixels and .* 7 x 8"):
        run_stage("close_loops", stack.folder, series, engine=Licsbas(quiet.home))


def test_the_stand_in_knows_every_script(tmp_path):
    home = StandIn(tmp_path / "one").home
    for stage_id in ("prepare_stack", "export_datacube"):
        Licsbas(home).check(stage_of(stage_id), stage_of(stage_id).options())
