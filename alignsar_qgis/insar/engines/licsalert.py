"""An installed LiCSAlert separates the sources of a datacube and compares dates with the baseline.

It runs in its own Python through a small driver, without a window, on a datacube that is written for it, and what it
finds is written with the files, tables and figures of the built-in analyses. Its own results are kept beside them.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import BadOption, BrokenInput, MissingInput, ProgramFailed
from ..core.options import StageOptions
from ..core.progress import Progress
from ._licsalert_settings import refuse_unknown, settings
from .installation import Interpreter
from .program import run_program

if TYPE_CHECKING:
    from ..pipeline.stage_run import StageRun
    from ..pipeline.stages import Stage

NAME = "licsalert"
STAGES = ("separate_sources", "detect_unrest")
PACKAGE = "licsalert"
DRIVER = Path(__file__).with_name("_licsalert_driver.py")
WORK, VOLCANO, LEARNED = ".work", "alignsar", "ICASAR_results"
LEAST_PIXELS = 20
"""Rows and columns that LiCSAlert needs for one of its windows."""
INSTALL = (
    "Get LiCSAlert 3.5.1 or newer from https://github.com/matthew-gaddes/LiCSAlert and choose its folder, or the "
    "Python that it is installed in, in Settings > Options > Processing > Providers > AlignSAR."
)


@dataclass(frozen=True)
class Licsalert:
    """The engine.

    Attributes
    ----------
    folder
        Where LiCSAlert is; None if its Python finds it.
    python
        The Python that runs it, or the folder of an environment; None for the one beside it, else the system's.
    """

    folder: Path | None = None
    python: Path | None = None
    name = NAME

    def can_do(self, stage: Stage) -> bool:
        """It has separation and unrest detection."""
        return stage.id in STAGES

    def packages(self, stage: Stage) -> tuple[str, ...]:
        """Those of the stage, because its results are written as those of the built-in one."""
        return stage.packages

    def check(self, stage: Stage, options: StageOptions) -> None:
        """Refuse a stage that LiCSAlert cannot do with these options.

        Raises
        ------
        MissingInput, BadOption
            If LiCSAlert is not where it should be, or cannot do what an option asks.
        """
        self.interpreter()
        refuse_unknown(options)
        if stage.id == STAGES[0] and not getattr(options, "baseline_end", ""):
            raise BadOption(
                "LiCSAlert needs an end of the baseline (baseline_end) before the last date. Give one, or use the "
                "built-in engine, which can learn from all dates."
            )

    def work(self, run: StageRun[Any]) -> None:
        """Do the work of an analysis.

        Raises
        ------
        MissingInput, BrokenInput, BadOption, NothingLeft
            As the built-in analysis, and `check`.
        ProgramFailed
            If LiCSAlert fails, or ends without results.
        """
        self.check(run.stage, run.options)
        (self._separate if run.stage.id == STAGES[0] else self._detect)(run)

    def _separate(self, run: StageRun[Any]) -> None:
        from ..separation.cube_import import check_files
        from ..separation.imported import outcome_of, series_for_licsalert, write_imported
        from ..unrest.options import AlertOptions
        from ._licsalert_files import read_sources, write_cube

        cube, output, options, progress = run.inputs["datacube"], run.output, run.options, run.progress
        check_files(cube, output, "sources.nc")
        options.check()
        if run.is_up_to_date([cube]):
            return
        series, mixtures = series_for_licsalert(cube, options, progress.part(0, 0.1))
        if mixtures.baseline == len(series.epochs) - 1:
            raise BadOption(
                f"LiCSAlert needs dates after the baseline, and {series.epochs[-1]} is the last date. Choose an "
                "earlier end of the baseline, or use the built-in engine."
            )
        _require_size(series.grid.shape)
        work = run.staging / WORK
        work.mkdir()
        write_cube(work / "cube.nc", series, mixtures)
        arrays = self._call(work, settings(options, AlertOptions(), options.baseline_end), progress.part(0.1, 0.9))
        outcome = outcome_of(series, mixtures, read_sources(arrays, mixtures))
        write_imported(run, outcome, progress.part(0.9, 1))
        _keep(work, run)

    def _detect(self, run: StageRun[Any]) -> None:
        from ..separation.cube_import import check_files
        from ..separation.file import Separation
        from ..separation.imported import series_for_licsalert
        from ..unrest.comparison import baseline_index
        from ..unrest.imported import unrest_of, write_imported
        from ._licsalert_files import read_trends, write_cube

        cube, sources, options, progress = run.inputs["datacube"], run.inputs["separation"], run.options, run.progress
        check_files(cube, run.output, "alert.nc")
        learned = kept_beside(sources) / LEARNED
        if not (learned / f"{LEARNED}.pkl").is_file():
            raise MissingInput(
                f"{learned} is not there: LiCSAlert can only go on from sources that it separated itself. Separate "
                "them with the engine licsalert, or detect unrest with the built-in engine."
            )
        if run.is_up_to_date([cube, sources]):
            return
        separation = Separation.open(sources)
        of_sources = replace(separation.options, memory=options.memory)
        series, mixtures = series_for_licsalert(cube, of_sources, progress.part(0, 0.1))
        if not (separation.grid.agrees_with(series.grid) and (separation.flags == mixtures.flags).all()):
            raise BrokenInput(
                f"{cube} has other pixels with data on all dates than {sources} was learned from, which LiCSAlert "
                "cannot compare. Separate the sources of this datacube again, or use the built-in engine."
            )
        work = run.staging / WORK
        shutil.copytree(learned, work / VOLCANO / LEARNED)
        write_cube(work / "cube.nc", series, mixtures)
        end = series.epochs[baseline_index(separation, series, options)]
        wanted = settings(separation.options, options, end.strftime("%Y%m%d"))
        arrays = self._call(work, wanted, progress.part(0.1, 0.9))
        unrest = unrest_of(separation, series, options, read_trends(arrays))
        write_imported(run, unrest, progress.part(0.9, 1))
        shutil.rmtree(work / VOLCANO / LEARNED)
        _keep(work, run)

    def _call(self, work: Path, wanted: Mapping[str, Any], progress: Progress) -> Path:
        """Have the driver call LiCSAlert in a work folder; returns the file of what it found."""
        arrays, results = work / "found.npz", work / VOLCANO
        call = {"outdir": str(work), "region": None, "volcano": VOLCANO, "alignsar_dc": str(work / "cube.nc"), **wanted}
        task = {"call": call, "results": str(results), "arrays": str(arrays)}
        (work / "task.json").write_text(json.dumps(task), encoding="utf-8")
        interpreter = self.interpreter()
        environment = interpreter.environment(modules=self.folder)
        environment["QT_QPA_PLATFORM"] = "offscreen"  # early versions load Qt even where they open no window
        command = [str(interpreter.executable), str(DRIVER), str(work / "task.json")]
        last_words = run_program(command, work, environment, progress, "LiCSAlert")
        if not arrays.is_file():
            raise ProgramFailed(f"LiCSAlert ended without an error, but without results.{last_words}")
        return arrays

    def interpreter(self) -> Interpreter:
        """The Python that runs it.

        Raises
        ------
        MissingInput
            If LiCSAlert is not where it should be.
        """
        if self.folder is None and self.python is None:
            raise MissingInput(f"LiCSAlert was not found. {INSTALL}")
        if self.folder is not None and not (self.folder / PACKAGE).is_dir():
            raise MissingInput(f"{self.folder} has no folder {PACKAGE}, so it is no folder of LiCSAlert. {INSTALL}")
        return Interpreter.find(self.python, *([self.folder] if self.folder else []))


def kept_beside(output: Path) -> Path:
    """Where LiCSAlert's own results of an analysis are kept."""
    return output.with_name(f"{output.stem}_licsalert")


def _keep(work: Path, run: StageRun[Any]) -> None:
    """Keep LiCSAlert's own results beside the output, and show its figure of the newest date."""
    kept = run.staging / kept_beside(run.output).name
    shutil.move(work / VOLCANO, kept)
    shutil.rmtree(work)
    for picture in sorted(kept.glob("*/LiCSAlert_figure_on_*.png"))[-1:]:
        run.result.show(picture.relative_to(run.staging).as_posix(), "The figure of LiCSAlert itself.")


def _require_size(shape: tuple[int, int]) -> None:
    if min(shape) < LEAST_PIXELS:
        raise BadOption(
            f"LiCSAlert needs {LEAST_PIXELS} or more rows and columns; at this resolution there are {shape[0]} x "
            f"{shape[1]}. Choose a larger resolution factor."
        )
