"""Rasters that GDAL computes while it draws: a series relative to another place, and the change between two dates.

Their text is itself what GDAL and QGIS open. Nothing is written and nothing is computed in advance.
"""

from __future__ import annotations

from datetime import date
from html import escape

import numpy as np

from ..core.errors import BadOption
from ..cube.reader import Cube
from ..existing.files import DISPLACEMENT
from ..existing.opening import hdf5_source
from ..store.headers import NO_DATA, Band, document, header_text
from .source import MM, PointSource

_KIND = "Float32"


def shifted_series(source: PointSource, name: str, offsets: np.ndarray) -> str:
    """A raster with a band per epoch, mm: the series less what the reference has at each date.

    Parameters
    ----------
    offsets
        Displacement of the reference, mm, (n_epochs,); a band without one has no values.
    """
    opened, factor, addend, fill = _values_of(source, name)
    bands = [
        Band(
            opened,
            number,
            _KIND,
            day.isoformat(),
            day,
            factor=factor,
            addend=addend - float(offset),
            masked=bool(fill),
        )
        for number, (day, offset) in enumerate(zip(source.epochs, offsets), start=1)
    ]
    return header_text(source.grid, bands, MM)


def change_between(
    source: PointSource, name: str, earlier: date, later: date, offsets: np.ndarray | None = None
) -> str:
    """A raster of one band, mm: displacement at one date less that at another.

    Parameters
    ----------
    offsets
        Displacement of the reference, mm, (n_epochs,); None for that of the file.

    Raises
    ------
    BadOption
        If a date is no epoch, or both are the same.
    """
    unknown = [str(day) for day in (earlier, later) if day not in source.epochs]
    if unknown or earlier == later:
        raise BadOption(f"A change is from one date of {source.path} to another one, not from {earlier} to {later}.")
    opened, factor, addend, fill = _values_of(source, name)
    size = f'xSize="{source.grid.width}" ySize="{source.grid.length}"'
    window = f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="0" yOff="0" {size}/>'
    parts = []
    for day in (later, earlier):
        epoch = source.epochs.index(day)
        shift = addend - (0.0 if offsets is None else float(offsets[epoch]))
        parts.append(
            f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(opened, quote=False)}</SourceFilename>'
            f"<SourceBand>{epoch + 1}</SourceBand>{window}"
            f"<ScaleOffset>{shift!r}</ScaleOffset><ScaleRatio>{factor!r}</ScaleRatio>{fill}</ComplexSource>"
        )
    head = f'<VRTRasterBand dataType="{_KIND}" band="1" subClass="VRTDerivedRasterBand">'
    about = f"<Description>{earlier} – {later}</Description><NoDataValue>{NO_DATA}</NoDataValue>"
    kind = f"<PixelFunctionType>diff</PixelFunctionType><SourceTransferType>{_KIND}</SourceTransferType>"
    return document(source.grid, f"{head}{about}{kind}{''.join(parts)}</VRTRasterBand>\n")


def _values_of(source: PointSource, name: str) -> tuple[str, float, float, str]:
    """What GDAL opens, factor and addend from its samples to mm, and what declares its samples without value."""
    if source.is_hdf5:
        if name != DISPLACEMENT:
            raise BadOption(f"{source.path} holds no series {name!r} that can be drawn. Choose the first series.")
        return hdf5_source(source.path, name), 1.0, 0.0, ""
    cube = Cube.open(source.path)
    variable = cube.variables[name]
    fill = variable.packing.get("_FillValue")
    factor = variable.packing.get("scale_factor", 1.0) * variable.to_usual
    addend = variable.packing.get("add_offset", 0.0) * variable.to_usual
    declared = "" if fill is None or np.isnan(fill) else f"<NODATA>{fill!r}</NODATA>"
    return cube.source(name), factor, addend, declared
