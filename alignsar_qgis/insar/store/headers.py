"""Headers (VRT) that give GDAL and QGIS a grid and dates for values that lie in other files."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from ..core.grid import Grid
from .raster import WGS84_EPSG

NO_DATA = "nan"
DATE, UNITS = "DATE", ("VALUE_UNIT", "VALUE_UNITS")
"""Metadata items in which InsarViz looks for the date of a band (yyyymmdd) and the unit of all bands; it takes that of
the first one if the second is there."""
ACQUIRED, IMAGERY = "ACQUISITIONDATETIME", "IMAGERY"
"""Metadata item, and its domain, in which GDAL keeps when a whole raster was acquired; EO Time Series Viewer looks."""


@dataclass(frozen=True)
class Band:
    """A band of a header.

    Attributes
    ----------
    source, number
        What GDAL opens, and the band of it; for samples without a header of their own, the name of a file beside the
        header.
    kind
        Type of the samples in the words of GDAL.
    description, day
        What the band is, and the date it is of.
    nodata
        Value that stands for no data; empty for none.
    scale, offset
        What turns samples into values, as the header declares it; None for nothing declared.
    factor, addend
        What samples are multiplied with and then raised by when they are read, so that the band holds values.
    masked
        Whether what the source itself declares as no data becomes no data of the band.
    """

    source: str
    number: int = 1
    kind: str = "Float32"
    description: str = ""
    day: date | None = None
    nodata: str = NO_DATA
    scale: float | None = None
    offset: float | None = None
    factor: float = 1.0
    addend: float = 0.0
    masked: bool = False


def header_text(grid: Grid, bands: Sequence[Band], unit: str = "", relative: bool = False) -> str:
    """The text of a header whose bands are bands of other rasters.

    Parameters
    ----------
    unit
        Of the values.
    relative
        Whether the sources are named from the folder of the header.
    """
    days = {band.day for band in bands}
    items = "".join(f'<MDI key="{key}">{_text(unit)}</MDI>' for key in UNITS)
    whole = f"<Metadata>{items}</Metadata>\n" if unit else ""
    if len(days) == 1 and None not in days:
        acquired = f"{bands[0].day:%Y-%m-%d}"
        whole += f'<Metadata domain="{IMAGERY}"><MDI key="{ACQUIRED}">{acquired}</MDI></Metadata>\n'
    made = (_band_text(grid, band, number, relative) for number, band in enumerate(bands, start=1))
    return document(grid, whole + "".join(made))


def flat_header_text(grid: Grid, band: Band, sample_bytes: int) -> str:
    """The text of a header beside a file of little-endian samples, row by row."""
    body = (
        f'<SourceFilename relativeToVRT="1">{_text(band.source)}</SourceFilename><ImageOffset>0</ImageOffset>'
        f"<PixelOffset>{sample_bytes}</PixelOffset><LineOffset>{grid.width * sample_bytes}</LineOffset>"
        "<ByteOrder>LSB</ByteOrder>"
    )
    head = f'<VRTRasterBand dataType="{band.kind}" band="1" subClass="VRTRawRasterBand">'
    return document(grid, f"{head}{_declared(band)}{body}</VRTRasterBand>\n")


def write_if_new(header: Path, text: str) -> Path:
    """Write a header unless it says the same already; returns its path."""
    if not header.is_file() or header.read_text(encoding="utf-8") != text:
        header.parent.mkdir(parents=True, exist_ok=True)
        part = header.with_name(f".{header.name}.{os.getpid()}")
        part.write_text(text, encoding="utf-8")
        part.replace(header)
    return header


def document(grid: Grid, body: str) -> str:
    """A header with the grid of the raster and its bands, or whatever else is given, as text."""
    transform = ", ".join(repr(float(number)) for number in grid.geotransform)
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.length}">\n'
        f"<SRS>EPSG:{WGS84_EPSG}</SRS><GeoTransform>{transform}</GeoTransform>\n{body}</VRTDataset>\n"
    )


def _band_text(grid: Grid, band: Band, number: int, relative: bool) -> str:
    size = f'xSize="{grid.width}" ySize="{grid.length}"'
    made = ""
    if (band.factor, band.addend) != (1.0, 0.0):
        made = f"<ScaleOffset>{band.addend!r}</ScaleOffset><ScaleRatio>{band.factor!r}</ScaleRatio>"
    made += "<UseMaskBand>true</UseMaskBand>" if band.masked else ""
    # A complex source, because GDAL keeps statistics of a simple one in a file beside the source.
    return (
        f'<VRTRasterBand dataType="{band.kind}" band="{number}">{_declared(band)}<ComplexSource>'
        f'<SourceFilename relativeToVRT="{int(relative)}">{_text(band.source)}</SourceFilename>'
        f'<SourceBand>{band.number}</SourceBand><SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="0" yOff="0" {size}/>'
        f"{made}</ComplexSource></VRTRasterBand>\n"
    )


def _declared(band: Band) -> str:
    """What a band says about itself, in the order in which GDAL writes it."""
    day = "" if band.day is None else f'<Metadata><MDI key="{DATE}">{band.day:%Y%m%d}</MDI></Metadata>'
    description = f"<Description>{_text(band.description)}</Description>" if band.description else ""
    nodata = f"<NoDataValue>{band.nodata}</NoDataValue>" if band.nodata else ""
    offset = "" if band.offset is None else f"<Offset>{band.offset!r}</Offset>"
    scale = "" if band.scale is None else f"<Scale>{band.scale!r}</Scale>"
    return f"{day}{description}{nodata}{offset}{scale}"


def _text(text: str) -> str:
    return escape(text, quote=False)
