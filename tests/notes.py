"""A listener for tests that look at what a run says."""

from alignsar_qgis.insar.core.progress import Progress


class Notes(Progress):
    """Remembers what is said."""

    def __init__(self):
        self.said = []

    def info(self, text):
        self.said.append(text)

    warning = info
