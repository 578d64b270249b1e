"""Every room says its public names, and can be entered first."""

import pkgutil
import subprocess
import sys

import pytest

import alignsar_qgis.insar

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
