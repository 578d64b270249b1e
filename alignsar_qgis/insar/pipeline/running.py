"""Run one stage by its id, from a script, a notebook or a test."""

from __future__ import annotations

from pathlib import Path

from ..core.options import StageOptions
from ..core.progress import Progress
from ..download import Transport
from ..engines import BUILTIN, Engine
from .result import StageResult
from .stage_run import StageRun
from .stages import stage_of


def run_stage(
    stage_id: str,
    *places: Path | str,
    options: StageOptions | None = None,
    progress: Progress | None = None,
    transport: Transport | None = None,
    engine: Engine = BUILTIN,
) -> StageResult:
    """Run a stage.

    Parameters
    ----------
    stage_id
        Id in the table of stages, such as ``mask_stack``.
    places
        Folders or files to read, in the order of the stage's ``inputs``, then the output, unless the stage adds to the
        time-series folder it reads.
    options
        The stage's options; by default their defaults.
    transport
        The network of a download; by default that of the system.

    Raises
    ------
    InsarError
        With the file or option that is wrong and what to do; earlier results are then untouched.
    """
    stage = stage_of(stage_id)
    paths = [Path(place) for place in places]
    inputs = dict(zip(stage.inputs, paths))
    output = inputs["timeseries"] if stage.in_place else paths[len(stage.inputs)]
    run = StageRun(stage, inputs, output, options or stage.options(), progress or Progress(), transport=transport)
    return run.carry_out_with(engine)
