"""Medians and quantiles found piece by piece equal those of all values at once."""

import numpy as np
import pytest

from alignsar_qgis.insar.core.quantiles import median, quantiles

random = np.random.default_rng(4)
CASES = {
    "odd": random.normal(0, 5, 1001),
    "even": random.normal(0, 5, 1000),
    "few different ones": random.integers(-3, 4, 1000) / 4,
    "both signs of zero": np.array([-0.0, 0.0, -0.0, 1.0, -1.0]),
    "large and small": 10.0 ** random.uniform(-30, 30, 999) * random.choice([-1, 1], 999),
    "one": np.array([-7.25]),
    "missing ones": np.where(random.random(1000) < 0.4, np.nan, random.normal(0, 1, 1000)),
}


@pytest.mark.parametrize("name", CASES)
def test_pieces_give_the_numbers_of_numpy(name):
    values = CASES[name].astype(np.float32)
    known = values[np.isfinite(values)]

    def pieces():
        return np.array_split(values, min(7, len(values)))

    assert median(pieces) == np.median(known)
    shares = [0.0, 0.01, 0.37, 0.5, 0.99, 1.0]
    np.testing.assert_allclose(quantiles(pieces, shares), np.quantile(known.astype(float), shares), rtol=1e-12)


def test_infinite_values_do_not_count():
    assert median(lambda: [np.array([[np.inf, 1.0], [2.0, -np.inf]], np.float32)]) == 1.5


def test_nothing_has_no_median():
    assert np.isnan(median(lambda: [np.full(5, np.nan, np.float32)]))
    assert np.isnan(quantiles(list, [0.1, 0.9])).all()
