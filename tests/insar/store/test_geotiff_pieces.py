"""Large GeoTIFFs are compressed while they are written, hear a cancel in between, and hold what small ones hold."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cube_case import write_case

from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.dated_rasters import DatedRasterOptions, write_dated_rasters
from alignsar_qgis.insar.cube.overview import overview_figure
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.store import geotiff_pieces
from alignsar_qgis.insar.store.raster import write_bands, write_geotiff
from alignsar_qgis.insar.tools.rasters import Band
from alignsar_qgis.insar.tools.rasters import write_bands as write_tiles

ROOT = Path(__file__).resolve().parents[3]
GRID = Grid.from_edges(700, 900, 14.0, 41.0, 0.001, -0.001)
PIECE = 50_000


class Patient(Progress):
    """Notes the size of a file at each question whether to go on; cancels at the n-th."""

    def __init__(self, path=None, patience=10**9):
        self.path, self.patience, self.sizes = path, patience, []

    def cancelled(self):
        self.sizes.append(self.path.stat().st_size if self.path and self.path.is_file() else 0)
        return len(self.sizes) > self.patience


@pytest.fixture
def values():
    made = np.random.default_rng(0).normal(size=(2, *GRID.shape)).astype("f4")
    made[:, 100:300] = np.nan
    made[1, :, 256:512] = 0
    return made


@pytest.fixture
def small_pieces(monkeypatch):
    monkeypatch.setattr(geotiff_pieces, "PIECE_PIXELS", PIECE)


def read(path):
    with rasterio.open(path) as source:
        height, width = source.block_shapes[0]
        blocks = [
            source.get_tag_item(f"BLOCK_OFFSET_{column}_{row}", "TIFF", band)
            for band in source.indexes
            for row in range(-(-source.height // height))
            for column in range(-(-source.width // width))
        ]
        about = source.descriptions, source.units, source.nodata, source.crs, source.transform, source.compression
        return source.read(), about, blocks


WRITERS = {
    "strips": lambda path, values, check=lambda: None: write_bands(path, values, GRID, ["one", "two"], check=check),
    "tiles": lambda path, values, check=lambda: None: write_tiles(
        path, values, GRID, [Band(name, name, "", "mm") for name in ("one", "two")], check
    ),
}


@pytest.mark.parametrize("way", WRITERS)
def test_pieces_hold_what_the_whole_holds(tmp_path, values, way, monkeypatch):
    WRITERS[way](tmp_path / "whole.tif", values)
    monkeypatch.setattr(geotiff_pieces, "PIECE_PIXELS", PIECE)
    WRITERS[way](tmp_path / "pieces.tif", values)
    (whole, about, _), (pieces, again, blocks) = (read(tmp_path / f"{name}.tif") for name in ("whole", "pieces"))
    np.testing.assert_array_equal(pieces, values)
    np.testing.assert_array_equal(whole, values)
    assert str(again) == str(about)
    assert all(blocks), "readers that know no sparse files need every block"
    sizes = [(tmp_path / f"{name}.tif").stat().st_size for name in ("whole", "pieces")]
    assert sizes[1] < 1.1 * sizes[0]


@pytest.mark.parametrize("way", WRITERS)
def test_what_is_written_is_compressed_at_once(tmp_path, values, way, small_pieces):
    path = tmp_path / "made.tif"
    heard = Patient(path if way == "strips" else tmp_path / ".made.part.tif")
    WRITERS[way](path, values, heard.check)
    growing = list(dict.fromkeys(heard.sizes))  # in the end the file is read again
    assert growing == sorted(growing)
    assert len(growing) >= 4
    assert growing[-2] > path.stat().st_size / 2


def test_bytes_keep_their_values_in_pieces(tmp_path, small_pieces):
    values = np.random.default_rng(0).integers(0, 3, GRID.shape).astype(np.uint8)
    values[200:400] = 0
    write_geotiff(tmp_path / "made.tif", values, GRID, nodata=0)
    found, _, blocks = read(tmp_path / "made.tif")
    np.testing.assert_array_equal(found[0], values)
    assert all(blocks)


@pytest.mark.parametrize("way", WRITERS)
@pytest.mark.parametrize("patience", [0, 2, 3])
def test_a_cancel_is_heard_between_pieces(tmp_path, values, way, small_pieces, patience):
    heard = Patient(patience=patience)
    with pytest.raises(Cancelled):
        WRITERS[way](tmp_path / "made.tif", values, heard.check)
    assert len(heard.sizes) == patience + 1
    if way == "tiles":
        assert not list(tmp_path.iterdir())


class Hasty(Progress):
    """Cancels as soon as a raster has begun to grow below a folder, and notes how far it has come."""

    def __init__(self, folder):
        self.folder, self.size = folder, 0

    def cancelled(self):
        found = list(self.folder.rglob("*.tif"))
        self.size = found[0].stat().st_size if found else 0
        return bool(found)


@pytest.mark.parametrize("kind", ["previews", "rasters"])
def test_exports_of_a_cube_hear_a_cancel_within_a_raster(tmp_path, monkeypatch, kind):
    case = write_case(tmp_path / "case", Grid(2100, 10, 14.0505, 40.8495, 0.001, -0.001))  # a row fills a strip
    case.export()
    cube = Cube.open(case.folder / "cube.nc")

    def work(folder, heard):
        if kind == "previews":
            case.export(previews=folder, progress=heard)
        else:
            write_dated_rasters(cube, DatedRasterOptions(), folder, heard)

    work(tmp_path / "whole", Progress())
    monkeypatch.setattr(geotiff_pieces, "PIECE_PIXELS", 4200)
    (tmp_path / "cancelled").mkdir()
    heard = Hasty(tmp_path / "cancelled")
    with pytest.raises(Cancelled):
        work(heard.folder, heard)
    (whole,) = tmp_path.glob("whole/prelim_vel.tif" if kind == "previews" else "whole/*.tif")
    assert 0 < heard.size < whole.stat().st_size - 100
    assert not list(heard.folder.rglob("*.tif"))
    work(tmp_path / "pieces", Progress())
    np.testing.assert_array_equal(read(tmp_path / "pieces" / whole.name)[0], read(whole)[0])


def test_the_picture_of_a_cube_hears_a_cancel_between_its_maps(tmp_path):
    case = write_case(tmp_path)
    case.export()
    for patience in range(5):
        with pytest.raises(Cancelled):
            overview_figure(case.folder / "cube.nc", tmp_path / "overview.png", Patient(patience=patience))
    assert not (tmp_path / "overview.png").exists()


LIMITED = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from alignsar_qgis.insar.core.errors import CannotWrite
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.store import geotiff_pieces
from alignsar_qgis.insar.store.raster import write_bands
from alignsar_qgis.insar.tools.rasters import Band
from alignsar_qgis.insar.tools.rasters import write_bands as write_tiles

path, way, limit, piece = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
geotiff_pieces.PIECE_PIXELS = piece
grid = Grid.from_edges(700, 900, 14.0, 41.0, 0.001, -0.001)
values = np.random.default_rng(0).normal(size=(2, *grid.shape)).astype("f4")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    if way == "strips":
        write_bands(path, values, grid, ["one", "two"])
    else:
        write_tiles(path, values, grid, [Band(name, name, "") for name in ("one", "two")], int, way == "cog")
except CannotWrite as err:
    print("told", err)
"""


@pytest.mark.parametrize("piece", [PIECE, 2**21])
@pytest.mark.parametrize("limit", [300, 100_000, 2_000_000, 4_300_000])
@pytest.mark.parametrize("way", ["strips", "tiles", "cog"])
def test_a_file_that_the_disk_does_not_take_whole_is_told(tmp_path, way, limit, piece):
    """GDAL itself says nothing where it fails to write what it kept until it closed the file."""
    path = tmp_path / "made.tif"
    arguments = [sys.executable, "-c", LIMITED, path, way, str(limit), str(piece)]
    done = subprocess.run(arguments, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("told"), done.stderr
    assert f"MB are free at {tmp_path}" in done.stdout
    assert way == "strips" or not list(tmp_path.iterdir())
