"""The lines ``# name: value`` of a table of own GeoTIFFs: what holds for all rows, checked before anything is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

import numpy as np

from ..core.errors import BadOption
from ..store.parfiles import HIGHEST_HZ, LOWEST_HZ
from ..store.plausibility import DIRECTION, INCIDENCE, PHASE, SMALLEST_INCIDENCE_DEG, UPWARD, Quantity
from ..store.workspace import SPEED_OF_LIGHT_M_S
from ._layers import Target
from ._reading import read_layer, refuse_radians
from .options import AS_STATED
from .products import TIME_OF_DAY

SIGNS = {"away": 1, "toward": -1}
"""What positive values mean, from the first date of a pair to the second, and their factor to the sign of LiCSAR."""
UNITS = {"rad": None, "cycles": None, "m": 1.0, "cm": 1e-2, "mm": 1e-3}
"""Units of phase, and those of displacement along the line of sight in metres."""
SIDES = {"right": 1.0, "left": -1.0}
NAMES = {
    "sign": "away or toward: what positive values mean",
    "unit": "rad, cycles, m, cm or mm",
    "wavelength": "metres",
    "east": "file: east component of the unit vector from the ground to the sensor",
    "north": "file: north component",
    "up": "file: upward component",
    "incidence": "file or number: degrees from the vertical",
    "heading": "number: direction of flight, degrees from north to east",
    "looks": "right or left; right if not given",
    "heights": "file: metres",
    "intensity": "file: linear",
    "center_time": "hh:mm:ss, UTC",
    "full_coherence": "number: what stands for a coherence of 1, such as 1, 100 or 255",
}
"""What the lines before the rows may say."""
LARGEST_INCIDENCE_DEG = 90.0
_LARGEST_HEADING_DEG = 360.0
_SPELLED = {"towards": "toward", "radians": "rad", "radian": "rad", "cycle": "cycles"}
_STATEMENT = re.compile(r"#\s*(\w[\w -]{0,40}?)\s*[:=](?!/)\s*(.*?)\s*")
_ALIKE = 0.75


@dataclass(frozen=True)
class Description:
    """What holds for all rows of a table.

    Attributes
    ----------
    path
        The table.
    rad_per_unit
        What brings values to radians, positive for a longer path at the second date.
    wavelength_m
        Of the radar.
    stated
        All that the table says, by name.
    """

    path: Path
    rad_per_unit: float
    wavelength_m: float
    stated: Mapping[str, str]

    def file(self, name: str) -> Path | None:
        """A file that the table names for all rows."""
        return self.path.parent / self.stated[name] if self.stated.get(name) else None

    @property
    def files(self) -> list[Path]:
        """The table, and every file that it names for all rows."""
        named = [self.file(name) for name in ("east", "north", "up", "heights", "intensity")]
        return [self.path, *(path for path in (*named, self._incidence_file) if path)]

    @property
    def phase_values(self) -> Quantity:
        """What the rasters of phase hold, in the unit that the table says."""
        factor = abs(self.rad_per_unit)
        unit = _SPELLED.get(self.stated["unit"].lower(), self.stated["unit"].lower())
        return replace(PHASE, unit=unit, lowest=PHASE.lowest / factor, highest=PHASE.highest / factor)

    @property
    def full_coherence(self) -> float | None:
        """What stands for a coherence of 1, if the table says so."""
        return float(self.stated["full_coherence"]) if "full_coherence" in self.stated else None

    @property
    def _incidence_file(self) -> Path | None:
        return None if _is_number(self.stated.get("incidence", "")) else self.file("incidence")

    def direction(self, kind: str, target: Target) -> np.ndarray | None:
        """A component of the unit vector from the ground to the sensor, from its file or from two angles."""
        file = self.file({"E": "east", "N": "north", "U": "up"}[kind])
        if file:
            return target.onto(read_layer(file, UPWARD if kind == "U" else DIRECTION))
        if "incidence" not in self.stated or (kind != "U" and "heading" not in self.stated):
            return None
        incidence = self._incidence(target)
        if kind == "U":
            return np.cos(incidence)
        heading = np.deg2rad(float(self.stated["heading"]))
        side = SIDES[self.stated.get("looks", "right").lower()]
        along = -np.cos(heading) if kind == "E" else np.sin(heading)
        made: np.ndarray = np.float32(side * along) * np.sin(incidence)
        return made

    def _incidence(self, target: Target) -> np.ndarray:
        """Incidence angle in radians."""
        file = self._incidence_file
        if file is None:
            return np.full(target.grid.shape, np.deg2rad(float(self.stated["incidence"])), dtype=np.float32)
        layer = read_layer(file, INCIDENCE)
        refuse_radians(layer.values, file)
        return np.deg2rad(target.onto(layer))


def read_description(
    path: Path, lines: Iterable[str], asked: Mapping[str, str | float | None]
) -> tuple[Description, list[str]]:
    """What the lines of a table say for all rows, and those among them that say nothing known.

    Parameters
    ----------
    asked
        Sign, unit and wavelength that the user sets, which win; `AS_STATED` or None where not.

    Raises
    ------
    BadOption
        If a name is misspelt, a statement contradicts another, has an impossible value, or is lacking.
    """
    stated, unknown = _statements(path, lines)
    stated.update({name: str(value) for name, value in asked.items() if value not in (None, AS_STATED)})
    sign, unit = (_word(stated, name, known, path) for name, known in (("sign", SIGNS), ("unit", UNITS)))
    wavelength = number_stated(stated, "wavelength", path)
    if not SPEED_OF_LIGHT_M_S / HIGHEST_HZ <= wavelength <= SPEED_OF_LIGHT_M_S / LOWEST_HZ:
        raise BadOption(f"{path}: a wavelength of {wavelength:g} m is not one of a radar. Sentinel-1 has 0.0554658 m.")
    _check_geometry(path, stated)
    metres = UNITS[unit]
    per_unit = {"rad": 1.0, "cycles": 2 * np.pi}[unit] if metres is None else 4 * np.pi / wavelength * metres
    return Description(path, SIGNS[sign] * per_unit, wavelength, stated), unknown


def _statements(path: Path, lines: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Values by known name, and lines with another name."""
    stated: dict[str, str] = {}
    unknown = []
    for line in map(str.strip, lines):
        match = _STATEMENT.fullmatch(line)
        if not match:
            continue
        name, value = re.sub(r"[\s-]+", "_", match[1].lower()), match[2]
        if name not in NAMES:
            meant = get_close_matches(name, NAMES, 1, _ALIKE)
            if meant:
                raise BadOption(f"{path}: {line!r} states nothing that is known. Did you mean '# {meant[0]}: …'?")
            unknown.append(line)
        elif value and stated.get(name, value) != value:
            raise BadOption(f"{path} says both {name}: {stated[name]} and {name}: {value}. Keep the right one.")
        elif value:
            stated[name] = value
    return stated, unknown


def _check_geometry(path: Path, stated: Mapping[str, str]) -> None:
    """Refuse impossible values of what describes the acquisition."""
    if "looks" in stated and stated["looks"].lower() not in SIDES:
        raise BadOption(f"{path}: looks is {stated['looks']!r}. The radar looks 'right' or 'left'; correct the line.")
    if "heading" in stated:
        heading = number_stated(stated, "heading", path)
        if abs(heading) > _LARGEST_HEADING_DEG:
            raise BadOption(f"{path}: a heading of {heading:g} is not within -360 to 360 degrees. Correct it.")
    if _is_number(stated.get("incidence", "")):
        incidence = float(stated["incidence"])
        if not SMALLEST_INCIDENCE_DEG <= incidence < LARGEST_INCIDENCE_DEG:
            radians = 0 < incidence < SMALLEST_INCIDENCE_DEG
            cure = f"If it is in radians, write {np.rad2deg(incidence):.2f}." if radians else "Correct it."
            raise BadOption(f"{path}: an incidence of {incidence:g} is not within 5 to 90 degrees. {cure}")
    if "center_time" in stated and not TIME_OF_DAY.fullmatch(stated["center_time"]):
        raise BadOption(
            f"{path}: center_time is {stated['center_time']!r}, which is no time of day hh:mm:ss, such as 05:11:50. "
            "Correct it."
        )
    if "full_coherence" in stated and number_stated(stated, "full_coherence", path) <= 0:
        raise BadOption(f"{path}: full_coherence has to be above 0, such as 1, 100 or 255. Correct it.")


def _word(stated: Mapping[str, str], name: str, known: Mapping[str, object], path: Path) -> str:
    """One of the words that are known for a name."""
    word = _SPELLED.get(stated.get(name, "").lower(), stated.get(name, "").lower())
    if word not in known:
        said = f"says {word!r}" if word else "does not say it"
        raise BadOption(
            f"{path}: the {name} of the values is needed, and the table {said}. Add a line '# {name}: …' with one of "
            f"{', '.join(known)}, or set the option of that name."
        )
    return word


def number_stated(stated: Mapping[str, str], name: str, path: Path) -> float:
    """A number that a table states; `BadOption` if it is none."""
    text = stated.get(name, "")
    if not _is_number(text):
        said = f"says {text!r}" if text else "does not say it"
        meaning = NAMES.get(name, "metres")
        raise BadOption(f"{path}: {name} has to be a number ({meaning}), and the table {said}. Correct or add it.")
    return float(text)


def _is_number(text: str) -> bool:
    try:
        return bool(np.isfinite(float(text)))
    except ValueError:
        return False
