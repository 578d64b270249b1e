"""A real LiCSAlert, where ``ALIGNSAR_LICSALERT`` names its folder, on a datacube of known sources.

``ALIGNSAR_LICSALERT_PYTHON`` names the Python that runs it, or the folder of its environment. ``make test-licsbas``
runs these tests with those of LiCSBAS.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.engines import BUILTIN
from alignsar_qgis.insar.engines.licsalert import Licsalert
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.options import SeparationOptions
from alignsar_qgis.insar.unrest.options import AlertOptions

pytestmark = pytest.mark.licsalert
LEARN = SeparationOptions(
    baseline_end="20210120",
    downsample=1.0,
    components_start=3,
    components_stop=3,
    bootstrapped_runs=40,
    minimum_cluster_size=15,
)
ALERT = AlertOptions(residual_type="cumulative", figures=False)


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    """A datacube, its sources and its unrest by LiCSAlert: scene, folder and result."""
    folder, python = os.environ.get("ALIGNSAR_LICSALERT"), os.environ.get("ALIGNSAR_LICSALERT_PYTHON")
    if not (folder or python):
        pytest.skip("no LiCSAlert: set ALIGNSAR_LICSALERT to its folder, or ALIGNSAR_LICSALERT_PYTHON to its Python")
    engine = Licsalert(Path(folder) if folder else None, Path(python) if python else None)
    scene, work = make_scene(), tmp_path_factory.mktemp("licsalert")
    cube, sources = write_cube(work / "cube.nc", scene), work / "sources.nc"
    run_stage("separate_sources", cube, sources, options=LEARN, engine=engine)
    return scene, work, run_stage("detect_unrest", cube, sources, work / "unrest.nc", options=ALERT, engine=engine)


def test_it_finds_the_true_sources_on_the_right_pixels(job):
    scene, work, _ = job
    found = Separation.open(work / "sources.nc")
    truth = scene.maps[:, found.used]
    alike = np.abs(np.corrcoef(truth, found.sources)[: len(truth), len(truth) :])
    assert (alike.max(axis=1) > 0.9).all()


def test_the_built_in_detection_with_its_sources_agrees(job):
    _, work, theirs = job
    ours = run_stage(
        "detect_unrest", work / "cube.nc", work / "sources.nc", work / "own.nc", options=ALERT, engine=BUILTIN
    )
    for name in ("status_existing", "status_new"):
        assert theirs.counts[name] == pytest.approx(ours.counts[name], rel=1e-4), name
