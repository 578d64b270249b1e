"""Options of the products: sample frame and datacube export."""

from __future__ import annotations

from dataclasses import dataclass

from .base import StageOptions


@dataclass(frozen=True)
class SampleOptions(StageOptions):
    """The generated sample frame."""


@dataclass(frozen=True)
class DatacubeOptions(StageOptions):
    """The datacube export."""
