"""The plain cube of a time series, as LiCSBAS_out2nc writes it without ``--alignsar``.

It holds one series of displacement, as inverted (``cum.h5``) or as filtered (``cum_filt.h5``), its velocity, and the
quality indices, nothing masked that is not masked in the time series, under the names of LiCSBAS.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BrokenInput
from ..core.grid import Window
from ..kml import reference_place
from ..store.hdf5 import PortableDataset, numbers_in
from ._inputs import RESULT_RASTERS, Sources
from ._layers import without_zeros
from ._referencing import (
    Placement,
    Reference,
    centres_within,
    coherent_pixels,
    reference_index,
    reference_of,
    south_west,
)
from .contents import CORRECTIONS, PLAIN_FILTERED, PLAIN_NAMES
from .options import DatacubeOptions

if TYPE_CHECKING:
    import h5py


class PlainDisplacements:
    """The displacement of a plain cube, and the corrections that LiCSBAS may have put beside it.

    Parameters
    ----------
    file
        Time series of stage 13 or 16.
    reference
        What the displacement is relative to.
    """

    def __init__(self, file: h5py.File, reference: Reference) -> None:
        self._reference = reference
        self.names = ("cum", *(name for name in CORRECTIONS if name in file))
        self._stored = [PortableDataset(file, name) for name in self.names[::-1]]

    def read(self, epochs: slice, rows: slice, columns: slice) -> tuple[np.ndarray, ...]:
        """Every series as it is in the file, float32 (n_epochs, rows, columns); the last one is the displacement."""
        return tuple(stored[epochs, rows, columns].astype(np.float32, copy=False) for stored in self._stored)

    def layers(
        self, series: tuple[np.ndarray, ...], epochs: slice, rows: slice, columns: slice
    ) -> Iterator[tuple[str, np.ndarray]]:
        """Yield the variables, mm; zeros of corrections are missing, and the displacement is overwritten."""
        *corrections, displacement = series
        base = self._reference.filtered_base
        displacement -= self._reference.filtered[epochs, np.newaxis, np.newaxis].astype(np.float32, copy=False)
        displacement -= base[rows, columns] if isinstance(base, np.ndarray) else np.float32(base)
        yield "cum", displacement
        yield from zip(self.names[:0:-1], map(without_zeros, corrections))


def plain_maps(
    sources: Sources, file: h5py.File, placement: Placement, reference: Reference, compatible: bool
) -> Iterator[tuple[str, np.ndarray]]:
    """The maps of a plain cube by name, on the part that is kept.

    In compatible mode a velocity of exactly 0, such as that of the reference, is missing.
    """
    velocity = _velocity(file, compatible) - np.float32(reference.velocity)
    yield "vel", placement.cut(velocity)
    for name, raster in RESULT_RASTERS.items():
        if sources.series.has(raster):
            yield PLAIN_NAMES[name], placement.cut(sources.series.read(raster))
        else:
            sources.absent[PLAIN_NAMES[name]] = f"{sources.series.results / raster} does not exist"
    if sources.mask is None:
        sources.absent["mask"] = f"{sources.series.results / 'mask'} does not exist; run stage 15"
    else:
        yield "mask", placement.cut(sources.mask).astype(np.int8)


def _velocity(file: h5py.File, compatible: bool) -> np.ndarray:
    found = numbers_in(file, "vel", file["cum"].shape[1:])
    if found is None:
        raise BrokenInput(f"{file.filename} has no vel. Run the stage that makes it again.")
    velocity = found[()].astype(np.float32)
    return without_zeros(velocity) if compatible else velocity


def plain_reference(files: list[h5py.File], refarea: Window, sources: Sources, options: DatacubeOptions) -> Reference:
    """The reference pixel of the time series, or the box in the options.

    Parameters
    ----------
    files
        The time series, without filter first; the last one is exported.
    """
    if options.compatible:
        return _reference_of_licsbas(files[-1], refarea, sources, options)
    reference = reference_of(files[0]["cum"], files[-1]["cum"], refarea, sources, options)
    velocity = reference.median(_velocity(files[-1], compatible=False))
    return replace(reference, velocity=0.0 if np.isnan(velocity) else velocity)


def _reference_of_licsbas(file: h5py.File, refarea: Window, sources: Sources, options: DatacubeOptions) -> Reference:
    """The reference of LiCSBAS_out2nc: that of the time series as it is, or the median of the coherent pixels of a box.

    The pixels of the box are those whose south-west corner lies in it; what the option to mask hides does not count. A
    pixel without displacement on the reference date has none on any.
    """
    grid, series, box = sources.series.grid, file["cum"], options.reference_extent
    date = reference_index(sources, options)
    base = series[date].astype(np.float32)
    if not box:
        kml = "16ref.kml" if options.content == PLAIN_FILTERED else "13ref.kml"
        lon, lat = reference_place(sources.series.info / kml, grid, refarea)
        nothing = np.zeros(len(series), np.float32)
        pixels = np.zeros(refarea.shape, bool)
        return Reference(refarea, lon, lat, pixels, date, nothing, nothing, base, base, 0.0)
    window = centres_within(south_west(grid), box)
    velocity = _velocity(file, compatible=True)
    kept = sources.mask if options.apply_mask and sources.mask is not None else np.ones(grid.shape, bool)
    pixels, coherent = coherent_pixels(sources, window, velocity, kept)
    rows, columns = window.slices
    area = (series[:, rows, columns] - base[window.slices])[:, pixels]
    medians = np.array([_median(row) for row in area], np.float32)
    middle = (box.west + box.east) / 2, (box.south + box.north) / 2
    shift = _median(velocity[window.slices][pixels])
    return Reference(window, *middle, pixels, date, medians, medians, base, base, shift, coherent)


def _median(values: np.ndarray) -> float:
    """Median of what is not missing."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else float("nan")
