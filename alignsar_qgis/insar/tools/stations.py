"""GNSS stations held against a datacube."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, BrokenInput, InsarError, NothingLeft
from ..core.progress import Progress
from ..series.fits import Fit, fit_series
from ..series.gnss import Comparison, Station, at_epochs, compare, read_station
from ..series.model import SeriesModel
from ..series.regions import circle_region, pixel_at, region_series
from .options import GnssOptions, named
from .samples import pixels_of
from .source import LINE_OF_SIGHT, SeriesReader, SeriesSource

SUFFIXES = (".tenv3", ".csv", ".txt")
LEAST_EPOCHS = 3


@dataclass(frozen=True)
class Held:
    """A station and the pixels around it.

    Attributes
    ----------
    station
        The station.
    comparison
        Both series at the same dates.
    insar_fit, gnss_fit
        Velocities at these dates, None for too few.
    pixels
        Pixels around the station with a value.
    """

    station: Station
    comparison: Comparison
    insar_fit: Fit | None
    gnss_fit: Fit | None
    pixels: int

    @property
    def velocity_difference(self) -> tuple[float, float]:
        """InSAR minus GNSS, mm/yr, and its 1σ with both taken as independent; NaN for too few dates."""
        if self.insar_fit is None or self.gnss_fit is None:
            return np.nan, np.nan
        one, other = self.insar_fit["velocity"], self.gnss_fit["velocity"]
        return one.value - other.value, float(np.hypot(one.sigma, other.sigma))


def station_files(folder: Path) -> list[Path]:
    """The files of stations in a folder, or the file itself.

    Raises
    ------
    BrokenInput
        If the folder has none.
    """
    if not folder.is_dir():
        return [folder]
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    if not files:
        raise BrokenInput(f"{folder} has no file ending in {', '.join(SUFFIXES)}. Put the files of the stations there.")
    return files


def compare_gnss(
    cube: Path, files: Sequence[Path], reference: Path | None, options: GnssOptions, progress: Progress
) -> tuple[SeriesSource, list[Held], list[str]]:
    """Hold the stations of some files against a cube; returns the source, what was held, and why others were not.

    The displacement of a station is projected on the line of sight with E, N and U of the cube. With a reference
    station, both are relative to it: the series of its pixels is subtracted from InSAR, its own from the stations.

    Raises
    ------
    NothingLeft
        If there is nothing to hold against any station.
    """
    source = SeriesSource.open(cube, named(options.series))
    missing = [name for name in LINE_OF_SIGHT if name not in source.cube.variables]
    if missing:
        raise BrokenInput(
            f"{cube} has no {', '.join(missing)}, the direction to the satellite. Export the datacube again with the "
            "files of E, N and U in the folder GEOC."
        )
    held, faults = [], []
    with source.reader() as reader:
        base = None if reference is None else _series_at(reader, read_station(reference, unit=options.unit), options)
        for path in progress.steps(files):
            try:
                station = read_station(path, unit=options.unit)
                held.append(_held(reader, station, base, options))
            except InsarError as err:
                faults.append(f"{path.name}: {err}")
    if not held:
        raise NothingLeft("\n".join(["No station can be held against the datacube.", *faults]))
    return source, held, faults


@dataclass(frozen=True)
class _AtStation:
    insar: np.ndarray
    gnss: np.ndarray
    pixels: int


def _series_at(reader: SeriesReader, station: Station, options: GnssOptions) -> _AtStation:
    """Displacement of the pixels around a station, and of the station at the epochs, towards the satellite, mm."""
    source = reader.source
    region = circle_region(source.grid, station.lon, station.lat, options.radius)
    series = region_series(pixels_of(reader, region, options.masked))
    if not series.count.any():
        raise NothingLeft(
            f"No pixel within {options.radius:g} m of {station.name} has a value. Raise the radius, or leave the mask "
            "out."
        )
    row, column = pixel_at(source.grid, station.lon, station.lat)
    here = slice(row, row + 1), None, slice(column, column + 1)
    towards = [float(reader.values(name, *here)[0, 0]) for name in LINE_OF_SIGHT]
    if not np.isfinite(towards).all() or not any(towards):
        raise BadOption(f"The direction to the satellite is not known at {station.name}. Leave that station out.")
    projected, _ = station.in_line_of_sight(towards)
    gnss = at_epochs(source.epochs, station.epochs, projected, options.within)
    return _AtStation(series.mean, gnss, int(series.count.max()))


def _held(reader: SeriesReader, station: Station, base: _AtStation | None, options: GnssOptions) -> Held:
    epochs = reader.source.epochs
    found = _series_at(reader, station, options)
    insar, gnss = found.insar, found.gnss
    if base is not None:
        insar, gnss = insar - base.insar, gnss - base.gnss
    if not (np.isfinite(insar) & np.isfinite(gnss)).any():
        raise BadOption(
            f"{station.name} has values from {station.epochs[0]} to {station.epochs[-1]}, none within {options.within} "
            "days of an epoch with a value (and of the reference station, if there is one). Allow more days."
        )
    comparison = compare(epochs, insar, epochs, gnss, 0)
    return Held(
        station,
        comparison,
        _velocity(comparison, comparison.insar),
        _velocity(comparison, comparison.gnss),
        found.pixels,
    )


def _velocity(comparison: Comparison, values: np.ndarray) -> Fit | None:
    if len(comparison.epochs) < LEAST_EPOCHS:
        return None
    return fit_series(comparison.epochs, values, SeriesModel())
