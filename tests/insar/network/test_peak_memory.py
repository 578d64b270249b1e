"""The stages of the network keep to their budget, whatever the pixels, pairs, epochs and workers."""

import sys

import pytest
from peak_memory import added_mb, large_stack
from small_stack import bare_timeseries

BUDGET_MB = 16
IMAGES_BYTES_PER_PIXEL = 70
"""What a stage may have of the size of the image, whose number does not grow with the pairs."""
MASK_BYTES_PER_PIXEL = 3
"""What stage 12 may have: the mask of one interferogram."""
LIBRARIES_MB = 60
"""What drawing adds, and buffers of a fixed size."""
SMALL, LARGE = ((300, 400), 60, 2), ((600, 800), 120, 4)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak")

IMPORTS = """
from alignsar_qgis.insar.core import figures
from alignsar_qgis.insar.network import loops, quality, reference
from alignsar_qgis.insar.network.options import LoopOptions, QualityOptions, ReferenceOptions
from alignsar_qgis.insar.pipeline.running import run_stage
figures.new_figure(1, 1).subplots()
"""


@pytest.fixture(scope="module")
def stacks(tmp_path_factory):
    """A small and a large stack: four times the pixels, four times the pairs."""
    return [large_stack(tmp_path_factory.mktemp("large") / "GEOCml1", *size) for size in (SMALL, LARGE)]


def stage(name, stack, options):
    return f"run_stage({name!r}, {str(stack)!r}, {str(stack.parent / 'TS')!r}, options={options})"


def test_peaks_stay_in_the_budget(stacks):
    runs = {
        "check_interferograms": f"QualityOptions(memory={BUDGET_MB}, workers=8)",
        "choose_reference": f"ReferenceOptions(memory={BUDGET_MB}, workers=8)",
        "close_loops": f"LoopOptions(memory={BUDGET_MB}, workers=8, rms_threshold=100, nullify=True)",
    }
    for name, options in runs.items():
        small, large = (added_mb(IMPORTS, stage(name, stack, options)) for stack in stacks)
        added_pixels = LARGE[0][0] * LARGE[0][1] - SMALL[0][0] * SMALL[0][1]
        assert large - small < BUDGET_MB + IMAGES_BYTES_PER_PIXEL * added_pixels / 2**20, name
        assert large < BUDGET_MB + LIBRARIES_MB + IMAGES_BYTES_PER_PIXEL * LARGE[0][0] * LARGE[0][1] / 2**20, name


@pytest.mark.parametrize("nullify", [False, True])
def test_closing_loops_holds_no_image(tmp_path, nullify):
    shape = 1500, 2000
    stack = large_stack(tmp_path / "GEOCml1", shape, 12, 2)
    options = f"LoopOptions(memory={BUDGET_MB}, workers=2, rms_threshold=100, nullify={nullify})"
    bare_timeseries(tmp_path / "TS", stack)
    added = added_mb(IMPORTS, stage("close_loops", stack, options))
    assert added < BUDGET_MB + LIBRARIES_MB + MASK_BYTES_PER_PIXEL * shape[0] * shape[1] / 2**20
