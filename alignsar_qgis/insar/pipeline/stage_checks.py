"""What is wrong with the inputs, the output and the options of one stage, said before it runs.

Only names, sizes, headers and short text files are looked at, so that a dialog answers at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..cluster import check_scheduler
from ..core.errors import BadOption, MissingInput
from ..core.options import SCHEDULER, StageOptions
from ..engines import BUILTIN, Engine
from .folder_kinds import KINDS, require_folder
from .places import NETCDF_SUFFIX, check_file, check_folder, geoc_folder
from .stage_run import StageRun
from .stages import FILE_ROLES, Stage

TARGETS = ("previews", "zarr")
"""Options that name a folder to write, not one to read."""


def check_stage(run: StageRun[Any], engine: Engine = BUILTIN) -> None:
    """Refuse a run that cannot end well.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        With the file, folder or option that is wrong and what to do instead.
    ModuleNotFoundError
        If the options name a cluster, and the package for it is not installed.
    """
    run.options.check()
    check_scheduler(getattr(run.options, SCHEDULER, ""))
    check_place(run.stage, run.output)
    for role, path in run.inputs.items():
        check_input(role, path)
    check_output_apart(run.stage, run.inputs, run.output)
    check_option_files(run.options)
    if run.stage.check is not None:
        run.stage.check(run)
    engine.check(run.stage, run.options)


def check_input(role: str, path: Path) -> None:
    """Refuse an input that is not there or of another kind."""
    if role in FILE_ROLES:
        require_file(path)
    elif role in KINDS:
        require_folder(path, role)


def require_file(path: Path) -> None:
    """Refuse what is no file that can be read from."""
    if path.is_dir():
        raise MissingInput(f"{path} is a folder. Choose a file in it.")
    if not path.exists():
        raise MissingInput(f"{path} does not exist. Choose another file.")
    if not path.is_file():
        raise MissingInput(f"{path} is not a regular file. Choose another file.")


def check_option_files(options: StageOptions) -> None:
    """Refuse files and folders named by options that are not there."""
    for info in options.infos():
        path = getattr(options, info.name)
        if info.kind is not Path or path is None or info.name in TARGETS:
            continue
        try:
            if not info.folder:
                require_file(path)
            elif not path.is_dir():
                raise MissingInput(f"{path} is not a folder. Choose another one.")
        except MissingInput as err:
            raise MissingInput(f"{info.label}: {err}") from err


def check_place(stage: Stage, output: Path) -> None:
    """Refuse an output of the wrong kind, or where nothing can be written."""
    if stage.makes_file:
        check_file(output, NETCDF_SUFFIX)
    else:
        check_folder(output)


def check_output_apart(stage: Stage, inputs: Mapping[str, Path], output: Path) -> None:
    """Refuse an output that is an input or lies inside of one."""
    target = output.resolve()
    for role, path in inputs.items():
        source = (geoc_folder(path) if role == "geoc" else path).resolve()
        adds = stage.in_place and role == "timeseries"
        if source == target and not adds:
            raise BadOption(f"{output} is the input itself. Choose another output.")
        if source in target.parents and not stage.makes_file:
            raise BadOption(f"{output} lies inside the input {path}. Choose a place outside of it.")
