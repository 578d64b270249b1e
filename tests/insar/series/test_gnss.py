"""Stations in the forms of their files, in the line of sight, against a series."""

from datetime import date, timedelta

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput
from alignsar_qgis.insar.series.gnss import at_epochs, compare, read_station

TENV3 = """site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) sig_e(m) sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu _latitude(deg) _longitude(deg) __height(m)
RITE 17JAN07 2017.0185 57760 1930 6  14.1  2100  0.900000  4520000  0.250000   110  0.500000  0.0000 0.001000 0.002000 0.004000  0.100000 -0.200000  0.300000   40.8231190474   14.1254000000  110.5
RITE 17JAN08 2017.0212 57761 1931 0  14.1  2100  0.901000  4520000  0.248000   110  0.510000  0.0000 0.001000 0.002000 0.004000  0.100000 -0.200000  0.300000   40.8231190474   14.1254000000  110.5
RITE 17JAN10 2017.0267 57763 1931 2  14.1  2101 -0.098000  4520000  0.251000   111 -0.480000  0.0000 0.001000 0.002000 0.004000  0.100000 -0.200000  0.300000   40.8231190474   14.1254000000  110.5
"""  # noqa: E501
TOWARDS = (-0.6, -0.1, 0.79)


def written(folder, text, name="RITE.tenv3"):
    (folder / name).write_text(text)
    return folder / name


def test_a_tenv3_file_in_millimetres_since_its_first_day(tmp_path):
    station = read_station(written(tmp_path, TENV3))
    assert (station.name, station.lon, station.lat) == ("RITE", 14.1254, 40.8231190474)
    assert station.epochs == (date(2017, 1, 7), date(2017, 1, 8), date(2017, 1, 10))
    # On the third day east and up pass a whole metre.
    np.testing.assert_allclose(station.displacement, [[0, 0, 0], [1, -2, 10], [2, 1, 20]], atol=1e-5)


def test_line_of_sight_with_correlated_errors_is_that_of_many_drawn_errors(tmp_path):
    station = read_station(written(tmp_path, TENV3))
    values, sigma = station.in_line_of_sight(TOWARDS)
    np.testing.assert_allclose(values, [0, -0.6 + 0.2 + 7.9, -1.2 - 0.1 + 15.8], atol=1e-4)
    covariance = [[1, 0.2, -0.8], [0.2, 4, 2.4], [-0.8, 2.4, 16]]
    drawn = np.random.default_rng(1).multivariate_normal([0, 0, 0], covariance, 200_000) @ TOWARDS
    np.testing.assert_allclose(sigma, drawn.std(), rtol=0.01)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("date,east,north,up\n2017-01-07,1,2,3\n2017-01-19,2,0,13\n", "mm"),
        ("date;east_mm;north_mm;up_mm\n07/01/2017;1;2;3\n19/01/2017;2;0;13\n", None),
        ("# of a university\nDate E(m) N(m) U(m)\n20170119 0.002 0 0.013\n20170107 0.001 0.002 0.003\n", None),
        ("date,east [cm],north [cm],up [cm]\n2017-01-07,.1,.2,.3\n2017-01-19,.2,0,1.3\n", None),
    ],
)
def test_plain_tables_in_any_unit(tmp_path, text, unit):
    station = read_station(written(tmp_path, text, "site.csv"), (14.0, 41.0), unit)
    assert (station.name, station.lon, station.lat) == ("site", 14.0, 41.0)
    assert station.epochs == (date(2017, 1, 7), date(2017, 1, 19))
    np.testing.assert_allclose(station.displacement[1], [1, -2, 10], atol=1e-9)
    assert np.isnan(station.in_line_of_sight(TOWARDS)[1]).all()


def test_standard_deviations_and_place_of_a_plain_table(tmp_path):
    text = (
        "date,east_mm,north_mm,up_mm,sigma_east_mm,sigma_north_mm,sigma_up_mm,lat,lon,name\n"
        "2017-01-07,1,2,3,3,0,4,41,194,ABCD\n"
    )
    station = read_station(written(tmp_path, text, "site.csv"))
    assert (station.name, station.lon, station.lat) == ("ABCD", -166.0, 41.0)
    assert station.in_line_of_sight((0.6, 0.0, 0.8))[1][0] == pytest.approx(np.hypot(1.8, 3.2))


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("date,east,north,up\n2017-01-07,1,2,3\n", BadOption, "does not say the unit of east"),
        ("date,east_mm,north_mm,up_mm\n2017-01-07,1,2,3\n", BadOption, "does not say where the station is"),
        ("date,east_mm,north_mm\n2017-01-07,1,2\n", BrokenInput, "among them east, north, up"),
        ("east_mm,north_mm,up_mm\n1,2,3\n", BrokenInput, "has no column date"),
        ("date,east_mm,north_mm,up_mm\n", BrokenInput, "has no solution"),
        (
            "date,east_mm,north_mm,up_mm\n2017-01-07,1,2,3\n2017-01-07,1,2,3\n",
            BrokenInput,
            "two lines of 2017-01-07",
        ),
        ("date,east_m,north_m,up_m\n2017-01-07,0,0,0\n2017-01-08,1e4,2,3\n", BrokenInput, "more than a kilometre"),
        (TENV3.replace("57761", "x"), BrokenInput, "line 3: 'x' is no number for mjd"),
    ],
)
def test_what_is_no_station_is_refused_in_words(tmp_path, text, error, words):
    with pytest.raises(error, match=words):
        read_station(written(tmp_path, text))


def test_values_at_epochs_are_the_means_of_the_days_around():
    rng = np.random.default_rng(2)
    days = sorted({date(2020, 1, 1) + timedelta(days=int(day)) for day in rng.integers(0, 200, 120)})
    values = rng.standard_normal(len(days))
    values[::7] = np.nan
    epochs = [date(2019, 12, 1) + timedelta(days=6 * number) for number in range(45)]
    found = at_epochs(epochs, days, values, 3)
    for epoch, value in zip(epochs, found):
        around = [v for day, v in zip(days, values) if abs((day - epoch).days) <= 3 and np.isfinite(v)]
        assert value == pytest.approx(np.mean(around), nan_ok=True) if around else np.isnan(value)
    assert np.isnan(found).any()
    assert np.isfinite(found).any()


def test_bias_and_rms_of_a_known_difference():
    epochs = [date(2020, 1, 1) + timedelta(days=12 * number) for number in range(200)]
    days = [date(2020, 1, 1) + timedelta(days=number) for number in range(2400)]
    years = np.array([(day - days[0]).days for day in days]) / 365.25
    noise = 4 * np.random.default_rng(3).standard_normal(200)
    insar = 20 * years[::12] + 7 + noise
    insar[5] = np.nan
    found = compare(epochs, insar, days, 20 * years, within=2)
    kept = np.delete(noise, 5)
    assert len(found.epochs) == 199
    assert found.bias == pytest.approx(7 + kept.mean(), abs=0.01)
    assert found.rms == pytest.approx(kept.std(), rel=0.002)
    np.testing.assert_allclose(found.difference, kept - kept.mean(), atol=0.06)


def test_no_date_in_common_is_refused():
    with pytest.raises(BadOption, match="from 2020-01-01 to 2020-01-01, none within 3 days"):
        compare([date(2021, 1, 1)], np.array([1.0]), [date(2020, 1, 1)], np.array([1.0]))
