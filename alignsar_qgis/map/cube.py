"""A datacube on the map: velocity, displacement in time, mask, quality and terrain as one result, and as a project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.dated_bands import dated_bands
from alignsar_qgis.insar.cube.previews import PREVIEWS
from alignsar_qgis.insar.cube.quantities import QUANTITIES
from alignsar_qgis.insar.cube.reader import Cube, CubeVariable
from alignsar_qgis.insar.store.geotiff import check_geotiff

from .layers import STORED, Entry, MapGroup, MapLayer, make_layer
from .reference import MapReference
from .results import MapResult, show
from .series_entry import limits_about_zero, series_entry
from .styles import HILLSHADE
from .summary import motion_sentences

DISPLACEMENTS = ("cum_displacement_filtered", "cum_displacement")
RECONSTRUCTED = ("cum_reconstruction", "cum_residual")
VELOCITY, MASK, HEIGHT = "linear_velocity", "mask", "DEM"
# In the order in which the stages make them.
_QUALITY = (
    *("mask_reason", "mean_coherence", "mean_abs_loop_phase_closure", "residuals_rms", "linear_velocity_std"),
    *("spatiotemporal_consistency", "linear_velocity_unmasked", "amp_mean", "amp_std", "amp_stability_index"),
)
_GEOMETRY = (HEIGHT, "E", "N", "U")


def cube_result(
    cube: Cube,
    displacement: str | None = None,
    coverage: MapLayer | None = None,
    previews: Path | None = None,
) -> MapResult:
    """All maps of a datacube, and one of its series in time.

    Parameters
    ----------
    displacement
        Variable to show in time: None for the best one there is, empty for none.
    coverage
        The polygon of the area covered.
    previews
        Folder of preview rasters.

    Raises
    ------
    InsarError
        If the cube has no such variable.
    """
    if displacement is None:
        displacement = best_displacement(cube)
    if displacement and displacement not in cube.variables:
        raise InsarError(f"{cube.path} has no variable {displacement}. Choose another displacement.")
    entries: list[Entry] = []
    if coverage is not None:
        entries.append(coverage)
    velocity = cube.named(VELOCITY)
    motion = [replace(layer, visible=True) for layer in _maps(cube, (VELOCITY,))]
    motion += [_displacement(cube, displacement)] if displacement else []
    if motion:
        title = QCoreApplication.translate("AlignSAR", "Ground motion (one at a time)")
        entries.append(MapGroup(title, tuple(motion), expanded=True, one_at_a_time=True))
    entries += _maps(cube, (MASK,))
    known = set(map(cube.named, (VELOCITY, MASK, *_QUALITY, *_GEOMETRY)))
    others = [variable.name for variable in cube.variables.values() if variable.is_map and variable.name not in known]
    quality = tuple(_maps(cube, (*_QUALITY, *others)))
    if quality:
        entries.append(MapGroup(QCoreApplication.translate("AlignSAR", "Quality"), quality))
    shown_before = preview_layers(previews)
    if shown_before:
        entries.append(MapGroup(QCoreApplication.translate("AlignSAR", "Previews"), tuple(shown_before)))
    terrain = _terrain(cube)
    if terrain:
        entries.append(MapGroup(QCoreApplication.translate("AlignSAR", "Terrain and viewing geometry"), terrain))
    reference = None if cube.reference is None else MapReference.at(*cube.reference)
    group = MapGroup(result_title(cube), tuple(entries), expanded=True)
    epochs = cube.epochs if displacement else ()
    message, details = motion_sentences(cube, velocity, displacement)
    return MapResult(str(cube.path.resolve()), group, reference, epochs, message, details)


def best_displacement(cube: Cube) -> str:
    """The series to show in time: reconstructed, filtered, or as inverted, whichever there is first; else empty."""
    return next(filter(None, map(cube.named, (RECONSTRUCTED[0], *DISPLACEMENTS))), "")


def result_title(cube: Cube) -> str:
    """Name of a result: frame and months of the first and the last epoch."""
    name = str(cube.attributes.get("frame_id") or cube.path.stem)
    return f"{name} {cube.epochs[0]:%Y-%m} – {cube.epochs[-1]:%Y-%m}"


def preview_layers(folder: Path | None) -> list[MapLayer]:
    """The preview rasters in a folder that can be shown, not ticked; see `preview_faults`."""
    heading = QCoreApplication.translate("AlignSAR", "Preview: {quantity}")
    return [
        MapLayer(
            str(path),
            heading.format(quantity=QCoreApplication.translate("AlignSAR", QUANTITIES[names[0]].title)),
            QUANTITIES[names[0]].style,
            visible=False,
        )
        for path, names in _previews(folder)
        if not _fault(path)
    ]


def preview_faults(folder: Path | None) -> list[str]:
    """Why some of the preview rasters in a folder are not shown, a sentence each."""
    return [fault for path, _ in _previews(folder) if (fault := _fault(path))]


def _previews(folder: Path | None) -> list[tuple[Path, tuple[str, ...]]]:
    """The preview rasters in a folder, each with the variables that it may show."""
    known = [] if folder is None else [(folder / file, names) for file, (_, names) in PREVIEWS.items()]
    return [(path, names) for path, names in known if path.exists()]


def _fault(path: Path) -> str:
    """What is wrong with a raster that may be of anybody; empty if QGIS may open it."""
    try:
        check_geotiff(path)
    except InsarError as err:
        return str(err)
    return ""


class ProjectFile:
    """A QGIS project (.qgz) that shows a result: its layers are made on any thread, the file on the main thread.

    Making a layer per epoch takes seconds, in which a window would not answer.
    """

    def __init__(self, target: Path, result: MapResult, progress: Progress | None = None) -> None:
        self.target, self._result = target, replace(result.without(STORED), message="")
        specs = list(self._result.with_reference().layers())
        self._made = {spec: make_layer(spec) for spec in (progress or Progress()).steps(specs)}
        for layer in self._made.values():
            layer.moveToThread(QgsApplication.instance().thread())

    def write(self) -> None:
        """Write the file; `InsarError` if that is not possible."""
        project = QgsProject()
        project.setTitle(self._result.group.title)
        show(self._result, self._made, project)
        if not project.write(str(self.target)):
            raise InsarError(f"{self.target} cannot be written: {project.error()}.")


def _maps(cube: Cube, names: Iterable[str]) -> list[MapLayer]:
    """The maps of these quantities that the cube has, not ticked."""
    return [_map(cube, cube.variables[name]) for name in map(cube.named, names) if name]


def _map(cube: Cube, variable: CubeVariable) -> MapLayer:
    title = QCoreApplication.translate("AlignSAR", variable.title)
    return MapLayer(cube.source(variable.name), title, variable.style, visible=False, classes=variable.classes)


def _terrain(cube: Cube) -> tuple[MapLayer, ...]:
    """Height and viewing geometry, not ticked, above a relief that is."""
    relief = [
        replace(height, title=QCoreApplication.translate("AlignSAR", "Hillshade"), style=HILLSHADE, visible=True)
        for height in _maps(cube, (HEIGHT,))
    ]
    return (*_maps(cube, _GEOMETRY), *relief)


def _displacement(cube: Cube, name: str) -> Entry:
    """A series in time."""
    title = QCoreApplication.translate("AlignSAR", cube.variables[name].title)
    return series_entry(
        title,
        cube.epochs,
        _limits(cube, name),
        whole=lambda: dated_bands(cube, name),
        epoch=lambda number: (cube.source(name), number),
    )


def _limits(cube: Cube, name: str) -> tuple[float, float]:
    """Limits that fit the last epoch with values, where displacement is largest."""
    for epoch in reversed(range(len(cube.epochs))):
        newest = cube.read(name, epoch)
        if np.isfinite(newest).any():
            return limits_about_zero(newest)
    return limits_about_zero(np.zeros(0))
