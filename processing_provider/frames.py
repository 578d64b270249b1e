"""The frames of the portal as a layer to choose from."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.frame_id import track_of
from alignsar_qgis.insar.core.options import Polygons
from alignsar_qgis.insar.core.text import first_names
from alignsar_qgis.insar.download import FrameListOptions, Transport
from alignsar_qgis.insar.download.outlines import frames_of_portal
from alignsar_qgis.insar.kml import Placemark

from ..map.frame_layer import ASCENDING, DESCENDING, DIRECTION, FRAME
from .base_algorithm import AlignsarAlgorithm, errors_told
from .feedback import FeedbackProgress
from .network_settings import qgis_transport
from .option_parameters import parameter, read_options
from .sample_layers import write_polygons

OUTPUT = "OUTPUT"


class LoadFrames(AlignsarAlgorithm):
    """Outlines of frames."""

    ID = "load_frames"
    TITLE = "Load frames"
    GROUP = "data"
    PAGE = "download.md"
    TAGS = ("frames", "outline", "polygon", "comet", "portal", "footprint", "area of interest", "find", "search")
    HELP = (
        "Shows the outlines of the LiCSAR frames that meet an area, from the COMET portal, to click on. "
        "In: an area, or nothing for all frames. Out: a polygon layer with frame ID, relative orbit and direction. "
        "Its action 'Download this frame' (Run Feature Action in the toolbar of attributes, or Identify) opens the "
        "download with the frame filled in.\n\n"
        "The portal gives corners in a small file per frame; what it has said is kept in your cache, so that "
        "it is asked once. An outline is the hull of the corners. Frames overlap, and both directions cover most "
        "places: 'Download LiCSAR frame' lists those that cover an area.\n\n"
        "Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430"
    )
    _transport: Transport | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        for info in FrameListOptions.infos():
            self.addParameter(parameter(info))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("AlignSAR", "Frames"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber("FRAMES_FOUND", translate("AlignSAR", "Number of frames")))
        self.addOutput(QgsProcessingOutputString("FRAME_IDS", translate("AlignSAR", "Frame IDs")))

    def packages(self) -> tuple[str, ...]:
        return ("urllib3",)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Here, because settings of QGIS belong to its main thread.
        with errors_told():
            self._transport = qgis_transport()
        return True

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        options = read_options(self, FrameListOptions, parameters, context)
        frames = frames_of_portal(options, FeedbackProgress(feedback), self._transport)
        marks = [_placemark(frame, outlines) for frame, outlines in sorted(frames.items())]
        title = QCoreApplication.translate("AlignSAR", "Frames")
        layer = write_polygons(self, marks, OUTPUT, parameters, context, title, "frames")
        text = QCoreApplication.translate("AlignSAR", "{count} frames: {names}.")
        self._sentence = text.format(count=len(frames), names=first_names(sorted(frames), 3))
        feedback.pushInfo(self._sentence)
        return {OUTPUT: layer, "FRAMES_FOUND": len(frames), "FRAME_IDS": ",".join(sorted(frames))}


def _placemark(frame: str, outlines: Polygons) -> Placemark:
    direction = ASCENDING if frame[3] == "A" else DESCENDING
    attributes = {FRAME: frame, "relative_orbit": track_of(frame), DIRECTION: direction}
    return Placemark(attributes, [((*ring, ring[0]),) for ring in outlines])


ALGORITHMS = (LoadFrames,)
