"""What all algorithms share: identity, error translation, loading of layers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import Cancelled, InsarError
from alignsar_qgis.insar.core.options import Extent, StageOptions
from alignsar_qgis.insar.core.packages import missing_of
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download import Transport
from alignsar_qgis.insar.engines import BUILTIN, Engine
from alignsar_qgis.insar.pipeline.result import StageResult
from alignsar_qgis.insar.pipeline.stage_run import StageRun
from alignsar_qgis.insar.pipeline.stages import Stage, stage_of

from ..map.layers import VECTOR, MapGroup, MapLayer
from ..map.message import tell, tell_failure, warn_in_turn
from ..map.outdated import outdated_sentence
from ..map.project import in_window
from ..map.reference import MapReference
from ..map.refresh import files_changed
from ..map.results import MapResult, load_result
from ..map.sentences import in_users_language, told
from ..map.words import classes_of, title_of
from .feedback import FeedbackProgress
from .missing_packages import how_to_install
from .running import running
from .settings import chosen_engine
from .toolbox_entry import ToolboxEntry, translated
from .values import accepted

LOAD_LAYERS, SUMMARY, SKIPPED = "LOAD_LAYERS", "SUMMARY", "SKIPPED"


def with_default(help_text: str, default: Any) -> str:
    """Help that ends with the default, if there is one; ``qgis_process help`` shows it nowhere else."""
    if default is None or default == "":
        return help_text
    return f"{help_text} " + QCoreApplication.translate("AlignSAR", "Default: {value}.").format(value=default)


class AlignsarAlgorithm(ToolboxEntry, QgsProcessingAlgorithm):
    """Base of every algorithm of the provider.

    A subclass declares ``ID``, ``TAGS``, ``HELP`` and ``PAGE`` (documentation page), also ``TITLE`` and ``GROUP`` (of
    the toolbox) where the table of stages has no such row, and implements ``initAlgorithm`` and ``run_stage``.
    """

    PAGE = "stages.md"
    _engine: Engine = BUILTIN
    _sentence = ""
    """What to tell in the message bar at the end of a run without a summary."""
    _is_warning = False
    """Whether that is no success."""
    _repeated = ""
    """What to tell there before, of a run of something that had been made before."""

    @property
    def stage(self) -> Stage:
        """The row in the table of stages of an algorithm without a title of its own."""
        return stage_of(self.ID)

    def title(self) -> str:
        """Name in the toolbox, in English."""
        return self.TITLE or self.stage.heading

    def groupId(self) -> str:
        return self.GROUP or self.stage.group

    def tags(self) -> list[str]:
        return [*super().tags(), *([] if self.TITLE else step_tags(self.stage))]

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str = "", advanced: bool = False) -> None:
        """Declare a parameter with its help, which ends with the default."""
        parameter.setHelp(with_default(help_text, parameter.defaultValue()))
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_load_layers(self) -> None:
        """Declare the switch that keeps results off the map."""
        switch = QgsProcessingParameterBoolean(
            LOAD_LAYERS, QCoreApplication.translate("AlignSAR", "Load the result layers"), True
        )
        switch.setMetadata({"widget_wrapper": {"class": f"{__package__}.widget_wrappers.SwitchWrapper"}})
        self.add(
            switch,
            QCoreApplication.translate("AlignSAR", "Off: only write the files; useful inside models."),
            advanced=True,
        )

    def add_results(self) -> None:
        """Declare the outputs that say what a stage did: its headline, whether anything had changed, its numbers."""
        self.addOutput(QgsProcessingOutputString(SUMMARY, QCoreApplication.translate("AlignSAR", "Summary")))
        nothing = QCoreApplication.translate("AlignSAR", "Nothing had changed")
        self.addOutput(QgsProcessingOutputBoolean(SKIPPED, nothing))
        for name, label in self.stage.counts:
            self.addOutput(QgsProcessingOutputNumber(name.upper(), translated(label)))

    def results(self, result: StageResult) -> dict[str, Any]:
        """Values of those outputs."""
        counts = {name.upper(): result.counts.get(name) for name, _ in self.stage.counts}
        return {SUMMARY: in_users_language(result.headline), SKIPPED: result.skipped, **counts}

    def carry_out(
        self,
        inputs: Mapping[str, Path],
        output: Path,
        options: StageOptions,
        feedback: QgsProcessingFeedback,
        transport: Transport | None = None,
    ) -> StageResult:
        """Run the stage of this algorithm."""
        progress = FeedbackProgress(feedback)
        with progress.timed(self.stage.heading):
            run = StageRun(self.stage, inputs, output, options, progress, transport=transport)
            return run.carry_out_with(self._engine)

    def look_at(self, inputs: Mapping[str, Path], output: Path, options: StageOptions) -> None:
        """Refuse a run of the stage of this algorithm that cannot end well."""
        # Imported here, because it looks into files with packages that a toolbox can do without.
        from alignsar_qgis.insar.pipeline.stage_checks import check_stage

        check_stage(StageRun(self.stage, inputs, output, options, Progress()), self._engine)

    def packages(self) -> tuple[str, ...]:
        """Python packages that a run needs, by the names that Python imports."""
        return () if self.TITLE else self.stage.packages

    def packages_with(self, engine: Engine) -> tuple[str, ...]:
        """Those that a run needs in this Python where an engine does the work."""
        return self.packages() if engine is BUILTIN else engine.packages(self.stage)

    def canExecute(self) -> tuple[bool, str]:
        return self._ready(chosen_engine(self, {}, QgsProcessingContext()))

    def _ready(self, engine: Engine) -> tuple[bool, str]:
        """Whether all packages are there, else how to get them."""
        missing = missing_of(self.packages_with(engine))
        return (False, how_to_install(missing)) if missing else (True, "")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            with errors_told():
                self._engine = chosen_engine(self, parameters, context)
                # Only dialogs ask canExecute.
                ok, message = self._ready(self._engine)
                if ok:
                    ok, message = super().checkParameterValues(accepted(self, parameters), context)
                if ok:
                    self.check(parameters, context)
        except QgsProcessingException as err:
            return False, str(err)
        return ok, message

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse values with which a run cannot end well, by a quick look at what they name.

        Raises
        ------
        InsarError
            With what is wrong and what to do instead.
        """

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Settings of QGIS belong to its main thread.
        with errors_told():
            self._engine = chosen_engine(self, parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        known = {definition.name() for definition in self.parameterDefinitions()}
        for name in sorted(set(parameters) - known):
            feedback.pushWarning(
                QCoreApplication.translate("AlignSAR", "{name}: no such parameter, ignored").format(name=name)
            )
        try:
            try:
                with running(feedback), errors_told():
                    results = self.run_stage(parameters, context, feedback)
            finally:
                files_changed()
        except Exception as err:
            # After what is said of the layers, which would take its place.
            if in_window(context.project()):
                tell_failure(self._failure(err, feedback.isCanceled()))
            raise
        self._sentence = results.get(SUMMARY) or self._sentence
        self._repeated = up_to_date() if results.get(SKIPPED) else self._repeated
        return results

    def _failure(self, err: Exception, cancelled: bool) -> str:
        """What to tell in the message bar of a run that has not come to its end."""
        if cancelled:
            return QCoreApplication.translate("AlignSAR", "{name} was cancelled.").format(name=self.displayName())
        text = QCoreApplication.translate("AlignSAR", "{name} failed: {reason}")
        return text.format(name=self.displayName(), reason=str(err) or type(err).__name__)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # The log has it already. What is shown on the map may have something better to say, which then takes its place.
        if in_window(context.project()):
            done = QCoreApplication.translate("AlignSAR", "{name}: done.").format(name=self.displayName())
            outdated = "" if self.TITLE else outdated_sentence(context.project())
            sentence = " ".join(filter(None, (outdated, self._repeated, self._sentence or done)))
            if self._is_warning or outdated:
                warn_in_turn(sentence)
            else:
                tell(context.project(), sentence)
        return {}

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; errors of the science become messages of QGIS."""
        raise NotImplementedError

    def show(self, result: StageResult, output: str, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Put the layers of a stage on the map when the algorithm has ended, if the user wants."""
        if not self.wants_layers(parameters, context):
            return
        layers = [
            MapLayer(
                str(result.folder / layer.path),
                title_of(layer),
                layer.style,
                visible=False,
                classes=classes_of(layer),
            )
            for layer in result.layers
        ]
        area = None if result.reference is None else MapReference.within(Extent(*result.reference))
        self.show_group(str(result.folder), result.folder.name, layers, output, context, area)

    def show_group(
        self,
        place: str,
        name: str,
        layers: list[MapLayer],
        output: str,
        context: QgsProcessingContext,
        reference: MapReference | None = None,
    ) -> list[str]:
        """Put layers on the map as one group named after the algorithm, a velocity or else the first one ticked.

        Returns
        -------
        Ids of the layers.
        """
        ticked = next((layer for layer in layers if layer.style == "velocity"), layers[0] if layers else None)
        entries = tuple(replace(layer, visible=layer is ticked or layer.provider == VECTOR) for layer in layers)
        group = MapGroup(f"{self.displayName()}: {name}", entries, expanded=True)
        return load_result(MapResult(f"{place}#{self.ID}", group, reference), output, context)

    def wants_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Whether there is a project to show layers in, and the user wants them."""
        return context.project() is not None and self.parameterAsBool(parameters, LOAD_LAYERS, context)


def up_to_date() -> str:
    """What is told of a run that found everything as it should be."""
    return QCoreApplication.translate("AlignSAR", "Up to date.")


@contextmanager
def shown_if_possible(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Warn where results that are complete cannot be put on the map."""
    try:
        yield
    except Cancelled:
        feedback.pushWarning(
            QCoreApplication.translate("AlignSAR", "Cancelled: the results are complete, but not all are on the map.")
        )
    except InsarError as err:
        feedback.pushWarning(told(err))


def step_tags(stage: Stage) -> list[str]:
    """Names by which people who know LiCSBAS look for a stage."""
    numbers = [f"{word} {stage.number}" for word in ("step", "stage")] if stage.number.isdigit() else []
    return [*numbers, *([stage.script] if stage.script else [])]


@contextmanager
def errors_told() -> Iterator[None]:
    """Turn what a user can mend into messages of QGIS; other errors keep their traceback."""
    try:
        yield
    except InsarError as err:
        raise QgsProcessingException(told(err)) from err
    except ModuleNotFoundError as err:
        raise QgsProcessingException(how_to_install([(err.name or str(err)).partition(".")[0]])) from err
    except OSError as err:
        if err.filename is None:
            raise
        raise QgsProcessingException(f"{err.filename}: {err.strerror}.") from err
