"""The whole chain: against the original from the downloads on, and against known truth."""

from pathlib import Path

import h5py
import numpy as np
import pytest
from golden_compare import compare_cubes, compare_lists, compare_results
from notes import Notes

from alignsar_qgis.insar.core.errors import BadOption, InsarError, MissingInput
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download.options import DownloadOptions
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import Plan
from alignsar_qgis.insar.pipeline.presets import ALIGNSAR_BOX, CHAIN_PRESETS
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import STAGES, maker_of, stage_of
from alignsar_qgis.insar.store.record import outputs_of, read_record
from alignsar_qgis.insar.store.workspace import TimeSeries
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.synthetic.truth import velocity_agreement

# The step 15 options that the AlignSAR preset sets and the golden Mexico runs did not.
DEFAULT_NOISE = dict.fromkeys(
    ("maximum_inconsistency", "maximum_without_loop", "maximum_loop_errors", "maximum_residual")
)
NETWORK = {
    "mask_stack": {"pair_coherence_threshold": 0.15},
    "check_interferograms": {"coverage_threshold": 0.05, "coherence_threshold": 0},
    "close_loops": {"multi_prime": True},
}
RUNS = {
    "campi_small": ("campi_small_frame", "alignsar", {}, "campi_flegrei"),
    "mexico_singular": ("mexico_frame", "alignsar", {"mask_noise": DEFAULT_NOISE}, ""),
    "mexico_nsbas": ("mexico_frame", "licsbas", {**NETWORK, "invert_network": {"weighting": "LS"}}, ""),
    "mexico_wls": ("mexico_frame", "licsbas", {**NETWORK, "invert_network": {"weighting": "WLS"}}, ""),
}


@pytest.fixture(scope="module")
def chains(shared, tmp_path_factory):
    """Runs of the chain by golden name and compatibility, each made once."""
    made = {}

    def chain(name, compatible):
        if (name, compatible) not in made:
            frame, preset, options, product = RUNS[name]
            cube = tmp_path_factory.mktemp(name) / "ITSBD.nc"
            shared_options = {"compatible": compatible, "workers": 2}
            plan = Plan(shared / "data" / frame, cube, preset, options=options, shared=shared_options, product=product)
            made[name, compatible] = pipeline.run(plan, Progress())
        return made[name, compatible]

    return chain


@pytest.mark.parametrize("name", RUNS)
def test_the_compatible_chain_agrees_with_the_original(chains, golden, name):
    result = chains(name, True)
    (reference,) = (golden / name).glob("TS_*")
    assert result.timeseries.name == reference.name
    assert compare_lists(result.timeseries, reference) == []
    assert compare_results(result.timeseries, reference) == []


@pytest.mark.parametrize("name", RUNS)
def test_the_compatible_cube_agrees_with_the_original(chains, golden, name):
    assert compare_cubes(chains(name, True).cube, golden / name / "ITSBD.nc") == []


# Made on request only.
OPTIONAL = {"vel2", "intercept2", "demerr"}


def test_the_table_of_stages_says_which_stage_makes_which_raster(chains):
    records = read_record(chains("campi_small", False).timeseries)
    written = {stage.id: {Path(name).name for name in outputs_of(records[stage.id])} for stage in STAGES if stage.makes}
    named = {stage_id: set(stage_of(stage_id).makes) - OPTIONAL for stage_id in written}
    for stage_id, names in named.items():
        assert names <= written[stage_id], stage_id
    for name in set().union(*named.values()):
        assert [stage_id for stage_id in written if name in written[stage_id]] == [stage_of_file(name)]


def stage_of_file(name):
    """Id of the stage that is told to make a file."""
    (made,) = (stage.id for stage in STAGES if f"(stage {stage.number})" in maker_of(name))
    return made


REFERENCES = {
    "choose_reference": "120ref.txt",
    "close_loops": "120ref.txt",
    "invert_network": "13ref.txt",
    "estimate_uncertainty": "13ref.txt",
    "mask_noise": "13ref.txt",
    "filter_timeseries": "16ref.txt",
    "export_datacube": "16ref.txt",
}


def test_the_stages_tell_where_the_reference_is(chains):
    result = chains("campi_small", False)
    grid = TimeSeries.open(result.timeseries).grid
    west, step_lon, _, north, _, step_lat = grid.geotransform
    for stage_id, name in REFERENCES.items():
        columns, rows = (result.timeseries / "info" / name).read_text().split("/")
        (x1, x2), (y1, y2) = ([int(edge) for edge in part.split(":")] for part in (columns, rows))
        edges = (west + x1 * step_lon, west + x2 * step_lon, north + y2 * step_lat, north + y1 * step_lat)
        assert result.stages[stage_id].reference == pytest.approx(edges, abs=1e-9), stage_id
        if stage_id not in ("estimate_uncertainty", "mask_noise"):
            centre = f"{(edges[2] + edges[3]) / 2:.5f}° N, {(edges[0] + edges[1]) / 2:.5f}° E"
            told = [sentence for sentence in result.stages[stage_id].summary if sentence.startswith("Reference: ")]
            assert len(told) == 1, stage_id
            assert centre in told[0], stage_id
    assert all(result.stages[stage_id].reference is None for stage_id in set(result.stages) - set(REFERENCES))
    west, east, south, north = result.stages["export_datacube"].reference
    column = (grid.lon > west) & (grid.lon < east)
    row = (grid.lat > south) & (grid.lat < north)
    with h5py.File(result.timeseries / "cum_filt.h5") as file:
        assert np.abs(file["cum"][()][:, row][..., column]).max() == 0


def test_a_skipped_stage_still_knows_its_reference(chains, shared):
    first = chains("campi_small", False)
    frame, preset, options, product = RUNS["campi_small"]
    shared_options = {"compatible": False, "workers": 2}
    work = shared / "data" / frame
    plan = Plan(work, first.cube, preset, options=options, shared=shared_options, product=product)
    again = pipeline.run(plan, Progress())
    for stage_id, result in again.stages.items():
        assert result.skipped, stage_id
        assert result.reference == first.stages[stage_id].reference, stage_id


def velocity_on_truth(cube, truth, grid_edges):
    """Velocity of a cube, placed on the grid of the truth."""
    from netCDF4 import Dataset

    west, north, step = grid_edges
    with Dataset(cube) as source:
        velocity = np.ma.filled(source["linear_velocity"][:].astype(float), np.nan)
        mask = source["mask"][:] == 1
        column = round((float(source["lon"][0]) - west) / step - 0.5)
        row = round((north - float(source["lat"][0])) / step - 0.5)
    placed = np.full(truth.shape, np.nan)
    placed[row : row + velocity.shape[0], column : column + velocity.shape[1]] = np.where(mask, velocity, np.nan)
    return placed


def test_velocity_is_no_worse_than_that_of_the_original(chains, golden, shared):
    import rasterio

    frame = shared / "data" / "campi_small_frame"
    with rasterio.open(next((frame / "GEOC").glob("*.U.tif"))) as source:
        edges = source.transform.c, source.transform.f, source.transform.a
    with np.load(frame / "truth.npz") as archive:
        truth = archive["vel"]
    ours = velocity_on_truth(chains("campi_small", False).cube, truth, edges)
    # The original's coordinates are half a pixel to the south-west; its rows and columns are the right ones.
    shifted = (edges[0] - edges[2] / 2, edges[1] - edges[2] / 2, edges[2])
    same = velocity_on_truth(chains("campi_small", True).cube, truth, shifted)
    theirs = velocity_on_truth(golden / "campi_small" / "ITSBD.nc", truth, shifted)
    common = np.isfinite(ours) & np.isfinite(same) & np.isfinite(theirs)
    ours, same, theirs = (velocity_agreement(np.where(common, v, np.nan), truth) for v in (ours, same, theirs))
    assert ours.rms_mm_yr <= same.rms_mm_yr * 1.0001
    assert ours.rms_mm_yr <= theirs.rms_mm_yr * 1.0001
    assert ours.correlation > 0.9


def test_a_second_run_does_nothing(chains, shared):
    first = chains("mexico_nsbas", False)
    notes = Notes()
    frame, preset, options, _ = RUNS["mexico_nsbas"]
    plan = Plan(
        shared / "data" / frame, first.cube, preset, options=options, shared={"compatible": False, "workers": 2}
    )
    second = pipeline.run(plan, notes)
    assert all(stage.skipped for stage in second.stages.values())


def test_two_cubes_in_one_folder_keep_their_own_stacks(shared, tmp_path):
    frame, preset, options, _ = RUNS["mexico_nsbas"]
    source = shared / "data" / frame
    other = {**options, "mask_stack": {"pair_coherence_threshold": 0.3}}
    plans = [Plan(source, tmp_path / name, preset, options=own) for name, own in (("a.nc", options), ("b.nc", other))]
    first, second = (pipeline.run(plan, Progress()) for plan in plans)
    assert first.stack.parent == first.timeseries.parent == tmp_path / "a_files"
    assert second.stack.parent == tmp_path / "b_files"
    again = pipeline.run(plans[0], Progress())
    assert all(stage.skipped for stage in again.stages.values()), "the second cube left the first one's results alone"
    assert again.cube.read_bytes() != second.cube.read_bytes()


@pytest.fixture
def work(tmp_path):
    """A work folder whose downloads are never read."""
    (tmp_path / "work" / "GEOC").mkdir(parents=True)
    return tmp_path / "work"


def stage_ids(plan):
    return [step.stage.id for step in pipeline.steps_of(plan, Notes())]


def test_folder_names_are_those_of_licsbas(work, tmp_path):
    (work / "GACOS").mkdir()
    options = {"prepare_stack": {"multilook": 3}}
    plan = Plan(work, tmp_path / "out" / "cube.nc", options=options, product="campi_flegrei")
    names = [step.output.name for step in pipeline.steps_of(plan, Notes())]
    assert names[:5] == [
        "GEOCml3",
        "GEOCml3GACOS",
        "GEOCml3GACOSmask",
        "GEOCml3GACOSmaskclip",
        "TS_GEOCml3GACOSmaskclip",
    ]
    assert names[-1] == "cube.nc"


def test_the_chain_corrects_with_era5_where_that_is_wished(work, tmp_path):
    (work / "GACOS").mkdir()
    plan = Plan(work, tmp_path / "out" / "cube.nc", first="01", options={"correct_gacos": {"weather_model": "era5"}})
    assert plan.checked_options()["download_licsar"].era5
    assert "correct_gacos" not in stage_ids(plan)
    (work / "ERA5").mkdir()
    step = next(step for step in pipeline.steps_of(plan, Notes()) if step.stage.id == "correct_gacos")
    assert (step.inputs[1], step.output.name) == (work / "ERA5", "GEOCml1ERA5")


def test_unwrapping_again_takes_the_maps_of_era5_where_they_are_wished(work, tmp_path):
    (work / "ERA5").mkdir()
    options = {"reunwrap_stack": {}, "correct_gacos": {"weather_model": "era5"}}
    own = Plan(work, tmp_path / "cube.nc", options=options).checked_options()["reunwrap_stack"]
    assert (own.gacos, own.gacos_folder) == (True, work / "ERA5")


def test_absent_gacos_is_left_out_with_a_note(work, tmp_path):
    notes = Notes()
    steps = pipeline.steps_of(Plan(work, tmp_path / "cube.nc"), notes)
    assert "correct_gacos" not in [step.stage.id for step in steps]
    assert any(str(work / "GACOS") in note for note in notes.said)


def test_the_licsbas_preset_leaves_optional_stages_to_the_user(work, tmp_path):
    (work / "GACOS").mkdir()
    cube = tmp_path / "cube.nc"
    assert not {"correct_gacos", "mask_stack", "clip_stack", "choose_reference"} & set(
        stage_ids(Plan(work, cube, "licsbas"))
    )
    chosen = Plan(
        work,
        cube,
        "licsbas",
        options={"clip_stack": {"extent": ALIGNSAR_BOX}, "correct_gacos": {}, "choose_reference": {}},
    )
    assert {"correct_gacos", "clip_stack", "choose_reference"} <= set(stage_ids(chosen))


def test_null_switches_an_optional_stage_off_and_is_refused_for_the_others(work, tmp_path):
    assert "choose_reference" not in stage_ids(Plan(work, tmp_path / "c.nc", options={"choose_reference": None}))
    with pytest.raises(BadOption, match="invert_network"):
        stage_ids(Plan(work, tmp_path / "c.nc", options={"invert_network": None}))


@pytest.mark.parametrize("preset", CHAIN_PRESETS)
def test_a_preset_says_nothing_about_one_place_or_time(work, tmp_path, preset):
    options = Plan(work, tmp_path / "c.nc", preset).checked_options()
    assert "clip_stack" not in options
    fresh = DownloadOptions()
    for name in ("frame", "start_date", "end_date", "extent", "area"):
        assert getattr(options["download_licsar"], name) == getattr(fresh, name), name


def test_the_product_says_frame_dates_and_box_where_the_user_says_none(work, tmp_path):
    plan = Plan(work, tmp_path / "c.nc", product="campi_flegrei").checked_options()
    download = plan["download_licsar"]
    assert (download.frame, download.start_date, download.end_date) == ("022D_04826_ALIGNSAR", "20200601", "20240630")
    assert plan["clip_stack"].extent == (14.02639, 14.25161, 40.71439, 40.93961)
    own = {"download_licsar": {"end_date": "20210101"}, "clip_stack": {"extent": Extent(1, 2, 3, 4)}}
    mine = Plan(work, tmp_path / "c.nc", options=own, product="campi_flegrei")
    mine = mine.checked_options()
    assert (mine["download_licsar"].frame, mine["download_licsar"].end_date) == ("022D_04826_ALIGNSAR", "20210101")
    assert mine["clip_stack"].extent == (1, 2, 3, 4)


def test_the_settings_of_a_preset_do_not_depend_on_the_product(work, tmp_path):
    plain, product = (Plan(work, tmp_path / "c.nc", product=name).checked_options() for name in ("", "campi_flegrei"))
    del product["clip_stack"], product["download_licsar"], plain["download_licsar"]
    assert product == plain


def test_an_area_of_the_user_replaces_the_box_of_the_product(work, tmp_path):
    ring = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))
    plan = Plan(work, tmp_path / "c.nc", options={"clip_stack": {"polygons": (ring,)}}, product="campi_flegrei")
    (step,) = [step for step in pipeline.steps_of(plan, Notes()) if step.stage.id == "clip_stack"]
    assert step.options.polygons == (ring,)
    assert step.options.extent is None


def test_an_unknown_preset_is_named(work, tmp_path):
    with pytest.raises(BadOption, match="nonsense"):
        stage_ids(Plan(work, tmp_path / "c.nc", "nonsense"))
    with pytest.raises(BadOption, match="nowhere"):
        stage_ids(Plan(work, tmp_path / "c.nc", product="nowhere"))


def test_shared_options_reach_every_stage_that_has_them(work, tmp_path):
    plan = Plan(work, tmp_path / "cube.nc", shared={"compatible": True, "workers": 1})
    for step in pipeline.steps_of(plan, Notes()):
        names = {info.name for info in step.options.infos()}
        assert "compatible" not in names or step.options.compatible is True
        assert "workers" not in names or step.options.workers == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"mask_nose": {}}, "mask_nose"),
        ({"mask_noise": {"maximum_noise": 1}}, "maximum_noise"),
        ({"close_loops": {"rms_threshold": -1}}, "rms_threshold"),
    ],
)
def test_a_wrong_option_is_named_before_anything_runs(work, tmp_path, options, words):
    with pytest.raises(BadOption, match=words):
        pipeline.run(Plan(work, tmp_path / "out" / "cube.nc", options=options), Progress())
    assert not (tmp_path / "out").exists()


def test_a_folder_without_downloads_is_named(tmp_path):
    with pytest.raises(MissingInput, match="GEOC"):
        pipeline.run(Plan(tmp_path, tmp_path / "cube.nc"), Progress())


def test_starting_late_without_the_earlier_results_says_so(work, tmp_path):
    with pytest.raises(MissingInput, match="earlier step than 13"):
        pipeline.run(Plan(work, tmp_path / "cube.nc", first="13"), Progress())


def test_a_run_can_stop_early_and_go_on(shared, tmp_path):
    frame, preset, options, _ = RUNS["mexico_nsbas"]
    source, cube = shared / "data" / frame, tmp_path / "cube.nc"
    first = pipeline.run(Plan(source, cube, preset, last="12", options=options), Progress())
    assert list(first.stages) == ["prepare_stack", "mask_stack", "check_interferograms", "close_loops"]
    assert first.cube is None
    second = pipeline.run(Plan(source, cube, preset, first="13", options=options), Progress())
    assert next(iter(second.stages)) == "invert_network"
    assert second.cube == cube
    assert Path(cube).is_file()


def test_who_watches_is_told_of_every_stage_also_of_skipped_ones(tmp_path):
    run_stage(
        "create_sample_frame", tmp_path / "work", options=SampleOptions(epochs=8, rows=30, columns=30), progress=Notes()
    )
    plan = Plan(tmp_path / "work", last="11")
    for skipped in (False, True):
        told = []
        result = pipeline.run(plan, Notes(), watch=lambda stage, found: told.append((stage.id, found)))  # noqa: B023
        assert told == list(result.stages.items())
        assert [stage_id for stage_id, _ in told] == [
            "prepare_stack",
            "correct_gacos",
            "mask_stack",
            "check_interferograms",
        ]
        assert {found.skipped for _, found in told} == {skipped}


def test_a_clip_beside_the_frame_is_an_error_naming_both_extents(shared, tmp_path):
    frame, preset, options, _ = RUNS["mexico_nsbas"]
    plan = Plan(
        shared / "data" / frame,
        tmp_path / "cube.nc",
        preset,
        options={**options, "clip_stack": {"extent": Extent(10, 11, 10, 11)}},
    )
    with pytest.raises(InsarError, match="does not overlap") as caught:
        pipeline.run(plan, Progress())
    assert "west 10.0000" in str(caught.value)
    assert not plan.files.exists(), "nothing has run"
