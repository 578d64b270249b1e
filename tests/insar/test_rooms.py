"""Every room says its public names, and can be entered first."""

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import alignsar_qgis.insar
from alignsar_qgis.insar.pipeline.stages import ANALYSES, DATA, STAGES

ROOMS = [room.name for room in pkgutil.iter_modules(alignsar_qgis.insar.__path__) if room.ispkg]
HEAVY = ("scipy", "h5py", "netCDF4", "xarray", "rasterio", "matplotlib", "sklearn")
ENTER = """
import importlib, sys
room = importlib.import_module("alignsar_qgis.insar." + sys.argv[1])
assert room.__doc__ and room.__all__, "says nothing"
assert all(hasattr(room, name) for name in room.__all__)
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_cheap_to_enter_before_all_others_and_says_its_names(room):
    done = subprocess.run([sys.executable, "-c", ENTER, room, *HEAVY], check=True, capture_output=True, text=True)
    assert done.stdout.split() == []


def test_a_room_of_stages_has_its_word_in_the_provider_and_lies_in_one_group_of_the_toolbox():
    """The groups are the parts of the work as the field names them, as docs/development.md says."""
    groups = {}
    for stage in (*DATA, *STAGES, *ANALYSES):
        groups.setdefault(stage.module.partition(".")[0], set()).add(stage.group)
    assert {room: only for room, (only,) in groups.items()} == {
        "download": "data",
        "formats": "data",
        "synthetic": "data",
        "stack": "stack",
        "network": "network",
        "inversion": "timeseries",
        "cleaning": "timeseries",
        "cube": "datacube",
        "separation": "analysis",
        "unrest": "analysis",
        "catalogue": "tools",
    }
    root = Path(__file__).resolve().parents[2]
    assert [room for room in groups if not (root / "processing_provider" / f"{room}.py").is_file()] == []
    assert [room for room in groups if not (root / "tests" / "insar" / room).is_dir()] == []
