"""Products of agencies that are damaged, or hold something else: left out and named, never imported as data."""

import shutil
from pathlib import Path

import h5py
import numpy as np
import other_products as scene
import pytest
import rasterio
from hdf5_elsewhere import moved_out
from small_frame import mention
from test_importing import S1_HZ, assert_close, bring, imported

from alignsar_qgis.insar.core.errors import NothingLeft
from alignsar_qgis.insar.formats.licsar import LicsarFolder
from alignsar_qgis.insar.store.parfiles import read_keys

PAIR = scene.PAIRS[0]
GRIDS, GEOMETRY = "science/grids/data", "science/grids/imagingGeometry"
PHASE, COHERENCE, INCIDENCE = f"{GRIDS}/unwrappedPhase", f"{GRIDS}/coherence", f"{GEOMETRY}/incidenceAngle"
WAVELENGTH = "science/radarMetaData/wavelength"
LOS = "science/LSAR/GUNW/metadata/radarGrid/losUnitVectorX"


def rewritten(path, name, change):
    """A data set of a product replaced by what a function makes of its values."""
    with h5py.File(path, "r+") as file:
        values = change(file[name][()])
        del file[name]
        file[name] = values


@pytest.mark.parametrize("content", [b"", b"<html>try again</html>", None])
@pytest.mark.parametrize("write", [scene.write_aria, scene.write_nisar, scene.write_hyp3])
def test_one_broken_file_costs_only_itself(tmp_path, write, content):
    paths = [write(tmp_path / "products", pair) for pair in scene.PAIRS]
    broken = next(paths[0].glob("*_unw_phase.tif")) if paths[0].is_dir() else paths[0]
    broken.write_bytes(broken.read_bytes()[:5000] if content is None else content)
    result = bring(tmp_path / "products", tmp_path / "work")
    assert LicsarFolder.open(tmp_path / "work").pairs == list(scene.PAIRS[1:])
    assert [text for text in result.warnings if "Left out" in text and str(broken) in text]
    assert not mention(result, "Not understood")


def test_a_nisar_file_without_dates_is_left_out_whatever_its_name(tmp_path):
    paths = [scene.write_nisar(tmp_path / "products", pair) for pair in scene.PAIRS]
    with h5py.File(paths[0], "r+") as file:
        del file["science/LSAR/identification"]
    renamed = paths[0].rename(paths[0].with_name("mine.h5"))
    result = bring(tmp_path / "products", tmp_path / "work")
    assert LicsarFolder.open(tmp_path / "work").pairs == list(scene.PAIRS[1:])
    assert mention(result, "Left out mine.h5", str(renamed), "identification")


def test_all_broken_nisar_files_are_named(tmp_path):
    paths = [scene.write_nisar(tmp_path / "products", pair) for pair in scene.PAIRS]
    for path in paths:
        path.write_bytes(b"")
    with pytest.raises(NothingLeft, match=rf"None of the 3 products .*{paths[0].name}.*Fetch it again"):
        bring(tmp_path / "products", tmp_path / "work")


def test_what_is_still_packed_or_not_understood_is_named(tmp_path):
    products = tmp_path / "products"
    first, second, third = (scene.write_hyp3(products, pair) for pair in scene.PAIRS)
    (products / f"{first.name}.zip").write_bytes(b"PK")  # of a product that is there
    (products / "deeper").mkdir()
    (products / "deeper" / f"{second.name}.zip").write_bytes(b"PK")
    shutil.rmtree(second)
    next(third.glob("*_unw_phase.tif")).unlink()
    (products / "S1AA_unw_phase.tif").write_bytes(b"")
    (products / "notes of 20200601.txt").write_text("")
    result = bring(products, tmp_path / "work")
    (packed,) = [text for text in result.warnings if "Still packed" in text]
    assert f"{Path('deeper', second.name)}.zip. Unzip" in packed
    assert first.name not in packed
    (unclear,) = [text for text in result.warnings if "Not understood" in text]
    assert f": {third.name}, S1AA_unw_phase.tif. Fetch" in unclear
    assert bring(products, tmp_path / "work").skipped
    (products / f"{third.name}.zip").write_bytes(b"PK")
    assert mention(bring(products, tmp_path / "work"), "Still packed", f"{third.name}.zip")


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        (PHASE, lambda values: values.T, "where the axes have 60 rows and 80 columns"),
        (PHASE, lambda values: values + 1j, "complex"),
        (PHASE, lambda values: values[np.newaxis], "has 3 dimensions instead of 2"),
        (PHASE, lambda _: b"phase", "something else"),
        (COHERENCE, lambda values: 100 * values, "values from"),
        (COHERENCE, lambda values: 3 * values - 1, "values from -"),
        (f"{GRIDS}/latitude", lambda _: b"north", "something else"),
    ],
)
def test_what_is_no_phase_or_coherence_is_left_out(tmp_path, name, change, words):
    path = scene.write_aria(tmp_path / "products", PAIR)
    rewritten(path, name, change)
    with pytest.raises(NothingLeft, match=rf"(?s){path.name}.*({words})"):
        bring(tmp_path / "products", tmp_path / "work")


@pytest.mark.parametrize("way", ["external", "raw", "virtual"])
@pytest.mark.parametrize("write", [scene.write_aria, scene.write_nisar])
def test_data_that_lie_in_another_file_are_not_read(tmp_path, write, way):
    paths = [write(tmp_path / "products", pair) for pair in scene.PAIRS]
    with h5py.File(paths[0]) as file:
        found = []
        file.visit(lambda name: found.append(name) if name.endswith("unwrappedPhase") else None)
    other = moved_out(paths[0], found[0], way)
    result = bring(tmp_path / "products", tmp_path / "work")
    assert LicsarFolder.open(tmp_path / "work").pairs == list(scene.PAIRS[1:])
    assert mention(result, paths[0].name, f": {found[0]} lies in another file", other.name)


def test_packed_phase_gets_its_scale_and_offset(tmp_path):
    path = scene.write_aria(tmp_path / "products", PAIR)
    rewritten(path, PHASE, lambda values: np.rint((values - 0.5) / 1e-3).astype("i4"))
    with h5py.File(path, "r+") as file:
        file[PHASE].attrs.update(scale_factor=1e-3, add_offset=0.5)
    bring(tmp_path / "products", tmp_path / "work")
    values, lon, lat = imported(tmp_path / "work", f"{PAIR}/*.unw.tif")
    assert_close(values[:, 3:], scene.phase(PAIR, lon, lat, S1_HZ)[:, 3:], 6e-4)


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        (INCIDENCE, np.deg2rad, "radians"),
        (INCIDENCE, lambda values: np.full_like(values, -9999), "has no raster U"),
        (INCIDENCE, lambda values: values[0], "something else"),
        (f"{GEOMETRY}/heightsMeta", lambda values: values[:0], "something else"),
        (f"{GEOMETRY}/heightsMeta", lambda _: b"high", "something else"),
    ],
)
def test_geometry_that_cannot_be_is_named_and_not_written(tmp_path, name, change, words):
    path = scene.write_aria(tmp_path / "products", PAIR)
    rewritten(path, name, change)
    result = bring(tmp_path / "products", tmp_path / "work")
    assert mention(result, words)
    assert not list(tmp_path.glob("work/GEOC/*.geo.U.tif"))


def test_longitude_and_latitude_of_the_phase_exchanged_in_all_files_is_said(tmp_path):
    paths = [scene.write_aria(tmp_path / "products", pair) for pair in scene.PAIRS]
    for path in paths:
        rewritten(path, f"{GRIDS}/longitude", lambda values: np.linspace(40.8, 40.85, len(values)))
        rewritten(path, f"{GRIDS}/latitude", lambda values: np.linspace(14.15, 14.1, len(values)))
    result = bring(tmp_path / "products", tmp_path / "work")
    for kind in "ENU":
        assert mention(result, f"Raster {kind}: {paths[0]}", "13.975…14.325° E", "40.800…", "exchanged in one")
        assert not list(tmp_path.glob(f"work/GEOC/*.geo.{kind}.tif"))


def test_directions_of_another_place_are_named(tmp_path):
    folder = scene.write_hyp3(tmp_path / "products", PAIR)
    for path in (*folder.glob("*_lv_theta.tif"), *folder.glob("*_lv_phi.tif")):
        with rasterio.open(path, "r+") as file:
            file.transform = rasterio.Affine.translation(50_000, 0) * file.transform
    result = bring(tmp_path / "products", tmp_path / "work")
    assert mention(result, "Raster E: ", "_lv_theta.tif lies at 14.7", "the phase elsewhere", "Check the coordinates")


def test_a_place_beyond_the_poles_is_refused(tmp_path):
    first, *_ = (scene.write_aria(tmp_path / "products", pair) for pair in scene.PAIRS)
    rewritten(first, f"{GRIDS}/latitude", lambda values: 100 + values - values[0])
    result = bring(tmp_path / "products", tmp_path / "work")
    assert LicsarFolder.open(tmp_path / "work").pairs == list(scene.PAIRS[1:])
    assert mention(result, f"Left out {PAIR}", f"{first} lies at 14.1", "beyond the poles", "may be exchanged")


def test_a_component_that_is_none_is_named(tmp_path):
    path = scene.write_nisar(tmp_path / "products", PAIR)
    rewritten(path, LOS, lambda values: np.full_like(values, 5))
    result = bring(tmp_path / "products", tmp_path / "work")
    assert mention(result, "Raster E", path.name, "are beyond")
    assert not list(tmp_path.glob("work/GEOC/*.geo.E.tif"))


@pytest.mark.parametrize("value", [0.0, np.nan, -0.05, 55.0, b"five"])
def test_a_wavelength_of_no_radar_is_not_stated(tmp_path, value):
    path = scene.write_aria(tmp_path / "products", PAIR)
    rewritten(path, WAVELENGTH, lambda _: value)
    result = bring(tmp_path / "products", tmp_path / "work")
    assert "radar_frequency" not in read_keys(tmp_path / "work" / "GEOC" / "metadata.txt", "=")
    assert mention(result, path.name, "not used") or mention(result, path.name, "something else")


@pytest.mark.parametrize("code", [0, 999999])
def test_a_projection_that_does_not_exist_is_named(tmp_path, code):
    path = scene.write_nisar(tmp_path / "products", PAIR)
    rewritten(
        path, "science/LSAR/GUNW/grids/frequencyA/unwrappedInterferogram/HH/projection", lambda _: np.uint32(code)
    )
    with pytest.raises(NothingLeft, match=rf"{path.name} has a coordinate system, EPSG:{code}, from which"):
        bring(tmp_path / "products", tmp_path / "work")


@pytest.mark.parametrize("seconds", ["nan", "inf"])
def test_a_time_that_is_none_is_named_and_not_stated(tmp_path, seconds):
    folder = scene.write_hyp3(tmp_path / "products", PAIR)
    (text,) = folder.glob("*.txt")
    text.write_text(text.read_text().replace("UTC time: 18710.25", f"UTC time: {seconds}"))
    result = bring(tmp_path / "products", tmp_path / "work")
    assert "center_time" not in read_keys(tmp_path / "work" / "GEOC" / "metadata.txt", "=")
    assert mention(result, PAIR, f"center_time is {seconds}")
