"""Files of an unrest detection: NetCDF, tables, status of the newest date."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..core.progress import Progress
from ..core.text import translatable
from ..cube.metadata import checksum
from ..pipeline.result import Layer, StageResult
from ..separation.file import SeparationWriter, common_attributes, on_grid
from ..separation.labels import WORDS
from ..separation.tables import write_table
from ..separation.variables import ALERT_QUANTITIES, RESIDUALS, SEPARATION_QUANTITIES, SOURCE
from ..store.raster import write_bands
from ._residuals import CUMULATIVE, WINDOW
from .comparison import Unrest

KIND = "unrest detection"
STATUS_TEXT = "volcano_status.txt"
MM = 1000.0
UNEXPLAINED = translatable("Not explained by the sources on {date} (mm, + towards satellite)")
WORTH_A_LOOK, UNLIKELY = 3.0, 5.0
"""Distances from a trend, in standard deviations of the baseline, below which nothing and little is unusual."""
_COPIED = (
    *("ic_source", "ic_quality_index", "ic_cluster_size", "ic_label", "ic_dem_correlation"),
    *("ic_temporal_baseline_correlation", "ic_sign", "separation_mask"),
)


def output_files(output: Path) -> dict[str, str]:
    """Names of the files beside the NetCDF file, by what they hold."""
    stem = output.stem
    return {
        "dates": f"{stem}_dates.csv",
        "sources": f"{stem}_sources.csv",
        "residual": f"{stem}_residual.tif",
        "status": f"{stem}_status/status.json",
        "volcano_status": f"{stem}_status/{STATUS_TEXT}",
        "figures": f"{stem}_figures",
        "report": f"{stem}_report.html",
    }


def write_results(
    staging: Path, output: Path, cube: Path, unrest: Unrest, result: StageResult, progress: Progress
) -> None:
    """Write all files but the figures below a folder."""
    names = output_files(output)
    (staging / names["status"]).parent.mkdir(parents=True)
    write_table(staging / names["dates"], date_rows(unrest))
    write_table(staging / names["sources"], source_rows(unrest))
    digest = checksum(cube, progress)
    status = newest_status(unrest, cube, digest)
    (staging / names["status"]).write_text(json.dumps(status, indent=1), encoding="utf-8")
    numbers = "".join(f"{value}\n" for value in unrest.status[-1])
    (staging / names["volcano_status"]).write_text(numbers, encoding="ascii")
    _write_netcdf(staging / output.name, _attributes(cube, digest, unrest), unrest)
    residual = MM * on_grid(unrest.fit.residual[-1:], unrest.separation.used)
    values = {"date": str(unrest.epochs[-1])}
    title = UNEXPLAINED.format(**values)
    image, grid = residual.astype(np.float32), unrest.separation.grid
    write_bands(staging / names["residual"], image, grid, [title], check=progress.check)
    result.layers.append(Layer(names["residual"], UNEXPLAINED, "unexplained", values=values))
    result.counts = {
        "dates": len(unrest.epochs),
        "residual_scatter_mm": _scatter_mm(unrest),
        "monitoring_dates": len(unrest.epochs) - 1 - unrest.trend.baseline,
        "status_existing": float(unrest.status[-1, 0]),
        "status_new": float(unrest.status[-1, 1]),
        "new_over_image": float(unrest.trend.distance[-1, -2]),
        "new_in_windows": float(unrest.trend.distance[-1, -1]),
    }


def _scatter_mm(unrest: Unrest) -> float:
    """RMS of what the sources leave unexplained at a pixel on a date of the baseline, in mm."""
    ordinary = unrest.fit.residual[: unrest.trend.baseline + 1]
    return float(MM * np.sqrt(np.nanmean(ordinary**2)))


def date_rows(unrest: Unrest) -> list[dict[str, Any]]:
    """Sources, residual and status, one row per date."""
    trend, fit, status = unrest.trend, unrest.fit, unrest.status
    leading, signed = unrest.leading, unrest.residual_signed
    rows = []
    for epoch, day in enumerate(unrest.epochs):
        row: dict[str, Any] = {"date": day, "stage": stage_word(unrest, epoch)}
        for source in range(fit.courses.shape[1]):
            row[f"ic{source + 1}_time_course_m"] = fit.courses[epoch, source]
            row[f"ic{source + 1}_distance"] = trend.distance[epoch, source]
            row[f"ic{source + 1}_signed_distance"] = trend.signed[epoch, source]
        for index, (name, value) in enumerate(zip(RESIDUALS, ("residual_rms_m", "residual_window_ratio")), start=-2):
            row[value] = unrest.residuals[epoch, index]
            row[f"residual_{name}_distance"] = trend.distance[epoch, index]
            row[f"residual_{name}_signed_distance"] = trend.signed[epoch, index]
        row["residual_leading"] = RESIDUALS[leading[epoch]]
        row["residual_distance"] = abs(signed[epoch])
        row["residual_signed_distance"] = signed[epoch]
        row["status_existing"], row["status_new"] = status[epoch]
        rows.append(row)
    return rows


def source_rows(unrest: Unrest) -> list[dict[str, Any]]:
    """Quality, label, slope and scatter of the sources and of the residuals, one row each."""
    separation, trend = unrest.separation, unrest.trend
    absent = float("nan")
    rows = [
        {
            "source": f"IC{index + 1}",
            "label": WORDS[separation.labels[index]],
            "quality_index": float(separation.quality[index]),
            "cluster_size": float(separation.sizes[index]),
            "height_correlation": float(separation.with_height[index]),
            "time_correlation": float(separation.with_span[index]),
            "slope_m_per_day": float(trend.slope[index]),
            "sigma_m": float(trend.sigma[index]),
            "slope_ratio_per_day": absent,
            "sigma_ratio": absent,
        }
        for index in range(len(separation.sources))
    ]
    for name, unit, index in (("cumulative", "m", CUMULATIVE - 2), ("window", "ratio", WINDOW - 2)):
        row = {**dict.fromkeys(rows[0], absent), "source": f"residual {name}", "label": ""}
        row[f"slope_{unit}_per_day"], row[f"sigma_{unit}"] = float(trend.slope[index]), float(trend.sigma[index])
        rows.append(row)
    return rows


def stage_word(unrest: Unrest, epoch: int) -> str:
    """Whether a date is in the baseline."""
    return "baseline" if epoch <= unrest.trend.baseline else "monitoring"


def newest_status(unrest: Unrest, cube: Path, digest: str) -> dict[str, Any]:
    """The two status numbers of the newest date, with what they rest on; null for missing."""
    options, trend, known = unrest.options, unrest.trend, unrest.known
    existing, new = (_number(value) for value in unrest.status[-1])
    names = [*unrest.separation.names, *(f"residual_{name}" for name in RESIDUALS)]
    signed = {**dict(zip(names, trend.signed[-1])), "residual": unrest.residual_signed[-1]}
    newest, earlier = unrest.epochs[-1], unrest.epochs[-2]
    status = {
        "date": newest.isoformat(),
        "stage": stage_word(unrest, len(unrest.epochs) - 1),
        "status_existing_deformation": existing,
        "status_new_deformation": new,
        "unit": "standard deviations of the baseline",
        "source_of_known_deformation": None if known is None else known + 1,
        "label": None if known is None else WORDS[unrest.separation.labels[known]],
        "signed_distances": {name: _number(value) for name, value in signed.items()},
        "residual_type": options.residual_type,
        "residual_leading": RESIDUALS[unrest.leading[-1]],
        "threshold": options.threshold,
        "beyond_threshold": None if options.threshold is None else beyond(unrest)[-1].tolist(),
        "baseline_start": unrest.epochs[0].isoformat(),
        "baseline_end": unrest.epochs[trend.baseline].isoformat(),
        "baseline_dates": trend.baseline + 1,
        "recalculate": trend.recalculate,
        "data_currency": {
            "datacube": cube.name,
            "sha256": digest,
            "newest_date": newest.isoformat(),
            "days_since_date_before": (newest - earlier).days,
            "days_old_when_made": (date.today() - newest).days,
        },
    }
    if options.threshold is None:
        del status["threshold"], status["beyond_threshold"]
    return status


def _number(value: float) -> float | None:
    """A number that JSON can hold."""
    return float(value) if np.isfinite(value) else None


def beyond(unrest: Unrest) -> np.ndarray:
    """Whether each status number of each date exceeds the threshold, bool (n_epochs, 2)."""
    return np.nan_to_num(unrest.status) > unrest.options.threshold


def _write_netcdf(path: Path, attributes: dict[str, Any], unrest: Unrest) -> None:
    trend, fit, separation = unrest.trend, unrest.fit, unrest.separation
    here = unrest.sources
    values = {
        "ic_trend_slope": trend.slope[here],
        "ic_trend_sigma": trend.sigma[here],
        "ic_trend_value": trend.line[:, here],
        "ic_distance": trend.distance[:, here],
        "ic_distance_signed": trend.signed[:, here],
        "residual_rms": unrest.residuals[:, CUMULATIVE],
        "residual_window_ratio": unrest.residuals[:, WINDOW],
        **{
            f"residual_{name}_{what}": of_all[:, index - 2]
            for index, name in enumerate(RESIDUALS)
            for what, of_all in (
                ("trend_value", trend.line),
                ("distance", trend.distance),
                ("distance_signed", trend.signed),
            )
        },
        "residual_leading": unrest.leading,
        "residual_distance": np.abs(unrest.residual_signed),
        "residual_distance_signed": unrest.residual_signed,
        "data_checksum": unrest.checksums,
    }
    fitted = {
        "ic_weight": np.diff(fit.courses, axis=0),
        "ic_time_course": fit.courses,
        "spatial_mean": np.diff(fit.means),
        "stage": np.arange(len(unrest.epochs)) > trend.baseline,
    }
    sizes = {SOURCE: len(separation.sources)}
    with SeparationWriter(path, separation.grid, unrest.epochs, unrest.options.compression, sizes) as file:
        file.copy_from(separation.path, _COPIED)
        for name, value in fitted.items():
            file.add(name, SEPARATION_QUANTITIES[name], value)
        for name, value in values.items():
            file.add(name, ALERT_QUANTITIES[name], value)
        for index, (name, slope_unit, unit) in enumerate(zip(RESIDUALS, ("m day-1", "day-1"), ("m", "1")), start=-2):
            of = f"trend line of the {name} residual"
            file.add_number(f"residual_{name}_trend_slope", trend.slope[index], slope_unit, f"slope of the {of}")
            file.add_number(f"residual_{name}_trend_sigma", trend.sigma[index], unit, f"scatter about the {of}")
        file.set_attributes(attributes)


def _attributes(cube: Path, digest: str, unrest: Unrest) -> dict[str, Any]:
    first, last, end = unrest.epochs[0], unrest.epochs[-1], unrest.epochs[unrest.trend.baseline]
    return {
        **common_attributes(
            f"Unrest detection, {first} to {last}",
            f"Distances of displacement sources and of the residual from the trend lines of the baseline {first} to "
            f"{end}, in standard deviations of the baseline.",
            unrest.separation.grid,
            unrest.epochs,
            cube,
        ),
        "kind": KIND,
        "baseline_start": first.isoformat(),
        "baseline_end": end.isoformat(),
        "baseline_end_requested": unrest.options.baseline_end,
        "baseline_dates": np.int32(unrest.trend.baseline + 1),
        "t_recalculate": np.int32(unrest.trend.recalculate),
        "residual_type": unrest.options.residual_type,
        "sources_file": unrest.separation.path.name,
        "sources_data_key": unrest.separation.data_key,
        "deformation_source": np.int32(0 if unrest.known is None else unrest.known + 1),
        "downsample_factor": unrest.separation.options.downsample,
        "input_sha256": digest,
        "unrest_options": json.dumps(unrest.options.affecting()),
    }
