"""A cancel is heard while large files are compared with what they were, before and after the work of a stage."""

import pytest

from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.metadata import checksum as sha256
from alignsar_qgis.insar.store.record import Seen, checksum, look_at

MEGABYTES = 24


class Impatient(Progress):
    """Cancelled when asked for the third time."""

    asked = 0

    def cancelled(self):
        self.asked += 1
        return self.asked > 2


@pytest.fixture
def large(tmp_path):
    path = tmp_path / "large.nc"
    path.write_bytes(bytes(MEGABYTES << 20))
    return path


@pytest.mark.parametrize(
    "look",
    [
        checksum,
        sha256,
        lambda path, progress: look_at([path], path.parent, progress=progress),
        lambda path, progress: Seen(MEGABYTES << 20, 1, 0).is_still(path, progress),
    ],
    ids=["record", "provenance", "inputs", "outputs"],
)
def test_a_cancel_is_heard_amid_a_file(large, look):
    progress = Impatient()
    with pytest.raises(Cancelled):
        look(large, progress)
    assert progress.asked == 3
