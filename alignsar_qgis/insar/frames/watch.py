"""Look for unrest in a datacube: sources are separated once, and every new date is compared with the baseline."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import InsarError
from ..core.progress import Progress
from ..pipeline.result import StageResult
from ..pipeline.running import run_stage
from ..pipeline.stages import stage_of
from ..separation.file import Separation
from ..separation.options import SeparationOptions

SEPARATION, DETECTION = stage_of("separate_sources"), stage_of("detect_unrest")


def watch(cube: Path, baseline_end: str, progress: Progress) -> dict[str, StageResult]:
    """The results of the stages that were run, the last one the detection; their files lie beside the datacube.

    Sources are separated where there are none, or those of another end of the baseline; new dates do not change them.

    Parameters
    ----------
    baseline_end
        Last date of quiet, yyyymmdd.

    Raises
    ------
    InsarError
        If the sources cannot be separated, or not be compared with.
    """
    sources, detection = (cube.with_name(f"{cube.stem}_{stage.suffix}.nc") for stage in (SEPARATION, DETECTION))
    results = {}
    if _baseline_end_of(sources) != baseline_end:
        options = SeparationOptions(baseline_end=baseline_end)
        separated = run_stage(SEPARATION.id, cube, sources, options=options, progress=progress.part(0, 0.7))
        results[SEPARATION.id] = separated
    results[DETECTION.id] = run_stage(DETECTION.id, cube, sources, detection, progress=progress.part(0.7, 1))
    return results


def _baseline_end_of(sources: Path) -> str | None:
    """End of the baseline of separated sources; None where there are none that can be read."""
    try:
        return Separation.open(sources).options.baseline_end
    except InsarError:
        return None
