"""A cancel is heard between the dates of a series, however many pixels it has."""

from dataclasses import replace

import numpy as np
import pytest
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.separation import projection
from alignsar_qgis.insar.separation.cube_import import read_series
from alignsar_qgis.insar.separation.mixtures import make_mixtures
from alignsar_qgis.insar.separation.options import SeparationOptions
from alignsar_qgis.insar.separation.projection import fit_sources
from alignsar_qgis.insar.separation.run_store import data_key

LATEST = 5


class Impatient(Progress):
    """Cancelled when asked for the fifth time."""

    asked = 0

    def cancelled(self):
        self.asked += 1
        return self.asked >= LATEST


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    path = write_cube(tmp_path_factory.mktemp("cancel") / "cube.nc", make_scene())
    return read_series(path, SeparationOptions(downsample=1.0), Progress())


def test_mixtures_and_their_key(series):
    with pytest.raises(Cancelled):
        make_mixtures(series, Impatient())
    with pytest.raises(Cancelled):
        data_key(series, make_mixtures(series), Impatient())


@pytest.mark.parametrize("patchy", [False, True])
def test_the_fit_of_all_dates_is_that_of_each(series, monkeypatch, patchy):
    random = np.random.default_rng(3)
    sources = random.standard_normal((3, 400))
    sources -= sources.mean(axis=1, keepdims=True)
    cumulative = random.standard_normal((12, 400))
    if patchy:
        cumulative[:, :20] = np.nan
    whole = fit_sources(cumulative, sources)
    monkeypatch.setattr(projection, "VALUES_AT_ONCE", 800)
    parts = fit_sources(cumulative, sources)
    for name in ("courses", "means", "residual", "rms"):
        np.testing.assert_allclose(getattr(parts, name), getattr(whole, name), rtol=0, atol=1e-12)
    with pytest.raises(Cancelled):
        fit_sources(cumulative, sources, Impatient())


def test_a_series_is_read_in_pieces_whatever_the_memory(tmp_path, monkeypatch):
    from alignsar_qgis.insar.separation import cube_import

    path = write_cube(tmp_path / "cube.nc", make_scene())
    monkeypatch.setattr(cube_import, "MOST_AT_ONCE_MB", 0.2)
    options = SeparationOptions(downsample=1.0)
    with pytest.raises(Cancelled):
        read_series(path, replace(options, memory=100_000), Impatient())
