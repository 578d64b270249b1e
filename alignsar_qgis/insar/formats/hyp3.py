"""InSAR products that ASF's HyP3 makes on demand (GAMMA and ISCE2 bursts): folders of GeoTIFFs, usually in UTM.

Signs and units: unwrapped phase in radians, positive for movement away from the sensor, where the reference is the
earlier image; coherence 0…1; ``lv_theta``, the elevation angle of the look vector, and ``lv_phi``, its orientation
from east to north, both in radians and back towards the sensor. Source: ASF, Sentinel-1 InSAR and Burst InSAR product
guides, https://hyp3-docs.asf.alaska.edu/guides/insar_product_guide/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from ..core.foreign_text import read_foreign_text
from ..store import plausibility
from ._layers import Footprint, Layer, Target
from ._reading import read_coherence, read_footprint, read_layer, read_phase
from .products import files_below, is_possible, ordered

PHASE, COHERENCE = "unw_phase", "corr"
THETA, PHI, HEIGHT, AMPLITUDE = "lv_theta", "lv_phi", "dem", "amp"
SENTINEL1_HZ = 5.405e9
_NAMED = re.compile(rf"(?P<name>.+)_{PHASE}(?P<tail>.*)\.tiff?", re.IGNORECASE)
_DATES = re.compile(r"_(\d{8})(?:T\d{6})?_(\d{8})(?:T\d{6})?_")
_SECONDS_OF_DAY = 86400.0


@dataclass(frozen=True)
class Hyp3Product:
    """One product.

    Attributes
    ----------
    folder
        Where its files are.
    name, tail, suffix
        What stands before and behind the quantity in their names, such as ``_clipped``, and ``.tif``.
    pair
        The earlier epoch first.
    sign
        -1 where the reference is the later image.
    """

    folder: Path
    name: str
    tail: str
    suffix: str
    pair: str
    sign: int

    def _file(self, quantity: str) -> Path:
        return self.folder / f"{self.name}_{quantity}{self.tail}{self.suffix}"

    @property
    def _parameters(self) -> Path:
        return self.folder / f"{self.name}.txt"

    @property
    def files(self) -> list[Path]:
        """GeoTIFFs and parameters."""
        return [*map(self._file, (PHASE, COHERENCE, THETA, PHI, HEIGHT, AMPLITUDE)), self._parameters]

    def absent(self) -> list[str]:
        """Which of phase and coherence is not there."""
        return [self._file(kind).name for kind in (PHASE, COHERENCE) if not self._file(kind).is_file()]

    def footprint(self) -> Footprint:
        """Where the phase lies."""
        return read_footprint(self._file(PHASE))

    def phase(self) -> Layer:
        """Unwrapped phase in radians, positive for a longer path at the later epoch."""
        layer = read_phase(self._file(PHASE), plausibility.PHASE)
        return replace(layer, values=self.sign * layer.values)

    def coherence(self) -> Layer:
        """Coherence 0…1."""
        return read_coherence(self._file(COHERENCE))

    def frame_raster(self, kind: str, target: Target) -> np.ndarray | None:
        """Look vector, height and intensity on a grid."""
        if kind == "hgt":
            return self._heights(target) if self._has(HEIGHT) else None
        if kind == "mli":
            return self._intensity(target) if self._has(AMPLITUDE) else None
        if not self._has(THETA) or (kind != "U" and not self._has(PHI)):
            return None
        return target.onto(self._direction(kind))

    def _has(self, quantity: str) -> bool:
        return self._file(quantity).is_file()

    def _direction(self, kind: str) -> Layer:
        """A component of the look vector; angles are not resampled, because they jump at ±π."""
        theta = read_layer(self._file(THETA), plausibility.ANGLE)
        if kind == "U":
            return replace(theta, values=np.sin(theta.values))
        phi = read_layer(self._file(PHI), plausibility.ANGLE)
        if phi.footprint != theta.footprint:
            raise BrokenInput(f"{self._file(PHI)} lies elsewhere than {self._file(THETA).name}; fetch both again.")
        along = np.cos(phi.values) if kind == "E" else np.sin(phi.values)
        return Layer(np.cos(theta.values) * along, theta.footprint, theta.faults + phi.faults, theta.path)

    def _heights(self, target: Target) -> np.ndarray:
        return target.onto(read_layer(self._file(HEIGHT), plausibility.HEIGHT, zero_is_none=False))

    def _intensity(self, target: Target) -> np.ndarray:
        layer = read_layer(self._file(AMPLITUDE), plausibility.INTENSITY)
        return target.onto(replace(layer, values=layer.values**2))

    @cached_property
    def _stated(self) -> dict[str, float]:
        """Numbers in the parameter file."""
        if not self._parameters.is_file():
            return {}
        stated = {}
        for line in read_foreign_text(self._parameters).splitlines():
            key, _, value = line.partition(":")
            try:
                stated[key.strip().lower()] = float(value)
            except ValueError:
                continue
        return stated

    @property
    def baseline_m(self) -> float | None:
        """Perpendicular baseline of the later epoch relative to the earlier one."""
        value = self._stated.get("baseline")
        return None if value is None else self.sign * value

    @property
    def constants(self) -> Mapping[str, str]:
        """Time, heading and radar frequency; all products so far are of Sentinel-1."""
        known = {"radar_frequency": repr(SENTINEL1_HZ)} if self.name.upper().startswith("S1") else {}
        if "utc time" in self._stated:
            seconds = self._stated["utc time"]
            known["center_time"] = time_of_day(seconds) if np.isfinite(seconds) else str(seconds)
        if "heading" in self._stated:
            known["heading"] = f"{(self._stated['heading'] + 180) % 360 - 180:.4f}"
        return known


def time_of_day(seconds: float) -> str:
    """A time of day as LiCSAR writes it.

    >>> time_of_day(43337.25)
    '12:02:17.250000'
    """
    return str(timedelta(seconds=seconds % _SECONDS_OF_DAY))


def find_hyp3(folder: Path) -> Iterator[Hyp3Product]:
    """Products in a folder and the folders in it, whatever part of their files is there."""
    for path in files_below(folder, ".tif", ".tiff"):
        named = _NAMED.fullmatch(path.name)
        dates = _DATES.search(named["name"]) if named else None
        if named and dates and is_possible(*dates.groups()):
            yield Hyp3Product(path.parent, named["name"], named["tail"], path.suffix, *ordered(*dates.groups()))
