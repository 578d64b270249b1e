"""Wrapped interferograms of a LiCSAR folder, averaged over blocks of pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from ..core.grid import Grid, Window
from ..formats.licsar import LicsarFolder
from ..store.geotiff import RADIANS, found_as, read_geotiff
from ..store.raster import FULL_COHERENCE
from ._multilook import coherence_counts

FILTERED_COHERENCE_THRESHOLD = 0.45
VALID_FRACTION = 0.8
MOST_LOOKS_OF_MEAN_COHERENCE = 9
LARGEST_WRAPPED = 2 * np.pi
LANDMASK = "landmask"


@dataclass(frozen=True)
class WrappedPair:
    """A wrapped interferogram; all arrays (length, width).

    Attributes
    ----------
    signal
        Complex mean, NaN where there is none; its angle is the phase in radians.
    coherence
        0…1, NaN where not usable.
    usable
        Where the phase may be used.
    extent
        Where there is a phase at all.
    """

    signal: np.ndarray
    coherence: np.ndarray
    usable: np.ndarray
    extent: np.ndarray

    @property
    def phase(self) -> np.ndarray:
        """Wrapped phase in radians, NaN where there is none."""
        phase: np.ndarray = np.angle(self.signal)
        phase[np.isnan(self.signal)] = np.nan
        return phase

    def cut(self, window: Window) -> WrappedPair:
        """The part of a window."""
        rows, columns = window.slices
        parts = (self.signal, self.coherence, self.usable, self.extent)
        return WrappedPair(*(np.ascontiguousarray(part[rows, columns]) for part in parts))

    def turned_back(self, angle: np.ndarray) -> WrappedPair:
        """The same with a phase in radians subtracted; where that is not known, it is not usable."""
        return replace(self, signal=self.signal * np.exp(-1j * angle), usable=self.usable & np.isfinite(angle))

    def averaged(self, factor: int, looks: int) -> WrappedPair:
        """Complex mean over blocks of ``factor`` by ``factor`` pixels from the north-west corner.

        ``looks`` is the number of original pixels along the side of a block: the coherence of a block is the mean up to
        nine of them, and the ratio of the lengths of the sum and of the summands above. Blocks with less than 80 % of
        usable pixels are not usable.
        """
        if factor == 1:
            known = self.usable & np.isfinite(self.signal)
            return WrappedPair(
                np.where(known, self.signal, np.nan),
                np.where(self.usable, self.coherence, np.nan),
                self.usable,
                self.extent,
            )
        signal, usable = _blocks(self.signal, factor), _blocks(self.usable, factor)
        valid = usable & np.isfinite(signal)
        count = valid.sum(axis=(1, 3))
        total = np.where(valid, signal, 0).sum(axis=(1, 3))
        some = count > 0
        mean = np.divide(total, count, out=np.full(total.shape, np.nan, complex), where=some)
        if looks <= MOST_LOOKS_OF_MEAN_COHERENCE:
            part, of = np.where(valid, _blocks(self.coherence, factor), 0).sum(axis=(1, 3)), count.astype(float)
        else:
            part, of = np.abs(total), np.where(valid, np.abs(signal), 0).sum(axis=(1, 3))
        coherence = np.divide(part, of, out=np.full(total.shape, np.nan), where=of > 0)
        enough = count >= round(VALID_FRACTION * factor**2)
        extent = np.asarray(_blocks(self.extent, factor).any(axis=(1, 3)))
        return WrappedPair(mean, np.where(enough, coherence, np.nan), enough & some, extent)


@dataclass(frozen=True)
class WrappedFolder:
    """The wrapped interferograms of a LiCSAR folder.

    Attributes
    ----------
    source
        The folder.
    grid
        Grid that the rasters have to have.
    looks
        Pixels averaged in each direction.
    land
        Where there is land, bool (length, width); None if it is not known or not asked for.
    """

    source: LicsarFolder
    grid: Grid
    looks: int
    land: np.ndarray | None

    def read(self, pair: str) -> WrappedPair:
        """Read and average a pair.

        Raises
        ------
        MissingInput, BrokenInput
            If a raster is absent, unreadable, on another grid, or no wrapped phase.
        """
        phase = _wrapped_phase(phase_file(self.source, pair), self.grid)
        coherence = _fraction(self.source.coherence(pair, self.grid))
        usable = coherence > 0
        if self.land is not None:
            usable &= self.land
        filtered = self._optional(pair, f"{pair}.geo.filt.cc.tif")
        if filtered is not None:
            usable &= _fraction(filtered) > FILTERED_COHERENCE_THRESHOLD
        weight = self._optional(pair, f"{pair}.geo.mag_cc.tif")
        signal = (coherence if weight is None else weight) * np.exp(1j * phase)
        return WrappedPair(signal, coherence, usable, np.isfinite(phase)).averaged(self.looks, self.looks)

    def _optional(self, pair: str, name: str) -> np.ndarray | None:
        path = found_as(self.source.folder / pair, name)
        return read_geotiff(path, self.grid)[0] if path.is_file() else None


def phase_file(source: LicsarFolder, pair: str) -> Path:
    """Wrapped phase of a pair, unfiltered where there is such."""
    names = (f"{pair}.geo.diff_unfiltered_pha.tif", f"{pair}.geo.diff_pha.tif")
    return found_as(source.folder / pair, *names)


def pair_files(source: LicsarFolder, pair: str) -> list[Path]:
    """Every file that the unwrapped phase of a pair depends on, whether it exists or not."""
    optional = (f"{pair}.geo.filt.cc.tif", f"{pair}.geo.mag_cc.tif")
    return [
        phase_file(source, pair),
        source.cc(pair),
        *(found_as(source.folder / pair, name) for name in optional),
    ]


def land_of(source: LicsarFolder, grid: Grid) -> np.ndarray | None:
    """Where the land mask of a frame is 1, bool (length, width); None if it has none."""
    path = source.raster_of_frame(LANDMASK)
    return None if path is None else np.nan_to_num(read_geotiff(path, grid)[0]) > 0


def _wrapped_phase(path: Path, grid: Grid) -> np.ndarray:
    """Wrapped phase in radians, NaN where there is none."""
    phase, _ = read_geotiff(path, grid, keep_zeros=True, unit=RADIANS)
    if phase.dtype.kind != "f":
        raise BrokenInput(
            f"{path} holds whole numbers ({phase.dtype}) without a scale, which cannot be wrapped phase in radians. "
            "Write it as float32, or declare its scale with 'gdal_edit.py -scale'."
        )
    phase = phase.astype(float)
    phase[(phase == 0) | np.isinf(phase)] = np.nan
    largest = float(np.fmax.reduce(np.abs(phase), axis=None))
    if largest > LARGEST_WRAPPED:
        raise BrokenInput(
            f"{path} has values up to {largest:.4g}, so it is no wrapped phase in radians. Put the wrapped phase in "
            "its place; unwrapped phase is for 'Prepare stack' (stage 02)."
        )
    return phase


def _fraction(coherence: np.ndarray) -> np.ndarray:
    """Coherence 0…1, 0 where there is none."""
    return np.nan_to_num(coherence_counts(coherence).astype(float)) / FULL_COHERENCE


def _blocks(data: np.ndarray, factor: int) -> np.ndarray:
    """Whole blocks (rows, factor, columns, factor)."""
    length, width = (size // factor for size in data.shape)
    return data[: length * factor, : width * factor].reshape(length, factor, width, factor)
