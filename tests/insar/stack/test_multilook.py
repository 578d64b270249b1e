import numpy as np
import pytest
from golden_data import read_raster
from small_frame import (
    FRAME_KINDS,
    GRID,
    PAIRS,
    coherence_of,
    frame_values,
    phase_of,
    run,
    slow_multilook,
    write_frame,
    write_pair,
)

from alignsar_qgis.insar.stack._multilook import coherence_counts, multilook, multilook_coherence, multilook_grid
from alignsar_qgis.insar.store.workspace import Stack


@pytest.fixture
def geoc(tmp_path):
    return write_frame(tmp_path / "GEOC")


@pytest.fixture
def output(tmp_path):
    return tmp_path / "GEOCml1"


def test_multilook_drops_the_south_and_east_and_keeps_half_valid_blocks():
    data = (7 * np.arange(5)[:, None] + np.arange(7)).astype(np.float32)
    data[0, :2] = np.nan
    np.testing.assert_array_equal(multilook(data, 2), [[7.5, 6, 8], [18, 20, 22]])
    data[1, 0] = np.nan
    np.testing.assert_array_equal(multilook(data, 2), [[np.nan, 6, 8], [18, 20, 22]])


@pytest.mark.parametrize("factor", [2, 3, 4, 7])
def test_multilook_is_the_mean_of_the_valid_pixels(factor):
    random = np.random.default_rng(factor)
    data = random.normal(0, 30, (31, 45)).astype(np.float32)
    data[random.random(data.shape) < 0.5] = np.nan
    averaged = multilook(data, factor)
    assert averaged.dtype == np.float32
    np.testing.assert_allclose(averaged, slow_multilook(data, factor), rtol=1e-6, atol=1e-6)
    assert 0 < np.isnan(averaged).sum() < averaged.size


def test_odd_blocks_need_more_than_half():
    data = np.full((3, 3), 5, np.float32)
    data.flat[:5] = np.nan
    assert np.isnan(multilook(data, 3)).all()
    data.flat[4] = 10
    assert multilook(data, 3) == 6


def test_grid_of_blocks_refers_to_the_centre_of_the_first_block():
    assert multilook_grid(GRID, 1) == GRID == multilook_grid(GRID, 1, compatible=True)
    two, three = multilook_grid(GRID, 2), multilook_grid(GRID, 3)
    assert (two.width, two.length, three.width, three.length) == (6, 5, 4, 3)
    assert (two.corner_lon, two.corner_lat) == pytest.approx((14.001, 40.999))
    assert (three.corner_lon, three.corner_lat) == pytest.approx((14.0015, 40.9985))
    assert (three.post_lon, three.post_lat) == pytest.approx((0.003, -0.003))
    for factor in (2, 3):
        original = multilook_grid(GRID, factor, compatible=True)
        assert (original.corner_lon, original.corner_lat) == pytest.approx((14.0005, 40.9995))
        assert original.post_lon == pytest.approx(0.001 * factor)


def test_float_coherence_becomes_bytes_rounded_down():
    values = np.array([[0, 0.999, 1.0, 1.0039, 1.5, -0.1, np.nan]])
    for dtype in (np.float32, np.float64):
        counts = multilook_coherence(values.astype(dtype), 1)
        assert counts.dtype == np.uint8
        assert counts.tolist() == [[0, 254, 255, 255, 255, 0, 0]]


def test_coherence_already_on_the_byte_scale_is_not_stretched():
    for dtype in (np.uint8, np.int16, np.float32, np.float64):
        assert coherence_counts(np.array([[0, 100, 255]], dtype)).tolist() == [[0, 100, 255]]


def test_zero_coherence_does_not_pull_block_means_down():
    coherence = np.array([[0, 100, 0, 0], [101, 0, 0, 200]], np.uint8)
    assert multilook_coherence(coherence, 2).tolist() == [[100, 0]]


def test_phase_and_coherence_of_a_block_are_valid_independently(geoc, output):
    unw, cc = phase_of(0, GRID.shape), coherence_of(0, GRID.shape) | 1
    unw[:2, :2], cc[:2, 2:4] = 0, 0
    write_pair(geoc, PAIRS[0], unw, cc)
    run(geoc, output, multilook=2)
    stack = Stack.open(output)
    unw, cc = stack.read_phase(stack.unw(PAIRS[0])), stack.read_coherence(PAIRS[0])
    assert np.isnan(unw[0, 0])
    assert cc[0, 0] > 0
    assert np.isfinite(unw[0, 1])
    assert cc[0, 1] == 0


def test_a_multilooked_stack_averages_every_raster(geoc, output):
    result = run(geoc, output, multilook=3)
    stack = Stack.open(output)
    assert stack.grid == multilook_grid(GRID, 3)
    expected = slow_multilook(phase_of(2, GRID.shape), 3)
    np.testing.assert_allclose(stack.read_phase(stack.unw(PAIRS[2])), expected, rtol=1e-6)
    for kind, name in zip(FRAME_KINDS, ("E.geo", "N.geo", "U.geo", "hgt", "slc.mli")):
        expected = slow_multilook(frame_values(kind, GRID.shape), 3)
        np.testing.assert_allclose(read_raster(output / name, stack.grid.shape), expected, rtol=1e-6)
    assert any("2 rows in the south and 1 columns in the east" in sentence for sentence in result.summary)
