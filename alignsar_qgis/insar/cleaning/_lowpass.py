"""Gaussian low-pass filters in time and space that leave missing samples out.

Hooper et al. (2012), Tectonophysics 514, https://doi.org/10.1016/j.tecto.2011.10.013, describe the separation of
atmosphere from deformation by a high-pass in time followed by a low-pass in space.
"""

from __future__ import annotations

import numpy as np

WINDOW_SIGMAS = 4
LEAST_WEIGHT = 2e-15
ROWS_AT_ONCE = 128


def temporal_weights(years: np.ndarray, sigma: float, compatible: bool = False) -> np.ndarray:
    """Gaussian weights of every epoch for every epoch, (n_epochs, n_epochs), not normalised.

    The window reaches four standard deviations; with ``compatible`` the square of the distance in years stays below
    eight standard deviations, as LiCSBAS has it.
    """
    squares = (years[:, None] - years[None, :]) ** 2
    window = squares < 8 * sigma if compatible else squares <= (WINDOW_SIGMAS * sigma) ** 2
    return np.where(window, np.exp(-squares / (2 * sigma**2)), 0)


def temporal_lowpass(data: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted mean over the finite epochs, (n_epochs, n_pixels); NaN where the window has no finite sample."""
    finite = np.isfinite(data)
    if finite.all():
        return (weights / weights.sum(axis=1, keepdims=True)) @ data
    share = weights @ finite.astype(weights.dtype)
    smooth = weights @ np.where(finite, data, 0)
    return np.divide(smooth, share, out=np.full_like(smooth, np.nan), where=share > 0)


class SpatialLowpass:
    """Normalised convolution of an image with a Gaussian: missing pixels and the outside have no weight.

    The kernel is square, of ``ceil(8 max(sigma_x, sigma_y))`` pixels made odd, and so the product of a kernel per axis.
    Each axis is one product with a banded matrix.

    Parameters
    ----------
    sigma_x, sigma_y
        Standard deviations along rows and along columns, pixels, above 0.
    usual
        Valid pixels that most images share, bool (length, width): their weights are computed only once.
    """

    def __init__(self, sigma_x: float, sigma_y: float, usual: np.ndarray) -> None:
        half = int(np.ceil(8 * max(sigma_x, sigma_y))) // 2
        self._kernel_x, self._kernel_y = _kernel(sigma_x, half), _kernel(sigma_y, half)
        self._usual = usual
        self._usual_weights: dict[int, np.ndarray] = {}

    @property
    def reach(self) -> int:
        """Rows above and below that count for a row."""
        return self._kernel_y.size // 2

    def __call__(self, image: np.ndarray, first: int = 0, wanted: slice = slice(None)) -> np.ndarray:
        """Smoothed rows, float32; NaN where no finite pixel is within the kernel.

        Parameters
        ----------
        image
            Rows of the image from the row ``first`` on, with all within reach of the wanted ones.
        wanted
            Which of these rows to return.
        """
        valid = np.isfinite(image)
        usual = np.array_equal(valid, self._usual[first : first + len(image)])  # noqa: E203
        weight = self._usual_weight(valid, first, wanted) if usual else self._convolved(valid, wanted)
        smooth = self._convolved(np.where(valid, image, 0), wanted)
        return np.divide(smooth, weight, out=np.full_like(smooth, np.nan), where=weight > LEAST_WEIGHT)

    def _usual_weight(self, valid: np.ndarray, first: int, wanted: slice) -> np.ndarray:
        start = first + wanted.indices(len(valid))[0]
        if start not in self._usual_weights:
            self._usual_weights[start] = self._convolved(valid, wanted)
        return self._usual_weights[start]

    def _convolved(self, image: np.ndarray, wanted: slice) -> np.ndarray:
        along_columns = _convolved_columns(image.astype(np.float32), self._kernel_y, wanted)
        return _convolved_columns(along_columns.T, self._kernel_x).T


def _kernel(sigma: float, half: int) -> np.ndarray:
    """Gaussian at whole pixels up to ``half`` on both sides, of sum 1."""
    weights = np.exp(-(np.arange(-half, half + 1) ** 2) / (2 * sigma**2))
    return weights / weights.sum()


def _convolved_columns(image: np.ndarray, kernel: np.ndarray, wanted: slice = slice(None)) -> np.ndarray:
    """Convolve every column with a symmetric kernel, some rows at a time; the outside counts as 0."""
    half = min(kernel.size // 2, len(image) - 1)
    kernel = kernel[kernel.size // 2 - half :][: 2 * half + 1]  # noqa: E203
    first, last, _ = wanted.indices(len(image))
    rows = min(ROWS_AT_ONCE, last - first)
    offset = np.arange(rows + 2 * half) - np.arange(rows)[:, None]
    inside = (offset >= 0) & (offset <= 2 * half)
    band = np.where(inside, kernel[np.clip(offset, 0, 2 * half)], 0).astype(image.dtype)
    padded = np.pad(image, ((half, half), (0, 0)))
    result = np.empty((last - first, image.shape[1]), image.dtype)
    for start in range(0, last - first, rows):
        part = result[start : start + rows]  # noqa: E203
        source = padded[first + start : first + start + len(part) + 2 * half]  # noqa: E203
        np.matmul(band[: len(part), : len(source)], source, out=part)
    return result


def interpolated_linearly(image: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Image with missing pixels replaced, where wanted, by linear interpolation between the finite ones.

    Pixels outside the convex hull of the finite ones stay NaN.
    """
    from scipy.interpolate import LinearNDInterpolator
    from scipy.spatial import QhullError

    known = np.isfinite(image)
    holes = wanted & ~known
    if not holes.any():
        return image
    filled = image.copy()
    try:
        surface = LinearNDInterpolator(np.argwhere(known), image[known])
    except (QhullError, ValueError):
        return filled  # fewer than three pixels, or all on one line, span no surface
    filled[holes] = surface(np.argwhere(holes))
    return filled
