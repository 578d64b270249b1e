"""Whose the folders beside a datacube are, so that the cubes of two time series do not replace each other's."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import BadOption
from ..store.record import read_record

STAGE = "export_datacube"
_SERIES_FILES = ("cum.h5", "cum_filt.h5")


def refuse_of_another_cube(folder: Path, place: Path, record: str, what: str, cube: Path, series: Path | None) -> None:
    """Refuse a folder that was made from another cube, unless both cubes are of the same time series.

    Parameters
    ----------
    folder
        What would be replaced.
    place, record
        Folder and name of the record that tells what it was made from; without one nothing is refused.
    what
        The kind of folder, in words.
    cube
        NetCDF file that is to be written, or is.
    series
        Folder of time series of the cube, or one that holds it; None for the one on its record.

    Raises
    ------
    BadOption
        With the other cube and the cure.
    """
    owner = cube_on_record(place, record)
    if owner is None or owner == cube.resolve():
        return
    other, own = series_on_record(owner), series_on_record(cube) if series is None else series.resolve()
    if other is not None and own in (other, *other.parents):
        return
    raise BadOption(
        f"{folder} is the {what} of {owner}, and would be replaced by that of {cube.name}. Give this cube another "
        "folder, or delete that one first."
    )


def cube_on_record(place: Path, record: str) -> Path | None:
    """The cube that a folder was made from, as its record says."""
    inputs = read_record(place, record).get(STAGE, {}).get("inputs", {})
    return next(((place / name).resolve() for name in inputs if name.lower().endswith(".nc")), None)


def series_on_record(cube: Path) -> Path | None:
    """The folder of time series that a cube was made from, as its record says; None where there is none."""
    inputs = read_record(cube.parent, f"{cube.name}.json").get(STAGE, {}).get("inputs", {})
    files = ((cube.parent / name).resolve() for name in inputs)
    return next((path.parent for path in files if path.name in _SERIES_FILES), None)
