"""Invert one block of rows: count what each pixel has, solve in batches, blank what was not observed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..store.raster import FLOAT
from . import _counts as counts
from ._gap_filling import fill_gaps_smoothly
from ._least_squares import Inverted, PairDifferences, fill_gaps, minimum_norm, nsbas, straight_line
from ._observations import Interferograms, drops_values_outside_loops, step_dates
from .options import NSBAS, ONLY_SB, SINGULAR, SINGULAR_GAUSS, WEIGHTED

RASTERS = ("vel", "vintercept", "resid_rms", "n_gap", "n_ifg_noloop", "maxTlen")
CONSTRAINT_VARIANCE = 50.0
COMPATIBLE_GAMMA = 1e-4
CHAIN_WEIGHT = 3e-9
BATCH_VALUES = 2**19
MAXIMUM_BATCH = 8192


@dataclass
class Tally:
    """What happened to the pixels, and squared residuals per pair; blocks add up."""

    kept: int = 0
    complete: int = 0
    apart: int = 0
    with_gap: int = 0
    unsettled: int = 0
    infinite: int = 0
    dropped: int = 0
    most: int = 0
    squares: np.ndarray = field(default_factory=lambda: np.zeros(1))
    numbers: np.ndarray = field(default_factory=lambda: np.zeros(1))

    def add(self, other: Tally) -> None:
        """Include another block."""
        for name in ("kept", "complete", "apart", "with_gap", "unsettled", "infinite", "dropped"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.most = max(self.most, other.most)
        self.squares = self.squares + other.squares
        self.numbers = self.numbers + other.numbers


@dataclass(frozen=True)
class Block:
    """Results of a row block, pixels in row-major order.

    Attributes
    ----------
    cube
        Displacement in mm on the initial reference, float32, NaN where not observed, (n_epochs, n_pixels).
    gaps
        1 for intervals that no pair spans, int8, (n_epochs - 1, n_pixels).
    rasters
        `RASTERS`, float32 (n_pixels,).
    tally
        Numbers for the report.
    """

    cube: np.ndarray
    gaps: np.ndarray
    rasters: dict[str, np.ndarray]
    tally: Tally


class BlockInversion:
    """The inversion of any row block of a stack.

    Parameters
    ----------
    interferograms
        Referenced observations.
    keep
        Folder for the rasters of increments and residuals, which must exist with their full size; None for none.
    """

    def __init__(self, interferograms: Interferograms, keep: Path | None = None) -> None:
        self.observed = interferograms
        self.keep = keep
        options, years = interferograms.options, interferograms.years
        ends, n_epochs = interferograms.ends, len(interferograms.epochs)
        self._weighted = options.weighting == WEIGHTED
        variance = CONSTRAINT_VARIANCE if self._weighted else 1.0
        gamma = options.gamma if options.method == NSBAS else COMPATIBLE_GAMMA
        self._damped = PairDifferences(ends, n_epochs, ridge=gamma**2 / variance)
        self._smallest = PairDifferences(ends, n_epochs, chain=CHAIN_WEIGHT)
        intervals = np.diff(years)
        self._fill = np.concatenate([[-years[-1]], intervals[:-1]]) if options.compatible else intervals
        steps = step_dates(options)
        epochs = interferograms.epochs
        self._stepped = np.array([any(a <= step <= b for step in steps) for a, b in zip(epochs, epochs[1:])], bool)
        self._batch = min(MAXIMUM_BATCH, max(1, BATCH_VALUES // len(ends)))

    def __call__(self, rows: slice) -> Block:
        """Invert a row block."""
        observed, options = self.observed, self.observed.options
        values, infinite = observed.read(rows)
        valid = np.isfinite(values)
        dropped = 0
        if drops_values_outside_loops(options):
            outside = observed.outside_loops(valid, rows)
            dropped = int(outside.sum())
            valid &= ~outside
        values[~valid] = 0.0  # finite, and without weight
        number = np.add.reduce(valid, axis=0, dtype=np.int32)
        kept = np.flatnonzero(number > observed.threshold)
        n_epochs, n_pixels = len(observed.epochs), values.shape[1]
        block = Block(
            np.full((n_epochs, n_pixels), np.nan, np.float32),
            np.zeros((n_epochs - 1, n_pixels), np.int8),
            {name: np.full(n_pixels, np.nan, np.float32) for name in RASTERS},
            Tally(kept=kept.size, infinite=infinite, dropped=dropped, most=int(number.max(initial=0))),
        )
        touched = self._count(block, valid.take(kept, axis=1), kept)
        complete = number[kept] == len(values)
        block.tally.complete = int(complete.sum())
        block.tally.squares, block.tally.numbers = np.zeros(len(values)), np.zeros(len(values))
        weights = observed.weights(rows) if self._weighted else None
        series = _Rows(self.keep, observed, rows) if self.keep else None
        for is_complete in (True, False):
            members = np.flatnonzero(complete == is_complete)
            if options.method == ONLY_SB and not is_complete:
                continue
            for start in range(0, members.size, self._batch):
                batch = members[start : start + self._batch]
                pixels = kept[batch]
                known, gaps = valid.take(pixels, axis=1), block.gaps.take(pixels, axis=1) == 1
                weight = self._weights(weights, known, pixels, is_complete)
                inverted = self._invert(values.take(pixels, axis=1), weight, gaps, is_complete)
                self._store(block, inverted, known, touched.take(batch, axis=1), pixels, series)
        if series:
            series.write()
        return block

    def _count(self, block: Block, valid: np.ndarray, kept: np.ndarray) -> np.ndarray:
        """Fill in the counts of the kept pixels; return which epochs are observed, bool (n_epochs, n_kept)."""
        observed = self.observed
        bits, ends, n_epochs = counts.pack(valid), observed.ends, len(observed.epochs)
        gaps = counts.unpack(counts.uncovered(bits, ends, n_epochs), kept.size)
        loose = counts.unpack(bits & ~counts.in_loops(bits, observed.loops), kept.size)
        block.gaps[:, kept] = gaps
        block.rasters["n_gap"][kept] = gaps.sum(axis=0)
        block.rasters["n_ifg_noloop"][kept] = loose.sum(axis=0)
        block.rasters["maxTlen"][kept] = counts.longest_covered(gaps, observed.years)
        block.tally.with_gap = int(gaps.any(axis=0).sum())
        block.tally.apart = int((~counts.unpack(counts.connected(bits, ends, n_epochs), kept.size)).sum())
        return counts.unpack(counts.observed(bits, ends, n_epochs), kept.size)

    def _weights(
        self, weights: np.ndarray | None, known: np.ndarray, pixels: np.ndarray, is_complete: bool
    ) -> np.ndarray:
        """Weights of a batch, (n_pairs, n_pixels), or (n_pairs, 1) where all pixels share them."""
        if weights is not None:
            return weights.take(pixels, axis=1) * known.astype(np.float64)
        return np.ones((len(known), 1)) if is_complete else known.astype(np.float64)

    def _invert(self, values: np.ndarray, weights: np.ndarray, gaps: np.ndarray, is_complete: bool) -> Inverted:
        options, years = self.observed.options, self.observed.years
        displacement = self.observed.displacement(values)
        if options.method == NSBAS:
            return nsbas(self._damped, weights, displacement, years)
        as_original = options.compatible and is_complete
        if as_original and options.method == SINGULAR and self._weighted:
            damped = nsbas(self._damped, weights, displacement, years)
            line = straight_line(damped.displacement, years)
            return Inverted(damped.displacement, damped.residuals, damped.settled, *line)

        def filled(series: np.ndarray) -> np.ndarray:
            if options.method == SINGULAR_GAUSS:
                return fill_gaps_smoothly(series, gaps, years, self._stepped)
            fill = np.zeros_like(self._fill) if as_original else self._fill
            return fill_gaps(series, gaps, np.diff(years), fill)

        return minimum_norm(self._smallest, weights, displacement, years, filled)

    def _store(
        self,
        block: Block,
        inverted: Inverted,
        valid: np.ndarray,
        touched: np.ndarray,
        pixels: np.ndarray,
        series: _Rows | None,
    ) -> None:
        """Put a batch into the block; pixels whose solution did not settle stay without values."""
        failed = ~inverted.settled
        block.tally.unsettled += int(failed.sum())
        displacement, residuals = inverted.displacement, np.where(valid, inverted.residuals, 0.0)
        displacement[:, failed] = np.nan
        residuals[:, failed] = 0.0
        squares = residuals**2
        block.tally.squares += squares.sum(axis=1)
        block.tally.numbers += (valid & ~failed).sum(axis=1)
        rms = np.sqrt(squares.sum(axis=0) / valid.sum(axis=0))
        for name, data in (("vel", inverted.velocity), ("vintercept", inverted.intercept), ("resid_rms", rms)):
            block.rasters[name][pixels] = np.where(failed, np.nan, data)
        if series:
            series.increments[:, pixels] = np.diff(displacement, axis=0)
            series.residuals[:, pixels] = np.where(valid & ~failed, residuals, np.nan)
        first = touched[1] if self.observed.options.compatible else touched[0]
        shown = np.concatenate([first[None], touched[1:]])
        block.cube[:, pixels] = np.where(shown, displacement, np.nan)


class _Rows:
    """Rows of the increment and residual rasters, filled by batches and written into their place in the files."""

    def __init__(self, folder: Path, observed: Interferograms, rows: slice) -> None:
        length, width = observed.stack.grid.shape
        start, stop, _ = rows.indices(length)
        self._folder, self._observed = folder, observed
        self._offset = start * width * FLOAT.itemsize
        n_pixels = (stop - start) * width
        self.increments = np.full((len(observed.epochs) - 1, n_pixels), np.nan, FLOAT)
        self.residuals = np.full((len(observed.pairs), n_pixels), np.nan, FLOAT)

    def write(self) -> None:
        """Write the rows."""
        increments, residuals = kept_files(self._folder, self._observed)
        for paths, data in ((increments, self.increments), (residuals, self.residuals)):
            for path, row in zip(paths, data):
                with path.open("r+b") as file:
                    file.seek(self._offset)
                    file.write(row.tobytes())


def kept_files(folder: Path, observed: Interferograms) -> tuple[list[Path], list[Path]]:
    """Rasters of the increments and of the residuals."""
    epochs = observed.epochs
    increments = [folder / "13increment" / f"{a}_{b}.inc" for a, b in zip(epochs, epochs[1:])]
    return increments, [folder / "13resid" / f"{pair}.res" for pair in observed.pairs]
