"""Quantities that a product gives at some heights above the ellipsoid on a coarse raster, brought to the ground.

Radar geometry changes with height. GUNW products give it as cubes (height, y, x), which are interpolated linearly
between the two levels around the height of each pixel, as Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013,
do with those of ARIA.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..core.grid import Grid
from ._layers import Layer, onto


def at_heights(
    levels_m: Sequence[float],
    level: Callable[[int], Layer],
    grid: Grid,
    heights_m: np.ndarray | None,
) -> np.ndarray:
    """A cube at the heights of the pixels, float32 (length, width); at 0 m where no height is known.

    Parameters
    ----------
    levels_m
        Heights of the levels, in either order.
    level
        Gives the level of an index.
    heights_m
        (length, width) with NaN where unknown; None for nowhere known. Outside of the levels the nearest one counts.
    """
    order = np.argsort(levels_m)
    levels = np.asarray(levels_m, dtype=np.float64)[order]
    ground = np.zeros(grid.shape) if heights_m is None else np.nan_to_num(heights_m, nan=0.0)
    ground = np.clip(ground, levels[0], levels[-1])
    upper_of = np.clip(np.searchsorted(levels, ground), 1, max(len(levels) - 1, 1))
    values = np.full(grid.shape, np.nan, dtype=np.float32)
    if len(levels) == 1:
        return onto(level(0), grid)
    below: tuple[int, np.ndarray] | None = None
    for upper in np.unique(upper_of):
        here = upper_of == upper
        low = below[1] if below and below[0] == upper - 1 else onto(level(int(order[upper - 1])), grid)
        high = onto(level(int(order[upper])), grid)
        share = (ground[here] - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
        values[here] = low[here] * (1 - share) + high[here] * share
        below = (int(upper), high)
    return values
