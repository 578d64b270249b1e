"""Stage 02 with folders as other people have them, and with a source of interferograms that is no folder at all."""

import codecs

import numpy as np
import pytest
import rasterio
from golden_data import read_raster
from rasterio.transform import Affine
from small_frame import (
    EPOCHS,
    GRID,
    PAIRS,
    coherence_of,
    mention,
    phase_of,
    products,
    run,
    write_frame,
    write_frame_raster,
    write_pair,
)
from transforms import from_the_south

from alignsar_qgis.insar.core.errors import BrokenInput, NothingLeft
from alignsar_qgis.insar.core.pairs import span_days
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.stage_run import StageRun
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.stack.prepare import prepare_from
from alignsar_qgis.insar.store.baselines import Baselines, read_baselines
from alignsar_qgis.insar.store.parfiles import read_frequency
from alignsar_qgis.insar.store.raster import write_geotiff
from alignsar_qgis.insar.store.workspace import Stack


@pytest.fixture
def geoc(tmp_path):
    return write_frame(tmp_path / "work" / "GEOC")


@pytest.fixture
def output(tmp_path):
    return tmp_path / "work" / "GEOCml1"


def rewrite(path, change=lambda data: data, scale=None, turn=False, **profile):
    with rasterio.open(path) as source:
        data, kept = change(source.read(1)), source.profile.copy()
    kept.pop("predictor", None)
    kept.update(dtype=data.dtype, **profile)
    if turn:
        kept["transform"] = from_the_south(kept["transform"], len(data))
        data = data[::-1]
    with rasterio.open(path, "w", **kept) as target:
        target.write(data, 1)
        if scale:
            target.scales = [scale]


def unw(geoc, pair):
    return geoc / pair / f"{pair}.geo.unw.tif"


def phase(output, pair):
    return read_raster(output / pair / f"{pair}.unw", GRID.shape)


# What rasters declare


def with_void(data, value):
    data = data.copy()
    data[3, 4:8] = value
    return data


@pytest.mark.parametrize("declared", [True, False])
def test_a_stand_in_for_no_phase_never_becomes_phase(geoc, output, declared):
    rewrite(unw(geoc, PAIRS[0]), lambda data: with_void(data, -9999), nodata=-9999 if declared else None)
    result = run(geoc, output)
    expected = with_void(phase_of(0, GRID.shape), np.nan)
    np.testing.assert_array_equal(phase(output, PAIRS[0]), expected)
    assert mention(result, PAIRS[0], "4 of 143 values", "gdal_edit.py") is not declared


def test_scaled_whole_numbers_are_phase_and_others_are_refused(geoc, output):
    for pair, scale in zip(PAIRS, (0.001, None)):
        rewrite(unw(geoc, pair), lambda data: np.round(data * 1000).astype("i2"), scale, nodata=-32768)
    result = run(geoc, output)
    np.testing.assert_allclose(phase(output, PAIRS[0]), phase_of(0, GRID.shape), atol=6e-4)
    assert Stack.open(output).pairs == [PAIRS[0], *PAIRS[2:]]
    assert mention(result, PAIRS[1], "whole numbers")


def test_rasters_with_rows_from_the_south_make_the_same_stack(geoc, output, tmp_path):
    run(geoc, tmp_path / "plain")
    for path in geoc.rglob("*.tif"):
        rewrite(path, turn=True)
    run(geoc, output)
    assert products(output) == products(tmp_path / "plain")


def test_a_height_of_zero_is_one_unless_declared_as_no_data(geoc, output):
    heights = np.arange(-3, 140).reshape(GRID.shape).astype("i2")
    (path,) = geoc.glob("*.geo.hgt.tif")
    heights[-1] = -32768
    write_frame_raster(geoc, "hgt", heights)
    rewrite(path, nodata=-32768)
    run(geoc, output)
    expected = np.where(heights == -32768, np.nan, heights.astype("f4"))
    np.testing.assert_array_equal(read_raster(output / "hgt", GRID.shape), expected)
    rewrite(path, nodata=0)
    result = run(geoc, output)
    expected[heights == 0] = np.nan
    np.testing.assert_array_equal(read_raster(output / "hgt", GRID.shape), expected)
    assert mention(result, "hgt", "13 of 143 values", "height")


def test_constant_phase_and_impossible_directions_are_named(geoc, output):
    write_pair(geoc, PAIRS[1], np.full(GRID.shape, 2.5, "f4"))
    write_frame_raster(geoc, "U", np.full(GRID.shape, 39.0, "f4"))
    result = run(geoc, output)
    assert mention(result, PAIRS[1], "usable values are 2.5")
    assert mention(result, "Raster U", "143 of 143 values", "line of sight")


@pytest.mark.parametrize(
    ("coherence", "words"),
    [
        (np.zeros(GRID.shape, "u1"), "no usable value"),
        (np.full(GRID.shape, -0.5, "f4"), "143 of 143 values"),
        (np.linspace(0, 97, 143, dtype="f4").reshape(GRID.shape), "reaches 97"),
    ],
)
def test_strange_coherence_is_named(geoc, output, coherence, words):
    write_geotiff(geoc / PAIRS[1] / f"{PAIRS[1]}.geo.cc.tif", coherence, GRID, nodata=0)
    assert mention(run(geoc, output), PAIRS[1], "oherence", words)


def test_infinite_coherence_is_none(geoc, output):
    coherence = np.full(GRID.shape, 0.5, "f4")
    coherence[3, 4] = np.inf
    write_geotiff(geoc / PAIRS[1] / f"{PAIRS[1]}.geo.cc.tif", coherence, GRID, nodata=0)
    run(geoc, output)
    found = np.fromfile(output / PAIRS[1] / f"{PAIRS[1]}.cc", "u1").reshape(GRID.shape)
    assert found[3, 4] == 0
    assert set(np.unique(found)) == {0, 127}


def test_a_line_of_sight_from_the_satellite_to_the_ground_is_named(geoc, output):
    write_frame_raster(geoc, "U", np.full(GRID.shape, -0.8, "f4"))
    assert mention(run(geoc, output), "Raster U", "143 of 143 values", "upward")


# Names


@pytest.mark.parametrize(("old", "new"), [(".tif", ".TIF"), (".tif", ".tiff"), (".geo.", ".")])
def test_names_in_another_form_make_the_same_stack(geoc, output, tmp_path, old, new):
    run(geoc, tmp_path / "plain")
    for path in geoc.glob("*/*.tif"):
        path.rename(path.with_name(path.name.replace(old, new)))
    run(geoc, output)
    assert products(output) == products(tmp_path / "plain")


@pytest.mark.parametrize(
    "name", ["20200601-20200625", "01062020_25062020", "2020-06-01_2020-06-25", "200601-200625", "20200625_20200601"]
)
def test_folders_named_like_two_dates_are_listed(geoc, output, name):
    (geoc / name).mkdir()
    (geoc / "20200601").mkdir()
    (geoc / "20200601_20200625").symlink_to(geoc / "gone")
    (warning,) = [warning for warning in run(geoc, output).warnings if warning.startswith("Not read")]
    listed = warning.rpartition(": ")[2].rstrip(".").split(", ")
    assert sorted(listed) == sorted([name, "20200601_20200625"])


def test_the_reason_is_given_where_no_raster_can_be_read(geoc, output):
    for pair in PAIRS:
        with rasterio.open(unw(geoc, pair)) as source:
            profile = source.profile | {"transform": Affine(90, 0, 4e5, 0, -90, 4.5e6), "crs": "EPSG:32633"}
        with rasterio.open(unw(geoc, pair), "w", **profile) as target:
            target.write(phase_of(0, GRID.shape), 1)
    with pytest.raises(NothingLeft, match="EPSG:32633"):
        run(geoc, output)


# Radar frequency


@pytest.mark.parametrize(
    ("stated", "options", "expected", "warned"),
    [
        ("1257500000.0", {}, 1.2575e9, False),
        ("1257500000.0", {"frequency": 1.27e9}, 1.2575e9, True),
        ("5.405", {}, 5.405e9, True),
        ("high", {"frequency": 1.27e9}, 1.27e9, False),
    ],
)
def test_the_frequency_that_a_folder_states_counts(geoc, output, stated, options, expected, warned):
    with (geoc / "metadata.txt").open("a") as file:
        file.write(f"radar_frequency={stated}\n")
    result = run(geoc, output, **options)
    assert read_frequency(output) == expected
    assert mention(result, str(geoc), "radar frequency", stated if stated != "1257500000.0" else "1.2575e+09") is warned


# Baselines

KNOWN = {EPOCHS[0]: 0.0, EPOCHS[1]: 40.0, EPOCHS[2]: -60.0, EPOCHS[3]: 85.0}


def rows(*ends):
    return "".join(f"{first} {second} {KNOWN[second] - KNOWN[first]:.2f} 6\n" for first, second in ends)


@pytest.mark.parametrize(
    "ends",
    [
        [(EPOCHS[0], EPOCHS[1]), (EPOCHS[1], EPOCHS[2]), (EPOCHS[1], EPOCHS[3])],
        [(pair[:8], pair[9:]) for pair in PAIRS],
    ],
)
def test_baselines_from_several_epochs_are_solved_for(geoc, output, ends):
    (geoc / "baselines").write_text(rows(*ends))
    result = run(geoc, output)
    np.testing.assert_allclose(Stack.open(output).baselines(list(EPOCHS)), list(KNOWN.values()), atol=0.02)
    assert mention(result, "baselines", "reference epochs", EPOCHS[0])
    assert read_baselines(output / "baselines").remarks == ()


def test_baselines_that_contradict_each_other_are_not_used(geoc, output):
    text = rows(*((pair[:8], pair[9:]) for pair in PAIRS))
    (geoc / "baselines").write_text(text + f"{EPOCHS[1]} {EPOCHS[3]} 300.0 12\n")
    result = run(geoc, output)
    assert mention(result, str(geoc / "baselines"), "contradict", "none is used")
    assert np.abs(Stack.open(output).baselines(list(EPOCHS))).max() <= 1


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        ([0, 40e3, -60e3, 85e3], "3 lines were not understood"),
        ([0, 0.04, -0.06, 0.085], "within 1 m"),
        ([], "days instead of metres"),
    ],
)
def test_baselines_in_another_unit_are_named(tmp_path, metres, words):
    days = [span_days(f"{EPOCHS[0]}_{epoch}") for epoch in EPOCHS]
    values = days if words.startswith("days") else metres
    path = tmp_path / "baselines"
    path.write_text("".join(f"{EPOCHS[0]} {epoch} {value:g} 6\n" for epoch, value in zip(EPOCHS, values)))
    (remark,) = read_baselines(path).remarks
    assert str(path) in remark
    assert words in remark


def test_epochs_that_are_not_connected_have_no_baseline(tmp_path):
    (tmp_path / "baselines").write_text(rows((EPOCHS[0], EPOCHS[1]), (EPOCHS[2], EPOCHS[3])))
    found = read_baselines(tmp_path / "baselines")
    assert found.known == {EPOCHS[0]: 0.0, EPOCHS[1]: pytest.approx(40)}
    assert any(EPOCHS[2] in remark and EPOCHS[3] in remark for remark in found.remarks)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_texts_of_windows_say_the_same(geoc, output, tmp_path, encoding):
    run(geoc, tmp_path / "plain")
    for name in ("baselines", "metadata.txt"):
        text = (geoc / name).read_text().replace("\n", "\r\n")
        (geoc / name).write_bytes(text.encode(encoding))
    run(geoc, output)
    known = Stack.open(output).baselines(list(EPOCHS))
    np.testing.assert_array_equal(known, Stack.open(tmp_path / "plain").baselines(list(EPOCHS)))
    assert (output / "slc.mli.par").read_text() == (tmp_path / "plain" / "slc.mli.par").read_text()
    assert not (output / "baselines").read_bytes().startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE))


def test_a_line_of_the_baselines_that_is_not_understood_is_named(geoc, output):
    with (geoc / "baselines").open("a") as file:
        file.write(f"{EPOCHS[0]} {EPOCHS[3]} ??? 18\n")
    assert mention(run(geoc, output), "1 lines were not understood", "???")


# Another source


class Arrays:
    """Interferograms in memory."""

    def __init__(self, place):
        self.place = place
        self.pairs = list(PAIRS)
        self.not_read = ["a cube of another day"]
        self.files = [place]
        self.constants = {"center_time": "5:11:50.250000"}

    def files_of(self, _pair):
        return [self.place]

    def common_grid(self, workers, progress):
        assert workers >= 1
        progress.fraction(1.0)
        return GRID

    def absent(self, pair):
        return ["coherence"] if pair == PAIRS[3] else []

    def phase(self, pair, grid):
        if pair == PAIRS[2]:
            raise BrokenInput(f"{self.place} has no usable phase of {pair}.")
        return phase_of(PAIRS.index(pair), grid.shape)

    def coherence(self, pair, grid):
        return coherence_of(PAIRS.index(pair), grid.shape).astype(np.float32) / 255

    def frame_raster(self, kind, grid):
        return np.full(grid.shape, 0.5) + np.arange(grid.width) / 100 if kind == "U" else None

    def baselines(self):
        return Baselines(KNOWN)


def test_any_source_of_interferograms_makes_a_stack(tmp_path, output):
    place = tmp_path / "arrays"
    place.write_text("in memory")
    stage_run = StageRun(stage_of("prepare_stack"), {"geoc": place}, output, PrepareOptions(), Progress())
    result = stage_run.carry_out(lambda run: prepare_from(Arrays(place), run))
    stack = Stack.open(output)
    assert stack.pairs == list(PAIRS[:2])
    for index, pair in enumerate(PAIRS[:2]):
        np.testing.assert_array_equal(phase(output, pair), phase_of(index, GRID.shape))
        coherence = np.fromfile(stack.cc(pair), np.uint8).reshape(GRID.shape)
        assert np.abs(coherence - coherence_of(index, GRID.shape).astype(int)).max() <= 1
    np.testing.assert_allclose(stack.baselines(list(EPOCHS)), list(KNOWN.values()))
    assert read_raster(output / "U.geo", GRID.shape)[0, 10] == np.float32(0.6)
    assert mention(result, PAIRS[3], "no coherence")
    assert mention(result, PAIRS[2], "no usable phase")
    assert mention(result, "a cube of another day")
