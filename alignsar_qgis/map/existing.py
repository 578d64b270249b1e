"""Folders of LiCSBAS on the map, as they are: a time series, and a stack of interferograms."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.frame_id import frame_id_in
from alignsar_qgis.insar.core.grid import Grid, Window
from alignsar_qgis.insar.core.pairs import day_of, span_days
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.metadata import outline
from alignsar_qgis.insar.existing import ExistingSeries, ExistingStack, Opener, SeriesRaster
from alignsar_qgis.insar.existing.files import DISPLACEMENT, VELOCITY
from alignsar_qgis.insar.existing.series import APPARENT, HEIGHT, MASK, MOTION, QUALITY, TERRAIN
from alignsar_qgis.insar.existing.stack import HEIGHT as STACK_HEIGHT
from alignsar_qgis.insar.existing.stack import INTENSITY

from .drawn import drawn_polygon
from .layers import Entry, MapGroup, MapLayer
from .reference import MapReference
from .results import MapResult
from .series_entry import limits_about_zero, series_entry
from .styles import HILLSHADE
from .summary import pixels_sentence, velocity_sentence

_MM = "mm"


def cache_folder(place: Path) -> Path:
    """Where headers for the files of a folder are kept: in the profile, never in the folder itself."""
    name = hashlib.sha256(str(place.resolve()).encode()).hexdigest()[:16]
    return Path(QgsApplication.qgisSettingsDirPath()) / "cache" / "alignsar" / name


def series_result(series: ExistingSeries, with_displacement: bool = True) -> MapResult:
    """All maps of a time series, and its displacement in time."""
    opener = Opener(series.grid, cache_folder(series.folder))
    file = series.file if with_displacement else None
    motion: list[Entry] = [_raster(raster, opener, series) for raster in _of(series, MOTION)]
    if motion:
        motion[0] = replace(motion[0], visible=True)
    if file is not None:
        motion.append(_displacement(series, file, opener))
        motion += [_apparent(series, name, opener) for name in series.apparent]
    entries: list[Entry] = [_coverage(series.grid, series.folder.name, series.epochs)]
    if motion:
        title = QCoreApplication.translate("AlignSAR", "Ground motion (one at a time)")
        entries.append(MapGroup(title, tuple(motion), expanded=True, one_at_a_time=True))
    quality = tuple(_raster(raster, opener, series) for raster in _of(series, QUALITY))
    entries += [layer for layer in quality if layer.style == MASK]
    rest = tuple(layer for layer in quality if layer.style != MASK)
    if rest:
        entries.append(MapGroup(QCoreApplication.translate("AlignSAR", "Quality"), rest))
    terrain = _with_relief([_raster(raster, opener, series) for raster in _of(series, TERRAIN)], series.rasters)
    if terrain:
        entries.append(MapGroup(QCoreApplication.translate("AlignSAR", "Terrain and viewing geometry"), terrain))
    reference = None if series.reference is None else _reference(series.reference, series.grid)
    message, details = _sentences(series, reference, shows_time=file is not None)
    group = MapGroup(_series_title(series), tuple(entries), expanded=True)
    key = str((series.file or series.folder).resolve())
    return MapResult(key, group, reference, series.epochs if file is not None else (), message, details)


def stack_result(stack: ExistingStack, pairs: Sequence[str], progress: Progress) -> MapResult:
    """Phase and coherence of some pairs, each shown from its first to its second date.

    Where several pairs span a date, the shortest one lies on top. A raster that cannot be read is named in a warning.
    """
    translate = QCoreApplication.translate
    opener = Opener(stack.grid, cache_folder(stack.folder))
    phases: list[MapLayer] = []
    coherences: list[MapLayer] = []
    quantities = (
        (phases, _pair_title(stack), "phase" if stack.is_phase else "displacement", stack.phase_source),
        (coherences, translate("AlignSAR", "Coherence {first} – {second}"), "coherence", stack.coherence_source),
    )
    for pair in progress.steps(sorted(sorted(pairs, reverse=True), key=span_days)):
        days = day_of(pair[:8]), day_of(pair[9:])
        for layers, title, style, source_of in quantities:
            name = title.format(first=days[0], second=days[1])
            source = _readable(lambda pair=pair, source_of=source_of: source_of(pair, opener), progress)
            if source is not None:
                when = days if len(pairs) > 1 else ()
                layers.append(MapLayer(source, name, style, days=when, expanded=not layers))
    named = (
        (_pairs_title(stack), phases, True),
        (translate("AlignSAR", "Coherence (0 to 1)"), coherences, False),
    )
    groups = tuple(
        MapGroup(title, tuple(layers), visible=ticked, expanded=ticked) for title, layers, ticked in named if layers
    )
    days = sorted({day_of(day) for pair in pairs for day in pair.split("_")})
    entries = (_coverage(stack.grid, stack.folder.name, days), *groups, *_of_frame(stack, opener, progress))
    place = stack.folder.resolve()
    group = MapGroup(f"{frame_id_in(str(place)) or place.parent.name}: {place.name}", entries, expanded=True)
    key = f"{place}#load_stack"
    if len(pairs) == 1:
        # It is looked at beside other results, which go on playing.
        return MapResult(key, group, message=quantities[0][1].format(first=days[0], second=days[-1]))
    message = translate("AlignSAR", "{pairs} pairs. Press play; the shortest pair of each date lies on top.")
    # No pair is shown from the last date on.
    return MapResult(key, group, None, tuple(days[:-1]), message.format(pairs=len(pairs)))


def _pair_title(stack: ExistingStack) -> str:
    if stack.is_phase:
        return QCoreApplication.translate("AlignSAR", "Phase {first} – {second}")
    return QCoreApplication.translate("AlignSAR", "Azimuth displacement {first} – {second}")


def _pairs_title(stack: ExistingStack) -> str:
    if stack.is_phase:
        return QCoreApplication.translate("AlignSAR", "Unwrapped phase (rad)")
    return QCoreApplication.translate("AlignSAR", "Azimuth displacement (mm, + along the flight)")


def _readable(source: Callable[[], str | None], progress: Progress) -> str | None:
    """A source; None, and a warning, where its file cannot be read."""
    try:
        return source()
    except InsarError as err:
        progress.warning(str(err))
        return None


def _of_frame(stack: ExistingStack, opener: Opener, progress: Progress) -> Iterator[MapLayer]:
    """Height and intensity, not ticked."""
    for name, title, style in (
        (STACK_HEIGHT, QCoreApplication.translate("AlignSAR", "Height (m)"), "height"),
        (INTENSITY, QCoreApplication.translate("AlignSAR", "Intensity (linear)"), "intensity"),
    ):
        source = _readable(lambda name=name: stack.frame_source(name, opener), progress)
        if source is not None:
            yield MapLayer(source, title, style, visible=False)


def _of(series: ExistingSeries, role: str) -> list[SeriesRaster]:
    return [raster for raster in series.rasters.values() if raster.role == role]


def _raster(raster: SeriesRaster, opener: Opener, series: ExistingSeries) -> MapLayer:
    """A raster, not ticked."""
    source = opener.dataset(raster.path, raster.dataset) if raster.dataset else opener.flat(raster.path)
    filtered = raster.name == VELOCITY and series.is_filtered
    title = "Filtered velocity (mm/yr, + towards satellite)" if filtered else raster.title
    title = QCoreApplication.translate("AlignSAR", series.observation.titled(title))
    return MapLayer(source, title, raster.style, visible=False)


def _with_relief(layers: Sequence[MapLayer], rasters: Iterable[str]) -> tuple[MapLayer, ...]:
    """Layers not ticked, above a relief that is, where there are heights."""
    if HEIGHT not in rasters:
        return tuple(layers)
    relief = QCoreApplication.translate("AlignSAR", "Hillshade")
    return (*layers, *(replace(h, title=relief, style=HILLSHADE, visible=True) for h in layers if h.style == "height"))


def _displacement(series: ExistingSeries, file: Path, opener: Opener) -> Entry:
    title = "Displacement (mm, + towards satellite)"
    if series.is_filtered:
        title = "Filtered displacement (mm, + towards satellite)"
    return series_entry(
        QCoreApplication.translate("AlignSAR", series.observation.titled(title)),
        series.epochs,
        limits_about_zero(series.newest()),
        whole=lambda: opener.series(file, DISPLACEMENT, series.epochs, _MM),
        epoch=lambda number: (opener.epoch(file, DISPLACEMENT, number, series.epochs[number - 1], _MM), 1),
    )


def _apparent(series: ExistingSeries, name: str, opener: Opener) -> Entry:
    file = series.apparent[name]
    return series_entry(
        QCoreApplication.translate("AlignSAR", APPARENT[name]),
        series.epochs,
        limits_about_zero(series.newest_apparent(name)),
        whole=lambda: opener.series(file, name, series.epochs, _MM),
        epoch=lambda number: (opener.epoch(file, name, number, series.epochs[number - 1], _MM), 1),
    )


def _coverage(grid: Grid, name: str, days: Sequence[date]) -> MapLayer:
    """The outer edges of the pixels."""
    columns: dict[str, float | str] = {"name": name, "pixels": grid.width * grid.length, "epochs": len(days)}
    if days:
        columns.update(first_epoch=days[0].isoformat(), last_epoch=days[-1].isoformat())
    title = QCoreApplication.translate("AlignSAR", "Coverage")
    return drawn_polygon(outline(grid), columns, title, "coverage")


def _reference(window: Window, grid: Grid) -> MapReference:
    """A window of a single pixel is a point."""
    box = grid.cut(window).extent
    if window.shape == (1, 1):
        return MapReference.at((box.west + box.east) / 2, (box.south + box.north) / 2)
    return MapReference.within(box)


def _series_title(series: ExistingSeries) -> str:
    """Frame, or the folder around, with the name of the folder and the months of the epochs."""
    place = series.folder.resolve()
    name = f"{frame_id_in(str(place)) or place.parent.name}: {place.name}"
    if not series.epochs:
        return name
    return f"{name} {series.epochs[0]:%Y-%m} – {series.epochs[-1]:%Y-%m}"


def _sentences(series: ExistingSeries, reference: MapReference | None, shows_time: bool) -> tuple[str, str]:
    """What the message bar says of a series, and its details; nothing of one without displacement."""
    sentences, details = [], ""
    if series.file is None:
        return "", details
    if VELOCITY in series.rasters:
        values = series.read(VELOCITY)
        values = values[values == values]
        sentences.append(velocity_sentence(values))
        details = pixels_sentence(values, reference)
    if shows_time:
        sentences.append(QCoreApplication.translate("AlignSAR", "To see it move: tick the displacement, press play."))
    return " ".join(sentences), details
