"""The download of the published sample, from a server on loopback."""

import shutil

import numpy as np
import pytest
from http_server import serving, tree

from alignsar_qgis.insar.core.errors import BadOption, DownloadFailed
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.download import SampleDownloadOptions, http_transport
from alignsar_qgis.insar.download import options as download_options
from alignsar_qgis.insar.download.alignsar_sample import FILES, candidates
from alignsar_qgis.insar.pipeline import run_stage
from alignsar_qgis.insar.store.raster import write_geotiff


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


@pytest.fixture
def small(tmp_path):
    """A site with small previews."""
    grid = Grid.from_edges(20, 10, 14.0, 41.0, 0.01, -0.01)
    for index, name in enumerate(PREVIEWS):
        write_geotiff(tmp_path / "site" / "files" / FILES[name], np.full(grid.shape, index, np.float32), grid)
    with serving(tmp_path / "site") as running:
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


PREVIEWS = [name for name, file in FILES.items() if file.endswith(".tif")]
NEWEST, OLDER = download_options.SAMPLE_FOLDERS


def test_the_addresses_by_default_are_where_the_sample_was_moved_to():
    assert NEWEST == "https://raw.githubusercontent.com/AlignSAR/alignSAR/main/misc/alignsar_extension_InSAR_TS"
    options = SampleDownloadOptions()
    for name, file in FILES.items():
        address = getattr(options, f"{name}_address")
        assert address.endswith(f"/{file}")
        assert address == f"{NEWEST}/{file}" or name == "datacube"


def test_a_file_is_looked_for_where_the_user_says_then_where_it_was_newest_first():
    assert candidates(f"{NEWEST}/a.tif") == (f"{NEWEST}/a.tif", f"{OLDER}/a.tif")
    assert candidates(f"{OLDER}/a.tif") == (f"{OLDER}/a.tif", f"{NEWEST}/a.tif")
    assert candidates("https://other.example/x/a.tif") == ("https://other.example/x/a.tif",)


@pytest.mark.parametrize("place", ["new", "old", "none"])
def test_a_sample_that_moved_is_found_and_one_that_is_gone_named(small, tmp_path, place, monkeypatch):
    """Both folders of the sample, on loopback; the files are in one of them."""
    folders = tuple(f"{small.url}/{name}" for name in ("new", "old"))
    monkeypatch.setattr("alignsar_qgis.insar.download.alignsar_sample.SAMPLE_FOLDERS", folders)
    (small.root / "files").rename(small.root / place)
    addresses = {f"{name}_address": f"{folders[0]}/{FILES[name]}" for name in PREVIEWS}
    others = {f"{name}_address": "" for name in FILES if name not in PREVIEWS}
    options = SampleDownloadOptions(**addresses, **others, pause=0.01)
    if place == "none":
        with pytest.raises(DownloadFailed) as caught:
            run_stage("download_sample", tmp_path / "out", options=options)
        assert all(f"{folder}/{FILES[name]}" in str(caught.value) for folder in folders for name in PREVIEWS)
    else:
        result = run_stage("download_sample", tmp_path / "out", options=options)
        assert result.counts["fetched"] == len(PREVIEWS)
        assert not result.warnings
        assert tree(tmp_path / "out") == tree(small.root / place)
        assert run_stage("download_sample", tmp_path / "out", options=options).skipped


def test_some_files_that_are_nowhere_are_named_with_all_addresses(small, tmp_path, monkeypatch):
    folders = tuple(f"{small.url}/{name}" for name in ("files", "old"))
    monkeypatch.setattr("alignsar_qgis.insar.download.alignsar_sample.SAMPLE_FOLDERS", folders)
    (small.root / "files" / FILES["velocity"]).unlink()
    options = {f"{name}_address": f"{folders[0]}/{FILES[name]}" if name in PREVIEWS else "" for name in FILES}
    result = run_stage("download_sample", tmp_path / "out", options=SampleDownloadOptions(**options, pause=0.01))
    (warning,) = [text for text in result.warnings if "in vain" in text]
    assert all(f"{folder}/{FILES['velocity']}" in warning for folder in folders)
    assert FILES["coherence"] not in warning


def test_a_transport_of_a_script_is_used(small, tmp_path):
    transport, asked = http_transport(lambda _: None), []

    class Counting:
        def open(self, url, headers, timeout, method="GET"):
            asked.append(url)
            return transport.open(url, headers, timeout, method)

        def close(self):
            transport.close()

    options = {f"{name}_address": f"{small.url}/files/{FILES[name]}" if name in PREVIEWS else "" for name in FILES}
    run_stage(
        "download_sample",
        tmp_path / "out",
        options=SampleDownloadOptions(**options, pause=0.01),
        transport=Counting(),
    )
    assert sorted(asked) == sorted(address for address in options.values() if address)


def test_what_failed_for_the_same_reason_is_told_together(small, tmp_path):
    small.fault(FILES["velocity"], 403, times=9)
    small.fault(FILES["residual"], 403, times=9)
    small.fault(FILES["coherence"], "html", times=9)
    options = {f"{name}_address": f"{small.url}/files/{FILES[name]}" if name in PREVIEWS else "" for name in FILES}
    with pytest.raises(DownloadFailed) as caught:
        run_stage("download_sample", tmp_path / "out", options=SampleDownloadOptions(**options, attempts=1))
    assert str(caught.value).startswith(
        "3 of 4 files could not be fetched (prelim_vel.tif, prelim_rrms.tif: the server refuses it (status 403); "
        "prelim_coh.tif: the server sent a web page instead of the file). What was fetched is kept"
    )


def test_nothing_at_all_is_an_error(site, tmp_path):
    with pytest.raises(BadOption, match="empty"):
        run(site, tmp_path / "out", **{f"{name}_address": "" for name in FILES})
    with pytest.raises(DownloadFailed, match="Correct the addresses"):
        run(site, tmp_path / "out", **{f"{name}_address": f"{site.url}/none" for name in FILES})
    with pytest.raises(Exception, match="https://"):
        run(site, tmp_path / "out", scenes_address="C:/scenes.txt")
