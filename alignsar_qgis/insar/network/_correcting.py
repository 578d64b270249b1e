"""The pass of stage 12 in which unwrapping errors are found: pixel by pixel from the loops, then in space."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..core.blocks import run_tasks, workers_within
from ..core.progress import Progress
from ..store.scratch import PackedMasks
from ._ambiguities import Ambiguities
from ._continuity import continuous
from ._corrections import Corrections
from ._pair_phases import PairPhases
from .options import LoopOptions

BYTES_PER_PHASE = 6
"""What the search takes for a pixel of a pair: the phase, and what is found and on its way."""
SCENE_BYTES_PER_PIXEL = 40
"""What making the cycles of a pair continuous takes."""


def find_corrections(
    phases: PairPhases, search: Ambiguities, planes: PackedMasks, options: LoopOptions, progress: Progress
) -> Corrections:
    """The samples that are off by a cycle.

    Parameters
    ----------
    search
        Finds those of a block of pixels.
    planes
        Takes those of all pairs.
    """
    corrections = Corrections(planes)
    blocks = phases.over_blocks(search.cycles, BYTES_PER_PHASE, options, progress.part(0, 0.9), search.megabytes)
    for pixels, found in blocks:
        corrections.keep(found, pixels)

    def smoothed(pair: int) -> Optional[np.ndarray]:
        cycles = corrections.cycles(pair).reshape(phases.stack.grid.shape)
        made = continuous(phases.scene(pair), cycles, progress.check)
        return None if np.array_equal(made, cycles) else made.ravel()

    workers = workers_within(options.workers, SCENE_BYTES_PER_PIXEL * phases.pixels, phases.budget_mb)
    for pair, cycles in run_tasks(smoothed, corrections.pairs, workers, progress.part(0.9, 1)):
        if cycles is not None:
            corrections.put(pair, cycles)
    return corrections
