import shutil

import numpy as np
import pytest
import rasterio
from golden_data import read_raster
from rasterio.transform import Affine
from small_frame import (
    EPOCHS,
    GRID,
    PAIRS,
    coherence_of,
    contents,
    mention,
    phase_of,
    products,
    run,
    truncate,
    write_frame,
    write_frame_raster,
    write_pair,
)

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.formats.licsar import most_common
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.baselines import are_dummies
from alignsar_qgis.insar.store.workspace import Stack

GOLDEN_RUNS = {
    "campi_small": "campi_small_frame",
    "mexico_singular": "mexico_frame",
    "mexico_nsbas": "mexico_frame",
    "mexico_wls": "mexico_frame",
}

# A truncated GeoTIFF may have lost its coordinates.
pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture
def geoc(tmp_path):
    return write_frame(tmp_path / "GEOC")


@pytest.fixture
def output(tmp_path):
    return tmp_path / "GEOCml1"


# Agreement with the original


@pytest.mark.parametrize("name", GOLDEN_RUNS)
@pytest.mark.parametrize("compatible", [False, True])
def test_stack_agrees_with_licsbas(name, compatible, golden, shared, output):
    source = shared / "data" / GOLDEN_RUNS[name] / "GEOC"
    run(source, output, compatible=compatible)
    stack = Stack.open(output)
    reference = golden / name / "GEOCml1"
    with np.load(golden / name / "GEOCml1.npz") as archive:
        assert stack.pairs == list(archive["pairs"])
        for index, pair in enumerate(stack.pairs):
            np.testing.assert_array_equal(read_raster(stack.unw(pair), stack.grid.shape), archive["unw"][index])
            cc = np.fromfile(stack.cc(pair), "u1").reshape(stack.grid.shape)
            np.testing.assert_array_equal(cc, archive["cc"][index])
        for key in set(archive.files) - {"pairs", "unw", "cc"}:
            raster = read_raster(output / key.replace("_geo", ".geo").replace("slc_mli", "slc.mli"), stack.grid.shape)
            np.testing.assert_array_equal(raster, archive[key])
    assert stack.grid == parfiles.read_grid(reference)
    assert parfiles.read_frequency(output) == parfiles.read_frequency(reference)
    times = [parfiles.read_keys(folder / "slc.mli.par").get("center_time") for folder in (output, reference)]
    assert times[0] == times[1]
    assert (output / "baselines").read_bytes() == (reference / "baselines").read_bytes()


# What is written


def test_values_are_those_of_the_geotiffs_with_zero_as_nodata(geoc, output):
    unw = phase_of(0, GRID.shape)
    unw[2, 3], unw[4, 5], unw[5, 5] = 0, np.nan, np.inf
    write_pair(geoc, PAIRS[0], unw)
    run(geoc, output)
    written = read_raster(output / PAIRS[0] / f"{PAIRS[0]}.unw", GRID.shape)
    expected = unw.copy()
    expected[2, 3] = expected[5, 5] = np.nan
    np.testing.assert_array_equal(written, expected)
    assert (output / PAIRS[0] / f"{PAIRS[0]}.cc").read_bytes() == coherence_of(0, GRID.shape).tobytes()


def test_other_sample_types_become_float32(geoc, output):
    values = np.arange(1, 144).reshape(GRID.shape)
    write_pair(geoc, PAIRS[0], values.astype(float))
    write_frame_raster(geoc, "hgt", values.astype(np.int16))
    run(geoc, output)
    for path in (output / PAIRS[0] / f"{PAIRS[0]}.unw", output / "hgt"):
        np.testing.assert_array_equal(read_raster(path, GRID.shape), values.astype(np.float32))


def test_parameters_hold_the_frequency_and_the_time_if_known(geoc, output):
    run(geoc, output, frequency=1.27e9)
    assert parfiles.read_frequency(output) == 1.27e9
    assert parfiles.read_keys(output / "slc.mli.par")["center_time"] == "5:11:50.250000"
    (geoc / "metadata.txt").write_text("heading=-169.9\n")
    run(geoc, output)
    assert "center_time" not in parfiles.read_keys(output / "slc.mli.par")
    (geoc / "metadata.txt").unlink()
    run(geoc, output)
    assert "center_time" not in parfiles.read_keys(output / "slc.mli.par")


def test_mean_coherence_leaves_out_pairs_without_coherence(geoc, output):
    cc = np.stack([coherence_of(index, GRID.shape) for index in range(len(PAIRS))])
    cc[:, 0, 0] = 0
    for index, pair in enumerate(PAIRS):
        write_pair(geoc, pair, cc=cc[index])
    run(geoc, output)
    mean = read_raster(output / "coh_mean", GRID.shape)
    assert np.isnan(mean[0, 0])
    for row, column in ((0, 1), (3, 4), (10, 12)):
        present = [value / 255 for value in cc[:, row, column].tolist() if value]
        assert mean[row, column] == pytest.approx(sum(present) / len(present))


def test_layers_open_georeferenced(geoc, output):
    result = run(geoc, output)
    assert {layer.style for layer in result.layers} == {"height", "intensity", "coherence"}
    for layer in result.layers:
        with rasterio.open(output / layer.path) as source:
            assert source.transform.almost_equals(Affine(0.001, 0, 14.0, 0, -0.001, 41.0))
            assert source.crs.to_epsg() == 4326
            flat = read_raster(output / layer.path.removesuffix(".vrt"), GRID.shape)
            np.testing.assert_array_equal(source.read(1), flat)


def test_pictures_are_drawn_only_on_request(geoc, output):
    run(geoc, output)
    assert not list(output.rglob("*.png"))
    result = run(geoc, output, pictures=True, coherence_pictures=True)
    drawn = {path.relative_to(output).as_posix() for path in output.rglob("*.png")}
    pairs = {f"{pair}/{pair}.{kind}.png" for pair in PAIRS for kind in ("unw", "cc")}
    assert drawn == pairs | {"hgt.png", "slc.mli.png"}
    assert set(result.figures) == {"hgt.png", "slc.mli.png"}


def test_nothing_depends_on_the_number_of_workers(geoc, tmp_path):
    (geoc / PAIRS[1] / f"{PAIRS[1]}.geo.cc.tif").unlink()
    results = [run(geoc, tmp_path / f"out{workers}", workers=workers, multilook=2) for workers in (1, 4)]
    assert products(tmp_path / "out1") == products(tmp_path / "out4")
    assert results[0].counts == results[1].counts


def test_the_downloads_stay_as_they_are(geoc, output):
    before = contents(geoc), {path: path.stat().st_mtime_ns for path in geoc.rglob("*")}
    run(geoc, output, pictures=True)
    assert before == (contents(geoc), {path: path.stat().st_mtime_ns for path in geoc.rglob("*")})


# Grids


def test_the_grid_is_that_of_most_interferograms():
    odd = Grid.from_edges(5, 5, 0, 0, 1, -1)
    drifted = [Grid.from_edges(13, 11, 14.0 + k * 1e-9, 41.0, 0.001, -0.001) for k in range(3)]
    assert most_common([odd, odd, *drifted]) == drifted[0]
    assert most_common([odd, drifted[0]]) == odd


def test_pairs_and_rasters_of_another_grid_are_left_out(geoc, output):
    small = Grid.from_edges(12, 11, 14.0, 41.0, 0.001, -0.001)
    shifted = Grid.from_edges(13, 11, 14.0002, 41.0, 0.001, -0.001)
    write_pair(geoc, PAIRS[0], phase_of(0, small.shape), coherence_of(0, small.shape), small)
    write_pair(geoc, PAIRS[1], cc=coherence_of(1, GRID.shape), grid=shifted)
    write_frame_raster(geoc, "E", phase_of(0, small.shape), small)
    result = run(geoc, output)
    assert parfiles.read_list(output / "no_unw_list.txt") == list(PAIRS[:2])
    assert not (output / PAIRS[0]).exists()
    assert not (output / PAIRS[1]).exists()
    assert not (output / "E.geo").exists()
    assert Stack.open(output).grid == GRID
    assert mention(result, PAIRS[0], "12 x 11", "13 x 11")
    assert mention(result, PAIRS[1], "14.000200°")
    assert mention(result, "E.tif", "12 x 11")


def test_steps_that_differ_in_the_last_digits_are_the_same_grid(geoc, output):
    close = Grid.from_edges(13, 11, 14.0 + 1e-7, 41.0, 0.001 + 1e-9, -0.001)
    write_pair(geoc, PAIRS[1], phase_of(1, close.shape), coherence_of(1, close.shape), close)
    assert run(geoc, output).counts["pairs_left_out"] == 0


def test_tie_points_at_pixel_centres_give_the_same_grid(geoc, output):
    path = geoc / PAIRS[0] / f"{PAIRS[0]}.geo.unw.tif"
    with rasterio.open(path, "r+") as target:
        target.update_tags(AREA_OR_POINT="Point")
    run(geoc, output)
    assert Stack.open(output).grid == GRID


def test_coordinates_that_are_not_degrees_are_refused(tmp_path, output):
    metres = Grid.from_edges(13, 11, 420000.0, 4520000.0, 90.0, -90.0)
    geoc = write_frame(tmp_path / "GEOC", grid=metres)
    with pytest.raises(BrokenInput, match="not in degrees"):
        run(geoc, output)


def test_a_factor_larger_than_the_image_is_refused(geoc, output):
    with pytest.raises(BadOption, match="13 x 11"):
        run(geoc, output, multilook=12)
    with pytest.raises(BadOption):
        PrepareOptions(multilook=0)
    assert not output.exists()


# Bad and missing inputs


def test_pairs_that_cannot_be_read_are_listed_with_the_reason(geoc, output):
    folders = [geoc / pair / f"{pair}.geo" for pair in PAIRS]
    folders[0].with_name(f"{PAIRS[0]}.geo.unw.tif").unlink()
    folders[1].with_name(f"{PAIRS[1]}.geo.cc.tif").unlink()
    truncate(folders[2].with_name(f"{PAIRS[2]}.geo.unw.tif"))
    result = run(geoc, output)
    assert parfiles.read_list(output / "no_unw_list.txt") == list(PAIRS[:3])
    assert Stack.open(output).pairs == [PAIRS[3]]
    assert mention(result, PAIRS[0], "no geo.unw.tif.")
    assert mention(result, PAIRS[1], "no geo.cc.tif.")
    assert mention(result, PAIRS[2], f"{PAIRS[2]}.geo.unw.tif")
    assert result.counts["pairs"] == 1
    assert result.counts["pairs_left_out"] == 3


def test_no_list_is_written_when_every_pair_is_good(geoc, output):
    run(geoc, output)
    assert not (output / "no_unw_list.txt").exists()


@pytest.mark.parametrize("kind", ["E", "N", "U", "hgt", "mli"])
def test_a_bad_raster_of_the_frame_costs_only_itself(geoc, output, kind):
    (path,) = geoc.glob(f"*.geo.{kind}.tif")
    path.write_bytes(b"")
    result = run(geoc, output)
    names = {"E": "E.geo", "N": "N.geo", "U": "U.geo", "hgt": "hgt", "mli": "slc.mli"}
    present = {name for name in names.values() if (output / name).exists()}
    assert present == set(names.values()) - {names[kind]}
    assert mention(result, path.name)
    path.unlink()
    assert mention(run(geoc, output), f".geo.{kind}.tif")


def test_no_pair_at_all_is_an_error_that_leaves_no_output(tmp_path, output):
    (tmp_path / "GEOC" / "notes").mkdir(parents=True)
    with pytest.raises(MissingInput, match="yyyymmdd_yyyymmdd"):
        run(tmp_path / "GEOC", output)
    with pytest.raises(MissingInput):
        run(tmp_path / "nowhere", output)
    assert not output.exists()


@pytest.mark.parametrize("kind", ["unw", "cc"])
def test_no_usable_pair_is_an_error_that_leaves_no_output(geoc, output, kind):
    for pair in PAIRS:
        (geoc / pair / f"{pair}.geo.{kind}.tif").write_bytes(b"")
    with pytest.raises(NothingLeft, match=f"geo.{kind}.tif"):
        run(geoc, output)
    assert not output.exists()


def test_rasters_of_several_frames_are_refused_unless_the_folder_decides(tmp_path):
    geoc = write_frame(tmp_path / "022D_04826_TESTED" / "GEOC")
    other = phase_of(9, GRID.shape)
    write_frame_raster(geoc, "hgt", other, frame="099A_00000_OTHERS")
    run(geoc, tmp_path / "out")
    np.testing.assert_array_equal(read_raster(tmp_path / "out" / "hgt", GRID.shape), phase_of(3, GRID.shape))
    moved = tmp_path / "work" / "GEOC"
    shutil.copytree(geoc, moved)
    with pytest.raises(BrokenInput, match="OTHERS"):
        run(moved, tmp_path / "out2")


def test_misnamed_folders_are_named(geoc, output):
    shutil.copytree(geoc / PAIRS[0], geoc / "20200613_20200601")
    shutil.copytree(geoc / PAIRS[0], geoc / "2020060a_20200607")
    result = run(geoc, output)
    assert result.counts["pairs"] == len(PAIRS)
    assert mention(result, "20200613_20200601", "2020060a_20200607")


def test_a_pair_without_any_phase_is_reported(geoc, output):
    write_pair(geoc, PAIRS[0], np.zeros(GRID.shape, np.float32))
    assert mention(run(geoc, output), "No pixel has phase", PAIRS[0])
    assert np.isnan(read_raster(output / PAIRS[0] / f"{PAIRS[0]}.unw", GRID.shape)).all()


# Baselines


def test_baselines_are_copied_and_missing_epochs_named(geoc, output):
    text = f"a header\n\n{EPOCHS[0]} {EPOCHS[1]} -41.7 6\n{EPOCHS[0]} {EPOCHS[2]} 12\n"
    (geoc / "baselines").write_text(text)
    result = run(geoc, output)
    assert (output / "baselines").read_text() == text
    assert mention(result, "baselines", EPOCHS[2], EPOCHS[3])
    np.testing.assert_array_equal(Stack.open(output).baselines(list(EPOCHS)), [0, -41.7, np.nan, np.nan])


@pytest.mark.parametrize("text", [None, "", "nothing of use\n", "20190101 20190107 3.0 6\n"])
def test_unusable_baselines_are_replaced_by_marked_ones(geoc, output, text):
    (geoc / "baselines").unlink()
    if text is not None:
        (geoc / "baselines").write_text(text)
    (geoc / PAIRS[3] / f"{PAIRS[3]}.geo.cc.tif").unlink()
    result = run(geoc, output)
    values = Stack.open(output).baselines(list(EPOCHS))
    assert np.isfinite(values).all()
    assert are_dummies(values)
    assert mention(result, "made up")


def test_a_work_folder_stands_for_its_downloads(geoc, output):
    """So that the folder a download makes can be handed on as it is."""
    run(geoc.parent, output)
    assert Stack.open(output).pairs == list(PAIRS)
