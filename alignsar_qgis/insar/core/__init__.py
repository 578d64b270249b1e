"""What every room needs: errors, progress, grids, pairs of dates, options, blocks of rows, figures and pages.

The names here are those that a script or notebook meets; a room imports the module it needs.
"""

from .errors import BadOption, BrokenInput, Cancelled, CannotWrite, InsarError, InUse, MissingInput, NothingLeft
from .grid import Grid, Window
from .options import Extent, StageOptions, option
from .progress import ConsoleProgress, Progress

__all__ = [
    "BadOption",
    "BrokenInput",
    "Cancelled",
    "CannotWrite",
    "ConsoleProgress",
    "Extent",
    "Grid",
    "InUse",
    "InsarError",
    "MissingInput",
    "NothingLeft",
    "Progress",
    "StageOptions",
    "Window",
    "option",
]
