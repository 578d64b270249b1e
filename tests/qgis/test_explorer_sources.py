"""Which layers the explorer can explore, whatever else a project holds."""

import pytest
from known_cube import EPOCHS, write_known_cube
from quick_separation import LEARN
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.pipeline.running import run_stage


@pytest.fixture
def cube(tmp_path):
    return write_known_cube(tmp_path / "c.nc", epochs=EPOCHS[:3])


def test_layers_of_a_cube_lead_to_it(cube, load):
    from qgis.core import QgsProject, QgsRasterLayer

    from alignsar_qgis.explorer.sources import source_of, sources_in

    load("load_datacube", {"INPUT": str(cube)})
    assert sources_in(QgsProject.instance()) == [cube]
    added_by_hand = QgsRasterLayer(f'NETCDF:"{cube}":cum_displacement_filtered', "by hand")
    assert source_of(added_by_hand) == cube


def test_sources_and_detections_are_not_explored(qgis_app, tmp_path):
    from qgis.core import QgsRasterLayer

    from alignsar_qgis.explorer.sources import source_of

    write_cube(tmp_path / "c.nc", make_scene(shape=(24, 30), n_epochs=30))
    run_stage("separate_sources", tmp_path / "c.nc", tmp_path / "s.nc", options=LEARN)
    found = [source_of(QgsRasterLayer(f'NETCDF:"{tmp_path / name}":ic_source', name)) for name in ("c.nc", "s.nc")]
    assert found == [tmp_path / "c.nc", None]


def test_other_layers_lead_nowhere(qgis_app):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    from alignsar_qgis.explorer.sources import source_of
    from alignsar_qgis.map.drawn import drawn_points
    from alignsar_qgis.map.layers import make_layer

    points = [((14.0, 41.0), {"name": f"a place with a long name {number}"}) for number in range(40)]
    drawn = make_layer(drawn_points(points, "places", "places"))
    assert drawn.featureCount() == 40
    tiles = QgsRasterLayer("type=xyz&url=https://example.org/%7Bz%7D.png", "tiles", "wms")
    assert [source_of(layer) for layer in (None, drawn, tiles, QgsVectorLayer("nowhere.gpkg", "lost"))] == [None] * 4
