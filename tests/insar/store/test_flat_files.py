"""Reading rasters piece by piece, and what is kept of many of them."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BrokenInput, InsarError, MissingInput
from alignsar_qgis.insar.store import flat_files, scratch
from alignsar_qgis.insar.store.flat_files import FlatFiles, row_pieces
from alignsar_qgis.insar.store.raster import BYTE, FLOAT, write_flat
from alignsar_qgis.insar.store.scratch import PackedMasks, Scratch, count_ones, reserved_file

SHAPE = (37, 11)


@pytest.mark.parametrize("kind", [BYTE, FLOAT])
@pytest.mark.parametrize(("piece", "multiple"), [(5, 1), (60, 1), (60, 4), (10**6, 8)])
def test_pieces_make_up_the_raster(tmp_path, monkeypatch, kind, piece, multiple):
    monkeypatch.setattr(flat_files, "PIECE_PIXELS", piece)
    image = np.random.default_rng(0).integers(0, 255, SHAPE).astype(kind)
    write_flat(tmp_path / "raster", image, kind)
    found = [(rows, values.copy()) for rows, values in row_pieces(tmp_path / "raster", SHAPE, kind, multiple)]
    assert all(rows.start % multiple == 0 for rows, _ in found)
    np.testing.assert_array_equal(np.concatenate([values for _, values in found]), image)


def test_a_raster_that_shrinks_or_goes_is_named(tmp_path):
    write_flat(tmp_path / "raster", np.zeros((SHAPE[0] - 1, SHAPE[1])))
    with pytest.raises(BrokenInput, match="raster became shorter"):
        list(row_pieces(tmp_path / "raster", SHAPE))
    with pytest.raises(MissingInput, match="gone"):
        list(row_pieces(tmp_path / "gone", SHAPE))
    with FlatFiles() as files, pytest.raises(BrokenInput, match="raster became shorter"):
        files.read(tmp_path / "raster", 0, np.empty(SHAPE, np.float32))


def open_now():
    """Number of open files of this process; 0 where the system does not tell."""
    descriptors = Path("/proc/self/fd")
    return sum(1 for _ in descriptors.iterdir()) if descriptors.is_dir() else 0


@pytest.mark.parametrize("room", [0, 2, 99])
def test_more_rasters_than_files_may_be_open(tmp_path, monkeypatch, room):
    monkeypatch.setattr(flat_files, "open_files_allowed", lambda: room)
    images = np.random.default_rng(1).random((5, *SHAPE)).astype(np.float32)
    for index, image in enumerate(images):
        write_flat(tmp_path / str(index), image)
    before = open_now()
    with FlatFiles() as files:
        for start in (300, 0, 17):
            for index, image in enumerate(images):
                out = np.empty(50, np.float32)
                files.read(tmp_path / str(index), start, out)
                np.testing.assert_array_equal(out, image.reshape(-1)[start : start + 50])
        if before:
            assert open_now() - before == min(room, len(images))
    if before:
        assert open_now() == before


@pytest.mark.parametrize("budget_mb", [1, 0])
def test_masks_come_back_as_they_were_put(tmp_path, budget_mb):
    flags = np.random.default_rng(2).random((7, 1003)) < 0.3
    with PackedMasks(len(flags), flags.shape[1], budget_mb, tmp_path) as masks:
        for index, flag in enumerate(flags):
            for start, stop in ((0, 400), (400, 1003)):
                masks.put(index, np.packbits(flag[start:stop]), start)
        for index, flag in reversed(list(enumerate(flags))):
            np.testing.assert_array_equal(masks.mask(index), flag)
            assert count_ones(masks.bits(index)) == flag.sum()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("budget_mb", [1, 0])
def test_scratch_keeps_what_is_written_anywhere(tmp_path, budget_mb):
    values = np.random.default_rng(3).random((6, 20)).astype(np.float32)
    with Scratch(values.nbytes, budget_mb, tmp_path, "A test") as place:
        assert place.on_disk == (budget_mb == 0)
        for index in (4, 0, 5, 1, 3, 2):
            place.write(index * values[0].nbytes, values[index])
        np.testing.assert_array_equal(place.read(0, np.empty_like(values)), values)


def test_no_room_on_disk_is_said_before_anything_is_written(tmp_path, monkeypatch):
    with pytest.raises(InsarError, match=r"Masks needs about \d+ MB on disk, \d+ MB are free at"):
        reserved_file(tmp_path, 2**60, "Masks")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(scratch.os, "posix_fallocate", full, raising=False)
    with pytest.raises(InsarError, match="Masks needs about 1 MB"):
        reserved_file(tmp_path, 2**20, "Masks")
    assert not list(tmp_path.iterdir())


LIMITED = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from alignsar_qgis.insar.store.nullified import write_bits
from alignsar_qgis.insar.store.raster import write_flat

folder = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for name, write, whole in (
    ("flat", lambda path: write_flat(path, np.ones((40, 50))), 8000),
    ("bits", lambda path: write_bits(path, np.ones((4, 40, 500), bool)), 10_000),
):
    for limit in (0, 1, 2500, 4095, 4096, 4097, 5000, 7500, 7999, whole - 1, whole):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            write(folder / name)
        except OSError:
            told = True
        else:
            told = False
        print(name, limit, limit < whole, told)
"""


def test_a_raster_that_the_disk_does_not_take_whole_is_an_error(tmp_path):
    """Its last bytes lie in a buffer until the file is closed."""
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, tmp_path],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = [line.split() for line in done.stdout.splitlines()]
    assert len(rows) == 22
    assert [row for row in rows if row[2] != row[3]] == []
