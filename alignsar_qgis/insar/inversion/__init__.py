"""Displacement time series from a network of interferograms (stage 13), and how certain they are (stage 14).

Read in this order; the equations are in ``docs/theory.md``, with the names used here.

1. `_observations`: the displacement that each pair observes at each pixel, and its weight.
2. `_pixel_networks`: which epochs the pairs of each pixel connect: gaps, loops, connection.
3. `_least_squares`: the series that explain the observations best, unique even where a network falls apart, by
   normal equations, which `_elimination` solves for thousands of pixels at once.
4. `_gap_filling`: what a series does in an interval that no pair spans.
5. `_blocks`: these four steps for a range of pixels.
6. `invert`: stage 13, the ranges one after the other; `_stable_reference` chooses the reference, ``store.series_file``
   writes ``cum.h5``, `_report` the texts and figures.
7. `uncertainty`: stage 14, which reads the series in `_row_blocks`, with `_velocity_bootstrap` and `_robust_velocity`.
"""

from .options import InversionOptions, SpreadOptions

__all__ = ["InversionOptions", "SpreadOptions"]
