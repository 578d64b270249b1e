"""The dialog of every algorithm, as QGIS makes it: its values mean what the shell means, its words say what counts."""

import inspect
import json
import re
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from known_cube import EPOCHS, GRID, write_known_cube
from languages import LANGUAGES, speaking

from alignsar_qgis.insar.cleaning.options import BAND_THRESHOLDS
from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.cube.dated_rasters import DatedRasterOptions
from alignsar_qgis.insar.cube.points import PointOptions
from alignsar_qgis.insar.download.options import DownloadOptions, FrameListOptions, SampleDownloadOptions
from alignsar_qgis.insar.existing import StackLoadOptions
from alignsar_qgis.insar.formats.options import ImportOptions
from alignsar_qgis.insar.frames import FramesOptions
from alignsar_qgis.insar.pipeline.presets import PRESETS
from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, DOWNLOAD, STAGES, stage_of
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.tools.options import TOOL_OPTIONS

OWN_OPTIONS = {
    "create_sample_frame": SampleOptions,
    "download_sample": SampleDownloadOptions,
    "import_interferograms": ImportOptions,
    "load_frames": FrameListOptions,
    "load_stack": StackLoadOptions,
    "export_points": PointOptions,
    "export_rasters": DatedRasterOptions,
    "run_frames": FramesOptions,
    **TOOL_OPTIONS,
}
OPTIONS = {**{stage.id: stage.options for stage in (DOWNLOAD, *ALTERNATIVES, *STAGES, *ANALYSES)}, **OWN_OPTIONS}
LOADERS = {
    *("load_previews", "load_coverage", "load_scene_list", "load_datacube", "load_timeseries"),
    *("import_batch", "export_batch", "check_installation"),
}
NAMES = sorted({*OPTIONS, *LOADERS, "run_pipeline"})
WIDEST_BOX = 45
"""Pixels of a list of choices for each point of its font."""


@pytest.fixture
def context(qgis_app):
    from qgis.core import QgsProcessingContext

    return QgsProcessingContext()


@pytest.fixture
def dialog(provider):
    """The dialog of an algorithm, with nothing but its mandatory inputs filled in."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    opened = []

    def open_dialog(name):
        algorithm = provider.algorithm(name).create()
        opened.append(AlgorithmDialog(algorithm))
        opened[-1].setParameters(mandatory(algorithm))
        return opened[-1]

    yield open_dialog
    for window in opened:
        window.close()
        window.deleteLater()


def mandatory(algorithm):
    """The least that the shell needs."""
    from qgis.core import (
        QgsProcessingParameterDefinition,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterFile,
        QgsProcessingParameterMultipleLayers,
    )

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    values = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.flags() & optional:
            continue
        if isinstance(definition, QgsProcessingParameterFile):
            values[name] = f"/data/{name}{ending(definition)}"
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            values[name] = two_cubes()
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            values[name] = drawn_layer("LineString" if name == "LINE" else "Point")
    return values


@cache
def two_cubes():
    """Datacubes in a folder of their own; the widget of a list keeps only files that QGIS can open."""
    folder = Path(tempfile.mkdtemp())
    return [
        str(write_known_cube(folder / f"{name}.nc", np.zeros((2, *GRID.shape)), epochs=EPOCHS[:2])) for name in "ab"
    ]


def drawn_layer(geometry):
    """Id of a layer of the project with geometries of a kind."""
    from qgis.core import QgsProject, QgsVectorLayer

    found = QgsProject.instance().mapLayersByName(geometry)
    return (found or [QgsProject.instance().addMapLayer(QgsVectorLayer(geometry, geometry, "memory"))])[0].id()


def ending(definition):
    """An ending that the file filter of an input accepts; none for a folder."""
    found = re.search(r"\*(\.\w+)", definition.fileFilter())
    return found[1] if found and definition.behavior() == definition.Behavior.File else ""


def settings(algorithm, values, context):
    """What an algorithm takes from the values of its parameters: options, and outputs of a chosen place."""
    from alignsar_qgis.processing_provider.destinations import chosen
    from alignsar_qgis.processing_provider.option_parameters import read_options

    name = algorithm.name()
    # A dialog gives a temporary file to outputs that it makes by default; the shell has to name one.
    definitions = [
        d for d in algorithm.destinationParameterDefinitions() if d.type() != "sink" and not d.createByDefault()
    ]
    outputs = {d.name(): chosen(algorithm, values, d.name(), context) for d in definitions}
    if name == "run_pipeline":
        plan = algorithm._plan(values, context)
        return replace(plan, options={}, shared={}), plan.checked_options(), outputs
    if hasattr(algorithm, "PRESET_VALUES"):
        return algorithm._options(values, context), outputs
    if name in OPTIONS:
        hand_made = getattr(algorithm, "HAND_MADE", ())
        return read_options(algorithm, OPTIONS[name], values, context, hand_made), outputs
    series = "DISPLACEMENT"
    given = algorithm.parameterDefinition(series) is not None
    return algorithm.parameterAsEnumString(values, series, context) if given else None, outputs


def test_no_algorithm_is_forgotten(provider):
    from alignsar_qgis.processing_provider.models import MODEL_ALGORITHMS

    models = {model.ID for model in MODEL_ALGORITHMS}  # their dialogs are those of QGIS
    assert {algorithm.name() for algorithm in provider.algorithms()} == {*NAMES, *models}


@pytest.mark.parametrize("name", NAMES)
def test_an_untouched_dialog_means_what_the_shell_means(provider, dialog, context, name):
    algorithm = provider.algorithm(name).create()
    values = dialog(name).createProcessingParameters()
    shell = mandatory(algorithm)
    assert len(values) > len(shell) or name in LOADERS
    assert settings(algorithm, values, context) == settings(algorithm, shell, context)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("nothing", ["", "  ", None, "null"], ids=["empty", "blanks", "none", "null"])
def test_every_optional_parameter_that_is_emptied_counts_as_not_given(provider, context, name, nothing):
    from qgis.core import NULL, QgsProcessingParameterDefinition

    algorithm = provider.algorithm(name).create()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    value = NULL if nothing == "null" else nothing
    shell = mandatory(algorithm)
    # An emptied address of the sample is a value: that part is left out.
    kept = {info.name.upper() for info in OPTIONS.get(name, StageOptions).infos() if info.blank}
    emptied = {
        d.name(): value for d in algorithm.parameterDefinitions() if d.flags() & optional and d.name() not in kept
    }
    assert settings(algorithm, {**shell, **emptied}, context) == settings(algorithm, shell, context)


def test_an_emptied_address_of_the_sample_is_left_out(provider, context):
    algorithm = provider.algorithm("download_sample").create()
    options, _ = settings(algorithm, {"DATACUBE_ADDRESS": ""}, context)
    assert options.datacube_address == ""


def test_a_layer_that_is_none_is_named(provider, context):
    from alignsar_qgis.insar.core.errors import MissingInput

    values = {"INPUT": "/data/stack", "POLYGONS": "/data/no_such_layer.gpkg"}
    with pytest.raises(MissingInput, match="no_such_layer"):
        settings(provider.algorithm("clip_stack").create(), values, context)


def test_the_dialog_of_the_chain_runs(dialog, run, frame, tmp_path):
    values = dialog("run_pipeline").createProcessingParameters()
    work = tmp_path / "work"
    work.mkdir()
    for part in ("GEOC", "GACOS"):
        (work / part).symlink_to(frame / part)
    result = run("run_pipeline", {**values, "INPUT": str(work), "LAST_STAGE": "02"})
    (stack,) = (work / "datacube").glob("*_files/GEOCml1")
    assert result["STACK"] == str(stack)


def combo(window, name):
    """The list of choices of a parameter."""
    return window.mainWidget().wrappers[name].widget


@pytest.mark.parametrize("name", NAMES)
def test_every_choice_is_shown_in_words_and_holds_its_code_word(dialog, provider, name):
    from qgis.core import QgsProcessingParameterEnum

    window = dialog(name)
    for definition in provider.algorithm(name).parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterEnum):
            continue
        box, codes = combo(window, definition.name()), definition.options()
        words = {box.itemData(index): box.itemText(index) for index in range(box.count())}
        words.pop(None, None)
        assert list(words) == codes, definition.name()
        assert all(len(word) > 3 and word != code for code, word in words.items()), words
        assert len(set(words.values())) == len(codes), words
        for code in codes:
            window.setParameters({definition.name(): code})
            assert box.currentData() == code
            assert window.createProcessingParameters()[definition.name()] == code


def test_the_presets_are_called_by_their_meaning(dialog):
    box = combo(dialog("run_pipeline"), "PRESET")
    unset = "Not set: AlignSAR settings, or as configured"
    assert [box.itemText(index) for index in range(box.count())] == [unset, "AlignSAR settings", "LiCSBAS defaults"]
    assert box.currentData() is None


def placeholder(window, name):
    """What a number says without a value."""
    box = window.mainWidget().wrappers[name].widget
    assert box.value() == box.minimum()
    return box.specialValueText()


@pytest.mark.parametrize("name", NAMES)
def test_every_number_without_value_says_what_is_in_force(dialog, provider, name):
    from qgis.core import QgsProcessingParameterNumber

    window = dialog(name)
    for definition in provider.algorithm(name).parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterNumber) and definition.defaultValue() is None:
            assert placeholder(window, definition.name()).startswith("Not set: "), definition.name()


def test_the_thresholds_of_the_noise_mask_are_seen_by_radar_band(dialog):
    window = dialog("mask_noise")
    for option, (c_band, l_band) in BAND_THRESHOLDS.items():
        if option != "maximum_loop_errors":
            text = placeholder(window, option.upper())
            assert text == f"Not set: {c_band:g}" if c_band == l_band else f"{c_band:g} in C-band, {l_band:g}" in text


def test_a_number_can_be_set_and_cleared_again(dialog):
    from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase

    window = dialog("mask_noise")
    box = window.mainWidget().wrappers["MAXIMUM_RESIDUAL"].widget
    box.setValue(0)
    assert window.createProcessingParameters()["MAXIMUM_RESIDUAL"] == 0
    box.setValue(8.25)
    assert window.createProcessingParameters()["MAXIMUM_RESIDUAL"] == 8.25
    box.clear()
    assert window.createProcessingParameters()["MAXIMUM_RESIDUAL"] is None
    box.setValue(-0.5)
    with pytest.raises(AlgorithmDialogBase.InvalidParameterValue):
        window.mainWidget().createProcessingParameters()
    box.clear()
    gaps = window.mainWidget().wrappers["MAXIMUM_GAPS"].widget
    gaps.setValue(3)
    assert window.createProcessingParameters()["MAXIMUM_GAPS"] == 3


def test_the_values_of_the_presets_are_seen_in_the_dialog_of_the_chain(dialog):
    window = dialog("run_pipeline")
    assert placeholder(window, "RMS_THRESHOLD") == "Not set: AlignSAR 10, LiCSBAS 1.5"
    assert placeholder(window, "PAIR_COHERENCE_THRESHOLD") == "Not set: AlignSAR 0.15, LiCSBAS off"
    assert placeholder(window, "MULTILOOK") == "Not set: 1"
    assert combo(window, "METHOD").itemText(0) == "Not set: AlignSAR singular, LiCSBAS NSBAS"


def test_the_help_has_every_value_that_a_preset_sets(provider):
    help_text = provider.algorithm("run_pipeline").shortHelpString()
    table = help_text[help_text.index("<table") :]
    assert "\n" not in table
    chain = {stage.id for stage in STAGES}
    for stage_id, values in PRESETS["alignsar"].items():
        infos = {info.name: info for info in stage_of(stage_id).options.infos()}
        for name, value in values.items() if stage_id in chain else ():
            words = {"True": "yes", "False": "no", **dict(zip(infos[name].choices, infos[name].words))}
            shown = words.get(str(value), str(value).removesuffix(".0"))
            row = table[table.index(f"{infos[name].label}</b>") :]
            assert f">{shown}</td>" in row[: row.index("<b>") if "<b>" in row else None], name
    noise = provider.algorithm("mask_noise").shortHelpString()
    assert "15 in C-band, 10 in L-band</td><td>12</td>" in noise


def test_no_label_makes_a_dialog_wider_than_its_window(provider):
    labels = [part.description() for algorithm in provider.algorithms() for part in algorithm.parameterDefinitions()]
    assert {label for label in labels if len(label) > 60} == set()
    assert "Wanted position on the map (deg)" in labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_choice_makes_a_dialog_wider_than_its_window(dialog, provider, tmp_path, language):
    from qgis.PyQt.QtWidgets import QComboBox

    room = {}
    with speaking(language, tmp_path):
        for name in NAMES:
            window = dialog(name)
            window.show()  # a list of choices takes its width then
            for box in window.mainWidget().findChildren(QComboBox):
                words = [box.itemText(index) for index in range(box.count())]
                room[name, max(words, key=len, default="")] = box.minimumSizeHint().width() / (
                    box.font().pointSize() or 9
                )
    assert max(map(len, (words for _, words in room))) > 60
    assert {case: width for case, width in room.items() if width > WIDEST_BOX} == {}


def test_outputs_with_a_place_of_their_own_say_so(dialog):
    from qgis.PyQt.QtWidgets import QLineEdit

    def shown(name, output):
        return dialog(name).mainWidget().wrappers[output].wrappedWidget().findChild(QLineEdit).placeholderText()

    assert shown("prepare_stack", "OUTPUT") == "[GEOCml… beside GEOC]"
    assert shown("run_pipeline", "COVERAGE") == "[beside the datacube, ending in _coverage.gpkg]"
    assert "Skip" in shown("run_pipeline", "PROJECT")


def test_the_model_designer_holds_choices_as_code_words(provider):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildParameterSource

    window = ModelerParametersDialog(provider.algorithm("invert_network"), QgsProcessingModelAlgorithm())
    child = window.createAlgorithm()
    static = QgsProcessingModelChildParameterSource.fromStaticValue(0).source()
    (source,) = child.parameterSources()["METHOD"]
    assert (source.source(), source.staticValue()) == (static, "NSBAS")
    (source,) = child.parameterSources()["MINIMUM_RATIO"]
    assert source.staticValue() is None
    (source,) = child.parameterSources()["LOAD_LAYERS"]
    assert source.staticValue() is True
    window.deleteLater()


def test_a_batch_holds_choices_as_code_words(provider, context):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    window = BatchAlgorithmDialog(provider.algorithm("invert_network").create())
    panel = window.mainWidget()
    wants_context = "context" in inspect.signature(panel.parametersForRow).parameters  # not in QGIS 3.22
    values, _ = panel.parametersForRow(0, *([context] if wants_context else []), warnOnInvalid=False)
    assert (values["METHOD"], values["WEIGHTING"], values["LOAD_LAYERS"]) == ("NSBAS", "LS", True)
    assert values.get("MINIMUM_RATIO") is None
    window.deleteLater()


def test_the_examples_of_options_are_accepted(provider, context, tmp_path):
    (tmp_path / "GEOC" / "20200601_20200607").mkdir(parents=True)
    algorithm = provider.algorithm("run_pipeline").create()
    values = {"INPUT": str(tmp_path), "OPTIONS": "{"}
    refused, message = algorithm.checkParameterValues(values, context)
    assert not refused
    printed = message.split("Example: ")[1]
    text = algorithm.shortHelpString()
    in_help = text[text.index('{"') : text.index("null}") + len("null}")]
    for example in (printed, in_help):
        options = {**values, "OPTIONS": example}
        assert algorithm.checkParameterValues(options, context) == (True, "")
        chosen = algorithm._plan(options, context).checked_options()
        (threshold,) = json.loads(example)["mask_noise"].items()
        assert getattr(chosen["mask_noise"], threshold[0]) == threshold[1]
        assert "correct_gacos" not in chosen


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"INPUT": "{work}/missing"}, "does not exist"),
        ({"CLIP": "10,11,10,11 [EPSG:4326]"}, "does not overlap"),
        ({"OUTPUT": "{work}/GEOC/cube.nc"}, "inside the downloads"),
        ({"OUTPUT": "{work}/GACOS"}, "is a folder"),
        ({"PROJECT": "{work}/project.txt"}, "does not end in .qgz"),
        ({"OVERVIEW": "{work}/GEOC/overview.png"}, "inside the downloads"),
        ({"COVERAGE": "{work}/file/coverage.gpkg"}, "is a file"),
    ],
)
def test_the_chain_is_refused_by_the_dialog_before_it_runs(provider, context, frame, tmp_path, values, words):
    work = tmp_path / "work"
    work.mkdir()
    (work / "file").write_text("")
    for part in ("GEOC", "GACOS"):
        (work / part).symlink_to(frame / part)
    values = {name: value.format(work=work) for name, value in values.items()}
    ok, message = provider.algorithm("run_pipeline").checkParameterValues({"INPUT": str(work), **values}, context)
    assert not ok
    assert words in message


def test_geoc_itself_is_accepted(provider, context, frame):
    algorithm = provider.algorithm("run_pipeline").create()
    assert algorithm.checkParameterValues({"INPUT": str(frame / "GEOC")}, context) == (True, "")
    assert algorithm._plan({"INPUT": str(frame / "GEOC")}, context).work == Path(frame)


def test_downloads_need_a_frame_an_area_or_a_folder(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Neither a frame ID nor an area of interest"):
        run("download_licsar", {})
    assert DownloadOptions().frame == ""
