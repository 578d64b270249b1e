"""Filters of wrapped phase, and how well a phase agrees with its neighbours.

Goldstein, R. M. and Werner, C. L. (1998), Radar interferogram filtering for geophysical applications, Geophys. Res.
Lett. 25, 4035-4038, doi:10.1029/1998GL900033. Baran, I. et al. (2003), A modification to the Goldstein radar
interferogram filter, IEEE Trans. Geosci. Remote Sens. 41, 2114-2118, doi:10.1109/TGRS.2003.817212.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

CORE = 8
"""Pixels of a window that are kept, along each axis."""
HALO = 4
"""Pixels around them that the spectrum is taken of, too."""
STRENGTH = 0.8
SPECTRUM_SIGMA, SPECTRUM_TAPS = 0.75, 7
WINDOWS_AT_ONCE = 4096
GAUSSIAN_SIGMA, GAUSSIAN_TRUNCATION = 0.875, 4.0
RESIDUAL_WINDOW = 3

Check = Callable[[], None]


class Filtered(NamedTuple):
    """Filtered phase in radians, and its consistency 0…1; both (length, width)."""

    phase: np.ndarray
    consistency: np.ndarray


class _Cores(NamedTuple):
    """Cores of equal size along one axis: first pixels, and size."""

    starts: np.ndarray
    size: int


def wrap(angle: np.ndarray) -> np.ndarray:
    """Angles brought to -π…π by whole turns, float64."""
    return np.angle(np.exp(1j * angle))


def goldstein(phase: np.ndarray, coherence: np.ndarray | None, check: Check) -> Filtered:
    """Filter wrapped phase by weighting the spectrum of windows with a power of its smoothed magnitude.

    Parameters
    ----------
    phase
        Wrapped phase in radians, NaN for no data, which is filtered as 0; (length, width).
    coherence
        Coherence 0…1 by which the power adapts, one minus its mean in a window; None for the fixed power 0.8.
    check
        Called between batches of windows; raises if the user wants to stop.

    Returns
    -------
    The filtered phase, and the product of two measures of how reliable it is: the magnitude that the filter leaves,
    and the local scatter of what it takes away.
    """
    signal = np.exp(1j * np.nan_to_num(phase)).astype(np.complex64)
    padded = np.pad(signal, HALO, mode="symmetric")
    weight = None if coherence is None else np.pad(np.nan_to_num(coherence), HALO, mode="symmetric")
    output = np.empty(signal.shape, np.complex64)
    for rows in _cores(signal.shape[0]):
        for columns in _cores(signal.shape[1]):
            _filter_windows(padded, weight, rows, columns, output, check)
    filtered = np.angle(output)
    check()
    residual = np.nan_to_num(window_agreement(wrap(np.angle(signal) - filtered), RESIDUAL_WINDOW))
    return Filtered(filtered, np.clip(np.minimum(np.abs(output), 1) * residual, 0, 1))


def gaussian(phase: np.ndarray) -> np.ndarray:
    """Phase of the Gaussian mean of the unit vectors, in radians; no data stays NaN and counts for nothing."""
    real, imaginary = (smoothed(part, GAUSSIAN_SIGMA) for part in (np.cos(phase), np.sin(phase)))
    return np.arctan2(imaginary, real)


def smoothed(values: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian mean, where what has no data is replaced by the pixel's own value; NaN stays NaN."""
    from scipy.ndimage import gaussian_filter

    missing = np.isnan(values)
    lost = gaussian_filter(missing.astype(float), sigma, mode="constant", cval=1.0, truncate=GAUSSIAN_TRUNCATION)
    total = gaussian_filter(np.nan_to_num(values), sigma, mode="constant", cval=0.0, truncate=GAUSSIAN_TRUNCATION)
    return np.asarray(total + lost * values)


def window_agreement(phase: np.ndarray, size: int) -> np.ndarray:
    """How little the phase scatters within windows of ``size`` by ``size`` pixels, 0…1; NaN near no data.

    The mean of 1/√(1 + 2 size² var) of cosine and sine, where var is the variance within the window.
    """
    missing = np.isnan(phase)
    known = np.nan_to_num(phase)
    agreement = (_agreement(np.cos(known), size) + _agreement(np.sin(known), size)) / 2
    if missing.any():
        agreement[_mean(missing.astype(float), size) > 0.5 / size**2] = np.nan
    return agreement


def _agreement(values: np.ndarray, size: int) -> np.ndarray:
    variance = np.maximum(_mean(values**2, size) - _mean(values, size) ** 2, 0)
    return np.asarray(1 / np.sqrt(1 + 2 * size**2 * variance))


def _mean(values: np.ndarray, size: int) -> np.ndarray:
    from scipy.ndimage import uniform_filter

    return np.asarray(uniform_filter(values, size, mode="reflect"))


def _cores(length: int) -> list[_Cores]:
    """Cores that cover an axis: as many of 8 pixels as there are, with a rest of less than 4 shared by the last two."""
    whole, rest = divmod(length, CORE)
    if rest == 0 or whole == 0:
        sizes = [CORE] * whole or [length]
    elif rest >= HALO:
        sizes = [CORE] * whole + [rest]
    else:
        sizes = [CORE] * (whole - 1) + [HALO + rest, CORE - HALO]
    starts = np.cumsum([0, *sizes[:-1]])
    return [_Cores(starts[np.equal(sizes, size)], size) for size in sorted(set(sizes))]


def _filter_windows(
    padded: np.ndarray, weight: np.ndarray | None, rows: _Cores, columns: _Cores, output: np.ndarray, check: Check
) -> None:
    """Filter all windows of one size and put their cores in place."""
    tall, wide = rows.size + 2 * HALO, columns.size + 2 * HALO
    inner = (slice(None), slice(HALO, HALO + rows.size), slice(HALO, HALO + columns.size))
    at_once = max(1, WINDOWS_AT_ONCE // len(columns.starts))
    for first in range(0, len(rows.starts), at_once):
        check()
        some = rows.starts[first : first + at_once]  # noqa: E203
        down = (some[:, None] + np.arange(tall))[:, None, :, None]
        across = (columns.starts[:, None] + np.arange(wide))[None, :, None, :]
        windows = padded[down, across].reshape(-1, tall, wide)
        power: float | np.ndarray = STRENGTH
        if weight is not None:
            power = 1 - weight[down, across].reshape(-1, tall, wide).mean(axis=(1, 2), keepdims=True)
        kept = _filtered_windows(windows, power)[inner]
        for index, (row, column) in enumerate((r, c) for r in some for c in columns.starts):
            output[row : row + rows.size, column : column + columns.size] = kept[index]  # noqa: E203


def _filtered_windows(windows: np.ndarray, power: float | np.ndarray) -> np.ndarray:
    """Windows (n, rows, columns) weighted by their own spectrum; the magnitude also by its share at low frequencies."""
    from scipy.fft import fft2, fftshift, ifft2, ifftshift
    from scipy.ndimage import convolve1d

    axes = (1, 2)
    spectrum = fft2(windows, axes=axes)
    magnitude = fftshift(np.abs(spectrum), axes=axes)
    for axis in axes:
        magnitude = convolve1d(magnitude, _taps(), axis=axis, mode="constant")
    response = ifftshift(magnitude, axes=axes)
    median = np.median(response, axis=axes, keepdims=True)
    response = np.divide(response, median, out=response, where=median != 0) ** power
    disc = ifftshift(_low_frequencies(*windows.shape[1:]))
    largest = np.where(disc, response, 0).max(axis=axes, keepdims=True)
    total = response.sum(axis=axes, keepdims=True)
    inside = np.where(disc, response, 0).sum(axis=axes, keepdims=True)
    share = 1 - (total - inside + 0.001) / total
    scaled = spectrum * (response / largest)
    smooth, sharp = ifft2(scaled, axes=axes), ifft2(scaled * response * share, axes=axes)
    return np.asarray(np.abs(smooth) * np.abs(sharp) * np.exp(1j * np.angle(smooth)))


def _taps() -> np.ndarray:
    offsets = np.arange(SPECTRUM_TAPS) - SPECTRUM_TAPS // 2
    taps = np.exp(-(offsets**2) / (2 * SPECTRUM_SIGMA**2))
    return np.asarray(taps / taps.sum())


def _low_frequencies(rows: int, columns: int) -> np.ndarray:
    """A disc around the zero frequency of a centred spectrum, about a third of the window in radius."""
    radius = int((int(rows / 2 + 0.5) + 1) / 2 + 0.5)
    side = 2 * radius + 1
    offsets = np.arange(side) - radius
    round_shape = offsets[:, None] ** 2 + offsets**2 < radius**2
    disc = np.zeros((rows, columns), bool)
    top, left = (int((size - side) / 2 + 0.5) for size in (rows, columns))
    disc[top : top + side, left : left + side] = round_shape  # noqa: E203
    return disc
