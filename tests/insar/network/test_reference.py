"""Stage 120: score of blocks, choice of the window, and lists of pairs."""

import numpy as np
import pytest
from golden_data import write_stack_before_nullification
from small_stack import bare_timeseries, nearest_pairs, regular_epochs, simulated_stack, small_grid, write_small_stack

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.network._block_scores import (
    BlockScores,
    BlockSums,
    block_pixels,
    block_roughness,
    block_scores,
    block_sums,
    block_window,
    component_areas,
    nearest_best,
)
from alignsar_qgis.insar.network.options import QualityOptions, ReferenceOptions
from alignsar_qgis.insar.network.reference import placed
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.parfiles import read_list
from alignsar_qgis.insar.store.raster import BYTE, write_flat
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

LISTS = (
    "120bad_ifg.txt",
    "120retained_links.txt",
    "120strong_connected_links.txt",
    "120weak_links.txt",
    "120edge_cuts.txt",
    "120node_cuts.txt",
)


def run(stack, series, **options):
    return run_stage("choose_reference", stack, series, options=ReferenceOptions(**options))


def chosen(series):
    return (series / "info" / "120ref.txt").read_text().strip()


@pytest.mark.parametrize("compatible", [False, True])
@pytest.mark.parametrize("name", ["mexico_singular", "campi_small"])
def test_window_and_lists_agree_with_licsbas(golden, tmp_path, name, compatible):
    stack = write_stack_before_nullification(golden / name, tmp_path)
    series = tmp_path / "TS"
    run_stage(
        "check_interferograms", stack, series, options=QualityOptions(coverage_threshold=0.05, coherence_threshold=0.0)
    )
    run(stack, series, compatible=compatible)
    expected = next((golden / name).glob("TS_*")) / "info"
    assert chosen(series) == (expected / "120ref.txt").read_text().strip()
    for listed in LISTS:
        assert read_list(series / "info" / listed) == sorted(read_list(expected / listed))
    table = "120component_stats.txt"
    assert (series / "info" / table).read_text() == (expected / table).read_text()


def test_block_sums_and_roughness_of_partial_blocks():
    raster = np.random.default_rng(0).random((7, 11))
    size = 3
    for row in range(3):
        for column in range(4):
            block = raster[row * size : row * size + size, column * size : column * size + size]
            assert block_sums(raster, size)[row, column] == pytest.approx(block.sum())
            mean = block.sum() / size**2
            rough = np.sqrt(((block - mean) ** 2).sum() / size**2)
            assert block_roughness(raster, size)[row, column] == pytest.approx(rough)


def slow_score(u, c, k, h, weights):
    """The score as the method describes it, on block sums."""

    def term(values, percentile, above):
        values = np.where(values == 0, np.nan, values)
        limit = np.nanpercentile(values, percentile)
        values = np.where(values > limit, limit, values) if above else np.where(values < limit, limit, values)
        return (values - np.nanmin(values)) / (np.nanmax(values) - np.nanmin(values))

    score = weights[0] * term(u, 5, False) + weights[1] * term(c, 5, False)
    score = score + weights[2] * term(k, 5, False) - weights[3] * term(h, 90, True)
    return (score - np.nanmin(score)) / (np.nanmax(score) - np.nanmin(score))


def sums_of(size, coverage, coherence, component, height):
    """Sums over blocks of rasters (length, width), of which the last two may be missing."""
    return BlockSums(
        size,
        block_sums(coverage, size),
        block_sums(coherence, size),
        None if component is None else block_sums(component, size),
        None if height is None else block_roughness(height, size),
    )


@pytest.mark.parametrize("weights", [(1, 1, 1, 1), (0.3, 0.6, 0.7, 0.2)])
def test_score_follows_its_formula(weights):
    random = np.random.default_rng(2)
    coverage = random.integers(0, 30, (40, 60))
    coverage[:12, :12] = 0
    coherence, component, height = random.random((3, 40, 60))
    sums = sums_of(6, coverage, coverage * coherence, component, 100 * height)
    names = ("coverage_weight", "coherence_weight", "component_weight", "height_weight")
    options = ReferenceOptions(**dict(zip(names, weights)))
    found = block_scores(sums, options)
    expected = slow_score(sums.coverage, sums.coherence, sums.component, sums.roughness, weights)
    np.testing.assert_allclose(found.score, expected, rtol=1e-12)
    assert np.isnan(found.score[:2, :2]).all()
    assert found.dropped == []

    (row, column), wanted = nearest_best(found.score, options)
    assert wanted == (3, 5)
    above = [tuple(block) for block in np.argwhere(expected > np.nanpercentile(expected, 90))]
    distances = [(r - 3) ** 2 + (c - 5) ** 2 for r, c in above]
    assert (row, column) == above[int(np.argmin(distances))]


def test_unknown_heights_of_weight_zero_matter_to_licsbas_only():
    height = 100 * np.random.default_rng(0).random((4, 4))
    height[:2, :2] = np.nan
    sums = sums_of(2, np.arange(1, 17).reshape(4, 4), np.ones((4, 4)), None, height)
    ours = block_scores(sums, ReferenceOptions(height_weight=0))
    theirs = block_scores(sums, ReferenceOptions(height_weight=0, compatible=True))
    assert np.isfinite(ours.score).all()
    assert np.isnan(theirs.score[0, 0])
    np.testing.assert_allclose(theirs.score.flat[1:], [(v - 22) / 32 for v in (22, 46, 54)])


def test_larger_components_score_higher():
    labels = np.zeros((60, 60), np.uint8)
    labels[:40, :25] = 1
    labels[45:, 40:] = 2
    areas = component_areas(labels)
    assert set(np.unique(areas)) == {0, 300, 1000}
    sums = sums_of(5, np.ones(labels.shape, int), np.ones(labels.shape), areas.astype(float), None)
    score = block_scores(sums, ReferenceOptions()).score
    assert score[0, 0] > score[-1, -1]
    assert np.isnan(score[0, -1])
    one_byte = component_areas(labels, one_byte=True)
    assert set(np.unique(one_byte)) == {0, 1000 % 256, 300 % 256}
    shifted = component_areas(np.where(labels == 0, 3, labels), one_byte=True)
    assert (shifted[labels == 1] == 1).all()


def test_window_of_a_partial_block_is_cut_to_the_image():
    assert str(block_window((1, 2), 4, (7, 10))) == "8:10/4:7"
    assert block_pixels(5, -0.001) == 45
    assert block_pixels(5, 0.00081) == 56
    assert block_pixels(0.01, 0.001) == 1


def stack_with_a_good_corner(tmp_path):
    """A stack of 10 x 13 pixels that has phase in some interferograms only in the partial block of the corner."""
    pairs = nearest_pairs(regular_epochs(5), 2)
    phases = np.ones((len(pairs), 10, 13), np.float32)
    phases[3:, :8, :] = np.nan
    phases[3:, :, :8] = np.nan
    phases[:, :2] = np.nan
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, phases, post=0.01, height=False)
    return stack, bare_timeseries(tmp_path / "TS", stack), pairs


def test_pairs_without_data_in_the_window_are_listed_afresh(tmp_path):
    stack, series, pairs = stack_with_a_good_corner(tmp_path)
    size = {"block_size": 4 * 1.1}
    result = run(stack, series, wanted_x=0, wanted_y=0, score_percentile=0, pictures=True, **size)
    assert chosen(series) == "0:4/0:4"
    assert read_list(series / "info" / "120bad_ifg.txt") == pairs[3:]
    assert read_list(series / "info" / "120retained_links.txt") == pairs[:3]
    assert {path.stem for path in (series / "120no_ref").iterdir()} == set(pairs[3:])
    assert any("no data in the reference window" in warning for warning in result.warnings)
    run(stack, series, wanted_x=1, wanted_y=1, score_percentile=0, **size)
    assert chosen(series) == "12:13/8:10"
    assert read_list(series / "info" / "120bad_ifg.txt") == []
    assert not (series / "120no_ref").exists()
    assert str(TimeSeries(series).reference()) == "12:13/8:10"


@pytest.mark.parametrize("height", [False, np.full((20, 24), 7.0)], ids=["no hgt", "flat"])
@pytest.mark.parametrize("block", [4 * 0.11, 100], ids=["many blocks", "one block"])
def test_a_stack_that_is_the_same_everywhere_has_a_reference(tmp_path, height, block):
    pairs = nearest_pairs(regular_epochs(4), 2)
    coherence = np.full((len(pairs), 20, 24), 0.4, np.float32)
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, np.ones_like(coherence), coherence, height=height)
    series = bare_timeseries(tmp_path / "TS", stack)
    result = run(stack, series, block_size=block)
    assert chosen(series) == ("12:13/10:11" if block == 100 else "12:16/8:12")
    assert any("hgt" in warning for warning in result.warnings) == (height is False)
    assert any("single pixels" in warning for warning in result.warnings) == (block == 100)


def test_single_pixels_prefer_the_best(tmp_path):
    pairs = nearest_pairs(regular_epochs(4), 2)
    coherence = np.full((len(pairs), 12, 12), 0.4, np.float32)
    coherence[:, 2, 9] = 0.9
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, np.ones_like(coherence), coherence, height=False)
    series = bare_timeseries(tmp_path / "TS", stack)
    run(stack, series, block_size=100, score_percentile=99)
    assert chosen(series) == "9:10/2:3"


def test_components_count_only_if_every_pair_has_them(tmp_path):
    pairs = nearest_pairs(regular_epochs(4), 2)
    phases = np.ones((len(pairs), 8, 8), np.float32)
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, phases, height=False)
    labels = np.zeros((8, 8), np.uint8)
    labels[:4, :4], labels[4:, 4:] = 1, 2
    labels[4, 4] = 0
    for pair in pairs:
        write_flat(stack / pair / f"{pair}.conncomp", labels, BYTE)
    series = bare_timeseries(tmp_path / "TS", stack)
    size = {"block_size": 4 * 0.11}
    run(stack, series, **size)
    assert chosen(series) == "0:4/0:4"
    run(stack, series, ignore_components=True, **size)
    assert chosen(series) == "4:8/4:8"
    (stack / pairs[2] / f"{pairs[2]}.conncomp").unlink()
    run(stack, series, **size)
    assert chosen(series) == "4:8/4:8"


def test_a_list_replaces_what_stage_11_kept(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack, rejected=pairs[:1])
    result = run(stack, series)
    assert result.counts["pairs"] == len(pairs) - 1
    listed = tmp_path / "list.txt"
    listed.write_text(f"# comment\n{pairs[0]} 0.5\n{pairs[1]}\n19990101_19990113\n")
    result = run(stack, series, pair_list=listed)
    assert read_list(series / "info" / "120retained_links.txt") == pairs[:2]
    assert any("19990101_19990113" in warning for warning in result.warnings)


def test_nullified_phases_do_not_move_the_reference(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    run(stack, series, block_size=0.5)
    window = chosen(series)
    for pair in pairs:
        unw = stack / pair / f"{pair}.unw"
        unw.rename(unw.with_name(unw.name + ".ori"))
        write_flat(unw, np.full((20, 24), np.nan))
    assert run(stack, series, block_size=0.5).skipped
    assert run(stack, series, block_size=0.5, score_percentile=89).counts["pairs_rejected"] == 0
    assert chosen(series) == window


def test_what_cannot_work_is_explained(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    with pytest.raises(MissingInput, match="stage 11"):
        run(stack, tmp_path / "TS")
    series = bare_timeseries(tmp_path / "TS", stack, rejected=pairs)
    with pytest.raises(NothingLeft, match="Relax stage 11"):
        run(stack, series)
    parfiles.write_list(series / "info" / "11bad_ifg.txt", [])
    broken = stack / pairs[2] / f"{pairs[2]}.cc"
    broken.unlink()
    with pytest.raises(BrokenInput, match=rf"1 of 12 interferograms .*{pairs[2]}\.cc is missing"):
        run(stack, series)
    write_small_stack(stack, pairs, np.full_like(phases, np.nan))
    with pytest.raises(NothingLeft, match="any phase"):
        run(stack, series)
    parfiles.write_parameters(series / "info", small_grid((20, 23)), 5.4e9, None)
    with pytest.raises(BrokenInput, match="Run stage 11"):
        run(stack, series)
    assert not list((series / "info").glob("120*"))


@pytest.mark.parametrize("size", [1, 3, 4, 7])
def test_a_position_on_the_map_gives_the_block_that_holds_it(size):
    grid = Grid(13, 10, corner_lon=14.0, corner_lat=41.0, post_lon=0.01, post_lat=-0.02)
    blocks = np.arange(float(-(-grid.length // size) * -(-grid.width // size)))
    scores = BlockScores(size, {}, blocks.reshape(-(-grid.length // size), -1), [])
    for row in range(grid.length):
        for column in range(grid.width):
            point = (grid.lon[column] + 0.004, grid.lat[row] - 0.009)
            options = placed(ReferenceOptions(wanted_point=point, wanted_x=0, wanted_y=0), grid, scores)
            assert nearest_best(scores.score, options)[1] == (row // size, column // size)
    assert placed(ReferenceOptions(wanted_x=0.2), grid, scores) == ReferenceOptions(wanted_x=0.2)


def test_the_reference_goes_where_the_map_says(tmp_path):
    stack, series, _ = stack_with_a_good_corner(tmp_path)
    grid = Stack.open(stack).grid
    run(stack, series, wanted_point=(grid.lon[12], grid.lat[9]), score_percentile=0, block_size=4 * 1.1)
    assert chosen(series) == "12:13/8:10"
    with pytest.raises(BadOption, match="outside the image"):
        run(stack, series, wanted_point=(grid.lon[12] + 1, grid.lat[9]), block_size=4 * 1.1)


@pytest.mark.parametrize("figure", [True, False])
def test_an_unconnected_network_is_told_with_and_without_figures(tmp_path, figure):
    epochs = regular_epochs(8)
    pairs = nearest_pairs(epochs[:4], 3) + nearest_pairs(epochs[4:], 3)
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, np.ones((len(pairs), 40, 40)))
    result = run(stack, bare_timeseries(tmp_path / "TS", stack), figure=figure, block_size=0.44)
    (told,) = [warning for warning in result.warnings if "2 unconnected parts" in warning]
    assert ("see " in told) == figure
