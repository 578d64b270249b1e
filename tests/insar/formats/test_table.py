"""Own GeoTIFFs that a table describes: signs, units, geometry, and tables that do not say what is needed."""

import codecs
import re

import numpy as np
import other_products as scene
import pytest
import rasterio
from small_frame import mention
from transforms import placed

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput
from alignsar_qgis.insar.formats.options import ImportOptions
from alignsar_qgis.insar.formats.table import read_table
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.baselines import read_baselines
from alignsar_qgis.insar.store.parfiles import read_keys

WAVELENGTH = 0.0554658
FREQUENCY = scene.C / WAVELENGTH
PAIR = scene.PAIRS[0]
RAD_PER_M = 4 * np.pi / WAVELENGTH
UNITS = {"rad": 1.0, "cycles": 1 / (2 * np.pi), "m": 1 / RAD_PER_M, "cm": 100 / RAD_PER_M, "mm": 1000 / RAD_PER_M}
HEAD = ["# sign: away", "# unit: rad", f"# wavelength: {WAVELENGTH}"]
ROW = f"{PAIR},phase.tif,coherence.tif"


def places():
    """Centres of pixels in degrees, and their geotransform."""
    where = rasterio.Affine(0.001, 0, 14.1, 0, -0.001, 40.85)
    rows, columns = np.indices((40, 50))
    return (*placed(where, columns + 0.5, rows + 0.5), where)


def write(folder, head=HEAD, rows=(ROW,), factor=1.0, names="pair,phase,coherence"):
    """Rasters of one pair in degrees, and the table."""
    lon, lat, where = places()
    values = factor * scene.phase(PAIR, lon, lat, FREQUENCY)
    scene.write_raster(folder / "phase.tif", values.astype("f4"), where, "EPSG:4326")
    scene.write_raster(folder / "coherence.tif", scene.coherence(PAIR, lon, lat).astype("f4"), where, "EPSG:4326")
    table = folder / "interferograms.csv"
    table.write_text("\n".join([*head, names, *rows]) + "\n")
    return table


def bring(folder, **options):
    return run_stage("import_interferograms", folder, folder.parent / "work", options=ImportOptions(**options))


def imported(folder, name):
    (path,) = (folder.parent / "work" / "GEOC").glob(name)
    with rasterio.open(path) as source:
        return source.read(1)


def truth():
    lon, lat, _ = places()
    return scene.phase(PAIR, lon, lat, FREQUENCY)


@pytest.mark.parametrize("sign", ["away", "toward", "towards"])
@pytest.mark.parametrize("unit", list(UNITS))
def test_signs_and_units_become_those_of_licsar(tmp_path, sign, unit):
    head = [f"# sign: {sign}", f"#unit = {unit}", f"# Wavelength: {WAVELENGTH}"]
    write(tmp_path / "own", head, factor=UNITS[unit] * (1 if sign == "away" else -1))
    bring(tmp_path / "own")
    np.testing.assert_allclose(imported(tmp_path / "own", f"{PAIR}/*.unw.tif"), truth(), rtol=1e-5)


def test_a_pair_with_the_later_date_first_is_turned(tmp_path):
    row = "2020-06-13 2020-06-01;phase.tif;coherence.tif;-42.0"
    write(tmp_path / "own", rows=[row], factor=-1.0, names="pair;phase;coherence;baseline")
    bring(tmp_path / "own")
    np.testing.assert_allclose(imported(tmp_path / "own", f"{PAIR}/*.unw.tif"), truth(), rtol=1e-5)
    known = read_baselines(tmp_path / "work" / "GEOC" / "baselines").known
    assert known == {"20200601": 0.0, "20200613": 42.0}


def test_what_the_user_is_asked_wins_over_the_table(tmp_path):
    write(tmp_path / "own", factor=-UNITS["mm"])
    bring(tmp_path / "own", sign="toward", unit="mm", wavelength=WAVELENGTH)
    np.testing.assert_allclose(imported(tmp_path / "own", f"{PAIR}/*.unw.tif"), truth(), rtol=1e-5)


@pytest.mark.parametrize("name", ["sign", "unit", "wavelength"])
def test_nothing_is_assumed_about_sign_unit_and_wavelength(tmp_path, name):
    table = write(tmp_path / "own", [line for line in HEAD if name not in line])
    with pytest.raises(BadOption, match=f"interferograms.csv.*{name}.*does not say it"):
        bring(tmp_path / "own")
    given = {"sign": "away", "unit": "rad", "wavelength_m": WAVELENGTH}
    products, _ = read_table(table, **{key: value for key, value in given.items() if key.startswith(name)})
    assert list(products) == [PAIR]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# sign: up", "sign.*'up'.*away, toward"),
        ("# unit: inch", "unit.*'inch'.*rad, cycles, m, cm, mm"),
        ("# wavelength: 5.5", "5.5 m is not one of a radar"),
        ("# wavelength: five", "wavelength has to be a number.*'five'"),
    ],
)
def test_words_and_numbers_that_are_not_known_are_named(tmp_path, line, words):
    stated = line.split(":")[0]
    write(tmp_path / "own", [*(other for other in HEAD if not other.startswith(stated)), line])
    with pytest.raises(BadOption, match=words):
        bring(tmp_path / "own")


@pytest.mark.parametrize(
    ("direction", "looks"), [("ascending", "right"), ("descending", "right"), ("ascending", "left")]
)
def test_directions_follow_from_incidence_and_heading(tmp_path, direction, looks):
    heading = scene.HEADING[direction]
    write(tmp_path / "own", [*HEAD, f"# heading: {heading}", "# incidence: incidence.tif", f"# looks: {looks}"])
    lon, lat, where = places()
    scene.write_raster(tmp_path / "own" / "incidence.tif", scene.incidence(lon, lat).astype("f4"), where, "EPSG:4326")
    bring(tmp_path / "own")
    side = 1 if looks == "right" else -1
    for kind, expected, sign in zip("ENU", scene.look(lon, lat, direction), (side, side, 1)):
        np.testing.assert_allclose(imported(tmp_path / "own", f"*.geo.{kind}.tif"), sign * expected, atol=1e-6)


def test_an_incidence_that_is_a_number_holds_everywhere(tmp_path):
    write(tmp_path / "own", [*HEAD, "# heading: -167.3", "# incidence: 38"])
    bring(tmp_path / "own")
    expected = scene.look(14.2, 40.8, "descending")
    for kind, value in zip("ENU", expected):
        np.testing.assert_allclose(imported(tmp_path / "own", f"*.geo.{kind}.tif"), value, atol=1e-6)


def test_an_incidence_beyond_the_horizon_is_refused(tmp_path):
    write(tmp_path / "own", [*HEAD, "# heading: -167.3", "# incidence: 380"])
    with pytest.raises(BadOption, match="incidence of 380 is not within 5 to 90 degrees"):
        bring(tmp_path / "own")


def test_files_of_directions_heights_and_intensity_are_used(tmp_path):
    names = {"east": "E", "north": "N", "up": "U", "heights": "hgt", "intensity": "mli"}
    head = [*HEAD, "# center_time: 05:11:50", *(f"# {name}: maps/{name}.tif" for name in names)]
    write(tmp_path / "own", head)
    lon, lat, where = places()
    values = (*scene.look(lon, lat), scene.height(lon, lat), 1 + lat)
    for name, made in zip(names, values):
        scene.write_raster(tmp_path / "own" / "maps" / f"{name}.tif", made.astype("f4"), where, "EPSG:4326")
    result = bring(tmp_path / "own")
    for kind, expected in zip(names.values(), values):
        np.testing.assert_allclose(imported(tmp_path / "own", f"*.geo.{kind}.tif"), expected, rtol=1e-6)
    assert read_keys(tmp_path / "work" / "GEOC" / "metadata.txt", "=")["center_time"] == "05:11:50"
    assert not mention(result, "no raster")


def test_coherence_in_bytes_is_taken_as_such(tmp_path):
    write(tmp_path / "own")
    lon, lat, where = places()
    expected = np.rint(2 * 255 * scene.coherence(PAIR, lon, lat)).astype("u1")
    assert expected.max() > 100
    scene.write_raster(tmp_path / "own" / "coherence.tif", expected, where, "EPSG:4326")
    bring(tmp_path / "own")
    np.testing.assert_array_equal(imported(tmp_path / "own", f"{PAIR}/*.cc.tif"), expected)


@pytest.mark.parametrize("bom", [codecs.BOM_UTF8, b""])
def test_tables_of_windows_are_read(tmp_path, bom):
    table = write(tmp_path / "own")
    table.write_bytes(bom + table.read_text().replace("\n", "\r\n").encode())
    products, unclear = read_table(table)
    assert list(products) == [PAIR]
    assert unclear == []


def test_rows_that_name_no_pair_are_listed(tmp_path):
    write(tmp_path / "own", rows=[ROW, "20200601,phase.tif,coherence.tif", "20200601_20200625,,coherence.tif"])
    result = bring(tmp_path / "own")
    assert mention(result, "Not read", "20200601,phase.tif,coherence.tif", "20200601_20200625,coherence.tif")


def test_a_table_that_is_no_table_is_named(tmp_path):
    table = write(tmp_path / "own", rows=[f'{PAIR},"{"x" * 200_000}",coherence.tif'])
    with pytest.raises(BrokenInput, match=re.escape(str(table))):
        bring(tmp_path / "own")


def test_a_table_without_its_columns_gets_the_cure(tmp_path):
    write(tmp_path / "own", names="dates,file,coh")
    with pytest.raises(BrokenInput, match=r"no column pair, phase, coherence.*pair,phase,coherence"):
        bring(tmp_path / "own")


def test_two_rows_of_one_pair_are_refused(tmp_path):
    write(tmp_path / "own", rows=[ROW, ROW])
    with pytest.raises(BrokenInput, match=f"two products of {PAIR}"):
        bring(tmp_path / "own")


def test_a_table_that_is_not_there_is_named(tmp_path):
    write(tmp_path / "own")
    with pytest.raises(MissingInput, match=r"other\.csv does not exist"):
        bring(tmp_path / "own", table=tmp_path / "other.csv")


def test_a_raster_without_a_projection_gets_the_cure(tmp_path):
    write(tmp_path / "own")
    lon, lat, where = places()
    scene.write_raster(tmp_path / "own" / "coherence.tif", scene.coherence(PAIR, lon, lat).astype("f4"), where, None)
    with pytest.raises(Exception, match=r"coherence\.tif does not say where it lies.*gdal_edit"):
        bring(tmp_path / "own")
