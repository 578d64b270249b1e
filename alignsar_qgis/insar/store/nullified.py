"""The samples that stage 12 takes out of interferograms, kept with the time series; the stack stays as it is.

``info/12nullified_ifg.txt`` lists the pairs. ``12nullified.bits`` has, pair by pair, a bit per pixel, 1 where a sample
is taken out, rows from north to south; each pair begins with a byte of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from .flat_files import FlatFiles
from .parfiles import read_list, write_list
from .scratch import count_ones
from .workspace import TimeSeries

PAIRS = "12nullified_ifg.txt"
SAMPLES = "12nullified.bits"


class Nullified:
    """Samples that are taken out of the interferograms of a time series.

    Parameters
    ----------
    pairs
        Interferograms that lose some samples, in the order of the file.
    path
        File of the bits.
    pixels
        Number of pixels of the image.
    """

    def __init__(self, pairs: list[str], path: Path, pixels: int) -> None:
        self.path = path
        self._place = {pair: index for index, pair in enumerate(pairs)}
        self._bytes_per_pair = -(-pixels // 8)

    @classmethod
    def of(cls, series: TimeSeries) -> Nullified | None:
        """Those of a time series; None if another program made it, whose nullification lies in the stack.

        Raises
        ------
        BrokenInput
            If the file does not fit the list and the grid.
        """
        if not (series.info / PAIRS).is_file():
            return None
        pairs, path = read_list(series.info / PAIRS), series.folder / SAMPLES
        found = cls(pairs, path, series.grid.length * series.grid.width)
        size = path.stat().st_size if path.is_file() else 0
        if size != len(pairs) * found._bytes_per_pair:
            raise BrokenInput(
                f"{path} has {size} bytes, but the {len(pairs)} interferograms of {series.info / PAIRS} need "
                f"{len(pairs) * found._bytes_per_pair}. Run 'Close loops' (stage 12) again."
            )
        return found

    @classmethod
    def files(cls, series: TimeSeries) -> list[Path]:
        """The files that hold them."""
        return [series.info / PAIRS, series.folder / SAMPLES]

    def blank(self, values: np.ndarray, pair: str, start: int, files: FlatFiles) -> None:
        """Set the samples of one pair to NaN.

        Parameters
        ----------
        values
            Some pixels of the pair, (n_pixels,), changed in place.
        start
            The first of them, counted row by row.
        """
        index = self._place.get(pair)
        if index is None:
            return
        values[read_bits(self.path, index * self._bytes_per_pair, start, values.size, files)] = np.nan

    def count(self, pair: str, files: FlatFiles) -> int:
        """How many samples of one pair are taken out."""
        index = self._place.get(pair)
        return 0 if index is None else count_bits(self.path, index, self._bytes_per_pair, files)


def write_nullified(folder: Path, pairs: list[str], taken: Iterable[np.ndarray]) -> None:
    """Write the samples that are taken out.

    Parameters
    ----------
    folder
        Time-series folder.
    pairs
        Interferograms that lose some samples.
    taken
        For each of them True where a sample is taken out, bool, (length, width).
    """
    (folder / "info").mkdir(parents=True, exist_ok=True)
    write_bits(folder / SAMPLES, taken)
    write_list(folder / "info" / PAIRS, pairs)


def write_bits(path: Path, masks: Iterable[np.ndarray]) -> None:
    """Write masks, bool of any shape, a bit per pixel; each begins with a byte of its own."""
    with path.open("wb") as file:
        for mask in masks:
            file.write(np.packbits(mask.reshape(-1)).data)


def read_bits(path: Path, origin: int, start: int, count: int, files: FlatFiles) -> np.ndarray:
    """Some pixels of a mask that begins at a byte of a file, bool (count,)."""
    first, last = start // 8, -(-(start + count) // 8)
    packed = np.empty(last - first, np.uint8)
    files.read(path, origin + first, packed)
    return np.unpackbits(packed)[start - 8 * first :][:count].view(bool)  # noqa: E203


def count_bits(path: Path, index: int, length: int, files: FlatFiles) -> int:
    """How many bits are 1 in one of the masks of a file, which have the same length in bytes."""
    packed = np.empty(length, np.uint8)
    files.read(path, index * length, packed)
    return count_ones(packed)
