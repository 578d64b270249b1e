"""Why the newest pixel is masked, what other thresholds would do to the mask, and the mask made with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from alignsar_qgis.insar.cleaning.noise_criteria import WORDS, Criterion
from alignsar_qgis.insar.cleaning.thresholds import STAGE, options_of_thresholds
from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.series.mask_source import MaskSource, TriedMask, try_mask
from alignsar_qgis.insar.series.verdicts import IndexVerdict, PixelVerdict
from alignsar_qgis.insar.store.workspace import TimeSeries

from ..map.project import TITLE
from ..map.sentences import told
from ..panel.runs import BackgroundRun, RunEnd, RunStep
from ..processing_provider.stage_parameters import stage_parameters
from .mask_preview import MaskPreview
from .reading import Reader
from .scene import Scene, Spot
from .why_panel import WhyPanel, value_text

if TYPE_CHECKING:
    from .dock import Explorer

_PIXEL, _TRIED = "pixel", "tried"


class WhyMasked(QObject):
    """Asks the mask of the file that is explored.

    Signals
    -------
    told
        There is something new to say of the pixel.

    Attributes
    ----------
    panel
        Where it is shown.
    sentence
        Why the newest pixel is masked; empty where it is not, or nothing says.
    """

    told = pyqtSignal()

    def __init__(self, dock: Explorer) -> None:
        super().__init__(dock)
        self._dock, self.panel, self.sentence = dock, WhyPanel(), ""
        self.reader, self._source = Reader(self), None
        self.preview = MaskPreview(dock.project)
        self._path, self._spot = "", None
        self._run: BackgroundRun | None = None
        self.reader.answered.connect(self._answered)
        self.reader.failed.connect(self._failed)
        self.panel.tried.connect(self._try)
        self.panel.applied.connect(self._apply)
        self.panel.hide()

    def show_scene(self, scene: Scene) -> None:
        """Ask about the newest pixel of a scene."""
        opened = scene.why and self.panel.isHidden()
        self.panel.setVisible(scene.why)
        if not scene.why:
            self.preview.remove()
        elif opened and self.panel.is_moved:
            self._try(self.panel.criteria())
        spot = scene.spots[-1] if scene.spots and not scene.spots[-1].is_area else None
        if (scene.path, spot) == (self._path, self._spot):
            return
        if scene.path != self._path:
            self.forget()
        self._path, self._spot = scene.path, spot
        self._ask()

    def forget(self) -> None:
        """Read the file again when it is asked next, and try nothing any more."""
        self._source, self._path, self._spot, self.sentence = None, "", None, ""
        self.preview.remove()
        self.panel.show_criteria((), bool)
        self.panel.show_verdict("", None)
        self.panel.show_change(None, False)

    def close(self) -> None:
        """Let go of everything outside."""
        self.reader.abandon()
        if self._run is not None:
            self._run.abandon()
        self.preview.close()

    def _ask(self) -> None:
        path, spot, source = self._path, self._spot, self._source
        self.sentence = ""
        if not path:
            return

        def read() -> tuple[MaskSource, PixelVerdict | None]:
            found = source or MaskSource.open(Path(path))
            return found, found.pixel(spot.lon, spot.lat) if spot is not None and found.criteria else None

        self.reader.ask(_PIXEL, read)

    def _answered(self, purpose: str, found: object) -> None:
        if purpose == _TRIED:
            self._show_tried(found)
            return
        self._source, verdict = found
        self.panel.show_criteria(self._source.criteria, self._source.has)
        self.sentence = reason_of(verdict) if verdict is not None and verdict.is_masked else ""
        self.panel.show_verdict(headline_of(self._source, self._spot, verdict), verdict)
        self.told.emit()

    def _failed(self, purpose: str, reason: str) -> None:
        self.panel.show_verdict(reason, None)

    def _try(self, criteria: list[Criterion]) -> None:
        source = self._source
        if source is None or not self.panel.is_moved:
            self.preview.remove()
            self.panel.show_change(None, False)
        else:
            self.reader.ask(_TRIED, lambda: try_mask(source, criteria))

    def _show_tried(self, found: TriedMask) -> None:
        if self.panel.is_moved and self._source is not None:
            self.preview.show(found, self._source.grid)
            self.panel.show_change(found.change, self._source.folder is not None and self._run is None)

    def _apply(self) -> None:
        """Run the stage of the mask with the thresholds of the table."""
        translate, folder = QCoreApplication.translate, self._source.folder
        try:
            options = options_of_thresholds(TimeSeries.open(folder), self.panel.criteria())
        except InsarError as err:
            self._dock.warn(told(err))
            return
        parameters = stage_parameters(stage_of(STAGE), {"timeseries": folder}, options)
        self._run = BackgroundRun([RunStep(STAGE, lambda _: parameters)], self)
        self._run.ended.connect(self._ended)
        self.panel.apply.setEnabled(False)
        self.panel.change.setText(translate("AlignSAR", "Masking …"))
        self._run.start()

    def _ended(self, end: RunEnd) -> None:
        translate = QCoreApplication.translate
        self._run.deleteLater()
        self._run = None
        path, spot = self._path, self._spot
        if not end.succeeded:
            self._dock.warn(end.error or translate("AlignSAR", "The mask was not made."))
            self._try(self.panel.criteria())
            return
        self.forget()
        self._path, self._spot = path, spot
        self._ask()
        text = translate(
            "AlignSAR", "The time series is masked anew. Filter it and export the datacube again, and both follow."
        )
        self._dock.iface.messageBar().pushMessage(TITLE, text, Qgis.MessageLevel.Success, 0)


def reason_of(found: PixelVerdict) -> str:
    """Why a pixel is masked, as a sentence."""
    translate, decisive = QCoreApplication.translate, found.decisive
    if decisive is None:
        return translate("AlignSAR", "Masked; the file does not say by which criterion.")
    text = translate("AlignSAR", "Masked: {criterion} ({value} here).").format(
        criterion=condition(decisive), value=value_text(decisive)
    )
    others = [condition(verdict) for verdict in found.failing if verdict is not decisive]
    if others:
        text += " " + translate("AlignSAR", "Also: {criteria}.").format(criteria=", ".join(others))
    return text


def condition(verdict: IndexVerdict) -> str:
    """When a criterion rejects, such as ``residual above 12 mm``."""
    criterion = verdict.criterion
    words = QCoreApplication.translate("AlignSAR", WORDS[criterion.index])
    return words.format(threshold=f"{criterion.threshold:g} {criterion.unit}".rstrip())


def headline_of(source: MaskSource, spot: Spot | None, found: PixelVerdict | None) -> str:
    """What stands above the table."""
    translate = QCoreApplication.translate
    if not source.criteria:
        return translate("AlignSAR", "{path} has no noise mask. Run 'Mask noise' (stage 15).").format(path=source.path)
    if spot is None or found is None:
        return translate("AlignSAR", "Click a pixel to see why it is masked or kept.")
    if found.is_kept and found.failing:
        text = translate(
            "AlignSAR", "Kept. What is not met was not applied: it is a reference pixel, or the index has no value."
        )
    elif found.is_kept:
        text = translate("AlignSAR", "Kept: no criterion of the mask rejects it.")
    elif found.is_masked:
        text = reason_of(found)
    else:
        text = translate("AlignSAR", "No data: the pixel has no velocity, and the mask does not judge it.")
    lines = [f"{spot.name}: {text}"]
    if source.is_newer:
        lines.append(translate("AlignSAR", "This mask is newer than the datacube; filter and export it again."))
    elif source.folder is None:
        text = translate("AlignSAR", "From the datacube alone, which has not every index: {path}")
        lines.append(text.format(path=source.path.name))
    return "\n".join(lines)
