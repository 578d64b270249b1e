"""The choice of what does the work of a stage."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from .base_algorithm import AlignsarAlgorithm
from .choices import choice
from .settings import ENGINE


def add_engine(algorithm: AlignsarAlgorithm, names: Sequence[str]) -> None:
    """Declare the choice of the engine that does the work, where there is one."""
    if len(names) < 2:
        return
    translate = QCoreApplication.translate
    words = {
        "builtin": translate("AlignSAR", "Built in"),
        "licsbas": translate("AlignSAR", "LiCSBAS, as installed"),
        "licsalert": translate("AlignSAR", "LiCSAlert, as installed"),
    }
    algorithm.add(
        choice(
            ENGINE,
            translate("AlignSAR", "Engine"),
            {name: words[name] for name in names},
            optional=True,
            unset=translate("AlignSAR", "as in the settings"),
        ),
        translate(
            "AlignSAR",
            "What does the work. Empty: what Settings > Options > Processing > Providers > AlignSAR say, else the "
            "built-in engine. The settings also say where the program and its Python are. Results of both engines go "
            "into the same folders, and either can go on from them.",
        ),
        advanced=True,
    )
