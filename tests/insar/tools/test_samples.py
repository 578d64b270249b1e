"""Series at points, along lines and at stations, against the arrays that went into the cube."""

from __future__ import annotations

import io
from datetime import date, timedelta

import numpy as np
import pandas
import pytest
from known_cube import ASCENDING, EPOCHS, GRID, YEARS, line_of_sight, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.series.distances import distance_km
from alignsar_qgis.insar.series.fits import fit_series
from alignsar_qgis.insar.series.model import SeriesModel
from alignsar_qgis.insar.tools.options import GnssOptions, ProfileOptions, SampleOptions
from alignsar_qgis.insar.tools.profile import profile_timeseries
from alignsar_qgis.insar.tools.samples import Place, sample_timeseries, samples_csv
from alignsar_qgis.insar.tools.stations import compare_gnss, station_files

ROWS, COLUMNS = np.mgrid[: GRID.length, : GRID.width]
RATE = 0.5 * ROWS - 0.3 * COLUMNS
VALUES = YEARS[:, None, None] * RATE + np.random.default_rng(1).standard_normal((len(EPOCHS), *GRID.shape))
VALUES[:, 5, 6] = np.nan
MASK = np.ones(GRID.shape)
MASK[20] = 0
HERE = Place("A", GRID.lon[7], GRID.lat[9])


class Stopped(Progress):
    def cancelled(self):
        return True


@pytest.fixture(params=[False, True], ids=["southwards", "northwards"])
def cube(request, tmp_path):
    maps = {"mask": MASK, **line_of_sight(ASCENDING)}
    return write_known_cube(tmp_path / "cube.nc", VALUES, maps, northwards=request.param)


def test_a_pixel(cube):
    source, (sample,), faults = sample_timeseries(cube, [HERE], SampleOptions(annual=True), Progress())
    np.testing.assert_allclose(sample.series.mean, VALUES[:, 9, 7], atol=1e-5)
    fit = fit_series(EPOCHS, VALUES[:, 9, 7], SeriesModel(annual=True))
    assert sample.fit["velocity"].value == pytest.approx(fit["velocity"].value, rel=1e-4)
    assert sample.fit["annual_amplitude"].value == pytest.approx(fit["annual_amplitude"].value, rel=1e-3)
    assert (source.name, faults) == ("cum_displacement_filtered", [])


def test_a_circle_without_the_pixels_that_the_mask_rejects(cube):
    point = Place("B", GRID.lon[10], GRID.lat[20])
    _, (sample,), _ = sample_timeseries(cube, [point], SampleOptions(500.0), Progress())
    inside = distance_km(GRID.lon[None, :], GRID.lat[:, None], point.lon, point.lat) <= 0.5
    kept = inside & (MASK == 1)
    assert sample.pixels == inside.sum() > kept.sum() > 5
    np.testing.assert_allclose(sample.series.mean, VALUES[:, kept].mean(axis=1), atol=1e-4)
    np.testing.assert_allclose(sample.series.spread, VALUES[:, kept].std(axis=1), atol=1e-4)
    assert set(sample.series.count) == {kept.sum()}


def test_points_outside_and_empty_ones_are_named(cube):
    places = [HERE, Place("far", 20.0, 41.0), Place("hole", GRID.lon[6], GRID.lat[5])]
    _, samples, faults = sample_timeseries(cube, places, SampleOptions(), Progress())
    assert [sample.place.name for sample in samples] == ["A", "hole"]
    assert samples[1].fit is None
    assert faults[0].startswith("far: 41.00000° N, 20.00000° E lies outside the image")
    assert faults[1].startswith("hole: no pixel with a value")
    with pytest.raises(BadOption, match="lies outside the image"):
        sample_timeseries(cube, places[1:2], SampleOptions(), Progress())
    with pytest.raises(BadOption, match="There is no point"):
        sample_timeseries(cube, [], SampleOptions(), Progress())
    with pytest.raises(Cancelled):
        sample_timeseries(cube, places, SampleOptions(), Stopped())


def test_the_text_says_where_it_is_from(cube):
    source, samples, _ = sample_timeseries(
        cube, [HERE, Place("B", GRID.lon[1], GRID.lat[1])], SampleOptions(), Progress()
    )
    text = samples_csv(source, samples)
    assert f"# source: {cube}" in text
    assert "# reference: 40.99100° N, 14.00700° E" in text
    assert "# reference date: 2018-01-03" in text
    assert "# A: longitude 14.015000, latitude 40.981000" in text
    table = pandas.read_csv(io.StringIO(text), comment="#")
    np.testing.assert_allclose(table["B (mm)"], VALUES[:, 1, 1], atol=6e-4)


LINE = [(GRID.lon[5], GRID.lat[25]), (GRID.lon[35], GRID.lat[4])]


def test_a_profile_below_the_line(cube):
    profile = profile_timeseries(cube, LINE, ProfileOptions(width=0.0, masked=False), Progress())
    rows = np.clip(np.round((GRID.lat[0] - profile.lat) / 0.002).astype(int), 0, 29)
    columns = np.round((profile.lon - GRID.lon[0]) / 0.002).astype(int)
    on_edge = np.abs((profile.lon - GRID.lon[0]) / 0.002 % 1 - 0.5) < 1e-6
    on_edge |= np.abs((GRID.lat[0] - profile.lat) / 0.002 % 1 - 0.5) < 1e-6
    expected = VALUES[:, rows, columns][:, ~on_edge]
    np.testing.assert_allclose(profile.median[:, ~on_edge], expected, atol=1e-4)
    np.testing.assert_array_equal(profile.lower, profile.upper)
    middle = len(profile.distance) // 2
    fit = fit_series(EPOCHS, profile.median[:, middle], SeriesModel())
    assert profile.velocity[middle] == pytest.approx(fit["velocity"].value, rel=1e-6)
    assert profile.velocity_std[middle] == pytest.approx(fit["velocity"].sigma, rel=1e-6)


def test_a_swath_follows_the_slope_and_leaves_masked_pixels_out(cube):
    line = [(GRID.lon[2], GRID.lat[20]), (GRID.lon[37], GRID.lat[20])]
    options = ProfileOptions(width=900.0, step=500.0)
    profile = profile_timeseries(cube, line, options, Progress())
    columns = (profile.lon - GRID.lon[0]) / 0.002
    np.testing.assert_allclose(profile.velocity, 0.5 * 20 - 0.3 * columns, atol=0.6)
    assert (profile.upper >= profile.median).all()
    assert (profile.median >= profile.lower).all()
    near = np.abs(ROWS - 20) * distance_km(14.0, 41.0, 14.0, 40.998) * 1000 <= 450
    first = near & (MASK == 1) & ((COLUMNS - 2) * distance_km(14.0, 40.96, 14.002, 40.96) < profile.distance[0] * 2e-3)
    first &= COLUMNS >= 2
    np.testing.assert_allclose(profile.median[:, 0], np.median(VALUES[:, first], axis=1), atol=1e-4)
    alone = profile_timeseries(cube, line, ProfileOptions(width=900.0, step=500.0, masked=False), Progress())
    assert np.abs(alone.median - profile.median).max() > 1e-3


def test_profiles_that_cannot_be(cube):
    row = [(GRID.lon[2], GRID.lat[20]), (GRID.lon[30], GRID.lat[20])]
    with pytest.raises(NothingLeft, match="No pixel along the line has a value"):
        profile_timeseries(cube, row, ProfileOptions(width=0.0), Progress())
    with pytest.raises(BadOption, match="does not cross the image"):
        profile_timeseries(cube, [(20.0, 41.0), (20.1, 41.0)], ProfileOptions(width=0.0), Progress())
    with pytest.raises(Cancelled):
        profile_timeseries(cube, LINE, ProfileOptions(), Stopped())


TOWARDS = np.array(ASCENDING) / np.linalg.norm(ASCENDING)
DAYS = [EPOCHS[0] - timedelta(30) + timedelta(number) for number in range(1100)]


def write_station(folder, name, row, column, rate, jump=0.0):
    """A station that moves in the line of sight at a rate, mm/yr, all of it in the direction to the satellite."""
    moved = np.array([(day - DAYS[0]).days for day in DAYS]) / 365.25 * rate + jump
    lines = ["date,east_mm,north_mm,up_mm,latitude,longitude"]
    for day, value in zip(DAYS, moved):
        east, north, up = value * TOWARDS
        lines.append(f"{day},{east:.5f},{north:.5f},{up:.5f},{GRID.lat[row]:.6f},{GRID.lon[column]:.6f}")
    path = folder / f"{name}.csv"
    path.write_text("\n".join(lines))
    return path


def test_a_station_that_moves_with_its_pixel(cube, tmp_path):
    path = write_station(tmp_path, "SAME", 12, 8, RATE[12, 8] + 2.0, jump=50.0)
    _, (held,), faults = compare_gnss(cube, [path], None, GnssOptions(0.0, 0), Progress())
    difference, sigma = held.velocity_difference
    assert difference == pytest.approx(-2.0, abs=3 * sigma)
    assert 0.05 < sigma < 0.5
    within = [place for place, day in enumerate(EPOCHS) if day in DAYS]
    assert held.comparison.epochs == tuple(EPOCHS[place] for place in within)
    noise = VALUES[within, 12, 8] - np.array([(EPOCHS[p] - DAYS[0]).days for p in within]) / 365.25 * (RATE[12, 8] + 2)
    assert held.comparison.rms == pytest.approx(noise.std(), rel=1e-3)
    assert faults == []


def test_with_a_reference_station_both_are_relative_to_it(cube, tmp_path):
    base = write_station(tmp_path, "BASE", 2, 3, RATE[2, 3] + 5.0)
    path = write_station(tmp_path, "SAME", 12, 8, RATE[12, 8] + 5.0)
    _, (held,), _ = compare_gnss(cube, [path], base, GnssOptions(0.0, 0), Progress())
    difference, sigma = held.velocity_difference
    assert difference == pytest.approx(0.0, abs=3 * sigma)
    np.testing.assert_allclose(
        held.comparison.insar, (VALUES[:, 12, 8] - VALUES[:, 2, 3])[: len(held.comparison.epochs)], atol=1e-4
    )


def test_stations_of_a_folder_are_held_and_others_named(cube, tmp_path):
    folder = tmp_path / "stations"
    folder.mkdir()
    write_station(folder, "GOOD", 12, 8, 1.0)
    (folder / "bad.txt").write_text("hello")
    (folder / "readme.pdf").write_text("hello")
    files = station_files(folder)
    assert [path.name for path in files] == ["GOOD.csv", "bad.txt"]
    _, held, faults = compare_gnss(cube, files, None, GnssOptions(), Progress())
    assert [one.station.name for one in held] == ["GOOD"]
    assert faults[0].startswith("bad.txt: ")
    with pytest.raises(NothingLeft, match="No station can be held against the datacube"):
        compare_gnss(cube, files[1:], None, GnssOptions(), Progress())


def test_an_empty_folder_and_a_cube_without_directions_are_refused(tmp_path):
    with pytest.raises(BrokenInput, match="has no file ending in"):
        station_files(tmp_path)
    cube = write_known_cube(tmp_path / "cube.nc", VALUES)
    with pytest.raises(BrokenInput, match="has no E, N, U"):
        compare_gnss(cube, [], None, GnssOptions(), Progress())


def test_a_station_of_another_time_is_named(cube, tmp_path):
    path = tmp_path / "late.csv"
    path.write_text(f"date,east_mm,north_mm,up_mm,lat,lon\n{date(2030, 1, 1)},0,0,0,{GRID.lat[8]},{GRID.lon[8]}\n")
    with pytest.raises(NothingLeft, match="from 2030-01-01 to 2030-01-01, none within 3 days"):
        compare_gnss(cube, [path], None, GnssOptions(), Progress())
