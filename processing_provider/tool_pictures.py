"""Datacubes to look at elsewhere: in Google Earth, and as animations."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.tools.options import VELOCITY_MAP, AnimationOptions, KmzOptions, named
from alignsar_qgis.insar.tools.source import SeriesSource, velocity_of

from .feedback import FeedbackProgress
from .tool_algorithm import OUTPUT, ToolAlgorithm

KMZ_SUFFIX, GIF_SUFFIX, MP4_SUFFIX = ".kmz", ".gif", ".mp4"


class ExportKmz(ToolAlgorithm):
    """Maps for Google Earth."""

    ID = "export_kmz"
    TITLE = "Export KMZ"
    TAGS = ("kmz", "kml", "google earth", "overlay", "export", "velocity", "displacement", "disp_img")
    HELP = (
        "Writes the velocity, or the displacement in time, as a KMZ file for Google Earth and other viewers. "
        "In: a datacube. Out: a file with coloured maps laid on the ground, a legend and the reference; red is towards "
        "the satellite, and where there is no value the ground shows.\n\n"
        "Displacement in time has a map per date, which the time slider plays."
    )
    OPTIONS = KmzOptions
    ENDING = KMZ_SUFFIX
    COUNTS = (("maps", translatable("Number of maps")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_cube()
        self.add_options()
        self.add_file_output(QCoreApplication.translate("AlignSAR", "KMZ file"), f"KMZ (*{KMZ_SUFFIX})")
        self.add_summary()

    def packages(self) -> tuple[str, ...]:
        return (*super().packages(), "matplotlib")  # which brings Pillow

    def look_at_cube(self, parameters: dict[str, Any], context: QgsProcessingContext, options: Any) -> None:
        super().look_at_cube(parameters, context, options)
        if options.content == VELOCITY_MAP:
            velocity_of(Cube.open(self.cube(parameters, context)))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.kmz import export_kmz

        cube, output = self.cube(parameters, context), self.file_output(parameters, context)
        result = export_kmz(cube, output, self.options(parameters, context), FeedbackProgress(feedback))
        return {OUTPUT: str(output), **self.tell(result, feedback)}


class AnimateTimeseries(ToolAlgorithm):
    """Displacement as an animation."""

    ID = "animate_timeseries"
    TITLE = "Animate time series"
    TAGS = ("animation", "gif", "mp4", "film", "video", "movie", "displacement", "time series")
    HELP = (
        "Draws the displacement of a datacube at every date as an animation for talks and web pages. "
        "In: a datacube. Out: an animated GIF, or an MP4 film where the program ffmpeg is installed; each picture has "
        "its date, a scale, the reference, and a legend in mm, red towards the satellite.\n\n"
        "GIF files grow with the size and the number of dates; a period or a smaller size keeps them small."
    )
    OPTIONS = AnimationOptions
    ENDING = GIF_SUFFIX
    COUNTS = (("frames", translatable("Number of dates shown")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_cube()
        self.add_options()
        kinds = f"GIF (*{GIF_SUFFIX});;MP4 (*{MP4_SUFFIX})"
        self.add_file_output(QCoreApplication.translate("AlignSAR", "Animation"), kinds)
        self.add_summary()

    def packages(self) -> tuple[str, ...]:
        return (*super().packages(), "matplotlib")  # which brings Pillow

    def suffixes(self) -> tuple[str, ...]:
        return (GIF_SUFFIX, MP4_SUFFIX)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        from alignsar_qgis.insar.tools.animation import check_ending

        super().check(parameters, context)
        check_ending(self.file_output(parameters, context))
        options = self.options(parameters, context)
        source = SeriesSource.open(self.cube(parameters, context), named(options.series))
        source.chosen(options.start_date, options.end_date)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.animation import animate_timeseries

        cube, output = self.cube(parameters, context), self.file_output(parameters, context)
        result = animate_timeseries(cube, output, self.options(parameters, context), FeedbackProgress(feedback))
        return {OUTPUT: str(output), **self.tell(result, feedback)}


ALGORITHMS = (ExportKmz, AnimateTimeseries)
