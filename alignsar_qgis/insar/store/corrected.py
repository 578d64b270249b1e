"""The samples of interferograms that stage 12 corrects by a cycle, kept with the time series; the stack stays as it is.

``info/12corrected_ifg.txt`` lists pairs, each with the number of cycles, 1 or -1, by which some of its samples are too
high. ``12corrected.bits`` has, line by line of the list, a bit per pixel as in ``12nullified.bits``, 1 where a sample
is corrected.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from ..core.pairs import is_pair
from .flat_files import FlatFiles
from .nullified import count_bits, read_bits, write_bits
from .parfiles import read_text, write_list
from .workspace import TimeSeries

LIST = "12corrected_ifg.txt"
SAMPLES = "12corrected.bits"
CYCLE_RAD = np.float32(2 * np.pi)


class Corrected:
    """Samples of the interferograms of a time series that are corrected.

    Parameters
    ----------
    lines
        Pair and number of cycles of every line of the list.
    path
        File of the bits.
    pixels
        Number of pixels of the image.
    """

    def __init__(self, lines: list[tuple[str, int]], path: Path, pixels: int) -> None:
        self.path, self.pairs = path, {pair for pair, _ in lines}
        self._places: dict[str, list[tuple[int, int]]] = {}
        for index, (pair, cycles) in enumerate(lines):
            self._places.setdefault(pair, []).append((index, cycles))
        self._bytes = -(-pixels // 8)

    @classmethod
    def of(cls, series: TimeSeries) -> Corrected | None:
        """Those of a time series; None if nothing was corrected.

        Raises
        ------
        BrokenInput
            If the list cannot be read, or the file does not fit the list and the grid.
        """
        if not (series.info / LIST).is_file():
            return None
        return cls.within(series.folder, series.grid.length * series.grid.width)

    @classmethod
    def within(cls, folder: Path, pixels: int) -> Corrected:
        """Those of a folder of which this is known to hold some, or an empty list; errors as of `of`."""
        listed, path = folder / "info" / LIST, folder / SAMPLES
        cure = "Run 'Close loops' (stage 12) again."
        lines = []
        for line in read_text(listed).splitlines():
            pair, _, cycles = line.strip().partition(" ")
            if not is_pair(pair) or cycles not in ("1", "-1"):
                raise BrokenInput(f"{listed}: {line!r} is not a pair and 1 or -1. {cure}")
            lines.append((pair, int(cycles)))
        size, needed = (path.stat().st_size if path.is_file() else 0), len(lines) * -(-pixels // 8)
        if size != needed:
            raise BrokenInput(f"{path} has {size} bytes, but the {len(lines)} lines of {listed} need {needed}. {cure}")
        return cls(lines, path, pixels)

    @classmethod
    def files(cls, series: TimeSeries) -> list[Path]:
        """The files that hold them, if there are any."""
        return [path for path in (series.info / LIST, series.folder / SAMPLES) if path.is_file()]

    def correct(self, values: np.ndarray, pair: str, start: int, files: FlatFiles) -> None:
        """Correct the samples of one pair.

        Parameters
        ----------
        values
            Phase of some pixels of the pair in rad, float32 (n_pixels,), changed in place.
        start
            The first of them, counted row by row.
        """
        for index, cycles in self._places.get(pair, ()):
            chosen = read_bits(self.path, index * self._bytes, start, values.size, files)
            values[chosen] -= np.float32(cycles) * CYCLE_RAD

    def count(self, pair: str, files: FlatFiles) -> int:
        """How many samples of one pair are corrected."""
        return sum(count_bits(self.path, index, self._bytes, files) for index, _ in self._places.get(pair, ()))


def write_corrected(folder: Path, planes: Iterable[tuple[str, int, np.ndarray]]) -> None:
    """Write the samples that are corrected.

    Parameters
    ----------
    folder
        Time-series folder.
    planes
        Pair, number of cycles by which samples are too high, and where, bool (length, width).
    """
    lines = []

    def masks() -> Iterable[np.ndarray]:
        for pair, cycles, mask in planes:
            lines.append(f"{pair} {cycles}")
            yield mask

    (folder / "info").mkdir(parents=True, exist_ok=True)
    write_bits(folder / SAMPLES, masks())
    write_list(folder / "info" / LIST, lines)
