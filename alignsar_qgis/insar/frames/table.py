"""The table of frames: CSV with a row per frame, separated by commas, semicolons or tabs.

Columns, in any order: ``frame`` (ID of a LiCSAR frame) or ``folder`` (work folder with GEOC/), at least one of them in
each row; ``name`` (of the results), ``area`` (``west/east/south/north``, degrees), ``start_date``, ``end_date``
(``yyyymmdd``), ``baseline_end`` (``yyyymmdd``, to look for unrest), ``configuration`` (JSON, or
``batch_LiCSBAS.sh``). Places count from the folder of the table. Lines that
begin with ``#`` are remarks.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..catalogue.item import file_name
from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.foreign_text import read_foreign_text
from ..core.frame_id import frame_id, frame_id_in
from ..core.options import Extent
from ..separation.options import SeparationOptions

FRAME, FOLDER, NAME, AREA = "frame", "folder", "name", "area"
START, END, CONFIGURATION = "start_date", "end_date", "configuration"
BASELINE_END = "baseline_end"
COLUMNS = (FRAME, FOLDER, NAME, AREA, START, END, BASELINE_END, CONFIGURATION)
REMARK = "#"
KEPT_NAMES = ("stac",)
"""Folders of the results that are of no frame."""


@dataclass(frozen=True)
class FrameRow:
    """A row of the table.

    Attributes
    ----------
    name
        Of the folder of its results.
    texts
        What the columns say, without blanks around it; empty where they say nothing.
    folder
        Of the table.
    """

    name: str
    texts: Mapping[str, str]
    folder: Path

    @property
    def frame(self) -> str:
        """ID of the frame to download; empty for a work folder that is taken as it is.

        Raises
        ------
        BadOption
            If it is none.
        """
        return frame_id(self.texts[FRAME]) if self.texts[FRAME] else ""

    @property
    def area(self) -> Extent | None:
        """Area of interest.

        Raises
        ------
        BadOption
            If it is not of the form west/east/south/north.
        """
        text = self.texts[AREA]
        if not text:
            return None
        try:
            west, east, south, north = map(float, text.split("/"))
        except ValueError as err:
            raise BadOption(f"{AREA} is {text!r}. Write west/east/south/north in degrees.") from err
        if not (west < east and south < north):
            raise BadOption(f"{AREA} is {text!r}, which is empty. Write west/east/south/north in degrees.")
        return Extent(west, east, south, north)

    @property
    def dates(self) -> dict[str, str]:
        """First and last date by name, as far as they are given; the options of the download check them."""
        return {name: self.texts[name] for name in (START, END) if self.texts[name]}

    @property
    def baseline_end(self) -> str:
        """Last date of quiet, with which later ones are compared; empty where nobody looks for unrest.

        Raises
        ------
        BadOption
            If it is no date.
        """
        return SeparationOptions(baseline_end=self.texts[BASELINE_END]).baseline_end

    def path(self, column: str) -> Path | None:
        """A place that a column names; None where it names none."""
        return self.folder / Path(self.texts[column]).expanduser() if self.texts[column] else None


def read_frames(path: Path) -> list[FrameRow]:
    """The rows of a table, in its order.

    Raises
    ------
    MissingInput, BrokenInput
        If there is no table, no row in it, a column that is not known, a row that names neither frame nor folder, or
        two rows whose results would have one name. What is wrong with a single frame is said when its turn comes.
    """
    if not path.is_file():
        raise MissingInput(f"{path} does not exist. Choose the table of frames (CSV).")
    lines = [
        line for line in read_foreign_text(path).splitlines() if line.strip() and not line.lstrip().startswith(REMARK)
    ]
    separator = max(",;\t", key=(lines[0] if lines else "").count)
    try:
        header, *rows = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    except (csv.Error, ValueError) as err:
        raise BrokenInput(f"{path} cannot be read as a table ({err}). Its first line has to name the columns.") from err
    names = [name.strip().lower() for name in header]
    _check_columns(path, names, rows)
    found: list[FrameRow] = []
    taken = {name.lower() for name in KEPT_NAMES}
    for number, row in enumerate(rows, 1):
        one = _row(path, number, dict(zip(names, row)))
        if one.name.lower() in taken:
            raise BrokenInput(
                f"{path}: row {number} below the names is the second with results named {one.name}, or that name is "
                f"not free. Give it another one in the column {NAME}."
            )
        taken.add(one.name.lower())
        found.append(one)
    return found


def _check_columns(path: Path, names: list[str], rows: list[list[str]]) -> None:
    unknown = [name for name in names if name not in COLUMNS]
    doubled = [name for name in COLUMNS if names.count(name) > 1]
    if unknown or doubled or not {FRAME, FOLDER} & set(names):
        raise BrokenInput(
            f"{path} has the columns {', '.join(names)[:200]}. It needs {FRAME} or {FOLDER}, and may have each of "
            f"{', '.join(COLUMNS[2:])} once."
        )
    if not rows:
        raise BrokenInput(f"{path} has no row below the names of the columns. Add one per frame.")
    for number, row in enumerate(rows, 1):
        if len(row) > len(names) and any(value.strip() for value in row[len(names) :]):  # noqa: E203
            raise BrokenInput(
                f"{path}: row {number} below the names has {len(row)} values for {len(names)} columns. Separate "
                "columns by semicolons, or put quotes around values with commas."
            )


def _row(path: Path, number: int, row: Mapping[str, str]) -> FrameRow:
    texts = {name: row.get(name, "").strip() for name in COLUMNS}
    if not (texts[FRAME] or texts[FOLDER]):
        raise BrokenInput(f"{path}: row {number} below the names has neither {FRAME} nor {FOLDER}. Give one of them.")
    about = texts[NAME] or texts[FRAME] or frame_id_in(texts[FOLDER]) or Path(texts[FOLDER]).name
    return FrameRow(file_name(about), texts, path.absolute().parent)
