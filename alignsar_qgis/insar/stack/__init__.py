"""Stages 02 to 05: from downloaded interferograms to the stack that is inverted.

`prepare` makes a stack; `gacos`, `masking` and `clip` each write an altered copy, with `_copying` in common. `reunwrap`
makes one from wrapped phase instead: `_wrapped` reads and averages, `_phase_filters` smooth, `_snaphu` unwraps, and
`_unwrapping` puts them together.
"""

from .options import ClipOptions, GacosOptions, MaskOptions, PrepareOptions, ReunwrapOptions

__all__ = [
    "ClipOptions",
    "GacosOptions",
    "MaskOptions",
    "PrepareOptions",
    "ReunwrapOptions",
]
