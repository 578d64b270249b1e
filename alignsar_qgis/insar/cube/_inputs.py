"""The files a datacube is made of, and which of its variables they allow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from ..cleaning.noise_criteria import KEPT, reported_failures
from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.frame_id import frame_id_in
from ..core.pairs import span_days
from ..formats.delay_maps import MODELS, delay_maps_in, files_of_map, model_named_in
from ..formats.licsar import LicsarFolder
from ..store.hdf5 import SERIES, numbers_in, open_hdf5
from ..store.parfiles import read_frequency, read_text
from ..store.record import read_record
from ..store.workspace import SPEED_OF_LIGHT_M_S, Stack, TimeSeries
from .contents import ALIGNSAR, PLAIN, quantities_of
from .options import DatacubeOptions
from .quantities import COHERENCE_SPANS

MASK_REASON_FILL = -1
RESULT_RASTERS = {
    "mean_coherence": "coh_avg",
    "residuals_rms": "resid_rms",
    "mean_abs_loop_phase_closure": "loop_ph_avg_abs",
    "linear_velocity_std": "vstd",
    "spatiotemporal_consistency": "stc",
}
DATASETS = {"DEM": "hgt", "E": "E.geo", "N": "N.geo", "U": "U.geo"}
_TIF_SEPARATOR, _COLUMN_SEPARATOR = ";", ","


@dataclass(frozen=True)
class Sources:
    """What was found for a datacube.

    Attributes
    ----------
    series
        Time series of stages 13 to 16.
    content
        What the cube is to hold.
    stack
        Interferograms, for their coherence; None if not found.
    geoc
        Downloads, for the metadata of the frame.
    amplitude
        Intensity images by epoch; None leaves the amplitude out.
    delays
        GACOS maps by epoch; None leaves the atmosphere out.
    columns, tifs
        Additional result rasters, and additional GeoTIFFs by name of the variable.
    absent
        Why a variable is not in the cube, by name or group of names.
    """

    series: TimeSeries
    content: str
    stack: Stack | None
    geoc: LicsarFolder
    amplitude: dict[str, Path] | None
    delays: dict[str, Path] | None
    columns: dict[str, Path]
    tifs: dict[str, Path]
    absent: dict[str, str]

    @classmethod
    def find(cls, folder: Path, options: DatacubeOptions) -> Sources:
        """Look for everything the options ask for.

        Raises
        ------
        MissingInput
            If the time series is incomplete, or a file that was named is not there.
        BrokenInput, BadOption
            If the filtered time series is not of the same epochs, or names do not fit.
        """
        series = TimeSeries.open(folder)
        _require(series, options)
        epochs = epochs_of_series(series)
        work = options.work_folder or series.folder.resolve().parent
        absent: dict[str, str] = {}
        full = options.content == ALIGNSAR
        return cls(
            series,
            options.content,
            _stack(series, options, absent) if full and options.coherence else None,
            LicsarFolder(work / "GEOC"),
            _amplitude(work / "GEOC.MLI", epochs, options, absent) if full and options.amplitude else None,
            _delays(work / MODELS[model_named_in(series.folder.name)], epochs, options, absent)
            if full and options.atmosphere
            else None,
            _columns(series, options, absent),
            added_rasters(options),
            absent,
        )

    @cached_property
    def epochs(self) -> list[str]:
        """Epochs of the time series."""
        return epochs_of_series(self.series)

    @cached_property
    def coherence_pairs(self) -> dict[int, list[str]]:
        """Sorted pairs of the stack by their span in days, for the spans that the cube holds."""
        if self.stack is None:
            return {}
        pairs = [pair for pair in self.stack.pairs if self.stack.cc(pair).is_file()]
        return {days: [pair for pair in pairs if span_days(pair) == days] for days in COHERENCE_SPANS}

    @property
    def wavelength_m(self) -> float:
        """Radar wavelength."""
        return SPEED_OF_LIGHT_M_S / read_frequency(self.series.info)

    @cached_property
    def mask(self) -> np.ndarray | None:
        """Where the noise mask of stage 15 keeps a pixel, bool (length, width); None without stage 15."""
        return np.nan_to_num(self.series.read("mask")) == 1 if self.series.has("mask") else None

    def dataset(self, name: str) -> np.ndarray | None:
        """A map in ``cum.h5``, float32 (length, width), or None."""
        with open_hdf5(self.series.cum, SERIES) as file:
            found = numbers_in(file, name, file["cum"].shape[1:])
            return None if found is None else found[()].astype(np.float32)

    def baselines(self) -> np.ndarray | None:
        """Perpendicular baselines in ``cum.h5``, m, float64 (n_epochs,), or None."""
        with open_hdf5(self.series.cum, SERIES) as file:
            found = numbers_in(file, "bperp", file["imdates"].shape)
            return None if found is None else found[()].astype(np.float64)

    @property
    def frame(self) -> str | None:
        """Identifier of the LiCSAR frame, from the names of its rasters or its metadata."""
        raster = self.geoc.raster_of_frame("U") or self.geoc.raster_of_frame("hgt")
        name = raster.name.split(".")[0] if raster else self.constants.get("name", "")
        frame = frame_id_in(name)
        return frame if frame and len(frame) == len(name) else None

    @cached_property
    def constants(self) -> dict[str, str]:
        """Constants of the frame, from its ``metadata.txt``."""
        return dict(self.geoc.constants)

    @property
    def mask_reason(self) -> tuple[np.ndarray, list[str]] | None:
        """First criterion that each pixel fails in stage 15, int8 (length, width), -1 without data; what each means.

        None without them, as in a time series of LiCSBAS.
        """
        report = self.series.info / "15parameters.txt"
        if not self.series.has("mask_reason") or not report.is_file():
            return None
        number = self.series.read("mask_reason")
        meanings = [KEPT, *reported_failures(read_text(report))]
        return np.where(np.isnan(number), MASK_REASON_FILL, number).astype(np.int8), meanings

    @property
    def series_files(self) -> list[Path]:
        """The time series that are exported, without filter first."""
        return [self.series.cum] if self.content == PLAIN else [self.series.cum, self.series.cum_filt]

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that the cube depends on."""
        series = self.series
        own = ("vel", "mask_reason") if self.content == ALIGNSAR else ("vel",)
        rasters = [series.results / name for name in (*own, "mask", *RESULT_RASTERS.values())]
        stack, wanted = self.stack, self.coherence_pairs.values()
        coherences = [stack.cc(pair) for pairs in wanted for pair in pairs] if stack else []
        return (
            *self.series_files,
            *(series.info / "EQA.dem_par", series.info / "slc.mli.par"),
            *rasters,
            *(self.geoc.metadata, *filter(None, map(self.geoc.raster_of_frame, ("U", "hgt")))),
            *(self.amplitude or {}).values(),
            *(file for path in (self.delays or {}).values() for file in files_of_map(path)),
            *coherences,
            *self.columns.values(),
            *self.tifs.values(),
        )


def epochs_of_series(series: TimeSeries) -> list[str]:
    """Epochs in ``cum.h5``."""
    with open_hdf5(series.cum, SERIES) as file:
        return [str(epoch) for epoch in file["imdates"][()]]


def _require(series: TimeSeries, options: DatacubeOptions) -> None:
    """Raise unless the time series is complete and of one run."""
    needed = {
        series.cum: "'Invert network' (stage 13)",
        series.results / "vel": "'Invert network' (stage 13)",
    }
    if options.content != PLAIN:
        needed[series.cum_filt] = "'Filter time series' (stage 16)"
    if options.apply_mask:
        needed[series.results / "mask"] = "'Mask noise' (stage 15)"
    missing = [f"{path} is missing; run {stage} first." for path, stage in needed.items() if not path.is_file()]
    if options.work_folder and not options.work_folder.is_dir():
        missing.append(f"{options.work_folder} does not exist; correct the option 'work_folder' or leave it out.")
    if missing:
        raise MissingInput("\n".join(missing))
    epochs = epochs_of_series(series)
    for path in [series.cum] if options.content == PLAIN else [series.cum, series.cum_filt]:
        with open_hdf5(path, SERIES) as file:
            if file["cum"].shape != (len(file["imdates"]), *series.grid.shape):
                raise BrokenInput(
                    f"The displacement in {path} has the shape {file['cum'].shape}, but there are "
                    f"{len(file['imdates'])} epochs and {series.grid.length} x {series.grid.width} pixels according "
                    f"to {series.info / 'EQA.dem_par'}. Run the stages from 13 on again."
                )
            if [str(epoch) for epoch in file["imdates"][()]] != epochs:
                raise BrokenInput(f"{path} has other epochs than {series.cum}; run stage 16 again.")
    check_reference_date(series, options)


def check_reference_date(series: TimeSeries, options: DatacubeOptions) -> None:
    """Refuse a reference date that is not an epoch of the time series."""
    wanted, epochs = options.reference_date, epochs_of_series(series) if options.reference_date else []
    if wanted and wanted not in epochs:
        near = sorted(sorted(epochs, key=lambda epoch: abs(int(epoch) - int(wanted)))[:3]) if wanted.isdigit() else []
        hint = f"; near it are {', '.join(near)}" if near else ""
        raise BadOption(f"Reference date {wanted!r} is not an epoch of the time series (yyyymmdd){hint}.")


def _stack(series: TimeSeries, options: DatacubeOptions, absent: dict[str, str]) -> Stack | None:
    """The stack that the time series was made from."""
    folder = options.stack or recorded_stack(series)
    if folder is None and series.namesake is not None:
        folder = series.namesake.folder
    if folder is None:
        absent["spatial_coherence_*"] = (
            f"the stack of {series.folder.name} was not found beside it; name it in the option 'stack'"
        )
        return None
    stack = Stack.open(folder)
    if not stack.grid.agrees_with(series.grid):
        raise BrokenInput(
            f"The stack {folder} is on another grid than the time series {series.folder}. Name the stack that the "
            "time series was made from in the option 'stack'."
        )
    return stack


def recorded_stack(series: TimeSeries) -> Path | None:
    """The stack folder among the inputs on record for the time series."""
    inside = series.folder.resolve()
    for record in read_record(series.folder).values():
        for name in record["inputs"]:
            path = (inside / name).resolve()
            for folder in (path.parent, path.parent.parent):
                if inside not in (folder, *folder.parents) and (folder / "slc.mli.par").is_file():
                    return folder
    return None


def _amplitude(
    folder: Path, epochs: list[str], options: DatacubeOptions, absent: dict[str, str]
) -> dict[str, Path] | None:
    def image(epoch: str) -> Path | None:
        name = f"{epoch}.geo.mli.tif"
        layouts = (folder / name,) if options.compatible else (folder / name, folder / epoch / name)
        return next((path for path in layouts if path.is_file()), None)

    found = {epoch: path for epoch, path in ((epoch, image(epoch)) for epoch in epochs) if path}
    if found or (options.compatible and folder.is_dir()):
        return found
    absent["amplitude, amp_*"] = f"{folder} has no <epoch>.geo.mli.tif"
    return None


def _delays(
    folder: Path, epochs: list[str], options: DatacubeOptions, absent: dict[str, str]
) -> dict[str, Path] | None:
    if options.compatible:
        candidates = ((epoch, folder / f"{epoch}.sltd.geo.tif") for epoch in epochs)
        found = {epoch: path for epoch, path in candidates if path.is_file()}
        if found or folder.is_dir():
            return found
    found = delay_maps_in(folder, epochs)
    date = options.reference_date or epochs[0]
    if not found:
        absent["atmosphere_external"] = f"{folder} has no delay map"
    elif date not in found:
        absent["atmosphere_external"] = (
            f"{folder} has no delay map of the reference date {date}; choose a reference date that has one"
        )
    return found if date in found else None


def _columns(series: TimeSeries, options: DatacubeOptions, absent: dict[str, str]) -> dict[str, Path]:
    """Additional rasters of ``results/`` by name of the variable."""
    names = [name.strip() for name in options.extra_columns.split(_COLUMN_SEPARATOR) if name.strip()]
    found = {}
    for name in names:
        if series.has(name):
            found[variable_name(name)] = series.results / name
        else:
            absent[name] = f"{series.results / name} does not exist"
    _refuse_duplicates(found, options)
    return found


def added_rasters(options: DatacubeOptions) -> dict[str, Path]:
    """Additional GeoTIFFs by name of the variable: the file name up to the first dot."""
    paths = [Path(path.strip()) for path in options.extra_tifs.split(_TIF_SEPARATOR) if path.strip()]
    missing = [str(path) for path in paths if not path.is_file()]
    if missing:
        raise MissingInput(
            f"These GeoTIFFs to add do not exist: {', '.join(missing)}. Correct the option 'extra_tifs'."
        )
    found = {variable_name(path.name.split(".")[0]): path for path in paths}
    if len(found) < len(paths):
        raise BadOption("Two of the GeoTIFFs to add have the same name up to the first dot; rename one.")
    _refuse_duplicates(found, options)
    return found


def variable_name(text: str) -> str:
    """A name for a variable that CF allows: letters, digits and underscores, a letter first."""
    name = re.sub(r"\W", "_", text, flags=re.ASCII)
    return name if name[:1].isalpha() else f"layer_{name}"


def _refuse_duplicates(found: dict[str, Path], options: DatacubeOptions) -> None:
    taken = quantities_of(options.content)
    clashes = [f"{path} would be called {name}" for name, path in found.items() if name in taken]
    if clashes:
        raise BadOption(f"The cube has a variable of that name already: {'; '.join(clashes)}. Rename or leave out.")
