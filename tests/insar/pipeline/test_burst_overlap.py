"""Burst overlaps from the downloads to the datacube: a known motion along the flight comes back."""

import shutil

import h5py
import numpy as np
import pytest
from http_server import serving, write_portal
from netCDF4 import Dataset
from small_frame import FRAME, write_frame_raster, write_pair
from small_stack import nearest_pairs, regular_epochs, simulated_stack

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.pairs import years_since_first
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.download.options import DownloadOptions
from alignsar_qgis.insar.existing import ExistingSeries
from alignsar_qgis.insar.pipeline.chain import Plan, run
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import ClipOptions, GacosOptions, PrepareOptions
from alignsar_qgis.insar.store.observation import OBSERVATION_FILE
from alignsar_qgis.insar.store.raster import read_flat, write_geotiff
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

LOOKS, SIZE = 3, (12, 15)
GRID = Grid.from_edges(LOOKS * SIZE[1], LOOKS * SIZE[0], 14.0, 41.0, 0.001, -0.001)
EPOCHS = regular_epochs(9)
PAIRS = nearest_pairs(EPOCHS, 3)
YEARS = years_since_first(EPOCHS)
IN_OVERLAP = (np.arange(GRID.length) % LOOKS == 1)[:, None] & np.ones(GRID.width, bool)
"""One row of three, less than half of a block but more than a tenth."""


def azimuth_velocity():
    """mm/yr on the full grid, the same within a block."""
    row, column = np.mgrid[: SIZE[0], : SIZE[1]]
    field = 300 * np.exp(-((row - 5) ** 2 + (column - 9) ** 2) / 12) + 4 * column
    return np.kron(field, np.ones((LOOKS, LOOKS)))


def write_downloads(geoc, kinds=None):
    """A frame in which every pair has phase of another motion, and burst overlaps; ``kinds`` by pair."""
    velocity = azimuth_velocity()
    coherence = np.full(GRID.shape, 200, np.uint8)
    for pair in PAIRS:
        first, second = (EPOCHS.index(epoch) for epoch in pair.split("_"))
        displacement = np.where(IN_OVERLAP, velocity * (YEARS[second] - YEARS[first]) + 1000, 0).astype("f4")
        write_pair(geoc, pair, np.full(GRID.shape, 3.3, "f4"), coherence, GRID)
        kind = (kinds or {}).get(pair, "sbovldiff")
        write_geotiff(geoc / pair / f"{pair}.geo.{kind}.adf.mm.tif", displacement, GRID, nodata=0)
    for kind, value in {"E": 0.5, "N": -0.1, "U": 0.8, "E.azi": -0.2, "N.azi": -0.97, "U.azi": -0.01}.items():
        write_frame_raster(geoc, kind, np.full(GRID.shape, value, "f4"), GRID)
    write_frame_raster(geoc, "hgt", np.add.outer(np.arange(GRID.length), np.arange(GRID.width)).astype("f4") + 1, GRID)
    rows = [f"{EPOCHS[0]} {epoch} {10.0 * index:.1f} {12 * index}" for index, epoch in enumerate(EPOCHS)]
    (geoc / "baselines").write_text("\n".join(rows) + "\n")
    (geoc / "metadata.txt").write_text(f"master={EPOCHS[0]}\ncenter_time=5:11:50.250000\n")


@pytest.fixture(scope="module")
def chain(tmp_path_factory):
    """The settings of AlignSAR on burst overlaps."""
    work = tmp_path_factory.mktemp("azimuth")
    (work / "GEOC").mkdir()
    (work / "GACOS").mkdir()
    write_downloads(work / "GEOC", {PAIRS[4]: "bovldiff"})
    options = {
        "prepare_stack": {"burst_overlap": True, "multilook": LOOKS, "pictures": True},
        "choose_reference": {"block_size": 0.7},
        "mask_noise": {"maximum_residual": 12.0, "maximum_velocity_std": 1000.0, "maximum_inconsistency": 1000.0},
        "filter_timeseries": {"no_filter": True},
    }
    result = run(Plan(work, work / "out" / "cube.nc", options=options), Progress())
    return work, result


def test_delay_maps_are_left_out_and_stages_go_on_with_the_displacement(chain):
    _, result = chain
    assert "correct_gacos" not in result.stages
    assert result.stack.name == f"GEOCml{LOOKS}mask"
    for stage in (result.stack, result.stack.with_name(f"GEOCml{LOOKS}")):
        names = {path.name for path in (stage / PAIRS[4]).iterdir()}
        assert names >= {f"{PAIRS[4]}.sbovldiff.adf.mm", f"{PAIRS[4]}.cc"}
        assert not list(stage.rglob("*.unw"))


def test_blocks_are_kept_from_a_tenth_of_valid_pixels_on(chain):
    stack = Stack.open(chain[1].stack.with_name(f"GEOCml{LOOKS}"))
    first, second = (EPOCHS.index(epoch) for epoch in PAIRS[0].split("_"))
    truth = azimuth_velocity()[::LOOKS, ::LOOKS] * (YEARS[second] - YEARS[first]) + 1000
    np.testing.assert_allclose(stack.read_phase(stack.unw(PAIRS[0])), truth, rtol=0, atol=1e-3)
    assert (stack.folder / PAIRS[0] / f"{PAIRS[0]}.sbovldiff.adf.mm.png").is_file()


def test_the_vector_is_that_of_the_flight(chain):
    stack = Stack.open(chain[1].stack)
    vector = [np.unique(read_flat(stack.folder / f"{kind}.geo", stack.grid.shape)) for kind in "ENU"]
    np.testing.assert_allclose(np.concatenate(vector), [-0.2, -0.97, -0.01], rtol=1e-6)


def test_the_motion_comes_back_in_mm_with_its_sign(chain):
    series = TimeSeries.open(chain[1].timeseries)
    truth = azimuth_velocity()[::LOOKS, ::LOOKS]
    with h5py.File(series.cum) as file:
        y, x = series.stored_reference(file).slices
        expected = (truth - truth[y, x].mean()) * YEARS[:, None, None]
        np.testing.assert_allclose(file["cum"][()], expected, rtol=0, atol=0.01)
        np.testing.assert_allclose(file["vel"][()], truth - truth[y, x].mean(), rtol=0, atol=0.05)


def test_no_loop_is_judged_and_the_reference_lies_where_licsbas_has_it(chain):
    series, result = TimeSeries.open(chain[1].timeseries), chain[1]
    assert result.stages["close_loops"].counts["pairs_rejected"] == 0
    assert any("no loop is judged" in text for text in result.stages["close_loops"].summary)
    assert (series.info / "12ref.txt").read_text() == (series.info / "120ref.txt").read_text()
    assert (series.info / "12no_loop_ifg.txt").read_text() == ""
    report = (series.info / "15parameters.txt").read_text()
    assert "n_loop_err" not in report
    assert "resid_rms" in report


def test_the_cube_and_the_maps_say_what_they_are(chain):
    with Dataset(chain[1].cube) as cube:
        told = [cube.summary, cube["cum_displacement"].long_name, cube["linear_velocity"].long_name]
        assert "incidence" not in " ".join(cube.ncattrs())
        velocity = cube["linear_velocity_unmasked"][...].filled(np.nan)
    assert all("satellite" not in text and "flight" in text for text in told)
    truth = azimuth_velocity()[::LOOKS, ::LOOKS]
    differences = velocity - truth
    np.testing.assert_allclose(differences - np.nanmedian(differences), 0, atol=0.1)
    variables = Cube.open(chain[1].cube).variables
    titles = [variable.title for name, variable in variables.items() if name != "atmosphere_external"]
    assert "Velocity (mm/yr, + along the flight)" in titles
    titles += [layer.title for result in chain[1].stages.values() for layer in result.layers]
    assert not [title for title in titles if "satellite" in title]


def test_a_series_without_a_word_of_it_is_judged_by_the_stack_beside_it(chain, tmp_path):
    """As LiCSBAS leaves it."""
    folder = shutil.copytree(chain[1].timeseries, tmp_path / chain[1].timeseries.name)
    (folder / "info" / OBSERVATION_FILE).unlink()
    assert TimeSeries.open(folder).observation.is_phase
    (tmp_path / chain[1].stack.name).symlink_to(chain[1].stack)
    assert not TimeSeries.open(folder).observation.is_phase
    assert ExistingSeries.open(folder).observation.titles


def test_clip_keeps_the_displacement(chain, tmp_path):
    result = run_stage(
        "clip_stack", chain[1].stack, tmp_path / "clip", options=ClipOptions(pixel_range="2:9/1:8", workers=1)
    )
    cut, whole = Stack.open(result.folder), Stack.open(chain[1].stack)
    expected = whole.read_phase(whole.unw(PAIRS[3]))[1:8, 2:9]
    np.testing.assert_array_equal(cut.read_phase(cut.unw(PAIRS[3])), expected)


def test_delay_is_not_subtracted_from_azimuth_displacement(chain, tmp_path):
    with pytest.raises(BadOption, match="azimuth displacement, which the troposphere does not delay"):
        run_stage("correct_gacos", chain[1].stack, chain[0] / "GACOS", tmp_path / "out", options=GacosOptions())


def test_another_programs_stack_of_phase_is_not_mixed_with_displacement(chain, tmp_path):
    other = tmp_path / "GEOCml1"
    stack, _, _ = simulated_stack(other)
    with pytest.raises(BadOption, match="holds"):
        run_stage("prepare_stack", chain[0] / "GEOC", stack, options=PrepareOptions(burst_overlap=True))
    assert Stack.open(stack).observation.is_phase


def test_a_folder_with_both_is_read_as_phase(chain, tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    (stack / pairs[0] / f"{pairs[0]}.sbovldiff.adf.mm").write_bytes(b"")
    assert Stack.open(stack).unw(pairs[0]).name == f"{pairs[0]}.unw"


def test_they_are_downloaded_with_the_vectors_of_the_flight(tmp_path):
    site = write_portal(tmp_path / "site")
    for kind in ("sbovldiff.adf.mm", "sbovldiff.adf.cc", "bovldiff.adf.mm", "bovldiff.adf.cc"):
        for pair in (site / "interferograms").iterdir():
            unwrapped = (pair / f"{pair.name}.geo.unw.tif").read_bytes()
            (pair / f"{pair.name}.geo.{kind}.tif").write_bytes(unwrapped)
    for kind in "ENU":
        (site / f"metadata/{FRAME}.geo.{kind}.azi.tif").write_bytes(
            (site / f"metadata/{FRAME}.geo.{kind}.tif").read_bytes()
        )
    with serving(tmp_path / "site") as running:
        options = DownloadOptions(
            frame=FRAME, address=running.products, pause=0.01, timeout=10, workers=2, burst_overlap=True
        )
        result = run_stage("download_licsar", tmp_path / "work", options=options)
    geoc = tmp_path / "work" / "GEOC"
    assert result.counts["not_published"] == 0
    assert {path.name for path in geoc.glob("*.azi.tif")} == {f"{FRAME}.geo.{kind}.azi.tif" for kind in "ENU"}
    assert len(list(geoc.rglob("*bovldiff.adf.*.tif"))) == 4 * len(list(geoc.glob("2*_2*")))


def test_a_stack_that_is_made_anew_of_the_other_kind_keeps_nothing_of_the_first(chain, tmp_path):
    for wanted in (False, True, False):
        options = PrepareOptions(multilook=LOOKS, burst_overlap=wanted)
        stack = Stack.open(run_stage("prepare_stack", chain[0] / "GEOC", tmp_path / "GEOCml3", options=options).folder)
        held = {path.name.partition(".")[2] for pair in stack.pairs for path in (stack.folder / pair).iterdir()}
        assert held == {"cc", "sbovldiff.adf.mm" if wanted else "unw"}
        assert stack.observation.is_phase != wanted
