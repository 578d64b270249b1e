"""Hold a time-series folder and a datacube against golden ones, with the agreed tolerances."""

from pathlib import Path

import numpy as np

# Absolute and relative tolerance of rasters in results/; all others must be equal.
RESULT_TOLERANCES = {
    "vel": (1e-3, 0),
    "vel.mskd": (1e-3, 0),
    "vel.filt": (1e-3, 0),
    "vel.filt.mskd": (1e-3, 0),
    "bootvel": (1e-3, 1e-3),
    "vintercept": (1e-3, 0),
    "vintercept.filt": (1e-3, 0),
    "vintercept.filt.mskd": (1e-3, 0),
    "resid_rms": (1e-4, 0),
    "vstd": (1e-4, 1e-3),
    "stc": (1e-5, 1e-6),
    "maxTlen": (1e-6, 0),
    "coh_avg": (1e-6, 0),
    "loop_ph_avg": (1e-4, 0),
    "loop_ph_avg_abs": (1e-4, 0),
    "loop_ph_wrapped_sum": (1e-3, 0),
    "debug_loop_ph_wrapped_sum_abs": (1e-3, 0),
    "n_loop_err_rat": (1e-6, 0),
    "n_nullify_rat": (1e-6, 0),
}
CUBE_TOLERANCES = {
    "cum": (1e-3, 0),
    "cum_displacement": (1e-3, 0),
    "linear_velocity": (1e-3, 0),
    "linear_velocity_std": (1e-4, 1e-3),
    "residuals_rms": (1e-4, 0),
    "spatiotemporal_consistency": (1e-5, 1e-6),
    "mean_abs_loop_phase_closure": (1e-4, 0),
    "atmosphere_resid_filter": (1e-3, 0),
    "atmosphere_external": (1e-3, 0),
}
# Stored by the spread of the last digit of float32 or float64 only.
ROUNDING = (1e-6, 1e-6)
# The original accumulates these in the order in which the file system happens to list the pairs;
# test_datacube_compatible shows that each epoch is the result of one of the possible orders.
LISTING_ORDER = ("spatial_coherence_12", "spatial_coherence_24")
# These lists have the same pairs; the original writes them in arbitrary order.
PAIR_LISTS = ("11bad_ifg.txt", "12bad_ifg.txt", "12bad_ifg_cand.txt", "12no_loop_ifg.txt", "120bad_ifg.txt")


def compare_results(made: Path, golden: Path) -> list[str]:
    """Differences between the rasters of two results/ folders; every golden raster must be there."""
    return [
        problem
        for path in sorted((golden / "results").iterdir())
        for problem in differences(
            path.name,
            np.fromfile(made / "results" / path.name, "<f4"),
            np.fromfile(path, "<f4"),
            *RESULT_TOLERANCES.get(path.name, RESULT_TOLERANCES["coh_avg"] if "coh_avg" in path.name else (0, 0)),
        )
    ]


def compare_lists(made: Path, golden: Path) -> list[str]:
    """Differences between lists of pairs; an absent list is an empty one."""
    return [
        f"{name}: {sorted(words(made / 'info' / name) ^ words(golden / 'info' / name))}"
        for name in PAIR_LISTS
        if words(made / "info" / name) != words(golden / "info" / name)
    ]


def compare_cubes(made: Path, golden: Path) -> list[str]:
    """Differences between two datacubes, over every variable of the golden one but those in arbitrary order."""
    from netCDF4 import Dataset

    problems = []
    with Dataset(made) as ours, Dataset(golden) as theirs:
        for name, variable in theirs.variables.items():
            if name in (*LISTING_ORDER, "spatial_ref"):
                continue
            if name not in ours.variables:
                problems.append(f"{name} is missing")
                continue
            values = [np.ma.filled(v[:].astype(float), np.nan) for v in (ours[name], variable)]
            problems += differences(name, *values, *CUBE_TOLERANCES.get(name, ROUNDING))
    return problems


def differences(name: str, made: np.ndarray, golden: np.ndarray, absolute: float, relative: float) -> list[str]:
    """What is wrong with an array: shape, pattern of missing values, or values beyond the tolerance."""
    if made.shape != golden.shape:
        return [f"{name}: shape {made.shape} for {golden.shape}"]
    if not np.array_equal(np.isnan(made), np.isnan(golden)):
        count = int((np.isnan(made) != np.isnan(golden)).sum())
        return [f"{name}: {count} of {golden.size} values are missing in one of the two only"]
    error = np.abs(made - golden)
    beyond = error > absolute + relative * np.abs(golden)
    return [f"{name}: {int(beyond.sum())} values differ, at most by {np.nanmax(error):.3g}"] if beyond.any() else []


def words(path: Path) -> set[str]:
    """All words of a text file."""
    return set(path.read_text().split()) if path.is_file() else set()
