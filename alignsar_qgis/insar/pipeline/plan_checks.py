"""What is wrong with the input and the outputs of the whole chain, said before its first stage runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.grid import Grid
from ..core.options import Extent, StageOptions
from ..core.packages import missing_of, names_of
from ..core.pairs import is_pair
from ..cube import beside
from ..cube.options import DatacubeOptions
from ..download.frames import box_of
from ..engines import BUILTIN, Engine
from ..network.options import ReferenceOptions
from ..stack.options import ClipOptions
from ..store.geotiff import read_geotiff_grid
from .places import GEOC, NETCDF_SUFFIX, check_apart, check_file, check_folder, pairs_inside
from .plan import EXPORT, Plan
from .stages import ALTERNATIVES, DOWNLOAD, STAGES, Stage, stage_of

ARCHIVES = {".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar"}
WANTED = f"Choose the folder that holds {GEOC}/ with one folder per interferogram."


def check(plan: Plan, engine: Engine = BUILTIN) -> None:
    """Refuse a plan that cannot end well; nothing has been read or written then but a few headers.

    Raises
    ------
    MissingInput, BadOption
        With the file or folder that is wrong and what to do instead.
    ModuleNotFoundError
        If a package that a stage needs only here is not installed.
    """
    options = plan.checked_options()
    for stage_id, own in options.items():
        if plan.runs(stage_of(stage_id)):
            own.check()
            if engine.can_do(stage_of(stage_id)):
                engine.check(stage_of(stage_id), own)
    check_packages(stage for stage in ALTERNATIVES if stage.id in options and plan.runs(stage))
    check_outputs(plan, options)
    if plan.runs(DOWNLOAD):
        check_folder(plan.work)
    else:
        check_inputs(plan, options)


def check_packages(stages: Iterable[Stage]) -> None:
    """Refuse stages that a chain is not expected to have where a package that they need is not installed."""
    for stage in stages:
        for name in missing_of(stage.packages):
            raise ModuleNotFoundError(f"{stage.heading} needs the package {names_of(name).pypi}.", name=name)


def check_inputs(plan: Plan, options: Mapping[str, StageOptions]) -> None:
    """Refuse a work folder without downloads, and an area of interest or a wanted reference beside them."""
    check_work_folder(plan.work)
    if plan.runs(STAGES[0]) and not pairs_inside(plan.work / GEOC):
        raise MissingInput(
            f"{plan.work / GEOC} has no folder named like a pair of dates (yyyymmdd_yyyymmdd). {WANTED} "
            "Step 01 downloads a frame."
        )
    grid = grid_of_downloads(plan.work / GEOC)
    if grid is None:
        return
    area: Extent = grid.extent
    for stage_id, own in options.items():
        if not plan.runs(stage_of(stage_id)):
            continue
        if isinstance(own, ClipOptions):
            area = _area_of(own, grid, plan.work / GEOC)
        if isinstance(own, ReferenceOptions):
            own.check_position(area)


def check_dates(plan: Plan, given: Iterable[str]) -> None:
    """Refuse dates that a user has typed where nothing is downloaded: they would choose nothing.

    Parameters
    ----------
    given
        Names of the options that the user has given a value.
    """
    idle = sorted(set(given) & {"start_date", "end_date"})
    if idle and not plan.runs(DOWNLOAD):
        raise BadOption(
            f"{', '.join(idle)}: these dates say what step {DOWNLOAD.number} downloads, and the run starts at step "
            f"{plan.first} with all that is in the work folder. Leave them empty, or start at step {DOWNLOAD.number}."
        )


def check_outputs(plan: Plan, options: Mapping[str, StageOptions]) -> None:
    """Refuse outputs that cannot be written or lie among the downloads."""
    check_file(plan.datacube, NETCDF_SUFFIX)
    check_apart(plan.datacube, plan.work)
    check_folder(plan.files)
    export = options[EXPORT.id]
    folders = (export.previews, export.zarr) if isinstance(export, DatacubeOptions) else ()
    for folder in folders:
        if folder is not None:
            check_folder(folder)
            check_apart(folder, plan.work)
    if isinstance(export, DatacubeOptions) and plan.runs(EXPORT):
        beside.check_beside(export, plan.datacube, plan.files)


def check_work_folder(folder: Path) -> None:
    """Refuse what is no work folder, with the algorithm that takes it instead."""
    if not folder.exists():
        raise MissingInput(f"{folder} does not exist. {WANTED}")
    if folder.is_file():
        raise MissingInput(_about_file(folder))
    if not (folder / GEOC).is_dir():
        raise MissingInput(_about_folder(folder))


def _about_file(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix in ARCHIVES:
        return f"{path} is an archive. Unpack it first. {WANTED}"
    if suffix in (".tif", ".tiff"):
        return f"{path} is a single raster. {WANTED}"
    if suffix == NETCDF_SUFFIX:
        return (
            f"{path} is a datacube, which the chain makes. 'Load datacube' puts it on the map; 'Separate sources' and "
            "'Detect unrest' analyse it."
        )
    if suffix in (".h5", ".hdf5"):
        return f"{path} is a time series. 'Export datacube' makes a datacube of the TS_… folder around it. {WANTED}"
    return f"{path} is a file. {WANTED}"


def _about_folder(folder: Path) -> str:
    if (folder / "slc.mli.par").is_file():
        return (
            f"{folder} is a stack, which the chain makes of {GEOC}. 'Check interferograms' (stage 11) goes on from it. "
            f"To run the whole chain: {WANTED}"
        )
    if (folder / "info").is_dir() and (folder / "results").is_dir():
        return (
            f"{folder} is a time-series folder, which the chain makes. Stages 120 to 16 and 'Export datacube' go on "
            f"from it. To run the whole chain: {WANTED}"
        )
    if is_pair(folder.name):
        return f"{folder} holds one interferogram. {WANTED}"
    if pairs_inside(folder):
        return f"{folder} holds interferograms, but is not called {GEOC}. Rename it to {GEOC} and choose it again."
    inside = sorted(path for path in folder.iterdir() if (path / GEOC).is_dir())
    if inside:
        return f"{folder} has no {GEOC} folder, but {inside[0]} has one. Choose that folder."
    return f"{folder} has no {GEOC} folder. {WANTED} Step 01 downloads a frame."


def _area_of(clip: ClipOptions, grid: Grid, geoc: Path) -> Extent:
    """What is left of a frame."""
    box = clip.extent or (box_of(clip.polygons) if clip.polygons else None)
    if box is None:
        return grid.extent
    if not grid.overlaps(box):
        raise BadOption(
            f"The area of interest ({_edges(box)}) does not overlap the frame in {geoc} ({_edges(grid.extent)}). "
            "Draw it over the frame, or leave it empty."
        )
    return grid.turned(box)


def grid_of_downloads(geoc: Path) -> Grid | None:
    """Grid of the first readable raster of the frame or of a pair."""
    for path in sorted(geoc.glob("*.geo.*.tif")) + sorted(geoc.glob("*/*.geo.unw.tif")):
        try:
            return read_geotiff_grid(path)
        except BrokenInput:
            continue
    return None


def _edges(box: Extent) -> str:
    return f"west {box.west:.4f}, east {box.east:.4f}, south {box.south:.4f}, north {box.north:.4f}"
