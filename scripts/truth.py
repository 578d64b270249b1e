"""How near to the truth the chain comes on generated frames: default beside compatible settings.

usage: truth.py [--record] [CASE…]

Every case is made with each of the seeds, the whole chain runs on it twice, and the cube is compared with the known
motion: velocity (RMSE in mm/yr after removing the median, slope of estimate on truth), displacement per epoch (RMSE in
mm after removing the median of each date), the share of land that the mask keeps, and how many errors of velocity lie
inside one and two of the standard deviations that the cube gives, and what became of the samples with an unwrapping
error: the share that was corrected rightly, and how many were corrected wrongly or left, of as many. Means over the
seeds; with the last recorded run.
The noise models of the frames are those of `alignsar_qgis/insar/synthetic/_scene.py`, with their sources.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import warnings
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.store.corrected import Corrected
from alignsar_qgis.insar.store.flat_files import FlatFiles
from alignsar_qgis.insar.store.geotiff import read_geotiff
from alignsar_qgis.insar.store.workspace import TimeSeries
from alignsar_qgis.insar.synthetic.options import SampleOptions

RECORD = Path(__file__).with_name("truth_record.json")
SEEDS = (1, 2, 3)
SIZE = {"rows": 50, "columns": 60, "posting": 0.003}
USUAL = {"epochs": 50, "unwrapping_errors": 0.05}
QUIET = {"turbulence": 0.0, "stratification": 0.0, "unwrapping_errors": 0.0}
GAP = {"gap_after": 25}
CASES: dict[str, dict[str, float]] = {
    "usual": {},
    "many unwrapping errors": {"unwrapping_errors": 0.2},
    "pairs over a year": {"epochs": 80, "yearly_pairs": True},
    "decorrelation in winter": {"epochs": 80, "seasonal_decorrelation": 0.6},
    "stratified": {"stratification": 4.0},
    "turbulent": {"turbulence": 12.0},
    "step": {"step": 60.0, "accelerating_uplift": 0.0},
    "accelerating": {"accelerating_uplift": 150.0},
    "few epochs": {"epochs": 15},
    "gap of 1, no noise": {**GAP, **QUIET},
    "gap of 6, no noise": {**GAP, **QUIET, "gap_intervals": 6},
    "gap of 1": GAP,
    "gap of 3": {**GAP, "gap_intervals": 3},
    "gap of 6": {**GAP, "gap_intervals": 6},
}
MODES = {"compatible": True, "default": False}
COLUMNS = {
    "velocity_rmse": "velocity RMSE",
    "slope": "slope",
    "displacement_rmse": "displ. RMSE",
    "kept": "kept",
    "inside_1": "in 1σ",
    "inside_2": "in 2σ",
    "corrected": "corrected",
    "corrected_wrongly": "wrongly",
    "missed": "missed",
}
CORRECTIONS = tuple(COLUMNS)[-3:]


@dataclass(frozen=True)
class Truth:
    """The known motion of a generated frame, mm and mm/yr."""

    velocity: np.ndarray
    displacement: np.ndarray
    land: np.ndarray

    @classmethod
    def read(cls, frame: Path) -> Truth:
        """From ``truth.npz``."""
        with np.load(frame / "truth.npz") as found:
            years, growth, after = (found[name][:, None, None] for name in ("years", "growth", "after"))
            displacement = found["steady"] * years + found["accelerating"] * growth + found["sudden"] * after
            return cls(found["velocity"], displacement, found["land"])


def main() -> None:
    """Run the cases and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--record", action="store_true", help="keep the numbers as those to compare with")
    arguments.add_argument("cases", nargs="*", metavar="CASE", help=f"some of: {', '.join(CASES)}")
    given = arguments.parse_args()
    recorded = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    found: dict[str, dict[str, dict[str, float]]] = {}
    print(f"{'case':26}{'settings':12}" + "".join(f"{title:>15}" for title in COLUMNS.values()))
    for case in given.cases or CASES:
        found[case] = {mode: mean_over_seeds(case, compatible) for mode, compatible in MODES.items()}
        for mode, numbers in found[case].items():
            before = recorded.get(case, {}).get(mode, {})
            print(
                f"{case:26}{mode:12}" + "".join(f"{shown(numbers, before, name):>15}" for name in COLUMNS), flush=True
            )
    if given.record:
        RECORD.write_text(json.dumps({**recorded, **found}, indent=1) + "\n")


def shown(numbers: dict[str, float], before: dict[str, float], name: str) -> str:
    """A number, with the recorded one where it was another."""
    text = "-" if np.isnan(numbers[name]) else f"{numbers[name]:.2f}"
    earlier = f"{before[name]:.2f}" if name in before else text
    return text if earlier == text else f"{text} ({earlier})"


def mean_over_seeds(case: str, compatible: bool) -> dict[str, float]:
    """Means of the numbers of all seeds."""
    numbers = [numbers_of(case, seed, compatible) for seed in SEEDS]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # where a number is known of no seed
        return {name: float(np.nanmean([own[name] for own in numbers])) for name in COLUMNS}


def numbers_of(case: str, seed: int, compatible: bool) -> dict[str, float]:
    """Make a frame, run the chain on it, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        frame, cube = Path(folder) / "frame", Path(folder) / "ITSBD.nc"
        sample = SampleOptions(**{**SIZE, **USUAL, **CASES[case], "seed": seed})
        run_stage("create_sample_frame", frame, options=sample)
        try:
            made = run(Plan(frame, cube, shared={"compatible": compatible, "figure": False}), Progress())
        except InsarError as err:
            print(f"{case}, seed {seed}: {err}")
            return dict.fromkeys(COLUMNS, np.nan)
        numbers = compared(Cube.open(cube), Truth.read(frame))
        corrected = Corrected.of(TimeSeries.open(made.timeseries)) if made.timeseries else None
        if corrected is None or not sample.unwrapping_errors:
            return {**numbers, **dict.fromkeys(CORRECTIONS, np.nan)}
        flawless = Path(folder) / "flawless"
        run_stage("create_sample_frame", flawless, options=replace(sample, unwrapping_errors=0.0))
        return {**numbers, **corrections(corrected, frame, flawless)}


def compared(cube: Cube, truth: Truth) -> dict[str, float]:
    """The numbers of one cube, over the pixels that its mask keeps."""
    velocity, sigma = (cube.read(name).astype(float) for name in ("linear_velocity", "linear_velocity_std"))
    kept = np.isfinite(velocity) & truth.land
    error = velocity - truth.velocity
    error -= np.median(error[kept])
    series = np.stack([cube.read("cum_displacement", epoch) for epoch in range(len(cube.epochs))]).astype(float)
    off = np.where(kept, series - truth.displacement, np.nan)
    off -= np.nanmedian(off, axis=(1, 2), keepdims=True)
    share = np.abs(error[kept]) / sigma[kept]
    return {
        "velocity_rmse": float(np.sqrt(np.mean(error[kept] ** 2))),
        "slope": float(np.polyfit(truth.velocity[kept], velocity[kept], 1)[0]),
        "displacement_rmse": float(np.sqrt(np.nanmean(off**2))),
        "kept": float(kept.sum() / truth.land.sum()),
        "inside_1": float(np.mean(share < 1)),
        "inside_2": float(np.mean(share < 2)),
    }


def corrections(corrected: Corrected, frame: Path, flawless: Path) -> dict[str, float]:
    """What became of the unwrapping errors, which are the differences to a frame without any."""
    right = wrong = missed = 0
    for file in sorted((frame / "GEOC").glob("*/*.unw.tif")):
        phase, true = (read_geotiff(path)[0] for path in (file, flawless / file.relative_to(frame)))
        known = np.isfinite(phase) & np.isfinite(true) & (phase != 0) & (true != 0)
        cycles = (phase - true)[known] / (2 * np.pi)
        errors = np.rint(cycles - np.median(cycles))
        taken = np.zeros(phase.size, np.float32)
        with FlatFiles() as files:
            corrected.correct(taken, file.parent.name, 0, files)
        found = np.rint(-taken.reshape(phase.shape)[known] / (2 * np.pi))
        found -= np.median(found)
        right += np.count_nonzero((found == errors) & (errors != 0))
        wrong += np.count_nonzero((found != errors) & (found != 0))
        missed += np.count_nonzero((found == 0) & (errors != 0))
    number = max(right + missed, 1)
    return dict(zip(CORRECTIONS, (right / number, wrong / number, missed / number)))


if __name__ == "__main__":
    main()
