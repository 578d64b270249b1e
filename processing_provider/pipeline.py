"""The whole chain as one algorithm."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
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

from alignsar_qgis.insar.batch.files import read_settings
from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.foreign_text import parsed_json
from alignsar_qgis.insar.core.options import OptionInfo
from alignsar_qgis.insar.cube.overview import overview_figure
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.download import Transport
from alignsar_qgis.insar.engines import BUILTIN, Engine
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import PipelineResult
from alignsar_qgis.insar.pipeline.configuration import Configuration
from alignsar_qgis.insar.pipeline.places import check_apart, check_file, previews_folder
from alignsar_qgis.insar.pipeline.plan import CLIP as CLIP_STAGE
from alignsar_qgis.insar.pipeline.plan import EXPORT, Plan
from alignsar_qgis.insar.pipeline.plan_checks import check, check_dates
from alignsar_qgis.insar.pipeline.presets import CHAIN_PRESETS, PRESET_WORDS, example_options
from alignsar_qgis.insar.pipeline.stages import (
    ALTERNATIVES,
    CHAIN,
    DOWNLOAD,
    FIRST_LOCAL_STEP,
    STAGES,
    STEPS,
    Stage,
    chain_infos,
    shared_infos,
)

from ..map.cube import ProjectFile, cube_result
from ..map.live import first_pictures, withdrawn_on_error
from ..map.results import load_result
from ..map.sentences import in_users_language
from .base_algorithm import AlignsarAlgorithm, errors_told, shown_if_possible, translated, up_to_date
from .batch import CONFIG, SETTINGS_FILTER, tell_settings
from .choices import choice
from .coverage_layer import COVERAGE, check_coverage, coverage_parameter, take_coverage, write_coverage
from .cube import PREVIEWS, previews_parameter
from .destinations import chosen, file_destination, given, input_path
from .engine_parameter import add_engine
from .feedback import FeedbackProgress, after
from .figures_output import FIGURES, figures_output, linked
from .network_settings import qgis_transport
from .option_parameters import parameter, read_extent, read_values
from .presets import PRESET, PRODUCT, chosen_code, or_as_configured, preset_choice, product_choice
from .settings import STAGE_ENGINES
from .value_tables import chain_table, preset_values

INPUT, FIRST, LAST, CLIP, OPTIONS = "INPUT", "FIRST_STAGE", "LAST_STAGE", "CLIP", "OPTIONS"
COMPATIBLE, OUTPUT, PROJECT, OVERVIEW = "COMPATIBLE", "OUTPUT", "PROJECT", "OVERVIEW"
STACK, TIMESERIES, SUMMARY = "STACK", "TIMESERIES", "SUMMARY"
REUNWRAP = "REUNWRAP"
(UNWRAP_STAGE,) = ALTERNATIVES


def main_infos() -> list[tuple[str, OptionInfo]]:
    """Stage and description of the options that have a parameter of their own; not set means the preset's value."""
    return [
        (stage.id, replace(info, default=None, optional=True, advanced=info.in_chain != "basic", unset=unset))
        for stage, info in chain_infos()
        for unset in [preset_values(stage.id, info)]
    ]


def resource_infos() -> list[OptionInfo]:
    """Options that are set once for all stages, but for the one that the dialog has in its own words."""
    return [info for info in shared_infos() if info.name != COMPATIBLE.lower()]


def in_force(plan: Plan) -> str:
    """What a configuration and the dialog together make of a run, in a sentence."""
    text = QCoreApplication.translate("AlignSAR", "With the configuration: preset '{preset}', steps {first} to {last}.")
    return text.format(preset=translated(PRESET_WORDS[plan.preset]), first=plan.first, last=plan.last)


def step_words() -> dict[str, str]:
    """What the steps of LiCSBAS are called in the toolbox."""
    headings = {stage.number: stage.heading for stage in CHAIN}
    return {step: headings[step] for step in STEPS}


def _step_choice(name: str, label: str, usual: str) -> QgsProcessingParameterEnum:
    words = step_words()
    return choice(name, label, words, optional=True, unset=or_as_configured(words[usual]))


class RunPipeline(AlignsarAlgorithm):
    """From a work folder to the datacube."""

    _transport: Transport | None = None
    _project: ProjectFile | None = None

    ID = "run_pipeline"
    TITLE = "Run pipeline"
    GROUP = "pipeline"
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
        "want a QGIS project and an overview picture. The stack (GEOCml…) and time-series (TS_…) folders are made in "
        "a folder beside the datacube that has its name with _files at the end. Step 01, where you start there, "
        "downloads a frame into the input folder; everything else in it is only read.\n\n"
        "The preset 'alignsar' has the settings of the AlignSAR datacube: GACOS correction where delay maps are there, "
        "coherence mask 0.15, nullification, singular inversion. 'licsbas' has the defaults of LiCSBAS. Frame, dates "
        "and area of a published product are a choice of their own. Every option of every stage can be set as JSON, "
        'for example {"mask_noise": {"maximum_residual": 10}, "correct_gacos": null}; null leaves an optional stage '
        "out. "
        "Running again repeats only the stages whose input or options changed.\n\n"
        "Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424"
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Work folder (with GEOC)"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "Folder with GEOC/ and, if you have them, GACOS/ and GEOC.MLI/; or GEOC itself."),
        )
        self.add(
            preset_choice(CHAIN_PRESETS, Configuration.preset, or_configured=True),
            translate(
                "AlignSAR",
                "Set of options; the table below has its values. Not set: 'alignsar', or the one that a configuration "
                "names; a batch_LiCSBAS.sh stands for 'licsbas'.",
            ),
        )
        self.add(
            _step_choice(FIRST, translate("AlignSAR", "First step"), FIRST_LOCAL_STEP),
            translate("AlignSAR", "LiCSBAS step to start at; 01 downloads the frame into the work folder first."),
        )
        self.add(
            _step_choice(LAST, translate("AlignSAR", "Last step"), STEPS[-1]),
            translate("AlignSAR", "LiCSBAS step to stop after; the datacube is written after step 16."),
        )
        self.add(
            QgsProcessingParameterExtent(CLIP, translate("AlignSAR", "Area of interest"), optional=True),
            translate("AlignSAR", "Empty: that of the published product, if you choose one, else everything."),
        )
        self.add(
            product_choice(),
            translate("AlignSAR", "Takes frame, dates and area of that product where you give none."),
        )
        for _, info in main_infos():
            self.addParameter(parameter(info))
        self.add(
            QgsProcessingParameterBoolean(COMPATIBLE, translate("AlignSAR", "Reproduce LiCSBAS defects"), False),
            translate("AlignSAR", "Give the original's numbers back in all stages, to reproduce a published product."),
        )
        self.add(
            QgsProcessingParameterBoolean(REUNWRAP, translate("AlignSAR", "Unwrap again"), False),
            translate(
                "AlignSAR",
                "Filter and unwrap the wrapped interferograms (stage 02to05) instead of taking the unwrapped ones "
                "(stages 02 and 03). Needs their wrapped phase and the Python package snaphu.",
            ),
            advanced=True,
        )
        for info in resource_infos():
            self.addParameter(parameter(info))
        self.add(
            QgsProcessingParameterString(
                OPTIONS, translate("AlignSAR", "Options of the stages (JSON)"), "", multiLine=True, optional=True
            ),
            translate(
                "AlignSAR",
                "Stage id to option names and values; wins over the preset and the parameters above. Stage ids: {ids}.",
            ).format(ids=", ".join(stage.id for stage in CHAIN)),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                CONFIG, translate("AlignSAR", "Configuration"), optional=True, fileFilter=SETTINGS_FILTER
            ),
            translate(
                "AlignSAR",
                "Settings of an earlier run (written beside its datacube), or your batch_LiCSBAS.sh. What you change "
                "above wins over it.",
            ),
            advanced=True,
        )
        add_engine(self, STAGE_ENGINES)
        self.add_load_layers()
        self._add_outputs()

    def _add_outputs(self) -> None:
        translate = QCoreApplication.translate
        place = translate("AlignSAR", "in datacube/ of the work folder")
        self.addParameter(file_destination(OUTPUT, translate("AlignSAR", "Datacube"), "NetCDF (*.nc)", place))
        self.addParameter(previews_parameter())
        self.addParameter(coverage_parameter())
        for name, label, kind in (
            (PROJECT, translate("AlignSAR", "QGIS project (empty: none)"), "QGIS (*.qgz)"),
            (OVERVIEW, translate("AlignSAR", "Overview picture (empty: none)"), "PNG (*.png)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputFolder(STACK, translate("AlignSAR", "Stack folder")))
        self.addOutput(QgsProcessingOutputFolder(TIMESERIES, translate("AlignSAR", "Time-series folder")))
        self.addOutput(QgsProcessingOutputString(SUMMARY, translate("AlignSAR", "Summary")))
        self.addOutput(figures_output())

    def shortHelpString(self) -> str:
        return super().shortHelpString() + "\n\n" + chain_table()

    def packages_with(self, engine: Engine) -> tuple[str, ...]:
        found = [name for stage in STAGES for name in (engine if engine.can_do(stage) else BUILTIN).packages(stage)]
        return tuple(dict.fromkeys(found))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._check(self._plan(parameters, context), parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        with errors_told():
            if self._settings(parameters, context).first == DOWNLOAD.number:
                # Settings of QGIS belong to its main thread.
                self._transport = qgis_transport()
        return super().prepareAlgorithm(parameters, context, feedback)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        plan = self._plan(parameters, context)
        if given(parameters.get(CONFIG)):
            feedback.pushInfo(in_force(plan))
            chosen_here = self._chosen_here(parameters, context)
            tell_settings(input_path(self, parameters, CONFIG, context), feedback, chosen_here)
        self._check(plan, parameters, context)
        watch = first_pictures(plan.datacube) if self.wants_layers(parameters, context) else None
        with withdrawn_on_error(plan.datacube):
            result = pipeline.run(plan, FeedbackProgress(feedback), self._transport, watch, self._engine)
            self._repeated = what_was_repeated(result)
            return self._outputs(result, plan, parameters, context, feedback)

    def _outputs(
        self,
        result: PipelineResult,
        plan: Plan,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make what belongs to a datacube, and put it on the map."""
        previews = plan.checked_options()[EXPORT.id].previews
        outputs = {
            OUTPUT: result.cube,
            PREVIEWS: previews if result.cube else None,
            STACK: result.stack,
            TIMESERIES: result.timeseries,
            OVERVIEW: self._overview(result, parameters, context, feedback),
        }
        outputs = {name: str(path) if path else None for name, path in outputs.items()}
        outputs[COVERAGE] = write_coverage(self, result.cube, "grid", parameters, context) if result.cube else None
        outputs[SUMMARY] = in_users_language(result.headline)
        page = pipeline.figures_page(result, plan, Path(outputs[OVERVIEW]) if outputs[OVERVIEW] else None)
        outputs[FIGURES] = linked(page, feedback) if page else None
        outputs[PROJECT] = self._show(result, outputs, parameters, context, feedback)
        return outputs

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # A project is made of layers with legends, which belong to the main thread.
        if self._project is not None:
            with errors_told():
                self._project.write()
        return super().postProcessAlgorithm(context, feedback)

    def _plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Plan:
        work, cube = input_path(self, parameters, INPUT, context), chosen(self, parameters, OUTPUT, context)
        plan = self._settings(parameters, context).plan(work, cube)
        previews = chosen(self, parameters, PREVIEWS, context) or previews_folder(plan.datacube)
        typed = plan.options.get(EXPORT.id, {})
        export = None if typed is None else {"previews": previews, **typed}
        return replace(plan, options={**plan.options, EXPORT.id: export})

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Configuration:
        """What the user set, over what a configuration says."""
        chosen_here = self._chosen_here(parameters, context)
        if not given(parameters.get(CONFIG)):
            return chosen_here.over(Configuration())
        return chosen_here.over(read_settings(input_path(self, parameters, CONFIG, context)))

    def _chosen_here(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Configuration:
        """What the user set in the dialog; a preset, product or step that is not chosen is empty."""
        codes = (chosen_code(self, parameters, name, context) for name in (PRESET, PRODUCT, FIRST, LAST))
        preset, product, first, last = codes
        return Configuration(
            preset=preset,
            product=product,
            first=first,
            last=last,
            options=self._options(parameters, context),
            shared={
                **read_values(self, resource_infos(), parameters, context),
                "compatible": self.parameterAsBool(parameters, COMPATIBLE, context),
            },
        )

    def _check(self, plan: Plan, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse what would fail only after hours."""
        check(plan, self._engine)
        check_dates(plan, [info.name for _, info in main_infos() if given(parameters.get(info.name.upper()))])
        for name, suffixes in ((PROJECT, (".qgz", ".qgs")), (OVERVIEW, (".png",))):
            path = chosen(self, parameters, name, context)
            if path is not None:
                check_file(path, *suffixes)
                check_apart(path, plan.work)
        check_coverage(parameters)

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Options by stage from the main parameters and the JSON, which wins."""
        text = self.parameterAsString(parameters, OPTIONS, context) if given(parameters.get(OPTIONS)) else ""
        example = json.dumps(example_options())
        try:
            typed = parsed_json(text) if text else {}
        except ValueError as err:
            raise BadOption(f"{OPTIONS} is not JSON ({err}). Example: {example}") from err
        if not isinstance(typed, dict) or not all(own is None or isinstance(own, dict) for own in typed.values()):
            raise BadOption(f"{OPTIONS} must map stage ids to an object of options, or to null. Example: {example}")
        options: dict[str, Any] = {}
        for stage_id, info in main_infos():
            for name, value in read_values(self, [info], parameters, context).items():
                options.setdefault(stage_id, {})[name] = value
        if given(parameters.get(CLIP)):
            options[CLIP_STAGE.id] = {"extent": read_extent(self, parameters, CLIP, context)}
        if self.parameterAsBool(parameters, REUNWRAP, context):
            options.setdefault(UNWRAP_STAGE.id, {})
        for stage_id, own in typed.items():
            options[stage_id] = None if own is None else {**options.get(stage_id, {}), **own}
        return options

    def _overview(
        self,
        result: PipelineResult,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Path | None:
        target = chosen(self, parameters, OVERVIEW, context)
        if target is None or result.cube is None:
            return None
        return overview_figure(result.cube, target, FeedbackProgress(feedback))

    def _show(
        self,
        result: PipelineResult,
        outputs: dict,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        """Put the datacube on the map and have its project written, as far as wanted; returns the project."""
        self._project = None
        target = chosen(self, parameters, PROJECT, context)
        if result.cube is None:
            return None
        coverage = take_coverage(outputs[COVERAGE], context)
        previews = Path(outputs[PREVIEWS]) if outputs[PREVIEWS] else None
        with shown_if_possible(feedback), withdrawn_on_error(result.cube):
            shown = cube_result(Cube.open(result.cube), None, coverage, previews)
            shown = replace(shown, message=f"{self._repeated} {shown.message}".strip())
            if self.wants_layers(parameters, context):
                load_result(shown, OUTPUT, context, after(feedback))
            if target:
                self._project = ProjectFile(target, shown, after(feedback))
        return str(target) if self._project else None


def what_was_repeated(result: PipelineResult) -> str:
    """The stages that a run has repeated, where others were up to date; empty for a first run."""
    repeated = result.repeated
    if repeated is None:
        return ""
    if not repeated:
        return up_to_date()
    if len(repeated) > 1 and [stage.id for stage in repeated] == list(result.stages)[-len(repeated) :]:  # noqa: E203
        text = QCoreApplication.translate("AlignSAR", "Made again from {stage} on.")
        return text.format(stage=_short(repeated[0]))
    names = ", ".join(map(_short, repeated))
    return QCoreApplication.translate("AlignSAR", "Made again: {stages}.").format(stages=names)


def _short(stage: Stage) -> str:
    """What a stage begins with in the toolbox, or its title where that is no number."""
    return stage.heading.partition(" ")[0] if stage.number[0].isdigit() else translated(stage.title)


ALGORITHMS = (RunPipeline,)
