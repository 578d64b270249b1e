"""The stable reference pixel: where the series departs least from the median of the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.grid import Window

FEWEST_PIXELS = 2


@dataclass(frozen=True)
class StableReference:
    """Outcome of the search.

    Attributes
    ----------
    window
        The pixel, or None if no pixel is complete.
    rms
        Root mean square departure from the median, mm, float32 (length, width); NaN where the pixel is incomplete or
        has more gaps than the best ones.
    epochs
        Epochs to keep, bool (n_epochs,).
    """

    window: Window | None
    rms: np.ndarray
    epochs: np.ndarray


def stable_reference(cube: np.ndarray, n_gap: np.ndarray, drop_epochs: bool = False) -> StableReference:
    """Find the pixel with the fewest gaps, a value at every epoch, and the least departure from the median.

    Parameters
    ----------
    cube
        Displacement in mm, (n_epochs, length, width), NaN where there is none.
    n_gap
        Number of gaps, NaN where a pixel was not inverted, (length, width).
    drop_epochs
        Drop an epoch that leaves fewer than two complete pixels, in order of time, as LiCSBAS does. Otherwise only
        epochs without any value are passed over, and none is dropped.
    """
    squares = np.zeros(n_gap.shape)
    used = np.zeros(len(cube), bool)
    least = FEWEST_PIXELS if drop_epochs else 1
    for index, epoch in enumerate(cube):
        finite = epoch[np.isfinite(epoch)]
        if finite.size < least:
            continue
        added = squares + (epoch - np.median(finite).astype(np.float64)) ** 2
        if drop_epochs and np.isfinite(added).sum() < least:
            continue
        squares, used[index] = added, True
    epochs = used if drop_epochs else np.ones(len(cube), bool)
    candidates = np.isfinite(squares) & np.isfinite(n_gap) & used.any()
    if not candidates.any():
        return StableReference(None, np.full(n_gap.shape, np.nan, np.float32), epochs)
    candidates &= n_gap == n_gap[candidates].min()
    rms = np.where(candidates, np.sqrt(squares / used.sum()), np.nan).astype(np.float32)
    row, column = np.unravel_index(np.nanargmin(rms), rms.shape)
    return StableReference(Window(int(column), int(column) + 1, int(row), int(row) + 1), rms, epochs)
