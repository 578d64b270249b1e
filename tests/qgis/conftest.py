"""A real QGIS without a window, with the provider registered once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build"


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """The application object; QGIS must be started before anything of it is used."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    app.exitQgis()


@pytest.fixture(scope="session")
def provider(qgis_app):
    """The provider, registered with QGIS."""
    from qgis.core import QgsApplication

    from alignsar_qgis.processing_provider.provider import AlignsarProvider

    made = AlignsarProvider()
    QgsApplication.processingRegistry().addProvider(made)
    return made


@pytest.fixture
def project(qgis_app):
    """The project of the running QGIS, emptied before and after."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def run(provider):
    """Run an algorithm of the provider by id, as the Python console does."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def run_algorithm(name, parameters, feedback=None, context=None):
        context, feedback = context or QgsProcessingContext(), feedback or QgsProcessingFeedback()
        return processing.run(f"alignsar:{name}", parameters, feedback=feedback, context=context)

    return run_algorithm


@pytest.fixture
def model_output():
    """Name that a model gives to an output of its own; before QGIS 3.34 it begins with the child's."""

    def name_of(model, child, output):
        names = {definition.name() for definition in model.destinationParameterDefinitions()}
        (name,) = names & {output, f"{child}:{output}"}
        return name

    return name_of


@pytest.fixture
def load(provider, project):
    """Run an algorithm as its dialog does and load its results; returns all layers of the project by name."""
    import processing
    from qgis.PyQt.QtCore import QCoreApplication

    def run_and_load(name, parameters):
        processing.runAndLoadResults(f"alignsar:{name}", dict(parameters))
        QCoreApplication.processEvents()
        return {layer.name(): layer for layer in project.mapLayers().values()}

    return run_and_load


@pytest.fixture(scope="session")
def frame(tmp_path_factory):
    """A small generated frame with known truth."""
    from alignsar_qgis.insar.pipeline.running import run_stage
    from alignsar_qgis.insar.synthetic.options import SampleOptions

    folder = tmp_path_factory.mktemp("frame")
    run_stage("create_sample_frame", folder, options=SampleOptions(epochs=30))
    return folder


@pytest.fixture(scope="session")
def process_environment(tmp_path_factory):
    """Environment of a fresh QGIS profile in which the assembled plugin can be enabled."""
    if not (BUILT / "alignsar_qgis" / "metadata.txt").is_file():
        pytest.skip("the plugin is not built; run 'make build' first")
    return {
        **{key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")},
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("process_profile")),
        "QGIS_PLUGINPATH": str(BUILT),
    }


@pytest.fixture(scope="session")
def qgis_process(process_environment):
    """Call qgis_process with the assembled plugin; returns the finished process."""

    def call(*arguments):
        command = [str(ROOT / "scripts" / "qgis_process"), *arguments]
        return subprocess.run(command, env=process_environment, capture_output=True, text=True, check=False)

    enabled = call("plugins", "enable", "alignsar_qgis")
    assert enabled.returncode == 0, enabled.stderr
    return call
