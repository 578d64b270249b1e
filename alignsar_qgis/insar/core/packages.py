"""Python packages that stages need, and where to get them: one declaration for dialogs, messages and tests."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import NamedTuple


class Package(NamedTuple):
    """Names of a package.

    Attributes
    ----------
    pypi
        On the Python package index.
    debian
        Of Debian and Ubuntu; empty if they have none.
    fedora
        Of Fedora, where it is another one.
    """

    pypi: str
    debian: str
    fedora: str = ""

    @property
    def in_fedora(self) -> str:
        """The name in Fedora; empty if it has none."""
        return self.fedora or self.debian


PACKAGES = {
    "numpy": Package("numpy", "python3-numpy"),
    "scipy": Package("scipy", "python3-scipy"),
    "h5py": Package("h5py", "python3-h5py"),
    "netCDF4": Package("netCDF4", "python3-netcdf4"),
    "rasterio": Package("rasterio", "python3-rasterio"),
    "matplotlib": Package("matplotlib", "python3-matplotlib"),
    "urllib3": Package("urllib3", "python3-urllib3"),
    "socks": Package("PySocks", "python3-socks", "python3-pysocks"),
    "zarr": Package("zarr", "python3-zarr"),
    "snaphu": Package("snaphu", ""),
}
"""By the name that Python imports."""

OPTIONAL = {"distributed": Package("distributed", "python3-distributed")}
"""Those that only a run on a Dask cluster imports."""


def missing_of(names: Iterable[str]) -> list[str]:
    """Those of some packages that this Python does not have, in their order; nothing is imported."""
    return [name for name in names if not _is_there(name)]


def _is_there(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):  # what is set to None in sys.modules, or half loaded
        return False


def names_of(name: str) -> Package:
    """Where to get a package; one that is not declared is called the same everywhere."""
    return {**PACKAGES, **OPTIONAL}.get(name, Package(name, f"python3-{name.lower()}"))
