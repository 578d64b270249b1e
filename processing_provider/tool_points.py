"""Series of a datacube at points, along a line, and at GNSS stations, as tables and points."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.pipeline.places import check_file
from alignsar_qgis.insar.pipeline.stage_checks import require_file
from alignsar_qgis.insar.store.unfinished import part_of
from alignsar_qgis.insar.tools.options import GnssOptions, ProfileOptions, SampleOptions

from ..map.sentences import in_users_language
from .base_algorithm import SUMMARY
from .destinations import chosen, given, input_path
from .feedback import FeedbackProgress
from .fields import DATE, INTEGER, REAL, TEXT
from .sinks import PointSink
from .tool_algorithm import CSV, OUTPUT, ToolAlgorithm, geometries

POINTS, NAME_FIELD, TEXT_FILE, VELOCITIES = "POINTS", "NAME_FIELD", "TEXT_FILE", "VELOCITIES"
LINE, FIGURE, STATIONS, REFERENCE, SERIES_TABLE = "LINE", "FIGURE", "STATIONS", "REFERENCE", "SERIES_TABLE"
CSV_SUFFIX, PNG_SUFFIX = ".csv", ".png"
STATION_FILTER = "tenv3, CSV, text (*.tenv3 *.csv *.txt)"
SERIES_COLUMNS = {
    "name": TEXT,
    "longitude": REAL,
    "latitude": REAL,
    "date": DATE,
    "displacement_mm": REAL,
    "spread_mm": REAL,
    "pixels": INTEGER,
}
VELOCITY_COLUMNS = {
    "name": TEXT,
    "velocity_mm_yr": REAL,
    "velocity_std_mm_yr": REAL,
    "annual_amplitude_mm": REAL,
    "annual_day": REAL,
    "rms_mm": REAL,
    "epochs": INTEGER,
    "pixels": INTEGER,
}
PROFILE_COLUMNS = {
    "distance_m": REAL,
    "date": DATE,
    "displacement_mm": REAL,
    "lower_quartile_mm": REAL,
    "upper_quartile_mm": REAL,
}
PIECE_COLUMNS = {
    "distance_m": REAL,
    "velocity_mm_yr": REAL,
    "velocity_std_mm_yr": REAL,
    "displacement_mm": REAL,
    "pixels": INTEGER,
}
STATION_COLUMNS = {
    "name": TEXT,
    "insar_velocity_mm_yr": REAL,
    "gnss_velocity_mm_yr": REAL,
    "difference_mm_yr": REAL,
    "difference_std_mm_yr": REAL,
    "bias_mm": REAL,
    "rms_mm": REAL,
    "dates": INTEGER,
    "pixels": INTEGER,
}
HELD_COLUMNS = {"name": TEXT, "date": DATE, "insar_mm": REAL, "gnss_mm": REAL, "difference_mm": REAL}


def table_sink(name: str, label: str, optional: bool = False) -> QgsProcessingParameterFeatureSink:
    """A table without geometry to write."""
    return QgsProcessingParameterFeatureSink(
        name, label, QgsProcessing.SourceType.TypeVector, optional=optional, createByDefault=True
    )


def point_sink(name: str, label: str) -> QgsProcessingParameterFeatureSink:
    """Points to write, if wanted."""
    return QgsProcessingParameterFeatureSink(
        name, label, QgsProcessing.SourceType.TypeVectorPoint, optional=True, createByDefault=True
    )


class SampleTimeseries(ToolAlgorithm):
    """Series at points."""

    ID = "sample_timeseries"
    TITLE = "Sample time series"
    TAGS = ("point", "table", "csv", "plot", "series", "displacement", "time series", "cum2tstxt", "extract")
    HELP = (
        "Reads the displacement in time at points. "
        "In: a datacube, and a layer of points in any coordinate system. Out: a table with a row per point and date "
        "(mm, positive towards the satellite), ready to be plotted or joined; the points with the velocity fitted to "
        "each (mm/yr, 1σ); if wanted a CSV text whose header says units, CRS, reference and sign.\n\n"
        "With a radius the mean over the pixels within it is given, with their standard deviation. Points outside the "
        "image or without values are named in the log."
    )
    OPTIONS = SampleOptions
    COUNTS = (("sampled", translatable("Number of points with a series")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add_cube()
        self.add(
            QgsProcessingParameterFeatureSource(
                POINTS, translate("AlignSAR", "Points"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            translate("AlignSAR", "Where the series are wanted."),
        )
        self.add(
            QgsProcessingParameterField(
                NAME_FIELD, translate("AlignSAR", "Field with names"), parentLayerParameterName=POINTS, optional=True
            ),
            translate("AlignSAR", "What the points are called in the results. Not set: their numbers."),
        )
        self.add_options()
        self.addParameter(table_sink(OUTPUT, translate("AlignSAR", "Table of displacement")))
        self.addParameter(point_sink(VELOCITIES, translate("AlignSAR", "Points with velocity")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                TEXT_FILE, translate("AlignSAR", "CSV text"), CSV, optional=True, createByDefault=False
            )
        )
        self.add_summary()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        text = chosen(self, parameters, TEXT_FILE, context)
        if text is not None:
            check_file(text, CSV_SUFFIX)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.samples import Place, sample_timeseries, samples_csv

        field = self.parameterAsString(parameters, NAME_FIELD, context) if given(parameters.get(NAME_FIELD)) else ""
        places = [Place(*place) for place in self._places(parameters, field, context)]
        cube, options = self.cube(parameters, context), self.options(parameters, context)
        source, samples, faults = sample_timeseries(cube, places, options, FeedbackProgress(feedback))
        for fault in faults:
            feedback.pushWarning(in_users_language(fault))
        table = PointSink(self, OUTPUT, SERIES_COLUMNS, parameters, context)
        points = PointSink(self, VELOCITIES, VELOCITY_COLUMNS, parameters, context, spatial=True)
        for sample in samples:
            self._write(source.epochs, sample, table, points)
        text = chosen(self, parameters, TEXT_FILE, context)
        if text is not None:
            with part_of(text) as part:
                part.write_text(samples_csv(source, samples), encoding="utf-8")
        translate = QCoreApplication.translate
        sentence = translate("AlignSAR", "Series of {points} points at {epochs} dates.").format(
            points=len(samples), epochs=len(source.epochs)
        )
        feedback.pushInfo(sentence)
        return {
            VELOCITIES: points.finish(translate("AlignSAR", "Velocity at points (mm/yr)"), context),
            OUTPUT: table.finish(translate("AlignSAR", "Displacement at points (mm)"), context),
            TEXT_FILE: None if text is None else str(text),
            SUMMARY: sentence,
            "SAMPLED": len(samples),
        }

    def _places(
        self, parameters: dict[str, Any], field: str, context: QgsProcessingContext
    ) -> list[tuple[str, float, float]]:
        """Name, longitude and latitude of every point."""
        found = []
        kind = QgsWkbTypes.GeometryType.PointGeometry
        for feature, parts in geometries(self, parameters, POINTS, context, kind):
            name = str(feature[field]) if field else str(feature.id())
            points = [part.asPoint() for part in parts]
            for number, point in enumerate(points, 1):
                found.append((f"{name}.{number}" if len(points) > 1 else name, point.x(), point.y()))
        return found

    def _write(self, epochs: tuple[date, ...], sample: Any, table: PointSink, points: PointSink) -> None:
        place, series = sample.place, sample.series
        for number, day in enumerate(epochs):
            table.add(
                {
                    "name": place.name,
                    "longitude": place.lon,
                    "latitude": place.lat,
                    "date": day,
                    "displacement_mm": series.mean[number],
                    "spread_mm": series.spread[number] if sample.pixels > 1 else None,
                    "pixels": int(series.count[number]),
                }
            )
        values: dict[str, Any] = {"name": place.name, "pixels": int(series.count.max())}
        if sample.fit is not None:
            values |= {
                "velocity_mm_yr": sample.fit["velocity"].value,
                "velocity_std_mm_yr": sample.fit["velocity"].sigma,
                "rms_mm": sample.fit.rms,
                "epochs": sample.fit.count,
            }
            if sample.fit.model.annual:
                values |= {
                    "annual_amplitude_mm": sample.fit["annual_amplitude"].value,
                    "annual_day": sample.fit["annual_day"].value,
                }
        points.add(values, (place.lon, place.lat))


class ProfileTimeseries(ToolAlgorithm):
    """Displacement along a line."""

    ID = "profile_timeseries"
    TITLE = "Profile of time series"
    TAGS = ("profile", "swath", "line", "section", "distance", "fault", "table", "plot", "displacement")
    HELP = (
        "Reads displacement and velocity along a line. "
        "In: a datacube, and a layer with one line in any coordinate system. Out: a table with a row per piece of the "
        "line and date: median and quartiles of the pixels beside it (mm, positive towards the satellite); points "
        "along the line with the velocity (mm/yr, 1σ); if wanted a figure of velocity and displacement by distance "
        "and time.\n\n"
        "A swath wider than a few pixels shows what is common to them, and the quartiles how much they differ; with a "
        "width of 0 the pixels below the line are taken. Distances are metres from the first corner."
    )
    OPTIONS = ProfileOptions
    COUNTS = (("pieces", translatable("Number of pieces of the line")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add_cube()
        self.add(
            QgsProcessingParameterFeatureSource(
                LINE, translate("AlignSAR", "Line"), [QgsProcessing.SourceType.TypeVectorLine]
            ),
            translate("AlignSAR", "Layer with one line; it may have corners."),
        )
        self.add_options()
        self.addParameter(table_sink(OUTPUT, translate("AlignSAR", "Table of displacement")))
        self.addParameter(point_sink(VELOCITIES, translate("AlignSAR", "Points with velocity")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                FIGURE, translate("AlignSAR", "Figure"), "PNG (*.png)", optional=True, createByDefault=False
            )
        )
        self.add_summary()

    def packages(self) -> tuple[str, ...]:
        return (*super().packages(), "matplotlib")

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        figure = chosen(self, parameters, FIGURE, context)
        if figure is not None:
            check_file(figure, PNG_SUFFIX)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.profile import draw_profile, profile_timeseries

        cube, options = self.cube(parameters, context), self.options(parameters, context)
        corners = self._corners(parameters, context)
        profile = profile_timeseries(cube, corners, options, FeedbackProgress(feedback))
        table = PointSink(self, OUTPUT, PROFILE_COLUMNS, parameters, context)
        points = PointSink(self, VELOCITIES, PIECE_COLUMNS, parameters, context, spatial=True)
        for piece, distance in enumerate(profile.distance):
            for number, day in enumerate(profile.source.epochs):
                row = {
                    "distance_m": distance,
                    "date": day,
                    "displacement_mm": profile.median[number, piece],
                    "lower_quartile_mm": profile.lower[number, piece],
                    "upper_quartile_mm": profile.upper[number, piece],
                }
                table.add(row)
            values = {
                "distance_m": distance,
                "velocity_mm_yr": profile.velocity[piece],
                "velocity_std_mm_yr": profile.velocity_std[piece],
                "displacement_mm": profile.median[-1, piece],
                "pixels": int(profile.count[piece]),
            }
            points.add(values, (float(profile.lon[piece]), float(profile.lat[piece])))
        figure = chosen(self, parameters, FIGURE, context)
        if figure is not None:
            with part_of(figure) as part:
                draw_profile(profile, part)
        translate = QCoreApplication.translate
        sentence = translate("AlignSAR", "{pieces} pieces along {length} km at {epochs} dates.").format(
            pieces=len(profile.distance), length=f"{profile.length / 1000:.2f}", epochs=len(profile.source.epochs)
        )
        feedback.pushInfo(sentence)
        return {
            VELOCITIES: points.finish(translate("AlignSAR", "Velocity along the profile (mm/yr)"), context),
            OUTPUT: table.finish(translate("AlignSAR", "Displacement along the profile (mm)"), context),
            FIGURE: None if figure is None else str(figure),
            SUMMARY: sentence,
            "PIECES": len(profile.distance),
        }

    def _corners(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[tuple[float, float]]:
        kind = QgsWkbTypes.GeometryType.LineGeometry
        found = geometries(self, parameters, LINE, context, kind)
        lines = [[(at.x(), at.y()) for at in part.asPolyline()] for _, parts in found for part in parts]
        if len(lines) != 1:
            text = QCoreApplication.translate(
                "AlignSAR", "The layer has {count} lines instead of one. Select one, and tick 'Selected features only'."
            )
            raise BadOption(text.format(count=len(lines)))
        return lines[0]


class CompareGnss(ToolAlgorithm):
    """Stations against a datacube."""

    ID = "compare_gnss"
    TITLE = "Compare with GNSS"
    TAGS = ("gnss", "gps", "station", "tenv3", "nevada", "validation", "bias", "rms", "displacement", "velocity")
    HELP = (
        "Holds the displacement of GNSS stations against that of the pixels around them. "
        "In: a datacube with the directions E, N, U, and files of stations: tenv3 of the Nevada Geodetic Laboratory, "
        "or tables with date, east, north, up, latitude and longitude. Out: the stations as points with the velocities "
        "of both in the line of sight, their difference (mm/yr, 1σ), bias and RMS of the differences (mm), and a table "
        "of both series at the dates of the datacube.\n\n"
        "Displacement of a datacube is relative to its reference, that of a station to the whole Earth. Give a "
        "reference station, which both are then relative to; or remove the plate motion first.\n\n"
        "Blewitt et al. (2018), https://doi.org/10.1029/2018EO104623"
    )
    OPTIONS = GnssOptions
    COUNTS = (
        ("held", translatable("Number of stations")),
        ("median_rms", translatable("Median RMS (mm)")),
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add_cube()
        self.add(
            QgsProcessingParameterFile(
                STATIONS, translate("AlignSAR", "Folder of stations"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "It has one file per station (.tenv3, .csv, .txt); scripts may name a single file."),
        )
        self.add(
            QgsProcessingParameterFile(
                REFERENCE, translate("AlignSAR", "Reference station"), optional=True, fileFilter=STATION_FILTER
            ),
            translate("AlignSAR", "Both are taken relative to this station. Not set: each has a zero of its own."),
        )
        self.add_options()
        self.addParameter(point_sink(OUTPUT, translate("AlignSAR", "Stations")))
        self.addParameter(table_sink(SERIES_TABLE, translate("AlignSAR", "Table of both series"), optional=True))
        self.add_summary()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        for path in self._files(parameters, context):
            require_file(path)
        if given(parameters.get(REFERENCE)):
            require_file(input_path(self, parameters, REFERENCE, context))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from alignsar_qgis.insar.tools.stations import compare_gnss

        cube, options = self.cube(parameters, context), self.options(parameters, context)
        base = input_path(self, parameters, REFERENCE, context) if given(parameters.get(REFERENCE)) else None
        files = self._files(parameters, context)
        _, held, faults = compare_gnss(cube, files, base, options, FeedbackProgress(feedback))
        for fault in faults:
            feedback.pushWarning(in_users_language(fault))
        points = PointSink(self, OUTPUT, STATION_COLUMNS, parameters, context, spatial=True)
        table = PointSink(self, SERIES_TABLE, HELD_COLUMNS, parameters, context)
        for one in held:
            self._write(one, points, table)
        median = float(np.median([one.comparison.rms for one in held]))
        translate = QCoreApplication.translate
        sentence = translate("AlignSAR", "{stations} stations; median RMS of the differences {rms} mm.").format(
            stations=len(held), rms=f"{median:.1f}"
        )
        feedback.pushInfo(sentence)
        return {
            SERIES_TABLE: table.finish(translate("AlignSAR", "InSAR and GNSS by date (mm)"), context),
            OUTPUT: points.finish(translate("AlignSAR", "GNSS stations"), context),
            SUMMARY: sentence,
            "HELD": len(held),
            "MEDIAN_RMS": median,
        }

    def _files(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[Path]:
        from alignsar_qgis.insar.tools.stations import station_files

        return station_files(input_path(self, parameters, STATIONS, context))

    def _write(self, held: Any, points: PointSink, table: PointSink) -> None:
        station, comparison = held.station, held.comparison
        difference, sigma = held.velocity_difference
        values = {
            "name": station.name,
            "insar_velocity_mm_yr": held.insar_fit["velocity"].value if held.insar_fit else None,
            "gnss_velocity_mm_yr": held.gnss_fit["velocity"].value if held.gnss_fit else None,
            "difference_mm_yr": difference,
            "difference_std_mm_yr": sigma,
            "bias_mm": comparison.bias,
            "rms_mm": comparison.rms,
            "dates": len(comparison.epochs),
            "pixels": held.pixels,
        }
        points.add(values, (station.lon, station.lat))
        for day, insar, gnss, left in zip(comparison.epochs, comparison.insar, comparison.gnss, comparison.difference):
            row = {"name": station.name, "date": day, "insar_mm": insar, "gnss_mm": gnss, "difference_mm": left}
            table.add(row)


ALGORITHMS = (SampleTimeseries, ProfileTimeseries, CompareGnss)
