"""Fuzzing of every parser of foreign text: coverage-guided (atheris) where it is installed, else by hypothesis.

A parser may return anything or raise an `InsarError`; any other exception, a hang or a crash is a fault. The time of
each parser is ``ALIGNSAR_FUZZ_SECONDS``, 10 by default.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from alignsar_qgis.insar.core.errors import InsarError

from .foreign_parsers import Parser, parsers
from .framework import ROOT, Case, WrongResultError

SECONDS = float(os.environ.get("ALIGNSAR_FUZZ_SECONDS", "10"))
SLOWEST_S = 5.0
MOST_EXAMPLES = 1500


def tried(parser: Parser, data: bytes, folder: Path) -> None:
    """Parse once; anything but a result or an `InsarError` in a short time of the processor is a fault."""
    begun = time.process_time()
    try:
        parser(data, folder)
    except InsarError:
        pass
    except Exception as err:
        raise WrongResultError(f"{type(err).__name__} {str(err)[:100]} for {data[:120]!r}") from err
    if time.process_time() - begun > SLOWEST_S:
        raise WrongResultError(f"{time.process_time() - begun:.0f} s for {data[:120]!r} ({len(data)} bytes)")


EXTREMES = (
    b"", b"\x00", b"\xff\xfe\x00", b"9" * 100_000, b"[" * 200_000, b'{"a":' * 200_000, b"1e999", b"nan", b"-inf",
    b"<" * 100_000, b"<a>" * 50_000, b"1:" * 50_000, b"1," * 200_000, "٣:٤/٥:٦".encode(), "²:3/0:1".encode(),
    b"1" * 3000 + b"x", b"&#" + b"9" * 5000 + b";", b"\n" * 500_000, b"-" * 100_000 + b"1",
)  # fmt: skip


def by_hypothesis(name: str, seconds: float, folder: Path) -> None:
    """Examples cut, repeated and mixed, and texts made at random."""
    from hypothesis import HealthCheck, given, settings, strategies

    parser, example = parsers()[name]
    for data in (*EXTREMES, *(example + more for more in EXTREMES), *(more + example for more in EXTREMES)):
        tried(parser, data, folder)
    pieces = strategies.lists(
        strategies.one_of(
            strategies.integers(0, len(example)).map(lambda cut: example[:cut]),
            strategies.integers(0, len(example)).map(lambda cut: example[cut:]),
            strategies.sampled_from(
                [b"0", b"-1", b"1e400", b"nan", b"null", b"[]", b"{}", b'""', b"\n", b" ", b":", b"/"]
            ),
            strategies.binary(max_size=20),
            strategies.text(max_size=20).map(lambda text: text.encode("utf-8", "replace")),
        ),
        max_size=8,
    ).map(b"".join)
    latest = time.monotonic() + seconds

    @settings(max_examples=MOST_EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(pieces)
    def explore(data: bytes) -> None:
        if time.monotonic() < latest:
            tried(parser, data, folder)

    explore()


GUIDED = """
import sys
sys.path[:0] = [{tests!r}, {root!r}]
import atheris
with atheris.instrument_imports(include=["alignsar_qgis"]):
    from faults import fuzz
    every = fuzz.parsers()
from pathlib import Path
parser, example = every[{name!r}]
folder = Path({folder!r})
def once(data):
    fuzz.tried(parser, data, folder)
(folder / "corpus").mkdir(parents=True, exist_ok=True)
(folder / "corpus" / "example").write_bytes(example)
atheris.Setup([sys.argv[0], "-max_total_time={seconds}", "-rss_limit_mb=0", "-verbosity=0", "-timeout=20",
               "-artifact_prefix=" + str(folder) + "/", str(folder / "corpus")], once)
atheris.Fuzz()
"""


def fuzzed(name: str, seconds: float, folder: Path, _: Path) -> None:
    """One parser, by both ways as far as they are installed."""
    by_hypothesis(name, seconds / 2, folder)
    try:
        import atheris  # noqa: F401
    except ImportError:
        return
    script = GUIDED.format(
        tests=str(ROOT / "tests"), root=str(ROOT), name=name, folder=str(folder), seconds=max(1, round(seconds / 2))
    )
    finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    if finished.returncode:
        lines = [line for line in finished.stderr.splitlines() if "Error" in line or "timeout" in line]
        raise WrongResultError(f"atheris: {(lines or finished.stderr.splitlines() or ['status'])[-1][:200]}")


def cases() -> Iterator[Case]:
    """Every parser."""
    for name in parsers():
        yield Case("fuzz", name, partial(fuzzed, name, SECONDS), seconds=120 + SECONDS)
