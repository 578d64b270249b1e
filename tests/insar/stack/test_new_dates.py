"""Stages 02 to 05 after new dates: only the new pairs are made, and all files are those of a run from nothing."""

import os
import shutil

import numpy as np
import pytest
from golden_data import read_raster
from small_frame import GRID, PAIRS, coherence_of, phase_of, products, run, write_frame, write_pair

from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.pairs import epochs_of
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import ClipOptions, GacosOptions, MaskOptions, PrepareOptions
from alignsar_qgis.insar.store.workspace import Stack, pairs_in
from alignsar_qgis.insar.synthetic.options import SampleOptions

STAGES = ("02", "03", "04", "05")
FRAME = SampleOptions(rows=30, columns=40, epochs=8)


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    """A generated frame with all of its dates."""
    folder = tmp_path_factory.mktemp("frame") / "frame"
    run_stage("create_sample_frame", folder, options=FRAME)
    return folder


@pytest.fixture
def growing(frame, tmp_path):
    """The frame without its last two dates, and a function that brings them."""
    work = tmp_path / "frame"
    shutil.copytree(frame, work)
    last = epochs_of(pairs_in(frame / "GEOC"))[-2:]
    late = [pair for pair in pairs_in(frame / "GEOC") if set(pair.split("_")) & set(last)]
    for pair in late:
        shutil.rmtree(work / "GEOC" / pair)

    def grow():
        for pair in late:
            shutil.copytree(frame / "GEOC" / pair, work / "GEOC" / pair)
        return late

    return work, grow


def chain(work, out, threshold=None, pair_threshold=0.1, fill_holes=False):
    """Run the four stages."""
    prepared, corrected, masked, clipped = (out / f"of_{number}" for number in STAGES)
    run_stage("prepare_stack", work / "GEOC", prepared, options=PrepareOptions())
    run_stage("correct_gacos", prepared, work / "GACOS", corrected, options=GacosOptions(fill_holes=fill_holes))
    mask = MaskOptions(average_coherence_threshold=threshold, pair_coherence_threshold=pair_threshold)
    run_stage("mask_stack", corrected, masked, options=mask)
    west, east, south, north = Stack.open(masked).grid.extent
    run_stage("clip_stack", masked, clipped, options=ClipOptions(extent=Extent(west, (west + east) / 2, south, north)))


def files_of(out):
    """Bytes of all files by name, without records and pages, which tell the time, and pictures."""
    return {name: data for name, data in products(out).items() if not name.endswith((".json", ".html"))}


def phase_inodes(folder):
    """Which file on the disk holds the phase of each pair."""
    return {path.parent.name: path.stat().st_ino for path in folder.glob("*/*.unw")}


def made_anew(before, folder):
    """Pairs whose phase is in another file than before."""
    return {pair for pair, inode in phase_inodes(folder).items() if before.get(pair) != inode}


def test_new_dates_leave_the_pairs_of_earlier_ones(growing, tmp_path):
    work, grow = growing
    chain(work, tmp_path / "grown")
    before = {number: phase_inodes(tmp_path / "grown" / f"of_{number}") for number in STAGES}
    late = set(grow())
    chain(work, tmp_path / "grown")
    chain(work, tmp_path / "fresh")
    for number in STAGES:
        assert made_anew(before[number], tmp_path / "grown" / f"of_{number}") == late
    grown, fresh = files_of(tmp_path / "grown"), files_of(tmp_path / "fresh")
    assert set(grown) == set(fresh)
    assert [name for name in fresh if grown[name] != fresh[name]] == []


def test_another_mask_masks_all_pairs_anew(growing, tmp_path):
    work, grow = growing
    chain(work, tmp_path / "grown", threshold=0.3)
    before = phase_inodes(tmp_path / "grown" / "of_04")
    mask = read_mask(tmp_path / "grown")
    grow()
    chain(work, tmp_path / "grown", threshold=0.3)
    chain(work, tmp_path / "fresh", threshold=0.3)
    assert (read_mask(tmp_path / "grown") != mask).any()
    assert made_anew(before, tmp_path / "grown" / "of_04") == set(pairs_in(work / "GEOC"))
    grown, fresh = files_of(tmp_path / "grown"), files_of(tmp_path / "fresh")
    assert [name for name in fresh if grown.get(name) != fresh[name]] == []


def read_mask(out):
    stack = Stack.open(out / "of_04")
    return read_raster(stack.folder / "mask", stack.grid.shape)


@pytest.mark.parametrize("change", [{"pair_threshold": 0.2}, {"fill_holes": True}])
def test_another_option_makes_all_pairs_anew(growing, tmp_path, change):
    work, _ = growing
    chain(work, tmp_path / "out")
    number = "03" if "fill_holes" in change else "04"
    before = phase_inodes(tmp_path / "out" / f"of_{number}")
    chain(work, tmp_path / "out", **change)
    chain(work, tmp_path / "fresh", **change)
    assert made_anew(before, tmp_path / "out" / f"of_{number}") == set(before)
    assert files_of(tmp_path / "out") == files_of(tmp_path / "fresh")


def test_another_delay_map_corrects_the_pairs_of_its_date_anew(growing, tmp_path):
    work, _ = growing
    chain(work, tmp_path / "out")
    before = phase_inodes(tmp_path / "out" / "of_03")
    epochs = epochs_of(pairs_in(work / "GEOC"))
    shutil.copyfile(work / "GACOS" / f"{epochs[1]}.sltd.geo.tif", work / "GACOS" / f"{epochs[3]}.sltd.geo.tif")
    chain(work, tmp_path / "out")
    assert made_anew(before, tmp_path / "out" / "of_03") == {pair for pair in before if epochs[3] in pair}


@pytest.fixture
def prepared(tmp_path):
    """A frame with a stack, and the stack."""
    geoc = write_frame(tmp_path / "GEOC")
    output = tmp_path / "GEOCml1"
    run(geoc, output)
    return geoc, output


def test_only_a_pair_with_another_coherence_is_converted_anew(prepared):
    geoc, output = prepared
    before = phase_inodes(output)
    write_pair(geoc, PAIRS[1], phase_of(1, GRID.shape), coherence_of(40, GRID.shape))
    result = run(geoc, output)
    assert made_anew(before, output) == {PAIRS[1]}
    np.testing.assert_array_equal(
        np.fromfile(output / PAIRS[1] / f"{PAIRS[1]}.cc", np.uint8), coherence_of(40, GRID.shape).ravel()
    )
    assert f"{len(PAIRS) - 1} pairs as in the last run." in result.summary
    assert "as in the last run" not in result.summary[0], "the headline stays that of the stage"


def test_a_pair_that_was_changed_in_the_stack_is_converted_anew(prepared):
    geoc, output = prepared
    before = products(output)
    (output / PAIRS[2] / f"{PAIRS[2]}.unw").write_bytes(bytes(4 * GRID.length * GRID.width))
    inodes = phase_inodes(output)
    run(geoc, output)
    assert made_anew(inodes, output) == {PAIRS[2]}
    assert products(output) == before


def test_what_stage_12_has_taken_out_of_a_pair_is_back(prepared):
    geoc, output = prepared
    before = products(output)
    unw = output / PAIRS[2] / f"{PAIRS[2]}.unw"
    unw.rename(f"{unw}.ori")
    unw.write_bytes(bytes(4 * GRID.length * GRID.width))
    shutil.rmtree(geoc / PAIRS[0])
    run(geoc, output)
    assert unw.read_bytes() == before[f"{PAIRS[2]}/{unw.name}"]


def test_strange_coherence_is_told_of_pairs_that_are_taken_over_too(prepared):
    geoc, output = prepared
    huge = phase_of(1, GRID.shape)
    huge[0, :3] = 7000
    write_pair(geoc, PAIRS[1], huge, coherence_of(1, GRID.shape))
    first = run(geoc, output)
    inodes = phase_inodes(output)
    write_pair(geoc, PAIRS[3], phase_of(9, GRID.shape), coherence_of(3, GRID.shape))
    second = run(geoc, output)
    strange = [text for text in first.warnings if text.startswith("Strange")]
    assert strange
    assert [text for text in second.warnings if text.startswith("Strange")] == strange
    assert made_anew(inodes, output) == {PAIRS[3]}


def test_pictures_are_drawn_without_touching_the_earlier_ones(prepared):
    geoc, output = prepared
    run(geoc, output, pictures=True)
    kept = output.with_name("kept.png")
    os.link(output / PAIRS[0] / f"{PAIRS[0]}.unw.png", kept)
    earlier = kept.read_bytes()
    write_pair(geoc, PAIRS[0], phase_of(50, GRID.shape) ** 2, coherence_of(0, GRID.shape))
    write_pair(geoc, PAIRS[3], phase_of(9, GRID.shape), coherence_of(3, GRID.shape))
    run(geoc, output, pictures=True)
    assert kept.read_bytes() == earlier
    assert all((output / pair / f"{pair}.unw.png").is_file() for pair in PAIRS)
