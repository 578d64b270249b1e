"""What the network dock starts: parameters that the algorithms take, and read back as the options meant."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from alignsar_qgis.insar.cleaning.options import FilterOptions
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.network.options import LoopOptions
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.pruning import NetworkView, plan_rerun
from alignsar_qgis.insar.synthetic.options import SampleOptions


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    folder = tmp_path_factory.mktemp("network")
    run_stage("create_sample_frame", folder / "frame", options=SampleOptions(epochs=12))
    run(Plan(folder / "frame"), Progress())
    return folder


@pytest.fixture(scope="module")
def single(work):
    """A time series of single stages, with options of every kind that are not the usual ones."""
    found = NetworkView.open(work / "frame").places
    stack = shutil.copytree(found.stack, work / "single" / "GEOCml1")
    series = stack.with_name("TS_GEOCml1")
    run_stage("check_interferograms", stack, series)
    run_stage("close_loops", stack, series, series, options=LoopOptions(rms_threshold=2.5, nullify=True, workers=1))
    run_stage("invert_network", stack, series, series, options=InversionOptions(method="singular", minimum_ratio=0.5))
    run_stage("estimate_uncertainty", series, series)
    run_stage("mask_noise", series, series)
    box = Extent(14.05, 14.1, 40.75, 40.8)
    run_stage("filter_timeseries", series, series, options=FilterOptions(fit_extent=box, deramp="1"))
    return series


def read_back(step):
    """The options that the algorithm of a step reads from its parameters, which it accepts."""
    from qgis.core import QgsApplication, QgsProcessingContext

    from alignsar_qgis.processing_provider.option_parameters import read_options

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alignsar:{step.algorithm}")
    context, parameters = QgsProcessingContext(), step.parameters({})
    unknown = set(parameters) - {definition.name() for definition in algorithm.parameterDefinitions()}
    assert unknown == set()
    accepted, message = algorithm.checkParameterValues(parameters, context)
    assert accepted, message
    return read_options(algorithm, algorithm.stage.options, parameters, context)


def test_single_stages_get_their_options_and_the_list(provider, single):
    from alignsar_qgis.network_view.run import run_steps

    view = NetworkView.open(single)
    rerun = plan_rerun(view, {view.kept[0]})
    rerun.write_list()
    *stages, last = run_steps(rerun)
    assert [step.algorithm for step in stages] == [step.stage.id for step in rerun.steps]
    for step, meant in zip(stages, rerun.steps):
        assert read_back(step) == meant.options, step.algorithm
    assert stages[0].parameters({})["REMOVAL_LIST"] == str(rerun.listing)
    assert "OUTPUT" not in stages[0].parameters({})
    assert rerun.steps[0].options.rms_threshold == 2.5
    assert rerun.steps[-1].options.fit_extent == pytest.approx((14.05, 14.1, 40.75, 40.8))
    assert last.parameters({}) == {"INPUT": str(single)}


def test_the_chain_gets_a_range_and_its_settings(provider, work):
    from qgis.core import QgsApplication, QgsProcessingContext

    from alignsar_qgis.network_view.run import run_steps

    view = NetworkView.open(work / "frame")
    rerun = plan_rerun(view, {view.kept[0]})
    rerun.write_list()
    (step,) = run_steps(rerun)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alignsar:{step.algorithm}")
    context, parameters = QgsProcessingContext(), step.parameters({})
    accepted, message = algorithm.checkParameterValues(parameters, context)
    assert accepted, message
    plan = algorithm._plan(parameters, context)
    assert (plan.first, plan.last, plan.datacube, plan.preset) == ("12", "16", rerun.chain.cube, "alignsar")
    options = plan.checked_options()
    assert options["close_loops"].removal_list == rerun.listing
    before = Plan(work / "frame").checked_options()
    assert replace(options["close_loops"], removal_list=None) == before["close_loops"]
    assert options["mask_noise"] == before["mask_noise"]


def test_layers_lead_to_their_network(load, work):
    from qgis.core import QgsProject

    from alignsar_qgis.network_view.files import network_of, networks_in

    cube = next((work / "frame" / "datacube").glob("*.nc"))
    places = NetworkView.open(cube).places
    load("load_datacube", {"INPUT": str(cube)})
    load("load_stack", {"INPUT": str(places.stack), "PAIRS": NetworkView.open(cube).kept[0], "STATISTICS": False})
    layers = load("load_timeseries", {"INPUT": str(places.series)})
    assert set(networks_in(QgsProject.instance())) == {cube, places.stack, places.series / "cum_filt.h5"}
    for path in networks_in(QgsProject.instance()):
        assert NetworkView.open(path).places == places
    basemaps = [layer for name, layer in layers.items() if "OpenStreetMap" in name]
    assert [network_of(layer) for layer in basemaps] == [None] * len(basemaps)


def test_columns_are_sorted_by_value_and_unknown_values_come_last(qgis_app, single):
    from qgis.PyQt.QtCore import Qt

    from alignsar_qgis.network_view.tables import RecordsModel, RecordsTable, pair_columns

    view = NetworkView.open(single)
    table = RecordsTable("x", RecordsModel(pair_columns(), lambda one: not one.is_kept))
    table.records.show_rows(view.pairs, [False] * len(view.pairs))
    titles = [column.title for column in table.records.columns]
    place = titles.index("Baseline (m)")
    table.sortByColumn(place, Qt.SortOrder.DescendingOrder)
    shown = [table.model().index(row, place).data() for row in range(table.model().rowCount())]
    metres = sorted((one.fact.baseline for one in view.pairs), reverse=True)
    assert [float(text.replace("−", "-")) for text in shown] == [round(value) for value in metres]
    table.show_selected([3, 5])
    assert table.selected() == [3, 5]
    ticked = []
    table.records.ticked.connect(lambda rows, on: ticked.append((rows, on)))
    index = table.records.index(4, 0)
    assert table.records.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert not table.records.setData(table.records.index(4, 1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert ticked == [([4], True)]
