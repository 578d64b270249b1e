"""The images that are separated: which dates and pixels, in which combination."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.progress import Progress
from .cube_import import MASKED_BY_NAN, USED, Series, nearest_epoch


@dataclass(frozen=True)
class Mixtures:
    """Mixed images as combinations of a chain of cumulative images.

    Attributes
    ----------
    chain
        Cumulative displacement of each date after the first in metres, with zero mean over the pixels,
        (n_dates - 1, n_pixels). Pixels are in row-major order.
    combination
        The mixtures are ``combination @ chain``, (n_mixtures, n_dates - 1).
    dates
        Indices into the epochs of the series of all dates that are learned from.
    baseline
        Index of the last epoch of the baseline.
    flags
        Why each pixel is used or not, int8 (length, width).
    pixels_of_all
        How many pixels would be used if no date of the baseline were left out.
    """

    chain: np.ndarray
    combination: np.ndarray
    dates: np.ndarray
    baseline: int
    flags: np.ndarray
    pixels_of_all: int = 0

    @property
    def images(self) -> np.ndarray:
        """The mixtures, (n_mixtures, n_pixels), metres."""
        return self.combination @ self.chain


def make_mixtures(series: Series, progress: Progress | None = None) -> Mixtures:
    """Mixtures of the baseline of a series.

    Raises
    ------
    NothingLeft
        If no pixel is valid on all dates, or too few dates are left.
    BadOption
        If the baseline is too short for the number of components.
    """
    progress = progress or Progress()
    options = series.options
    last = len(series.epochs) - 1
    baseline = nearest_epoch(series.epochs, options.baseline_end) if options.baseline_end else last
    stop = min(baseline + options.compatible, last)
    valid = np.array([np.isfinite(image) for image in progress.heeding(series.cumulative)])
    flags = series.rejected.copy()
    rule = "all" if options.compatible and options.date_choice == "best" else options.date_choice
    kept = flags == USED
    dates = choose_dates(np.array([image[kept] for image in progress.heeding(valid[: stop + 1])]), rule)
    progress.check()
    considered = list(valid) if options.compatible and rule == "all" else [valid[date] for date in dates]
    pixels_of_all = int((_on_all(list(valid[: stop + 1]), progress) & kept).sum())
    flags[kept & ~_on_all(considered, progress)] = MASKED_BY_NAN
    used = flags == USED
    _check(int(used.sum()), dates, series)
    first, later = series.cumulative[dates[0]][used], dates[1:]
    chain = np.empty((len(later), len(first)))
    for index, date in enumerate(progress.heeding(later)):
        chain[index] = space_centred(series.cumulative[date][used][np.newaxis] - first)
    generator = np.random.default_rng([options.seed, 0])
    combination = combine(options.mixtures, len(dates), options.maximum_pairs, generator)
    if options.independence == "time":
        # The maps of the sources are wanted, so all dates stay together and the pixels are resampled.
        combination = np.eye(len(chain))
    return Mixtures(chain, combination, dates, baseline, flags, pixels_of_all)


def _on_all(valid: Sequence[np.ndarray], progress: Progress) -> np.ndarray:
    """Pixels that are valid on all dates, bool (length, width)."""
    left = np.ones(valid[0].shape, bool)
    for image in progress.heeding(valid):
        left &= image
    return left


def space_centred(images: np.ndarray) -> np.ndarray:
    """Images minus their mean over the pixels, (n, n_pixels)."""
    return images - images.mean(axis=1, keepdims=True)


def combine(kind: str, n_dates: int, maximum_pairs: int, generator: np.random.Generator) -> np.ndarray:
    """How the mixtures follow from the cumulative images after the first date, (n_mixtures, n_dates - 1).

    ``all`` are the later minus the earlier image of every two dates; where there would be as many as the maximum or
    more, so many are drawn without repetition.
    """
    count = n_dates - 1
    cumulative = np.eye(count)
    if kind == "cumulative":
        return cumulative
    if kind == "incremental":
        return cumulative - np.eye(count, k=-1)
    first, second = np.triu_indices(n_dates, 1)
    if first.size >= maximum_pairs:
        drawn = np.sort(generator.choice(first.size, maximum_pairs, replace=False))
        first, second = first[drawn], second[drawn]
    with_first = np.vstack([np.zeros(count), cumulative])
    return with_first[second] - with_first[first]


def choose_dates(valid: np.ndarray, rule: str) -> np.ndarray:
    """Indices of the dates to learn from; valid is bool (n_dates, n_pixels).

    ``best`` orders dates by their number of valid pixels, and keeps the first j of them where j times the number of
    pixels valid on all j is largest. ``licsalert`` counts j from 0, so that at least one date is left out.
    """
    count = len(valid)
    if rule == "all":
        return np.arange(count)
    order = np.argsort(-valid.sum(axis=1), kind="stable")
    common, left = np.zeros(count, int), np.ones(valid.shape[1], bool)
    for place, date in enumerate(order):
        left &= valid[date]
        common[place] = np.count_nonzero(left)
    if rule == "best":
        kept = int(np.argmax(np.arange(1, count + 1) * common)) + 1
    else:
        kept = int(np.argmax(np.arange(count) * common))
    return np.sort(order[:kept])


def _check(pixels: int, dates: np.ndarray, series: Series) -> None:
    options = series.options
    if options.components_start > options.components_stop:
        raise BadOption(
            f"Fewest components ({options.components_start}) exceeds most components ({options.components_stop})."
        )
    if not pixels:
        raise NothingLeft(
            "No pixel is valid on all dates that are learned from. Choose another baseline, or leave out the dates "
            "whose gaps cost most ('best')."
        )
    if len(dates) < 3:
        raise NothingLeft(
            f"The baseline has {len(dates)} dates; separation needs three or more. Choose a later end of the baseline."
        )
    most = min(len(dates) - 1, pixels - 1)
    if options.components_stop > most:
        raise BadOption(
            f"{options.components_stop} components cannot be told apart from {len(dates)} dates and {pixels} pixels; "
            f"at most {most} can. Lower the most components or choose a later end of the baseline."
        )
