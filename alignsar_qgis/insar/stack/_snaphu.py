"""Phase unwrapping by the program SNAPHU, as it comes with the Python package of the same name.

The program is started here rather than by the package, because a run of minutes must end at once when the user stops
it, and because the package does not reach every setting.

Chen, C. W. and Zebker, H. A. (2001), Two-dimensional phase unwrapping with use of statistical models for cost functions
in nonlinear optimization, J. Opt. Soc. Am. A 18, 338-351, doi:10.1364/JOSAA.18.000338.
"""

from __future__ import annotations

import subprocess  # nosec B404 - one program with a fixed list of arguments, never a shell
import tempfile
from collections.abc import Callable
from contextlib import suppress
from importlib.resources import as_file, files
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..core.errors import InsarError
from ..store.raster import BYTE, FLOAT, read_flat, write_flat, write_samples

LOWEST_COHERENCE = 0.001
SMALLEST_SIDE = 3
PAUSE_S = 0.05
LAST_LINES = 5

Check = Callable[[], None]


class Unwrapped(NamedTuple):
    """Phase in radians, float64, and labels of connected components, bytes with 0 for none; both (length, width)."""

    phase: np.ndarray
    components: np.ndarray


Unwrap = Callable[[np.ndarray, np.ndarray, float, "np.ndarray | None", Check], Unwrapped]
"""What unwraps: wrapped phase, coherence, jumps allowed in cycles, mask or None, and a check for cancelling."""


class CannotUnwrap(InsarError):
    """SNAPHU stopped without a result."""


def unwrap(
    phase: np.ndarray, coherence: np.ndarray, most_cycles: float, mask: np.ndarray | None, check: Check
) -> Unwrapped:
    """Unwrap with costs for deformation and a start by minimum-cost flow.

    Parameters
    ----------
    phase
        Wrapped phase in radians, finite, (length, width).
    coherence
        Coherence 0…1; NaN counts as almost none.
    most_cycles
        Phase jump between neighbours, in cycles, that deformation can make.
    mask
        Pixels to unwrap, bool; None for all.
    check
        Raises if the user wants to stop; the program is ended then.

    Raises
    ------
    CannotUnwrap
        With the last lines that the program wrote.
    """
    if min(phase.shape) < SMALLEST_SIDE:
        raise CannotUnwrap(f"An image of {phase.shape[1]} x {phase.shape[0]} pixels is too small to be unwrapped.")
    with tempfile.TemporaryDirectory(prefix="alignsar_snaphu_") as name:
        folder = Path(name)
        lines = {
            "INFILE": "phase",
            "INFILEFORMAT": "COMPLEX_DATA",
            "CORRFILE": "coherence",
            "CORRFILEFORMAT": "FLOAT_DATA",
            "OUTFILE": "unwrapped",
            "OUTFILEFORMAT": "FLOAT_DATA",
            "CONNCOMPFILE": "components",
            "LINELENGTH": phase.shape[1],
            "STATCOSTMODE": "DEFO",
            "INITMETHOD": "MCF",
            "DEFOMAX_CYCLE": most_cycles,
        }
        write_samples(folder / "phase", np.exp(1j * phase).astype("<c8"))
        write_flat(folder / "coherence", np.nan_to_num(coherence, nan=LOWEST_COHERENCE))
        if mask is not None:
            write_flat(folder / "mask", mask, BYTE)
            lines["BYTEMASKFILE"] = "mask"
        settings = "".join(f"{key} {value}\n" for key, value in lines.items())
        (folder / "settings").write_text(settings, encoding="ascii")
        _run(folder, check)
        try:
            found = read_flat(folder / "unwrapped", phase.shape, dtype=FLOAT)
            labels = read_flat(folder / "components", phase.shape, dtype=BYTE)
        except InsarError as err:
            raise CannotUnwrap("SNAPHU ended without a complete result.") from err
    return Unwrapped(found.astype(float), labels)


def _run(folder: Path, check: Check) -> None:
    """Run the program on the files of a folder; its own names hold no blank, whatever the folder is called."""
    with as_file(files("snaphu") / "snaphu") as program, (folder / "said").open("wb") as said:
        command = [str(program), "-f", "settings"]
        error = subprocess.STDOUT
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=error)  # noqa: S603 # nosec B603
        try:
            while process.poll() is None:
                check()
                with suppress(subprocess.TimeoutExpired):
                    process.wait(PAUSE_S)
        finally:
            process.kill()
            process.wait()
    if process.returncode:
        words = (folder / "said").read_text(encoding="utf-8", errors="replace").strip().splitlines()
        last = " ".join(line.strip() for line in words[-LAST_LINES:] if line.strip())
        raise CannotUnwrap(f"SNAPHU stopped with code {process.returncode}: {last}")
