"""The datacube: its quantities, writing and reading it, and what comes with it.

`quantities` describes every variable once. `reader` reads a cube, also of others; `dataset` opens one for xarray.
`export` is the stage that writes one with `writer`: `_inputs` finds the files, `_referencing` the reference, `_layers`
the values, `metadata` the attributes. `previews`, `coverage` and `zarr_store` come with it.
"""

from .dataset import open_dataset
from .options import DatacubeOptions
from .quantities import QUANTITIES, Quantity
from .reader import Cube

__all__ = [
    "QUANTITIES",
    "Cube",
    "DatacubeOptions",
    "Quantity",
    "open_dataset",
]
