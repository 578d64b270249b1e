"""Names under which GDAL opens the rasters of folders that nothing is written into.

GDAL knows neither where a raster of ``cum.h5`` lies nor how a headerless file is laid out. The headers that say so go
to a folder of the caller. Those of headerless files need the file beside them, because newer versions of GDAL refuse
raw samples elsewhere. A link stands there, or where links are not possible a copy.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..core.errors import BrokenInput
from ..core.grid import Grid
from ..store.geotiff import read_geotiff_form
from ..store.headers import Band, flat_header_text, header_text, write_if_new
from ..store.raster import BYTE, FLOAT, FULL_COHERENCE, is_byte_raster

_BYTE = "Byte"
_COHERENCE_STEP = 1 / FULL_COHERENCE


@dataclass(frozen=True)
class Opener:
    """Makes headers for rasters on one grid.

    Attributes
    ----------
    grid
        Of all rasters that do not know their own.
    headers
        Folder for the headers; it is made when it is needed.
    """

    grid: Grid
    headers: Path

    def series(self, file: Path, dataset: str, epochs: Sequence[date], unit: str) -> str:
        """A raster with a band for each epoch of a data set (n_epochs, length, width)."""
        source = hdf5_source(file, dataset)
        bands = [Band(source, number, description=day.isoformat(), day=day) for number, day in enumerate(epochs, 1)]
        return self._written(f"{file.stem}_{dataset}", header_text(self.grid, bands, unit))

    def epoch(self, file: Path, dataset: str, number: int, day: date, unit: str) -> str:
        """A raster of one epoch, counted from 1."""
        band = Band(hdf5_source(file, dataset), number, description=day.isoformat(), day=day)
        return self._written(f"{file.stem}_{dataset}_{day:%Y%m%d}", header_text(self.grid, [band], unit))

    def dataset(self, file: Path, dataset: str) -> str:
        """A raster that is a data set (length, width)."""
        text = header_text(self.grid, [Band(hdf5_source(file, dataset), description=dataset)])
        return self._written(f"{file.stem}_{dataset}", text)

    def flat(self, file: Path, no_zeros: bool = False) -> str:
        """A headerless file of float32 samples; ``no_zeros``: 0 stands for no data.

        Raises
        ------
        BrokenInput
            If the file is not of the size of the grid.
        """
        size, due = file.stat().st_size, self.grid.width * self.grid.length * FLOAT.itemsize
        if size != due:
            raise BrokenInput(f"{file} has {size} bytes instead of {due}; it is truncated or not of this folder.")
        band = Band(self._beside(file), description=file.name, nodata="0" if no_zeros else "nan")
        return self._written(file.name, flat_header_text(self.grid, band, FLOAT.itemsize))

    def flat_coherence(self, file: Path) -> str:
        """A headerless file of coherence, bytes or float32, with values from 0 to 1."""
        if not is_byte_raster(file, self.grid.shape):
            return self.flat(file, no_zeros=True)
        band = Band(self._beside(file), kind=_BYTE, description=file.name, nodata="0", scale=_COHERENCE_STEP)
        return self._written(file.name, flat_header_text(self.grid, band, 1))

    def geotiff(self, file: Path, is_coherence: bool = False) -> str:
        """A GeoTIFF, on a grid of its own, in which 0 stands for no data; coherence in bytes gets values from 0 to 1.

        Raises
        ------
        BrokenInput
            If the file is no GeoTIFF of one band in degrees.
        """
        form = read_geotiff_form(file)
        in_steps = is_coherence and form.dtype == BYTE and (form.scale, form.offset) == (1.0, 0.0)
        factor = _COHERENCE_STEP if in_steps else form.scale
        name = str(file.resolve())
        nodata = "nan" if form.knows_zero else "0"
        band = Band(name, description=file.name, nodata=nodata, factor=factor, addend=form.offset, masked=True)
        return self._written(file.name, header_text(form.grid, [band]))

    def _written(self, name: str, text: str) -> str:
        return str(write_if_new(self.headers / f"{name}.vrt", text))

    def _beside(self, file: Path) -> str:
        """The name beside the headers under which a file can be read, put there if it is not."""
        here = self.headers / file.name
        self.headers.mkdir(parents=True, exist_ok=True)
        if here.is_symlink():
            return here.name
        here.unlink(missing_ok=True)
        # Windows lets few users make symbolic links, and hard ones not from one drive to another.
        for link in (os.symlink, os.link, shutil.copy2):
            try:
                link(file.resolve(), here)
                return here.name
            except OSError as err:
                fault = err
        raise fault


def hdf5_source(file: Path, dataset: str) -> str:
    """The name under which GDAL opens a data set; `BrokenInput` if the path has no such name."""
    if '"' in str(file):
        raise BrokenInput(f"{file}: GDAL cannot open HDF5 files whose path has a double quote. Rename it.")
    return f'HDF5:"{file.resolve()}"://{dataset}'
