"""What a frame needs on the disk is estimated before it is begun."""

import pytest
from small_frame import GRID, PAIRS, write_frame

from alignsar_qgis.insar.core.errors import CannotWrite
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.frames import disk
from alignsar_qgis.insar.frames.disk import GIGABYTE, REPORT_BYTES, estimated_need, require_room_for, size_of
from alignsar_qgis.insar.pipeline import Plan, chain
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.synthetic.options import SampleOptions


def test_the_estimate_counts_pixels_pairs_and_stages(tmp_path):
    write_frame(tmp_path / "GEOC")
    pixels, pairs, epochs = GRID.width * GRID.length, len(PAIRS), 4
    off = {"correct_gacos": None, "mask_stack": None, "clip_stack": None}
    alone = estimated_need(Plan(tmp_path, options=off))
    assert alone == pixels * (5 * pairs + 48 * epochs) + REPORT_BYTES
    more = estimated_need(Plan(tmp_path, options={**off, "mask_stack": {}}))
    assert more - alone == pixels * 5 * pairs
    coarse = estimated_need(Plan(tmp_path, options={**off, "prepare_stack": {"multilook": 3}}))
    assert coarse - REPORT_BYTES == pytest.approx((alone - REPORT_BYTES) / 9, rel=0.1)
    assert estimated_need(Plan(tmp_path / "nothing", first="01")) == 0


def test_the_results_fit_into_the_estimate(tmp_path):
    run_stage("create_sample_frame", tmp_path, options=SampleOptions(rows=100, columns=120, epochs=20))
    plan = Plan(tmp_path, tmp_path / "out" / "cube.nc")
    estimate = estimated_need(plan)
    chain.run(plan, Progress())
    taken = sum(size_of(tmp_path / "out"))
    assert taken < estimate < 2.5 * taken


def test_what_is_there_already_is_not_needed_again(tmp_path, monkeypatch):
    write_frame(tmp_path / "GEOC")
    plan = Plan(tmp_path, tmp_path / "out" / "cube.nc")
    monkeypatch.setattr(disk, "free_mb", lambda _: 2000)
    require_room_for(plan, tmp_path / "out", 0.9, 1.0)
    with pytest.raises(CannotWrite, match=r"1024 MB are needed .* 2000 MB are free .* 1 GB"):
        require_room_for(plan, tmp_path / "out", 1.0, 1.0)
    plan.files.mkdir(parents=True)
    (plan.files / "cum.h5").write_bytes(b"\0" * (GIGABYTE // 8))
    require_room_for(plan, tmp_path / "out", 1.0, 1.0)
