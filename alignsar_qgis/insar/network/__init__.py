"""Stages 11, 120 and 12: which interferograms to trust, relative to where.

`quality` judges interferograms by themselves, `reference` chooses the window that all are relative to, `loops` judges
them by each other: `_closure` has the mathematics, `_loop_passes` takes it over the files, `_pixel_loops` counts at
each pixel. `nullify` edits a stack for LiCSBAS; `robustness` tells how well a network holds together.
"""

from .nullify import restore_nullified
from .options import LoopOptions, QualityOptions, ReferenceOptions

__all__ = [
    "LoopOptions",
    "QualityOptions",
    "ReferenceOptions",
    "restore_nullified",
]
