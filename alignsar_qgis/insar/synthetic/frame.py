"""A generated LiCSAR frame with known truth, to try every stage offline: ``GEOC/``, ``GEOC.MLI/``, ``GACOS/``."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .. import __version__
from ..core.blocks import run_tasks, worker_count
from ..core.errors import BadOption, BrokenInput
from ..core.foreign_text import parsed_json
from ..core.grid import Grid
from ..core.moving import refuse_held, replace
from ..core.pairs import years_since_first
from ..core.progress import Progress
from ..core.text import translatable
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.raster import write_geotiff
from ..store.workspace import SPEED_OF_LIGHT_M_S
from . import _scene as scene
from .options import SampleOptions

FRAME = "022D_04826_SAMPLE"
FREQUENCY_HZ = 5.405e9
RAD_PER_MM = 4 * np.pi * FREQUENCY_HZ / SPEED_OF_LIGHT_M_S / 1000
TRUTH = "truth.json"
ABOUT = "AlignSAR for QGIS: generated sample frame"
CONTENT = ("GEOC", "GEOC.MLI", "GACOS", "truth.npz", "truth_velocity.tif", TRUTH)
FULL_COHERENCE = 255
SIDECAR = ".aux.xml"  # statistics that GIS programs leave beside a raster


def create_sample_frame(run: StageRun[SampleOptions]) -> None:
    """Make the sample frame.

    Besides the folders of a LiCSAR work folder this writes ``truth.npz`` (``dates``, ``years``, ``steady`` in mm/yr,
    ``accelerating`` in mm, ``growth``, ``sudden`` in mm, ``after``, ``velocity`` in mm/yr, ``height``, ``coherence``,
    ``land``), where the displacement at epoch k is
    ``steady * years[k] + accelerating * growth[k] + sudden * after[k]``, in mm, positive towards the satellite, and
    ``velocity`` is its least-squares rate; ``truth_velocity.tif``; and ``truth.json`` with the options and the
    interferograms that have unwrapping errors. Equal options give equal files.

    An earlier sample in the folder is replaced, anything else is left alone.

    Raises
    ------
    BadOption
        If the folder holds a frame that is not a generated sample, or the options contradict each other.
    """
    output, options, progress, result = run.output, run.options, run.progress, run.result
    options.check()
    truth = earlier_truth(output)
    if truth and _is_current(truth, output, options):
        progress.info(f"{output} holds this sample already; nothing to do.")
        result.skipped = True
    else:
        staging = output / ".sample.part"
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        try:
            truth = _make(staging, options, progress)
            _replace(output, staging)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    _describe(truth, result)


def earlier_truth(output: Path) -> dict[str, Any] | None:
    """Description of the sample in a folder; an error if the folder holds files that are not of a sample."""
    present = {
        path.relative_to(output).as_posix()
        for name in CONTENT
        for path in ((output / name).rglob("*") if (output / name).is_dir() else [output / name])
        if path.is_file() and not path.name.endswith(SIDECAR)
    }
    if not present:
        return None
    try:
        truth = parsed_json((output / TRUTH).read_text(encoding="utf-8"))
        own = truth["about"] == ABOUT
        files = {str(name): int(size) for name, size in dict(truth["files"]).items()} if own else {}
    except FileNotFoundError:
        own = False
    except (ValueError, KeyError, TypeError, OverflowError) as err:
        raise BrokenInput(f"{output / TRUTH} is damaged ({err!r}). Choose another folder for the sample.") from err
    foreign = sorted(present - set(files) - {TRUTH}) if own else sorted(present)
    if foreign:
        raise BadOption(
            f"{output} holds a frame that is not a generated sample ({foreign[0]}"
            f"{f' and {len(foreign) - 1} more files' if len(foreign) > 1 else ''}), which stays as it is. "
            "Choose another folder for the sample."
        )
    return truth


def _is_current(truth: Mapping[str, Any], output: Path, options: SampleOptions) -> bool:
    same = truth.get("version") == __version__ and truth.get("options") == _recipe(options)
    return same and all(
        (output / name).is_file() and (output / name).stat().st_size == size for name, size in truth["files"].items()
    )


def _recipe(options: SampleOptions) -> dict[str, Any]:
    """The options that the files depend on."""
    return options.affecting()


def _replace(output: Path, staging: Path) -> None:
    """Put a complete sample in place of an earlier one.

    The description goes last and comes first, so that a killed run leaves a folder that is still known as a sample.
    """
    refuse_held(path for name in CONTENT for path in (output / name, *(output / name).rglob("*")))
    for name in CONTENT:
        path = output / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    for name in reversed(CONTENT):
        replace(staging / name, output / name)


@dataclass(frozen=True)
class _Frame:
    """What all files of a sample are made from."""

    folder: Path
    options: SampleOptions
    grid: Grid
    ground: scene.Ground
    epochs: list[str]
    check: Callable[[], None]

    def write(self, name: str, data: np.ndarray, nodata: float | None = 0) -> None:
        write_geotiff(self.folder / name, data, self.grid, nodata=nodata, check=self.check)

    @property
    def years(self) -> np.ndarray:
        return years_since_first(self.epochs)

    @property
    def growth(self) -> np.ndarray:
        return scene.accelerating_growth(self.years)

    @property
    def after(self) -> np.ndarray:
        return scene.after_the_step(self.years)

    def make_epoch(self, index: int) -> np.ndarray:
        """Write the intensity and the delay map of an epoch; return its phase in rad."""
        epoch, options, ground = self.epochs[index], self.options, self.ground
        air = scene.make_air(ground, self.years[index], options.turbulence, options.seed, index, options.stratification)
        displacement = ground.steady * self.years[index] + ground.accelerating * self.growth[index]
        displacement = displacement + ground.sudden * self.after[index]
        self.write(f"GEOC.MLI/{epoch}.geo.mli.tif", scene.make_intensity(ground, options.seed, index))
        slant = RAD_PER_MM * scene.total_delay(ground, air)
        self.write(f"GACOS/{epoch}.sltd.geo.tif", slant.astype(np.float32), nodata=float("nan"))
        return (RAD_PER_MM * (air.delay - displacement)).astype(np.float32)

    def make_pair(self, index: int, ends: tuple[int, int], phase: np.ndarray) -> int:
        """Write an interferogram with its true phase in rad; return the cycles by which a patch of it is off."""
        first, second = (self.epochs[end] for end in ends)
        span = scene.days_between([first, second])[1]
        lost = self.options.seasonal_decorrelation * max(scene.winter(self.years[end]) for end in ends)
        made = scene.make_interferogram(
            self.ground, phase, span, self.options.unwrapping_errors, self.options.seed, index, lost
        )
        stem = f"GEOC/{first}_{second}/{first}_{second}.geo"
        self.write(f"{stem}.unw.tif", np.nan_to_num(made.phase))
        self.write(f"{stem}.cc.tif", np.round(made.coherence * FULL_COHERENCE).astype(np.uint8))
        return made.cycles


def _make(folder: Path, options: SampleOptions, progress: Progress) -> dict[str, Any]:
    """Write all files below a folder; return their description."""
    grid = scene.sample_grid(options.rows, options.columns, options.posting)
    ground = scene.make_ground(grid, options.uplift_rate, options.accelerating_uplift, options.seed, options.step)
    epochs = scene.acquisition_dates(options.epochs, options.gap_after, options.gap_intervals)
    frame = _Frame(folder, options, grid, ground, epochs, progress.check)
    workers = worker_count(options.workers)
    indices = range(len(frame.epochs))
    phases = [phase for _, phase in run_tasks(frame.make_epoch, indices, workers, progress.part(0, 0.3))]
    network = scene.small_baseline_network(
        options.epochs, options.connections, options.missing_pairs, options.gap_after, options.seed
    )
    if options.yearly_pairs:
        network = np.concatenate([network, scene.yearly_pairs(epochs, options.gap_after)])

    def make_pair(index: int) -> int:
        first, second = network[index]
        return frame.make_pair(index, (first, second), phases[second] - phases[first])

    cycles = [off for _, off in run_tasks(make_pair, range(len(network)), workers, progress.part(0.3, 0.95))]
    _write_frame(frame)
    _write_truth_arrays(frame)
    pairs = [f"{frame.epochs[first]}_{frame.epochs[second]}" for first, second in network]
    truth = {
        "about": ABOUT,
        "version": __version__,
        "options": _recipe(options),
        "frame": FRAME,
        "displacement": "steady * years + accelerating * growth + sudden * after, mm, positive towards the satellite",
        "shape": grid.shape,
        "epochs": len(frame.epochs),
        "pairs": len(pairs),
        "land": float(ground.land.mean()),
        "unwrapping_errors": {pair: off for pair, off in zip(pairs, cycles) if off},
        "files": {
            path.relative_to(folder).as_posix(): path.stat().st_size
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        },
    }
    (folder / TRUTH).write_text(json.dumps(truth, indent=1), encoding="utf-8")
    progress.check()
    progress.fraction(1)
    return truth


def _write_frame(frame: _Frame) -> None:
    """Write what belongs to the frame, not to an epoch or a pair."""
    ground, epochs, geoc = frame.ground, frame.epochs, frame.folder / "GEOC"
    for name, component in zip("ENU", ground.line_of_sight):
        frame.write(f"GEOC/{FRAME}.geo.{name}.tif", component)
    frame.write(f"GEOC/{FRAME}.geo.hgt.tif", ground.height)
    last = f"{epochs[-1]}.geo.mli.tif"
    shutil.copyfile(frame.folder / "GEOC.MLI" / last, geoc / f"{FRAME}.geo.mli.tif")
    baselines = scene.perpendicular_baselines(len(epochs), frame.options.seed)
    rows = zip(epochs, baselines, scene.days_between(epochs))
    text = "".join(f"{epochs[0]} {epoch} {baseline:.2f} {days}\n" for epoch, baseline, days in rows)
    (geoc / "baselines").write_text(text, encoding="utf-8")
    (geoc / "metadata.txt").write_text(
        f"name={FRAME}\n"
        f"master={epochs[0]}\n"
        "center_time=5:11:50.250000\n"
        f"heading={scene.HEADING_DEG}\n"
        f"avg_incidence_angle={scene.INCIDENCE_DEG}\n"
        f"avg_height={ground.height.mean():.1f}\n",
        encoding="utf-8",
    )


def _write_truth_arrays(frame: _Frame) -> None:
    ground, years, growth = frame.ground, frame.years, frame.growth
    rate, jump = (np.polyfit(years, course, 1)[0] for course in (growth, frame.after))
    moving = ground.steady + rate * ground.accelerating
    velocity = np.where(ground.land, moving + jump * ground.sudden, np.nan).astype(np.float32)
    np.savez_compressed(
        frame.folder / "truth.npz",
        dates=np.array(frame.epochs),
        years=years,
        growth=growth,
        steady=ground.steady,
        accelerating=ground.accelerating,
        sudden=ground.sudden,
        after=frame.after,
        velocity=velocity,
        height=ground.height,
        coherence=ground.coherence,
        land=ground.land,
    )
    frame.write("truth_velocity.tif", velocity, nodata=float("nan"))


def _describe(truth: Mapping[str, Any], result: StageResult) -> None:
    rows, columns = truth["shape"]
    wrong = len(truth["unwrapping_errors"])
    result.say(
        f"Sample frame {FRAME}: {truth['epochs']} epochs and {truth['pairs']} interferograms of {columns} x {rows} "
        f"pixels, {truth['land']:.0%} of them land; {wrong} interferograms have an unwrapping error."
    )
    result.counts.update(epochs=truth["epochs"], pairs=truth["pairs"], unwrapping_errors=wrong)
    result.layers += [
        Layer(f"GEOC/{FRAME}.geo.hgt.tif", translatable("Height (m)"), "height"),
        Layer("truth_velocity.tif", translatable("True velocity (mm/yr, + towards satellite)"), "velocity"),
    ]
