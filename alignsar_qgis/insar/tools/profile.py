"""Displacement and velocity along a line, and in a swath beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..core.errors import NothingLeft
from ..core.figures import AWAY, DIVERGING, NO_DATA, TOWARDS, drawing, new_figure, save, symmetric_limits
from ..core.grid import Window
from ..core.progress import Progress
from ..series.least_squares import solve
from ..series.model import SeriesModel
from ..series.profiles import Line, profile_points, swath
from ..series.regions import Region
from .options import ProfileOptions, named
from .source import SeriesReader, SeriesSource

EPOCHS_AT_ONCE = 16
EPOCH_OF_DATES = date(1970, 1, 1).toordinal()
"""Day 0 of the dates of matplotlib."""


@dataclass(frozen=True)
class Profile:
    """Displacement along a line.

    Attributes
    ----------
    source
        The series that it is from.
    distance
        Of the pieces from the first corner, metres, (n,).
    lon, lat
        Of their middles, degrees.
    lower, median, upper
        Quartiles and median of the pixels of each piece, mm, (n_epochs, n); all three alike without swath.
    count
        Pixels in each piece.
    velocity, velocity_std
        Of the median, mm/yr, with 1σ, (n,).
    length
        Of the line, metres.
    """

    source: SeriesSource
    distance: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    lower: np.ndarray
    median: np.ndarray
    upper: np.ndarray
    count: np.ndarray
    velocity: np.ndarray
    velocity_std: np.ndarray
    length: float


def profile_timeseries(
    cube: Path, corners: Sequence[tuple[float, float]], options: ProfileOptions, progress: Progress
) -> Profile:
    """The profile of a series along a line through places in degrees.

    Raises
    ------
    BadOption
        If the line has no length, or misses the image.
    NothingLeft
        If no pixel along it has a value.
    """
    source = SeriesSource.open(cube, named(options.series))
    line = Line.through(corners, source.grid)
    profile = _below(source, line, options, progress) if options.width == 0 else _swath(source, line, options, progress)
    if not np.isfinite(profile.median).any():
        raise NothingLeft("No pixel along the line has a value. Move the line, or leave the mask out.")
    return profile


def _swath(source: SeriesSource, line: Line, options: ProfileOptions, progress: Progress) -> Profile:
    found = swath(source.grid, line, options.width, options.step)
    quartiles = np.full((3, len(source.epochs), len(found.distance)), np.nan)
    with source.reader() as reader:
        kept = _kept(reader, found.region, options.masked)
        for epochs in progress.steps(_epoch_blocks(source)):
            values = found.region.pixels(reader.rows(*_place(found.region, epochs)))
            quartiles[:, epochs] = found.quartiles(np.where(kept, values, np.nan))
    return _profile(source, found.distance, line, quartiles, found.count)


def _below(source: SeriesSource, line: Line, options: ProfileOptions, progress: Progress) -> Profile:
    points = profile_points(source.grid, line, options.step)
    row, column = points.row[points.inside], points.column[points.inside]
    window = Window(int(column.min()), int(column.max()) + 1, int(row.min()), int(row.max()) + 1)
    region = Region(window, np.ones(window.shape, bool))
    values = np.full((len(source.epochs), len(points.distance)), np.nan)
    with source.reader() as reader:
        kept = _kept(reader, region, options.masked).reshape(window.shape)[row - window.y1, column - window.x1]
        for epochs in progress.steps(_epoch_blocks(source)):
            image = reader.rows(*_place(region, epochs))
            here = image[:, row - window.y1, column - window.x1]
            values[epochs, points.inside] = np.where(kept, here, np.nan)
    return _profile(source, points.distance, line, np.stack([values] * 3), points.inside.astype(int))


def _place(region: Region, epochs: slice) -> tuple[slice, slice, slice]:
    rows, columns = region.window.slices
    return rows, epochs, columns


def _kept(reader: SeriesReader, region: Region, masked: bool) -> np.ndarray:
    """Which pixels of a region count, bool (n_pixels,)."""
    return region.pixels(reader.mask(*region.window.slices)) if masked else np.ones(region.count, bool)


def _epoch_blocks(source: SeriesSource) -> list[slice]:
    last = len(source.epochs)
    return [slice(start, min(start + EPOCHS_AT_ONCE, last)) for start in range(0, last, EPOCHS_AT_ONCE)]


def _profile(
    source: SeriesSource, distance: np.ndarray, line: Line, quartiles: np.ndarray, count: np.ndarray
) -> Profile:
    lower, median, upper = quartiles
    velocity = sigma = np.full(len(distance), np.nan)
    if len(source.epochs) > len(SeriesModel().names):
        found = solve(SeriesModel().design(source.epochs, source.epochs[0], source.epochs[-1]), median)
        velocity, sigma = found.parameters[:, 1], found.sigmas[:, 1]
    return Profile(source, distance, *line.at(distance), lower, median, upper, count, velocity, sigma, line.length)


@drawing
def draw_profile(profile: Profile, path: Path) -> None:
    """Write a PNG: velocity with 1σ, displacement at the last date with quartiles, and by distance and time."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    figure = new_figure(8.5, 8.5)
    speed, last, image = figure.subplots(3, 1, sharex=True, gridspec_kw={"height_ratios": (1, 1, 1.6)})
    km = profile.distance / 1000
    low, high = profile.velocity - profile.velocity_std, profile.velocity + profile.velocity_std
    speed.fill_between(km, low, high, color=TOWARDS, alpha=0.25, linewidth=0, label="1σ")
    speed.plot(km, profile.velocity, color=TOWARDS, linewidth=1.2)
    speed.set_ylabel("velocity (mm/yr)\n+ towards satellite")
    last.fill_between(km, profile.lower[-1], profile.upper[-1], color=AWAY, alpha=0.25, linewidth=0, label="quartiles")
    last.plot(km, profile.median[-1], color=AWAY, linewidth=1.2)
    last.set_ylabel(f"displacement (mm)\n{profile.source.epochs[0]} to {profile.source.epochs[-1]}")
    for axes in (speed, last):
        axes.axhline(0, color="#888888", linewidth=0.6)
        axes.legend(fontsize=8, loc="best")
    limit = symmetric_limits(profile.median)[1]
    edges = np.array([day.toordinal() for day in profile.source.epochs], float)
    edges = np.concatenate([edges[:1], (edges[1:] + edges[:-1]) / 2, edges[-1:]]) - EPOCH_OF_DATES
    sides = np.concatenate([km[:1], (km[1:] + km[:-1]) / 2, km[-1:]])
    values = np.ma.masked_invalid(profile.median)
    drawn = image.pcolormesh(sides, edges, values, cmap=DIVERGING, vmin=-limit, vmax=limit)
    image.set_facecolor(NO_DATA)
    locator = AutoDateLocator()
    image.yaxis.set_major_locator(locator)
    image.yaxis.set_major_formatter(ConciseDateFormatter(locator))
    image.set_xlabel("distance (km)")
    figure.colorbar(drawn, ax=image, label="displacement (mm), red: towards the satellite", shrink=0.9)
    save(figure, path)
