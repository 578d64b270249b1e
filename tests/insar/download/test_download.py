"""Stage 01 against a server on loopback, in both styles of the portal, with and without faults."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from http_server import TIME, serving, tree, write_portal
from small_frame import EPOCHS, FRAME, GRID, PAIRS

from alignsar_qgis.insar.core.errors import BadOption, Cancelled, DownloadFailed, MissingInput, NothingLeft
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.pairs import is_pair, span_days
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download.licsar import PairLimits
from alignsar_qgis.insar.download.options import DownloadOptions
from alignsar_qgis.insar.formats.licsar import LicsarFolder
from alignsar_qgis.insar.pipeline.running import run_stage

ROOT = Path(__file__).resolve().parents[3]
HERE = Extent(14.002, 14.01, 40.991, 40.998)
FAR = Extent(20.0, 21.0, 50.0, 51.0)


@pytest.fixture
def portal(tmp_path):
    return write_portal(tmp_path / "site")


@pytest.fixture(params=["index", "links"])
def site(request, portal, tmp_path):
    with serving(tmp_path / "site", request.param) as running:
        yield running


@pytest.fixture
def plain(portal, tmp_path):
    with serving(tmp_path / "site") as running:
        yield running


class Listener(Progress):
    """Remembers what it is told."""

    def __init__(self):
        self.infos, self.warnings, self.fractions = [], [], []

    def fraction(self, value):
        self.fractions.append(value)

    def info(self, text):
        self.infos.append(text)

    def warning(self, text):
        self.warnings.append(text)


def run(site, output, progress=None, **options):
    values = {"frame": FRAME, "address": site.products, "pause": 0.01, "timeout": 10, "workers": 2, **options}
    return run_stage("download_licsar", output, options=DownloadOptions(**values), progress=progress or Progress())


def manifest(output):
    return json.loads((output / "download.json").read_text())


def test_everything_asked_for_is_fetched_unchanged(site, portal, tmp_path):
    listener = Listener()
    result = run(site, tmp_path / "work", listener, gacos=True, era5=True, intensity=True, wrapped_phase=True)
    published = tree(portal)
    expected = {f"GEOC/{Path(name).name}": file for name, file in published.items() if name.startswith("metadata/")}
    for name, file in published.items():
        if name.startswith("interferograms/"):
            expected[f"GEOC/{name.removeprefix('interferograms/')}"] = file
        if name.startswith("epochs/"):
            folder = "ERA5" if "icams" in name else "GACOS" if "sltd" in name else "GEOC.MLI"
            expected[f"{folder}/{Path(name).name}"] = file
    expected[f"GEOC/{FRAME}.geo.mli.tif"] = published[f"epochs/{EPOCHS[-1]}/{EPOCHS[-1]}.geo.mli.tif"]
    assert tree(tmp_path / "work") == expected
    assert result.counts["fetched"] == len(expected)
    assert result.counts["bytes"] == sum(len(data) for data, _ in expected.values())
    assert (result.counts["pairs"], result.counts["epochs"]) == (len(PAIRS), len(EPOCHS))
    assert not result.warnings
    assert not result.skipped
    assert listener.fractions == sorted(listener.fractions)
    assert listener.fractions[-1] == pytest.approx(1)
    assert all((result.folder / layer.path).is_file() for layer in result.layers)
    assert LicsarFolder.open(tmp_path / "work" / "GEOC").pairs == sorted(PAIRS)


def test_progress_is_told_in_files_and_bytes(plain, tmp_path, monkeypatch):
    monkeypatch.setattr("alignsar_qgis.insar.download._report._TELL_EVERY_S", 0)
    listener = Listener()
    run(plain, tmp_path / "work", listener)
    told = [re.fullmatch(r"(\d+) of (\d+) files done, .+ (bytes|KB|MB) received\.", text) for text in listener.infos]
    last = [match for match in told if match][-1]
    assert last[1] == last[2]
    assert any(re.fullmatch(r"\d+ files in all: .*; [\d.]+ KB received\.", text) for text in listener.infos)


def test_optional_products_are_left_out_unless_asked_for(site, tmp_path):
    run(site, tmp_path / "work")
    assert not (tmp_path / "work" / "GACOS").exists()
    assert not (tmp_path / "work" / "ERA5").exists()
    assert not (tmp_path / "work" / "GEOC.MLI").exists()
    assert not list((tmp_path / "work").rglob("*pha.tif"))
    assert not (tmp_path / "work" / ".download").exists()


def test_a_second_run_receives_nothing(site, tmp_path):
    run(site, tmp_path / "work", gacos=True)
    before = tree(tmp_path / "work")
    result = run(site, tmp_path / "work", gacos=True)
    assert result.skipped
    assert (result.counts["fetched"], result.counts["bytes"]) == (0, 0)
    assert result.counts["already_there"] == len(before)
    assert tree(tmp_path / "work") == before


def test_what_was_published_anew_is_fetched_again(site, portal, tmp_path):
    run(site, tmp_path / "work")
    longer, newer = (portal / f"interferograms/{pair}/{pair}.geo.unw.tif" for pair in PAIRS[:2])
    longer.write_bytes((portal / f"interferograms/{PAIRS[2]}/{PAIRS[2]}.geo.cc.tif").read_bytes())
    os.utime(longer, (TIME, TIME))
    os.utime(newer, (TIME + 100, TIME + 100))
    result = run(site, tmp_path / "work")
    assert result.counts["fetched"] == 2
    for source in (longer, newer):
        fetched = tmp_path / "work" / "GEOC" / source.parent.name / source.name
        assert fetched.read_bytes() == source.read_bytes()
    assert run(site, tmp_path / "work").skipped


def test_damaged_and_missing_local_files_are_made_good(site, tmp_path):
    work = tmp_path / "work"
    run(site, work)
    before = tree(work)
    (work / "GEOC" / PAIRS[0] / f"{PAIRS[0]}.geo.unw.tif").write_bytes(b"half")
    (work / "GEOC" / PAIRS[1] / f"{PAIRS[1]}.geo.cc.tif").unlink()
    (work / "GEOC" / "baselines").unlink()
    assert run(site, work).counts["fetched"] == 3
    assert tree(work) == before


@pytest.mark.parametrize("seed", range(3))
def test_passing_faults_leave_no_trace(site, tmp_path, seed):
    undisturbed = tmp_path / "undisturbed"
    run(site, undisturbed, gacos=True)
    kinds = ["cut", "long_length", "short_length", "truncated", "html", 500, 503, 429, "gzip", "chunked", "redirect"]
    names = sorted(Path(name).name for name in tree(undisturbed) if not name.endswith(("mli.tif", ".txt", "baselines")))
    for index, name in enumerate(names):
        kind = kinds[(index + 4 * seed) % len(kinds)]
        site.fault(name, kind, **({"Retry_After": "0"} if kind in (429, 503) else {}))
    result = run(site, tmp_path / "work", gacos=True)
    assert [fault for fault in site.faults if fault.left] == []
    assert tree(tmp_path / "work") == tree(undisturbed)
    assert result.counts["failed"] == 0


def test_the_end_tells_not_published_failed_fetched_and_already_there_apart(site, portal, tmp_path):
    work = tmp_path / "work"
    absent, failing, present = PAIRS[:3]
    run(site, work, start_date=present[:8], maximum_baseline=6, end_date=present[9:])
    (portal / f"interferograms/{absent}/{absent}.geo.unw.tif").unlink()
    site.fault(f"{failing}.geo.unw.tif", 500, times=99)
    with pytest.raises(DownloadFailed, match=r"1 of \d+ files .*geo\.unw\.tif.*status 500.*[Rr]un again"):
        run(site, work, attempts=2)
    states = {name: file["state"] for name, file in manifest(work)["files"].items()}
    assert states[f"GEOC/{absent}/{absent}.geo.unw.tif"] == "not published"
    assert states[f"GEOC/{failing}/{failing}.geo.unw.tif"] == "failed"
    assert states[f"GEOC/{present}/{present}.geo.unw.tif"] == "already there"
    assert states[f"GEOC/{failing}/{failing}.geo.cc.tif"] == "fetched"
    site.faults.clear()
    result = run(site, work)
    assert result.counts["fetched"] == 1
    assert any("not published" in warning and absent in warning for warning in result.warnings)


def test_a_failed_refresh_keeps_the_good_file(site, portal, tmp_path):
    run(site, tmp_path / "work")
    before = tree(tmp_path / "work")
    name = f"{PAIRS[0]}.geo.unw.tif"
    os.utime(portal / f"interferograms/{PAIRS[0]}/{name}", (TIME + 9, TIME + 9))
    for kind in ("truncated", "cut", "html", 403):
        site.fault(name, kind, times=2)
        with pytest.raises(DownloadFailed, match=re.escape(name)):
            run(site, tmp_path / "work", attempts=1 if kind == 403 else 2)
        site.faults.clear()
        assert tree(tmp_path / "work").items() >= before.items()


def test_a_file_that_left_the_server_stays(site, portal, tmp_path):
    run(site, tmp_path / "work")
    (portal / f"interferograms/{PAIRS[0]}/{PAIRS[0]}.geo.unw.tif").unlink()
    result = run(site, tmp_path / "work")
    assert (tmp_path / "work" / "GEOC" / PAIRS[0] / f"{PAIRS[0]}.geo.unw.tif").is_file()
    assert any("No longer on the server" in warning and PAIRS[0] in warning for warning in result.warnings)


def test_a_killed_download_is_resumed_to_the_same_tree(site, tmp_path):
    undisturbed, work = tmp_path / "undisturbed", tmp_path / "work"
    run(site, undisturbed, gacos=True)
    stalled = f"{PAIRS[2]}.geo.unw.tif"
    site.fault(stalled, "stall")
    code = f"""
from alignsar_qgis.insar.download.options import DownloadOptions
from alignsar_qgis.insar.pipeline.running import run_stage
options = DownloadOptions(frame={FRAME!r}, address={site.products!r}, gacos=True, workers=2, timeout=60)
run_stage("download_licsar", {str(work)!r}, options=options)
"""
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    part = work / ".download" / "GEOC" / PAIRS[2] / f"{stalled}.part"
    wait_until(lambda: part.is_file() and part.stat().st_size > 0, process)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not (work / "GEOC" / PAIRS[2] / stalled).exists()
    result = run(site, work, gacos=True)
    assert result.counts["fetched"] > 0
    assert tree(work) == tree(undisturbed)


def wait_until(happened, process):
    for _ in range(1200):
        if happened():
            return
        assert process.poll() is None, "the process ended too early"
        time.sleep(0.05)
    raise AssertionError("waited in vain")


@pytest.mark.parametrize("kind", ["stall", "slow"])
def test_a_cancel_is_obeyed_within_two_seconds(plain, tmp_path, kind):
    class Impatient(Progress):
        """Cancels when the slow file is under way."""

        since = None

        def cancelled(self):
            if self.since is None and plain.requests(ending=f"{PAIRS[0]}.geo.unw.tif"):
                self.since = time.monotonic()
            return self.since is not None

    progress = Impatient()
    plain.fault(f"{PAIRS[0]}.geo.unw.tif", kind, times=99)
    with pytest.raises(Cancelled):
        run(plain, tmp_path / "work", progress, timeout=60)
    assert time.monotonic() - progress.since < 5
    assert not (tmp_path / "work" / "GEOC" / PAIRS[0] / f"{PAIRS[0]}.geo.unw.tif").exists()
    plain.faults.clear()
    run(plain, tmp_path / "work")
    run(plain, tmp_path / "undisturbed")
    assert tree(tmp_path / "work") == tree(tmp_path / "undisturbed")


def test_a_cancel_during_a_pause_is_obeyed(plain, tmp_path):
    class Impatient(Progress):
        since = None

        def info(self, text):
            if "asks to wait 200 s" in text:
                self.since = time.monotonic()

        def cancelled(self):
            return self.since is not None

    progress = Impatient()
    plain.fault(f"{PAIRS[0]}.geo.unw.tif", 503, Retry_After="200")
    with pytest.raises(Cancelled):
        run(plain, tmp_path / "work", progress)
    assert time.monotonic() - progress.since < 5


def test_a_dead_server_is_given_up(portal, tmp_path):
    with serving(tmp_path / "site") as site:
        pass
    with pytest.raises(DownloadFailed, match="cannot be read"):
        run(site, tmp_path / "work", attempts=2)
    assert not (tmp_path / "work").exists()


def test_after_many_failures_in_a_row_the_rest_is_not_tried(plain, portal, tmp_path):
    plain.fault(".tif", 403, times=9999)
    with pytest.raises(DownloadFailed):
        run(plain, tmp_path / "work", gacos=True, intensity=True, wrapped_phase=True, attempts=1, workers=1)
    files = manifest(tmp_path / "work")["files"]
    left = [name for name, file in files.items() if "not tried" in file["reason"]]
    assert left == list(files)[-len(left) :]
    assert all(file["state"] == "failed" for name, file in files.items() if name.endswith(".tif"))
    assert len(plain.requests(ending=".tif")) == len([name for name in files if name.endswith(".tif")]) - len(left)


def test_names_on_pages_are_never_paths(site, tmp_path):
    hostile = [
        "<a href='../../../../20200601_20200613/'>x</a>",
        "<a href='/etc/20200607_20200619'>x</a>",
        "<a href='..%2f..%2f20200601_20200619/'>x</a>",
        "<a href='file:///etc/passwd/20200601_20200607'>x</a>",
        "<a href='javascript:20200601_20200607'>x</a>",
        "<a href='http://[bad/20200601_20200607'>x</a>",
        "<a href='20200619_20200601/'>x</a><a href='20200231_20200302/'>x</a><a href='99999999_99999999/'>x</a>",
        "<a href='20200601_20200607_evil..%5c..%5c/'>x</a>",
        "<a href='..%5c..%5c20200601_20200607%00.exe'>x</a>",
    ]
    for folder in ("interferograms", *PAIRS):
        site.extra_links[folder] = hostile
    run(site, tmp_path / "box" / "work")
    assert [path.name for path in (tmp_path / "box").iterdir()] == ["work"]
    folders = {path.name for path in (tmp_path / "box" / "work" / "GEOC").iterdir() if path.is_dir()}
    assert folders == set(PAIRS)


def test_a_link_to_another_file_of_a_longer_name_is_not_taken(portal, tmp_path):
    with serving(tmp_path / "site", "links") as site:
        pair = PAIRS[0]
        wrong = f"{site.url}/archive/22/{FRAME}/interferograms/{PAIRS[1]}"
        site.extra_links[pair] = [
            f"<a href='{wrong}/x{pair}.geo.unw.tif'>x</a>",
            f"<a href='{wrong}/{pair}.geo.unw.tif.aux.xml'>x</a>",
            f"<a href='{wrong}/other.tif?file={pair}.geo.unw.tif'>x</a>",
        ]
        run(site, tmp_path / "work")
    expected = (portal / f"interferograms/{pair}/{pair}.geo.unw.tif").read_bytes()
    assert (tmp_path / "work" / "GEOC" / pair / f"{pair}.geo.unw.tif").read_bytes() == expected


def test_a_page_is_read_once_for_all_files_of_a_pair(portal, tmp_path):
    with serving(tmp_path / "site", "links") as site:
        run(site, tmp_path / "work", wrapped_phase=True, workers=4)
        for pair in PAIRS:
            pages = site.requests(ending=f"interferograms/{pair}")
            assert len(pages) == len(set(pages)), pages


def test_an_unknown_frame_makes_nothing(site, tmp_path):
    with pytest.raises(MissingInput, match="123A_04826_121209 was not found at http"):
        run(site, tmp_path / "work", frame="123A_04826_121209")
    assert not (tmp_path / "work").exists()


def test_nothing_within_the_limits_names_what_there_is(site, tmp_path):
    with pytest.raises(NothingLeft, match=r"20210101 to 20211231.*4, from 20200601 to 20200619, over 6 to 12 days"):
        run(site, tmp_path / "work", start_date="20210101", end_date="20211231")
    assert not (tmp_path / "work").exists()


def test_no_interferogram_published_is_an_error(plain, portal, tmp_path):
    for path in portal.glob("interferograms/*/*.unw.tif"):
        path.unlink()
    with pytest.raises(NothingLeft, match="None of the 4"):
        run(plain, tmp_path / "work")


def test_pairs_of_an_earlier_run_outside_the_limits_are_named(plain, tmp_path):
    run(plain, tmp_path / "work")
    result = run(plain, tmp_path / "work", start_date="20200607")
    (warning,) = [text for text in result.warnings if "outside the limits" in text]
    assert all((pair in warning) == (pair < "20200607") for pair in PAIRS)
    assert (tmp_path / "work" / "GEOC" / PAIRS[0]).is_dir()


def test_the_intensity_of_the_frame_is_the_last_that_is_published(site, portal, tmp_path):
    (portal / f"epochs/{EPOCHS[-1]}/{EPOCHS[-1]}.geo.mli.tif").unlink()
    result = run(site, tmp_path / "work", intensity=True)
    expected = (portal / f"epochs/{EPOCHS[-2]}/{EPOCHS[-2]}.geo.mli.tif").read_bytes()
    assert (tmp_path / "work" / "GEOC" / f"{FRAME}.geo.mli.tif").read_bytes() == expected
    assert any("Intensity is not published" in text and EPOCHS[-1] in text for text in result.warnings)


def test_a_failing_newest_intensity_is_not_replaced_by_an_older_one(plain, portal, tmp_path):
    plain.fault(f"{EPOCHS[-1]}.geo.mli.tif", 500, times=99)
    with pytest.raises(DownloadFailed, match=f"{FRAME}.geo.mli.tif"):
        run(plain, tmp_path / "work", attempts=2)
    assert not (tmp_path / "work" / "GEOC" / f"{FRAME}.geo.mli.tif").exists()


def test_another_frame_in_the_work_folder_is_refused(plain, tmp_path):
    run(plain, tmp_path / "work")
    with pytest.raises(BadOption, match=FRAME):
        run(plain, tmp_path / "work", frame="123A_04826_121209")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"frame": "../../etc"}, "not a frame ID"),
        ({"frame": "22D_04826_121209"}, "not a frame ID"),
        ({"frame": ""}, "Give a frame ID such as 022D"),
        ({"start_date": "June 2020"}, "yyyymmdd"),
        ({"start_date": "20210101", "end_date": "20200101"}, "after the last date"),
        ({"minimum_baseline": 20, "maximum_baseline": 10}, "longer than the longest"),
        ({"address": "ftp://127.0.0.1/x"}, "https://"),
        ({"address": "file:///etc"}, "https://"),
        ({"extent": (14.0, 14.0, 40.0, 41.0)}, "no area"),
    ],
)
def test_bad_options_are_refused_before_anything_is_asked(plain, tmp_path, options, words):
    with pytest.raises(BadOption, match=words) if "address" not in options else pytest.raises(Exception, match=words):
        run(plain, tmp_path / "work", **options)
    assert not plain.log
    assert not (tmp_path / "work").exists()


def test_a_frame_typed_in_lower_case_is_the_same_frame(plain, tmp_path):
    run(plain, tmp_path / "work", frame=f" {FRAME.lower()} ")
    assert manifest(tmp_path / "work")["frame"] == FRAME
    assert run(plain, tmp_path / "work").skipped


def test_the_work_folder_can_name_the_frame(plain, tmp_path):
    run(plain, tmp_path / FRAME, frame="")
    assert (tmp_path / FRAME / "GEOC" / f"{FRAME}.geo.hgt.tif").is_file()


@pytest.mark.parametrize(("extent", "words"), [(HERE, None), (FAR, "does not overlap")])
def test_an_area_beside_the_frame_is_told_before_the_interferograms_are_fetched(plain, tmp_path, extent, words):
    class Checking(Listener):
        def warning(self, text):
            if "overlap" in text and not self.warnings:
                assert not plain.requests(ending=".unw.tif")
            super().warning(text)

    listener = Checking()
    run(plain, tmp_path / "work", listener, extent=extent)
    assert sum("does not overlap" in text for text in listener.warnings) == bool(words)
    assert len(listener.warnings + listener.infos) == len({*listener.warnings, *listener.infos})


def test_a_frame_is_found_from_an_area_in_a_file_of_frames(plain, tmp_path):
    def square(west, south, size):
        east, north = west + size, south + size
        return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]

    frames = tmp_path / "frames.geojson"
    west, east, south, north = GRID.extent
    outlines = {FRAME: square(13.5, 40.5, 1), "123A_04826_121209": square(16.0, 40.5, 1)}
    features = [
        {"type": "Feature", "properties": {"id": name}, "geometry": {"type": "Polygon", "coordinates": rings}}
        for name, rings in outlines.items()
    ]
    frames.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    result = run(plain, tmp_path / "work", frame="", frames=frames, extent=(west, east, south, north))
    assert manifest(tmp_path / "work")["frame"] == FRAME
    assert result.counts["area_share"] == 1
    listener = Listener()
    run(plain, tmp_path / "work", listener, frames=frames, extent=FAR)
    assert any("does not overlap" in text for text in listener.warnings)
    with pytest.raises(BadOption, match="extent or polygons"):
        run(plain, tmp_path / "other", frame="", frames=frames)


def test_dates_and_temporal_baselines_are_inclusive():
    pairs = ("20200519_20200601", "20200601_20200607", "20200601_20200613", "20200607_20200613", "20200613_20200619")
    limits = PairLimits("20200601", "20200613")
    assert [pair for pair in pairs if limits.holds_pair(pair)] == list(pairs[1:4])
    twelve = PairLimits("20200601", "20200613", 12, 12)
    assert [pair for pair in pairs if twelve.holds_pair(pair)] == [pairs[2]]
    assert PairLimits("20200600", "20209999").holds_epoch("20200601")


def test_the_real_dates_of_the_sample_frame_pass(shared, tmp_path):
    pairs = [path.name for path in (shared / "data" / "campi_small_frame" / "GEOC").iterdir() if is_pair(path.name)]
    limits = PairLimits("20200601", "20201001", 12, 0)
    expected = [p for p in pairs if p[:8] >= "20200601" and p[9:] <= "20201001" and span_days(p) >= 12]
    assert [pair for pair in pairs if limits.holds_pair(pair)] == expected
    assert expected
