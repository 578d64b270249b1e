"""How many values of a raster can be used, and whether they can be what the raster is said to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


@dataclass(frozen=True)
class Quantity:
    """What a raster holds, between which values, both possible, and whether it has to vary within an image."""

    name: str
    unit: str
    lowest: float
    highest: float
    varies: bool = True


PHASE = Quantity("unwrapped phase", "rad", -5000.0, 5000.0)
"""Over 20 m of displacement within a scene in C-band, more than any earthquake."""
COHERENCE = Quantity("coherence", "", 0.0, 255.0)
LARGEST_DISPLACEMENT_MM = 100_000.0
"""100 m, more than a series of interferograms follows without losing coherence."""
HEIGHT = Quantity("height", "m", -1000.0, 9500.0)
DIRECTION = Quantity("component of the line of sight", "", -1.001, 1.001, varies=False)
LARGEST_FRACTION = 2.0
"""Coherence from 0 to 1 exceeds 1 at times; what exceeds this is on another scale."""
PERCENT = 100.0
UPWARD = Quantity("upward component of the line of sight from the ground", "", 0.0, 1.001, varies=False)
INTENSITY = Quantity("intensity", "", 0.0, np.inf)


class Usable(NamedTuple):
    """What is usable in a raster: how many of all values; their limits, NaN without any; how many were impossible."""

    number: int
    total: int
    lowest: float
    highest: float
    impossible: int = 0

    def faults(self, quantity: Quantity) -> list[str]:
        """What is wrong with such values, as parts of a sentence; nothing in the usual case."""
        found = []
        if self.impossible:
            found.append(
                f"{self.impossible} of {self.total} values are beyond {quantity.lowest:g} to {quantity.highest:g} "
                f"{quantity.unit}".rstrip()
                + f", which no {quantity.name} is, and are taken for no data; if one value stands for no data, "
                "declare it with 'gdal_edit.py -a_nodata'"
            )
        if not self.number:
            found.append("there is no usable value")
        elif quantity.varies and self.number > 1 and self.lowest == self.highest:
            found.append(f"all {self.number} usable values are {self.lowest:g}")
        return found


def coherence_faults(coherence: np.ndarray) -> list[str]:
    """What is strange about coherence, as parts of a sentence; bytes, fractions to 1, or other numbers to 255."""
    if coherence.dtype == np.uint8:
        lowest, highest = int(coherence.min()), int(coherence.max())
        return Usable(coherence.size if highest else 0, coherence.size, lowest, highest).faults(COHERENCE)
    known = coherence.astype(np.float32)
    known[(known == 0) | ~np.isfinite(known)] = np.nan
    usable = keep_possible(known, COHERENCE)
    found = usable.faults(COHERENCE)
    if LARGEST_FRACTION < usable.highest <= PERCENT:
        found.append(
            f"coherence reaches {usable.highest:.3g} and is taken for that on a scale to 255; if it is in percent, "
            "divide it by 100"
        )
    return found


def keep_possible(values: np.ndarray, quantity: Quantity) -> Usable:
    """Set impossible values of a float array to NaN in place, and say what is left."""
    lowest, highest = _limits(values)
    impossible = 0
    if lowest < quantity.lowest or highest > quantity.highest:
        with np.errstate(invalid="ignore"):
            beyond = (values < quantity.lowest) | (values > quantity.highest)
        impossible = int(np.count_nonzero(beyond))
        values[beyond] = np.nan
        lowest, highest = _limits(values)
    return Usable(int(np.count_nonzero(np.isfinite(values))), values.size, lowest, highest, impossible)


def _limits(values: np.ndarray) -> tuple[float, float]:
    return float(np.fmin.reduce(values, axis=None)), float(np.fmax.reduce(values, axis=None))


def is_no_displacement(values: np.ndarray) -> np.ndarray:
    """Whether values in mm, of any shape, are numbers that no displacement is; NaN stands for no data and is none."""
    return np.abs(values) > LARGEST_DISPLACEMENT_MM
