"""What products of ARIA and NISAR have in common: an HDF5 file for each geocoded, unwrapped interferogram (GUNW)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import ClassVar

import numpy as np

from ..store import plausibility
from ._hdf5 import opened_product, values_of
from ._layers import Layer
from ._reading import as_fraction, possible


@dataclass(frozen=True)
class GunwFile:
    """One file.

    Attributes
    ----------
    path
        The file.
    pair
        The earlier epoch first.
    sign
        -1 where the reference is the later image.
    center_time
        Of the reference image, UTC, ``h:mm:ss``.
    PHASE, COHERENCE
        Names of the two data sets.
    """

    path: Path
    pair: str
    sign: int
    center_time: str

    PHASE: ClassVar[str]
    COHERENCE: ClassVar[str]

    @property
    def files(self) -> list[Path]:
        """The file."""
        return [self.path]

    def phase(self) -> Layer:
        """Unwrapped phase in radians, positive for a longer path at the later epoch."""
        layer = possible(self._layer(self.PHASE), plausibility.PHASE, self.path)
        return replace(layer, values=self.sign * layer.values)

    def coherence(self) -> Layer:
        """Coherence 0…1."""
        return as_fraction(possible(self._layer(self.COHERENCE), plausibility.ANY_COHERENCE, self.path), self.path)

    @cached_property
    def baseline_m(self) -> float | None:
        """Mean perpendicular baseline of the later epoch relative to the earlier one."""
        with opened_product(self.path) as file:
            name = f"{self._geometry}/perpendicularBaseline"
            values = values_of(file[name]) if name in file else np.array([np.nan])
        return self.sign * float(np.nanmean(values)) if np.isfinite(values).any() else None

    @property
    def _geometry(self) -> str:
        """Name of the group of the cubes of geometry."""
        raise NotImplementedError

    def _layer(self, name: str) -> Layer:
        """A data set of the interferogram."""
        raise NotImplementedError
