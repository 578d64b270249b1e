"""Kernels on a real Dask scheduler with workers: the same files, and what happens when a part of it goes."""

import gc
import signal
import time
from functools import partial

import numpy as np
import pytest

pytest.importorskip("distributed", reason="the package distributed is not installed")

from dask_cluster import (
    CountingProxy,
    DaskCluster,
    fill_slowly,
    hold_until,
    import_what_is_absent,
    read_file,
    write_slowly,
)
from small_frame import EPOCHS, phase_of, write_frame

from alignsar_qgis.insar.cluster import client, on_cluster, orders, spool
from alignsar_qgis.insar.core.blocks import run_tasks
from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, ClusterFailed, MissingInput
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.network.options import QualityOptions, ReferenceOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import ClipOptions, GacosOptions, MaskOptions, PrepareOptions
from alignsar_qgis.insar.store.images import ImageStack, RasterFiles
from alignsar_qgis.insar.store.raster import BYTE, read_flat, write_flat, write_geotiff


@pytest.fixture
def staging(tmp_path):
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(orders, "PATIENCE_S", 1.0)
    monkeypatch.setattr(client, "RETURN_S", 1.0)
    monkeypatch.setattr(client, "ATTEMPT_S", 1.0)


class Listener(Progress):
    """Notes warnings; cancels once a file is there."""

    def __init__(self, until=None):
        self.until, self.warnings = until, []

    def cancelled(self):
        return self.until is not None and self.until.is_file()

    def warning(self, text):
        self.warnings.append(text)


def computed(scheduler, staging, kernel, count, progress=None, inputs=()):
    with on_cluster(str(scheduler), staging, lambda: inputs):
        return [value for _, value in run_tasks(kernel, range(count), 2, progress or Progress(), portable=True)]


def written(scheduler, staging, count, progress):
    """What kernels that write rasters return, and what is in the folder then."""
    found = computed(scheduler, staging, partial(write_slowly, staging, 0.1), count, progress)
    expect_rasters(staging, count)
    return found


def filled(scheduler, staging, count, progress):
    """What kernels that fill in parts of images return; every part was filled in once."""
    with (
        on_cluster(str(scheduler), staging, list),
        ImageStack(2, 4 * count, 1, staging, "Images") as images,
        RasterFiles({"one": staging / "made" / "one"}, 4 * count) as rasters,
    ):
        kernel = partial(fill_slowly, images, rasters, 0.1)
        found = [value for _, value in run_tasks(kernel, range(count), 2, progress, portable=True)]
        numbers = np.repeat(np.arange(count), 4)
        assert (images.get(slice(0, 4 * count)) == numbers + 1).all()
        assert (rasters.get("one", slice(0, 4 * count)) == numbers).all()
    assert [path.name for path in staging.iterdir()] == ["made"]
    return found


BOTH_KINDS = pytest.mark.parametrize("work", [written, filled])


def expect_rasters(folder, count):
    """Every raster whole, and nothing beside them but the notes of the kernels."""
    for number in range(count):
        assert (read_flat(folder / "made" / f"{number}.unw", (3, 4)) == number).all()
    assert {path.name for path in folder.iterdir()} <= {"made", "go", *(f"begun_{number}" for number in range(count))}
    assert len(list((folder / "made").iterdir())) == count


def when(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def files_of(folder):
    """All files but the records of the runs, which hold times."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder): path.read_bytes() for path in paths if path.suffix not in (".json", ".html")}


def six_stages(geoc, gacos, folder, scheduler):
    stacks = [folder / name for name in ("GEOCml2", "GEOCml2GACOS", "GEOCml2mask", "GEOCml2clip")]
    common = {"scheduler": scheduler, "figure": False}
    run_stage("prepare_stack", geoc, stacks[0], options=PrepareOptions(multilook=2, scheduler=scheduler))
    run_stage("correct_gacos", stacks[0], gacos, stacks[1], options=GacosOptions(**common))
    masks = MaskOptions(0.2, average_coherence_threshold=0.05, scheduler=scheduler)
    run_stage("mask_stack", stacks[1], stacks[2], options=masks)
    run_stage("clip_stack", stacks[2], stacks[3], options=ClipOptions(pixel_range="1:0/0:0", scheduler=scheduler))
    series = folder / "TS_GEOCml2clip"
    run_stage("check_interferograms", stacks[3], series, options=QualityOptions(scheduler=scheduler))
    run_stage("choose_reference", stacks[3], series, options=ReferenceOptions(block_size=0.4, **common))
    return files_of(folder)


def test_stages_write_the_same_bytes_as_on_threads(tmp_path, cluster):
    geoc, gacos = tmp_path / "GEOC", tmp_path / "GACOS"
    write_frame(geoc)
    gacos.mkdir()
    around = Grid.from_edges(23, 21, 13.995, 41.005, 0.001, -0.001)
    for number, epoch in enumerate(EPOCHS):
        write_geotiff(gacos / f"{epoch}.sltd.geo.tif", phase_of(number, around.shape) ** 2 / 50, around)
    expected = six_stages(geoc, gacos, tmp_path / "threads", "")
    found = six_stages(geoc, gacos, tmp_path / "workers", str(cluster.file))
    assert len(expected) > 30
    assert found == expected


def test_places_count_from_the_current_folder_of_the_one_who_asks(tmp_path, cluster, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_frame(tmp_path / "GEOC")
    run_stage("prepare_stack", "GEOC", "threads", options=PrepareOptions())
    run_stage("prepare_stack", "GEOC", "workers", options=PrepareOptions(scheduler=str(cluster.file)))
    assert files_of(tmp_path / "workers") == files_of(tmp_path / "threads")


def test_rasters_and_masks_stay_out_of_the_scheduler(tmp_path, cluster, staging):
    """A kernel with a mask of 16 MB, and results of 4 MB: all that scheduler, client and workers say to each other."""
    mask = np.arange(4_000_000).reshape(2000, 2000)
    with CountingProxy(cluster.address) as proxy:
        found = computed(proxy.address, staging, partial(np.add, mask[:500, :1000].astype(np.float64)), 4)
        assert all((value == mask[:500, :1000] + number).all() for number, value in enumerate(found))
        one_mask = proxy.bytes
        computed(proxy.address, staging, partial(write_slowly, staging, 0), 4)
    assert 0 < one_mask < 100_000
    expect_rasters(staging, 4)


@BOTH_KINDS
def test_the_tasks_of_a_killed_worker_are_done_by_the_other(tmp_path, staging, work):
    with DaskCluster(tmp_path / "cluster") as running:

        class Killer(Progress):
            def fraction(self, _):
                if running.workers[0].poll() is None:
                    running.workers[0].kill()

        found = work(running.file, staging, 20, Killer())
    assert [number for number, _ in found] == list(range(20))
    assert found[-1][1] == running.workers[1].pid


@BOTH_KINDS
def test_the_tasks_of_a_hung_worker_are_given_to_others_and_what_it_does_later_comes_to_nothing(
    tmp_path, staging, impatient, work
):
    with DaskCluster(tmp_path / "cluster") as running:

        class Hanging(Listener):
            def fraction(self, _):
                running.workers[0].send_signal(signal.SIGSTOP)

        progress = Hanging()
        found = work(running.file, staging, 12, progress)
        assert [number for number, _ in found] == list(range(12))
        assert any("given to others" in text for text in progress.warnings)
        before = files_of(staging)
        running.workers[0].send_signal(signal.SIGCONT)
        time.sleep(1)
        assert files_of(staging) == before


@BOTH_KINDS
def test_what_is_not_done_is_handed_out_again_when_the_scheduler_is_back(tmp_path, staging, work):
    with DaskCluster(tmp_path / "cluster", workers=1) as running:

        class Restarter(Listener):
            done = 0

            def fraction(self, _):
                self.done += 1
                if self.done == 3:
                    running.workers.append(running.restart())

        progress = Restarter()
        found = work(running.file, staging, 12, progress)
        assert [number for number, _ in found] == list(range(12))
        assert any("is gone. Waiting" in text for text in progress.warnings)
        assert found[-1][1] == running.workers[1].pid


def test_a_scheduler_that_goes_is_told_and_a_new_one_takes_the_work(tmp_path, staging, impatient):
    with DaskCluster(tmp_path / "first") as running:

        class Killer(Progress):
            def fraction(self, _):
                running.scheduler.kill()

        with pytest.raises(ClusterFailed, match=r"scheduler .* is gone"):
            computed(running.file, staging, partial(write_slowly, staging, 0.1), 12, Killer())
        assert not [path for path in staging.iterdir() if path.name.startswith(".")]
    with DaskCluster(tmp_path / "second", workers=1) as running:
        computed(running.file, staging, partial(write_slowly, staging, 0), 12)
    expect_rasters(staging, 12)


def test_a_scheduler_that_hangs_is_told(tmp_path, staging, impatient):
    with DaskCluster(tmp_path / "cluster", workers=1) as running:

        class Hanging(Progress):
            def fraction(self, _):
                running.scheduler.send_signal(signal.SIGSTOP)

        with pytest.raises(ClusterFailed, match="is gone"):
            computed(running.file, staging, partial(write_slowly, staging, 0.1), 12, Hanging())


def test_workers_that_all_hang_are_named(tmp_path, staging, monkeypatch):
    monkeypatch.setattr(orders, "PATIENCE_S", 0.2)
    with DaskCluster(tmp_path / "cluster", workers=1) as running:
        kernel = partial(hold_until, staging)
        with pytest.raises(ClusterFailed, match=r"has finished anything for \d+ s: tcp://127\.0\.0\.1:\d+\. Look"):
            computed(running.file, staging, kernel, 2)


def test_cancelling_waits_for_no_kernel_and_what_they_do_later_comes_to_nothing(tmp_path, cluster, staging):
    with pytest.raises(Cancelled):
        computed(cluster.file, staging, partial(hold_until, staging), 2, Listener(staging / "begun_0"))
    assert [path.name for path in staging.iterdir() if not path.name.startswith("begun_")] == []
    (staging / "go").touch()
    # The workers take new work only when they are done with the old one.
    other = tmp_path / "other"
    other.mkdir()
    computed(cluster.file, other, partial(write_slowly, other, 0.1), 8)
    assert not (staging / "made").exists()
    assert [path.name for path in staging.iterdir() if path.name.startswith(".")] == []


def test_a_cancelled_stage_leaves_nothing(tmp_path, cluster):
    geoc = tmp_path / "GEOC"
    write_frame(geoc)

    class Cancelling(Progress):
        asked = 0

        def cancelled(self):
            self.asked += any(path.name.startswith(".cluster_") for path in tmp_path.rglob("*"))
            return self.asked > 2

    options = PrepareOptions(scheduler=str(cluster.file))
    with pytest.raises(Cancelled):
        run_stage("prepare_stack", geoc, tmp_path / "out" / "GEOCml1", options=options, progress=Cancelling())
    assert not (tmp_path / "out").exists()


def test_a_worker_that_does_not_see_the_results_is_named(tmp_path, staging):
    with DaskCluster(tmp_path / "cluster", workers=0) as running:
        try:
            running.add_worker(*hiding(staging))
        except AssertionError:
            pytest.skip("this system lets no process hide a folder from itself")
        with pytest.raises(ClusterFailed, match=r"A worker of the cluster on .* does not see .*/staging/"):
            computed(running.file, staging, partial(write_slowly, staging, 0), 3)
    assert list(staging.iterdir()) == []


def test_a_worker_that_does_not_see_the_inputs_is_named_and_no_pair_is_left_out(tmp_path):
    geoc, output = tmp_path / "GEOC", tmp_path / "GEOCml1"
    write_frame(geoc)
    with DaskCluster(tmp_path / "cluster", workers=0) as running:
        try:
            running.add_worker(*hiding(geoc))
        except AssertionError:
            pytest.skip("this system lets no process hide a folder from itself")
        with pytest.raises(ClusterFailed, match=r"does not see .*/GEOC/.* as it is here"):
            run_stage("prepare_stack", geoc, output, options=PrepareOptions(scheduler=str(running.file)))
    assert not output.exists()


def hiding(folder):
    """What makes a command see an empty folder in the place of another one."""
    script = 'mount -t tmpfs none "$0" && exec "$@"'
    return ("unshare", "--map-root-user", "--mount", "sh", "-c", script, str(folder))


def test_a_worker_with_another_version_is_named(cluster, staging, monkeypatch):
    monkeypatch.setattr(spool, "__version__", "0.0.1")
    with pytest.raises(ClusterFailed, match=r"here it is 0\.0\.1 on .* Install the same versions"):
        computed(cluster.file, staging, partial(write_slowly, staging, 0), 1)


def test_a_worker_without_the_package_is_told(tmp_path, staging):
    empty = tmp_path / "other" / "alignsar_qgis"
    empty.mkdir(parents=True)
    (empty / "__init__.py").write_text("raise ModuleNotFoundError('not installed', name=__name__)")
    with DaskCluster(tmp_path / "cluster", workers=0) as running:
        running.add_worker(modules=(tmp_path / "other",))
        with pytest.raises(ClusterFailed, match=r"cannot import AlignSAR \(not installed\)\. .*pip install"):
            computed(running.file, staging, partial(write_slowly, staging, 0), 1)


def test_a_cluster_without_workers_is_told(tmp_path, staging, impatient):
    with (
        DaskCluster(tmp_path / "cluster", workers=0) as running,
        pytest.raises(ClusterFailed, match="has had no worker for"),
    ):
        computed(running.file, staging, partial(write_slowly, staging, 0), 1)


def test_errors_of_kernels_are_those_of_threads_but_for_what_a_worker_lacks(cluster, staging):
    odd = staging.parent / "odd.cc"
    write_flat(odd, np.zeros((2, 2)), BYTE)
    with pytest.raises(BrokenInput, match=r"odd\.cc has 4 bytes where 12 are expected"):
        computed(cluster.file, staging, partial(read_file, odd), 3)
    with pytest.raises(ClusterFailed, match=r"worker of the cluster on .* failed: No module named 'not_there'"):
        computed(cluster.file, staging, import_what_is_absent, 1)


def test_a_scheduler_that_is_not_there_is_told(tmp_path, staging, monkeypatch):
    monkeypatch.setattr(client, "CONNECT_S", 1.0)
    with pytest.raises(ClusterFailed, match=r"tcp://127\.0\.0\.1:1 does not answer \(.*\)\. Start it"):
        computed("tcp://127.0.0.1:1", staging, abs, 1)
    with pytest.raises(MissingInput, match=r"scheduler\.json is not there"):
        computed(tmp_path / "scheduler.json", staging, abs, 1)
    with pytest.raises(BadOption, match="neither the address"):
        computed("somewhere", staging, abs, 1)


def test_clients_wait_for_nothing_when_they_are_collected(cluster, staging, monkeypatch):
    from distributed import Client

    monkeypatch.setattr(client, "CONNECT_S", 1.0)
    closed, close = [], Client.close
    monkeypatch.setattr(Client, "close", lambda one, timeout=None: closed.append(timeout) or close(one, timeout))
    computed(cluster.file, staging, abs, 1)
    with pytest.raises(ClusterFailed):
        computed("tcp://127.0.0.1:1", staging, abs, 1)
    gc.collect()
    assert closed == [client.ANSWER_S]


def test_cancelling_does_not_wait_for_a_scheduler_that_does_not_answer(staging):
    (staging / "now").touch()
    with pytest.raises(Cancelled):
        computed("tcp://127.0.0.1:1", staging, abs, 1, Listener(staging / "now"))
