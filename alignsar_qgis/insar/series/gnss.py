"""Displacement of GNSS stations, seen from the satellite and held against the pixels around them.

Read are the ``tenv3`` files of the Nevada Geodetic Laboratory (Blewitt, G., Hammond, W., Kreemer, C. (2018), Harnessing
the GPS data explosion for interdisciplinary science, https://doi.org/10.1029/2018EO104623) and plain tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, BrokenInput
from .tables import Table, read_table

MJD_ZERO = date(1858, 11, 17)
MOST_MJD = 100_000
HALF_TURN = 180.0
MILLIMETRES = {"m": 1000.0, "cm": 10.0, "mm": 1.0}
DATES = ("date", "day", "time", "epoch")
LATITUDES = ("latitude(deg)", "latitude", "lat")
LONGITUDES = ("longitude(deg)", "longitude", "lon", "long")
COMPONENTS = (("east", "e", "de"), ("north", "n", "dn"), ("up", "u", "du"))
SIGMAS = tuple(tuple(f"{word}{name}" for word in ("sig", "sigma", "s", "std") for name in c) for c in COMPONENTS)
CORRELATIONS = (("corren", 0, 1), ("correu", 0, 2), ("corrnu", 1, 2))
LARGEST_MM = 1e6
LARGEST_COORDINATE_MM = 1e11
"""A kilometre of motion; ten times the way from the equator to a pole."""


@dataclass(frozen=True)
class Station:
    """Displacement of a station.

    Attributes
    ----------
    name
        Of the station, or of the file.
    lon, lat
        Degrees.
    epochs
        Days of the solutions, in order.
    displacement
        East, north, up since the first day, mm, (n, 3).
    covariance
        Of these, mm², (n, 3, 3); NaN where the file gives no standard deviations.
    """

    name: str
    lon: float
    lat: float
    epochs: tuple[date, ...]
    displacement: np.ndarray
    covariance: np.ndarray

    def in_line_of_sight(self, towards: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
        """Displacement towards the satellite and its standard deviation, mm, (n,) each.

        Parameters
        ----------
        towards
            East, north and up component of the unit vector from the ground to the satellite, as E, N, U of a cube.
        """
        vector = np.asarray(towards, float)
        variance = np.einsum("i,nij,j->n", vector, self.covariance, vector)
        return self.displacement @ vector, np.sqrt(np.where(variance >= 0, variance, np.nan))


def read_station(path: Path, place: tuple[float, float] | None = None, unit: str | None = None) -> Station:
    """The station in a file.

    Parameters
    ----------
    path
        A ``tenv3`` file, or a table with a line of column names: date, east, north, up, and if wanted the standard
        deviations (``sigma_east`` …), ``latitude`` and ``longitude``.
    place
        Longitude and latitude, where the file does not say; over the file if given.
    unit
        ``mm``, ``cm`` or ``m`` of the table, unless the names of its columns say (``east_mm``, ``up (m)``).

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent or is no such table.
    BadOption
        If neither the file nor the call says where the station is, or in which unit.
    """
    if unit is not None and unit not in MILLIMETRES:
        raise BadOption(f"The unit of a GNSS table is mm, cm or m, not {unit!r}.")
    with_units = [[f"{name}{form}" for name in names for form in _unit_forms()] for names in COMPONENTS]
    table = read_table(path, with_units)
    nevada = table.has(("mjd",)) and table.has(("e0(m)",))
    if not nevada and not table.has(DATES):
        raise BrokenInput(f"{path} has no column date. Add one with dates such as 2020-06-01.")
    rows = [_row(table, line, row, nevada, unit) for line, row in table.rows]
    if not rows:
        raise BrokenInput(f"{path} has no solution. Choose a table with one day per line.")
    rows.sort(key=lambda row: row[0])
    days = tuple(day for day, _, _ in rows)
    twice = next((day for day, following in zip(days, days[1:]) if day == following), None)
    if twice:
        raise BrokenInput(f"{path} has two lines of {twice}. Keep one solution per day.")
    displacement = np.array([values for _, values, _ in rows]) - rows[0][1]
    if np.abs(displacement).max() > LARGEST_MM:
        raise BrokenInput(f"{path}: the station moves by more than a kilometre. Correct the values or their unit.")
    lon, lat = place or _place(table)
    name = table.text(table.rows[0][1], ("site", "station", "name")) or path.stem
    return Station(name, lon, lat, days, displacement, np.array([covariance for _, _, covariance in rows]))


@dataclass(frozen=True)
class Comparison:
    """InSAR and GNSS at the same dates.

    Attributes
    ----------
    epochs
        Dates with both.
    insar, gnss
        Displacement towards the satellite, mm, (n,); gnss is shifted by the bias, so that both lie on each other.
    bias
        Mean of InSAR minus GNSS, mm. It says nothing by itself: each has a zero of its own.
    rms
        Root mean square of the differences about the bias, mm.
    """

    epochs: tuple[date, ...]
    insar: np.ndarray
    gnss: np.ndarray
    bias: float
    rms: float

    @property
    def difference(self) -> np.ndarray:
        """InSAR minus shifted GNSS, mm, (n,)."""
        return self.insar - self.gnss


def at_epochs(epochs: Sequence[date], days: Sequence[date], values: np.ndarray, within: int) -> np.ndarray:
    """Mean of the daily values within some days of each epoch, (n_epochs,); NaN where there is none."""
    wanted = np.array([epoch.toordinal() for epoch in epochs])
    given = np.array([day.toordinal() for day in days])
    known = np.isfinite(values)
    given, values = given[known], values[known]
    sums = np.concatenate([[0.0], np.cumsum(values)])
    first, beyond = np.searchsorted(given, wanted - within), np.searchsorted(given, wanted + within, side="right")
    count = beyond - first
    return np.divide(sums[beyond] - sums[first], count, out=np.full(len(wanted), np.nan), where=count > 0)


def compare(
    epochs: Sequence[date], insar: np.ndarray, days: Sequence[date], gnss: np.ndarray, within: int = 3
) -> Comparison:
    """Hold a displacement series against that of a station.

    Parameters
    ----------
    epochs, insar
        Dates and displacement towards the satellite, mm.
    days, gnss
        Dates in order and displacement of the station in the line of sight, mm; if InSAR is relative to a place with a
        station, less that station's.
    within
        The GNSS value of an epoch is the mean over so many days before and after it.

    Raises
    ------
    BadOption
        If they have no date in common.
    """
    there = at_epochs(epochs, days, gnss, within)
    both = np.isfinite(there) & np.isfinite(insar)
    if not both.any():
        raise BadOption(
            f"The station has values from {days[0]} to {days[-1]}, none within {within} days of an epoch with a value. "
            "Choose another station or pixel, or allow more days."
        )
    difference = insar[both] - there[both]
    bias = float(difference.mean())
    shared = tuple(epoch for epoch, kept in zip(epochs, both) if kept)
    rms = float(np.sqrt(np.mean((difference - bias) ** 2)))
    return Comparison(shared, np.asarray(insar, float)[both], there[both] + bias, bias, rms)


def _unit_forms() -> dict[str, float | None]:
    """What may stand behind the name of a component, and the millimetres that it means."""
    forms: dict[str, float | None] = {"": None}
    for unit, factor in MILLIMETRES.items():
        forms |= dict.fromkeys((f"({unit})", f"[{unit}]", unit), factor)
    return forms


def _row(
    table: Table, line: int, row: Sequence[str], nevada: bool, unit: str | None
) -> tuple[date, np.ndarray, np.ndarray]:
    day = _modified_julian_day(table, line, row) if nevada else table.day(line, row, DATES)
    values = np.array([_millimetres(table, line, row, names, unit) for names in COMPONENTS])
    if nevada:
        # The columns are what is left of metres that stand in columns of their own.
        values += [1000 * table.number(line, row, (f"{name}0(m)",)) for name in "enu"]
    sigma = np.array([_millimetres(table, line, row, names, unit, optional=True) for names in SIGMAS])
    if (sigma < 0).any() or (sigma > LARGEST_MM).any() or np.abs(values).max() > LARGEST_COORDINATE_MM:
        raise table.fault(line, "a standard deviation or a coordinate that cannot be")
    correlation = np.eye(3)
    for name, i, j in CORRELATIONS:
        if table.has((name,)):
            correlation[i, j] = correlation[j, i] = np.clip(table.number(line, row, (name,)), -1, 1)
    return day, values, correlation * np.outer(sigma, sigma)


def _modified_julian_day(table: Table, line: int, row: Sequence[str]) -> date:
    number = table.number(line, row, ("mjd",))
    if not 0 <= number < MOST_MJD:
        raise table.fault(line, f"{number:g} is no modified Julian day")
    return MJD_ZERO + timedelta(days=int(number))


def _millimetres(
    table: Table, line: int, row: Sequence[str], names: Sequence[str], unit: str | None, optional: bool = False
) -> float:
    """The value of a component; NaN if it may be absent and is."""
    for form, factor in _unit_forms().items():
        present = [f"{name}{form}" for name in names if table.has((f"{name}{form}",))]
        if present:
            if factor is None and unit is None:
                raise BadOption(
                    f"{table.path} does not say the unit of {present[0]}. Say mm, cm or m, or name the column "
                    f"{present[0]}_mm."
                )
            return table.number(line, row, present, optional) * (factor or MILLIMETRES[unit or "mm"])
    return float("nan")


def _place(table: Table) -> tuple[float, float]:
    if not (table.has(LATITUDES) and table.has(LONGITUDES)):
        raise BadOption(f"{table.path} does not say where the station is. Give its longitude and latitude.")
    line, row = table.rows[-1]
    lon = table.longitude(line, row, LONGITUDES)
    return lon - 360 if lon > HALF_TURN else lon, table.latitude(line, row, LATITUDES)
