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
