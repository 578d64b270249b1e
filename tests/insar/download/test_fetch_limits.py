"""Servers that send too much, declare nonsense or keep what is damaged; and those that cannot be reached."""

import gzip
import os
import zlib
from itertools import chain, repeat

import numpy as np
import pytest
from http_server import BOMB_BYTES, TIME, serving, write_portal
from small_frame import FRAME, PAIRS

from alignsar_qgis.insar.core.errors import DownloadFailed, InsarError
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download import DownloadOptions, http_transport
from alignsar_qgis.insar.download import _retry as retry
from alignsar_qgis.insar.download._errors import Busy, Damaged, DamagedInside, Refused, TransportError, Unreachable
from alignsar_qgis.insar.download._fetch import ABSENT, FAILED, FETCHED, Fetcher, SizeLimits
from alignsar_qgis.insar.download._headers import full_size, last_modified, packing, retry_after, version_of
from alignsar_qgis.insar.download._retry import Retries, RetryPolicy
from alignsar_qgis.insar.download._unpack import unpacked
from alignsar_qgis.insar.download._workers import WorkerPool
from alignsar_qgis.insar.pipeline import run_stage
from alignsar_qgis.insar.store.raster import write_geotiff

GRID = Grid.from_edges(200, 150, 14.0, 41.0, 0.01, -0.01)
NONSENSE = ("", "soon", "-5", "1e9", "1.5", "\u00b2", "9" * 5000, "Mon, 99 Foo 2020", "Wed, 21 Oct 10000 07:28:00 GMT")


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    write_geotiff(folder / "a.tif", np.random.default_rng(1).normal(size=GRID.shape).astype(np.float32), GRID)
    (folder / "b.txt").write_text("text " * 1000)
    for path in folder.iterdir():
        os.utime(path, (TIME, TIME))
    with serving(folder) as running:
        yield running


@pytest.fixture
def fetcher(tmp_path):
    transport = http_transport(lambda _: None)

    def make(attempts=3, **limits):
        workers = WorkerPool(2, Progress(), transport.close)
        return Fetcher(transport, tmp_path / "here", RetryPolicy(10, attempts, 0.01), workers, SizeLimits(**limits))

    yield make
    transport.close()


def left(tmp_path):
    """Files that a fetch left behind, but the notes of their versions."""
    return [path.name for path in (tmp_path / "here").rglob("*") if path.is_file() and path.suffix != ".tag"]


def test_a_file_larger_than_allowed_is_not_even_begun(site, fetcher, tmp_path):
    bounded = fetcher(file=1000)
    outcome = bounded.fetch(f"{site.url}/a.tif", "a.tif")
    assert (outcome.state, bounded.received, len(site.log)) == (FAILED, 0, 1)
    assert "larger than" in outcome.reason
    assert left(tmp_path) == []


def test_a_file_that_hides_its_length_is_stopped_at_the_limit(site, fetcher, tmp_path):
    site.fault("a.tif", "chunked", times=9)
    bounded = fetcher(file=20_000)
    outcome = bounded.fetch(f"{site.url}/a.tif", "a.tif")
    assert outcome.state == FAILED
    assert "larger than" in outcome.reason
    assert 20_000 < bounded.received < 40_000 < (site.root / "a.tif").stat().st_size
    assert left(tmp_path) == []


def test_a_file_just_as_large_as_allowed_is_fetched(site, fetcher):
    size = (site.root / "a.tif").stat().st_size
    assert fetcher(file=size - 1).fetch(f"{site.url}/a.tif", "a.tif").state == FAILED
    assert fetcher(file=size).fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED


def test_a_small_answer_does_not_become_a_huge_file(site, fetcher, tmp_path):
    site.fault("b.txt", "bomb", times=9)
    outcome = fetcher(unpacked=1_000_000).fetch(f"{site.url}/b.txt", "b.txt")
    assert (outcome.state, len(site.log)) == (FAILED, 1)
    assert "larger than the 1 MB" in outcome.reason
    assert left(tmp_path) == []
    with pytest.raises(DownloadFailed, match="larger than the 2 MB"):
        fetcher(page=2_000_000).page(f"{site.url}/b.txt")


def test_what_is_unpacked_comes_in_small_pieces():
    packed = gzip.compress(bytes(BOMB_BYTES))
    assert len(packed) < 100_000
    sizes = [len(piece) for piece in unpacked([packed], "gzip")]
    assert max(sizes) <= 2**16
    assert sum(sizes) == BOMB_BYTES


@pytest.mark.parametrize("step", [1, 7, 10_000])
@pytest.mark.parametrize(
    ("pack", "packing_name"),
    [
        (gzip.compress, "gzip"),
        (lambda data: gzip.compress(data[:1000]) + gzip.compress(data[1000:]), "x-gzip"),
        (zlib.compress, "deflate"),
        (bytes, "identity"),
    ],
)
def test_packed_bodies_are_unpacked_however_they_are_cut(pack, packing_name, step):
    data = np.random.default_rng(3).integers(0, 9, 9000, np.uint8).tobytes()
    packed = pack(data)
    chunks = [packed[start : start + step] for start in range(0, len(packed), step)]
    assert b"".join(unpacked(chunks, packing_name)) == data
    if packing_name != "identity":
        with pytest.raises(TransportError, match="cut off"):
            list(unpacked([packed[:-9]], packing_name))
        with pytest.raises(TransportError, match="damaged"):
            list(unpacked([b"x" + packed], packing_name))


def test_a_packed_answer_that_is_cut_is_not_taken(site, fetcher, tmp_path):
    site.fault("b.txt", "packed_cut", times=2)
    assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == FETCHED
    assert (tmp_path / "here" / "b.txt").read_bytes() == (site.root / "b.txt").read_bytes()
    site.fault("b.txt", "packed_cut", times=9)
    with pytest.raises(DownloadFailed, match="cut off"):
        fetcher().page(f"{site.url}/b.txt")


@pytest.mark.parametrize("declared", ["utf-8", "UTF-8", "none", "identity, identity", "binary", ""])
def test_a_declaration_that_means_no_packing_does_no_harm(site, fetcher, tmp_path, declared):
    site.fault("b.txt", "headers", Content_Encoding=declared, Content_Type="text/plain; charset=klingon")
    assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == FETCHED
    assert (tmp_path / "here" / "b.txt").read_bytes() == (site.root / "b.txt").read_bytes()
    site.fault("b.txt", "headers", Content_Encoding=declared, Content_Type='text/html; charset="utf-7, hex"')
    assert fetcher().page(f"{site.url}/b.txt").text == (site.root / "b.txt").read_text()


@pytest.mark.parametrize("declared", ["br", "zstd", "gzip, gzip", "klingon" * 100, "\xff\xfe"])
def test_a_packing_that_is_not_known_is_named_and_not_stored(site, fetcher, tmp_path, declared):
    site.fault("b.txt", "headers", times=9, Content_Encoding=declared)
    outcome = fetcher().fetch(f"{site.url}/b.txt", "b.txt")
    assert (outcome.state, len(site.log)) == (FAILED, 1)
    assert "packs it as" in outcome.reason
    assert left(tmp_path) == []
    with pytest.raises(DownloadFailed, match="packs it as"):
        fetcher().page(f"{site.url}/b.txt")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(
            ("Last-Modified", text)
            for text in (*NONSENSE, "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT")
        ),
        *(("ETag", text) for text in ('"a\tb"', '"\xe9"', 'W/"x"', '"', "no quotes")),
        *(("Content-Range", text) for text in ("bytes 5-4/3", "bytes */*", "bytes 0-1/" + "9" * 5000)),
        *(("Content-Type", text) for text in ("", ";;;", "text/html; charset=")),
    ],
)
def test_headers_full_of_nonsense_do_no_harm(site, fetcher, tmp_path, name, value):
    latin = value.encode("utf-8").decode("latin-1")
    site.fault("a.tif", "headers", times=9, method="", **{name.replace("-", "_"): latin})
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()
    site.faults.clear()
    (tmp_path / "here" / "a.tif").unlink()
    site.fault("a.tif", "cut")
    assert fetcher(attempts=1).fetch(f"{site.url}/a.tif", "a.tif").state == FAILED
    (tag,) = (tmp_path / "here").rglob("*.tag")
    tag.write_bytes(value.encode("utf-8")[:3000] + b"\n\xff")
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()


@pytest.mark.parametrize("error", [OSError(22, "Invalid argument"), OverflowError(), ValueError()])
def test_a_time_that_the_disk_cannot_hold_is_left_out(site, fetcher, tmp_path, monkeypatch, error):
    def refuse(*arguments, **more):
        raise error

    monkeypatch.setattr("alignsar_qgis.insar.download._part_file.os.utime", refuse)
    assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == FETCHED
    assert (tmp_path / "here" / "b.txt").stat().st_mtime > TIME


def test_what_headers_say_is_read_or_left():
    for text in NONSENSE:
        assert retry_after({"Retry-After": text}) is None
        assert last_modified({"Last-Modified": text}) is None
        assert full_size({"Content-Length": text}) is None
    assert retry_after({"Retry-After": "120"}) == 120
    assert retry_after({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert retry_after({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}) > 1e11
    assert last_modified({"Last-Modified": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 1445412480
    assert full_size({"Content-Length": "7", "Content-Range": "bytes 3-9/10"}) == 10
    assert full_size({"Content-Length": "7", "Content-Encoding": "gzip"}) is None
    assert packing({"Content-Encoding": " GZIP , utf-8"}) == "gzip"
    assert version_of({"ETag": 'W/"weak"', "Last-Modified": "then"}) == "then"


@pytest.mark.parametrize(
    "wait", [*NONSENSE, "0", "31536000", "Fri, 31 Dec 9999 23:59:59 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"]
)
@pytest.mark.parametrize("status", [429, 503])
def test_no_wait_that_a_server_asks_for_ends_a_download(tmp_path, wait, status):
    write_portal(tmp_path / "site")
    name = f"{PAIRS[0]}.geo.unw.tif"
    with serving(tmp_path / "site") as site:
        site.fault(name, status, Retry_After=wait.encode("utf-8").decode("latin-1"))
        options = DownloadOptions(FRAME, address=site.products, pause=0.01)
        if wait in ("31536000", "Fri, 31 Dec 9999 23:59:59 GMT"):
            with pytest.raises(
                DownloadFailed, match=rf"1 of \d+ files .*{name}.*is busy .status {status}.*asks to wait"
            ):
                run_stage("download_licsar", tmp_path / "work", options=options)
        else:
            assert run_stage("download_licsar", tmp_path / "work", options=options).counts["failed"] == 0


def test_a_raster_that_arrives_damaged_inside_is_fetched_once_more(site, fetcher, tmp_path):
    site.fault("a.tif", "damaged")
    assert fetcher(attempts=5).fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()


def test_a_raster_that_is_stored_damaged_is_reported_by_name(tmp_path):
    folder = write_portal(tmp_path / "site", grid=GRID)
    name = f"{PAIRS[0]}.geo.unw.tif"
    with serving(tmp_path / "site") as site:
        site.fault(name, "damaged", times=99)
        options = DownloadOptions(FRAME, address=site.products, pause=0.01)
        with pytest.raises(DownloadFailed, match=rf"1 of \d+ files .*{name}: the GeoTIFF is damaged inside"):
            run_stage("download_licsar", tmp_path / "work", options=options)
        assert len(site.requests(ending=name)) == 2
    assert not (tmp_path / "work" / "GEOC" / PAIRS[0] / name).exists()
    assert (folder / "interferograms" / PAIRS[0] / name).exists()


class Clock:
    """Time that passes in pauses only."""

    def __init__(self):
        self.now, self.pauses = 0.0, []

    def monotonic(self):
        return self.now

    def pause(self, seconds):
        self.now += seconds
        self.pauses.append(seconds)

    def check(self):
        pass

    def say(self, sentence):
        pass


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(retry, "time", clock)
    return clock


def failing(*errors):
    """An action that raises those errors one after the other, the last one for ever."""
    ahead = chain(errors, repeat(errors[-1]))

    def act():
        error = next(ahead)
        if error is not None:
            raise error
        return "done"

    return act


def test_a_server_that_was_never_reached_is_given_up_soon(clock):
    with pytest.raises(Unreachable):
        Retries(RetryPolicy(), clock).run(failing(Unreachable("no network")))
    assert clock.pauses == [1, 2]


def test_a_server_that_was_reached_before_is_waited_for(clock):
    retries = Retries(RetryPolicy(), clock)
    assert retries.run(failing(None)) == "done"
    with pytest.raises(Unreachable):
        retries.run(failing(Unreachable("gone")))
    assert clock.pauses == [1, 2, 4, 8]


@pytest.mark.parametrize(
    ("errors", "kind", "pauses"),
    [
        ((TransportError("cut"),), TransportError, [1, 2, 4, 8]),
        ((Damaged("html"),), Damaged, [1, 2, 4, 8]),
        ((DamagedInside("block"),), DamagedInside, [1]),
        (
            (TransportError("cut"), DamagedInside("block"), Damaged("html"), DamagedInside("block")),
            DamagedInside,
            [1, 2, 4],
        ),
        ((Busy(503, 7.0), Busy(503, None), Busy(503, 301.0)), Busy, [7, 2]),
        ((Refused("403"),), Refused, []),
    ],
)
def test_every_fault_has_its_patience(clock, errors, kind, pauses):
    with pytest.raises(kind):
        Retries(RetryPolicy(), clock).run(failing(*errors))
    assert clock.pauses == pytest.approx(pauses)


@pytest.mark.parametrize("frame", ["123a_04826_121209", "123A_04826_121209"])
def test_without_network_an_unknown_frame_is_answered_in_one_sentence(tmp_path, frame):
    options = DownloadOptions(frame, address="http://portal.invalid/products", pause=0.01, attempts=2)
    words = r"123/123A_04826_121209/.* cannot be read: the name of the server portal\.invalid.* Check the connection"
    with pytest.raises(DownloadFailed, match=words):
        run_stage("download_licsar", tmp_path / "work", options=options)
    assert not (tmp_path / "work").exists()


def test_nothing_that_a_server_answers_to_a_listing_is_a_programming_error(tmp_path):
    write_portal(tmp_path / "site")
    (tmp_path / "site" / "page").write_bytes(b"<![x[ <a href='//[x'>" + bytes(range(256)))
    with serving(tmp_path / "site") as site:
        for target in ("/page", "http://[bad", "ftp://h/", "file:///etc/passwd"):
            site.faults.clear()
            site.fault("interferograms/", "redirect", times=9, to=target)
            site.fault("interferograms", "redirect", times=9, to=target)
            with pytest.raises(InsarError):
                run_stage(
                    "download_licsar",
                    tmp_path / "work",
                    options=DownloadOptions(FRAME, address=site.products, pause=0.01),
                )


def test_absent_files_stay_absent(site, fetcher):
    assert fetcher().fetch(f"{site.url}/none.tif", "none.tif").state == ABSENT
