"""Stages 02 to 05: from downloaded interferograms to the stack that is inverted.

`prepare` makes a stack; `gacos`, `masking` and `clip` each write an altered copy, with `_copying` in common.
"""

from .options import ClipOptions, GacosOptions, MaskOptions, PrepareOptions

__all__ = [
    "ClipOptions",
    "GacosOptions",
    "MaskOptions",
    "PrepareOptions",
]
