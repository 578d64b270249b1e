"""How many values of a raster can be used, and whether they can be what the raster is said to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..core.text import translatable


@dataclass(frozen=True)
class Quantity:
    """What a raster holds, between which values, both possible, and whether it has to vary within an image."""

    name: str
    unit: str
    lowest: float
    highest: float
    varies: bool = True


PHASE = Quantity(translatable("unwrapped phase"), "rad", -5000.0, 5000.0)
"""Over 20 m of displacement within a scene in C-band, more than any earthquake."""
AZIMUTH_DISPLACEMENT = Quantity(translatable("azimuth displacement"), "mm", -20_000.0, 20_000.0)
COHERENCE = Quantity(translatable("coherence"), "", 0.0, 255.0)
LARGEST_DISPLACEMENT_MM = 100_000.0
"""100 m, more than a series of interferograms follows without losing coherence."""
HEIGHT = Quantity(translatable("height"), "m", -1000.0, 9500.0)
DIRECTION = Quantity(translatable("component of the line of sight"), "", -1.001, 1.001, varies=False)
LARGEST_FRACTION = 2.0
"""Coherence from 0 to 1 exceeds 1 at times; what exceeds this is on another scale."""
PERCENT = 100.0
UPWARD = Quantity(translatable("upward component of the line of sight from the ground"), "", 0.0, 1.001, varies=False)
INTENSITY = Quantity(translatable("intensity"), "", 0.0, float(np.finfo(np.float32).max) / 2)
"""What is higher stands for no data."""
ANY_COHERENCE = Quantity(translatable("coherence"), "", -INTENSITY.highest, INTENSITY.highest)
"""On a scale that is to be found out; see `full_coherence`."""
INCIDENCE = Quantity(translatable("angle from the vertical"), "degrees", 0.0, 90.0, varies=False)
SMALLEST_INCIDENCE_DEG = 5.0
"""No radar images straight below itself; angles in radians are smaller."""
ANGLE = Quantity(translatable("angle"), "rad", -2 * np.pi, 2 * np.pi, varies=False)
BYTES = 255.0
LEAST_COHERENCE = -0.1
"""Coherence that was resampled falls below 0 by less."""
STAND_INS = (-9999.0, 9999.0, -99999.0, 99999.0, -32768.0, -32767.0)
"""Values that stand for no data in many programs; no measured value is one of them to the last digit."""


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


def without_undeclared(values: np.ndarray, quantity: Quantity) -> list[str]:
    """Set what stands for no data in a float array to NaN in place, though its file does not declare it.

    These are infinities, impossible values, and the usual `STAND_INS`. Returns what is wrong, as parts of a sentence.
    """
    found = []
    for stand_in in STAND_INS if quantity.lowest < 0 else ():
        here = values == np.float32(stand_in)
        if number := int(np.count_nonzero(here)):
            values[here] = np.nan
            found.append(
                f"{number} of {values.size} values are {stand_in:g}, which the file does not declare as no data, and "
                f"are taken for that; declare it with 'gdal_edit.py -a_nodata {stand_in:g}'"
            )
    usable = keep_possible(values, quantity)
    return found + (usable.faults(quantity) if usable.impossible or usable.number else [])


def full_coherence(coherence: np.ndarray) -> float | None:
    """The number that stands for a coherence of 1: 1 or 255; None where neither is likely.

    The array holds finite numbers or NaN for none. Percent cannot be told from low coherence in bytes. What is below 0
    or above 255 is no coherence; a phase image has both.
    """
    lowest, highest = _limits(coherence)
    if lowest < LEAST_COHERENCE or highest > BYTES or LARGEST_FRACTION < highest <= PERCENT:
        return None
    return BYTES if highest > LARGEST_FRACTION else 1.0


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
