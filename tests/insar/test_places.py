"""Where results go when nobody says where."""

from pathlib import Path

import pytest

from alignsar_qgis.insar.pipeline import places
from alignsar_qgis.insar.pipeline.stages import stage_of


@pytest.mark.parametrize(
    ("stage", "inputs", "multilook", "expected"),
    [
        ("prepare_stack", ["work/GEOC"], 3, "work/GEOCml3"),
        ("correct_gacos", ["work/GEOCml3", "work/GACOS"], 1, "work/GEOCml3GACOS"),
        ("mask_stack", ["work/GEOCml3GACOS"], 1, "work/GEOCml3GACOSmask"),
        ("clip_stack", ["work/GEOCml3GACOSmask"], 1, "work/GEOCml3GACOSmaskclip"),
        ("check_interferograms", ["work/GEOCml3"], 1, "work/TS_GEOCml3"),
        ("export_datacube", ["work/TS_GEOCml3"], 1, "work/TS_GEOCml3.nc"),
    ],
)
def test_a_stage_writes_beside_what_it_reads_with_the_names_of_licsbas(tmp_path, stage, inputs, multilook, expected):
    (tmp_path / "work" / "GEOC").mkdir(parents=True)
    inputs = [tmp_path / name for name in inputs]
    assert places.stage_output(stage_of(stage), inputs, multilook) == tmp_path / expected


def test_the_stack_of_a_work_folder_lies_inside_it(tmp_path):
    (tmp_path / "work" / "GEOC").mkdir(parents=True)
    assert places.stage_output(stage_of("prepare_stack"), [tmp_path / "work"]) == tmp_path / "work" / "GEOCml1"


def test_what_belongs_to_a_cube_lies_beside_it_under_its_name():
    cube = Path("/out/ITSBD.nc")
    assert places.chain_files(cube) == Path("/out/ITSBD_files")
    assert places.previews_folder(cube) == Path("/out/ITSBD_previews")
    assert places.coverage_file(cube) == Path("/out/ITSBD_coverage.gpkg")
    assert places.analysis_output("separate_sources", cube) == Path("/out/ITSBD_sources.nc")
    assert places.analysis_output("detect_unrest", cube) == Path("/out/ITSBD_unrest.nc")
    assert places.analysis_output("reconstruct_timeseries", cube) == Path("/out/ITSBD_reconstruction.nc")
