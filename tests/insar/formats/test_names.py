"""How products are known by their names."""

import pytest

from alignsar_qgis.insar.formats.aria import find_aria
from alignsar_qgis.insar.formats.hyp3 import find_hyp3

PAIR = "20200604_20200616"


@pytest.mark.parametrize(
    ("name", "tail"),
    [
        ("S1AB_20200604T120217_20200616T120220_VVP012_INT80_G_ueF_8BFC", ""),
        ("S1AB_20200604T120217_20200616T120220_VVP012_INT80_G_ueF_8BFC", "_clipped"),
        ("S1_136231_IW2_20200604_20200616_VV_INT80_663F", ""),
        ("S1_044_000000s1n00-093117s2n01-093118s3n01_IW_20200604_20200616_VV_INT80_B4FA", "_clip"),
    ],
)
@pytest.mark.parametrize("suffix", [".tif", ".TIF", ".tiff"])
def test_hyp3(tmp_path, name, tail, suffix):
    for kind in ("unw_phase", "corr", "wrapped_phase"):
        (tmp_path / f"{name}_{kind}{tail}{suffix}").touch()
    (tmp_path / f"{name}_unw_phase{tail}{suffix}.aux.xml").touch()
    (tmp_path / f"{name}.txt").write_text("Baseline: 12.5\n")
    (product,) = find_hyp3(tmp_path)
    assert (product.pair, product.sign, product.baseline_m) == (PAIR, 1, 12.5)
    assert product.absent() == []


def test_hyp3_with_the_later_image_as_reference_is_turned(tmp_path):
    name = "S1_136231_IW2_20200616_20200604_VV_INT80_663F"
    (tmp_path / f"{name}_unw_phase.tif").touch()
    (tmp_path / f"{name}.txt").write_text("Baseline: 12.5\n")
    (product,) = find_hyp3(tmp_path)
    assert (product.pair, product.sign, product.baseline_m) == (PAIR, -1, -12.5)


@pytest.mark.parametrize(
    "name",
    [
        "S1-GUNW-D-R-071-tops-20200616_20200604-135156-34956N_32979N-PP-913f-v2_0_4.nc",
        "S1-GUNW-A-R-064-tops-20200616_20200604-015156-00119W_00034N-PP-4a1e-v3_0_1.nc",
    ],
)
def test_aria(tmp_path, name):
    (tmp_path / name).touch()
    (tmp_path / "cube_20200616_20200604.nc").touch()
    (product,) = find_aria(tmp_path)
    assert (product.pair, product.sign) == (PAIR, -1)
    assert product.center_time in ("13:51:56.000000", "1:51:56.000000")


@pytest.mark.parametrize(
    "name", ["S1_136231_IW2_20200604_20200604_VV_X_unw_phase.tif", "S1_20209999_20200616_V_unw_phase.tif"]
)
def test_names_without_a_pair_of_dates_are_no_products(tmp_path, name):
    (tmp_path / name).touch()
    assert list(find_hyp3(tmp_path)) == []
