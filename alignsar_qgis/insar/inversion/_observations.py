"""The displacements that the inversion explains: which pairs, relative to what, read in ranges of pixels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput, InsarError, MissingInput, NothingLeft
from ..core.grid import Window
from ..core.pairs import epochs_of, loops_of, pair_indices, years_since_first
from ..core.progress import Progress
from ..network.quality import read_dates
from ..store.corrected import Corrected
from ..store.flat_files import FlatFiles
from ..store.images import pixel_pieces
from ..store.nullified import Nullified
from ..store.raster import BYTE, FLOAT, as_fractions, check_flat, is_byte_raster
from ..store.workspace import L_BAND_WAVELENGTH_M, Stack, TimeSeries, has_phase, without_stand_ins
from . import _pixel_networks as networks
from .options import MINIMUM_RATIOS, RADIANS, SINGULAR_GAUSS, WEIGHTED, InversionOptions

LOOP_LIST = "12bad_ifg.txt"
"""Where nothing is unwrapped, LiCSBAS does without stage 12."""
MANDATORY_LISTS = {"11bad_ifg.txt": "'Check interferograms' (stage 11)", LOOP_LIST: "'Close loops' (stage 12)"}
OPTIONAL_LISTS = ("120bad_ifg.txt",)
NO_LOOP_LIST = "12no_loop_ifg.txt"
COHERENCE_LIMITS = (0.01, 0.99)
LISTED = 20


@dataclass(frozen=True)
class Selection:
    """Pairs of a stack that the inversion may use.

    Attributes
    ----------
    pairs
        Sorted.
    listed
        Pairs that earlier stages rejected, on disk or not.
    stepped
        Pairs left out because they span or touch a step.
    """

    pairs: tuple[str, ...]
    listed: frozenset[str]
    stepped: frozenset[str]


def select(stack: Stack, series: TimeSeries, options: InversionOptions) -> Selection:
    """Pairs that no earlier stage rejected and, unless the method knows about steps, that span no step.

    Raises
    ------
    MissingInput, BadOption, NothingLeft
        If a list is absent, the dates of steps are unusable, or no pair is left.
    """
    needed = MANDATORY_LISTS if stack.observation.is_phase else MANDATORY_LISTS.keys() - {LOOP_LIST}
    missing = [name for name in MANDATORY_LISTS if name in needed and not (series.info / name).is_file()]
    if missing:
        cure = " and ".join(MANDATORY_LISTS[name] for name in missing)
        raise MissingInput(
            f"{series.info} lacks {' and '.join(missing)}; run {cure} first. Each stage removes what later ones made "
            "before it, so 'Choose reference' (stage 120) comes before 'Close loops' (stage 12)."
        )
    lists = (*MANDATORY_LISTS, *OPTIONAL_LISTS, *([NO_LOOP_LIST] if options.nullify_noloops else []))
    listed = series.rejected(*lists)
    kept = [pair for pair in stack.pairs if pair not in listed]
    steps = step_dates(options)
    rejecting = [] if options.method == SINGULAR_GAUSS else steps
    stepped = {pair for pair in kept if any(pair[:8] <= step <= pair[9:] for step in rejecting)}
    pairs = tuple(pair for pair in kept if pair not in stepped)
    if not pairs:
        raise NothingLeft(
            f"None of the {len(stack.pairs)} interferograms of {stack.folder} is left: {len(listed)} are in the lists "
            f"of bad ones in {series.info} and {len(stepped)} span or touch a step. Loosen the thresholds of stages "
            "11 and 12."
        )
    return Selection(pairs, frozenset(listed), frozenset(stepped))


def step_dates(options: InversionOptions) -> list[str]:
    """Dates of steps, ``yyyymmdd``."""
    if options.offsets_file is None:
        return []
    options.check()
    if not options.offsets_file.is_file():
        raise MissingInput(f"{options.offsets_file} with the dates of steps is missing.")
    dates, unreadable = read_dates(options.offsets_file)
    if unreadable:
        raise BrokenInput(f"{options.offsets_file} has lines that are not dates (yyyymmdd): {', '.join(unreadable)}.")
    return dates


@dataclass(frozen=True)
class Interferograms:
    """Interferograms as displacement in mm, positive towards the satellite, relative to a reference window.

    Attributes
    ----------
    stack, options
        Where the files are, and in which unit.
    rasters
        Reads them; it keeps every file open that was once read.
    pairs
        Sorted pairs in use.
    reference
        Mean displacement of the reference window in mm, NaN where a pair has none there, (n_pairs,).
    nullified
        Samples that stage 12 took out; None where that was LiCSBAS, which takes them out in the stack.
    corrected
        Samples that it corrected by a cycle; None for none.
    """

    stack: Stack
    options: InversionOptions
    rasters: FlatFiles
    pairs: tuple[str, ...]
    reference: np.ndarray
    nullified: Nullified | None = None
    corrected: Corrected | None = None

    @classmethod
    def unreferenced(
        cls, stack: Stack, series: TimeSeries, options: InversionOptions, rasters: FlatFiles, pairs: Iterable[str]
    ) -> Interferograms:
        """Pairs as they are in the files, but as stage 12 corrected them and without the samples that it took out."""
        pairs = tuple(pairs)
        corrected = Corrected.of(series) if options.input_unit == RADIANS and stack.observation.is_phase else None
        return cls(stack, options, rasters, pairs, np.zeros(len(pairs)), Nullified.of(series), corrected)

    def relative_to(self, window: Window, progress: Progress) -> Interferograms:
        """The same relative to their mean in a window, which is measured in every pair."""
        rows, columns = window.slices
        length, width = rows.stop - rows.start, self.stack.grid.width
        means = np.empty(len(self.pairs))
        values = np.empty((length, width), FLOAT)
        for index, pair in enumerate(progress.steps(self.pairs)):
            self._read(pair, rows.start * width, values.reshape(-1))
            means[index] = _mean(without_stand_ins(values[:, columns].copy()))
        return replace(self, reference=self.mm_per_unit * means)

    def referenced(self) -> Interferograms:
        """Only the pairs that have a value in the reference window."""
        known = np.isfinite(self.reference)
        pairs = tuple(pair for pair, is_known in zip(self.pairs, known) if is_known)
        return replace(self, pairs=pairs, reference=self.reference[known])

    @cached_property
    def epochs(self) -> list[str]:
        """Sorted epochs of the pairs."""
        return epochs_of(self.pairs)

    @cached_property
    def ends(self) -> np.ndarray:
        """Epoch indices (first, second) of each pair, (n_pairs, 2)."""
        return pair_indices(self.pairs, self.epochs)

    @cached_property
    def loops(self) -> np.ndarray:
        """Loops as indices into the pairs, (n_loops, 3)."""
        return loops_of(self.pairs)

    @cached_property
    def years(self) -> np.ndarray:
        """Years since the first epoch, (n_epochs,)."""
        return years_since_first(self.epochs)

    @property
    def mm_per_unit(self) -> float:
        """Factor from the unit of the files to mm."""
        in_unit = {RADIANS: self.stack.mm_per_value, "mm": 1.0, "m": 1000.0}
        return in_unit[self.options.input_unit if self.stack.observation.is_phase else RADIANS]

    @property
    def threshold(self) -> int:
        """A pixel is inverted if it has a value in more pairs than this."""
        ratio = self.options.minimum_ratio
        if ratio is None:
            ratio = MINIMUM_RATIOS[self.stack.wavelength_m > L_BAND_WAVELENGTH_M]
        return int(ratio * len(self.epochs))

    def path(self, pair: str) -> Path:
        """Interferogram to invert."""
        edited = self.nullified is None and not self.options.ignore_nullification
        return self.stack.unw(pair) if edited else self.stack.original_unw(pair)

    def _read(self, pair: str, start: int, values: np.ndarray) -> None:
        """Fill some pixels of a pair, (n_pixels,), from one on, corrected, and NaN where stage 12 took them out."""
        self.rasters.read(self.path(pair), start, values)
        if self.corrected is not None and not self.options.ignore_nullification:
            self.corrected.correct(values, pair, start, self.rasters)
        if self.nullified is not None and not self.options.ignore_nullification:
            self.nullified.blank(values, pair, start, self.rasters)

    def files(self) -> list[Path]:
        """Every raster of the pairs that is read."""
        paths = {self.path(pair) for pair in self.pairs}
        if self.options.weighting == WEIGHTED or self.options.weighs_pairs:
            paths.update(self.stack.cc(pair) for pair in self.pairs)
        return sorted(paths | set(self._judged()))

    def check(self) -> None:
        """Raise one error that names every file that is missing or of the wrong size."""
        problems = []
        for path in self.files():
            try:
                shape = self.stack.grid.shape
                check_flat(path, shape, BYTE if path.suffix == ".cc" and is_byte_raster(path, shape) else FLOAT)
            except InsarError as problem:
                problems.append(str(problem))
        if problems:
            more = [f"… and {len(problems) - LISTED} more"] if len(problems) > LISTED else []
            raise BrokenInput("\n".join([*problems[:LISTED], *more]))

    def read(self, pixels: slice) -> tuple[np.ndarray, int]:
        """Values in the unit of the files, NaN where there is none.

        Parameters
        ----------
        pixels
            Range of pixels, counted row by row.

        Returns
        -------
        values
            float32, (n_pairs, n_pixels).
        infinite
            Number of infinite values, which count as none.
        """
        values = np.empty((len(self.pairs), pixels.stop - pixels.start), np.float32)
        infinite = 0
        for row, pair in zip(values, self.pairs):
            self._read(pair, pixels.start, row)
            infinite += int(np.isinf(row).sum())
            without_stand_ins(row)
        return values, infinite

    def outside_loops(self, valid: np.ndarray, pixels: slice) -> np.ndarray:
        """Values to drop because they take part in no complete loop at their pixel, bool (n_pairs, n_pixels)."""
        judged = self._judged()
        present = np.empty_like(valid) if judged else valid
        values = np.empty(valid.shape[1], FLOAT)
        for row, path in zip(present, judged):
            self.rasters.read(path, pixels.start, values)
            row[:] = has_phase(values)
        members = networks.unpack(networks.in_loops(networks.pack(present), self.loops), valid.shape[1])
        return valid & ~members

    def displacement(self, values: np.ndarray) -> np.ndarray:
        """Values of the files in mm relative to the reference, float64 (n_pairs, n_pixels)."""
        return np.multiply(values, self.mm_per_unit, dtype=np.float64) - self.reference[:, None]

    def weights(self, pixels: slice) -> np.ndarray:
        """Inverse phase variance from coherence, float32 (n_pairs, n_pixels); unknown coherence counts as 0."""
        weights = np.empty((len(self.pairs), pixels.stop - pixels.start), np.float32)
        for number, row in enumerate(weights):
            row[:] = inverse_variance(self._coherence(number, pixels))
        return weights

    @cached_property
    def pair_weights(self) -> np.ndarray:
        """Weight of each pair that is the same for all of its pixels, (n_pairs, 1); they are 1 in the mean.

        It is the inverse phase variance of the mean coherence over the pixels that have one.
        """
        if not self.options.weighs_pairs:
            return np.ones((len(self.pairs), 1))
        means = np.zeros(len(self.pairs))
        for number in range(len(self.pairs)):
            total = count = 0.0
            for pixels in pixel_pieces(self.stack.grid.length * self.stack.grid.width):
                coherence = self._coherence(number, pixels)
                known = coherence > 0
                total, count = total + float(coherence[known].sum(dtype=float)), count + np.count_nonzero(known)
            means[number] = total / max(count, 1.0)
        weights = inverse_variance(means)[:, None]
        return weights / weights.mean()

    def _coherence(self, number: int, pixels: slice) -> np.ndarray:
        """Coherence of a pair at some pixels, float32 (n_pixels,)."""
        is_byte = self._coherence_in_bytes[number]
        coherence = np.empty(pixels.stop - pixels.start, BYTE if is_byte else FLOAT)
        path = self.stack.cc(self.pairs[number])
        self.rasters.read(path, pixels.start, coherence)
        return as_fractions(coherence, path)

    @cached_property
    def _coherence_in_bytes(self) -> list[bool]:
        return [is_byte_raster(self.stack.cc(pair), self.stack.grid.shape) for pair in self.pairs]

    def _judged(self) -> list[Path]:
        """Files in which loops are looked for, if these are others than the inverted ones."""
        options = self.options
        if not drops_values_outside_loops(options) or options.loops_after_nullification:
            return []
        return [self.stack.original_unw(pair) for pair in self.pairs]


def drops_values_outside_loops(options: InversionOptions) -> bool:
    """Whether single values are dropped; LiCSBAS means to but drops only whole pairs."""
    return options.nullify_noloops and not options.compatible


def inverse_variance(coherence: np.ndarray) -> np.ndarray:
    """Weight 2 γ² / (1 - γ²) of a value with coherence γ, which is limited to 0.01…0.99."""
    squared = np.clip(np.nan_to_num(coherence), *COHERENCE_LIMITS) ** 2
    return 2 * squared / (1 - squared)


def _mean(values: np.ndarray) -> float:
    known = values[~np.isnan(values)]
    return float(known.mean(dtype=np.float64)) if known.size else np.nan
