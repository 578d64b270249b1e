"""NISAR GUNW products: HDF5 files of NASA and ISRO, in UTM or polar stereographic projection.

Signs and units: unwrapped phase in radians, of the reference image times the conjugate of the secondary one, so that
it is positive for a longer path in the secondary image, which usually is the later one; coherence 0…1; cubes of the
east and north components of the unit vector from the ground to the sensor at some heights above the ellipsoid;
perpendicular baseline in metres. There is no DEM in the product. Sources: NASA, NISAR L2 GUNW product specification
(JPL D-102272), https://hyp3-docs.asf.alaska.edu/nisar-docs/gunw, and the descriptions that the products' data sets
carry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..store import plausibility
from ._cubes import at_heights
from ._gunw import GunwFile
from ._hdf5 import footprint_of, image_of, levelled, north_first, number_of, opened_product, text_of, values_of
from ._layers import Footprint, Layer, Target
from .products import Unreadable, files_below, is_possible, ordered

if TYPE_CHECKING:
    import h5py

BANDS = ("LSAR", "SSAR")
FREQUENCIES = ("frequencyA", "frequencyB")
POLARIZATIONS = ("HH", "VV")


@dataclass(frozen=True)
class NisarProduct(GunwFile):
    """One file.

    Attributes
    ----------
    band
        ``LSAR`` or ``SSAR``.
    """

    band: str

    PHASE = "unwrappedPhase"
    COHERENCE = "coherenceMagnitude"

    def absent(self) -> list[str]:
        """Which of phase and coherence is not there."""
        with opened_product(self.path) as file:
            data = self._interferogram(file)
            return [name for name in (self.PHASE, self.COHERENCE) if name not in data]

    def footprint(self) -> Footprint:
        """Where the phase lies."""
        with opened_product(self.path) as file:
            return self._place(self._interferogram(file))

    @property
    def _geometry(self) -> str:
        return f"science/{self.band}/GUNW/metadata/radarGrid"

    def frame_raster(self, kind: str, target: Target) -> np.ndarray | None:
        """Direction to the sensor at the heights; there are neither heights nor intensity."""
        if kind in ("hgt", "mli"):
            return None
        with opened_product(self.path) as file:
            data = file[self._geometry]
            east, north = values_of(data["losUnitVectorX"]), values_of(data["losUnitVectorY"])
            levels, x, y = data["heightAboveEllipsoid"][()], data["xCoordinates"][()], data["yCoordinates"][()]
            place = self._place(data)
            for component in (east, north):
                for fault in plausibility.without_undeclared(component, plausibility.DIRECTION):
                    target.tell(f"{self.path}: {fault}.")
            with np.errstate(invalid="ignore"):
                cube = {"E": east, "N": north, "U": np.sqrt(1 - east**2 - north**2)}[kind]
            cube = levelled(north_first(cube, x, y), levels)
        return at_heights(levels, lambda index: Layer(cube[index], place, path=self.path), target)

    @cached_property
    def constants(self) -> Mapping[str, str]:
        """Time and radar frequency."""
        with opened_product(self.path) as file:
            grids = self._interferogram(file).parent.parent
            frequency = number_of(grids["centerFrequency"])
        return {"center_time": self.center_time, "radar_frequency": repr(frequency)}

    def _layer(self, name: str) -> Layer:
        with opened_product(self.path) as file:
            data = self._interferogram(file)
            place = self._place(data)
            x, y = _coordinates(data)
            return Layer(north_first(image_of(data[name], zero_is_none=name == self.PHASE), x, y), place)

    def _interferogram(self, file: h5py.File) -> h5py.Group:
        """The group of the first frequency and polarization that there is."""
        grids = file[f"science/{self.band}/GUNW/grids"]
        for frequency in FREQUENCIES:
            for polarization in POLARIZATIONS:
                name = f"{frequency}/unwrappedInterferogram/{polarization}"
                if name in grids:
                    return grids[name]
        raise BrokenInput(f"{self.path} has no unwrapped interferogram in HH or VV. Fetch it again.")

    def _place(self, data: h5py.Group) -> Footprint:
        x, y = _coordinates(data)
        projection = _of_group_or_above(data, "projection")
        code = projection.attrs.get("epsg_code", projection[()])
        return footprint_of(x, y, f"EPSG:{int(np.ravel(code)[0])}", self.path)


def _coordinates(data: h5py.Group) -> tuple[np.ndarray, np.ndarray]:
    """Centres of the pixels, east and north."""
    return _of_group_or_above(data, "xCoordinates")[()], _of_group_or_above(data, "yCoordinates")[()]


def _of_group_or_above(data: h5py.Group, name: str) -> h5py.Dataset:
    """A data set that a group has, or that all polarizations share."""
    return data[name] if name in data else data.parent[name]


def find_nisar(folder: Path) -> Iterator[NisarProduct | Unreadable]:
    """Products in a folder and the folders in it, known by their content; other HDF5 files are passed over."""
    for path in files_below(folder, ".h5"):
        band: str | None = None
        try:
            if band := _band_of(path):
                yield _opened(path, band)
        except (MissingInput, BrokenInput) as err:
            if band or "GUNW" in path.name.upper():
                yield Unreadable(path, str(err))


def _band_of(path: Path) -> str | None:
    """The band of a product; None for other HDF5 files."""
    with opened_product(path) as file:
        return next((band for band in BANDS if f"science/{band}/GUNW" in file), None)


def _opened(path: Path, band: str) -> NisarProduct:
    with opened_product(path) as file:
        about = file[f"science/{band}/identification"]
        times = [text_of(about[f"{image}ZeroDopplerStartTime"][()]) for image in ("reference", "secondary")]
    dates = [time[:10].replace("-", "") for time in times]
    if not is_possible(*dates):
        raise BrokenInput(f"{path} is of {' and '.join(times)}, which are no dates of a pair. Fetch it again.")
    hour, _, rest = times[0][11:].partition(":")
    return NisarProduct(path, *ordered(*dates), f"{hour.lstrip('0') or 0}:{rest[:12]}", band)
