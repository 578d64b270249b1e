"""The dock "AlignSAR explorer": a scene, what it shows, and the map around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from alignsar_qgis.insar.core.grid import place
from alignsar_qgis.insar.series.source import SIGMA, PointSource

from ..dock_entry import sentence_label, take_what_is_left
from ..map.opening import State, state_of
from ..map.project import TITLE
from ..map.sentences import in_users_language
from .answers import Answer, answer, hovered
from .chart import Chart
from .controls import Controls
from .earthquakes import PURPOSE as EARTHQUAKES
from .earthquakes import choose_earthquakes
from .gestures import Gestures
from .places import PlaceList
from .profile_chart import Profile, ProfileChart, profile_of
from .reading import Reader
from .saving import Saving
from .scene import Scene, Spot
from .shift import MapShift, rate_sources, rates_of, shift_map
from .sources import series_in, source_of, sources_in
from .time_link import TimeLink
from .why import WhyMasked

NAME = "AlignsarExplorer"
_SCOPE, _KEY = "AlignSAR", "/explorer"
"""Where a project keeps the scene."""


class Explorer(QgsDockWidget):
    """Click the map and see how the ground moved there."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(QCoreApplication.translate("AlignSAR", "AlignSAR explorer"), iface.mainWindow())
        self.setObjectName(NAME)
        self.iface, self.project = iface, QgsProject.instance()
        self.scene, self.source = Scene(), None
        self._state: State = ()
        self._shifted: tuple[str, Spot | None] = ("", None)
        self._is_empty = False
        self._settled = QTimer(self)
        self.controls, self.chart, self.profile = Controls(), Chart(), ProfileChart()
        self.places, self.sentence = PlaceList(), sentence_label("AlignsarExplorerSentence")
        self.reader = Reader(self)
        self.gestures = Gestures(iface.mapCanvas(), self)
        self.time = TimeLink(iface.mapCanvas(), self)
        self.saving, self.why = Saving(self), WhyMasked(self)
        self.setWidget(self._content())
        self._connect()
        self.restore()

    def look_at(self, path: Path) -> None:
        """Explore a datacube or time series; places and reference stay where they are."""
        self.set_scene(replace(self.scene, path=str(path)))

    def look_at_layer(self, layer: QgsMapLayer | None) -> bool:
        """Explore what a layer shows; returns whether it shows something to explore."""
        path = source_of(layer)
        if path is not None:
            self.look_at(path)
        return path is not None

    def set_scene(self, scene: Scene) -> None:
        """Show another scene, and have the project keep it."""
        before, self.scene = self.scene, scene
        if scene != before:
            self.project.writeEntry(_SCOPE, _KEY, scene.text())
        self.gestures.mark(scene)
        self.places.show_spots(scene.spots)
        self.controls.show_scene(scene, self._titles())
        self.why.show_scene(scene)
        if not scene.path:
            self.source = None
            self._say(QCoreApplication.translate("AlignSAR", "Load a datacube or a time series, then click its map."))
        elif self.source is None or scene.path != before.path:
            self._open(scene.path)
        else:
            self._ask()

    def change(self, changed: Callable[[Scene], Scene]) -> None:
        """Change the scene."""
        self.set_scene(changed(self.scene))

    def restore(self) -> None:
        """Show what the project keeps."""
        text, _ = self.project.readEntry(_SCOPE, _KEY, "")
        self.source, self._shifted = None, ("", None)
        self._known = set(sources_in(self.project))
        self.scene = Scene()
        self._list_sources()
        self.set_scene(Scene.from_text(text) if text else Scene())

    def show_day(self, day: date, second: bool = False) -> None:
        """Put the date of the chart, and with it the map, to an epoch."""
        key = "second_day" if second else "first_day"
        self.scene = replace(self.scene, **{key: day.isoformat()})
        self.project.writeEntry(_SCOPE, _KEY, self.scene.text())
        self._draw_days()
        if not second:
            self.time.go_to(day)

    def abandon(self) -> None:
        """Let go of everything outside, because the dock goes."""
        self.reader.abandon()
        self.time.close()
        self.gestures.close()
        self.why.close()
        self.project.layersAdded.disconnect(self._layers_added)
        self.project.layersRemoved.disconnect(self._list_sources)
        self.project.cleared.disconnect(self.restore)
        if self.source is not None:
            self.source.release()

    @property
    def shown(self) -> Answer | Profile | None:
        """What is seen: a profile or curves; None for a sentence."""
        return self.shown_chart.profile if self.shown_chart is self.profile else self.chart.answer

    @property
    def shown_chart(self) -> Chart | ProfileChart:
        """The chart that is seen."""
        return self._pages.currentWidget()

    def show_station(self, path: Path) -> None:
        """Hold the pixels around a GNSS station against its displacement."""
        self.set_scene(replace(self.scene, station=str(path)))

    def warn(self, sentence: str) -> None:
        """Tell what went wrong."""
        self.iface.messageBar().pushMessage(TITLE, sentence, Qgis.MessageLevel.Warning, 0)

    def _content(self) -> QWidget:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 2)
        rows.setSpacing(2)
        rows.addWidget(self.controls)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.profile)
        split = QSplitter()
        split.addWidget(self._pages)
        split.addWidget(self.places)
        split.addWidget(self.why.panel)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 190, 430])
        rows.addWidget(self.sentence)
        rows.addWidget(take_what_is_left(split), 1)
        return content

    def _connect(self) -> None:
        self.controls.chosen.connect(self.look_at)
        self.controls.mode_chosen.connect(self.gestures.set_mode)
        self.controls.changed.connect(self.change)
        self.controls.cleared.connect(self._clear)
        self.controls.asked.connect(self._asked)
        self.gestures.mode_changed.connect(self.controls.set_mode)
        self.gestures.changed.connect(self.change)
        self.gestures.hovered.connect(self._hover)
        self.places.changed.connect(self.change)
        self.reader.answered.connect(self._answered)
        self.reader.failed.connect(self._failed)
        self.chart.dated.connect(self.show_day)
        self.profile.dated.connect(self.show_day)
        self.time.moved.connect(self._follow)
        self.why.told.connect(self._explain)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._follow_layers)
        self.project.layersAdded.connect(self._layers_added)
        self.project.layersRemoved.connect(self._list_sources)
        self.project.cleared.connect(self.restore)
        self.closed.connect(lambda: self.gestures.show(False))
        self.opened.connect(lambda: self.gestures.show(True))

    def _titles(self) -> dict[str, str]:
        if self.source is None:
            return {}
        return {name: title for name, title in self.source.titles.items() if name != SIGMA}

    def _list_sources(self, *_: object) -> None:
        self.controls.show_sources(sources_in(self.project), self.scene.path)

    def _layers_added(self, *_: object) -> None:
        # A layer is in the project before it is in the tree, where the sources are found.
        self._settled.start(0)

    def _follow_layers(self) -> None:
        """A new result is explored; its layers follow the reference; a file that was replaced may have other dates."""
        self._list_sources()
        sources = sources_in(self.project)
        new = [path for path in series_in(self.project) if path not in self._known]
        self._known = set(sources)
        if self.isVisible() and (new or not self.scene.path):
            for path in (new or sources)[:1]:
                self.look_at(path)
            return
        if self.source is None:
            return
        self._shifted = ("", None)
        if state_of((self.source.path,)) != self._state:
            self.why.forget()
            self.why.show_scene(self.scene)
            self._open(self.scene.path)
        elif self.scene.reference is not None:
            self._ask()

    def _open(self, path: str) -> None:
        self.source = None
        self._list_sources()
        name = Path(path).name
        self._say(QCoreApplication.translate("AlignSAR", "Opening {name} …").format(name=name))
        self.reader.ask("source", lambda: PointSource.open(path))

    def _ask(self) -> None:
        source, scene = self.source, self.scene
        if not (scene.spots or scene.reference or scene.line or scene.station):
            self._pages.setCurrentWidget(self.chart)
            self._say(QCoreApplication.translate("AlignSAR", "Click the map to see how the ground moved there."))
            self._shift_map(None)
            return
        rates = rate_sources(source.path, self.project) if scene.reference is not None else ()
        earlier = self.chart.answer

        def read() -> tuple[Answer, dict[str, float]]:
            found = answer(source, scene, earlier)
            return found, rates_of(rates, found.region) if found.region is not None else {}

        self.reader.ask("curves", read)
        if scene.line:
            self.reader.ask("profile", lambda: profile_of(source, scene))

    def _answered(self, purpose: str, found: object) -> None:
        if purpose == "source":
            self.source, self._state = found, state_of((found.path,))
            self.time.set_epochs(found.epochs)
            self.controls.show_scene(self.scene, self._titles())
            self._ask()
        elif purpose == "curves":
            self._show(*found)
        elif purpose == "profile":
            self._show_profile(found)
        elif purpose == "hover":
            self.chart.preview(found)
        elif purpose == EARTHQUAKES:
            self._add_steps(found)

    def _asked(self, what: str) -> None:
        """Do what was chosen in a menu."""
        if what == EARTHQUAKES:
            choose_earthquakes(self)
        else:
            self.saving.save(what)

    def _add_steps(self, days: tuple[str, ...]) -> None:
        """Take dates of earthquakes for steps, too."""
        if not days:
            self.warn(
                QCoreApplication.translate(
                    "AlignSAR",
                    "No such earthquake between the dates of the series; take more distance or smaller magnitudes.",
                )
            )
        self.change(lambda scene: replace(scene, steps=tuple(sorted({*scene.steps, *days}))))

    def _failed(self, purpose: str, reason: str) -> None:
        if purpose == "hover":
            self.chart.preview(None)
            return
        if purpose == EARTHQUAKES:
            self.warn(reason)
            return
        if purpose == "curves":
            self._shift_map(None)
        self._say(reason)
        self.places.show_words({})

    def _show(self, found: Answer, rates: dict[str, float]) -> None:
        drawn = [curves for curves in found.curves if curves.has_values]
        if not self.scene.line:
            self._pages.setCurrentWidget(self.chart)
        if drawn:
            self.chart.draw(found)
            self._draw_days()
        else:
            self._say(self._why_nothing(found))
        self._is_empty = not drawn and bool(found.curves)
        self.sentence.setText(" ".join([*map(in_users_language, found.faults), *self._missing(found)]))
        self.places.show_answer(found)
        self._shift_map(found, rates)

    def _why_nothing(self, found: Answer) -> str:
        if found.faults:
            return "\n".join(map(in_users_language, found.faults))
        if found.curves:
            return self._nothing_here()
        return QCoreApplication.translate("AlignSAR", "Click the map to see how the ground moved there.")

    def _explain(self) -> None:
        """Say why there is no curve, when that is known only after the file has said that there is none."""
        if self._is_empty:
            self.chart.say(self._nothing_here())

    def _nothing_here(self) -> str:
        nothing = QCoreApplication.translate(
            "AlignSAR", "No values here: the pixel is masked or has no data on any date."
        )
        return self.why.sentence or nothing

    def _missing(self, found: Answer) -> list[str]:
        translate, sentences = QCoreApplication.translate, []
        for curves in found.curves:
            missing = int((curves.first != curves.first).sum())
            if missing == len(curves.first):
                text = translate("AlignSAR", "{name}: no values here.")
                sentences.append(text.format(name=curves.spot.name))
            elif missing:
                text = translate("AlignSAR", "{name}: no value on {count} dates (×).")
                sentences.append(text.format(name=curves.spot.name, count=missing))
            if curves.fault:
                sentences.append(f"{curves.spot.name}: {in_users_language(curves.fault)}")
        if found.station is not None:
            text = translate("AlignSAR", "{name}: InSAR − GNSS, bias {bias:.1f} mm, RMS {rms:.1f} mm on {count} dates.")
            held = found.station.comparison
            sentences.append(text.format(name=found.station.name, bias=held.bias, rms=held.rms, count=len(held.epochs)))
        return sentences

    def _shift_map(self, found: Answer | None, rates: dict[str, float] | None = None) -> None:
        """Have the maps follow the reference."""
        reference = None if found is None or found.offsets is None else self.scene.reference
        state = (self.scene.path, reference)
        if state == self._shifted or self.source is None:
            return
        self._shifted = state
        shift = None
        if reference is not None:
            shift = MapShift(self.source, found.offsets, rates or {}, place(reference.lon, reference.lat))
        shift_map(self.source.path, shift, self.project)

    def _show_profile(self, found: Profile) -> None:
        self.profile.draw(found)
        self._pages.setCurrentWidget(self.profile)
        self._draw_days()

    def _hover(self, lon: float, lat: float) -> None:
        source, scene = self.source, self.scene
        if source is not None and self.isVisible() and self.chart.main is not None:
            earlier = self.chart.answer
            self.reader.ask("hover", lambda: hovered(source, scene, earlier, lon, lat))

    def _follow(self, day: date) -> None:
        if self.source is not None and self.scene.first_day != day.isoformat():
            self.scene = replace(self.scene, first_day=day.isoformat())
            self._draw_days()

    def _draw_days(self) -> None:
        first, second = (
            date.fromisoformat(day) if day else None for day in (self.scene.first_day, self.scene.second_day)
        )
        self.chart.show_days(first, second)
        self.profile.show_day(first)

    def _clear(self) -> None:
        self.change(lambda scene: replace(scene, spots=(), line=(), second_day="", station=""))

    def _say(self, sentence: str) -> None:
        """A sentence in the place of curves."""
        self.chart.say(sentence)
        self.sentence.setText("")
