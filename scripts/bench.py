"""Time every stage on a full-size frame: 361 x 431 pixels, 171 epochs, about 660 pairs.

For each stage: wall and CPU seconds, peak memory of its process, the CPU seconds that merely reading the values of its
inputs and writing its outputs takes with the ratio of the two, and CPU seconds and peak relative to the last recorded
run. Then how the CPU seconds of each stage grow: the exponent b of cost ~ size^b over 1, 2 and 4 times the pixels, and
over twice the epochs and twice the pairs of a smaller frame; 1 is linear.

usage: bench.py [--record] [--no-growth] [FOLDER]
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import h5py

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.geotiff import read_geotiff
from alignsar_qgis.insar.store.record import RECORD, read_record
from alignsar_qgis.insar.synthetic.options import SampleOptions

FULL_SIZE = SampleOptions(rows=361, columns=431, epochs=171, posting=0.00081)
BASE_SIZE = SampleOptions(rows=180, columns=216, epochs=60, posting=0.00081)
GROWN = {
    "2 x pixels": replace(BASE_SIZE, columns=2 * BASE_SIZE.columns),
    "4 x pixels": replace(BASE_SIZE, rows=2 * BASE_SIZE.rows, columns=2 * BASE_SIZE.columns),
    "2 x epochs": replace(BASE_SIZE, epochs=2 * BASE_SIZE.epochs),
    "2 x pairs": replace(BASE_SIZE, connections=2 * BASE_SIZE.connections),
}
RECORDED = Path(__file__).with_name("bench_record.json")
BUFFER = 2**22


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    wall_s: float
    cpu_s: float
    peak_mb: float


def main(folder: Path, record: bool, growth: bool) -> None:
    """Run the AlignSAR preset stage by stage and print the tables."""
    earlier = json.loads(RECORDED.read_text(encoding="utf-8"))["stages"] if RECORDED.is_file() else {}
    print(f"{'stage':24}{'wall s':>8}{'cpu s':>8}{'peak MB':>9}{'i/o s':>8}{'cpu / i/o':>12}{'cpu':>8}{'peak':>7}")
    costs = chain_costs(folder, FULL_SIZE, lambda *line: report(*line, earlier=earlier))
    report("whole chain", total(costs), earlier={"whole chain": asdict(total(_costs_of(earlier)))} if earlier else {})
    if growth:
        report_growth(folder)
    if record:
        about = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
        content = {"about": about, "stages": {name: _rounded(cost) for name, cost in costs.items()}}
        RECORDED.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def chain_costs(
    folder: Path, size: SampleOptions, told: Callable[[str, Cost, float], None] = lambda *_: None
) -> dict[str, Cost]:
    """Make the frame if it is not there, run the chain, return what each stage cost; ``told`` hears it at once."""
    work, out = folder / "frame", folder / "out"
    if not (work / "GEOC").is_dir():
        report("frame", measured(lambda: run_stage("create_sample_frame", work, options=size)))
    shutil.rmtree(out, ignore_errors=True)
    _, grid = read_geotiff(next((work / "GEOC").glob("*.geo.hgt.tif")))
    plan = pipeline.Plan(work, out / "ITSBD.nc", options={"clip_stack": {"extent": grid.extent}})
    out.mkdir(parents=True)
    costs = {}
    for step in pipeline.steps_of(plan, Progress()):
        name = f"{step.stage.number} {step.stage.id}"
        costs[name] = measured(lambda step=step: step.run(Progress()))
        told(name, costs[name], transfer_seconds(step))
    return costs


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
    """CPU seconds to read the values of all recorded inputs of a stage, and to write its outputs as plain bytes."""
    folder = step.output.parent if step.output.suffix == ".nc" else step.output
    record = read_record(folder, record_name(step))[step.stage.id]
    return measured(lambda: transfer(folder, record["inputs"], record["outputs"])).cpu_s


def transfer(folder: Path, inputs: Iterable[str], outputs: Iterable[str]) -> None:
    """Read files, those that are compressed as their values, and copy others."""
    for name in inputs:
        if name.endswith(".tif"):
            read_geotiff(folder / name, keep_zeros=True)
        elif name.endswith(".h5"):
            with h5py.File(folder / name) as file:
                file.visititems(lambda _, item: item[()] if isinstance(item, h5py.Dataset) else None)
        else:
            with (folder / name).open("rb", buffering=0) as source:
                while source.read(BUFFER):
                    pass
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        for index, name in enumerate(outputs):
            # Not by copyfile, which some systems do without moving a byte.
            with (folder / name).open("rb", buffering=0) as source, (Path(scratch) / str(index)).open("wb") as target:
                shutil.copyfileobj(source, target, BUFFER)


def record_name(step: pipeline.Step) -> str:
    """Name of the record that holds a step's inputs and outputs."""
    return f"{step.output.name}.json" if step.output.suffix == ".nc" else RECORD


def report(
    name: str, cost: Cost, transfer: float | None = None, earlier: Mapping[str, Mapping[str, float]] | None = None
) -> None:
    """One line of the table; ratios to the recorded run at its end."""
    line = f"{name:24}{cost.wall_s:8.1f}{cost.cpu_s:8.1f}{cost.peak_mb:9.0f}"
    line += f"{'':20}" if transfer is None else f"{transfer:8.1f}{cost.cpu_s / transfer:12.1f}"
    before = (earlier or {}).get(name)
    if before:
        line += f"{cost.cpu_s / before['cpu_s']:7.2f}x{cost.peak_mb / before['peak_mb']:6.2f}x"
    print(line.rstrip(), flush=True)


def report_growth(folder: Path) -> None:
    """Exponents of growth of the CPU seconds of every stage, without what a run on a tiny frame takes anyway."""
    sizes = {"tiny": replace(BASE_SIZE, rows=20, columns=24, epochs=12), "base": BASE_SIZE, **GROWN}
    costs = {name: chain_costs(folder / name.replace(" ", "_"), size) for name, size in sizes.items()}
    print(f"\n{'growth of CPU seconds':24}{'base s':>8}{'pixels':>9}{'epochs':>9}{'pairs':>9}")
    for stage, fixed in costs["tiny"].items():
        seconds = {name: max(found[stage].cpu_s - fixed.cpu_s, 0.01) for name, found in costs.items()}
        base = seconds["base"]
        pixels = math.log2(seconds["4 x pixels"] / base) / 2
        epochs, pairs = (math.log2(seconds[f"2 x {what}"] / base) for what in ("epochs", "pairs"))
        print(f"{stage:24}{costs['base'][stage].cpu_s:8.1f}{pixels:9.2f}{epochs:9.2f}{pairs:9.2f}")


def total(costs: Mapping[str, Cost]) -> Cost:
    """Sum of times, largest peak."""
    found = list(costs.values())
    return Cost(sum(c.wall_s for c in found), sum(c.cpu_s for c in found), max(c.peak_mb for c in found))


def _costs_of(recorded: Mapping[str, Mapping[str, float]]) -> dict[str, Cost]:
    return {name: Cost(**cost) for name, cost in recorded.items()}


def _rounded(cost: Cost) -> dict[str, float]:
    return {name: round(value, 2) for name, value in asdict(cost).items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(tempfile.gettempdir()) / "alignsar-bench")
    parser.add_argument("--record", action="store_true", help="keep the costs for comparison")
    parser.add_argument("--no-growth", action="store_true", help="leave out how costs grow")
    arguments = parser.parse_args(sys.argv[1:])
    main(arguments.folder, arguments.record, not arguments.no_growth)
