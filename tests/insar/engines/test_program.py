"""What becomes of a program that is started: its lines, its end, and what cannot be started."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from alignsar_qgis.insar.core.errors import BadOption, Cancelled, MissingInput, ProgramFailed
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.engines.program import _PROGRESS, LAST_LINES, LONGEST_LINE, run_program


class Listener(Progress):
    """Hears everything, and cancels a run that does not end."""

    def __init__(self):
        self.lines, self.fractions = [], []
        self.patient_until = time.monotonic() + 60

    def cancelled(self):
        return time.monotonic() > self.patient_until

    def info(self, text):
        self.lines.append(text)

    def fraction(self, value):
        self.fractions.append(value)


needs_groups = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups")


@pytest.fixture
def said(tmp_path):
    """Run a text of Python as a program; what its listener heard, and its last words."""

    def run(code):
        listener = Listener()
        command = [sys.executable, "-c", f"import os, subprocess, sys, time\n{code}"]
        return listener, run_program(command, tmp_path, dict(os.environ), listener, "Script")

    return run


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("3/107", ("3", "107")),
        ("    3/ 107th ifg...", ("3", "107")),
        ("Process 2/5th patch (lines 10 to 20)", ("2", "5")),
        ("  20200601_20200613 (12/30)...", ("12", "30")),
        ("1/2: reading", None),
        ("on 2020/06/01", None),
        ("ref_area: 0:56/0:56", None),
        ("5.5/7.5 mm", None),
        ("10 mm/yr", None),
        ("/data/2020/12", None),
        ("999999999/999999999", ("999999999", "999999999")),
        ("1234567890/1234567890", None),
        ("area 14.02639/14.25161/40.71439/40.93961", None),
    ],
)
def test_counts_are_told_from_other_numbers(line, counts):
    found = _PROGRESS.search(line)
    assert (found and found.groups()) == counts


@pytest.mark.parametrize("digits", [400, 5000])
def test_a_count_of_very_many_digits_is_a_line_and_no_fraction(said, digits):
    listener, _ = said(f"print('9' * {digits} + '/' + '9' * {digits}); print('1/2')")
    assert listener.lines[0].startswith("9" * 400)
    assert listener.lines[1:] == ["1/2"]
    assert listener.fractions == [0.25]


def test_of_a_line_that_does_not_end_the_beginning_and_the_end_are_kept(said):
    code = """
sys.stdout.write('begin')
for _ in range(40): sys.stdout.write('x' * (1 << 20))
sys.stdout.write('end')
"""
    listener, last_words = said(code)
    (line,) = listener.lines
    assert len(line) == LONGEST_LINE
    assert (line[:6], line[-4:]) == ("beginx", "xend")
    assert last_words == f"\nIts last lines:\n{line}"


def test_long_lines_are_shortened_in_the_middle_and_the_next_ones_are_whole(said):
    length = 3 * LONGEST_LINE
    listener, last_words = said(f"for n in range(20): print(f'{{n:03d}}' + 'y' * {length} + 'z')\nprint('3/4 done')")
    assert [line[:4] + line[-2:] for line in listener.lines[:-1]] == [f"{n:03d}yyz" for n in range(20)]
    assert {len(line) for line in listener.lines[:-1]} == {LONGEST_LINE}
    assert listener.lines[-1] == "3/4 done"
    assert listener.fractions == [0.375]
    assert len(last_words) < LAST_LINES * (LONGEST_LINE + 1) + 20


def test_a_line_of_the_greatest_length_stays_as_it_is(said):
    whole = "ab" * (LONGEST_LINE // 2)
    assert said(f"print({whole!r})")[0].lines == [whole]


TALKER = """
talker = 'import time\\nwhile True: print("still here" * {words}, flush=True); time.sleep({pause})'
child = subprocess.Popen([sys.executable, '-c', talker])
open('child', 'w').write(str(child.pid))
"""


def lives(process):
    """Whether a process runs; one that has ended and that nobody has asked for its status does not."""
    try:
        text = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return text.rpartition(")")[2].split()[0] not in "ZX"


def ended(process):
    """Whether a process that was killed is gone before long."""
    deadline = time.monotonic() + 5
    while lives(process) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not lives(process)


@needs_groups
@pytest.mark.parametrize(("words", "pause"), [(1, 0.05), (1, 3600), (100, 0)], ids=["slow", "silent", "fast"])
def test_what_a_program_leaves_running_is_ended_with_it_even_if_it_talks(said, tmp_path, words, pause):
    listener, _ = said(TALKER.format(words=words, pause=pause) + "time.sleep(0.3); sys.stdout.write('\\ndone\\n')")
    assert "done" in listener.lines
    assert ended(int((tmp_path / "child").read_text()))


@needs_groups
def test_a_program_that_leaves_its_group_cannot_hold_the_run_up(said, tmp_path):
    code = TALKER.format(words=100, pause=0).replace("talker])", "talker], start_new_session=True)")
    listener, _ = said(code + "sys.stdout.write('\\ndone\\n')")
    assert "done" in listener.lines
    assert ended(int((tmp_path / "child").read_text()))  # nobody reads what it writes


def test_all_that_a_program_says_before_its_end_is_told_to_a_slow_listener(tmp_path):
    class Slow(Listener):
        def info(self, text):
            super().info(text)
            time.sleep(0.002)

    listener = Slow()
    code = "print('\\n'.join(f'{n} ' + 'x' * 900 for n in range(1500)))"
    run_program([sys.executable, "-c", code], tmp_path, dict(os.environ), listener, "Script")
    assert [int(line.split()[0]) for line in listener.lines] == list(range(1500))


@needs_groups
def test_a_cancel_amid_a_flood_of_lines_ends_the_program_at_the_next_line(tmp_path):
    class Stopping(Listener):
        def cancelled(self):
            return len(self.lines) >= 5

    listener = Stopping()
    code = "import os; open('child', 'w').write(str(os.getpid()))\nwhile True: print('y')"
    with pytest.raises(Cancelled):
        run_program([sys.executable, "-c", code], tmp_path, dict(os.environ), listener, "Script")
    assert listener.lines == ["y"] * 5
    assert ended(int((tmp_path / "child").read_text()))


def start(folder, *command, **environment):
    return run_program(command, folder, {**os.environ, **environment}, Listener(), "Script")


@pytest.mark.parametrize(
    ("fault", "told"),
    [("a\0b", r"'a\\x00b' holds a NUL character"), ("a\ud800b", r"'a\\ud800b' holds the character '\\ud800'")],
)
def test_what_no_program_can_be_given_is_named(tmp_path, fault, told):
    with pytest.raises(BadOption, match=f"Script cannot be started: the argument {told}"):
        start(tmp_path, sys.executable, "-c", "", fault)
    with pytest.raises(BadOption, match=f"the program {told}"):
        start(tmp_path, fault)
    with pytest.raises(BadOption, match=f"the variable 'LANG' = {told}"):
        start(tmp_path, sys.executable, "-c", "", LANG=fault)
    with pytest.raises(BadOption, match=r"the folder .* holds"):
        start(tmp_path / fault, sys.executable, "-c", "")


def test_of_a_long_argument_with_a_fault_the_beginning_is_named(tmp_path):
    with pytest.raises(BadOption) as told:
        start(tmp_path, sys.executable, "-c", "\0" + "x" * 100_000)
    assert len(str(told.value)) < 500


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are Unicode there")
def test_a_name_that_is_not_unicode_is_passed_on(said, tmp_path):
    name = os.fsdecode(b"caf\xe9")
    code = "import os, sys; print(os.fsencode(sys.argv[1]) == b'caf\\xe9')"
    assert start(tmp_path, sys.executable, "-c", code, name).endswith("\nTrue")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_program_that_is_not_there_or_may_not_be_run_is_named(tmp_path):
    (tmp_path / "text").write_text("no program")
    for name, why in (("none", "No such file or directory"), ("text", "Permission denied")):
        program = str(tmp_path / name)
        with pytest.raises(MissingInput, match=f"with {program}: {why}. Check the engine's folder and Python"):
            start(tmp_path, program)


def test_a_folder_that_is_not_there_is_named_and_not_the_settings(tmp_path):
    with pytest.raises(MissingInput, match=f"with {sys.executable}: .* It runs in {tmp_path / 'none'}, which") as told:
        start(tmp_path / "none", sys.executable, "-c", "")
    assert "settings" not in str(told.value)


@needs_groups
def test_a_system_without_room_for_a_program_is_told_with_the_program_and_the_cure(tmp_path):
    import resource

    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    taken = len(list(Path("/dev/fd").iterdir()))
    resource.setrlimit(resource.RLIMIT_NOFILE, (taken, limits[1]))
    held = []
    try:
        with suppress(OSError):
            while True:
                held.append(os.open(os.devnull, os.O_RDONLY))
        with pytest.raises(ProgramFailed, match=f"with {sys.executable}: Too many open files. .*restart QGIS"):
            start(tmp_path, sys.executable, "-c", "")
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        for handle in held:
            os.close(handle)


@needs_groups
def test_a_command_that_is_too_long_is_told_with_the_cure(tmp_path):
    with pytest.raises(ProgramFailed, match=r"Argument list too long\. Choose folders with shorter names"):
        start(tmp_path, sys.executable, "-c", "x" * (1 << 24))
