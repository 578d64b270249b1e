"""The dock "AlignSAR network": see why pairs are in or out, take some out, and have the rest run again without them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QSplitter, QTabWidget

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pruning import NetworkView, Rerun, Trial, plan_rerun, try_without
from alignsar_qgis.insar.pruning.view import pairs_of

from ..explorer.reading import Reader
from ..map.message import fitting
from ..map.project import TITLE
from ..map.sentences import in_users_language, told
from ..map.words import in_words
from ..panel.runs import BackgroundRun, RunEnd, RunStep
from .chart import NetworkChart
from .choice import Choice
from .controls import NetworkControls
from .files import networks_in
from .run import PrunedRun
from .tables import RecordsModel, RecordsTable, loop_columns, pair_columns

NAME = "AlignsarNetworkView"
_VIEW, _TRIAL = "view", "trial"


class _Wanted(Progress):
    """Until it is not wanted any more."""

    is_over = False

    def cancelled(self) -> bool:
        return self.is_over


class NetworkDock(QgsDockWidget):
    """A network of interferograms to look into."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(QCoreApplication.translate("AlignSAR", "AlignSAR network"), iface.mainWindow())
        self.setObjectName(NAME)
        self.iface, self.project = iface, QgsProject.instance()
        self.reader, self.chart, self.controls = Reader(self), NetworkChart(), NetworkControls()
        self.run, self._loading = PrunedRun(self), None
        self.path: Path | None = None
        self.view: NetworkView | None = None
        self.choice, self.trial, self._plan = Choice(), None, None
        self._wanted = _Wanted()
        self.pairs = RecordsTable("AlignsarNetworkPairs", RecordsModel(pair_columns(), lambda one: not one.is_kept))
        self.loops = RecordsTable("AlignsarNetworkLoops", RecordsModel(loop_columns(), lambda one: bool(one.verdict)))
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()
        self._list()
        self._say_nothing()

    def look_at(self, path: Path) -> None:
        """Show the network of a datacube, a time series, a stack, or a folder around one."""
        self.path, self._wanted.is_over = path, True
        wanted = self._wanted = _Wanted()
        self.controls.tell(QCoreApplication.translate("AlignSAR", "Reading {path} …").format(path=path))
        self.reader.ask(_VIEW, lambda: NetworkView.open(path, wanted))

    def choose(self, choice: Choice) -> None:
        """Show another choice: in the plot, in both tables, and what it would do."""
        before, self.choice = self.choice, choice
        view = self.view
        if view is None:
            return
        if choice.colour != before.colour:
            self.chart.draw(view, choice.colour)
        self.chart.mark(choice)
        chosen = set(choice.selected)
        self.pairs.show_selected([place for place, one in enumerate(view.pairs) if one.pair in chosen])
        self.loops.show_selected(view.loops_with(chosen) if choice.loop is None else [choice.loop])
        self.controls.show_selected(len(choice.selected), view.places.stack is not None and self._loading is None)
        if choice.removed != before.removed:
            # What is planned is of other ticks.
            self._plan = None
            self.controls.foretell(self.controls.forecast.text(), False, True, False)
            self.pairs.records.show_ticks(self._ticks())
            self.reader.ask(_TRIAL, lambda: _foretold(view, choice.removed))

    def load_selected(self) -> None:
        """Put phase and coherence of the pairs that are looked at on the map."""
        if self.view is None or not self.choice.selected or self._loading is not None:
            return
        parameters = {
            "INPUT": str(self.view.places.stack),
            "PAIRS": ",".join(self.choice.selected),
            "STATISTICS": False,
        }
        self._loading = BackgroundRun([RunStep("load_stack", lambda _: parameters)], self)
        self._loading.ended.connect(self._loaded)
        self.controls.show_selected(len(self.choice.selected), False)
        self._loading.start()

    def run_again(self) -> None:
        """Run what is planned."""
        if self._plan is None or self.run.is_running:
            return
        try:
            self.run.start(self._plan)
        except InsarError as err:
            self.warn(told(err))
            return
        if self.run.is_running:
            self.controls.show_running(True)

    def abandon(self) -> None:
        """Let go of everything outside, because the dock goes."""
        self._wanted.is_over = True
        self.reader.abandon()
        self.run.abandon()
        if self._loading is not None:
            self._loading.abandon()
        self.project.layersAdded.disconnect(self._list)
        self.project.layersRemoved.disconnect(self._list)

    def warn(self, sentence: str) -> None:
        """Tell what went wrong."""
        self.iface.messageBar().pushMessage(TITLE, sentence, Qgis.MessageLevel.Warning, 0)

    def _arrange(self) -> None:
        translate = QCoreApplication.translate
        self.tabs.addTab(self.pairs, translate("AlignSAR", "Pairs"))
        self.tabs.addTab(self.loops, translate("AlignSAR", "Loops"))
        split = QSplitter()
        split.addWidget(self.chart)
        split.addWidget(self.tabs)
        for side in range(2):
            split.setStretchFactor(side, 1)
        split.setSizes([780, 780])
        self.setWidget(self.controls.around(split))

    def _connect(self) -> None:
        self.reader.answered.connect(self._answered)
        self.reader.failed.connect(self._failed)
        self.chart.picked.connect(self._picked)
        self.pairs.chosen.connect(lambda rows: self._look_at([self.view.pairs[row].pair for row in rows]))
        self.loops.chosen.connect(self._loop_chosen)
        self.pairs.records.ticked.connect(self._ticked)
        controls = self.controls
        controls.loading.connect(self.load_selected)
        controls.running.connect(self.run_again)
        controls.cancelled.connect(self.run.cancel)
        controls.untouched.connect(lambda: self.choose(replace(self.choice, removed=self._removed_now())))
        controls.coloured.connect(lambda colour: self.choose(replace(self.choice, colour=colour)))
        controls.ticking.connect(self._tick_selected)
        self.run.progressed.connect(controls.progress)
        self.run.told.connect(controls.tell)
        self.run.ended.connect(self._ended)
        self.project.layersAdded.connect(self._list)
        self.project.layersRemoved.connect(self._list)

    def _say_nothing(self) -> None:
        self.view, self.trial, self._plan = None, None, None
        self.chart.say(
            QCoreApplication.translate(
                "AlignSAR",
                "Choose a datacube or time series of the project, or a folder (TS_… or GEOCml…), with 'Network'.",
            )
        )
        self.pairs.records.show_rows(())
        self.loops.records.show_rows(())
        self.controls.tell("")
        self.controls.show_selected(0, False)
        self.controls.foretell("", False, False, False)

    def _list(self, *_: object) -> None:
        """Offer the networks of the project."""
        menu: QMenu = self.controls.menu
        menu.clear()
        for path in networks_in(self.project):
            action = menu.addAction(f"{path.parent.name}/{path.name}")
            action.triggered.connect(lambda _, path=path: self.look_at(path))
        menu.addSeparator()
        folder = menu.addAction(QCoreApplication.translate("AlignSAR", "Folder…"))
        folder.triggered.connect(self._choose_folder)

    def _choose_folder(self) -> None:
        title = QCoreApplication.translate("AlignSAR", "Folder of a time series (TS_…) or stack (GEOCml…)")
        start = str(self.path.parent) if self.path is not None else ""
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        if chosen:
            self.look_at(Path(chosen))

    def _answered(self, purpose: str, found: object) -> None:
        if purpose == _VIEW:
            self._show(found)
        else:
            self._foretell(*found)

    def _failed(self, purpose: str, reason: str) -> None:
        if purpose == _VIEW:
            self._say_nothing()
            self.chart.say(reason)
        else:
            self.trial, self._plan = None, None
            self.controls.foretell(reason, False, True, True)

    def _show(self, view: NetworkView) -> None:
        self.view, self.trial, self._plan = view, None, None
        colour = self.choice.colour
        self.choice = Choice(removed=view.removed, colour=colour)
        self.chart.draw(view, colour)
        self.pairs.records.show_rows(view.pairs, self._ticks())
        self.loops.records.show_rows(view.network.loops)
        self.pairs.fit()
        self.loops.fit()
        translate = QCoreApplication.translate
        titles = translate("AlignSAR", "Pairs ({count})"), translate("AlignSAR", "Loops ({count})")
        for place, (title, rows) in enumerate(zip(titles, (view.pairs, view.network.loops))):
            self.tabs.setTabText(place, title.format(count=len(rows)))
        self.chart.mark(self.choice)
        facts = " ".join(map(in_users_language, (view.network.headline, *view.network.remarks)))
        self.controls.tell(f"{view.places.folder.name}: {facts}")
        self.controls.show_selected(0, False)
        self.controls.foretell("", False, False, False)

    def _ticks(self) -> list[bool | None]:
        """Ticks of the pairs; one that a rule rejected has no place for it."""
        removed, by_hand = self.choice.removed, self.view.removed
        return [one.pair in removed if one.is_kept or one.pair in by_hand else None for one in self.view.pairs]

    def _removed_now(self) -> frozenset[str]:
        return self.view.removed if self.view is not None else frozenset()

    def _look_at(self, pairs: list[str], loop: int | None = None) -> None:
        self.choose(self.choice.looking_at(pairs, loop))

    def _picked(self, pair: str, others_stay: bool) -> None:
        before = self.choice.selected if others_stay else ()
        self._look_at([*before, pair] if pair else list(before))

    def _loop_chosen(self, rows: list[int]) -> None:
        """Look at the pairs of loops, as far as they are in the network."""
        known = {one.pair for one in self.view.pairs}
        pairs = {pair for row in rows for pair in pairs_of(self.view.network.loops[row])}
        self._look_at(sorted(pairs & known), rows[0] if len(rows) == 1 else None)

    def _ticked(self, rows: list[int], is_ticked: bool) -> None:
        self.choose(self.choice.ticking([self.view.pairs[row].pair for row in rows], is_ticked))

    def _tick_selected(self) -> None:
        """Tick the pairs that are looked at; if all of them are, take the ticks away."""
        free = {one.pair for one, tick in zip(self.view.pairs, self._ticks()) if tick is not None}
        pairs = free & set(self.choice.selected)
        self.choose(self.choice.ticking(pairs, not pairs <= self.choice.removed))

    def _foretell(self, view: NetworkView, trial: Trial, plan: Rerun | None, reason: str) -> None:
        if view is not self.view:
            return
        self.trial, self._plan = trial, plan
        sentence = " ".join(in_words(text, values) for text, values in trial.told())
        if plan is not None and trial.changes:
            sentence += " " + _what_runs(plan)
        self.controls.foretell(f"{sentence} {reason}".strip(), plan is not None, trial.changes, trial.harms)

    def _loaded(self, end: RunEnd) -> None:
        self._loading.deleteLater()
        self._loading = None
        if not end.succeeded and end.error:
            self.warn(end.error)
        self.controls.show_selected(len(self.choice.selected), True)

    def _ended(self, rerun: Rerun, end: RunEnd) -> None:
        translate = QCoreApplication.translate
        self.controls.show_running(False)
        if end.succeeded:
            text = translate("AlignSAR", "Done without {count} pairs: {path}")
            text = text.format(count=len(rerun.removed), path=rerun.series)
            self.iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Success, 0)
        elif end.error:
            self.warn(fitting(end.error))
        self.look_at(rerun.series if end.succeeded else self.path)


def _foretold(view: NetworkView, removed: frozenset[str]) -> tuple[NetworkView, Trial, Rerun | None, str]:
    """Of which network, what would happen, what would run, and why nothing can."""
    trial = try_without(view, removed)
    if not trial.changes or not trial.is_possible:
        return view, trial, None, ""
    try:
        return view, trial, plan_rerun(view, removed), ""
    except InsarError as err:
        return view, trial, None, told(err)


def _what_runs(plan: Rerun) -> str:
    translate = QCoreApplication.translate
    if plan.is_copy:
        text = translate("AlignSAR", "Runs {stages} in the copy {name}; the original stays.")
    else:
        text = translate("AlignSAR", "Runs {stages} again in {name}; unticking and running brings everything back.")
    return text.format(stages=", ".join(plan.headings), name=plan.series.name)
