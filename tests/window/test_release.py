"""The zip: what it holds, the same bytes twice, and how QGIS itself installs, upgrades and removes it."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "alignsar_qgis"
SCENARIO = Path(__file__).with_name("install_scenario.py")


def zipped(folder, target):
    subprocess.run([sys.executable, str(ROOT / "scripts/make_zip.py"), str(folder), str(target)], check=True)
    return target


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    if not (BUILD / "metadata.txt").is_file():
        pytest.skip("the plugin is not built; run 'make build' first")
    return zipped(BUILD, tmp_path_factory.mktemp("zip") / "alignsar_qgis.zip")


@pytest.fixture(scope="module")
def seen(package, tmp_path_factory):
    """What was in a QGIS window with a fresh profile after each step."""
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    folder = tmp_path_factory.mktemp("install")
    settings = folder / "profile/profiles/default/QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nprocessing=true\n")
    environment = {**os.environ, "HOME": str(folder), "ALIGNSAR_ZIP": str(package), "ALIGNSAR_NO_PLUGINS": "y"}
    command = [str(ROOT / "scripts/play_window"), str(folder), "200", str(SCENARIO)]
    finished = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    found = json.loads((folder / "seen.json").read_text()) if (folder / "seen.json").is_file() else {}
    assert len(found) == 4, f"{finished.stdout[-2000:]}\n{finished.stderr[-4000:]}"
    return found


def version_of(file, pattern):
    return re.search(pattern, (ROOT / file).read_text(), re.MULTILINE)[1]


def test_the_version_is_the_same_everywhere(package):
    with zipfile.ZipFile(package) as file:
        metadata = file.read("alignsar_qgis/metadata.txt").decode()
    version = re.search(r"^version=(\S+)$", metadata, re.MULTILINE)[1]
    assert version_of("CHANGELOG.md", r"^## \[(\d[^\]]*)\]") == version
    assert version_of("pyproject.toml", r'^version = "(.*)"$') == version
    assert version_of("CITATION.cff", r'^version: "?([\d.]+)"?$') == version


def test_the_zip_holds_what_it_needs_and_nothing_else(package):
    with zipfile.ZipFile(package) as file:
        names = file.namelist()
    assert {name.split("/")[0] for name in names} == {"alignsar_qgis"}
    below = {name.removeprefix("alignsar_qgis/") for name in names}
    wanted = {
        "metadata.txt",
        "LICENSE",
        "CHANGELOG.md",
        "icon.svg",
        "i18n/alignsar_qgis_it.qm",
        "i18n/sentences.json",
        "docs/stages.html",
    }
    assert wanted <= below
    unwanted = [name for name in below if re.search(r"(^|/)(tests?|__pycache__|\.git)|\.(ts|pyc|sh)$", name)]
    assert unwanted == []


def test_the_same_files_give_the_same_bytes(package, tmp_path):
    shutil.copytree(BUILD, tmp_path / "alignsar_qgis")
    for path in (tmp_path / "alignsar_qgis").rglob("*"):
        os.utime(path, (1e9, 1e9))
    assert zipped(tmp_path / "alignsar_qgis", tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_qgis_installs_it_from_the_zip(seen):
    installed = seen["install"]
    assert installed["folder"]
    assert installed["enabled"]
    assert installed["provider"]
    assert installed["docks"] == ["AlignsarPanel"]
    assert installed["messages"] == []
    assert seen["use"]["made"]


def test_an_upgrade_needs_no_restart_and_doubles_nothing(seen):
    assert seen["upgrade"] == {**seen["install"], "modules": seen["upgrade"]["modules"]}


def test_uninstalling_leaves_no_trace_but_the_results(seen):
    gone = seen["uninstall"]
    assert gone["kept"]
    assert seen["install"]["settings"]
    assert gone["settings"] == []
    assert not gone["folder"]
    assert not gone["provider"]
    assert (gone["docks"], gone["actions"], gone["menu"], gone["panels"], gone["toolbar"]) == ([], [], [], [], [])
