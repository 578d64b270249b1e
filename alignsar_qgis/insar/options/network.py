"""Options of the stages that judge the network: 11 check, 120 reference, 12 loops."""

from __future__ import annotations

from dataclasses import dataclass

from .base import StageOptions


@dataclass(frozen=True)
class QualityOptions(StageOptions):
    """Stage 11."""


@dataclass(frozen=True)
class ReferenceOptions(StageOptions):
    """Stage 120."""


@dataclass(frozen=True)
class LoopOptions(StageOptions):
    """Stage 12."""
