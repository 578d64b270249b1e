"""Grids of geographic pixels and rectangular windows in them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from .errors import BadOption
from .options import Extent

WGS84_RADIUS_M = 6378137.0
WGS84_INVERSE_FLATTENING = 298.2572236
SAME_PIXEL = 0.01
MOST_LATITUDE = 91.0
MOST_LONGITUDE = 360.0
"""Edges; that of a pixel whose centre is at a pole lies beyond it."""


class Window(NamedTuple):
    """Columns x1…x2-1 and rows y1…y2-1, counted from 0 at the north-west pixel."""

    x1: int
    x2: int
    y1: int
    y2: int

    @classmethod
    def parse(cls, text: str, width: int, length: int) -> Window:
        """Read ``x1:x2/y1:y2``; a 0 as x2 or y2 means the end of the image.

        >>> Window.parse("10:20/5:0", width=100, length=80)
        Window(x1=10, x2=20, y1=5, y2=80)

        Raises
        ------
        BadOption
            If the text is malformed, empty, or reaches outside the image.
        """
        match = re.fullmatch(r"\s*(\d{1,9}):(\d{1,9})/(\d{1,9}):(\d{1,9})\s*", text)
        if not match:
            raise BadOption(f"Range {text!r} is not of the form x1:x2/y1:y2 in pixels, such as 10:20/0:35.")
        x1, x2, y1, y2 = (int(number) for number in match.groups())
        window = cls(x1, x2 or width, y1, y2 or length)
        if not (x1 < window.x2 <= width and y1 < window.y2 <= length):
            raise BadOption(f"Range {text!r} is empty or outside the image of {width} x {length} pixels.")
        return window

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices."""
        return slice(self.y1, self.y2), slice(self.x1, self.x2)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.y2 - self.y1, self.x2 - self.x1

    def __str__(self) -> str:
        return f"{self.x1}:{self.x2}/{self.y1}:{self.y2}"


def place(lon: float, lat: float) -> str:
    """A geographic position for people, such as ``40.82312° N, 14.10321° E``; input in degrees, east and north.

    >>> place(-178.5, -41.25)
    '41.25000° S, 178.50000° W'
    """
    lon = (lon + 180) % 360 - 180
    return f"{abs(lat):.5f}° {'S' if lat < 0 else 'N'}, {abs(lon):.5f}° {'W' if lon < 0 else 'E'}"


@dataclass(frozen=True)
class Grid:
    """A north-up grid in degrees (EPSG:4326).

    Attributes
    ----------
    width, length
        Columns and rows; arrays have shape (length, width), row 0 in the north.
    corner_lon, corner_lat
        Centre of the north-west pixel.
    post_lon, post_lat
        Steps; ``post_lat`` is negative.
    """

    width: int
    length: int
    corner_lon: float
    corner_lat: float
    post_lon: float
    post_lat: float

    @classmethod
    def from_edges(cls, width: int, length: int, west: float, north: float, dlon: float, dlat: float) -> Grid:
        """Grid whose north-west pixel has its outer corner at (west, north), as GDAL counts."""
        return cls(width, length, west + dlon / 2, north + dlat / 2, dlon, dlat)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.length, self.width

    @property
    def lon(self) -> np.ndarray:
        """Pixel-centre longitudes, west to east, (width,)."""
        return self.corner_lon + self.post_lon * np.arange(self.width)

    @property
    def lat(self) -> np.ndarray:
        """Pixel-centre latitudes, north to south, (length,)."""
        return self.corner_lat + self.post_lat * np.arange(self.length)

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL geotransform: (west edge, dlon, 0, north edge, 0, dlat)."""
        west, north = self.corner_lon - self.post_lon / 2, self.corner_lat - self.post_lat / 2
        return west, self.post_lon, 0.0, north, 0.0, self.post_lat

    @property
    def extent(self) -> Extent:
        """Outer edges."""
        west, dlon, _, north, _, dlat = self.geotransform
        return Extent(west, west + dlon * self.width, north + dlat * self.length, north)

    @property
    def pixel_spacing_m(self) -> tuple[float, float]:
        """Pixel size along a row and along a column, metres, at mid latitude on WGS 84."""
        polar = WGS84_RADIUS_M * (1 - 1 / WGS84_INVERSE_FLATTENING)
        mid = np.deg2rad(self.corner_lat + self.post_lat * self.length / 2)
        across = 2 * np.pi * WGS84_RADIUS_M * self.post_lon * np.cos(mid) / 360
        along = 2 * np.pi * polar * abs(self.post_lat) / 360
        return float(across), float(along)

    @property
    def described(self) -> str:
        """Size, spacing and corner in words."""
        west, _, _, north = self.extent
        return f"{self.width} x {self.length} pixels of {self.post_lon:.6g}° from {west:.6f}° E, {north:.6f}° N"

    @property
    def fault(self) -> str:
        """Why this cannot be a north-up grid on the Earth in degrees; empty if it can."""
        numbers = (self.corner_lon, self.corner_lat, self.post_lon, self.post_lat)
        if self.width < 1 or self.length < 1:
            return f"{self.width} x {self.length} pixels are no image"
        if not all(map(math.isfinite, numbers)):
            return "a coordinate is not a finite number"
        if self.post_lon <= 0 or self.post_lat >= 0:
            return f"the steps {self.post_lon:g}° and {self.post_lat:g}° do not go to the east and to the south"
        west, east, south, north = self.extent
        if max(north, -south) > MOST_LATITUDE or max(east, -west) > MOST_LONGITUDE or east - west > MOST_LONGITUDE:
            return (
                f"the edges west {west:g}, east {east:g}, south {south:g}, north {north:g} are not in degrees "
                "on the Earth"
            )
        return ""

    def agrees_with(self, other: Grid) -> bool:
        """Whether sizes are equal and the outermost pixels lie within 1 % of a pixel of each other."""
        if self.shape != other.shape:
            return False
        drift_lon = abs(self.lon[[0, -1]] - other.lon[[0, -1]]).max() / self.post_lon
        drift_lat = abs(self.lat[[0, -1]] - other.lat[[0, -1]]).max() / abs(self.post_lat)
        return bool(max(drift_lon, drift_lat) < SAME_PIXEL)

    def cut(self, window: Window) -> Grid:
        """The grid of a window."""
        length, width = window.shape
        return replace(
            self,
            width=width,
            length=length,
            corner_lon=self.corner_lon + self.post_lon * window.x1,
            corner_lat=self.corner_lat + self.post_lat * window.y1,
        )

    def place_of(self, window: Window) -> str:
        """Where a window is, for people: its centre in degrees, its pixels (columns/rows), and its size in km."""
        west, east, south, north = self.cut(window).extent
        across, along = (number * spacing / 1000 for number, spacing in zip(window.shape[::-1], self.pixel_spacing_m))
        return f"{place((west + east) / 2, (south + north) / 2)} (window {window}, {across:.1f} x {along:.1f} km)"

    def turned(self, box: Extent) -> Extent:
        """A box with its longitudes counted from the turn in which it overlaps the image, as it is if in none.

        >>> Grid.from_edges(20, 10, 179.0, 1.0, 0.1, -0.1).turned(Extent(-180.0, -179.5, 0.0, 1.0))
        Extent(west=180.0, east=180.5, south=0.0, north=1.0)
        """
        turns = (box._replace(west=box.west + turn, east=box.east + turn) for turn in (0.0, -360.0, 360.0))
        return next(filter(self._overlaps, turns), box)

    def overlaps(self, box: Extent) -> bool:
        """Whether a box and the image share some area, from whatever turn its longitudes are counted."""
        return self._overlaps(self.turned(box))

    def _overlaps(self, box: Extent) -> bool:
        here = self.extent
        return box.west < here.east and box.east > here.west and box.south < here.north and box.north > here.south

    def window_of(self, box: Extent) -> Window:
        """The window whose outermost pixel centres are nearest to the edges of a box.

        Rounds half to even like LiCSBAS. Raises `BadOption` where the box misses the image.
        """
        west, east, south, north = self.turned(box)
        if west > east or south > north:
            raise BadOption(f"The box {tuple(box)} is inside out; give west, east, south, north with west < east.")
        here = self.extent
        if not self.overlaps(box):
            raise BadOption(
                f"The box (W {west} E {east} S {south} N {north}) does not overlap the image "
                f"(W {here.west:.5f} E {here.east:.5f} S {here.south:.5f} N {here.north:.5f})."
            )
        last_lon = self.corner_lon + self.post_lon * (self.width - 1)
        last_lat = self.corner_lat + self.post_lat * (self.length - 1)
        x1 = round((west - self.corner_lon) / self.post_lon) if west > self.corner_lon else 0
        x2 = round((east - self.corner_lon) / self.post_lon) + 1 if east < last_lon else self.width
        y1 = round((north - self.corner_lat) / self.post_lat) if north < self.corner_lat else 0
        y2 = round((south - self.corner_lat) / self.post_lat) + 1 if south > last_lat else self.length
        return Window(x1, x2, y1, y2)
