from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from golden_data import write_stack
from small_stack import nearest_pairs, regular_epochs, simulated_stack, small_grid, write_small_stack

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, NothingLeft
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import ClipOptions, MaskOptions
from alignsar_qgis.insar.store.record import read_record
from alignsar_qgis.insar.store.workspace import Stack

SHAPE = (20, 24)


@pytest.fixture
def case(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1", shape=SHAPE)
    return SimpleNamespace(stack=stack, pairs=pairs, phases=phases, out=tmp_path / "GEOCml1mask")


def mask(case, **options):
    return run_stage("mask_stack", case.stack, case.out, options=MaskOptions(workers=2, **options))


def phase(case, pair):
    return np.fromfile(case.out / pair / f"{pair}.unw", "<f4").reshape(SHAPE)


def mask_raster(case):
    return np.fromfile(case.out / "mask", "<f4").reshape(SHAPE)


@pytest.mark.parametrize(("run", "before"), [("mexico_nsbas", "GEOCml1"), ("campi_small", "GEOCml1GACOS")])
def test_result_agrees_with_licsbas(golden, tmp_path, run, before):
    source = write_stack(golden / run, before, tmp_path)
    expected = write_stack(golden / run, f"{before}mask", tmp_path / "expected")
    result = run_stage("mask_stack", source, tmp_path / "out", options=MaskOptions(pair_coherence_threshold=0.15))
    ours, theirs = Stack.open(result.folder), Stack.open(expected)
    assert ours.pairs == theirs.pairs
    masked = 0
    for pair in theirs.pairs:
        phases = theirs.read_phase(theirs.unw(pair))
        np.testing.assert_array_equal(ours.read_phase(ours.unw(pair)), phases)
        np.testing.assert_array_equal(ours.read_coherence(pair), theirs.read_coherence(pair))
        masked += np.isnan(phases).sum()
    assert masked > 0
    for path in expected.iterdir():
        if path.is_file():
            assert (result.folder / path.name).read_bytes() == path.read_bytes(), path.name


def test_pair_threshold_is_strict_and_of_that_pair_only(case):
    counts = np.zeros(SHAPE, "u1")
    counts[0, :4] = 0, 38, 39, 255
    pair = case.pairs[2]
    counts.tofile(case.stack / pair / f"{pair}.cc")
    result = mask(case, pair_coherence_threshold=0.15)
    np.testing.assert_array_equal(np.isfinite(phase(case, pair)[0, :4]), [False, False, True, True])
    np.testing.assert_array_equal(phase(case, case.pairs[0]), case.phases[0])
    assert (case.out / pair / f"{pair}.cc").read_bytes() == counts.tobytes()
    assert (mask_raster(case) == 1).all()
    assert f"{pair} (100%)" in " ".join(result.summary)
    assert result.counts["pixels_masked"] == 0


def test_unknown_coherence_is_masked_by_the_pair_threshold(tmp_path):
    pairs = nearest_pairs(regular_epochs(3), 1)
    coherence = np.full((2, *SHAPE), 0.6, np.float32)
    coherence[0, 3, 3] = np.nan
    coherence[1, 4, 4] = 0
    stack = write_small_stack(tmp_path / "in", pairs, np.ones((2, *SHAPE), "f4"), coherence)
    case = SimpleNamespace(stack=stack, out=tmp_path / "out")
    mask(case, pair_coherence_threshold=0.5)
    assert np.argwhere(np.isnan(phase(case, pairs[0]))).tolist() == [[3, 3]]
    assert np.argwhere(np.isnan(phase(case, pairs[1]))).tolist() == [[4, 4]]


@pytest.mark.parametrize("kind", ["byte", "float"])
def test_average_coherence_is_over_the_pairs_that_have_any(tmp_path, kind):
    random = np.random.default_rng(1)
    pairs = nearest_pairs(regular_epochs(5), 2)
    coherence = random.random((len(pairs), *SHAPE)).astype("f4")
    coherence[random.random(coherence.shape) < 0.3] = 0
    coherence[:, 0, 0] = 0
    if kind == "float":
        coherence[0, 1] = np.nan
    else:
        coherence = np.round(coherence.astype(float) * 255) / 255
    phases = np.ones(coherence.shape, "f4")
    case = SimpleNamespace(
        stack=write_small_stack(tmp_path / "in", pairs, phases, coherence), out=tmp_path / "out", pairs=pairs
    )
    result = mask(case, average_coherence_threshold=0.5)
    expected = np.zeros(SHAPE)
    for row, column in np.ndindex(SHAPE):
        values = [float(c) for c in coherence[:, row, column] if c > 0]
        expected[row, column] = sum(values) / len(values) if values else 0
    average = np.fromfile(case.out / "coh_avg", "<f4").reshape(SHAPE)
    np.testing.assert_allclose(average, expected, atol=1e-6)
    np.testing.assert_array_equal(mask_raster(case) == 0, expected <= 0.5)
    for pair in pairs:
        np.testing.assert_array_equal(np.isnan(phase(case, pair)), expected <= 0.5)
    assert [layer.path for layer in result.layers] == ["coh_avg.vrt", "mask.vrt"]
    with rasterio.open(case.out / "mask.vrt") as layer:
        np.testing.assert_array_equal(layer.read(1), mask_raster(case))
        assert layer.transform.c == pytest.approx(-99.2005)


def test_average_threshold_includes_equality(case):
    with pytest.raises(NothingLeft):  # the coherence of the stack is 128 counts everywhere
        mask(case, average_coherence_threshold=float(np.float32(128) / np.float32(255)))
    assert not case.out.exists()
    assert mask(case, average_coherence_threshold=0.5).counts["pixels_masked"] == 0


def test_ranges_are_half_open_and_add_up(case, tmp_path):
    path = tmp_path / "ranges.txt"
    path.write_text("# clouds\n\n20:0/18:0\n   0:1/0:1  \n")
    mask(case, pixel_ranges="2:5/1:3; 6:8/4:5 10:11/0:0", range_file=path)
    expected = np.ones(SHAPE)
    for rows, columns in (
        (slice(1, 3), slice(2, 5)),
        (slice(4, 5), slice(6, 8)),
        (slice(0, 20), slice(10, 11)),
        (slice(18, 20), slice(20, 24)),
        (slice(0, 1), slice(0, 1)),
    ):
        expected[rows, columns] = 0
    np.testing.assert_array_equal(mask_raster(case), expected)
    for pair, before in zip(case.pairs, case.phases):
        np.testing.assert_array_equal(phase(case, pair), np.where(expected == 1, before, np.nan).astype("f4"))


def test_polygons_drawn_and_from_a_file_add_up(case, tmp_path):
    path = tmp_path / "polygons.txt"
    path.write_text("-99.1905,19.4905,-99.1845,19.4905,-99.1845,19.4845,-99.1905,19.4845\n\n0,0,1,0,1,1\n")
    square = ((-99.2005, 19.5005), (-99.1955, 19.5005), (-99.1955, 19.4975), (-99.2005, 19.4975))
    result = mask(case, polygons=(square,), polygon_file=path)
    expected = np.ones(SHAPE)
    expected[:3, :5] = 0
    expected[10:16, 10:16] = 0
    np.testing.assert_array_equal(mask_raster(case), expected)
    assert any("1 of 3 polygons" in warning for warning in result.warnings)


def test_bad_lines_of_files_are_named(case, tmp_path):
    path = tmp_path / "areas.txt"
    path.write_text("0:1/0:1\n\n:5/0:3\n")
    with pytest.raises(BadOption, match=r"areas\.txt, line 3"):
        mask(case, range_file=path)
    path.write_text("0,0,1\n")
    with pytest.raises(BrokenInput, match=r"areas\.txt, line 1"):
        mask(case, polygon_file=path)
    with pytest.raises(BadOption, match="outside the image"):
        mask(case, pixel_ranges="0:25/0:3")
    assert not case.out.exists()


@pytest.mark.parametrize(
    "options", [{}, {"pair_coherence_threshold": 0.0, "average_coherence_threshold": 0.0}, {"pixel_ranges": " ; "}]
)
def test_nothing_to_mask_is_refused(case, options):
    with pytest.raises(BadOption, match="Nothing to mask"):
        mask(case, **options)


@pytest.mark.parametrize("options", [{"pixel_ranges": "0:0/0:0"}, {"pair_coherence_threshold": 0.9}])
def test_a_mask_of_everything_is_an_error(case, options):
    with pytest.raises(NothingLeft):
        mask(case, **options)
    assert not case.out.exists()


def test_a_pair_without_phase_left_is_reported(case):
    pair = case.pairs[1]
    np.zeros(SHAPE, "u1").tofile(case.stack / pair / f"{pair}.cc")
    result = mask(case, pair_coherence_threshold=0.1)
    assert result.counts["pairs_empty"] == 1
    assert any(pair in warning for warning in result.warnings)


def test_the_new_mask_wins_over_an_earlier_one(case):
    np.full(SHAPE, 7, "f4").tofile(case.stack / "mask")
    (case.stack / "alignsar.json").write_text(
        '{"stages": {"mask_stack": {"options": {}, "inputs": {}, "outputs": {}, "end": "", "result": {}}}}'
    )
    mask(case, pixel_ranges="0:1/0:1")
    assert mask_raster(case).max() == 1
    for name in ("hgt", "baselines", "EQA.dem_par"):
        assert (case.out / name).read_bytes() == (case.stack / name).read_bytes()
    assert "prepare_stack" not in read_record(case.out)


def test_the_result_of_another_stage_is_not_overwritten(case):
    mask(case, pixel_ranges="0:1/0:1")
    with pytest.raises(BadOption, match="mask_stack"):
        run_stage("clip_stack", case.stack, case.out, options=ClipOptions(pixel_range="0:5/0:5"))
    assert (mask_raster(case) == 0).sum() == 1


def test_a_changed_threshold_masks_anew(case):
    grid = small_grid(SHAPE)
    ramp = np.linspace(0, 255, grid.width * grid.length).astype("u1")
    for pair in case.pairs:
        ramp.tofile(case.stack / pair / f"{pair}.cc")
    mask(case, pair_coherence_threshold=0.6)
    assert mask(case, pair_coherence_threshold=0.6).skipped
    mask(case, pair_coherence_threshold=0.3)
    kept = (ramp / 255 >= 0.3).reshape(SHAPE)
    np.testing.assert_array_equal(np.isfinite(phase(case, case.pairs[0])), kept)


def test_component_labels_are_carried_and_pictures_drawn_on_request(case):
    pair = case.pairs[0]
    np.full(SHAPE, 3, "u1").tofile(case.stack / pair / f"{pair}.conncomp")
    mask(case, pixel_ranges="0:1/0:1")
    assert (case.out / pair / f"{pair}.conncomp").stat().st_size == SHAPE[0] * SHAPE[1]
    assert not list(case.out.glob("*/*.png"))
    mask(case, pixel_ranges="0:1/0:1", pictures=True)
    assert len(list(case.out.glob("*/*.unw.png"))) == len(case.pairs)


def test_phase_kept_from_before_nullification_goes_with_the_result_it_belongs_to(case):
    """Otherwise later stages would read the original of an earlier run instead of the new phase."""
    mask(case, pair_coherence_threshold=0.2)
    for pair in case.pairs:
        unw = case.out / pair / f"{pair}.unw"
        unw.with_name(unw.name + ".ori").write_bytes(unw.read_bytes())
    gone = case.pairs[0]
    (case.stack / gone / f"{gone}.unw").unlink()
    mask(case, pixel_ranges="0:1/0:1")
    stack = Stack.open(case.out)
    assert stack.pairs == case.pairs[1:]
    assert all(np.isnan(stack.read_phase(stack.original_unw(pair))[0, 0]) for pair in stack.pairs)
