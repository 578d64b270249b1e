"""Where an installed program and the Python that runs it are, and the environment that this Python needs."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import MissingInput
from .program import clean_environment

PYTHONS = ("bin/python3", "bin/python", "python.exe", "Scripts/python.exe")
"""Where a virtual or conda environment has its Python."""
INSIDE = ("", ".venv", "venv", "env")
"""Folders of a program in which an environment of its own may lie."""
WINDOWS_PARTS = ("", "Library/bin", "Scripts", "DLLs")
GDAL_DATA, PROJ_DATA = Path("share/gdal"), Path("share/proj")


@dataclass(frozen=True)
class Interpreter:
    """A Python of its own; ``prefix`` is the environment that it belongs to, None for that of the system."""

    executable: Path
    prefix: Path | None = None

    @classmethod
    def find(cls, wanted: Path | None, *homes: Path) -> Interpreter:
        """The Python that somebody names, else one in some folders, else the one of the system.

        Parameters
        ----------
        wanted
            The program, or the folder of an environment; None where nobody names one.
        homes
            Folders in which, or in an environment inside of which, it may lie.

        Raises
        ------
        MissingInput
            If there is none where somebody says.
        """
        if wanted is not None:
            if wanted.is_file():
                return cls(wanted.absolute(), _prefix_of(wanted.absolute()))
            found = _python_in(wanted)
            if found is None:
                raise MissingInput(
                    f"{wanted} is neither a Python nor the folder of an environment with one ({', '.join(PYTHONS)}). "
                    "Choose another Python for this program in the settings of QGIS."
                )
            return cls(found, _prefix_of(found))
        for home in homes:
            for name in INSIDE:
                if found := _python_in(home / name):
                    return cls(found, _prefix_of(found))
        for name in ("python3", "python"):
            if on_path := shutil.which(name):
                return cls(Path(on_path).absolute(), _prefix_of(Path(on_path).absolute()))
        raise MissingInput("No Python was found on the PATH. Name the Python of this program in the settings of QGIS.")

    def environment(self, *programs: Path, modules: Path | None = None) -> dict[str, str]:
        """The environment of a program that this Python runs: nothing of QGIS, folders of programs first on the PATH.

        Parameters
        ----------
        programs
            Folders of more programs.
        modules
            Folder that Python imports from in addition.
        """
        environment = clean_environment(os.environ)
        folders = [*programs, self.executable.parent]
        if self.prefix is not None:
            if sys.platform == "win32":
                folders += [self.prefix / part for part in WINDOWS_PARTS]
            environment.update(self._of_conda())
        environment["PATH"] = os.pathsep.join([*map(str, folders), environment.get("PATH", os.defpath)])
        environment.update(PYTHONUNBUFFERED="1", PYTHONIOENCODING="utf-8", PYTHONNOUSERSITE="1", MPLBACKEND="Agg")
        if self.prefix is None:
            del environment["PYTHONNOUSERSITE"]  # the packages of the system's Python may be the user's
        if modules is not None:
            environment["PYTHONPATH"] = str(modules)
        return environment

    def _of_conda(self) -> dict[str, str]:
        """What activation of a conda environment sets, as far as its libraries need it."""
        prefix = self.prefix
        if prefix is None or not (prefix / "conda-meta").is_dir():
            return {}
        share = prefix / "Library" if sys.platform == "win32" else prefix
        found = {"CONDA_PREFIX": str(prefix)}
        if (share / GDAL_DATA).is_dir():
            found["GDAL_DATA"] = str(share / GDAL_DATA)
        if (share / PROJ_DATA).is_dir():
            found.update(PROJ_DATA=str(share / PROJ_DATA), PROJ_LIB=str(share / PROJ_DATA))
        return found


def _python_in(folder: Path) -> Path | None:
    """The Python of an environment; links are not followed, because they say which environment it is."""
    return next((found for name in PYTHONS if (found := (folder / name).absolute()).is_file()), None)


def _prefix_of(python: Path) -> Path | None:
    """The virtual or conda environment that a Python belongs to."""
    for folder in (python.parent, python.parent.parent):
        if (folder / "pyvenv.cfg").is_file() or (folder / "conda-meta").is_dir():
            return folder
    return None
