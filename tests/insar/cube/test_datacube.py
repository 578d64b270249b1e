"""The values of the datacube against formulas written out pixel by pixel."""

import h5py
import numpy as np
import pytest
from cube_case import EPOCHS, GAPPY, GRID, KAPPA, MASKED, REFERENCE, pairs_of, write_case

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.cube import _series, writer
from alignsar_qgis.insar.cube import export as datacube
from alignsar_qgis.insar.store import scratch
from alignsar_qgis.insar.store.raster import write_flat, write_geotiff

ROW, COLUMN = REFERENCE


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


def referenced(series, reference, date=0):
    """A series of a pixel relative to a reference series and a date."""
    return (series - reference) - (series[date] - reference[date])


def test_coordinates_are_exact_pixel_centres(case):
    cube = case.cube()
    assert np.abs(cube["lon"] - [14.0505 + 0.001 * column for column in range(12)]).max() < 1e-12
    assert np.abs(cube["lat"] - [40.8495 - 0.001 * row for row in range(10)]).max() < 1e-12
    assert cube["time"].tolist() == [0, 12, 24, 36, 60]
    np.testing.assert_allclose(cube["lat_bnds"].mean(axis=1), cube["lat"], rtol=0, atol=1e-12)
    np.testing.assert_allclose(np.diff(cube["lon_bnds"]), 0.001, rtol=0, atol=1e-12)


def test_displacement_is_relative_to_the_reference_pixel_itself(case):
    cube = case.cube()
    for name, source in (("cum_displacement", case.raw), ("cum_displacement_filtered", case.filtered)):
        for row, column in ((3, 3), (9, 11), REFERENCE, GAPPY):
            expected = referenced(source[:, row, column], source[:, ROW, COLUMN])
            np.testing.assert_allclose(cube[name][:, row, column], expected, rtol=0, atol=1e-4)
        assert (cube[name][:, ROW, COLUMN] == 0).all()
        assert np.isnan(cube[name][:, MASKED[0], MASKED[1]]).all()
        on_first_date = cube[name][0]
        assert (on_first_date[np.isfinite(on_first_date)] == 0).all()
    difference = cube["cum_displacement"] - cube["cum_displacement_filtered"]
    np.testing.assert_array_equal(cube["atmosphere_resid_filter"], difference)


def test_a_gap_stays_a_gap(case):
    cube = case.cube()
    assert np.isnan(cube["cum_displacement"][:, GAPPY[0], GAPPY[1]]).tolist() == [False, False, True, False, False]


def test_a_patchy_first_date_costs_no_pixel(case):
    """What the filter removed there, which is smooth, comes from the nearest pixel that has it."""
    removed = np.add.outer(0.5 * np.arange(GRID.length), 0.2 * np.arange(GRID.width)).astype("f4")
    holes = np.zeros(GRID.shape, bool)
    holes[7:9, 8:10] = True
    for name, first in (("cum.h5", np.zeros(GRID.shape, "f4")), ("cum_filt.h5", -removed)):
        with h5py.File(case.series / name, "a") as file:
            known = np.isfinite(file["cum"][1])
            file["cum"][0] = np.where(holes | ~known, np.nan, first)
    result = case.export()
    cube, _ = case.read()
    assert result.counts["pixels_without_reference_date"] == 0
    for row, column in np.argwhere(holes):
        raw, filtered = case.raw[1:, row, column], case.filtered[1:, row, column]
        expected = raw - case.raw[1:, ROW, COLUMN]
        np.testing.assert_allclose(cube["cum_displacement"][1:, row, column], expected, rtol=0, atol=1e-4)
        known = np.argwhere(~holes)
        distance = ((known - (row, column)) ** 2).sum(axis=1)
        nearest = [removed[tuple(place)] for place in known[distance == distance.min()]]
        made = cube["cum_displacement_filtered"][1:, row, column] - (filtered - case.filtered[1:, ROW, COLUMN])
        start = made + removed[ROW, COLUMN]
        assert min(abs(start - value).max() for value in nearest) < 1e-4
        assert np.isnan(cube["cum_displacement"][0, row, column])


def test_displacement_is_zero_everywhere_on_the_reference_date(case):
    result = case.export(reference_date=EPOCHS[2])
    cube, attributes = case.read()
    values = cube["cum_displacement"][2]
    assert (values[np.isfinite(values)] == 0).all()
    expected = referenced(case.raw[:, 4, 4], case.raw[:, ROW, COLUMN], 2)
    np.testing.assert_allclose(cube["cum_displacement"][:, 4, 4], expected, rtol=0, atol=1e-4)
    assert np.isnan(cube["cum_displacement"][:, GAPPY[0], GAPPY[1]]).all()
    assert result.counts["pixels_without_reference_date"] == 1
    assert any("20210129" in warning and "1" in warning for warning in result.warnings)
    assert attributes["reference_date"] == "2021-01-29"


def test_velocity_is_masked_with_an_unmasked_twin(case):
    cube = case.cube()
    expected = case.maps["vel"] - case.maps["vel"][REFERENCE]
    np.testing.assert_allclose(cube["linear_velocity_unmasked"], expected, rtol=0, atol=1e-6)
    assert cube["linear_velocity"][REFERENCE] == 0
    assert np.isnan(cube["linear_velocity"]).sum() == 1
    assert np.isnan(cube["linear_velocity"][MASKED])
    assert cube["mask"].dtype == np.int8
    assert cube["mask"].sum() == GRID.width * GRID.length - 1


def test_quality_layers_are_those_of_the_results_folder(case):
    cube = case.cube(extra_columns="n_unw")
    for variable, file in (
        ("mean_coherence", "coh_avg"),
        ("residuals_rms", "resid_rms"),
        ("mean_abs_loop_phase_closure", "loop_ph_avg_abs"),
        ("linear_velocity_std", "vstd"),
        ("spatiotemporal_consistency", "stc"),
        ("n_unw", "n_unw"),
    ):
        np.testing.assert_array_equal(cube[variable], case.maps[file])
    assert cube["DEM"][0, 0] == 0, "a height of 0 is a height"
    assert cube["DEM"][1, 0] == GRID.width
    np.testing.assert_allclose([cube[name][3, 3] for name in "ENU"], [0.548, -0.098, 0.831], rtol=1e-6)
    np.testing.assert_allclose(cube["bperp"], [0, -12.5, -92.5, 20.5, -5.5], rtol=0, atol=1e-5)


def test_coherence_is_the_mean_over_the_pairs_of_an_epoch(case):
    cube = case.cube()
    for days in (12, 24):
        for index, epoch in enumerate(EPOCHS):
            for row, column in ((1, 1), (5, 7)):
                values = [case.coherence[pair][row, column] / 255 for pair in pairs_of(epoch, days)]
                values = [value for value in values if value > 0]
                assert cube[f"spatial_coherence_{days}_count"][index, row, column] == len(values)
                expected = sum(values) / len(values) if values else np.nan
                np.testing.assert_allclose(cube[f"spatial_coherence_{days}"][index, row, column], expected, rtol=1e-6)


def test_constant_coherence_stays_constant(case):
    for pair in case.coherence:
        write_flat(case.stack / pair / f"{pair}.cc", np.full(GRID.shape, 200), np.dtype("u1"))
    cube = case.cube()
    coherence, count = cube["spatial_coherence_12"], cube["spatial_coherence_12_count"]
    np.testing.assert_allclose(coherence[:4], 200 / 255, rtol=1e-6)
    assert np.isnan(coherence[4]).all()
    assert count[:, 0, 0].tolist() == [1, 2, 2, 1, 0]


def test_spans_without_pairs_are_left_out(case):
    for pair in [pair for epoch in EPOCHS for pair in pairs_of(epoch, 24)]:
        (case.stack / pair / f"{pair}.cc").unlink(missing_ok=True)
    assert "spatial_coherence_24" not in case.cube()


def test_amplitude_and_its_statistics(case):
    cube = case.cube()
    amplitude = np.stack([np.sqrt(case.intensity[epoch].astype(float)) for epoch in EPOCHS])
    amplitude[amplitude == 0] = np.nan
    np.testing.assert_allclose(cube["amplitude"], amplitude, rtol=1e-5)
    for row, column in ((1, 2), (7, 7)):
        series = [value for value in amplitude[:, row, column] if value > 0]
        mean = sum(series) / len(series)
        deviation = (sum((value - mean) ** 2 for value in series) / len(series)) ** 0.5
        np.testing.assert_allclose(cube["amp_mean"][row, column], mean, rtol=1e-5)
        np.testing.assert_allclose(cube["amp_std"][row, column], deviation, rtol=1e-5)
        np.testing.assert_allclose(cube["amp_stability_index"][row, column], 1 - deviation / mean, rtol=1e-4)


def test_a_very_unstable_amplitude_has_the_lowest_index(case):
    for index, epoch in enumerate(EPOCHS):
        image = np.full(GRID.shape, 1e-8 if index else 1.0, "f4")
        write_geotiff(case.folder / "GEOC.MLI" / f"{epoch}.geo.mli.tif", image, GRID, nodata=0)
    np.testing.assert_allclose(case.cube()["amp_stability_index"], 1e-5, rtol=1e-6)


def test_intensity_may_lie_in_a_folder_per_epoch(case):
    flat = case.cube()["amplitude"]
    for epoch in EPOCHS:
        path = case.folder / "GEOC.MLI" / f"{epoch}.geo.mli.tif"
        (path.parent / epoch).mkdir()
        path.rename(path.parent / epoch / path.name)
    np.testing.assert_array_equal(case.cube()["amplitude"], flat)


def test_intensity_is_placed_by_its_coordinates_and_averaged(case):
    """On a raster of half the pixel size, shifted by some pixels, each pixel is the mean of its four."""
    fine = Grid(30, 26, GRID.corner_lon - 0.00325, GRID.corner_lat + 0.00225, 0.0005, -0.0005)
    image = np.random.default_rng(1).uniform(0.1, 1, fine.shape).astype("f4")
    for epoch in EPOCHS:
        write_geotiff(case.folder / "GEOC.MLI" / f"{epoch}.geo.mli.tif", image, fine, nodata=0)
    amplitude = case.cube()["amplitude"][0]
    for row, column in ((0, 0), (4, 5), (9, 11)):
        block = image[4 + 2 * row : 6 + 2 * row, 6 + 2 * column : 8 + 2 * column]
        np.testing.assert_allclose(amplitude[row, column], np.sqrt(block.mean()), rtol=1e-5)


def test_delay_is_a_double_difference_in_the_sign_of_displacement(case):
    """More delay at the epoch than at the reference pixel and date looks like motion away: negative."""
    cube = case.cube()
    for index, epoch in enumerate(EPOCHS):
        now, first = case.delay[epoch].astype(float), case.delay[EPOCHS[0]].astype(float)
        expected = -KAPPA * ((now - now[REFERENCE]) - (first - first[REFERENCE]))
        np.testing.assert_allclose(cube["atmosphere_external"][index], expected, rtol=0, atol=2e-3)
    assert cube["atmosphere_external"][4, 9, 11] < -1


def test_a_missing_delay_map_costs_its_epoch_only(case):
    (case.folder / "GACOS" / f"{EPOCHS[3]}.sltd.geo.tif").unlink()
    result = case.export()
    cube = case.read()[0]
    assert np.isnan(cube["atmosphere_external"]).all(axis=(1, 2)).tolist() == [False, False, False, True, False]
    assert any("atmosphere_external" in warning and EPOCHS[3] in warning for warning in result.warnings)


def test_an_unreadable_raster_costs_its_epoch_only_and_is_named(case):
    for folder, suffix, name in (("GACOS", "sltd", "atmosphere_external"), ("GEOC.MLI", "mli", "amplitude")):
        middle = "sltd.geo" if suffix == "sltd" else "geo.mli"
        path = case.folder / folder / f"{EPOCHS[1]}.{middle}.tif"
        path.write_bytes(b"not a raster")
        result = case.export()
        assert np.isnan(case.read()[0][name]).all(axis=(1, 2)).tolist() == [False, True, False, False, False]
        assert any(str(path) in warning for warning in result.warnings)


def test_the_delay_of_the_reference_date_is_indispensable(case):
    (case.folder / "GACOS" / f"{EPOCHS[0]}.sltd.geo.tif").unlink()
    result = case.export()
    assert "atmosphere_external" not in case.read()[0]
    assert any("atmosphere_external" in warning and EPOCHS[0] in warning for warning in result.warnings)
    assert "atmosphere_external" in case.cube(reference_date=EPOCHS[1])


def test_the_mask_can_hide_every_layer(case):
    cube = case.cube(apply_mask=True, extra_columns="n_unw")
    for name in ("mean_coherence", "DEM", "E", "n_unw", "amp_mean", "spatiotemporal_consistency"):
        assert np.isnan(cube[name]).sum() == 1
        assert np.isnan(cube[name][MASKED])
    for name in ("amplitude", "spatial_coherence_12", "atmosphere_external", "cum_displacement"):
        assert np.isnan(cube[name][:, MASKED[0], MASKED[1]]).all()
    assert cube["spatial_coherence_12_count"][1, 0, 0] == 0
    assert np.isfinite(cube["linear_velocity_unmasked"]).all()


def test_clipping_keeps_pixels_inside_the_box_and_their_values(case):
    whole = case.cube()
    part = case.cube(clip_extent=(14.0525, 14.0565, 40.8455, 40.8492))
    assert part["cum_displacement"].shape == (5, 4, 5)
    np.testing.assert_allclose(part["lon"], GRID.lon[2:7], rtol=0, atol=1e-12)
    np.testing.assert_allclose(part["lat"], GRID.lat[1:5], rtol=0, atol=1e-12)
    for name in ("cum_displacement", "amplitude", "atmosphere_external", "spatial_coherence_12_count"):
        np.testing.assert_array_equal(part[name], whole[name][:, 1:5, 2:7])
    for name in ("linear_velocity", "amp_std", "DEM", "mask"):
        np.testing.assert_array_equal(part[name], whole[name][1:5, 2:7])


def test_a_reference_area_counts_by_its_coherent_complete_pixels(case):
    box = (GRID.lon[2], GRID.lon[6], GRID.lat[6], GRID.lat[1])
    cube = case.cube(reference_extent=box)
    area = [(row, column) for row in range(1, 7) for column in range(2, 7)]
    good = [pixel for pixel in area if pixel != GAPPY and case.maps["coh_avg"][pixel] > 0.6]
    assert 2 < len(good) < len(area)
    reference = np.array([np.median([epoch[pixel] for pixel in good]) for epoch in case.raw])
    expected = referenced(case.raw[:, 9, 9], reference)
    np.testing.assert_allclose(cube["cum_displacement"][:, 9, 9], expected, rtol=0, atol=1e-4)
    velocity = case.maps["vel"][9, 9] - np.median([case.maps["vel"][pixel] for pixel in good])
    np.testing.assert_allclose(cube["linear_velocity"][9, 9], velocity, rtol=0, atol=1e-5)


def test_a_reference_area_of_low_coherence_is_used_with_a_warning(case):
    write_flat(case.series / "results" / "coh_avg", np.full(GRID.shape, 0.2))
    result = case.export(reference_extent=(GRID.lon[4], GRID.lon[5], GRID.lat[7], GRID.lat[6]))
    assert result.counts["reference_pixels"] == 4
    assert any("coherence" in warning for warning in result.warnings)


def test_the_values_do_not_depend_on_blocks_workers_or_compression(case, monkeypatch):
    whole = case.cube(workers=1, compression=0)
    monkeypatch.setattr(writer, "CHUNK_EPOCHS", 2)
    monkeypatch.setattr(writer, "CHUNK_PIXELS", 4)
    for module in (datacube, _series):
        monkeypatch.setattr(module, "CHUNK_EPOCHS", 2)
    monkeypatch.setattr(_series, "CHUNK_PIXELS", 4)
    monkeypatch.setattr(_series, "BYTES_PER_VALUE", 10**6)  # of one chunk at a time
    on_disk = []
    monkeypatch.setattr(scratch, "reserved_file", recording(scratch.reserved_file, on_disk))
    for level in (1, 9):
        blocks = case.cube(workers=3, compression=level, memory=16)
        for name, values in whole.items():
            np.testing.assert_array_equal(blocks[name], values, err_msg=name)
    assert not on_disk
    monkeypatch.setattr(scratch, "MEGABYTE", 1)
    blocks = case.cube(workers=3, memory=32)
    assert on_disk == [(2 * epochs * 4 * 10 * 12, "Amplitude and atmosphere") for epochs in (2, 2, 1)]
    for name, values in whole.items():
        np.testing.assert_array_equal(blocks[name], values, err_msg=name)


def recording(function, calls):
    """The function, noting the size and purpose of every call."""

    def call(folder, size, purpose):
        calls.append((size, purpose))
        return function(folder, size, purpose)

    return call


def test_a_raw_hdf5_reader_finds_plain_numbers(case):
    """The way LiCSAlert reads a cube: no decoding of any kind."""
    case.export()
    with h5py.File(case.folder / "cube.nc") as file:
        displacement = file["cum_displacement"]
        assert displacement.shape == (5, 10, 12)
        assert displacement.dtype == np.float32
        assert np.isnan(displacement[:, 0, 0]).all()
        assert "scale_factor" not in displacement.attrs
        units = file["time"].attrs["units"]
        words = (units.decode() if isinstance(units, bytes) else units).split()
        assert (words[0], words[2]) == ("days", "2021-01-05")
        assert file["time"][()].tolist() == [0, 12, 24, 36, 60]
        assert set(np.unique(file["mask"][()])) == {0, 1}
        assert file["lat"].shape == (10,)
        assert file["lon"].shape == (12,)
        assert file["DEM"].shape == (10, 12)


def test_series_and_maps_are_chunked_and_compressed(case):
    case.export()
    with h5py.File(case.folder / "cube.nc") as file:
        displacement = file["cum_displacement"]
        assert displacement.chunks == (5, 10, 12)
        assert (displacement.compression, displacement.shuffle) == ("gzip", True)
        assert file["linear_velocity"].chunks == (10, 12)
