"""Bootstrap of the velocity: straight lines through epochs drawn at random with repetition (Efron, 1979)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.pairs import DAYS_PER_YEAR

SEED = 1


@dataclass(frozen=True)
class Bootstrap:
    """Resamples of the epochs, the same for every pixel.

    Attributes
    ----------
    multiplicity
        How often each resample has drawn each epoch, float64 (n_resamples, n_epochs).
    days
        Whole days from the middle of the series, float64 (n_epochs,). All sums of them are whole numbers, so a
        resample with fewer than two different epochs has a determinant of exactly 0.
    """

    multiplicity: np.ndarray
    days: np.ndarray

    @classmethod
    def draw(cls, day_numbers: np.ndarray, n_resamples: int) -> Bootstrap:
        """Draw as LiCSBAS does, with the same seed."""
        rng = np.random.RandomState(SEED)
        n_epochs = len(day_numbers)
        drawn = [rng.randint(0, n_epochs, n_epochs, dtype=np.int64) for _ in range(n_resamples)]
        multiplicity = np.stack([np.bincount(epochs, minlength=n_epochs) for epochs in drawn])
        middle = (int(day_numbers[0]) + int(day_numbers[-1])) // 2
        return cls(multiplicity.astype(np.float64), (day_numbers - middle).astype(np.float64))

    def sums(self, values: np.ndarray, power: int) -> np.ndarray:
        """Sums of values times days to a power over each resample, (n_resamples, n_pixels)."""
        return (self.multiplicity * self.days**power) @ values

    def determinant(self, observed: np.ndarray) -> np.ndarray:
        """Determinant of the normal matrix of each line, exactly 0 without two different epochs.

        Parameters
        ----------
        observed
            1 where a pixel has a value, else 0, (n_epochs, n_pixels).
        """
        return self.sums(observed, 0) * self.sums(observed, 2) - self.sums(observed, 1) ** 2

    def velocities(self, displacement: np.ndarray) -> np.ndarray:
        """Velocity of every resample in mm/yr, NaN where it has no two different epochs, (n_resamples, n_pixels).

        Parameters
        ----------
        displacement
            mm, NaN where not observed, (n_epochs, n_pixels).
        """
        observed = np.isfinite(displacement)
        if observed.all():
            observed = observed[:, :1]
        observed = observed.astype(np.float64)
        values = np.nan_to_num(displacement.astype(np.float64))
        determinant = self.determinant(observed)
        determinant[determinant == 0] = np.nan
        slope = self.sums(observed, 0) * self.sums(values, 1) - self.sums(observed, 1) * self.sums(values, 0)
        return slope / determinant * DAYS_PER_YEAR


def spread(velocities: np.ndarray, least: int) -> tuple[np.ndarray, np.ndarray]:
    """Standard deviation (population) and median over the resamples, (n_pixels,).

    Parameters
    ----------
    velocities
        (n_resamples, n_pixels), NaN where a resample is singular.
    least
        Pixels with fewer resamples than this get NaN.
    """
    finite = np.isfinite(velocities)
    number = finite.sum(axis=0)
    known = np.where(finite, velocities, 0.0)
    divisor = np.maximum(number, 1)
    mean = known.sum(axis=0) / divisor
    known -= mean
    known *= finite
    variance = np.einsum("ij,ij->j", known, known) / divisor
    median = median_of_sorted(_sorted_enough(velocities, finite), number)
    enough = number >= max(least, 1)
    return np.where(enough, np.sqrt(variance), np.nan), np.where(enough, median, np.nan)


def _sorted_enough(values: np.ndarray, finite: np.ndarray) -> np.ndarray:
    """Values sorted along the first axis, NaN last, or with only the middle ones in their place if all are finite."""
    if not finite.all():
        return np.sort(values, axis=0)
    return np.partition(values, ((len(values) - 1) // 2, len(values) // 2), axis=0)


def median_of_sorted(ordered: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Median of the first values of each column, (n_columns,), NaN if there are none.

    Parameters
    ----------
    ordered
        Values in increasing order with NaN last, (n_values, n_columns).
    number
        How many of each column are not NaN, (n_columns,).
    """
    column = np.arange(number.size)
    upper = np.minimum(number // 2, len(ordered) - 1)
    return (ordered[np.maximum(number - 1, 0) // 2, column] + ordered[upper, column]) / 2
