"""The command that installs packages, as this system wants it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from ..core.packages import names_of

OS_RELEASE = Path("/etc/os-release")
_FAMILIES = {"debian": "debian", "ubuntu": "debian", "fedora": "fedora", "rhel": "fedora", "centos": "fedora"}


class System(Enum):
    """Where the packages of this Python come from."""

    CONDA = "conda"
    DEBIAN = "Debian, Ubuntu"
    FEDORA = "Fedora, Red Hat"
    WINDOWS = "Windows"
    MACOS = "macOS"
    OTHER = "other"


def this_system() -> System:
    """Where the packages of this Python come from."""
    if (Path(sys.prefix) / "conda-meta").is_dir():
        return System.CONDA
    if sys.platform == "win32":
        return System.WINDOWS
    if sys.platform == "darwin":
        return System.MACOS
    family = family_of(OS_RELEASE.read_text(encoding="utf-8", errors="replace")) if OS_RELEASE.is_file() else ""
    return {"debian": System.DEBIAN, "fedora": System.FEDORA}.get(family, System.OTHER)


def family_of(text: str) -> str:
    r"""The family of a Linux distribution by its ``os-release``; empty where it is none of those that are known.

    >>> family_of('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"')
    'debian'
    """
    values = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    words = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".replace('"', "").split()
    return next((_FAMILIES[word] for word in words if word in _FAMILIES), "")


def python_of_this() -> Path:
    """The Python that this process runs in, also where QGIS is the program."""
    here = Path(sys.executable)
    if here.name.lower().startswith("python"):
        return here
    names = ("python3.exe", "python.exe") if sys.platform == "win32" else ("bin/python3", "bin/python")
    found = [Path(prefix) / name for prefix in (sys.prefix, sys.base_prefix, str(here.parent)) for name in names]
    return next((path for path in found if path.is_file()), here)


def install_command(names: Sequence[str], system: System) -> str:
    """The command that installs packages, which are given by the names that Python imports; empty for none.

    >>> install_command(["netCDF4", "socks"], System.DEBIAN)
    'sudo apt install python3-netcdf4 python3-socks'
    >>> install_command(["netCDF4", "socks"], System.CONDA)
    'conda install -c conda-forge netcdf4 pysocks'
    """
    if not names:
        return ""
    packages = [names_of(name) for name in names]
    index = " ".join(package.pypi for package in packages)
    if system is System.CONDA:
        return f"conda install -c conda-forge {index.lower()}"
    if system is System.DEBIAN and all(package.debian for package in packages):
        return f"sudo apt install {' '.join(package.debian for package in packages)}"
    if system is System.FEDORA and all(package.debian for package in packages):
        return f"sudo dnf install {' '.join(package.in_fedora for package in packages)}"
    if system is System.WINDOWS:
        return f"python3 -m pip install {index}"
    if system is System.MACOS:
        return f'"{python_of_this()}" -m pip install {index}'
    return f'"{python_of_this()}" -m pip install --user --break-system-packages {index}'
