"""Rasters of others as layers: phase, coherence and geometry, looked at before they are believed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BrokenInput
from ..core.grid import MOST_LATITUDE
from ..store.geotiff import METRES, opened, opened_to_warp
from ..store.plausibility import (
    ANY_COHERENCE,
    BYTES,
    HEIGHT,
    LARGEST_FRACTION,
    LEAST_COHERENCE,
    SMALLEST_INCIDENCE_DEG,
    Quantity,
    full_coherence,
    without_undeclared,
)
from ._layers import Footprint, Layer, in_words

if TYPE_CHECKING:
    from rasterio import DatasetReader

SMALLEST_SPACING_DEG = 1e-7
"""About one centimetre."""


def possible(layer: Layer, quantity: Quantity, path: Path) -> Layer:
    """The same without values that stand for no data though the file does not say so; before they are resampled."""
    faults = without_undeclared(layer.values, quantity)
    sentence = (f"{path}: {'; '.join(faults)}.",) if faults else ()
    return replace(layer, faults=layer.faults + sentence, path=path)


def read_layer(path: Path, quantity: Quantity, zero_is_none: bool = True) -> Layer:
    """The only band of a GeoTIFF in any projection, with what the file declares about its values.

    Parameters
    ----------
    quantity
        What it holds; what cannot be that is taken for no data.
    zero_is_none
        Whether 0 means that there is no value, also where the file does not say so.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent or unreadable, or does not say where it lies.
    """
    unit = METRES if quantity is HEIGHT else ""
    with opened_to_warp(path, np.nan, any_nodata=True, unit=unit) as source:
        with np.errstate(over="ignore"):  # what float32 cannot hold becomes infinite, and is named as such
            values = source.read(1).astype(np.float32)
            nodata = None if source.nodata is None else np.float32(source.nodata)
        footprint = _place_of(source, path)
    if nodata is not None and not np.isnan(nodata):
        values[values == nodata] = np.nan
    if zero_is_none:
        values[values == 0] = np.nan
    return possible(Layer(values, footprint), quantity, path)


def read_phase(path: Path, quantity: Quantity) -> Layer:
    """As `read_layer`; whole numbers without a scale, which are wrapped or rounded phase, raise `BrokenInput`."""
    with opened(path) as source:
        kind, is_plain = np.dtype(source.dtypes[0]), (source.scales[0], source.offsets[0]) == (1.0, 0.0)
    if kind.kind in "iu" and is_plain:
        raise BrokenInput(
            f"{path} holds whole numbers ({kind}) without a scale, which cannot be unwrapped phase or displacement. "
            "Write it as float32, or declare its scale with 'gdal_edit.py -scale'."
        )
    return read_layer(path, quantity)


def read_coherence(path: Path, full: float | None = None) -> Layer:
    """As `read_layer`, as a fraction; see `as_fraction`."""
    return as_fraction(read_layer(path, ANY_COHERENCE), path, full)


def as_fraction(layer: Layer, path: Path, full: float | None = None) -> Layer:
    """Coherence 0…1, where ``full`` is what stands for 1, or None for what its values show.

    Raises
    ------
    BrokenInput
        If they cannot be coherence, or may be on two scales.
    """
    seen = full_coherence(layer.values)
    lowest, highest = (reduce(layer.values, axis=None) for reduce in (np.fmin.reduce, np.fmax.reduce))
    if full is not None and not (lowest < LEAST_COHERENCE or highest > LARGEST_FRACTION * full):
        seen = full
    elif full is not None or seen is None:
        cure = (
            "If it is in percent or in bytes, say so with a line '# full_coherence: 100' or '# full_coherence: 255' in "
            "the table, or divide it by that."
            if lowest >= LEAST_COHERENCE and highest <= BYTES
            else "Check that it is the coherence and no other image; if one value stands for no data, declare it with "
            "'gdal_edit.py -a_nodata'."
        )
        expected = f"0 to {full:g}" if full else "0 to 1, or 0 to 255 in bytes"
        raise BrokenInput(f"{path} has values from {lowest:.4g} to {highest:.4g}; coherence is {expected}. {cure}")
    return layer if seen == 1 else replace(layer, values=layer.values / np.float32(seen))


def refuse_radians(incidence: np.ndarray, path: Path) -> None:
    """Raise `BrokenInput` where angles from the vertical are too small to be degrees; NaN is none."""
    known = incidence[np.isfinite(incidence)]
    if known.size and np.median(known) < SMALLEST_INCIDENCE_DEG:
        raise BrokenInput(
            f"{path} has incidence angles around {np.median(known):.3g}, too small for degrees from the vertical. "
            "If they are radians, multiply them by 57.29578; if they count from the horizontal, take 90 minus them."
        )


def read_footprint(path: Path) -> Footprint:
    """Where a GeoTIFF lies; errors as `read_layer`, except that truncation goes unseen."""
    with opened(path) as source:
        return _place_of(source, path)


def _place_of(source: DatasetReader, path: Path) -> Footprint:
    """Where an open GeoTIFF lies, on earth."""
    if not source.crs or source.transform.is_identity:
        raise BrokenInput(
            f"{path} does not say where it lies; it is truncated or not geocoded. Give it coordinates and a "
            "projection, for example with 'gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south'."
        )
    return on_earth(Footprint(source.width, source.height, source.transform, source.crs.to_string()), path)


def on_earth(place: Footprint, path: Path) -> Footprint:
    """The same place; `BrokenInput` unless there is a way from it to degrees, and its pixels are of a radar image."""
    from rasterio._err import CPLE_BaseError
    from rasterio.errors import CRSError, RasterioError

    try:
        edges, reason = place.edges, "its corners are nowhere on earth"
    except (CRSError, RasterioError, CPLE_BaseError) as err:
        edges, reason = np.array([np.nan]), str(err)
    if not np.isfinite(edges).all():
        raise BrokenInput(
            f"{path} has a coordinate system, {place.crs}, from which there is no way to longitude and latitude "
            f"({reason}). Declare the right one with 'gdal_edit.py -a_srs'."
        )
    if max(edges[3], -edges[1]) > MOST_LATITUDE:
        raise BrokenInput(
            f"{path} lies at {in_words(edges)}, beyond the poles. Longitude and latitude may be exchanged, or the "
            "coordinates be no degrees; correct them, or fetch the file again."
        )
    if place.spacing_deg < SMALLEST_SPACING_DEG:
        raise BrokenInput(
            f"{path} has pixels of {place.spacing_deg:.2g} degrees in {place.crs}, smaller than any of a radar image. "
            "If its coordinates are degrees, declare that with 'gdal_edit.py -a_srs EPSG:4326'."
        )
    return place
