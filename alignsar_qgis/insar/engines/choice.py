"""The engine of a name, with where the installed programs are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BadOption
from . import BUILTIN, Engine

if TYPE_CHECKING:
    from ..pipeline.stages import Stage


@dataclass(frozen=True)
class Installed:
    """Where programs are that can do the work of stages; None for the PATH.

    Attributes
    ----------
    licsbas, licsalert
        Folder of each.
    licsbas_python, licsalert_python
        The Python that runs it, or the folder of its environment.
    """

    licsbas: Path | None = None
    licsbas_python: Path | None = None
    licsalert: Path | None = None
    licsalert_python: Path | None = None


def engines_for(stage: Stage) -> tuple[str, ...]:
    """Names of the engines that have a stage, the built-in one first."""
    names = (BUILTIN.name, "licsbas", "licsalert")
    return tuple(name for name in names if engine_of(name, Installed()).can_do(stage))


def engine_of(name: str, installed: Installed) -> Engine:
    """The engine of a name; a program is looked for only when it is asked to work.

    Raises
    ------
    BadOption
        If there is no such engine.
    """
    if name == BUILTIN.name:
        return BUILTIN
    if name == "licsbas":
        from .licsbas import Licsbas

        return Licsbas(installed.licsbas, installed.licsbas_python)
    if name == "licsalert":
        from .licsalert import Licsalert

        return Licsalert(installed.licsalert, installed.licsalert_python)
    raise BadOption(f"There is no engine {name!r}. Choose builtin, licsbas or licsalert.")
