"""The sentences that stand for a datacube when it comes on the map."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.cube.reader import Cube

from .reference import MapReference

_MINUS = "\u2212"
_COARSE_MM_PER_YEAR = 10.0


def motion_sentences(cube: Cube, velocity: str, displacement: str) -> str:
    """Range of the velocity, number of pixels, reference, and how to see the displacement move.

    Parameters
    ----------
    velocity, displacement
        Names of the variables; what is empty or not in the cube is left out.
    """
    sentences = []
    if velocity in cube.variables:
        values = cube.read(velocity)
        reference = None if cube.reference is None else MapReference.at(*cube.reference)
        sentences.append(velocity_sentence(values[np.isfinite(values)], reference))
    if displacement in cube.variables:
        text = QCoreApplication.translate("AlignSAR", "To see it move: tick '{layer}' and press play.")
        layer = QCoreApplication.translate("AlignSAR", cube.variables[displacement].title)
        # Without the unit, so that all of it fits the message bar.
        sentences.append(text.format(layer=layer.split(" (")[0]))
    return " ".join(sentences)


def velocity_sentence(values: np.ndarray, reference: MapReference | None) -> str:
    """Range of a velocity in mm/yr and what it is relative to.

    Parameters
    ----------
    values
        Velocity of the pixels that have one, in mm/yr, positive towards the satellite, (n_pixels,).
    """
    if not values.size:
        return QCoreApplication.translate("AlignSAR", "No pixel has a velocity: the mask (stage 15) rejects them all.")
    low, high = range_words((float(values.min()), float(values.max())))
    if reference is None:
        text = QCoreApplication.translate("AlignSAR", "Velocity {low} to {high} mm/yr at {pixels} pixels.")
        return text.format(low=low, high=high, pixels=values.size)
    text = QCoreApplication.translate(
        "AlignSAR", "Velocity {low} to {high} mm/yr at {pixels} pixels, relative to {place}."
    )
    return text.format(low=low, high=high, pixels=values.size, place=reference.words())


def range_words(values: Sequence[float]) -> list[str]:
    """Numbers with the digits that their range needs, and a true minus."""
    digits = 0 if max(map(abs, values)) >= _COARSE_MM_PER_YEAR else 1
    rounded = [round(value, digits) + 0.0 for value in values]
    return [f"{value:.{digits}f}".replace("-", _MINUS) for value in rounded]
