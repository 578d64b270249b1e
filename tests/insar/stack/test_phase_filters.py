"""Filters of wrapped phase against the same formulas written out window by window."""

import numpy as np
import pytest
from wrapped_scene import make_scene, wrap

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.stack._phase_filters import gaussian, goldstein, window_agreement


def nothing():
    pass


def core_sizes(length):
    """Cores of 8; a rest of 4 or more is one of its own, a smaller one makes the last two 4 + rest and 4."""
    if length < 8:
        return [length]
    whole, rest = length // 8, length % 8
    if rest == 0:
        return [8] * whole
    return [8] * whole + [rest] if rest >= 4 else [8] * (whole - 1) + [4 + rest, 4]


def mirrored(index, length):
    """The pixel that stands beyond the edge, the edge itself included."""
    while not 0 <= index < length:
        index = -1 - index if index < 0 else 2 * length - 1 - index
    return index


def slow_window(window, power):
    rows, columns = window.shape
    spectrum = np.fft.fft2(window)
    shifted = np.fft.fftshift(np.abs(spectrum))
    taps = np.exp(-((np.arange(7) - 3) ** 2) / (2 * 0.75**2))
    kernel = np.outer(taps, taps) / np.outer(taps, taps).sum()
    smooth = np.zeros_like(shifted)
    for row in range(rows):
        for column in range(columns):
            for down in range(-3, 4):
                for across in range(-3, 4):
                    if 0 <= row + down < rows and 0 <= column + across < columns:
                        smooth[row, column] += kernel[down + 3, across + 3] * shifted[row + down, column + across]
    response = np.fft.ifftshift(smooth)
    if np.median(response):
        response = response / np.median(response)
    response = response**power
    radius = int((int(rows / 2 + 0.5) + 1) / 2 + 0.5)
    low = np.zeros((rows, columns), bool)
    top, left = int((rows - 2 * radius - 1) / 2 + 0.5), int((columns - 2 * radius - 1) / 2 + 0.5)
    for row in range(2 * radius + 1):
        for column in range(2 * radius + 1):
            low[top + row, left + column] = (row - radius) ** 2 + (column - radius) ** 2 < radius**2
    low = np.fft.ifftshift(low)
    total, inside = response.sum(), response[low].sum()
    share = 1 - (total - inside + 0.001) / total
    first = np.fft.ifft2(spectrum * response / response[low].max())
    second = np.fft.ifft2(spectrum * response / response[low].max() * response * share)
    return np.abs(first) * np.abs(second) * np.exp(1j * np.angle(first))


def slow_agreement(phase, size):
    length, width = phase.shape
    found = np.zeros(phase.shape)
    for row in range(length):
        for column in range(width):
            rows = [mirrored(row + step, length) for step in range(-(size // 2), size - size // 2)]
            columns = [mirrored(column + step, width) for step in range(-(size // 2), size - size // 2)]
            window = phase[np.ix_(rows, columns)]
            parts = (1 / np.sqrt(1 + 2 * size**2 * part.var()) for part in (np.cos(window), np.sin(window)))
            found[row, column] = sum(parts) / 2
    return found


def slow_goldstein(phase, coherence=None):
    signal = np.exp(1j * np.nan_to_num(phase))
    output = np.zeros(phase.shape, complex)
    row = 0
    for tall in core_sizes(phase.shape[0]):
        column = 0
        for wide in core_sizes(phase.shape[1]):
            rows = [mirrored(i, phase.shape[0]) for i in range(row - 4, row + tall + 4)]
            columns = [mirrored(i, phase.shape[1]) for i in range(column - 4, column + wide + 4)]
            power = 0.8 if coherence is None else 1 - coherence[np.ix_(rows, columns)].mean()
            window = slow_window(signal[np.ix_(rows, columns)], power)
            output[row : row + tall, column : column + wide] = window[4:-4, 4:-4]
            column += wide
        row += tall
    filtered = np.angle(output)
    residual = slow_agreement(wrap(np.angle(signal) - filtered), 3)
    return filtered, np.clip(np.minimum(np.abs(output), 1) * residual, 0, 1)


@pytest.mark.parametrize("shape", [(24, 29), (13, 8), (7, 18), (3, 21)])
@pytest.mark.parametrize("adaptive", [False, True])
def test_the_goldstein_filter_window_by_window(shape, adaptive):
    scene = make_scene(1, Grid(shape[1], shape[0], 14.0, 41.0, 0.001, -0.001))
    phase = scene.wrapped.copy()
    phase[1, 2:5] = np.nan
    coherence = scene.coherence if adaptive else None
    found = goldstein(phase, coherence, nothing)
    expected, consistency = slow_goldstein(phase, coherence)
    np.testing.assert_allclose(wrap(found.phase - expected), 0, atol=2e-4)
    np.testing.assert_allclose(found.consistency, consistency, atol=2e-4)


def test_the_filters_bring_the_phase_nearer_to_the_truth():
    scene = make_scene(0, noise=0.7)
    for filtered, gain in ((goldstein(scene.wrapped, None, nothing).phase, 2.5), (gaussian(scene.wrapped), 2.0)):
        before = wrap(scene.wrapped - scene.truth)[scene.good].std()
        assert wrap(filtered - scene.truth)[scene.good].std() < before / gain


def test_consistency_tells_the_ground_from_noise():
    scene = make_scene(0, noise=0.5)
    consistency = goldstein(scene.wrapped, None, nothing).consistency
    assert np.median(consistency[scene.good]) > 0.6
    assert np.median(consistency[~scene.good]) < 0.3


@pytest.mark.parametrize("size", [3, 8])
def test_agreement_within_windows_by_the_definition(size):
    phase = make_scene(2, Grid(17, 14, 14.0, 41.0, 0.001, -0.001)).wrapped
    np.testing.assert_allclose(window_agreement(phase, size), slow_agreement(phase, size), atol=1e-9)
    phase[3, 4] = np.nan
    rows, columns = np.nonzero(np.isnan(window_agreement(phase, size)))
    near = size - size // 2 - 1, size // 2
    assert (rows.min(), rows.max()) == (max(3 - near[0], 0), 3 + near[1])
    assert (columns.min(), columns.max()) == (max(4 - near[0], 0), 4 + near[1])


def test_the_gaussian_mean_leaves_out_what_has_no_data():
    phase = np.full((15, 15), 1.2)
    phase[4:6, 3:9] = np.nan
    smooth = gaussian(phase)
    np.testing.assert_array_equal(np.isnan(smooth), np.isnan(phase))
    np.testing.assert_allclose(smooth[~np.isnan(phase)], 1.2)
