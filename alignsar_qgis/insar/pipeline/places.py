"""Where results go when nobody says where: beside what they are made from, never to a place that vanishes."""

from __future__ import annotations

import os
from pathlib import Path

from ..core.errors import BadOption
from ..core.frame_id import frame_id_in
from ..core.options import StageOptions
from ..core.pairs import is_pair
from ..formats.delay_maps import ERA5, GACOS, MODELS
from ..store.record import is_device
from ..store.writing import is_there
from .stages import Stage

GEOC, INTENSITIES, DELAYS, ERA5_DELAYS = "GEOC", "GEOC.MLI", MODELS[GACOS], MODELS[ERA5]
SOURCES = {"geoc": GEOC, "gacos": DELAYS}
"""Folders of a work folder that stages read, by role."""
CUBES = "datacube"
NETCDF_SUFFIX = ".nc"
_LONGEST_NAME = 255


def work_folder(folder: Path) -> Path:
    """The folder that holds GEOC/, of a folder that may be GEOC itself."""
    itself = folder.name == GEOC and not (folder / GEOC).is_dir()
    return folder.parent if itself else folder


def source_in(work: Path, role: str, options: StageOptions) -> Path:
    """The folder of a work folder that a stage reads; of delay maps, that of the weather model it asks for."""
    model = getattr(options, "weather_model", None) if role == "gacos" else None
    return work / (MODELS[model] if model else SOURCES[role])


def geoc_folder(folder: Path) -> Path:
    """The folder of downloaded interferograms, of a folder that may be the one around it."""
    return folder / GEOC if (folder / GEOC).is_dir() else folder


def frame_or_name(work: Path, frame: str = "") -> str:
    """What a work folder is about: the LiCSAR frame, or else the name of the folder."""
    names = [frame, *(path.name for path in sorted(work.glob(f"{GEOC}/*.geo.*.tif"))[:1]), work.resolve().name]
    return next(filter(None, map(frame_id_in, names)), work.resolve().name)


def chain_cube(work: Path, frame: str = "") -> Path:
    """The datacube of the whole chain: ``<work>/datacube/<frame or folder name>.nc``."""
    return work / CUBES / f"{frame_or_name(work, frame)}{NETCDF_SUFFIX}"


def chain_files(cube: Path) -> Path:
    """The folder for the stacks and the time series that a datacube is made from; each cube has its own."""
    return cube.with_name(f"{cube.stem}_files")


def output_name(stage: Stage, first: Path, options: StageOptions) -> str:
    """What LiCSBAS calls the output of a stage, by the name of what it reads first.

    GEOC makes ``GEOCml<n>``, and unwrapped again ``GEOCml<n>[GACOS]unwrapped``; a stack makes the same name with the
    ending of the stage, the first time series of a stack ``TS_<stack>``, a time series the datacube
    ``<time series>.nc``, and an analysis ``<datacube>_<ending>.nc``, or a folder of that name. An
    import makes the work folder ``<folder of the products>_<ending>``.
    """
    if "geoc" in stage.inputs:
        corrected = "GACOS" if getattr(options, "gacos", False) else ""
        return f"GEOCml{getattr(options, 'multilook', 1)}{corrected}{stage.suffix}"
    if stage.output == "stack":
        return first.name + MODELS.get(getattr(options, "weather_model", ""), stage.suffix)
    if stage.output == "frame":
        return f"{first.name}_{stage.suffix}"
    if "datacube" in stage.inputs:
        return f"{first.stem}_{stage.suffix}{NETCDF_SUFFIX if stage.makes_file else ''}"
    return first.name + NETCDF_SUFFIX if stage.makes_file else f"TS_{first.name}"


def stage_output(stage: Stage, first: Path, options: StageOptions) -> Path:
    """What a stage writes when nobody says where: beside what it reads first."""
    first = geoc_folder(first.absolute()) if "geoc" in stage.inputs else first.absolute()
    return first.with_name(output_name(stage, first, options))


def previews_folder(cube: Path) -> Path:
    """The folder of preview rasters, beside the datacube."""
    return cube.with_name(f"{cube.stem}_previews")


def coverage_file(cube: Path) -> Path:
    """The file of the coverage polygon, beside the datacube."""
    return cube.with_name(f"{cube.stem}_coverage.gpkg")


def netcdf(path: Path) -> Path:
    """A path of a NetCDF file; the ending may be left out, but a folder stays a folder, for `check_file` to refuse."""
    is_folder = is_there(path) and path.is_dir()
    return path if path.suffix or is_folder else path.with_name(path.name + NETCDF_SUFFIX)


def check_file(path: Path, *suffixes: str) -> None:
    """Refuse a file that cannot be written, before any work is done.

    Raises
    ------
    BadOption
        If the path is a folder, ends in something else, or lies where nothing can be written.
    """
    _check_lengths(path)
    if path.is_dir():
        raise BadOption(f"{path} is a folder. Give the name of a file, such as {path / f'ITSBD{suffixes[0]}'}.")
    if path.suffix.lower() not in suffixes:
        raise BadOption(f"{path} does not end in {' or '.join(suffixes)}. Give it that ending.")
    if os.sep == "\\" and is_device(path.name):
        raise BadOption(f"{path} cannot be a file, because Windows keeps that name. Choose another one.")
    check_folder(path.parent)


def _check_lengths(path: Path) -> None:
    """Refuse names that no file system holds; their length counts in bytes, of which a letter can have several."""
    for part in path.parts:
        if len(part.encode("utf-8", "surrogatepass")) > _LONGEST_NAME:
            raise BadOption(f"{path} cannot be written: {part[:40]}… is longer than {_LONGEST_NAME} bytes. Shorten it.")


def check_folder(folder: Path) -> None:
    """Refuse a folder that cannot be made or written to."""
    _check_lengths(folder)
    if os.sep == "\\" and (devices := [part for part in folder.parts if is_device(part)]):
        raise BadOption(
            f"{folder} cannot be a folder, because Windows keeps the name {devices[0]}. Choose another one."
        )
    existing = next(parent for parent in (folder, *folder.absolute().parents) if is_there(parent))
    if not existing.is_dir():
        raise BadOption(f"{folder} cannot be a folder, because {existing} is a file. Choose another place.")
    if not os.access(existing, os.W_OK):
        raise BadOption(f"Nothing can be written to {existing}. Choose another place, or change its permissions.")


def check_apart(path: Path, work: Path) -> None:
    """Refuse an output among the downloads."""
    for name in (GEOC, INTENSITIES, DELAYS, ERA5_DELAYS):
        downloads = (work / name).resolve()
        if downloads in (path.resolve(), *path.resolve().parents):
            raise BadOption(f"{path} lies inside the downloads in {work / name}. Choose a place outside of them.")


def pairs_inside(folder: Path) -> bool:
    """Whether a folder holds folders of interferograms."""
    return any(is_pair(path.name) and path.is_dir() for path in folder.iterdir())
