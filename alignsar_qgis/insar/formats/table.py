"""A folder of own GeoTIFFs that a small table describes.

The table is text with one row per pair and a line of names before them: ``pair``, ``phase``, ``coherence`` and, if
known, ``baseline`` (perpendicular, metres, second date relative to the first), separated by commas, semicolons or
tabs. Lines ``# name: value`` say what holds for all rows; see `_statements.NAMES`. File names count from the folder
of the table.
"""

from __future__ import annotations

import csv
import filecmp
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..core.foreign_text import read_foreign_text
from ..store.plausibility import HEIGHT, INTENSITY
from ..store.workspace import SPEED_OF_LIGHT_M_S
from ._layers import Footprint, Layer, Target
from ._reading import read_coherence, read_footprint, read_layer, read_phase
from ._statements import Description, number_stated, read_description
from .options import AS_STATED
from .products import by_pair, is_possible, ordered

COLUMNS = ("pair", "phase", "coherence")
BASELINE = "baseline"
_DATE = re.compile(r"(?<!\d)(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?!\d)")


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
        layer = read_phase(self.phase_file, self.description.phase_values)
        return replace(layer, values=layer.values * np.float32(self.sign * self.description.rad_per_unit))

    def coherence(self) -> Layer:
        """Coherence 0…1, of bytes 0…255 and of the scale that the table states too."""
        if self._is_phase_twice():
            raise BrokenInput(
                f"{self.coherence_file} is named as coherence and holds the same as the phase, {self.phase_file}. Name "
                "the file of the coherence."
            )
        return read_coherence(self.coherence_file, self.description.full_coherence)

    def _is_phase_twice(self) -> bool:
        """Whether both files hold the same bytes, which are compared up to the first that differs."""
        return self.coherence_file.is_file() and filecmp.cmp(self.phase_file, self.coherence_file, shallow=False)

    def frame_raster(self, kind: str, target: Target) -> np.ndarray | None:
        """What the table says about the frame, on a grid."""
        if kind in ("E", "N", "U"):
            return self.description.direction(kind, target)
        name, quantity = {"hgt": ("heights", HEIGHT), "mli": ("intensity", INTENSITY)}[kind]
        file = self.description.file(name)
        return target.onto(read_layer(file, quantity, zero_is_none=kind != "hgt")) if file else None

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
    asked = {"sign": sign, "unit": unit, "wavelength": wavelength_m}
    description, unclear = read_description(path, lines, asked)
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
    _check_columns(path, table.fieldnames, found)
    unclear += [f"column {name}" for name in table.fieldnames if name and name not in (*COLUMNS, BASELINE)]
    products = []
    for row in found:
        product = _product(description, row)
        if product:
            products.append(product)
        else:
            unclear.append(separator.join(str(value) for value in row.values() if value))
    _refuse_shared_phase(path, products)
    return by_pair(path, products), unclear


def _check_columns(path: Path, names: Sequence[str], rows: Sequence[Mapping[str | None, object]]) -> None:
    """Refuse columns that are named twice, and rows with more values than columns."""
    doubled = sorted({name for name in names if name and names.count(name) > 1})
    if doubled:
        raise BrokenInput(f"{path} names the column {', '.join(doubled)} twice. Keep the right one.")
    for number, row in enumerate(rows, 1):
        more = row.get(None) or ()
        if isinstance(more, Sequence) and any(str(value).strip() for value in more):
            raise BrokenInput(
                f"{path}: row {number} below the names has {len(names) + len(more)} values for {len(names)} columns. "
                "Write numbers with a point, or separate columns by semicolons."
            )


def _refuse_shared_phase(path: Path, products: Sequence[TableProduct]) -> None:
    """Refuse one file as the phase of two pairs."""
    pairs: dict[Path, str] = {}
    for product in products:
        other = pairs.setdefault(product.phase_file, product.pair)
        if other != product.pair:
            raise BrokenInput(
                f"{path} names {product.phase_file.name} as the phase of both {other} and {product.pair}. Correct the "
                "wrong row."
            )


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
    values = {name: (value or "").strip() for name, value in row.items() if name in (*COLUMNS, BASELINE)}
    dates = ["".join(found) for found in _DATE.findall(values["pair"].replace("_", " "))]
    if len(dates) != 2 or not is_possible(*dates) or not (values["phase"] and values["coherence"]):
        return None
    folder = description.path.parent
    metres = number_stated(values, BASELINE, description.path) if values.get(BASELINE) else None
    return TableProduct(description, *ordered(*dates), folder / values["phase"], folder / values["coherence"], metres)
