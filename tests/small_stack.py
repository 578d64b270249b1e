"""Small stacks and time-series folders with known content."""

from datetime import date, timedelta

import numpy as np

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.pairs import epochs_of
from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.raster import BYTE, write_flat

FREQUENCY_HZ = 5.405e9
FIRST_EPOCH = date(2021, 1, 5)


def regular_epochs(count, step_days=12):
    """Epochs at equal steps, as ``yyyymmdd``."""
    return [(FIRST_EPOCH + timedelta(step_days * index)).strftime("%Y%m%d") for index in range(count)]


def nearest_pairs(epochs, neighbours):
    """Every epoch paired with the next few, sorted."""
    return [
        f"{first}_{second}"
        for index, first in enumerate(epochs)
        for second in epochs[index + 1 : index + 1 + neighbours]
    ]


def small_grid(shape, post=0.001):
    """A grid of (length, width) near 19 degrees north."""
    return Grid(shape[1], shape[0], -99.2, 19.5, post, -post)


def pair_phases(pairs, displacement):
    """Phases (n_pairs, length, width) that agree exactly with a displacement phase (n_epochs, length, width)."""
    position = {epoch: index for index, epoch in enumerate(epochs_of(pairs))}
    return np.stack([displacement[position[pair[9:]]] - displacement[position[pair[:8]]] for pair in pairs])


def smooth_displacement(n_epochs, shape, seed=0):
    """Displacement phase in rad growing with time over a bowl, with a little noise per epoch and pixel."""
    random = np.random.default_rng(seed)
    row, column = np.mgrid[: shape[0], : shape[1]]
    bowl = np.exp(-((row - shape[0] / 2) ** 2 + (column - shape[1] / 2) ** 2) / (0.1 * shape[0] * shape[1]))
    noise = 0.1 * random.standard_normal((n_epochs, *shape))
    return (0.2 * np.arange(n_epochs)[:, None, None] * (bowl + 1) + noise).astype(np.float32)


def write_small_stack(folder, pairs, phases, coherence=0.5, height=None, baselines=True, post=0.001):
    """Write a stack folder.

    Parameters
    ----------
    phases
        Unwrapped phase in rad, (n_pairs, length, width), NaN where there is no data.
    coherence
        0…1, anything that broadcasts to the phases; a float32 array is kept as float, all else becomes bytes.
    height
        Metres, (length, width); a slope by default, no file at all for ``False``.
    baselines
        Whether to write perpendicular baselines.
    """
    shape = phases.shape[1:]
    folder.mkdir(parents=True, exist_ok=True)
    parfiles.write_parameters(folder, small_grid(shape, post), FREQUENCY_HZ, "12:00:00")
    floats = getattr(coherence, "dtype", None) == np.float32
    for pair, phase, coh in zip(pairs, phases, np.broadcast_to(coherence, phases.shape)):
        write_flat(folder / pair / f"{pair}.unw", phase)
        if floats:
            write_flat(folder / pair / f"{pair}.cc", coh)
        else:
            write_flat(folder / pair / f"{pair}.cc", np.round(coh * 255), BYTE)
    if height is not False:
        slope = 100 + np.add.outer(2.0 * np.arange(shape[0]), 3.0 * np.arange(shape[1]) ** 1.1)
        write_flat(folder / "hgt", slope if height is None else height)
    if baselines:
        first, *others = epochs_of(pairs)
        rows = [f"{first} {epoch} {(-1) ** k * 7.5 * k:.1f} {12.0 * k}" for k, epoch in enumerate(others, 1)]
        (folder / "baselines").write_text("\n".join(rows) + "\n")
    return folder


def simulated_stack(folder, n_epochs=6, shape=(20, 24), neighbours=3, seed=0):
    """A consistent nearest-neighbour stack; returns (folder, pairs, phases)."""
    pairs = nearest_pairs(regular_epochs(n_epochs), neighbours)
    phases = pair_phases(pairs, smooth_displacement(n_epochs, shape, seed))
    return write_small_stack(folder, pairs, phases), pairs, phases


def bare_timeseries(folder, stack, rejected=()):
    """A time-series folder with no more than what stage 12 must find: parameters and an empty list of bad pairs."""
    (folder / "results").mkdir(parents=True)
    (folder / "info").mkdir()
    for name in ("slc.mli.par", "EQA.dem_par"):
        (folder / "info" / name).write_bytes((stack / name).read_bytes())
    if (stack / "hgt").is_file():
        (folder / "results" / "hgt").write_bytes((stack / "hgt").read_bytes())
    parfiles.write_list(folder / "info" / "11bad_ifg.txt", rejected)
    return folder


def noisy_stack(tmp_path, seed=0, n_epochs=7, shape=(9, 11)):
    """A stack with gaps, unwrapping errors of several sizes, and a pair that is wrong nearly everywhere."""
    random = np.random.default_rng(seed)
    pairs = nearest_pairs(regular_epochs(n_epochs), 3)
    phases = pair_phases(pairs, smooth_displacement(n_epochs, shape, seed)).astype(np.float32)
    phases += random.normal(0, 0.05, phases.shape).astype(np.float32)
    phases += 2 * np.pi * random.choice([-1, 0, 0, 0, 0, 1], phases.shape).astype(np.float32)
    phases[4] += random.normal(0, 20, shape)
    phases[random.random(phases.shape) < 0.15] = np.nan
    phases[:, 0] = np.nan
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, phases)
    return stack, bare_timeseries(tmp_path / "TS", stack), pairs, phases
