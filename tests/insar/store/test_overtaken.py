"""Which results have been overtaken by a later run of what they were made from."""

import shutil
from dataclasses import replace
from types import SimpleNamespace

import pytest

from alignsar_qgis.insar.cleaning.options import NoiseMaskOptions
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.overtaken import overtaken
from alignsar_qgis.insar.store.record import RECORD, read_record
from alignsar_qgis.insar.synthetic.options import SampleOptions


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Time-series folder, stack folder and datacube of a whole chain."""
    root = tmp_path_factory.mktemp("overtaken")
    run_stage("create_sample_frame", root / "frame", options=SampleOptions(epochs=30))
    return root, pipeline.run(pipeline.Plan(root / "frame", root / "cube.nc"), Progress())


@pytest.fixture
def chain(made, tmp_path):
    """The same in a place of its own."""
    root, result = made
    shutil.copytree(root, tmp_path / "work", copy_function=shutil.copy2)
    places = {name: getattr(result, name).relative_to(root) for name in ("stack", "timeseries", "cube")}
    return SimpleNamespace(**{name: tmp_path / "work" / place for name, place in places.items()})


def everything(chain):
    """Record and stage of all that the chain made."""
    folders = (chain.stack, chain.timeseries)
    runs = [(folder / RECORD, stage) for folder in folders for stage in read_record(folder)]
    return [*runs, (chain.cube.with_name("cube.nc.json"), "export_datacube")]


def stages(chain):
    return {stage for _, stage in overtaken(everything(chain))}


def test_nothing_is_overtaken_after_a_whole_chain(chain):
    assert len(everything(chain)) >= 9
    assert stages(chain) == set()


def test_the_datacube_is_when_noise_is_masked_otherwise(chain):
    run_stage("mask_noise", chain.timeseries, options=replace(NoiseMaskOptions(), maximum_residual=2.0))
    assert stages(chain) == {"export_datacube"}


def test_all_that_follows_is_when_the_stack_has_changed(chain):
    coherence = next(chain.stack.glob("2*/*.cc"))
    coherence.write_bytes(coherence.read_bytes()[::-1])
    found = stages(chain)
    assert {"check_interferograms", "invert_network", "mask_noise", "export_datacube"} <= found


def test_work_folders_that_were_cleared_away_leave_the_datacube_as_good_as_it_was(chain):
    shutil.rmtree(chain.timeseries.parent)
    assert overtaken([(chain.cube.with_name("cube.nc.json"), "export_datacube")]) == set()


def test_without_a_record_nothing_is(tmp_path):
    assert overtaken([(tmp_path / "cube.nc.json", "export_datacube")]) == set()
