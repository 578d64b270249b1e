"""A cluster that the tests of this folder share."""

import pytest


@pytest.fixture(scope="package")
def cluster(tmp_path_factory):
    pytest.importorskip("distributed", reason="the package distributed is not installed")
    from dask_cluster import DaskCluster

    with DaskCluster(tmp_path_factory.mktemp("cluster")) as running:
        yield running
