from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from golden_data import write_stack
from small_stack import simulated_stack, small_grid

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, NothingLeft
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack import clip
from alignsar_qgis.insar.stack.options import ClipOptions
from alignsar_qgis.insar.store.parfiles import read_grid, read_keys
from alignsar_qgis.insar.store.raster import write_vrt
from alignsar_qgis.insar.store.record import read_record
from alignsar_qgis.insar.store.workspace import Stack

SHAPE = (20, 24)
BOX = Extent(-99.1962, -99.1838, 19.4871, 19.4959)  # nearest centres: columns 4…16, rows 4…13
SQUARE = ((-99.1965, 19.4965), (-99.1925, 19.4965), (-99.1925, 19.4915), (-99.1965, 19.4915))  # 4:8/4:9


@pytest.fixture
def case(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1", shape=SHAPE)
    phases[0, 5, 6] = np.nan
    phases[0].tofile(stack / pairs[0] / f"{pairs[0]}.unw")
    return SimpleNamespace(stack=stack, pairs=pairs, phases=phases, out=tmp_path / "GEOCml1clip")


def cut(case, **options):
    return run_stage("clip_stack", case.stack, case.out, options=ClipOptions(workers=2, **options))


def phases(case):
    stack = Stack.open(case.out)
    return np.stack([stack.read_phase(stack.unw(pair)) for pair in case.pairs])


def top_raster(case, name="hgt"):
    return np.fromfile(case.out / name, "<f4").reshape(Stack.open(case.out).grid.shape)


def test_result_agrees_with_licsbas(golden, tmp_path):
    run = golden / "campi_small"
    source = Stack.open(write_stack(run, "GEOCml1GACOSmask", tmp_path))
    expected = Stack.open(write_stack(run, "GEOCml1GACOSmaskclip", tmp_path / "expected"))
    options = ClipOptions(extent=(14.02639, 14.25161, 40.71439, 40.93961))
    ours = Stack.open(run_stage("clip_stack", source.folder, tmp_path / "out", options=options).folder)
    assert ours.pairs == expected.pairs
    assert ours.grid == expected.grid == source.grid  # the box is larger than the frame
    for pair in expected.pairs:
        phase, theirs = ours.read_phase(ours.unw(pair)), expected.read_phase(expected.unw(pair))
        np.testing.assert_array_equal(phase, source.read_phase(source.unw(pair)))
        kept = np.isfinite(theirs)  # the golden phases are those after stage 12 nullified some
        np.testing.assert_array_equal(phase[kept], theirs[kept])
        np.testing.assert_array_equal(ours.read_coherence(pair), expected.read_coherence(pair))
    for name in ("cliparea.txt", "GACOS_info.txt", "baselines", "U.geo", "E.geo", "N.geo", "hgt", "mask"):
        assert (ours.folder / name).read_bytes() == (expected.folder / name).read_bytes(), name
    for name in ("EQA.dem_par", "slc.mli.par"):
        pairs = (read_keys(stack.folder / name) for stack in (ours, expected))
        mine, theirs = ({key: value.split() for key, value in keys.items()} for keys in pairs)
        assert mine == theirs


def test_a_cut_of_the_golden_frame_is_the_same_pixels(golden, tmp_path):
    source = Stack.open(write_stack(golden / "mexico_nsbas", "GEOCml1mask", tmp_path))
    result = run_stage("clip_stack", source.folder, tmp_path / "out", options=ClipOptions(pixel_range="10:70/5:0"))
    ours = Stack.open(result.folder)
    assert ours.grid == source.grid.cut(clip.Window(10, 70, 5, 60))
    for pair in source.pairs:
        whole = source.read_phase(source.unw(pair))
        np.testing.assert_array_equal(ours.read_phase(ours.unw(pair)), whole[5:60, 10:70])
        np.testing.assert_array_equal(ours.read_coherence(pair), source.read_coherence(pair)[5:60, 10:70])


def test_geographic_box_includes_the_nearest_centres():
    grid = Grid(200, 200, 14.02639, 40.93961, 0.001, -0.001)
    chosen, remarks = clip.chosen_cut(grid, ClipOptions(extent=(14.03, 14.06, 40.90, 40.92)))
    assert str(chosen.window) == "4:35/20:41"
    assert chosen.window.shape == (21, 31)
    assert not remarks


def test_everything_is_cut_to_the_box(case):
    result = cut(case, extent=BOX)
    rows, columns = slice(4, 14), slice(4, 17)
    np.testing.assert_array_equal(phases(case), case.phases[:, rows, columns])
    heights = np.fromfile(case.stack / "hgt", "<f4").reshape(SHAPE)
    np.testing.assert_array_equal(top_raster(case), heights[rows, columns])
    assert (case.out / "cliparea.txt").read_text() == "4:17/4:14"
    grid = read_grid(case.out)
    assert (grid.width, grid.length) == (13, 10)
    assert (grid.corner_lon, grid.corner_lat) == pytest.approx((-99.196, 19.496), abs=1e-12)
    assert (grid.post_lon, grid.post_lat) == (0.001, -0.001)
    assert result.counts["width"] == 13
    for pair in case.pairs:
        assert (case.out / pair / f"{pair}.cc").stat().st_size == 130
    assert (case.out / "baselines").read_bytes() == (case.stack / "baselines").read_bytes()


def test_pixel_range_is_recorded_as_typed(case):
    cut(case, pixel_range="0:0/10:20")
    assert (case.out / "cliparea.txt").read_text() == "0:0/10:20"
    np.testing.assert_array_equal(phases(case), case.phases[:, 10:20])


def test_polygons_alone_give_the_smallest_box(case):
    west = ((-99.1885, 19.4945), (-99.1855, 19.4945), (-99.1855, 19.4925), (-99.1885, 19.4925))  # 12:15/6:8
    result = cut(case, polygons=(SQUARE, west))
    inside = np.zeros(SHAPE, bool)
    inside[4:9, 4:8] = inside[6:8, 12:15] = True
    expected = np.where(inside, case.phases, np.nan)[:, 4:9, 4:15]
    np.testing.assert_array_equal(phases(case), expected)
    assert (case.out / "cliparea.txt").read_text() == "4:15/4:9"
    pair = case.pairs[0]
    coherence = np.fromfile(case.out / pair / f"{pair}.cc", "u1").reshape(5, 11)
    np.testing.assert_array_equal(coherence > 0, inside[4:9, 4:15])
    assert np.isfinite(top_raster(case)).all()
    assert result.counts["outside_polygons"] == pytest.approx(1 - 26 / 55)


def test_compatible_polygon_box_loses_the_last_row_and_column(case):
    cut(case, polygons=(SQUARE,), compatible=True)
    assert (case.out / "cliparea.txt").read_text() == "4:7/4:8"
    np.testing.assert_array_equal(phases(case), case.phases[:, 4:8, 4:7])
    dot = ((-99.1965, 19.4965), (-99.1955, 19.4965), (-99.1955, 19.4955), (-99.1965, 19.4955))
    with pytest.raises(BadOption, match="one pixel wide"):
        cut(case, polygons=(dot,), compatible=True)


def test_with_a_range_polygons_only_blank(case, tmp_path):
    path = tmp_path / "polygon.txt"
    path.write_text(",".join(f"{lon},{lat}" for lon, lat in SQUARE) + "\n")
    cut(case, pixel_range="2:10/0:6", polygon_file=path)
    inside = np.zeros(SHAPE, bool)
    inside[4:9, 4:8] = True
    np.testing.assert_array_equal(phases(case), np.where(inside, case.phases, np.nan)[:, :6, 2:10])


def test_component_labels_are_bytes_whatever_the_coherence_is(case):
    pair = case.pairs[0]
    coherence = np.random.default_rng(0).random(SHAPE).astype("f4")
    coherence.tofile(case.stack / pair / f"{pair}.cc")
    labels = np.arange(SHAPE[0] * SHAPE[1]).astype("u1").reshape(SHAPE)
    labels.tofile(case.stack / pair / f"{pair}.conncomp")
    cut(case, pixel_range="3:9/2:7", polygons=(SQUARE,))
    inside = np.zeros(SHAPE, bool)
    inside[4:9, 4:8] = True
    ours = [np.fromfile(case.out / pair / f"{pair}.{kind}", code) for kind, code in (("cc", "<f4"), ("conncomp", "u1"))]
    for data, whole in zip(ours, (coherence, labels)):
        np.testing.assert_array_equal(data.reshape(5, 6), np.where(inside, whole, 0)[2:7, 3:9])


@pytest.mark.parametrize("corner", ["19.5000", "1.95e+01", "19.500000000000000000"])
def test_headers_are_rewritten_by_key_whatever_the_number_looks_like(case, corner):
    path = case.stack / "EQA.dem_par"
    lines = path.read_text().splitlines()
    lines = [f"corner_lat:   {corner}  decimal degrees" if line.startswith("corner_lat") else line for line in lines]
    path.write_text("\n".join([*lines, "remark: 24 and 20 are the old sizes"]) + "\n")
    cut(case, pixel_range="3:9/2:7")
    grid = read_grid(case.out)
    assert grid == small_grid(SHAPE).cut(clip.Window(3, 9, 2, 7))
    old, new = path.read_text().splitlines(), (case.out / "EQA.dem_par").read_text().splitlines()
    changed = {line.split(":")[0] for line, other in zip(old, new) if line != other}
    assert changed == {"width", "nlines", "corner_lat", "corner_lon"}
    assert (
        read_keys(case.out / "slc.mli.par")["radar_frequency"]
        == read_keys(case.stack / "slc.mli.par")["radar_frequency"]
    )


def test_map_headers_and_pictures_are_made_for_the_new_grid(case):
    write_vrt(case.stack / "hgt", small_grid(SHAPE), "Height above the ellipsoid (m)")
    (case.stack / "hgt.png").write_bytes(b"old picture")
    (case.stack / "GACOS_info.png").write_bytes(b"a figure")
    result = cut(case, pixel_range="3:9/2:7")
    with rasterio.open(case.out / "hgt.vrt") as layer:
        np.testing.assert_array_equal(layer.read(1), top_raster(case))
        assert (layer.transform.c, layer.transform.f) == pytest.approx((-99.1975, 19.4985), abs=1e-9)
        assert layer.descriptions == ("Height above the ellipsoid (m)",)
    assert "hgt.vrt" in [layer.path for layer in result.layers]
    assert (case.out / "hgt.png").read_bytes().startswith(b"\x89PNG")
    assert (case.out / "GACOS_info.png").read_bytes() == b"a figure"


def test_only_files_of_the_stack_are_carried(case):
    (case.stack / ".hidden").write_text("x")
    (case.stack / "alignsar.json").write_text(
        '{"stages": {"prepare_stack": {"options": {}, "inputs": {}, "outputs": {}, "end": "", "result": {}}}}'
    )
    (case.stack / "sltd").mkdir()
    (case.stack / "sltd" / "20210105.sltd.geo").write_bytes(b"0")
    cut(case, pixel_range="3:9/2:7")
    assert not (case.out / ".hidden").exists()
    assert not (case.out / "sltd").exists()
    assert "prepare_stack" not in read_record(case.out)


def test_rasters_of_other_types_and_names_are_cut_too(case):
    pixels = np.arange(SHAPE[0] * SHAPE[1]).reshape(SHAPE)
    pixels.astype("<f8").tofile(case.stack / "coh_avg")
    pixels.astype("u1").tofile(case.stack / "landmask")
    (case.stack / "notes.txt").write_text("x" * 4 * pixels.size)
    result = cut(case, pixel_range="3:9/2:7")
    np.testing.assert_array_equal(top_raster(case, "coh_avg"), pixels[2:7, 3:9])
    np.testing.assert_array_equal(np.fromfile(case.out / "landmask", "u1"), pixels[2:7, 3:9].astype("u1").ravel())
    assert (case.out / "notes.txt").stat().st_size == 4 * pixels.size
    assert any("landmask" in warning and "coh_avg" not in warning for warning in result.warnings)


def test_a_truncated_raster_is_an_error(case):
    (case.stack / "hgt").write_bytes(b"12345")
    with pytest.raises(BrokenInput, match="hgt"):
        cut(case, pixel_range="3:9/2:7")
    assert not case.out.exists()


def test_a_reversed_box_is_turned_round_with_a_notice(case):
    west, east, south, north = BOX
    result = cut(case, extent=(east, west, north, south))
    assert (case.out / "cliparea.txt").read_text() == "4:17/4:14"
    assert any("swapped" in warning for warning in result.warnings)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "Nothing to cut out"),
        ({"extent": BOX, "pixel_range": "0:5/0:5"}, "not both"),
        ({"extent": (-120.0, -110.0, 19.0, 20.0)}, "does not overlap"),
        ({"pixel_range": "5:3/0:4"}, "empty or outside"),
        ({"polygons": (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),)}, "no pixel centre"),
        ({"polygons": (SQUARE,), "pixel_range": "15:20/0:5"}, "outside the range"),
    ],
)
def test_an_impossible_area_leaves_no_output(case, options, words):
    with pytest.raises(BadOption, match=words):
        cut(case, **options)
    assert not case.out.exists()


def test_an_area_without_phase_is_an_error(case):
    for pair in case.pairs:
        whole = np.fromfile(case.stack / pair / f"{pair}.unw", "<f4").reshape(SHAPE)
        whole[:5, :5] = np.nan
        whole.tofile(case.stack / pair / f"{pair}.unw")
    with pytest.raises(NothingLeft):
        cut(case, pixel_range="0:5/0:5")
    assert not case.out.exists()
    np.full(SHAPE, np.nan, "f4").tofile(case.stack / case.pairs[0] / f"{case.pairs[0]}.unw")
    assert any(case.pairs[0] in warning for warning in cut(case, pixel_range="5:9/5:9").warnings)


def test_another_area_replaces_the_first_completely(case):
    cut(case, pixel_range="3:9/2:7", pictures=True)
    assert cut(case, pixel_range="3:9/2:7", pictures=True).skipped
    cut(case, pixel_range="0:12/0:12")
    np.testing.assert_array_equal(phases(case), case.phases[:, :12, :12])
    assert not list(case.out.glob("*/*.png"))
