"""Outlines of frames from a portal: asked for once, near the area only, whatever the order of the corners."""

import json
import time

import numpy as np
import pytest
from http_server import PRODUCTS, serving, tree, write_portal
from small_frame import FRAME, GRID

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, DownloadFailed, MissingInput, NothingLeft
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download import DownloadOptions, FrameListOptions
from alignsar_qgis.insar.download.outlines import Catalogue, cache_folder, corners_in, frames_of_portal, hull
from alignsar_qgis.insar.pipeline.running import run_stage

ASCENDING, FAR, EAST, WEST = "044A_04913_071213", "117A_12345_131313", "001A_10731_131313", "001D_10731_131313"
"""Frames in Italy, Chile, and on either side of the date line in Fiji."""
CORNERS = {
    FRAME: [(13.2, 40.2), (15.9, 40.6), (15.5, 42.4), (12.8, 42.0), (14.0, 40.3)],
    ASCENDING: [(12.0, 39.8), (14.8, 39.4), (14.3, 41.9), (11.5, 41.4)],
    FAR: [(-71.0, -34.0), (-68.0, -34.4), (-68.5, -32.5), (-71.5, -32.1)],
    EAST: [(179.0, -18.0), (-178.6, -18.3), (-179.0, -16.5), (178.6, -16.2)],
    WEST: [(-179.9, -18.0), (-177.4, -18.3), (-177.9, -16.5), (179.7, -16.2)],
}
CAMPI = Extent(14.05, 14.2, 40.78, 40.86)


def write_corners(root, frame, text=None):
    path = root / PRODUCTS / str(int(frame[:3])) / frame / "metadata" / f"{frame}-poly.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{lon} {lat}\n" for lon, lat in CORNERS[frame]) if text is None else text)


@pytest.fixture(params=["index", "links"])
def site(tmp_path, request):
    root = tmp_path / "site"
    for frame in CORNERS:
        write_corners(root, frame)
    with serving(root, request.param) as running:
        yield running


@pytest.fixture
def find(site, tmp_path):
    """Outlines of the frames of the site by options."""

    def found(progress=None, **options):
        values = FrameListOptions(address=site.products, pause=0.01, workers=8, **options)
        return frames_of_portal(values, progress or Progress(), cache=tmp_path / "cache")

    return found


class Heard(Progress):
    def __init__(self):
        self.warnings, self.fractions = [], []

    def warning(self, text):
        self.warnings.append(text)

    def fraction(self, value):
        self.fractions.append(value)


def test_the_frames_of_an_area_are_found(find, site):
    frames = find(extent=CAMPI)
    assert set(frames) == {FRAME, ASCENDING}
    assert set(frames[ASCENDING][0]) == set(CORNERS[ASCENDING])
    asked = {path.rpartition("/")[2] for path in site.requests(ending="-poly.txt")}
    assert asked == {f"{FRAME}-poly.txt", f"{ASCENDING}-poly.txt"}, "frames at other latitudes need not be asked"


def test_what_the_portal_has_said_is_not_asked_again(find, site):
    first = find(extent=CAMPI)
    site.log.clear()
    assert find(extent=CAMPI) == first
    assert not site.requests()
    assert set(find()) == set(CORNERS)
    asked = [path.rpartition("/")[2][:17] for path in site.requests(ending="-poly.txt")]
    assert sorted(asked) == sorted({FAR, EAST, WEST})
    assert not site.requests(ending="/22/")
    site.log.clear()
    assert find(extent=CAMPI, renew=True) == first
    assert len(site.requests(ending=f"{FRAME}-poly.txt")) == 1
    assert len(site.requests(ending="/22/")) == 1


def test_a_list_grows_old_and_corners_do_not(find, site, tmp_path):
    find()
    (file,) = (tmp_path / "cache").glob("frames_*.json")
    known = json.loads(file.read_text())
    file.write_text(json.dumps({**known, "listed": time.time() - 31 * 86400}))
    new = "022D_04900_131313"
    CORNERS[new] = [(14.0, 40.0), (16.0, 40.0), (16.0, 42.0)]
    try:
        write_corners(site.root, new)
        site.log.clear()
        assert new in find()
    finally:
        del CORNERS[new]
    assert [path.rpartition("/")[2] for path in site.requests(ending="-poly.txt")] == [f"{new}-poly.txt"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"frames": 1, "listed": "x", "outlines": {}}'])
def test_a_damaged_catalogue_is_made_again(find, tmp_path, content):
    frames = find(extent=CAMPI)
    (file,) = (tmp_path / "cache").glob("frames_*.json")
    file.write_bytes(content)
    assert find(extent=CAMPI) == frames


@pytest.mark.parametrize(
    "text", ["", "14 40\n15 40\n", "14 40\n15 40\n16 40\n", "a b\n", "14\n", "1e9 40\n1 2\n3 5\n", "nan 1\n2 2\n3 0"]
)
def test_a_frame_without_corners_is_named_and_left_out(find, site, text):
    write_corners(site.root, ASCENDING, text)
    heard = Heard()
    assert set(find(heard, extent=CAMPI)) == {FRAME}
    assert any(ASCENDING in warning for warning in heard.warnings)
    with pytest.raises(BrokenInput):
        corners_in(text)


def test_one_file_that_cannot_be_had_does_not_cost_the_others(find, site):
    site.fault(f"{ASCENDING}-poly.txt", 500, times=9)
    heard = Heard()
    assert set(find(heard, extent=CAMPI, attempts=2)) == {FRAME}
    assert any(f"{ASCENDING}-poly.txt" in warning for warning in heard.warnings)
    site.faults.clear()
    assert set(find(extent=CAMPI)) == {FRAME, ASCENDING}, "it is asked for again"


def test_frames_on_the_date_line_are_found_from_both_sides(find):
    for box in (Extent(179.6, 179.9, -17.5, -17), Extent(-180.4, -180.1, -17.5, -17)):
        assert EAST in find(extent=box)
    frames = find(extent=Extent(-179.4, -179.2, -17.5, -17.2))
    assert set(frames) == {EAST, WEST}
    assert all(-190 < lon < -170 for ring in frames.values() for lon, _ in ring[0])
    assert set(find(extent=Extent(180.6, 180.8, -17.5, -17.2))) == {EAST, WEST}


def test_the_hull_holds_every_corner_in_any_order():
    random = np.random.default_rng(3)
    for _ in range(20):
        corners = [tuple(point) for point in random.normal(size=(12, 2)).tolist()]
        ring = hull(corners)
        shuffled = hull(random.permutation(corners).tolist() and [corners[i] for i in random.permutation(12)])
        assert set(shuffled) == set(ring) <= set(corners)
        turned = np.array([*ring, *ring[:2]])
        step = np.diff(turned, axis=0)
        assert (step[:-1, 0] * step[1:, 1] - step[:-1, 1] * step[1:, 0] > 0).all(), "convex, to the left"
        for point in corners:
            away = np.array(point) - turned[:-2]
            assert (step[:-1, 0] * away[:, 1] - step[:-1, 1] * away[:, 0] > -1e-12).all(), "inside every edge"


def test_a_download_finds_the_only_frame_of_an_area(tmp_path, monkeypatch):
    monkeypatch.setenv("ALIGNSAR_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "site"
    write_portal(root)
    west, east, south, north = GRID.extent
    write_corners(
        root, FRAME, f"{west - 1} {south - 1}\n{east + 1} {south - 1}\n{east + 1} {north + 1}\n{west - 1} {north + 1}\n"
    )
    with serving(root) as site:
        chosen = {"address": site.products, "pause": 0.01, "extent": GRID.extent}
        run_stage("download_licsar", tmp_path / "work", options=DownloadOptions(**chosen))
        assert json.loads((tmp_path / "work" / "download.json").read_text())["frame"] == FRAME
        assert any(name.endswith(".geo.unw.tif") for name in tree(tmp_path / "work"))
        elsewhere = {**chosen, "extent": Extent(50, 51, 40, 41)}
        with pytest.raises(BadOption, match="No frame meets"):
            run_stage("download_licsar", tmp_path / "other", options=DownloadOptions(**elsewhere))
    assert not (tmp_path / "other").exists() or not tree(tmp_path / "other")


def test_a_portal_that_has_or_says_nothing_is_named(tmp_path):
    (tmp_path / "site").mkdir()
    with serving(tmp_path / "site") as site:
        options = FrameListOptions(address=site.products, pause=0.01, attempts=1)
        with pytest.raises(MissingInput, match="lists no frames"):
            frames_of_portal(options, Progress(), cache=tmp_path / "cache")
    with pytest.raises(DownloadFailed):
        frames_of_portal(options, Progress(), cache=tmp_path / "cache")


def test_an_area_without_frames_is_said(find):
    with pytest.raises(NothingLeft, match="No frame meets"):
        find(extent=Extent(50, 51, 40, 41))


def test_a_cancelled_search_keeps_what_it_has_learnt(find, site, tmp_path):
    site.fault(f"{ASCENDING}-poly.txt", "stall", times=9)

    class Stopped(Progress):
        def cancelled(self):
            return bool(site.requests(ending=f"{FRAME}-poly.txt"))

    start = time.monotonic()
    with pytest.raises(Cancelled):
        find(Stopped(), extent=CAMPI)
    assert time.monotonic() - start < 30
    assert Catalogue.kept(site.products, tmp_path / "cache").frames == sorted(CORNERS)


def test_the_cache_lies_where_programs_keep_such_things(monkeypatch, tmp_path):
    monkeypatch.setenv("ALIGNSAR_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("ALIGNSAR_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr("sys.platform", "linux")
    assert cache_folder() == tmp_path / "xdg" / "alignsar_qgis"
