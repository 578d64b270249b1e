from types import SimpleNamespace

import numpy as np
import pytest
from gacos_case import SHAPE, correct, corrected, plane, slant, write_case, write_map, write_tif
from golden_data import write_stack
from rasterio.transform import Affine
from small_stack import FREQUENCY_HZ, nearest_pairs, small_grid, write_small_stack

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, InsarError, MissingInput, NothingLeft
from alignsar_qgis.insar.formats.delay_maps import filled_holes
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import GacosOptions
from alignsar_qgis.insar.store.workspace import Stack


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


@pytest.fixture(scope="module")
def golden_run(golden, shared, tmp_path_factory):
    """The golden stack corrected with the settings of the original."""
    folder = tmp_path_factory.mktemp("golden")
    stack = write_stack(golden / "campi_small", "GEOCml1", folder)
    options = GacosOptions(fill_holes=True, compatible=True)
    result = run_stage(
        "correct_gacos", stack, shared / "data/campi_small_frame/GACOS", folder / "GEOCml1GACOS", options=options
    )
    expected = write_stack(golden / "campi_small", "GEOCml1GACOS", folder / "expected")
    return SimpleNamespace(folder=folder, stack=stack, result=result, expected=expected)


def test_phase_agrees_with_licsbas(golden_run):
    ours, theirs = Stack.open(golden_run.result.folder), Stack.open(golden_run.expected)
    assert ours.pairs == theirs.pairs
    for pair in theirs.pairs:
        np.testing.assert_allclose(
            ours.read_phase(ours.unw(pair)), theirs.read_phase(theirs.unw(pair)), rtol=0, atol=1e-4
        )
        np.testing.assert_array_equal(ours.read_coherence(pair), theirs.read_coherence(pair))


def test_other_files_agree_with_licsbas(golden_run):
    for path in golden_run.expected.iterdir():
        if path.is_file():
            assert (golden_run.result.folder / path.name).read_bytes() == path.read_bytes(), path.name
    assert not (golden_run.result.folder / "no_gacos_im.txt").exists()
    assert golden_run.result.counts["pairs_improved"] > 0
    assert golden_run.result.figures == ["GACOS_info.png"]
    assert (golden_run.result.folder / "GACOS_info.png").stat().st_size > 0


def test_true_box_differs_from_licsbas_by_less_than_the_delay_of_half_a_pixel(golden_run, shared):
    folder, maps = golden_run.folder, shared / "data/campi_small_frame/GACOS"
    run_stage("correct_gacos", golden_run.stack, maps, folder / "true", options=GacosOptions())
    stack = Stack.open(golden_run.stack)
    for epoch in stack.epochs[:3]:
        ours = stack.read_phase(folder / "true" / "sltd" / f"{epoch}.sltd.geo")
        theirs = stack.read_phase(golden_run.result.folder / "sltd" / f"{epoch}.sltd.geo")
        steepest = sum(np.abs(np.gradient(theirs, axis=axis)).max() for axis in (0, 1))
        assert 0 < np.nanmax(np.abs(ours - theirs)) <= steepest


def test_delay_is_taken_at_the_pixel_centres(case):
    correct(case)
    grid = small_grid(SHAPE)
    for epoch in case.epochs:
        truth = plane(epoch, grid.lon[None, :], grid.lat[:, None])
        np.testing.assert_allclose(slant(case, epoch), truth, atol=1e-4)


def test_compatible_delay_is_squeezed_by_half_a_pixel(case):
    correct(case, compatible=True)
    (length, width), grid = SHAPE, small_grid(SHAPE)
    lon = grid.corner_lon + grid.post_lon * (np.arange(width) + 0.5) * (width - 1) / width
    lat = grid.corner_lat + grid.post_lat * (np.arange(length) + 0.5) * (length - 1) / length
    for epoch in case.epochs:
        truth = plane(epoch, lon[None, :], lat[:, None])
        np.testing.assert_allclose(slant(case, epoch), truth, rtol=0, atol=1e-3)  # half a pixel is 0.1 rad or more


def test_correction_is_secondary_minus_primary_without_referencing(case):
    correct(case)
    grid = small_grid(SHAPE)
    for pair, phase in zip(case.pairs, case.phases):
        delays = [plane(epoch, grid.lon[None, :], grid.lat[:, None]) for epoch in (pair[:8], pair[9:])]
        np.testing.assert_allclose(corrected(case, pair), phase - (delays[1] - delays[0]), atol=5e-5)


@pytest.mark.parametrize("kind", ["ztd.tif", "ztd"])
def test_zenith_delay_is_projected_to_slant_phase(case, kind, tmp_path):
    cosine = np.linspace(0.7, 0.9, SHAPE[0] * SHAPE[1], dtype="f4").reshape(SHAPE)
    cosine[0, 0] = 0
    cosine.tofile(case.stack / "U.geo")
    case.maps = tmp_path / "zenith"
    for epoch in case.epochs:
        write_map(case.maps, epoch, kind, lambda *place: plane(*place) / 5)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in case.maps.iterdir()}
    correct(case)
    grid = small_grid(SHAPE)
    wavelength = 299792458 / FREQUENCY_HZ
    for epoch in case.epochs:
        zenith = plane(epoch, grid.lon[None, :], grid.lat[:, None]) / 5
        truth = zenith * 4 * np.pi / wavelength / np.where(cosine == 0, np.nan, cosine)
        np.testing.assert_allclose(slant(case, epoch), truth, rtol=2e-5)
    assert np.isnan(corrected(case, case.pairs[0])[0, 0])
    assert before == {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in case.maps.iterdir()}


def test_slant_map_wins_over_zenith_maps(case):
    for epoch in case.epochs:
        write_map(case.maps, epoch, "ztd.tif", lambda *_: 1e6)
    correct(case)  # needs no U.geo either
    assert slant(case, case.epochs[0]).max() < 1e3


def named_as_of_era5(case, epochs):
    for epoch in epochs:
        (case.maps / f"{epoch}.sltd.geo.tif").rename(case.maps / f"{epoch}.icams.sltd.geo.tif")


def test_maps_of_era5_are_subtracted_alike(case):
    correct(case)
    expected = {pair: corrected(case, pair) for pair in case.pairs}
    named_as_of_era5(case, case.epochs)
    case.out = case.out.with_name("of_era5")
    correct(case)
    for pair in case.pairs:
        np.testing.assert_array_equal(corrected(case, pair), expected[pair])


def test_maps_of_era5_are_taken_where_they_are_wished_though_there_are_maps_of_gacos(case):
    correct(case)
    expected = {pair: corrected(case, pair) for pair in case.pairs}
    named_as_of_era5(case, case.epochs)
    for epoch in case.epochs:
        write_map(case.maps, epoch, "sltd.geo.tif", lambda *place: 3 * plane(*place))
    case.out = case.out.with_name("of_era5")
    correct(case, weather_model="era5")
    for pair in case.pairs:
        np.testing.assert_array_equal(corrected(case, pair), expected[pair])
    assert (case.out / "ERA5_info.txt").is_file()
    assert not (case.out / "GACOS_info.txt").exists()


def test_without_a_map_of_the_model_that_is_wished_nothing_is_corrected(case):
    with pytest.raises(NothingLeft, match=r"usable ERA5 map .* named yyyymmdd\.icams\.sltd\.geo\.tif"):
        correct(case, weather_model="era5")


def test_a_second_weather_model_is_warned_of(case):
    correct(case)
    named_as_of_era5(case, case.epochs)
    again = case.out.with_name("twice")
    result = run_stage("correct_gacos", case.out, case.maps, again, options=GacosOptions(weather_model="era5"))
    assert any("already corrected with GACOS" in text for text in result.warnings)


def test_maps_of_era5_never_fill_the_gaps_of_gacos(case):
    named_as_of_era5(case, case.epochs[:1])
    correct(case)
    assert (case.out / "no_gacos_im.txt").read_text().split() == [case.epochs[0]]
    assert Stack.open(case.out).pairs == [pair for pair in case.pairs if case.epochs[0] not in pair]


def test_zenith_delay_without_incidence_angle_is_refused(case):
    (case.maps / f"{case.epochs[0]}.sltd.geo.tif").unlink()
    write_map(case.maps, case.epochs[0], "ztd.tif")
    with pytest.raises(MissingInput, match=r"U\.geo"):
        correct(case)
    assert not case.out.exists()


def test_pairs_of_epochs_without_map_are_left_out_and_listed(case):
    (case.maps / f"{case.epochs[2]}.sltd.geo.tif").unlink()
    result = correct(case)
    left_out = [pair for pair in case.pairs if case.epochs[2] in pair]
    assert (case.out / "no_gacos_im.txt").read_text() == f"{case.epochs[2]}\n"
    assert (case.out / "no_gacos_ifg.txt").read_text().split() == left_out
    assert Stack.open(case.out).pairs == sorted(set(case.pairs) - set(left_out))
    assert result.counts["pairs_dropped"] == len(left_out)
    assert any(case.epochs[2] in warning for warning in result.warnings)


def test_a_network_split_by_the_correction_is_reported(case, tmp_path):
    pairs = nearest_pairs(case.epochs, 1)
    case.stack = write_small_stack(tmp_path / "chain", pairs, np.ones((len(pairs), *SHAPE), "f4"))
    (case.maps / f"{case.epochs[2]}.sltd.geo.tif").unlink()
    result = correct(case)
    assert any("2 separate networks of 3, 2 epochs" in warning for warning in result.warnings)
    assert any("No pair spans 1 of the 4 intervals" in warning for warning in result.warnings)


def test_no_pair_left_is_an_error_that_leaves_no_output(case):
    for epoch in case.epochs[1:]:
        (case.maps / f"{epoch}.sltd.geo.tif").unlink()
    with pytest.raises(NothingLeft, match=case.epochs[1]):
        correct(case)
    assert not case.out.exists()


def break_map(case, epoch, how):
    path = case.maps / f"{epoch}.sltd.geo.tif"
    if how == "truncated":
        path.write_bytes(path.read_bytes()[:600])
    elif how == "garbage":
        path.write_bytes(b"404 not found")
    elif how == "zero":
        write_map(case.maps, epoch, "sltd.geo.tif", lambda *_: 0.0)
    elif how == "negative":
        write_map(case.maps, epoch, "sltd.geo.tif", lambda *_: -80.0)
    else:
        path.unlink()
        write_map(case.maps, epoch, "ztd")
        (case.maps / f"{epoch}.ztd.rsc").unlink()


@pytest.mark.parametrize("how", ["truncated", "garbage", "zero", "negative", "no header"])
def test_an_unusable_map_counts_as_missing_and_is_named(case, how):
    np.full(SHAPE, 0.8, "f4").tofile(case.stack / "U.geo")
    break_map(case, case.epochs[0], how)
    result = correct(case)
    assert (case.out / "no_gacos_im.txt").read_text().split() == case.epochs[:1]
    assert any(str(case.maps / case.epochs[0]) in warning for warning in result.warnings)


def test_pixels_without_delay_become_no_data(case):
    def western_half(epoch, lon, lat):
        return np.where(lon < -99.19, plane(epoch, lon, lat), 0)

    write_map(case.maps, case.epochs[1], "sltd.geo.tif", western_half)
    result = correct(case)
    lost = np.isnan(corrected(case, f"{case.epochs[0]}_{case.epochs[1]}"))
    assert lost[:, 14:].all()
    assert not lost[:, :8].any()
    assert 0 < result.counts["phase_lost"] < 0.5


def test_hole_filling_is_the_mean_of_the_neighbours_that_have_data():
    random = np.random.default_rng(3)
    delay = random.normal(10, 1, (12, 15)).astype("f4")
    delay[random.random(delay.shape) < 0.6] = 0
    delay[5, 5] = np.nan
    expected = delay.copy()
    for row, column in np.argwhere(delay == 0):
        box = delay[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
        neighbours = box[box != 0]
        expected[row, column] = neighbours.mean() if neighbours.size else 0
    np.testing.assert_allclose(filled_holes(delay), expected, rtol=1e-6)


def test_holes_are_filled_on_request(case):
    coarse = Affine(0.001, 0, -99.2 - 0.0005, 0, -0.001, 19.5 + 0.0005)
    grid = small_grid(SHAPE)
    data = plane(case.epochs[0], grid.lon[None, :], grid.lat[:, None])
    data[:, 10:] = 0
    write_tif(case.maps / f"{case.epochs[0]}.sltd.geo.tif", data, coarse)
    correct(case)
    edge = (slant(case, case.epochs[0]) != 0).sum()
    correct(case, fill_holes=True)
    assert (slant(case, case.epochs[0]) != 0).sum() == edge + SHAPE[0]


def test_a_repeated_run_does_nothing_and_a_changed_map_repeats_it(case):
    first = correct(case)
    second = correct(case)
    assert second.skipped
    assert second.summary == first.summary
    write_map(case.maps, case.epochs[0], "sltd.geo.tif", lambda *place: 2 * plane(*place))
    assert not correct(case).skipped
    lines = (case.out / "GACOS_info.txt").read_text().splitlines()
    assert [line.split()[0] for line in lines[1:]] == case.pairs


def test_later_loss_of_a_map_removes_its_pairs(case):
    correct(case)
    (case.maps / f"{case.epochs[5]}.sltd.geo.tif").unlink()
    correct(case)
    assert Stack.open(case.out).pairs == [pair for pair in case.pairs if case.epochs[5] not in pair]
    assert not (case.out / "sltd" / f"{case.epochs[5]}.sltd.geo").exists()


def test_the_table_of_phase_spread_is_of_the_valid_pixels(case):
    pair = case.pairs[0]
    phase = case.phases[0].copy()
    phase[0, :5] = np.nan
    phase.tofile(case.stack / pair / f"{pair}.unw")
    correct(case)
    after = corrected(case, pair)
    before, later = (data[np.isfinite(data)].astype(float).std() for data in (phase, after))
    line = (case.out / "GACOS_info.txt").read_text().splitlines()[1]
    assert line == f"{pair}  {before:4.1f}  {later:4.1f} {(before - later) / before * 100:5.1f}%"


def test_a_flat_or_empty_pair_does_not_fail(case):
    for pair, value in zip(case.pairs, (1.0, np.nan)):
        np.full(SHAPE, value, "f4").tofile(case.stack / pair / f"{pair}.unw")
    correct(case)
    lines = (case.out / "GACOS_info.txt").read_text().splitlines()
    assert "nan%" in lines[1]
    assert "nan%" in lines[2]


def test_a_worsening_correction_is_reported(case):
    result = correct(case)  # the synthetic delay is not in the phase at all
    assert any("rougher" in warning for warning in result.warnings)


def test_a_second_correction_is_warned_of(case):
    correct(case)
    case.stack, case.out = case.out, case.out.with_name("twice")
    assert any("already corrected" in warning for warning in correct(case).warnings)


def test_unchanged_files_are_carried_over(case):
    pair = case.pairs[0]
    labels = np.arange(SHAPE[0] * SHAPE[1], dtype="u1")
    labels.tofile(case.stack / pair / f"{pair}.conncomp")
    (case.stack / ".hidden").write_text("x")
    (case.stack / "alignsar.json").write_text('{"stages": {}}')
    correct(case)
    assert (case.out / pair / f"{pair}.cc").samefile(case.stack / pair / f"{pair}.cc")
    assert (case.out / pair / f"{pair}.conncomp").read_bytes() == labels.tobytes()
    assert (case.out / "baselines").read_text() == (case.stack / "baselines").read_text()
    assert not (case.out / ".hidden").exists()
    assert "correct_gacos" in (case.out / "alignsar.json").read_text()


def test_a_symbolic_link_to_coherence_is_followed(case):
    pair = case.pairs[0]
    linked = case.stack / pair / f"{pair}.cc"
    original = case.stack.parent / "elsewhere.cc"
    linked.rename(original)
    linked.symlink_to("../../elsewhere.cc")
    correct(case)
    ours = case.out / pair / f"{pair}.cc"
    assert not ours.is_symlink()
    assert ours.read_bytes() == original.read_bytes()


def test_the_phase_before_nullification_is_corrected(case):
    pair = case.pairs[0]
    unw = case.stack / pair / f"{pair}.unw"
    unw.rename(unw.with_name(unw.name + ".ori"))
    np.full(SHAPE, np.nan, "f4").tofile(unw)
    correct(case)
    assert np.isfinite(corrected(case, pair)).all()


def test_incomplete_pairs_are_left_out_with_a_warning(case):
    for pair, suffix in zip(case.pairs, ("unw", "cc")):
        (case.stack / pair / f"{pair}.{suffix}").unlink()
    result = correct(case)
    assert Stack.open(case.out).pairs == case.pairs[2:]
    assert any(case.pairs[0] in warning and case.pairs[1] in warning for warning in result.warnings)


def test_all_files_of_wrong_size_are_named(case):
    for pair, suffix in zip(case.pairs, ("unw", "cc")):
        (case.stack / pair / f"{pair}.{suffix}").write_bytes(b"abc")
    with pytest.raises(BrokenInput) as error:
        correct(case)
    assert f"{case.pairs[0]}.unw" in str(error.value)
    assert f"{case.pairs[1]}.cc" in str(error.value)


def test_pairs_of_an_unknown_origin_are_not_mixed_in(case):
    (case.out / "20190101_20190113").mkdir(parents=True)
    with pytest.raises(InsarError, match="20190101_20190113"):
        correct(case)
    assert [path.name for path in case.out.iterdir()] == ["20190101_20190113"]


def test_wrong_folders_are_refused(case, tmp_path):
    options = GacosOptions()
    with pytest.raises(MissingInput, match=r"slc\.mli\.par"):
        run_stage("correct_gacos", tmp_path, case.maps, case.out, options=options)
    with pytest.raises(MissingInput, match="delay maps"):
        run_stage("correct_gacos", case.stack, tmp_path / "nowhere", case.out, options=options)
    with pytest.raises(BadOption, match="output folder"):
        run_stage("correct_gacos", case.stack, case.maps, case.stack, options=options)


def test_pictures_are_written_on_request_only(case):
    correct(case)
    assert not list(case.out.glob("*/*.png"))
    correct(case, pictures=True)
    assert len(list(case.out.glob("*/*.unw.png"))) == len(list(case.out.glob("*/*.gacos.png"))) == len(case.pairs)
