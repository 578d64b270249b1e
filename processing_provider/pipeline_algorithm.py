"""The whole chain as one algorithm."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..insar import pipeline
from ..insar.cube.overview import overview_figure
from ..insar.cube.reader import Cube
from ..insar.download.transport import HttpTransport
from ..insar.options.base import OptionInfo
from ..insar.pipeline import FIRST_LOCAL_STEP, STEPS, PipelineResult, Plan
from ..insar.presets import PRESETS
from ..insar.stages import DOWNLOAD, stage_of
from ..map.cube import cube_result, write_project
from ..map.results import MapResult, load_result
from . import groups
from .base_algorithm import AlignsarAlgorithm, errors_told
from .coverage_layer import COVERAGE, coverage_parameter, take_coverage, write_coverage
from .datacube_algorithms import PREVIEWS, previews_parameter
from .feedback import FeedbackProgress
from .figures_output import FIGURES, figures_output, linked
from .network_settings import qgis_transport
from .option_parameters import parameter, read_extent, read_values

INPUT, PRESET, FIRST, LAST, CLIP, OPTIONS = "INPUT", "PRESET", "FIRST_STAGE", "LAST_STAGE", "CLIP", "OPTIONS"
COMPATIBLE, OUTPUT, PROJECT, OVERVIEW = "COMPATIBLE", "OUTPUT", "PROJECT", "OVERVIEW"
STACK, TIMESERIES, SUMMARY = "STACK", "TIMESERIES", "SUMMARY"

MAIN_OPTIONS = (
    ("download_licsar", "frame"),
    ("download_licsar", "start_date"),
    ("download_licsar", "end_date"),
    ("prepare_stack", "multilook"),
    ("mask_stack", "pair_coherence_threshold"),
    ("check_interferograms", "coverage_threshold"),
    ("close_loops", "rms_threshold"),
    ("invert_network", "method"),
    ("invert_network", "weighting"),
    ("invert_network", "minimum_ratio"),
    ("filter_timeseries", "spatial_width"),
    ("filter_timeseries", "temporal_width"),
)
_SHOWN = {"multilook", "method"}


def main_infos() -> list[tuple[str, OptionInfo]]:
    """Stage and description of the options that have a parameter of their own; not set means the preset's value."""
    found = []
    for stage_id, name in MAIN_OPTIONS:
        info = next(info for info in stage_of(stage_id).options.infos() if info.name == name)
        found.append((stage_id, replace(info, default=None, optional=True, advanced=name not in _SHOWN)))
    return found


def shared_infos() -> list[OptionInfo]:
    """Options that several stages have and that are set once for all."""
    infos = stage_of("invert_network").options.infos()
    return [info for info in infos if info.name in ("workers", "memory")]


class RunPipeline(AlignsarAlgorithm):
    """From a work folder to the datacube."""

    _transport: HttpTransport | None = None
    _project: tuple[Path, MapResult] | None = None

    ID = "run_pipeline"
    TITLE = "Run pipeline"
    GROUP = groups.WHOLE_CHAIN
    TAGS = (
        "batch",
        "pipeline",
        "chain",
        "start",
        "itsbd",
        "datacube",
        "volcano",
        "velocity",
        "displacement",
        "time series",
        "plot",
        "cum.h5",
        "LiCSBAS_batch",
    )
    HELP = (
        "Runs all stages from a LiCSAR work folder to the datacube. "
        "In: a folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/. Out: the datacube (NetCDF; displacement "
        "in mm and velocity in mm/yr, positive towards the satellite), preview rasters, coverage polygon, and if you "
        "want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made "
        "beside the datacube; the input folder is only read, unless you start at step 01, which downloads a frame into "
        "it.\n\n"
        "The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, "
        "coherence mask 0.15, the AlignSAR box where it overlaps the frame, nullification, singular inversion. "
        "'licsbas' has the defaults of LiCSBAS. Every option of every stage can be set as JSON, for example "
        '{"mask_noise": {"maximum_residual": 10}, "correct_gacos": null}; null leaves an optional stage out. '
        "Running again repeats only the stages whose input or options changed.\n\n"
        "Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424"
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Work folder (with GEOC)"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "Folder that holds GEOC/ and, if you have them, GACOS/ and GEOC.MLI/."),
        )
        self._add_choice(
            PRESET, translate("AlignSAR", "Preset"), list(PRESETS), "alignsar", translate("AlignSAR", "Set of options.")
        )
        self._add_choice(
            FIRST,
            translate("AlignSAR", "First step"),
            list(STEPS),
            FIRST_LOCAL_STEP,
            translate("AlignSAR", "LiCSBAS step to start at; 01 downloads the frame into the work folder first."),
        )
        self._add_choice(
            LAST,
            translate("AlignSAR", "Last step"),
            list(STEPS),
            STEPS[-1],
            translate("AlignSAR", "LiCSBAS step to stop after; the datacube is written after step 16."),
        )
        self.add(
            QgsProcessingParameterExtent(CLIP, translate("AlignSAR", "Area of interest"), optional=True),
            translate(
                "AlignSAR", "Empty: the AlignSAR box with the preset 'alignsar' where it overlaps, else everything."
            ),
        )
        for _, info in main_infos():
            self.addParameter(parameter(info))
        self.add(
            QgsProcessingParameterBoolean(COMPATIBLE, translate("AlignSAR", "Reproduce LiCSBAS defects"), False),
            translate("AlignSAR", "Give the original's numbers back in all stages, to reproduce a published product."),
        )
        for info in shared_infos():
            self.addParameter(parameter(info))
        self.add(
            QgsProcessingParameterString(
                OPTIONS, translate("AlignSAR", "Options of the stages (JSON)"), "", multiLine=True, optional=True
            ),
            translate(
                "AlignSAR", "Stage id to option names and values; wins over the preset and the parameters above."
            ),
            advanced=True,
        )
        self.add_load_layers()
        self._add_outputs()

    def _add_choice(self, name: str, label: str, choices: list[str], default: str, help_text: str) -> None:
        self.add(QgsProcessingParameterEnum(name, label, choices, False, default, usesStaticStrings=True), help_text)

    def _add_outputs(self) -> None:
        translate = QCoreApplication.translate
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, translate("AlignSAR", "Datacube"), "NetCDF (*.nc)")
        )
        self.addParameter(previews_parameter())
        self.addParameter(coverage_parameter())
        for name, label, kind in (
            (PROJECT, translate("AlignSAR", "QGIS project"), "QGIS (*.qgz)"),
            (OVERVIEW, translate("AlignSAR", "Overview picture"), "PNG (*.png)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputFolder(STACK, translate("AlignSAR", "Stack folder")))
        self.addOutput(QgsProcessingOutputFolder(TIMESERIES, translate("AlignSAR", "Time-series folder")))
        self.addOutput(QgsProcessingOutputString(SUMMARY, translate("AlignSAR", "Summary")))
        self.addOutput(figures_output())

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Settings of QGIS belong to its main thread.
        if self.parameterAsEnumString(parameters, FIRST, context) == DOWNLOAD.number:
            with errors_told():
                self._transport = qgis_transport()
        return True

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        previews = self.parameterAsFileOutput(parameters, PREVIEWS, context)
        plan = self._plan(parameters, context, previews)
        result = pipeline.run(plan, FeedbackProgress(feedback), self._transport)
        outputs = {
            OUTPUT: result.cube,
            PREVIEWS: previews if result.cube else None,
            STACK: result.stack,
            TIMESERIES: result.timeseries,
            OVERVIEW: self._overview(result, parameters, context),
        }
        outputs = {name: str(path) if path else None for name, path in outputs.items()}
        outputs[COVERAGE] = write_coverage(self, result.cube, "grid", parameters, context) if result.cube else None
        outputs[SUMMARY] = result.headline
        page = pipeline.figures_page(result, plan, Path(outputs[OVERVIEW]) if outputs[OVERVIEW] else None)
        outputs[FIGURES] = linked(page, feedback) if page else None
        outputs[PROJECT] = self._show(result, outputs, parameters, context)
        return outputs

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # A project is made of layers with legends, which belong to the main thread.
        if self._project is not None:
            write_project(*self._project)
        return {}

    def _plan(self, parameters: dict[str, Any], context: QgsProcessingContext, previews: str) -> Plan:
        options = self._options(parameters, context)
        export = options.get("export_datacube", {})
        if export is not None:
            options["export_datacube"] = {"previews": previews or None, **export}
        shared = read_values(self, shared_infos(), parameters, context)
        return Plan(
            work=Path(self.parameterAsString(parameters, INPUT, context)),
            cube=Path(self.parameterAsFileOutput(parameters, OUTPUT, context)),
            preset=self.parameterAsEnumString(parameters, PRESET, context),
            first=self.parameterAsEnumString(parameters, FIRST, context),
            last=self.parameterAsEnumString(parameters, LAST, context),
            clip=read_extent(self, parameters, CLIP, context) if parameters.get(CLIP) is not None else None,
            options=options,
            shared={**shared, "compatible": self.parameterAsBool(parameters, COMPATIBLE, context)},
        )

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Options by stage from the main parameters and the JSON, which wins."""
        text = self.parameterAsString(parameters, OPTIONS, context).strip()
        try:
            given = json.loads(text) if text else {}
        except ValueError as err:
            raise QgsProcessingException(
                f'{OPTIONS} is not JSON ({err}). Example: {{"mask_noise": {{"stc": 8}}}}'
            ) from err
        if not isinstance(given, dict) or not all(own is None or isinstance(own, dict) for own in given.values()):
            raise QgsProcessingException(f"{OPTIONS} must map stage ids to an object of options, or to null.")
        options: dict[str, Any] = {}
        for stage_id, info in main_infos():
            for name, value in read_values(self, [info], parameters, context).items():
                options.setdefault(stage_id, {})[name] = value
        for stage_id, own in given.items():
            options[stage_id] = None if own is None else {**options.get(stage_id, {}), **own}
        return options

    def _overview(self, result: PipelineResult, parameters: dict, context: QgsProcessingContext) -> Path | None:
        target = self.parameterAsFileOutput(parameters, OVERVIEW, context)
        if not target or result.cube is None:
            return None
        return overview_figure(result.cube, Path(target))

    def _show(
        self, result: PipelineResult, outputs: dict, parameters: dict, context: QgsProcessingContext
    ) -> str | None:
        """Put the datacube on the map and have its project written, as far as wanted; returns the project."""
        self._project = None
        target = self.parameterAsFileOutput(parameters, PROJECT, context) or None
        if result.cube is None:
            return None
        coverage = take_coverage(outputs[COVERAGE], context)
        previews = Path(outputs[PREVIEWS]) if outputs[PREVIEWS] else None
        shown = cube_result(Cube.open(result.cube), None, coverage, previews)
        if self.wants_layers(parameters, context):
            load_result(shown, OUTPUT, context)
        if target:
            self._project = Path(target), shown
        return target
