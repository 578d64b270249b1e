"""Export the AlignSAR datacube: one CF NetCDF file with displacement, velocity, quality, amplitude and atmosphere.

Displacement is in mm and velocity in mm/yr in the line of sight, positive towards the satellite; coordinates are pixel
centres, north to south. The file is written in blocks of epochs and pixels, so memory grows neither with the series nor
with the number of workers.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks
from ..core.errors import BadOption, BrokenInput, NothingLeft
from ..core.progress import Progress
from ..core.text import first_names
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store.flat_files import FlatFiles
from ..store.hdf5 import SERIES, PortableDataset, open_hdf5
from . import previews, zarr_store
from ._inputs import MASK_REASON_FILL, Sources
from ._layers import AlignsarDisplacements, EpochRasters, baselines, result_maps
from ._referencing import REFERENCE_COHERENCE, Placement, Reference, compatible_reference, reference_of
from ._resampling import extra_layer
from ._series import SeriesBlocks
from ._shown import Shown
from .beside import check_beside
from .contents import ALIGNSAR, PLAIN_NAMES, quantities_of
from .metadata import global_attributes
from .noise import CUBE_REFERENCE_STD, STD, EpochNoise
from .options import DatacubeOptions
from .plain import PlainDisplacements, plain_maps, plain_reference
from .quantities import MAP, Quantity
from .writer import CHUNK_EPOCHS, CubeWriter

if TYPE_CHECKING:
    import h5py


def export_datacube(run: StageRun[DatacubeOptions]) -> None:
    """Write the datacube of a time series after stage 16, and the previews and the Zarr store if they are wanted.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If the time series is incomplete, or a file or option does not fit.
    NothingLeft
        If the reference pixel has no displacement.
    ModuleNotFoundError
        If a Zarr store is wanted and the package zarr is not installed.
    """
    options, progress, output = run.options, run.progress, run.output
    if output.is_dir():
        raise BadOption(f"{output} is a folder. Give the name of the NetCDF file to write, such as ITSBD.nc.")
    check_beside(options, output, run.inputs["timeseries"])
    sources = Sources.find(run.inputs["timeseries"], options)
    placement = Placement.of(sources.series.grid, options)
    share = 1 - 0.05 * bool(options.previews) - 0.2 * bool(options.zarr)
    if options.previews:
        part = progress.part(share, share + 0.05)
        run.then(run.beside(options.previews, part, options.previews, previews.RECORD), previews.write_previews)
    if options.zarr:
        run.then(run.beside(options.zarr, progress.part(0.8, 1)), zarr_store.write_store)
    if run.is_up_to_date(sources.files):
        return
    _export(run.staging / output.name, sources, placement, options, run.result, progress.part(0, share))


@dataclass(frozen=True)
class Export:
    """One export: what goes in, of it the opened time series, where it lies, and what it is relative to."""

    sources: Sources
    files: list[h5py.File]
    placement: Placement
    reference: Reference
    options: DatacubeOptions

    @cached_property
    def shown(self) -> Shown:
        """What the option to mask every layer leaves."""
        return Shown.of(self.sources, self.placement, self.options)

    def write_maps(self, cube: CubeWriter) -> None:
        """Write what does not change with time."""
        sources, compatible = self.sources, self.options.compatible
        for name, image in self._maps():
            fill = MASK_REASON_FILL if name == "mask_reason" else None
            cube.write_map(name, self.shown(name, image), quantities_of(sources.content)[name], fill)
        for name, path in sources.columns.items():
            image = self.placement.cut(sources.series.read(path.name))
            cube.write_map(name, self.shown(name, image), _extra_quantity(name, f"results/{path.name}"))
        if "mask_reason" in cube.names and sources.mask_reason is not None:
            cube.set_flags("mask_reason", sources.mask_reason[1])
        noise = getattr(self.displacements, "noise", None)
        if noise is not None:
            cube.write_map(CUBE_REFERENCE_STD, noise.level.astype(np.float32))
        metres = baselines(sources, compatible)
        if metres is not None:
            cube.write_map("bperp", metres)
        for name, path in sources.tifs.items():
            layer = extra_layer(path, self.placement, compatible)
            if layer is None:
                sources.absent[name] = f"{path} has several bands; save the wanted one as a file of its own"
                continue
            if layer.is_empty:
                sources.absent[name] = f"{path} has no value within the cube; check its place and its declared no data"
                continue
            image = self.shown(name, layer.image, layer.fill)
            cube.write_map(name, image, _extra_quantity(name, path.name, layer.units), layer.fill)

    def _maps(self) -> Iterator[tuple[str, np.ndarray]]:
        setting = self.placement, self.reference, self.options.compatible
        if self.sources.content == ALIGNSAR:
            return result_maps(self.sources, *setting)
        return plain_maps(self.sources, self.files[-1], *setting)

    @cached_property
    def displacements(self) -> AlignsarDisplacements | PlainDisplacements:
        """What the time series give."""
        if self.sources.content != ALIGNSAR:
            return PlainDisplacements(self.files[-1], self.reference)
        raw, filtered = self.files
        noise = None if self.options.compatible else EpochNoise.of(raw, self.reference)
        if noise is None and STD in raw and not self.options.compatible:
            self.sources.absent[STD] = "it is known relative to the first date only; choose that as reference date"
        both = PortableDataset(raw, "cum"), PortableDataset(filtered, "cum")
        return AlignsarDisplacements(*both, self.reference, noise)

    def write_series(self, cube: CubeWriter, scratch: Path, progress: Progress) -> tuple[np.ndarray, dict[str, str]]:
        """Write what changes with time, by blocks of epochs, and in them by blocks of pixels.

        Returns
        -------
        which pixels of the cube have a displacement, bool (rows, columns), and the rasters that could not be used, with
        the reason
        """
        epochs = self.sources.epochs
        with FlatFiles() as files:
            rasters = EpochRasters(self.sources, self.placement, self.reference, self.options.compatible, files)
            for name in (*self.displacements.names, *rasters.names):
                cube.declare(name, quantities_of(self.sources.content)[name])
            series = SeriesBlocks(self.placement, self.options, cube, self.displacements, rasters, self.shown)
            blocks = even_blocks(len(epochs), CHUNK_EPOCHS, CHUNK_EPOCHS)
            for number, block in enumerate(blocks):
                series.write(block, scratch, progress.part(number / len(blocks), (number + 1) / len(blocks)))
        if "amplitude" in rasters.names:
            for name, image in series.amplitude.maps().items():
                cube.write_map(name, image)
        return series.known, rasters.faults


def _export(
    path: Path,
    sources: Sources,
    placement: Placement,
    options: DatacubeOptions,
    result: StageResult,
    progress: Progress,
) -> None:
    with ExitStack() as opened:
        files = [opened.enter_context(open_series(path, options)) for path in sources.series_files]
        export = Export(sources, files, placement, find_reference(files, sources, options), options)
        worded = sources.series.observation.worded
        with CubeWriter(path, placement.written, sources.epochs, options.compression, worded) as cube:
            cube.set_attributes(global_attributes(sources, placement, export.reference, options, progress))
            export.write_maps(cube)
            known, faults = export.write_series(cube, path.parent, progress)
            _report(result, cube, export, known, faults)


def open_series(path: Path, options: DatacubeOptions) -> AbstractContextManager[h5py.File]:
    """A time series, of which HDF5 keeps what it unpacked for the blocks that need it next."""
    return open_hdf5(path, SERIES, int(options.memory * MEGABYTE / 8))


def find_reference(files: list[h5py.File], sources: Sources, options: DatacubeOptions) -> Reference:
    """What displacement and velocity are relative to, of the opened time series."""
    window = sources.series.stored_reference(files[-1])
    if window is None:
        raise BrokenInput(f"{files[-1].filename} has no refarea. Run the stage that makes it again (13 or 16).")
    if sources.content != ALIGNSAR:
        return plain_reference(files, window, sources, options)
    find = compatible_reference if options.compatible else reference_of
    return find(files[0]["cum"], files[1]["cum"], window, sources, options)


def _extra_quantity(name: str, origin: str, units: str = "") -> Quantity:
    """Description of an additional layer, of which only the origin is known."""
    return Quantity(MAP, units, f"{name} from {origin}", f"Additional layer from {origin}.", name, "intensity")


def _report(result: StageResult, cube: CubeWriter, export: Export, known: np.ndarray, faults: dict[str, str]) -> None:
    """Say what is in the cube and what is not.

    Raises
    ------
    NothingLeft
        If the part that is kept has no displacement.
    """
    sources, placement, reference = export.sources, export.placement, export.reference
    epochs = sources.epochs
    moved, trend = "cum_displacement", "linear_velocity"
    if sources.content != ALIGNSAR:
        moved, trend = PLAIN_NAMES[moved], PLAIN_NAMES[trend]
    if moved not in cube.ranges:
        raise NothingLeft(
            f"No pixel of the area to keep has a displacement on {epochs[reference.date]}. "
            "Choose another area or reference date, or relax the mask (stage 15)."
        )
    grid = placement.written
    base = reference.filtered_base
    lost_pixels = known & np.isnan(placement.cut(base) if isinstance(base, np.ndarray) else base)
    lost, valid = int(lost_pixels.sum()), int(known.sum()) - int(lost_pixels.sum())
    velocity, moving = cube.ranges.get(trend, (np.nan, np.nan)), cube.known_pixels.get(trend, 0)
    displacement = cube.ranges[moved]
    result.counts = {
        "epochs": len(epochs),
        "pixels": grid.width * grid.length,
        "valid_pixels": valid,
        "velocity_pixels": moving,
        "pixels_without_reference_date": lost,
        "reference_pixels": int(reference.pixels.sum()),
        "variables": len(cube.names),
        "velocity_min": float(velocity[0]),
        "velocity_max": float(velocity[1]),
        "displacement_min": float(displacement[0]),
        "displacement_max": float(displacement[1]),
    }
    result.say(
        f"Wrote {len(epochs)} epochs from {epochs[0]} to {epochs[-1]} on {grid.width} x {grid.length} pixels, "
        f"{len(cube.names)} variables."
    )
    apart = "" if moving == valid else f", {moving} a velocity"
    worded = sources.series.observation.worded
    result.say(
        f"{valid} of {grid.width * grid.length} pixels have a displacement{apart}; it runs from {displacement[0]:.1f} "
        f"to {displacement[1]:.1f} mm and velocity from {velocity[0]:.1f} to {velocity[1]:.1f} mm/yr, "
        f"{worded('positive towards the satellite')}."
    )
    result.refer(sources.series.grid, reference.window)
    good = result.counts["reference_pixels"]
    zero = f"the median of its good pixels ({good}) is zero" if good else "that of the time series, as it is there"
    result.say(
        f"Reference: {sources.series.grid.place_of(reference.window)}; {zero}. Everything is zero on "
        f"{epochs[reference.date]}."
    )
    if not reference.coherent:
        result.warn(
            f"The reference area has fewer than two pixels with a mean coherence above {REFERENCE_COHERENCE}; all of "
            "its pixels were used. Choose an area on stable, coherent ground."
        )
    if reference.instead_of:
        result.warn(
            f"The LiCSBAS exporter would refer to pixel {reference.instead_of} (x,y), which has no data, and write a "
            "cube without displacement; the reference pixel itself was taken."
        )
    if sources.frame is None:
        result.warn(
            f"The frame is not known, because {sources.geoc.folder} has no rasters or metadata.txt of a LiCSAR frame; "
            "frame, orbit and time of day are not in the metadata."
        )
    for path, fault in faults.items():
        result.warn(f"{path} was taken as missing: {fault}")
    if lost:
        result.warn(f"Pixels without displacement on {epochs[reference.date]}, left out of the series: {lost}.")
    for name, reason in sources.absent.items():
        result.warn(f"Not in the cube: {name}, because {reason}.")
    for name, missing in cube.empty_epochs.items():
        if missing:
            result.warn(f"{name} has no value on {len(missing)} of {len(epochs)} epochs: {first_names(missing)}.")
