"""Verdicts read from folders and datacubes against their rasters; tried masks against the stage with these options."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from known_cube import GRID, write_known_cube

from alignsar_qgis.insar.cleaning.thresholds import options_of_thresholds
from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.series.mask_source import (
    ABSENT,
    GAINED,
    LOST,
    STAYS_KEPT,
    STAYS_MASKED,
    MaskSource,
    folder_of,
    try_mask,
)
from alignsar_qgis.insar.series.verdicts import moved
from alignsar_qgis.insar.store.workspace import TimeSeries

STRICT = 1.2
"""mm of residual: masks a part of the sample frame."""


@pytest.fixture(scope="module")
def cube(tmp_path_factory):
    """A datacube of the sample frame with a strict mask, and its folder of the time series."""
    folder = tmp_path_factory.mktemp("masked")
    run_stage("create_sample_frame", folder / "frame", progress=Progress())
    plan = Plan(folder / "frame", folder / "out" / "ITSBD.nc", options={"mask_noise": {"maximum_residual": STRICT}})
    run(plan, Progress())
    (series,) = (folder / "out").glob("ITSBD_files/TS_*")
    return folder / "out" / "ITSBD.nc", TimeSeries.open(series)


def centre(grid, row, column):
    return float(grid.lon[column]), float(grid.lat[row])


def test_a_datacube_is_asked_through_its_folder(cube):
    path, series = cube
    assert folder_of(path) == series.folder.resolve()
    source = MaskSource.open(path)
    assert source.folder == series.folder.resolve()
    assert {one.index: one.threshold for one in source.criteria}["resid_rms"] == STRICT
    assert [one.unit for one in source.criteria if one.index == "vstd"] == ["mm/yr"]


def test_every_pixel_has_the_verdict_of_the_mask(cube):
    path, series = cube
    source, mask = MaskSource.open(path), series.read("mask")
    residual, reason = series.read("resid_rms"), series.read("mask_reason")
    assert (mask == 0).sum() > 50
    for row, column in [
        *np.argwhere(mask == 0)[::40],
        *np.argwhere(mask == 1)[::400],
        *np.argwhere(np.isnan(mask))[:3],
    ]:
        found = source.pixel(*centre(series.grid, row, column))
        assert (found.is_kept, found.is_masked) == (mask[row, column] == 1, mask[row, column] == 0)
        values = {verdict.criterion.index: verdict for verdict in found.verdicts}
        np.testing.assert_equal(np.float32(values["resid_rms"].value), residual[row, column])
        if found.is_masked:
            assert found.decisive is found.verdicts[int(reason[row, column]) - 1]
            assert found.decisive.fails
            assert all(not verdict.fails for verdict in found.verdicts[: found.reason - 1])
    with pytest.raises(BadOption, match="outside the image"):
        source.pixel(0.0, 0.0)


def test_a_datacube_alone_says_what_it_has(cube, tmp_path):
    path, series = cube
    alone = tmp_path / "alone.nc"
    shutil.copyfile(path, alone)
    source, whole = MaskSource.open(alone), MaskSource.open(path)
    assert source.folder is None
    assert [one.index for one in source.criteria] == [one.index for one in whole.criteria]
    row, column = np.argwhere(series.read("mask") == 0)[0]
    place = centre(series.grid, row, column)
    found, wanted = source.pixel(*place), whole.pixel(*place)
    assert found.reason == wanted.reason
    for one, other in zip(found.verdicts, wanted.verdicts):
        if one.known:
            assert one.value == pytest.approx(other.value, rel=1e-6)
            assert one.fails == other.fails
        else:
            assert one.fails is None
    assert {one.criterion.index for one in found.verdicts if one.known} >= {"coh_avg", "vstd", "resid_rms", "stc"}


@pytest.mark.parametrize("threshold", [0.8, 1.5])
def test_a_tried_mask_is_that_of_the_stage(cube, threshold, tmp_path):
    path, series = cube
    source = MaskSource.open(path)
    criteria = moved(source.criteria, "resid_rms", threshold)
    tried = try_mask(source, criteria)
    copy = tmp_path / series.folder.name
    shutil.copytree(series.folder, copy)
    before = series.read("mask")
    run_stage("mask_noise", copy, options=options_of_thresholds(series, criteria), progress=Progress())
    after = TimeSeries.open(copy).read("mask")
    np.testing.assert_array_equal(tried.reasons == 0, after == 1)
    np.testing.assert_array_equal(tried.classes == ABSENT, np.isnan(before))
    np.testing.assert_array_equal(tried.classes == GAINED, (before == 0) & (after == 1))
    np.testing.assert_array_equal(tried.classes == LOST, (before == 1) & (after == 0))
    np.testing.assert_array_equal(tried.classes == STAYS_KEPT, (before == 1) & (after == 1))
    np.testing.assert_array_equal(tried.classes == STAYS_MASKED, (before == 0) & (after == 0))
    assert tried.change.gained == (tried.classes == GAINED).sum()
    assert tried.change.lost == (tried.classes == LOST).sum()
    assert tried.change.gained + tried.change.lost > 0


def test_a_folder_of_licsbas_has_no_map_of_reasons(cube, tmp_path):
    _, series = cube
    copy = tmp_path / series.folder.name
    shutil.copytree(series.folder, copy)
    reason, mask = series.read("mask_reason"), series.read("mask")
    (copy / "results" / "mask_reason").unlink()
    source = MaskSource.open(copy / "cum.h5")
    everything = slice(0, series.grid.length), slice(0, series.grid.width)
    found = source.reasons(*everything)
    known = np.isfinite(mask)
    np.testing.assert_array_equal(found[known], reason[known])
    assert (found[~known] < 0).all()


def test_a_mask_without_thresholds_shows_values_and_can_be_tried(tmp_path):
    rng = np.random.default_rng(3)
    residual = rng.uniform(1, 20, GRID.shape).astype("f4")
    mask = (residual <= 12).astype("i1")
    residual[0, 0], mask[0, 0] = np.nan, 0
    path = write_known_cube(tmp_path / "c.nc", maps={"residuals_rms": residual, "mask": mask})
    source = MaskSource.open(path)
    row, column = np.argwhere(mask == 0)[5]
    found = source.pixel(*centre(GRID, row, column))
    assert found.is_masked
    assert found.decisive is None
    (verdict,) = found.verdicts
    assert verdict.value == pytest.approx(residual[row, column])
    assert verdict.fails is None
    assert verdict.sentence == f"residual {verdict.value:.3g} mm: threshold not in the datacube"
    assert source.pixel(*centre(GRID, 0, 0)).reason < 0
    tried = try_mask(source, moved(source.criteria, "resid_rms", 6.0))
    assert tried.change.lost == ((residual > 6) & (mask == 1)).sum()
    assert tried.change.gained == 0


def test_without_a_mask_there_are_no_criteria(tmp_path):
    source = MaskSource.open(write_known_cube(tmp_path / "c.nc"))
    assert source.criteria == ()
    assert source.pixel(*centre(GRID, 3, 4)).verdicts == ()
