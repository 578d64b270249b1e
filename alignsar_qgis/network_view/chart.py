"""The baseline–time plot of the dock: pairs are clicked, and those that are looked at or ticked stand out."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from alignsar_qgis.insar.core.pairs import day_of
from alignsar_qgis.insar.pruning import NetworkView, PairView
from alignsar_qgis.insar.tools.network_plot import Shades, ends_of, legend_columns, plot_network

from ..explorer.chart import canvas_class
from ..map.words import in_words
from .choice import FATE, Choice
from .tables import QUANTITIES, fate_of

SELECTED, TICKED = "#ff9500", "#c0392b"
_NEAR_PX = 9.0
_SMALL, _USUAL = 7.5, 8.5


class NetworkChart(QWidget):
    """Draws a network.

    Signals
    -------
    picked
        With the pair whose line was clicked, empty where there is none, and whether others stay selected.
    """

    picked = pyqtSignal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        from matplotlib.figure import Figure

        self.figure = Figure(layout="constrained")
        self.canvas = canvas_class()(self.figure)
        self.canvas.setObjectName("AlignsarNetworkCanvas")
        self.canvas.setMinimumSize(260, 180)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.canvas)
        self._view: NetworkView | None = None
        self._plane: Any = None
        self._place: dict[str, tuple[int, float]] = {}
        self._pairs: tuple[PairView, ...] = ()
        self._marks: list[Any] = []
        self._choice, self._colour, self._columns = Choice(), FATE, 0
        self.canvas.mpl_connect("resize_event", self._resized)
        self.canvas.mpl_connect("button_press_event", self._press)
        self.canvas.mpl_connect("motion_notify_event", self._hover)

    def say(self, sentence: str) -> None:
        """Show a sentence instead."""
        self._view, self._plane, self._place, self._pairs, self._marks = None, None, {}, (), []
        self.figure.clear()
        self.figure.text(0.5, 0.5, sentence, ha="center", va="center", color="#555555", fontsize=_USUAL + 1, wrap=True)
        self.canvas.draw_idle()

    def draw(self, view: NetworkView, colour: str) -> None:
        """Show a network, its kept pairs told apart by fate or coloured by a quantity."""
        self._view, self._pairs, self._marks = view, view.pairs, []
        self.figure.clear()
        edited = {one.pair for one in view.pairs if one.is_edited}
        shades = None
        if colour != FATE:
            quantity = QUANTITIES[colour]
            shades = Shades({one.pair: quantity.value(one) for one in view.pairs}, in_words(quantity.title))
        self._colour, self._columns = colour, legend_columns(self.figure)
        self._plane, self._place = plot_network(
            self.figure, view.network, in_words, edited=edited, shades=shades, brief=True
        )
        for axes in self.figure.axes:
            axes.tick_params(labelsize=_SMALL)
            axes.yaxis.label.set_size(_USUAL)
        self.canvas.draw_idle()

    def mark(self, choice: Choice) -> None:
        """Have the pairs that are looked at, and those that are taken out, stand out."""
        from matplotlib.collections import LineCollection

        self._choice = choice
        for artist in self._marks:
            artist.remove()
        self._marks = []
        if self._plane is None:
            return
        known = {one.pair for one in self._pairs}
        ticked = sorted(known & choice.removed)
        if ticked:
            ends = ends_of(self._place, ticked)
            self._marks.append(LineCollection(ends, color=TICKED, linewidth=1.4, zorder=4))
            middles = np.mean(ends, axis=1)
            (crosses,) = self._plane.plot(*middles.T, "x", color=TICKED, markersize=7, markeredgewidth=2, zorder=5)
            self._plane.add_collection(self._marks[0])
            self._marks.append(crosses)
        selected = [pair for pair in choice.selected if pair in known]
        if selected:
            ends = ends_of(self._place, selected)
            for colour, width in (("white", 6.5), (SELECTED, 3.5)):
                lines = LineCollection(ends, color=colour, linewidth=width, zorder=4.5, capstyle="round")
                self._marks.append(self._plane.add_collection(lines))
        self.canvas.draw_idle()

    def facts(self) -> dict[str, Any]:
        """What is drawn, for those who check it: numbers of lines by legend, and the marked segments."""
        legend = None if self._plane is None else self._plane.get_legend()
        marked = {"selected": SELECTED, "ticked": TICKED}
        from matplotlib.colors import to_hex

        segments = {
            name: [
                np.asarray(ends).tolist()
                for artist in self._marks
                if hasattr(artist, "get_segments") and to_hex(artist.get_color()[0]) == colour
                for ends in artist.get_segments()
            ]
            for name, colour in marked.items()
        }
        return {
            "legend": [] if legend is None else [text.get_text() for text in legend.get_texts()],
            "labels": [axes.get_ylabel() for axes in self.figure.axes],
            "texts": [text.get_text() for text in self.figure.texts],
            **segments,
        }

    def place_of(self, pair: str, share: float = 0.5) -> tuple[float, float]:
        """Where a part of a pair's line is on the canvas, in pixels from the upper left corner."""
        self.canvas.draw()
        (first, second) = self._plane.transData.transform(ends_of(self._place, [pair])[0])
        x, y = first + share * (second - first)
        ratio = self.canvas.device_pixel_ratio
        return float(x / ratio), float(self.canvas.height() - y / ratio)

    def _resized(self, _event: Any) -> None:
        """Have the legend fit again, before it squeezes the plot."""
        if self._view is not None and legend_columns(self.figure) != self._columns:
            self.draw(self._view, self._colour)
            self.mark(self._choice)

    def _press(self, event: Any) -> None:
        if event.button == 1 and event.inaxes is not None and event.inaxes is self._plane:
            found = self._nearest(event)
            # The key of the event is only known while the plot has the focus.
            others_stay = bool(event.guiEvent.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.picked.emit("" if found is None else found.pair, others_stay)

    def _hover(self, event: Any) -> None:
        inside = event.inaxes is not None and event.inaxes is self._plane
        found = self._nearest(event) if inside else None
        self.canvas.setToolTip("" if found is None else _sentence(found))

    def _nearest(self, event: Any) -> PairView | None:
        """The pair whose line is nearest to the mouse, among those near enough."""
        if not self._pairs:
            return None
        ends = np.array(ends_of(self._place, [one.pair for one in self._pairs]), float)
        ends = self._plane.transData.transform(ends.reshape(-1, 2)).reshape(-1, 2, 2)
        far = _distances(ends, np.array([event.x, event.y]))
        nearest = int(far.argmin())
        return self._pairs[nearest] if far[nearest] < _NEAR_PX * self.canvas.device_pixel_ratio else None


def _distances(ends: np.ndarray, point: np.ndarray) -> np.ndarray:
    """Distances of a point from line segments, (n_segments, 2, 2), in their unit."""
    along = ends[:, 1] - ends[:, 0]
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((point - ends[:, 0]) * along).sum(axis=1) / length, 0, 1)
    return np.hypot(*(ends[:, 0] + share[:, np.newaxis] * along - point).T)


def _sentence(one: PairView) -> str:
    text = QCoreApplication.translate("AlignSAR", "{first} – {second}, {days} days: {fate}")
    first, second = day_of(one.pair[:8]), day_of(one.pair[9:])
    return text.format(first=first, second=second, days=one.fact.days, fate=fate_of(one))
