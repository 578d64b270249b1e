"""Options of the stages that make a stack of interferograms: 02 prepare, 03 GACOS, 04 mask, 05 clip."""

from __future__ import annotations

from dataclasses import dataclass

from .base import StageOptions


@dataclass(frozen=True)
class PrepareOptions(StageOptions):
    """Stage 02."""


@dataclass(frozen=True)
class GacosOptions(StageOptions):
    """Stage 03."""


@dataclass(frozen=True)
class MaskOptions(StageOptions):
    """Stage 04."""


@dataclass(frozen=True)
class ClipOptions(StageOptions):
    """Stage 05."""
