"""The network of interferograms as a picture and as tables, with what is weak in it and what would mend it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.pairs import day_of, span_days
from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.existing import ExistingStack
from alignsar_qgis.insar.network.diagnosis import KINDS
from alignsar_qgis.insar.pipeline.places import check_file
from alignsar_qgis.insar.store.unfinished import part_of
from alignsar_qgis.insar.store.workspace import TimeSeries
from alignsar_qgis.insar.tools.network import Network, look_at_network
from alignsar_qgis.insar.tools.options import NetworkOptions

from ..map.sentences import in_users_language
from .base_algorithm import SUMMARY, translated
from .destinations import input_path
from .feedback import FeedbackProgress
from .fields import DATE, INTEGER, REAL, TEXT
from .figures_output import FIGURES, figures_output, linked
from .sinks import PointSink
from .tool_algorithm import INPUT, OUTPUT, ToolAlgorithm
from .tool_points import PNG_SUFFIX, table_sink

PAIRS, EPOCHS, LOOPS, FINDINGS = "PAIRS", "EPOCHS", "LOOPS", "FINDINGS"
FINDING_COLUMNS = {"finding": TEXT, "first": DATE, "last": DATE, "bring_back": TEXT, "form": TEXT, "form_days": INTEGER}
PAIR_COLUMNS = {
    "pair": TEXT,
    "first": DATE,
    "second": DATE,
    "days": INTEGER,
    "perpendicular_baseline_m": REAL,
    "kept": INTEGER,
    "rejected_by": TEXT,
    "loops": INTEGER,
    "bridge": INTEGER,
    "coverage": REAL,
    "mean_coherence": REAL,
    "residual_mm": REAL,
}
EPOCH_COLUMNS = {
    "date": DATE,
    "perpendicular_baseline_m": REAL,
    "pairs": INTEGER,
    "subset": INTEGER,
    "articulation": INTEGER,
    "spanning_next": INTEGER,
}
LOOP_COLUMNS = {"first": DATE, "second": DATE, "third": DATE, "closure_rms_rad": REAL, "verdict": TEXT}


class PlotNetwork(ToolAlgorithm):
    """Baseline–time plot, and what is weak in a network."""

    ID = "plot_network"
    TITLE = "Plot network"
    TAGS = (
        "network",
        "baseline",
        "pairs",
        "small baseline",
        "sbas",
        "gap",
        "loop",
        "triplet",
        "bridge",
        "plot_network",
    )
    HELP = (
        "Draws the network of interferograms, tells what is weak in it, and which pairs would mend it. "
        "In: a time-series folder of stage 11 or later, also of LiCSBAS, or a folder of interferograms. Out: a "
        "baseline–time plot with the pairs that are kept and those that each rule rejected, and the number of pairs "
        "that span each interval; tables of findings, pairs, epochs and loops.\n\n"
        "Findings, the gravest first: gaps that no pair spans, unconnected subsets, bridges (pairs whose loss splits "
        "the network), epochs with a single pair, articulation epochs, and pairs in no loop, whose unwrapping errors "
        "cannot be found. For each the best rejected pair to bring back and the shortest pair to form are named.\n\n"
        "Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792"
    )
    OPTIONS = NetworkOptions
    ENDING = f"_network{PNG_SUFFIX}"
    COUNTS = (
        ("pairs_kept", translatable("Number of pairs kept")),
        ("subsets", translatable("Number of unconnected subsets")),
        ("gaps", translatable("Number of gaps")),
        ("bridges", translatable("Number of bridges")),
        ("unlooped", translatable("Number of pairs in no loop")),
    )

    def packages(self) -> tuple[str, ...]:
        return ("rasterio", "matplotlib", "scipy")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Folder"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "Time-series folder (TS_…) of stage 11 or later, a stack (GEOCml…), or GEOC."),
        )
        self.add_options()
        self.addParameter(table_sink(FINDINGS, translate("AlignSAR", "Table of findings"), optional=True))
        self.addParameter(table_sink(PAIRS, translate("AlignSAR", "Table of pairs"), optional=True))
        self.addParameter(table_sink(EPOCHS, translate("AlignSAR", "Table of epochs"), optional=True))
        self.addParameter(table_sink(LOOPS, translate("AlignSAR", "Table of loops"), optional=True))
        self.add_file_output(translate("AlignSAR", "Figure"), f"PNG (*{PNG_SUFFIX})")
        self.addOutput(figures_output())
        self.add_summary()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        folder = self.cube(parameters, context)
        (TimeSeries if (folder / "info").is_dir() else ExistingStack).open(folder)
        check_file(self.file_output(parameters, context), PNG_SUFFIX)

    def beside(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        folder = self.cube(parameters, context).absolute()
        return folder.with_name(f"{folder.name}.folder")

    def cube(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return input_path(self, parameters, INPUT, context)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.network_plot import draw_network, write_network_page

        options, figure = self.options(parameters, context), self.file_output(parameters, context)
        network = look_at_network(self.cube(parameters, context), options.statistics, FeedbackProgress(feedback))
        for remark in network.remarks:
            feedback.pushWarning(in_users_language(remark))
        figure.parent.mkdir(parents=True, exist_ok=True)
        with part_of(figure) as part:
            draw_network(network, part, options)
        page = figure.with_suffix(".html")
        write_network_page(network, figure, page)
        headline = in_users_language(network.headline)
        feedback.pushInfo(headline)
        found = network.diagnosis
        return {
            **self._tables(network, parameters, context),
            OUTPUT: str(figure),
            FIGURES: linked(page, feedback),
            SUMMARY: headline,
            "PAIRS_KEPT": len(network.kept),
            "SUBSETS": len(found.subsets),
            "GAPS": len(found.gaps),
            "BRIDGES": len(found.bridges),
            "UNLOOPED": len(found.unlooped),
        }

    def _tables(
        self, network: Network, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str | None]:
        """Write the tables; the last one that is finished lies on top."""
        translate, made = QCoreApplication.translate, {}
        for name, columns, rows, title in (
            (LOOPS, LOOP_COLUMNS, _loop_rows(network), translate("AlignSAR", "Loops")),
            (EPOCHS, EPOCH_COLUMNS, _epoch_rows(network), translate("AlignSAR", "Epochs")),
            (PAIRS, PAIR_COLUMNS, _pair_rows(network), translate("AlignSAR", "Pairs")),
            (FINDINGS, FINDING_COLUMNS, _finding_rows(network), translate("AlignSAR", "What is weak in the network")),
        ):
            table = PointSink(self, name, columns, parameters, context)
            for row in rows:
                table.add(row)
            made[name] = table.finish(title, context)
        return made


def _finding_rows(network: Network) -> list[dict[str, Any]]:
    return [
        {
            "finding": translated(KINDS[one.kind]),
            "first": day_of(one.first),
            "last": day_of(one.last),
            "bring_back": one.back,
            "form": one.new,
            "form_days": span_days(one.new) if one.new else None,
        }
        for one in network.diagnosis.findings
    ]


def _pair_rows(network: Network) -> list[dict[str, Any]]:
    bridges, loops = set(network.diagnosis.bridges), network.diagnosis.pair_loops
    return [
        {
            "pair": fact.pair,
            "first": day_of(fact.pair[:8]),
            "second": day_of(fact.pair[9:]),
            "days": fact.days,
            "perpendicular_baseline_m": fact.baseline,
            "kept": int(not fact.rejected_by),
            "rejected_by": translated(fact.rejected_by) if fact.rejected_by else "",
            "loops": loops.get(fact.pair),
            "bridge": int(fact.pair in bridges),
            "coverage": fact.coverage,
            "mean_coherence": fact.coherence,
            "residual_mm": fact.residual,
        }
        for fact in network.pairs
    ]


def _epoch_rows(network: Network) -> list[dict[str, Any]]:
    found, kept = network.diagnosis, network.kept
    subset = {epoch: number for number, epochs in enumerate(found.subsets, 1) for epoch in epochs}
    return [
        {
            "date": day_of(epoch),
            "perpendicular_baseline_m": network.baselines.get(epoch),
            "pairs": sum(epoch in (pair[:8], pair[9:]) for pair in kept),
            "subset": subset[epoch],
            "articulation": int(epoch in found.articulations),
            "spanning_next": int(found.spanning[place]) if place < len(found.spanning) else None,
        }
        for place, epoch in enumerate(found.epochs)
    ]


def _loop_rows(network: Network) -> list[dict[str, Any]]:
    return [
        {
            **dict(zip(("first", "second", "third"), map(day_of, loop.epochs))),
            "closure_rms_rad": loop.rms,
            "verdict": translated(loop.verdict) if loop.verdict else "",
        }
        for loop in network.loops
    ]


ALGORITHMS = (PlotNetwork,)
