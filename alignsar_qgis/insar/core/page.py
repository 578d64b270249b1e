"""Readable HTML pages that show figures, for a browser or the results viewer of QGIS."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from urllib.parse import quote

from .moving import replace

FIGURES_PAGE = "_figures.html"
"""How the name of a page of figures ends."""
SHOWN_PER_FOLDER = 40

_STYLE = (
    "body{font-family:sans-serif;max-width:70em;margin:1em auto;padding:0 1em;color:#222}"
    "table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:right}"
    "td:first-child,th:first-child{text-align:left}img{max-width:100%;border:1px solid #ddd}"
    "figure{margin:1.5em 0}figcaption{color:#444}.warning{color:#a33}"
)


@dataclass(frozen=True)
class Section:
    """A part of a page.

    Attributes
    ----------
    title
        Heading.
    sentences, warnings
        Paragraphs.
    figures
        Caption of each picture, by its path.
    """

    title: str
    sentences: Sequence[str] = ()
    warnings: Sequence[str] = ()
    figures: Mapping[Path, str] = field(default_factory=dict)


def write_page(path: Path, title: str, parts: Iterable[str]) -> None:
    """Write a page from parts that are HTML already; the old page stays until the new one is complete."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    text = f"<!DOCTYPE html><html><head>{head}</head><body><h1>{escape(title)}</h1>{''.join(parts)}</body></html>"
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_text(text, encoding="utf-8")
        replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def paragraphs(sentences: Iterable[str], warnings: Iterable[str]) -> list[str]:
    """Sentences, then warnings in another colour, as HTML."""
    return [f"<p>{escape(sentence)}</p>" for sentence in sentences] + [
        f'<p class="warning">{escape(sentence)}</p>' for sentence in warnings
    ]


def figure(address: str, caption: str) -> str:
    """A picture with its caption as HTML."""
    words = escape(caption)
    return f'<figure><img src="{escape(address)}" alt="{words}"><figcaption>{words}</figcaption></figure>'


def write_figures(path: Path, title: str, sections: Iterable[Section]) -> None:
    """Write a page that shows figures in sections, linked from where the page is."""
    parts: list[str] = []
    for section in sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        parts += paragraphs(section.sentences, section.warnings)
        parts += [figure(_address(picture, path.parent), words) for picture, words in section.figures.items()]
    write_page(path, title, parts)


def pictures_below(folder: Path) -> dict[Path, str]:
    """Pictures in the sub-folders of a folder, at most 40 of each, with their names as captions.

    Those of the folder itself are not listed: they may be copies of what an earlier stage drew.
    """
    found: dict[Path, list[Path]] = {}
    for picture in sorted(folder.glob("*/**/*.png")):
        found.setdefault(picture.parent, []).append(picture)
    shown: dict[Path, str] = {}
    for inner, pictures in found.items():
        for picture in pictures[:SHOWN_PER_FOLDER]:
            shown[picture] = picture.relative_to(folder).as_posix()
        more = len(pictures) - SHOWN_PER_FOLDER
        if more > 0:
            shown[pictures[SHOWN_PER_FOLDER - 1]] += f" ({more} more in {inner.relative_to(folder).as_posix()}/)"
    return shown


def _address(picture: Path, folder: Path) -> str:
    """Link from a folder to a picture: relative, so that both can be moved together, unless on another drive."""
    try:
        return quote(os.path.relpath(picture, folder).replace(os.sep, "/"))
    except ValueError:
        return picture.resolve().as_uri()
