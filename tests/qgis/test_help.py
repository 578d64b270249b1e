"""The Help button of an algorithm opens a readable page at the section about it."""

import json
import os
import re
import shutil
import subprocess
from base64 import b64decode
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "alignsar_qgis"

ASK = """
import json, sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from alignsar_qgis.processing_provider.provider import AlignsarProvider
provider = AlignsarProvider()
provider.loadAlgorithms()
print(json.dumps([[a.name(), a.title(), a.helpUrl()] for a in provider.algorithms()]))
"""


class Page(HTMLParser):
    """Text below each heading, by its anchor, with the heading; and all links."""

    def __init__(self, text):
        super().__init__()
        self.sections, self.links, self.anchor, self.heading = {}, [], None, False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in ("h1", "h2", "h3"):
            self.anchor, self.heading = attrs["id"], True
            self.sections[self.anchor] = ["", ""]
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])

    def handle_endtag(self, tag):
        if tag in ("h1", "h2", "h3"):
            self.heading = False

    def handle_data(self, data):
        if self.anchor:
            self.sections[self.anchor][0 if self.heading else 1] += data


@pytest.fixture(scope="module")
def algorithms():
    """Id, title and help address of every algorithm of the built plugin."""
    if not (BUILT / "metadata.txt").is_file():
        pytest.skip("the plugin is not built; run 'make build' first")
    return addresses(BUILT.parent)


def addresses(plugins):
    """The same of the plugin in a folder of plugins."""
    command = ["/usr/bin/python3", "-c", ASK, str(plugins)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd="/")
    return json.loads(finished.stdout.splitlines()[-1])


def test_every_algorithm_has_a_section_of_its_own(algorithms):
    assert len(algorithms) > 20
    for name, title, address in algorithms:
        url = urlsplit(address)
        path = Path(unquote(url.path))
        assert path.parent == BUILT / "docs", address
        assert path.suffix == ".html", address
        heading, text = Page(path.read_text(encoding="utf-8")).sections[url.fragment]
        assert heading == f"{title} ({name})"
        assert len(text.split()) > 25, name


@pytest.mark.parametrize("stem", sorted(path.stem for path in (ROOT / "docs").glob("*.md")))
def test_pages_are_readable_and_their_links_lead_somewhere(algorithms, stem):
    text = (BUILT / "docs" / f"{stem}.html").read_text(encoding="utf-8")
    assert "<style>" in text
    assert not re.search(r"^\|.*\|$|^#+ ", unescape(re.sub(r"<pre>.*?</pre>", "", text, flags=re.DOTALL)), re.MULTILINE)
    for link in Page(text).links:
        url = urlsplit(link)
        if not url.scheme:
            target = BUILT / "docs" / unquote(url.path)
            assert target.suffix == ".html", link
            assert target.is_file(), link
            if url.fragment:
                assert url.fragment in Page(target.read_text(encoding="utf-8")).sections, link


@pytest.mark.parametrize("stem", ["methods", "theory", "tools"])
def test_equations_are_pictures_that_say_what_was_written(algorithms, stem):
    written = (ROOT / "docs" / f"{stem}.md").read_text(encoding="utf-8")
    page = (BUILT / "docs" / f"{stem}.html").read_text(encoding="utf-8")
    pictures = dict(re.findall(r'<img alt="([^"]*)"[^>]*src="data:image/svg\+xml;base64,([^"]*)"', page))
    shown = {" ".join(unescape(tex).split()): b64decode(picture).decode() for tex, picture in pictures.items()}
    equations = {" ".join(found[2].split()) for found in re.finditer(r"(\$\$?)([^$]+)\1", written)}
    assert len(equations) > 5
    assert set(shown) == equations
    assert len(set(shown.values())) == len(equations)
    for picture in shown.values():
        (path,) = ElementTree.fromstring(picture)  # noqa: S314 - our own
        assert len(path.get("d")) > 20
    assert "$" not in re.sub(r"<(pre|code)>.*?</\1>|<[^>]+>", "", page, flags=re.DOTALL)


def test_a_source_checkout_opens_the_page_it_has(provider):
    for algorithm in provider.algorithms():
        assert Path(urlsplit(algorithm.helpUrl()).path).suffix == ".md"


def test_the_menu_opens_the_first_page(qgis_app):
    from alignsar_qgis.paths import documentation

    assert Path(documentation("index.md").toLocalFile()).is_file()


def test_help_opens_wherever_the_plugin_lies(algorithms, tmp_path):
    from qgis.PyQt.QtCore import QUrl

    odd = tmp_path / "Ünï code #1 100% a+b?;&" / "plugins"
    shutil.copytree(BUILT, odd / "alignsar_qgis")
    for name, _, address in addresses(odd):
        url = QUrl(address)  # as QGIS makes it of the text
        page = Path(url.toLocalFile())
        assert page.parent == odd / "alignsar_qgis" / "docs", address
        assert page.suffix == ".html"
        assert url.fragment() == name
        assert url.fragment() in Page(page.read_text(encoding="utf-8")).sections


def calls_of_qgis(page):
    """Algorithm and names of the parameters of each call of ``qgis_process`` on a page."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    calls = re.findall(r"(?:qgis_process|alignsar) run alignsar:(\w+)([^\n`]*)", text)
    return [(name, re.findall(r"--([A-Z_0-9]+)=", rest)) for name, rest in calls]


PAGES = [page for page in sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"]) if calls_of_qgis(page)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_calls_of_a_page_name_algorithms_and_parameters_that_exist(provider, page):
    for name, parameters in calls_of_qgis(page):
        algorithm = provider.algorithm(name)
        assert algorithm is not None, name
        assert set(parameters) <= {definition.name() for definition in algorithm.parameterDefinitions()}
