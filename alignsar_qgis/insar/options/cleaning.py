"""Options of the stages that clean the time series: 15 noise mask, 16 filter."""

from __future__ import annotations

from dataclasses import dataclass

from .base import StageOptions


@dataclass(frozen=True)
class NoiseMaskOptions(StageOptions):
    """Stage 15."""


@dataclass(frozen=True)
class FilterOptions(StageOptions):
    """Stage 16."""
