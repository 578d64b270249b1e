"""East and up from velocities in two or more lines of sight.

At each pixel the velocities v_k = e_k E + n_k N + u_k U, with the direction (e, n, u) to satellite k, are solved for E
and U by weighted least squares; N is neglected, because all radar satellites fly nearly north or south and see little
of it: Wright, T., Parsons, B., Lu, Z. (2004), Toward mapping surface deformation in three dimensions using InSAR,
https://doi.org/10.1029/2003GL018827. A true N adds n_k N to each velocity, which ends mostly in U.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import combinations
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.grid import Grid, place
from ..core.options import Extent, Point
from ..core.progress import Progress
from ..core.text import translatable
from ..cube.reader import Cube
from ..series.regions import circle_region
from ..store.raster import WGS84_EPSG
from .options import DecompositionOptions
from .rasters import Band, write_bands
from .result import ToolResult
from .source import VELOCITY_SIGMA, line_of_sight, usable, velocity_of

LEAST_CUBES = 2
LEAST_DIVERSITY = 0.02
"""Smallest ratio of the eigenvalues of the normal matrix, which two directions reach when they are 16° apart."""
SAME_PLACE = 1.5
BANDS = (
    Band("east", translatable("East velocity (mm/yr, + to the east)"), "eastward", "mm/yr"),
    Band("east_std", translatable("East velocity standard deviation (mm/yr)"), "uncertainty", "mm/yr"),
    Band("up", translatable("Up velocity (mm/yr, + upwards)"), "upward", "mm/yr"),
    Band("up_std", translatable("Up velocity standard deviation (mm/yr)"), "uncertainty", "mm/yr"),
    Band("count", translatable("Number of lines of sight"), "count_good", "1"),
    Band("rms", translatable("RMS of the residuals of the decomposition (mm/yr)"), "uncertainty", "mm/yr"),
)


def decompose_velocity(
    cubes: Sequence[Path], output: Path, options: DecompositionOptions, progress: Progress
) -> ToolResult:
    """Write east and up velocity with 1σ, the number of lines of sight and the RMS of their residuals.

    The grid has the steps of the coarsest cube and covers what two or more cubes share. A pixel needs velocities from
    directions 16° or more apart; a missing one is left out of its equations.

    Raises
    ------
    BadOption
        If there are fewer than two cubes, or they do not overlap.
    NothingLeft
        If no pixel is seen from directions that are different enough.
    """
    if len(cubes) < LEAST_CUBES:
        raise BadOption("Two or more datacubes are needed, one per line of sight, such as ascending and descending.")
    contents = [Cube.open(path) for path in cubes]
    target = common_grid([content.grid for content in contents])
    names = [velocity_of(content) for content in contents]
    weigh = options.sigma > 0 or all(VELOCITY_SIGMA in content.variables for content in contents)
    sums = _Sums.empty(target.shape)
    for number, (content, name) in enumerate(zip(contents, names)):
        part = progress.part(number / len(contents), (number + 1) / len(contents))
        _add(sums, content, name, target, options, weigh, part)
    values = _solved(sums, weigh)
    if not np.isfinite(values[0]).any():
        raise NothingLeft(
            "No pixel is seen from two directions that are 16° or more apart. Take datacubes of ascending and "
            "descending orbits."
        )
    write_bands(output, values, target, BANDS, progress.check)
    count = int(np.isfinite(values[0]).sum())
    headline = f"East and up velocity of {count} pixels from {len(cubes)} lines of sight."
    return ToolResult(output, headline, BANDS, _warnings(contents, options, weigh), {"pixels": count})


def common_grid(grids: Sequence[Grid]) -> Grid:
    """The grid with the coarsest steps that covers what two or more grids share; one of them where they agree.

    Raises
    ------
    BadOption
        If no two of them overlap.
    """
    first = grids[0]
    if all(first.agrees_with(grid) for grid in grids[1:]):
        return first
    boxes = [first.turned(grid.extent) for grid in grids]
    shared = [
        Extent(max(a.west, b.west), min(a.east, b.east), max(a.south, b.south), min(a.north, b.north))
        for a, b in combinations(boxes, 2)
    ]
    shared = [box for box in shared if box.west < box.east and box.south < box.north]
    if not shared:
        raise BadOption("The datacubes do not overlap. Choose datacubes of the same area.")
    coarsest = max(grids, key=lambda grid: grid.post_lon * -grid.post_lat)
    west, north = min(box.west for box in shared), max(box.north for box in shared)
    east, south = max(box.east for box in shared), min(box.south for box in shared)
    origin_lon, dlon, _, origin_lat, _, dlat = coarsest.geotransform
    # Its pixels stay where they are, so that its values need no interpolation.
    origin_lon += 360 * round((west - origin_lon) / 360)
    left, top = round((west - origin_lon) / dlon), round((north - origin_lat) / dlat)
    width = max(1, round((east - origin_lon) / dlon) - left)
    length = max(1, round((south - origin_lat) / dlat) - top)
    return Grid.from_edges(width, length, origin_lon + left * dlon, origin_lat + top * dlat, dlon, dlat)


@dataclass
class _Sums:
    """Normal equations of every pixel: sums over the lines of sight, each (length, width).

    Attributes
    ----------
    ee, eu, uu, ev, uv, vv
        Weight times a product of east, up and velocity.
    weight, count
        Of the weights, and of the lines of sight.
    plain_ee, plain_eu, plain_uu
        Products without weights, which tell how different the directions are.
    """

    ee: np.ndarray
    eu: np.ndarray
    uu: np.ndarray
    ev: np.ndarray
    uv: np.ndarray
    vv: np.ndarray
    weight: np.ndarray
    count: np.ndarray
    plain_ee: np.ndarray
    plain_eu: np.ndarray
    plain_uu: np.ndarray

    @classmethod
    def empty(cls, shape: tuple[int, int]) -> _Sums:
        return cls(**{item.name: np.zeros(shape) for item in fields(cls)})

    @property
    def diverse(self) -> np.ndarray:
        """Which pixels are seen from directions that are different enough."""
        half = (self.plain_ee + self.plain_uu) / 2
        root = np.sqrt(((self.plain_ee - self.plain_uu) / 2) ** 2 + self.plain_eu**2)
        return (self.count >= LEAST_CUBES) & (half - root > LEAST_DIVERSITY * (half + root))


def _add(
    sums: _Sums,
    content: Cube,
    name: str,
    target: Grid,
    options: DecompositionOptions,
    weigh: bool,
    progress: Progress,
) -> None:
    """Add the equations of a cube."""
    velocity = content.read(name).astype(float) * content.variables[name].to_usual
    if options.point is not None:
        velocity -= _around(content, velocity, options.point, options.radius)
    sigma = np.ones(content.grid.shape)
    if weigh and VELOCITY_SIGMA in content.variables:
        sigma = content.read(usable(content, VELOCITY_SIGMA)) * content.variables[VELOCITY_SIGMA].to_usual
    elif weigh:
        sigma = np.full(content.grid.shape, options.sigma)
    images = [velocity, sigma, *line_of_sight(content)]
    velocity, sigma, east, _, up = (aligned(image, content.grid, target) for image in progress.steps(images))
    good = np.isfinite(velocity) & np.isfinite(east) & np.isfinite(up) & (sigma > 0)
    weight = np.divide(1.0, sigma**2, out=np.zeros(target.shape), where=good)
    velocity, east, up = (np.where(good, image, 0.0) for image in (velocity, east, up))
    for total, product in (
        (sums.ee, weight * east * east),
        (sums.eu, weight * east * up),
        (sums.uu, weight * up * up),
        (sums.ev, weight * east * velocity),
        (sums.uv, weight * up * velocity),
        (sums.vv, weight * velocity * velocity),
        (sums.weight, weight),
        (sums.count, good),
        (sums.plain_ee, east * east),
        (sums.plain_eu, east * up),
        (sums.plain_uu, up * up),
    ):
        total += product


def aligned(image: np.ndarray, grid: Grid, target: Grid) -> np.ndarray:
    """An image on another grid: as it is, averaged where the other is coarser, else bilinear; NaN does not spread."""
    if grid.agrees_with(target):
        return image
    from rasterio.transform import Affine
    from rasterio.warp import Resampling, reproject

    def transform(of: Grid, turn: float = 0.0) -> Affine:
        west, dlon, _, north, _, dlat = of.geotransform
        return Affine(dlon, 0.0, west + turn, 0.0, dlat, north)

    turn = 360.0 * round((target.corner_lon - grid.corner_lon) / 360)
    coarser = target.post_lon > SAME_PLACE * grid.post_lon or target.post_lat < SAME_PLACE * grid.post_lat
    moved = np.full(target.shape, np.nan)
    reproject(
        image,
        moved,
        src_transform=transform(grid, turn),
        dst_transform=transform(target),
        src_crs=f"EPSG:{WGS84_EPSG}",
        dst_crs=f"EPSG:{WGS84_EPSG}",
        src_nodata=np.nan,
        dst_nodata=np.nan,
        resampling=Resampling.average if coarser else Resampling.bilinear,
    )
    return moved


def _around(content: Cube, velocity: np.ndarray, point: Point, radius: float) -> float:
    """Mean velocity around the common reference."""
    region = circle_region(content.grid, *point, radius)
    values = region.pixels(velocity[region.window.slices])
    if not np.isfinite(values).any():
        raise NothingLeft(
            f"{content.path} has no velocity within {radius:g} m of the common reference. Choose another place, or a "
            "larger radius."
        )
    return float(np.nanmean(values))


def _solved(sums: _Sums, weigh: bool) -> np.ndarray:
    """The bands, (6, length, width)."""
    good = sums.diverse
    safe = np.where(good, sums.ee * sums.uu - sums.eu**2, np.nan)
    east = (sums.uu * sums.ev - sums.eu * sums.uv) / safe
    up = (sums.ee * sums.uv - sums.eu * sums.ev) / safe
    squares = np.maximum(sums.vv - east * sums.ev - up * sums.uv, 0)
    redundancy = np.where(good, sums.count - 2, 0)
    unit = 1.0
    if not weigh:
        # One pixel has a residual or two: too few for a variance of its own, enough for that of the image.
        total = redundancy.sum()
        unit = float(np.nansum(np.where(redundancy > 0, squares, 0)) / total) if total else np.nan
    sigma_east, sigma_up = np.sqrt(unit * sums.uu / safe), np.sqrt(unit * sums.ee / safe)
    count = np.where(sums.count > 0, sums.count, np.nan)
    rms = np.sqrt(np.where(redundancy > 0, squares / np.where(good, sums.weight, 1.0), np.nan))
    return np.stack([east, sigma_east, up, sigma_up, count, rms])


def _warnings(contents: Sequence[Cube], options: DecompositionOptions, weigh: bool) -> tuple[str, ...]:
    found = []
    if not weigh:
        found.append(
            "Not every datacube has standard deviations of its velocity, so all weigh alike. Give one for those "
            "without."
        )
    references = [content.reference for content in contents]
    if options.point is None and _differ(references, contents[0].grid):
        words = "; ".join("not known" if at is None else place(*at) for at in references)
        found.append(
            f"The references of the datacubes differ ({words}), which adds a constant to east and up. "
            "Give a common reference."
        )
    periods = [(content.epochs[0], content.epochs[-1]) for content in contents]
    if max(first for first, _ in periods) > min(last for _, last in periods):
        found.append("The datacubes have no period in common; velocities of different times are combined.")
    return tuple(found)


def _differ(references: Sequence[tuple[float, float] | None], grid: Grid) -> bool:
    known = np.array([at or (np.nan, np.nan) for at in references])
    spread = np.ptp(known, axis=0) / (grid.post_lon, -grid.post_lat)
    return not (spread <= 1).all()
