"""Perpendicular baselines of epochs, from rows that say from which epoch each of them counts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..core.pairs import day_number, is_epoch
from ..core.text import first_names
from .parfiles import read_text

DUMMY_BASELINE_LIMIT_M = 1.0
GOLDEN_RATIO = (1 + 5**0.5) / 2
LARGEST_CONTRADICTION_M = 5.0
LARGEST_BASELINE_M = 20_000.0
"""Beyond the critical baseline of every radar satellite."""
SHOWN_LINES = 3
FEWEST_TO_TELL = 3
"""Rows from which on baselines that equal the days between their epochs are no coincidence."""
DECIMALS = 4
_CURRENT_COLUMNS, _OLD_COLUMNS = 4, 9


@dataclass(frozen=True)
class Baselines:
    """What a file or source says about perpendicular baselines.

    Attributes
    ----------
    known
        Perpendicular baseline of each epoch in metres, all relative to one epoch.
    text
        The file as it is, where LiCSBAS reads the same from it; empty otherwise.
    remarks
        What to tell the user.
    """

    known: dict[str, float] = field(default_factory=dict)
    text: str = ""
    remarks: tuple[str, ...] = ()


class _Row(NamedTuple):
    """Baseline of an epoch from another one, in metres."""

    reference: str
    epoch: str
    metres: float


def read_baselines(path: Path) -> Baselines:
    """Perpendicular baselines of a file, with a remark where they cannot be such; see `_as_written`."""
    found = _as_written(path)
    if len(found.known) > 1 and are_dummies(found.known.values()):
        remark = (
            f"{path}: all baselines lie within 1 m, as only made-up ones do, so DEM errors cannot be estimated. If "
            "they are in kilometres, write metres."
        )
        return replace(found, remarks=(*found.remarks, remark))
    return found


def _as_written(path: Path) -> Baselines:
    """Perpendicular baselines of both LiCSAR layouts, also with several reference epochs or a row per pair.

    The current layout has four columns (reference, epoch, metres, days), the old one nine, with the baselines of
    both epochs in the last two. Where rows count from several epochs, all are solved for together by least squares,
    relative to the first row's reference; rows that contradict each other are not used.
    """
    if not path.is_file():
        return Baselines({}, "", (f"{path} is not a file, so no baseline is known.",) if os.path.lexists(path) else ())
    text = read_text(path)
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    words = [line.replace(",", " ").replace('"', " ").split() for line in lines]
    rows = [_current_row(row) for row in words]
    found = [row for row in rows if row]
    if not found:
        return _of_old_layout(path, text, lines, words)
    remarks = _not_understood(path, [line for line, row in zip(lines, rows) if not row])
    if len(found) >= FEWEST_TO_TELL and all(row.metres == _days(row) for row in found):
        fault = f"{path}: the third column holds days instead of metres, so none is used. Exchange it with the fourth."
        return Baselines({}, "", (*remarks, fault))
    direct = {found[0].reference: 0.0, **{row.epoch: row.metres for row in found}}
    if len({row.reference for row in found}) == 1 and not _contradiction(found, direct):
        return Baselines(direct, text, remarks)
    return _solved(path, found, remarks)


def _current_row(words: Sequence[str]) -> _Row | None:
    if len(words) != _CURRENT_COLUMNS or not (is_epoch(words[0]) and is_epoch(words[1]) and _is_length(words[2])):
        return None
    return _Row(words[0], words[1], float(words[2]))


def _days(row: _Row) -> int:
    return day_number(row.epoch) - day_number(row.reference)


def _of_old_layout(path: Path, text: str, lines: Sequence[str], words: Sequence[Sequence[str]]) -> Baselines:
    usable = [_is_old_row(row) for row in words]
    found = [row for row, is_usable in zip(words, usable) if is_usable]
    remarks = _not_understood(path, [line for line, is_usable in zip(lines, usable) if not is_usable])
    known: dict[str, float] = {}
    for row in found:
        known[row[1]], known[row[2]] = float(row[-2]), float(row[-1])
    rows = [_Row(row[1], row[2], float(row[-1]) - float(row[-2])) for row in found]
    if _contradiction(rows, known):
        return _solved(path, rows, remarks)
    return Baselines(known, text if known else "", remarks)


def _is_old_row(words: Sequence[str]) -> bool:
    dates = len(words) >= _OLD_COLUMNS and is_epoch(words[1]) and is_epoch(words[2])
    return dates and _is_length(words[-2]) and _is_length(words[-1])


def _not_understood(path: Path, lines: Sequence[str]) -> tuple[str, ...]:
    if not lines:
        return ()
    shown = first_names([repr(line.strip()) for line in lines], SHOWN_LINES)
    return (f"{path}: {len(lines)} lines were not understood: {shown}.",)


def _contradiction(rows: Sequence[_Row], known: dict[str, float]) -> float:
    """Largest difference between the rows and the baselines of their epochs in metres, 0 if small enough."""
    worst = max((abs(known[row.epoch] - known[row.reference] - row.metres) for row in rows), default=0.0)
    return worst if worst > LARGEST_CONTRADICTION_M else 0.0


def baselines_of_pairs(place: Path, metres: Mapping[str, float]) -> Baselines:
    """Perpendicular baselines of epochs from those of pairs, relative to the first epoch; ``place`` is for messages.

    As in a file with a row per pair: by least squares, and none where they contradict each other.
    """
    rows = [_Row(pair[:8], pair[9:], float(value)) for pair, value in sorted(metres.items()) if np.isfinite(value)]
    if not rows:
        return Baselines()
    known, remarks = _least_squares(place, rows)
    return Baselines(known, "", remarks)


def _solved(path: Path, rows: Sequence[_Row], remarks: tuple[str, ...]) -> Baselines:
    """Baselines by least squares; only epochs that are connected with the first row's reference are known."""
    known, faults = _least_squares(path, rows)
    if not known:
        return Baselines({}, "", (*remarks, *faults))
    references = sorted({row.reference for row in rows})
    solved = (
        f"{path} counts from {len(references)} reference epochs ({first_names(references, 3)}); all baselines were "
        f"brought to {rows[0].reference}."
    )
    return Baselines(known, "", (*remarks, solved, *faults))


def _least_squares(path: Path, rows: Sequence[_Row]) -> tuple[dict[str, float], tuple[str, ...]]:
    """Baselines relative to the first row's reference, and what is wrong with them; none if they contradict."""
    connected = {rows[0].reference}
    while more := {end for row in rows for end in row[:2] if {row.reference, row.epoch} & connected} - connected:
        connected |= more
    used = [row for row in rows if row.reference in connected]
    place = {epoch: index for index, epoch in enumerate(sorted(connected))}
    design = np.zeros((len(used) + 1, len(place)))
    for index, row in enumerate(used):
        design[index, place[row.epoch]] += 1
        design[index, place[row.reference]] -= 1
    design[-1, place[rows[0].reference]] = 1
    metres = np.linalg.lstsq(design, np.array([*(row.metres for row in used), 0.0]), rcond=None)[0]
    known = {epoch: round(float(metres[index]), DECIMALS) for epoch, index in place.items()}
    if worst := _contradiction(used, known):
        references = sorted({row.reference for row in rows})
        fault = (
            f"{path}: baselines from {len(references)} reference epochs ({first_names(references, 3)}) contradict each "
            f"other by up to {worst:.1f} m, so none is used. Get the baselines of one processing of the frame."
        )
        return {}, (fault,)
    apart = sorted({end for row in rows for end in row[:2]} - connected)
    lost = f"{path}: {len(apart)} epochs have no baseline to that of {rows[0].reference}: {first_names(apart)}."
    return known, ((lost,) if apart else ())


def write_baselines(path: Path, known: dict[str, float]) -> None:
    """Write baselines in the four-column layout, relative to the epoch whose baseline is 0 or to the first one."""
    reference = next((epoch for epoch in sorted(known) if known[epoch] == 0), min(known))
    lines = [
        f"{reference} {epoch} {known[epoch] - known[reference]:.2f} {day_number(epoch) - day_number(reference)}\n"
        for epoch in sorted(known)
    ]
    path.write_text("".join(lines), encoding="utf-8")


def write_dummy_baselines(path: Path, epochs: Sequence[str]) -> None:
    """Write made-up baselines in the nine-column layout, all within the metre that marks them as such.

    The values cycle through both signs and sizes and are the same for the same epochs.
    """
    lines = []
    for index, epoch in enumerate(epochs):
        step = int(50 * (index * GOLDEN_RATIO % 1)) / 100
        baseline = (-step, 0.5 + step, -0.5 - step, step)[index % 4] if index else 0.0
        days = day_number(epoch) - day_number(epochs[0])
        lines.append(f"{index:3d} {epochs[0]} {epoch} {baseline:5.2f} {days:4d} 0 {days:4d} 0 {baseline:5.2f}\n")
    path.write_text("".join(lines), encoding="utf-8")


def are_dummies(baselines_m: Iterable[float]) -> bool:
    """Whether all baselines lie within the metre that LiCSBAS reserves for made-up values."""
    return all(abs(value) <= DUMMY_BASELINE_LIMIT_M for value in baselines_m)


def _is_length(word: str) -> bool:
    """Whether a word is a baseline that there can be, in metres."""
    try:
        return abs(float(word)) <= LARGEST_BASELINE_M
    except ValueError:
        return False
