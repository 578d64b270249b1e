"""Apparent displacement by solid Earth tide and ionosphere, which LiCSBAS may have put into a time series, taken out.

Its data sets ``tide`` and ``iono`` are in mm on the grid and in the sign of ``cum``. Displacement and both are referred
to the reference area of the series first, so that what is subtracted is zero there, as the displacement is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.grid import Window
from ..pipeline.result import StageResult
from ._filter_setting import FilterSetting, StoredCube

if TYPE_CHECKING:
    import h5py

APPARENT = {"tide": "solid Earth tide", "iono": "ionosphere"}


class WithoutApparentMotion(StoredCube):
    """The displacement of an opened ``cum.h5`` in mm without some of `APPARENT`, read in whole rows."""

    def __init__(self, file: h5py.File, setting: FilterSetting, names: list[str], result: StageResult) -> None:
        super().__init__(file)
        window = setting.series.stored_reference(file) or setting.series.final_reference()
        self._reference = self._series_at(window)
        self._parts = [_Part(file, name, window, result) for name in names]
        result.say(f"Removed the apparent motion by {' and '.join(APPARENT[name] for name in names)} from every epoch.")

    def get(self, pixels: slice) -> np.ndarray:
        """Values of all epochs, (n_epochs, n)."""
        values = super().get(pixels) - self._reference[:, np.newaxis]
        for part in self._parts:
            values -= part.get(pixels)
        return values

    def image(self, index: int, pixels: slice) -> np.ndarray:
        """Values of one epoch, (n,)."""
        values = super().image(index, pixels) - self._reference[index]
        for part in self._parts:
            values -= part.image(index, pixels)
        return values


class _Part(StoredCube):
    """One of `APPARENT` relative to the reference, mm; 0 at epochs of which nothing is known."""

    def __init__(self, file: h5py.File, name: str, window: Window | None, result: StageResult) -> None:
        super().__init__(file, name)
        self._known = np.array([np.isfinite(file[name][index]).any() for index in range(self.count)])
        self._reference = self._series_at(window)
        epochs = file["imdates"][()][~self._known]
        if epochs.size:
            result.warn(
                f"Nothing is known of the {APPARENT[name]} at {epochs.size} epochs ({', '.join(map(str, epochs[:5]))}"
                f"{' …' if epochs.size > 5 else ''}); nothing is removed there."
            )

    def get(self, pixels: slice) -> np.ndarray:
        values = super().get(pixels) - self._reference[:, np.newaxis]
        values[~self._known] = 0
        return values

    def image(self, index: int, pixels: slice) -> np.ndarray:
        if not self._known[index]:
            return np.zeros(pixels.stop - pixels.start, np.float32)
        return super().image(index, pixels) - self._reference[index]
