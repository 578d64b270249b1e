"""The table of stages: everything that iterates over the pipeline iterates over this.

A new stage is a row here, a function of a `StageRun` with the stage's id as its name, its options in the room's
``options.py``, and a paragraph of help in the provider.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..catalogue.options import StacOptions
from ..cleaning.options import FilterOptions, NoiseMaskOptions
from ..core.options import OptionInfo, StageOptions
from ..cube.options import DatacubeOptions
from ..download.options import DownloadOptions, SampleDownloadOptions
from ..formats.options import ImportOptions
from ..inversion.options import InversionOptions, SpreadOptions
from ..network.options import LoopOptions, QualityOptions, ReferenceOptions
from ..separation.options import ReconstructionOptions, SeparationOptions
from ..stack.options import ClipOptions, GacosOptions, MaskOptions, PrepareOptions, ReunwrapOptions
from ..synthetic.options import SampleOptions
from ..unrest.options import AlertOptions

if TYPE_CHECKING:
    from .stage_run import StageRun

FILE_ROLES = ("datacube", "separation", "alert")
"""Roles whose place is a file; all others are folders."""


@dataclass(frozen=True)
class Stage:
    """One step of the pipeline.

    Attributes
    ----------
    id
        Permanent name, also of the Processing algorithm and of the function that does the work.
    number
        LiCSBAS step as text, ``02`` … ``16``, ``120``; ``nc`` for the datacube export; empty for an analysis.
    title
        Verb and object, for people.
    group
        Group of the toolbox, a key of `GROUPS`.
    module
        Module of this package that has the function.
    inputs
        Roles of the inputs: the folders ``products``, ``geoc``, ``gacos``, ``stack``, ``timeseries``, the files
        ``datacube``, ``separation``. An optional stage is left out of a chain where one of them is not there.
    output
        Role of the output: ``frame``, ``sample``, ``stack``, ``timeseries``, ``datacube``, ``separation``, ``alert`` or
        ``catalogue``.
    options
        Class of the options.
    counts
        Numbers of the result that models can use, each with its label.
    draws
        Whether it can draw figures.
    optional
        Whether a chain can do without it.
    first_map, first_figure
        What is shown while a chain goes on: the style of a layer, the path of a figure; empty for none.
    makes
        Files of a time-series folder and its ``results/`` that are known by name rather than by the number of the step.
    suffix
        What the stage adds to the name of the stack folder, or of the datacube that it analyses.
    script, switch
        LiCSBAS script that does the step; the variable of ``batch_LiCSBAS.sh`` that is y where an optional one runs.
    revision
        Raised when the stage computes something else than before, so that earlier results are made anew.
    packages
        Python packages beside NumPy that a run with default options imports, keys of `PACKAGES`.
    place
        What stands before the title in the toolbox, where names are sorted as text; None for the number.
    replaces
        Stages whose place it takes in a chain.
    """

    id: str
    number: str
    title: str
    group: str
    module: str
    inputs: tuple[str, ...]
    output: str
    options: type[StageOptions]
    counts: tuple[tuple[str, str], ...] = ()
    draws: bool = True
    optional: bool = False
    first_map: str = ""
    first_figure: str = ""
    makes: tuple[str, ...] = ()
    suffix: str = ""
    script: str = ""
    switch: str = ""
    revision: int = 1
    packages: tuple[str, ...] = ()
    place: str | None = None
    replaces: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """Name in the toolbox: place in the working order, title, and the LiCSBAS step if the place hides it."""
        place = self.number if self.place is None else self.place
        hidden = place and not place.startswith(self.number)
        return f"{place} {self.title}{f' (LiCSBAS {self.number})' if hidden else ''}".strip()

    @property
    def step(self) -> str:
        """The step of LiCSBAS that a run can start and stop at; that of stage 120 is 12."""
        return self.number[:2]

    @property
    def in_place(self) -> bool:
        """Whether the stage adds to the time-series folder it reads."""
        return "timeseries" in self.inputs and self.output == "timeseries"

    @property
    def makes_file(self) -> bool:
        """Whether the output is a file."""
        return self.output in FILE_ROLES

    @property
    def function(self) -> Callable[[StageRun[Any]], None]:
        """What does the work; its libraries are imported only now."""
        function: Callable[[StageRun[Any]], None] = getattr(
            import_module(f"alignsar_qgis.insar.{self.module}"), self.id
        )
        return function

    @property
    def check(self) -> Callable[[StageRun[Any]], None] | None:
        """What the room says of a run before it begins: the function of its ``checks.py`` with the id, if any."""
        room = self.module.partition(".")[0]
        look: Callable[[StageRun[Any]], None] | None = getattr(
            import_module(f"alignsar_qgis.insar.{room}.checks"), self.id, None
        )
        return look


GROUPS = {
    "pipeline": "0 Whole chain",
    "data": "1 Data",
    "stack": "2 Interferogram stack",
    "network": "3 Network and reference",
    "timeseries": "4 Time series",
    "datacube": "5 Datacube",
    "analysis": "6 Analysis",
    "tools": "7 Tools",
    "models": "8 Models",
}
"""Groups of the toolbox; QGIS sorts them by name, so the number puts them in working order.

A group is what the field calls a part of the work, and holds one room of code or several: the data are downloaded or
synthetic, the time series is inverted and then cleaned, an analysis separates sources or detects unrest.
"""

PAIRS, EPOCHS, PIXELS = ("pairs", "Pairs"), ("epochs", "Epochs"), ("pixels", "Pixels")
REJECTED, LEFT_OUT = ("pairs_rejected", "Pairs rejected"), ("pairs_left_out", "Pairs left out")

FETCHED = (
    ("fetched", "Files fetched"),
    ("already_there", "Files already there"),
    ("not_published", "Files not published"),
    ("failed", "Files that failed"),
)

DOWNLOAD = Stage(
    "download_licsar", "01", "Download LiCSAR frame", "data", "download.licsar", (), "frame", DownloadOptions,
    counts=(PAIRS, EPOCHS, *FETCHED), draws=False, script="LiCSBAS01_get_geotiff",
    packages=("urllib3", "rasterio"),
)  # fmt: skip
"""Where the downloads come from; the chain below works on local files."""

DATA = (
    DOWNLOAD,
    Stage(
        "download_sample", "", "Download AlignSAR sample", "data", "download.alignsar_sample", (), "sample",
        SampleDownloadOptions, counts=FETCHED, draws=False,
        packages=("urllib3", "rasterio", "h5py"),
    ),
    Stage(
        "import_interferograms", "", "Import interferograms", "data", "formats.importing", ("products",), "frame",
        ImportOptions, counts=(PAIRS, EPOCHS, LEFT_OUT), draws=False, suffix="imported",
        packages=("rasterio", "h5py"),
    ),
    Stage(
        "create_sample_frame", "", "Create sample frame", "data", "synthetic.frame", (), "frame", SampleOptions,
        counts=(PAIRS, EPOCHS), draws=False,
        packages=("scipy", "rasterio"),
    ),
)  # fmt: skip
"""Where a chain can begin: frames that are downloaded, imported or made, and the published sample."""

ALTERNATIVES = (
    Stage(
        "reunwrap_stack", "02to05", "Unwrap again", "stack", "stack.reunwrap", ("geoc",), "stack", ReunwrapOptions,
        counts=(PAIRS, EPOCHS, LEFT_OUT), optional=True, first_map="coherence",
        suffix="unwrapped", script="LiCSBAS02to05_unwrap", switch="run_reunwrapping",
        packages=("scipy", "rasterio", "snaphu"), replaces=("prepare_stack", "correct_gacos"),
    ),
)  # fmt: skip
"""What a chain can do in place of some of its stages; only where the user asks for it."""

STAGES = (
    Stage(
        "prepare_stack", "02", "Prepare stack", "stack", "stack.prepare", ("geoc",), "stack", PrepareOptions,
        counts=(PAIRS, EPOCHS), first_map="coherence", script="LiCSBAS02_ml_prep",
        packages=("rasterio",),
    ),
    Stage(
        "correct_gacos", "03", "Correct with GACOS", "stack", "stack.gacos", ("stack", "gacos"), "stack", GacosOptions,
        counts=(PAIRS, ("pairs_dropped", "Pairs dropped")), optional=True,
        suffix="GACOS", script="LiCSBAS03op_GACOS", switch="do03op_GACOS",
        packages=("rasterio", "matplotlib"),
    ),
    Stage(
        "mask_stack", "04", "Mask stack", "stack", "stack.masking", ("stack",), "stack", MaskOptions,
        counts=(PAIRS, ("masked_percent", "Masked percent")), optional=True,
        suffix="mask", script="LiCSBAS04op_mask_unw", switch="do04op_mask",
    ),
    Stage(
        "clip_stack", "05", "Clip stack", "stack", "stack.clip", ("stack",), "stack", ClipOptions,
        counts=(("width", "Width"), ("length", "Length")), optional=True,
        suffix="clip", script="LiCSBAS05op_clip_unw", switch="do05op_clip",
    ),
    Stage(
        "check_interferograms", "11", "Check interferograms", "network", "network.quality", ("stack",), "timeseries",
        QualityOptions, counts=(PAIRS, REJECTED, EPOCHS), first_figure="network/network11.png",
        script="LiCSBAS11_check_unw",
        packages=("matplotlib",),
    ),
    Stage(
        "choose_reference", "120", "Choose reference", "network", "network.reference", ("stack", "timeseries"),
        "timeseries", ReferenceOptions, optional=True, script="LiCSBAS120_choose_reference", switch="p120_use",
        place="12a",
        packages=("scipy", "matplotlib"),
    ),
    Stage(
        "close_loops", "12", "Close loops", "network", "network.loops", ("stack", "timeseries"), "timeseries",
        LoopOptions, counts=(PAIRS, REJECTED, ("loops", "Loops")), script="LiCSBAS12_loop_closure", place="12b",
        revision=2,
        makes=("coh_avg", "n_unw", "n_loop_err", "n_loop_err_rat", "loop_ph_avg", "loop_ph_avg_abs"),
        packages=("matplotlib",),
    ),
    Stage(
        "invert_network", "13", "Invert network", "timeseries", "inversion.invert", ("stack", "timeseries"),
        "timeseries", InversionOptions, counts=(PAIRS, EPOCHS, PIXELS), first_map="velocity",
        makes=("cum.h5", "vel", "vintercept", "resid_rms", "n_gap", "n_ifg_noloop", "maxTlen", "vel_std"),
        script="LiCSBAS13_sb_inv",
        packages=("scipy", "h5py", "matplotlib"),
    ),
    Stage(
        "estimate_uncertainty", "14", "Estimate uncertainty", "timeseries", "inversion.uncertainty", ("timeseries",),
        "timeseries", SpreadOptions, draws=False, script="LiCSBAS14_vel_std",
        makes=("vstd", "bootvel", "stc", "n_gap_merged", "vel2", "intercept2"),
        packages=("h5py",),
    ),
    Stage(
        "mask_noise", "15", "Mask noise", "timeseries", "cleaning.noise", ("timeseries",), "timeseries",
        NoiseMaskOptions, counts=(PIXELS, ("pixels_kept", "Pixels kept")), script="LiCSBAS15_mask_ts",
        makes=("mask", "vel.mskd", "mask_reason"), revision=2, packages=("matplotlib",),
    ),
    Stage(
        "filter_timeseries", "16", "Filter time series", "timeseries", "cleaning.filtering", ("timeseries",),
        "timeseries", FilterOptions, script="LiCSBAS16_filt_ts",
        makes=("cum_filt.h5", "vel.filt", "vintercept.filt", "demerr"), revision=2,
        packages=("scipy", "h5py"),
    ),
    Stage(
        "export_datacube", "nc", "Export datacube", "datacube", "cube.export", ("timeseries",), "datacube",
        DatacubeOptions, counts=(PIXELS, EPOCHS), draws=False, script="LiCSBAS_out2nc", place="", revision=2,
        packages=("scipy", "h5py", "netCDF4", "rasterio"),
    ),
)  # fmt: skip

ANALYSES = (
    Stage(
        "separate_sources", "", "Separate sources", "analysis", "separation.icasar", ("datacube",), "separation",
        SeparationOptions, suffix="sources", place="A1", revision=2,
        counts=(("source_count", "Number of sources"), ("component_count", "Number of components")),
        packages=("scipy", "h5py", "netCDF4", "rasterio", "matplotlib"),
    ),
    Stage(
        "detect_unrest", "", "Detect unrest", "analysis", "unrest.detect", ("datacube", "separation"), "alert",
        AlertOptions, suffix="unrest", place="A2", revision=2,
        counts=(
            ("status_existing", "Change in known deformation (sigma)"),
            ("status_new", "New deformation (sigma)"),
            ("new_over_image", "New deformation by the residual over the image (sigma)"),
            ("new_in_windows", "New deformation by the residual in windows (sigma)"),
            ("monitoring_dates", "Dates after the baseline"),
        ),
        packages=("scipy", "h5py", "netCDF4", "rasterio", "matplotlib"),
    ),
    Stage(
        "reconstruct_timeseries", "", "Reconstruct time series", "analysis", "separation.reconstruction",
        ("datacube", "separation"), "datacube", ReconstructionOptions, suffix="reconstruction", place="A3",
        counts=(("source_count", "Number of sources used"), ("pixel_count", "Number of pixels")),
        packages=("scipy", "h5py", "netCDF4", "rasterio"),
    ),
    Stage(
        "export_stac", "", "Export STAC catalogue", "tools", "catalogue.export", ("datacube",), "catalogue",
        StacOptions, counts=(("layers", "Number of maps"), ("assets", "Number of files")), draws=False, suffix="stac",
        packages=("h5py", "netCDF4", "rasterio", "matplotlib"),
    ),
)  # fmt: skip
"""What can be done with a datacube; not part of the chain that makes one."""

CHAIN = (DOWNLOAD, *ALTERNATIVES, *STAGES)
STEPS = tuple(dict.fromkeys(stage.step for stage in CHAIN if stage.step.isdigit()))
"""Steps a run can start and stop at."""
FIRST_LOCAL_STEP = STAGES[0].step

_ALL = (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES)
"""Every row of the table."""
_POSITIONS = {stage.id: index for index, stage in enumerate(_ALL)}


SHARED = ("compatible", "workers", "memory", "scheduler")
"""Options that a chain sets once for every stage that has them."""


def chain_infos() -> list[tuple[Stage, OptionInfo]]:
    """Options of single stages that a chain has a place of its own for."""
    return [(stage, info) for stage in CHAIN for info in stage.options.infos() if info.in_chain]


def shared_infos() -> list[OptionInfo]:
    """The options of `SHARED`."""
    infos = {info.name: info for stage in STAGES for info in stage.options.infos()}
    return [infos[name] for name in SHARED]


def stage_of(stage_id: str) -> Stage:
    """The stage or analysis with an id."""
    return _ALL[_POSITIONS[stage_id]]


def maker_of(file: str) -> str:
    """In words, the stage that makes a file of a time-series folder, whose name begins with the number of the step.

    >>> maker_of("coh_avg"), maker_of("120ref.txt")
    ("'Close loops' (stage 12)", "'Choose reference' (stage 120)")
    """
    step = re.match(r"120|\d\d", file)
    made = [stage for stage in STAGES if file in stage.makes or (step and stage.number == step[0])]
    return f"'{made[0].title}' (stage {made[0].number})" if made else "the stage that makes it"


def position(stage_id: str) -> int:
    """Place of a stage in the pipeline, analyses last."""
    return _POSITIONS[stage_id]
