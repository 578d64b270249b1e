"""Options of the stages that make the time series: 13 inversion, 14 uncertainty."""

from __future__ import annotations

from dataclasses import dataclass

from .base import StageOptions


@dataclass(frozen=True)
class InversionOptions(StageOptions):
    """Stage 13."""


@dataclass(frozen=True)
class SpreadOptions(StageOptions):
    """Stage 14."""
