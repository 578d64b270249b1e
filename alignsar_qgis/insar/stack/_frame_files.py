"""What a stack has beside its pairs: line of sight, height, intensity, parameter files, baselines, map headers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core import figures
from ..core.errors import BrokenInput, InsarError, MissingInput
from ..core.grid import Grid, Window
from ..core.pairs import epochs_of
from ..core.text import translatable
from ..formats import FRAME_RASTERS, UNIT_VECTORS, InterferogramSource
from ..pipeline.result import Layer, StageResult
from ..store.baselines import write_baselines, write_dummy_baselines
from ..store.observation import UNWRAPPED, Observation
from ..store.parfiles import HIGHEST_HZ, LOWEST_HZ, write_parameters
from ..store.plausibility import DIRECTION, HEIGHT, INTENSITY, UPWARD, keep_possible
from ..store.raster import check_flat, read_flat, write_flat, write_vrt
from ..store.workspace import Stack
from ._multilook import multilook, without_zeros
from .options import PrepareOptions, ReunwrapOptions

FLAT_NAMES = {"E": "E.geo", "N": "N.geo", "U": "U.geo", "hgt": "hgt", "mli": "slc.mli"}
WITHOUT = {
    "E": "the datacube will lack the viewing direction",
    "N": "the datacube will lack the viewing direction",
    "U": "zenith delays cannot be corrected for, and the datacube will lack the viewing direction",
    "hgt": "atmosphere that depends on height cannot be removed, and the datacube will lack heights",
    "mli": "there is no intensity image",
}
QUANTITIES = {"hgt": HEIGHT, "mli": INTENSITY, "U": UPWARD}
SHOWN = (
    ("hgt", translatable("Height (m)"), "height"),
    ("slc.mli", translatable("Intensity (linear)"), "intensity"),
    ("coh_mean", translatable("Mean coherence (0 to 1)"), "coherence"),
)


@dataclass(frozen=True)
class FrameFiles:
    """From the frame of a source to the files of a stack.

    Attributes
    ----------
    source
        Where the rasters and constants come from.
    folder
        Where the files go.
    full_grid, grid
        Grid of the source and of the stack.
    looks
        Pixels averaged in each direction.
    window
        The part of the averaged image that the stack has.
    zero_is_height
        Whether a height of 0 is one; LiCSBAS takes it for no data.
    frequency_hz
        Radar frequency.
    earlier
        A stack on the same grid, whose files stand in for rasters that cannot be read.
    observation
        What the pairs hold, which the unit vector belongs to.
    """

    source: InterferogramSource
    folder: Path
    full_grid: Grid
    grid: Grid
    looks: int
    window: Window
    zero_is_height: bool
    frequency_hz: float
    earlier: Stack | None = None
    observation: Observation = UNWRAPPED

    def write(self, pairs: Sequence[str], result: StageResult) -> None:
        """Write the rasters, the parameters of the grid and the radar, and the baselines of the epochs of all pairs."""
        for kind in FRAME_RASTERS:
            self._write_raster(kind, result)
        center_time = self.source.constants.get("center_time")
        write_parameters(self.folder, self.grid, self.frequency_hz, center_time)
        self._write_baselines(epochs_of(pairs), result)

    def averaged(self, kind: str, result: StageResult | None = None) -> np.ndarray | None:
        """A raster of the frame on the grid of the stack, float32 (length, width); None if there is none.

        Impossible values become NaN, which ``result`` is told; errors are those of the source.
        """
        data = self.source.frame_raster(kind, self.full_grid)
        if data is None:
            return None
        known = data.astype(np.float32) if kind == "hgt" and self.zero_is_height else without_zeros(data)
        upward = kind == "U" and not self.observation.is_phase  # of a flight that is level
        quantity = DIRECTION if upward else QUANTITIES.get(kind, DIRECTION)
        faults = keep_possible(known, quantity).faults(quantity)
        if faults and result is not None:
            result.warn(f"Raster {kind} of {self.source.place}: {'; '.join(faults)}.")
        return multilook(known, self.looks)[self.window.slices]

    def _write_raster(self, kind: str, result: StageResult) -> None:
        """Write the line of sight, height or intensity; a bad raster costs only itself."""
        name = FLAT_NAMES[kind]
        try:
            data = self.averaged(kind, result)
        except (MissingInput, BrokenInput) as err:
            if self._copied_from_earlier(name):
                result.warn(f"{err} The {name} of the earlier run was kept.")
            else:
                result.warn(f"{err} The stack has no {name}: {WITHOUT[kind]}.")
            return
        if data is None:
            word = f"{kind}{self.observation.vectors if kind in UNIT_VECTORS else ''}"
            result.warn(f"{self.source.place} has no .geo.{word}.tif: {WITHOUT[kind]}.")
            return
        write_flat(self.folder / name, data)

    def _copied_from_earlier(self, name: str) -> bool:
        if self.earlier is None:
            return False
        path = self.earlier.folder / name
        try:
            check_flat(path, self.grid.shape)
        except InsarError:
            return False
        shutil.copyfile(path, self.folder / name)
        return True

    def _write_baselines(self, epochs: Sequence[str], result: StageResult) -> None:
        baselines, path = self.source.baselines(), self.folder / "baselines"
        for remark in baselines.remarks:
            result.warn(remark)
        missing = [epoch for epoch in epochs if epoch not in baselines.known]
        if len(missing) == len(epochs):
            write_dummy_baselines(path, epochs)
            result.warn(
                f"{self.source.place / 'baselines'} gives no baseline of these epochs; values within 1 m were made up, "
                "so DEM errors cannot be estimated later."
            )
            return
        if baselines.text:
            path.write_bytes(baselines.text.encode())
        else:
            write_baselines(path, baselines.known)
        if missing:
            result.warn(f"{self.source.place / 'baselines'} lacks {len(missing)} epochs: {', '.join(missing)}.")


def frequency_of(source: InterferogramSource, options: PrepareOptions | ReunwrapOptions, result: StageResult) -> float:
    """Radar frequency in Hz: the one that the source states, else that of the options.

    An import states it, and a wrong one would scale every displacement. Where the user set another one, the result is
    told which counts.
    """
    text = source.constants.get("radar_frequency", "")
    try:
        stated = float(text)
    except ValueError:
        return options.frequency
    if not LOWEST_HZ <= stated <= HIGHEST_HZ:
        result.warn(f"{source.place} states a radar frequency of {text} Hz, which no radar has; it is not used.")
        return options.frequency
    if options.frequency not in (stated, type(options).frequency):
        result.warn(
            f"{source.place} states a radar frequency of {stated:g} Hz, which is used, not {options.frequency:g} Hz of "
            "the options. Correct metadata.txt if that is wrong."
        )
    return stated


def show_frame(folder: Path, grid: Grid, pictures: bool, result: StageResult) -> None:
    """Headers that GIS can open, and pictures, of the rasters to look at."""
    for name, title, style in SHOWN:
        if (folder / name).is_file():
            write_vrt(folder / name, grid, title)
            result.layers.append(Layer(f"{name}.vrt", title, style))
    if pictures:
        _draw(folder / "hgt", grid, "Height", "m", "terrain", np.asarray, result)
        _draw(folder / "slc.mli", grid, "Intensity", "log10", "gray", np.log10, result)


@figures.drawing
def _draw(
    path: Path,
    grid: Grid,
    title: str,
    label: str,
    cmap: str,
    scaled: Callable[[np.ndarray], np.ndarray],
    result: StageResult,
) -> None:
    if not path.is_file():
        return
    figure = figures.new_figure(8, 6)
    figures.raster_panel(figure.subplots(), scaled(read_flat(path, grid.shape)), title, label, cmap=cmap)
    figures.save(figure, path.with_name(f"{path.name}.png"))
    result.show(f"{path.name}.png", f"{title} ({label}).")
