"""One run of stage 02to05: how a pair becomes files of the stack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..core.grid import Grid, Window
from ..core.progress import Progress
from ..formats.delay_maps import SlantDelay, is_slant
from ..store.raster import BYTE, FULL_COHERENCE, read_flat, write_flat
from ..store.workspace import SPEED_OF_LIGHT_M_S, Stack, without_stand_ins
from ._copying import conncomp
from ._finished_pairs import FinishedPairs, fingerprint_of
from ._frame_files import FrameFiles
from ._height_correlation import HeightPhase
from ._reunwrap_report import Outcome
from ._snaphu import CannotUnwrap
from ._unwrapping import Recipe, unwrap_pair
from ._wrapped import WrappedFolder, pair_files
from .gacos import delay_file, write_delays


@dataclass(frozen=True)
class Job:
    """From wrapped pairs of a source to unwrapped ones of a staging folder.

    Attributes
    ----------
    wrapped
        The wrapped pairs.
    frame
        The files of the stack beside its pairs.
    grid
        Grid of the image that is unwrapped: the stack and a margin.
    around, inside
        The image in the whole averaged one, and the stack in the image.
    maps
        Delay map of each epoch that has one.
    heights
        What phase that goes with height is estimated from; None where it is not to be subtracted.
    finished
        Pairs that an earlier run has finished.
    settings
        All that the result of every pair depends on.
    progress
        Asked whether to stop.
    workers
        Threads.
    faults
        Why a delay map could not be used, by epoch.
    """

    wrapped: WrappedFolder
    frame: FrameFiles
    grid: Grid
    around: Window
    inside: Window
    recipe: Recipe
    frequency_hz: float
    maps: dict[str, Path]
    heights: HeightPhase | None
    finished: FinishedPairs
    settings: Mapping[str, object]
    progress: Progress
    workers: int
    faults: dict[str, str] = field(default_factory=dict)

    @property
    def delays(self) -> Path:
        """Folder of delays on the grid of the image."""
        return self.finished.folder / "delays"

    def make_delays(self, progress: Progress) -> None:
        """Bring the delay of every epoch to the grid of the image; remember why some could not be."""
        per_metre = None
        if not all(map(is_slant, self.maps.values())):
            cosine = needed_raster(self.frame, self.around, "U", "to turn zenith delay into slant delay")
            wavelength_m = SPEED_OF_LIGHT_M_S / self.frequency_hz
            per_metre = (4 * np.pi / wavelength_m / cosine).astype(np.float32)
        slant = SlantDelay(self.grid, per_metre, squeezed=False, fill_holes=False)
        self.faults.update(write_delays(slant, self.maps, self.delays, self.workers, progress))

    def epochs_without_delay(self, pair: str) -> list[str]:
        """Which of the two epochs have no delay, where delays are subtracted."""
        ends = (pair[:8], pair[9:]) if self.maps else ()
        return [epoch for epoch in ends if epoch not in self.maps or epoch in self.faults]

    def unwrap(self, pair: str) -> Outcome:
        """Unwrap a pair and write its files, or take over those that an earlier run finished."""
        ends = [path for path in (self.maps.get(pair[:8]), self.maps.get(pair[9:])) if path]
        fingerprint = fingerprint_of(self.settings, [*pair_files(self.wrapped.source, pair), *ends])
        staging = self.frame.folder
        taken = self.finished.take(pair, fingerprint, staging)
        if not taken:
            try:
                self._write(pair)
            except (MissingInput, BrokenInput, CannotUnwrap) as err:
                return Outcome(problem=str(err))
            self.finished.keep(pair, fingerprint, staging)
        stack, shape = Stack(staging), self.frame.grid.shape
        phase = read_flat(stack.unw(pair), shape)
        labels = read_flat(conncomp(stack, pair), shape, dtype=BYTE)
        coherence = read_flat(stack.cc(pair), shape, dtype=BYTE)
        return Outcome(coherence, int(np.isfinite(phase).sum()), np.unique(labels[labels > 0]).size, fingerprint, taken)

    def _write(self, pair: str) -> None:
        check, staging = self.progress.check, self.frame.folder
        wrapped = self.wrapped.read(pair).cut(self.around)
        check()
        delay = self._delay(pair[9:]) - self._delay(pair[:8]) if self.maps else None
        unwrapped = unwrap_pair(wrapped, self.grid, self.recipe, check, delay, self.heights)
        rows, columns = self.inside.slices
        stack = Stack(staging)
        counts = np.nan_to_num(wrapped.coherence * wrapped.usable * FULL_COHERENCE)
        write_flat(stack.unw(pair), unwrapped.phase[rows, columns])
        write_flat(stack.cc(pair), counts[rows, columns].astype(np.uint8), BYTE)
        write_flat(conncomp(stack, pair), unwrapped.components[rows, columns], BYTE)

    def _delay(self, epoch: str) -> np.ndarray:
        """Slant delay of an epoch in radians, NaN where there is none."""
        return without_stand_ins(read_flat(delay_file(self.delays, epoch), self.grid.shape)).astype(float)


def height_phase(frame: FrameFiles, window: Window) -> HeightPhase:
    """What phase that goes with height is estimated from, in a window of the averaged image."""
    purpose = "to find phase that goes with height"
    height, cosine = (needed_raster(frame, window, kind, purpose).astype(float) for kind in ("hgt", "U"))
    return HeightPhase(height / cosine)


def needed_raster(frame: FrameFiles, window: Window, kind: str, purpose: str) -> np.ndarray:
    """A raster of the frame that a wanted correction cannot do without, in a window of the averaged image."""
    values = replace(frame, window=window).averaged(kind)
    if values is None:
        raise MissingInput(f"{frame.source.place} has no .geo.{kind}.tif, which is needed {purpose}.")
    return values
