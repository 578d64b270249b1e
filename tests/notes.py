"""A listener for tests that look at what a run says."""

from alignsar_qgis.insar.core.progress import Progress


class Notes(Progress):
    """Remembers what is said, all of it and the warnings apart."""

    def __init__(self):
        self.said, self.warned = [], []

    def info(self, text):
        self.said.append(text)

    def warning(self, text):
        self.said.append(text)
        self.warned.append(text)
