"""What lies on disk: folders of LiCSBAS, rasters, text files, and the record of what was run.

`workspace` has the folders, `raster`, `flat_files`, `images` and `hdf5` what lies in them, `parfiles` the small texts;
`record`, `lock` and `writing` see to it that results can be trusted; `scratch` is room for a while.
"""

from .record import read_record
from .workspace import Stack, TimeSeries

__all__ = [
    "Stack",
    "TimeSeries",
    "read_record",
]
