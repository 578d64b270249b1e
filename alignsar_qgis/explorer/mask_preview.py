"""A mask with other thresholds on the map: a layer that lives as long as it is looked at, in memory only."""

from __future__ import annotations

import itertools

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.series.mask_source import ABSENT, GAINED, LOST, STAYS_MASKED, TriedMask

from ..map.opening import no_side_files
from ..map.project import draw_again

PREVIEW = "alignsar/mask_preview"
_NUMBERS = itertools.count()
_EPSG = 4326


class MaskPreview:
    """The layer of the tried mask; a project is saved without it."""

    def __init__(self, project: QgsProject) -> None:
        self._project, self._layer_id, self._file = project, "", ""
        self._shown: tuple[TriedMask, Grid] | None = None
        project.writeProject.connect(self._step_aside)
        project.projectSaved.connect(self._come_back)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer; None where nothing is tried."""
        return self._project.mapLayer(self._layer_id) if self._layer_id else None

    def show(self, tried: TriedMask, grid: Grid) -> None:
        """Show a tried mask instead of the one before."""
        self.remove()
        self._shown = (tried, grid)
        self._file = f"/vsimem/alignsar_mask_{next(_NUMBERS)}.tif"
        _write(self._file, tried.classes, grid)
        title = QCoreApplication.translate("AlignSAR", "Mask tried (not applied)")
        with no_side_files():
            layer = QgsRasterLayer(self._file, title, "gdal", QgsRasterLayer.LayerOptions(False))
        layer.setRenderer(_renderer(layer))
        layer.setCustomProperty(PREVIEW, True)
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)
        self._layer_id = layer.id()

    def remove(self) -> None:
        """Take it off the map."""
        self._shown = None
        if self.layer is not None:
            self._project.removeMapLayer(self._layer_id)
            draw_again(self._project)
        if self._file:
            gdal.Unlink(self._file)
        self._layer_id, self._file = "", ""

    def close(self) -> None:
        """Leave no trace."""
        self.remove()
        self._project.writeProject.disconnect(self._step_aside)
        self._project.projectSaved.disconnect(self._come_back)

    def _step_aside(self, written: QDomDocument) -> None:
        """Leave the project while it is written; the layer tree is in the document by then."""
        shown = self._shown
        nodes = written.elementsByTagName("layer-tree-layer")
        for node in [nodes.at(number) for number in range(nodes.count())]:
            if self._layer_id and node.toElement().attribute("id") == self._layer_id:
                node.parentNode().removeChild(node)
        self.remove()
        self._shown = shown

    def _come_back(self) -> None:
        if self._shown is not None:
            self.show(*self._shown)


def _write(path: str, classes: np.ndarray, grid: Grid) -> None:
    length, width = classes.shape
    raster = gdal.GetDriverByName("GTiff").Create(path, width, length, 1, gdal.GDT_Byte, ["COMPRESS=LZW"])
    raster.SetGeoTransform(grid.geotransform)
    system = osr.SpatialReference()
    system.ImportFromEPSG(_EPSG)
    raster.SetProjection(system.ExportToWkt())
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(ABSENT)
    band.WriteArray(classes)
    raster.FlushCache()


def _renderer(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    """What changes in strong colours, what stays masked in grey, what stays kept not at all."""
    translate = QCoreApplication.translate
    shown = (
        (GAINED, QColor("#009e73"), translate("AlignSAR", "comes back")),
        (LOST, QColor("#d55e00"), translate("AlignSAR", "goes")),
        (STAYS_MASKED, QColor(90, 90, 90, 150), translate("AlignSAR", "stays masked")),
    )
    classes = [QgsPalettedRasterRenderer.Class(value, colour, words) for value, colour, words in shown]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
