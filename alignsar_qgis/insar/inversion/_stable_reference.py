"""The stable reference pixel: where the series departs least from the median of the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.blocks import MEGABYTE, run_tasks, worker_count
from ..core.grid import Window
from ..core.progress import Progress
from ..core.quantiles import median
from ..store.images import ImageStack, RasterFiles, pixel_pieces

FEWEST_PIXELS = 2
PIECE_VALUES = 4 * MEGABYTE
RMS, GAPS = "13rms_cum_wrt_med", "n_gap"


@dataclass(frozen=True)
class StableReference:
    """Outcome of the search.

    Attributes
    ----------
    window
        The pixel, or None if no pixel is complete.
    epochs
        Epochs to keep, bool (n_epochs,).
    """

    window: Window | None
    epochs: np.ndarray


@dataclass(frozen=True)
class _Complete:
    """Which pixels have a value at every epoch that counts, bool (n_pixels,), and these epochs, bool (n_epochs,)."""

    pixels: np.ndarray
    epochs: np.ndarray


def stable_reference(
    cube: ImageStack,
    rasters: RasterFiles,
    width: int,
    workers: int,
    progress: Progress,
    drop_epochs: bool = False,
) -> StableReference:
    """Find the pixel with the fewest gaps, a value at every epoch, and the least departure from the median.

    Parameters
    ----------
    cube
        Displacement in mm, NaN where there is none.
    rasters
        `GAPS`, the number of gaps, is read, NaN where a pixel was not inverted. `RMS`, the root mean square departure
        from the median in mm, is written, NaN where the pixel is incomplete or has more gaps than the best ones.
    width
        Of the images, in pixels.
    drop_epochs
        Drop an epoch that leaves fewer than two complete pixels, in order of time, as LiCSBAS does. Otherwise only
        epochs without any value are passed over, and none is dropped.
    """
    medians = np.empty(cube.count)
    tasks = run_tasks(
        lambda epoch: median(lambda: cube.pieces(epoch)),
        range(cube.count),
        worker_count(workers),
        progress.part(0, 0.6),
    )
    for epoch, value in tasks:
        medians[epoch] = value
    complete = _complete(cube, np.isfinite(medians), FEWEST_PIXELS if drop_epochs else 1, drop_epochs, progress)
    epochs = complete.epochs if drop_epochs else np.ones(cube.count, bool)
    fewest = _fewest_gaps(complete, rasters)
    least, place = np.inf, -1
    for pixels in progress.part(0.7, 1.0).steps(pixel_pieces(cube.n_pixels, max(1, PIECE_VALUES // cube.count))):
        squares = np.zeros(pixels.stop - pixels.start)
        for epoch in np.flatnonzero(complete.epochs).tolist():
            squares += np.subtract(cube.image(epoch, pixels), medians[epoch], dtype=np.float64) ** 2
        candidates = complete.pixels[pixels] & (rasters.get(GAPS, pixels) == fewest)
        mean = squares / max(int(complete.epochs.sum()), 1)
        rms = np.where(candidates, np.sqrt(mean), np.nan).astype(np.float32)
        rasters.put(RMS, pixels.start, rms)
        if candidates.any():
            best = int(np.nanargmin(rms))
            if rms[best] < least:
                least, place = rms[best], pixels.start + best
    if place < 0:
        return StableReference(None, epochs)
    row, column = divmod(place, width)
    return StableReference(Window(column, column + 1, row, row + 1), epochs)


def _complete(cube: ImageStack, known: np.ndarray, least: int, drop_epochs: bool, progress: Progress) -> _Complete:
    pixels = np.ones(cube.n_pixels, bool)
    epochs = np.zeros(cube.count, bool)
    for epoch in progress.part(0.6, 0.7).steps(np.flatnonzero(known).tolist()):
        finite = np.concatenate([np.isfinite(piece) for piece in cube.pieces(epoch)])
        if finite.sum() < least:
            continue
        finite &= pixels
        if drop_epochs and finite.sum() < least:
            continue
        pixels, epochs[epoch] = finite, True
    return _Complete(pixels & epochs.any(), epochs)


def _fewest_gaps(complete: _Complete, rasters: RasterFiles) -> float:
    """Smallest number of gaps of a complete pixel, NaN if there is none."""
    fewest = np.inf
    for pixels in pixel_pieces(rasters.n_pixels):
        gaps = rasters.get(GAPS, pixels)
        fewest = min(fewest, np.min(gaps, initial=np.inf, where=complete.pixels[pixels] & np.isfinite(gaps)))
    return float(fewest) if np.isfinite(fewest) else float("nan")
