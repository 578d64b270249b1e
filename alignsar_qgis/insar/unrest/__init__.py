"""Unrest detection from the sources of a datacube (LiCSAlert).

`comparison` fits sources to every date and compares them with the trend lines of `_trend`; `detect` is the stage.
"""

from .options import AlertOptions

__all__ = [
    "AlertOptions",
]
