"""Tables in text files of others: columns by any of their names, separated as they may be."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ..core.errors import BrokenInput
from ..core.foreign_text import read_foreign_text, unquoted

SEPARATORS = ",;|\t"
LINES_BEFORE_NAMES = 60
SHOWN = 60
MOST_LATITUDE, MOST_LONGITUDE = 90.0, 360.0
DATE_FORMS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d/%m/%Y", "%d.%m.%Y")
COMMENT = "#"


@dataclass(frozen=True)
class Table:
    """The lines of a table.

    Attributes
    ----------
    path
        The file.
    columns
        Place of each column by its plain name.
    rows
        Number of the line in the file, counted from 1, and its cells.
    """

    path: Path
    columns: dict[str, int]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    def has(self, names: Iterable[str]) -> bool:
        """Whether it has a column of one of these names."""
        return any(name in self.columns for name in names)

    def text(self, row: Sequence[str], names: Sequence[str]) -> str:
        """The cell of the column that has one of these names; empty if there is none."""
        place = next((self.columns[name] for name in names if name in self.columns), len(row))
        return row[place] if place < len(row) else ""

    def number(self, line: int, row: Sequence[str], names: Sequence[str], optional: bool = False) -> float:
        """The number in a cell; NaN where it is empty and may be."""
        text = self.text(row, names)
        if optional and text.lower() in ("", "nan", "null", "none", "--"):
            return math.nan
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            raise self.fault(line, f"{text[:SHOWN]!r} is no number for {names[0]}")
        return number

    def latitude(self, line: int, row: Sequence[str], names: Sequence[str]) -> float:
        """Degrees north."""
        return self._within(line, row, names, MOST_LATITUDE)

    def longitude(self, line: int, row: Sequence[str], names: Sequence[str]) -> float:
        """Degrees east."""
        return self._within(line, row, names, MOST_LONGITUDE)

    def day(self, line: int, row: Sequence[str], names: Sequence[str]) -> date:
        """The date in a cell that may have a time behind it."""
        text = self.text(row, names)
        found = day_of(text)
        if found is None:
            raise self.fault(line, f"{text[:SHOWN]!r} is no date such as 2020-06-01")
        return found

    def fault(self, line: int, sentence: str) -> BrokenInput:
        """The error of a line."""
        return BrokenInput(f"{self.path}, line {line}: {sentence}. Correct or remove the line.")

    def _within(self, line: int, row: Sequence[str], names: Sequence[str], most: float) -> float:
        degrees = self.number(line, row, names)
        if abs(degrees) > most:
            raise self.fault(line, f"{degrees:g} is no {names[0]} in degrees")
        return degrees


def day_of(text: str) -> date | None:
    """The date at the start of a text, None if there is none.

    >>> day_of("2017-09-19T18:14:38.090Z"), day_of("20170919"), day_of("soon")
    (datetime.date(2017, 9, 19), datetime.date(2017, 9, 19), None)
    """
    word = re.split(r"[T\s]", text.strip(), maxsplit=1)[0]
    if not word.isascii():
        return None
    for form in DATE_FORMS:
        try:
            return datetime.strptime(word, form).date()
        except ValueError:
            continue
    return None


def read_table(path: Path, needed: Sequence[Sequence[str]]) -> Table:
    """The table in a text file.

    Parameters
    ----------
    path
        Text with a line of column names, among them one of each group of ``needed``, in the first lines. What is before
        it is left aside, as are empty lines, comments, and lines behind the table (ISC ends with ``STOP``).
    needed
        Groups of names that mean the same.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, or has no such line.
    """
    lines = read_foreign_text(path).splitlines()
    for number, line in enumerate(lines[:LINES_BEFORE_NAMES]):
        separator = max(SEPARATORS, key=line.count)
        separator = separator if separator in line else " "
        names = [_plain(name) for name in _cells(line.lstrip(COMMENT), separator)]
        if all(any(name in names for name in group) for group in needed):
            # The first of two columns of the same name counts: ISC repeats those of the author.
            columns = {name: place for place, name in reversed(list(enumerate(names))) if name}
            rows = _rows(lines[number + 1 :], number + 2, separator, len(names))  # noqa: E203
            return Table(path, columns, tuple(rows))
    words = ", ".join(group[0] for group in needed)
    raise BrokenInput(f"{path} has no line with the names of columns, among them {words}. Add it above the table.")


def _rows(lines: Sequence[str], first: int, separator: str, columns: int) -> Iterable[tuple[int, tuple[str, ...]]]:
    for number, line in enumerate(lines, first):
        if not line.strip() or line.lstrip().startswith(COMMENT):
            continue
        cells = tuple(_cells(line, separator))
        if len(cells) == 1 and columns > 1:
            return
        yield number, cells


def _cells(line: str, separator: str) -> list[str]:
    if separator == " ":
        return line.split()
    try:
        return [unquoted(cell) for cell in next(csv.reader([line], delimiter=separator), [])]
    except csv.Error:
        return [unquoted(cell) for cell in line.split(separator)]


def _plain(name: str) -> str:
    """A column name in small letters without blanks.

    >>> _plain(' "Depth/km"'), _plain("Event Location Name")
    ('depth/km', 'eventlocationname')
    """
    return re.sub(r"[\s_]+", "", unquoted(name).lower())
