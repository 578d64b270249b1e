"""Read a datacube in pieces."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from .coordinates import ascends, check_numeric, opened_cube, values_of
from .quantities import LAT


class CubeReader:
    """Reads a cube in pieces, north up, unpacked, float64 with NaN for missing; use it in a ``with`` statement.

    The coordinates are those that `Cube` has checked.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._opened = path, ExitStack()
        self._file = self._opened.enter_context(opened_cube(path))
        self._ascends, self._length = ascends(self._file), len(self._file[LAT])

    def __enter__(self) -> CubeReader:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._opened.close()

    def read(self, name: str, rows: slice, epochs: slice | None = None, columns: slice = slice(None)) -> np.ndarray:
        """Some rows and columns of a map, or of the maps of some epochs of a series, (…, rows, columns).

        Raises `BrokenInput` if that part of the file is damaged.
        """
        if self._ascends:
            rows = slice(self._length - rows.stop, self._length - rows.start)
        place = (rows, columns) if epochs is None else (epochs, rows, columns)
        variable = self._file[name]
        check_numeric(variable, self._path)
        try:
            values = values_of(variable, place).astype(float)
        except (OSError, RuntimeError, IndexError) as err:
            raise BrokenInput(f"{self._path}: {name} cannot be read ({err}). Export the datacube again.") from err
        return values[..., ::-1, :] if self._ascends else values
