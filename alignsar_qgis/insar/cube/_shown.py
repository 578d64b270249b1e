"""What the option to mask every layer leaves of a datacube."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._inputs import RESULT_RASTERS, Sources
from ._referencing import Placement
from .contents import ALIGNSAR
from .options import DatacubeOptions

Place = tuple[slice, slice]
"""Rows and columns of the cube."""


@dataclass(frozen=True)
class Shown:
    """Takes the pixels away that the noise mask rejects, if that is wanted.

    Attributes
    ----------
    hidden
        These pixels of the part that is kept, bool (rows, columns); None for none.
    """

    hidden: np.ndarray | None
    sources: Sources
    options: DatacubeOptions

    @classmethod
    def of(cls, sources: Sources, placement: Placement, options: DatacubeOptions) -> Shown:
        """What the options ask for."""
        mask = sources.mask
        hidden = ~placement.cut(mask) if options.apply_mask and mask is not None else None
        return cls(hidden, sources, options)

    def __call__(
        self, name: str, values: np.ndarray, fill: float | int = np.nan, place: Place | None = None
    ) -> np.ndarray:
        """Values of a variable at a place of the cube, or everywhere, without the hidden pixels."""
        if self.hidden is None or not is_hidden(name, self.sources, self.options):
            return values
        return np.where(self.hidden if place is None else self.hidden[place], values.dtype.type(fill), values)


def is_hidden(name: str, sources: Sources, options: DatacubeOptions) -> bool:
    """Whether the option to mask every layer applies to a variable."""
    if options.compatible and options.content == ALIGNSAR:
        return name in RESULT_RASTERS or name in sources.columns
    return name not in ("mask", "mask_reason", "linear_velocity_unmasked")
