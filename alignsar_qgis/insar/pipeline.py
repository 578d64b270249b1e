"""The whole chain: from a LiCSAR work folder to the datacube, with presets and options for every stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .download.transport import Transport
from .errors import BadOption, MissingInput
from .grid import place
from .job import StageResult
from .options.base import Extent, StageOptions
from .page import FIGURES_PAGE, Section, write_figures
from .places import chain_cube, chain_files, netcdf, work_folder
from .plan_checks import check, check_inputs, check_work_folder
from .presets import PRESETS, product_values
from .progress import Progress
from .stages import DOWNLOAD, STAGES, Stage, stage_of

STEPS = ("01", "02", "03", "04", "05", "11", "12", "13", "14", "15", "16")
"""Steps a run can start and stop at; 12 includes the choice of the reference (120)."""
FIRST_LOCAL_STEP = "02"
Watch = Callable[[Stage, StageResult], None]


@dataclass(frozen=True)
class Plan:
    """What to run.

    Attributes
    ----------
    work
        Folder with GEOC/ and, if there are any, GEOC.MLI/ and GACOS/; GEOC itself stands for the folder around it.
    cube
        NetCDF file to write; None for ``datacube/<frame or folder name>.nc`` in the work folder.
    preset
        Key of `PRESETS`.
    first, last
        Steps to start and stop at; the cube is exported after step 16.
    clip
        Area of interest; None for that of the product, or everything.
    options
        Values by stage id and option name. They win over the preset; None as a value means the stage's default, and
        None instead of a stage's values switches an optional stage off.
    shared
        Values for every stage that has an option of that name, such as ``compatible``, ``workers``, ``memory``.
    product
        Key of `PRODUCTS`, whose frame, dates and area stand where none are given; empty for none.
    """

    work: Path
    cube: Path | None = None
    preset: str = "alignsar"
    first: str = FIRST_LOCAL_STEP
    last: str = STEPS[-1]
    clip: Extent | None = None
    options: Mapping[str, Mapping[str, Any] | None] = field(default_factory=dict)
    shared: Mapping[str, Any] = field(default_factory=dict)
    product: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "work", work_folder(Path(self.work)))
        frame = {**product_values(self.product, DOWNLOAD.id), **(self.options.get(DOWNLOAD.id) or {})}.get("frame")
        cube = netcdf(Path(self.cube)) if self.cube else chain_cube(self.work, frame or "")
        object.__setattr__(self, "cube", cube)

    @property
    def files(self) -> Path:
        """Folder of the stacks and the time series."""
        return chain_files(self.cube)

    def values(self) -> dict[str, dict[str, Any]]:
        """Option values of every stage that is on, in pipeline order."""
        chain = (DOWNLOAD, *STAGES)
        unknown = sorted(set(self.options) - {stage.id for stage in chain})
        if unknown:
            raise BadOption(
                f"OPTIONS names unknown stages: {', '.join(unknown)}. Stages: {', '.join(s.id for s in chain)}."
            )
        needed = sorted(stage for stage in PRESETS["licsbas"] if self.options.get(stage, {}) is None)
        if needed:
            raise BadOption(f"OPTIONS switches off {', '.join(needed)}, which the chain cannot do without.")
        if self.preset not in PRESETS:
            raise BadOption(f"There is no preset {self.preset!r}. Presets: {', '.join(PRESETS)}.")
        preset = PRESETS[self.preset]
        merged: dict[str, dict[str, Any]] = {}
        for stage in chain:
            own, product = self.options.get(stage.id, {}), product_values(self.product, stage.id)
            on = stage.id in preset or stage.id in self.options or product or (stage.id == "clip_stack" and self.clip)
            if own is not None and on:
                merged[stage.id] = {**preset.get(stage.id, {}), **product, **own}
        if "clip_stack" in merged and (self.clip or self.options.get("clip_stack")):
            # Any area of the user takes the place of the product's, also one in other words, such as polygons.
            box = {"extent": self.clip} if self.clip else {}
            merged["clip_stack"] = {**box, **(self.options.get("clip_stack") or {})}
        merged["export_datacube"].setdefault("work_folder", self.work)
        return merged

    def checked_options(self) -> dict[str, StageOptions]:
        """Options of every stage that is on, in pipeline order; `BadOption` names the stage."""
        return {stage_id: self._stage_options(stage_of(stage_id), own) for stage_id, own in self.values().items()}

    def _stage_options(self, stage: Stage, values: Mapping[str, Any]) -> StageOptions:
        """Checked options of a stage."""
        names = {info.name for info in stage.options.infos()} if stage != DOWNLOAD else set()
        common = {name: value for name, value in self.shared.items() if name in names}
        try:
            return stage.options.from_dict({**common, **values})
        except BadOption as err:
            raise BadOption(f"{stage.id}: {err}") from err

    def runs(self, stage: Stage) -> bool:
        """Whether a stage lies between the first and the last step."""
        if stage.number == "nc":
            return self.last == STEPS[-1]
        step = "12" if stage.number == "120" else stage.number
        return STEPS.index(self.first) <= STEPS.index(step) <= STEPS.index(self.last)


@dataclass(frozen=True)
class Step:
    """One stage of a run: what it reads, with which options, what it writes."""

    stage: Stage
    options: StageOptions
    inputs: tuple[Path, ...]
    output: Path

    def run(self, progress: Progress) -> StageResult:
        """Run the stage."""
        folders = self.inputs if self.stage.in_place else (*self.inputs, self.output)
        return self.stage.run(*folders, self.options, progress)


@dataclass
class PipelineResult:
    """What a run made.

    Attributes
    ----------
    stages
        Result of each stage that ran or was found up to date, by stage id.
    stack, timeseries, cube
        The final stack folder, the time-series folder and the NetCDF file; None where the run stopped before.
    """

    stages: dict[str, StageResult] = field(default_factory=dict)
    stack: Path | None = None
    timeseries: Path | None = None
    cube: Path | None = None

    @property
    def headline(self) -> str:
        """The sentence that stands for the run: velocity, pixels, epochs and reference, or what the last stage says."""
        last = list(self.stages.values())[-1]
        if self.cube is None or last.reference is None:
            return last.headline
        counts, (west, east, south, north) = last.counts, last.reference
        return (
            f"Velocity from {counts['velocity_min']:.1f} to {counts['velocity_max']:.1f} mm/yr, positive towards the "
            f"satellite; {counts['valid_pixels']} of {counts['pixels']} pixels, {counts['epochs']} epochs; reference "
            f"{place((west + east) / 2, (south + north) / 2)}."
        )


def run(
    plan: Plan, progress: Progress, transport: Transport | None = None, watch: Watch | None = None
) -> PipelineResult:
    """Run the stages of a plan in order; a stage whose inputs and options did not change is skipped.

    Parameters
    ----------
    transport
        The network for step 01; by default that of the system.
    watch
        Called after each stage, also a skipped one, with the stage and its result.

    Raises
    ------
    MissingInput
        If the work folder has no GEOC folder, or what the first stage reads was never made.
    BadOption
        If an option does not exist or has an unusable value, or an output cannot be written; nothing has been run then.
    """
    options = plan.checked_options()
    check(plan)
    result = PipelineResult()
    if plan.runs(DOWNLOAD):
        share = 1.0 if plan.last == DOWNLOAD.number else 0.3
        progress.info(DOWNLOAD.heading)
        with progress.timed(DOWNLOAD.heading):
            part = progress.part(0, share)
            result.stages[DOWNLOAD.id] = DOWNLOAD.run(plan.work, options[DOWNLOAD.id], part, transport)
        if plan.last == DOWNLOAD.number:
            return result
        check_inputs(plan, options)
        progress = progress.part(share, 1)
    steps = [step for step in steps_of(plan, progress) if plan.runs(step.stage)]
    if not steps:
        raise BadOption(f"No stage lies between step {plan.first} and step {plan.last} with these settings.")
    absent = [folder for folder in steps[0].inputs if not folder.is_dir()]
    if absent:
        raise MissingInput(f"{absent[0]} is not there. Start at an earlier step than {plan.first}.")
    for index, step in enumerate(steps):
        progress.check()
        progress.info(step.stage.heading)
        with progress.timed(step.stage.heading):
            found = step.run(progress.part(index / len(steps), (index + 1) / len(steps)))
        result.stages[step.stage.id] = found
        if watch is not None:
            watch(step.stage, found)
        if step.stage.output == "stack":
            result.stack = step.output
        elif step.stage.output == "timeseries":
            result.timeseries = step.output
        else:
            result.cube = step.output
    return result


def figures_page(result: PipelineResult, plan: Plan, overview: Path | None = None) -> Path | None:
    """Write one page with the figures of all stages in order, beside the datacube; None if nothing was drawn.

    Parameters
    ----------
    overview
        A picture of the datacube to begin with.
    """
    drawn = {stage_id: found for stage_id, found in result.stages.items() if found.figures}
    if not drawn and overview is None:
        return None
    first = {overview: "Velocity, quality, and the series of the fastest pixels."} if overview else {}
    sections = [Section("Datacube", [result.headline], figures=first)]
    sections += [found.section(stage_of(stage_id).heading) for stage_id, found in drawn.items()]
    page = plan.cube.with_name(plan.cube.stem + FIGURES_PAGE)
    write_figures(page, plan.cube.stem, sections)
    return page


def steps_of(plan: Plan, progress: Progress) -> list[Step]:
    """All local steps that apply to the input, with LiCSBAS folder names, also those already run before."""
    geoc, gacos = plan.work / "GEOC", plan.work / "GACOS"
    check_work_folder(plan.work)
    options = plan.checked_options()
    del options[DOWNLOAD.id]
    if "correct_gacos" in options and not gacos.is_dir():
        progress.info(f"{stage_of('correct_gacos').heading}: left out, because there is no {gacos}.")
        del options["correct_gacos"]
    name = f"GEOCml{options['prepare_stack'].multilook}"
    roles = {"geoc": geoc, "gacos": gacos}
    steps = []
    for stage_id, own in options.items():
        stage = stage_of(stage_id)
        inputs = tuple(roles[role] for role in stage.inputs)
        if stage.output == "stack":
            name += stage.suffix
            roles["stack"], roles["timeseries"] = plan.files / name, plan.files / f"TS_{name}"
        output = plan.cube if stage.output == "datacube" else roles[stage.output]
        steps.append(Step(stage, own, inputs, output))
    return steps
