"""A job changes hands between the engines at every stage, both ways."""

import h5py
import numpy as np
import pytest
from golden_chain import PLACES, RUN, SERIES, STAGES, run_with
from golden_data import read_raster

from alignsar_qgis.insar.engines import BUILTIN
from alignsar_qgis.insar.engines.licsbas import Licsbas
from alignsar_qgis.insar.store.record import read_record

COMPATIBLE = [stage.id for stage in STAGES if any(info.name == "compatible" for info in stage.options.infos())]
ONLY_BUILTIN = {"Why a pixel is masked", "Coverage of the datacube"}
TURNS = {
    "builtin first": lambda index: index % 2 == 0,
    "licsbas first": lambda index: index % 2 == 1,
    "licsbas inverts": lambda index: STAGES[index].id != "invert_network",
    "licsbas prepares": lambda index: STAGES[index].number in ("13", "14", "15", "16", "nc"),
}
"""Whether the built-in engine does a stage, by its place in the chain."""


@pytest.fixture(scope="module", params=TURNS)
def mixed(request, stand_in, work_folder):
    """The golden run by both engines in turns: folder, results, and by which engine each stage was done."""
    folder, results, engines = work_folder(), {}, {}
    for index, stage in enumerate(STAGES):
        engine = BUILTIN if TURNS[request.param](index) else Licsbas(stand_in.home)
        values = {"compatible": True} if stage.id in COMPATIBLE else {}
        results[stage.id] = run_with(engine, stage.id, folder, **values)
        engines[stage.id] = engine
    return folder, results, engines


def test_every_stage_goes_on_from_what_the_other_engine_made(mixed, golden):
    folder, _, engines = mixed
    run = golden / RUN
    made = {stage: own["engine"] for stage, own in read_record(folder / SERIES).items()}
    assert made == {stage: engines[stage].name for stage in made}
    shape = 80, 100
    for name in ("mask", "n_gap", "n_unw", "n_loop_err"):
        values, expected = (read_raster(place / SERIES / "results" / name, shape) for place in (folder, run))
        np.testing.assert_array_equal(values, expected, err_msg=name)
    for name, tolerance in (("vel", 1e-3), ("vel.filt", 1e-3), ("stc", 1e-5), ("resid_rms", 1e-4)):
        values, expected = (read_raster(place / SERIES / "results" / name, shape) for place in (folder, run))
        np.testing.assert_allclose(values, expected, rtol=1e-6, atol=tolerance, err_msg=name)
    with h5py.File(folder / SERIES / "cum_filt.h5") as file, h5py.File(run / SERIES / "cum_filt.h5") as expected:
        np.testing.assert_allclose(file["cum"], expected["cum"], rtol=0, atol=2e-3)


def test_nobody_complains_about_the_other_and_nothing_runs_twice(mixed):
    folder, results, engines = mixed
    for stage_id, result in results.items():
        assert not [line for line in result.warnings if "is not as" in line or "changed" in line], stage_id
        assert not result.removed
    for stage_id, engine in engines.items():
        values = {"compatible": True} if stage_id in COMPATIBLE else {}
        assert run_with(engine, stage_id, folder, **values).skipped, stage_id


def test_both_engines_show_the_same_layers(stand_in, work_folder):
    first, second = work_folder(), work_folder()
    for stage in STAGES:
        own = run_with(BUILTIN, stage.id, first).layers
        other = run_with(Licsbas(stand_in.home), stage.id, second).layers
        shown = {layer.title: (layer.path, layer.style) for layer in own if layer.title not in ONLY_BUILTIN}
        made = second / PLACES[stage.id][-1]
        expected = {title: found for title, found in shown.items() if (made / found[0]).with_suffix("").exists()}
        assert expected or not shown or stage.id == "choose_reference", stage.id
        assert {layer.title: (layer.path, layer.style) for layer in other} == expected, stage.id
