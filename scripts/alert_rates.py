"""Measure how often unrest detection is right: detections and false alarms on generated frames.

usage: alert_rates.py FOLDER [SEEDS]

Every seed gives two frames, one quiet and one in which a shallow source begins halfway and accelerates, which no source
of the baseline explains. Both go through the whole chain, the separation of the first half and the detection, with
default options. What is in the folder already is used again.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.cube_import import read_series
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.options import SeparationOptions
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.unrest.comparison import detect
from alignsar_qgis.insar.unrest.options import AlertOptions

KINDS = {"quiet": 0.0, "new source": SampleOptions().accelerating_uplift}
RULES = ("cumulative", "window", "loudest")
LENGTHS = (10, 20, 40)
LIMITS = (3.0, 5.0)
LAST = 10


@dataclass(frozen=True)
class Watched:
    """Cube and sources of a frame."""

    cube: Path
    sources: Path

    def distances(self, options: AlertOptions) -> np.ndarray:
        """New deformation in standard deviations on the dates after the baseline."""
        separation = Separation.open(self.sources)
        unrest = detect(separation, read_series(self.cube, separation.options, Progress()), options)
        return unrest.status[unrest.trend.baseline + 1 :, 1]


def watched(folder: Path, seed: int, kind: str) -> Watched:
    """Make the frame, the cube, and the sources of its first half, where they are not there yet."""
    place = folder / f"{seed}_{kind.replace(' ', '_')}"
    found = Watched(place / "cube.nc", place / "sources.nc")
    if not found.cube.is_file():
        sample = SampleOptions(seed=seed, accelerating_uplift=KINDS[kind])
        run_stage("create_sample_frame", place / "frame", options=sample)
        pipeline.run(pipeline.Plan(place / "frame", found.cube), Progress())
    if not found.sources.is_file():
        epochs = Cube.open(found.cube).epochs
        options = SeparationOptions(baseline_end=str(epochs[len(epochs) // 2]), figures=False)
        run_stage("separate_sources", found.cube, found.sources, options=options)
    return found


def report(frames: dict[str, list[Watched]]) -> None:
    """Print a table with a line per rule and length of the moving line."""
    head = "| rule | `RECALCULATE` | quiet dates > 3 σ | > 5 σ | last ten dates of a new source > 3 σ | > 5 σ |"
    sys.stdout.write(f"{head} found > 3 σ | dates until then |\n|---|---|---|---|---|---|---|---|\n")
    for length in LENGTHS:
        for rule in RULES:
            options = AlertOptions(residual_type=rule, recalculate=length, figures=False)
            quiet, new = (np.array([one.distances(options) for one in frames[kind]]) for kind in KINDS)
            cells = [f"{(quiet > limit).mean():.1%}" for limit in LIMITS]
            cells += [f"{(new[:, -LAST:] > limit).mean():.0%}" for limit in LIMITS]
            late = new[:, -2 * LAST :] > LIMITS[0]
            first = np.where(late.any(axis=1), late.argmax(axis=1) + new.shape[1] - 2 * LAST + 1, 0)
            cells.append(f"{(first > 0).sum()} of {len(new)}")
            cells.append(f"{np.median(first[first > 0]):.0f}" if first.any() else "–")
            sys.stdout.write(f"| {rule} | {length} | {' | '.join(cells)} |\n")
    sys.stdout.write(f"{quiet.size} quiet dates, {new[:, -LAST:].size} last dates, {len(new)} seeds\n")


def main() -> None:
    folder, seeds = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 8
    report({kind: [watched(folder, seed, kind) for seed in range(1, seeds + 1)] for kind in KINDS})


if __name__ == "__main__":
    main()
