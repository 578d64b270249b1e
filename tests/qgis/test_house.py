"""Rules that keep the house in order."""

import ast
import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = {"alignsar_qgis", "metadata.txt", "processing_provider", "tests", "i18n", "Makefile"}
SCIENCE = sorted((ROOT / "alignsar_qgis" / "insar").rglob("*.py"))
HEAVY = {"scipy", "h5py", "netCDF4", "xarray", "rasterio", "matplotlib", "sklearn"}


def imports(nodes):
    """Top-level names of the packages that some statements import."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.split(".")[0]


def test_the_top_level_is_what_the_user_fixed():
    assert {path.name for path in ROOT.iterdir()} >= TOP


@pytest.mark.parametrize("path", SCIENCE, ids=lambda path: path.name)
def test_the_science_never_imports_qgis_and_imports_heavy_packages_only_when_used(path):
    tree = ast.parse(path.read_text())
    assert not {"qgis", "PyQt5", "processing"} & set(imports(ast.walk(tree)))
    assert not HEAVY & set(imports(tree.body))


def test_the_science_runs_without_qgis():
    code = "import sys; sys.modules['qgis'] = None\nfrom alignsar_qgis.insar.pipeline import stages\n"
    code += "[stage.function for stage in (*stages.DATA, *stages.STAGES, *stages.ANALYSES)]"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


@pytest.mark.parametrize("folder", ["alignsar_qgis", "processing_provider", "tests", "scripts"])
def test_no_module_is_longer_than_500_lines(folder):
    long = {path.name for path in (ROOT / folder).rglob("*.py") if len(path.read_text().splitlines()) > 500}
    assert long == set()


@pytest.mark.parametrize("script", ["reference_tables.py", "algorithm_reference.py", "messages_page.py"])
def test_the_reference_tables_are_up_to_date(script, tmp_path):
    command = [sys.executable, str(ROOT / "scripts" / script), str(tmp_path)]
    subprocess.run(command, check=True, cwd=ROOT)
    assert list(tmp_path.iterdir())
    for page in tmp_path.iterdir():
        assert page.read_text() == (ROOT / "docs" / page.name).read_text(), f"run 'make reference' to renew {page.name}"


def test_the_plugin_loads_and_unloads_without_a_trace(tmp_path):
    code = """
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from alignsar_qgis import classFactory
registry = QgsApplication.processingRegistry()
for _ in range(2):
    plugin = classFactory(None)
    plugin.initGui()
    assert registry.providerById("alignsar").algorithms()
    plugin.unload()
    assert registry.providerById("alignsar") is None
print("done")
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    finished = subprocess.run(
        [sys.executable, "-c", code], check=False, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert finished.stdout.strip().endswith("done"), finished.stderr


def test_the_plugin_is_offered_to_everybody_and_found_by_its_subject():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert not general.getboolean("experimental")
    tags = general["tags"].split(",")
    assert len(tags) == len(set(tags))
    assert {"insar", "sentinel-1", "licsbas", "volcano", "velocity", "displacement", "time series"} <= set(tags)


REPLACED = """
import pathlib, shutil, sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from qgis import utils
registry = QgsApplication.processingRegistry()
plugins, old, new, careless = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4] == "careless"
failures, show = [], utils.showException
utils.showException = lambda *error, **more: (failures.append(error[1]), show(*error, **more))
log = QgsApplication.messageLog()
log.messageReceived.connect(lambda text, tag, level: tag == "AlignSAR" and failures.append(text))
sys.path.insert(0, str(plugins))
utils.plugin_paths = [str(plugins)]

def seen():
    from alignsar_qgis.insar.pipeline import stages
    algorithm, stage = registry.algorithmById("alignsar:mask_noise"), stages.stage_of("mask_noise")
    return len(registry.providerById("alignsar").algorithms()), algorithm.displayName(), stage.title

shutil.copytree(old, plugins / "alignsar_qgis")
utils.updateAvailablePlugins()
assert utils.loadPlugin("alignsar_qgis") and utils.startPlugin("alignsar_qgis")
print(seen())
if careless:
    sys.modules["alignsar_qgis.plugin"].forget_modules = lambda: None
shutil.rmtree(plugins / "alignsar_qgis")
shutil.copytree(new, plugins / "alignsar_qgis")
utils.updateAvailablePlugins()
utils.loadPlugin("alignsar_qgis")
assert utils.reloadPlugin("alignsar_qgis") is not False
print(seen())
assert utils.unloadPlugin("alignsar_qgis")
print(registry.providerById("alignsar"), [name for name in sys.modules if name.startswith("alignsar_qgis")], failures)
"""


@pytest.mark.parametrize("unload", ["careful", "careless"])
def test_a_new_version_replaces_the_old_one_without_a_restart(tmp_path, unload):
    """As the plugin installer does it; a careless version before this one leaves its modules behind."""
    old, new = tmp_path / "old", tmp_path / "new"
    for version in (old, new):
        for source, target in (("alignsar_qgis", version), ("processing_provider", version / "processing_provider")):
            shutil.copytree(ROOT / source, target, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "metadata.txt", version)
    for path in [new / "insar" / "pipeline" / "stages.py"]:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('Mask noise"', 'Mask noise anew"'), encoding="utf-8")
    (tmp_path / "plugins").mkdir()
    finished = subprocess.run(
        ["/usr/bin/python3", "-c", REPLACED, tmp_path / "plugins", old, new, unload],
        check=False,
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 0, finished.stderr
    before, after, last = finished.stdout.splitlines()
    count = before.split(",")[0]
    assert before == f"{count}, '15 Mask noise', 'Mask noise')"
    assert after == f"{count}, '15 Mask noise anew', 'Mask noise anew')"
    assert last == "None [] []"


FOR_QT5_ONLY = """
from PyQt5.QtCore import QObject
from qgis.core import Qgis, QgsProcessing as Chain
from qgis.PyQt import QtCore
from qgis.PyQt.QtCore import QRegExp, Qt
a = Qt.UTC, Qgis.Warning, Chain.TypeFile, QtCore.Qt.UserRole
dialog.exec_()
"""
FOR_BOTH = """
from qgis.core import Qgis, QgsProcessing as Chain
from qgis.PyQt import QtCore
from qgis.PyQt.QtCore import QDate, Qt
a = Qt.TimeSpec.UTC, Qgis.MessageLevel.Warning, Chain.SourceType.TypeFile, QtCore.Qt.ItemDataRole.UserRole
b = Qgis.QGIS_VERSION_INT, QDate.currentDate(), Chain.TEMPORARY_OUTPUT
dialog.exec()
"""


def test_the_scan_finds_what_qt6_does_not_have(tmp_path):
    for name, text in (("old.py", FOR_QT5_ONLY), ("both.py", FOR_BOTH)):
        (tmp_path / name).write_text(text)
    command = [sys.executable, str(ROOT / "scripts" / "qt6_scan.py"), str(tmp_path)]
    finished = subprocess.run(command, check=False, capture_output=True, text=True)
    assert finished.returncode == 1, finished.stderr
    places = [line.removeprefix(f"{tmp_path}/") for line in finished.stdout.splitlines()]
    found = [place.split(" is ")[0].split(" instead")[0] for place in places]
    assert sorted(found) == [
        "old.py:2: import from qgis.PyQt",
        "old.py:5: QRegExp",
        "old.py:6: Chain.TypeFile",
        "old.py:6: Qgis.Warning",
        "old.py:6: Qt.UTC",
        "old.py:6: QtCore.Qt.UserRole",
        "old.py:7: exec_()",
    ]


def test_helpers_of_a_room_are_used_inside_it_only():
    """A module whose name begins with an underscore is imported by its own room, and by tests."""
    crossing = []
    for path in [*SCIENCE, *(ROOT / "processing_provider").rglob("*.py"), *(ROOT / "alignsar_qgis").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                *room, module = node.module.split(".")
                helpers = [name for name in [*room, module] if name.startswith("_") and not name.startswith("__")]
                own = node.level or node.module.startswith("alignsar_qgis")
                if own and helpers and not (node.level == 1 and not room):
                    crossing.append(f"{path.relative_to(ROOT)}: {node.module}")
    assert crossing == []
