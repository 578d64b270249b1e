"""From a batch file to the settings of a run, with every variable accounted for."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import BadOption, InsarError
from ..core.licsbas_names import NO, YES, from_batch
from ..core.options import OptionInfo
from ..pipeline.configuration import Configuration
from ..pipeline.stages import CHAIN, STEPS, Stage
from .assignments import Assignments, read_assignments
from .meaning import (
    BURST_SWITCH,
    BURSTS,
    COMET,
    COMMON,
    ERA5_SWITCH,
    FIRST,
    LAST,
    ORDER,
    STAGE_WORKERS,
    USUAL_ORDER,
    WORKERS,
    aside,
    developers_settings,
    has_two_models,
    is_usual_order,
    says_nothing,
    says_yes,
    switched_on,
)

USED, DEFAULT, WITHOUT_EFFECT, UNKNOWN = "used", "default", "without effect", "unknown"


@dataclass(frozen=True)
class Meaning:
    """What became of one variable.

    Attributes
    ----------
    variable, value
        As in the file, references put in.
    outcome
        ``used``, ``default`` (blank: the default of the stage is in force), ``without effect``, or ``unknown``.
    stage, option
        Where it went; empty if nowhere.
    note
        What else is to say.
    """

    variable: str
    value: str
    outcome: str
    stage: str = ""
    option: str = ""
    note: str = ""


@dataclass
class BatchFile:
    """A batch file that was read.

    Attributes
    ----------
    configuration
        The same run here.
    meanings
        What became of each variable, in the order of the file.
    warnings
        What the user should know before running it.
    """

    configuration: Configuration
    meanings: list[Meaning] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_batch(path: Path) -> BatchFile:
    """Read a ``batch_LiCSBAS.sh`` of any version; nothing in it is executed.

    Files that it names are looked for beside it. The configuration starts from the defaults of LiCSBAS.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If it cannot be read, sets nothing, or a value is not usable; the variable is named.
    """
    found = read_assignments(path)
    variables = dict(found.values)
    for variable, other in COMMON.items():
        if not variables.get(other, "").strip():
            variables[other] = variables.get(variable, "")
    forced = developers_settings(variables)
    variables.update(forced)
    once = {**variables, ERA5_SWITCH: NO} if has_two_models(variables) else variables
    try:
        configuration = _configuration(once, path.parent)
    except InsarError as err:
        raise BadOption(f"{path}: {err}") from err
    targets = _targets()
    meanings = [_meaning(name, value, variables, forced, targets) for name, value in found.values.items()]
    return BatchFile(configuration, meanings, [*_warnings(variables, forced, meanings), *_unread(found)])


def _configuration(variables: dict[str, str], folder: Path) -> Configuration:
    options: dict[str, dict[str, Any] | None] = {}
    own = {name: value for name, value in variables.items() if name != WORKERS}
    for stage in CHAIN:
        if stage.optional and not switched_on(stage, variables):
            continue
        values = {**from_batch(stage.options, own), **_workers(stage, variables)}
        found = {name: _beside(value, folder) for name, value in values.items()}
        stage.options.from_dict(found)
        options[stage.id] = found
    shared = {"workers": _number(variables, WORKERS)} if variables.get(WORKERS, "").strip() else {}
    if shared and shared["workers"] < 0:
        raise BadOption(f"{WORKERS} is {shared['workers']}; a number of workers is 0 or more.")
    first, last = _step(variables, FIRST, STEPS[0]), _step(variables, LAST, STEPS[-1])
    if STEPS.index(first) > STEPS.index(last):
        raise BadOption(f"{FIRST}={first} comes after {LAST}={last}.")
    return Configuration(preset="licsbas", first=first, last=last, options=options, shared=shared)


def _workers(stage: Stage, variables: dict[str, str]) -> dict[str, int]:
    """Workers of a single stage, where they are not those of all."""
    named = [name for name, owner in STAGE_WORKERS.items() if owner == stage and variables.get(name, "").strip()]
    if not named or not _has_workers(stage) or variables[named[0]] == variables.get(WORKERS):
        return {}
    return {"workers": _number(variables, named[0])}


def _has_workers(stage: Stage) -> bool:
    return any(info.name == "workers" for info in stage.options.infos())


def _beside(value: Any, folder: Path) -> Any:
    return folder / value if isinstance(value, Path) else value


def _number(variables: dict[str, str], name: str) -> int:
    try:
        return int(variables[name])
    except ValueError as err:
        raise BadOption(f"{name} is {variables[name]!r}, which is not a whole number.") from err


def _step(variables: dict[str, str], name: str, default: str) -> str:
    text = variables.get(name, "").strip()
    if not text:
        return default
    step = f"{_number(variables, name):02d}"
    if step not in STEPS:
        raise BadOption(f"{name} is {text!r}; the steps are {', '.join(STEPS)}.")
    return step


def _targets() -> dict[str, tuple[Stage, OptionInfo]]:
    """Stage and option of every variable that an option knows."""
    return {
        name: (stage, info)
        for stage in CHAIN
        for info in stage.options.infos()
        for name in (info.batch, *info.switches.values())
        if name and name != WORKERS
    }


def _meaning(
    name: str,
    value: str,
    variables: dict[str, str],
    forced: dict[str, str],
    targets: dict[str, tuple[Stage, OptionInfo]],
) -> Meaning:
    note = f"{COMET}=1 makes it {forced[name]!r}" if forced.get(name, value) != value else ""
    if name in COMMON:
        stage, info = targets[COMMON[name]]
        return Meaning(name, value, USED if value else DEFAULT, stage.id, info.name)
    if name == ERA5_SWITCH and has_two_models(variables):
        return Meaning(name, value, WITHOUT_EFFECT, "correct_gacos", note=_TWO_MODELS)
    if name in targets:
        stage, info = targets[name]
        if stage.optional and not switched_on(stage, variables):
            return Meaning(name, value, WITHOUT_EFFECT, stage.id, info.name, f"{stage.switch} is not y")
        return Meaning(name, value, USED if variables[name].strip() else DEFAULT, stage.id, info.name, note)
    if name in STAGE_WORKERS:
        stage = STAGE_WORKERS[name]
        if _has_workers(stage):
            return Meaning(name, value, USED if value else DEFAULT, stage.id, "workers")
        return Meaning(name, value, WITHOUT_EFFECT, stage.id, note="this stage has no workers to set")
    switch = [stage for stage in CHAIN if stage.switch == name]
    if switch:
        odd = variables[name].strip().lower() not in (YES, NO, "")
        return Meaning(name, value, WITHOUT_EFFECT if odd else USED, switch[0].id, note=_SWITCH_NOTE if odd else note)
    if name in (FIRST, LAST, WORKERS):
        return Meaning(name, value, USED if value else DEFAULT)
    if name == COMET:
        effect = ", ".join(f"{key}={text}" for key, text in forced.items())
        return Meaning(name, value, USED if forced else DEFAULT, note=f"sets {effect}" if forced else "")
    if name == ORDER:
        same = is_usual_order(value, variables)
        return Meaning(name, value, USED if same else WITHOUT_EFFECT, note="" if same else _ORDER_NOTE)
    if BURSTS.fullmatch(name) and says_yes(variables, name) == says_yes(variables, BURST_SWITCH):
        return Meaning(name, value, USED if says_yes(variables, name) else DEFAULT, "prepare_stack", "burst_overlap")
    reason = aside(name)
    if reason:
        return Meaning(name, value, WITHOUT_EFFECT, note=reason)
    return Meaning(name, value, UNKNOWN, note="no variable of LiCSBAS that is known here")


_SWITCH_NOTE = f"only {YES} switches the stage on"
_TWO_MODELS = "the delay of one weather model is subtracted, that of GACOS"
_ORDER_NOTE = f"the stages run in the order {USUAL_ORDER}"


def _warnings(variables: dict[str, str], forced: dict[str, str], meanings: list[Meaning]) -> list[str]:
    """Variables that say something and are not followed."""
    silent = (USED, DEFAULT)
    lost = [found for found in meanings if found.outcome not in silent and not says_nothing(found.variable, variables)]
    quiet = {WITHOUT_EFFECT: "has no effect here", UNKNOWN: "is not known"}
    lines = [f"{found.variable}={found.value}: {quiet[found.outcome]}; {found.note}." for found in lost]
    if forced:
        changed = ", ".join(f"{name}={value}" for name, value in forced.items())
        lines.append(f"{COMET}=1 sets {changed}, as the script of this version does.")
    return lines


def _unread(found: Assignments) -> list[str]:
    lines = list(found.problems)
    if found.later:
        lines.append(
            f"Set again below the settings, where commands decide, and not read there: {', '.join(found.later)}."
        )
    return lines
