"""A generated frame with known truth.

`frame` is the stage that makes one of `_scene`; `truth` tells how close a datacube comes to it.
"""

from .options import SampleOptions

__all__ = [
    "SampleOptions",
]
