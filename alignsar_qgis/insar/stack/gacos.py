"""Stage 03: subtract tropospheric delay from the maps of a weather model, GACOS or ERA5.

Each epoch's delay map is brought to the grid of the stack and to slant phase s in radians, positive for a longer path;
the corrected phase of a pair is ``unw - (s_secondary - s_primary)``. Nothing is referenced or de-ramped.

Yu, C., Li, Z., Penna, N. T. and Crippa, P. (2018), Generic atmospheric correction model for interferometric synthetic
aperture radar observations, J. Geophys. Res. Solid Earth 123, 9202-9222, doi:10.1029/2017JB015305.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..core import figures
from ..core.blocks import run_tasks, workers_within
from ..core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from ..core.pairs import epochs_of
from ..core.phase_figures import save_phases
from ..core.progress import Progress
from ..core.text import first_names
from ..formats.delay_maps import ERA5, ERA5_SUFFIX, GACOS, MODELS, SlantDelay, delay_maps_in, files_of_map
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store.parfiles import write_list
from ..store.raster import write_flat
from ..store.workspace import Stack
from ._copying import (
    carry_coherence,
    carry_top_level,
    complete_pairs,
    draw_phases,
    files_of,
    open_source,
    refuse_mixture,
    report_incomplete,
    report_network,
    source_files,
)
from ._earlier_pairs import EarlierPairs
from .options import GacosOptions

if TYPE_CHECKING:
    from matplotlib.figure import Figure

BYTES_PER_PIXEL = 24
"""Phase before and after, two delays, and what their standard deviation is taken of."""
_NUMBER = re.compile(r"[\d.]+")
MAP_NAMES = {
    GACOS: "yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif or yyyymmdd.ztd",
    ERA5: f"yyyymmdd{ERA5_SUFFIX}",
}
INFO_HEADER = " Phase STD (rad) Before After  ReductionRate"


class Spread(NamedTuple):
    """Phase standard deviation of a pair in radians before and after, with the numbers of valid pixels."""

    before: float
    after: float
    valid_before: int
    valid_after: int

    @property
    def reduction(self) -> float:
        """Reduction in percent; NaN where there is nothing to compare."""
        return (self.before - self.after) / self.before * 100 if self.before > 0 else float("nan")


def correct_gacos(run: StageRun[GacosOptions]) -> None:
    """Write a copy of a stack with the delay of a weather model subtracted.

    The folder ``gacos`` has a delay map per epoch: ``yyyymmdd.sltd.geo.tif`` (slant, rad), ``yyyymmdd.ztd.tif`` or
    ``yyyymmdd.ztd`` with ``.ztd.rsc`` (zenith, m), or those of ERA5, ``yyyymmdd.icams.sltd.geo.tif`` (slant, rad). 0 is
    no data.

    Raises
    ------
    MissingInput, BrokenInput
        If the stack or the folder of delay maps is not usable.
    NothingLeft
        If no pair has a delay map at both epochs.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    source, gacos, model = open_source(run), run.inputs["gacos"], options.weather_model.upper()
    if not gacos.is_dir():
        raise MissingInput(f"{gacos} is not a folder; choose the folder with the {model} delay maps.")
    if not source.observation.is_phase:
        raise BadOption(
            f"{source.folder} holds {source.observation.quantity.name}, which the troposphere does not delay. Leave "
            "stage 03 out."
        )
    pairs, incomplete = complete_pairs(source)
    maps = delay_maps_in(gacos, epochs_of(pairs), options.weather_model)
    files_of_maps = {epoch: files_of_map(path) for epoch, path in maps.items()}
    if run.is_up_to_date([*source_files(source, pairs), *(file for files in files_of_maps.values() for file in files)]):
        return
    slant = SlantDelay.onto(source, maps.values(), options.compatible, options.fill_holes)
    pixels = source.grid.length * source.grid.width
    workers = workers_within(options.workers, BYTES_PER_PIXEL * pixels, options.memory)
    faults = write_delays(slant, maps, staging, workers, progress.part(0.0, 0.3))
    absent = [epoch for epoch in epochs_of(pairs) if epoch not in maps]
    missing = sorted({*absent, *faults})
    kept = [pair for pair in pairs if not {pair[:8], pair[9:]} & set(missing)]
    if not kept and maps and not absent:
        raise NothingLeft(f"No pair has a usable {model} map at both epochs.{_reasons(faults)}")
    if not kept:
        raise NothingLeft(
            f"No pair has a usable {model} map at both epochs. {gacos} lacks {len(missing)} of "
            f"{len(epochs_of(pairs))} epochs: {first_names(missing)}. Download them, named "
            f"{MAP_NAMES[options.weather_model]}.{_reasons(faults)}"
        )
    refuse_mixture(run, kept)

    def made_of(pair: str) -> list[Path]:
        return [*files_of(source, pair), *files_of_maps[pair[:8]], *files_of_maps[pair[9:]]]

    shared = (source.grid, source.wavelength_m)
    unchanged = EarlierPairs.of(run, kept, made_of, shared, [source.folder / "U.geo"])
    spreads = _correct_pairs(source, kept, unchanged, staging, workers, progress.part(0.3, 0.7))
    dropped = sorted(set(pairs) - set(kept))
    if missing:
        write_list(staging / f"no_{model.lower()}_im.txt", missing)
    if dropped:
        write_list(staging / f"no_{model.lower()}_ifg.txt", dropped)
    write_list(staging / f"{model}_info.txt", [INFO_HEADER, *(info_line(p, s) for p, s in spreads.items())])
    if options.figure:
        figures.save(spread_figure(list(spreads.values())), staging / f"{model}_info.png")
        result.show(
            f"{model}_info.png", "Standard deviation of the phase of each pair before and after the correction."
        )
    carry_top_level(source, staging)
    if options.pictures:
        draw_phases(Stack(staging), kept, progress.part(0.7, 0.85))
        _draw_corrections(source, Stack(staging), kept, progress.part(0.85, 1.0))
    report_incomplete(incomplete, result)
    for earlier in MODELS.values():
        if (source.folder / f"{earlier}_info.txt").is_file():
            result.warn(f"{source.folder} was already corrected with {earlier}; a second correction spoils the phase.")
    _report(spreads, model, missing, dropped, faults, result)
    unchanged.remember(run, spreads)


def phase_spread(before: np.ndarray, after: np.ndarray) -> Spread:
    """Standard deviation of the valid phases before and after the correction."""

    def spread(phase: np.ndarray) -> tuple[float, int]:
        valid = phase[np.isfinite(phase)]
        return float(valid.std(dtype=np.float64)) if valid.size else float("nan"), valid.size

    (first, count), (second, kept) = spread(before), spread(after)
    return Spread(first, second, count, kept)


def info_line(pair: str, spread: Spread) -> str:
    """Line of ``GACOS_info.txt`` or ``ERA5_info.txt``."""
    return f"{pair}  {spread.before:4.1f}  {spread.after:4.1f} {spread.reduction:5.1f}%"


@figures.drawing
def spread_figure(spreads: Sequence[Spread]) -> Figure:
    """Phase standard deviation after against before the correction, and its reduction in percent."""
    values = np.array([(s.before, s.after, s.reduction) for s in spreads if np.isfinite(s.reduction + s.after)])
    before, after, reduction = values.reshape(-1, 3).T
    top = 1.05 * max(before.max(initial=0.0), after.max(initial=0.0), 0.1)
    figure = figures.new_figure(9, 4.2, figures.Margins(left=0.7, right=0.2, bottom=0.6, top=0.2))
    left, right = figure.subplots(1, 2)
    left.plot([0, top], [0, top], color="0.6", linewidth=0.8)
    left.scatter(before, after, s=9)
    left.set(xlim=(0, top), ylim=(0, top), ylabel="Phase standard deviation after correction (rad)")
    right.axhline(0, color="0.6", linewidth=0.8)
    right.scatter(before, np.clip(reduction, -99, 99), s=9)
    right.set(xlim=(0, top), ylabel="Reduction (%)")
    for axes in (left, right):
        axes.set_xlabel("Phase standard deviation before correction (rad)")
        axes.grid(alpha=0.3)
    return figure


def delay_file(staging: Path, epoch: str) -> Path:
    """Slant delay of an epoch, radians, on the grid of the stack."""
    return staging / "sltd" / f"{epoch}.sltd.geo"


def write_delays(
    slant: SlantDelay, maps: dict[str, Path], staging: Path, workers: int, progress: Progress
) -> dict[str, str]:
    """Write the slant delay of every epoch; return why some could not be, by epoch."""

    def kernel(epoch: str) -> str:
        try:
            write_flat(delay_file(staging, epoch), slant.read(maps[epoch]))
        except (BrokenInput, MissingInput) as err:
            return str(err)
        return ""

    outcomes = run_tasks(kernel, list(maps), workers, progress, portable=True)
    return {epoch: fault for epoch, fault in outcomes if fault}


def _correct_pairs(
    stack: Stack, pairs: Sequence[str], unchanged: EarlierPairs, staging: Path, workers: int, progress: Progress
) -> dict[str, Spread]:
    def slant_delay(epoch: str) -> np.ndarray:
        return stack.read_phase(delay_file(staging, epoch))

    def kernel(pair: str) -> Spread:
        if (answer := unchanged.take(pair, staging)) is not None:
            return Spread(*answer)
        before = stack.read_phase(stack.original_unw(pair))
        after = before - (slant_delay(pair[9:]) - slant_delay(pair[:8]))
        write_flat(staging / pair / f"{pair}.unw", after)
        carry_coherence(stack, pair, staging)
        return phase_spread(before, after)

    return dict(run_tasks(kernel, pairs, workers, progress, portable=True))


def _draw_corrections(before: Stack, after: Stack, pairs: Sequence[str], progress: Progress) -> None:
    for pair in progress.steps(pairs):
        old, new = before.read_phase(before.original_unw(pair)), after.read_phase(after.unw(pair))
        phases = {f"{pair}: before": old, "after": new, "delay": old - new}
        save_phases(after.folder / pair / f"{pair}.gacos.png", phases, before.values_per_turn)


def _reasons(faults: dict[str, str]) -> str:
    """Each kind of fault once, by its first epoch, with the number of epochs that have it."""
    kinds: dict[str, list[str]] = {}
    for epoch, fault in faults.items():
        kinds.setdefault(_NUMBER.sub("#", fault.replace(epoch, "#")), []).append(fault)
    return "".join(f"\n{alike[0]}{f' So for {len(alike)} epochs.' if alike[1:] else ''}" for alike in kinds.values())


def _report(
    spreads: dict[str, Spread],
    model: str,
    missing: Sequence[str],
    dropped: Sequence[str],
    faults: dict[str, str],
    result: StageResult,
) -> None:
    reductions = {pair: s.reduction for pair, s in spreads.items() if np.isfinite(s.reduction)}
    improved = sum(value > 0 for value in reductions.values())
    before = float(np.nanmedian([s.before for s in spreads.values()])) if reductions else float("nan")
    after = float(np.nanmedian([s.after for s in spreads.values()])) if reductions else float("nan")
    valid = sum(s.valid_before for s in spreads.values())
    lost = 1 - sum(s.valid_after for s in spreads.values()) / valid if valid else 0.0
    result.counts.update(
        pairs=len(spreads),
        pairs_dropped=len(dropped),
        epochs_missing=len(missing),
        pairs_improved=improved,
        phase_std_before=before,
        phase_std_after=after,
        phase_lost=lost,
    )
    result.say(
        f"Corrected {len(spreads)} pairs; {improved} became smoother. "
        f"The median phase standard deviation went from {before:.2f} to {after:.2f} rad."
    )
    if lost:
        result.say(f"{lost:.2%} of the phase values were lost where a delay map has no data.")
    if missing:
        result.warn(
            f"No usable {model} map for {len(missing)} epochs: {first_names(missing)} (all in "
            f"no_{model.lower()}_im.txt). Left out {len(dropped)} pairs with these epochs "
            f"(no_{model.lower()}_ifg.txt), "
            f"because mixing corrected and uncorrected pairs breaks the phase loops.{_reasons(faults)}"
        )
        report_network(list(spreads), result)
    if 2 * improved < len(reductions):
        worst = sorted(reductions, key=reductions.__getitem__)
        result.warn(
            f"The correction made {len(reductions) - improved} of {len(reductions)} pairs rougher, most of all "
            f"{first_names(worst)}. Compare with the uncorrected stack before using this one."
        )
