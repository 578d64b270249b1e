"""Stages draw only where that is asked for, and what they compute does not depend on it."""

import numpy as np
import pytest
from small_stack import nearest_pairs, noisy_stack, regular_epochs, small_grid, write_small_stack

from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.network.options import LoopOptions, QualityOptions, ReferenceOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import GacosOptions
from alignsar_qgis.insar.store.raster import write_geotiff

STAGES = {
    "check_interferograms": QualityOptions(coverage_threshold=0.1, coherence_threshold=0.0),
    "choose_reference": ReferenceOptions(block_size=0.2),
    "close_loops": LoopOptions(rms_threshold=100),
    "invert_network": InversionOptions(),
}


def run(stack, series, **figure):
    """The results of all stages by their id."""
    return {
        stage: run_stage(stage, stack, series, options=type(options)(**{**vars(options), **figure}))
        for stage, options in STAGES.items()
    }


@pytest.fixture
def stack(tmp_path):
    return noisy_stack(tmp_path)[0]


def pictures(series):
    return sorted(path.relative_to(series).as_posix() for path in series.rglob("*.png"))


def test_without_figures_the_results_are_the_same(stack, tmp_path):
    plain, drawn = tmp_path / "plain", tmp_path / "drawn"
    assert all(not result.figures and not result.report for result in run(stack, plain, figure=False).values())
    assert all(result.figures and result.report for result in run(stack, drawn).values())
    assert pictures(plain) == []
    assert len(pictures(drawn)) == 12
    for name in ("vel", "n_loop_err", "coh_avg"):
        one, other = (np.fromfile(series / "results" / name, "f4") for series in (plain, drawn))
        np.testing.assert_array_equal(one, other)


def test_figures_that_are_wanted_later_are_drawn_then(stack, tmp_path):
    series = tmp_path / "series"
    run(stack, series, figure=False)
    assert not any(result.skipped for result in run(stack, series).values())
    assert len(pictures(series)) == 12
    assert all(result.skipped for result in run(stack, series, figure=False).values())


def test_the_figure_of_delays_is_drawn_where_it_is_wanted(tmp_path):
    pairs = nearest_pairs(regular_epochs(3), 2)
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, np.ones((len(pairs), 12, 15), np.float32))
    delay = 50 + np.random.default_rng(0).random((12, 15), np.float32)
    for epoch in regular_epochs(3):
        write_geotiff(tmp_path / "GACOS" / f"{epoch}.sltd.geo.tif", delay, small_grid((12, 15)))
    out = tmp_path / "GEOCml1GACOS"
    for figure in (False, True):
        result = run_stage("correct_gacos", stack, tmp_path / "GACOS", out, options=GacosOptions(figure=figure))
        assert result.figures == ["GACOS_info.png"] * figure
        assert (out / "GACOS_info.png").exists() == figure
