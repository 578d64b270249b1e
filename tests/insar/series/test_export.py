"""Text of series and profiles, read back by another program."""

import io
from datetime import date, timedelta

import numpy as np
import pandas

from alignsar_qgis.insar.series.export import Curve, Origin, fitted_values, profile_csv, series_csv
from alignsar_qgis.insar.series.fits import fit_series
from alignsar_qgis.insar.series.model import SeriesModel

EPOCHS = [date(2020, 1, 1) + timedelta(days=12 * number) for number in range(40)]
VALUES = 10 * np.arange(40) * 12 / 365.25 + np.random.default_rng(1).standard_normal(40)
ORIGIN = Origin("/data/ITSBD.nc", "cumulative displacement", "41.0° N, 14.0° E", date(2020, 1, 1))


def read(text):
    return pandas.read_csv(io.StringIO(text), comment="#")


def test_series_come_back_with_their_fit_and_gaps():
    values = VALUES.copy()
    values[3] = np.nan
    fit = fit_series(EPOCHS, values, SeriesModel())
    first = Curve("A", EPOCHS, values, position=(14.1, 40.9), sigma=np.full(40, 1.5), fit=fit)
    late = [*EPOCHS[1:], date(2030, 1, 1)]
    second = Curve("GNSS, RITE", late, np.arange(40.0), unit="mm")
    text = series_csv([first, second], ORIGIN)
    table = read(text)
    assert list(table) == ["date", "A (mm)", "A sigma (mm)", "A fit (mm)", "A residual (mm)", "GNSS, RITE (mm)"]
    assert list(table["date"]) == [day.isoformat() for day in [*EPOCHS, date(2030, 1, 1)]]
    np.testing.assert_allclose(table["A (mm)"][:40], values, atol=6e-4)
    np.testing.assert_allclose(table["A fit (mm)"][:40], fit.curve(EPOCHS), atol=6e-4)
    np.testing.assert_allclose(table["A residual (mm)"][:40], fit.residuals, atol=6e-4)
    np.testing.assert_array_equal(table["GNSS, RITE (mm)"], [np.nan, *np.arange(40.0)])
    assert np.isnan(table["A (mm)"][40])


def test_the_header_says_what_it_is():
    fit = fit_series(EPOCHS, VALUES, SeriesModel(1, annual=True))
    header = [
        line[2:] for line in series_csv([Curve("A", EPOCHS, VALUES, fit=fit)], ORIGIN).splitlines() if line[0] == "#"
    ]
    assert header[:6] == [
        "cumulative displacement",
        "source: /data/ITSBD.nc",
        "sign: positive is motion towards the satellite, in the line of sight",
        "CRS: EPSG:4326 (longitude and latitude in degrees, WGS 84)",
        "reference: 41.0° N, 14.0° E",
        "reference date: 2020-01-01",
    ]
    velocity = fit["velocity"]
    assert f"A: Velocity: {velocity.value:.3f} ± {velocity.sigma:.3g} mm/yr (1σ)" in header


def test_a_profile_comes_back():
    distance, lon, lat = np.arange(5) * 100.0, np.linspace(14, 14.1, 5), np.full(5, 41.0)
    values = np.random.default_rng(2).standard_normal((3, 5))
    values[1, 2] = np.nan
    table = read(profile_csv(EPOCHS[:3], distance, lon, lat, values, ORIGIN))
    assert list(table)[:3] == ["distance (m)", "longitude", "latitude"]
    assert list(table)[3:] == ["20200101 (mm)", "20200113 (mm)", "20200125 (mm)"]
    np.testing.assert_allclose(table.to_numpy()[:, :3].T, [distance, lon, lat])
    np.testing.assert_allclose(table.to_numpy()[:, 3:].T, values, atol=6e-4)


def test_a_line_break_in_a_name_does_not_break_the_table():
    origin = Origin("/data/a\nb.nc", "cumulative\r\ndisplacement")
    table = read(series_csv([Curve("A\nB", EPOCHS, VALUES)], origin))
    np.testing.assert_allclose(table.iloc[:, 1], VALUES, atol=6e-4)


def test_numbers_of_a_fit_as_attributes():
    fit = fit_series(EPOCHS, VALUES, SeriesModel())
    numbers = fitted_values(fit)
    assert numbers["velocity"] == fit["velocity"].value
    assert numbers["velocity_sigma"] == fit["velocity"].sigma
    assert (numbers["epochs"], numbers["rms"]) == (40, fit.rms)
