"""GeoTIFFs as other programs write them: what they declare is honoured or refused with the cure."""

import os

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.store.geotiff import (
    METRES,
    RADIANS,
    found_as,
    opened_to_warp,
    read_geotiff,
    read_geotiff_grid,
)
from alignsar_qgis.insar.store.plausibility import DIRECTION, HEIGHT, PHASE, keep_possible
from alignsar_qgis.insar.store.raster import write_geotiff

GRID = Grid.from_edges(5, 4, 14.0, 41.0, 0.001, -0.002)
VALUES = np.arange(1, 21).reshape(4, 5)


def write(path, data, transform=None, tags=None, crs="EPSG:4326", **profile):
    bands = np.atleast_3d(data).transpose(2, 0, 1) if data.ndim == 2 else data
    count, length, width = bands.shape
    transform = transform or Affine(0.001, 0, 14.0, 0, -0.002, 41.0)
    profile = {"width": width, "height": length, "count": count, "dtype": data.dtype, "crs": crs, **profile}
    with rasterio.open(path, "w", driver="GTiff", transform=transform, **profile) as target:
        target.write(bands)
        if tags:
            target.scales, target.offsets = [tags[0]] * count, [tags[1]] * count
    return path


@pytest.mark.parametrize(("dtype", "nodata"), [("f4", -9999), ("i2", -32768), ("f8", 1e20), ("u1", 255)])
def test_declared_no_data_is_nan(tmp_path, dtype, nodata):
    data = VALUES.astype(dtype)
    data[1, 2] = nodata
    values, grid = read_geotiff(write(tmp_path / "a.tif", data, nodata=nodata))
    expected = VALUES.astype(float)
    expected[1, 2] = np.nan
    np.testing.assert_array_equal(values, expected)
    assert grid.agrees_with(GRID)


def test_a_zero_is_a_value_unless_it_is_declared(tmp_path):
    data = VALUES.astype("i2")
    data[0, 0] = 0
    plain, declared = write(tmp_path / "a.tif", data), write(tmp_path / "b.tif", data, nodata=0)
    assert read_geotiff(plain)[0][0, 0] == 0
    assert np.isnan(read_geotiff(declared)[0][0, 0])
    assert read_geotiff(declared, keep_zeros=True)[0].dtype == np.int16


def test_scale_and_offset_are_applied(tmp_path):
    data = (VALUES * 1000).astype("i2")
    data[3, 4] = -32768
    values, _ = read_geotiff(write(tmp_path / "a.tif", data, nodata=-32768, tags=(0.001, 0.5)))
    expected = VALUES + 0.5
    expected[3, 4] = np.nan
    np.testing.assert_allclose(values, expected, rtol=1e-6)


@pytest.mark.parametrize(
    "tags", [(0.0, 0.0), (np.nan, 0.0), (np.inf, 0.0), (-np.inf, 1.0), (1.0, np.nan), (2.0, np.inf)]
)
def test_a_scale_that_leaves_nothing_is_refused(tmp_path, tags):
    path = write(tmp_path / "a.tif", VALUES.astype("f4"), tags=tags)
    with pytest.raises(BrokenInput, match=r"a\.tif declares the scale .* and the offset .*gdal_edit\.py -scale"):
        read_geotiff(path)
    with pytest.raises(BrokenInput, match=r"a\.tif declares the scale"), opened_to_warp(path, np.nan):
        pass


@pytest.mark.parametrize(
    ("declared", "wanted", "fits"),
    [
        ("rad", RADIANS, True),
        ("Radians", RADIANS, True),
        ("degree", RADIANS, False),
        ("cycles", RADIANS, False),
        ("m", RADIANS, False),
        ("metre", METRES, True),
        ("US survey foot", METRES, False),
        ("cm", METRES, False),
        ("km ", METRES, False),
        ("", METRES, True),
        ("unknown", METRES, True),
        ("feet", "", True),
    ],
)
def test_a_declared_unit_has_to_be_that_of_the_quantity(tmp_path, declared, wanted, fits):
    path = write(tmp_path / "a.tif", VALUES.astype("f4"))
    with rasterio.open(path, "r+") as file:
        file.units = (declared,)
    if fits:
        np.testing.assert_array_equal(read_geotiff(path, unit=wanted)[0], VALUES)
        return
    with pytest.raises(BrokenInput, match=rf"a\.tif says that its values are in \w+, not in {wanted}"):
        read_geotiff(path, unit=wanted)
    with pytest.raises(BrokenInput, match=r"gdal_edit\.py -units"), opened_to_warp(path, np.nan, unit=wanted):
        pass


@pytest.mark.parametrize(
    ("nodata", "offset", "zero", "expected"),
    [
        (-32768, 0.0, 0, 1e-9),
        (-32768, -0.5, 500, 1e-9),
        (0, 0.0, 0, 0.0),
        (0, -0.5, 500, 0.0),
        (0, -0.5, 0, np.nan),
        (None, 0.0, 0, 0.0),
    ],
)
def test_a_zero_of_packed_numbers_is_told_from_no_data(tmp_path, nodata, offset, zero, expected):
    data = (VALUES * 1000).astype("i2")
    data[1, 1] = zero
    path = write(tmp_path / "a.tif", data, nodata=nodata, tags=(0.001, offset))
    values, _ = read_geotiff(path, keep_zeros=True, known_zero=1e-9)
    np.testing.assert_allclose(values[1, 1], expected, rtol=1e-6, atol=0)
    assert values[1, 2] == pytest.approx(VALUES[1, 2] + offset)


def test_masked_pixels_are_nan(tmp_path):
    path = tmp_path / "a.tif"
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        write(path, VALUES.astype("f4"))
        with rasterio.open(path, "r+") as target:
            target.write_mask(VALUES != 7)
    np.testing.assert_array_equal(np.isnan(read_geotiff(path)[0]), VALUES == 7)


def test_rows_from_south_to_north_are_turned_over(tmp_path):
    turned = Affine(0.001, 0, 14.0, 0, 0.002, 41.0 - 4 * 0.002)
    values, grid = read_geotiff(write(tmp_path / "a.tif", VALUES[::-1].astype("f4"), turned))
    np.testing.assert_array_equal(values, VALUES)
    assert grid.agrees_with(GRID)
    assert read_geotiff_grid(tmp_path / "a.tif") == grid
    with opened_to_warp(tmp_path / "a.tif", missing=np.nan) as source:
        np.testing.assert_array_equal(source.read(1), VALUES)
        np.testing.assert_allclose(source.transform[:6], (0.001, 0, 14.0, 0, -0.002, 41.0))


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("two bands", "has 2 bands"),
        ("complex", "complex"),
        ("rotated", "Warp it"),
        ("mirrored", "Warp it"),
        ("metres", "EPSG:32633"),
        ("text", "cannot be read as a GeoTIFF"),
        ("folder", "is not a file"),
    ],
)
def test_what_cannot_be_honoured_is_refused_with_the_file(tmp_path, case, words):
    path, data = tmp_path / "a.tif", VALUES.astype("f4")
    turned = Affine(-0.001, 0, 14.005, 0, -0.002, 41.0)
    made = {
        "two bands": lambda: write(path, np.stack([data, data])),
        "complex": lambda: write(path, data.astype("c8")),
        "rotated": lambda: write(path, data, Affine(0.001, 0.0002, 14, 0.0002, -0.002, 41)),
        "mirrored": lambda: write(path, data, turned),
        "metres": lambda: write(path, data, Affine(90, 0, 4e5, 0, -90, 4.5e6), crs="EPSG:32633"),
        "text": lambda: path.write_text("404 not found"),
        "folder": path.mkdir,
    }
    made[case]()
    with pytest.raises(BrokenInput, match=words) as error:
        read_geotiff(path)
    assert str(path) in str(error.value)


def test_another_format_under_the_name_is_not_opened(tmp_path):
    write(tmp_path / "secret.tif", VALUES.astype("f4"))
    (tmp_path / "a.tif").write_text(
        '<VRTDataset rasterXSize="5" rasterYSize="4"><GeoTransform>14,0.001,0,41,0,-0.002</GeoTransform>'
        '<VRTRasterBand dataType="Float32" band="1"><SimpleSource>'
        f"<SourceFilename>{tmp_path / 'secret.tif'}</SourceFilename><SourceBand>1</SourceBand>"
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    with pytest.raises(BrokenInput, match="GeoTIFF"):
        read_geotiff(tmp_path / "a.tif")


def claim_size(path, width, length):
    """Change the two numbers of a little-endian TIFF's header that say its size."""
    content = bytearray(path.read_bytes())
    start = int.from_bytes(content[4:8], "little")
    for index in range(int.from_bytes(content[start : start + 2], "little")):
        entry = start + 2 + 12 * index
        wanted = {256: width, 257: length, 278: length}.get(int.from_bytes(content[entry : entry + 2], "little"))
        if wanted is not None:
            content[entry + 2 : entry + 4] = (4).to_bytes(2, "little")
            content[entry + 8 : entry + 12] = wanted.to_bytes(4, "little")
    path.write_bytes(content)


def test_a_size_that_the_file_cannot_hold_is_refused_before_reading(tmp_path):
    path = write(tmp_path / "a.tif", VALUES.astype("f4"))
    claim_size(path, 60_000, 60_000)
    for read in (read_geotiff, read_geotiff_grid):
        with pytest.raises(BrokenInput, match="60000 x 60000"):
            read(path)


def test_another_grid_is_refused_before_reading(tmp_path):
    path = write(tmp_path / "a.tif", VALUES.astype("f4"))
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(BrokenInput, match=r"5 x 4 pixels .* instead of 6 x 4"):
        read_geotiff(path, Grid.from_edges(6, 4, 14.0, 41.0, 0.001, -0.002))
    with pytest.raises(BrokenInput, match="cannot be read"):
        read_geotiff(path, GRID)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of POSIX")
def test_a_named_pipe_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "a.tif")
    with pytest.raises(BrokenInput, match="is not a file"):
        read_geotiff(tmp_path / "a.tif")
    with pytest.raises(MissingInput):
        read_geotiff(tmp_path / "b.tif")


@pytest.mark.parametrize("folder", ["a\\b", 'a"b', "a'b c", "é", "zip!x", "a:b"])
def test_signs_in_the_name_of_a_folder_do_not_matter(tmp_path, folder):
    path = tmp_path / folder / "x.tif"
    path.parent.mkdir()
    write_geotiff(path, VALUES.astype("f4"), GRID)
    np.testing.assert_array_equal(read_geotiff(path, GRID)[0], VALUES)


@pytest.mark.parametrize("name", ["a.unw.TIF", "a.unw.tiff", "a.unw.Tif"])
def test_a_suffix_in_another_form_is_found(tmp_path, name):
    (tmp_path / name).touch()
    assert found_as(tmp_path, "a.geo.unw.tif", "a.unw.tif") == tmp_path / name
    assert found_as(tmp_path, "b.tif") == tmp_path / "b.tif"


def test_impossible_values_are_named_and_become_no_data():
    values = np.array([[1.0, -9999.0, np.nan], [3.0, 4.0, 5.0]], np.float32)
    usable = keep_possible(values, PHASE)
    assert usable == (4, 6, 1.0, 5.0, 1)
    np.testing.assert_array_equal(values, [[1.0, np.nan, np.nan], [3.0, 4.0, 5.0]])
    (fault,) = usable.faults(PHASE)
    assert "1 of 6 values" in fault
    assert "gdal_edit.py -a_nodata" in fault


@pytest.mark.parametrize(
    ("values", "words"), [([np.nan, np.nan], "no usable value"), ([7, 7], "all 2 usable values are 7")]
)
def test_nothing_and_constants_are_named(values, words):
    (fault,) = keep_possible(np.array([values], np.float32), HEIGHT).faults(HEIGHT)
    assert words in fault


def test_a_small_image_may_be_seen_from_one_direction():
    assert keep_possible(np.full((3, 3), 0.61, np.float32), DIRECTION).faults(DIRECTION) == []


def test_usual_values_are_not_remarked_on():
    assert keep_possible(VALUES.astype("f4"), HEIGHT).faults(HEIGHT) == []


@pytest.mark.parametrize(
    "crs", ["EPSG:4807", "EPSG:4978", 'LOCAL_CS["field",UNIT["metre",1]]'], ids=["grads", "geocentric", "local"]
)
def test_coordinates_that_are_no_degrees_are_refused(tmp_path, crs):
    path = write(tmp_path / "a.tif", VALUES.astype("f4"), crs=crs)
    with pytest.raises(BrokenInput, match=r"not in degrees. Warp it to EPSG:4326 first. .*gdal_edit.py -a_srs"):
        read_geotiff(path)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258", "OGC:CRS84", None])
def test_other_degrees_are_taken(tmp_path, crs):
    assert read_geotiff(write(tmp_path / "a.tif", VALUES.astype("f4"), crs=crs))[1].agrees_with(GRID)
