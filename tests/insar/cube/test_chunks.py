"""Compressed chunks against what HDF5 itself makes of them."""

import zlib

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.cube.chunks import compressed, compressed_block, is_noise

random = np.random.default_rng(0)
NOISE = random.normal(0, 5, (16, 64, 64)).astype(np.float32)
CASES = {
    "noise": NOISE,
    "noise with gaps": np.where(random.random(NOISE.shape) < 0.3, np.float32(np.nan), NOISE),
    "one part without data": np.where(np.arange(64) < 30, np.float32(np.nan), NOISE),
    "no data": np.full_like(NOISE, np.nan),
    "counts": random.integers(0, 4, NOISE.shape).astype(np.int8),
    "doubles": NOISE.astype(np.float64),
    "one value": np.full((1, 1, 1), 7, np.float32),
}


@pytest.mark.parametrize("level", [1, 6])
@pytest.mark.parametrize("name", CASES)
def test_chunks_are_streams_of_deflate_over_shuffled_bytes(name, level):
    chunk = CASES[name]
    shuffled = chunk.view(np.uint8).reshape(-1, chunk.itemsize).T.tobytes()
    assert zlib.decompress(compressed(chunk, level)) == shuffled
    assert compressed(chunk, 0) == chunk.tobytes()


@pytest.mark.parametrize("name", ["noise with gaps", "one part without data"])
def test_the_fast_way_costs_little_space(name):
    chunk = CASES[name]
    shuffled = chunk.view(np.uint8).reshape(-1, chunk.itemsize).T.tobytes()
    assert len(compressed(chunk, 1)) < 1.05 * len(zlib.compress(shuffled, 1))


def test_noise_is_told_from_what_can_be_shrunk():
    byte = random.integers(0, 256, 2**16).astype(np.uint8)
    assert is_noise(byte)
    assert not is_noise(byte % 64)
    assert not is_noise(np.repeat(byte[: 2**12], 16))
    assert not is_noise(np.where(np.arange(byte.size) % 4 == 0, byte, 0).astype(np.uint8))


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
