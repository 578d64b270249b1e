"""A header that names the bands of a series by their dates, for GIS programs, which count them otherwise."""

from __future__ import annotations

from html import escape

from ..store.raster import WGS84_EPSG
from .reader import Cube

_TYPES = {"float32": "Float32", "float64": "Float64", "int16": "Int16", "int32": "Int32", "uint8": "Byte"}
_PACKING = {"scale_factor": "Scale", "add_offset": "Offset"}


def dated_bands(cube: Cube, name: str) -> str:
    """Write ``<cube>_<variable>.vrt`` beside a datacube: one band per epoch, described by its date.

    Parameters
    ----------
    name
        A variable on (time, lat, lon); scale, offset and fill value are declared.

    Returns
    -------
    The header, or the name of the variable itself where the folder of the cube cannot be written or GDAL has no such
    type of values.
    """
    if cube.variables[name].dtype not in _TYPES:
        return cube.source(name)
    header = cube.path.with_name(f"{cube.path.stem}_{name}.vrt")
    text = _header_text(cube, name)
    try:
        if not header.is_file() or header.read_text(encoding="utf-8") != text:
            header.write_text(text, encoding="utf-8")
    except OSError:
        return cube.source(name)
    return str(header)


def _header_text(cube: Cube, name: str) -> str:
    grid = cube.grid
    source = escape(f'NETCDF:"{cube.path.name}":{name}', quote=False)
    variable = cube.variables[name]
    packing = "".join(
        f"<{tag}>{variable.packing[key]!r}</{tag}>" for key, tag in _PACKING.items() if key in variable.packing
    )
    nodata = variable.packing.get("_FillValue", "nan")
    size = f'xSize="{grid.width}" ySize="{grid.length}"'
    bands = "".join(
        f'<VRTRasterBand dataType="{_TYPES[variable.dtype]}" band="{band}">'
        f"<Description>{day.isoformat()}</Description><NoDataValue>{nodata}</NoDataValue>{packing}"
        f'<SimpleSource><SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>{band}</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="0" yOff="0" {size}/></SimpleSource></VRTRasterBand>\n'
        for band, day in enumerate(cube.epochs, start=1)
    )
    transform = ", ".join(repr(number) for number in grid.geotransform)
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.length}">\n'
        f"<SRS>EPSG:{WGS84_EPSG}</SRS><GeoTransform>{transform}</GeoTransform>\n{bands}</VRTDataset>\n"
    )
