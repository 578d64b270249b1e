"""A list of all that the plugin uses: what is there in which version, linked to what, and what is missing."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess  # nosec B404 - asks the Python of a program that the user chose for its packages
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib import metadata
from pathlib import Path
from typing import Any

from ..core.errors import InsarError
from ..core.packages import OPTIONAL, PACKAGES, missing_of, names_of
from ..engines.choice import Installed
from ..engines.installation import Interpreter
from ..engines.licsalert import Licsalert
from ..engines.licsbas_home import LIBRARY, LicsbasHome
from ..pipeline.stages import ANALYSES, DATA, STAGES
from .commands import System, install_command

PATIENCE_S = 60
LICSBAS_NEEDS = ("numpy", "h5py", "matplotlib", "osgeo")
LICSAR_EXTRA = "licsar_extra"
PROBE = """
import importlib.util, json, platform, sys
found = {name: importlib.util.find_spec(name) is not None for name in sys.argv[1:]}
print(json.dumps({"version": platform.python_version(), "found": found}))
"""


class State(Enum):
    """Whether something can be used."""

    THERE = "there"
    MISSING = "missing"
    OPTIONAL = "not there, optional"
    FAULTY = "there, but not usable"


@dataclass(frozen=True)
class Item:
    """One package or program.

    Attributes
    ----------
    name, kind
        What it is called, and what it is: a package, a program, a Python.
    state
        Whether it can be used.
    version
        Its version; empty where it does not say.
    linked
        Libraries that it is linked to, with their versions.
    place
        Where it lies.
    needed_for
        What does not work without it.
    remedy
        The command or the sentence that mends it; empty where nothing is to be mended.
    """

    name: str
    kind: str
    state: State
    version: str = ""
    linked: str = ""
    place: str = ""
    needed_for: str = ""
    remedy: str = ""


def inventory(system: System, installed: Installed, host: Mapping[str, str] | None = None) -> list[Item]:
    """All packages and programs.

    Parameters
    ----------
    system
        Where missing packages come from.
    installed
        Where the settings say that programs are.
    host
        The versions of the libraries of the program that this runs in, such as ``{"GDAL": "3.6.2"}``.
    """
    python = Item("Python", "Python", State.THERE, sys.version.split()[0], place=sys.prefix)
    packages = [_package(name, system) for name in (*PACKAGES, *OPTIONAL)]
    programs = [_licsbas(installed), _licsar_extra(installed), _licsalert(installed), _snaphu()]
    return [python, *_conflicts(packages, dict(host or {})), *programs]


def libraries_of(name: str) -> dict[str, str]:
    """The C libraries that a package is linked to, by their versions; it is imported."""
    module = importlib.import_module(name)
    return {library: str(version) for library, version in _LIBRARIES.get(name, lambda _: {})(module).items() if version}


def _of_rasterio(module: Any) -> dict[str, Any]:
    return {"GDAL": module.__gdal_version__, "PROJ": getattr(module, "__proj_version__", "")}


def _of_h5py(module: Any) -> dict[str, Any]:
    return {"HDF5": module.version.hdf5_version}


def _of_netcdf(module: Any) -> dict[str, Any]:
    return {"HDF5": module.__hdf5libversion__, "NetCDF": module.__netcdf4libversion__.split()[0]}


_LIBRARIES: dict[str, Callable[[Any], dict[str, Any]]] = {
    "rasterio": _of_rasterio,
    "h5py": _of_h5py,
    "netCDF4": _of_netcdf,
}


def _package(name: str, system: System) -> Item:
    """A package of this Python."""
    known = names_of(name)
    needed_for = ", ".join(stage.heading for stage in (*DATA, *STAGES, *ANALYSES) if name in stage.packages)
    needed_for = needed_for or OPTIONAL_USE.get(name, "")
    command = install_command([name], system)
    if missing_of([name]):
        optional = name in OPTIONAL_USE
        state = State.OPTIONAL if optional else State.MISSING
        return Item(known.pypi, "package", state, needed_for=needed_for, remedy=command)
    try:
        linked = ", ".join(f"{library} {version}" for library, version in libraries_of(name).items())
        module = importlib.import_module(name)
    except Exception as err:  # whatever a package raises that does not fit its libraries
        return Item(known.pypi, "package", State.FAULTY, linked=str(err), needed_for=needed_for, remedy=command)
    version, place = _version(known.pypi, module), str(Path(module.__file__ or "").parent)
    return Item(known.pypi, "package", State.THERE, version, linked, place, needed_for)


OPTIONAL_USE = {
    "zarr": "Zarr stores",
    "socks": "downloads through a SOCKS proxy",
    "snaphu": "unwrapping again",
    "distributed": "computing on a Dask cluster",
}
"""What packages are for that not everybody needs."""


def _version(distribution: str, module: Any) -> str:
    """Distributions of an operating system may come without metadata, and modules without a version."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return str(getattr(module, "__version__", ""))


def _conflicts(packages: list[Item], host: dict[str, str]) -> list[Item]:
    """The packages, of which those that are linked to another library than QGIS or one before them say so."""
    seen = {library: ("QGIS", version) for library, version in host.items()}
    found = []
    for item in packages:
        faults = []
        for library, _, version in (
            part.partition(" ") for part in item.linked.split(", ") if item.state is State.THERE
        ):
            whose, other = seen.setdefault(library, (item.name, version))
            if other != version:
                faults.append(f"{library} {version}, where {whose} has {other}")
        remedy = f"Two of these in one process may crash it: {'; '.join(faults)}. Take both from the same source."
        found.append(item if not faults else Item(**{**vars(item), "state": State.FAULTY, "remedy": remedy}))
    return found


def _licsbas(installed: Installed) -> Item:
    use = "the engine licsbas"
    try:
        home = LicsbasHome.find(installed.licsbas, installed.licsbas_python)
    except InsarError as err:
        state = State.OPTIONAL if installed.licsbas is None else State.FAULTY
        return Item("LiCSBAS", "program", state, needed_for=use, remedy=str(err))
    lacking = [
        stage.script for stage in STAGES if stage.script and not (home.programs / f"{stage.script}.py").is_file()
    ]
    python = _asked(home.python, home.environment, LICSBAS_NEEDS)
    absent = [name for name, there in python.get("found", {}).items() if not there]
    linked = f"Python {python['version']} ({home.python.executable})" if "version" in python else ""
    faults = [
        *([f"its Python does not start: {python['fault']}"] if "fault" in python else []),
        *([f"its Python lacks {', '.join(absent)}"] if absent else []),
    ]
    notes = [*faults, *([f"without {', '.join(lacking)}"] if lacking else [])]
    state = State.FAULTY if faults else State.THERE
    return Item("LiCSBAS", "program", state, home.version, linked, str(home.programs.parent), use, "; ".join(notes))


def _licsar_extra(installed: Installed) -> Item:
    use = "unwrapping again by LiCSBAS itself"
    absent = Item(LICSAR_EXTRA, "program", State.OPTIONAL, needed_for=use, remedy="https://github.com/comet-licsar")
    try:
        home = LicsbasHome.find(installed.licsbas, installed.licsbas_python)
    except InsarError:
        return absent
    beside = home.programs.parent / LIBRARY
    if _asked(home.python, home.environment, (LICSAR_EXTRA,)).get("found", {}).get(LICSAR_EXTRA):
        return Item(LICSAR_EXTRA, "program", State.THERE, place=str(beside), needed_for=use)
    return absent


def _licsalert(installed: Installed) -> Item:
    use = "the engine licsalert"
    engine = Licsalert(installed.licsalert, installed.licsalert_python)
    try:
        python = engine.interpreter()
    except InsarError as err:
        named = installed.licsalert is not None or installed.licsalert_python is not None
        return Item("LiCSAlert", "program", State.FAULTY if named else State.OPTIONAL, needed_for=use, remedy=str(err))
    answer = _asked(python, python.environment(modules=engine.folder), ("licsalert", "numpy", "h5py", "matplotlib"))
    absent = [name for name, there in answer.get("found", {}).items() if not there]
    fault = answer.get("fault") or (f"{python.executable} lacks {', '.join(absent)}" if absent else "")
    linked = f"Python {answer['version']} ({python.executable})" if "version" in answer else ""
    place = str(engine.folder or python.prefix or "")
    return Item("LiCSAlert", "program", State.FAULTY if fault else State.THERE, "", linked, place, use, fault)


def _snaphu() -> Item:
    """The command, which LiCSBAS uses; the plugin has the package."""
    place = shutil.which("snaphu") or ""
    use = "unwrapping again by LiCSBAS itself"
    return Item("snaphu (command)", "program", State.THERE if place else State.OPTIONAL, place=place, needed_for=use)


def _asked(python: Interpreter, environment: Mapping[str, str], names: tuple[str, ...]) -> dict[str, Any]:
    """Version and packages of another Python, or why it does not say."""
    command = [str(python.executable), "-c", PROBE, *names]
    try:
        done = subprocess.run(  # noqa: S603 # nosec B603 - a list of arguments, and no shell
            command, env=dict(environment), capture_output=True, text=True, timeout=PATIENCE_S, check=True
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as err:
        return {"fault": str(err)}
    return answer
