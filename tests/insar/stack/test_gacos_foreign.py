"""Maps of delay as other programs write them."""

import numpy as np
import pytest
import rasterio
from gacos_case import SHAPE, correct, corrected, plane, slant, write_case, write_map
from rasterio.transform import Affine
from transforms import composed

from alignsar_qgis.insar.core.errors import NothingLeft


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


def declare(path, nodata=None, scale=None, change=lambda data: data):
    with rasterio.open(path) as source:
        data, profile = change(source.read(1)), source.profile.copy()
    with rasterio.open(path, "w", **(profile | {"nodata": nodata, "dtype": data.dtype})) as target:
        target.write(data, 1)
        if scale:
            target.scales = [scale]


def with_void(value):
    def change(data):
        data = data.copy()
        data[:, data.shape[1] // 2 :] = value
        return data

    return change


def test_declared_no_data_is_the_same_as_nan(case, tmp_path):
    for path in case.maps.iterdir():
        declare(path, change=with_void(np.nan))
    correct(case)
    expected = {pair: corrected(case, pair) for pair in case.pairs}
    for path in case.maps.iterdir():
        declare(path, nodata=-9999, change=lambda data: np.where(np.isnan(data), np.float32(-9999), data))
    result = correct(case)
    for pair, phase in expected.items():
        assert 0.2 < np.isnan(phase).mean() < 0.8
        np.testing.assert_array_equal(corrected(case, pair), phase)
    assert any("lost where a delay map has no data" in sentence for sentence in result.summary)


def test_a_declared_scale_is_applied(case):
    correct(case)
    expected = {pair: corrected(case, pair) for pair in case.pairs}
    for path in case.maps.iterdir():
        declare(path, nodata=0, scale=0.001, change=lambda data: np.round(data * 1000).astype("i4"))
    correct(case)
    for pair, phase in expected.items():
        np.testing.assert_allclose(corrected(case, pair), phase, atol=2e-3)


@pytest.mark.parametrize(
    ("kind", "factor", "words"),
    [
        ("sltd.geo.tif", 0.02, "yyyymmdd.ztd.tif"),
        ("sltd.geo.tif", 1000.0, "Bring them to radians"),
        ("ztd.tif", 30.0, "yyyymmdd.sltd.geo.tif"),
        ("ztd.tif", 0.0005, "not differences between dates"),
    ],
)
def test_delays_of_the_other_kind_are_recognised(case, kind, factor, words):
    np.full(SHAPE, 0.8, "f4").tofile(case.stack / "U.geo")
    for path in list(case.maps.iterdir()):
        path.unlink()
    for epoch in case.epochs:
        write_map(case.maps, epoch, kind, lambda *place: factor * plane(*place))
    with pytest.raises(NothingLeft, match=f"(?s){words}.*So for 6 epochs"):
        correct(case)
    assert not case.out.exists()


def test_a_stand_in_for_no_data_that_is_not_declared_is_named(case):
    def with_stand_in(epoch, lon, lat):
        return np.where(lon > -99.185, -9999.0, plane(epoch, lon, lat))

    for epoch in case.epochs:
        write_map(case.maps, epoch, "sltd.geo.tif", with_stand_in)
    with pytest.raises(NothingLeft, match=r"values up to 9999 cannot be slant delay.*-a_nodata.*So for 6 epochs"):
        correct(case)


@pytest.mark.parametrize(("kind", "turns"), [("sltd.geo.tif", -1), ("sltd.geo.tif", 1), ("ztd", 1)])
def test_maps_whose_longitudes_are_a_turn_off_are_brought_to_the_stack(case, kind, turns):
    np.full(SHAPE, 0.8, "f4").tofile(case.stack / "U.geo")
    for path in list(case.maps.iterdir()):
        path.unlink()
    for epoch in case.epochs:
        write_map(case.maps, epoch, kind, lambda *place: plane(*place) / (5 if kind == "ztd" else 1))
    correct(case)
    expected = {epoch: slant(case, epoch) for epoch in case.epochs}
    for path in case.maps.iterdir():
        if path.suffix == ".rsc":
            words = path.read_text().split()
            west = float(words[words.index("X_FIRST") + 1])
            path.write_text(path.read_text().replace(f"X_FIRST {west!r}", f"X_FIRST {west + 360 * turns!r}"))
        elif path.suffix == ".tif":
            with rasterio.open(path, "r+") as source:
                source.transform = composed(Affine.translation(360 * turns, 0), source.transform)
    correct(case)
    for epoch in case.epochs:
        np.testing.assert_allclose(slant(case, epoch), expected[epoch], rtol=1e-5)


def test_maps_without_their_headers_are_one_message_with_the_cure(case):
    np.full(SHAPE, 0.8, "f4").tofile(case.stack / "U.geo")
    for path in list(case.maps.iterdir()):
        path.unlink()
    for epoch in case.epochs:
        write_map(case.maps, epoch, "ztd")
        (case.maps / f"{epoch}.ztd.rsc").unlink()
    with pytest.raises(NothingLeft) as error:
        correct(case)
    assert str(error.value).count("\n") == 1
    assert "unpack the .ztd.rsc files" in str(error.value)
    assert "So for 6 epochs" in str(error.value)
