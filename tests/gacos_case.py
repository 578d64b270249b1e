"""A small stack with a map of delay for each epoch, and its correction."""

from types import SimpleNamespace

import numpy as np
import rasterio
from rasterio.transform import Affine
from small_stack import regular_epochs, simulated_stack, small_grid

from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import GacosOptions

SHAPE = (14, 20)
MARGIN = 6


def plane(epoch, lon, lat):
    """A delay that is linear in position, so that a cubic B-spline gives it back exactly."""
    number = int(epoch[4:])
    return 10 + number / 100 + 3 * (lon + 99.2) / 0.02 + (number % 7) * (lat - 19.5) / 0.014


def map_grid():
    """A grid twice as fine as the stack's and off by a fraction of a pixel, as (transform, lon, lat)."""
    stack, step = small_grid(SHAPE), 0.0005
    west, north = stack.corner_lon - MARGIN * 0.001 - 0.0002, stack.corner_lat + MARGIN * 0.001 + 0.0003
    columns, rows = 2 * (SHAPE[1] + 2 * MARGIN), 2 * (SHAPE[0] + 2 * MARGIN)
    lon, lat = west + step * (np.arange(columns) + 0.5), north - step * (np.arange(rows) + 0.5)
    return Affine(step, 0, west, 0, -step, north), lon, lat


def write_tif(path, data, transform):
    length, width = data.shape
    profile = {"driver": "GTiff", "width": width, "height": length, "count": 1, "dtype": "float32"}
    with rasterio.open(path, "w", crs="EPSG:4326", transform=transform, **profile) as target:
        target.write(data.astype("f4"), 1)


def write_map(folder, epoch, kind, value=plane):
    transform, lon, lat = map_grid()
    data = np.broadcast_to(value(epoch, lon[None, :], lat[:, None]), (lat.size, lon.size)).astype("f4")
    folder.mkdir(exist_ok=True)
    if kind == "ztd":
        data.tofile(folder / f"{epoch}.ztd")
        (folder / f"{epoch}.ztd.rsc").write_text(
            f"WIDTH {lon.size}\nFILE_LENGTH\t{lat.size}\nX_FIRST {float(lon[0])!r}\nY_FIRST  {float(lat[0])!r}\n"
            f"X_STEP {transform.a!r}\nY_STEP {transform.e!r}\nZ_OFFSET 0\nPROJECTION\n"
        )
    else:
        write_tif(folder / f"{epoch}.{kind}", data, transform)


def write_case(tmp_path):
    """A stack of 6 epochs and a folder with a slant delay map for each."""
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1", shape=SHAPE)
    epochs = regular_epochs(6)
    for epoch in epochs:
        write_map(tmp_path / "GACOS", epoch, "sltd.geo.tif")
    return SimpleNamespace(
        stack=stack, pairs=pairs, phases=phases, epochs=epochs, maps=tmp_path / "GACOS", out=tmp_path / "GEOCml1GACOS"
    )


def correct(case, **options):
    return run_stage("correct_gacos", case.stack, case.maps, case.out, options=GacosOptions(workers=2, **options))


def corrected(case, pair):
    return np.fromfile(case.out / pair / f"{pair}.unw", "<f4").reshape(SHAPE)


def slant(case, epoch):
    return np.fromfile(case.out / "sltd" / f"{epoch}.sltd.geo", "<f4").reshape(SHAPE)
