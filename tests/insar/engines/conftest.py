"""A LiCSBAS that plays the golden run, and one of its own for each test."""

import pytest
from golden_chain import RUN
from licsbas_stand_in import StandIn


@pytest.fixture(scope="package")
def stand_in(golden, tmp_path_factory):
    """A LiCSBAS that plays the golden run, in a folder with a blank and letters beyond ASCII."""
    made = StandIn(tmp_path_factory.mktemp("programs") / "LiCSBAS für Ärzte")
    made.play_golden(golden / RUN, tmp_path_factory.mktemp("scratch"))
    return made


@pytest.fixture(scope="package")
def work_folder(shared, tmp_path_factory):
    """Makes folders with the downloads of the golden run, with a blank and letters beyond ASCII in their path."""

    def make():
        folder = tmp_path_factory.mktemp("Prüfung ß") / "Ordner mit Leerzeichen"
        folder.mkdir()
        for name in ("GEOC", "GACOS"):
            (folder / name).symlink_to(shared / "data" / f"{RUN}_frame" / name)
        return folder

    return make


@pytest.fixture
def quiet(tmp_path):
    """A LiCSBAS that plays nothing."""
    return StandIn(tmp_path / "LiCSBAS")
