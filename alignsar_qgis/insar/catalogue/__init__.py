"""Static STAC catalogues of datacubes: a collection, an item per cube, maps as cloud-optimised GeoTIFF.

`export` is the stage; `item` describes a cube, `collection` what lies around items. Links are relative, so that a
catalogue can be moved or put on a server as it is.

SpatioTemporal Asset Catalog 1.1.0: https://github.com/radiantearth/stac-spec
"""

from .options import StacOptions

__all__ = ["StacOptions"]
