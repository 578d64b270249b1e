"""The table of stages: everything that iterates over the pipeline iterates over this."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from ..cleaning.options import FilterOptions, NoiseMaskOptions
from ..core.options import StageOptions
from ..cube.options import DatacubeOptions
from ..download.options import DownloadOptions
from ..inversion.options import InversionOptions, SpreadOptions
from ..network.options import LoopOptions, QualityOptions, ReferenceOptions
from ..separation.options import ReconstructionOptions, SeparationOptions
from ..stack.options import ClipOptions, GacosOptions, MaskOptions, PrepareOptions
from ..unrest.options import AlertOptions


@dataclass(frozen=True)
class Stage:
    """One step of the pipeline.

    Attributes
    ----------
    id
        Permanent name, also of the Processing algorithm.
    number
        LiCSBAS step as text, ``02`` … ``16``, ``120``; ``nc`` for the datacube export; empty for an analysis.
    title
        Verb and object, for people.
    module
        Module of this package whose ``run`` does the work. It is called with the input folders in the order of
        ``inputs``, then the output folder or file unless the stage updates the time series in place, the options,
        and the progress.
    inputs
        Roles of the inputs: the folders ``geoc``, ``gacos``, ``stack``, ``timeseries``, the files ``datacube``,
        ``separation``.
    output
        ``stack``, ``timeseries``, ``datacube``, ``separation`` or ``alert``.
    options
        Class of the options.
    suffix
        What the stage adds to the name of the stack folder.
    script
        LiCSBAS script that does the step.
    place
        What stands before the title in the toolbox, where names are sorted as text; None for the number.
    """

    id: str
    number: str
    title: str
    module: str
    inputs: tuple[str, ...]
    output: str
    options: type[StageOptions]
    suffix: str = ""
    script: str = ""
    place: str | None = None

    @property
    def heading(self) -> str:
        """Name in the toolbox: place in the working order, title, and the LiCSBAS step if the place hides it."""
        place = self.number if self.place is None else self.place
        hidden = place and not place.startswith(self.number)
        return f"{place} {self.title}{f' (LiCSBAS {self.number})' if hidden else ''}".strip()

    @property
    def in_place(self) -> bool:
        """Whether the stage adds to the time-series folder it reads."""
        return "timeseries" in self.inputs and self.output == "timeseries"

    @property
    def run(self) -> Callable[..., Any]:
        """The stage's function; its libraries are imported only now."""
        return import_module(f"alignsar_qgis.insar.{self.module}").run


_STACK = ("stack",)
_BOTH = ("stack", "timeseries")
_SERIES = ("timeseries",)

DOWNLOAD = Stage("download_licsar", "01", "Download LiCSAR frame", "download.licsar", (), "frame", DownloadOptions,
                 script="LiCSBAS01_get_geotiff")  # fmt: skip
"""Where the downloads come from; the chain below works on local files."""

STAGES = (
    Stage("prepare_stack", "02", "Prepare stack", "stack.prepare", ("geoc",), "stack", PrepareOptions,
          script="LiCSBAS02_ml_prep"),
    Stage("correct_gacos", "03", "Correct with GACOS", "stack.gacos", ("stack", "gacos"), "stack", GacosOptions,
          "GACOS", "LiCSBAS03op_GACOS"),
    Stage("mask_stack", "04", "Mask stack", "stack.masking", _STACK, "stack", MaskOptions,
          "mask", "LiCSBAS04op_mask_unw"),
    Stage("clip_stack", "05", "Clip stack", "stack.clip", _STACK, "stack", ClipOptions,
          "clip", "LiCSBAS05op_clip_unw"),
    Stage("check_interferograms", "11", "Check interferograms", "network.quality", _STACK, "timeseries", QualityOptions,
          script="LiCSBAS11_check_unw"),
    Stage("choose_reference", "120", "Choose reference", "network.reference", _BOTH, "timeseries", ReferenceOptions,
          script="LiCSBAS120_choose_reference", place="12a"),
    Stage("close_loops", "12", "Close loops", "network.loops", _BOTH, "timeseries", LoopOptions,
          script="LiCSBAS12_loop_closure", place="12b"),
    Stage("invert_network", "13", "Invert network", "inversion.invert", _BOTH, "timeseries", InversionOptions,
          script="LiCSBAS13_sb_inv"),
    Stage("estimate_uncertainty", "14", "Estimate uncertainty", "inversion.uncertainty", _SERIES, "timeseries",
          SpreadOptions, script="LiCSBAS14_vel_std"),
    Stage("mask_noise", "15", "Mask noise", "cleaning.noise", _SERIES, "timeseries", NoiseMaskOptions,
          script="LiCSBAS15_mask_ts"),
    Stage("filter_timeseries", "16", "Filter time series", "cleaning.filtering", _SERIES, "timeseries", FilterOptions,
          script="LiCSBAS16_filt_ts"),
    Stage("export_datacube", "nc", "Export datacube", "cube.export", _SERIES, "datacube", DatacubeOptions,
          script="LiCSBAS_out2nc", place=""),
)  # fmt: skip

_CUBE = ("datacube",)
_SOURCES = ("datacube", "separation")

ANALYSES = (
    Stage("separate_sources", "", "Separate sources", "separation.icasar", _CUBE, "separation", SeparationOptions,
          place="A1"),
    Stage("detect_unrest", "", "Detect unrest", "unrest.detect", _SOURCES, "alert", AlertOptions, place="A2"),
    Stage("reconstruct_timeseries", "", "Reconstruct time series", "separation.reconstruction", _SOURCES, "datacube",
          ReconstructionOptions, place="A3"),
)  # fmt: skip
"""What can be done with a datacube; not part of the chain that makes one."""

_ALL = (DOWNLOAD, *STAGES, *ANALYSES)
_POSITIONS = {stage.id: index for index, stage in enumerate(_ALL)}


def stage_of(stage_id: str) -> Stage:
    """The stage or analysis with an id."""
    return _ALL[_POSITIONS[stage_id]]


def maker_of(file: str) -> str:
    """In words, the stage that makes a file of a time-series folder, whose name begins with the number of the step."""
    step = re.match(r"120|\d\d", file)
    number = {"cum.h5": "13", "cum_filt.h5": "16"}.get(file, step[0] if step else "")
    made = [stage for stage in STAGES if stage.number == number]
    return f"'{made[0].title}' (stage {number})" if made else "the stage that makes it"


def position(stage_id: str) -> int:
    """Place of a stage in the pipeline, analyses last."""
    return _POSITIONS[stage_id]
