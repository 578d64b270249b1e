"""What stage 12 tells about loops and the network: text tables and pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.figures import PHASE, drawing, new_figure, raster_panel, save
from ..core.pairs import DAYS_PER_YEAR, components_of, epochs_of, gaps_of, loops_of, span_days
from ..core.phase_figures import phase_panel
from ._closure import free_offset, scene_closure


@dataclass(frozen=True)
class LoopVerdict:
    """The whole-scene judgement of loops and pairs.

    Attributes
    ----------
    pairs
        Pairs judged, sorted.
    loops
        Indices into the pairs, (n_loops, 3).
    free_rms, referenced_rms
        RMS of each closure in rad, before and after all pairs are referenced; inf where no pixel is common to the
        three pairs, NaN where the loop was left out.
    by_closure, by_hand, by_missing_reference, by_referenced_closure
        Why pairs are rejected, bool, (n_pairs,) each.
    accused
        Pairs in a bad loop after referencing, bool, (n_pairs,).
    """

    pairs: list[str]
    loops: np.ndarray
    free_rms: np.ndarray
    referenced_rms: np.ndarray
    by_closure: np.ndarray
    by_hand: np.ndarray
    by_missing_reference: np.ndarray
    by_referenced_closure: np.ndarray
    accused: np.ndarray

    @property
    def bad(self) -> np.ndarray:
        """Rejected pairs, bool, (n_pairs,)."""
        return self.by_closure | self.by_hand | self.by_missing_reference | self.by_referenced_closure

    @property
    def candidates(self) -> np.ndarray:
        """Pairs in a bad loop that are kept because another loop closes, bool, (n_pairs,)."""
        return self.accused & ~self.bad

    @property
    def in_a_loop(self) -> np.ndarray:
        """Pairs that are in a loop of the network, whether loops are judged or not, bool, (n_pairs,)."""
        found = np.zeros(len(self.pairs), bool)
        found[loops_of(self.pairs)] = True
        return found

    @property
    def looped(self) -> np.ndarray:
        """Pairs that are in a loop at all, bool, (n_pairs,)."""
        looped = np.zeros(len(self.pairs), bool)
        looped[self.loops] = True
        return looped

    @property
    def used(self) -> np.ndarray:
        """Loops without a rejected pair, bool, (n_loops,)."""
        return ~self.bad[self.loops].any(axis=1)

    def names(self, chosen: np.ndarray) -> list[str]:
        """Names of chosen pairs."""
        return [self.pairs[index] for index in np.flatnonzero(chosen)]

    def epochs(self, loop: Iterable[int]) -> tuple[str, str, str]:
        """The three epochs of a loop."""
        first, second, _ = (self.pairs[index] for index in loop)
        return first[:8], first[9:], second[9:]

    def flags(self, loop: np.ndarray) -> tuple[str, str]:
        """Marks of a loop in ``loop_info.txt``, without and with reference; the first reason counts."""
        for chosen, marks in (
            (self.by_closure, ("*", "  ")),
            (self.by_hand, ("+", "  ")),
            (self.by_missing_reference, (" ", "**")),
            (self.by_referenced_closure, (" ", "***")),
            (self.candidates, ("/", "  ")),
        ):
            if chosen[loop].any():
                return marks
        return " ", "  "


def loop_table(verdict: LoopVerdict, threshold: float) -> str:
    """Contents of ``12loop/loop_info.txt``."""
    lines = [
        f"# loop_thre: {threshold} rad",
        "# *: Removed w/o ref, **: No ref, ***: Removed w/ ref",
        *(["# +: Removed by manually indicating in rm.txt"] if verdict.by_hand.any() else []),
        "# /: Candidates of bad loops but causative ifgs unidentified",
        "# image1   image2   image3 RMS w/oref  w/ref",
    ]
    for loop, free, referenced in zip(verdict.loops, verdict.free_rms, verdict.referenced_rms):
        before, after = verdict.flags(loop)
        second = "--" if np.isnan(referenced) else f"{referenced:.2f}"
        lines.append(f"{' '.join(verdict.epochs(loop))}    {free:5.2f} {before}  {second:<5} {after}")
    return "\n".join(lines) + "\n"


def gap_table(pairs: Sequence[str]) -> str:
    """Contents of ``info/12network_gap_info.txt``.

    Gaps are intervals that no pair spans. Groups of epochs that are not connected although no gap lies between them
    are listed at the end.
    """
    epochs = epochs_of(pairs)
    gaps = np.flatnonzero(gaps_of(pairs, epochs))
    lines = ["Gaps between:", *(f"{epochs[k]} {epochs[k + 1]}" for k in gaps)] if gaps.size else []
    lines += ["", "Connected network (year, n_image):"]
    parts = [list(part) for part in np.split(np.array(epochs), gaps + 1)]
    lines += [_group(part) for part in parts]
    groups = components_of(pairs, epochs)
    if len(groups) > len(parts):
        lines += ["", "Unconnected groups although no gap lies between them (year, n_image):"]
        lines += [_group(group) for group in groups]
    return "\n".join(lines) + "\n"


@drawing
def save_loop_picture(
    folder: Path,
    verdict: LoopVerdict,
    loop: np.ndarray,
    phases: Sequence[np.ndarray],
    reference: float,
    multi_prime: bool,
) -> Path:
    """Write a PNG with the phases of the three pairs and their closure, free of its multiple of 2 pi.

    Parameters
    ----------
    phases
        Phase of the three pairs in rad, (length, width) each.
    reference
        Closure of their reference values in rad.
    multi_prime
        Whether the median of the closure is removed too.
    """
    length, width = phases[0].shape
    size = (max(5, int(9 * width / length)), 10) if length > width else (10, max(3, int(10 * length / width + 1)))
    figure = new_figure(*size)
    axes = figure.subplots(2, 2)
    for index, phase, axis in zip(loop, phases, axes.flat):
        phase_panel(axis, phase, f"{verdict.pairs[index]} (3*2pi/cycle)")
    closed = phases[0] + phases[1] - phases[2] - np.float32(reference)
    scene = scene_closure(closed)
    closed = closed - np.float32(free_offset(np.float64(scene.median), remove_median=False))
    scene = scene_closure(closed)
    if multi_prime:
        closed = closed - np.float32(scene.median)
        title = f"Loop (STD={np.sqrt(scene.mean_square - scene.mean**2):.2f}rad, bias={scene.median:.2f}rad)"
    else:
        title = f"Loop phase (RMS={np.sqrt(scene.mean_square):.2f}rad)"
    raster_panel(axes.flat[3], closed, title, "rad", (-np.pi, np.pi), PHASE)
    path = folder / f"{'_'.join(verdict.epochs(loop))}_loop.png"
    save(figure, path)
    return path


def picture_folder(verdict: LoopVerdict, loop: np.ndarray) -> str | None:
    """Folder of a loop's picture; None for loops that were not judged with reference."""
    if (verdict.by_closure | verdict.by_hand | verdict.by_missing_reference)[loop].any():
        return None
    if verdict.by_referenced_closure[loop].any():
        return "bad_loop_png"
    return "bad_loop_cand_png" if verdict.candidates[loop].any() else "good_loop_png"


def _group(epochs: Sequence[str]) -> str:
    years = span_days(f"{epochs[0]}_{epochs[-1]}") / DAYS_PER_YEAR
    return f"{epochs[0]}-{epochs[-1]} ({years:.2f}, {len(epochs)})"
