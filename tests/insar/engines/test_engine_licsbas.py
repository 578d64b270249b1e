"""An installed LiCSBAS does the work: command lines, environment, and results on record, with a recording stand-in."""

import os

import numpy as np
import pytest
from filter_cases import EPOCHS, noise_cube
from golden_chain import LAST_STACK, RUN, SERIES, STAGES, run_with
from small_series import write_series
from small_stack import simulated_stack

from alignsar_qgis.insar.cleaning.options import FilterOptions
from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.engines._views import view_of_delays
from alignsar_qgis.insar.engines.licsbas import Licsbas
from alignsar_qgis.insar.network.options import QualityOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.stack.options import ClipOptions
from alignsar_qgis.insar.store.flat_files import FlatFiles
from alignsar_qgis.insar.store.nullified import Nullified
from alignsar_qgis.insar.store.record import read_record
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

COMMANDS = {
    "prepare_stack": "-i GEOC -o GEOCml1 -n 1 --freq 5405000000",
    "correct_gacos": "-i GEOCml1 -o GEOCml1GACOS -g GACOS --fillhole",
    "mask_stack": "-i GEOCml1GACOS -o GEOCml1GACOSmask -s 0.15",
    "clip_stack": f"-i GEOCml1GACOSmask -o {LAST_STACK} -g 14.02639/14.25161/40.71439/40.93961",
    "check_interferograms": f"-d {LAST_STACK} -t {SERIES} -u 0.05 -c 0 --minbtemp 0 --maxbtemp 0",
    "choose_reference": f"-c {LAST_STACK} -d {LAST_STACK} -t {SERIES} -w 5 --refx 0.5 --refy 0.5 -p 90 --w_unw 1 "
    "--w_coh 1 --w_con 1 --w_hgt 1",
    "close_loops": f"-d {LAST_STACK} -t {SERIES} -l 10 --multi_prime --nullify "
    "--nullify_threshold 3.141592654 --nopngs",
    "invert_network": f"-d {LAST_STACK} -t {SERIES} --singular --inv_alg LS --n_unw_r_thre 0.4 --gamma 0.0001 "
    "--input_units rad --nopngs",
    "estimate_uncertainty": f"-t {SERIES} --bootnum 100",
    "mask_noise": f"-t {SERIES} -s 10 -i 1000 -l 50 -r 12",
    "filter_timeseries": f"-t {SERIES} -s 2 --hgt_min 200 --hgt_max 10000 --nopngs",
    "export_datacube": f"-i {SERIES}/cum.h5 -o cube.nc --alignsar",
}
"""What each script of the golden run must be given, after the specification of its options."""


@pytest.mark.parametrize(
    ("model", "present", "shown"),
    [
        ("gacos", ("sltd.geo.tif", "icams.sltd.geo.tif"), "sltd"),
        ("gacos", ("icams.sltd.geo.tif",), "icams"),
        ("era5", ("sltd.geo.tif", "icams.sltd.geo.tif"), "icams"),
    ],
)
def test_the_script_sees_the_maps_of_one_weather_model_under_the_names_of_gacos(tmp_path, model, present, shown):
    for kind in present:
        (tmp_path / f"20200601.{kind}").write_text(kind.partition(".")[0])
    view_of_delays(tmp_path, "GACOS", model).make(tmp_path / "work", Progress())
    found = list((tmp_path / "work" / "GACOS").iterdir())
    assert [(path.name, path.read_text()) for path in found] == [("20200601.sltd.geo.tif", shown)]


FOREIGN = (
    "PYTHONHOME",
    "PYTHONPATH",
    "LD_LIBRARY_PATH",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "PROJ_LIB",
    "PROJ_DATA",
    "QT_PLUGIN_PATH",
    "QGIS_PREFIX_PATH",
    "OSGEO4W_ROOT",
)
"""Variables by which QGIS steers libraries."""


@pytest.fixture(scope="module")
def chain(stand_in, work_folder):
    """The whole golden run by the stand-in: folder and results."""
    folder = work_folder()
    with pytest.MonkeyPatch.context() as patch:
        for name in FOREIGN:
            patch.setenv(name, "/of/qgis")
        results = {stage.id: run_with(Licsbas(stand_in.home), stage.id, folder) for stage in STAGES}
    return folder, results


@pytest.mark.parametrize("stage_id", list(COMMANDS))
def test_command_line(chain, stand_in, stage_id):
    calls = [call for call in stand_in.calls if call["script"] == stage_of(stage_id).script]
    assert " ".join(calls[0]["arguments"]) == COMMANDS[stage_id]


def test_the_environment_has_nothing_of_qgis_and_what_licsbas_needs(chain, stand_in):
    for call in stand_in.calls:
        environment = call["environment"]
        assert "/of/qgis" not in environment.values()
        assert environment["PYTHONPATH"] == str(stand_in.home / "LiCSBAS_lib")
        assert environment["PATH"].split(os.pathsep)[0] == str(stand_in.home / "bin")
        assert environment["MPLBACKEND"] == "Agg"
        assert environment["HOME"] == os.environ["HOME"]


def test_results_are_those_of_the_script_and_on_record(chain, golden):
    folder, _ = chain
    run = golden / RUN
    record = read_record(folder / SERIES)
    for path in (run / SERIES).rglob("*"):
        if path.is_file() and path.name != "13increment.npz":
            name = path.relative_to(run / SERIES).as_posix()
            assert (folder / SERIES / name).read_bytes() == path.read_bytes(), name
            assert [stage for stage, own in record.items() if name in own["outputs"]], name
    assert {own["engine"] for own in record.values()} == {"licsbas"}
    with np.load(run / "GEOCml1GACOSmask.npz") as archive:
        stack = Stack.open(folder / "GEOCml1GACOSmask")
        assert stack.pairs == list(archive["pairs"])
        np.testing.assert_array_equal(stack.read_phase(stack.unw(stack.pairs[5])), archive["unw"][5])
    assert not list(folder.rglob(".*"))
    assert (folder / "ITSBD.nc").read_bytes() == (run / "ITSBD.nc").read_bytes()


def test_the_stack_stays_as_it_is_and_the_series_knows_the_nullified_samples(chain, golden):
    folder, results = chain
    stack, series = Stack.open(folder / LAST_STACK), TimeSeries.open(folder / SERIES)
    nullified = Nullified.of(series)
    with np.load(golden / RUN / f"{LAST_STACK}.npz") as archive:
        changed = 0
        for pair, expected in zip(archive["pairs"], archive["unw"]):
            phase = stack.read_phase(stack.unw(pair))
            before = np.isfinite(phase).sum()
            with FlatFiles() as files:
                nullified.blank(phase.reshape(-1), pair, 0, files)
            changed += before - np.isfinite(phase).sum()
            np.testing.assert_array_equal(np.isnan(phase), np.isnan(expected) | (expected == 0))
    assert not list((folder / LAST_STACK).rglob("*.ori"))
    assert results["close_loops"].counts["samples_nullified"] == changed > 0


def test_the_inversion_sees_the_nullified_phase_and_the_original_beside_it(chain, stand_in):
    (call,) = (call for call in stand_in.calls if call["script"] == "LiCSBAS13_sb_inv")
    originals = [name for name in call["seen"] if name.endswith(".unw.ori")]
    assert len(originals) == len(list((stand_in.plays("close_loops", "d")).iterdir())) > 0
    assert not [name for name in call["seen"] if name.endswith(("cum.h5", "results/vel", "results/mask"))]


def test_numbers_reference_and_layers(chain):
    _, results = chain
    assert results["prepare_stack"].counts["pairs"] == 107
    assert results["prepare_stack"].counts["epochs"] == 30
    assert results["close_loops"].counts["loops"] > 0
    assert results["invert_network"].counts["pairs"] == 107
    assert results["mask_noise"].counts["pixels_kept"] > 0
    assert results["mask_noise"].headline.startswith("LiCSBAS has done step 15: pixels ")
    assert "LiCSBAS15_mask_ts.py of LiCSBAS 1.15.1 in " in results["mask_noise"].summary[-1]
    for stage_id in ("choose_reference", "invert_network", "filter_timeseries", "export_datacube"):
        west, east, south, north = results[stage_id].reference
        assert 14.0 < west < east < 14.3, stage_id
        assert 40.7 < south < north < 41, stage_id
    assert results["export_datacube"].counts["epochs"] == 30
    assert results["export_datacube"].counts["velocity_max"] > results["export_datacube"].counts["velocity_min"]


def test_nothing_is_run_twice_for_the_same_inputs_and_options(chain, stand_in):
    folder, _ = chain
    before = len(stand_in.calls)
    for stage in STAGES:
        assert run_with(Licsbas(stand_in.home), stage.id, folder).skipped, stage.id
    assert len(stand_in.calls) == before


@pytest.fixture
def burst_stack(tmp_path):
    """A stack of burst overlaps, like one of phase but for the names."""
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    for pair in pairs:
        (folder / pair / f"{pair}.unw").rename(folder / pair / f"{pair}.sbovldiff.adf.mm")
    return folder


def test_a_script_is_told_of_burst_overlaps_and_the_time_series_knows_them(quiet, burst_stack, tmp_path):
    script = quiet.home / "bin" / "LiCSBAS11_check_unw.py"
    script.write_text(script.read_text() + "# --sbovl")
    for name in ("11bad_ifg.txt", "11ifg_stats.txt", "slc.mli.par", "EQA.dem_par"):
        source = burst_stack / name
        target = quiet.plays("check_interferograms", "t") / "info" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(source.read_text() if source.is_file() else "")
    series = tmp_path / "TS_GEOCml1"
    run_stage("check_interferograms", burst_stack, series, options=QualityOptions(), engine=Licsbas(quiet.home))
    call = quiet.calls[0]
    assert call["arguments"][-1] == "--sbovl"
    assert any(name.endswith(".sbovldiff.adf.mm") for name in call["seen"])
    assert not any(name.endswith(".unw") for name in call["seen"])
    assert not TimeSeries.open(series).observation.is_phase


def test_a_script_that_knows_nothing_of_burst_overlaps_is_not_run_on_them(quiet, burst_stack, tmp_path):
    clip = ClipOptions(pixel_range="1:5/1:5")
    with pytest.raises(BadOption, match=r"does not know --sbovl .* azimuth displacement"):
        run_stage("clip_stack", burst_stack, tmp_path / "out", options=clip, engine=Licsbas(quiet.home))
    assert quiet.calls == []


def test_tide_and_ionosphere_are_not_asked_of_a_script_that_would_pass_over_them(quiet, tmp_path):
    series = write_series(tmp_path, noise_cube(), EPOCHS, {})
    options = FilterOptions(remove_tide=True)
    with pytest.raises(BadOption, match="burst overlaps only"):
        run_stage("filter_timeseries", series, options=options, engine=Licsbas(quiet.home))
    assert quiet.calls == []
