"""The explorer in a real QGIS window, driven by the mouse: what it shows is what the datacube holds."""

import csv
import re

import numpy as np
import pytest
from known_cube import EPOCHS, GRID, YEARS, write_known_cube

STEPS = [
    "start",
    "points",
    "missing",
    "hover",
    "reference",
    "area",
    "fit",
    "earthquakes",
    "dates",
    "profile",
    "save",
    "project",
    "replaced",
    "anew",
    "reopen",
]
ABOUT = {"docks": [], "actions": [], "menu": [], "panels": [], "toolbar": [], "provider": False}
COLOUR_STEP = 0.5
"""mm; how well a value is read back from its colour."""


def known_displacement():
    """A bowl that sinks, with a season, noise, gaps in a pixel and another without any value; 0 at row 27, column 3."""
    rng = np.random.default_rng(11)
    rows, columns = np.mgrid[: GRID.length, : GRID.width]
    bowl = np.exp(-((rows - 14) ** 2 + (columns - 20) ** 2) / 60)
    season = 4 * np.sin(2 * np.pi * YEARS)[:, None, None] * (1 + columns / 80)
    values = -30 * bowl * YEARS[:, None, None] + season + rng.normal(0, 2, (len(EPOCHS), *GRID.shape))
    values -= values[:, 27:28, 3:4]
    values[20:26, 4, 7] = np.nan
    values[:, 2, 2] = np.nan
    return values.astype("f4")


@pytest.fixture(scope="module")
def played(perform, tmp_path_factory):
    """The values of the cube, what was seen after each step, and the folder with what was saved."""
    folder = tmp_path_factory.mktemp("explorer")
    values = known_displacement()
    filled = np.nan_to_num(values).reshape(len(EPOCHS), -1)
    velocity = np.polyfit(YEARS, filled, 1)[0].reshape(GRID.shape)
    write_known_cube(folder / "cube.nc", values, {"linear_velocity": velocity})
    seen = perform(folder, "explorer", STEPS, 400)
    return values.astype(float), seen, folder


def same(found, wanted, within=1e-4):
    """Whether a curve that was read back has these values, None for NaN."""
    np.testing.assert_allclose(np.array(found, float), wanted, atol=within, equal_nan=True)


def test_it_opens_by_itself_with_the_first_datacube(played):
    _, seen, folder = played
    start = seen["start"]
    assert not start["before"]
    assert start["visible"]
    assert start["ticked"]
    assert start["mode"] == "pixel"
    assert start["path"] == str(folder / "cube.nc")
    assert start["crs"] == "EPSG:32633", "the map is not in the degrees of the cube"
    assert start["texts"] == ["Click the map to see how the ground moved there."]


def test_a_click_shows_the_series_of_the_pixel(played):
    values, seen, _ = played
    points = seen["points"]
    same(points["one"]["P1"], values[:, 12, 20])
    same(points["two"]["P1"], values[:, 12, 20])
    same(points["two"]["P2"], values[:, 5, 30])
    assert points["two"]["legend"] == ["P1", "P2"]
    same(points["moved"]["P2"], values[:, 6, 31])
    assert points["moved"]["places"] == ["P1", "P2"], "a click without Ctrl moves the newest place"


def test_missing_values_and_places_outside_are_told(played):
    values, seen, _ = played
    missing = seen["missing"]
    same(missing["gaps"]["P2"], values[:, 4, 7])
    assert missing["gaps"]["sentence"] == "P2: no value on 6 dates (×)."
    assert missing["nothing"]["curves"] == []
    assert missing["nothing"]["texts"] == ["No values here: the pixel is masked or has no data on any date."]
    assert "lies outside the image" in missing["outside"]["texts"][0]


def test_hovering_shows_a_preview_and_leaves_the_curve(played):
    values, seen, _ = played
    same(seen["hover"]["values"], values[:, 20, 10])
    same(seen["hover"]["P1"], values[:, 12, 20])


def test_curve_and_map_follow_the_reference_at_once(played):
    values, seen, _ = played
    found, relative = seen["reference"], values[:, 12, 20] - values[:, 25, 35]
    same(found["P1"], relative)
    assert found["before"] == pytest.approx(values[-1, 12, 20], abs=COLOUR_STEP)
    assert found["after"] == pytest.approx(relative[-1], abs=COLOUR_STEP)
    assert found["at_reference"] == pytest.approx(0, abs=COLOUR_STEP)
    north, east = map(float, re.fullmatch(r"0 at ([\d.]+)° N, ([\d.]+)° E", found["reference"]).groups())
    assert (north, east) == pytest.approx((GRID.lat[25], GRID.lon[35]), abs=GRID.post_lon / 2)
    same(found["back"]["P1"], values[:, 12, 20])
    assert found["back"]["value"] == pytest.approx(values[-1, 12, 20], abs=COLOUR_STEP)


def test_an_area_shows_mean_and_spread(played):
    values, seen, _ = played
    inside = values[:, 8:13, 8:14].reshape(len(EPOCHS), -1)
    assert seen["area"]["count"] == inside.shape[1]
    same(seen["area"]["P1"], inside.mean(axis=1))
    same(seen["area"]["spread"], inside.std(axis=1))


def test_earthquakes_of_a_catalogue_become_steps(played):
    _, seen, _ = played
    found = seen["earthquakes"]
    assert found["steps"] == [found["day"]]
    assert f"Step {found['day']}" in found["listed"]
    assert found["circles"] == "Click circles (600 m)"


def test_a_fit_has_its_numbers_and_residuals(played):
    values, seen, _ = played
    angle = 2 * np.pi * YEARS
    design = np.column_stack([np.ones_like(YEARS), YEARS, np.sin(angle), np.cos(angle)])
    rate = np.linalg.lstsq(design, values[:, 12, 20], rcond=None)[0][1]
    assert seen["fit"]["velocity"] == pytest.approx(rate, abs=0.01)
    assert f"Velocity {rate:+.2f} ±" in seen["fit"]["listed"]
    assert seen["fit"]["panels"] == 2


def test_dates_follow_each_other_and_two_of_them_give_a_change(played):
    values, seen, _ = played
    dragged, followed, change = (seen["dates"][key] for key in ("dragged", "followed", "change"))
    assert dragged["scene"] == dragged["map"] == dragged["wanted"]
    assert dragged["visible"] == [dragged["wanted"]]
    assert followed["scene"] == followed["wanted"]
    assert change["added"] == 1
    assert change["value"] == pytest.approx(values[30, 12, 20] - values[5, 12, 20], abs=1e-3)
    assert change["name"] == f"Change {EPOCHS[5]} to {EPOCHS[30]} (mm, + towards satellite)"


def test_a_profile_shows_the_pixels_along_its_line(played):
    values, seen, folder = played
    assert seen["profile"]["seen"]
    median = np.array(seen["profile"]["median"])
    assert len(median) == pytest.approx(35 * 0.755, abs=8)
    assert np.nanmin(median) == pytest.approx(np.median(values[-1, 14:17, 19:22]), abs=5)
    lines = (folder / "profile.csv").read_text().splitlines()
    assert any(line.startswith("# sign: positive is motion towards the satellite") for line in lines)


def test_what_is_saved_says_what_it_is(played):
    values, seen, folder = played
    lines = (folder / "curves.csv").read_text(encoding="utf-8").splitlines()
    about = "\n".join(line for line in lines if line.startswith("#"))
    assert "CRS: EPSG:4326" in about
    assert "reference: 40.99100° N, 14.00700° E" in about
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert [row["date"] for row in rows] == [str(day) for day in EPOCHS]
    same([float(row["P1 (mm)"]) for row in rows], values[:, 12, 20], within=6e-4)
    fitted = np.array([float(row["P1 fit (mm)"]) + float(row["P1 residual (mm)"]) for row in rows])
    same(fitted, values[:, 12, 20], within=2e-3)
    assert (folder / "curves.png").read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (folder / "curves.svg").read_text(encoding="utf-8")
    ((feature),) = seen["save"]["features"]
    assert feature["name"] == "P1"
    assert feature["velocity"] == pytest.approx(seen["fit"]["velocity"])


def test_a_project_keeps_the_scene(played):
    values, seen, _ = played
    kept = seen["project"]
    assert kept["after"] == kept["before"]
    assert kept["cleared"] == 0
    assert not kept["dirty"]
    same(kept["P1"], values[:, 12, 20])


def test_a_file_that_a_run_has_replaced_is_read_again(played):
    values, seen, _ = played
    same(seen["replaced"]["P1"], 2 * values[:50, 12, 20])


def test_a_datacube_of_a_new_project_is_taken_up(played):
    _, seen, folder = played
    assert seen["anew"] == {"without": True, "listed": 1, "path": str(folder / "cube.nc")}


def test_opening_closing_and_unloading_leave_no_trace(played):
    _, seen, _ = played
    assert seen["reopen"]["docks"] == 1
    assert seen["reopen"]["items"] == 0
    assert len(seen["reopen"]["turns"]) == 2
    for turn in seen["reopen"]["turns"]:
        assert {key: turn["gone"][key] for key in ABOUT} == ABOUT
        assert turn["gone"]["modules"] == []
        assert turn["gone"]["tasks"] == 0
        assert turn["gone"]["tool"] not in ("PickTool", "DrawTool")
        assert turn["back"]
