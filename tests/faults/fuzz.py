"""Fuzzing of every parser of foreign text: coverage-guided (atheris) where it is installed, else by hypothesis.

A parser may return anything or raise an `InsarError`; any other exception, a hang or a crash is a fault. The time of
each parser is ``ALIGNSAR_FUZZ_SECONDS``, 10 by default.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from alignsar_qgis.insar.core.errors import InsarError

from .framework import ROOT, Case, WrongResultError

SECONDS = float(os.environ.get("ALIGNSAR_FUZZ_SECONDS", "10"))
SLOWEST_S = 5.0
MOST_EXAMPLES = 1500
Parser = Callable[[bytes, Path], object]


def as_file(read: Callable[[Path], object], name: str) -> Parser:
    """A parser of a file."""

    def parse(data: bytes, folder: Path) -> object:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return read(path)

    return parse


def _options_json(data: bytes, _: Path) -> object:
    from alignsar_qgis.insar.pipeline.plan import Plan

    try:
        typed = json.loads(data.decode("utf-8", "replace"))
    except (ValueError, RecursionError):  # told by the dialog
        return None
    if not isinstance(typed, dict) or not all(own is None or isinstance(own, dict) for own in typed.values()):
        return None
    return Plan(Path("work"), options=typed).checked_options()


def _page(data: bytes, _: Path) -> object:
    from alignsar_qgis.insar.download import _portal
    from alignsar_qgis.insar.download._fetch import Page

    page = Page("https://example.org/a/", data.decode("utf-8", "replace"))
    return list(_portal.dates_of(_portal.links_of(page)))


def _range(data: bytes, _: Path) -> object:
    from alignsar_qgis.insar.cube import reader

    return reader._range({"range": data.decode("utf-8", "replace")})


def _dates(data: bytes, folder: Path) -> object:
    from alignsar_qgis.insar.network.quality import read_dates

    return as_file(read_dates, "dates.txt")(data, folder)


def parsers() -> dict[str, tuple[Parser, bytes]]:
    """Each parser with a good example to begin from."""
    from alignsar_qgis.insar.core.grid import Window
    from alignsar_qgis.insar.download.frames import read_frames
    from alignsar_qgis.insar.download.scenes import read_scenes
    from alignsar_qgis.insar.kml import read_placemarks
    from alignsar_qgis.insar.stack._polygons import read_polygons
    from alignsar_qgis.insar.store import parfiles
    from alignsar_qgis.insar.store.record import FolderRecord

    grid = b"width: 50\nnlines: 40\ncorner_lat: 41.0\ncorner_lon: 14.0\npost_lat: -0.002\npost_lon: 0.002\n"
    ring = '{"type":"Polygon","coordinates":[[[14,40],[15,40],[15,41],[14,40]]]}'
    one = '{"type":"Feature","properties":{"name":"a"},"geometry":' + ring + "}"
    feature = ('{"type":"FeatureCollection","features":[' + one + "]}").encode()
    kml = (
        b"<kml><Placemark><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>14,40 15,40 15,41 14,40"
        b"</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>"
    )
    scene = b"S1A_IW_SLC__1SDV_20200601T050320_20200601T050347_032812_03CD2A_8C6E.zip\n"
    own = b'{"outputs":{"a":{"size":1,"time":1}},"inputs":{},"options":{},"result":{}}'
    record = b'{"version":2,"stages":{"prepare_stack":' + own + b"}}"
    return {
        "EQA.dem_par": (as_file(lambda path: parfiles.read_grid(path.parent), "EQA.dem_par"), grid),
        "slc.mli.par": (
            as_file(lambda path: parfiles.read_frequency(path.parent), "slc.mli.par"),
            b"radar_frequency: 5.405e9 Hz\n",
        ),
        "baselines": (
            as_file(parfiles.read_baselines, "baselines"),
            b"20200601 20200607 10.5 6\n20200601 20200613 -3 12\n",
        ),
        "list": (as_file(parfiles.read_list, "list.txt"), b"20200601_20200607\n# comment\n"),
        "dates": (_dates, b"20200601\n2020-06-07\n"),
        "polygons": (as_file(read_polygons, "polygons.txt"), b"14,40,15,40,15,41\n"),
        "range": (lambda data, _: Window.parse(data.decode("utf-8", "replace"), 50, 40), b"1:20/3:0"),
        "GeoJSON": (as_file(read_placemarks, "a.geojson"), feature),
        "KML": (as_file(read_placemarks, "a.kml"), kml),
        "frames": (as_file(read_frames, "frames.geojson"), feature.replace(b'"a"', b'"022D_04826_121209"')),
        "scenes": (as_file(read_scenes, "scenes.txt"), scene),
        "portal page": (_page, b'<a href="20200601_20200607/">20200601_20200607/</a>'),
        "record": (as_file(lambda path: FolderRecord.read(path.parent), "alignsar.json"), record),
        "options": (_options_json, b'{"mask_noise": {"maximum_residual": 10}, "correct_gacos": null}'),
        "range attribute": (_range, b"[-10.0, 20.0]"),
    }


def tried(parser: Parser, data: bytes, folder: Path) -> None:
    """Parse once; anything but a result or an `InsarError` in a short time is a fault."""
    begun = time.monotonic()
    try:
        parser(data, folder)
    except InsarError:
        pass
    except Exception as err:
        raise WrongResultError(f"{type(err).__name__} {str(err)[:100]} for {data[:120]!r}") from err
    if time.monotonic() - begun > SLOWEST_S:
        raise WrongResultError(f"{time.monotonic() - begun:.0f} s for {data[:120]!r} ({len(data)} bytes)")


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
with atheris.instrument_imports(include=["alignsar_qgis.insar"]):
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
