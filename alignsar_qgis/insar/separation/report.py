"""A page that shows the figures and tables of a result, for a browser or the result viewer of QGIS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

_STYLE = (
    "body{font-family:sans-serif;max-width:70em;margin:1em auto;padding:0 1em;color:#222}"
    "table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:right}"
    "td:first-child,th:first-child{text-align:left}img{max-width:100%;border:1px solid #ddd}"
    "figure{margin:1.5em 0}figcaption{color:#444}.warning{color:#a33}"
)


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
    parts = [f"<h1>{escape(title)}</h1>"]
    parts += [f"<p>{escape(sentence)}</p>" for sentence in sentences]
    parts += [f'<p class="warning">{escape(sentence)}</p>' for sentence in warnings]
    parts.append(_table(rows))
    parts += [
        f'<figure><img src="{escape(name)}" alt="{escape(caption)}"><figcaption>{escape(caption)}</figcaption></figure>'
        for name, caption in figures.items()
    ]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    path.write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{''.join(parts)}</body></html>", encoding="utf-8")


def _table(rows: Sequence[Mapping[str, Any]]) -> str:
    head = "".join(f"<th>{escape(name.replace('_', ' '))}</th>" for name in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{_cell(value)}</td>' for value in row.values())}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _cell(value: Any) -> str:
    if isinstance(value, (float, np.floating)):
        return f"{value:.3g}" if np.isfinite(value) else "–"
    return escape(str(value))
