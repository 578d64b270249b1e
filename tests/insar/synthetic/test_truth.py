"""The chain on generated frames: known velocity, unwrapping errors, gaps, and odd areas."""

import json

import numpy as np
import pytest
from notes import Notes

from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import Plan
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.geotiff import read_geotiff
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.synthetic.truth import cube_agreement, velocity_agreement


def make(folder, **options):
    """A generated frame; small and quick unless the options say otherwise."""
    size = {"rows": 50, "columns": 60, "epochs": 24}
    run_stage("create_sample_frame", folder, options=SampleOptions(**{**size, **options}))
    return folder


def chain(frame, cube, **settings):
    """Run the AlignSAR preset; returns the result and what was said."""
    notes = Notes()
    return pipeline.run(Plan(frame, cube, **settings), notes), notes.said


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    return make(tmp_path_factory.mktemp("plain"), rows=80, columns=100, epochs=40)


def test_the_known_velocity_is_recovered(frame, tmp_path):
    chain(frame, tmp_path / "cube.nc")
    agreement = cube_agreement(tmp_path / "cube.nc", frame)
    assert agreement.correlation > 0.97
    assert agreement.pixels > 4000


def test_the_default_is_no_worse_than_the_compatible_result(frame, tmp_path):
    agreements = {}
    for compatible in (True, False):
        folder = tmp_path / str(compatible)
        result, _ = chain(frame, folder / "cube.nc", shared={"compatible": compatible})
        velocity = np.fromfile(result.timeseries / "results" / "vel.mskd", "<f4")
        truth, grid = read_geotiff(frame / "truth_velocity.tif")
        assert velocity.size == grid.width * grid.length
        agreements[compatible] = velocity_agreement(velocity.reshape(truth.shape), truth)
    assert agreements[False].rms_mm_yr <= agreements[True].rms_mm_yr * 1.001
    assert agreements[False].pixels >= agreements[True].pixels - 1


def test_correcting_the_atmosphere_helps(frame, tmp_path):
    chain(frame, tmp_path / "with" / "cube.nc")
    chain(frame, tmp_path / "without" / "cube.nc", options={"correct_gacos": None})
    corrected = cube_agreement(tmp_path / "with" / "cube.nc", frame)
    raw = cube_agreement(tmp_path / "without" / "cube.nc", frame)
    assert corrected.rms_mm_yr < raw.rms_mm_yr


def test_unwrapping_errors_are_found_and_corrected_or_nullified(tmp_path):
    frame = make(tmp_path / "frame", unwrapping_errors=0.1, seed=3)
    wrong = {entry if isinstance(entry, str) else "_".join(entry) for entry in error_pairs(frame)}
    assert len(wrong) >= 3
    result, _ = chain(frame, tmp_path / "cube.nc")
    assert not list(result.stack.rglob("*.unw.ori"))
    info = result.timeseries / "info"
    corrected = {line.split()[0] for line in (info / "12corrected_ifg.txt").read_text().splitlines()}
    removing, _ = chain(frame, tmp_path / "removing" / "cube.nc", options={"close_loops": {"correct": False}})
    nullified = set((removing.timeseries / "info" / "12nullified_ifg.txt").read_text().split())
    rejected = set((result.timeseries / "info" / "12bad_ifg.txt").read_text().split())
    assert len(wrong & (nullified | rejected)) >= 0.8 * len(wrong)
    assert len(wrong & (corrected | rejected)) >= 0.8 * len(wrong)
    assert len(corrected - wrong) <= 2
    neither = {"nullify": False, "correct": False}
    raw, _ = chain(frame, tmp_path / "raw" / "cube.nc", options={"close_loops": neither})
    residual = {
        name: np.nanmean(np.fromfile(run.timeseries / "results" / "resid_rms", "<f4"))
        for name, run in (("corrected", result), ("nullified", removing), ("raw", raw))
    }
    assert residual["corrected"] < residual["nullified"] < residual["raw"]


def error_pairs(frame):
    """Pairs that got an unwrapping error."""
    truth = json.loads((frame / "truth.json").read_text())
    (key,) = [key for key in truth if "error" in key and isinstance(truth[key], (list, dict))]
    return truth[key]


@pytest.mark.parametrize("method", ["NSBAS", "singular"])
def test_a_gap_of_the_network_is_told_and_bridged(tmp_path, method):
    frame = make(tmp_path / "frame", gap_after=12, rows=40, columns=50)
    result, said = chain(frame, tmp_path / "cube.nc", options={"invert_network": {"method": method}})
    assert any("gap" in sentence.lower() for sentence in said)
    assert "Gaps between" in (result.timeseries / "info" / "12network_gap_info.txt").read_text()
    displacement = Cube.open(tmp_path / "cube.nc").read("cum_displacement", 23)
    assert np.isfinite(displacement).sum() > 500
    assert cube_agreement(tmp_path / "cube.nc", frame).correlation > 0.8


def test_an_area_smaller_than_a_reference_tile(frame, tmp_path):
    _, grid = read_geotiff(frame / "truth_velocity.tif")
    lon, lat = grid.lon[40], grid.lat[10]
    step = grid.post_lon
    box = Extent(lon, lon + 12 * step, lat - 10 * step, lat)
    result, said = chain(frame, tmp_path / "cube.nc", options={"clip_stack": {"extent": box}})
    assert Cube.open(result.cube).grid.width == 13
    assert any("eference" in sentence for sentence in said)


def test_no_height_is_told_and_left_out(tmp_path):
    frame = make(tmp_path / "frame")
    next((frame / "GEOC").glob("*.geo.hgt.tif")).unlink()
    result, said = chain(frame, tmp_path / "cube.nc")
    assert any("hgt" in sentence or "height" in sentence.lower() for sentence in said)
    assert "DEM" not in Cube.open(result.cube).variables


def test_land_only(frame, tmp_path):
    truth, grid = read_geotiff(frame / "truth_velocity.tif")
    valid_rows = np.flatnonzero(np.isfinite(truth).all(axis=1))
    north, south = grid.lat[valid_rows[0]], grid.lat[valid_rows[-1]]
    box = Extent(grid.lon[0], grid.lon[-1], south, north)
    result, _ = chain(frame, tmp_path / "cube.nc", options={"clip_stack": {"extent": box}})
    assert Cube.open(result.cube).grid.length == len(valid_rows)
    assert cube_agreement(result.cube, frame).pixels > 0.8 * truth.shape[1] * len(valid_rows)
