"""Quantities that a product gives at some heights above the ellipsoid on a coarse raster, brought to the ground.

Radar geometry changes with height. GUNW products give it as cubes (height, y, x), which are interpolated linearly
between the two levels around the height of each pixel, as Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013,
do with those of ARIA.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ._layers import Layer, Target


def at_heights(
    levels_m: Sequence[float],
    level: Callable[[int], Layer],
    target: Target,
) -> np.ndarray:
    """A cube at the heights of the pixels, float32 (length, width); at 0 m where no height is known.

    Parameters
    ----------
    levels_m
        Heights of the levels, in either order.
    level
        Gives the level of an index.
    target
        Where to bring it. Outside of the levels the nearest one counts.
    """
    order = np.argsort(levels_m)
    levels = np.asarray(levels_m, dtype=np.float64)[order]
    heights_m = target.heights()
    ground = np.zeros(target.grid.shape) if heights_m is None else np.nan_to_num(heights_m, nan=0.0)
    ground = np.clip(ground, levels[0], levels[-1])
    upper_of = np.clip(np.searchsorted(levels, ground), 1, max(len(levels) - 1, 1))
    values = np.full(target.grid.shape, np.nan, dtype=np.float32)
    if len(levels) == 1:
        return target.onto(level(0))
    below: tuple[int, np.ndarray] | None = None
    for upper in np.unique(upper_of):
        here = upper_of == upper
        low = below[1] if below and below[0] == upper - 1 else target.onto(level(int(order[upper - 1])))
        high = target.onto(level(int(order[upper])))
        share = (ground[here] - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
        values[here] = low[here] * (1 - share) + high[here] * share
        below = (int(upper), high)
    return values
