"""What people have already, described so that it can be shown as it is: nothing is computed, nothing written beside it.

`series` looks at a time-series folder of LiCSBAS, of any version since 2020, and `files` into its files; `stack` looks
at a folder of interferograms; `opening` gives the names under which GDAL opens their rasters, with headers in a folder
of the caller.
"""

from .opening import Opener
from .series import ExistingSeries, SeriesRaster
from .stack import ExistingStack, PairFacts, StackLoadOptions

__all__ = [
    "ExistingSeries",
    "ExistingStack",
    "Opener",
    "PairFacts",
    "SeriesRaster",
    "StackLoadOptions",
]
