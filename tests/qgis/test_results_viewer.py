"""Figures reach the person: a page in the results viewer of QGIS, and links in the log."""

import re
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import MagicMock
from urllib.parse import unquote

import pytest


@pytest.fixture(scope="module")
def chain(provider, frame, tmp_path_factory):
    """Outcome and log of the stages that draw, and of the whole chain, by algorithm id."""
    import processing
    from qgis.core import QgsProcessingFeedback

    folder = tmp_path_factory.mktemp("results with spaces")
    made = {}

    def run(name, **parameters):
        feedback = QgsProcessingFeedback()
        result = processing.run(f"alignsar:{name}", parameters, feedback=feedback)
        made[name] = SimpleNamespace(result=result, log=feedback.textLog())
        return result["OUTPUT"]

    stack = run("prepare_stack", INPUT=str(frame / "GEOC"), PICTURES=True, OUTPUT=str(folder / "GEOCml1"))
    series = run("check_interferograms", INPUT=stack, OUTPUT=str(folder / "TS_GEOCml1"))
    both = {"INPUT": stack, "TIMESERIES": series}
    run("choose_reference", **both)
    run("close_loops", **both)
    run("invert_network", **both)
    run("estimate_uncertainty", INPUT=series, RESAMPLES=20)
    run("mask_noise", INPUT=series)
    run("filter_timeseries", INPUT=series)
    whole = folder / "whole chain"
    run("run_pipeline", INPUT=str(frame), OUTPUT=str(whole / "cube.nc"), OVERVIEW=str(whole / "overview.png"))
    return made


def shown_in_results_viewer(algorithm, result):
    """Files that the dialog of an algorithm gives to the results viewer when the run has ended."""
    from processing.core.ProcessingResults import resultsList
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    before = len(resultsList.getResults())
    dialog = MagicMock(algorithm=lambda: algorithm, iterateParam=None)
    AlgorithmDialog.finish(dialog, True, result, QgsProcessingContext(), QgsProcessingFeedback())
    return [Path(item.filename) for item in resultsList.getResults()[before:]]


DRAWING = {
    "prepare_stack": ["hgt.png", "slc.mli.png"],
    "check_interferograms": ["network11_all.png", "network11.png", "network11_nobad.png"],
    "choose_reference": ["120_reference.png", "network120_red_no_ref.png", "network120_remain_strong_cuts.png"],
    "close_loops": ["network12_all.png", "network12.png", "network12_nobad.png"],
    "invert_network": ["network13_all.png", "network13.png", "network13_nobad.png"],
    "mask_noise": ["mask_ts.png"],
}


@pytest.mark.parametrize("name", DRAWING)
def test_a_page_with_the_figures_of_a_stage_comes_to_the_results_viewer(provider, chain, name):
    algorithm, made = provider.algorithm(name), chain[name]
    (page,) = shown_in_results_viewer(algorithm, made.result)
    text = page.read_text(encoding="utf-8")
    assert f"<h1>{algorithm.title()}</h1>" in text
    pictures = [page.parent / unquote(address) for address in re.findall(r'<img src="([^"]+)"', text)]
    assert [picture.name for picture in pictures][: len(DRAWING[name])] == DRAWING[name]
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert made.result["SUMMARY"] in text
    links = re.findall(r"^file://\S+$", made.log, re.MULTILINE)
    assert [Path(unquote(link)).name for link in links] == [*DRAWING[name], page.name]


def test_the_whole_chain_shows_all_figures_in_order_on_one_page(provider, chain):
    made = chain["run_pipeline"]
    (page,) = shown_in_results_viewer(provider.algorithm("run_pipeline"), made.result)
    text = page.read_text(encoding="utf-8")
    addresses = re.findall(r'<img src="([^"]+)"', text)
    pictures = [page.parent / unquote(address) for address in addresses]
    assert all(picture.is_file() for picture in pictures)
    assert not [address for address in addresses if address.startswith(("/", "file:"))]
    names = [picture.name for picture in pictures]
    expected = ["overview.png", "GACOS_info.png"]
    expected += [picture for name, figures in DRAWING.items() if name != "prepare_stack" for picture in figures]
    assert [name for name in names if name in expected] == expected
    headings = re.findall(r"<h2>([^<]+)</h2>", text)
    stages = [provider.algorithm(name).title() for name in DRAWING if name != "prepare_stack"]
    assert [heading for heading in headings if heading in stages] == stages
    assert made.result["SUMMARY"] in text


def test_a_stage_without_figures_shows_nothing(provider, chain):
    for name in ("estimate_uncertainty", "filter_timeseries"):
        assert shown_in_results_viewer(provider.algorithm(name), chain[name].result) == []


def test_the_page_is_shown_again_when_nothing_had_changed(chain, run, provider):
    made = chain["mask_noise"].result
    again = run("mask_noise", {"INPUT": made["OUTPUT"]})
    assert again["SKIPPED"] is True
    assert again["FIGURES"] == made["FIGURES"]
    assert Path(again["FIGURES"]).is_file()
