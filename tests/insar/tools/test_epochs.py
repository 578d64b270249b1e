"""Maps of dates against the values that went into the cube."""

from datetime import date

import numpy as np
import pytest
import rasterio
from known_cube import EPOCHS, GRID, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption, Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.tools.epochs import extract_epochs
from alignsar_qgis.insar.tools.options import EpochOptions

VALUES = np.random.default_rng(1).normal(0, 30, (len(EPOCHS), *GRID.shape)).astype("f4")
VALUES[:, 2, 3] = np.nan


@pytest.fixture
def cube(tmp_path):
    mask = np.ones(GRID.shape)
    mask[5] = 0
    return write_known_cube(tmp_path / "cube.nc", VALUES, {"mask": mask}, northwards=True)


def test_dates_and_differences(tmp_path, cube):
    text = "20180103, 2018-03-04 20180103_20200101; 20200101_20180103"
    result = extract_epochs(cube, tmp_path / "maps", EpochOptions(text), Progress())
    last = min(range(80), key=lambda place: abs(EPOCHS[place] - date(2020, 1, 1)))
    day = f"{EPOCHS[last]:%Y%m%d}"
    expected = {
        "20180103": VALUES[0],
        "20180304": VALUES[5],
        f"20180103_{day}": VALUES[last] - VALUES[0],
        f"{day}_20180103": VALUES[0] - VALUES[last],
    }
    assert {path.stem for path in (tmp_path / "maps").iterdir()} == set(expected)
    for name, image in expected.items():
        with rasterio.open(tmp_path / "maps" / f"{name}.tif") as file:
            found = file.read(1)
            assert (file.descriptions, file.units) == ((name,), ("mm",))
            assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        image = image.copy()
        image[5] = np.nan
        np.testing.assert_allclose(found, image, rtol=1e-6, atol=1e-5)
    assert result.counts == {"maps": 4}
    assert result.warnings == (
        f"There is no epoch on these dates, so the nearest one was taken: 2020-01-01 ({EPOCHS[last]}).",
    )


def test_without_a_choice_every_date_is_written(tmp_path, cube):
    extract_epochs(cube, tmp_path / "maps", EpochOptions(cog=False, masked=False), Progress())
    names = sorted(path.stem for path in (tmp_path / "maps").iterdir())
    assert names == [f"{day:%Y%m%d}" for day in EPOCHS]
    with rasterio.open(tmp_path / "maps" / f"{EPOCHS[-1]:%Y%m%d}.tif") as file:
        np.testing.assert_array_equal(file.read(1), VALUES[-1])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("soon", "'soon' is no date and no pair"),
        ("20180103_20180115_20180127", "no pair"),
        ("20180103_20180104", "both dates are nearest to the epoch 2018-01-03"),
    ],
)
def test_other_words_are_refused(tmp_path, cube, text, words):
    with pytest.raises(BadOption, match=words):
        extract_epochs(cube, tmp_path / "maps", EpochOptions(text), Progress())
    assert not (tmp_path / "maps").exists()


def test_it_can_be_cancelled(tmp_path, cube):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        extract_epochs(cube, tmp_path / "maps", EpochOptions(), Stopped())
