"""Rasters that are not what their table says: refused or named, and never imported as data."""

import re

import numpy as np
import other_products as scene
import pytest
import rasterio
from small_frame import mention
from test_table import HEAD, PAIR, RAD_PER_M, bring, imported, places, truth, write
from transforms import composed

from alignsar_qgis.insar.core.errors import BadOption, NothingLeft
from alignsar_qgis.insar.store.plausibility import ANY_COHERENCE, PHASE, full_coherence, without_undeclared

LON, LAT, WHERE = places()
COHERENCE = scene.coherence(PAIR, LON, LAT)
LOCAL = 'LOCAL_CS["mine",UNIT["metre",1]]'


def replaced(folder, name, values, head=HEAD, where=WHERE, crs="EPSG:4326"):
    """The usual table and rasters, one of them with other values and no declared no data."""
    write(folder, head)
    scene.write_raster(folder / name, np.asarray(values), where, crs, nodata=None)


def spoiled(values, stand_in, dtype="f8"):
    """Values of which the first ten rows hold a number that stands for no data."""
    made = np.array(values, dtype)
    made[:10] = stand_in
    return made


def assert_no_data_above(found, expected, **tolerance):
    """Whether the first ten rows are 0, which is no data, and the others as expected."""
    assert not np.nan_to_num(found[:10]).any()
    np.testing.assert_allclose(found[10:], expected[10:], **tolerance)


# Coherence


@pytest.mark.parametrize("dtype", ["f4", "u1", "i2"])
def test_coherence_in_percent_is_refused_with_the_cure(tmp_path, dtype):
    replaced(tmp_path / "own", "coherence.tif", (100 * COHERENCE).astype(dtype))
    with pytest.raises(NothingLeft, match=r"coherence\.tif has values from .*percent.*# full_coherence: 100"):
        bring(tmp_path / "own")


@pytest.mark.parametrize("full", [1, 100, 255])
def test_the_scale_that_the_table_states_counts(tmp_path, full):
    replaced(tmp_path / "own", "coherence.tif", (full * COHERENCE).astype("f4"), [*HEAD, f"# full_coherence: {full}"])
    bring(tmp_path / "own")
    np.testing.assert_allclose(imported(tmp_path / "own", f"{PAIR}/*.cc.tif"), 255 * COHERENCE, atol=0.51)


def test_a_file_that_is_phase_and_coherence_is_refused(tmp_path):
    write(tmp_path / "own", rows=[f"{PAIR},phase.tif,phase.tif"])
    with pytest.raises(NothingLeft, match=r"phase\.tif is named as coherence and holds the same as the phase"):
        bring(tmp_path / "own")


def test_a_copy_of_the_phase_is_no_coherence(tmp_path):
    write(tmp_path / "own")
    (tmp_path / "own" / "coherence.tif").write_bytes((tmp_path / "own" / "phase.tif").read_bytes())
    with pytest.raises(NothingLeft, match=r"coherence\.tif is named as coherence and holds the same as the phase"):
        bring(tmp_path / "own")


@pytest.mark.parametrize("factor", [8.0, 1e6])
def test_values_that_are_no_coherence_are_refused(tmp_path, factor):
    noise = np.random.default_rng(3).normal(0, factor, COHERENCE.shape)
    replaced(tmp_path / "own", "coherence.tif", noise.astype("f4"))
    with pytest.raises(NothingLeft, match=r"coherence\.tif has values from -.*Check that it is the coherence"):
        bring(tmp_path / "own")


@pytest.mark.parametrize(
    ("lowest", "highest", "full"),
    [(0.1, 0.9, 1), (-0.02, 1.3, 1), (3, 254, 255), (3, 97, None), (-5, 0.9, None), (0, 300, None)],
)
def test_the_scale_of_coherence_follows_from_its_limits(lowest, highest, full):
    assert full_coherence(np.array([[lowest, np.nan, highest]], np.float32)) == full


# Undeclared no data


@pytest.mark.parametrize("stand_in", [-9999, -32768, 1e300, np.inf, -np.inf])
def test_undeclared_no_data_in_phase_is_none_and_named(tmp_path, stand_in):
    replaced(tmp_path / "own", "phase.tif", spoiled(truth(), stand_in))
    result = bring(tmp_path / "own")
    assert_no_data_above(imported(tmp_path / "own", f"{PAIR}/*.unw.tif"), truth(), rtol=1e-5)
    assert mention(result, "Strange values", PAIR, "phase.tif", "500 of 2000 values", "gdal_edit.py -a_nodata")


def test_undeclared_no_data_is_found_in_any_unit(tmp_path):
    replaced(
        tmp_path / "own", "phase.tif", spoiled(1000 * truth() / RAD_PER_M, -9999), ["# unit: mm", HEAD[0], HEAD[2]]
    )
    result = bring(tmp_path / "own")
    assert_no_data_above(imported(tmp_path / "own", f"{PAIR}/*.unw.tif"), truth(), rtol=1e-5)
    assert mention(result, "phase.tif", "500 of 2000 values are -9999")


def test_undeclared_no_data_is_not_smeared_by_resampling(tmp_path):
    _, _, where = scene.utm_places(50, 40)
    replaced(tmp_path / "own", "phase.tif", spoiled(np.full((40, 50), 2.0), -9999), where=where, crs=scene.UTM)
    scene.write_raster(tmp_path / "own" / "coherence.tif", COHERENCE.astype("f4"), where, scene.UTM)
    bring(tmp_path / "own")
    found = imported(tmp_path / "own", f"{PAIR}/*.unw.tif")
    assert set(np.unique(found)) == {0.0, 2.0}


def test_undeclared_no_data_in_coherence_is_none_and_named(tmp_path):
    replaced(tmp_path / "own", "coherence.tif", spoiled(COHERENCE, -9999))
    result = bring(tmp_path / "own")
    assert_no_data_above(imported(tmp_path / "own", f"{PAIR}/*.cc.tif"), 255 * COHERENCE, atol=0.51)
    assert mention(result, PAIR, "coherence.tif", "500 of 2000 values are -9999")


def test_heights_in_feet_are_left_out_and_named(tmp_path):
    replaced(tmp_path / "own", "made.tif", scene.height(LON, LAT) / 0.3048, [*HEAD, "# heights: made.tif"])
    with rasterio.open(tmp_path / "own" / "made.tif", "r+") as file:
        file.units = ("ft",)
    result = bring(tmp_path / "own")
    assert mention(result, "made.tif says that its values are in feet, not in metres")
    assert not list((tmp_path / "own").rglob("*.geo.hgt.tif"))


@pytest.mark.parametrize("stand_in", [-9999, -32768, 1e300, np.inf])
@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [("heights", "hgt", scene.height(LON, LAT)), ("intensity", "mli", 1 + LAT), ("up", "U", scene.look(LON, LAT)[2])],
)
def test_undeclared_no_data_in_rasters_of_the_frame_is_none_and_named(tmp_path, name, kind, expected, stand_in):
    replaced(tmp_path / "own", "made.tif", spoiled(expected, stand_in), [*HEAD, f"# {name}: made.tif"])
    result = bring(tmp_path / "own")
    assert_no_data_above(imported(tmp_path / "own", f"*.geo.{kind}.tif"), expected, rtol=1e-5)
    assert mention(result, f"Raster {kind}", "made.tif", "500 of 2000 values")


def test_undeclared_no_data_in_the_raster_of_heights_is_named(tmp_path):
    replaced(tmp_path / "own", "dem.tif", spoiled(scene.height(LON, LAT), -9999))
    result = bring(tmp_path / "own", heights=tmp_path / "own" / "dem.tif")
    assert_no_data_above(imported(tmp_path / "own", "*.geo.hgt.tif"), scene.height(LON, LAT), rtol=1e-5)
    assert mention(result, "Raster hgt", "dem.tif")


def test_the_same_holds_for_products_of_agencies(tmp_path):
    folder = scene.write_hyp3(tmp_path / "products", PAIR)
    (path,) = folder.glob("*_unw_phase.tif")
    with rasterio.open(path, "r+") as target:
        target.write(spoiled(target.read(1), -9999, "f4"), 1)
    result = bring(tmp_path / "products")
    assert imported(tmp_path / "products", f"{PAIR}/*.unw.tif").min() > -1000
    assert mention(result, PAIR, path.name, "values are -9999")


def test_good_values_are_no_stand_ins():
    values = np.random.default_rng(1).normal(0, 300, (40, 50)).astype("f4")
    kept = values.copy()
    assert without_undeclared(values, PHASE) == []
    assert without_undeclared(np.full((4, 4), np.nan, "f4"), ANY_COHERENCE) == []
    np.testing.assert_array_equal(values, kept)


# Whole numbers


@pytest.mark.parametrize("dtype", ["u1", "i2", "i4"])
def test_whole_numbers_are_no_phase(tmp_path, dtype):
    replaced(tmp_path / "own", "phase.tif", np.rint(10 + np.abs(truth())).astype(dtype))
    with pytest.raises(NothingLeft, match=r"phase\.tif holds whole numbers .*gdal_edit\.py -scale"):
        bring(tmp_path / "own")


def test_whole_numbers_with_a_scale_are_phase(tmp_path):
    replaced(tmp_path / "own", "phase.tif", np.rint(truth() / 1e-3).astype("i2"))
    with rasterio.open(tmp_path / "own" / "phase.tif", "r+") as target:
        target.scales = (1e-3,)
    bring(tmp_path / "own")
    np.testing.assert_allclose(imported(tmp_path / "own", f"{PAIR}/*.unw.tif"), truth(), atol=6e-4)


# Directions


@pytest.mark.parametrize("lengths", [(100.0, 100.0, 100.0), (0.9, 0.9, 0.9), (0.1, 0.1, 0.1)])
def test_directions_that_are_no_unit_vector_are_refused(tmp_path, lengths):
    write(tmp_path / "own", [*HEAD, *(f"# {name}: {name}.tif" for name in ("east", "north", "up"))])
    for name, length in zip(("east", "north", "up"), lengths):
        scene.write_raster(tmp_path / "own" / f"{name}.tif", np.full((40, 50), length, "f4"), WHERE, "EPSG:4326")
    result = bring(tmp_path / "own")
    assert not [path for kind in "ENU" for path in tmp_path.glob(f"work/GEOC/*.geo.{kind}.tif")]
    words = ("east.tif", "2000 of 2000") if lengths[0] > 1 else ("no unit vector", f"{np.sqrt(3) * lengths[0]:.3g}")
    assert mention(result, *words)


def test_incidence_in_radians_is_refused_with_the_cure(tmp_path):
    values = np.deg2rad(scene.incidence(LON, LAT)).astype("f4")
    replaced(tmp_path / "own", "inc.tif", values, [*HEAD, "# heading: -167.3", "# incidence: inc.tif"])
    result = bring(tmp_path / "own")
    assert mention(result, "inc.tif has incidence angles around 0.6", "radians", "no raster U")
    assert not list(tmp_path.glob("work/GEOC/*.geo.U.tif"))


# Places


def test_phase_and_coherence_in_different_places_are_refused(tmp_path):
    elsewhere = composed(rasterio.Affine.translation(20, 0), WHERE)
    replaced(tmp_path / "own", "coherence.tif", COHERENCE.astype("f4"), where=elsewhere)
    with pytest.raises(NothingLeft, match=r"lie in different places, 14\.100…14\.150° E.*34\.100…34\.150° E"):
        bring(tmp_path / "own")


def test_phase_and_coherence_on_both_sides_of_the_antimeridian_are_in_one_place(tmp_path):
    write(tmp_path / "own")
    for name, west in (("phase", 179.9), ("coherence", -180.1)):
        where = composed(rasterio.Affine.translation(west - 14.1, 0), WHERE)
        scene.write_raster(tmp_path / "own" / f"{name}.tif", COHERENCE.astype("f4"), where, "EPSG:4326", nodata=-1)
    with rasterio.open(tmp_path / "own" / "phase.tif", "r+") as target:
        target.write(truth().astype("f4"), 1)
    bring(tmp_path / "own")
    np.testing.assert_allclose(imported(tmp_path / "own", f"{PAIR}/*.cc.tif"), 255 * COHERENCE, atol=0.51)


def test_a_pair_without_coherence_where_its_phase_is_is_left_out(tmp_path):
    values = np.where(np.indices(COHERENCE.shape)[0] < 20, COHERENCE, 0)
    replaced(tmp_path / "own", "coherence.tif", values.astype("f4"))
    phase = np.where(np.indices(COHERENCE.shape)[0] < 20, np.nan, truth())
    scene.write_raster(tmp_path / "own" / "phase.tif", phase.astype("f4"), WHERE, "EPSG:4326")
    with pytest.raises(NothingLeft, match=f"{PAIR}: no pixel has both phase and coherence"):
        bring(tmp_path / "own")


def test_a_pair_outside_of_the_common_area_is_named(tmp_path):
    rows = [f"{pair},{pair}.tif,coherence.tif" for pair in scene.PAIRS]
    write(tmp_path / "own", rows=rows)
    for pair, shift in zip(scene.PAIRS, (0, 0, 3)):
        where = composed(rasterio.Affine.translation(shift, 0), WHERE)
        scene.write_raster(tmp_path / "own" / f"{pair}.tif", truth().astype("f4"), where, "EPSG:4326")
    result = bring(tmp_path / "own")
    assert mention(result, f"Left out {scene.PAIRS[2]}")
    assert result.counts["pairs"] == 2


def test_a_coordinate_system_without_a_way_to_degrees_is_named(tmp_path):
    replaced(tmp_path / "own", "phase.tif", truth().astype("f4"), crs=LOCAL)
    with pytest.raises(NothingLeft, match=r"phase\.tif .*(gdal_edit\.py -a_srs)"):
        bring(tmp_path / "own")


def test_degrees_that_are_declared_as_metres_get_the_cure(tmp_path):
    replaced(tmp_path / "own", "phase.tif", truth().astype("f4"), crs=scene.UTM)
    with pytest.raises(NothingLeft, match=r"phase\.tif has pixels of .* in EPSG:32633.*-a_srs EPSG:4326"):
        bring(tmp_path / "own")


def test_a_grid_far_finer_than_the_products_is_refused(tmp_path):
    write(tmp_path / "own")
    with pytest.raises(BadOption, match=re.escape("50000 x 40000 = 2000000000 pixels") + ".*50 x 40.*0.001 degrees"):
        bring(tmp_path / "own", spacing=1e-6)
    assert not (tmp_path / "work" / "GEOC").exists()
