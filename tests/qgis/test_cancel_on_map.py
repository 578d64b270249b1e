"""A cancel is heard while the layers of a result are made, one for each of up to hundreds of dates."""

import pytest


@pytest.fixture(scope="module")
def cube(frame, tmp_path_factory, qgis_app):
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline import Plan
    from alignsar_qgis.insar.pipeline import run as run_chain

    return run_chain(Plan(frame, tmp_path_factory.mktemp("cancel") / "cube.nc"), Progress()).cube


def test_loading_a_datacube_stops(cube, run):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("load_datacube", {"INPUT": str(cube)}, feedback)


def test_a_project_file_stops(cube, tmp_path, qgis_app):
    from alignsar_qgis.insar.core.errors import Cancelled
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import ProjectFile, cube_result

    class Impatient(Progress):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 2

    with pytest.raises(Cancelled):
        ProjectFile(tmp_path / "cube.qgz", cube_result(Cube.open(cube)), Impatient())


def test_results_that_are_complete_stay(qgis_app):
    from qgis.core import QgsProcessingFeedback

    from alignsar_qgis.processing_provider.base_algorithm import shown_if_possible
    from alignsar_qgis.processing_provider.feedback import after

    class Listener(QgsProcessingFeedback):
        told = ""

        def pushWarning(self, text):
            self.told = text

    feedback = Listener()
    feedback.setProgress(40)
    feedback.cancel()
    with shown_if_possible(feedback):
        list(after(feedback).steps([1, 2]))
    assert "the results are complete" in feedback.told
