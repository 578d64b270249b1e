"""The table of stages, and runs of one stage or the whole chain: presets, plan, checks beforehand, places of results.

Read `stages` (the table), `stage_run` (what every stage is handed), then `plan` and `chain`.
"""

from .chain import PipelineResult, run
from .plan import Plan
from .result import Layer, StageResult
from .running import run_stage
from .stage_run import StageRun
from .stages import ALTERNATIVES, ANALYSES, CHAIN, DATA, STAGES, Stage, stage_of

__all__ = [
    "ALTERNATIVES",
    "ANALYSES",
    "CHAIN",
    "DATA",
    "STAGES",
    "Layer",
    "PipelineResult",
    "Plan",
    "Stage",
    "StageResult",
    "StageRun",
    "run",
    "run_stage",
    "stage_of",
]
