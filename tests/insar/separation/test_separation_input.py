"""From a datacube to mixtures: orientation, units, masks, resolution, dates, messages."""

from dataclasses import replace

import numpy as np
import pytest
from netCDF4 import Dataset
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.presets import values_in_force
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.separation._downsampling import Bilinear, BlockMean
from alignsar_qgis.insar.separation.cube_import import (
    MASKED_BY_CUBE,
    MASKED_BY_NAN,
    MASKED_BY_USER,
    USED,
    nearest_epoch,
    read_series,
)
from alignsar_qgis.insar.separation.mixtures import choose_dates, combine, make_mixtures, space_centred
from alignsar_qgis.insar.separation.options import SeparationOptions

OPTIONS = SeparationOptions(downsample=1.0, figures=False)


@pytest.fixture(scope="module")
def scene():
    return make_scene(shape=(24, 30), n_epochs=20)


def read(path, options=OPTIONS):
    return read_series(path, options, Progress())


@pytest.mark.parametrize("written", [{"ascending": True}, {"units": "m"}, {"units": "cm"}, {"packed": True}])
def test_the_same_displacement_is_read_however_it_is_written(scene, tmp_path, written):
    plain = read(write_cube(tmp_path / "plain.nc", scene))
    other = read(write_cube(tmp_path / "other.nc", scene, **written))
    np.testing.assert_allclose(other.cumulative, plain.cumulative, atol=2e-8)
    np.testing.assert_array_equal(other.rejected, plain.rejected)
    np.testing.assert_allclose(other.height, plain.height)
    assert other.grid.agrees_with(plain.grid)


def test_displacement_is_in_metres_since_the_first_date(scene, tmp_path):
    shifted = scene.displacement + 0.05
    series = read(write_cube(tmp_path / "c.nc", scene, displacement=shifted))
    expected = np.where(scene.kept, scene.displacement - scene.displacement[0], np.nan)
    np.testing.assert_allclose(series.cumulative, expected, atol=2e-8)
    assert series.days[-1] == 19 * 6


def edit(path, change):
    from netCDF4 import Dataset

    with Dataset(path, "a") as file:
        change(file)
    return path


def test_a_mask_is_understood_in_either_polarity(scene, tmp_path):
    def turn(file):
        file["mask"][:] = 1 - file["mask"][:]
        file["mask"].flag_values = np.array([0, 1], "i1")
        file["mask"].flag_meanings = "kept rejected"

    path = edit(write_cube(tmp_path / "c.nc", scene), turn)
    np.testing.assert_array_equal(read(path).rejected == USED, scene.kept)


def test_dates_without_a_value_are_left_out_and_named(scene, tmp_path):
    values = scene.displacement.copy()
    values[7] = np.nan
    series = read(write_cube(tmp_path / "c.nc", scene, displacement=values))
    assert len(series.epochs) == 19
    assert scene.epochs[7] not in series.epochs
    assert str(scene.epochs[7]) in " ".join(series.warnings)


def test_the_area_to_keep_is_what_is_kept(scene, tmp_path):
    ring = ((14.01, 40.99), (14.04, 40.99), (14.04, 40.96), (14.01, 40.96))
    series = read(write_cube(tmp_path / "c.nc", scene), replace(OPTIONS, keep_area=(ring,)))
    lon, lat = np.meshgrid(series.grid.lon, series.grid.lat)
    inside = (lon > 14.01) & (lon < 14.04) & (lat > 40.96) & (lat < 40.99)
    # Centres on the outline are decided by the polygons' own rule.
    surely_outside = (lon < 14.009) | (lon > 14.041) | (lat < 40.959) | (lat > 40.991)
    assert (series.rejected[inside & scene.kept] == USED).all()
    assert (series.rejected[surely_outside & scene.kept] == MASKED_BY_USER).all()
    assert (series.rejected[~scene.kept] == MASKED_BY_CUBE).all()


def test_blocks_are_means_of_valid_pixels_at_block_centres(scene, tmp_path):
    series = read(write_cube(tmp_path / "c.nc", scene), replace(OPTIONS, downsample=0.25))
    full = read(write_cube(tmp_path / "c.nc", scene))
    block = full.cumulative[5, 4:8, 4:8]
    assert np.isfinite(block).sum() >= 8
    assert series.cumulative[5, 1, 1] == pytest.approx(np.nanmean(block), abs=1e-12)
    assert series.grid.lat[1] == pytest.approx(full.grid.lat[4:8].mean())
    assert series.grid.lon[1] == pytest.approx(full.grid.lon[4:8].mean())


def test_a_block_needs_half_of_its_pixels():
    values = np.full((4, 4), np.nan)
    values[0, 0] = values[1, 1] = values[0, 2] = 4.0
    np.testing.assert_array_equal(BlockMean(2).images(values), [[4.0, np.nan], [np.nan, np.nan]])


def test_a_side_that_does_not_divide_the_image_keeps_the_rest():
    grid_values = np.arange(35.0).reshape(5, 7)
    reduced = BlockMean(2).images(grid_values)
    assert reduced.shape == (3, 4)
    assert reduced[2, 0] == pytest.approx(grid_values[4, :2].mean())
    assert np.isnan(reduced[2, 3])


def test_bilinear_samples_lie_where_the_original_takes_them():
    ramp = np.add.outer(10.0 * np.arange(8), np.arange(6))
    sampled = Bilinear(0.5).images(ramp)
    assert sampled.shape == (4, 3)
    # Sample (i, j) lies at (2 i + 0.5, 2 j + 0.5).
    np.testing.assert_allclose(sampled, np.add.outer(10 * (2 * np.arange(4) + 0.5), 2 * np.arange(3) + 0.5))


def test_bilinear_draws_pixels_beside_gaps_to_zero_and_means_do_not():
    image = np.ones((8, 8))
    image[:, 2] = np.nan
    assert np.nanmin(Bilinear(0.5).images(image)) < 0.8
    assert np.nanmin(BlockMean(2).images(image)) == 1.0


def test_resolution_is_chosen_for_about_ten_thousand_pixels(tmp_path):
    large = make_scene(shape=(240, 260), n_epochs=3)
    series = read(write_cube(tmp_path / "c.nc", large), replace(OPTIONS, downsample=None))
    assert series.options.downsample == 0.5
    assert series.grid.shape == (120, 130)


@pytest.mark.parametrize(("asked", "in_force"), [(0.7, 1.0), (0.4, 0.5), (0.5, 0.5), (0.33, 1 / 3)])
def test_the_resolution_in_force_is_told_and_recorded(scene, tmp_path, asked, in_force):
    series = read(write_cube(tmp_path / "c.nc", scene), replace(OPTIONS, downsample=asked))
    assert series.options.downsample == pytest.approx(in_force)
    assert series.grid.width == round(scene.kept.shape[1] * in_force)
    assert any("in force" in text for text in series.warnings) is (abs(asked - in_force) > 0.01)


def test_mixtures_are_those_of_their_names(scene, tmp_path):
    path = write_cube(tmp_path / "c.nc", scene)
    made = {
        kind: make_mixtures(read(path, replace(OPTIONS, mixtures=kind, baseline_end="20200720")))
        for kind in ("cumulative", "incremental", "all")
    }
    kept = scene.displacement[:, scene.kept]
    baseline = made["cumulative"].baseline
    assert str(scene.epochs[baseline]) == "2020-07-19"
    cumulative = kept[1 : baseline + 1] - kept[0]
    np.testing.assert_allclose(made["cumulative"].images, space_centred(cumulative), atol=1e-8)
    increments = np.diff(kept[: baseline + 1], axis=0)
    np.testing.assert_allclose(made["incremental"].images, space_centred(increments), atol=2e-8)
    first, second = np.triu_indices(baseline + 1, 1)
    np.testing.assert_allclose(made["all"].images, space_centred(kept[second] - kept[first]), atol=2e-8)


def test_too_many_pairs_are_drawn_without_repetition_and_by_the_seed():
    drawn = [combine("all", 60, 1000, np.random.default_rng(seed)) for seed in (1, 1, 2)]
    assert len(np.unique(drawn[0], axis=0)) == len(drawn[0]) == 1000
    np.testing.assert_array_equal(drawn[0], drawn[1])
    assert (drawn[0] != drawn[2]).any()
    assert len(combine("all", 45, 1000, np.random.default_rng(1))) == 45 * 44 // 2


def test_no_image_after_the_baseline_is_learned_from_unless_compatible(scene, tmp_path):
    path = write_cube(tmp_path / "c.nc", scene)
    options = replace(OPTIONS, baseline_end="20200720")
    plain, compatible = (make_mixtures(read(path, replace(options, compatible=flag))) for flag in (False, True))
    assert scene.epochs[plain.dates[-1]].isoformat() == "2020-07-19"
    assert compatible.dates[-1] == plain.dates[-1] + 1
    assert compatible.baseline == plain.baseline


def test_a_gap_on_a_date_after_the_baseline_costs_no_pixel(scene, tmp_path):
    values = scene.displacement.copy()
    values[15, 10, 10] = values[3, 12, 12] = np.nan
    path = write_cube(tmp_path / "c.nc", scene, displacement=values)
    options = replace(OPTIONS, baseline_end="20200720")
    flags = make_mixtures(read(path, options)).flags
    assert flags[10, 10] == USED
    assert flags[12, 12] == MASKED_BY_NAN
    assert make_mixtures(read(path, replace(options, compatible=True))).flags[10, 10] == MASKED_BY_NAN


def best_subset(valid):
    """Largest number of dates times common pixels over all prefixes of the order, tried one by one."""
    order = sorted(range(len(valid)), key=lambda index: (-valid[index].sum(), index))
    areas = [(j + 1) * np.logical_and.reduce(valid[order[: j + 1]]).sum() for j in range(len(order))]
    return sorted(order[: int(np.argmax(areas)) + 1])


def test_dates_with_large_gaps_are_left_out():
    random = np.random.default_rng(0)
    valid = random.random((12, 500)) < 0.999
    valid[[4, 9]] &= random.random((2, 500)) < 0.3
    chosen = choose_dates(valid, "best")
    np.testing.assert_array_equal(chosen, best_subset(valid))
    np.testing.assert_array_equal(chosen, np.delete(np.arange(12), [4, 9]))


def test_one_patchy_date_is_left_out_and_told_with_what_it_would_have_cost(scene, tmp_path):
    displacement = scene.displacement.copy()
    patchy = np.random.default_rng(1).random(displacement[7].shape) < 0.8
    displacement[7][patchy] = np.nan
    write_cube(tmp_path / "patchy.nc", scene, displacement=displacement)
    write_cube(tmp_path / "whole.nc", scene)
    whole = run_stage("separate_sources", tmp_path / "whole.nc", tmp_path / "w.nc", options=OPTIONS)
    result = run_stage("separate_sources", tmp_path / "patchy.nc", tmp_path / "p.nc", options=OPTIONS)
    assert result.counts["pixels"] == whole.counts["pixels"]
    assert result.counts["dates_learned"] == whole.counts["dates_learned"] - 1
    (told,) = [text for text in result.warnings if "Not learned from" in text]
    assert str(scene.epochs[7]) in told
    kept = run_stage(
        "separate_sources", tmp_path / "patchy.nc", tmp_path / "a.nc", options=replace(OPTIONS, date_choice="all")
    )
    assert f"{kept.counts['pixels']} pixels would be left instead of {result.counts['pixels']}" in told


@pytest.mark.parametrize("offset", [0.0, 0.01])
def test_a_patchy_first_date_costs_no_pixel(scene, tmp_path, offset):
    """Whether the cube is zero on its first date or refers to another one."""
    displacement = scene.displacement + offset * np.arange(scene.height.size).reshape(scene.height.shape) / 100
    whole = make_mixtures(read(write_cube(tmp_path / "whole.nc", scene, displacement=displacement)))
    displacement[0][np.random.default_rng(4).random(displacement[0].shape) < 0.8] = np.nan
    path = write_cube(tmp_path / "patchy.nc", scene, displacement=displacement)
    patchy = make_mixtures(read(path))
    np.testing.assert_array_equal(patchy.flags, whole.flags)
    np.testing.assert_array_equal(patchy.dates, whole.dates[1:])
    np.testing.assert_allclose(patchy.chain, whole.chain[1:] - whole.chain[0], rtol=0, atol=1e-6)
    result = run_stage("separate_sources", path, tmp_path / "s.nc", options=OPTIONS)
    assert result.counts["pixels"] == (whole.flags == USED).sum()
    run_stage("reconstruct_timeseries", path, tmp_path / "s.nc", tmp_path / "r.nc")
    with Dataset(tmp_path / "r.nc") as made:
        rebuilt = np.ma.filled(made["cum_reconstruction"][:], np.nan)
    assert np.isfinite(rebuilt[-1])[scene.kept].all()


def test_gaps_are_masked_on_all_dates_before_the_resolution_is_reduced_in_compatible_mode(scene, tmp_path):
    values = scene.displacement.copy()
    values[7, 10:13, 10:14] = np.nan
    path = write_cube(tmp_path / "c.nc", scene, displacement=values)
    options = replace(OPTIONS, compatible=True, downsampling="bilinear", downsample=0.5)
    series = read(path, options)
    masked = ~scene.kept
    masked[10:13, 10:14] = True
    zeroed = np.where(masked, 0.0, values.astype("f4"))
    here = ~Bilinear(0.5).mask(masked)
    np.testing.assert_array_equal(series.rejected == USED, here)
    for epoch in (3, 7, 12):
        expected = Bilinear(0.5).images(zeroed[epoch] - zeroed[0])
        np.testing.assert_allclose(series.cumulative[epoch][here], expected[here], rtol=0, atol=1e-7)


@pytest.mark.parametrize("compatible", [False, True])
def test_a_patchy_first_date_costs_pixels_in_the_original_only(scene, tmp_path, compatible):
    displacement = scene.displacement - scene.displacement[0]
    displacement[0][np.random.default_rng(1).random(displacement[0].shape) < 0.8] = np.nan
    write_cube(tmp_path / "patchy.nc", scene, displacement=displacement)
    write_cube(tmp_path / "whole.nc", scene)
    options = replace(OPTIONS, compatible=compatible)
    pixels = [
        run_stage("separate_sources", tmp_path / f"{name}.nc", tmp_path / f"{name}_s.nc", options=options).counts[
            "pixels"
        ]
        for name in ("patchy", "whole")
    ]
    assert (pixels[0] == pixels[1]) is not compatible


def test_licsalert_leaves_out_a_date_even_without_gaps():
    valid = np.ones((6, 10), bool)
    assert len(choose_dates(valid, "best")) == 6
    assert len(choose_dates(valid, "licsalert")) == 5


def test_the_nearest_date_ends_the_baseline_the_earlier_on_a_tie(scene):
    assert nearest_epoch(scene.epochs, "20200604") == 0
    assert nearest_epoch(scene.epochs, "2020-06-05") == 1
    assert nearest_epoch(scene.epochs, "20300101") == 19


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"baseline_end": "20190101"}, BadOption, "before the first date"),
        ({"baseline_end": "soon"}, BadOption, "not a date"),
        ({"baseline_end": "20200607"}, NothingLeft, "2 dates"),
        ({"baseline_end": "20200613"}, BadOption, "at most 2"),
        ({"components_start": 5, "components_stop": 4}, BadOption, "exceeds"),
        ({"components_stop": 20}, BadOption, "20 components"),
        ({"displacement": "cum_displacement_filtered"}, BrokenInput, "cum_displacement_filtered"),
        ({"bootstrapped_runs": 10}, BadOption, "cluster of 35"),
        ({"keep_area": (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),)}, NothingLeft, "no pixel"),
    ],
)
def test_what_cannot_work_is_said(scene, tmp_path, options, error, words):
    path = write_cube(tmp_path / "c.nc", scene)
    with pytest.raises(error, match=words):
        run_stage("separate_sources", path, tmp_path / "out" / "s.nc", options=replace(OPTIONS, **options))
    assert not (tmp_path / "out").exists()


def test_a_unit_that_is_not_a_length_is_refused(scene, tmp_path):
    path = edit(write_cube(tmp_path / "c.nc", scene), lambda file: file["cum_displacement"].setncattr("units", "rad"))
    with pytest.raises(BrokenInput, match="rad"):
        read(path)


def test_time_that_is_not_in_days_is_refused(scene, tmp_path):
    path = edit(write_cube(tmp_path / "c.nc", scene), lambda file: file["time"].setncattr("units", "hours since 2020"))
    with pytest.raises(BrokenInput, match="days"):
        read(path)


def test_still_ground_has_nothing_to_separate(scene, tmp_path):
    path = write_cube(tmp_path / "c.nc", scene, displacement=np.zeros_like(scene.displacement))
    with pytest.raises(NothingLeft, match="does not vary"):
        run_stage("separate_sources", path, tmp_path / "s.nc", options=OPTIONS)


def test_input_and_output_are_checked(scene, tmp_path):
    with pytest.raises(MissingInput, match="absent"):
        run_stage("separate_sources", tmp_path / "absent.nc", tmp_path / "s.nc", options=OPTIONS)
    path = write_cube(tmp_path / "c.nc", scene)
    with pytest.raises(BadOption, match="folder"):
        run_stage("separate_sources", path, tmp_path, options=OPTIONS)
    with pytest.raises(BadOption, match="input itself"):
        run_stage("separate_sources", path, path, options=OPTIONS)


def test_a_preset_gives_way_to_what_is_given_also_where_that_is_the_default():
    default = SeparationOptions().components_start
    assert default != 6
    options = values_in_force(stage_of("separate_sources"), {"components_start": default}, "alignsar")
    assert options["components_start"] == default
    assert options["components_stop"] == 7
    assert options["tolerance"] == 1e-2
