"""What people have already on the map: time series and stacks of LiCSBAS, and downloads; nothing is computed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.text import first_names, translatable
from alignsar_qgis.insar.existing import ExistingSeries, ExistingStack, PairFacts, StackLoadOptions

from ..map.existing import series_result, stack_result
from ..map.results import load_result
from ..map.sentences import in_users_language
from .base_algorithm import AlignsarAlgorithm
from .choices import choice
from .destinations import given, input_path
from .feedback import FeedbackProgress
from .fields import DATE, INTEGER, REAL, TEXT
from .option_parameters import parameter, read_options
from .sinks import PointSink

INPUT, OUTPUT, SERIES, TABLE = "INPUT", "OUTPUT", "SERIES", "TABLE"
FILTERED, PLAIN, NONE = "filtered", "unfiltered", "none"
PAGE = "viewers.md"
_PAIR_FIELDS = {
    "pair": TEXT,
    "first": DATE,
    "second": DATE,
    "days": INTEGER,
    "perpendicular_baseline": REAL,
    "coverage": REAL,
    "mean_coherence": REAL,
    "fault": TEXT,
}


class LoadTimeseries(AlignsarAlgorithm):
    """A time-series folder of LiCSBAS, of any version."""

    ID = "load_timeseries"
    TITLE = "Load time series"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("licsbas", "cum.h5", "cum_filt.h5", "ts_", "old results", "display", "velocity", "displacement", "hdf5")
    HELP = (
        "Shows a time series of LiCSBAS as it is: nothing is computed, and nothing is written into its folder. "
        "In: a time-series folder (TS_…) of any version since 2020, or its cum.h5 or cum_filt.h5. Out: velocity "
        "(mm/yr) and displacement in time (mm), positive towards the satellite, mask, quality, heights, the reference "
        "and the area covered.\n\n"
        "What a folder lacks is listed in the log, and the rest is shown. Where a map is in both files, that of the "
        "series that is shown counts, because the two have different references.\n\n"
        "Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424"
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Time-series folder"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "Folder TS_… of LiCSBAS, or any folder with cum.h5; the path of such a file, too."),
        )
        words = {
            FILTERED: translatable("Filtered (cum_filt.h5), if there is any"),
            PLAIN: translatable("As inverted (cum.h5), if there is any"),
            NONE: translatable("None"),
        }
        self.add(
            choice(SERIES, translate("AlignSAR", "Displacement in time"), words, FILTERED),
            translate("AlignSAR", "The velocity and the reference are those of the same file."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(OUTPUT, translate("AlignSAR", "Layers")))
        self.addOutput(QgsProcessingOutputNumber("EPOCHS", translate("AlignSAR", "Number of epochs")))
        self.addOutput(QgsProcessingOutputString("FIRST_EPOCH", translate("AlignSAR", "First epoch")))
        self.addOutput(QgsProcessingOutputString("LAST_EPOCH", translate("AlignSAR", "Last epoch")))
        self.addOutput(QgsProcessingOutputString("MISSING", translate("AlignSAR", "What is not there")))

    def packages(self) -> tuple[str, ...]:
        return ("h5py",)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._series(parameters, context)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        series = self._series(parameters, context)
        in_time = self.parameterAsEnumString(parameters, SERIES, context) != NONE
        if series.missing:
            text = QCoreApplication.translate("AlignSAR", "Not there, and not shown: {names}.")
            feedback.pushInfo(text.format(names=", ".join(series.missing)))
        for warning in filter(None, (*series.warnings, series.impossible() if in_time else "")):
            feedback.pushWarning(in_users_language(warning))
        if series.reference is None and series.file is not None:
            feedback.pushWarning(
                QCoreApplication.translate(
                    "AlignSAR", "Nothing in the folder says what the displacement is relative to."
                )
            )
        layers = load_result(series_result(series, in_time), OUTPUT, context, FeedbackProgress(feedback))
        first, last = (series.epochs[end].isoformat() if series.epochs else "" for end in (0, -1))
        if absence := series.without_displacement():
            feedback.pushWarning(absence)
            text = QCoreApplication.translate(
                "AlignSAR", "No displacement in time, {layers} layers. Run stage 13 and what follows it."
            )
            self._sentence, self._is_warning = text.format(layers=len(layers)), True
        else:
            text = QCoreApplication.translate("AlignSAR", "{layers} layers; {epochs} epochs from {first} to {last}.")
            self._sentence = text.format(layers=len(layers), epochs=len(series.epochs), first=first, last=last)
        feedback.pushInfo(self._sentence)
        return {
            OUTPUT: layers,
            "EPOCHS": len(series.epochs),
            "FIRST_EPOCH": first,
            "LAST_EPOCH": last,
            "MISSING": ", ".join(series.missing),
        }

    def _series(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ExistingSeries:
        filtered = self.parameterAsEnumString(parameters, SERIES, context) != PLAIN
        return ExistingSeries.open(input_path(self, parameters, INPUT, context), filtered)


class LoadStack(AlignsarAlgorithm):
    """Interferograms of a folder, and a table of them."""

    ID = "load_stack"
    TITLE = "Load interferograms"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("licsbas", "geoc", "geocml", "stack", "pairs", "phase", "coherence", "unw", "baseline", "display")
    HELP = (
        "Shows interferograms as they are: nothing is written into their folder. "
        "In: a folder of downloads (GEOC) or a stack (GEOCml…). Out: unwrapped phase (rad, positive away from the "
        "satellite; the colours begin again after 2π) and coherence (0 to 1) of each pair, shown in time from its "
        "first to its second date, and a table of the pairs: dates, days, perpendicular baseline (m), share of the "
        "pixels that have phase, mean coherence.\n\n"
        "Where several pairs span a date, the shortest lies on top. All pairs of a large stack take a while to load: "
        "choose a year, or some pairs from the table."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Folder of interferograms"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "GEOC, the folder around it, or a stack GEOCml… of stages 02 to 05."),
        )
        for info in StackLoadOptions.infos():
            self.addParameter(parameter(info))
        self.add_load_layers()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                TABLE,
                translate("AlignSAR", "Table of pairs"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            )
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(OUTPUT, translate("AlignSAR", "Layers")))
        self.addOutput(QgsProcessingOutputNumber("PAIRS_SHOWN", translate("AlignSAR", "Number of pairs")))

    def packages(self) -> tuple[str, ...]:
        return ("rasterio",)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        stack = ExistingStack.open(input_path(self, parameters, INPUT, context))
        stack.chosen(read_options(self, StackLoadOptions, parameters, context))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        progress = FeedbackProgress(feedback)
        options = read_options(self, StackLoadOptions, parameters, context)
        stack = ExistingStack.open(input_path(self, parameters, INPUT, context))
        pairs = stack.chosen(options)
        for remark in stack.baselines().remarks:
            feedback.pushWarning(in_users_language(remark))
        table = None
        if given(parameters.get(TABLE)):
            facts = list(stack.facts(pairs, options.statistics, progress.part(0, 0.6)))
            for fault in (row.fault for row in facts if row.fault):
                feedback.pushWarning(in_users_language(fault))
            table = self._write(facts, parameters, context)
        layers: list[str] = []
        if self.wants_layers(parameters, context):
            result = stack_result(stack, pairs, progress.part(0.6, 0.7))
            layers = load_result(result, OUTPUT, context, progress.part(0.7, 1))
        text = QCoreApplication.translate("AlignSAR", "{pairs} pairs: {names}.")
        self._sentence = text.format(pairs=len(pairs), names=first_names(pairs, 3))
        feedback.pushInfo(self._sentence)
        return {OUTPUT: layers, TABLE: table, "PAIRS_SHOWN": len(pairs)}

    def _write(
        self, facts: Iterable[PairFacts], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str | None:
        """Write the table to its sink; returns the layer."""
        table = PointSink(self, TABLE, _PAIR_FIELDS, parameters, context)
        for row in facts:
            table.add(asdict(row))
        return table.finish(QCoreApplication.translate("AlignSAR", "Pairs"), context)


ALGORITHMS = (LoadTimeseries, LoadStack)
