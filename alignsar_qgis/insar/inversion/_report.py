"""Texts, map headers, figures and sentences of stage 13."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from ..core.figures import DIVERGING, SEQUENTIAL, drawing, new_figure, raster_panel, save, symmetric_limits
from ..core.grid import Window
from ..core.pairs import components_of, epochs_of
from ..core.phase_figures import save_phases
from ..core.text import first_names, translatable
from ..kml import write_reference_kml
from ..network.network_figure import network_figure
from ..network.robustness import connection_sentence
from ..pipeline.result import Layer
from ..store.baselines import are_dummies
from ..store.images import read_thinned
from ..store.parfiles import read_text, write_list
from ..store.raster import write_vrt
from ..store.workspace import Stack
from ._blocks import VELOCITY_STD, Tally, rasters_of
from ._departures import kept_files
from ._epoch_scatter import EpochScatter
from ._observations import MANDATORY_LISTS, NO_LOOP_LIST, OPTIONAL_LISTS, Interferograms, Selection
from ._setting import InversionSetting
from ._stable_reference import RMS, StableReference
from .options import NSBAS, ONLY_SB, SINGULAR, SINGULAR_GAUSS, InversionOptions

LISTS = (*MANDATORY_LISTS, *OPTIONAL_LISTS, NO_LOOP_LIST)
UNREFERENCED_LIST = "13noref_ifg.txt"
LISTED = 10

TITLES = {
    "vel": (translatable("Velocity (mm/yr, + towards satellite)"), "velocity"),
    "resid_rms": (translatable("RMS of the residuals (mm)"), "residual"),
    "n_gap": (translatable("Gaps in the network"), "count_bad"),
    "n_ifg_noloop": ("Interferograms in no loop", "count_bad"),
    "maxTlen": ("Longest time without a gap (years)", "years"),
    "vintercept": ("Intercept of the velocity line (mm)", "displacement"),
    VELOCITY_STD: ("Standard deviation of the velocity about the motion (mm/yr)", "uncertainty"),
}
SHOWN = ("vel", "resid_rms", "n_gap")
SIGNED = ("vel", "vintercept")
DEPARTURE = "Departure from the median of the image (mm RMS)"
RULES = {
    NSBAS: "their parts follow one straight line",
    SINGULAR: "their parts follow the motion of the pixel",
    SINGULAR_GAUSS: "they get the smallest increments, and gaps grow at the rate around them",
    ONLY_SB: "they were not inverted unless they have a value in every interferogram",
}

_PARAMETERS = """\
range_samples:  {width}
azimuth_lines:  {length}
wavelength:     {wavelength}
n_im_all:       {n_im_all}
n_im:           {n_im}
n_ifg_all:      {n_ifg_all}
n_ifg:          {n_ifg}
n_ifg_bad:      {n_ifg_bad}
n_unw_thre:     {threshold}
ref_area:       {window}
memory_size:    {memory} MB
n_patch:        {n_blocks}
inv_alg:        {weighting}
gamma:          {gamma}
pixel_spacing_r: {across:.2f} m
pixel_spacing_a: {along:.2f} m
"""


@dataclass(frozen=True)
class Findings:
    """What there is to report.

    Attributes
    ----------
    used, selection, unreferenced
        Inverted interferograms, what was selected before, and pairs without a value in the reference window.
    window, reference
        Initial and stable reference.
    tally, n_blocks
        Numbers of pixels and residuals, and of row blocks.
    scatter
        Of the epochs, by which they count; None where they count alike.
    """

    used: Interferograms
    selection: Selection
    unreferenced: tuple[str, ...]
    window: Window
    reference: StableReference
    tally: Tally
    n_blocks: int
    scatter: EpochScatter | None

    @property
    def final_window(self) -> Window:
        """Reference of ``cum.h5``."""
        return self.reference.window or self.window

    @cached_property
    def residuals(self) -> np.ndarray:
        """Root mean square residual of every pair in mm, NaN where no pixel has one."""
        return np.sqrt(self.tally.squares / np.where(self.tally.numbers, self.tally.numbers, np.nan))


def known_baselines(stack: Stack, epochs: list[str], compatible: bool) -> np.ndarray | None:
    """Perpendicular baselines in metres, NaN where unknown; None if there are none but made-up ones.

    LiCSBAS takes a file with fewer lines than epochs for made-up, although the reference epoch needs no line.
    """
    path = stack.folder / "baselines"
    baselines = stack.baselines(epochs)
    if are_dummies(baselines[np.isfinite(baselines)]):
        return None
    lines = [line for line in read_text(path).splitlines() if line.strip()]
    return None if compatible and len(lines) < len(epochs) else baselines


def write(run: InversionSetting, found: Findings) -> None:
    """Write the files of ``info/`` and ``network/``, map headers and pictures, and fill in the result."""
    _write_texts(run, found)
    grid = run.stack.grid
    titles = ((f"results/{name}", TITLES[name][0]) for name in rasters_of(run.options))
    for name, title in ((f"info/{RMS}", DEPARTURE), *titles):
        write_vrt(run.staging / name, grid, title)
    titled = run.stack.observation.titled
    run.result.layers += [Layer(f"results/{name}.vrt", titled(TITLES[name][0]), TITLES[name][1]) for name in SHOWN]
    if run.options.figure:
        _draw_networks(run, found.used)
    if run.options.pictures:
        _draw_pictures(run, found.used)
    _say(run, found)
    _warn(run, found)


def _write_texts(run: InversionSetting, found: Findings) -> None:
    info, grid, stack, used = run.staging / "info", run.stack.grid, run.stack, found.used
    across, along = grid.pixel_spacing_m
    (info / "13parameters.txt").write_text(
        _PARAMETERS.format(
            width=grid.width,
            length=grid.length,
            wavelength=stack.wavelength_m,
            n_im_all=len(stack.epochs),
            n_im=len(used.epochs),
            n_ifg_all=len(stack.pairs),
            n_ifg=len(used.pairs),
            n_ifg_bad=len(found.selection.listed | set(found.unreferenced)),
            threshold=used.threshold,
            window=found.window,
            memory=run.options.memory,
            n_blocks=found.n_blocks,
            weighting=run.options.weighting,
            gamma=run.options.gamma,
            across=across,
            along=along,
        ),
        encoding="utf-8",
    )
    write_list(info / "13used_image.txt", used.epochs)
    if found.unreferenced:
        write_list(info / UNREFERENCED_LIST, found.unreferenced)
    write_list(info / "13ref.txt", [str(found.final_window)])
    write_reference_kml(info / "13ref.kml", grid, found.final_window)
    rows = [f"{pair} {rms:5.2f}\n" for pair, rms in zip(used.pairs, found.residuals)]
    (info / "13resid.txt").write_text("# RMS of residual (mm)\n" + "".join(rows), encoding="utf-8")


def _say(run: InversionSetting, found: Findings) -> None:
    result, options, used, tally = run.result, run.options, found.used, found.tally
    on_disk = run.stack.pairs
    reasons = {
        "were rejected by earlier stages": len(found.selection.listed.intersection(on_disk)),
        "span or touch a step": len(found.selection.stepped),
        "have no value in the reference window": len(found.unreferenced),
    }
    why = ", ".join(f"{number} {reason}" for reason, number in reasons.items() if number)
    result.say(
        f"Inverted {len(used.pairs)} of {len(on_disk)} interferograms between {len(used.epochs)} epochs from "
        f"{used.epochs[0]} to {used.epochs[-1]}{': ' + why if why else ''}."
    )
    result.say(
        f"Kept {tally.kept} of {run.stack.grid.width * run.stack.grid.length} pixels, which have a value in more than "
        f"{used.threshold} interferograms; {tally.complete} of them have one in all."
    )
    if tally.apart:
        result.say(
            f"At {tally.apart} pixels the network does not connect all epochs ({tally.with_gap} with gaps): "
            f"{_rule(options)}."
        )
    if found.scatter is not None:
        least, most = (int(choose(found.scatter.variance)) for choose in (np.argmin, np.argmax))
        result.say(
            f"Epochs count for the velocity by how little they scatter: {found.scatter.sigma[least]:.1f} mm "
            f"({used.epochs[least]}) to {found.scatter.sigma[most]:.1f} mm ({used.epochs[most]})."
        )
    elif options.weighs_epochs:
        result.warn("Epochs or complete pixels are too few to tell how epochs scatter; all count alike.")
    if options.method == SINGULAR_GAUSS and options.offsets_file:
        result.warn("Interferograms across steps were used, so the velocity includes the displacement of the steps.")
    if tally.dropped:
        result.say(f"Dropped {tally.dropped} values that take part in no complete loop at their pixel.")
    if np.isfinite(found.residuals).any():
        worst = int(np.nanargmax(found.residuals))
        result.say(
            f"Residuals of the interferograms: {np.nanmedian(found.residuals):.2f} mm RMS in the median, largest "
            f"{found.residuals[worst]:.2f} mm in {used.pairs[worst]}."
        )
    grid = run.stack.grid
    result.refer(grid, found.final_window)
    if found.reference.window:
        result.say(f"Interferograms are relative to {grid.place_of(found.window)}.")
    rule = "the most stable pixel" if found.reference.window else "that of the interferograms"
    result.say(f"Reference: {grid.place_of(found.final_window)}; {rule}.")
    result.counts.update(
        pairs=len(used.pairs),
        pairs_on_disk=len(on_disk),
        pairs_without_reference=len(found.unreferenced),
        epochs=len(used.epochs),
        pixels=tally.kept,
        pixels_complete=tally.complete,
        pixels_rank_deficient=tally.apart,
        pixels_with_gap=tally.with_gap,
        pixels_unsettled=tally.unsettled,
        values_dropped=tally.dropped,
        values_infinite=tally.infinite,
    )


def _rule(options: InversionOptions) -> str:
    as_original = options.compatible and options.method == SINGULAR
    return "they get the smallest increments, and gaps grow at the mean rate" if as_original else RULES[options.method]


def _warn(run: InversionSetting, found: Findings) -> None:
    warn, used, tally = run.result.warn, found.used, found.tally
    if found.unreferenced:
        warn(
            f"{_some(found.unreferenced)} have no value in the reference window {found.window} and were left out "
            f"(info/{UNREFERENCED_LIST})."
        )
    if len(components_of(used.pairs, used.epochs)) > 1:
        connected = connection_sentence(used.pairs, "inverted interferograms")
        warn(f"{connected} The displacement between them is not observed.")
    if tally.infinite:
        warn(f"{tally.infinite} infinite values in the interferograms count as no data.")
    if tally.unsettled:
        warn(f"The series of {tally.unsettled} pixels could not be determined to a micrometre and stay without values.")
    if found.reference.window is None:
        warn(
            "No pixel has a value at every epoch, so the series keeps the initial reference, of the interferograms. A "
            "higher 'Minimum interferograms per epoch' or stricter stages 11 and 12 help."
        )
    dropped = [epoch for epoch, kept in zip(used.epochs, found.reference.epochs) if not kept]
    if dropped:
        warn(f"As LiCSBAS does, {_some(dropped)} were deleted from cum.h5: hardly any pixel is complete with them.")
    baselines = known_baselines(run.stack, used.epochs, run.options.compatible)
    if baselines is not None and np.isnan(baselines).any():
        warn(f"The perpendicular baseline of {int(np.isnan(baselines).sum())} epochs is unknown.")


def _some(names: Sequence[str]) -> str:
    return first_names(names, LISTED)


def _draw_networks(run: InversionSetting, used: Interferograms) -> None:
    """Draw the network of all pairs, of the used ones with the others in red, and of the used ones alone."""
    folder = run.staging / "network"
    others = sorted(set(run.stack.pairs) - set(used.pairs))
    drawn: Path | None = None
    for name, kept, removed, caption in (
        ("network13_all.png", run.stack.pairs, (), "All interferograms of the stack."),
        ("network13.png", used.pairs, others, "Inverted interferograms, and in red those left out."),
        ("network13_nobad.png", used.pairs, (), "Inverted interferograms."),
    ):
        path = folder / name
        run.result.show(f"network/{name}", caption)
        if drawn and not others:
            shutil.copyfile(drawn, path)
            continue
        epochs = epochs_of([*kept, *removed])
        save(network_figure(kept, removed, dict(zip(epochs, run.stack.baselines(epochs)))), path)
        drawn = path


def _draw_pictures(run: InversionSetting, used: Interferograms) -> None:
    """Draw results, increments and residuals; remove the rasters of the latter two unless they are to be kept."""
    grid = run.stack.grid
    for name in rasters_of(run.options):
        title = TITLES[name][0]
        data = read_thinned(run.staging / "results" / name, grid.shape)
        limits = symmetric_limits(data) if name in SIGNED else None
        _draw_raster(run.staging / "results" / f"{name}.png", data, title, limits)
    rms = read_thinned(run.staging / "info" / RMS, grid.shape)
    _draw_raster(run.staging / "info" / f"{RMS}.png", rms, DEPARTURE)
    per_turn = run.stack.values_per_turn
    half_wave = run.stack.wavelength_m * 500
    for path in run.progress.part(0.75, 1.0).steps(list(kept_files(run.staging, used).values())):
        if path.suffix == ".inc":
            _draw_increment(path, used, per_turn)
        else:
            data = read_thinned(path, grid.shape)
            _draw_raster(path.with_name(f"{path.name}.png"), data, "Residual (mm)", (-half_wave, half_wave))
        if not run.options.keep_increments:
            path.unlink()


@drawing
def _draw_raster(path: Path, data: np.ndarray, title: str, limits: tuple[float, float] | None = None) -> None:
    """Draw a raster, with a diverging colour map where limits are given."""
    figure = new_figure(8, int(6 * data.shape[0] / data.shape[1]) + 1)
    raster_panel(figure.subplots(), data, path.stem, title, limits, DIVERGING if limits else SEQUENTIAL)
    save(figure, path)


def _draw_increment(path: Path, used: Interferograms, per_turn: float) -> None:
    """Draw an increment in rad beside the interferogram of the same two epochs, if there is one."""
    shape = used.stack.grid.shape
    increment = read_thinned(path, shape) / used.stack.mm_per_value
    panels = {f"{path.stem} inverted": increment}
    if path.stem in used.pairs:
        number = used.pairs.index(path.stem)
        values = read_thinned(used.path(path.stem), shape)
        observed = (used.mm_per_unit * values - used.reference[number]) / used.stack.mm_per_value
        observed[values == 0] = np.nan
        panels = {"Interferogram": observed, **panels, "Difference": observed - increment}
    save_phases(path.with_name(f"{path.stem}.increment.png"), panels, per_turn)
