"""From a wrapped to an unwrapped interferogram: filter, mask, unwrap, and put back what the filter took away.

Filters, ramps and delays only choose the whole cycles: the result differs from the averaged input by a multiple of 2π
at every pixel, less the delay where one is subtracted.

Lazecký, M., Fang, J., Hooper, A. and Wright, T. (2022), Improved phase unwrapping algorithm based on standard methods,
IGARSS 2022, 743-746, doi:10.1109/IGARSS46834.2022.9884337.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.grid import Grid
from ._height_correlation import HeightPhase
from ._phase_filters import Check, gaussian, goldstein, window_agreement, wrap
from ._snaphu import SMALLEST_SIDE, Unwrap, Unwrapped
from ._wrapped import MOST_LOOKS_OF_MEAN_COHERENCE, WrappedPair

ISLAND_M = 2000.0
LARGEST_ISLAND = {"gold": 256, "adf": 256, "gauss": 64}
"""Pixels of an island that is kept however fine the grid is."""
METRES_PER_DEGREE = 111320.0
MOST_CYCLES, RESIDUAL_CYCLES, COARSE_CYCLES = 0.3, 1.2, 0.0
COHERENCE_ENOUGH = 0.25
COARSE_SMOOTHING = 2.0
FINE_LOOKS, COARSE_LOOKS, COARSEST_LOOKS = 5, 10, 20
ACCEPTANCE_WINDOW = 8


@dataclass(frozen=True)
class Recipe:
    """How a pair is unwrapped.

    Attributes
    ----------
    unwrap
        What unwraps.
    filter
        ``gold`` (Goldstein), ``adf`` (the same, adaptive) or ``gauss``.
    threshold
        Consistency of the filtered phase above which a pixel is kept.
    looks
        Original pixels along the side of a pixel.
    cascade
        Whether a coarse image is unwrapped first.
    unwrap_residual
        Whether what the filter took away is unwrapped too, as the original does, instead of being taken as it is.
    """

    unwrap: Unwrap
    filter: str
    threshold: float
    looks: int
    cascade: bool
    unwrap_residual: bool

    @property
    def coarser(self) -> int:
        """Pixels along the side of a pixel of the coarse image."""
        return max(2, round((COARSE_LOOKS if self.looks < FINE_LOOKS else COARSEST_LOOKS) / self.looks))


def unwrap_pair(
    pair: WrappedPair,
    grid: Grid,
    recipe: Recipe,
    check: Check,
    delay: np.ndarray | None = None,
    heights: HeightPhase | None = None,
) -> Unwrapped:
    """Unwrap a pair.

    Parameters
    ----------
    pair
        Wrapped interferogram, (length, width).
    grid
        Its grid.
    recipe
        How.
    check
        Raises if the user wants to stop.
    delay
        Delay at the later less that at the earlier epoch, radians, NaN where not known; it is subtracted.
    heights
        What phase that goes with height is estimated from.

    Returns
    -------
    Phase, NaN where it is not reliable, and component labels, 0 there.
    """
    original, removed = pair.phase, np.zeros(grid.shape)
    if delay is not None:
        delayed = pair.turned_back(delay)
        if recipe.looks <= MOST_LOOKS_OF_MEAN_COHERENCE or _is_smoother(delayed, pair):
            pair, removed = delayed, removed + delay
    if heights is not None:
        layered = heights.phase_of(pair, check)
        corrected = pair.turned_back(layered)
        if layered.any() and _is_smoother(corrected, pair):
            pair, removed = corrected, removed + layered
    if recipe.cascade:
        ramp = coarse_phase(pair, grid, recipe, check)
        pair, removed = pair.turned_back(ramp), removed + ramp
    unwrapped, labels, kept = _unwrapped(pair, grid, recipe, check)
    total = unwrapped + removed
    total -= wrap(total - original)
    if delay is not None:
        total -= delay
    known = kept & np.isfinite(total)
    return Unwrapped(np.where(known, total, np.nan), np.where(known, labels, 0).astype(np.uint8))


def _is_smoother(pair: WrappedPair, before: WrappedPair) -> bool:
    """Whether the phase scatters no more within windows than before, on average."""
    phases = (np.where(one.usable, one.phase, np.nan) for one in (pair, before))
    now, then = (window_agreement(phase, ACCEPTANCE_WINDOW) for phase in phases)
    gain = now - then
    known = np.isfinite(gain)
    return bool(known.any() and gain[known].mean() >= 0)


def _unwrapped(
    pair: WrappedPair, grid: Grid, recipe: Recipe, check: Check
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Unwrapped phase and labels of all pixels, and which of them to keep."""
    phase = np.where(pair.usable, pair.phase, np.nan)
    if recipe.filter == "gauss":
        smooth, weight, mask = gaussian(phase), pair.coherence, pair.usable
        good = pair.coherence > min(recipe.threshold, COHERENCE_ENOUGH)
    else:
        filtered = goldstein(phase, pair.coherence if recipe.filter == "adf" else None, check)
        smooth, weight, mask = filtered.phase, filtered.consistency * pair.usable, None
        good = weight > recipe.threshold
    good &= pair.usable & pair.extent & np.isfinite(phase)
    kept = without_islands(good, grid, LARGEST_ISLAND[recipe.filter], all_of_them=not recipe.unwrap_residual)
    check()
    if not kept.any():
        return np.full(grid.shape, np.nan), np.zeros(grid.shape, np.uint8), kept
    holes = ~kept & (pair.extent | np.isnan(smooth))
    filled = filled_from_nearest(smooth, holes)
    unwrapped, labels = recipe.unwrap(filled, weight, MOST_CYCLES, mask, check)
    residual = np.nan_to_num(wrap(phase - filled))
    if recipe.unwrap_residual:
        cycles = MOST_CYCLES if recipe.filter == "gauss" else RESIDUAL_CYCLES
        residual = recipe.unwrap(residual, pair.coherence, cycles, mask, check).phase
        if recipe.filter == "gauss":
            residual -= np.median(residual[kept])
    return unwrapped + residual, labels, kept


def coarse_phase(pair: WrappedPair, grid: Grid, recipe: Recipe, check: Check) -> np.ndarray:
    """The smooth part of the unwrapped phase, found on a coarse image, radians, (length, width).

    Holes take the value of the nearest pixel; a Gaussian of two coarse pixels makes the whole smooth. Zero everywhere
    if the image is too small to be made coarser, or nothing in it is coherent.
    """
    from scipy.ndimage import gaussian_filter, map_coordinates

    factor = recipe.coarser
    if min(grid.shape) // factor < SMALLEST_SIDE:
        return np.zeros(grid.shape)
    coarse = pair.averaged(factor, recipe.looks * factor)
    size = coarse.signal.shape
    coarse_grid = Grid(
        *(size[1], size[0], grid.corner_lon, grid.corner_lat), grid.post_lon * factor, grid.post_lat * factor
    )
    phase = np.where(coarse.usable, coarse.phase, np.nan)
    smooth = gaussian(phase)
    good = (coarse.coherence > COHERENCE_ENOUGH) & coarse.usable & np.isfinite(phase)
    kept = without_islands(good, coarse_grid, LARGEST_ISLAND["gauss"])
    if not kept.any():
        return np.zeros(grid.shape)
    filled = filled_from_nearest(smooth, ~kept)
    found = recipe.unwrap(filled, coarse.coherence, COARSE_CYCLES, coarse.usable, check).phase
    ramp = gaussian_filter(filled_from_nearest(found, ~kept), COARSE_SMOOTHING, mode="nearest")
    rows, columns = ((np.arange(side) + 0.5) / factor - 0.5 for side in grid.shape)
    places = np.meshgrid(rows, columns, indexing="ij")
    return np.asarray(map_coordinates(ramp, places, order=1, mode="nearest"))


def without_islands(good: np.ndarray, grid: Grid, largest: int, all_of_them: bool = True) -> np.ndarray:
    """A mask without connected areas smaller than 2 km by 2 km, or ``largest`` pixels where that is less.

    Without ``all_of_them``, the last area in reading order is kept whatever its size, as in the original.
    """
    from scipy.ndimage import label

    degrees = (grid.post_lon + abs(grid.post_lat)) / 2
    metres = METRES_PER_DEGREE * np.cos(np.radians(grid.lat.mean())) * degrees
    fewest = min(round(ISLAND_M / metres) ** 2, largest)
    areas, number = label(good)
    big = np.bincount(areas.ravel(), minlength=number + 1) >= fewest
    if not all_of_them:
        big[number] = True
    big[0] = False
    return np.asarray(big[areas])


def filled_from_nearest(values: np.ndarray, holes: np.ndarray) -> np.ndarray:
    """Values with those of the nearest other pixel, in pixels, in the holes; bool mask of the same shape."""
    from scipy.ndimage import distance_transform_edt

    if not holes.any():
        return values
    nearest = distance_transform_edt(holes, return_distances=False, return_indices=True)
    return np.asarray(values[tuple(nearest)])
