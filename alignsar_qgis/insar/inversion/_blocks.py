"""Invert one range of pixels: count what each one has, solve in batches, blank what was not observed."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from ..core.blocks import MEGABYTE
from ..store.images import RasterFiles
from . import _pixel_networks as networks
from ._departures import Departures
from ._elimination import Factor
from ._epoch_noise import STORED, Ties, epoch_noise, unit_variance
from ._epoch_scatter import EpochScatter, epoch_scatter
from ._gap_filling import fill_gaps, fill_gaps_smoothly
from ._group_ties import GroupTies, TiedSeries, groups_of
from ._least_squares import Inverted, LinearInversion, PairDifferences, minimum_norm, nsbas, straight_line
from ._observations import Interferograms, drops_values_outside_loops, step_dates
from ._robust_weights import ENOUGH, STEPS, huber_factors
from .options import NSBAS, ONLY_SB, SINGULAR, SINGULAR_GAUSS, WEIGHTED, InversionOptions

RASTERS = ("vel", "vintercept", "resid_rms", "n_gap", "n_ifg_noloop", "maxTlen")
VELOCITY_STD = "vel_std"
CONSTRAINT_VARIANCE = 50.0
COMPATIBLE_GAMMA = 1e-4
CHAIN_WEIGHT = 3e-9
BATCH_VALUES = 2**19
BATCH_MB = 12 * 8 * BATCH_VALUES / MEGABYTE
"""What solving a batch takes: about so many arrays of float64."""
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
class InvertedBlock:
    """Results of a row block, pixels in row-major order.

    Attributes
    ----------
    cube
        Displacement in mm on the initial reference, float32, NaN where not observed, (n_epochs, n_pixels).
    gaps
        1 for intervals that no pair spans, int8, (n_epochs - 1, n_pixels).
    noise
        Standard deviation of the displacement relative to the first epoch, mm, float16, like the cube; None for none.
    rasters
        Those of `rasters_of` the options, float32 (n_pixels,).
    tally
        Numbers for the report.
    """

    cube: np.ndarray
    gaps: np.ndarray
    noise: np.ndarray | None
    rasters: dict[str, np.ndarray]
    tally: Tally


@dataclass(frozen=True)
class NetworkVariances:
    """What unit variance of weight leaves of the network of pixels.

    Attributes
    ----------
    epochs
        Variances of the displacements relative to the first epoch, (n_epochs, n_pixels or 1).
    rank
        Unknowns that the pairs determine, (n_pixels or 1,).
    rate
        Variance of the velocity, 1/yr², (n_pixels or 1,).
    """

    epochs: np.ndarray
    rank: np.ndarray
    rate: np.ndarray


def rasters_of(options: InversionOptions) -> tuple[str, ...]:
    """Names of the rasters that a run makes of all pixels."""
    return (*RASTERS, VELOCITY_STD) if options.weighs_epochs else RASTERS


class BlockInversion:
    """The inversion of any range of pixels of a stack; a portable kernel.

    Parameters
    ----------
    interferograms
        Referenced observations.
    kept
        Rasters for the increments and residuals, by their names in `increment_names` and in the pairs; None for none.
    """

    def __init__(self, interferograms: Interferograms, kept: RasterFiles | None = None) -> None:
        self.observed = interferograms
        self.kept = kept
        options, years = interferograms.options, interferograms.years
        ends, n_epochs = interferograms.ends, len(interferograms.epochs)
        self._weighted = options.weighting == WEIGHTED
        variance = CONSTRAINT_VARIANCE if self._weighted else 1.0
        gamma = options.gamma if options.method == NSBAS else COMPATIBLE_GAMMA
        self._damped = PairDifferences(ends, n_epochs, ridge=gamma**2 / variance)
        self._smallest = PairDifferences(ends, n_epochs, chain=CHAIN_WEIGHT)
        self._ties = options.method == SINGULAR and not options.compatible
        self._motion = GroupTies(years)
        self._fill = np.concatenate([[-years[-1]], np.diff(years)[:-1]])
        steps = step_dates(options)
        epochs = interferograms.epochs
        self._stepped = np.array([any(a <= step <= b for step in steps) for a, b in zip(epochs, epochs[1:])], bool)
        self._pair_weights = interferograms.pair_weights  # once for all processes: it takes the coherence of all pixels
        self._batch = min(MAXIMUM_BATCH, max(1, BATCH_VALUES // len(ends)))

    @property
    def tells_noise(self) -> bool:
        """Whether the standard deviations of the epochs are wanted; the original does not know them."""
        return self.observed.options.epoch_std and not self.observed.options.compatible

    @property
    def bytes_per_pixel(self) -> int:
        """Memory for a pixel of a block, apart from `BATCH_MB` for each block."""
        n_pairs, n_epochs = len(self.observed.pairs), len(self.observed.epochs)
        per_pair = 5 + 4 * self._weighted + 2 * drops_values_outside_loops(self.observed.options)
        per_epoch = 8 + STORED.itemsize * self.tells_noise
        return per_pair * n_pairs + per_epoch * n_epochs + 4 * (n_pairs + n_epochs) * (self.kept is not None)

    def knowing(self, scatter: EpochScatter | None) -> BlockInversion:
        """The same, with epochs that count for the motion of the pixels by how little they scatter."""
        inversion = copy(self)
        inversion._motion = GroupTies(self.observed.years, scatter)
        vars(inversion).pop("_network_of_complete", None)
        return inversion

    def scatter_of(self, sample: list[InvertedBlock]) -> EpochScatter | None:
        """How much the epochs scatter at the pixels of a sample whose gaps are those of the whole network."""
        observed, n_epochs = self.observed, len(self.observed.epochs)
        every = np.ones((len(observed.pairs), 1), bool)
        gaps = networks.unpack(networks.uncovered(networks.pack(every), observed.ends, n_epochs), 1)
        series = np.concatenate([block.cube for block in sample], axis=1)
        usual = (np.concatenate([block.gaps for block in sample], axis=1) == gaps).all(axis=0)
        usual &= np.isfinite(series).all(axis=0)
        groups = groups_of(every, observed.ends, n_epochs)[:, 0]
        return epoch_scatter(series[:, usual].astype(float), groups, observed.years)

    def __call__(self, pixels: slice) -> InvertedBlock:
        """Invert a range of pixels."""
        observed, options = self.observed, self.observed.options
        values, infinite = observed.read(pixels)
        valid = np.isfinite(values)
        dropped = 0
        if drops_values_outside_loops(options):
            outside = observed.outside_loops(valid, pixels)
            dropped = int(outside.sum())
            valid &= ~outside
        values[~valid] = 0.0  # finite, and without weight
        number = np.add.reduce(valid, axis=0, dtype=np.int32)
        kept = np.flatnonzero(number > observed.threshold)
        n_epochs, n_pixels = len(observed.epochs), values.shape[1]
        block = InvertedBlock(
            np.full((n_epochs, n_pixels), np.nan, np.float32),
            np.zeros((n_epochs - 1, n_pixels), np.int8),
            np.full((n_epochs, n_pixels), np.nan, STORED) if self.tells_noise else None,
            {name: np.full(n_pixels, np.nan, np.float32) for name in rasters_of(options)},
            Tally(kept=kept.size, infinite=infinite, dropped=dropped, most=int(number.max(initial=0))),
        )
        touched, connected = self._count(block, valid.take(kept, axis=1), kept)
        complete = number[kept] == len(values)
        block.tally.complete = int(complete.sum())
        block.tally.squares, block.tally.numbers = np.zeros(len(values)), np.zeros(len(values))
        weights = observed.weights(pixels) if self._weighted else None
        departures = Departures(self.kept, observed, pixels) if self.kept else None
        for is_complete, is_connected in ((True, True), (True, False), (False, True), (False, False)):
            if options.method == ONLY_SB and not is_complete:
                continue
            members = np.flatnonzero((complete == is_complete) & (connected == is_connected))
            for start in range(0, members.size, self._batch):
                batch = members[start : start + self._batch]  # noqa: E203
                here = kept[batch]
                known = valid.take(here, axis=1)
                displacement = observed.displacement(values.take(here, axis=1))
                weight = self._pair_weights
                is_shared = is_complete and weights is None and not options.is_robust
                if is_shared:
                    inverted = self._shared(displacement)
                else:
                    weight = known * self._pair_weights
                    if weights is not None:
                        weight *= weights.take(here, axis=1)
                    gaps = block.gaps.take(here, axis=1) == 1
                    inverted = self._invert(displacement, weight, gaps, is_complete, is_connected)
                    if options.is_robust:
                        inverted, weight = self._robustly(inverted, displacement, weight, gaps, is_connected)
                inverted, motion, groups = self._moved(inverted, known, is_connected)
                self._store(block, inverted, known, touched.take(batch, axis=1), here, departures)
                if block.noise is not None or options.weighs_epochs:
                    network = self._network(weight, inverted.factor, is_connected, is_shared, groups)
                    self._store_uncertainty(block, inverted, motion, network, weight, known, here)
        if departures:
            departures.write()
        return block

    def _count(self, block: InvertedBlock, valid: np.ndarray, kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Fill in the counts of the kept pixels.

        Returns
        -------
        touched
            Which epochs are observed, bool (n_epochs, n_kept).
        connected
            Whether the network connects all epochs, bool (n_kept,).
        """
        observed = self.observed
        bits, ends, n_epochs = networks.pack(valid), observed.ends, len(observed.epochs)
        gaps = networks.unpack(networks.uncovered(bits, ends, n_epochs), kept.size)
        loose = networks.unpack(bits & ~networks.in_loops(bits, observed.loops), kept.size)
        connected = networks.unpack(networks.connected(bits, ends, n_epochs), kept.size)[0]
        block.gaps[:, kept] = gaps
        block.rasters["n_gap"][kept] = gaps.sum(axis=0)
        block.rasters["n_ifg_noloop"][kept] = loose.sum(axis=0)
        block.rasters["maxTlen"][kept] = networks.longest_covered(gaps, observed.years)
        block.tally.with_gap = int(gaps.any(axis=0).sum())
        block.tally.apart = int((~connected).sum())
        return networks.unpack(networks.observed(bits, ends, n_epochs), kept.size), connected

    @cached_property
    def _of_complete(self) -> LinearInversion:
        """The inversion of pixels that have a value in every pair, all of the same weight."""
        observed = self.observed
        every = np.full((len(observed.pairs), 1), networks.ALL)
        n_epochs = len(observed.epochs)
        gaps = networks.unpack(networks.uncovered(every, observed.ends, n_epochs), 1)
        connected = bool(networks.unpack(networks.connected(every, observed.ends, n_epochs), 1)[0, 0])
        weights = self._pair_weights
        return LinearInversion.of(
            lambda units: self._invert(units, weights, np.repeat(gaps, units.shape[1], axis=1), True, connected),
            len(observed.pairs),
        )

    @cached_property
    def _network_of_complete(self) -> NetworkVariances:
        observed = self.observed
        every = np.ones((len(observed.pairs), 1), bool)
        groups = groups_of(every, observed.ends, len(observed.epochs))
        return self._variances(self._pair_weights, None, False, groups)

    def _network(
        self, weights: np.ndarray, factor: Factor | None, is_connected: bool, is_shared: bool, groups: np.ndarray
    ) -> NetworkVariances:
        """What unit variance of weight leaves; the same for all pixels that share one network and its weights."""
        return self._network_of_complete if is_shared else self._variances(weights, factor, is_connected, groups)

    def _variances(
        self, weights: np.ndarray, factor: Factor | None, is_connected: bool, groups: np.ndarray
    ) -> NetworkVariances:
        solver = self._smallest
        factor = factor or solver.factor(weights)
        epochs, rank = solver.variances(factor, weights, is_connected)
        rate = np.zeros(1)
        if self.observed.options.weighs_epochs:
            rate = solver.variance_of(factor, self._motion.rates(groups))
        return NetworkVariances(epochs, rank, rate)

    def _shared(self, displacement: np.ndarray) -> Inverted:
        solver = self._damped if self.observed.options.method == NSBAS else self._smallest
        return self._of_complete(displacement, solver)

    def _invert(
        self, displacement: np.ndarray, weights: np.ndarray, gaps: np.ndarray, is_complete: bool, is_connected: bool
    ) -> Inverted:
        options, years = self.observed.options, self.observed.years
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
            if self._ties:
                return series
            fill = np.zeros_like(self._fill) if as_original else self._fill
            return fill_gaps(series, gaps, np.diff(years), fill)

        return minimum_norm(self._smallest, weights, displacement, years, filled, is_connected)

    def _robustly(
        self, inverted: Inverted, displacement: np.ndarray, weights: np.ndarray, gaps: np.ndarray, is_connected: bool
    ) -> tuple[Inverted, np.ndarray]:
        """The inversion again until interferograms that disagree with the others count as little as they should."""
        reduced = weights
        for _ in range(STEPS):
            before, reduced = reduced, weights * huber_factors(inverted.residuals, weights)
            if np.abs(reduced - before).max(initial=0.0) < ENOUGH * weights.max(initial=0.0):
                break
            inverted = self._invert(displacement, reduced, gaps, False, is_connected)
        return replace(inverted, factor=None), reduced

    def _moved(
        self, inverted: Inverted, known: np.ndarray, is_connected: bool
    ) -> tuple[Inverted, TiedSeries | None, np.ndarray]:
        """Series with their groups tied, if that is how they are put together, and their velocity; motion and groups.

        Without a motion where neither is asked for.
        """
        ties, weighs = self._ties and not is_connected, self.observed.options.weighs_epochs
        groups = np.zeros((len(self.observed.epochs), 1), np.int32)
        if not is_connected:
            alike = known[:, :1] if known.all() else known
            groups = groups_of(alike, self.observed.ends, len(groups))
        if not ties and not weighs:
            return inverted, None, groups
        motion = self._motion(inverted.displacement, groups)
        if ties:
            line = straight_line(motion.displacement, self.observed.years)
            inverted = replace(inverted, displacement=motion.displacement, velocity=line[0], intercept=line[1])
        if weighs:
            inverted = replace(inverted, velocity=motion.velocity, intercept=motion.intercept)
        return inverted, motion, groups

    def _store(
        self,
        block: InvertedBlock,
        inverted: Inverted,
        valid: np.ndarray,
        touched: np.ndarray,
        pixels: np.ndarray,
        departures: Departures | None,
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
        if departures:
            departures.increments[:, pixels] = np.diff(displacement, axis=0)
            departures.residuals[:, pixels] = np.where(valid & ~failed, residuals, np.nan)
        first = touched[1] if self.observed.options.compatible else touched[0]
        shown = np.concatenate([first[None], touched[1:]])
        block.cube[:, pixels] = np.where(shown, displacement, np.nan)

    def _store_uncertainty(
        self,
        block: InvertedBlock,
        inverted: Inverted,
        motion: TiedSeries | None,
        network: NetworkVariances,
        weights: np.ndarray,
        valid: np.ndarray,
        pixels: np.ndarray,
    ) -> None:
        """Put the standard deviations of a batch into the block, of the epochs and of the velocity, where wanted."""
        residuals = np.where(valid, inverted.residuals, 0.0)
        unit = unit_variance(weights, residuals, valid.sum(axis=0), network.rank)
        if block.noise is not None:
            ties = None if motion is None or not motion.sigma.any() or not self._ties else Ties(motion, self._damped)
            noise = epoch_noise(network.epochs, weights, unit, ties)
            block.noise[:, pixels] = np.where(np.isfinite(block.cube.take(pixels, axis=1)), noise, np.nan)
        if motion is not None and VELOCITY_STD in block.rasters:
            sigma = np.sqrt(motion.velocity_sigma**2 + network.rate * unit)
            block.rasters[VELOCITY_STD][pixels] = np.where(inverted.settled, sigma, np.nan)
