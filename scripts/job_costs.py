"""Foretell what large jobs cost, from small runs: CPU seconds, bytes read and written, and files of every stage.

usage: job_costs.py [--record] [FOLDER]     measure; keep what was learnt, and renew the tables of docs/scale.md
       job_costs.py --tables                print those tables again from what is on record

The chain runs on small generated frames, each stage in a process of its own. A cost of a stage is taken as

    fixed + a·pairs + b·epochs + c·pixels + d·pairs·pixels + e·epochs·pixels

with coefficients that are not negative, by least squares of the relative error (Lawson and Hanson 1995,
doi:10.1137/1.9781611971217). Larger frames, which take no part in that, show how far it can be trusted. Of the CPU
seconds of two runs the smaller ones count, because other work on the machine only adds to them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from bench import BASE_SIZE, FULL_SIZE, measured, record_name
from scipy.optimize import nnls

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.frames.disk import SERIES_BYTES, STACK_BYTES
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.geotiff import read_geotiff
from alignsar_qgis.insar.store.record import read_record
from alignsar_qgis.insar.store.workspace import pairs_in
from alignsar_qgis.insar.synthetic.options import SampleOptions

RECORD = Path(__file__).with_name("job_costs_record.json")
PAGE = Path(__file__).resolve().parents[1] / "docs" / "scale.md"
BEGIN, END = "<!-- tables of scripts/job_costs.py -->", "<!-- end of these tables -->"
LEARNT_FROM = {
    "tiny": replace(BASE_SIZE, rows=20, columns=24, epochs=12),
    "tiny, all dates": replace(BASE_SIZE, rows=20, columns=24),
    "1 x pixels": BASE_SIZE,
    "2 x pixels": replace(BASE_SIZE, columns=2 * BASE_SIZE.columns),
    "4 x pixels": replace(BASE_SIZE, rows=2 * BASE_SIZE.rows, columns=2 * BASE_SIZE.columns),
    "2 x epochs": replace(BASE_SIZE, epochs=2 * BASE_SIZE.epochs),
    "2 x pairs": replace(BASE_SIZE, connections=2 * BASE_SIZE.connections),
}
FORETOLD = {
    "10 x pixels": replace(BASE_SIZE, rows=569, columns=683),
    "frame of make bench": FULL_SIZE,
}
MEGA, GIGA, TERA, HOUR, WEEK_H = 1e6, 1e9, 1e12, 3600, 168
STACK_STAGES = ("02 prepare_stack", "03 correct_gacos", "04 mask_stack", "05 clip_stack")


@dataclass(frozen=True)
class Size:
    """What the cost of a frame depends on."""

    pixels: int
    epochs: int
    pairs: int

    @property
    def terms(self) -> np.ndarray:
        """The factors of the six coefficients."""
        each = (1, self.pairs, self.epochs)
        return np.array([*each, *(self.pixels * number for number in each)], float)


@dataclass(frozen=True)
class Cost:
    """What one stage took."""

    cpu_s: float
    read_bytes: float
    written_bytes: float
    files: float
    peak_mb: float = 0.0


COSTS = ("cpu_s", "read_bytes", "written_bytes", "files")
FRAME = Size(pixels=3000 * 3500, epochs=200, pairs=800)
"""A whole LiCSAR frame, 0.001 degrees, three years of Sentinel-1."""


def main(folder: Path, record: bool) -> None:
    """Measure, compare with what was foretold, and keep it."""
    learnt = {name: chain_costs(folder / name.replace(" ", "_"), size) for name, size in LEARNT_FROM.items()}
    laws = laws_of(list(learnt.values()))
    runs = {name: learnt[name] for name in ("1 x pixels", "2 x pixels", "4 x pixels")}
    for name, options in FORETOLD.items():
        runs[name] = chain_costs(folder / "check", options)
        shutil.rmtree(folder / "check")
    checks = {
        name: {"size": asdict(size), "stages": {stage: asdict(cost) for stage, cost in found.items()}}
        for name, (size, found) in runs.items()
    }
    about = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    content = {"about": about, "laws": laws, "checks": checks}
    if record:
        RECORD.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        write_page()
    print("\n".join(tables(content)))


def chain_costs(folder: Path, options: SampleOptions) -> tuple[Size, dict[str, Cost]]:
    """Size of a generated frame, and what each stage of the AlignSAR preset costs on it without clipping."""
    work, out = folder / "frame", folder / "out"
    if not (work / "GEOC").is_dir():
        measured(lambda: run_stage("create_sample_frame", work, options=options))
    _, grid = read_geotiff(next((work / "GEOC").glob("*.geo.hgt.tif")))
    plan = pipeline.Plan(work, out / "ITSBD.nc", options={"clip_stack": {"extent": grid.extent}})
    size = Size(grid.width * grid.length, options.epochs, len(pairs_in(work / "GEOC")))
    runs = []
    for _ in range(2):
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        steps = pipeline.steps_of(plan, Progress())
        runs.append({f"{step.stage.number} {step.stage.id}": cost_of(step) for step in steps})
    first, second = runs
    costs = {stage: replace(cost, cpu_s=min(cost.cpu_s, second[stage].cpu_s)) for stage, cost in first.items()}
    print(f"{folder.name}: {size}, {sum(cost.cpu_s for cost in costs.values()):.1f} CPU s", flush=True)
    return size, costs


def cost_of(step: pipeline.Step) -> Cost:
    """Run a step in a process of its own, which tells at its end how many bytes it has read and written."""
    with tempfile.NamedTemporaryFile() as told:

        def work() -> None:
            before = bytes_moved()
            step.run(Progress())
            Path(told.name).write_text(json.dumps([int(n) for n in bytes_moved() - before]), encoding="utf-8")

        cost = measured(work)
        read, written = json.loads(Path(told.name).read_text(encoding="utf-8"))
    folder = step.output.parent if step.output.suffix == ".nc" else step.output
    record = read_record(folder, record_name(step))[step.stage.id]
    return Cost(cost.cpu_s, read, written, len(record["inputs"]) + len(record["outputs"]), cost.peak_mb)


def bytes_moved() -> np.ndarray:
    """Bytes that this process has read and written so far, from the disk or from the memory of the system."""
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    found = dict(line.split(": ") for line in lines)
    return np.array([int(found["rchar"]), int(found["wchar"])])


def laws_of(runs: Sequence[tuple[Size, Mapping[str, Cost]]]) -> dict[str, dict[str, list[float]]]:
    """The six coefficients of every stage and cost."""
    terms = np.array([size.terms for size, _ in runs])
    laws: dict[str, dict[str, list[float]]] = {}
    for stage in runs[0][1]:
        laws[stage] = {}
        for cost in COSTS:
            values = np.array([max(getattr(found[stage], cost), 1e-3) for _, found in runs])
            scale = terms.max(axis=0)
            solution, _ = nnls(terms / scale / values[:, np.newaxis], np.ones(len(runs)))
            laws[stage][cost] = [float(f"{number:.4g}") for number in solution / scale]
    return laws


def foretold(laws: Mapping[str, Mapping[str, Sequence[float]]], size: Size) -> dict[str, Cost]:
    """What every stage costs at a size."""
    return {stage: Cost(*(float(size.terms @ np.array(law[cost])) for cost in COSTS)) for stage, law in laws.items()}


def tables(content: Mapping) -> Iterator[str]:
    """The Markdown of the page: how well it is foretold, one frame by stage, and the jobs."""
    yield from check_table(content)
    one = foretold(content["laws"], FRAME)
    yield from frame_table(one)
    yield from job_table(total(one))


def check_table(content: Mapping) -> Iterator[str]:
    """Foretold beside measured; the last frames took no part in what was learnt."""
    told = "foretold | measured | error"
    yield f"| frame | pixels | dates | pairs | CPU s: {told} | GB moved: {told} | largest peak MB |"
    yield f"|{'---|' * 11}"
    for name, check in content["checks"].items():
        size = Size(**check["size"])
        guess = total(foretold(content["laws"], size))
        found = {stage: Cost(**cost) for stage, cost in check["stages"].items()}
        true = total(found)
        moved = [(cost.read_bytes + cost.written_bytes) / GIGA for cost in (guess, true)]
        peak = max(cost.peak_mb for cost in found.values())
        yield (
            f"| {name.replace(' x ', ' × ')} | {size.pixels:,} | {size.epochs} | {size.pairs} "
            f"| {guess.cpu_s:.1f} | {true.cpu_s:.1f} | {guess.cpu_s / true.cpu_s - 1:+.0%} "
            f"| {moved[0]:.1f} | {moved[1]:.1f} | {moved[0] / moved[1] - 1:+.0%} | {peak:.0f} |"
        )
    yield ""


def frame_table(stages: Mapping[str, Cost]) -> Iterator[str]:
    """One frame, stage by stage."""
    yield f"One frame of {FRAME.pixels / MEGA:.1f} million pixels, {FRAME.epochs} dates, {FRAME.pairs} pairs:"
    yield ""
    yield "| stage | CPU min | read GB | written GB | files |"
    yield "|---|---|---|---|---|"
    for name, cost in (*stages.items(), ("whole chain", total(stages))):
        label = name.replace("nc export_datacube", "datacube").replace("_", " ")
        yield (
            f"| {label} | {cost.cpu_s / 60:.1f} | {cost.read_bytes / GIGA:.1f} | {cost.written_bytes / GIGA:.1f} "
            f"| {cost.files:,.0f} |"
        )
    yield ""


def job_table(frame: Cost) -> Iterator[str]:
    """All frames of a continent once, and of the world every week."""
    stacks = len(STACK_STAGES) * STACK_BYTES * FRAME.pairs * FRAME.pixels
    kept = SERIES_BYTES * FRAME.epochs * FRAME.pixels
    yield "| | 250 frames, once | 2 000 frames, every week |"
    yield "|---|---|---|"
    jobs = (250, 2000)

    def line(title: str, tell: Callable[[int], str]) -> str:
        return f"| {title} | {' | '.join(tell(number) for number in jobs)} |"

    moved = frame.read_bytes + frame.written_bytes
    yield line("CPU hours", lambda n: f"{n * frame.cpu_s / HOUR:,.0f}")
    yield line("processors, to be done in a day", lambda n: f"{n * frame.cpu_s / HOUR / 24:,.0f}")
    yield line("processors, to be done in a week", lambda n: f"{n * frame.cpu_s / HOUR / WEEK_H:,.0f}")
    yield line("read, TB", lambda n: f"{n * frame.read_bytes / TERA:,.0f}")
    yield line("written, TB", lambda n: f"{n * frame.written_bytes / TERA:,.0f}")
    yield line("GB/s of the shared disk, in a week", lambda n: f"{n * moved / GIGA / HOUR / WEEK_H:,.2f}")
    yield line("million files opened", lambda n: f"{n * frame.files / MEGA:,.1f}")
    yield line("room for stacks, TB", lambda n: f"{n * stacks / TERA:,.0f}")
    yield line("room for time series and datacubes, TB", lambda n: f"{n * kept / TERA:,.0f}")
    yield ""
    rate = moved / frame.cpu_s
    yield (
        f"A processor that is never kept waiting moves {rate / MEGA:,.0f} MB per second, so a shared disk of 2 GB/s "
        f"feeds {2 * GIGA / rate:,.0f} processors."
    )


def total(stages: Mapping[str, Cost]) -> Cost:
    """Sum over the stages."""
    return Cost(*(sum(getattr(cost, name) for cost in stages.values()) for name in COSTS))


def page_with(text: str, content: Mapping) -> str:
    """A page with the tables renewed between their marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n" + "\n".join(tables(content)) + f"\n\n{END}{after}"


def write_page() -> None:
    """Renew docs/scale.md from the record."""
    content = json.loads(RECORD.read_text(encoding="utf-8"))
    PAGE.write_text(page_with(PAGE.read_text(encoding="utf-8"), content), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(tempfile.gettempdir()) / "alignsar-costs")
    parser.add_argument("--record", action="store_true", help="keep what was learnt, and renew docs/scale.md")
    parser.add_argument("--tables", action="store_true", help="only renew docs/scale.md from the record")
    arguments = parser.parse_args(sys.argv[1:])
    if arguments.tables:
        write_page()
    else:
        main(arguments.folder, arguments.record)
