"""The chain from the portal on: a generated frame is published on loopback, downloaded and processed."""

import pytest
from http_server import PRODUCTS, serving
from published_frame import publish

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import Plan
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.synthetic.truth import cube_agreement


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    folder = tmp_path_factory.mktemp("frame")
    run_stage("create_sample_frame", folder, options=SampleOptions(rows=40, columns=50, epochs=12))
    return folder


def test_the_chain_runs_from_the_portal_to_the_cube(frame, tmp_path):
    name = publish(frame, tmp_path / "site")
    with serving(tmp_path / "site") as site:
        options = {"download_licsar": {"frame": name, "address": f"{site.url}/{PRODUCTS}", "pause": 0.05}}
        plan = Plan(tmp_path / "work", tmp_path / "out" / "cube.nc", first="01", options=options)
        result = pipeline.run(plan, Progress())
    assert next(iter(result.stages)) == "download_licsar"
    assert {path.name for path in (tmp_path / "work").iterdir()} >= {"GEOC", "GACOS", "GEOC.MLI"}
    assert "correct_gacos" in result.stages
    assert cube_agreement(result.cube, frame).pixels > 500


def test_the_download_can_be_all(frame, tmp_path):
    name = publish(frame, tmp_path / "site")
    with serving(tmp_path / "site") as site:
        options = {"download_licsar": {"frame": name, "address": f"{site.url}/{PRODUCTS}", "pause": 0.05}}
        plan = Plan(tmp_path / "work", tmp_path / "out" / "cube.nc", "licsbas", "01", "01", options=options)
        result = pipeline.run(plan, Progress())
    assert list(result.stages) == ["download_licsar"]
    assert (tmp_path / "work" / "GEOC").is_dir()
    assert not (tmp_path / "out").exists()
