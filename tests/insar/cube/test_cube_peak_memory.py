"""The export keeps to its budget, whatever the pixels, epochs and workers."""

import sys

import pytest
from peak_memory import added_mb, large_series

BUDGET_MB = 16
IMAGES_BYTES_PER_PIXEL = 60
LIBRARIES_MB = 60
SMALL, LARGE = ((200, 256), 20), ((400, 512), 80)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak")

IMPORTS = """
import h5py, netCDF4
from alignsar_qgis.insar.cube import export
from alignsar_qgis.insar.cube.options import DatacubeOptions
from alignsar_qgis.insar.pipeline.running import run_stage
"""


def test_peak_stays_in_the_budget(tmp_path):
    peaks = []
    for size in (SMALL, LARGE):
        series = large_series(tmp_path / f"TS_{size[1]}", *size)
        options = f"DatacubeOptions(memory={BUDGET_MB}, workers=8, amplitude=False, atmosphere=False)"
        work = f"run_stage('export_datacube', {str(series)!r}, {str(tmp_path / 'cube.nc')!r}, options={options})"
        peaks.append(added_mb(IMPORTS, work))
    pixels = [shape[0] * shape[1] for shape, _ in (SMALL, LARGE)]
    assert peaks[1] - peaks[0] < BUDGET_MB + IMAGES_BYTES_PER_PIXEL * (pixels[1] - pixels[0]) / 2**20
    assert peaks[1] < BUDGET_MB + LIBRARIES_MB + IMAGES_BYTES_PER_PIXEL * pixels[1] / 2**20
