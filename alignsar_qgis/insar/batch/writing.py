"""From the settings of a run to the variables of a batch file."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..core.licsbas_names import NO, YES, to_batch
from ..core.options import StageOptions, plain
from ..pipeline.configuration import Configuration
from ..pipeline.stages import CHAIN, Stage
from .meaning import COMET, ERA5_ORDER, FIRST, LAST, ORDER, STAGE_WORKERS, USUAL_ORDER, WORKERS

BURST_VARIABLES = tuple(f"p{step}_sbovl" for step in ("04", "11", "120", "13", "14", "15", "16"))
HEADER = """\
#!/bin/bash
# Settings for LiCSBAS. Put them in place of those at the top of batch_LiCSBAS.sh, which has the commands below.
# A blank value stands for the default of LiCSBAS.
"""


def batch_text(configuration: Configuration) -> tuple[str, list[str]]:
    """The variables of ``batch_LiCSBAS.sh`` that give the same run, and what no variable can say.

    Returns
    -------
    text
        The settings as a shell file; `reading.read_batch` gives the same configuration back.
    unsaid
        Options that differ from the defaults of LiCSBAS and have no variable, each with its value.
    """
    options = configuration.plan(Path()).checked_options()
    workers = configuration.shared.get("workers") or ""
    unsaid = [line for stage_id, own in options.items() for line in _without_variable(stage_id, own)]
    sections = [HEADER, *(f"# Cannot be set here: {line}\n" for line in unsaid), *_general(configuration, workers)]
    said: set[str] = set()
    for stage in sorted(CHAIN, key=lambda stage: stage.id not in options):
        variables = _variables(stage, options.get(stage.id), workers)
        own = {name: value for name, value in variables.items() if name not in said}
        said |= set(own)
        if own:
            sections.append(f"# {stage.number}: {stage.title}\n{_lines(own)}")
    return "\n".join(sections), unsaid


def _general(configuration: Configuration, workers: Any) -> Iterator[str]:
    plan = configuration.plan(Path())
    on = plan.checked_options()
    multilook = next(options.multilook for options in on.values() if hasattr(options, "multilook"))
    yield _lines(
        {
            FIRST: configuration.first,
            LAST: configuration.last,
            COMET: "0",
            "check_only": NO,
            "gpu": NO,
            WORKERS: str(workers),
            "GEOCmldir": f"GEOCml{multilook}",
            ORDER: ERA5_ORDER if _is_choice(on.get("correct_gacos")) else USUAL_ORDER,
            **{stage.switch: _switch(on.get(stage.id)) for stage in CHAIN if stage.switch},
            **(dict.fromkeys(BURST_VARIABLES, YES) if _is_of_bursts(on.get("prepare_stack")) else {}),
        }
    )


def _switch(options: StageOptions | None) -> str:
    """Whether the variable that switches a stage is y; where that of one of its choices is, it is not."""
    return NO if options is None or _is_choice(options) else YES


def _is_of_bursts(options: StageOptions | None) -> bool:
    """Whether the stack is made of burst overlaps, which LiCSBAS tells every step of its own."""
    return bool(getattr(options, "burst_overlap", False))


def _is_choice(options: StageOptions | None) -> bool:
    """Whether an option of a stage has a value that a variable of its own stands for."""
    return options is not None and any(getattr(options, info.name) in info.switches for info in options.infos())


def _variables(stage: Stage, options: StageOptions | None, workers: Any) -> dict[str, str]:
    """Variables of one stage, blank where it is off."""
    variables = to_batch(stage.options() if options is None else options)
    variables.pop(WORKERS, None)
    own = getattr(options, "workers", 0)
    for name, owner in STAGE_WORKERS.items():
        if owner == stage and not (name in variables and own):
            variables[name] = str(own) if own and own != workers else ""
    return dict.fromkeys(variables, "") if options is None else variables


def _lines(variables: dict[str, str]) -> str:
    return "".join(f"{name}={shlex.quote(value) if value else chr(34) * 2}\n" for name, value in variables.items())


def _without_variable(stage_id: str, options: StageOptions) -> Iterator[str]:
    """Options away from their defaults that a batch file cannot set."""
    for info in options.infos():
        value = getattr(options, info.name)
        reachable = info.batch or value in info.switches or info.folder
        if not reachable and value != info.default and info.affects_result:
            flag = f" ({info.flag or info.flags.get(value, '')})" if info.flag or value in info.flags else ""
            yield f"{stage_id}.{info.name} = {plain(value)}{flag}"
