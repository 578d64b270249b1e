"""Compressed chunks against what HDF5 itself makes of them."""

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.cube.chunks import compressed_block

random = np.random.default_rng(0)


@pytest.mark.parametrize("level", [0, 1, 5])
def test_hdf5_reads_blocks_put_at_any_place(tmp_path, level):
    values = np.where(random.random((21, 70, 45)) < 0.2, np.nan, random.normal(size=(21, 70, 45))).astype(np.float32)
    values[3] = np.nan
    filters = {"shuffle": True, "compression": "gzip"} if level else {}
    with h5py.File(tmp_path / "cube.h5", "w") as file:
        dataset = file.create_dataset("v", values.shape, np.float32, chunks=(8, 32, 16), fillvalue=np.nan, **filters)
        found = []
        for epochs in (slice(0, 8), slice(8, 21)):
            for rows in (slice(0, 32), slice(32, 70)):
                first = epochs.start, rows.start, 0
                block = compressed_block("v", values[epochs, rows], first, (8, 32, 16), np.nan, level)
                found.append(block)
                for place, chunk in block.chunks.items():
                    dataset.id.write_direct_chunk(place, chunk)
    with h5py.File(tmp_path / "cube.h5") as file:
        np.testing.assert_array_equal(file["v"][:], values)
    assert min(block.limits[0] for block in found) == np.nanmin(values)
    assert max(block.limits[1] for block in found) == np.nanmax(values)
    assert [bool(some) for some in found[0].has_value] == [index != 3 for index in range(8)]
