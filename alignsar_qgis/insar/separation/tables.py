"""Tables as CSV that spreadsheets, R and GIS read with the right types."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

TYPE_SUFFIX = ".csvt"


def write_table(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows with equal keys as CSV, missing numbers empty, and beside it the types for GDAL (``.csvt``)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    names = list(rows[0])
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for row in rows:
            writer.writerow([_cell(row[name]) for name in names])
    types = [_type([row[name] for row in rows]) for name in names]
    path.with_suffix(TYPE_SUFFIX).write_text(",".join(f'"{kind}"' for kind in types), encoding="ascii")


def _cell(value: Any) -> Any:
    if isinstance(value, (float, np.floating)):
        return repr(float(value)) if np.isfinite(value) else ""
    return value.isoformat() if isinstance(value, date) else value


def _type(values: Sequence[Any]) -> str:
    if all(isinstance(value, date) for value in values):
        return "Date"
    if all(isinstance(value, (int, np.integer)) for value in values):
        return "Integer"
    if all(isinstance(value, (int, float, np.integer, np.floating)) for value in values):
        return "Real"
    return "String"
