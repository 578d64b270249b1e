"""Small inputs of stage 13 with known series, and a run of the stage on them."""

import h5py
import numpy as np
from small_stack import bare_timeseries, nearest_pairs, write_small_stack

from alignsar_qgis.insar.core.pairs import years_since_first
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.workspace import Stack

EPOCHS = ("20210105", "20210117", "20210129", "20210204", "20210228", "20210312", "20210324")
PAIRS = nearest_pairs(EPOCHS, 3)
YEARS = years_since_first(EPOCHS)
SINGULAR = {"method": "singular", "minimum_ratio": 0.0}
NSBAS = {"method": "NSBAS", "minimum_ratio": 0.0}


def write_inputs(folder, displacement, pairs=PAIRS, coherence=0.5):
    """Stack of one row and a time series; the first pixel is the reference, with a value in every pair.

    ``displacement`` is what the other pixels show relative to it in mm, (n_pairs, n_pixels), NaN without a value.
    """
    stack = folder / "GEOCml1"
    row = np.column_stack([np.zeros(len(pairs)), displacement])
    write_small_stack(stack, pairs, np.zeros((len(pairs), 1, row.shape[1]), np.float32), coherence)
    factor = Stack.open(stack).mm_per_radian
    for pair, values in zip(pairs, row):
        ((values + 1) / factor).astype("<f4").tofile(stack / pair / f"{pair}.unw")
    series = bare_timeseries(folder / "TS_GEOCml1", stack)
    (series / "info" / "12bad_ifg.txt").write_text("")
    (series / "info" / "12ref.txt").write_text("0:1/0:1\n")
    return stack, series


class Found:
    """Results of a run, pixels without the reference."""

    def __init__(self, stack, series, options):
        self.folder, self.stack = series, stack
        self.result = run_stage("invert_network", stack, series, options=options)
        with h5py.File(series / "cum.h5") as file:
            self.data = {name: file[name][()] for name in file}
        cube = self.data["cum"][:, 0]
        self.series = cube[:, 1:] - cube[:, :1]
        self.velocity = (self.data["vel"] - self.data["vel"][0, 0])[0, 1:]
        self.gap = self.data["gap"][:, 0, 1:]
        self.n_gap, self.loose = self.data["n_gap"][0, 1:], self.data["n_ifg_noloop"][0, 1:]


def inverted(folder, displacement, pairs=PAIRS, coherence=0.5, **options):
    return Found(*write_inputs(folder, displacement, pairs, coherence), InversionOptions(**options))


def pixels_without(*missing, pairs=PAIRS, seed=0):
    """A random series per pixel, observed without error except in the given pairs: (series, displacement)."""
    series = np.cumsum(np.random.default_rng(seed).normal(0, 10, (len(EPOCHS), len(missing))), axis=0)
    series -= series[0]
    displacement = np.array([series[EPOCHS.index(p[9:])] - series[EPOCHS.index(p[:8])] for p in pairs])
    for pixel, lost in enumerate(missing):
        displacement[[lost(*(EPOCHS.index(epoch) for epoch in pair.split("_"))) for pair in pairs], pixel] = np.nan
    return series, displacement


def nothing(first, second):
    return False


def touching(*epochs):
    return lambda first, second: first in epochs or second in epochs


def everything(first, second):
    return True


def spanning(interval):
    return lambda first, second: first <= interval < second


def line_through(series):
    return np.polyfit(YEARS, series, 1)[0]
