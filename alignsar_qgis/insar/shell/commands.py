"""The commands: one per stage and analysis, and one for the whole chain."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from .. import __version__
from ..batch.files import read_settings, unfollowed
from ..cluster import CLUSTER_PACKAGE
from ..core.errors import BadOption, Cancelled, InsarError, MissingInput, NothingLeft
from ..core.options import SCHEDULER, StageOptions, plain
from ..core.packages import missing_of, names_of
from ..frames import FramesOptions
from ..frames.run import rehearse_frames, run_frames
from ..pipeline import chain
from ..pipeline.chain import Step
from ..pipeline.configuration import Configuration
from ..pipeline.places import previews_folder, stage_output
from ..pipeline.plan import EXPORT, Plan
from ..pipeline.plan_checks import check_dates
from ..pipeline.presets import CHAIN_PRESETS, PRODUCTS, presets_for, values_in_force
from ..pipeline.rehearsal import Forecast, rehearse, rehearse_chain
from ..pipeline.result import StageResult
from ..pipeline.stages import (
    ALTERNATIVES,
    ANALYSES,
    CHAIN,
    DATA,
    STAGES,
    STEPS,
    Stage,
    chain_infos,
    shared_infos,
    stage_of,
)
from .arguments import TAKEN, Help, add_options, value_of, values_of
from .terminal import TerminalProgress, listening, opened_log

DONE, NOTHING_LEFT, WRONG_INPUT, UNREAD, STOPPED = 0, 1, 2, 3, 130
PIPELINE, FRAMES = "run_pipeline", "run_frames"
_COMMON = (*TAKEN, "--json", "--dry-run", "--log", "--config", "--preset")
_OWN = (*_COMMON, "--product", "--set", "--off", "--first", "--last")
_NEGATIVE = re.compile(r"-[\d.][^=]*[/,]")

_ABOUT = """\
From Sentinel-1 interferograms to an InSAR time-series datacube, without QGIS.

A command is a stage by its name or its LiCSBAS step, run_pipeline for the whole chain, or run_frames for the chain of
many frames. Each has its own help:
  alignsar run_pipeline --help
"""
_END = """\
Exit status: 0 done or nothing to do, 1 nothing is left to go on with (all pairs or pixels were rejected; of many
frames: some are not done), 2 wrong input or options, 3 done but the result could not be written to standard output,
130 stopped. Sentences go to the error stream, the result to standard output.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    given = parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
    try:
        log = opened_log(given.log)
    except InsarError as err:
        TerminalProgress().error(str(err))
        return WRONG_INPUT
    with listening(log) as progress:
        try:
            if given.config:
                progress.info(_followed(given))
                for line in unfollowed(given.config):
                    progress.warning(line)
            found = _forecast(given) if given.dry_run else _run(given, progress)
        except Cancelled as err:
            progress.error(str(err))
            return STOPPED
        except NothingLeft as err:
            progress.error(str(err))
            return NOTHING_LEFT
        except InsarError as err:
            progress.error(str(err))
            return WRONG_INPUT
    shown = _show(json.dumps(plain(found), indent=2) + "\n" if given.json else _lines(found))
    return shown or (NOTHING_LEFT if found.get("unfinished") else DONE)


def _show(text: str) -> int:
    """Write the result; work that is done stays done where nobody reads it."""
    coding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(coding, "backslashreplace").decode(coding))
        sys.stdout.flush()
    except (OSError, ValueError) as err:
        sys.stderr.write(f"error: done, but the result could not be written to standard output ({err})\n")
        return UNREAD
    return DONE


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    made = argparse.ArgumentParser("alignsar", description=_ABOUT, epilog=_END, formatter_class=Help)
    made.add_argument("--version", action="version", version=__version__)
    commands = made.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_pipeline(commands)
    _add_frames(commands)
    for stage in (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES):
        _add_stage(commands, stage)
    return made


def _add_pipeline(commands: Any) -> None:
    about = "Run the whole chain from a LiCSAR work folder to the datacube."
    parser = commands.add_parser(PIPELINE, help=about, description=about, formatter_class=Help)
    parser.add_argument("work", type=_place, help="folder with GEOC/ and, if there are any, GACOS/ and GEOC.MLI/")
    parser.add_argument("output", type=_place, nargs="?", help="datacube (NetCDF); default: below the work folder")
    parser.add_argument("--preset", choices=CHAIN_PRESETS, help="options to begin with; default: alignsar")
    parser.add_argument("--product", choices=list(PRODUCTS), help="frame, dates and area of a published product")
    parser.add_argument("--first", choices=STEPS, help="LiCSBAS step to start at; 01 downloads; default: 02")
    parser.add_argument("--last", choices=STEPS, help="LiCSBAS step to stop after; default: 16")
    parser.add_argument("--config", type=_place, help="configuration (JSON) or batch_LiCSBAS.sh; arguments win over it")
    parser.add_argument(
        "--set", action="append", default=[], metavar="STAGE.OPTION=VALUE", help="any option of any stage; repeatable"
    )
    parser.add_argument("--off", action="append", default=[], metavar="STAGE", help="leave an optional stage out")
    add_options(parser, [*(info for _, info in chain_infos()), *shared_infos()], _OWN)
    _add_common(parser)


def _add_frames(commands: Any) -> None:
    about = "Run the whole chain for every frame of a table, and write a catalogue of the datacubes."
    parser = commands.add_parser(FRAMES, help=about, description=about, formatter_class=Help)
    parser.add_argument(
        "table", type=_place, help="CSV with a row per frame: frame or folder, area, dates, configuration"
    )
    parser.add_argument("output", type=_place, help="folder of the results")
    parser.set_defaults(config=None)
    add_options(parser, FramesOptions.infos(), _COMMON)
    _add_common(parser)


def _add_stage(commands: Any, stage: Stage) -> None:
    aliases = [stage.number] if stage.number else []
    parser = commands.add_parser(
        stage.id, aliases=aliases, help=stage.heading, description=stage.heading, formatter_class=Help
    )
    for role in stage.inputs:
        parser.add_argument(role, type=_place, help=f"input: {role}")
    if not stage.in_place:
        usual = "" if not stage.inputs else "; default: beside the first input, under its usual name"
        parser.add_argument("output", type=_place, nargs="?" if stage.inputs else None, help=f"{stage.output}{usual}")
    presets = presets_for(stage)
    if presets:
        parser.add_argument("--preset", choices=presets, help="options to begin with; default: those of the stage")
    parser.add_argument("--config", type=_place, help="configuration that may hold options of the stage; arguments win")
    add_options(parser, stage.options.infos(), _COMMON)
    _add_common(parser)
    parser.set_defaults(command=stage.id)


def _place(text: str) -> Path:
    """A path; an empty text is none, and the home folder may be written ~."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty text is no place")
    return Path(text).expanduser()


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--log", type=_place, help="file to which every sentence is added, with its time")
    parser.add_argument("--json", action="store_true", help="the result as JSON on standard output")
    parser.add_argument("--dry-run", action="store_true", help="say what would run, and why; nothing is written")


def _need(stages: Iterable[Stage], options: Iterable[StageOptions] = ()) -> None:
    """Refuse to begin without the packages of some stages, and of what their options ask for."""
    names = [name for stage in stages for name in stage.packages]
    names += [CLUSTER_PACKAGE for own in options if getattr(own, SCHEDULER, "")]
    missing = missing_of(dict.fromkeys(names))
    if missing:
        raise MissingInput(
            f"This Python ({sys.executable}) has no {', '.join(missing)}. Debian and Ubuntu: sudo apt install "
            f"{' '.join(names_of(name).debian for name in missing)}; else: pip install "
            f"{' '.join(names_of(name).pypi for name in missing)}"
        )


def _run(given: argparse.Namespace, progress: TerminalProgress) -> dict[str, Any]:
    if given.command == PIPELINE:
        plan = _plan(given)
        options = plan.checked_options()
        _need(map(stage_of, options), options.values())
        result = chain.run(plan, progress)
        stages = {stage_id: _told(found) for stage_id, found in result.stages.items()}
        return {"headline": result.headline, "outputs": result.outputs, "stages": stages}
    if given.command == FRAMES:
        _need([*(stage for stage in CHAIN if not stage.replaces), stage_of("export_stac")])
        found = run_frames(given.table, given.output, _frames_options(given), progress)
        progress.info(found.headline)
        return found.told()
    step = _step(given)
    _need([step.stage], [step.options])
    result_of_stage = step.run(progress)
    return {"outputs": {step.stage.output: step.output}, **_told(result_of_stage)}


def _forecast(given: argparse.Namespace) -> dict[str, Any]:
    if given.command == FRAMES:
        return {"frames": rehearse_frames(given.table, given.output, _frames_options(given))}
    found = rehearse_chain(_plan(given)) if given.command == PIPELINE else [rehearse(_step(given))]
    return {"plan": [_foreseen(forecast) for forecast in found]}


def _frames_options(given: argparse.Namespace) -> FramesOptions:
    return FramesOptions(**values_of(FramesOptions.infos(), given))


def _step(given: argparse.Namespace) -> Step:
    """The stage that a command names, with its options and places."""
    stage = stage_of(given.command)
    file = read_settings(given.config) if given.config else Configuration()
    values = {**file.of_stage(stage), **values_of(stage.options.infos(), given)}
    options = stage.options.from_dict(values_in_force(stage, values, getattr(given, "preset", None) or ""))
    inputs = tuple(getattr(given, role) for role in stage.inputs)
    output = inputs[stage.inputs.index(stage.output)] if stage.in_place else given.output
    return Step(stage, options, inputs, output or stage_output(stage, inputs[0], options))


def _followed(given: argparse.Namespace) -> str:
    """What the file of settings says of the stages of a command, in a sentence; arguments win and are left out."""
    stages: Sequence[Stage] = CHAIN
    if given.command == PIPELINE:
        chosen = _chosen(given)
    else:
        stages = [stage_of(given.command)]
        chosen = Configuration(options={stages[0].id: values_of(stages[0].options.infos(), given)})
    said = read_settings(given.config).in_words(chosen, stages)
    return f"From {given.config.name}: {'; '.join(said) or 'no option of these stages'}."


def _plan(given: argparse.Namespace) -> Plan:
    """The plan that the arguments of the chain describe, and the file of settings."""
    file = read_settings(given.config) if given.config else Configuration()
    plan = _chosen(given).over(file).plan(given.work, given.output)
    check_dates(plan, [info.name for _, info in chain_infos() if getattr(given, info.name) is not None])
    export = plan.options.get(EXPORT.id) or {}
    return replace(plan, options={**plan.options, EXPORT.id: {"previews": previews_folder(plan.datacube), **export}})


def _chosen(given: argparse.Namespace) -> Configuration:
    """The settings that the arguments of the chain give."""
    options: dict[str, dict[str, Any] | None] = {}
    for stage, info in chain_infos():
        value = values_of([info], given)
        if value:
            options[stage.id] = {**(options.get(stage.id) or {}), **value}
    for text in given.set:
        stage, name, value = _setting(text)
        options[stage.id] = {**(options.get(stage.id) or {}), name: value}
    options.update({_stage(name, "--off").id: None for name in given.off})
    own = Configuration(given.preset or "", given.product or "", given.first or "", given.last or "")
    return replace(own, options=options, shared=values_of(shared_infos(), given))


def _setting(text: str) -> tuple[Stage, str, Any]:
    """Stage, option and value of ``STAGE.OPTION=VALUE``."""
    name, equals, value = text.partition("=")
    stage_id, dot, option = name.partition(".")
    if not (equals and dot):
        raise BadOption(f"--set {text}: write STAGE.OPTION=VALUE, for example mask_noise.maximum_residual=10.")
    stage = _stage(stage_id, f"--set {text}")
    infos = {info.name: info for info in stage.options.infos()}
    if option not in infos:
        raise BadOption(f"--set {text}: {stage.id} has no option {option}. Its options: {', '.join(sorted(infos))}.")
    return stage, option, value_of(infos[option], value) if value else None


def _stage(name: str, where: str) -> Stage:
    known = {stage.id: stage for stage in CHAIN}
    if name not in known:
        raise BadOption(f"{where}: there is no stage {name!r}. Stages: {', '.join(known)}.")
    return known[name]


def _told(result: StageResult) -> dict[str, Any]:
    """What a stage did, for programs."""
    return {
        "skipped": result.skipped,
        "summary": result.summary,
        "warnings": result.warnings,
        "counts": result.counts,
        "figures": [str(result.folder / name) for name in result.figures],
    }


def _foreseen(forecast: Forecast) -> dict[str, Any]:
    return {"stage": forecast.stage.id, "output": forecast.output, "reason": forecast.reason}


def _lines(found: dict[str, Any]) -> str:
    """A result for people: where everything is, or what would run."""
    if "plan" in found:
        rows = [f"{stage_of(row['stage']).heading}: {row['reason'] or 'nothing to do'}" for row in found["plan"]]
        return "\n".join(rows) + "\n"
    if "frames" in found:
        return "".join(f"{name}: {words}\n" for name, words in found["frames"].items())
    return "".join(f"{role}: {path}\n" for role, path in found["outputs"].items())


def _joined(arguments: Iterable[str]) -> list[str]:
    """Arguments with edges and points that begin with a minus sign tied to their names, as argparse needs them."""
    joined: list[str] = []
    for word in arguments:
        if joined and _NEGATIVE.match(word) and joined[-1].startswith("-"):
            joined[-1] += f"={word}" if joined[-1].startswith("--") else word
        else:
            joined.append(word)
    return joined
