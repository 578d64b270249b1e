"""Large cubes of a time series as HDF5 reads them back."""

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.store.series_file import Layers, SeriesFile

random = np.random.default_rng(0)
NOISE = random.normal(0, 5, (7, 900, 431)).astype(np.float32)
CASES = {
    "noise": NOISE,
    "gaps": np.where(random.random(NOISE.shape) < 0.3, np.float32(np.nan), NOISE),
    "no data": np.full_like(NOISE, np.nan),
    "zeros": np.zeros_like(NOISE),
}


@pytest.mark.parametrize("name", CASES)
def test_cubes_come_back_bit_by_bit(tmp_path, name):
    values = CASES[name]
    layers = Layers(values.shape, values.dtype, lambda layer, rows: values[layer, rows])
    assert values.shape[1] % layers.chunk_rows
    with SeriesFile(tmp_path / "cum.h5", values.shape[1:]) as file:
        file.add_cube("cum", layers, 2, Progress())
    with h5py.File(tmp_path / "cum.h5") as file:
        np.testing.assert_array_equal(file["cum"][:].view(np.uint32), values.view(np.uint32))
        assert file["cum"].compression == "gzip"
        assert file["cum"].shuffle
