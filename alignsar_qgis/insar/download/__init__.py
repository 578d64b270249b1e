"""Everything that comes over the network: stage 01 (`licsar`) and the published AlignSAR sample (`alignsar_sample`).

`frames` finds the frame of an area, `outlines` asks the portal for the outlines of frames, `scenes` reads lists of
Sentinel-1 products, `options` declares what can be set.
The modules with an underscore do the work: `_portal` knows the pages of LiCSAR, `_items` and `_workers` bring many
files, `_fetch` and `_retry` one, `_transport` and `_http` are the network.
"""

from ._errors import BadAddress
from ._proxies import system_proxy
from ._transport import Response, Transport, http_transport
from .options import DownloadOptions, FrameListOptions, SampleDownloadOptions

__all__ = [
    "BadAddress",
    "DownloadOptions",
    "FrameListOptions",
    "Response",
    "SampleDownloadOptions",
    "Transport",
    "http_transport",
    "system_proxy",
]
