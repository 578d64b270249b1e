"""KMZ files and animations, read back."""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from xml.etree import ElementTree
from zipfile import ZipFile

import numpy as np
import pytest
from known_cube import EPOCHS, GRID, YEARS, write_known_cube
from matplotlib import colormaps
from peak_memory import added_mb
from PIL import Image

from alignsar_qgis.insar.core.errors import BadOption, Cancelled, CannotWrite
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.tools.animation import animate_timeseries
from alignsar_qgis.insar.tools.kmz import export_kmz
from alignsar_qgis.insar.tools.options import AnimationOptions, KmzOptions
from alignsar_qgis.insar.tools.pictures import block_means, colored, full_colour, scale_length_km

KML = "{http://www.opengis.net/kml/2.2}"
ROWS, COLUMNS = np.mgrid[: GRID.length, : GRID.width]
RATE = (COLUMNS - 20.0) * 2
MASK = (ROWS > 4).astype(float)


class Stopped(Progress):
    def cancelled(self):
        return True


@pytest.fixture
def cube(tmp_path):
    values = YEARS[:, None, None] * RATE
    return write_known_cube(tmp_path / "cube.nc", values, {"linear_velocity": RATE, "mask": MASK}, northwards=True)


def read_kmz(path):
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        pictures = {
            name: np.asarray(Image.open(io.BytesIO(archive.read(name))))
            for name in archive.namelist()
            if name.endswith(".png")
        }
        return ElementTree.fromstring(archive.read("doc.kml")), pictures  # noqa: S314


def ramp(value, limit):
    return np.array(colormaps["RdYlBu_r"](value / limit / 2 + 0.5, bytes=True)[:3])


def test_velocity_lies_on_its_edges_in_its_colours(cube, tmp_path):
    export_kmz(cube, tmp_path / "v.kmz", KmzOptions(limit=40.0), Progress())
    document, pictures = read_kmz(tmp_path / "v.kmz")
    (overlay,) = document.iter(f"{KML}GroundOverlay")
    box = {element.tag.removeprefix(KML): float(element.text) for element in overlay.find(f"{KML}LatLonBox")}
    west, east, south, north = GRID.extent
    assert box == pytest.approx({"west": west, "east": east, "south": south, "north": north})
    picture = pictures[overlay.find(f"{KML}Icon/{KML}href").text]
    assert picture.shape == (*GRID.shape, 4)
    np.testing.assert_array_equal(picture[..., 3], np.where(MASK == 1, 255, 0))
    for column in (0, 13, 20, 39):
        assert np.abs(picture[10, column, :3].astype(int) - ramp(RATE[10, column], 40.0)).max() <= 1
    assert pictures["files/legend.png"].shape[2] == 4
    lon, lat = (float(text) for text in document.find(f".//{KML}Point/{KML}coordinates").text.split(","))
    assert (lon, lat) == pytest.approx((GRID.lon[3], GRID.lat[4]))


def test_every_date_has_its_time(cube, tmp_path):
    result = export_kmz(cube, tmp_path / "d.kmz", KmzOptions("dates"), Progress())
    document, pictures = read_kmz(tmp_path / "d.kmz")
    spans = [(span.find(f"{KML}begin").text, span.find(f"{KML}end").text) for span in document.iter(f"{KML}TimeSpan")]
    assert [begin for begin, _ in spans] == [str(day) for day in EPOCHS]
    assert [end for _, end in spans[:-1]] == [begin for begin, _ in spans[1:]]
    assert result.counts == {"maps": 80}
    assert len(pictures) == 81
    first, last = pictures["files/20180103.png"], pictures[f"files/{EPOCHS[-1]:%Y%m%d}.png"]
    np.testing.assert_array_equal(first[10, 0, :3], first[10, 39, :3])
    assert last[10, 39, 0] > last[10, 39, 2]  # red: towards the satellite
    assert last[10, 0, 2] > last[10, 0, 0]


def test_the_text_of_a_cube_does_not_break_the_document(tmp_path):
    cube = write_known_cube(
        tmp_path / "cube.nc", maps={"linear_velocity": RATE}, attributes={"title": "a < b & c", "ref_lat": 41.0}
    )
    export_kmz(cube, tmp_path / "v.kmz", KmzOptions(), Progress())
    document, _ = read_kmz(tmp_path / "v.kmz")
    assert document.find(f"{KML}Document/{KML}name").text == "a < b & c"


def test_a_cancelled_kmz_leaves_nothing(cube, tmp_path):
    with pytest.raises(Cancelled):
        export_kmz(cube, tmp_path / "d.kmz", KmzOptions("dates"), Stopped())
    assert [path.name for path in tmp_path.iterdir()] == ["cube.nc"]


def test_an_animation_has_every_date_of_its_period(cube, tmp_path):
    options = AnimationOptions("20180601", "20180901", frames_per_second=5.0, limit=40.0, size=400)
    result = animate_timeseries(cube, tmp_path / "a.gif", options, Progress())
    inside = [day for day in EPOCHS if date(2018, 6, 1) <= day <= date(2018, 9, 1)]
    with Image.open(tmp_path / "a.gif") as film:
        assert film.n_frames == len(inside) == result.counts["frames"]
        times, pictures = [], []
        for number in range(film.n_frames):
            film.seek(number)
            times.append(film.info["duration"])
            pictures.append(np.asarray(film.convert("RGB")).astype(int))
    assert times == [200] * (len(inside) - 1) + [1700]
    # Find the map in the pictures, and in it two pixels with known displacement.
    place = YEARS[EPOCHS.index(inside[-1])]
    last = pictures[-1]
    for column in (2, 37):
        expected = ramp(np.clip(RATE[10, column] * place, -40, 40), 40.0)
        found = np.abs(last - expected).max(axis=2) <= 3
        assert found.any(), column
    assert np.abs(pictures[-1] - pictures[0]).max() > 50


FFMPEG = """#!{python}
import sys
arguments = sys.argv[1:]
data = sys.stdin.buffer.read()
width, height = map(int, arguments[arguments.index("-s") + 1].split("x"))
assert width % 2 == height % 2 == 0, "odd"
assert len(data) % (width * height * 3) == 0
open(arguments[-1], "w").write(str(len(data) // (width * height * 3)) + " frames")
"""


def put_program(folder, monkeypatch, text):
    (folder / "bin").mkdir()
    program = folder / "bin" / "ffmpeg"
    program.write_text(text)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}")


def test_a_film_is_made_by_the_program_of_that_name(cube, tmp_path, monkeypatch):
    put_program(tmp_path, monkeypatch, FFMPEG.format(python=sys.executable))
    options = AnimationOptions("20180601", "20180901", frames_per_second=4.0, size=333)
    result = animate_timeseries(cube, tmp_path / "a.mp4", options, Progress())
    assert (tmp_path / "a.mp4").read_text() == f"{int(result.counts['frames']) + 6} frames"


@pytest.mark.parametrize("size", [300, 301, 303, 310, 500, 777, 1200])
def test_every_size_gives_pictures_that_a_film_can_have(cube, tmp_path, monkeypatch, size):
    put_program(tmp_path, monkeypatch, FFMPEG.format(python=sys.executable))
    period = AnimationOptions("20180601", "20180630", frames_per_second=4.0, size=size)
    result = animate_timeseries(cube, tmp_path / "a.mp4", period, Progress())
    assert (tmp_path / "a.mp4").read_text() == f"{int(result.counts['frames']) + 6} frames"


def test_a_program_that_fails_is_quoted(cube, tmp_path, monkeypatch):
    put_program(tmp_path, monkeypatch, "#!/bin/sh\necho no such codec >&2\nexit 1\n")
    with pytest.raises(CannotWrite, match="no such codec"):
        animate_timeseries(cube, tmp_path / "a.mp4", AnimationOptions(), Progress())
    assert not (tmp_path / "a.mp4").exists()


def test_without_the_program_there_is_no_film(cube, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadOption, match="Films need the program ffmpeg"):
        animate_timeseries(cube, tmp_path / "a.mp4", AnimationOptions(), Progress())
    with pytest.raises(BadOption, match=r"does not end in \.gif or \.mp4"):
        animate_timeseries(cube, tmp_path / "a.avi", AnimationOptions(), Progress())


def test_a_cancelled_animation_leaves_nothing(cube, tmp_path):
    with pytest.raises(Cancelled):
        animate_timeseries(cube, tmp_path / "a.gif", AnimationOptions(), Stopped())
    assert [path.name for path in tmp_path.iterdir()] == ["cube.nc"]


def test_squares_are_means_of_what_is_there():
    image = np.arange(35.0).reshape(5, 7)
    image[0, 0] = np.nan
    found = block_means(image, 3)
    assert found.shape == (2, 3)
    assert found[0, 0] == pytest.approx(np.nanmean(image[:3, :3]))
    assert found[1, 2] == pytest.approx(image[3:, 6:].mean())
    assert np.isnan(block_means(np.full((4, 4), np.nan), 2)).all()


def test_limits_and_scales_are_round():
    assert full_colour([np.linspace(-123.4, 50, 1000), np.zeros(3)]) == 130.0
    assert full_colour([np.full(4, np.nan)]) == 1.0
    assert scale_length_km(Grid.from_edges(361, 300, 14.0, 41.0, 0.001, -0.001)) == 5.0
    assert scale_length_km(GRID) == 1.0


def test_colours_are_those_of_the_ramp():
    found = colored(np.array([[-9.0, 0.0, 3.0, np.nan]]), 3.0)
    np.testing.assert_array_equal(found[0, 0, :3], ramp(-3.0, 3.0))
    np.testing.assert_array_equal(found[0, 2, :3], ramp(3.0, 3.0))
    np.testing.assert_array_equal(found[..., 3], [[255, 255, 255, 0]])


class Counter(Stopped):
    """Counts how often it is asked whether to go on, and has the run cancelled at last."""

    def __init__(self, patience=10**9):
        self.count, self.patience = 0, patience

    def cancelled(self):
        self.count += 1
        return self.count > self.patience


SLOW = "#!{python}\nimport sys, time\nsys.stdin.buffer.read()\ntime.sleep(60)\n"


@pytest.mark.parametrize(("ending", "later"), [("gif", -1), ("mp4", 3)])
def test_a_cancel_is_heard_while_the_file_is_completed(cube, tmp_path, monkeypatch, ending, later):
    put_program(tmp_path, monkeypatch, FFMPEG.format(python=sys.executable))
    options, undisturbed = AnimationOptions("20180601", "20180901", size=300), Counter()
    animate_timeseries(cube, tmp_path / f"a.{ending}", options, undisturbed)
    (tmp_path / f"a.{ending}").unlink()
    (tmp_path / "bin" / "ffmpeg").write_text(SLOW.format(python=sys.executable))
    with pytest.raises(Cancelled):
        animate_timeseries(cube, tmp_path / f"a.{ending}", options, Counter(undisturbed.count + later))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bin", "cube.nc"]


LARGE = """
animate_timeseries(Path({cube!r}), Path({film!r}), AnimationOptions(size=2000), Progress())
"""


def test_a_large_animation_is_not_kept_in_memory(cube, tmp_path):
    """80 pictures of 2000 x 1700 pixels are 270 MB."""
    imports = (
        "from pathlib import Path\nfrom alignsar_qgis.insar.core.progress import Progress\n"
        "from alignsar_qgis.insar.tools.animation import animate_timeseries\n"
        "from alignsar_qgis.insar.tools.options import AnimationOptions\nimport PIL.Image, matplotlib.figure"
    )
    assert added_mb(imports, LARGE.format(cube=str(cube), film=str(tmp_path / "a.gif"))) < 200
    with Image.open(tmp_path / "a.gif") as film:
        assert (film.n_frames, film.info["loop"]) == (80, 0)
