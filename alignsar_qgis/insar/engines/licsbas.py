"""An installed LiCSBAS does the work of a stage: the real script, on a view of the inputs, its results on record.

The script runs in a hidden work folder inside the staging folder. It sees the inputs under plain names, writes beside
them, and what it has made is moved into the staging folder, from where it goes the way of every result.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import BadOption, ProgramFailed
from ..core.options import StageOptions
from ..cube.contents import PLAIN_FILTERED
from ..formats.delay_maps import MODELS, model_named_in
from ..pipeline.places import DELAYS as MAPS
from ..pipeline.places import GEOC, INTENSITIES, geoc_folder
from ..store.observation import OBSERVATION_FILE, UNWRAPPED
from ..store.workspace import Stack, TimeSeries
from . import _adoption as adoption
from . import _views as views
from ._licsbas_steps import STEPS, command_line, refuse_unknown, remarks
from .licsbas_home import LicsbasHome
from .program import run_program

if TYPE_CHECKING:
    from ..pipeline.stage_run import StageRun
    from ..pipeline.stages import Stage

NAME = "licsbas"
WORK = ".work"
FIRST_STACK = "GEOCml1"
LARGE = {
    "estimate_uncertainty": ("cum.h5",),
    "mask_noise": ("cum.h5",),
    "filter_timeseries": ("cum.h5",),
    "export_datacube": ("cum.h5", "cum_filt.h5"),
}
"""Large files of a time series that scripts read and do not change."""
ASKS_AGAIN = {"invert_network": "info/120bad_ifg.txt"}
"""Lists that a script extends before it ends with an error, for a second run to go by."""


@dataclass(frozen=True)
class Licsbas:
    """The engine.

    Attributes
    ----------
    folder
        Where LiCSBAS is; None for its commands on the PATH.
    python
        The Python that runs it, or the folder of an environment; None for the one beside it, else the system's.
    """

    folder: Path | None = None
    python: Path | None = None
    name = NAME

    @cached_property
    def home(self) -> LicsbasHome:
        """The installation; looked for when it is needed first."""
        return LicsbasHome.find(self.folder, self.python)

    def can_do(self, stage: Stage) -> bool:
        """It has every stage that LiCSBAS has a script for, apart from the download, which needs no second engine."""
        return stage.id in STEPS

    def packages(self, stage: Stage) -> tuple[str, ...]:
        """What its datacube is looked at with; all else is for its own Python to have."""
        return ("netCDF4", "rasterio") if stage.makes_file else ()

    def check(self, stage: Stage, options: StageOptions) -> None:
        """Refuse a stage that this LiCSBAS cannot do with these options.

        Raises
        ------
        MissingInput, BadOption
            If LiCSBAS or the script is not there, or does not know an option.
        """
        self.home.script(stage.script)
        refuse_unknown(options, self.home, stage.script)

    def work(self, run: StageRun[Any]) -> None:
        """Run the script of a stage.

        Raises
        ------
        MissingInput, BrokenInput, BadOption
            As the built-in stage, and `check`.
        ProgramFailed
            If the script fails, or ends without its results.
        """
        self.check(run.stage, run.options)
        _LicsbasRun(run, self.home).work()


class _LicsbasRun:
    """One script on its way from a stage's inputs to its results."""

    def __init__(self, run: StageRun[Any], home: LicsbasHome) -> None:
        self.run, self.home, self.step = run, home, STEPS[run.stage.id]
        self.folder = run.staging / WORK
        inputs = run.inputs
        self.stack = Stack.open(inputs["stack"]) if "stack" in inputs else None
        self.series = TimeSeries.open(inputs["timeseries"]) if "timeseries" in inputs else None
        read = self.stack or self.series
        self.observation = UNWRAPPED if read is None else read.observation
        self.names = self._names()

    def work(self) -> None:
        """Look, skip or run, and take over what was made."""
        run = self.run
        self._check_observation()
        if self.stack is not None and self.series is not None:
            adoption.require_same_grid(self.stack, self.series)
        shown = self._views()
        if run.stage.makes_file:
            self._follow()
        if run.is_up_to_date(path for view in shown for path in view.files):
            return
        for sentence in remarks(run.options):
            run.result.warn(sentence)
        for view in shown:
            view.make(self.folder, run.progress)
        before = adoption.snapshot(self.output)
        last_words = self._call()
        self._take_over(before, last_words)
        shutil.rmtree(self.folder)

    def _check_observation(self) -> None:
        """Refuse a script that would take what the stack holds for phase, or pass over what is wished."""
        removed = [name for name in ("remove_tide", "remove_ionosphere") if getattr(self.run.options, name, False)]
        if removed and self.observation.is_phase:
            raise BadOption(
                f"{self.run.stage.script} takes tide and ionosphere out of burst overlaps only. Switch off "
                f"{' and '.join(removed)}, or use the built-in engine for this stage."
            )
        unknown = [flag for flag in self.observation.flags if not self.home.knows(self.run.stage.script, flag)]
        if unknown:
            raise BadOption(
                f"{self.home.script(self.run.stage.script)} does not know {', '.join(unknown)} and would not read "
                f"{self.observation.quantity.name}. Use the built-in engine for this stage."
            )

    @property
    def output(self) -> Path:
        """What the script makes or adds to."""
        return self.folder / (self.names["timeseries"] if self.run.stage.in_place else self.names["output"])

    def _names(self) -> dict[str, str]:
        """Plain names of all folders in the work folder, by role; those of LiCSBAS, which reads them."""
        run = self.run
        stack = FIRST_STACK
        if self.stack is not None:
            stack = views.plain_name(self.stack.folder.name, "GEOCml", FIRST_STACK)
        elif self.series is not None:
            stack = views.plain_name(self.series.folder.name, "TS_GEOCml", f"TS_{FIRST_STACK}").removeprefix("TS_")
        if run.stage.makes_file:
            output = "cube.nc"
        elif run.stage.output == "timeseries":
            output = f"TS_{stack}"
        else:
            looks = getattr(run.options, "multilook", 1)
            first = f"GEOCml{looks}" if self.stack is None else stack + run.stage.suffix
            output = views.plain_name(run.output.name, "GEOCml", first)
            output = first if output == stack and self.stack is not None else output
        series = "cum_filt.h5" if getattr(run.options, "content", "") == PLAIN_FILTERED else "cum.h5"
        return {
            "geoc": GEOC,
            "gacos": MAPS,
            "stack": stack,
            "timeseries": f"TS_{stack}",
            "series": series,
            "output": output,
        }

    def _views(self) -> list[views.View]:
        """What the script gets to see of all inputs."""
        run, stage_id, names = self.run, self.run.stage.id, self.names
        shown: list[views.View] = []
        if "geoc" in run.inputs:
            shown.append(views.view_of_downloads(geoc_folder(run.inputs["geoc"]), names["geoc"]))
        if "gacos" in run.inputs:
            shown.append(views.view_of_delays(run.inputs["gacos"], names["gacos"], run.options.weather_model))
        if self.series is not None:
            large = LARGE.get(stage_id, ())
            shown.append(views.view_of_series(self.series, names["timeseries"], stage_id, large))
        if self.stack is not None and stage_id == "invert_network" and self.series is not None:
            shown.append(views.view_of_nullified_stack(self.stack, self.series, names["stack"]))
        elif self.stack is not None:
            nullified = bool(getattr(run.options, "nullify", False))
            shown.append(views.view_of_stack(self.stack, names["stack"], editable=nullified))
        if stage_id == "export_datacube" and self.series is not None:
            shown += self._beside(self.series)
        return shown

    def _beside(self, series: TimeSeries) -> list[views.View]:
        """What the export finds beside a time series, as far as the options want it."""
        options, shown = self.run.options, []
        around = options.work_folder or series.folder.resolve().parent
        stack = options.stack or series.folder.with_name(series.folder.name.replace("TS_", "", 1))
        if options.coherence and (stack / "slc.mli.par").is_file():
            shown.append(views.view_of_stack(Stack.open(stack), self.names["stack"]))
        if options.amplitude and (around / INTENSITIES).is_dir():
            shown.append(views.view_of_maps(around / INTENSITIES, INTENSITIES))
        model = model_named_in(series.folder.name)
        if options.atmosphere and (around / MODELS[model]).is_dir():
            shown.append(views.view_of_delays(around / MODELS[model], MAPS, model))
        return shown

    def _call(self) -> str:
        """Run the script; a second time where it ended so that the next run goes by what it found out.

        Returns
        -------
        Its last lines, as an addition to a message.
        """
        stage, listed = self.run.stage, ASKS_AGAIN.get(self.run.stage.id, "")
        before = _text(self.output / listed) if listed else ""
        try:
            return self._call_once()
        except ProgramFailed:
            if not listed or _text(self.output / listed) == before:
                raise
            self.run.result.warn(
                f"{stage.script} left out interferograms without data in the reference window and was run again: "
                f"{', '.join(sorted(set(_text(self.output / listed).split()) - set(before.split())))}."
            )
            return self._call_once()

    def _call_once(self) -> str:
        run, home, step = self.run, self.home, self.step
        folders = [word.format(**self.names) for word in step.folders]
        options = command_line(run.stage.id, run.options, home, run.stage.script, self.folder)
        options += self.observation.flags
        command = [str(home.python.executable), str(home.script(run.stage.script)), *folders, *options]
        run.progress.info(f"LiCSBAS: {run.stage.script}.py {' '.join([*folders, *options])}")
        return run_program(command, self.folder, home.environment, run.progress.part(0, 0.95), run.stage.script)

    def _take_over(self, before: adoption.Snapshot, last_words: str) -> None:
        """Check what was made, and have it go the way of every result."""
        run, step = self.run, self.step
        run.progress.check()
        if not self.observation.is_phase:
            self._name_as_here()
        made = [self.output] if run.stage.makes_file else [self.output / name for name in step.makes]
        lacking = [path.name for path in made if not (path.is_file() and path.stat().st_size >= _least(path))]
        if lacking:
            raise ProgramFailed(
                f"{run.stage.script} ended without an error, but did not make {', '.join(lacking)}; nothing was "
                f"replaced.{last_words}"
            )
        if run.stage.makes_file:
            adoption.show_cube(run, self.output)
            self.output.replace(run.staging / run.output.name)
        else:
            if self.stack is not None:
                adoption.adopt_edits(run, self.stack, Stack(self.folder / self.names["stack"]), self.output)
            adoption.adopt(run, self.output, before)
        version = f" {self.home.version}" if self.home.version else ""
        run.result.say(f"{run.stage.script}.py of LiCSBAS{version} in {self.home.programs.parent} did the work.")

    def _name_as_here(self) -> None:
        """Say in a new time series what it is made of; name the window of 120 as other stages look for it."""
        info = self.output / "info"
        if self.run.stage.id == "check_interferograms" and info.is_dir():
            (info / OBSERVATION_FILE).write_text(f"{self.observation.name}\n", encoding="utf-8")
        if self.run.stage.id == "choose_reference" and (info / "12ref.txt").is_file():
            (info / "12ref.txt").replace(info / "120ref.txt")

    def _follow(self) -> None:
        """Have previews and a Zarr store made of the datacube, as far as they are wanted."""
        from ..cube import previews, zarr_store
        from ..cube.beside import check_beside

        run, options, progress = self.run, self.run.options, self.run.progress
        check_beside(options, run.output, run.inputs["timeseries"])
        if options.previews:
            run.then(run.beside(options.previews, progress, options.previews, previews.RECORD), previews.write_previews)
        if options.zarr:
            run.then(run.beside(options.zarr, progress), zarr_store.write_store)


def _least(path: Path) -> int:
    """Bytes that a file must have; lists of what was rejected may be empty."""
    return 0 if path.suffix == ".txt" else 1


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
