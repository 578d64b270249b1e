"""Stage 02 into a folder that already holds something."""

import os
import shutil

import numpy as np
import pytest
from golden_data import read_raster
from small_frame import GRID, PAIRS, contents, mention, phase_of, products, run, truncate, write_frame, write_pair

from alignsar_qgis.insar.core.errors import BadOption, Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.workspace import Stack

# A truncated GeoTIFF may have lost its coordinates.
pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture
def geoc(tmp_path):
    return write_frame(tmp_path / "GEOC")


@pytest.fixture
def output(tmp_path):
    return tmp_path / "GEOCml1"


def test_an_equal_run_does_nothing(geoc, output):
    run(geoc, output)
    times = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    assert run(geoc, output, workers=3).skipped
    assert times == {path: path.stat().st_mtime_ns for path in output.rglob("*")}


def test_a_refreshed_geotiff_is_converted_again(geoc, output):
    run(geoc, output)
    write_pair(geoc, PAIRS[0], phase_of(40, GRID.shape))
    run(geoc, output)
    written = read_raster(output / PAIRS[0] / f"{PAIRS[0]}.unw", GRID.shape)
    np.testing.assert_array_equal(written, phase_of(40, GRID.shape))


def test_a_truncated_output_is_made_again(geoc, output):
    run(geoc, output)
    before = products(output)
    truncate(output / PAIRS[0] / f"{PAIRS[0]}.unw")
    assert not run(geoc, output).skipped
    assert products(output) == before


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(b""), truncate, os.unlink])
def test_the_earlier_result_of_a_pair_that_became_unreadable_is_kept(geoc, output, damage):
    run(geoc, output)
    before = products(output)
    damage(geoc / PAIRS[1] / f"{PAIRS[1]}.geo.unw.tif")
    result = run(geoc, output)
    assert mention(result, "earlier run were kept", PAIRS[1])
    assert products(output) == before
    assert run(geoc, output).skipped


def test_the_kept_result_is_the_phase_before_nullification(geoc, output):
    run(geoc, output)
    unw = output / PAIRS[1] / f"{PAIRS[1]}.unw"
    good = unw.read_bytes()
    unw.with_name(f"{unw.name}.ori").write_bytes(good)
    np.full(GRID.shape, np.nan, "<f4").tofile(unw)
    (geoc / PAIRS[1] / f"{PAIRS[1]}.geo.unw.tif").write_bytes(b"")
    run(geoc, output)
    assert unw.read_bytes() == good


def test_the_earlier_raster_of_a_frame_file_that_became_unreadable_is_kept(geoc, output):
    run(geoc, output)
    before = products(output)
    (path,) = geoc.glob("*.geo.U.tif")
    truncate(path)
    assert mention(run(geoc, output), path.name, "kept")
    assert products(output) == before


def test_earlier_results_of_another_grid_are_not_kept(geoc, output):
    run(geoc, output, multilook=2)
    (geoc / PAIRS[1] / f"{PAIRS[1]}.geo.unw.tif").write_bytes(b"")
    run(geoc, output, multilook=3)
    assert not (output / PAIRS[1]).exists()
    assert parfiles.read_list(output / "no_unw_list.txt") == [PAIRS[1]]


def test_our_own_stack_of_another_factor_is_made_anew(geoc, output, tmp_path):
    run(geoc, output)
    run(geoc, output, multilook=2)
    run(geoc, tmp_path / "fresh", multilook=2)
    assert products(output) == products(tmp_path / "fresh")


def test_the_corner_mode_makes_another_stack(geoc, output):
    run(geoc, output, multilook=2)
    assert not run(geoc, output, multilook=2, compatible=True).skipped
    assert Stack.open(output).grid.corner_lon == pytest.approx(14.0005)


def test_a_stack_of_another_program_and_factor_is_refused_untouched(geoc, output):
    run(geoc, output)
    (output / "alignsar.json").unlink()
    before = contents(output)
    with pytest.raises(BadOption, match="another program"):
        run(geoc, output, multilook=2)
    assert contents(output) == before
    assert not run(geoc, output).skipped
    assert products(output) == before


def test_broken_parameters_of_another_program_are_written_again(geoc, output):
    run(geoc, output)
    before = products(output)
    (output / "alignsar.json").unlink()
    (output / "slc.mli.par").write_text("")
    run(geoc, output)
    assert products(output) == before


def test_the_result_of_another_stage_is_not_overwritten(geoc, output):
    run(geoc, output)
    record = output / "alignsar.json"
    record.write_text(record.read_text().replace('"prepare_stack"', '"mask_stack"'))
    before = contents(output)
    with pytest.raises(BadOption, match="mask_stack"):
        run(geoc, output)
    assert contents(output) == before


@pytest.mark.parametrize("inside", ["", "GEOCml1"])
def test_output_among_the_downloads_is_refused(geoc, inside):
    with pytest.raises(BadOption, match="stays as it is"):
        run(geoc, geoc / inside)


def test_pairs_that_are_no_longer_downloaded_leave_the_stack(geoc, output):
    run(geoc, output)
    shutil.rmtree(geoc / PAIRS[0])
    assert mention(run(geoc, output), "removed", PAIRS[0])
    assert Stack.open(output).pairs == list(PAIRS[1:])


def test_pairs_of_an_unknown_origin_are_named(geoc, output):
    foreign = output / "20190101_20190113"
    foreign.mkdir(parents=True)
    (foreign / "20190101_20190113.unw").write_bytes(b"")
    assert mention(run(geoc, output), foreign.name, "did not make")
    assert foreign.is_dir()


def test_a_cancelled_run_changes_nothing(geoc, output):
    class Impatient(Progress):
        def __init__(self):
            self.asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 2  # once for the grids of all pairs, once for the first pair

    with pytest.raises(Cancelled):
        run_stage("prepare_stack", geoc, output, options=PrepareOptions(), progress=Impatient())
    assert not output.exists()
    run(geoc, output)
    before = contents(output)
    with pytest.raises(Cancelled):
        run_stage("prepare_stack", geoc, output, options=PrepareOptions(multilook=2), progress=Impatient())
    assert contents(output) == before
