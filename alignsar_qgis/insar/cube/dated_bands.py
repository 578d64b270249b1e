"""A header that names the bands of a series by their dates, for GIS programs, which count them otherwise."""

from __future__ import annotations

from ..store.headers import Band, header_text, write_if_new
from .reader import Cube

_TYPES = {"float32": "Float32", "float64": "Float64", "int16": "Int16", "int32": "Int32", "uint8": "Byte"}

_DEFAULT_FILLS = {"float32": "nan", "float64": "nan", "int16": "-32767", "int32": "-2147483647"}
"""What stands for no data where a file does not say: for whole numbers what NetCDF fills them with."""


def dated_bands(cube: Cube, name: str) -> str:
    """Write ``<cube>_<variable>.vrt`` beside a datacube: one band per epoch, described by its date.

    The date also stands in the metadata item ``DATE`` of the band, the unit in ``VALUE_UNIT`` of the header.

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
    try:
        return str(write_if_new(header, _header_text(cube, name)))
    except OSError:
        return cube.source(name)


def _header_text(cube: Cube, name: str) -> str:
    variable = cube.variables[name]
    packing = variable.packing
    bands = [
        Band(
            f'NETCDF:"{cube.path.name}":{name}',
            number,
            _TYPES[variable.dtype],
            day.isoformat(),
            day,
            str(packing.get("_FillValue", _DEFAULT_FILLS.get(variable.dtype, ""))),
            packing.get("scale_factor"),
            packing.get("add_offset"),
            # GDAL gives NaN as the default of NetCDF where a file declares no fill value.
            masked=True,
        )
        for number, day in enumerate(cube.epochs, start=1)
    ]
    return header_text(cube.grid, bands, variable.units, relative=True)
