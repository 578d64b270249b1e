"""The NetCDF file of a separation: written once, read by unrest detection and reconstruction."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, cast

import numpy as np

from .. import __version__
from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.foreign_text import parsed_json
from ..core.grid import Grid
from ..cube.chunks import limits_of
from ..cube.coordinates import opened_cube
from ..cube.metadata import CONVENTIONS, coverage_attributes, time_attributes
from ..cube.quantities import TIME, Quantity
from ..cube.reader import Cube
from ..cube.writer import CubeWriter
from ..store.netcdf_name import netcdf_name
from .cube_import import FLAG_MEANINGS, SEPARATION, USED
from .labels import MEANINGS, TITLES
from .options import SeparationOptions
from .variables import COMPONENT, INCREMENT, PLANE, RESIDUALS, RUN_SOURCE, SOURCE

KIND = "source separation"
OPTIONS_ATTRIBUTE = "separation_options"
RETIRED_OPTIONS = ("perplexity", "early_exaggeration")  # files of earlier versions hold them; nothing depended on them
_FLAGS: dict[str, tuple[Sequence[int], str]] = {
    "ic_label": (range(4), " ".join(MEANINGS)),
    "separation_mask": (range(4), FLAG_MEANINGS),
    "stage": (range(2), "baseline monitoring"),
    "residual_leading": (range(2), " ".join(RESIDUALS)),
}


@dataclass(frozen=True)
class Separation:
    """Learned sources.

    Attributes
    ----------
    path
        File they are in.
    grid, flags
        Grid of the sources, and why each pixel is used or not, int8 (length, width).
    sources
        Maps on the used pixels in row-major order, zero mean, (n_sources, n_pixels).
    quality, sizes, labels
        Iq, cluster size, label code of each source.
    with_height, with_span
        Correlations with height and with the time between dates.
    options
        Of the separation, with the resolution that was chosen.
    first_learned, last_learned
        First and last date of the baseline.
    data_key
        Checksum of the data that the sources were learned from.
    """

    path: Path
    grid: Grid
    flags: np.ndarray
    sources: np.ndarray
    quality: np.ndarray
    sizes: np.ndarray
    labels: np.ndarray
    with_height: np.ndarray
    with_span: np.ndarray
    options: SeparationOptions
    first_learned: date
    last_learned: date
    data_key: str

    @property
    def used(self) -> np.ndarray:
        """Pixels of the sources, bool (length, width)."""
        return self.flags == USED

    @property
    def names(self) -> list[str]:
        """A name for each source, such as ``IC1 deformation``."""
        return source_names(self.labels)

    @classmethod
    def open(cls, path: Path) -> Separation:
        """Read the sources from a file.

        Raises
        ------
        MissingInput, BrokenInput
            If the file is absent or holds no sources.
        """
        path = Path(path)
        if not path.exists():
            raise MissingInput(f"{path} does not exist. Give {SEPARATION}.")
        cube = Cube.open(path)
        if OPTIONS_ATTRIBUTE not in cube.attributes:
            raise BrokenInput(f"{path} holds no sources. Give {SEPARATION}.")
        with cls._understood(path), opened_cube(path) as file:
            file.set_auto_mask(False)
            flags = file["separation_mask"][...]
            maps = file["ic_source"][...].astype(float)[:, flags == USED]
            columns = {
                name: np.asarray(file[f"ic_{name}"][...])
                for name in ("quality_index", "cluster_size", "label", "dem_correlation")
            }
            with_span = np.asarray(file["ic_temporal_baseline_correlation"][...])
        with cls._understood(path):
            return cls(
                path,
                cube.grid,
                flags,
                centred(maps),
                columns["quality_index"],
                columns["cluster_size"],
                columns["label"],
                columns["dem_correlation"],
                with_span,
                _options_of(cube),
                date.fromisoformat(cube.attributes["baseline_start"]),
                date.fromisoformat(cube.attributes["baseline_end"]),
                cube.attributes["data_key"],
            )

    @staticmethod
    @contextmanager
    def _understood(path: Path) -> Iterator[None]:
        """Name the file if something in it is missing or not what it should be."""
        try:
            yield
        except (KeyError, IndexError, ValueError, TypeError, AttributeError, BadOption) as err:
            raise BrokenInput(f"{path} is damaged or was changed ({err}). Separate the sources again.") from err


def _options_of(cube: Cube) -> SeparationOptions:
    """Options of the separation that a file is from."""
    values = parsed_json(cube.attributes[OPTIONS_ATTRIBUTE])
    known = {name: value for name, value in values.items() if name not in RETIRED_OPTIONS}
    return cast(SeparationOptions, SeparationOptions.from_dict(known))


def centred(maps: np.ndarray) -> np.ndarray:
    """Maps minus their mean over the pixels, (n, n_pixels)."""
    return maps - maps.mean(axis=1, keepdims=True)


def source_names(labels: np.ndarray) -> list[str]:
    """Names of sources by their label codes, numbered from 1."""
    return [TITLES[label].format(number=number) for number, label in enumerate(labels, start=1)]


def on_grid(values: np.ndarray, used: np.ndarray) -> np.ndarray:
    """Values (…, n_pixels) as images, float32, NaN where not used, (…, length, width)."""
    images = np.full((*values.shape[:-1], *used.shape), np.nan, np.float32)
    images[..., used] = values
    return images


class SeparationWriter(CubeWriter):
    """A file of sources being written; a datacube with more dimensions.

    Parameters
    ----------
    sizes
        Lengths of the dimensions ``source``, ``component``, ``run_source``; those of length 0 are not made.
    """

    def __init__(
        self, path: Path, grid: Grid, days: Sequence[date], compression: int, sizes: Mapping[str, int]
    ) -> None:
        super().__init__(path, grid, [day.strftime("%Y%m%d") for day in days], compression)
        self._chunks[TIME] = len(days)
        self._sizes = {**sizes, INCREMENT: len(days) - 1, PLANE: 2 if sizes.get(RUN_SOURCE) else 0}
        self._days = np.array([(day - days[0]).days for day in days])

    def __enter__(self) -> SeparationWriter:
        super().__enter__()
        for name, size in self._sizes.items():
            if size:
                self._file.createDimension(name, size)
                self._chunks[name] = 1 if name in (SOURCE, COMPONENT) else size
        time = self._file["time"]
        attributes = {name: time.getncattr(name) for name in ("standard_name", "units", "calendar", "units_metadata")}
        increment = self._file.createVariable(INCREMENT, "i4", (INCREMENT,))
        increment.setncatts({**attributes, "long_name": "later day of two neighbouring dates"})
        increment.bounds = f"{INCREMENT}_bnds"
        increment[:] = self._days[1:]
        bounds = self._file.createVariable(f"{INCREMENT}_bnds", "i4", (INCREMENT, "edges"))
        bounds[:] = np.column_stack([self._days[:-1], self._days[1:]])
        for name in (SOURCE, COMPONENT):
            if self._sizes.get(name):
                number = self._file.createVariable(name, "i4", (name,))
                number.long_name = f"number of the {'source' if name == SOURCE else 'principal component'}"
                number[:] = np.arange(1, self._sizes[name] + 1)
        return self

    def add(self, name: str, quantity: Quantity, values: np.ndarray) -> None:
        """Make and write a variable."""
        self._room.take(np.asarray(values).nbytes)
        self.declare(name, quantity)
        if name in _FLAGS:
            codes, meanings = _FLAGS[name]
            dtype = self._file[name].dtype
            self._file[name].setncatts({"flag_values": np.array(codes, dtype), "flag_meanings": meanings})
        variable = self._file[name]
        stored = np.asarray(values, variable.dtype)
        variable[...] = stored
        self._widen(name, limits_of(stored))

    def add_number(self, name: str, value: float, units: str, long_name: str) -> None:
        """Make and write a single number."""
        variable = self._file.createVariable(name, "f8", ())
        variable.setncatts({"units": units, "long_name": long_name})
        variable[...] = value

    def copy_from(self, path: Path, names: Sequence[str]) -> None:
        """Copy variables of another file that has the same grid and sources."""
        from netCDF4 import Dataset

        from .variables import SEPARATION_QUANTITIES

        with netcdf_name(path) as place, Dataset(place) as file:
            file.set_auto_mask(False)
            for name in names:
                self.add(name, SEPARATION_QUANTITIES[name], file[name][...])


def common_attributes(title: str, summary: str, grid: Grid, days: Sequence[date], cube: Path) -> dict[str, Any]:
    """Attributes that all files made from a datacube have."""
    now = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    texts = [day.strftime("%Y%m%d") for day in days]
    return {
        "Conventions": CONVENTIONS,
        "title": title,
        "summary": summary,
        "references": "Gaddes et al. (2018), doi:10.1029/2018JB016210; Gaddes et al. (2019), doi:10.1029/2019JB017519",
        "source": f"datacube {cube.name}",
        "input_file": cube.name,
        "software_versions": json.dumps(software_versions()),
        "date_created": now,
        "history": f"{now}: made from {cube.name} by AlignSAR for QGIS {__version__}",
        **coverage_attributes(grid),
        **time_attributes(texts),
    }


def software_versions() -> dict[str, str]:
    """Versions of what the numbers depend on."""
    import scipy

    return {
        "AlignSAR for QGIS": __version__,
        "Python": platform.python_version(),
        "NumPy": np.__version__,
        "SciPy": scipy.__version__,
    }
