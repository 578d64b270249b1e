"""Make readable HTML pages of the documentation, for the Help button of QGIS.

usage: build_help.py DOCS

Each page gets its HTML beside it. The heading of a section about an algorithm ends with the algorithm's id, such as
``## 02 Prepare stack (`prepare_stack`)``; that id becomes its anchor: ``stages.html#prepare_stack``.
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path
from xml.etree.ElementTree import Element

import markdown
from equations import drawn
from markdown.inlinepatterns import InlineProcessor

STYLE = (
    "body{font-family:sans-serif;line-height:1.5;max-width:60em;margin:1em auto;padding:0 1em;color:#222}"
    "nav{border-bottom:1px solid #ccc;padding-bottom:.5em}nav a{margin-right:1em}a{color:#1b5e9e}"
    "table{border-collapse:collapse;margin:1em 0;display:block;overflow-x:auto}"
    "td,th{border:1px solid #ccc;padding:.2em .6em;text-align:left;"
    "vertical-align:top}code{background:#f3f3f3;padding:0 .2em}pre{background:#f3f3f3;padding:.6em;overflow-x:auto}"
    "img.equation{display:block;margin:.7em auto;max-width:100%}"
    "h2{border-top:1px solid #ccc;padding-top:.7em;margin-top:1.8em}:target{background:#fff6c4}"
)
IN_MENU = ("index", "tutorial", "how-to", "stages", "explorer", "tools", "separation", "meaning", "errors")
"""Pages that every page has a link to; the first one leads to all others."""
ALGORITHM = re.compile(r"\((?P<id>[a-z0-9_]+)\)$")
EQUATION = r"(\$\$?)([^$]+)\1"
AFTER_CODE = 185
"""Priority between code, which may have dollars, and escapes and emphasis, which equations seem to have."""
LINK = re.compile(r'href="(?P<page>[\w-]*)\.md(?:#(?P<anchor>[^"]+))?"')


def anchor_of(heading: str, separator: str = "-") -> str:
    """Anchor of a heading: the id of the algorithm it is about, else that of GitHub."""
    about = ALGORITHM.search(heading)
    return about["id"] if about and "_" in about["id"] else github_anchor(heading, separator)


def github_anchor(heading: str, separator: str = "-") -> str:
    """Anchor that GitHub gives to a heading, which links between the pages use."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", separator)


class Equation(InlineProcessor):
    """An equation becomes a picture, with what was written as its text."""

    def handleMatch(self, found: re.Match[str], data: str) -> tuple[Element, int, int]:  # noqa: ARG002
        marks, tex = found[1], found[2].strip()
        drawing = drawn(tex)
        element = Element("img", {"class": "equation" if len(marks) > 1 else "in-line", "src": drawing.address})
        element.set("alt", tex)
        element.set("style", f"height:{drawing.height:.2f}em;vertical-align:{-drawing.depth:.2f}em")
        return element, found.start(), found.end()


def converted(text: str) -> tuple[str, str, dict[str, str]]:
    """Title and HTML of a page, and its anchors by those of GitHub."""
    converter = markdown.Markdown(
        extensions=["tables", "fenced_code", "sane_lists", "toc"], extension_configs={"toc": {"slugify": anchor_of}}
    )
    converter.inlinePatterns.register(Equation(EQUATION, converter), "equation", AFTER_CODE)
    html = converter.convert(text)
    headings = list(_headings(converter.toc_tokens))
    return headings[0]["name"], html, {github_anchor(found["name"]): found["id"] for found in headings}


def _headings(tokens: list[dict]):
    for token in tokens:
        yield token
        yield from _headings(token["children"])


def main(docs: Path) -> None:
    """Convert every page of a folder."""
    pages = {path.stem: converted(path.read_text(encoding="utf-8")) for path in sorted(docs.glob("*.md"))}
    menu = "".join(f'<a href="{stem}.html">{escape(pages[stem][0])}</a>' for stem in IN_MENU if stem in pages)

    def link(found: re.Match[str]) -> str:
        if found["page"] not in pages:
            raise SystemExit(f"{found[0]} leads to no page of {docs}.")
        anchors = pages[found["page"]][2]
        if found["anchor"] and found["anchor"] not in anchors:
            raise SystemExit(f"{found[0]} leads to no heading of {found['page']}.md.")
        target = f"#{anchors[found['anchor']]}" if found["anchor"] else ""
        return f'href="{found["page"]}.html{target}"'

    for stem, (title, html, _) in pages.items():
        head = f'<meta charset="utf-8"><title>AlignSAR: {escape(title)}</title><style>{STYLE}</style>'
        body = f"<nav>{menu}</nav>{LINK.sub(link, html)}"
        page = f"<!DOCTYPE html>\n<html><head>{head}</head><body>{body}</body></html>\n"
        (docs / f"{stem}.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
