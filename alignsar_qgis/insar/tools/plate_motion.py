"""Velocity without the motion of the tectonic plate, which in the line of sight differs across an image.

The plate turns past a satellite that looks down at another angle in every column: some millimetres per year between the
near and the far edge of a frame, which looks like a tilt. Stephenson, O., et al. (2022), The impact of plate motions on
long-wavelength InSAR-derived velocity fields, https://doi.org/10.1029/2022GL099835
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid, place
from ..core.progress import Progress
from ..core.text import translatable
from ..cube.reader import Cube
from ..series.regions import pixel_at
from .options import AUTOMATIC, PlateOptions
from .plates import NAMES, ROTATIONS_MAS_PER_YEAR, boundary_distance_km, check_plate, plate_at, plate_velocity
from .rasters import Band, write_bands
from .result import ToolResult
from .source import line_of_sight, velocity_of

NEAR_BOUNDARY_KM = 200.0
BANDS = (
    Band(
        "velocity",
        translatable("Velocity without plate motion (mm/yr, + towards satellite)"),
        "velocity",
        "mm/yr",
    ),
    Band("plate", translatable("Plate motion (mm/yr, + towards satellite)"), "velocity", "mm/yr"),
)


def remove_plate_motion(cube: Path, output: Path, options: PlateOptions, progress: Progress) -> ToolResult:
    """Write the velocity of a cube without the motion of its plate, and that motion, both in the line of sight.

    With the velocity of the plate p in east, north and up, and the vector to the satellite l, ``v' = v - p · l``; for a
    relative velocity the value of ``p · l`` at the reference is added again, so that the reference stays at 0.
    """
    content = Cube.open(cube)
    grid = content.grid
    name = velocity_of(content)
    plate, warnings = plate_of(grid, options)
    towards = line_of_sight(content)
    progress.check()
    moved = plate_velocity(grid.lon[np.newaxis, :], grid.lat[:, np.newaxis], options.model, plate)
    motion = (moved * towards).sum(axis=0)
    progress.check()
    if not options.absolute:
        level, warning = _at_reference(content, motion)
        motion -= level
        warnings += (warning,) if warning else ()
    velocity = content.read(name) * content.variables[name].to_usual
    write_bands(output, np.stack([velocity - motion, motion]), grid, BANDS, progress.check)
    low, high = (np.round(value, 3) + 0.0 for value in (np.nanmin(motion), np.nanmax(motion)))
    against = "" if options.absolute else " against the reference"
    headline = f"{NAMES[plate]} ({options.model.upper()}) moves {low:.2f} to {high:.2f} mm/yr{against}, line of sight."
    return ToolResult(output, headline, BANDS, warnings, {"lowest": float(low), "highest": float(high)})


def plate_of(grid: Grid, options: PlateOptions) -> tuple[str, tuple[str, ...]]:
    """The plate of an image, and what is worth a warning; `BadOption` if the model has no pole for it."""
    west, east, south, north = grid.extent
    lon, lat = (west + east) / 2, (south + north) / 2
    found = plate_at(lon, lat)
    if options.plate == AUTOMATIC and found not in ROTATIONS_MAS_PER_YEAR[options.model]:
        where = f"on {NAMES[found]}" if found else "on none of the large plates"
        raise BadOption(
            f"The middle of the image, {place(lon, lat)}, lies {where}, for which {options.model.upper()} has no pole. "
            "Choose the plate that the surroundings move with."
        )
    plate = found if options.plate == AUTOMATIC else options.plate
    check_plate(options.model, plate)
    if found != plate:
        words = NAMES[found] if found else "none of the large plates"
        return plate, (f"The middle of the image lies on {words}, not on {NAMES[plate]}.",)
    away = boundary_distance_km(lon, lat, plate)
    if away < NEAR_BOUNDARY_KM:
        return plate, (
            f"The middle of the image is about {away:.0f} km from the boundary of {NAMES[plate]}, where the "
            "ground does not move like the rigid plate. Check the plate.",
        )
    return plate, ()


def _at_reference(content: Cube, motion: np.ndarray) -> tuple[float, str]:
    """Motion of the plate at the reference, or its median where the reference is not known, with a warning."""
    if not np.isfinite(motion).any():
        raise BrokenInput(
            f"{content.path}: E, N and U are unit vectors nowhere, so the direction to the satellite is not known. "
            "Export the datacube again."
        )
    try:
        at = pixel_at(content.grid, *content.reference) if content.reference else None
    except BadOption:
        at = None
    if at is not None and np.isfinite(motion[at]):
        return float(motion[at]), ""
    return float(
        np.nanmedian(motion)
    ), "The reference of the datacube is not known; the median of the image stays at 0."
