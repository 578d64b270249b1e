"""Coherence of a stack in bytes or in floats is the same to every stage; floats on another scale are refused."""

import numpy as np
import pytest
from netCDF4 import Dataset
from small_stack import simulated_stack

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.raster import FLOAT

SHAPE = (20, 24)
STEPS = {
    "mask_stack": (("GEOCml1", "GEOCml1mask"), {"average_coherence_threshold": 0.3}, ("GEOCml1mask/coh_avg",)),
    "check_interferograms": (("GEOCml1", "TS"), {}, ()),
    "choose_reference": (("GEOCml1", "TS"), {}, ()),
    "close_loops": (("GEOCml1", "TS"), {}, ("TS/results/coh_avg",)),
    "invert_network": (("GEOCml1", "TS"), {"weighting": "WLS"}, ("TS/results/vel",)),
    "estimate_uncertainty": (("TS",), {"resamples": 10}, ()),
    "mask_noise": (("TS",), {}, ()),
    "filter_timeseries": (("TS",), {}, ()),
    "export_datacube": (("TS", "cube.nc"), {}, ()),
}
READING = [stage for stage in STEPS if stage not in ("estimate_uncertainty", "mask_noise", "filter_timeseries")]


def carried_out(stage, folder, **more):
    places, options, _ = STEPS[stage]
    return run_stage(stage, *(folder / place for place in places), options=stage_of(stage).options(**options, **more))


def with_floats(folder, pairs, factor):
    """The coherence of a stack in floats, times a factor."""
    for pair in pairs:
        path = folder / "GEOCml1" / pair / f"{pair}.cc"
        values = np.fromfile(path, np.uint8).astype(FLOAT) / 255
        (values * np.float32(factor)).tofile(path)


@pytest.fixture
def stack(tmp_path):
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1", n_epochs=8, shape=SHAPE)
    random = np.random.default_rng(3)
    for pair in pairs:
        random.integers(100, 250, SHAPE).astype(np.uint8).tofile(folder / pair / f"{pair}.cc")
    return tmp_path, pairs


def test_floats_from_0_to_1_give_what_bytes_give(stack):
    folder, pairs = stack
    found = []
    for floats in (False, True):
        if floats:
            with_floats(folder, pairs, 1)
        here = {}
        for stage, (_, _, made) in STEPS.items():
            carried_out(stage, folder)
            here |= {name: np.fromfile(folder / name, FLOAT) for name in made}
        here["coherence of pairs"] = [line.split()[4] for line in _statistics(folder)]
        with Dataset(folder / "cube.nc") as cube:
            here["cube"] = cube["spatial_coherence_12"][:].filled(np.nan)
        found.append(here)
    bytes_, floats = found
    assert np.isfinite(bytes_["cube"]).any()
    assert bytes_.pop("coherence of pairs") == floats.pop("coherence of pairs")
    for name, values in bytes_.items():
        np.testing.assert_allclose(floats[name], values, atol=1e-6, rtol=1e-5, err_msg=name)


@pytest.mark.parametrize("factor", [255, 100, -1])
def test_floats_on_another_scale_are_refused_by_whoever_reads_them(stack, factor):
    folder, pairs = stack
    for stage in STEPS:
        carried_out(stage, folder)
    with_floats(folder, pairs, factor)
    for stage in READING:
        with pytest.raises(BrokenInput, match=r"\.cc: coherence goes from .* instead of 0 to 1") as error:
            carried_out(stage, folder)
        assert str(folder / "GEOCml1") in str(error.value), stage


def _statistics(folder):
    lines = (folder / "TS" / "info" / "11ifg_stats.txt").read_text().splitlines()
    return [line for line in lines if not line.startswith("#")]
