"""A real LiCSBAS, where ``ALIGNSAR_LICSBAS`` names its folder, on the golden frame, against the built-in engine.

``ALIGNSAR_LICSBAS_PYTHON`` names the Python that runs it, or the folder of its environment, where that is not beside
it. ``make test-licsbas`` runs these tests alone.
"""

import os
from pathlib import Path

import h5py
import numpy as np
import pytest
from golden_chain import LAST_STACK, SERIES, STAGES, run_with

from alignsar_qgis.insar.engines import BUILTIN
from alignsar_qgis.insar.engines.licsbas import Licsbas
from alignsar_qgis.insar.store.parfiles import read_list
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

pytestmark = pytest.mark.licsbas
COMPATIBLE = [stage.id for stage in STAGES if any(info.name == "compatible" for info in stage.options.infos())]


@pytest.fixture(scope="module")
def licsbas():
    """The installed LiCSBAS."""
    folder, python = os.environ.get("ALIGNSAR_LICSBAS"), os.environ.get("ALIGNSAR_LICSBAS_PYTHON")
    if not folder:
        pytest.skip("no LiCSBAS: set ALIGNSAR_LICSBAS to its folder")
    return Licsbas(Path(folder), Path(python) if python else None)


@pytest.fixture(scope="module")
def both(licsbas, work_folder):
    """Folders of the golden run by LiCSBAS and by the built-in engine."""
    theirs, ours = work_folder(), work_folder()
    for stage in STAGES:
        run_with(licsbas, stage.id, theirs)
        run_with(BUILTIN, stage.id, ours, **({"compatible": True} if stage.id in COMPATIBLE else {}))
    return theirs, ours


def test_stacks(both):
    theirs, ours = (Stack.open(folder / LAST_STACK) for folder in both)
    assert theirs.pairs == ours.pairs
    assert theirs.grid.agrees_with(ours.grid)
    for pair in theirs.pairs:
        np.testing.assert_allclose(
            theirs.read_phase(theirs.unw(pair)), ours.read_phase(ours.unw(pair)), rtol=0, atol=1e-4, err_msg=pair
        )


def test_lists_of_rejected_interferograms_and_references(both):
    theirs, ours = (TimeSeries.open(folder / SERIES) for folder in both)
    for name in ("11bad_ifg.txt", "120bad_ifg.txt", "12bad_ifg.txt"):
        assert read_list(theirs.info / name) == read_list(ours.info / name), name
    for name in ("120ref.txt", "13ref.txt", "16ref.txt"):
        assert theirs.window(name) == ours.window(name), name


@pytest.mark.parametrize(
    ("name", "tolerance"),
    [("n_unw", 0), ("n_gap", 0), ("n_loop_err", 0), ("mask", 0), ("vel", 1e-3), ("stc", 1e-4), ("vel.filt", 1e-3)],
)
def test_rasters(both, name, tolerance):
    theirs, ours = (TimeSeries.open(folder / SERIES).read(name) for folder in both)
    np.testing.assert_allclose(theirs, ours, rtol=0, atol=tolerance)


@pytest.mark.parametrize(("name", "tolerance"), [("cum.h5", 1e-3), ("cum_filt.h5", 1e-3)])
def test_series(both, name, tolerance):
    with h5py.File(both[0] / SERIES / name) as theirs, h5py.File(both[1] / SERIES / name) as ours:
        np.testing.assert_allclose(theirs["cum"], ours["cum"], rtol=0, atol=tolerance)


@pytest.mark.parametrize("first", [0, 1])
def test_mixed_work(licsbas, work_folder, both, first):
    folder = work_folder()
    for index, stage in enumerate(STAGES):
        own = index % 2 == first
        values = {"compatible": True} if own and stage.id in COMPATIBLE else {}
        run_with(BUILTIN if own else licsbas, stage.id, folder, **values)
    np.testing.assert_allclose(
        TimeSeries.open(folder / SERIES).read("vel.filt"), TimeSeries.open(both[0] / SERIES).read("vel.filt"), atol=2e-3
    )
