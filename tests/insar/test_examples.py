"""The examples in docstrings and on the pages of the documentation do what they say."""

import doctest
import pkgutil
import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import alignsar_qgis.insar
from alignsar_qgis.insar.engines import Engine
from alignsar_qgis.insar.formats import InterferogramSource
from alignsar_qgis.insar.formats.products import Product
from alignsar_qgis.insar.shell.commands import parser

ROOT = Path(__file__).resolve().parents[2]
MODULES = [module.name for module in pkgutil.walk_packages(alignsar_qgis.insar.__path__, "alignsar_qgis.insar.")]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
NEEDS_THE_INTERNET = "download_"


def blocks(page):
    return re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def test_the_examples_of_docstrings():
    results = {name: doctest.testmod(import_module(name)) for name in MODULES}
    assert {name for name, result in results.items() if result.failed} == set()
    assert sum(result.attempted for result in results.values()) >= 10


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)], ids=lambda page: page.name)
def test_the_examples_of_a_page_run_one_after_the_other(page, tmp_path):
    found = [
        "\n".join(line for line in block.splitlines() if line.startswith(("from ", "import ")))
        if NEEDS_THE_INTERNET in block
        else block
        for block in blocks(page)
    ]
    program = tmp_path / "page.py"
    program.write_text("\n".join(["from __future__ import annotations", *found]))
    subprocess.run([sys.executable, program], check=True, cwd=tmp_path, capture_output=True)


def test_the_first_page_leads_to_every_other_one():
    linked = set(re.findall(r"\((\w[\w-]*\.md)", (ROOT / "docs" / "index.md").read_text(encoding="utf-8")))
    assert linked == {page.name for page in (ROOT / "docs").glob("*.md")} - {"index.md"}


def test_modules_that_the_pages_name_are_there():
    bases = [ROOT, *(ROOT / name for name in ("alignsar_qgis", "alignsar_qgis/insar", "tests"))]
    named = {
        (page.name, name) for page in PAGES for name in re.findall(r"`((?:\w+/)+\w+\.py)`", page.read_text("utf-8"))
    }
    assert len(named) > 30
    assert {(page, name) for page, name in named if not any((base / name).is_file() for base in bases)} == set()


@pytest.mark.parametrize("protocol", [Engine, InterferogramSource, Product], ids=lambda protocol: protocol.__name__)
def test_all_members_of_a_protocol_are_on_the_page_of_development(protocol):
    text = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    members = {name for name in (*vars(protocol), *protocol.__annotations__) if not name.startswith("_")}
    assert len(members) > 4
    said = (
        re.findall(r"^\| (.+?) \|", text, re.MULTILINE)
        if protocol is not Engine
        else blocks(ROOT / "docs" / "development.md")
    )
    assert {name for name in members if not re.search(rf"\b{name}\b", "\n".join(said))} == set()


def test_every_room_is_in_the_plan_of_the_house():
    text = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    plan = re.search(r"## The house\n\n```\n(.*?)```", text, re.DOTALL)[1]
    rooms = {room.name for room in pkgutil.iter_modules(alignsar_qgis.insar.__path__) if room.ispkg}
    assert set(re.findall(r"^  (\w+)/", plan, re.MULTILINE)) == rooms


def commands(page):
    """Calls of the shell in the code blocks of a page, also those of a crontab, without where their words go."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = "\n".join(re.findall(r"^```(?:sh)?\n(.*?)^```", text, re.DOTALL | re.MULTILINE)).splitlines()
    calls = (call.strip() for line in lines for call in re.split(r"&&|\|\||\d?>|^(?:[\d*]+ ){5}", line))
    return [shlex.split(call, comments=True)[1:] for call in calls if re.match(r"alignsar \S", call)]


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.name)
def test_the_commands_of_a_page_are_understood(page):
    for words in commands(page):
        if "--help" not in words:
            assert parser().parse_args(words).command
