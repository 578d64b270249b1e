"""An environment of its own for the packages that this Python lacks, which needs no rights and spoils nothing.

It sees the packages of this Python, and its own come last: what QGIS has stays what it is.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..core.errors import BadOption, ProgramFailed
from ..core.packages import names_of
from ..core.progress import Progress
from ..engines.program import clean_environment, run_program
from .commands import python_of_this

MARK = "pyvenv.cfg"


def packages_of(folder: Path) -> Path:
    """Where an environment has its packages for this version of Python; it may not be there."""
    if sys.platform == "win32":
        return folder / "Lib" / "site-packages"
    return folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def make_environment(folder: Path, names: Sequence[str], progress: Progress, python: Path | None = None) -> None:
    """Make an environment, or go on with one, and install packages in it.

    Parameters
    ----------
    folder
        An environment, or a folder that is empty or not there.
    names
        Packages, by the names that Python imports.
    python
        The Python to make it of; by default the one of this process.

    Raises
    ------
    BadOption
        If the folder holds something else.
    ProgramFailed
        If a package cannot be had for this Python, or there is no network.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise BadOption(f"{folder} is not empty and no environment of Python. Choose a new folder for it.")
    environment = clean_environment(os.environ)
    folder.parent.mkdir(parents=True, exist_ok=True)
    if not packages_of(folder).is_dir():
        make = [str(python or python_of_this()), "-m", "venv", "--clear", "--system-site-packages", str(folder)]
        run_program(make, folder.parent, environment, progress.part(0, 0.3), "venv")
    if not packages_of(folder).is_dir():
        raise ProgramFailed(f"{packages_of(folder)} was not made: another version of Python made the environment.")
    if names:
        wanted = [names_of(name).pypi for name in names]
        # Wheels only: a compiler is not what people have, and what is built here would be linked to anything.
        command = [str(_python_in(folder)), "-m", "pip", "install", "--only-binary", ":all:", "--no-input", *wanted]
        run_program(command, folder, environment, progress.part(0.3, 1), "pip")


def use_environment(folder: Path | None) -> bool:
    """Let this Python import the packages of an environment, after its own; False if there are none for it."""
    if folder is None or not packages_of(folder).is_dir():
        return False
    place = str(packages_of(folder))
    if place not in sys.path:
        sys.path.append(place)
        importlib.invalidate_caches()
    return True


def leave_environment(folder: Path | None) -> None:
    """Import no more from an environment."""
    if folder is not None and str(packages_of(folder)) in sys.path:
        sys.path.remove(str(packages_of(folder)))


def _python_in(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
