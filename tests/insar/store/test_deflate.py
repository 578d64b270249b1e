"""Deflated chunks against what HDF5 itself makes of them."""

import zlib

import numpy as np
import pytest

from alignsar_qgis.insar.store.deflate import deflated, is_noise

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
    assert zlib.decompress(deflated(chunk, level)) == shuffled
    assert deflated(chunk, 0) == chunk.tobytes()


@pytest.mark.parametrize("name", ["noise with gaps", "one part without data"])
def test_the_fast_way_costs_little_space(name):
    chunk = CASES[name]
    shuffled = chunk.view(np.uint8).reshape(-1, chunk.itemsize).T.tobytes()
    assert len(deflated(chunk, 1)) < 1.1 * len(zlib.compress(shuffled, 1))


def test_noise_is_told_from_what_can_be_shrunk():
    byte = random.integers(0, 256, 2**16).astype(np.uint8)

    def told(plane):
        return is_noise(plane, np.count_nonzero(plane[1:] == plane[:-1]))

    assert told(byte)
    assert told(byte % 64)
    assert not told(byte % 32)
    assert not told(np.repeat(byte[: 2**12], 16))
    assert not told(np.where(np.arange(byte.size) % 4 == 0, byte, 0).astype(np.uint8))
