"""The rooms that others stand on can be entered first."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module",
    ["core.frame_id", "store.parfiles", "store.raster", "store.workspace", "kml", "download", "download.scenes"],
)
def test_a_module_can_be_imported_before_all_others(module):
    subprocess.run([sys.executable, "-c", f"import alignsar_qgis.insar.{module}"], check=True)
