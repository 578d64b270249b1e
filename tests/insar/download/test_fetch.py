"""One file from a server on loopback that does everything wrong."""

import os
import threading
import time
from email.utils import formatdate

import numpy as np
import pytest
from http_server import TIME, serving

from alignsar_qgis.insar.core.errors import BrokenInput, Cancelled, DownloadFailed
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download import http_transport
from alignsar_qgis.insar.download._errors import Damaged
from alignsar_qgis.insar.download._fetch import ABSENT, FAILED, FETCHED, PRESENT, Fetcher, FileResult
from alignsar_qgis.insar.download._integrity import check_content
from alignsar_qgis.insar.download._items import FAILURES_IN_A_ROW, Item, ItemDownloader
from alignsar_qgis.insar.download._retry import RetryPolicy
from alignsar_qgis.insar.download._workers import WorkerPool
from alignsar_qgis.insar.store.raster import write_geotiff

GRID = Grid.from_edges(60, 50, 14.0, 41.0, 0.01, -0.01)


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
    made = []

    def make(attempts=3, timeout=10, progress=None, **policy):
        transport = http_transport()
        pool = WorkerPool(2, progress or Progress(), transport.close)
        made.append(transport)
        return Fetcher(transport, tmp_path / "here", RetryPolicy(timeout, attempts, 0.01, **policy), pool)

    yield make
    for transport in made:
        transport.close()


def test_a_file_arrives_with_its_content_and_time(site, fetcher, tmp_path):
    outcome = fetcher().fetch(f"{site.url}/a.tif", "sub/c.tif")
    target = tmp_path / "here" / "sub" / "c.tif"
    assert outcome.state == FETCHED
    assert outcome.size == target.stat().st_size
    assert target.read_bytes() == (site.root / "a.tif").read_bytes()
    assert int(target.stat().st_mtime) == TIME
    assert fetcher().fetch(f"{site.url}/a.tif", "sub/c.tif").state == PRESENT


@pytest.mark.parametrize("status", [404, 410])
def test_what_does_not_exist_is_not_published(site, fetcher, tmp_path, status):
    site.fault("a.tif", status)
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == ABSENT
    assert len(site.log) == 1
    assert not (tmp_path / "here" / "a.tif").exists()


@pytest.mark.parametrize(
    "kind",
    ["cut", "long_length", "short_length", "truncated", "html", "gzip", "chunked", "drip", 408, 500, 502, 503, 429],
)
def test_a_fault_that_passes_is_survived(site, fetcher, tmp_path, kind):
    site.fault("a.tif", kind, times=2)
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()


@pytest.mark.parametrize("kind", ["cut", "long_length", "short_length", "truncated", "html", 500, 503])
def test_a_fault_that_stays_is_told_and_leaves_nothing(site, fetcher, tmp_path, kind):
    site.fault("a.tif", kind, times=99)
    outcome = fetcher(attempts=2).fetch(f"{site.url}/a.tif", "a.tif")
    assert outcome.state == FAILED
    assert outcome.reason
    assert not (tmp_path / "here" / "a.tif").exists()


def test_what_is_refused_is_not_asked_for_again(site, fetcher):
    site.fault("a.tif", 403, times=99)
    outcome = fetcher().fetch(f"{site.url}/a.tif", "a.tif")
    assert (outcome.state, len(site.log)) == (FAILED, 1)
    assert "403" in outcome.reason


def test_a_cut_file_is_continued_not_begun_again(site, fetcher, tmp_path):
    site.fault("a.tif", "cut")
    whole = (site.root / "a.tif").stat().st_size
    outcome = fetcher().fetch(f"{site.url}/a.tif", "a.tif")
    assert outcome.state == FETCHED
    assert outcome.size < whole
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()


@pytest.mark.parametrize("again", ["", "no_range"])
def test_a_part_of_a_file_that_changed_is_not_continued(site, fetcher, tmp_path, again):
    site.fault("a.tif", "cut", times=99)
    assert fetcher(attempts=1).fetch(f"{site.url}/a.tif", "a.tif").state == FAILED
    site.faults.clear()
    if again:
        site.fault("a.tif", again)
    write_geotiff(site.root / "a.tif", np.random.default_rng(2).normal(size=GRID.shape).astype(np.float32), GRID)
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()


def test_a_leftover_part_that_is_too_long_is_thrown_away(site, fetcher, tmp_path):
    site.fault("a.tif", "cut")
    fetcher(attempts=1).fetch(f"{site.url}/a.tif", "a.tif")
    (part,) = (tmp_path / "here").rglob("*.part")
    part.write_bytes(b"x" * 100_000)
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert (tmp_path / "here" / "a.tif").read_bytes() == (site.root / "a.tif").read_bytes()


def test_servers_that_refuse_head_are_asked_otherwise(site, fetcher):
    fetcher().fetch(f"{site.url}/a.tif", "a.tif")
    for status in (405, 403, 503):
        site.fault("a.tif", status, method="HEAD")
        assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == PRESENT
    (site.root / "a.tif").unlink()
    site.fault("a.tif", 405, method="HEAD")
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == ABSENT


def test_without_times_the_size_decides(site, fetcher, tmp_path):
    site.fault("b.txt", "no_time", times=99, method="")
    assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == FETCHED
    assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == PRESENT
    (tmp_path / "here" / "b.txt").write_text("other")
    assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == FETCHED


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_a_busy_server_is_given_the_time_it_asks_for(site, fetcher, form):
    wait = "1" if form == "seconds" else formatdate(time.time() + 2, usegmt=True)
    site.fault("a.tif", 429, Retry_After=wait)
    start = time.monotonic()
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    assert time.monotonic() - start > 0.5


def test_a_wait_beyond_patience_is_a_failure(site, fetcher):
    site.fault("a.tif", 503, times=9, Retry_After="4000")
    outcome = fetcher().fetch(f"{site.url}/a.tif", "a.tif")
    assert (outcome.state, len(site.log)) == (FAILED, 1)


def test_a_silent_server_times_out(site, fetcher):
    site.fault("a.tif", "stall", times=9)
    outcome = fetcher(attempts=2, timeout=0.3).fetch(f"{site.url}/a.tif", "a.tif")
    assert outcome.state == FAILED
    assert "time" in outcome.reason


def test_redirects_are_followed_but_not_to_other_schemes_nor_for_ever(site, fetcher):
    site.fault("a.tif", "redirect")
    assert fetcher().fetch(f"{site.url}/a.tif", "a.tif").state == FETCHED
    for target in ("file:///etc/passwd", "ftp://127.0.0.1/x"):
        site.fault("b.txt", "redirect", to=target)
        assert fetcher().fetch(f"{site.url}/b.txt", "b.txt").state == FAILED
    site.fault("b.txt", "redirect", times=99, to="/b.txt")
    outcome = fetcher(attempts=1).fetch(f"{site.url}/b.txt", "b.txt")
    assert "circles" in outcome.reason


def test_a_folder_that_cannot_be_written_stops_everything(site, fetcher, tmp_path):
    (tmp_path / "here").write_text("a file where a folder should be")
    with pytest.raises(DownloadFailed, match="cannot be written"):
        fetcher().fetch(f"{site.url}/a.tif", "a.tif")


def test_a_good_page_is_read_and_a_missing_one_is_none(site, fetcher):
    assert fetcher().page(f"{site.url}/").text.startswith("<html>")
    assert fetcher().page(f"{site.url}/none") is None
    site.fault("/", 500, times=9)
    with pytest.raises(DownloadFailed, match="status 500"):
        fetcher().page(f"{site.url}/")


@pytest.mark.parametrize("share", [0.2, 0.6, 0.9, 0.99])
def test_truncated_files_are_seen(tmp_path, share):
    h5py = pytest.importorskip("h5py")
    write_geotiff(tmp_path / "a.tif", np.random.default_rng(1).normal(size=(50, 60)).astype(np.float32), GRID)
    with h5py.File(tmp_path / "a.nc", "w") as file:
        file["x"] = np.random.default_rng(1).normal(size=5000)
    (tmp_path / "a.kml").write_text("<kml>" + "x" * 2000 + "</kml>")
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000) + b"\x00\x00\x00\x00IEND\xaeB`\x82")
    for name in ("a.tif", "a.nc", "a.kml", "a.png"):
        path = tmp_path / name
        check_content(path, name)
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
        with pytest.raises(Damaged):
            check_content(path, name)


def test_a_pool_keeps_the_order_and_stops_at_the_first_error():
    pool = WorkerPool(3, Progress(), lambda: None)
    assert pool.run(lambda number: number**2, range(20)) == [number**2 for number in range(20)]
    begun = []

    def fail(number):
        begun.append(number)
        if number == 3:
            raise BrokenInput("three")
        pool.pause(0.05)

    with pytest.raises(BrokenInput, match="three"):
        pool.run(fail, range(1000))
    assert len(begun) < 100


def test_a_pool_leaves_a_worker_that_hangs():
    release = threading.Event()

    class Impatient(Progress):
        def cancelled(self):
            return True

    start = time.monotonic()
    with pytest.raises(Cancelled):
        WorkerPool(2, Impatient(), lambda: None).run(lambda _: release.wait(60), range(2))
    assert time.monotonic() - start < 5
    release.set()


def test_a_success_in_between_keeps_a_downloader_going(tmp_path):
    states = ([FAILED] * (FAILURES_IN_A_ROW - 1) + [FETCHED]) * 2 + [FAILED] * (FAILURES_IN_A_ROW + 5)
    asked = iter(states)
    downloader = ItemDownloader(lambda *_: FileResult(next(asked)), tmp_path)
    outcomes = [downloader(Item("thing", ("there",), "name")) for _ in states]
    assert sum("not tried" in outcome.reason for outcome in outcomes) == 5


def test_the_first_published_source_counts(tmp_path):
    answers = {"a": ABSENT, "b": FETCHED, "c": FETCHED}
    asked = []

    def fetch(source, name):
        asked.append(source)
        return FileResult(answers[source])

    assert ItemDownloader(fetch, tmp_path)(Item("thing", ("a", "b", "c"), "name")).state == FETCHED
    assert asked == ["a", "b"]
