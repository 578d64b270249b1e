"""From inputs and options of a stage to the parameters of its algorithm."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from alignsar_qgis.insar.core.options import Extent, Point, StageOptions
from alignsar_qgis.insar.pipeline.stages import Stage

from .option_parameters import WGS84, parameter_name

INPUT, TIMESERIES, GACOS, OUTPUT = "INPUT", "TIMESERIES", "GACOS", "OUTPUT"


def folder_parameters(stage: Stage) -> dict[str, str]:
    """Role of the folder that each input parameter names, in the order the stage wants them."""
    names = {"gacos": GACOS, "timeseries": TIMESERIES if "stack" in stage.inputs else INPUT}
    return {names.get(role, INPUT): role for role in stage.inputs}


def stage_parameters(
    stage: Stage, inputs: Mapping[str, Path], options: StageOptions, output: Path | None = None
) -> dict[str, Any]:
    """Parameters with which an algorithm does a stage.

    Parameters
    ----------
    inputs
        Folder of each role.
    output
        None for the place where it goes when nobody says where.
    """
    values = {parameter_name(info): getattr(options, info.name) for info in options.infos()}
    return {
        **{name: str(inputs[role]) for name, role in folder_parameters(stage).items()},
        **{name: _value(value) for name, value in values.items() if value is not None},
        **({} if output is None else {OUTPUT: str(output)}),
    }


def _value(value: Any) -> Any:
    """A value as QGIS takes it."""
    if isinstance(value, (Extent, Point)):
        return f"{','.join(map(repr, value))} [{WGS84}]"
    return str(value) if isinstance(value, Path) else value
