"""Where results go when nobody says where."""

from pathlib import Path

import pytest

from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.pipeline import places
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.stack.options import PrepareOptions, ReunwrapOptions


@pytest.mark.parametrize(
    ("stage", "first", "options", "expected"),
    [
        ("prepare_stack", "work/GEOC", PrepareOptions(multilook=3), "work/GEOCml3"),
        ("reunwrap_stack", "work/GEOC", ReunwrapOptions(multilook=2), "work/GEOCml2unwrapped"),
        ("reunwrap_stack", "work/GEOC", ReunwrapOptions(gacos=True), "work/GEOCml1GACOSunwrapped"),
        ("correct_gacos", "work/GEOCml3", StageOptions(), "work/GEOCml3GACOS"),
        ("mask_stack", "work/GEOCml3GACOS", StageOptions(), "work/GEOCml3GACOSmask"),
        ("clip_stack", "work/GEOCml3GACOSmask", StageOptions(), "work/GEOCml3GACOSmaskclip"),
        ("check_interferograms", "work/GEOCml3", StageOptions(), "work/TS_GEOCml3"),
        ("export_datacube", "work/TS_GEOCml3", StageOptions(), "work/TS_GEOCml3.nc"),
    ],
)
def test_a_stage_writes_beside_what_it_reads_with_the_names_of_licsbas(tmp_path, stage, first, options, expected):
    (tmp_path / "work" / "GEOC").mkdir(parents=True)
    assert places.stage_output(stage_of(stage), tmp_path / first, options) == tmp_path / expected


def test_the_stack_of_a_work_folder_lies_inside_it(tmp_path):
    (tmp_path / "work" / "GEOC").mkdir(parents=True)
    assert (
        places.stage_output(stage_of("prepare_stack"), tmp_path / "work", PrepareOptions())
        == tmp_path / "work" / "GEOCml1"
    )


def test_what_belongs_to_a_cube_lies_beside_it_under_its_name():
    cube = Path("/out/ITSBD.nc")
    assert places.chain_files(cube) == Path("/out/ITSBD_files")
    assert places.previews_folder(cube) == Path("/out/ITSBD_previews")
    assert places.coverage_file(cube) == Path("/out/ITSBD_coverage.gpkg")
    for stage, ending in (
        ("separate_sources", "sources"),
        ("detect_unrest", "unrest"),
        ("reconstruct_timeseries", "reconstruction"),
    ):
        assert places.stage_output(stage_of(stage), cube, StageOptions()) == Path(f"/out/ITSBD_{ending}.nc")
