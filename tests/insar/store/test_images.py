"""Images made and used in pieces, in memory and in files."""

from collections import namedtuple

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.store import images, writing
from alignsar_qgis.insar.store.images import ImageStack, RasterFiles, pixel_pieces, read_thinned, thinned

RANDOM = np.random.default_rng(2)


@pytest.mark.parametrize("budget_mb", [1, 0])
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.uint8])
def test_a_stack_gives_back_what_was_put(tmp_path, budget_mb, dtype):
    cube = (100 * RANDOM.random((5, 7 * 11))).astype(dtype)
    with ImageStack(5, 77, budget_mb, tmp_path, "The cube", np.dtype(dtype)) as stack:
        assert stack.on_disk == (budget_mb == 0)
        assert not list(tmp_path.iterdir()), "the file has no name"
        stack.put(0, cube[:, :30])
        for index, image in enumerate(cube):
            stack.put_image(index, 30, image[30:].reshape(-1, 1))
        np.testing.assert_array_equal(stack.get(slice(13, 52)), cube[:, 13:52])
        np.testing.assert_array_equal(stack.image(3, slice(0, 77)), cube[3])
        np.testing.assert_array_equal(np.concatenate(list(stack.pieces(2))), cube[2])
        np.testing.assert_array_equal(thinned(stack, 4, (7, 11), most=4), cube[4].reshape(7, 11)[::3, ::3])


def test_a_stack_without_room_says_how_much_it_needs(tmp_path, monkeypatch):
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(writing.shutil, "disk_usage", lambda _: usage(3 * 2**20))
    with pytest.raises(InsarError, match=r"The cube needs about 8 MB on disk, 3 MB are free at .*memory budget"):
        ImageStack(2, 2**20, 1, tmp_path, "The cube")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("room", [100, 1])
def test_rasters_are_written_in_any_order(tmp_path, monkeypatch, room):
    """Also where only one of them may stay open."""
    monkeypatch.setattr(images, "open_files_allowed", lambda: room)
    data = RANDOM.random((3, 6, 4)).astype(np.float32)
    paths = {str(number): tmp_path / "results" / f"r{number}" for number in range(3)}
    with RasterFiles(paths, 24) as rasters:
        assert [path.stat().st_size for path in paths.values()] == [96] * 3, "their space is taken"
        for rows in (slice(4, 6), slice(0, 4)):
            for name, image in zip(paths, data):
                rasters.put(name, 4 * rows.start, image[rows])
        np.testing.assert_array_equal(rasters.get("1", slice(5, 17)), data[1].ravel()[5:17])
        np.testing.assert_array_equal(np.concatenate(list(rasters.pieces("2"))), data[2].ravel())
    for path, image in zip(paths.values(), data):
        np.testing.assert_array_equal(np.fromfile(path, "<f4"), image.ravel())
        np.testing.assert_array_equal(read_thinned(path, (6, 4), most=3), image[::2, ::2])


@pytest.mark.parametrize(
    ("n_pixels", "most", "multiple"), [(100, 30, 8), (7, 100, 8), (64, 8, 8), (65, 1, 8), (10, 3, 1)]
)
def test_pieces_cover_an_image_and_begin_at_multiples(n_pixels, most, multiple):
    pieces = pixel_pieces(n_pixels, most, multiple)
    np.testing.assert_array_equal(np.concatenate([np.arange(p.start, p.stop) for p in pieces]), np.arange(n_pixels))
    assert all(piece.start % multiple == 0 for piece in pieces)
    assert max(piece.stop - piece.start for piece in pieces) <= max(most, multiple)
