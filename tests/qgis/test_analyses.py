"""Sources, unrest and reconstruction through real QGIS: toolbox, model, shell."""

import json
from pathlib import Path

import pytest
from synthetic_cube import make_scene, write_cube

QUICK = {"BOOTSTRAPPED_RUNS": 40, "MINIMUM_CLUSTER_SIZE": 15, "COMPONENTS_STOP": 3, "BASELINE_END": "20201115"}


@pytest.fixture(scope="module")
def cube(tmp_path_factory):
    return write_cube(tmp_path_factory.mktemp("cube") / "ITSBD.nc", make_scene(shape=(40, 46), n_epochs=40))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("analysis")


def parameters_of(name, cube, folder):
    inputs = {"INPUT": str(cube), "OUTPUT": str(folder / f"{name}.nc")}
    return {
        "separate_sources": {**inputs, **QUICK},
        "detect_unrest": {**inputs, "SOURCES": str(folder / "separate_sources.nc"), "THRESHOLD": 5},
        "reconstruct_timeseries": {**inputs, "SOURCES": str(folder / "separate_sources.nc"), "KEEP": "deformation"},
    }[name]


NAMES = ("separate_sources", "detect_unrest", "reconstruct_timeseries")


@pytest.fixture(scope="module")
def results(provider, cube, folder):
    """Results and log of the three, one after the other."""
    import processing
    from qgis.core import QgsProcessingFeedback

    made = {}
    for name in NAMES:
        feedback = QgsProcessingFeedback()
        result = processing.run(f"alignsar:{name}", parameters_of(name, cube, folder), feedback=feedback)
        made[name] = (result, feedback.textLog())
    return made


@pytest.mark.parametrize("name", NAMES)
def test_an_analysis_returns_what_it_declares_and_says_what_it_found(provider, results, name):
    result, log = results[name]
    assert set(result) == {output.name() for output in provider.algorithm(name).outputDefinitions()}
    assert all(sentence in log for sentence in result["SUMMARY"].splitlines())
    for value in result.values():
        if isinstance(value, str) and value.startswith("/"):
            assert Path(value).exists(), value


@pytest.mark.parametrize(("name", "words"), [("separate_sources", "3 sources found"), ("detect_unrest", "Newest date")])
def test_one_headline_is_the_summary_and_is_told_once(results, name, words):
    result, log = results[name]
    assert result["SUMMARY"].startswith(words)
    lines = log.splitlines()
    assert lines.count(result["SUMMARY"]) == 1
    told = [line for line in lines if line.endswith(".")]
    assert len(told) == len(set(told))


def test_figures_are_linked_in_the_log(results):
    for name in ("separate_sources", "detect_unrest"):
        result, log = results[name]
        pictures = list(Path(result["FIGURES_FOLDER"]).glob("*.png"))
        assert pictures
        assert all(f"file://{picture}" in log for picture in pictures)


@pytest.mark.parametrize("name", NAMES)
def test_a_second_run_finds_nothing_to_do(results, run, cube, folder, name):
    result = run(name, parameters_of(name, cube, folder))
    assert result["SKIPPED"] is True
    assert {**result, "SKIPPED": False} == results[name][0]


def test_numbers_are_outputs_for_models(provider, results):
    from qgis.core import QgsProcessingOutputNumber

    for name in NAMES:
        definitions = provider.algorithm(name).outputDefinitions()
        numbers = [output.name() for output in definitions if isinstance(output, QgsProcessingOutputNumber)]
        assert all(isinstance(results[name][0][number], (int, float)) for number in numbers), name
    assert results["separate_sources"][0]["SOURCE_COUNT"] == 3
    alert = results["detect_unrest"][0]
    assert alert["STATUS_NEW"] == max(alert["NEW_OVER_IMAGE"], alert["NEW_IN_WINDOWS"]) > 0
    assert results["detect_unrest"][0]["MONITORING_DATES"] == 11
    assert results["reconstruct_timeseries"][0]["SOURCE_COUNT"] == 1


def test_each_source_is_a_styled_band(results, load, project, cube, folder):
    layers = load("separate_sources", parameters_of("separate_sources", cube, folder))
    sources = {name: layer for name, layer in layers.items() if name.startswith("IC")}
    bands = [layer.renderer().usesBands() for layer in sources.values()]
    assert sorted(bands) == [[1], [2], [3]]
    assert any("deformation" in name for name in sources)
    for layer in sources.values():
        ramp = layer.renderer().shader().rasterShaderFunction()
        assert ramp.minimumValue() == -ramp.maximumValue() < 0
    visible = [layer for layer in sources.values() if project.layerTreeRoot().findLayer(layer.id()).isVisible()]
    assert len(visible) == 1


def test_tables_have_dates_and_numbers(results, load, cube, folder):
    layers = {
        **load("separate_sources", parameters_of("separate_sources", cube, folder)),
        **load("detect_unrest", parameters_of("detect_unrest", cube, folder)),
    }
    for name, wanted in (
        ("Time courses of the sources", {"date", "ic1_time_course_m"}),
        ("Distances from the trend, by date", {"date", "ic1_distance", "residual_distance", "status_new"}),
    ):
        table = layers[name]
        assert table.isValid()
        assert table.featureCount() == 40
        fields = {field.name(): field.typeName() for field in table.fields()}
        assert wanted <= set(fields)
        assert fields["date"] == "Date"
        assert {fields[field] for field in wanted - {"date"}} == {"Real"}


def test_load_datacube_opens_the_reconstruction(results, load):
    layers = load("load_datacube", {"INPUT": results["reconstruct_timeseries"][0]["OUTPUT"]})
    assert any("Velocity" in name for name in layers)
    assert any("Reconstructed displacement" in name for name in layers)
    assert not any("Filtered displacement" in name for name in layers)


def test_a_preset_is_used_for_what_is_not_set(run, cube, tmp_path):
    parameters = {"INPUT": str(cube), "PRESET": "alignsar", "OUTPUT": str(tmp_path / "s.nc"), "FIGURES": False}
    run("separate_sources", {**parameters, "COMPONENTS_START": 2, "COMPONENTS_STOP": 4, "MINIMUM_CLUSTER_SIZE": 90})
    options = json.loads((tmp_path / "s.nc.json").read_text())["stages"]["separate_sources"]["options"]
    assert options["tolerance"] == 1e-2
    assert options["component_rule"] == "middle"
    assert options["components_stop"] == 4
    assert options["minimum_cluster_size"] == 90


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_cube_is_named(run, cube, folder, tmp_path, name):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    values = {**parameters_of(name, tmp_path / "absent.nc", folder), "OUTPUT": str(tmp_path / "out" / "o.nc")}
    with pytest.raises(QgsProcessingException, match=r"absent\.nc"):
        run(name, values, feedback)
    assert "Traceback" not in feedback.textLog()
    assert not (tmp_path / "out").exists()


def test_a_model_goes_from_cube_to_alert(provider, model_output, cube, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFile,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Alert", "test")
    model.addModelParameter(QgsProcessingParameterFile("cube", "cube"), QgsProcessingModelParameter("cube"))
    for name in NAMES:
        child = QgsProcessingModelChildAlgorithm(f"alignsar:{name}")
        child.setChildId(name)
        child.addParameterSources("INPUT", [source.fromModelParameter("cube")])
        if name == "separate_sources":
            for key, value in QUICK.items():
                child.addParameterSources(key, [source.fromStaticValue(value)])
        else:
            child.addParameterSources("SOURCES", [source.fromChildOutput("separate_sources", "OUTPUT")])
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({name: output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    outputs = {model_output(model, name, name): str(tmp_path / f"{name}.nc") for name in NAMES}
    parameters = {"cube": str(cube), **outputs}
    feedback = QgsProcessingFeedback()
    _, ok = model.run(parameters, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    assert all((tmp_path / f"{name}.nc").is_file() for name in NAMES)


def test_the_shell_goes_from_cube_to_alert(qgis_process, provider, cube, tmp_path):
    for name in NAMES:
        values = parameters_of(name, cube, tmp_path)
        arguments = [f"--{key}={value}" for key, value in values.items()]
        finished = qgis_process("--json", "run", f"alignsar:{name}", *arguments)
        assert finished.returncode == 0, finished.stderr
        assert Path(json.loads(finished.stdout)["results"]["OUTPUT"]).is_file()
    assert (tmp_path / "detect_unrest_status" / "volcano_status.txt").is_file()
