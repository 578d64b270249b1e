"""Time every stage on a full-size frame: 361 x 431 pixels, 171 epochs, about 657 pairs.

For each stage: wall and CPU seconds, peak memory of its process, and the seconds that merely reading its inputs and
writing its outputs takes, with the ratio of the two.

usage: bench.py [FOLDER]
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.raster import read_geotiff
from alignsar_qgis.insar.store.record import RECORD, read_record
from alignsar_qgis.insar.synthetic.options import SampleOptions

FULL_SIZE = SampleOptions(rows=361, columns=431, epochs=171, posting=0.00081)
BUFFER = 2**22


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    wall_s: float
    cpu_s: float
    peak_mb: float


def main(folder: Path) -> None:
    """Make the frame if it is not there, run the AlignSAR preset stage by stage, print a table."""
    work, out = folder / "frame", folder / "out"
    if not (work / "GEOC").is_dir():
        report("frame", measured(lambda: run_stage("create_sample_frame", work, options=FULL_SIZE)))
    shutil.rmtree(out, ignore_errors=True)
    _, grid = read_geotiff(next((work / "GEOC").glob("*.geo.hgt.tif")))
    plan = pipeline.Plan(work, out / "ITSBD.nc", options={"clip_stack": {"extent": grid.extent}})
    out.mkdir(parents=True)
    print(f"{'stage':24}{'wall s':>8}{'cpu s':>8}{'peak MB':>9}{'i/o s':>8}{'wall / i/o':>12}")
    total = 0.0
    for step in pipeline.steps_of(plan, Progress()):
        cost = measured(lambda step=step: step.run(Progress()))
        report(f"{step.stage.number} {step.stage.id}", cost, transfer_seconds(step))
        total += cost.wall_s
    print(f"{'whole chain':24}{total:8.1f}")


def measured(work: Callable[[], object]) -> Cost:
    """Run something in a process of its own and account for it."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit("the stage failed; see the message above")
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def transfer_seconds(step: pipeline.Step) -> float:
    """Seconds to read the recorded inputs of a stage and to write its outputs once more, as plain bytes."""
    folder = step.output.parent if step.output.suffix == ".nc" else step.output
    record = read_record(folder, record_name(step))[step.stage.id]
    start = time.perf_counter()
    for name in record["inputs"]:
        with (folder / name).open("rb", buffering=0) as source:
            while source.read(BUFFER):
                pass
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        for index, name in enumerate(record["outputs"]):
            shutil.copyfile(folder / name, Path(scratch) / str(index))
        os.sync()
    return time.perf_counter() - start


def record_name(step: pipeline.Step) -> str:
    """Name of the record that holds a step's inputs and outputs."""
    return f"{step.output.name}.json" if step.output.suffix == ".nc" else RECORD


def report(name: str, cost: Cost, transfer: float | None = None) -> None:
    """One line of the table."""
    line = f"{name:24}{cost.wall_s:8.1f}{cost.cpu_s:8.1f}{cost.peak_mb:9.0f}"
    print(line if transfer is None else f"{line}{transfer:8.1f}{cost.wall_s / transfer:12.1f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "alignsar-bench")
