"""Options of the import of other producers' interferograms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.options import OptionalPath, StageOptions, memory_option, option, workers_option

AS_STATED = "table"
AUTO, HYP3, ARIA, NISAR, TABLE = "auto", "hyp3", "aria", "nisar", "table"


@dataclass(frozen=True)
class ImportOptions(StageOptions):
    """Import of interferograms."""

    format: str = option(
        AUTO,
        "Format",
        "What the folder holds. By default it is recognised.",
        choices={
            AUTO: "recognised",
            HYP3: "HyP3 (ASF on demand, GAMMA or ISCE2)",
            ARIA: "ARIA Sentinel-1 GUNW",
            NISAR: "NISAR GUNW",
            TABLE: "own GeoTIFFs with a table",
        },
        advanced=False,
    )
    table: OptionalPath = option(
        None,
        "Table of own GeoTIFFs",
        "Text file with the columns pair, phase, coherence and, if known, baseline, and lines '# name: value' before "
        "them for sign, unit, wavelength and geometry. Not set: interferograms.csv in the folder.",
        unset="interferograms.csv in the folder",
        advanced=False,
    )
    heights: OptionalPath = option(
        None,
        "Raster of heights",
        "Heights in metres above the ellipsoid in any projection, for products without a DEM (ARIA, NISAR): the "
        "direction to the satellite is taken there, and stages that need heights have them.",
        advanced=False,
    )
    sign: str = option(
        AS_STATED,
        "Positive values mean",
        "For own GeoTIFFs: movement from the first to the second date of the pair, relative to the satellite.",
        choices={AS_STATED: "as the table says", "away": "away from the satellite", "toward": "toward the satellite"},
    )
    unit: str = option(
        AS_STATED,
        "Unit of the values",
        "For own GeoTIFFs.",
        choices={
            AS_STATED: "as the table says",
            "rad": "radians",
            "cycles": "cycles of 2π",
            "m": "metres",
            "cm": "centimetres",
            "mm": "millimetres",
        },
    )
    wavelength: Optional[float] = option(
        None,
        "Wavelength",
        "For own GeoTIFFs. Sentinel-1 has 0.0554658 m.",
        unit="m",
        minimum=0.003,
        maximum=3.0,
        unset="as the table says",
    )
    spacing: Optional[float] = option(
        None,
        "Pixel spacing",
        "Of the grid in degrees that everything is brought to.",
        unit="degrees",
        minimum=1e-6,
        maximum=1.0,
        unset="that of the products",
    )
    resampling: str = option(
        "bilinear",
        "Resampling of phase",
        "Bilinear is smooth; at a jump of whole cycles it makes values in between, one pixel wide. Nearest neighbour "
        "keeps every value, and moves it by up to half a pixel. Products on the right grid are copied in any case.",
        choices={"bilinear": "smooth (bilinear)", "nearest": "unchanged values (nearest neighbour)"},
    )
    workers: int = workers_option()
    memory: int = memory_option()
