"""The whole chain: from a LiCSAR work folder to the datacube, with presets and options for every stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import BadOption, Cancelled, MissingInput
from ..core.grid import place
from ..core.options import StageOptions
from ..core.page import FIGURES_PAGE, Section, write_figures
from ..core.progress import Progress
from ..download import Transport
from ..engines import BUILTIN, Engine
from ..store.lock import locked
from ..store.writing import kept_if_used
from .configuration import write_configuration
from .origins import record_at
from .places import SOURCES, output_name, source_in
from .plan import EXPORT, Plan
from .plan_checks import check, check_inputs, check_work_folder
from .result import StageResult
from .stage_run import StageRun
from .stages import DOWNLOAD, Stage, stage_of

Watch = Callable[[Stage, StageResult], None]


@dataclass(frozen=True)
class Step:
    """One stage of a run: what it reads, with which options, what it writes."""

    stage: Stage
    options: StageOptions
    inputs: tuple[Path, ...]
    output: Path

    def run(
        self,
        progress: Progress,
        transport: Transport | None = None,
        engine: Engine = BUILTIN,
        chain: frozenset[str] = frozenset(),
    ) -> StageResult:
        """Run the stage, as one of a chain or alone."""
        inputs = dict(zip(self.stage.inputs, self.inputs))
        run = StageRun(self.stage, inputs, self.output, self.options, progress, transport=transport, chain=chain)
        return run.carry_out_with(engine)


@dataclass
class PipelineResult:
    """What a run made.

    Attributes
    ----------
    stages
        Result of each stage that ran or was found up to date, by stage id.
    outputs
        The final stack folder, the time-series folder and the NetCDF file, by role; only what the run made.
    """

    stages: dict[str, StageResult] = field(default_factory=dict)
    outputs: dict[str, Path] = field(default_factory=dict)

    @property
    def stack(self) -> Path | None:
        """The final stack folder; None where the run made none."""
        return self.outputs.get("stack")

    @property
    def timeseries(self) -> Path | None:
        """The time-series folder; None where the run stopped before."""
        return self.outputs.get("timeseries")

    @property
    def cube(self) -> Path | None:
        """The NetCDF file of the datacube; None where the run stopped before."""
        return self.outputs.get("datacube")

    @property
    def repeated(self) -> list[Stage] | None:
        """Stages that ran, where others were up to date; None for a first run, in which all of them ran."""
        ran = [stage_of(stage_id) for stage_id, found in self.stages.items() if not found.skipped]
        return None if len(ran) == len(self.stages) else ran

    @property
    def headline(self) -> str:
        """The sentence that stands for the run: velocity, pixels, epochs and reference, or what the last stage says."""
        last = list(self.stages.values())[-1]
        if self.cube is None or last.reference is None:
            return last.headline
        counts, (west, east, south, north) = last.counts, last.reference
        pixels = counts.get("velocity_pixels", counts["valid_pixels"])  # older records have no number of their own
        return (
            f"Velocity from {counts['velocity_min']:.1f} to {counts['velocity_max']:.1f} mm/yr, positive towards the "
            f"satellite; {pixels} of {counts['pixels']} pixels, {counts['epochs']} epochs; reference "
            f"{place((west + east) / 2, (south + north) / 2)}."
        )


def run(
    plan: Plan,
    progress: Progress,
    transport: Transport | None = None,
    watch: Watch | None = None,
    engine: Engine = BUILTIN,
) -> PipelineResult:
    """Run the stages of a plan in order; a stage whose inputs and options did not change is skipped.

    Parameters
    ----------
    transport
        The network for step 01; by default that of the system.
    watch
        Called after each stage, also a skipped one, with the stage and its result.
    engine
        What does the work of the local stages that it can do; the others are done by the built-in engine.

    Raises
    ------
    MissingInput
        If the work folder has no GEOC folder, or what the first stage reads was never made.
    BadOption
        If an option does not exist or has an unusable value, or an output cannot be written; nothing has been run then.
    InUse
        If another run of the chain writes into the same folder.
    """
    options = plan.checked_options()
    check(plan, engine)
    result = PipelineResult()
    if plan.runs(DOWNLOAD):
        share = 1.0 if plan.last == DOWNLOAD.number else 0.3
        progress.info(DOWNLOAD.heading)
        with progress.timed(DOWNLOAD.heading):
            step = Step(DOWNLOAD, options[DOWNLOAD.id], (), plan.work)
            result.stages[DOWNLOAD.id] = step.run(progress.part(0, share), transport, chain=frozenset((DOWNLOAD.id,)))
        if plan.last == DOWNLOAD.number:
            return result
        check_inputs(plan, options)
        progress = progress.part(share, 1)
    elif plan.options.get(DOWNLOAD.id):
        names = ", ".join(plan.options[DOWNLOAD.id] or {})
        progress.warning(
            f"Not used, because the run starts at step {plan.first}: {names}. They say what step {DOWNLOAD.number} "
            "downloads; all that is in the work folder is taken."
        )
    steps = [step for step in steps_of(plan, progress) if plan.runs(step.stage)]
    if not steps:
        raise BadOption(f"No stage lies between step {plan.first} and step {plan.last} with these settings.")
    absent = [folder for folder in steps[0].inputs if not folder.is_dir()]
    if absent:
        raise MissingInput(f"{absent[0]} is not there. Start at an earlier step than {plan.first}.")
    with _alone(plan):
        earlier = [step for step in steps if step.stage.id in record_at(step.output).stages]
        try:
            _run_steps(steps, result, progress, watch, engine)
        except Cancelled as err:
            done = [stage_of(stage_id).heading for stage_id, found in result.stages.items() if not found.skipped]
            if not done:
                raise
            kept = f"The run was cancelled. {', '.join(done)}: done, and what they made is in place."
            if all(step.stage.id in result.stages for step in earlier):
                raise Cancelled(f"{kept} Run it again, and it goes on from there.") from err
            raise Cancelled(
                f"{kept} What was made from earlier results of these stages is out of date or removed, the datacube "
                "too, until the chain is run again."
            ) from err
        write_configuration(plan)
    return result


def _run_steps(
    steps: Sequence[Step], result: PipelineResult, progress: Progress, watch: Watch | None, engine: Engine
) -> None:
    """Run the local stages, and add what they have made to the result."""
    chain = frozenset(step.stage.id for step in steps)
    for index, step in enumerate(steps):
        progress.check()
        progress.info(step.stage.heading)
        with progress.timed(step.stage.heading):
            found = step.run(
                progress.part(index / len(steps), (index + 1) / len(steps)),
                engine=engine if engine.can_do(step.stage) else BUILTIN,
                chain=chain,
            )
        result.stages[step.stage.id] = found
        result.outputs[step.stage.output] = step.output
        if watch is not None:
            watch(step.stage, found)


@contextmanager
def _alone(plan: Plan) -> Iterator[None]:
    """Let no other run of the chain into the same folder: each stage locks its own only, and they would take turns."""
    with kept_if_used(plan.files), locked(plan.files, "chain", "Run pipeline"):
        yield


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
    page = plan.datacube.with_name(plan.datacube.stem + FIGURES_PAGE)
    write_figures(page, plan.datacube.stem, sections)
    return page


def steps_of(plan: Plan, progress: Progress) -> list[Step]:
    """All local steps that apply to the input, with LiCSBAS folder names, also those already run before."""
    check_work_folder(plan.work)
    roles: dict[str, Path] = {}
    steps = []
    for stage_id, options in plan.checked_options().items():
        stage = stage_of(stage_id)
        if stage == DOWNLOAD:
            continue
        roles.update({role: source_in(plan.work, role, options) for role in stage.inputs if role in SOURCES})
        absent = [roles[role] for role in stage.inputs if role in SOURCES and not roles[role].is_dir()]
        if absent and stage.optional:
            progress.info(f"{stage.heading}: left out, because there is no {absent[0]}.")
            continue
        inputs = tuple(roles[role] for role in stage.inputs)
        if stage == EXPORT:
            output = plan.datacube
        elif stage.in_place:
            output = roles[stage.output]
        else:
            output = plan.files / output_name(stage, inputs[0], options)
        roles[stage.output] = output
        steps.append(Step(stage, options, inputs, output))
    return steps
