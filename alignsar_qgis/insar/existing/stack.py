"""A folder of interferograms, downloaded (``GEOC``) or prepared (``GEOCml…``), as it is: its pairs, their quality."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..core.blocks import run_tasks, worker_count
from ..core.errors import BadOption, InsarError, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.options import StageOptions, option
from ..core.pairs import day_of, is_pair, span_days
from ..core.progress import Progress
from ..core.text import first_names
from ..formats.licsar import LicsarFolder
from ..store.baselines import Baselines, read_baselines
from ..store.observation import observation_in
from ..store.plausibility import LARGEST_FRACTION, Quantity
from ..store.raster import FULL_COHERENCE, is_byte_raster, known_coherence, read_coherence
from ..store.workspace import Stack, has_phase, pairs_in
from .opening import Opener

HEIGHT, INTENSITY = "hgt", "slc.mli"
_OF_FRAME = {HEIGHT: "hgt", INTENSITY: "mli"}
"""Rasters that all pairs share: their names in a stack, and in a folder of downloads."""


@dataclass(frozen=True)
class StackLoadOptions(StageOptions):
    """Which interferograms to show."""

    pairs: str = option(
        "",
        "Pairs",
        "Pairs to show, such as 20200601_20200613, separated by commas or blanks. Empty: all within the dates.",
        advanced=False,
    )
    start_date: str = option(
        "",
        "First date",
        "Leave out pairs that begin earlier. Empty: none.",
        unset="the first epoch",
        unit="yyyymmdd",
        date=True,
        advanced=False,
    )
    end_date: str = option(
        "",
        "Last date",
        "Leave out pairs that end later. Empty: none.",
        unset="the last epoch",
        unit="yyyymmdd",
        date=True,
        advanced=False,
    )
    statistics: bool = option(
        True,
        "Coverage and coherence of each pair",
        "Reads every pixel of the chosen pairs. Off: the table has dates and baselines only.",
        advanced=False,
    )


@dataclass(frozen=True)
class PairFacts:
    """What a table says about a pair.

    Attributes
    ----------
    pair
        ``yyyymmdd_yyyymmdd``.
    first, second, days
        Its epochs, and the time between them.
    perpendicular_baseline
        Of the second epoch relative to the first, in metres; None where unknown.
    coverage
        Share of the pixels of the image that have phase, 0 to 1; None where it was not looked at or not readable.
    mean_coherence
        Mean over the pixels that have coherence, 0 to 1; None as before.
    fault
        Why a raster of the pair cannot be read; empty if all can.
    """

    pair: str
    first: date
    second: date
    days: int
    perpendicular_baseline: float | None
    coverage: float | None = None
    mean_coherence: float | None = None
    fault: str = ""


@dataclass(frozen=True)
class ExistingStack:
    """Interferograms of a folder.

    Attributes
    ----------
    folder
        The folder with a sub-folder per pair.
    grid
        Of most interferograms.
    pairs
        Sorted.
    """

    folder: Path
    grid: Grid
    pairs: tuple[str, ...]
    _source: LicsarFolder | Stack

    @classmethod
    def open(cls, folder: Path | str, progress: Progress | None = None) -> ExistingStack:
        """The interferograms in a folder, or in the folder GEOC of a work folder.

        Raises
        ------
        MissingInput, BrokenInput, NothingLeft
            If there is no interferogram, or none that can be read.
        """
        folder = Path(folder)
        if (folder / "slc.mli.par").is_file():
            stack = Stack.open(folder)
            if not stack.pairs:
                raise MissingInput(f"{folder} has no folder named like a pair of dates (yyyymmdd_yyyymmdd).")
            return cls(folder, stack.grid, tuple(stack.pairs), stack)
        pairs = pairs_in(folder) if folder.is_dir() else []
        held = observation_in(folder, pairs)
        headless = next((path for pair in pairs if (path := held.of_pair(folder, pair)).is_file()), None)
        if headless:
            raise MissingInput(
                f"{folder} is a stack ({headless.parent.name}/{headless.name}) without slc.mli.par, which says "
                "its size. Run 'Prepare stack' (stage 02) again, or copy the file from where the stack comes from."
            )
        source = LicsarFolder.open(folder)
        grid = source.common_grid(worker_count(0), progress or Progress())
        return cls(source.folder, grid, tuple(source.pairs), source)

    @property
    def is_phase(self) -> bool:
        """Whether the pairs have phase in rad; otherwise azimuth displacement in mm."""
        return self._source.observation.is_phase

    def chosen(self, options: StackLoadOptions) -> tuple[str, ...]:
        """The pairs that options choose.

        Raises
        ------
        BadOption, NothingLeft
            If a name is no pair or not here, or none lies within the dates.
        """
        named = [word for word in re.split(r"[\s,;]+", options.pairs) if word]
        wrong = [name for name in named if not is_pair(name)]
        if wrong:
            raise BadOption(
                f"{first_names(wrong)}: no pair of dates such as 20200601_20200613. Correct the list of pairs."
            )
        absent = [name for name in named if name not in self.pairs]
        if absent:
            raise BadOption(f"{self.folder} has no {first_names(absent)}. Its first pair is {self.pairs[0]}.")
        start, end = options.start_date or "00000000", options.end_date or "99999999"
        kept = tuple(
            pair for pair in self.pairs if start <= pair[:8] and pair[9:] <= end and (not named or pair in named)
        )
        if not kept:
            raise NothingLeft(
                f"None of the {len(self.pairs)} pairs in {self.folder} lies within the dates ({start} to {end}). "
                "Widen them."
            )
        return kept

    def facts(
        self, pairs: Sequence[str], statistics: bool = True, progress: Progress | None = None
    ) -> Iterator[PairFacts]:
        """What a table says about some pairs, in their order; a raster that cannot be read becomes a fault."""
        known = self.baselines().known

        def look(pair: str) -> PairFacts:
            return self._looked_at(pair, known, statistics)

        for _, found in run_tasks(look, pairs, worker_count(0), progress or Progress()):
            yield found

    def baselines(self) -> Baselines:
        """Perpendicular baselines of the epochs, as far as known."""
        return read_baselines(self.folder / "baselines")

    def phase_source(self, pair: str, opener: Opener) -> str | None:
        """What GDAL opens as the phase of a pair in rad, or as azimuth displacement in mm.

        None if it is not there, `BrokenInput` if not readable.
        """
        path = self._source.unw(pair)
        if not path.is_file():
            return None
        return opener.flat(path, no_zeros=True) if isinstance(self._source, Stack) else opener.geotiff(path)

    def coherence_source(self, pair: str, opener: Opener) -> str | None:
        """What GDAL opens as the coherence of a pair, 0 to 1; None and errors as for the phase."""
        path = self._source.cc(pair)
        if not path.is_file():
            return None
        if isinstance(self._source, Stack):
            if not is_byte_raster(path, self.grid.shape):
                read_coherence(path, self.grid.shape)
            return opener.flat_coherence(path)
        return opener.geotiff(path, is_coherence=True)

    def frame_source(self, name: str, opener: Opener) -> str | None:
        """What GDAL opens as `HEIGHT` (m) or `INTENSITY` (linear); None if it is not there."""
        if isinstance(self._source, LicsarFolder):
            found = self._source.raster_of_frame(_OF_FRAME[name])
            return None if found is None else opener.geotiff(found)
        path = self.folder / name
        return opener.flat(path) if path.is_file() else None

    def _looked_at(self, pair: str, known: dict[str, float], statistics: bool) -> PairFacts:
        first, second = map(day_of, pair.split("_"))
        across = known[pair[9:]] - known[pair[:8]] if pair[:8] in known and pair[9:] in known else None
        faults, coverage, mean = [], None, None
        if statistics:
            try:
                phase = self._phase(pair)
                coverage = float(has_phase(phase).mean())
                quantity = self._source.observation.quantity
                faults += _phase_faults(phase[has_phase(phase)], self._source.unw(pair), quantity)
            except InsarError as err:
                faults.append(str(err))
            try:
                coherence = known_coherence(self._coherence(pair), self._source.cc(pair))
                mean = float(coherence[coherence > 0].mean()) if (coherence > 0).any() else None
            except InsarError as err:
                faults.append(str(err))
        return PairFacts(pair, first, second, span_days(pair), across, coverage, mean, " ".join(faults))

    def _phase(self, pair: str) -> np.ndarray:
        if isinstance(self._source, Stack):
            return self._source.read_phase(self._source.unw(pair))
        return self._source.phase(pair, self.grid)

    def _coherence(self, pair: str) -> np.ndarray:
        if isinstance(self._source, Stack):
            return self._source.read_coherence(pair)
        values = self._source.coherence(pair, self.grid)
        return (
            values / np.float32(FULL_COHERENCE)
            if values.dtype.kind == "f" and np.nanmax(values, initial=0) > LARGEST_FRACTION
            else values
        )


def _phase_faults(phase: np.ndarray, path: Path, quantity: Quantity) -> list[str]:
    """What is wrong with the known values of a pair, of any shape; nothing in the usual case."""
    beyond = int(np.count_nonzero(np.abs(phase) > quantity.highest))
    if beyond:
        return [
            f"{path}: {beyond} of {phase.size} values are beyond {quantity.highest:g} {quantity.unit}, which no "
            f"{quantity.name} is. "
            "The file is damaged or in another byte order; make it again."
        ]
    if phase.size > 1 and phase.min() == phase.max():
        return [
            f"{path}: all {phase.size} values are {phase.flat[0]:g} {quantity.unit}. Make the pair again, or leave it "
            "out."
        ]
    return []
