"""From thresholds back to the options of stage 15, so that it can be run again with one of them moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.errors import BadOption
from ..store import parfiles
from ..store.record import FolderRecord
from ..store.workspace import TimeSeries
from .noise_criteria import COUNTS, Criterion
from .options import NoiseMaskOptions

STAGE = "mask_noise"
_OPTIONS = {
    "coh_avg": "minimum_coherence",
    "n_unw": "minimum_unwrapped_ratio",
    "vstd": "maximum_velocity_std",
    "maxTlen": "minimum_connected_time",
    "n_gap": "maximum_gaps",
    "n_gap_merged": "maximum_gaps",
    "stc": "maximum_inconsistency",
    "n_ifg_noloop": "maximum_without_loop",
    "n_loop_err": "maximum_loop_errors",
    "n_loop_err_rat": "maximum_loop_error_ratio",
    "resid_rms": "maximum_residual",
    "loop_ph_avg_abs": "maximum_phase_bias",
}


def options_of_thresholds(series: TimeSeries, criteria: Sequence[Criterion]) -> NoiseMaskOptions:
    """The options with which stage 15 applies exactly these thresholds; the others are as it was last run.

    Raises
    ------
    BadOption
        If a threshold is outside what the stage accepts, or not a whole number where it must be one.
    """
    values = dict(_recorded(series))
    for criterion in criteria:
        name = _OPTIONS[criterion.index]
        values[name] = _whole(criterion) if criterion.index in COUNTS else float(criterion.threshold)
        if criterion.index == "n_unw":
            # The stage rounds the ratio times the number of epochs down.
            values[name] = (values[name] + 0.5) / _epochs(series, bool(values.get("compatible")))
    values["merge_gaps"] = any(criterion.index == "n_gap_merged" for criterion in criteria)
    values["fixed_thresholds"] = True
    found = NoiseMaskOptions(**{name: value for name, value in values.items() if value is not None})
    found.check()
    return found


def _recorded(series: TimeSeries) -> dict[str, Any]:
    recorded = FolderRecord.read(series.folder).stages.get(STAGE, {}).get("options", {})
    known = {info.name for info in NoiseMaskOptions.infos()}
    return {name: value for name, value in recorded.items() if name in known}


def _epochs(series: TimeSeries, compatible: bool) -> int:
    path = series.info / "13parameters.txt"
    return int(parfiles.number(parfiles.read_keys(path), "n_im_all" if compatible else "n_im", path))


def _whole(criterion: Criterion) -> int:
    if criterion.threshold != int(criterion.threshold):
        raise BadOption(
            f"The threshold of {criterion.index} counts something: {criterion.threshold:g} is no whole number."
        )
    return int(criterion.threshold)
