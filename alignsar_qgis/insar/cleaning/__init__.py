"""Stages 15 and 16: the noise mask, and the filter in space and time.

`noise` applies `noise_criteria`; `filtering` fits `_ramps`, separates noise with `_lowpass`, and refers the series
anew.
"""

from .options import FilterOptions, NoiseMaskOptions

__all__ = [
    "FilterOptions",
    "NoiseMaskOptions",
]
