"""Velocity, and what else is in the displacement of every pixel: seasons, acceleration and steps, with 1σ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.progress import Progress
from ..core.text import translatable
from ..series.fits import amplitude_and_day, check_determined
from ..series.least_squares import Solution, solve
from ..series.model import ACCELERATION, CYCLES, VELOCITY, SeriesModel, step_name
from ..series.regions import quantiles
from .options import VelocityOptions, named
from .rasters import Band, written_bands
from .result import ToolResult
from .source import SeriesReader, SeriesSource, Tile
from .terms import dates_in, earthquake_dates, model_of

SIGMA_SERIES = "cum_std"
LEAST_EPOCHS_BEYOND = 1
TITLES = {
    VELOCITY: (translatable("Velocity (mm/yr, + towards satellite)"), "velocity", "mm/yr"),
    f"{VELOCITY}_std": (translatable("Velocity standard deviation (mm/yr)"), "uncertainty", "mm/yr"),
    ACCELERATION: (translatable("Acceleration (mm/yr², + towards satellite)"), "acceleration", "mm/yr2"),
    f"{ACCELERATION}_std": (
        translatable("Acceleration standard deviation (mm/yr²)"),
        "acceleration_uncertainty",
        "mm/yr2",
    ),
    "annual_amplitude": (translatable("Annual amplitude (mm)"), "amplitude", "mm"),
    "annual_amplitude_std": (
        translatable("Annual amplitude standard deviation (mm)"),
        "displacement_uncertainty",
        "mm",
    ),
    "annual_day": (translatable("Day of the annual maximum (1 January is 0)"), "day", "d"),
    "semiannual_amplitude": (translatable("Semi-annual amplitude (mm)"), "amplitude", "mm"),
    "semiannual_amplitude_std": (
        translatable("Semi-annual amplitude standard deviation (mm)"),
        "displacement_uncertainty",
        "mm",
    ),
    "semiannual_day": (translatable("Day of the first semi-annual maximum (1 January is 0)"), "day", "d"),
    "step": (translatable("Step on {date} (mm, + towards satellite)"), "displacement", "mm"),
    "step_std": (translatable("Step on {date}, standard deviation (mm)"), "displacement_uncertainty", "mm"),
    "rms": (translatable("RMS of the residuals (mm)"), "residual", "mm"),
    "count": (translatable("Number of epochs used"), "count_good", "1"),
}


def velocity_from_timeseries(cube: Path, output: Path, options: VelocityOptions, progress: Progress) -> ToolResult:
    """Fit every pixel of a series and write the numbers as bands of a GeoTIFF.

    The equations are those of `series.model`; standard deviations are from the residuals, or from the standard
    deviations of the epochs.

    Raises
    ------
    NothingLeft, BadOption
        If the epochs are too few for the model, or do not determine one of its terms.
    """
    source = SeriesSource.open(cube, named(options.series))
    epochs = source.chosen(options.start_date, options.end_date)
    days = source.epochs[epochs]
    steps = _steps(source, days, options)
    model = model_of(options.acceleration, options.annual, options.semiannual, steps, days)
    needed = len(model.names) + LEAST_EPOCHS_BEYOND
    if len(days) < needed:
        raise NothingLeft(
            f"{len(days)} epochs are too few for {len(model.names)} terms with standard deviations, which need "
            f"{needed}. Choose a longer period or a simpler model."
        )
    check_determined(model, days)
    if options.weighted and SIGMA_SERIES not in source.cube.variables:
        raise BadOption(f"{cube} has no {SIGMA_SERIES}, so epochs cannot be weighed by it. Leave the weights out.")
    bands = tuple(_bands(model))
    fitted = 0
    with source.reader() as reader, written_bands(output, source.grid, bands, check=progress.check) as write:
        design = model.design(days, days[0], days[-1])
        for tile, values in reader.each(epochs, progress):
            maps = _fitted(reader, tile, epochs, values, design, model, options)
            fitted += int(np.isfinite(maps[0]).sum())
            write(tile, maps)
        if not fitted:
            raise NothingLeft(f"No pixel of {cube} has enough epochs for this model. Choose a simpler model.")
    headline = f"Velocity of {fitted} pixels from {len(days)} epochs, {days[0]} to {days[-1]}."
    if model.steps:
        progress.info(f"Steps on {', '.join(map(str, model.steps))}.")
    return ToolResult(output, headline, bands, counts={"pixels": fitted, "epochs": len(days)})


def _steps(source: SeriesSource, days: Sequence[date], options: VelocityOptions) -> tuple[date, ...]:
    typed = dates_in(options.steps)
    if options.catalogue is None:
        return typed
    quakes = earthquake_dates(options.catalogue, source.grid, options.distance, options.magnitude, days)
    return tuple(sorted({*typed, *quakes}))


def _fitted(
    reader: SeriesReader,
    tile: Tile,
    epochs: slice,
    values: np.ndarray,
    design: np.ndarray,
    model: SeriesModel,
    options: VelocityOptions,
) -> np.ndarray:
    """The bands of a tile, (n_bands, rows, columns)."""
    shape = values.shape[1:]
    wanted = np.isfinite(values).any(axis=0)
    if options.masked:
        wanted &= reader.mask(*tile)
    sigma = None
    if options.weighted:
        rows, columns = tile
        sigma = _weighing(reader.values(SIGMA_SERIES, rows, epochs, columns)[:, wanted])
    numbers = list(_numbers(solve(design, values[:, wanted], sigma, options.robust), model))
    maps = np.full((len(numbers), *shape), np.nan)
    for image, number in zip(maps, numbers):
        image[wanted] = number
    return maps


def _weighing(sigma: np.ndarray) -> np.ndarray:
    """Standard deviations with which to weigh, (n_epochs, m).

    The reference date has 0, because its error is in all the others; to weigh it is an epoch like them, and has their
    median.
    """
    positive = np.where(sigma > 0, sigma, np.nan)
    (middle,) = quantiles(positive.T, (0.5,))
    return np.where(sigma == 0, middle, positive)


def _numbers(found: Solution, model: SeriesModel) -> Iterator[np.ndarray]:
    """What becomes a band, in order, each (m,)."""
    places = {name: place for place, name in enumerate(model.names)}
    sigmas = found.sigmas
    for name in _plain_terms(model):
        yield found.parameters[:, places[name]]
        yield sigmas[:, places[name]]
    for season in model.seasons:
        place = places[f"{season}_sin"]
        both = slice(place, place + 2)
        sine, cosine = found.parameters[:, both].T
        yield from amplitude_and_day(sine, cosine, found.covariance[:, both, both], CYCLES[season])[:3]
    yield found.rms
    yield np.where(np.isfinite(found.rms), found.count, np.nan)


def _plain_terms(model: SeriesModel) -> list[str]:
    """Names of the terms that are maps as they are."""
    trend = [name for name in (VELOCITY, ACCELERATION) if name in model.names]
    return trend + [step_name(day) for day in model.steps]


def _bands(model: SeriesModel) -> Iterator[Band]:
    steps = {step_name(day): day for day in model.steps}
    for name in _plain_terms(model):
        day = steps.get(name)
        for ending in ("", "_std"):
            title, style, unit = TITLES[f"{'step' if day else name}{ending}"]
            yield Band(f"{name}{ending}", title, style, unit, (("date", str(day)),) if day else ())
    for season in model.seasons:
        for name in (f"{season}_amplitude", f"{season}_amplitude_std", f"{season}_day"):
            yield Band(name, *TITLES[name])
    for name in ("rms", "count"):
        yield Band(name, *TITLES[name])
