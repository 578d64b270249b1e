"""What one run of stage 13 works with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..core.progress import Progress
from ..pipeline.result import StageResult
from ..store.workspace import Stack, TimeSeries
from .options import InversionOptions


@dataclass(frozen=True)
class InversionSetting:
    """Input, options, and where the outputs go.

    Attributes
    ----------
    stack, series
        The interferograms and the time series they belong to.
    staging
        Folder in which files are written under their final relative names.
    result
        Gets the sentences, numbers and layers.
    """

    stack: Stack
    series: TimeSeries
    options: InversionOptions
    staging: Path
    result: StageResult
    progress: Progress
