"""The score of a place as reference: how well blocks of pixels are covered, coherent, connected and flat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..core.grid import Window
from .options import ReferenceOptions

KM_PER_DEGREE = 110.0
LOW_PERCENTILE = 5
HIGH_PERCENTILE = 90
_SUM_TYPES = {"b": np.uint32, "u": np.uint32}


@dataclass(frozen=True)
class BlockSums:
    """Sums over the pixels of each block and over the interferograms, (block rows, block columns).

    Attributes
    ----------
    size
        Side of a block in pixels; the last row and column may be partial.
    coverage
        Number of pixels with phase.
    coherence
        Sum of coherence.
    component
        Sum of the areas (pixels) of the unwrapping components the pixels lie in; None if not known.
    roughness
        Root mean square height about the mean of the block in metres; None if not known.
    """

    size: int
    coverage: np.ndarray
    coherence: np.ndarray
    component: np.ndarray | None
    roughness: np.ndarray | None


@dataclass(frozen=True)
class BlockScores:
    """Terms of the score of each block, 0…1 with NaN where a block has no data, and the score.

    Attributes
    ----------
    size
        Side of a block in pixels.
    terms
        By name: coverage, coherence, component, roughness; a term that is not known or constant is all 0.
    score
        Weighted sum of the terms, 0…1.
    dropped
        Terms that say nothing here.
    """

    size: int
    terms: dict[str, np.ndarray]
    score: np.ndarray
    dropped: list[str]


def block_pixels(size_km: float, post_lat: float) -> int:
    """Side of a block in pixels, at least 1."""
    return max(1, int(abs(size_km / KM_PER_DEGREE / post_lat) + 0.5))


def component_areas(labels: np.ndarray, one_byte: bool = False) -> np.ndarray:
    """Area in pixels of the unwrapping component at each pixel, 0 outside any (label 0).

    With ``one_byte``, as LiCSBAS has it: labels are replaced one after the other by areas modulo 256 in the same byte
    array, all but the smallest.
    """
    if not one_byte:
        areas = np.bincount(labels.ravel(), minlength=256)
        areas[0] = 0
        return areas[labels]
    replaced = labels.copy()
    for label in np.unique(labels)[1:]:
        inside = replaced == label
        replaced[inside] = np.count_nonzero(inside) % 256
    return replaced


def block_sums(raster: np.ndarray, size: int) -> np.ndarray:
    """Sums over square blocks from the north-west corner; the last row and column may be partial."""
    first_columns = np.arange(0, raster.shape[1], size)
    bands = (raster[row : row + size] for row in range(0, len(raster), size))  # noqa: E203
    kind = _SUM_TYPES.get(raster.dtype.kind, np.float64)
    return np.stack([np.add.reduceat(band.sum(axis=0, dtype=kind), first_columns, dtype=float) for band in bands])


def block_roughness(height_m: np.ndarray, size: int) -> np.ndarray:
    """Root mean square height about the mean of each block, in metres; partial blocks are divided like full ones."""
    length, width = height_m.shape
    mean = block_sums(height_m, size) / size**2
    spread = np.repeat(np.repeat(mean, size, axis=0)[:length], size, axis=1)[:, :width]
    return np.sqrt(block_sums((height_m - spread) ** 2, size) / size**2)


def block_scores(sums: BlockSums, options: ReferenceOptions) -> BlockScores:
    """Score of every block: coverage + coherence + component size - roughness, each 0…1."""
    raw = {"coverage": sums.coverage, "coherence": sums.coherence}
    if sums.component is not None:
        raw["component"] = sums.component
    if sums.roughness is not None:
        raw["roughness"] = sums.roughness
    weights: Mapping[str, float] = {
        "coverage": options.coverage_weight,
        "coherence": options.coherence_weight,
        "component": options.component_weight,
        "roughness": -options.height_weight,
    }
    terms, dropped = {}, []
    score = np.where(raw["coverage"] > 0, 0.0, np.nan)
    for name, values in raw.items():
        values = np.where(values == 0, np.nan, values)
        if np.isfinite(values).any():
            terms[name] = _stretched(_clipped(values, name == "roughness"))
        else:
            terms[name] = np.zeros_like(values)
        if weights[name] and not (terms[name] > 0).any():
            dropped.append(name)
        if weights[name] or options.compatible:
            score = score + weights[name] * terms[name]
    return BlockScores(sums.size, terms, _stretched(score) if np.isfinite(score).any() else score, dropped)


def nearest_best(score: np.ndarray, options: ReferenceOptions) -> tuple[tuple[int, int], tuple[int, int]]:
    """The block (row, column) nearest to the wanted one among those above the score percentile, and the wanted one."""
    wanted = int(score.shape[0] * options.wanted_y), int(score.shape[1] * options.wanted_x)
    best = score > np.nanpercentile(score, options.score_percentile)
    if not best.any():
        best = score == np.nanmax(score)
    row, column = np.indices(score.shape)
    distance = np.where(best, np.hypot(row - wanted[0], column - wanted[1]), np.inf)
    chosen = np.unravel_index(np.argmin(distance), score.shape)
    return (int(chosen[0]), int(chosen[1])), wanted


def block_window(tile: tuple[int, int], size: int, shape: tuple[int, int]) -> Window:
    """Pixels of a block, cut to the image."""
    row, column = tile
    return Window(column * size, min((column + 1) * size, shape[1]), row * size, min((row + 1) * size, shape[0]))


def _stretched(values: np.ndarray) -> np.ndarray:
    """Values stretched to 0…1; all 0 if they are constant."""
    low, high = np.nanmin(values), np.nanmax(values)
    return (values - low) / ((high - low) or 1.0)


def _clipped(values: np.ndarray, from_above: bool) -> np.ndarray:
    if from_above:
        return np.minimum(values, np.nanpercentile(values, HIGH_PERCENTILE))
    return np.maximum(values, np.nanpercentile(values, LOW_PERCENTILE))
