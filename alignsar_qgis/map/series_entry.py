"""A series of maps in time: one layer with a time per band, before QGIS 3.38 a group of one layer per epoch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from .layers import Entry, MapGroup, MapLayer
from .styles import rounded_limits
from .time import plays_bands, with_end

_LIMIT_PERCENTILE = 99


def series_entry(
    title: str,
    epochs: Sequence[date],
    limits: tuple[float, float],
    whole: Callable[[], str],
    epoch: Callable[[int], tuple[str, int]],
) -> Entry:
    """A displacement in time, not ticked.

    Parameters
    ----------
    limits
        Lowest and highest value of the colours of all epochs.
    whole
        Gives the source with one band per epoch.
    epoch
        Gives the source and the band of an epoch, both counted from 1.
    """
    days = with_end(epochs)
    layer = MapLayer("", title, "displacement", False, len(epochs), limits, days, expanded=True)
    if plays_bands():
        return replace(layer, source=whole())
    sources = (epoch(number) for number in range(1, len(epochs) + 1))
    newest, *earlier = [
        replace(layer, source=source, title=f"{day} {title}", visible=True, band=band, days=span)
        for (source, band), day, span in zip(sources, epochs, zip(days, days[1:]))
    ][::-1]
    # The newest date bears the legend of all; that of the others, which has the same colours, is folded.
    folded = tuple(replace(earlier_one, expanded=False) for earlier_one in earlier)
    before = MapGroup(QCoreApplication.translate("AlignSAR", "Earlier dates"), folded)
    return MapGroup(title, (newest, before) if folded else (newest,), visible=False, expanded=True)


def limits_about_zero(values: np.ndarray) -> tuple[float, float]:
    """Limits about 0 that leave out the outermost percent; -1 and 1 for nothing but NaN."""
    size = np.abs(values)
    finite = size[np.isfinite(size)]
    limit = float(np.percentile(finite, _LIMIT_PERCENTILE)) if finite.size else 1.0
    return rounded_limits(-limit, limit, symmetric=True)
