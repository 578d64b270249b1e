"""Why a pixel is masked, in a real QGIS window: what the dock says is what the rasters of the time series hold."""

import json

import numpy as np
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.store.workspace import TimeSeries

STEPS = ["start", "pixels", "moved", "applied"]
USED, TRIED = 1.2, 1.5
"""mm of residual."""
MASKED = (0, 1)


@pytest.fixture(scope="module")
def played(perform, tmp_path_factory):
    """What was seen after each step, the rasters before and after by name, and the places."""
    folder = tmp_path_factory.mktemp("why")
    run_stage("create_sample_frame", folder / "frame", progress=Progress())
    settings = {"mask_noise": {"maximum_residual": USED}}
    run(Plan(folder / "frame", folder / "cube.nc", options=settings), Progress())
    (path,) = folder.glob("cube_files/TS_*")
    series = TimeSeries.open(path)
    before = {name: series.read(name) for name in ("mask", "resid_rms", "vstd", "coh_avg")}
    masked = np.argwhere((before["mask"] == 0) & (before["resid_rms"] < TRIED))
    places = {
        "masked": masked[len(masked) // 2].tolist(),
        "kept": np.argwhere(before["mask"] == 1)[700].tolist(),
        "none": np.argwhere(np.isnan(before["mask"]))[300].tolist(),
    }
    (folder / "masked.json").write_text(json.dumps({**places, "threshold": TRIED}))
    seen = perform(folder, "why", STEPS)
    return seen, before, TimeSeries.open(path).read("mask"), places, path


def row_of(rows, words):
    (found,) = [row for row in rows if row[0] == words]
    return found


def test_a_masked_pixel_says_why_in_place_of_its_curve(played):
    seen, before, _, places, path = played
    closed = seen["start"]["closed"]
    value = before["resid_rms"][tuple(places["masked"])]
    assert not closed["visible"]
    assert closed["texts"] == [f"Masked: residual above 1.2 mm ({value:.3g} mm here)."]
    assert seen["start"]["folder"] == str(path)


def test_every_criterion_has_threshold_value_and_verdict(played):
    seen, before, _, places, _ = played
    masked, kept, none = (seen["pixels"][key] for key in ("masked", "kept", "none"))
    assert masked["visible"]
    at = tuple(places["masked"])
    residual, coherence = before["resid_rms"][at], before["coh_avg"][at]
    wanted = ["residual above", "1.20 mm", f"{residual:.3g} mm", "✗ decides"]
    assert row_of(masked["rows"], "residual above") == wanted
    passes = ["mean coherence below", "0.150", f"{coherence:.3g}", "✓ passes"]
    assert row_of(masked["rows"], "mean coherence below") == passes
    assert masked["headline"] == f"P1: Masked: residual above 1.2 mm ({residual:.3g} mm here)."
    assert kept["headline"] == "P1: Kept: no criterion of the mask rejects it."
    assert {row[3] for row in kept["rows"]} == {"✓ passes"}
    residual = before["resid_rms"][tuple(places["kept"])]
    assert row_of(kept["rows"], "residual above")[2] == f"{residual:.3g} mm"
    assert none["headline"] == "P1: No data: the pixel has no velocity, and the mask does not judge it."
    assert {row[3] for row in none["rows"]} == {"not known"}


def test_a_moved_threshold_changes_the_map_at_once(played):
    seen, before, _, _, _ = played
    moved = seen["moved"]
    gained = (before["mask"] == 0) & (before["resid_rms"] <= np.float32(TRIED))
    counts = {int(key): count for key, count in moved["counts"].items()}
    assert counts[1] == gained.sum() > 0
    assert counts[0] == (before["mask"] == 1).sum()
    assert counts[3] == ((before["mask"] == 0) & ~gained).sum()
    assert moved["change"] == f"{counts[0] + counts[1]} pixels kept: {counts[1]} come back, 0 go."
    assert moved["crs"] == "EPSG:4326"
    assert moved["top"]
    assert row_of(moved["rows"], "residual above")[3] == "✓ passes"
    assert moved["hidden"] is None, "it goes with the panel"
    assert moved["shown_again"]["counts"] == moved["counts"]
    assert moved["reset"] == {"layer": None, "value": USED}


def test_a_project_is_saved_without_what_is_only_tried(played):
    seen, *_ = played
    moved = seen["moved"]
    assert moved["after_saving"]["counts"] == moved["counts"]
    assert moved["name"] not in moved["saved_layers"]
    assert moved["name"] not in moved["saved_nodes"]
    assert moved["saved_layers"]
    assert moved["invalid"] == []


def test_the_mask_that_is_made_is_the_one_that_was_shown(played):
    seen, before, after, _, path = played
    np.testing.assert_array_equal(after == 1, (before["mask"] == 1) | (before["resid_rms"] <= np.float32(TRIED)))
    applied = seen["applied"]
    assert applied["layer"] is None
    assert applied["headline"].startswith("P1: Kept: no criterion of the mask rejects it.")
    assert applied["texts"] == ["No values here: the pixel is masked or has no data on any date."]
    assert "newer than the datacube" in applied["headline"]
    assert row_of(applied["rows"], "residual above")[1] == "1.50 mm"
    assert "Why a pixel is masked" in applied["names"]
    assert "resid_rms    :  1.5 mm" in (path / "info" / "15parameters.txt").read_text()
