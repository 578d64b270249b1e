"""Blind source separation of a datacube (ICASAR), and reconstruction from some of the sources.

Read `cube_import` (displacement of a cube), `mixtures` (what is separated), `_whitening`, `_fastica` and `_runs` (many
runs), `_clustering` (what they find again), `_selection`, `_sources`, `labels`; `icasar` is the stage that does so.
`reconstruction` is the other stage; `file` reads and writes the result.
"""

from .options import ReconstructionOptions, SeparationOptions

__all__ = [
    "ReconstructionOptions",
    "SeparationOptions",
]
