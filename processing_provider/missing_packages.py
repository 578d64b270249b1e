"""What to say when a Python package that a stage needs is not there."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.packages import names_of


def how_to_install(names: Sequence[str]) -> str:
    """Which packages are missing, and the command that gets them on this operating system."""
    index = " ".join(names_of(name).pypi for name in names)
    translate = QCoreApplication.translate
    if sys.platform == "win32":
        way = translate("AlignSAR", "In the OSGeo4W shell: python3 -m pip install {packages}").format(packages=index)
    elif sys.platform == "darwin":
        way = translate(
            "AlignSAR", "In a terminal: /Applications/QGIS.app/Contents/MacOS/bin/pip3 install {packages}"
        ).format(packages=index)
    elif all(names_of(name).debian for name in names):
        way = translate(
            "AlignSAR",
            "Debian and Ubuntu: sudo apt install {debian}. Other distributions have packages of similar names, conda: "
            "conda install -c conda-forge {packages}",
        ).format(debian=" ".join(names_of(name).debian for name in names), packages=index)
    else:
        way = translate(
            "AlignSAR",
            "In a terminal: python3 -m pip install --user --break-system-packages {packages}; conda: "
            "conda install -c conda-forge {packages}",
        ).format(packages=index)
    text = translate("AlignSAR", "Missing for the Python of QGIS: {packages}. {way}. Then start QGIS again.")
    return text.format(packages=", ".join(names), way=way)
