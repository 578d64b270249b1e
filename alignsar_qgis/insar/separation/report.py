"""A page that shows the figures and tables of a result, for a browser or the result viewer of QGIS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from ..core.page import figure, paragraphs, write_page


def write_report(
    path: Path,
    title: str,
    sentences: Sequence[str],
    warnings: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    figures: Mapping[str, str],
) -> None:
    """Write the page.

    Parameters
    ----------
    rows
        A table; rows have equal keys.
    figures
        Caption of each picture by its path relative to the page.
    """
    pictures = [figure(name, caption) for name, caption in figures.items()]
    write_page(path, title, [*paragraphs(sentences, warnings), _table(rows), *pictures])


def _table(rows: Sequence[Mapping[str, Any]]) -> str:
    head = "".join(f"<th>{escape(name.replace('_', ' '))}</th>" for name in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{_cell(value)}</td>' for value in row.values())}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _cell(value: Any) -> str:
    if isinstance(value, (float, np.floating)):
        return f"{value:.3g}" if np.isfinite(value) else "–"
    return escape(str(value))
