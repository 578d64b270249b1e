"""A plain datacube, under the names of LiCSBAS, on the map."""

import pytest


@pytest.fixture(scope="module")
def cube(frame, tmp_path_factory, qgis_app):
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.pipeline import chain as pipeline

    target = tmp_path_factory.mktemp("cube") / "ITSBD.nc"
    pipeline.run(pipeline.Plan(frame, target), Progress())
    return Cube.open(target)


@pytest.mark.parametrize("content", ["plain", "plain_filtered"])
def test_a_plain_cube_is_drawn_as_the_alignsar_cube(cube, tmp_path, qgis_app, run, content):
    """Under the names of LiCSBAS: the same order, colours and time."""
    from alignsar_qgis.insar.cube.options import DatacubeOptions
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.insar.pipeline.running import run_stage
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import MapGroup, make_layer

    (series,) = cube.path.parent.glob("ITSBD_files/TS_*")
    made = tmp_path / "plain.nc"
    run_stage("export_datacube", series, made, options=DatacubeOptions(content=content))
    plain = Cube.open(made)
    result = cube_result(plain)
    group = result.with_reference()
    motion, mask, quality = group.entries[1:]
    assert isinstance(motion, MapGroup)
    velocity, *epochs = MapGroup("", (motion,)).layers()
    assert velocity.style == "velocity"
    assert epochs
    assert {layer.style for layer in epochs} == {"displacement"}
    assert mask.style == "mask"
    reference = {layer.title: layer.style for layer in cube_result(cube).group.layers()}
    assert {layer.title: reference[layer.title] for layer in quality.entries} == {
        layer.title: layer.style for layer in quality.entries
    }
    assert len(quality.entries) == 5
    assert all(make_layer(spec).isValid() for spec in group.layers())
    shown_in_time = [make_layer(spec) for spec in epochs]
    assert all(layer.temporalProperties().isActive() for layer in shown_in_time)
    shown = run("load_datacube", {"INPUT": str(made), "DISPLACEMENT": "cum_displacement"})["OUTPUT"]
    assert any(layer.source().endswith((":cum", "_cum.vrt")) for layer in shown)


def test_the_chain_and_the_stage_write_a_plain_cube_and_show_it(frame, cube, tmp_path, run):
    import json

    from alignsar_qgis.insar.cube.reader import Cube

    (series,) = cube.path.parent.glob("ITSBD_files/TS_*")
    made = run("export_datacube", {"INPUT": str(series), "OUTPUT": str(tmp_path / "a.nc"), "CONTENT": "plain"})
    assert Cube.open(made["OUTPUT"]).named("cum_displacement") == "cum"
    options = json.dumps({"export_datacube": {"content": "plain_filtered"}})
    made = run("run_pipeline", {"INPUT": str(frame), "OUTPUT": str(tmp_path / "b.nc"), "OPTIONS": options})
    plain = Cube.open(made["OUTPUT"])
    assert {"cum", "vel", "coh", "mask"} <= set(plain.variables)
    assert plain.attributes["filtered_version"] == 1
