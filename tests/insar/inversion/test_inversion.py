"""Stage 13: against the original's outputs, known series, and everything that can be missing."""

import shutil
from collections import Counter, namedtuple

import h5py
import numpy as np
import pytest
from golden_data import read_raster, write_stack, write_timeseries
from inversion_inputs import EPOCHS, NSBAS, PAIRS, SINGULAR, Found, nothing, pixels_without, touching, write_inputs
from small_stack import bare_timeseries, nearest_pairs, regular_epochs, write_small_stack

from alignsar_qgis.insar.core.errors import BrokenInput, Cancelled, InsarError, MissingInput, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.inversion import _stable_reference as stable_reference
from alignsar_qgis.insar.inversion import invert as inversion
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store import flat_files, images, scratch, writing
from alignsar_qgis.insar.store.workspace import Stack

RUNS = {
    "mexico_singular": ("GEOCml1mask", {"method": "singular", "minimum_ratio": 0.4}),
    "mexico_nsbas": ("GEOCml1mask", {}),
    "mexico_wls": ("GEOCml1mask", {"weighting": "WLS"}),
    "campi_small": ("GEOCml1GACOSmaskclip", {"method": "singular", "minimum_ratio": 0.4}),
}
RASTERS = ("vel", "vintercept", "resid_rms", "n_gap", "n_ifg_noloop", "maxTlen")
EXACT = ("gap", "n_gap", "n_ifg_noloop", "imdates", "coh_avg", "hgt", "n_unw", "n_loop_err", "E.geo", "N.geo", "U.geo")
TOLERANCE = {"cum": 1e-3, "vel": 1e-3, "vintercept": 1e-3, "resid_rms": 1e-4, "maxTlen": 1e-6}


def golden_inputs(golden, name, folder):
    """Stack and time series of a golden run as they were before stage 13."""
    stack = write_stack(golden / name, RUNS[name][0], folder)
    series = write_timeseries(golden / name, folder)
    for path in [*series.glob("info/13*"), *series.glob("*.h5"), *(series / "results" / raster for raster in RASTERS)]:
        path.unlink()
    return stack, series


@pytest.fixture(scope="module")
def parity(golden, tmp_path_factory):
    """Every golden run repeated with the original's behaviour: its folder and ours."""
    made = {}
    for name, (_, options) in RUNS.items():
        stack, series = golden_inputs(golden, name, tmp_path_factory.mktemp(name))
        run_stage(
            "invert_network", stack, series, options=InversionOptions(compatible=True, keep_increments=True, **options)
        )
        made[name] = (next((golden / name).glob("TS_*")), series)
    return made


@pytest.mark.parametrize("name", RUNS)
class TestParity:
    def test_datasets_of_the_series(self, parity, name):
        original, ours = parity[name]
        with h5py.File(original / "cum.h5") as expected, h5py.File(ours / "cum.h5") as found:
            assert set(found) == set(expected)
            assert found["refarea"].asstr()[()] == expected["refarea"].asstr()[()]
            for key in set(expected) - {"refarea"}:
                assert found[key].dtype == expected[key].dtype
                tolerance = TOLERANCE.get(key, 0)
                np.testing.assert_allclose(found[key][()], expected[key][()], rtol=0, atol=tolerance, err_msg=key)

    def test_rasters(self, parity, name):
        original, ours = parity[name]
        with h5py.File(original / "cum.h5") as file:
            shape = file["vel"].shape
        for raster in RASTERS:
            expected, found = (read_raster(folder / "results" / raster, shape) for folder in (original, ours))
            np.testing.assert_allclose(found, expected, rtol=0, atol=TOLERANCE.get(raster, 0), err_msg=raster)
        expected, found = (read_raster(folder / "info/13rms_cum_wrt_med", shape) for folder in (original, ours))
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)

    def test_texts(self, parity, name):
        original, ours = parity[name]
        for text in ("13used_image.txt", "13ref.txt", "13ref.kml"):
            assert (ours / "info" / text).read_text() == (original / "info" / text).read_text()
        expected, found = ((folder / "info/13parameters.txt").read_text().splitlines() for folder in (original, ours))
        assert [line for line in found if "memory" not in line] == [line for line in expected if "memory" not in line]
        expected, found = ((folder / "info/13resid.txt").read_text().splitlines() for folder in (original, ours))
        assert found[0] == expected[0]
        residuals = [dict(line.split() for line in lines[1:]) for lines in (found, expected)]
        assert residuals[0].keys() == residuals[1].keys()
        assert all(abs(float(residuals[0][pair]) - float(residuals[1][pair])) < 0.011 for pair in residuals[0])

    def test_increments_and_residuals(self, parity, name):
        original, ours = parity[name]
        archives = [path for path in (original / "13increment.npz", original / "13resid.npz") if path.is_file()]
        assert archives
        for path in archives:
            with np.load(path) as archive:
                for file, expected in zip(archive["names"], archive["data"]):
                    found = np.fromfile(ours / path.stem / str(file), "<f4")
                    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-3, err_msg=str(file))


@pytest.mark.parametrize("name", ["mexico_nsbas", "mexico_wls"])
def test_default_series_is_the_original_one_where_it_is_right(golden, tmp_path, name):
    stack, series = golden_inputs(golden, name, tmp_path)
    run_stage("invert_network", stack, series, options=InversionOptions(**RUNS[name][1]))
    with h5py.File(next((golden / name).glob("TS_*")) / "cum.h5") as expected, h5py.File(series / "cum.h5") as found:
        for key in ("cum", "vel", "vintercept", "resid_rms"):
            np.testing.assert_allclose(found[key][()], expected[key][()], rtol=0, atol=TOLERANCE[key])
        np.testing.assert_array_equal(found["gap"], expected["gap"])
        np.testing.assert_array_equal(read_raster(series / "results/vel", found["vel"].shape), found["vel"])


@pytest.fixture(scope="module")
def ragged(tmp_path_factory):
    """A stack of 23 × 17 pixels with random losses."""
    folder = tmp_path_factory.mktemp("ragged")
    epochs = regular_epochs(12)
    pairs = nearest_pairs(epochs, 3)
    random = np.random.default_rng(9)
    phases = random.normal(0, 3, (len(pairs), 23, 17)).astype(np.float32)
    phases[random.random(phases.shape) < random.uniform(0, 0.7, (23, 17))] = np.nan
    phases[:, 11, 5:8] = random.normal(0, 3, (len(pairs), 3))
    stack = write_small_stack(folder / "GEOCml1", pairs, phases, random.random(phases.shape))
    series = bare_timeseries(folder / "TS", stack)
    (series / "info/12bad_ifg.txt").write_text("")
    (series / "info/12ref.txt").write_text("5:8/11:12\n")
    return stack, series


@pytest.mark.parametrize("options", [SINGULAR, {**NSBAS, "weighting": "WLS"}])
def test_results_do_not_depend_on_blocks_and_workers(ragged, tmp_path, monkeypatch, options):
    """(l) and (n), and a cube in a file instead of memory."""
    stack, series = ragged
    outputs = []
    for workers, most, in_memory in ((1, 400, True), (2, 16, True), (3, 72, False)):
        target = tmp_path / f"{workers}"
        shutil.copytree(series, target)
        with monkeypatch.context() as patch:
            pieces = inversion.pixel_pieces

            def chosen(n_pixels, wanted=400, multiple=1, most=most, pieces=pieces):
                return pieces(n_pixels, min(wanted, most), multiple)

            patch.setattr(inversion, "pixel_pieces", chosen)
            patch.setattr(stable_reference, "pixel_pieces", chosen)
            patch.setattr(images, "pixel_pieces", chosen)
            if not in_memory:
                patch.setattr(scratch, "MEGABYTE", 0)
            kept = InversionOptions(workers=workers, keep_increments=True, **options)
            run_stage("invert_network", stack, target, options=kept)
        files = sorted(path.relative_to(target) for path in target.rglob("*") if path.is_file())
        outputs.append({str(name): (target / name).read_bytes() for name in files if name.suffix != ".json"})
    changing = {"info/13parameters.txt"}
    for other in outputs[1:]:
        assert other.keys() == outputs[0].keys()
        assert [name for name in other if other[name] != outputs[0][name] and name not in changing] == []


def test_every_interferogram_is_opened_once(ragged, tmp_path, monkeypatch):
    """However many blocks there are."""
    stack, series = ragged
    target = tmp_path / "TS"
    shutil.copytree(series, target)
    opened = Counter()

    class Watched(flat_files.FileIO):
        def __init__(self, path, *mode):
            opened[path] += 1
            super().__init__(path, *mode)

    monkeypatch.setattr(flat_files, "FileIO", Watched)
    pieces = inversion.pixel_pieces
    monkeypatch.setattr(inversion, "pixel_pieces", lambda n_pixels, *_, **__: pieces(n_pixels, 16, 8))
    run_stage("invert_network", stack, target, options=InversionOptions(weighting="WLS", workers=3, **NSBAS))
    read = {path: number for path, number in opened.items() if path.suffix in (".unw", ".cc")}
    assert len(read) == 2 * len(Stack.open(stack).pairs)
    assert set(read.values()) == {1}


def test_a_cube_without_room_is_said_and_leaves_nothing(ragged, tmp_path, monkeypatch):
    stack, series = ragged
    target = tmp_path / "TS"
    shutil.copytree(series, target)
    before = sorted(target.rglob("*"))
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(scratch, "MEGABYTE", 0.001)
    monkeypatch.setattr(writing.shutil, "disk_usage", lambda _: usage(10_000))
    with pytest.raises(InsarError, match=r"needs about .* are free at"):
        run_stage("invert_network", stack, target, options=InversionOptions(**NSBAS))
    assert sorted(target.rglob("*")) == before


def test_every_option_of_the_method_runs_on_ragged_data(ragged, tmp_path):
    stack, series = ragged
    for number, options in enumerate(
        {"method": method, "weighting": weighting, "compatible": compatible}
        for method in ("NSBAS", "singular", "only_sb")
        for weighting in ("LS", "WLS")
        for compatible in (False, True)
    ):
        target = tmp_path / str(number)
        shutil.copytree(series, target)
        result = run_stage("invert_network", stack, target, options=InversionOptions(minimum_ratio=0.0, **options))
        assert result.counts["pixels_unsettled"] == 0
        with h5py.File(target / "cum.h5") as file:
            kept = np.isfinite(file["n_gap"])
            solved = np.isfinite(file["vel"])
        assert result.counts["pixels"] == kept.sum()
        assert solved.sum() == (result.counts["pixels_complete"] if options["method"] == "only_sb" else kept.sum())


class TestFiles:
    def test_broken_inputs_are_named_all_at_once_and_leave_earlier_results(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS))
        before = (series / "cum.h5").read_bytes()
        (stack / PAIRS[0] / f"{PAIRS[0]}.unw").write_bytes(b"1234")
        (stack / PAIRS[3] / f"{PAIRS[3]}.unw").unlink()
        (stack / PAIRS[5] / f"{PAIRS[5]}.cc").write_bytes(b"1")
        with pytest.raises(BrokenInput) as caught:
            run_stage("invert_network", stack, series, options=InversionOptions(weighting="WLS", **NSBAS))
        for name in (f"{PAIRS[0]}.unw", f"{PAIRS[3]}.unw", f"{PAIRS[5]}.cc"):
            assert name in str(caught.value)
        assert (series / "cum.h5").read_bytes() == before

    def test_missing_lists(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        (series / "info/12bad_ifg.txt").unlink()
        with pytest.raises(MissingInput, match=r"lacks 12bad_ifg\.txt; run 'Close loops' \(stage 12\) first"):
            run_stage("invert_network", stack, series, options=InversionOptions())

    def test_every_pair_rejected(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        (series / "info/12bad_ifg.txt").write_text("\n".join(PAIRS))
        with pytest.raises(NothingLeft, match="15 are in the lists"):
            run_stage("invert_network", stack, series, options=InversionOptions())

    def test_another_grid(self, tmp_path):
        stack, _ = write_inputs(tmp_path / "one", pixels_without(nothing)[1])
        _, series = write_inputs(tmp_path / "two", pixels_without(nothing, nothing)[1])
        with pytest.raises(BrokenInput, match="another grid"):
            run_stage("invert_network", stack, series, options=InversionOptions())

    def test_rejected_pairs_and_their_epochs_disappear(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        (series / "info/11bad_ifg.txt").write_text("\n".join(pair for pair in PAIRS if EPOCHS[6] in pair) + "\n")
        (series / "info/120bad_ifg.txt").write_text(f"# bad\n{PAIRS[0]} 3.5\n20150101_20150113\n")
        found = Found(stack, series, InversionOptions(**NSBAS))
        assert found.data["imdates"].tolist() == [int(epoch) for epoch in EPOCHS[:6]]
        text = (series / "info/13parameters.txt").read_text()
        for line in ("n_im_all:       7", "n_im:           6", "n_ifg:          11", "n_ifg_bad:      5"):
            assert line in text.splitlines()

    def test_a_repeated_run_has_nothing_to_do(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        assert not run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS)).skipped
        assert run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS)).skipped
        phase = stack / PAIRS[0] / f"{PAIRS[0]}.unw"
        (np.fromfile(phase, "<f4") + 1).tofile(phase)
        assert not run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS)).skipped

    def test_cancelling_leaves_nothing_behind(self, tmp_path):
        class Impatient(Progress):
            def cancelled(self):
                return True

        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        before = sorted(series.rglob("*"))
        with pytest.raises(Cancelled):
            run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS), progress=Impatient())
        assert sorted(series.rglob("*")) == before

    def test_pictures(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing, touching(2))[1])
        run_stage("invert_network", stack, series, options=InversionOptions(pictures=True, **NSBAS))
        assert len(list(series.glob("13increment/*.increment.png"))) == len(EPOCHS) - 1
        assert len(list(series.glob("13resid/*.res.png"))) == len(PAIRS)
        assert not [*series.glob("13increment/*.inc"), *series.glob("13resid/*.res")]
        assert {path.stem for path in series.glob("results/*.png")} == set(RASTERS)
        assert len(list(series.glob("network/network13*.png"))) == 3

    def test_layers_have_headers_that_open(self, tmp_path):
        import rasterio

        stack, series = write_inputs(tmp_path, pixels_without(nothing, touching(2))[1])
        result = run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS))
        for layer in result.layers:
            with rasterio.open(series / layer.path) as source:
                assert source.shape == (1, 3)

    def test_baselines(self, tmp_path):
        """The reference epoch needs no line; the original takes such a file for made-up."""
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        lines = (stack / "baselines").read_text().splitlines()
        assert len(lines) == len(EPOCHS) - 1
        found = Found(stack, series, InversionOptions(**NSBAS))
        np.testing.assert_allclose(found.data["bperp"], [0, *(float(line.split()[2]) for line in lines)])
        assert "bperp" not in Found(stack, series, InversionOptions(compatible=True, **NSBAS)).data
        (stack / "baselines").write_text("\n".join(lines[:-1]))
        found = Found(stack, series, InversionOptions(**NSBAS))
        assert np.isnan(found.data["bperp"]).tolist() == [False] * 6 + [True]
        assert any("baseline of 1 epochs is unknown" in warning for warning in found.result.warnings)
        (stack / "baselines").unlink()
        assert "bperp" not in Found(stack, series, InversionOptions(**NSBAS)).data
