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


def tied_slowly(series, groups, years=YEARS):
    """One pixel with its groups of epochs tied, and the standard deviations of their levels."""
    return motion_slowly(series, groups, years)[:2]


def motion_slowly(series, groups, years=YEARS, noise=None):
    """One pixel with its groups of epochs tied, the standard deviations of their levels, the rate and that of the rate.

    A mixed model: a level per group and a rate are free, and the departures from the line have a variance, of which the
    one with the highest restricted likelihood is taken. The epochs have the variances ``noise``, of which the mean of
    the inverse ones is 1.
    """
    n_epochs = len(years)
    time = (years - years[0]) / (years[-1] - years[0])
    kernel = np.array([[min(a, b) ** 2 / 2 * max(a, b) - min(a, b) ** 3 / 6 for b in time] for a in time])
    line = np.column_stack([np.ones(n_epochs), time])
    bent = kernel - line @ np.linalg.lstsq(line, kernel, rcond=None)[0]
    bent = bent.T - line @ np.linalg.lstsq(line, bent.T, rcond=None)[0]
    left, values, _ = np.linalg.svd(bent)
    shapes = (left * np.sqrt(n_epochs * values / values[0]))[:, : min(6, n_epochs - 2)]
    names = sorted(set(groups))
    fixed = np.column_stack([*(np.equal(groups, name) for name in names), time]).astype(float)
    best = None
    for size in (0, 0.1, 1, 10, 100, 1000):
        variance = np.diag(np.ones(n_epochs) if noise is None else noise) + size * shapes @ shapes.T
        inverse = np.linalg.inv(variance)
        normal = fixed.T @ inverse @ fixed
        levels = np.linalg.pinv(normal) @ fixed.T @ inverse @ series
        left_over = series - fixed @ levels
        misfit, spare = left_over @ inverse @ left_over, n_epochs - len(names) - 1
        surprise = spare * np.log(misfit) + np.linalg.slogdet(variance)[1] + np.linalg.slogdet(normal)[1]
        surprise -= 0 if size else 4
        if best is None or surprise < best[0]:
            place = [names.index(name) for name in groups]
            covariance = np.linalg.pinv(normal) * misfit / spare
            spread = np.diag(covariance) + covariance[place[0], place[0]] - 2 * covariance[place[0]]
            tied = series - levels[place] + levels[place[0]]
            span = years[-1] - years[0]
            rate = levels[-1] / span, np.sqrt(covariance[-1, -1]) / span
            best = surprise, tied, np.sqrt(np.maximum(spread[place], 0)), *rate
    return best[1:]
