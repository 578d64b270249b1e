"""Displacement along a line: at its points, and in a swath on both sides of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.errors import BadOption
from ..core.grid import WGS84_INVERSE_FLATTENING, WGS84_RADIUS_M, Grid
from .regions import EVERY, Region, quantiles

MOST_SAMPLES = 20_000
HALF_TURN, FULL_TURN = 180.0, 360.0


@dataclass(frozen=True)
class Line:
    """A line with corners, in a plane that touches the Earth near its middle.

    Attributes
    ----------
    lon, lat
        Corners, degrees.
    east, north
        Corners, metres.
    """

    lon: np.ndarray
    lat: np.ndarray
    east: np.ndarray
    north: np.ndarray

    @classmethod
    def through(cls, corners: Sequence[tuple[float, float]], grid: Grid) -> Line:
        """The line through places in degrees, counted from the turn in which the grid lies.

        Raises
        ------
        BadOption
            If it has no length.
        """
        lon, lat = np.array(corners, float).reshape(-1, 2).T
        middle = grid.corner_lon + grid.post_lon * grid.width / 2
        lon = lon + FULL_TURN * np.round((middle - lon) / FULL_TURN)
        kept = np.concatenate([[True], (np.diff(lon) != 0) | (np.diff(lat) != 0)]) if len(lon) else np.zeros(0, bool)
        if kept.sum() <= 1:
            raise BadOption("The line has no length. Draw it through two or more different points.")
        lon, lat = lon[kept], lat[kept]
        per_lon, per_lat = metres_per_degree(float(lat.mean()))
        return cls(lon, lat, (lon - lon.mean()) * per_lon, (lat - lat.mean()) * per_lat)

    @property
    def distances(self) -> np.ndarray:
        """Of the corners from the first one along the line, metres."""
        return np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(self.east), np.diff(self.north)))])

    @property
    def length(self) -> float:
        """Metres."""
        return float(self.distances[-1])

    def at(self, distance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude at distances from the first corner, metres."""
        corners = self.distances
        return np.interp(distance, corners, self.lon), np.interp(distance, corners, self.lat)

    def nearest(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """How far along the line its point nearest to each place is, and how far from it the place, metres.

        Places beyond the ends of the line are infinitely far.
        """
        per_lon, per_lat = metres_per_degree(float(self.lat.mean()))
        east, north = (lon - self.lon.mean()) * per_lon, (lat - self.lat.mean()) * per_lat
        along, away = np.zeros(east.shape), np.full(east.shape, np.inf)
        starts = self.distances
        last = len(self.east) - 2
        for leg in range(last + 1):
            de, dn = self.east[leg + 1] - self.east[leg], self.north[leg + 1] - self.north[leg]
            size = np.hypot(de, dn)
            here = ((east - self.east[leg]) * de + (north - self.north[leg]) * dn) / size
            beyond = (leg == 0) & (here < 0) | (leg == last) & (here > size)
            here = np.clip(here, 0, size)
            apart = np.hypot(east - self.east[leg] - here * de / size, north - self.north[leg] - here * dn / size)
            nearer = (apart < away) & ~beyond
            along, away = np.where(nearer, starts[leg] + here, along), np.where(nearer, apart, away)
        return along, away


@dataclass(frozen=True)
class ProfilePoints:
    """Points at equal steps along a line, each (n,).

    Attributes
    ----------
    distance
        From the first corner, metres.
    lon, lat
        Degrees.
    row, column
        Of the pixel that holds the point, -1 outside the image.
    """

    distance: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    row: np.ndarray
    column: np.ndarray

    @property
    def inside(self) -> np.ndarray:
        """Which points lie in the image."""
        return self.row >= 0

    def sampled(self, image: np.ndarray) -> np.ndarray:
        """Values at the points, (…, n), NaN outside, of images (…, length, width)."""
        values = np.full((*image.shape[:-2], len(self.row)), np.nan)
        values[..., self.inside] = image[..., self.row[self.inside], self.column[self.inside]]
        return values


def profile_points(grid: Grid, line: Line, step_m: float | None = None) -> ProfilePoints:
    """Points along a line from its first to its last corner, at most a step apart, one pixel if None.

    Raises
    ------
    BadOption
        If no point lies in the image, or the step is far too short.
    """
    step = min(grid.pixel_spacing_m) if step_m is None else step_m
    distance = np.linspace(0.0, line.length, _pieces(line, step) + 1)
    lon, lat = line.at(distance)
    west, dlon, _, north, _, dlat = grid.geotransform
    row, column = np.floor((lat - north) / dlat).astype(int), np.floor((lon - west) / dlon).astype(int)
    inside = (row >= 0) & (row < grid.length) & (column >= 0) & (column < grid.width)
    if not inside.any():
        raise BadOption("The line does not cross the image. Draw it on the image.")
    return ProfilePoints(distance, lon, lat, np.where(inside, row, -1), np.where(inside, column, -1))


@dataclass(frozen=True)
class Swath:
    """Pixels beside a line, sorted into pieces of it.

    Attributes
    ----------
    region
        The pixels.
    piece
        Piece of the line that is nearest to each pixel, (region.count,).
    edges
        Distances of the ends of the pieces from the first corner, metres, (n_pieces + 1,).
    """

    region: Region
    piece: np.ndarray
    edges: np.ndarray

    @property
    def distance(self) -> np.ndarray:
        """Middles of the pieces, metres, (n_pieces,)."""
        return (self.edges[:-1] + self.edges[1:]) / 2

    @property
    def count(self) -> np.ndarray:
        """Pixels in each piece."""
        return np.bincount(self.piece, minlength=len(self.edges) - 1)

    def quartiles(self, values: np.ndarray) -> np.ndarray:
        """Lower quartile, median and upper quartile of each piece, (3, …, n_pieces), of pixels (…, region.count)."""
        order = np.argsort(self.piece, kind="stable")
        ends = np.searchsorted(self.piece[order], np.arange(len(self.edges)))
        found = np.full((len(EVERY), *values.shape[:-1], len(self.edges) - 1), np.nan)
        for piece in np.flatnonzero(np.diff(ends)):
            found[..., piece] = quantiles(values[..., order[ends[piece] : ends[piece + 1]]], EVERY)  # noqa: E203
        return found


def swath(grid: Grid, line: Line, width_m: float, step_m: float | None = None) -> Swath:
    """The pixels with centres at most half a width from a line, by pieces of at most a step; two pixels if None.

    Raises
    ------
    BadOption
        If there are none.
    """
    step = 2 * max(grid.pixel_spacing_m) if step_m is None else step_m
    edges = np.linspace(0.0, line.length, _pieces(line, step) + 1)
    along, away = line.nearest(grid.lon[np.newaxis, :], grid.lat[:, np.newaxis])
    chosen = away <= width_m / 2
    if not chosen.any():
        raise BadOption("No pixel lies within the swath. Draw the line on the image, or make the swath wider.")
    region = Region.of(chosen)
    distance = region.pixels(along[region.window.slices])
    piece = np.clip(np.searchsorted(edges, distance, side="right") - 1, 0, len(edges) - 2)
    return Swath(region, piece, edges)


def metres_per_degree(lat: float) -> tuple[float, float]:
    """Length of a degree of longitude and of latitude on WGS 84, metres."""
    flattening = 1 / WGS84_INVERSE_FLATTENING
    squared = flattening * (2 - flattening)
    root = np.sqrt(1 - squared * np.sin(np.radians(lat)) ** 2)
    transverse, meridional = WGS84_RADIUS_M / root, WGS84_RADIUS_M * (1 - squared) / root**3
    return float(np.radians(transverse * np.cos(np.radians(lat)))), float(np.radians(meridional))


def _pieces(line: Line, step: float) -> int:
    if not step > 0 or line.length / step > MOST_SAMPLES:
        raise BadOption(
            f"A step of {step:g} m divides a line of {line.length / 1000:.1f} km into more than {MOST_SAMPLES} pieces. "
            "Choose a longer step."
        )
    return max(1, int(np.ceil(line.length / step - 1e-9)))
