"""What the Processing toolbox shows: order, and what its search finds."""

import pytest

from alignsar_qgis.insar.pipeline.stages import ANALYSES, DOWNLOAD, STAGES

NUMBERED = [stage for stage in (DOWNLOAD, *STAGES) if stage.number.isdigit()]


@pytest.fixture
def toolbox(provider):
    """The model that sorts and filters the toolbox; returns the ids it shows, from top to bottom."""
    from qgis.core import QgsApplication
    from qgis.gui import QgsProcessingToolboxProxyModel

    model = QgsProcessingToolboxProxyModel(None, QgsApplication.processingRegistry())

    def walk(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            algorithm = model.toolboxModel().algorithmForIndex(model.mapToSource(index))
            if algorithm is not None and algorithm.provider().id() == "alignsar":
                yield algorithm.name()
            yield from walk(index)

    def shown(search=""):
        from qgis.PyQt.QtCore import QModelIndex

        model.setFilterString(search)
        return list(walk(QModelIndex()))

    return shown


def test_names_stand_in_working_order(toolbox):
    listed = toolbox()
    chain = [stage.id for stage in (DOWNLOAD, *STAGES, *ANALYSES)]
    assert [name for name in listed if name in chain] == chain
    assert listed[0] == "run_pipeline"
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("word", ["step", "stage"])
@pytest.mark.parametrize("stage", NUMBERED, ids=lambda stage: stage.number)
def test_a_step_is_found_by_its_number(toolbox, word, stage):
    found = toolbox(f"{word} {stage.number}")
    meant = {other.id for other in NUMBERED if stage.number in other.number}
    assert set(found) == meant


@pytest.mark.parametrize("stage", [DOWNLOAD, *STAGES], ids=lambda stage: stage.script)
def test_a_step_is_found_by_the_script_of_licsbas(toolbox, stage):
    assert toolbox(stage.script) == [stage.id]
    assert toolbox(stage.script.upper()) == [stage.id]


@pytest.mark.parametrize(
    ("search", "meant", "never"),
    [
        ("volcano", {"run_pipeline", "separate_sources", "detect_unrest", "create_sample_frame"}, {"clip_stack"}),
        ("velocity", {"run_pipeline", "invert_network", "filter_timeseries", "load_datacube"}, {"download_licsar"}),
        ("displacement", {"run_pipeline", "invert_network", "export_datacube", "load_datacube"}, {"mask_stack"}),
        ("time series", {"run_pipeline", "invert_network", "filter_timeseries", "load_datacube"}, {"clip_stack"}),
        ("plot", {"run_pipeline", "load_datacube", "detect_unrest"}, {"clip_stack"}),
        ("csv", {"separate_sources", "detect_unrest"}, {"invert_network"}),
        ("hyp3", {"import_interferograms"}, {"download_licsar"}),
        ("nisar", {"import_interferograms"}, {"download_licsar"}),
        ("demo", {"create_sample_frame", "download_sample"}, {"invert_network"}),
        ("cum.h5", {"invert_network", "estimate_uncertainty", "filter_timeseries", "export_datacube"}, {"mask_stack"}),
    ],
)
def test_the_words_people_type_find_what_they_mean(toolbox, search, meant, never):
    found = set(toolbox(search))
    assert meant <= found
    assert not never & found
