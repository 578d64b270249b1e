"""How much the epochs scatter: what most pixels have in common at an epoch, and the variance of what they have not.

The delay of the atmosphere differs from epoch to epoch by far more than the errors of the interferograms do (Fattahi
and Amelung, 2015, https://doi.org/10.1002/2015JB012419), so that an epoch after a thunderstorm tells less about a rate
than one of a clear winter day. Each variance is estimated from how far the series of many pixels depart from a smooth
motion at that epoch, divided by the share of itself that an epoch leaves in its residual (Horn, Horn and Duncan, 1975,
J. Am. Stat. Assoc. 70, 380–385), with weights from the variances of the round before.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._motion import motion_shapes

LEAST_PIXELS, LEAST_SPARE = 30, 6
"""With fewer complete pixels, or fewer epochs beyond the unknowns of a line, all epochs count alike."""
BENDS, EPOCHS_PER_BEND = 4, 6
ROUNDS = 10
WILD = 3.0
"""Pixels that scatter by so many times the median do not take part."""
LEAST_VARIANCE, LEAST_LEFT = 0.1, 0.1
"""Relative to the mean; and of its own noise in the residual of an epoch."""
SHRINKAGE = 0.15
"""Share of the mean variance that is added to all: a smooth field tells its variance by few independent values."""


@dataclass(frozen=True)
class EpochScatter:
    """What the epochs of all pixels have in common.

    Attributes
    ----------
    level
        Displacement that most pixels share, that of the reference among it, mm, (n_epochs,).
    variance
        Of the noise of an epoch at a pixel beside it, mm², (n_epochs,).
    """

    level: np.ndarray
    variance: np.ndarray

    @property
    def sigma(self) -> np.ndarray:
        """Standard deviation of the noise, mm, (n_epochs,)."""
        found: np.ndarray = np.sqrt(self.variance)
        return found


def epoch_scatter(series: np.ndarray, groups: np.ndarray, years: np.ndarray) -> EpochScatter | None:
    """Level and variance of every epoch from a sample of pixels; None where they are too few to tell.

    Parameters
    ----------
    series
        Complete series in mm, (n_epochs, n_pixels).
    groups
        Names of the groups of epochs that the network connects, each of which has a level of its own, (n_epochs,).
    years
        Time since the first epoch, (n_epochs,).
    """
    of_group = groups[:, None] == np.unique(groups)
    spare = len(years) - of_group.shape[1] - 1
    if series.shape[1] < LEAST_PIXELS or spare < LEAST_SPARE:
        return None
    level = np.median(series, axis=1)
    departure = series - level[:, None]
    shapes = motion_shapes(years, min(BENDS, spare // EPOCHS_PER_BEND))
    design = np.column_stack([of_group, shapes])
    departure = departure[:, _tame(departure, design)]
    variance = np.ones(len(years))
    for _ in range(ROUNDS):
        weighted = (design / variance[:, None]).T
        hat = design @ np.linalg.pinv(weighted @ design) @ weighted
        squares = ((departure - hat @ departure) ** 2).mean(axis=1)
        variance = squares / np.maximum(1 - np.diagonal(hat), LEAST_LEFT)
        mean = variance.mean()
        if not mean > 0:
            return None
        np.maximum(variance, LEAST_VARIANCE * mean, out=variance)
    return EpochScatter(level, variance + SHRINKAGE * variance.mean())


def _tame(departure: np.ndarray, design: np.ndarray) -> np.ndarray:
    """Pixels whose series does not scatter far more than those of others, bool (n_pixels,)."""
    scatter = (departure - design @ np.linalg.lstsq(design, departure, rcond=None)[0]).std(axis=0)
    tame: np.ndarray = scatter <= WILD * np.median(scatter)
    return tame
