"""Quick looks of one interferogram: phase wrapped into colour turns, and coherence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .figures import SEQUENTIAL, bare, drawing, new_figure, phase_cycle, save

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH_IN = 8.0
RADIANS_PER_TURN = 6 * np.pi
COHERENCE_LIMITS = (0.03, 1.0)


def wrapped(phase: np.ndarray, radians_per_turn: float = RADIANS_PER_TURN) -> np.ndarray:
    """Position of each phase within its colour turn, -pi…pi; NaN stays NaN."""
    return np.angle(np.exp(2j * np.pi / radians_per_turn * phase))


def phase_panel(axes: Axes, phase: np.ndarray, title: str, radians_per_turn: float = RADIANS_PER_TURN) -> None:
    """Draw unwrapped phase (rad) with one turn of a cyclic colour map per ``radians_per_turn``."""
    axes.imshow(wrapped(phase, radians_per_turn), cmap=phase_cycle(), vmin=-np.pi, vmax=np.pi, interpolation="nearest")
    bare(axes, title)


def coherence_panel(axes: Axes, coherence: np.ndarray, title: str) -> None:
    """Draw coherence 0…1 on a logarithmic scale."""
    from matplotlib.colors import LogNorm

    axes.imshow(coherence, cmap=SEQUENTIAL, norm=LogNorm(*COHERENCE_LIMITS, clip=True), interpolation="nearest")
    bare(axes, title)


@drawing
def save_phases(path: Path, phases: Mapping[str, np.ndarray], radians_per_turn: float) -> None:
    """Write a PNG of phases on one grid side by side, under their titles."""
    length, width = next(iter(phases.values())).shape
    panels = new_figure(WIDTH_IN, int(WIDTH_IN * length / width / len(phases)) + 1)
    for axes, (title, phase) in zip(panels.subplots(1, len(phases), squeeze=False).flat, phases.items()):
        phase_panel(axes, phase, title, radians_per_turn)
    save(panels, path)


def save_coherence(path: Path, coherence: np.ndarray, title: str) -> None:
    """Write a PNG of coherence."""
    _save(path, coherence, title, coherence_panel)


@drawing
def _save(path: Path, data: np.ndarray, title: str, panel: Callable[[Axes, np.ndarray, str], None]) -> None:
    length, width = data.shape
    figure = new_figure(WIDTH_IN, int(WIDTH_IN * length / width) + 1)
    panel(figure.subplots(), data, title)
    save(figure, path)
