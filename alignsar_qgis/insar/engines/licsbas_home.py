"""An installed LiCSBAS: its scripts, its library, its Python."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ..core.errors import MissingInput
from .installation import Interpreter

PROGRAMS, LIBRARY = "bin", "LiCSBAS_lib"
TYPICAL = "LiCSBAS13_sb_inv.py"
PATTERN = "LiCSBAS*.py"
_VERSION = re.compile(r"^\s*ver\s*=\s*[\"']([\w.]+)[\"']", re.MULTILINE)
INSTALL = (
    "Get LiCSBAS from https://github.com/comet-licsar/LiCSBAS and choose its folder in Settings > Options > Processing "
    "> Providers > AlignSAR."
)


@dataclass(frozen=True)
class LicsbasHome:
    """Where LiCSBAS is.

    Attributes
    ----------
    programs
        Folder of the scripts.
    python
        What runs them.
    """

    programs: Path
    python: Interpreter

    @classmethod
    def find(cls, folder: Path | None = None, python: Path | None = None) -> LicsbasHome:
        """LiCSBAS in a folder, or where its commands are on the PATH.

        Parameters
        ----------
        folder
            The folder of LiCSBAS, its ``bin``, or an environment that it is installed in; None for the PATH.
        python
            The Python, or the folder of its environment; None for the one beside the scripts, else the system's.

        Raises
        ------
        MissingInput
            If it is not there, with where to get it.
        """
        if folder is None:
            command = shutil.which(TYPICAL)
            if command is None:
                raise MissingInput(f"LiCSBAS was not found: {TYPICAL} is not on the PATH. {INSTALL}")
            programs = Path(command).parent.absolute()
        else:
            candidates = (folder / PROGRAMS, folder, folder / "Scripts")
            found = [one.absolute() for one in candidates if one.is_dir() and any(one.glob(PATTERN))]
            if not found:
                raise MissingInput(f"{folder} has no {PROGRAMS}/{PATTERN}, so it is no folder of LiCSBAS. {INSTALL}")
            programs = found[0]
        return cls(programs, Interpreter.find(python, programs.parent, programs))

    def script(self, name: str) -> Path:
        """The script of a step, by its name without ending.

        Raises
        ------
        MissingInput
            If this LiCSBAS does not have it.
        """
        path = self.programs / f"{name}.py"
        if not path.is_file():
            raise MissingInput(
                f"{path} does not exist: this LiCSBAS is incomplete, or a version without this step. Use another "
                "one, or the built-in engine for this step."
            )
        return path

    def knows(self, name: str, flag: str) -> bool:
        """Whether the text of a script has a long flag; short ones are as old as the scripts."""
        word = flag.lstrip("-")
        return not flag.startswith("--") or word in self.script(name).read_text(encoding="utf-8", errors="replace")

    @cached_property
    def version(self) -> str:
        """The version that a typical script says it is of; empty if it does not say."""
        path = self.programs / TYPICAL
        told = _VERSION.search(path.read_text(encoding="utf-8", errors="replace")) if path.is_file() else None
        return told[1] if told else ""

    @cached_property
    def environment(self) -> dict[str, str]:
        """All variables that its scripts run with."""
        library = self.programs.parent / LIBRARY
        modules = library if library.is_dir() else None
        environment = self.python.environment(self.programs, modules=modules)
        environment["LiCSBAS_PATH"] = str(self.programs.parent)
        return environment
