"""Looking for unrest while many frames are run."""

import csv
import shutil
from datetime import datetime

import numpy as np
import pytest
from netCDF4 import Dataset

from alignsar_qgis.insar.core.pairs import epochs_of
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.frames import FramesOptions
from alignsar_qgis.insar.frames.run import run_frames
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.workspace import pairs_in
from alignsar_qgis.insar.synthetic.options import SampleOptions

OPTIONS = FramesOptions(pause=0.0, disk_reserve=0.0, stac=False)
LATE = 4


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    """A generated frame."""
    folder = tmp_path_factory.mktemp("frames") / "etna"
    run_stage("create_sample_frame", folder, options=SampleOptions(rows=30, columns=40, epochs=30))
    return folder


@pytest.fixture(scope="module")
def epochs(frame):
    return epochs_of(pairs_in(frame / "GEOC"))


@pytest.fixture(scope="module")
def monitored(frame, epochs, tmp_path_factory):
    """Rows of the summary of a run without the last dates, and of one with them; the folder, and the first sources."""
    folder = tmp_path_factory.mktemp("monitored")
    shutil.copytree(frame, folder / "etna")
    late = [pair for pair in pairs_in(frame / "GEOC") if set(pair.split("_")) & set(epochs[-LATE:])]
    for pair in late:
        shutil.rmtree(folder / "etna/GEOC" / pair)
    rows = [run(folder, epochs[14])]
    sources = (folder / "out/etna/etna_sources.nc").read_bytes()
    for pair in late:
        shutil.copytree(frame / "GEOC" / pair, folder / "etna/GEOC" / pair)
    rows.append(run(folder, epochs[14]))
    return rows, folder / "out/etna", sources


def run(folder, baseline_end):
    """Run the table of one frame; returns its row of the summary."""
    (folder / "frames.csv").write_text(f"folder,baseline_end\netna,{baseline_end}\n")
    run_frames(folder / "frames.csv", folder / "out", OPTIONS, Progress())
    with (folder / "out/summary.csv").open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    return row


def dashed(epoch):
    return datetime.strptime(epoch, "%Y%m%d").date().isoformat()


def test_the_newest_date_is_told_after_each_run(monitored, epochs):
    (before, after), _, _ = monitored
    assert before["state"] == after["state"] == "done"
    assert before["unrest"].startswith(f"Newest date {dashed(epochs[-LATE - 1])}: new deformation")
    assert after["unrest"].startswith(f"Newest date {dashed(epochs[-1])}: new deformation")
    assert before["repeated"].endswith("separate_sources detect_unrest")
    assert after["repeated"].endswith("export_datacube detect_unrest")


def test_new_dates_leave_the_sources_and_are_compared_with_them(monitored, epochs, tmp_path):
    (_, after), folder, sources = monitored
    assert (folder / "etna_sources.nc").read_bytes() == sources
    shutil.copyfile(folder / "etna_sources.nc", tmp_path / "sources.nc")
    alone = run_stage("detect_unrest", folder / "etna.nc", tmp_path / "sources.nc", tmp_path / "alone.nc")
    assert float(after["status_new"]) == alone.counts["status_new"]
    assert float(after["status_existing"]) == alone.counts["status_existing"]
    with Dataset(folder / "etna_unrest.nc") as ours, Dataset(tmp_path / "alone.nc") as theirs:
        for name in theirs.variables:
            np.testing.assert_array_equal(ours[name][...], theirs[name][...], name)
        assert len(ours["time"]) == len(epochs)


def test_another_end_of_the_baseline_separates_the_sources_again(monitored, epochs, tmp_path):
    shutil.copytree(monitored[1].parents[1], tmp_path / "copy")
    row = run(tmp_path / "copy", epochs[17])
    assert row["state"] == "done"
    assert (tmp_path / "copy/out/etna/etna_sources.nc").read_bytes() != monitored[2]
    assert row["unrest"] != monitored[0][1]["unrest"]


def test_an_end_that_is_no_date_fails_before_the_chain_runs(monitored, tmp_path):
    shutil.copytree(monitored[1].parents[1] / "etna", tmp_path / "etna")
    row = run(tmp_path, "last spring")
    assert row["state"] == "failed"
    assert "last spring" in row["reason"]
    assert not (tmp_path / "out/etna/etna_files").exists()


def test_a_datacube_stays_where_there_is_nothing_to_compare_with(monitored, tmp_path):
    shutil.copytree(monitored[1].parents[1] / "etna", tmp_path / "etna")
    row = run(tmp_path, "19990101")
    assert row["state"] == "failed"
    assert row["reason"]
    assert (tmp_path / "out/etna/etna.nc").is_file()
    assert row["cube"]
