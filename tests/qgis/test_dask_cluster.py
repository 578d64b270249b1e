"""The Dask scheduler as a parameter in QGIS."""

import sys

import pytest
from small_frame import products, write_frame


@pytest.mark.parametrize("name", ["run_pipeline", "prepare_stack"])
def test_a_scheduler_that_cannot_be_used_is_refused_by_the_dialog(provider, tmp_path, monkeypatch, name):
    from qgis.core import QgsProcessingContext

    write_frame(tmp_path / "GEOC")
    parameters = {"INPUT": str(tmp_path), "SCHEDULER": "tcp://127.0.0.1:8786"}
    algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
    monkeypatch.setitem(sys.modules, "distributed", None)
    ok, words = algorithm.checkParameterValues(parameters, context)
    assert not ok
    assert "distributed" in words
    if sys.platform == "linux":
        assert "sudo apt install python3-distributed." in words
    assert algorithm.checkParameterValues({**parameters, "SCHEDULER": ""}, context) == (True, "")


def test_a_stage_computes_on_the_cluster_and_writes_the_same(run, tmp_path):
    pytest.importorskip("distributed", reason="the package distributed is not installed")
    from dask_cluster import DaskCluster

    write_frame(tmp_path / "GEOC")
    run("prepare_stack", {"INPUT": str(tmp_path), "OUTPUT": str(tmp_path / "threads")})
    with DaskCluster(tmp_path / "cluster") as cluster:
        run(
            "prepare_stack",
            {"INPUT": str(tmp_path), "OUTPUT": str(tmp_path / "workers"), "SCHEDULER": str(cluster.file)},
        )
    assert products(tmp_path / "workers") == products(tmp_path / "threads")


LATER = ("close_loops", "invert_network", "estimate_uncertainty", "filter_timeseries", "export_datacube")


@pytest.mark.parametrize("name", [*LATER, "separate_sources"])
def test_later_stages_and_analyses_have_the_parameter_among_the_advanced_ones(provider, name):
    from qgis.core import QgsProcessingParameterDefinition

    algorithm = provider.algorithm(name).create()
    assert algorithm.parameterDefinition("SCHEDULER").flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
