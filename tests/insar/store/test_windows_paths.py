"""The path rules of Windows: two drives, network shares, names of devices, upper and lower case, backslashes."""

import ntpath
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from alignsar_qgis.insar.core import page
from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.frame_id import frame_id_in
from alignsar_qgis.insar.pipeline import places
from alignsar_qgis.insar.store import record
from alignsar_qgis.insar.store.parfiles import read_chosen_pairs
from alignsar_qgis.insar.store.record import Seen, is_below, is_device, name_from, spelled_alike

WINDOWS = SimpleNamespace(path=ntpath, sep="\\", W_OK=2, access=lambda *_: True)


class WindowsPath(PureWindowsPath):
    """A path as Windows has them, of files that need not exist."""

    def absolute(self):
        return self if self.is_absolute() else WindowsPath("C:\\", self)

    def resolve(self):
        return WindowsPath(ntpath.normpath(self.absolute()))

    def exists(self):
        return self.parent == self

    def is_dir(self):
        return self.exists()

    def as_uri(self):
        return PureWindowsPath(self).as_uri()


@pytest.fixture
def windows(monkeypatch):
    for module in (record, page, places):
        monkeypatch.setattr(module, "os", WINDOWS)
    for module in (record, page):
        monkeypatch.setattr(module, "Path", WindowsPath)


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize(
    ("base", "path", "name"),
    [
        (r"C:\work\TS", r"C:\work\GEOCml1\slc.mli.par", "../GEOCml1/slc.mli.par"),
        (r"C:\Work\TS", r"c:\work\GEOCml1\slc.mli.par", "../GEOCml1/slc.mli.par"),
        (r"C:\work\TS", r"D:\data\GEOC\a.tif", "D:/data/GEOC/a.tif"),
        (r"C:\work\TS", r"\\server\share\GEOC\a.tif", "//server/share/GEOC/a.tif"),
        (r"\\server\share\TS", r"\\server\share\GEOC\a.tif", "../GEOC/a.tif"),
        (r"\\server\share\TS", r"\\server\other\GEOC\a.tif", "//server/other/GEOC/a.tif"),
        (r"\\server\share\TS", r"C:\GEOC\a.tif", "C:/GEOC/a.tif"),
    ],
)
def test_a_name_in_a_record_leads_back_to_the_file(base, path, name):
    base, path = WindowsPath(base), WindowsPath(path)
    assert name_from(base, path) == name
    assert (base / name).resolve() == path


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("results/vel", True),
        ("results/VEL.png", True),
        ("consistency", True),
        ("com10.txt", True),
        ("C:/work/out/vel", False),
        ("C:vel", False),
        ("D:vel", False),
        (r"..\vel", False),
        (r"\vel", False),
        ("../out/vel", False),
        ("//server/share/vel", False),
        ("vel:hidden", False),
        ("NUL", False),
        ("results/con.txt", False),
        ("lpt1 .png", False),
        ("", False),
    ],
)
def test_a_name_of_something_else_than_a_file_of_the_folder_is_refused(name, below):
    assert is_below(name, WindowsPath(r"C:\work\out")) is below


def test_a_colon_is_a_letter_elsewhere(tmp_path):
    assert is_below("2020:2024.nc", tmp_path)
    assert is_below("aux", tmp_path)


@pytest.mark.usefixtures("windows")
def test_other_cases_and_slashes_are_the_same_input_and_stay_others_elsewhere():
    seen = Seen(3, 4, 5)
    assert spelled_alike({"../GEOC/A.tif": seen}) == spelled_alike({"../geoc/a.tif": seen})


def test_upper_and_lower_case_are_two_files_where_they_are():
    assert spelled_alike({"A": Seen(1), "a": Seen(2)}) == {"A": Seen(1), "a": Seen(2)}


@pytest.mark.usefixtures("windows")
def test_a_page_links_pictures_of_its_drive_relatively_and_others_by_their_address():
    folder = WindowsPath(r"C:\work\out")
    assert page._address(WindowsPath(r"C:\work\out\results\my vel.png"), folder) == "results/my%20vel.png"
    assert page._address(WindowsPath(r"D:\data\vel.png"), folder) == "file:///D:/data/vel.png"
    assert page._address(WindowsPath(r"\\server\share\vel.png"), folder) == "file://server/share/vel.png"


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize("place", [r"C:\work\aux", r"C:\nul\out", r"\\server\share\COM1.old"])
def test_an_output_with_the_name_of_a_device_is_refused(place):
    with pytest.raises(BadOption, match="Windows keeps th"):
        places.check_folder(WindowsPath(place))
    with pytest.raises(BadOption, match="Windows keeps th"):
        places.check_file(WindowsPath(place) / "cube.nc", ".nc")


@pytest.mark.usefixtures("windows")
def test_a_file_with_the_name_of_a_device_is_refused_and_others_are_not():
    with pytest.raises(BadOption, match="Windows keeps that name"):
        places.check_file(WindowsPath(r"C:\work\Con.nc"), ".nc")
    places.check_file(WindowsPath(r"C:\cone.nc"), ".nc")


def test_the_names_of_devices():
    assert all(map(is_device, ("CON", "nul", "aux.nc", "Prn.tar.gz", "com1", "LPT9.txt", "com¹", "nul ", "con:")))
    assert not any(map(is_device, ("console", "auxiliary", "com", "com0x", "lpt", "nul_1", ".con", "TS_aux")))


def test_pairs_and_frames_are_found_behind_backslashes(tmp_path):
    path = tmp_path / "list.txt"
    lines = ["GEOC\\20200601_20200607", '"C:\\data\\20200601_20200613\\"', "\\\\server\\share\\20200607_20200613"]
    path.write_bytes("\r\n".join(lines).encode())
    pairs, strange = read_chosen_pairs(path)
    assert pairs == ["20200601_20200607", "20200601_20200613", "20200607_20200613"]
    assert strange == []
    assert frame_id_in("C:\\data\\022D_04826_121209\\GEOC") == "022D_04826_121209"


def test_a_source_on_the_map_keeps_its_root_under_another_spelling():
    """Qt gives slashes, users backslashes; the detour comes after the drive or the share."""
    opening = pytest.importorskip("alignsar_qgis.map.opening")
    for text, root in (
        (r"C:\data\c.nc", "C:\\"),
        ("C:/data/c.nc", "C:\\"),
        (r"\\server\share\c.nc", "\\\\server\\share\\"),
    ):
        spelled = opening._spelled(PureWindowsPath(text), 2)
        assert spelled.startswith(f"{root}././")
        assert ntpath.normpath(spelled) == str(PureWindowsPath(text))


def test_no_other_module_makes_relative_paths_without_a_rule_for_two_drives():
    """The two that do are tested above."""
    package = Path(record.__file__).parents[2]
    makers = {path.name for path in package.rglob("*.py") if "os.path.relpath" in path.read_text(encoding="utf-8")}
    assert makers == {"record.py", "page.py"}
