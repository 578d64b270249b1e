"""What has to run again when pairs are taken out by hand: stage 12, and what went on from it.

A time series that a chain made is made again by the chain, which renews its datacube and settings too. Another one is
made again stage by stage, as far as it had come, with the options on record; one of another program stays as it is,
and a copy goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.errors import MissingInput
from ..core.options import StageOptions, plain
from ..pipeline.configuration import ENDING, read_configuration
from ..pipeline.folder_kinds import is_geoc
from ..pipeline.origins import record_at, source_on_record
from ..pipeline.places import CUBES, NETCDF_SUFFIX
from ..pipeline.plan import Plan
from ..pipeline.stages import STAGES, Stage, position, stage_of
from ..store import parfiles
from ..store.record import FolderRecord
from ..store.workspace import TimeSeries
from ..store.writing import told
from ..tools.network import REMOVED_BY_HAND
from .places import EXPORT, LOOPS
from .view import NetworkView

REMOVAL_LIST = "removal_list"
_LIST_ENDING = "_removed_pairs.txt"
_COPY_ENDING = "_pruned"
_MADE: Mapping[str, Callable[[TimeSeries], bool]] = {
    "invert_network": lambda series: series.cum.is_file(),
    "estimate_uncertainty": lambda series: series.has("vstd"),
    "mask_noise": lambda series: series.has("mask"),
    "filter_timeseries": lambda series: series.cum_filt.is_file(),
}
"""How to see that a stage after 12 has run, whoever ran it."""


@dataclass(frozen=True)
class RerunStep:
    """A stage to run.

    Attributes
    ----------
    stage
        Row of the table of stages.
    inputs
        Folder of each role that it reads.
    output
        Folder to write.
    options
        With which options.
    """

    stage: Stage
    inputs: Mapping[str, Path]
    output: Path
    options: StageOptions


@dataclass(frozen=True)
class ChainRerun:
    """A run of the whole chain from stage 12 on.

    Attributes
    ----------
    work, cube, configuration
        Work folder, datacube to renew, and the settings it was made with.
    first
        Step to start at.
    options
        Options by stage that win over those settings, as JSON can hold them.
    """

    work: Path
    cube: Path
    configuration: Path
    first: str
    options: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Rerun:
    """What to run, and the list of pairs that it needs.

    Attributes
    ----------
    removed
        Pairs to be out by hand.
    listing
        File that names them; it is not there, where none is to be out.
    chain
        The chain to run; None where the steps are run one by one.
    steps
        The stages that the run goes through, in order.
    series
        Time-series folder of the result.
    """

    removed: tuple[str, ...]
    listing: Path
    chain: ChainRerun | None
    steps: tuple[RerunStep, ...]
    series: Path

    @property
    def is_copy(self) -> bool:
        """Whether the time series that is looked at stays as it is."""
        return self.chain is None and self.steps[0].inputs["timeseries"] != self.steps[0].output

    @property
    def headings(self) -> list[str]:
        """What the stages begin with in the toolbox, such as 12b."""
        return [step.stage.heading.partition(" ")[0] for step in self.steps]

    def write_list(self) -> str | None:
        """Write the list of pairs; returns what it held before, for `put_back`, None if it was not there.

        Raises
        ------
        CannotWrite
            If nothing can be written there.
        """
        with told(self.listing.parent):
            before = self.listing.read_text(encoding="utf-8") if self.listing.is_file() else None
            if self.removed:
                parfiles.write_list(self.listing, self.removed)
        return before

    @property
    def is_applied(self) -> bool:
        """Whether stage 12 has taken out these pairs, beside those that stages 11 and 120 rejected."""
        series = TimeSeries(self.series)
        path = series.folder / "12loop" / REMOVED_BY_HAND
        taken = set(parfiles.read_list(path)) if path.is_file() else set()
        return taken == set(self.removed) - series.rejected("11bad_ifg.txt", "120bad_ifg.txt")

    def put_back(self, before: str | None) -> None:
        """Have the list say again what it said before a run that did not come as far as to apply it."""
        if self.is_applied:
            return
        with told(self.listing.parent):
            if before is not None:
                self.listing.write_text(before, encoding="utf-8")
            elif self.listing.is_file():
                self.listing.unlink()


def plan_rerun(view: NetworkView, removed: Collection[str]) -> Rerun:
    """What makes a time series again with exactly some pairs out by hand.

    Raises
    ------
    MissingInput
        If there is no time series yet, or the stack that it was made from is not found.
    """
    series, stack = view.places.series, view.places.stack
    if series is None:
        raise MissingInput(
            f"{view.places.folder} has no time series yet, so that nothing can be run again. Run 'Check "
            "interferograms' (stage 11) and 'Close loops' (stage 12) first."
        )
    if stack is None:
        raise MissingInput(
            f"The interferograms that {series} was made from are not found. Put their folder (GEOCml…) beside it, "
            f"with the name {series.name.removeprefix('TS_')}."
        )
    record = FolderRecord.read(series)
    chain = _chain_of(series)
    is_ours = LOOPS in record.stages
    target = series if chain or is_ours else _free(series)
    listing = target.with_name(target.name + _LIST_ENDING)
    named = listing if removed else None
    steps = tuple(_steps(series, stack, target, record, named))
    if chain is not None:
        work, cube, configuration = chain
        options = _as_last_run(read_configuration(configuration).plan(work, cube), record)
        options.setdefault(LOOPS, {})[REMOVAL_LIST] = plain(named)
        return Rerun(
            tuple(sorted(removed)),
            listing,
            ChainRerun(work, cube, configuration, stage_of(LOOPS).step, options),
            (*steps, RerunStep(EXPORT, {"timeseries": series}, cube, EXPORT.options())),
            series,
        )
    return Rerun(tuple(sorted(removed)), listing, None, steps, target)


def _steps(series: Path, stack: Path, target: Path, record: FolderRecord, listing: Path | None) -> list[RerunStep]:
    """Stage 12, and those after it that the time series has, each with its options on record."""
    found = TimeSeries.open(series)
    steps = []
    for stage in STAGES:
        went_on = stage.id in record.stages or (stage.id in _MADE and _MADE[stage.id](found))
        if not stage.in_place or position(stage.id) < position(LOOPS) or not (stage.id == LOOPS or went_on):
            continue
        values = dict(record.stages.get(stage.id, {}).get("options", {}))
        known = {info.name for info in stage.options.infos()}
        values = {name: value for name, value in values.items() if name in known}
        if stage.id == LOOPS:
            values[REMOVAL_LIST] = listing
        read = series if stage.id == LOOPS else target
        inputs = {role: stack if role == "stack" else read for role in stage.inputs}
        steps.append(RerunStep(stage, inputs, target, stage.options.from_dict(values)))
    return steps


def _as_last_run(plan: Plan, record: FolderRecord) -> dict[str, dict[str, Any]]:
    """Options, by stage from 12 on, that were last run otherwise than the settings of a chain say."""
    found: dict[str, dict[str, Any]] = {}
    for stage_id, options in plan.checked_options().items():
        if stage_id in record.stages and position(stage_id) >= position(LOOPS):
            changed = options.differences(record.stages[stage_id]["options"])
            values = {name: before for name, (before, _) in changed.items()}
            if values:
                found[stage_id] = values
    return found


def _chain_of(series: Path) -> tuple[Path, Path, Path] | None:
    """Work folder, datacube and settings of the chain that made a time series; None if none did, or they are gone."""
    for settings in series.parent.parent.glob(f"*{ENDING}"):
        cube = settings.with_name(settings.name[: -len(ENDING)] + NETCDF_SUFFIX)
        if source_on_record(cube, EXPORT.id, "timeseries") != series.resolve():
            continue
        named = record_at(cube).stages.get(EXPORT.id, {}).get("options", {}).get("work_folder")
        around = [Path(named)] if isinstance(named, str) else []
        around += [cube.parent.parent] if cube.parent.name == CUBES else []
        for work in around:
            if is_geoc(work):
                return work, cube, settings
    return None


def _free(series: Path) -> Path:
    """A folder beside a time series that is not there yet."""
    name = series.name + _COPY_ENDING
    free = (series.with_name(name if number == 1 else f"{name}{number}") for number in range(1, 1000))
    return next(path for path in free if not path.exists())
