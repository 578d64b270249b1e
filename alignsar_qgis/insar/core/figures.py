"""Drawing conventions shared by all figures; nothing here touches a window or global state."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colors import Colormap
    from matplotlib.figure import Figure

DIVERGING = "RdYlBu_r"
"""For what is positive towards the satellite: blue is away, pale yellow is zero, red is towards."""
PHASE = "RdYlBu"
"""The same colours for phase, which is positive away from the satellite."""
TOWARDS, AWAY = "#a50026", "#313695"
SEQUENTIAL = "viridis"
NO_DATA = "#d9d9d9"
DPI = 110
PNG_LEVEL = 1
"""Higher levels take three times as long and save a tenth."""

Draw = TypeVar("Draw", bound=Callable[..., Any])


class Margins(NamedTuple):
    """Room around the axes of a figure in inches."""

    left: float
    right: float
    bottom: float
    top: float


def new_figure(width_in: float, height_in: float, margins_in: Margins | None = None) -> Figure:
    """An empty figure that can be drawn on any thread.

    Its axes leave as much room as their labels need, which takes as long as the drawing itself, unless the margins
    around them are given.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width_in, height_in), dpi=DPI, layout=None if margins_in else "constrained")
    FigureCanvasAgg(figure)
    if margins_in:
        figure.subplots_adjust(
            left=margins_in.left / width_in,
            right=1 - margins_in.right / width_in,
            bottom=margins_in.bottom / height_in,
            top=1 - margins_in.top / height_in,
        )
    return figure


def drawing(draw: Draw) -> Draw:
    """Have a function that makes or changes a figure run on a thread that Python has started.

    Python throws the state of a thread of Qt away after each task, compiled parts of matplotlib keep the one that they
    saw first, and QGIS 3.40 dies of the stale one.
    """

    @wraps(draw)
    def on_own_thread(*arguments: Any, **options: Any) -> Any:
        with ThreadPoolExecutor(max_workers=1) as thread:
            return thread.submit(draw, *arguments, **options).result()

    return cast(Draw, on_own_thread)


@drawing
def save(figure: Figure, path: Path) -> None:
    """Write a PNG, drawing once, where ``savefig`` draws a second time to find out what it has to draw."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.canvas.print_png(path, pil_kwargs={"compress_level": PNG_LEVEL})


def phase_cycle() -> Colormap:
    """Cyclic colours for phase, -pi…pi: pale yellow at 0, red before it (towards), blue after it (away), dark at pi."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("phase", ["#3a1c4a", "#d73027", "#ffffbf", "#4575b4", "#3a1c4a"])


def raster_panel(
    axes: Axes,
    data: np.ndarray,
    title: str,
    label: str,
    limits: tuple[float, float] | None = None,
    cmap: str = SEQUENTIAL,
) -> None:
    """Draw a raster with its own colour bar, no data grey; by default from the 1st to the 99th percentile."""
    finite = data[np.isfinite(data)]
    if limits is None and finite.size:
        low, high = np.percentile(finite, [1, 99])
        limits = (low, high) if high > low else (low - 1, low)
    low, high = limits or (0.0, 1.0)
    image = axes.imshow(data, cmap=cmap, vmin=low, vmax=high, interpolation="nearest")
    bare(axes, title)
    axes.figure.colorbar(image, ax=axes, label=label, shrink=0.85)


def signed_panel(axes: Axes, data: np.ndarray, title: str, label: str, cmap: str = DIVERGING) -> None:
    """Draw a raster with colours symmetric about zero."""
    raster_panel(axes, data, title, label, symmetric_limits(data), cmap)


def bare(axes: Axes, title: str) -> None:
    """Axes of an image: no ticks, grey where it has no data."""
    axes.set_facecolor(NO_DATA)
    axes.set_title(title, fontsize=9)
    axes.set_xticks([])
    axes.set_yticks([])


def show_dates(axes: Axes, fewest: int = 5, most: int = 12) -> None:
    """Have the horizontal axis tell dates, at so many places, in numbers, which every language has."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    axes.xaxis_date()
    locator = AutoDateLocator(minticks=fewest, maxticks=most)
    whole = ["%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%d", "%H:%M", "%S"]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(
        ConciseDateFormatter(locator, formats=whole, zero_formats=whole, offset_formats=whole, show_offset=False)
    )


def symmetric_limits(data: np.ndarray, percent: float = 99.0) -> tuple[float, float]:
    """Limits -a…a for a diverging map, a = that percentile of the magnitude (1 where nothing is finite)."""
    finite = np.abs(data[np.isfinite(data)])
    limit = float(np.percentile(finite, percent)) if finite.size else 1.0
    return -(limit or 1.0), limit or 1.0
