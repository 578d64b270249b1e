"""What a scene shows, read and computed; without QGIS, on any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.core.errors import BadOption, InsarError
from alignsar_qgis.insar.core.grid import place
from alignsar_qgis.insar.series.fits import Fit, fit_series
from alignsar_qgis.insar.series.gnss import Comparison, compare, read_station
from alignsar_qgis.insar.series.model import EXPONENTIAL, LOGARITHMIC, Decay, SeriesModel
from alignsar_qgis.insar.series.regions import Region, circle_region, pixel_at, polygon_region, region_series
from alignsar_qgis.insar.series.source import SIGMA, PointSource

from .scene import Scene, Spot

STATION_COLOUR, STATION_M = "#666666", 250.0
"""How a GNSS station is drawn; radius of the circle whose mean is held against it."""
LINEAR, QUADRATIC, SEASONAL, SEMIANNUAL = "linear", "quadratic", "seasonal", "semiannual"
MODELS = {
    LINEAR: SeriesModel(1),
    QUADRATIC: SeriesModel(2),
    SEASONAL: SeriesModel(1, annual=True),
    SEMIANNUAL: SeriesModel(1, annual=True, semiannual=True),
    LOGARITHMIC: SeriesModel(1),
    EXPONENTIAL: SeriesModel(1),
}


@dataclass(frozen=True)
class SpotCurves:
    """What a place shows.

    Attributes
    ----------
    spot
        The place, or for a difference one with the name of both.
    values
        By name of the series, mm, (n_epochs,), NaN for missing.
    sigma
        Standard deviation of each epoch, mm; None if the source knows none.
    spread
        Standard deviation of the pixels of an area, mm; None for a pixel.
    count
        Pixels.
    fit, fault
        Model fitted to the first series, and why there is none.
    gaps
        Dates before and after which the network of pairs falls apart.
    """

    spot: Spot
    values: Mapping[str, np.ndarray]
    sigma: np.ndarray | None = None
    spread: np.ndarray | None = None
    count: int = 1
    fit: Fit | None = None
    fault: str = ""
    gaps: tuple[tuple[date, date], ...] = ()

    @property
    def first(self) -> np.ndarray:
        """The series that is fitted, mm, (n_epochs,)."""
        return next(iter(self.values.values()))

    @property
    def has_values(self) -> bool:
        """Whether there is anything to draw."""
        return any(bool(np.isfinite(series).any()) for series in self.values.values())


@dataclass(frozen=True)
class StationSeries:
    """A GNSS station beside the pixels around it.

    Attributes
    ----------
    name
        Of the station.
    days, values
        Displacement towards the satellite, mm, (n,), shifted by the bias so that it lies on the curve.
    comparison
        With the mean of the pixels around it.
    """

    name: str
    days: tuple[date, ...]
    values: np.ndarray
    comparison: Comparison


@dataclass(frozen=True)
class Answer:
    """What a scene shows.

    Attributes
    ----------
    source, scene
        What was asked.
    curves
        Of the places, or of the differences of the first to the others.
    reference
        Place of zero displacement in words; empty if not known.
    offsets
        Series of the reference by name, mm, (n_epochs,); None with that of the file.
    region
        Pixels of the reference; None with that of the file.
    faults
        Why places show nothing.
    station
        GNSS station; None if none is shown.
    """

    source: PointSource
    scene: Scene
    curves: tuple[SpotCurves, ...]
    reference: str
    offsets: Mapping[str, np.ndarray] | None = None
    region: Region | None = None
    faults: tuple[str, ...] = field(default=())
    station: StationSeries | None = None


def answer(source: PointSource, scene: Scene, earlier: Answer | None = None) -> Answer:
    """Read the curves of a scene, relative to its reference, and fit its model.

    Parameters
    ----------
    earlier
        An answer whose reference need not be read again if it is the same.

    Raises
    ------
    InsarError
        If the file or the reference cannot be read.
    """
    names = [name for name in scene.series if name in source.titles and name != SIGMA] or [source.first]
    offsets, region, words = _known_reference(source, scene, earlier)
    curves, faults = [], []
    for spot in scene.spots:
        try:
            curves.append(_curves(source, spot, names, offsets, region))
        except InsarError as err:
            faults.append(f"{spot.name}: {err}")
    if scene.difference and len(curves) > 1:
        curves = [_difference(curves[0], other) for other in curves[1:]]
    station = None
    if scene.station:
        try:
            around, station = _beside_station(source, Path(scene.station), names, offsets, region)
            curves.append(around)
        except InsarError as err:
            faults.append(str(err))
    fitted = tuple(_fitted(source, scene, found) for found in curves)
    return Answer(source, scene, fitted, words, offsets, region, tuple(faults), station)


def hovered(source: PointSource, scene: Scene, earlier: Answer | None, lon: float, lat: float) -> np.ndarray:
    """The first series of the pixel at a place, relative to the reference, mm, (n_epochs,).

    Raises
    ------
    BadOption
        If it lies outside the image.
    """
    name = next((name for name in scene.series if name in source.titles and name != SIGMA), source.first)
    offsets, _, _ = _known_reference(source, scene, earlier)
    values = source.pixel([name], *pixel_at(source.grid, lon, lat))[name]
    return values if offsets is None else values - offsets[name]


def _known_reference(
    source: PointSource, scene: Scene, earlier: Answer | None
) -> tuple[Mapping[str, np.ndarray] | None, Region | None, str]:
    if earlier is not None and earlier.source is source and earlier.scene.reference == scene.reference:
        return earlier.offsets, earlier.region, earlier.reference
    return reference_of(source, scene)


def region_of(source: PointSource, spot: Spot) -> Region:
    """The pixels of a place.

    Raises
    ------
    BadOption
        If it lies outside the image.
    """
    if spot.ring:
        return polygon_region(source.grid, [spot.ring])
    if spot.radius_m:
        return circle_region(source.grid, spot.lon, spot.lat, spot.radius_m)
    row, column = pixel_at(source.grid, spot.lon, spot.lat)
    chosen = np.zeros(source.grid.shape, bool)
    chosen[row, column] = True
    return Region.of(chosen)


def reference_of(source: PointSource, scene: Scene) -> tuple[Mapping[str, np.ndarray] | None, Region | None, str]:
    """Series and pixels of the reference of a scene, and where it is in words.

    Raises
    ------
    BadOption
        If it lies outside the image or has no value on any date.
    """
    if scene.reference is None:
        return None, None, place(*source.reference) if source.reference else ""
    region = region_of(source, scene.reference)
    names = [name for name in source.titles if name != SIGMA]
    offsets = {name: region_series(source.region(name, region)).mean for name in names}
    if not any(np.isfinite(series).any() for series in offsets.values()):
        raise BadOption("The reference has no value on any date. Choose another place.")
    words = place(scene.reference.lon, scene.reference.lat)
    return offsets, region, f"{words} ({region.count} pixels)" if region.count > 1 else words


def model_of(scene: Scene) -> SeriesModel:
    """The model that a scene fits.

    Raises
    ------
    BadOption
        If a decay has no date of its event.
    """
    model = MODELS[scene.fit]
    days = scene.step_days
    decays: tuple[Decay, ...] = ()
    if scene.fit in (LOGARITHMIC, EXPONENTIAL):
        if not days:
            raise BadOption("A decay follows an event: type its date.")
        decays = (Decay(scene.fit, days[0]),)
    return SeriesModel(model.degree, model.annual, model.semiannual, days, decays)


def _curves(
    source: PointSource,
    spot: Spot,
    names: list[str],
    offsets: Mapping[str, np.ndarray] | None,
    reference: Region | None,
) -> SpotCurves:
    read = [*names, SIGMA] if source.has_sigma else names
    if not spot.is_area:
        row, column = pixel_at(source.grid, spot.lon, spot.lat)
        found = source.pixel(read, row, column)
        values, spread, count = found, None, 1
        gaps = source.gaps(row, column)
    else:
        region = region_of(source, spot)
        pixels = {name: source.region(name, region) for name in names}
        if offsets is not None:
            pixels = {name: series - offsets[name][:, np.newaxis] for name, series in pixels.items()}
        first = region_series(pixels[names[0]])
        values = {name: region_series(series).mean for name, series in pixels.items()}
        return SpotCurves(spot, values, None, first.spread, region.count)
    sigma = found.pop(SIGMA, None)
    if offsets is not None:
        values = {name: series - offsets[name] for name, series in values.items()}
        sigma = None if sigma is None or reference is None else _relative_sigma(source, sigma, reference)
    return SpotCurves(spot, values, sigma, spread, count, gaps=gaps)


def _beside_station(
    source: PointSource,
    path: Path,
    names: list[str],
    offsets: Mapping[str, np.ndarray] | None,
    reference: Region | None,
) -> tuple[SpotCurves, StationSeries]:
    """The pixels around a GNSS station, and its displacement in their line of sight."""
    station = read_station(path)
    towards = source.towards_satellite(*pixel_at(source.grid, station.lon, station.lat))
    if towards is None:
        raise BadOption(f"{source.path} does not say the line of sight at {station.name} (E, N, U).")
    los, _ = station.in_line_of_sight(towards)
    around = Spot(station.name, station.lon, station.lat, STATION_COLOUR, STATION_M)
    curves = _curves(source, around, names, offsets, reference)
    comparison = compare(source.epochs, curves.first, station.epochs, los)
    return curves, StationSeries(station.name, station.epochs, los + comparison.bias, comparison)


def _relative_sigma(source: PointSource, sigma: np.ndarray, reference: Region) -> np.ndarray:
    """Standard deviation relative to another place, whose error is taken as independent of that of the pixel."""
    errors = source.region(SIGMA, reference)
    count = np.isfinite(errors).sum(axis=1)
    variance = np.divide(
        np.nansum(errors**2, axis=1), count.astype(float) ** 2, out=np.full(len(count), np.nan), where=count > 0
    )
    return np.sqrt(sigma**2 + variance)


def _difference(first: SpotCurves, second: SpotCurves) -> SpotCurves:
    values = {name: first.values[name] - second.values[name] for name in first.values}
    both = first.sigma is not None and second.sigma is not None
    sigma = np.hypot(first.sigma, second.sigma) if both else None
    spot = Spot(f"{first.spot.name} − {second.spot.name}", second.spot.lon, second.spot.lat, second.spot.colour)
    return SpotCurves(spot, values, sigma, None, first.count + second.count)


def _fitted(source: PointSource, scene: Scene, curves: SpotCurves) -> SpotCurves:
    if scene.fit not in MODELS or not curves.has_values:
        return curves
    fit, fault = None, ""
    try:
        # Not weighted by the standard deviations of the epochs, which lack the atmosphere, most of the noise.
        fit = fit_series(source.epochs, curves.first, model_of(scene), robust=scene.robust)
    except InsarError as err:
        fault = str(err)
    return SpotCurves(curves.spot, curves.values, curves.sigma, curves.spread, curves.count, fit, fault, curves.gaps)
