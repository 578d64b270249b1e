"""What pictures of a datacube share: colours, limits, and a size that a picture can show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..core.figures import DIVERGING, drawing, symmetric_limits
from ..core.grid import Grid
from ..core.progress import Progress
from ..store.images import thinning
from .source import SeriesReader

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ROUND_LENGTHS = 1, 2, 5, 10
LEGEND_INCHES = 1.5, 3.6


def colored(image: np.ndarray, limit: float) -> np.ndarray:
    """A map in colours symmetric about 0, uint8 (length, width, 4), transparent where it has no value."""
    from matplotlib import colormaps

    shares = np.clip(np.nan_to_num(image) / limit, -1, 1) / 2 + 0.5
    colors = np.asarray(colormaps[DIVERGING](shares, bytes=True))
    colors[..., 3] = np.where(np.isfinite(image), 255, 0)
    return colors


def full_colour(images: Sequence[np.ndarray]) -> float:
    """The magnitude that 99 % of the values of some maps stay below, with two digits."""
    _, high = symmetric_limits(np.concatenate([image.ravel() for image in images]))
    digits = 1 - math.floor(math.log10(high))
    return float(math.ceil(high * 10**digits - 1e-9) / 10**digits)


def thinned_image(reader: SeriesReader, name: str, epoch: int | None, most: int, masked: bool) -> np.ndarray:
    """A map in its usual unit with at most so many pixels along its longer side, means of those they stand for."""
    grid = reader.source.grid
    everything = slice(0, grid.length)
    if epoch is None:
        image = reader.values(name, everything)
    else:
        image = reader.values(name, everything, slice(epoch, epoch + 1))[0]
    return block_means(
        np.where(reader.mask(everything), image, np.nan) if masked else image, thinning(grid.shape, most)
    )


def block_means(image: np.ndarray, step: int) -> np.ndarray:
    """Means of squares of pixels without what is missing; squares at the south and east edge may be smaller."""
    if step == 1:
        return image
    length, width = image.shape
    padded = np.full((-(-length // step) * step, -(-width // step) * step), np.nan)
    padded[:length, :width] = image
    squares = padded.reshape(padded.shape[0] // step, step, padded.shape[1] // step, step)
    known = np.isfinite(squares)
    count = known.sum(axis=(1, 3))
    sums = np.where(known, squares, 0).sum(axis=(1, 3))
    return np.divide(sums, count, out=np.full(count.shape, np.nan), where=count > 0)


def sampled_limit(reader: SeriesReader, name: str, epochs: Sequence[int], masked: bool, progress: Progress) -> float:
    """Full colour for some dates of a series, from five of them and small pictures."""
    few = sorted({epochs[round(share * (len(epochs) - 1))] for share in (0, 0.25, 0.5, 0.75, 1)})
    return full_colour([thinned_image(reader, name, epoch, 300, masked) for epoch in progress.steps(few)])


def scale_length_km(grid: Grid) -> float:
    """A round length that is about a quarter of the width of an image."""
    across, _ = grid.pixel_spacing_m
    wanted = across * grid.width / 4000
    power = 10.0 ** math.floor(math.log10(wanted))
    return max(length * power for length in ROUND_LENGTHS if length * power <= wanted)


@drawing
def legend(label: str, limit: float) -> Figure:
    """A colour bar on white."""
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize

    from ..core.figures import Margins, new_figure

    figure = new_figure(*LEGEND_INCHES, Margins(0.15, 1.05, 0.2, 0.2))
    figure.patch.set_alpha(0.85)
    figure.colorbar(ScalarMappable(Normalize(-limit, limit), DIVERGING), cax=figure.subplots(), label=label)
    return figure
