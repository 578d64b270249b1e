"""Two processes write to the same place at once: one does, the other is told who, and no mixture is left."""

import numpy as np
import pytest
from cube_case import read_cube, write_case
from every_stage import PLACES, run_one
from http_server import serving, tree, write_portal
from processes import at_once, expect_one_writer
from small_frame import FRAME

from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.record import FolderRecord


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prepared")
    for stage in ("create_sample_frame", "prepare_stack"):
        run_one(stage, folder)
    return folder


@pytest.mark.parametrize("attempt", range(3))
def test_one_stack(prepared, tmp_path, attempt):
    """Each threshold has a mask of its own, and whichever stands, stands alone."""
    truth = {}
    for threshold in (0.3, 0.6):
        alone = tmp_path / f"alone{threshold}"
        options = stage_of("mask_stack").options(pair_coherence_threshold=threshold)
        run_stage("mask_stack", prepared / "GEOCml1", alone, options=options)
        truth[threshold] = phases(alone)
    out = tmp_path / "together"
    ends = at_once(
        *(("mask_stack", [prepared / "GEOCml1", out], {"pair_coherence_threshold": threshold}) for threshold in truth)
    )
    expect_one_writer(ends)
    recorded = FolderRecord.read(out).stages["mask_stack"]["options"]["pair_coherence_threshold"]
    assert phases(out) == truth[recorded] != truth[{0.3: 0.6, 0.6: 0.3}[recorded]]
    assert not list(out.glob(".*"))


def phases(stack):
    return {path.name: path.read_bytes() for path in stack.rglob("*.unw")}


def test_one_cube(tmp_path):
    case = write_case(tmp_path / "case")
    cube = tmp_path / "out" / "cube.nc"
    dates = ("20210105", "20210210")
    ends = at_once(*(("export_datacube", [case.series, cube], {"reference_date": date}) for date in dates))
    expect_one_writer(ends)
    recorded = FolderRecord.read(cube.parent, "cube.nc.json").stages["export_datacube"]["options"]["reference_date"]
    values, attributes = read_cube(cube)
    index = (0, 3)[dates.index(recorded)]
    assert attributes["reference_date"].replace("-", "") == recorded
    assert np.nanmax(np.abs(values["cum_displacement"][index])) == 0
    assert sorted(path.name for path in cube.parent.iterdir()) == ["cube.nc", "cube.nc.json"]


def test_one_zarr_store_of_two_cubes(tmp_path):
    zarr = pytest.importorskip("zarr")
    case = write_case(tmp_path / "case")
    store = tmp_path / "out.zarr"
    runs = [
        ("export_datacube", [case.series, tmp_path / f"{date}.nc"], {"reference_date": date, "zarr": str(store)})
        for date in ("20210105", "20210210")
    ]
    expect_one_writer(at_once(*runs))
    group = zarr.open_group(str(store), mode="r")
    date = str(group.attrs["reference_date"]).replace("-", "")
    expected = read_cube(tmp_path / f"{date}.nc")[0]
    for name in ("cum_displacement", "linear_velocity", "atmosphere_external"):
        np.testing.assert_array_equal(group[name][...], expected[name])
    assert sorted(path.name for path in tmp_path.glob("*zarr*")) == ["out.zarr", "out.zarr.json"]
    assert not list(tmp_path.glob(".*"))


def test_one_download_folder(tmp_path):
    write_portal(tmp_path / "site")
    with serving(tmp_path / "site") as site:
        values = {"frame": FRAME, "address": site.products, "workers": 2}
        out = tmp_path / "work"
        ends = at_once(*(("download_licsar", [out], values) for _ in range(2)))
        expect_one_writer(ends)
        alone = tmp_path / "alone"
        assert at_once(("download_licsar", [alone], values)) == [["done", ""]]
    assert tree(out / "GEOC") == tree(alone / "GEOC")
    assert not [path for path in out.rglob("*") if path.name.endswith(".part")]


def test_two_branches_of_one_time_series(tmp_path):
    """Each goes on from stage 15 in a folder of its own, and into one folder only one does."""
    for stage in list(PLACES)[: list(PLACES).index("mask_noise")]:
        run_one(stage, tmp_path)
    apart = [("mask_noise", [tmp_path / "TS", tmp_path / name], {"maximum_residual": 20.0}) for name in ("A", "B")]
    assert at_once(*apart) == [["done", ""]] * 2
    assert (tmp_path / "A/results/mask").read_bytes() == (tmp_path / "B/results/mask").read_bytes()
    together = [("mask_noise", [tmp_path / "TS", tmp_path / "C"], {"maximum_residual": rms}) for rms in (1.0, 20.0)]
    expect_one_writer(at_once(*together))
    recorded = FolderRecord.read(tmp_path / "C").stages
    assert set(recorded) == set(FolderRecord.read(tmp_path / "A").stages)
    same = (tmp_path / "C/results/mask").read_bytes() == (tmp_path / "A/results/mask").read_bytes()
    assert same == (recorded["mask_noise"]["options"]["maximum_residual"] == 20.0)
