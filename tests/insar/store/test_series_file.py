"""Large cubes of a time series as HDF5 reads them back."""

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import Cancelled
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
    with SeriesFile(tmp_path / "cum.h5", values.shape[1:], Progress()) as file:
        file.add_cube("cum", layers, 2, Progress())
    with h5py.File(tmp_path / "cum.h5") as file:
        np.testing.assert_array_equal(file["cum"][:].view(np.uint32), values.view(np.uint32))
        assert file["cum"].compression == "gzip"
        assert file["cum"].shuffle


def chunked(path, options):
    """A file with a compressed dataset, of which one chunk was never written, and one without chunks."""
    with h5py.File(path, "w") as file:
        gap = file.create_dataset("gap", (4, 30, 20), "i1", chunks=(1, 16, 20), fillvalue=7, **options)
        gap[0] = np.arange(600).reshape(30, 20) % 5
        gap[2:, :16] = 1
        gap.attrs["units"] = "1"
        file["refarea"] = "1:2/3:4"
    return h5py.File(path)


@pytest.mark.parametrize("options", [{"compression": "gzip", "shuffle": True}, {"fletcher32": True}, {}])
def test_copies_are_those_of_hdf5(tmp_path, options):
    with chunked(tmp_path / "source.h5", options) as source:
        with SeriesFile(tmp_path / "cum.h5", (30, 20), Progress()) as file:
            file.copy(("gap", "refarea", "absent"), source)
        with h5py.File(tmp_path / "cum.h5") as copy:
            np.testing.assert_array_equal(copy["gap"][:], source["gap"][:])
            assert sorted(copy) == ["gap", "refarea"]
            assert copy["refarea"][()] == source["refarea"][()]
            assert copy["gap"].chunks == (1, 16, 20)
            assert dict(copy["gap"].attrs) == {"units": "1"}
            assert copy["gap"].compression == source["gap"].compression


class Impatient(Progress):
    """Cancelled when asked for the third time."""

    asked = 0

    def cancelled(self):
        self.asked += 1
        return self.asked > 2


def test_a_cancel_is_heard_amid_copies(tmp_path):
    target = tmp_path / "copy.h5"
    with (
        chunked(tmp_path / "source.h5", {}) as source,
        pytest.raises(Cancelled),
        SeriesFile(target, (30, 20), Impatient()) as file,
    ):
        file.copy(("gap",), source)


def test_a_cancel_is_heard_amid_images(tmp_path):
    with pytest.raises(Cancelled), SeriesFile(tmp_path / "image.h5", (300, 20), Impatient()) as file:
        file.add_raster("vel", lambda rows: np.zeros((rows.stop - rows.start, 20), np.float32))
