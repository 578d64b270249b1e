"""Cases of bad inputs, each run in a process of its own with limits of time and memory, and what became of them."""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.progress import Progress

RIGHT, CLEAR, WRONG, SKIPPED = "right", "clear", "WRONG", "skipped"
MEMORY_BYTES = 6 << 30
LONGEST_S = 120.0
ROOT = Path(__file__).resolve().parents[2]


class WrongResultError(Exception):
    """A result differs from the truth, and nothing was said about it."""


class NotHere(Exception):
    """The case cannot be tried on this machine."""


@dataclass(frozen=True)
class Case:
    """One bad input.

    Attributes
    ----------
    kind, name
        Campaign and name of the case.
    work
        Makes the input in a folder of its own, runs what is to be tried, and returns if the result is right or the user
        was warned. Arguments: that folder, and the folder of `base`.
    words
        One of these stands in the message, if it ends with one; empty for any.
    must_be_right
        Whether even a clear message is wrong, because the input is good in an odd way.
    quick
        Whether it belongs to the part that the test suite runs.
    seconds
        Limit of time.
    """

    kind: str
    name: str
    work: Callable[[Path, Path], None]
    words: tuple[str, ...] = ()
    must_be_right: bool = False
    quick: bool = False
    seconds: float = LONGEST_S


@dataclass(frozen=True)
class Verdict:
    """What became of a case."""

    kind: str
    name: str
    outcome: str
    said: str


class Listener(Progress):
    """Progress that remembers the warnings."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def info(self, text: str) -> None:
        self.said.append(text)

    def warning(self, text: str) -> None:
        self.said.append(text)


def expect(condition: bool, what: str) -> None:
    """Raise unless a result is right."""
    if not condition:
        raise WrongResultError(what)


def attempt(case: Case, folder: Path, base: Path) -> Verdict:
    """Run a case in this process."""
    try:
        case.work(folder, base)
    except InsarError as err:
        return _judge_message(case, str(err))
    except NotHere as err:
        return Verdict(case.kind, case.name, SKIPPED, str(err))
    except WrongResultError as err:
        return Verdict(case.kind, case.name, WRONG, f"result: {err}")
    except BaseException as err:
        frames = traceback.extract_tb(err.__traceback__)
        last = next((frame for frame in reversed(frames) if frame.filename.startswith(str(ROOT))), frames[-1])
        place = f"{Path(last.filename).name}:{last.lineno}"
        return Verdict(case.kind, case.name, WRONG, f"traceback {type(err).__name__}: {str(err)[:150]} ({place})")
    return Verdict(case.kind, case.name, RIGHT, "")


def _judge_message(case: Case, message: str) -> Verdict:
    if case.must_be_right:
        return Verdict(case.kind, case.name, WRONG, f"refused: {message[:200]}")
    if case.words and not any(word in message for word in case.words):
        return Verdict(case.kind, case.name, WRONG, f"unclear message: {message[:200]}")
    return Verdict(case.kind, case.name, CLEAR, message[:200])


def attempt_apart(case: Case, folder: Path, base: Path) -> Verdict:
    """Run a case in a child process, which may crash, hang or eat the memory."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [
        sys.executable,
        str(ROOT / "scripts" / "faults.py"),
        "--one",
        case.kind,
        case.name,
        str(folder),
        str(base),
    ]
    started = time.monotonic()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=_limit, start_new_session=True
    ) as child:
        try:
            out, err = child.communicate(timeout=case.seconds)
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            return Verdict(case.kind, case.name, WRONG, f"hangs: more than {case.seconds:.0f} s")
    if child.returncode < 0:
        name = signal.Signals(-child.returncode).name
        return Verdict(case.kind, case.name, WRONG, f"crash: {name} after {time.monotonic() - started:.1f} s")
    try:
        return Verdict(case.kind, case.name, *json.loads(out.splitlines()[-1]))
    except (IndexError, ValueError):
        return Verdict(case.kind, case.name, WRONG, f"no verdict, status {child.returncode}: {err[-200:]}")


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def table(verdicts: Iterable[Verdict]) -> str:
    """Kind, tried, right, clear message, wrong; and what was wrong."""
    by_kind: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_kind[verdict.kind].append(verdict)
    lines = [f"{'kind':<16}{'tried':>7}{'right':>7}{'clear':>7}{'WRONG':>7}"]
    total = [0, 0, 0, 0]
    for kind, own in by_kind.items():
        counts = [sum(one.outcome == outcome for one in own) for outcome in (RIGHT, CLEAR, WRONG)]
        numbers = [sum(counts), *counts]
        total = [before + more for before, more in zip(total, numbers)]
        lines.append(f"{kind:<16}" + "".join(f"{number:>7}" for number in numbers))
    lines.append(f"{'all':<16}" + "".join(f"{number:>7}" for number in total))
    every = [one for own in by_kind.values() for one in own]
    lines += [f"WRONG {one.kind}/{one.name}: {one.said}" for one in every if one.outcome == WRONG]
    lines += [f"skipped {one.kind}/{one.name}: {one.said}" for one in every if one.outcome == SKIPPED]
    return "\n".join(lines)
