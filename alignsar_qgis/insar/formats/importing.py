"""Import: interferograms of other producers as a folder of LiCSAR GeoTIFFs (``GEOC``), which stage 02 reads.

Everything is brought to one grid in degrees, and to the signs and units of LiCSAR: phase in radians, positive for a
longer path at the later epoch; coherence in bytes; the unit vector from the ground to the satellite.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.blocks import run_tasks, worker_count, workers_within
from ..core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.pairs import epochs_of
from ..core.text import first_names, translatable
from ..pipeline.folder_kinds import holds_pairs
from ..pipeline.places import GEOC
from ..pipeline.result import Layer
from ..pipeline.stage_run import StageRun
from ..store.baselines import write_baselines
from ..store.geotiff import read_geotiff
from ..store.raster import BYTE, FULL_COHERENCE, write_geotiff
from ..store.record import read_record
from ..store.writing import require_room
from . import FRAME_RASTERS, InterferogramSource
from .licsar import KNOWN_ZERO
from .options import ImportOptions
from .products import REASONS
from .recognition import open_products

BYTES_PER_PIXEL = 40
"""A product as it is read, before and after the warp, and what is written."""
BYTES_WRITTEN = 5
LENGTH_TOLERANCE = 0.05
"""By how much rounding and resampling may change the length of a unit vector."""
MOST_WRONG_LENGTHS = 0.01
"""Part of the pixels; more is no rim."""
SHOWN = {
    "hgt": (translatable("Height (m)"), "height"),
    "mli": (translatable("Intensity (linear)"), "intensity"),
}
WITHOUT = {
    "E": "the datacube will lack the viewing direction",
    "N": "the datacube will lack the viewing direction",
    "U": "zenith delays cannot be corrected for",
    "hgt": "atmosphere that depends on height cannot be removed; choose a raster of heights",
    "mli": "there is no intensity image",
}
"""What a raster of the frame is needed for."""


def import_interferograms(run: StageRun[ImportOptions]) -> None:
    """Make ``GEOC`` in the output folder of the products in a folder, or bring it up to date.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If there is nothing to read, the table does not say what is needed, or the output holds other interferograms.
    NothingLeft
        If no product can be read.
    """
    doubts = _Doubts()
    source = open_products(run.inputs["products"], run.options)
    refuse_mixture(run.output)
    for remark in source.remarks:
        run.result.warn(remark)
    _import_from(replace(source, check=run.progress.check, tell=doubts.add), doubts, run)


def _import_from(source: InterferogramSource, doubts: _Doubts, run: StageRun[ImportOptions]) -> None:
    if run.is_up_to_date(source.files):
        return
    options, progress, result = run.options, run.progress, run.result
    grid = source.common_grid(worker_count(options.workers), progress.part(0, 0.05))
    if grid.fault:
        raise BrokenInput(f"The grid for {source.place} is not usable: {grid.fault}.")
    pixels = grid.width * grid.length
    require_room(run.staging, len(source.pairs) * pixels * BYTES_WRITTEN, "The folder of interferograms")
    writer = _Writer(source, run.staging / GEOC, grid, _frame_name(run.output), progress.check)
    workers = workers_within(options.workers, BYTES_PER_PIXEL * pixels, options.memory)
    outcome = _Outcome()
    for pair, problem in run_tasks(writer.write_pair, source.pairs, workers, progress.part(0.05, 0.9)):
        outcome.add(pair, problem)
    if not outcome.imported:
        raise NothingLeft(
            f"None of the {len(source.pairs)} pairs in {source.place} can be imported.\n{outcome.reasons}"
        )
    for index, kind in enumerate(FRAME_RASTERS):
        progress.part(0.9, 1.0).fraction(index / len(FRAME_RASTERS))
        progress.check()
        if problem := writer.write_frame_raster(kind):
            result.warn(problem)
        elif kind in SHOWN:
            result.layers.append(Layer(f"{GEOC}/{writer.frame}.geo.{kind}.tif", *SHOWN[kind]))
    if problem := writer.withdraw_directions():
        result.warn(problem)
    writer.write_constants(outcome.imported)
    _write_baselines(source, writer.folder, run)
    _report(source, grid, outcome, run)
    for warning in doubts.warnings:
        result.warn(warning)


@dataclass(frozen=True)
class _Writer:
    """From a source to the GeoTIFFs of a folder ``GEOC``."""

    source: InterferogramSource
    folder: Path
    grid: Grid
    frame: str
    check: Callable[[], None]

    def write_pair(self, pair: str) -> str:
        """Write phase and coherence; returns why not, if they cannot be read."""
        try:
            if absent := self.source.absent(pair):
                return translatable(f"no {' and no '.join(absent)}.")
            phase, coherence = self.source.phase(pair, self.grid), self.source.coherence(pair, self.grid)
        except (MissingInput, BrokenInput) as err:
            return str(err)
        if not np.isfinite(phase).any():
            return "no phase within the area that most products cover."
        if not (np.isfinite(phase) & (coherence > 0)).any():
            return (
                "no pixel has both phase and coherence. Check that both files are of this pair, and what the values of "
                "the coherence mean."
            )
        self.check()
        self._write(f"{pair}/{pair}.geo.unw.tif", with_zero_for_none(phase))
        self._write(f"{pair}/{pair}.geo.cc.tif", coherence_bytes(coherence))
        return ""

    def write_frame_raster(self, kind: str) -> str:
        """Write a raster of the frame; returns why not, if there is none."""
        try:
            values = self.source.frame_raster(kind, self.grid)
        except (MissingInput, BrokenInput) as err:
            return f"{err} There is no raster {kind}: {WITHOUT[kind]}."
        if values is None or not np.isfinite(values).any():
            return f"{self.source.place} has no raster {kind}: {WITHOUT[kind]}."
        nodata = float("nan") if kind == "hgt" else 0.0
        known = values.astype(np.float32) if kind == "hgt" else np.nan_to_num(values, nan=0.0).astype(np.float32)
        self._write(f"{self.frame}.geo.{kind}.tif", known, nodata)
        return ""

    def withdraw_directions(self) -> str:
        """Remove E, N and U if together they are no unit vector; returns what they are, if so."""
        paths = [self.folder / f"{self.frame}.geo.{kind}.tif" for kind in "ENU"]
        if not all(path.is_file() for path in paths):
            return ""
        squares = [read_geotiff(path, self.grid)[0].astype(np.float64) ** 2 for path in paths]
        lengths = np.sqrt(np.sum(squares, axis=0))
        known = lengths[np.isfinite(lengths)]
        wrong = np.abs(known - 1) > LENGTH_TOLERANCE
        if known.size and wrong.mean() <= MOST_WRONG_LENGTHS:
            return ""
        for path in paths:
            path.unlink()
        length = f"their length is {np.median(known[wrong]):.3g}, not 1" if known.size else "no pixel has all three"
        return (
            f"{self.source.place}: the components E, N and U make no unit vector from the ground to the satellite "
            f"({length}), so there are no rasters E, N, U: {WITHOUT['U']}, and {WITHOUT['E']}. Correct the files of "
            "the directions."
        )

    def write_constants(self, pairs: list[str]) -> None:
        """Write ``metadata.txt``."""
        constants = {"master": epochs_of(pairs)[0], **self.source.constants}
        lines = [f"{name}={value}\n" for name, value in constants.items()]
        (self.folder / "metadata.txt").write_text("".join(lines), encoding="utf-8")

    def _write(self, name: str, values: np.ndarray, nodata: float = 0.0) -> None:
        self.check()
        write_geotiff(self.folder / name, values, self.grid, nodata=nodata, check=self.check)
        self.check()


@dataclass
class _Doubts:
    """What is strange about the values of pairs and rasters, by their name."""

    found: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, fault: str) -> None:
        """Called on several threads; a dictionary and a list stand that."""
        known = self.found.setdefault(name, [])
        if fault not in known:
            known.append(fault)

    @property
    def warnings(self) -> list[str]:
        """One sentence for all pairs with the faults of the first, and one per raster."""
        pairs = sorted(name for name in self.found if name not in FRAME_RASTERS)
        said = [f"Raster {kind}: {' '.join(self.found[kind])}" for kind in FRAME_RASTERS if kind in self.found]
        if pairs:
            said.insert(0, f"Strange values in {first_names(pairs)}. In the first, {' '.join(self.found[pairs[0]])}")
        return said


@dataclass
class _Outcome:
    """Which pairs were imported, and why the others were not."""

    imported: list[str] = field(default_factory=list)
    problems: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, pair: str, problem: str) -> None:
        if problem:
            self.problems[problem].append(pair)
        else:
            self.imported.append(pair)

    @property
    def reasons(self) -> str:
        """The first few; those of other pairs usually differ in the names of the files only."""
        lines = [f"{first_names(pairs)}: {problem}" for problem, pairs in self.problems.items()]
        more = len(lines) - REASONS
        return "\n".join(lines[:REASONS] + ([f"And {more} more like these."] if more > 0 else []))


def with_zero_for_none(phase: np.ndarray) -> np.ndarray:
    """Phase as LiCSAR writes it: 0 where there is none, and no other 0; see `KNOWN_ZERO`."""
    known = np.where(phase == 0, np.float32(KNOWN_ZERO), phase)
    return np.where(np.isfinite(known), known, 0).astype(np.float32)


def coherence_bytes(coherence: np.ndarray) -> np.ndarray:
    """Coherence 0…1 as bytes; a small one is not none."""
    known = np.isfinite(coherence) & (coherence > 0)
    scaled = np.rint(np.clip(np.where(known, coherence, 0), 0, 1) * FULL_COHERENCE)
    return np.where(known, np.maximum(scaled, 1), 0).astype(BYTE)


def refuse_mixture(output: Path) -> None:
    """Refuse an output folder with interferograms that come from elsewhere.

    Raises
    ------
    BadOption
        With what to choose instead.
    """
    if holds_pairs(output / GEOC) and "import_interferograms" not in read_record(output):
        raise BadOption(
            f"{output / GEOC} holds interferograms that were not imported. Choose another output folder, so that they "
            "are not mixed."
        )


def _frame_name(output: Path) -> str:
    """What the rasters of the frame are called, after the output folder."""
    return re.sub(r"[^\w-]+", "_", output.resolve().name) or "frame"


def _write_baselines(source: InterferogramSource, folder: Path, run: StageRun[ImportOptions]) -> None:
    baselines = source.baselines()
    for remark in baselines.remarks:
        run.result.warn(remark)
    if baselines.known:
        write_baselines(folder / "baselines", baselines.known)
    else:
        run.result.warn(f"{source.place} gives no baselines, so DEM errors cannot be estimated later.")


def _report(source: InterferogramSource, grid: Grid, outcome: _Outcome, run: StageRun[ImportOptions]) -> None:
    pairs, result = outcome.imported, run.result
    epochs = epochs_of(pairs)
    left_out = [pair for several in outcome.problems.values() for pair in several]
    result.say(
        f"Imported {len(pairs)} of {len(source.pairs)} pairs of {len(epochs)} epochs from {source.place}, "
        f"{grid.described}."
    )
    result.say(f"Go on with 'Prepare stack' (stage 02) and {run.output / GEOC}, or with the whole chain.")
    for problem, several in outcome.problems.items():
        result.warn(f"Left out {first_names(several)}: {problem}")
    if source.not_read:
        result.warn(f"Not read: {first_names(source.not_read)}.")
    result.counts = {"pairs": len(pairs), "epochs": len(epochs), "pairs_left_out": len(left_out)}
