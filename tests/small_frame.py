"""A small folder of LiCSAR GeoTIFFs with known content."""

import numpy as np

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.store.raster import write_geotiff

FRAME = "022D_04826_TESTED"
EPOCHS = ("20200601", "20200607", "20200613", "20200619")
PAIRS = ("20200601_20200607", "20200601_20200613", "20200607_20200613", "20200613_20200619")
FRAME_KINDS = ("E", "N", "U", "hgt", "mli")
GRID = Grid.from_edges(13, 11, 14.0, 41.0, 0.001, -0.001)


def phase_of(index, shape):
    """Phase in rad of a pair: a ramp without zeros."""
    return (0.1 + index + np.arange(shape[0] * shape[1]).reshape(shape) / 10).astype(np.float32)


def frame_values(kind, shape):
    """Values of a raster of the frame: directions within 1, others a ramp."""
    index = FRAME_KINDS.index(kind)
    return phase_of(index, shape) / (20 if kind in "ENU" else 1)


def coherence_of(index, shape):
    """Coherence of a pair as bytes, with some zeros."""
    return ((np.arange(shape[0] * shape[1]) * (index + 3)) % 256).astype(np.uint8).reshape(shape)


def write_pair(geoc, pair, unw=None, cc=None, grid=GRID):
    """Write the two rasters of a pair; None leaves one out."""
    (geoc / pair).mkdir(parents=True, exist_ok=True)
    for kind, data in (("unw", unw), ("cc", cc)):
        if data is not None:
            write_geotiff(geoc / pair / f"{pair}.geo.{kind}.tif", data, grid, nodata=0)


def write_frame_raster(geoc, kind, data, grid=GRID, frame=FRAME):
    """Write a raster that belongs to the frame, such as E or hgt."""
    write_geotiff(geoc / f"{frame}.geo.{kind}.tif", data, grid, nodata=0)


def write_frame(geoc, pairs=PAIRS, grid=GRID):
    """Write a complete folder and return it."""
    geoc.mkdir(parents=True, exist_ok=True)
    for index, pair in enumerate(pairs):
        write_pair(geoc, pair, phase_of(index, grid.shape), coherence_of(index, grid.shape), grid)
    for kind in FRAME_KINDS:
        write_frame_raster(geoc, kind, frame_values(kind, grid.shape), grid)
    rows = [f"{EPOCHS[0]} {epoch} {10.0 * index:.1f} {6 * index}" for index, epoch in enumerate(EPOCHS)]
    (geoc / "baselines").write_text("\n".join(rows) + "\n")
    (geoc / "metadata.txt").write_text(f"master={EPOCHS[0]}\ncenter_time=5:11:50.250000\nheading=-169.9\n")
    return geoc


def run(geoc, output, **options):
    """Prepare a stack without a listener."""
    return run_stage("prepare_stack", geoc, output, options=PrepareOptions(**options))


def contents(folder):
    """Bytes of every file by relative name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def products(folder):
    """Bytes of every file but the record of the run."""
    return {name: data for name, data in contents(folder).items() if name != "alignsar.json"}


def truncate(path):
    """Cut a file in half."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def mention(result, *words):
    """Whether one warning has all the words."""
    return any(all(word in warning for word in words) for warning in result.warnings)


def slow_multilook(data, factor, fraction=0.5):
    """Block means by the definition."""
    length, width = data.shape[0] // factor, data.shape[1] // factor
    averaged = np.full((length, width), np.nan)
    for row in range(length):
        for column in range(width):
            block = data[row * factor : (row + 1) * factor, column * factor : (column + 1) * factor]
            valid = [float(value) for value in block.ravel() if not np.isnan(value)]
            if len(valid) >= fraction * factor * factor:
                averaged[row, column] = sum(valid) / len(valid)
    return averaged
