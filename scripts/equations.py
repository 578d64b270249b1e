"""Draw the equations of the documentation, which no browser shows without the network."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass

import numpy as np
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextPath

SIZE = 16.0
"""Of letters, in units of the drawing."""
MARGIN = 1.0
COLOUR = "#222"
# What is usual in TeX and has another name in matplotlib.
_WORDS = re.compile(r"\\text\{([^}]*)\}")
_OPERATOR = re.compile(r"\\operatorname\{([^}]*)\}(?P<of>\s+(?=[\w\\]))?")
_SMALL_FRACTION = re.compile(r"\\tfrac")
_COMMANDS = {
    Outline.MOVETO: "M",
    Outline.LINETO: "L",
    Outline.CURVE3: "Q",
    Outline.CURVE4: "C",
    Outline.CLOSEPOLY: "Z",
}


@dataclass(frozen=True)
class Drawing:
    """An equation as a picture: SVG, and its width, height and depth below the line, in heights of letters."""

    svg: str
    width: float
    height: float
    depth: float

    @property
    def address(self) -> str:
        """The picture as an address that holds it."""
        return "data:image/svg+xml;base64," + base64.b64encode(self.svg.encode()).decode("ascii")


def drawn(tex: str) -> Drawing:
    """The picture of an equation; `ValueError` where matplotlib does not know a part of it."""
    text = f"${_in_words_of_matplotlib(tex)}$"
    outline = TextPath((0, 0), text, size=SIZE)
    box = outline.get_extents()
    left, right = min(box.x0, 0.0) - MARGIN, box.x1 + MARGIN
    bottom, top = min(box.y0, 0.0) - MARGIN, box.y1 + MARGIN
    width, height = right - left, top - bottom
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:.1f} {-top:.1f} {width:.1f} {height:.1f}">'
        f'<path fill="{COLOUR}" d="{_commands(outline)}"/></svg>'
    )
    return Drawing(svg, width / SIZE, height / SIZE, -bottom / SIZE)


def _in_words_of_matplotlib(tex: str) -> str:
    text = " ".join(tex.split())
    text = _WORDS.sub(lambda found: r"\mathrm{" + found[1].replace(" ", r"\ ") + "}", text)
    text = _OPERATOR.sub(lambda found: rf"\mathrm{{{found[1]}}}" + (r"\ " if found["of"] else ""), text)
    return _SMALL_FRACTION.sub(r"\\frac", text)


def _commands(outline: Outline) -> str:
    """The commands of an SVG path; there y goes down."""
    parts = []
    for points, code in outline.iter_segments(simplify=False, curves=True):
        pairs = np.reshape(points, (-1, 2)) if code != Outline.CLOSEPOLY else np.empty((0, 2))
        parts.append(_COMMANDS[code] + " ".join(f"{x:.1f} {-y:.1f}" for x, y in pairs))
    return "".join(parts)
