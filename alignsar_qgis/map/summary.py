"""The sentences that stand for a datacube when it comes on the map."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.cube.reader import Cube

from .reference import MapReference

_MINUS = "\u2212"
_COARSE_MM_PER_YEAR = 10.0


def motion_sentences(cube: Cube, velocity: str, displacement: str) -> tuple[str, str]:
    """Range of the velocity and how to see the displacement move, for the message bar; number of pixels and reference.

    Parameters
    ----------
    velocity, displacement
        Names of the variables; what is empty or not in the cube is left out.
    """
    sentences, details = [], ""
    if velocity in cube.variables:
        values = cube.read(velocity) * cube.variables[velocity].to_usual
        values = values[np.isfinite(values)]
        reference = None if cube.reference is None else MapReference.at(*cube.reference)
        sentences.append(velocity_sentence(values))
        details = pixels_sentence(values, reference)
    if displacement in cube.variables:
        sentences.append(QCoreApplication.translate("AlignSAR", "To see it move: tick the displacement, press play."))
    return " ".join(sentences), details


def velocity_sentence(values: np.ndarray) -> str:
    """Range of a velocity.

    Parameters
    ----------
    values
        Velocity of the pixels that have one, in mm/yr, positive towards the satellite, (n_pixels,).
    """
    if not values.size:
        return QCoreApplication.translate("AlignSAR", "No pixel has a velocity: the mask (stage 15) rejects them all.")
    low, high = range_words((float(values.min()), float(values.max())))
    return QCoreApplication.translate("AlignSAR", "Velocity {low} to {high} mm/yr.").format(low=low, high=high)


def pixels_sentence(values: np.ndarray, reference: MapReference | None) -> str:
    """How many pixels have a velocity, and what it is relative to."""
    if reference is None:
        text = QCoreApplication.translate("AlignSAR", "{pixels} pixels have a velocity.")
        return text.format(pixels=values.size)
    text = QCoreApplication.translate("AlignSAR", "{pixels} pixels have a velocity, relative to {place}.")
    return text.format(pixels=values.size, place=reference.words())


def range_words(values: Sequence[float]) -> list[str]:
    """Numbers with the digits that their range needs, and a true minus."""
    digits = 0 if max(map(abs, values)) >= _COARSE_MM_PER_YEAR else 1
    rounded = [round(value, digits) + 0.0 for value in values]
    return [f"{value:.{digits}f}".replace("-", _MINUS) for value in rounded]
