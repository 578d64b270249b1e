"""Series of a cube at points; only the chunks that hold them are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, InsarError
from ..core.grid import place
from ..core.progress import Progress
from ..series.export import Curve, Origin, series_csv
from ..series.fits import Fit, fit_series
from ..series.model import SeriesModel
from ..series.regions import Region, RegionSeries, circle_region, region_series
from .options import SampleOptions, named
from .source import SeriesReader, SeriesSource

LEAST_EPOCHS = 3


@dataclass(frozen=True)
class Place:
    """A point whose series is wanted: its name, and where it is in degrees."""

    name: str
    lon: float
    lat: float


@dataclass(frozen=True)
class Sample:
    """The series at a place.

    Attributes
    ----------
    place
        Where.
    series
        Mean and spread of the pixels around it, mm.
    fit
        Velocity and, if wanted, an annual term; None where the values are too few.
    pixels
        How many pixels are around it.
    """

    place: Place
    series: RegionSeries
    fit: Fit | None
    pixels: int


def sample_timeseries(
    cube: Path, places: Sequence[Place], options: SampleOptions, progress: Progress
) -> tuple[SeriesSource, list[Sample], list[str]]:
    """The series around each place; returns the source, the samples, and why others have none.

    Raises
    ------
    BadOption
        If all places lie outside the image.
    """
    source = SeriesSource.open(cube, named(options.series))
    model = SeriesModel(annual=options.annual)
    samples, faults = [], []
    with source.reader() as reader:
        for point in progress.steps(places):
            try:
                region = circle_region(source.grid, point.lon, point.lat, options.radius)
            except BadOption as err:
                faults.append(f"{point.name}: {err}")
                continue
            series = region_series(pixels_of(reader, region, options.masked))
            samples.append(Sample(point, series, _fit(source.epochs, series.mean, model), region.count))
    if not samples:
        raise BadOption(faults[0] if faults else "There is no point. Choose a layer with points.")
    empty = [sample.place.name for sample in samples if not sample.series.count.any()]
    faults += [f"{name}: no pixel with a value; the mask may reject it." for name in empty]
    return source, samples, faults


def pixels_of(reader: SeriesReader, region: Region, masked: bool) -> np.ndarray:
    """The series of the pixels of a region, mm, (n_epochs, n_pixels), NaN where the mask rejects one."""
    rows, columns = region.window.slices
    every = slice(0, len(reader.source.epochs))
    values = region.pixels(reader.rows(rows, every, columns))
    return np.where(region.pixels(reader.mask(rows, columns)), values, np.nan) if masked else values


def samples_csv(source: SeriesSource, samples: Sequence[Sample]) -> str:
    """The series side by side as text with units, CRS, reference and sign above."""
    curves = [
        Curve(
            sample.place.name,
            source.epochs,
            sample.series.mean,
            position=(sample.place.lon, sample.place.lat),
            sigma=sample.series.spread if sample.pixels > 1 else None,
            fit=sample.fit,
        )
        for sample in samples
    ]
    return series_csv(curves, origin_of(source))


def origin_of(source: SeriesSource) -> Origin:
    """Where the numbers of a series come from."""
    cube = source.cube
    reference = "" if cube.reference is None else place(*cube.reference)
    variable = cube.variables[source.name]
    return Origin(str(cube.path), variable.long_name or source.name, reference, cube.reference_date)


def _fit(epochs: Sequence[date], values: np.ndarray, model: SeriesModel) -> Fit | None:
    if np.isfinite(values).sum() < max(LEAST_EPOCHS, len(model.names) + 1):
        return None
    try:
        return fit_series(epochs, values, model)
    except InsarError:
        return None
