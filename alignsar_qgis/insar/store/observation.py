"""What the interferometric rasters of a stack hold: unwrapped phase, or displacement along the azimuth.

Where bursts of Sentinel-1 overlap, the ground is seen under two squint angles, and the difference of the two
interferograms is proportional to motion in the direction of flight. It need not be unwrapped: a cycle is more than a
metre. LiCSAR publishes it in mm (burst overlaps, densified by overlaps of sub-swaths), LiCSBAS follows it with
``--sbovl``.

Grandin, R., Klein, E., Métois, M. and Vigny, C. (2016), Three-dimensional displacement field of the 2015 Mw8.3 Illapel
earthquake from across- and along-track Sentinel-1 TOPS interferometry, Geophys. Res. Lett. 43, 2552-2561,
doi:10.1002/2016GL067954.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

from ..core.text import translatable
from .plausibility import AZIMUTH_DISPLACEMENT, PHASE, Quantity

ALONG_FLIGHT = {
    translatable("Velocity (mm/yr, + towards satellite)"): translatable("Velocity (mm/yr, + along the flight)"),
    translatable("Robust velocity (mm/yr, + towards satellite)"): translatable(
        "Robust velocity (mm/yr, + along the flight)"
    ),
    translatable("Velocity inside the mask (mm/yr, + towards satellite)"): translatable(
        "Velocity inside the mask (mm/yr, + along the flight)"
    ),
    translatable("Filtered velocity inside the mask (mm/yr, + towards satellite)"): translatable(
        "Filtered velocity inside the mask (mm/yr, + along the flight)"
    ),
    translatable("Displacement (mm, + towards satellite)"): translatable("Displacement (mm, + along the flight)"),
    translatable("Filtered displacement (mm, + towards satellite)"): translatable(
        "Filtered displacement (mm, + along the flight)"
    ),
    translatable("Velocity, unmasked (mm/yr, + towards satellite)"): translatable(
        "Velocity, unmasked (mm/yr, + along the flight)"
    ),
    translatable("Removed by the filter (mm, + towards satellite)"): translatable(
        "Removed by the filter (mm, + along the flight)"
    ),
    translatable("Filtered velocity (mm/yr, + towards satellite)"): translatable(
        "Filtered velocity (mm/yr, + along the flight)"
    ),
}
"""Titles of maps of motion in the line of sight, and what they are called along the azimuth."""

WORDS_ALONG_FLIGHT = {
    "unit vector from the ground to the satellite. Displacement towards the satellite": "unit vector of the flight. "
    "Displacement along it",
    "in the line of sight, positive towards the satellite": "along the flight, positive in its direction",
    "positive towards the satellite": "positive in the direction of flight",
    "component of the line of sight": "component of the direction of flight",
    "Line-of-sight displacement": "Displacement along the flight",
    "unwrapped interferograms": "burst overlaps of interferograms",
}
"""Parts of descriptions for other programs, and what stands in their place for displacement along the azimuth."""


@dataclass(frozen=True)
class Observation:
    """A kind of interferometric observation.

    Attributes
    ----------
    name
        For records.
    suffix
        End of the name of a pair's raster in a stack.
    sources
        Ends of the names of the GeoTIFFs of a pair that it is made of; the first that exists counts.
    vectors
        What stands between the letter and the ending in the names of the GeoTIFFs of the unit vector.
    quantity
        Unit, and values that are possible.
    is_phase
        Whether values are phase in radians, positive away from the satellite, that unwrapping can get wrong by whole
        cycles and the troposphere delays; otherwise mm, positive along the unit vector.
    valid_fraction
        Share of the pixels of a block that must be valid for their mean to be.
    per_turn
        Values per turn of a cyclic colour map.
    flags
        What scripts of LiCSBAS have to be told.
    titles
        What maps are called, by what they are called for phase.
    """

    name: str
    suffix: str
    sources: tuple[str, ...]
    vectors: str
    quantity: Quantity
    is_phase: bool
    valid_fraction: float
    per_turn: float
    flags: tuple[str, ...] = ()
    titles: dict[str, str] = field(default_factory=dict, compare=False)

    def of_pair(self, folder: Path, pair: str) -> Path:
        """Raster of a pair in a stack."""
        return folder / pair / f"{pair}{self.suffix}"

    def worded(self, text: str) -> str:
        """A description of a variable that is right for this observation.

        >>> BURST_OVERLAP.worded("linear velocity in the line of sight, positive towards the satellite")
        'linear velocity along the flight, positive in its direction'
        """
        for of_phase, own in () if self.is_phase else WORDS_ALONG_FLIGHT.items():
            text = text.replace(of_phase, own)
        return text

    def titled(self, title: str) -> str:
        """What a map is called."""
        return self.titles.get(title, title)


UNWRAPPED = Observation("phase", ".unw", ("geo.unw", "unw"), "", PHASE, True, 0.5, 6 * math.pi)
BURST_OVERLAP = Observation(
    "burst_overlap",
    ".sbovldiff.adf.mm",
    ("geo.sbovldiff.adf.mm", "geo.bovldiff.adf.mm"),
    ".azi",
    AZIMUTH_DISPLACEMENT,
    False,
    0.1,
    150 * math.pi,
    ("--sbovl",),
    ALONG_FLIGHT,
)
OBSERVATIONS = {kind.name: kind for kind in (UNWRAPPED, BURST_OVERLAP)}
OBSERVATION_FILE = "11observation.txt"
"""In ``info/`` of a time series that is not of phase: the name of its observation."""


def observation_told_by(description: str) -> Observation:
    """What a description of a variable in a datacube speaks of."""
    return BURST_OVERLAP if "flight" in description else UNWRAPPED


def observation_in(folder: Path, pairs: list[str]) -> Observation:
    """What the first pair with a raster holds; phase where a folder has both, as LiCSBAS takes it."""
    for pair in pairs:
        for kind in OBSERVATIONS.values():
            if kind.of_pair(folder, pair).is_file():
                return kind
    return UNWRAPPED
