"""ARIA-S1-GUNW products: NetCDF-4 files of JPL and ASF, in degrees.

Signs and units: unwrapped phase in radians, where the reference is the *later* image and positive phase is movement
towards the sensor, the opposite of LiCSAR; coherence 0…1; cubes of the incidence angle from the vertical, and of the
azimuth angle from east to north of the direction from the ground to the sensor, both in degrees, at some heights
above the ellipsoid; perpendicular baseline of the secondary image in metres. What is called amplitude is that of the
interferogram, in watts, which is power as intensity is. There is no DEM in the product. Versions 2 and 3 agree in all
of this; 3 adds layers of ionosphere, tide and troposphere. Sources: ASF, ARIA Sentinel-1 GUNW product guide,
https://hyp3-docs.asf.alaska.edu/guides/gunw_product_guide/; JPL, https://aria.caltech.edu/products/aria-s1-gunw;
Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013, and the tutorials of ARIA-tools.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from ..store import plausibility
from ..store.workspace import SPEED_OF_LIGHT_M_S
from ._cubes import at_heights
from ._gunw import GunwFile
from ._hdf5 import footprint_of, image_of, levelled, north_first, number_of, opened_product, values_of
from ._layers import WGS84, Footprint, Layer, Target
from ._reading import possible, refuse_radians
from .products import files_below, is_possible, ordered

GRIDS = "science/grids/data"
GEOMETRY = "science/grids/imagingGeometry"
WAVELENGTH = "science/radarMetaData/wavelength"
_NAMED = re.compile(r"S1-GUNW-[AD]-[RL]-\d+-\w+-(\d{8})_(\d{8})-(\d\d)(\d\d)(\d\d)-.*\.nc", re.IGNORECASE)


@dataclass(frozen=True)
class AriaProduct(GunwFile):
    """One file; its reference is the later image in all products so far."""

    PHASE = "unwrappedPhase"
    COHERENCE = "coherence"

    def absent(self) -> list[str]:
        """Which of phase and coherence is not there."""
        with opened_product(self.path) as file:
            return [name for name in (self.PHASE, self.COHERENCE) if f"{GRIDS}/{name}" not in file]

    def footprint(self) -> Footprint:
        """Where the phase lies."""
        with opened_product(self.path) as file:
            data = file[GRIDS]
            return footprint_of(data["longitude"][()], data["latitude"][()], WGS84, self.path)

    @property
    def _geometry(self) -> str:
        return GEOMETRY

    def _layer(self, name: str) -> Layer:
        with opened_product(self.path) as file:
            data = file[GRIDS]
            x, y = data["longitude"][()], data["latitude"][()]
            values = north_first(image_of(data[name], zero_is_none=True), x, y)
            return Layer(values, footprint_of(x, y, WGS84, self.path))

    def frame_raster(self, kind: str, target: Target) -> np.ndarray | None:
        """Direction to the sensor at the heights, and the power of the interferogram; there are no heights."""
        if kind == "hgt":
            return None
        if kind == "mli":
            return self._intensity(target)
        with opened_product(self.path) as file:
            data = file[GEOMETRY]
            x, y, levels = (data[name][()] for name in ("longitudeMeta", "latitudeMeta", "heightsMeta"))
            degrees, azimuth = values_of(data["incidenceAngle"]), np.deg2rad(values_of(data["azimuthAngle"]))
            for fault in plausibility.without_undeclared(degrees, plausibility.INCIDENCE):
                target.tell(f"{self.path}: {fault}.")
            refuse_radians(degrees, self.path)
            incidence = np.deg2rad(degrees)
            place = footprint_of(x, y, WGS84, self.path)
            horizontal = {"E": np.cos(azimuth), "N": np.sin(azimuth)}
            cube = np.cos(incidence) if kind == "U" else np.sin(incidence) * horizontal[kind]
            cube = levelled(north_first(cube, x, y), levels)
        return at_heights(levels, lambda index: Layer(cube[index], place, path=self.path), target)

    def _intensity(self, target: Target) -> np.ndarray | None:
        with opened_product(self.path) as file:
            if f"{GRIDS}/amplitude" not in file:
                return None
        layer = possible(self._layer("amplitude"), plausibility.INTENSITY, self.path)
        return target.onto(replace(layer, path=self.path))

    @cached_property
    def constants(self) -> Mapping[str, str]:
        """Time and radar frequency."""
        known = {"center_time": self.center_time}
        with opened_product(self.path) as file:
            if WAVELENGTH in file:
                known["radar_frequency"] = repr(SPEED_OF_LIGHT_M_S / number_of(file[WAVELENGTH]))
        return known


def find_aria(folder: Path) -> Iterator[AriaProduct]:
    """Products in a folder and the folders in it, known by their names."""
    for path in files_below(folder, ".nc"):
        named = _NAMED.fullmatch(path.name)
        if named and is_possible(*named.groups()[:2]):
            reference, secondary, hour, minute, second = named.groups()
            yield AriaProduct(path, *ordered(reference, secondary), f"{int(hour)}:{minute}:{second}.000000")
