"""From generated interferograms through the whole chain to the deformation source."""

import numpy as np
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.labels import DEFORMATION
from alignsar_qgis.insar.separation.options import ReconstructionOptions, SeparationOptions
from alignsar_qgis.insar.store.geotiff import read_geotiff
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.synthetic.truth import cube_agreement
from alignsar_qgis.insar.unrest.options import AlertOptions


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Frame, cube and sources."""
    folder = tmp_path_factory.mktemp("chain")
    # A year: with half of it, atmosphere keeps the velocity of the cube itself from agreeing so well with the truth.
    frame = SampleOptions(rows=64, columns=80, epochs=60, connections=3, accelerating_uplift=0)
    run_stage("create_sample_frame", folder / "frame", options=frame)
    pipeline.run(pipeline.Plan(folder / "frame", folder / "ITSBD.nc"), Progress())
    options = SeparationOptions(figures=False, bootstrapped_runs=100)
    run_stage("separate_sources", folder / "ITSBD.nc", folder / "sources.nc", options=options)
    return folder


def test_the_deformation_source_is_the_known_deformation(made):
    found = Separation.open(made / "sources.nc")
    source = found.sources[list(found.labels).index(DEFORMATION)]
    with np.load(made / "frame" / "truth.npz") as truth:
        steady = truth["steady"]
    _, grid = read_geotiff(made / "frame" / "truth_velocity.tif")
    rows = np.rint((found.grid.lat - grid.lat[0]) / grid.post_lat).astype(int)
    columns = np.rint((found.grid.lon - grid.lon[0]) / grid.post_lon).astype(int)
    known = steady[np.ix_(rows, columns)][found.used]
    assert np.corrcoef(source, known)[0, 1] >= 0.95


def test_the_reconstruction_keeps_the_known_velocity(made):
    options = ReconstructionOptions(keep="deformation")
    run_stage("reconstruct_timeseries", made / "ITSBD.nc", made / "sources.nc", made / "clean.nc", options=options)
    assert cube_agreement(made / "clean.nc", made / "frame").correlation > 0.95


def test_steady_uplift_is_no_unrest(made):
    options = AlertOptions(figures=False, baseline_end="20210201")
    result = run_stage("detect_unrest", made / "ITSBD.nc", made / "sources.nc", made / "alert.nc", options=options)
    assert result.counts["status_existing"] < 5
