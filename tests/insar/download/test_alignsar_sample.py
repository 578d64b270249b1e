"""The download of the published sample, from a server on loopback."""

import shutil

import pytest
from http_server import serving, tree

from alignsar_qgis.insar.core.errors import BadOption, DownloadFailed
from alignsar_qgis.insar.download.alignsar_sample import FILES
from alignsar_qgis.insar.download.options import SampleDownloadOptions
from alignsar_qgis.insar.pipeline.running import run_stage


@pytest.fixture
def site(shared, tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    for name, file in FILES.items():
        source = shared / "data" / file
        if name == "datacube":
            source = shared / "golden" / "campi_small" / "ITSBD.nc"
        shutil.copy(source, folder / file)
        (folder / file).chmod(0o644)
    with serving(folder) as running:
        yield running


def run(site, output, **options):
    values = {f"{name}_address": f"{site.url}/{file}" for name, file in FILES.items()}
    return run_stage("download_sample", output, options=SampleDownloadOptions(**{**values, "pause": 0.01, **options}))


def test_the_real_files_arrive_unchanged(site, tmp_path):
    result = run(site, tmp_path / "out")
    assert tree(tmp_path / "out") == tree(site.root)
    assert result.counts["fetched"] == len(FILES)
    assert run(site, tmp_path / "out").skipped


def test_a_cut_datacube_is_continued_by_the_next_run(site, tmp_path):
    site.fault(FILES["datacube"], "cut", times=9)
    with pytest.raises(DownloadFailed, match="Run again"):
        run(site, tmp_path / "out", attempts=1)
    assert {path.name for path in (tmp_path / "out").glob("prelim*")} == {n for n in FILES.values() if "prelim" in n}
    site.faults.clear()
    result = run(site, tmp_path / "out")
    assert result.counts["bytes"] < (site.root / FILES["datacube"]).stat().st_size
    assert tree(tmp_path / "out") == tree(site.root)


def test_a_truncated_datacube_is_never_accepted(site, tmp_path):
    site.fault(FILES["datacube"], "truncated", times=9)
    with pytest.raises(DownloadFailed, match="NetCDF file is truncated"):
        run(site, tmp_path / "out", attempts=2)
    assert not (tmp_path / "out" / FILES["datacube"]).exists()


def test_a_wrong_address_is_told_and_an_empty_one_left_out(site, tmp_path):
    result = run(site, tmp_path / "out", velocity_address=f"{site.url}/none.tif", datacube_address="")
    assert any("not published" in warning and "prelim_vel.tif" in warning for warning in result.warnings)
    assert result.counts["fetched"] == len(FILES) - 2


def test_nothing_at_all_is_an_error(site, tmp_path):
    with pytest.raises(BadOption, match="empty"):
        run(site, tmp_path / "out", **{f"{name}_address": "" for name in FILES})
    with pytest.raises(DownloadFailed, match="Correct the addresses"):
        run(site, tmp_path / "out", **{f"{name}_address": f"{site.url}/none" for name in FILES})
    with pytest.raises(Exception, match="https://"):
        run(site, tmp_path / "out", scenes_address="C:/scenes.txt")
