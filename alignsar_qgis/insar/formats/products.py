"""Geocoded interferograms of other producers as a source of interferograms, whatever their projection.

Each format has a module that finds its products in a folder and says what they hold; here they come to one grid in
degrees, and to the signs and units of LiCSAR.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

import numpy as np

from ..core.blocks import run_tasks
from ..core.errors import BrokenInput, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.pairs import is_pair
from ..core.progress import Progress
from ..core.text import first_sentences
from ..store.baselines import Baselines, baselines_of_pairs
from ..store.parfiles import HIGHEST_HZ, LOWEST_HZ
from ..store.plausibility import HEIGHT
from . import FRAME_RASTERS
from ._layers import Footprint, Layer, Target, common_grid, nothing, refuse_apart, refuse_too_fine
from ._reading import read_layer

AT_ONCE = 20
"""Products whose place a worker reads in one go."""
REASONS = 3
"""Faults of products that one message lists."""
TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d*)?")
GEOMETRIES = 2
"""Products whose geometry is put together where that of the first has gaps; the orbits differ by some 100 m."""


class Product(Protocol):
    """The interferogram of one pair, with the signs and units of LiCSAR."""

    @property
    def pair(self) -> str:
        """``yyyymmdd_yyyymmdd``, the earlier epoch first."""
        ...

    @property
    def files(self) -> Sequence[Path]:
        """Every file that it is made of, whether it exists or not."""
        ...

    @property
    def baseline_m(self) -> float | None:
        """Perpendicular baseline of the later epoch relative to the earlier one in metres, if known."""
        ...

    @property
    def constants(self) -> Mapping[str, str]:
        """Constants by their LiCSAR names, and ``radar_frequency`` in Hz, as far as known."""
        ...

    def absent(self) -> Sequence[str]:
        """Names of what is not there of phase and coherence."""
        ...

    def footprint(self) -> Footprint:
        """Where the phase lies."""
        ...

    def phase(self) -> Layer:
        """Unwrapped phase in radians, positive for a longer path at the later epoch."""
        ...

    def coherence(self) -> Layer:
        """Coherence 0…1."""
        ...

    def frame_raster(self, kind: str, target: Target) -> np.ndarray | None:
        """One of `FRAME_RASTERS` on the grid of a target; None if there is none."""
        ...


class Unreadable(NamedTuple):
    """A file that should be a product and cannot be read, and why, as a sentence that names it."""

    path: Path
    why: str


def unheard_of(name: str, fault: str) -> None:
    """What is done with the faults of a pair or raster where nobody is told."""


AnyProduct = TypeVar("AnyProduct", bound=Product)


@dataclass(frozen=True)
class ProductFolder:
    """A folder of products of one format, one per pair.

    Attributes
    ----------
    place
        The folder or file they were found in.
    products
        By pair.
    not_read
        Names of what looks like a product but is not read.
    remarks
        Sentences about what lies beside the products and is left out.
    heights
        A raster of heights in metres above the ellipsoid, for products that bring none.
    spacing
        Edge of a pixel in degrees; None for that of the products.
    method
        How phase is resampled, one of `METHODS`.
    check
        Called often; may raise to cancel.
    tell
        Called with the name of a pair or of one of `FRAME_RASTERS`, and with what is strange about its values.
    """

    place: Path
    products: Mapping[str, Product]
    not_read: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    heights: Path | None = None
    spacing: float | None = None
    method: str = "bilinear"
    check: Callable[[], None] = nothing
    tell: Callable[[str, str], None] = unheard_of

    @property
    def pairs(self) -> list[str]:
        """Sorted pairs."""
        return sorted(self.products)

    @property
    def files(self) -> list[Path]:
        """Every file that a stack is made of."""
        own = [path for pair in self.pairs for path in self.products[pair].files]
        return list(dict.fromkeys([*own, *([self.heights] if self.heights else [])]))

    def files_of(self, pair: str) -> Sequence[Path]:
        """The files of the product of a pair."""
        return self.products[pair].files

    def common_grid(self, workers: int, progress: Progress) -> Grid:
        """The grid in degrees that covers what at least half of the products cover.

        Raises
        ------
        NothingLeft
            If no product can be read.
        BadOption
            If the spacing asks for far more pixels than the products have.
        """
        tasks = [self.pairs[start : start + AT_ONCE] for start in range(0, len(self.pairs), AT_ONCE)]  # noqa: E203
        footprints: list[Footprint] = []
        faults: list[str] = []
        for _, (found, faulty) in run_tasks(partial(_footprints, self.products), tasks, workers, progress):
            footprints += found
            faults += faulty
        if not footprints:
            raise NothingLeft(
                f"None of the {len(self.pairs)} products in {self.place} can be read. "
                f"{first_sentences(faults, REASONS)}"
            )
        grid = common_grid(footprints, self.spacing)
        refuse_too_fine(grid, footprints, self.place)
        return grid

    def absent(self, pair: str) -> Sequence[str]:
        """Names of what is not there of phase and coherence."""
        return self.products[pair].absent()

    def phase(self, pair: str, grid: Grid) -> np.ndarray:
        """Unwrapped phase in radians, positive for a longer path at the later epoch."""
        self.check()
        return self._target(grid, pair).onto(self.products[pair].phase(), self.method)

    def coherence(self, pair: str, grid: Grid) -> np.ndarray:
        """Coherence 0…1; `BrokenInput` if it lies elsewhere than the phase."""
        self.check()
        product = self.products[pair]
        layer = product.coherence()
        refuse_apart(product.footprint(), layer.footprint, product.files)
        return self._target(grid, pair).onto(layer)

    def frame_raster(self, kind: str, grid: Grid) -> np.ndarray | None:
        """A raster of the frame; gaps in that of one product are filled from others."""
        if kind == "hgt" and self.heights:
            return self._target(grid, kind).onto(read_layer(self.heights, HEIGHT, zero_is_none=False))
        made: np.ndarray | None = None
        for product in self._for_geometry():
            found = product.frame_raster(kind, self._target(grid, kind))
            if found is not None:
                made = found if made is None else np.where(np.isnan(made), found, made)
            if made is not None and not np.isnan(made).any():
                break
        return made

    def _target(self, grid: Grid, name: str) -> Target:
        heights, tell = partial(self.frame_raster, "hgt", grid), partial(self.tell, name)
        return Target(grid, heights, self.check, tell, name in FRAME_RASTERS)

    def _for_geometry(self) -> list[Product]:
        """A few products spread over the time that lie in different places."""
        pairs = self.pairs
        spread = np.linspace(0, len(pairs) - 1, min(GEOMETRIES, len(pairs))).astype(int)
        places: dict[Footprint, Product] = {}
        for product in (self.products[pairs[index]] for index in spread):
            with suppress(MissingInput, BrokenInput):
                places.setdefault(product.footprint(), product)
        return list(places.values())

    @property
    def constants(self) -> Mapping[str, str]:
        """Constants of the first product that knows them."""
        known: dict[str, str] = {}
        for pair in self.pairs:
            try:
                known = {**self._believable(pair), **known}
            except (MissingInput, BrokenInput) as err:
                self.tell(pair, f"{err} Its constants are not used.")
            if {"center_time", "radar_frequency"} <= set(known):
                break
        return known

    def _believable(self, pair: str) -> dict[str, str]:
        """Constants of a product that can be; the others are named."""
        kept = {}
        for name, value in self.products[pair].constants.items():
            if is_believable(name, value):
                kept[name] = value
            else:
                self.tell(pair, f"{self.products[pair].files[0]}: {name} is {value}, which cannot be and is not used.")
        return kept

    def baselines(self) -> Baselines:
        """Perpendicular baselines of the epochs, from those of the pairs by least squares."""
        metres = {}
        for pair in self.pairs:
            try:
                metres[pair] = self.products[pair].baseline_m
            except (MissingInput, BrokenInput) as err:
                self.tell(pair, f"{err} Its baseline is not used.")
        return baselines_of_pairs(self.place, {pair: value for pair, value in metres.items() if value is not None})


def _footprints(products: Mapping[str, Product], pairs: Sequence[str]) -> tuple[list[Footprint], list[str]]:
    """Places of those products that can be read, and why the others cannot."""
    found, faults = [], []
    for pair in pairs:
        try:
            found.append(products[pair].footprint())
        except (MissingInput, BrokenInput) as err:
            faults.append(str(err))
    return found, faults


def is_believable(name: str, value: str) -> bool:
    """Whether a constant of a frame has a value that it can have; those that are not numbers or times may be any.

    >>> is_believable("center_time", "99:61:99"), is_believable("radar_frequency", "5.405e9")
    (False, True)
    """
    if name == "center_time":
        return bool(TIME_OF_DAY.fullmatch(value))
    limits = {"radar_frequency": (LOWEST_HZ, HIGHEST_HZ), "heading": (-360.0, 360.0)}.get(name)
    return limits is None or limits[0] <= float(value) <= limits[1]


def by_pair(place: Path, products: Iterable[AnyProduct]) -> dict[str, AnyProduct]:
    """Products by pair.

    Raises
    ------
    BrokenInput
        If two have the same pair, which are those of neighbouring frames or of another processing.
    """
    found: dict[str, AnyProduct] = {}
    for product in products:
        if product.pair in found:
            first, second = found[product.pair].files[0], product.files[0]
            raise BrokenInput(
                f"{place} has two products of {product.pair}: {first.name} and {second.name}. Keep those of one frame "
                "and one processing in a folder of their own."
            )
        found[product.pair] = product
    return found


def files_below(folder: Path, *suffixes: str) -> list[Path]:
    """Sorted files in a folder and the folders in it that end in one of some suffixes, in any case."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in suffixes)


def ordered(first: str, second: str) -> tuple[str, int]:
    """The pair of two dates, and 1 or -1: the sign that phase has when the pair is turned to put the earlier first.

    >>> ordered("20200613", "20200601")
    ('20200601_20200613', -1)
    """
    return (f"{first}_{second}", 1) if first < second else (f"{second}_{first}", -1)


def is_possible(first: str, second: str) -> bool:
    """Whether two texts of eight digits are different dates."""
    return first != second and is_pair(ordered(first, second)[0])
