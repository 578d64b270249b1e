"""A folder of own GeoTIFFs that a small table describes.

The table is text with one row per pair and a line of names before them: ``pair``, ``phase``, ``coherence`` and, if
known, ``baseline`` (perpendicular, metres, second date relative to the first), separated by commas, semicolons or
tabs. Lines ``# name: value`` say what holds for all rows; see `NAMES`. File names count from the folder of the table.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.foreign_text import read_foreign_text
from ..store.parfiles import HIGHEST_HZ, LOWEST_HZ
from ..store.workspace import SPEED_OF_LIGHT_M_S
from ._layers import Footprint, Layer, Target, read_footprint, read_layer
from .options import AS_STATED
from .products import by_pair, is_possible, ordered

SIGNS = {"away": 1, "toward": -1}
"""What positive values mean, from the first date of a pair to the second, and their factor to the sign of LiCSAR."""
UNITS = {"rad": None, "cycles": None, "m": 1.0, "cm": 1e-2, "mm": 1e-3}
"""Units of phase, and those of displacement along the line of sight in metres."""
COLUMNS = ("pair", "phase", "coherence")
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
}
"""What the lines before the rows may say."""
_FULL_BYTE = 255.0
_HORIZON_DEG = 90.0
_SPELLED = {"towards": "toward", "radians": "rad", "radian": "rad", "cycle": "cycles"}
_DATE = re.compile(r"(?<!\d)(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?!\d)")
_STATEMENT = re.compile(r"#\s*(\w+)\s*[:=]\s*(.*?)\s*")


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
    def _incidence_file(self) -> Path | None:
        return None if _is_number(self.stated.get("incidence", "")) else self.file("incidence")

    def direction(self, kind: str, target: Target) -> np.ndarray | None:
        """A component of the unit vector from the ground to the sensor, from its file or from two angles."""
        file = self.file({"E": "east", "N": "north", "U": "up"}[kind])
        if file:
            return target.onto(read_layer(file))
        if "incidence" not in self.stated or (kind != "U" and "heading" not in self.stated):
            return None
        incidence = self._incidence(target)
        if kind == "U":
            return np.cos(incidence)
        heading = np.deg2rad(_number(self.stated, "heading", self.path))
        side = -1.0 if self.stated.get("looks", "right").lower() == "left" else 1.0
        along = -np.cos(heading) if kind == "E" else np.sin(heading)
        made: np.ndarray = np.float32(side * along) * np.sin(incidence)
        return made

    def _incidence(self, target: Target) -> np.ndarray:
        """Incidence angle in radians."""
        file = self._incidence_file
        if file:
            return np.deg2rad(target.onto(read_layer(file)))
        degrees = float(self.stated["incidence"])
        if not 0 < degrees < _HORIZON_DEG:
            raise BadOption(f"{self.path}: an incidence of {degrees:g} is not between 0 and 90 degrees. Correct it.")
        return np.full(target.grid.shape, np.deg2rad(degrees), dtype=np.float32)


@dataclass(frozen=True)
class TableProduct:
    """One row.

    Attributes
    ----------
    description
        What holds for all rows.
    pair
        The earlier epoch first.
    sign
        -1 where the row names the later date first.
    phase_file, coherence_file
        GeoTIFFs.
    metres
        Perpendicular baseline of the second date relative to the first, if known.
    """

    description: Description
    pair: str
    sign: int
    phase_file: Path
    coherence_file: Path
    metres: float | None

    @property
    def files(self) -> list[Path]:
        """The two rasters, and what all rows share."""
        return [self.phase_file, self.coherence_file, *self.description.files]

    def absent(self) -> list[str]:
        """Which of the two rasters is not there."""
        return [str(path) for path in (self.phase_file, self.coherence_file) if not path.is_file()]

    def footprint(self) -> Footprint:
        """Where the phase lies."""
        return read_footprint(self.phase_file)

    def phase(self) -> Layer:
        """Unwrapped phase in radians, positive for a longer path at the later epoch."""
        layer = read_layer(self.phase_file)
        return Layer(layer.values * np.float32(self.sign * self.description.rad_per_unit), layer.footprint)

    def coherence(self) -> Layer:
        """Coherence 0…1, of bytes 0…255 too."""
        layer = read_layer(self.coherence_file)
        known = layer.values[np.isfinite(layer.values)]
        scale = _FULL_BYTE if known.size and known.max() > 1 else 1.0
        return Layer(layer.values / np.float32(scale), layer.footprint)

    def frame_raster(self, kind: str, target: Target) -> np.ndarray | None:
        """What the table says about the frame, on a grid."""
        if kind in ("E", "N", "U"):
            return self.description.direction(kind, target)
        file = self.description.file({"hgt": "heights", "mli": "intensity"}[kind])
        return target.onto(read_layer(file, zero_is_none=kind != "hgt")) if file else None

    @property
    def baseline_m(self) -> float | None:
        """Perpendicular baseline of the later epoch relative to the earlier one."""
        return None if self.metres is None else self.sign * self.metres

    @property
    def constants(self) -> Mapping[str, str]:
        """Time and radar frequency."""
        known = {"radar_frequency": repr(SPEED_OF_LIGHT_M_S / self.description.wavelength_m)}
        if self.description.stated.get("center_time"):
            known["center_time"] = self.description.stated["center_time"]
        return known


def read_table(
    path: Path, sign: str = AS_STATED, unit: str = AS_STATED, wavelength_m: float | None = None
) -> tuple[dict[str, TableProduct], list[str]]:
    """Products by pair, and the rows that are not read.

    Parameters
    ----------
    sign, unit, wavelength_m
        What is asked of the user; the table has to say it where it is `AS_STATED` or None.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If there is no table, or it does not say what is needed.
    """
    if not path.is_file():
        raise MissingInput(f"{path} does not exist. Choose the table that describes your GeoTIFFs.")
    lines = [line for line in read_foreign_text(path).splitlines() if line.strip()]
    description = _description(path, lines, {"sign": sign, "unit": unit, "wavelength": wavelength_m})
    rows = [line for line in lines if not line.lstrip().startswith("#")]
    separator = max(",;\t", key=(rows[0] if rows else "").count)
    table = csv.DictReader(rows, delimiter=separator, skipinitialspace=True)
    with _readable(path):
        table.fieldnames = [name.strip().lower() for name in table.fieldnames or ()]
        found = list(table) if set(COLUMNS) <= set(table.fieldnames) else []
    lacking = [name for name in COLUMNS if name not in table.fieldnames]
    if lacking:
        raise BrokenInput(
            f"{path} has no column {', '.join(lacking)}. Its first line after those with # has to name the columns: "
            f"{','.join(COLUMNS)}."
        )
    products, unclear = [], []
    for row in found:
        product = _product(description, row)
        if product:
            products.append(product)
        else:
            unclear.append(separator.join(str(value) for value in row.values() if value))
    return by_pair(path, products), unclear


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Errors of the library name the table."""
    try:
        yield
    except csv.Error as err:
        raise BrokenInput(
            f"{path} cannot be read as a table ({err}). Write it as plain text with one row per pair."
        ) from err


def _product(description: Description, row: Mapping[str, str | None]) -> TableProduct | None:
    """The product of a row; None where it does not name two dates and two files."""
    values = {name: (value or "").strip() for name, value in row.items() if name in (*COLUMNS, "baseline")}
    dates = ["".join(found) for found in _DATE.findall(values["pair"].replace("_", " "))]
    if len(dates) != 2 or not is_possible(*dates) or not (values["phase"] and values["coherence"]):
        return None
    folder = description.path.parent
    metres = _number(values, "baseline", description.path) if values.get("baseline") else None
    return TableProduct(description, *ordered(*dates), folder / values["phase"], folder / values["coherence"], metres)


def _description(path: Path, lines: list[str], asked: Mapping[str, str | float | None]) -> Description:
    found = [match.groups() for line in lines if (match := _STATEMENT.fullmatch(line.strip()))]
    stated = {name.lower(): value for name, value in found if name.lower() in NAMES and value}
    stated.update({name: str(value) for name, value in asked.items() if value not in (None, AS_STATED)})
    sign, unit = (_word(stated, name, known, path) for name, known in (("sign", SIGNS), ("unit", UNITS)))
    wavelength = _number(stated, "wavelength", path)
    if not SPEED_OF_LIGHT_M_S / HIGHEST_HZ <= wavelength <= SPEED_OF_LIGHT_M_S / LOWEST_HZ:
        raise BadOption(f"{path}: a wavelength of {wavelength:g} m is not one of a radar. Sentinel-1 has 0.0554658 m.")
    metres = UNITS[unit]
    per_unit = {"rad": 1.0, "cycles": 2 * np.pi}[unit] if metres is None else 4 * np.pi / wavelength * metres
    return Description(path, SIGNS[sign] * per_unit, wavelength, stated)


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


def _number(stated: Mapping[str, str], name: str, path: Path) -> float:
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
