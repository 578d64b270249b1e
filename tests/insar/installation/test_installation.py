"""What is installed and what is missing, against what other processes say, and an environment that is really made."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from licsalert_stand_in import StandIn as LicsalertStandIn
from licsbas_stand_in import StandIn
from synthetic_cube import make_scene

from alignsar_qgis.insar.core.errors import BadOption, ProgramFailed
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.engines.choice import Installed
from alignsar_qgis.insar.installation import (
    State,
    System,
    install_command,
    inventory,
    leave_environment,
    make_environment,
    packages_of,
    this_system,
    use_environment,
)
from alignsar_qgis.insar.installation.commands import family_of, python_of_this

PYTHON = Path(sys.executable)


def item_of(name, installed=None, host=None, system=System.DEBIAN):
    """One line of the list."""
    return {item.name: item for item in inventory(system, installed or Installed(), host)}[name]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("ID=debian\n", "debian"),
        ('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', "debian"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "debian"),
        ("ID=fedora\n", "fedora"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
        ("ID=arch\n", ""),
        ("", ""),
    ],
)
def test_distributions(text, family):
    assert family_of(text) == family


@pytest.mark.parametrize(
    ("system", "names", "command"),
    [
        (System.DEBIAN, ["netCDF4", "socks"], "sudo apt install python3-netcdf4 python3-socks"),
        (System.FEDORA, ["netCDF4", "socks"], "sudo dnf install python3-netcdf4 python3-pysocks"),
        (System.CONDA, ["netCDF4", "socks"], "conda install -c conda-forge netcdf4 pysocks"),
        (System.WINDOWS, ["netCDF4", "socks"], "python3 -m pip install netCDF4 PySocks"),
        (System.DEBIAN, ["snaphu"], f'"{PYTHON}" -m pip install --user --break-system-packages snaphu'),
        (System.MACOS, ["snaphu"], f'"{PYTHON}" -m pip install snaphu'),
        (System.OTHER, [], ""),
    ],
)
def test_commands(system, names, command):
    assert install_command(names, system) == command


def test_the_python_of_a_program_that_is_no_python(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/opt/qgis/bin/qgis")
    monkeypatch.setattr(sys, "prefix", "/usr")
    assert python_of_this() == Path("/usr/bin/python3")


def test_this_system_is_the_one_that_has_its_package_manager():
    managers = {System.DEBIAN: "/usr/bin/apt", System.FEDORA: "/usr/bin/dnf"}
    if this_system() in managers:
        assert Path(managers[this_system()]).exists()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("rasterio", "import rasterio; print('GDAL', rasterio.__gdal_version__)"),
        ("h5py", "import h5py; print('HDF5', h5py.version.hdf5_version)"),
        ("netCDF4", "import netCDF4; print('HDF5', netCDF4.__hdf5libversion__)"),
    ],
)
def test_a_package_says_what_it_is_linked_to(name, code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found = item_of(name)
    assert found.state is State.THERE
    assert found.linked.startswith(done.stdout.strip())
    assert found.version[0].isdecimal()
    assert Path(found.place).name == name


def test_a_missing_package_comes_with_the_command_and_what_needs_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "h5py", None)
    found = item_of("h5py")
    assert (found.state, found.remedy) == (State.MISSING, "sudo apt install python3-h5py")
    assert "13 Invert network" in found.needed_for
    monkeypatch.setitem(sys.modules, "zarr", None)
    assert item_of("zarr").state is State.OPTIONAL


def test_a_package_linked_to_another_library_than_qgis_is_told():
    found = item_of("rasterio", host={"GDAL": "9.9.9"})
    assert found.state is State.FAULTY
    assert "where QGIS has 9.9.9" in found.remedy
    assert item_of("h5py", host={"HDF5": "9.9.9"}).state is State.FAULTY
    assert item_of("netCDF4").state is State.THERE


def test_licsbas_and_licsalert_are_found_with_their_pythons(tmp_path):
    home = StandIn(tmp_path / "LiCSBAS").home
    alert = LicsalertStandIn(tmp_path / "LiCSAlert", make_scene(n_epochs=3).maps).home
    installed = Installed(home, PYTHON, alert, PYTHON)
    found = item_of("LiCSBAS", installed)
    assert (found.state, found.version, found.place) == (State.THERE, "1.15.1", str(home)), found
    assert found.linked == f"Python {sys.version.split()[0]} ({PYTHON})"
    assert item_of("LiCSAlert", installed).state is State.THERE


def test_programs_that_cannot_work_are_told_why(tmp_path):
    home = StandIn(tmp_path / "LiCSBAS").home
    (home / "bin" / "LiCSBAS120_choose_reference.py").unlink()
    false = tmp_path / "python"
    false.write_text("#!/bin/sh\nexit 1\n")
    false.chmod(0o755)
    found = item_of("LiCSBAS", Installed(home, false))
    assert found.state is State.FAULTY
    assert "its Python does not start" in found.remedy
    assert "without LiCSBAS120_choose_reference" in found.remedy
    assert item_of("LiCSAlert", Installed(licsalert=tmp_path)).state is State.FAULTY
    assert item_of("LiCSAlert").state is State.OPTIONAL


def _wheel(folder, name):
    """A package for pip that holds one module."""
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}.py", "ANSWER = 42\n")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")


def test_an_environment_is_made_used_and_left(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    _wheel(tmp_path, "only_for_this_test")
    folder = tmp_path / "Umgebung für QGIS"
    assert not use_environment(folder)
    make_environment(folder, ["only_for_this_test"], Progress())
    before = list(sys.path)
    assert use_environment(folder)
    assert sys.path == [*before, str(packages_of(folder))], "what was there comes first"
    import only_for_this_test

    assert only_for_this_test.ANSWER == 42
    assert use_environment(folder)
    assert len(sys.path) == len(before) + 1
    leave_environment(folder)
    assert sys.path == before
    make_environment(folder, [], Progress())
    with pytest.raises(ProgramFailed, match=r"(?s)pip ended with status 1.*no_such_package_here"):
        make_environment(folder, ["no_such_package_here"], Progress())


def test_a_folder_with_something_else_is_refused(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(BadOption, match="is not empty and no environment"):
        make_environment(tmp_path, [], Progress())
    assert (tmp_path / "mine.txt").read_text() == "mine"
