"""The residual as one number per date: over the image, and how much one small area stands out."""

from __future__ import annotations

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.progress import Progress

CUMULATIVE, WINDOW = range(2)
RESIDUAL_WORDS = ("residual over the image", "residual in windows")


def window_ratio(images: np.ndarray, side: int, coverage: float, progress: Progress) -> np.ndarray:
    """Largest root mean square in a window over the mean of all windows, (n_epochs,).

    Windows are squares side by side, with equal margins left over. NaN where nothing varies, as on the first date.

    Parameters
    ----------
    images
        Residuals, NaN where missing, (n_epochs, length, width).
    side
        Of a window, pixels.
    coverage
        Windows with a smaller share of valid pixels do not count.
    progress
        Asked before each date whether to stop.

    Raises
    ------
    BadOption
        If the image is smaller than a window.
    NothingLeft
        If no window has enough valid pixels on any date.
    """
    epochs, length, width = images.shape
    rows, columns = length // side, width // side
    if not rows * columns:
        raise BadOption(
            f"A window of {side} pixels is larger than the image of {width} x {length} pixels. Choose a smaller "
            "window, a higher resolution factor, or the cumulative residual."
        )
    top, left = (length - rows * side) // 2, (width - columns * side) // 2
    inner = images[:, top : top + rows * side, left : left + columns * side]  # noqa: E203
    rms = np.empty((epochs, rows, columns))
    count = np.empty(rms.shape, int)
    for epoch, image in enumerate(progress.heeding(inner)):
        windows = image.reshape(rows, side, columns, side)
        known = np.isfinite(windows)
        count[epoch] = known.sum(axis=(1, 3))
        square = np.where(known, windows, 0.0) ** 2
        rms[epoch] = np.sqrt(square.sum(axis=(1, 3)) / np.maximum(count[epoch], 1))
    rms = rms.reshape(epochs, -1)
    enough = (count >= max(1, coverage * side**2)).reshape(epochs, -1)
    if not enough.any():
        raise NothingLeft(
            f"No window of {side} pixels has {coverage:.0%} of valid pixels. Choose a smaller window or least share."
        )
    mean = np.where(enough, rms, 0.0).sum(axis=1) / np.maximum(enough.sum(axis=1), 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(mean > 0, np.where(enough, rms, 0.0).max(axis=1) / mean, np.nan)
