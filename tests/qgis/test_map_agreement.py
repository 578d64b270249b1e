"""A result on the map in its own words: names that tell its layers apart, numbers that agree with the log."""

import numpy as np
import pytest


@pytest.fixture(scope="module")
def cube(frame, tmp_path_factory, qgis_app):
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.pipeline import chain as pipeline

    target = tmp_path_factory.mktemp("agreement") / "ITSBD.nc"
    pipeline.run(pipeline.Plan(frame, target), Progress())
    return Cube.open(target)


def test_mask_summary_and_map_count_the_same_pixels(cube, frame):
    """The reference pixel is one of them."""
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline import chain as pipeline
    from alignsar_qgis.map.cube import cube_result

    again = pipeline.run(pipeline.Plan(frame, cube.path), Progress())
    moving = int(np.isfinite(cube.read("linear_velocity")).sum())
    assert again.stages["mask_noise"].counts["pixels_kept"] == moving
    assert f"; {moving} of {cube.grid.width * cube.grid.length} pixels" in again.headline
    assert cube_result(cube).details.startswith(f"{moving} pixels have a velocity")


def test_no_two_layers_of_a_result_have_the_same_name(cube, frame, tmp_path):
    """Previews show quantities that are in the datacube as well."""
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.cube.previews import PREVIEWS
    from alignsar_qgis.insar.pipeline import chain as pipeline
    from alignsar_qgis.map.cube import cube_result

    pipeline.run(pipeline.Plan(frame, cube.path, options={"export_datacube": {"previews": tmp_path}}), Progress())
    layers = list(cube_result(cube, previews=tmp_path).group.layers())
    titles = [layer.title for layer in layers]
    assert len([layer for layer in layers if layer.source.startswith(str(tmp_path))]) == len(PREVIEWS)
    assert sorted(titles) == sorted(set(titles))
