"""Interferograms weighed by their mean coherence, against dense weighted least squares."""

import numpy as np
import pytest
from inversion_inputs import EPOCHS, PAIRS, SINGULAR, Found, nothing, pixels_without, write_inputs

from alignsar_qgis.insar.core.pairs import increment_matrix
from alignsar_qgis.insar.inversion.options import InversionOptions

COHERENCE = np.random.default_rng(7).uniform(0.2, 0.9, len(PAIRS))


def found(folder, **options):
    """Three pixels beside the reference: two with all values, one without some; another coherence for each pair."""
    _, displacement = pixels_without(nothing, nothing, lambda a, b: b == a + 3)
    displacement += np.random.default_rng(1).normal(0, 4, displacement.shape)
    stack, series = write_inputs(folder, displacement)
    for pair, coherence in zip(PAIRS, COHERENCE):
        path = stack / pair / f"{pair}.cc"
        kind = "u1" if path.stat().st_size == 4 else "<f4"
        level = np.array([coherence - 0.1, coherence, 0, coherence + 0.1])
        (np.round(255 * level) if kind == "u1" else level).astype(kind).tofile(path)
    return displacement, Found(stack, series, InversionOptions(**SINGULAR, **options))


def solved(displacement, weights):
    """Weighted least squares of each pixel."""
    design = increment_matrix(PAIRS, EPOCHS)
    series = []
    for pixel in displacement.T:
        root = np.sqrt(np.where(np.isfinite(pixel), weights, 0))
        increments = np.linalg.lstsq(design * root[:, None], np.nan_to_num(pixel) * root, rcond=None)[0]
        series.append(np.concatenate([[0], np.cumsum(increments)]))
    return np.transpose(series)


def test_weights_are_the_inverse_variance_of_the_mean_coherence(tmp_path):
    displacement, result = found(tmp_path, pair_weights=True)
    levels = np.round(255 * (COHERENCE[:, None] + [-0.1, 0, 0.1])) / 255
    mean = levels.mean(axis=1)
    expected = solved(displacement, 2 * mean**2 / (1 - mean**2))
    np.testing.assert_allclose(result.series, expected, atol=1e-3)
    assert np.abs(expected - solved(displacement, np.ones(len(PAIRS)))).max() > 0.5


@pytest.mark.parametrize("options", [{"pair_weights": True, "compatible": True}, {"pair_weights": False}])
def test_otherwise_all_count_alike(tmp_path, options):
    displacement, result = found(tmp_path, **options)
    np.testing.assert_allclose(result.series, solved(displacement, np.ones(len(PAIRS))), atol=1e-3)
