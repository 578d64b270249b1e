"""Products of other producers, made with known truth, come out as a LiCSAR folder that says the same."""

import re

import numpy as np
import other_products as scene
import pytest
import rasterio
from golden_data import read_raster
from small_frame import mention
from transforms import placed

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, MissingInput, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.formats.licsar import LicsarFolder
from alignsar_qgis.insar.formats.options import ImportOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.store.baselines import read_baselines
from alignsar_qgis.insar.store.parfiles import read_frequency, read_keys
from alignsar_qgis.insar.store.workspace import Stack

S1_HZ, NISAR_HZ = 5.405e9, 1.2575e9
WRITERS = {
    "hyp3": (scene.write_hyp3, S1_HZ),
    "aria": (scene.write_aria, S1_HZ),
    "nisar": (scene.write_nisar, NISAR_HZ),
}


def bring(folder, output, **options):
    return run_stage("import_interferograms", folder, output, options=ImportOptions(**options))


def imported(output, name):
    """Values of a GeoTIFF with NaN for none, and longitude and latitude of the pixel centres."""
    (path,) = output.glob(f"GEOC/{name}")
    with rasterio.open(path) as source:
        assert source.crs.to_epsg() == 4326
        values = source.read(1, masked=True).astype(float).filled(np.nan)
        rows, columns = np.indices(values.shape)
        lon, lat = placed(source.transform, columns + 0.5, rows + 0.5)
    return values, lon, lat


def inner(values):
    """Without the rim of two pixels, where part of what a pixel is made of lies outside."""
    from scipy.ndimage import binary_erosion

    return np.where(binary_erosion(np.isfinite(values), iterations=2), values, np.nan)


def assert_close(found, expected, tolerance, at_least=2000):
    known = np.isfinite(inner(found))
    assert known.sum() > at_least
    np.testing.assert_allclose(found[known], expected[known], atol=tolerance, rtol=0)


@pytest.fixture(params=[(kind, way) for kind in WRITERS for way in ("ascending", "descending")], ids="-".join)
def made(request, tmp_path):
    """An import of three pairs of a format: its output, frequency and direction of flight."""
    kind, direction = request.param
    write, frequency = WRITERS[kind]
    for pair in scene.PAIRS:
        write(tmp_path / "products", pair, direction)
    lon, lat, where = scene.utm_places(260, 240, east=scene.EAST - 9000, north=scene.NORTH + 6000)
    scene.write_raster(tmp_path / "heights.tif", scene.height(lon, lat).astype("f4"), where, nodata=None)
    heights = None if kind == "hyp3" else tmp_path / "heights.tif"
    result = bring(tmp_path / "products", tmp_path / "work", heights=heights)
    return tmp_path / "work", frequency, direction, result


def test_phase_has_the_sign_and_unit_of_licsar(made):
    output, frequency, direction, _ = made
    for pair in scene.PAIRS:
        values, lon, lat = imported(output, f"{pair}/{pair}.geo.unw.tif")
        truth = scene.phase(pair, lon, lat, frequency, direction)
        assert np.abs(truth).mean() > 0.5
        assert_close(values, truth, 0.005)


def test_coherence_is_in_bytes(made):
    output, _, _, _ = made
    for pair in scene.PAIRS:
        values, lon, lat = imported(output, f"{pair}/{pair}.geo.cc.tif")
        assert_close(values, 255 * scene.coherence(pair, lon, lat), 0.75)


def test_directions_point_from_the_ground_to_the_satellite(made):
    output, frequency, direction, _ = made
    for index, kind in enumerate("ENU"):
        values, lon, lat = imported(output, f"*.geo.{kind}.tif")
        metres = 0 if frequency == S1_HZ and not list(output.parent.glob("products/*.nc")) else scene.height(lon, lat)
        # 300 m of height make a difference of 0.0005.
        assert_close(values, scene.look(lon, lat, direction, metres)[index], 2.5e-5)


def test_heights_are_metres(made):
    values, lon, lat = imported(made[0], "*.geo.hgt.tif")
    assert_close(values, scene.height(lon, lat), 0.05)


def test_intensity_is_power(made):
    """Where a product has an image: HyP3 the amplitude of the radar, ARIA that of the interferogram, which is power."""
    output = made[0]
    if not list(output.glob("GEOC/*.geo.mli.tif")):
        assert list(output.parent.glob("products/*.h5"))  # NISAR
        return
    values, _, lat = imported(output, "*.geo.mli.tif")
    assert_close(values, 1 + lat - 40, 1e-3)


def test_baselines_time_and_frequency_are_stated(made):
    output, frequency, _, _ = made
    known = read_baselines(output / "GEOC" / "baselines").known
    assert known == pytest.approx(scene.BASELINES, abs=0.01)
    constants = read_keys(output / "GEOC" / "metadata.txt", "=")
    assert re.fullmatch(r"5:11:50(\.\d+)?", constants["center_time"])
    assert float(constants["radar_frequency"]) == pytest.approx(frequency, rel=1e-6)


def test_stage_02_makes_a_stack_of_it(made, tmp_path):
    output, frequency, direction, result = made
    assert result.counts == {"pairs": 3, "epochs": 3, "pairs_left_out": 0}
    run_stage("prepare_stack", output / "GEOC", tmp_path / "stack", options=PrepareOptions())
    stack = Stack.open(tmp_path / "stack")
    assert stack.pairs == list(scene.PAIRS)
    assert read_frequency(stack.folder) == pytest.approx(frequency, rel=1e-6)
    lon, lat = np.meshgrid(stack.grid.lon, stack.grid.lat)
    for pair in scene.PAIRS:
        found = read_raster(stack.unw(pair), stack.grid.shape)
        assert_close(found, scene.phase(pair, lon, lat, frequency, direction), 0.005)
    metres = np.array(stack.baselines(list(scene.EPOCHS)))
    np.testing.assert_allclose(metres - metres[0], list(scene.BASELINES.values()), atol=0.01)


def test_the_same_again_does_nothing_and_a_new_pair_is_added(tmp_path):
    for pair in scene.PAIRS[:2]:
        scene.write_hyp3(tmp_path / "products", pair)
    assert not bring(tmp_path / "products", tmp_path / "work").skipped
    assert bring(tmp_path / "products", tmp_path / "work").skipped
    scene.write_hyp3(tmp_path / "products", scene.PAIRS[2])
    assert bring(tmp_path / "products", tmp_path / "work").counts["pairs"] == 3


class Impatient(Progress):
    """Cancels at the n-th question whether to go on."""

    def __init__(self, patience):
        super().__init__()
        self.patience = patience

    def check(self):
        self.patience -= 1
        if self.patience < 0:
            raise Cancelled


@pytest.mark.parametrize("patience", [0, 3, 6, 9, 12, 18, 24])
def test_a_cancelled_import_leaves_nothing_and_can_be_repeated(tmp_path, patience):
    for pair in scene.PAIRS:
        scene.write_hyp3(tmp_path / "products", pair)
    options = ImportOptions(workers=1)
    with pytest.raises(Cancelled):
        run_stage(
            "import_interferograms",
            tmp_path / "products",
            tmp_path / "work",
            options=options,
            progress=Impatient(patience),
        )
    assert [path for path in tmp_path.glob("work/**/*") if path.suffix == ".tif"] == []
    assert bring(tmp_path / "products", tmp_path / "work").counts["pairs"] == 3


# Signs


@pytest.mark.parametrize("write", [scene.write_aria, scene.write_nisar])
def test_the_order_of_reference_and_secondary_does_not_matter(write, tmp_path):
    found = []
    for turned in (True, False):
        folder = tmp_path / str(turned)
        for pair in scene.PAIRS:
            write(folder / "products", pair, turned=turned)
        bring(folder / "products", folder / "work")
        found.append(LicsarFolder.open(folder / "work"))
    first, second = found
    grid = first.grid_of_most(first.unw, "phase", 1, Progress())
    for pair in scene.PAIRS:
        np.testing.assert_array_equal(first.phase(pair, grid), second.phase(pair, grid))
    assert first.baselines().known == second.baselines().known


def test_rows_from_the_south_make_the_same(tmp_path):
    for flipped in (False, True):
        scene.write_aria(tmp_path / str(flipped), scene.PAIRS[0], flipped=flipped)
        bring(tmp_path / str(flipped), tmp_path / f"work{flipped}")
    name = f"{scene.PAIRS[0]}/{scene.PAIRS[0]}.geo.unw.tif"
    first, second = (imported(tmp_path / f"work{flipped}", name) for flipped in (False, True))
    for one, other in zip(first, second):
        np.testing.assert_array_equal(one, other)


# Grids


def test_products_on_a_grid_in_degrees_are_copied_exactly(tmp_path):
    scene.write_aria(tmp_path / "products", scene.PAIRS[0])
    bring(tmp_path / "products", tmp_path / "work")
    values, lon, lat = imported(tmp_path / "work", f"{scene.PAIRS[0]}/*.unw.tif")
    truth = scene.phase(scene.PAIRS[0], lon, lat, S1_HZ).astype("f4")
    assert values.shape == (60, 80)
    np.testing.assert_allclose(values[:, 2:], truth[:, 2:], rtol=2e-6)
    assert np.isnan(values[:, :2]).all()


def test_frames_that_are_shifted_come_to_one_grid(tmp_path):
    for pair, shift in zip(scene.PAIRS, (0, 1, 40)):
        scene.write_hyp3(tmp_path / "products", pair, shift=shift)
    bring(tmp_path / "products", tmp_path / "work")
    shapes = set()
    for pair in scene.PAIRS:
        values, lon, lat = imported(tmp_path / "work", f"{pair}/{pair}.geo.unw.tif")
        shapes.add(values.shape)
        assert_close(values, scene.phase(pair, lon, lat, S1_HZ), 0.005)
    assert len(shapes) == 1
    (shape,) = shapes
    single_lon, single_lat, _ = scene.utm_places(90, 70)
    spacing = lon[0, 1] - lon[0, 0]
    assert shape[1] == pytest.approx(np.ptp(single_lon) / spacing, abs=4), "the median frame, not the union"
    assert shape[0] == pytest.approx(np.ptp(single_lat) / spacing, abs=4)


def test_the_spacing_can_be_chosen(tmp_path):
    scene.write_hyp3(tmp_path / "products", scene.PAIRS[0])
    bring(tmp_path / "products", tmp_path / "work", spacing=0.002)
    values, lon, lat = imported(tmp_path / "work", f"{scene.PAIRS[0]}/*.unw.tif")
    assert lon[0, 1] - lon[0, 0] == pytest.approx(0.002)
    assert_close(values, scene.phase(scene.PAIRS[0], lon, lat, S1_HZ), 0.02, at_least=300)


def test_nearest_neighbour_keeps_every_value(tmp_path):
    folder = scene.write_hyp3(tmp_path / "products", scene.PAIRS[0])
    (path,) = folder.glob("*_unw_phase.tif")
    with rasterio.open(path, "r+") as target:
        band = target.read(1)
        jumps = np.where(np.indices(band.shape)[1] > 45, band + 4 * np.pi, band).astype("f4")
        target.write(jumps, 1)
    bring(tmp_path / "products", tmp_path / "work", resampling="nearest")
    values, _, _ = imported(tmp_path / "work", f"{scene.PAIRS[0]}/*.unw.tif")
    assert np.isin(values[np.isfinite(values)].astype("f4"), jumps).all()


def test_directions_without_heights_are_those_at_sea_level(tmp_path):
    scene.write_aria(tmp_path / "products", scene.PAIRS[0])
    result = bring(tmp_path / "products", tmp_path / "work")
    values, lon, lat = imported(tmp_path / "work", "*.geo.E.tif")
    assert_close(values, scene.look(lon, lat)[0], 2e-5)
    assert mention(result, "raster hgt", "choose a raster of heights")
    assert not list(tmp_path.glob("work/GEOC/*.geo.hgt.tif"))


# What cannot be


def test_pairs_that_cannot_be_read_are_named_and_left_out(tmp_path):
    folders = [scene.write_hyp3(tmp_path / "products", pair) for pair in scene.PAIRS]
    next(folders[0].glob("*_corr.tif")).unlink()
    (path,) = folders[1].glob("*_corr.tif")
    path.write_bytes(path.read_bytes()[:2000])
    result = bring(tmp_path / "products", tmp_path / "work")
    assert LicsarFolder.open(tmp_path / "work").pairs == [scene.PAIRS[2]]
    assert mention(result, scene.PAIRS[0], "_corr.tif")
    assert mention(result, scene.PAIRS[1], str(path))
    assert result.counts["pairs_left_out"] == 2


def test_nothing_is_made_where_no_product_can_be_read(tmp_path):
    for pair in scene.PAIRS:
        next(scene.write_hyp3(tmp_path / "products", pair).glob("*_corr.tif")).unlink()
    with pytest.raises(NothingLeft, match=r"no .*_corr\.tif"):
        bring(tmp_path / "products", tmp_path / "work")
    assert not (tmp_path / "work" / "GEOC").exists()


def test_a_damaged_product_is_named(tmp_path):
    path = scene.write_aria(tmp_path / "products", scene.PAIRS[0])
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises((NothingLeft, BrokenInput), match=re.escape(path.name)):
        bring(tmp_path / "products", tmp_path / "work")


def test_two_products_of_one_pair_are_refused(tmp_path):
    path = scene.write_aria(tmp_path / "products", scene.PAIRS[0])
    other = path.with_name(path.name.replace("00040N", "00041N"))
    other.write_bytes(path.read_bytes())
    with pytest.raises(BrokenInput, match=f"two products of {scene.PAIRS[0]}.*00040N.*00041N"):
        bring(tmp_path / "products", tmp_path / "work")


def test_products_of_two_formats_are_told_apart_by_the_option(tmp_path):
    scene.write_hyp3(tmp_path / "products", scene.PAIRS[0])
    scene.write_nisar(tmp_path / "products", scene.PAIRS[1])
    with pytest.raises(BadOption, match="hyp3, nisar"):
        bring(tmp_path / "products", tmp_path / "work")
    bring(tmp_path / "products", tmp_path / "work", format="nisar")
    assert LicsarFolder.open(tmp_path / "work").pairs == [scene.PAIRS[1]]


def test_an_empty_folder_and_one_of_licsar_get_the_cure(tmp_path):
    (tmp_path / "products").mkdir()
    with pytest.raises(MissingInput, match="unpack their archives"):
        bring(tmp_path / "products", tmp_path / "work")
    (tmp_path / "products" / scene.PAIRS[0]).mkdir()
    with pytest.raises(MissingInput, match="stage 02"):
        bring(tmp_path / "products", tmp_path / "work")


def test_interferograms_from_elsewhere_are_not_mixed(tmp_path):
    scene.write_hyp3(tmp_path / "products", scene.PAIRS[0])
    (tmp_path / "work" / "GEOC" / scene.PAIRS[1]).mkdir(parents=True)
    with pytest.raises(BadOption, match="not imported"):
        bring(tmp_path / "products", tmp_path / "work")


def test_baselines_that_contradict_each_other_are_not_used(tmp_path):
    for pair in scene.PAIRS:
        folder = scene.write_hyp3(tmp_path / "products", pair)
    (path,) = folder.glob("*.txt")
    path.write_text(re.sub(r"Baseline: .*", "Baseline: 900", path.read_text()))
    result = bring(tmp_path / "products", tmp_path / "work")
    assert mention(result, "contradict", "none is used")
    assert not (tmp_path / "work" / "GEOC" / "baselines").exists()
