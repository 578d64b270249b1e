"""The stages that compare all pairs or dates of a pixel, on the workers of a cluster: the same bytes as on threads."""

import shutil
from dataclasses import replace

import h5py
import pytest

pytest.importorskip("distributed", reason="the package distributed is not installed")

from cube_case import EPOCHS, GRID, write_case
from dask_cluster import CountingProxy
from quick_separation import LEARN
from small_stack import noisy_stack
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.cleaning import _filter_setting, _noise_filter
from alignsar_qgis.insar.cleaning.options import FilterOptions
from alignsar_qgis.insar.cluster import client
from alignsar_qgis.insar.core.blocks import even_blocks
from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.inversion import invert, uncertainty
from alignsar_qgis.insar.inversion.options import InversionOptions, SpreadOptions
from alignsar_qgis.insar.network import _loop_passes, _loop_products, _pair_phases
from alignsar_qgis.insar.network.options import LoopOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.output import output_files
from alignsar_qgis.insar.store.record import read_record

SHAPE = (45, 40)
BLOCKS = 3
KERNELS = (
    *("closures", "medians", "scatter of closures", "corrections", "counts at pixels", "mean coherence"),
    *("scatter of epochs", "inversion", "resamples", "uncertainty"),
    *("surfaces", "DEM errors", "temporal low-pass", "filter"),
)
LOOPS = {"rms_threshold": 1e3, "multi_prime": True, "nullify": True, "correct": True, "nullify_blame": "failing loops"}
FILTER = {"deramp": "1", "remove_height_trend": True, "remove_dem_error": True, "spatial_width": 0.3}
INVERSION = {"method": "singular", "minimum_ratio": 0.5, "keep_increments": True, "epoch_weights": True}


@pytest.fixture
def handed_out(monkeypatch):
    """Number of tasks of every kernel that went to the cluster."""
    counts, compute = [], client.Cluster.compute

    def counting(cluster, kernel, tasks, progress):
        counts.append(len(tasks))
        return compute(cluster, kernel, tasks, progress)

    monkeypatch.setattr(client.Cluster, "compute", counting)
    return counts


@pytest.fixture
def small_blocks(monkeypatch):
    """Blocks so small that each image falls into several."""
    monkeypatch.setattr(_pair_phases, "PIECE_PIXELS", 600)
    monkeypatch.setattr(_loop_products, "PIECE_PIXELS", 600)
    monkeypatch.setattr(_loop_passes, "MEDIAN_PIXELS", 2 * SHAPE[0] * SHAPE[1])
    monkeypatch.setattr(invert, "LEAST_BLOCK_MB", 0.25)
    monkeypatch.setattr(invert, "LARGEST_BLOCK_MB", 0.25)
    monkeypatch.setattr(invert, "SAMPLED_PIXELS", 512)
    monkeypatch.setattr(uncertainty, "_blocks", lambda *_: (2, even_blocks(SHAPE[0], 15)))
    for owner, name in ((_filter_setting.FilterSetting, "row_tasks"), (_noise_filter, "_bands")):
        monkeypatch.setattr(owner, name, lambda *_: (2, even_blocks(SHAPE[0], 16)))


def files_of(folder):
    """All files but records, which hold times; of the filtered series, which has the time of copies, the contents."""
    paths = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".json"]
    return {
        path.relative_to(folder): stored(path) if path.name == "cum_filt.h5" else path.read_bytes() for path in paths
    }


def stored(path):
    """Bytes of every data set, and the attributes."""
    with h5py.File(path) as file:
        return {name: file[name][()].tobytes() for name in file if file[name].shape}, dict(file.attrs)


def raw_chunks(file):
    """Bytes of the chunks of every variable that has any, as they are in the file."""
    chunked = {name: variable.id for name, variable in file.items() if variable.chunks}
    places = {
        name: [own.get_chunk_info(index).chunk_offset for index in range(own.get_num_chunks())]
        for name, own in chunked.items()
    }
    return {name: [own.read_direct_chunk(place)[1] for place in places[name]] for name, own in chunked.items()}


def counts_of(series):
    """The numbers that every stage has on record."""
    results = {stage: entry["result"] for stage, entry in read_record(series).items()}
    return {stage: (result["counts"], result["summary"], result["warnings"]) for stage, result in results.items()}


def runs(stack, series, scheduler="", changed=False):
    """Stages 12, 13, 14 and 16: id, places, and options, which may be changed so that they run again."""
    common = {"scheduler": scheduler, "workers": 2}
    return [
        ("close_loops", (stack, series), LoopOptions(**LOOPS, figure=False, compatible=changed, **common)),
        ("invert_network", (stack, series), InversionOptions(**INVERSION, figure=False, compatible=changed, **common)),
        ("estimate_uncertainty", (series,), SpreadOptions(resamples=10, ransac=True, compatible=not changed, **common)),
        ("filter_timeseries", (series,), FilterOptions(**FILTER, ignore_mask=True, compatible=changed, **common)),
    ]


def time_series(stack, series, scheduler=""):
    """The files of a time series after these stages."""
    for stage, places, options in runs(stack, series, scheduler):
        run_stage(stage, *places, options=options)
    return files_of(series)


def test_time_series_have_the_same_bytes_as_on_threads(tmp_path, cluster, small_blocks, handed_out):
    stack, series, _, _ = noisy_stack(tmp_path, n_epochs=9, shape=SHAPE)
    other = shutil.copytree(series, tmp_path / "workers" / "TS")
    expected = time_series(stack, series)
    assert handed_out == []
    with CountingProxy(cluster.address) as proxy:
        assert time_series(stack, other, proxy.address) == expected
    assert len(handed_out) == len(KERNELS)
    assert min(handed_out) >= BLOCKS, handed_out
    assert counts_of(other) == counts_of(series)
    assert proxy.bytes < 1_000_000


def test_a_cancelled_stage_leaves_what_was_there(tmp_path, cluster, small_blocks):
    class Cancelling(Progress):
        asked = 0

        def cancelled(self):
            self.asked += any(path.name.startswith(".cluster_") for path in tmp_path.rglob("*"))
            return self.asked > 3

    stack, series, _, _ = noisy_stack(tmp_path, n_epochs=9, shape=SHAPE)
    before = time_series(stack, series)
    for stage, places, options in runs(stack, series, str(cluster.file), changed=True):
        progress = Cancelling()
        with pytest.raises(Cancelled):
            run_stage(stage, *places, options=options, progress=progress)
        assert progress.asked > 3
        assert files_of(series) == before


def test_runs_of_a_separation_are_those_of_threads(tmp_path, cluster, handed_out):
    cube = write_cube(tmp_path / "cube.nc", make_scene((40, 50), n_epochs=12))
    for name, scheduler in (("threads", ""), ("workers", str(cluster.file))):
        output = tmp_path / name / "sources.nc"
        run_stage("separate_sources", cube, output, options=replace(LEARN, baseline_end="", scheduler=scheduler))
    assert max(handed_out) >= BLOCKS
    runs = [tmp_path / name / output_files(output)["runs"] for name in ("threads", "workers")]
    assert runs[1].read_bytes() == runs[0].read_bytes()
    expected, found = ((tmp_path / name / "sources.nc") for name in ("threads", "workers"))
    with h5py.File(expected) as one, h5py.File(found) as other:
        assert other["ic_source"][()].tobytes() == one["ic_source"][()].tobytes()
        assert other.attrs["separation_options"] == one.attrs["separation_options"]


def test_a_datacube_has_the_same_chunks_as_on_threads(tmp_path, cluster, handed_out):
    case = write_case(tmp_path / "case", replace(GRID, length=200))
    expected = case.export("threads.nc", workers=2)
    assert handed_out == []
    found = case.export("workers.nc", workers=2, scheduler=str(cluster.file))
    assert handed_out == [2 * len(EPOCHS), BLOCKS + 1]
    assert (found.counts, found.summary, found.warnings) == (expected.counts, expected.summary, expected.warnings)
    with h5py.File(case.folder / "threads.nc") as one, h5py.File(case.folder / "workers.nc") as other:
        chunks = raw_chunks(one)
        assert {"cum_displacement", "amplitude", "atmosphere_external", "amp_std"} <= set(chunks)
        assert raw_chunks(other) == chunks
