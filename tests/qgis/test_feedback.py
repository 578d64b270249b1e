"""What the science says reaches the log of the algorithm that runs, and of no other."""

import logging
import threading


def test_what_modules_log_goes_to_the_algorithm_of_their_thread(qgis_app):
    from qgis.core import QgsProcessingFeedback

    from alignsar_qgis.processing_provider.running import running

    logger = logging.getLogger("alignsar_qgis.insar.network.loops")
    feedback = QgsProcessingFeedback()
    with running(feedback):
        logger.warning("%d loops are open", 3)
        elsewhere = threading.Thread(target=logger.warning, args=("of another algorithm",))
        elsewhere.start()
        elsewhere.join()
    logger.warning("after the end")
    assert "3 loops are open" in feedback.textLog()
    assert "another" not in feedback.textLog()
    assert "after the end" not in feedback.textLog()


def test_the_link_to_a_page_leads_there_from_anywhere(qgis_app, tmp_path, monkeypatch):
    from pathlib import Path

    from qgis.core import QgsProcessingFeedback

    from alignsar_qgis.processing_provider.figures_output import linked

    monkeypatch.chdir(tmp_path)
    feedback = QgsProcessingFeedback()
    assert linked(Path("alert report.html"), feedback) == str(tmp_path / "alert report.html")
    assert f"file://{tmp_path}/alert%20report.html" in feedback.textLog() + feedback.htmlLog()
