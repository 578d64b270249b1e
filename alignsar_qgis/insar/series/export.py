"""Series and profiles as text that says what it holds: units, CRS, reference and sign stand above the numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..core.grid import place
from .fits import Fit

CRS = "EPSG:4326 (longitude and latitude in degrees, WGS 84)"
TOWARDS_SATELLITE = "positive is motion towards the satellite, in the line of sight"
DECIMALS = 3


@dataclass(frozen=True)
class Origin:
    """Where numbers come from.

    Attributes
    ----------
    source
        File.
    quantity
        What is listed, in words.
    reference
        Place of zero displacement, in words; empty if not known.
    reference_date
        Date of zero displacement; None if not known.
    sign
        What positive means.
    """

    source: str
    quantity: str
    reference: str = ""
    reference_date: date | None = None
    sign: str = TOWARDS_SATELLITE


@dataclass(frozen=True)
class Curve:
    """A series with a name.

    Attributes
    ----------
    name
        Of its column.
    epochs, values
        Dates and values, (n,).
    unit
        Of the values.
    position
        Longitude and latitude, None if it is not of a single place.
    sigma
        Standard deviations, (n,).
    fit
        A model fitted to it.
    """

    name: str
    epochs: Sequence[date]
    values: np.ndarray
    unit: str = "mm"
    position: tuple[float, float] | None = None
    sigma: np.ndarray | None = None
    fit: Fit | None = None


def series_csv(curves: Sequence[Curve], origin: Origin) -> str:
    """Series side by side, a line per date that any of them has; cells without a value are empty.

    Columns of a curve: the values, then if there are any the standard deviations, the fitted curve and the residuals.
    """
    lines = _about(origin)
    for curve in curves:
        if curve.position:
            lon, lat = curve.position
            lines.append(f"{curve.name}: longitude {lon:.6f}, latitude {lat:.6f} ({place(lon, lat)})")
        if curve.fit:
            lines += [f"{curve.name}: {sentence}" for sentence in fit_sentences(curve.fit)]
    days = sorted({epoch for curve in curves for epoch in curve.epochs})
    names, columns = ["date"], [[day.isoformat() for day in days]]
    for curve in curves:
        for name, values in _columns(curve):
            names.append(f"{name} ({curve.unit})")
            found = dict(zip(curve.epochs, values))
            columns.append([_cell(found.get(day, np.nan)) for day in days])
    return _text(lines, names, zip(*columns))


def profile_csv(
    epochs: Sequence[date],
    distance: np.ndarray,
    lon: np.ndarray,
    lat: np.ndarray,
    values: np.ndarray,
    origin: Origin,
) -> str:
    """A profile, a line per point and a column per date.

    Parameters
    ----------
    epochs
        (n_epochs,).
    distance, lon, lat
        Metres along the line, and degrees, (n_points,).
    values
        mm, (n_epochs, n_points).
    """
    names = ["distance (m)", "longitude", "latitude", *(f"{epoch:%Y%m%d} (mm)" for epoch in epochs)]
    rows = (
        [f"{along:.1f}", f"{x:.6f}", f"{y:.6f}", *map(_cell, column)]
        for along, x, y, column in zip(distance, lon, lat, values.T)
    )
    return _text(_about(origin), names, rows)


def fit_sentences(fit: Fit) -> list[str]:
    """The numbers of a fit, one per line, with their standard deviations."""
    first, last = fit.ends
    sentences = [f"fitted to {fit.count} epochs from {first} to {last}, RMS of residuals {fit.rms:.2f} mm"]
    for term in fit.terms:
        sigma = f" ± {term.sigma:.3g}" if np.isfinite(term.sigma) else ""
        sentences.append(f"{term.label}: {term.value:.3f}{sigma} {term.unit}{' (1σ)' if sigma else ''}")
    return sentences


def fitted_values(fit: Fit) -> dict[str, float]:
    """The numbers of a fit by the names of columns, as for the attributes of a point."""
    numbers = {"epochs": float(fit.count), "rms": fit.rms}
    for term in fit.terms:
        numbers |= {term.name: term.value, f"{term.name}_sigma": term.sigma}
    return numbers


def _about(origin: Origin) -> list[str]:
    lines = [
        origin.quantity,
        f"source: {origin.source}",
        f"sign: {origin.sign}",
        f"CRS: {CRS}",
        f"reference: {origin.reference or 'not known'}",
        f"reference date: {origin.reference_date or 'not known'}",
    ]
    return [" ".join(line.split()) for line in lines]


def _columns(curve: Curve) -> list[tuple[str, np.ndarray]]:
    columns = [(curve.name, curve.values)]
    if curve.sigma is not None:
        columns.append((f"{curve.name} sigma", curve.sigma))
    if curve.fit is not None:
        columns += [
            (f"{curve.name} fit", curve.fit.curve(curve.epochs)),
            (f"{curve.name} residual", curve.fit.residuals),
        ]
    return columns


def _cell(value: float) -> str:
    """A number; empty where there is none.

    >>> _cell(-0.0001), _cell(float("nan"))
    ('0.000', '')
    """
    return f"{np.round(value, DECIMALS) + 0.0:.{DECIMALS}f}" if np.isfinite(value) else ""


def _text(about: Sequence[str], names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    text.writelines(f"# {line}\n" for line in about)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(rows)
    return text.getvalue()
