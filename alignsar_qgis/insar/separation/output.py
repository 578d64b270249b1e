"""Files of a separation: NetCDF, raster, tables."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..core.progress import Progress
from ..cube.metadata import checksum
from ..pipeline.result import Layer, StageResult
from ..store.raster import write_bands
from ._clustering import Clusters
from ._selection import score_table
from ._sources import SeparatedSources
from ._whitening import PrincipalSpace
from .cube_import import USED, Series
from .file import KIND, OPTIONS_ATTRIBUTE, SeparationWriter, common_attributes, on_grid
from .labels import TITLES, WORDS
from .mixtures import Mixtures
from .options import SeparationOptions
from .run_store import data_key
from .tables import write_table
from .variables import COMPONENT, RUN_SOURCE, SEPARATION_QUANTITIES, SOURCE


def output_files(output: Path) -> dict[str, str]:
    """Names of the files beside the NetCDF file, by what they hold."""
    stem = output.stem
    return {
        "raster": f"{stem}_sources.tif",
        "sources": f"{stem}_sources.csv",
        "courses": f"{stem}_courses.csv",
        "convergence": f"{stem}_convergence.csv",
        "runs": f"{stem}_runs.npz",
        "figures": f"{stem}_figures",
        "report": f"{stem}_report.html",
    }


@dataclass(frozen=True)
class SeparationOutcome:
    """Everything a separation found.

    Attributes
    ----------
    series, mixtures, space
        The displacement, what of it was separated, and its principal components.
    tried
        Clusters of the runs by number of components.
    sources
        The sources.
    xy
        Positions of all patterns in the picture of the clusters, (n_patterns, 2); None without figures.
    """

    series: Series
    mixtures: Mixtures
    space: PrincipalSpace
    tried: dict[int, Clusters]
    sources: SeparatedSources
    xy: np.ndarray | None

    @property
    def options(self) -> SeparationOptions:
        """The options, with the resolution that was chosen."""
        return self.series.options

    @property
    def principal_maps(self) -> np.ndarray:
        """Leading principal components as maps of range 1, (n_components, n_pixels)."""
        count = min(self.options.components_stop, len(self.space.eigenvalues))
        basis = self.space.from_chain if self.options.independence == "time" else self.space.basis
        return basis[:count] / np.ptp(basis[:count], axis=1, keepdims=True)


def write_results(
    staging: Path, output: Path, cube: Path, outcome: SeparationOutcome, result: StageResult, progress: Progress
) -> None:
    """Write the NetCDF file, the raster and the tables below a folder."""
    names = output_files(output)
    sources, grid = outcome.sources, outcome.series.grid
    maps = on_grid(sources.maps, outcome.mixtures.flags == USED)
    key = data_key(outcome.series, outcome.mixtures, progress)
    attributes = _attributes(cube, checksum(cube, progress), key, outcome)
    _write_netcdf(staging / output.name, attributes, outcome, maps, progress)
    write_bands(staging / names["raster"], maps.astype(np.float32), grid, sources.names, check=progress.check)
    write_table(staging / names["sources"], source_rows(sources))
    write_table(staging / names["courses"], course_rows(outcome))
    write_table(staging / names["convergence"], score_table(outcome.tried))
    result.layers += [
        Layer(names["raster"], TITLES[label], "source", values={"number": number})
        for number, label in enumerate(sources.labels, start=1)
    ]


def source_rows(sources: SeparatedSources) -> list[dict[str, Any]]:
    """What is known about each source, one row each."""
    return [
        {
            "source": number,
            "label": WORDS[label],
            "quality_index": quality,
            "cluster_size": int(size),
            "height_correlation": with_height,
            "time_correlation": with_span,
            "sign": int(sign),
        }
        for number, (label, quality, size, with_height, with_span, sign) in enumerate(
            zip(sources.labels, sources.quality, sources.sizes, sources.with_height, sources.with_span, sources.signs),
            start=1,
        )
    ]


def course_rows(outcome: SeparationOutcome) -> list[dict[str, Any]]:
    """Time courses in metres, one row per date."""
    series, mixtures, fit = outcome.series, outcome.mixtures, outcome.sources.fit
    rms = fit.rms
    return [
        {
            "date": day,
            "stage": "baseline" if index <= mixtures.baseline else "monitoring",
            "learned_from": int(index in mixtures.dates),
            **{f"ic{number}_time_course_m": value for number, value in enumerate(fit.courses[index], start=1)},
            "residual_rms_m": rms[index],
        }
        for index, day in enumerate(series.epochs)
    ]


def _write_netcdf(
    path: Path, attributes: dict[str, Any], outcome: SeparationOutcome, maps: np.ndarray, progress: Progress
) -> None:
    series, mixtures, space, sources = outcome.series, outcome.mixtures, outcome.space, outcome.sources
    principal = outcome.principal_maps
    components = len(principal)
    values = {
        "ic_source": maps,
        "ic_quality_index": sources.quality,
        "ic_cluster_size": sources.sizes,
        "ic_label": sources.labels,
        "ic_dem_correlation": sources.with_height,
        "ic_temporal_baseline_correlation": sources.with_span,
        "ic_sign": sources.signs,
        "ic_weight": np.diff(sources.fit.courses, axis=0),
        "ic_time_course": sources.fit.courses,
        "spatial_mean": np.diff(sources.fit.means),
        "pc_map": on_grid(principal, mixtures.flags == USED),
        "pc_eigenvalue": space.eigenvalues[:components],
        "pc_explained_variance_ratio": space.explained[:components],
        "separation_mask": mixtures.flags,
        "stage": np.arange(len(series.epochs)) > mixtures.baseline,
        "bootstrap_source_label": sources.run_labels,
        **({} if outcome.xy is None else {"bootstrap_source_xy": outcome.xy}),
    }
    sizes = {SOURCE: len(sources.maps), COMPONENT: components, RUN_SOURCE: len(sources.clusters.labels)}
    with SeparationWriter(path, series.grid, series.epochs, series.options.compression, sizes) as file:
        for name, value in progress.heeding(values.items()):
            file.add(name, SEPARATION_QUANTITIES[name], value)
        file.set_attributes(attributes)


def _attributes(cube: Path, digest: str, key: str, outcome: SeparationOutcome) -> dict[str, Any]:
    series, mixtures, sources, options = outcome.series, outcome.mixtures, outcome.sources, outcome.options
    runs = sources.clusters.runs
    first, last = series.epochs[mixtures.dates[0]], series.epochs[mixtures.baseline]
    return {
        **common_attributes(
            f"Independent sources of displacement, {first} to {last}",
            f"{len(sources.maps)} spatially independent patterns found again in many runs of independent component "
            f"analysis of {cube.name}. A pattern times its time course is displacement in metres, positive towards the "
            "satellite.",
            series.grid,
            series.epochs,
            cube,
        ),
        "kind": KIND,
        "baseline_start": first.isoformat(),
        "baseline_end": last.isoformat(),
        "baseline_end_requested": options.baseline_end,
        "downsample_factor": options.downsample,
        "components_tried": np.array(sorted(outcome.tried), "i4"),
        "components_chosen": np.int32(runs.components),
        "runs_converged": np.int32(len(runs.directions)),
        "runs_tried": np.int32(runs.attempts),
        "convergence_rate": runs.rate,
        "ica_tolerance": options.tolerance,
        "ica_maximum_iterations": np.int32(options.maximum_iterations),
        "hdbscan_minimum_cluster_size": np.int32(options.minimum_cluster_size),
        "hdbscan_minimum_samples": np.int32(options.minimum_samples),
        "random_seed": np.int32(options.seed),
        "input_sha256": digest,
        "data_key": key,
        OPTIONS_ATTRIBUTE: json.dumps(options.affecting()),
    }
