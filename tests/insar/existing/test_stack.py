"""Folders of interferograms as they are: which pairs, what is said about each, and links instead of copies."""

import os
import shutil
from datetime import date

import numpy as np
import pytest
import rasterio
from small_frame import GRID, PAIRS, coherence_of, phase_of, write_frame
from small_stack import nearest_pairs, regular_epochs, simulated_stack, small_grid, write_small_stack

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.existing import ExistingStack, Opener, StackLoadOptions
from alignsar_qgis.insar.store.raster import write_flat


@pytest.fixture
def geoc(tmp_path):
    return write_frame(tmp_path / "GEOC")


@pytest.fixture
def stack(tmp_path):
    """A stack whose first pair has phase on half of its pixels."""
    pairs = nearest_pairs(regular_epochs(4), 2)
    phases = np.random.default_rng(1).normal(size=(len(pairs), 6, 8)).astype(np.float32)
    phases[0, :3] = np.nan
    coherence = np.linspace(0.2, 0.9, len(pairs), dtype=np.float32)[:, None, None]
    write_small_stack(tmp_path / "GEOCml1", pairs, phases, coherence)
    return tmp_path / "GEOCml1", pairs, phases, coherence.ravel()


def test_the_table_of_downloads(geoc):
    found = {row.pair: row for row in ExistingStack.open(geoc.parent).facts(PAIRS)}
    assert tuple(found) == PAIRS
    row = found["20200607_20200613"]
    assert (row.first, row.second, row.days) == (date(2020, 6, 7), date(2020, 6, 13), 6)
    assert row.perpendicular_baseline == pytest.approx(10.0)
    assert row.coverage == 1.0
    bytes_ = coherence_of(PAIRS.index(row.pair), GRID.shape)
    assert row.mean_coherence == pytest.approx(bytes_[bytes_ > 0].mean() / 255, rel=1e-6)
    assert not row.fault


def test_the_table_of_a_stack(stack):
    folder, pairs, phases, coherence = stack
    for index, row in enumerate(ExistingStack.open(folder).facts(pairs)):
        assert row.pair == pairs[index]
        assert row.coverage == pytest.approx(np.isfinite(phases[index]).mean())
        assert row.mean_coherence == pytest.approx(coherence[index], abs=1e-6)


def test_without_statistics_no_raster_is_read(geoc):
    for path in geoc.rglob("*.unw.tif"):
        path.write_bytes(path.read_bytes()[:-60])
    rows = list(ExistingStack.open(geoc).facts(PAIRS, statistics=False))
    assert all(row.coverage is None and row.mean_coherence is None and not row.fault for row in rows)


def test_an_unknown_baseline_is_none(geoc):
    (geoc / "baselines").unlink()
    assert all(row.perpendicular_baseline is None for row in ExistingStack.open(geoc).facts(PAIRS))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, PAIRS),
        ({"pairs": f"{PAIRS[2]}; {PAIRS[0]},\n"}, (PAIRS[0], PAIRS[2])),
        ({"start_date": "20200607"}, PAIRS[2:]),
        ({"end_date": "20200613"}, PAIRS[:3]),
        ({"start_date": "20200601", "end_date": "20200607"}, PAIRS[:1]),
        ({"pairs": " ".join(PAIRS), "start_date": "20200613"}, PAIRS[3:]),
    ],
)
def test_pairs_are_chosen_by_name_and_date(geoc, options, expected):
    assert ExistingStack.open(geoc).chosen(StackLoadOptions(**options)) == expected


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"pairs": "june"}, BadOption, "no pair of dates"),
        ({"pairs": "20200601_20200625"}, BadOption, "has no 20200601_20200625"),
        ({"start_date": "20210101"}, NothingLeft, "None of the 4 pairs"),
    ],
)
def test_a_choice_that_cannot_be_met(geoc, options, error, message):
    with pytest.raises(error, match=message):
        ExistingStack.open(geoc).chosen(StackLoadOptions(**options))


def test_sources_have_the_values_where_they_lie(geoc, stack, tmp_path):
    folder, pairs, phases, coherence = stack
    downloaded, prepared = ExistingStack.open(geoc), ExistingStack.open(folder)
    with rasterio.open(downloaded.coherence_source(PAIRS[1], Opener(downloaded.grid, tmp_path / "a"))) as raster:
        assert raster.bounds.left == pytest.approx(GRID.extent.west)
        np.testing.assert_allclose(raster.read(1), coherence_of(1, GRID.shape) / 255, rtol=1e-6)
    with rasterio.open(downloaded.phase_source(PAIRS[1], Opener(downloaded.grid, tmp_path / "a"))) as raster:
        np.testing.assert_array_equal(raster.read(1), phase_of(1, GRID.shape))
    opener = Opener(prepared.grid, tmp_path / "b")
    with rasterio.open(prepared.phase_source(pairs[2], opener)) as raster:
        np.testing.assert_array_equal(raster.read(1), phases[2])
        assert raster.transform.to_gdal() == pytest.approx(prepared.grid.geotransform)
    with rasterio.open(prepared.coherence_source(pairs[2], opener)) as raster:
        np.testing.assert_allclose(raster.read(1), coherence[2], rtol=1e-6)


@pytest.mark.parametrize("possible", ["symlink", "link", "neither"])
def test_headerless_files_are_linked_where_links_are_possible(stack, tmp_path, monkeypatch, possible):
    folder, pairs, phases, _ = stack

    def refused(*_):
        raise OSError("no privilege")

    if possible != "symlink":
        monkeypatch.setattr(os, "symlink", refused)
    if possible == "neither":
        monkeypatch.setattr(os, "link", refused)
    opened = ExistingStack.open(folder)
    for _ in range(2):
        source = opened.phase_source(pairs[1], Opener(opened.grid, tmp_path / "headers"))
    here = tmp_path / "headers" / f"{pairs[1]}.unw"
    assert here.is_symlink() == (possible == "symlink")
    assert (here.stat().st_ino == (folder / pairs[1] / here.name).stat().st_ino) == (possible != "neither")
    with rasterio.open(source) as raster:
        np.testing.assert_array_equal(raster.read(1), phases[1])


def test_a_truncated_raster_is_named(stack, tmp_path):
    folder, pairs, *_ = stack
    path = folder / pairs[0] / f"{pairs[0]}.unw"
    path.write_bytes(path.read_bytes()[:-40])
    opened = ExistingStack.open(folder)
    with pytest.raises(BrokenInput, match=path.name):
        opened.phase_source(pairs[0], Opener(opened.grid, tmp_path / "headers"))
    assert path.name in next(iter(opened.facts(pairs))).fault


def test_a_raster_that_is_not_there_has_no_source(geoc, tmp_path):
    shutil.rmtree(geoc / PAIRS[0])
    (geoc / PAIRS[0]).mkdir()
    opened = ExistingStack.open(geoc)
    opener = Opener(opened.grid, tmp_path / "headers")
    assert opened.phase_source(PAIRS[0], opener) is None
    assert opened.coherence_source(PAIRS[0], opener) is None
    assert "missing" in next(iter(opened.facts(PAIRS))).fault


def test_a_link_to_itself_is_a_fault_of_its_pair(stack):
    folder, pairs, _, coherence = stack
    path = folder / pairs[1] / f"{pairs[1]}.unw"
    path.unlink()
    path.symlink_to(path.name)
    first, second, *_ = ExistingStack.open(folder).facts(pairs)
    assert not first.fault
    assert second.fault.startswith(f"{path} cannot be opened")
    assert second.coverage is None
    assert second.mean_coherence == pytest.approx(coherence[1], abs=1e-6)


@pytest.mark.parametrize("scale", [100, 255])
def test_coherence_on_another_scale_is_a_fault(stack, scale):
    folder, pairs, _, coherence = stack
    path = folder / pairs[0] / f"{pairs[0]}.cc"
    np.full((6, 8), scale * coherence[0], np.float32).tofile(path)
    row = next(iter(ExistingStack.open(folder).facts(pairs)))
    assert row.fault.startswith(f"{path}: coherence goes from 0 to {scale * 0.2:g}, instead of 0 to 1")
    assert row.mean_coherence is None
    opener = Opener(small_grid((6, 8)), folder.parent / "headers")
    with pytest.raises(BrokenInput, match="instead of 0 to 1"):
        ExistingStack.open(folder).coherence_source(pairs[0], opener)


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (np.where(np.arange(48) < 5, 1e20, 1.5), "5 of 48 values are beyond 5000 rad"),
        (np.full(48, 1.5), "all 48 values are 1.5 rad"),
    ],
)
def test_phase_that_is_none_is_a_fault(stack, phase, words):
    folder, pairs, *_ = stack
    path = folder / pairs[0] / f"{pairs[0]}.unw"
    phase.astype("<f4").tofile(path)
    row = next(iter(ExistingStack.open(folder).facts(pairs)))
    assert row.fault.startswith(f"{path}: {words}")
    assert row.coverage == 1.0


def test_baselines_that_are_no_file_are_named(stack):
    folder = stack[0]
    (folder / "baselines").unlink(missing_ok=True)
    assert ExistingStack.open(folder).baselines().remarks == ()
    (folder / "baselines").mkdir()
    (remark,) = ExistingStack.open(folder).baselines().remarks
    assert remark.startswith(f"{folder / 'baselines'} is not a file")


def test_a_stack_without_its_parameters_says_so(stack):
    folder = stack[0]
    (folder / "slc.mli.par").unlink()
    with pytest.raises(MissingInput, match=r"is a stack .* without slc\.mli\.par"):
        ExistingStack.open(folder)


@pytest.mark.parametrize("day", ["20201399", "2020-02-30", "20210229"])
def test_dates_that_no_calendar_has(day):
    with pytest.raises(BadOption, match=f"start_date: '{day}' is not a date of the calendar"):
        StackLoadOptions(start_date=day)


def test_a_stack_of_burst_overlaps_is_judged_as_displacement(tmp_path):
    folder, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    for pair, values in zip(pairs, phases):
        (folder / pair / f"{pair}.unw").unlink()
        write_flat(folder / pair / f"{pair}.sbovldiff.adf.mm", values + 6000)  # more than any phase, no displacement
    stack = ExistingStack.open(folder)
    assert not stack.is_phase
    assert [facts.fault for facts in stack.facts(pairs[:2])] == ["", ""]
