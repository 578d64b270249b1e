"""What a datacube says about itself: CF-1.11 and ACDD-1.3 attributes, taken from the inputs or left out.

Eaton, B., et al., NetCDF Climate and Forecast (CF) Metadata Conventions, https://cfconventions.org;
Attribute Convention for Data Discovery 1.3, https://wiki.esipfed.org/Attribute_Convention_for_Data_Discovery_1-3.
"""

from __future__ import annotations

import hashlib
import json
import platform
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from .. import __version__
from ..core.grid import WGS84_RADIUS_M, Grid
from ..core.pairs import day_number, day_of
from ..core.progress import Progress
from ..store.raster import WGS84_EPSG
from ..store.workspace import SPEED_OF_LIGHT_M_S
from ._inputs import Sources
from ._referencing import Placement, Reference
from .contents import PLAIN_FILTERED
from .options import DatacubeOptions

CONVENTIONS = "CF-1.11, ACDD-1.3"
KEYWORDS = "InSAR, interferometric synthetic aperture radar, ground displacement, deformation, time series"
REFERENCES = (
    "LiCSAR: Lazecky et al. (2020), doi:10.3390/rs12152430; "
    "LiCSBAS: Morishita et al. (2020), doi:10.3390/rs12030424; "
    "AlignSAR: https://github.com/AlignSAR/alignSAR"
)
COMMENT = "Rows run from north to south; missing values are NaN; the mask is 1 where a pixel is kept."
DECIMALS = 12
"""Of degrees in polygons; less than a micrometre, and without the noise of the last binary digits."""
BANDS_GHZ = {"L": (1, 2), "S": (2, 4), "C": (4, 8), "X": (8, 12)}
_PEOPLE = ("creator_name", "creator_email", "creator_url", "institution", "project", "license")


def global_attributes(
    sources: Sources, placement: Placement, reference: Reference, options: DatacubeOptions, progress: Progress
) -> dict[str, Any]:
    """Attributes of the whole cube; what the inputs do not say is not there."""
    epochs = sources.epochs
    first, last = (iso_date(epoch) for epoch in (epochs[0], epochs[-1]))
    frame, worded = sources.frame, sources.series.observation.worded
    subject = f"of LiCSAR frame {frame}" if frame else f"from {sources.series.folder.resolve().name}"
    attributes = {
        "Conventions": CONVENTIONS,
        "title": options.title or f"InSAR time-series datacube {subject}, {first} to {last}",
        "summary": worded(
            f"Line-of-sight displacement of {len(epochs)} radar acquisitions from {first} to {last} {subject}, "
            "with velocity and quality indices. Displacement is in millimetres, positive towards the satellite."
        ),
        "keywords": KEYWORDS,
        "comment": COMMENT,
        "references": REFERENCES,
        "source": worded("unwrapped interferograms of LiCSAR, inverted as small-baseline network like LiCSBAS"),
        "processing_level": "InSAR",
        "cdm_data_type": "Grid",
        "standard_name_vocabulary": "CF Standard Name Table v93",
        "filtered_version": np.int32(sources.content == PLAIN_FILTERED),
        "ref_lon": reference.lon,
        "ref_lat": reference.lat,
        "reference_date": iso_date(epochs[reference.date]),
        **{name: getattr(options, name) for name in _PEOPLE if getattr(options, name)},
        **coverage_attributes(placement.written),
        **(_extremes(placement.axes) if options.compatible else {}),
        **time_attributes(epochs),
        **radar_attributes(sources, reference),
        **provenance(sources, options, progress),
    }
    if frame:
        attributes |= {"frame_id": frame, "id": f"{frame}_{epochs[0]}_{epochs[-1]}"}
    return attributes


def coverage_attributes(grid: Grid) -> dict[str, Any]:
    """Extent in space: extremes of the pixel centres, and the outer edges as polygon."""
    ring = ", ".join(f"{lat!r} {lon!r}" for lon, lat in outline(grid))
    return {
        **_extremes(grid),
        "geospatial_lat_units": "degrees_north",
        "geospatial_lat_resolution": abs(grid.post_lat),
        "geospatial_lon_units": "degrees_east",
        "geospatial_lon_resolution": grid.post_lon,
        "geospatial_bounds": f"POLYGON (({ring}))",
        "geospatial_bounds_crs": f"EPSG:{WGS84_EPSG}",
    }


def _extremes(grid: Grid) -> dict[str, float]:
    """Extremes of the coordinates; LiCSBAS takes them before it clips."""
    return {
        "geospatial_lat_min": float(grid.lat[-1]),
        "geospatial_lat_max": float(grid.lat[0]),
        "geospatial_lon_min": float(grid.lon[0]),
        "geospatial_lon_max": float(grid.lon[-1]),
    }


def outline(grid: Grid) -> tuple[tuple[float, float], ...]:
    """Outer edges of a grid as closed ring of (lon, lat), from the south-west corner by way of the north-west."""
    west, east, south, north = (round(edge, DECIMALS) for edge in grid.extent)
    return ((west, south), (west, north), (east, north), (east, south), (west, south))


def time_attributes(epochs: list[str]) -> dict[str, str]:
    """Extent in time."""
    days = [day_number(epoch) for epoch in epochs]
    attributes = {
        "time_coverage_start": iso_date(epochs[0]),
        "time_coverage_end": iso_date(epochs[-1]),
        "time_coverage_duration": f"P{days[-1] - days[0]}D",
    }
    if len(days) > 1:
        attributes["time_coverage_resolution"] = f"P{int(np.median(np.diff(days)))}D"
    return attributes


def radar_attributes(sources: Sources, reference: Reference) -> dict[str, Any]:
    """Viewing geometry, wavelength, orbit and time of day of the acquisitions, as far as known."""
    constants, frame = sources.constants, sources.frame
    frequency_hz = SPEED_OF_LIGHT_M_S / sources.wavelength_m
    incidence = heading = None
    if sources.series.observation.is_phase:
        incidence, heading = viewing_geometry(*(sources.dataset(name) for name in ("E.geo", "N.geo", "U.geo")))
    incidence = first_number(incidence, constants.get("avg_incidence_angle"), constants.get("inc_angle"))
    heading = first_number(heading, constants.get("heading"))
    time_of_day = padded_time(constants["center_time"]) if "center_time" in constants else None
    reference_day = iso_date(sources.epochs[reference.date])
    found = {
        "sar_radar_frequency_hz": frequency_hz,
        "sar_wavelength_m": sources.wavelength_m,
        "sar_frequency_band": next(
            (band for band, (low, high) in BANDS_GHZ.items() if low <= frequency_hz / 1e9 < high), None
        ),
        "sar_view_incidence_angle": incidence,
        "sar_view_azimuth": heading,
        "sar_heading": heading,
        "sar_relative_orbit": f"{int(frame[:3])}{frame[3]}" if frame else None,
        "sar_orbit_direction": {"A": "ascending", "D": "descending"}[frame[3]] if frame else None,
        "sar_acquisition_time_utc": time_of_day,
        "sar_reference_date_time": f"{reference_day}T{time_of_day}Z" if time_of_day else None,
        "sar_applied_dem": constants.get("applied_DEM"),
        "sar_processing_software": f"LiCSAR, AlignSAR for QGIS {__version__}",
    }
    return {name: value for name, value in found.items() if value is not None}


def viewing_geometry(
    east: np.ndarray | None, north: np.ndarray | None, up: np.ndarray | None
) -> tuple[float | None, float | None]:
    """Mean incidence angle and heading of a right-looking satellite, degrees, the latter within ±180 from north.

    Parameters
    ----------
    east, north, up
        Components of the unit vector from the ground to the satellite.
    """
    incidence = heading = None
    if up is not None and (up > 0).any():
        incidence = float(np.degrees(np.arccos(np.clip(up[up > 0], 0, 1))).mean())
    if east is not None and north is not None:
        known = np.isfinite(east) & np.isfinite(north) & (np.hypot(east, north) > 0)
        if known.any():
            towards = np.degrees(np.arctan2(east[known].mean(), north[known].mean()))
            heading = float((towards + 90 + 180) % 360 - 180)
    return incidence, heading


def provenance(sources: Sources, options: DatacubeOptions, progress: Progress) -> dict[str, str]:
    """When, by what and from what the cube was made."""
    now = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    series = sources.series
    record = {
        "software": {"AlignSAR for QGIS": __version__, "Python": platform.python_version(), "NumPy": np.__version__},
        "options": settings(options),
        "sha256": {path.name: checksum(path, progress) for path in sources.series_files},
        "inputs": {
            "timeseries": series.folder.resolve().name,
            "stack": sources.stack.folder.resolve().name if sources.stack else None,
            "intensity_images": len(sources.amplitude or {}),
            "delay_maps": len(sources.delays or {}),
            "geotiffs": [path.name for path in sources.tifs.values()],
        },
    }
    return {
        "date_created": now,
        "history": f"{now}: datacube exported from {series.folder.resolve().name} by AlignSAR for QGIS {__version__}",
        "provenance": json.dumps(record),
    }


def settings(options: DatacubeOptions) -> dict[str, Any]:
    """The options that shape the cube; of paths only the names, since folders are nobody else's business."""
    values = {
        name: value for name, value in options.affecting().items() if name not in ("previews", "zarr", "extra_tifs")
    }
    return {
        name: Path(value).name if name in ("stack", "work_folder") and value else value
        for name, value in values.items()
    }


def checksum(path: Path, progress: Progress) -> str:
    """SHA-256 of a file; stops when cancelled."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(2**20), b""):
            progress.check()
            digest.update(block)
    return digest.hexdigest()


def grid_mapping_attributes(grid: Grid) -> dict[str, Any]:
    """Attributes of the variable ``spatial_ref``: WGS 84 for CF and for GDAL."""
    from rasterio.crs import CRS

    crs = CRS.from_epsg(WGS84_EPSG)
    return {
        "grid_mapping_name": "latitude_longitude",
        "long_name": "coordinate reference system",
        "crs_wkt": crs.to_wkt(version="WKT2_2019"),
        "spatial_ref": crs.to_wkt(),
        "GeoTransform": " ".join(repr(float(number)) for number in grid.geotransform),
        "semi_major_axis": WGS84_RADIUS_M,
        "inverse_flattening": 298.257223563,
        "longitude_of_prime_meridian": 0.0,
        "prime_meridian_name": "Greenwich",
        "reference_ellipsoid_name": "WGS 84",
        "geographic_crs_name": "WGS 84",
        "horizontal_datum_name": "World Geodetic System 1984",
    }


def iso_date(epoch: str) -> str:
    """``yyyymmdd`` as ``yyyy-mm-dd``."""
    return day_of(epoch).isoformat()


def padded_time(text: str) -> str:
    """Time of day with a two-digit hour; LiCSAR leaves the zero out."""
    hour, _, rest = text.partition(":")
    return f"{hour:0>2}:{rest}"


def first_number(*candidates: float | str | None) -> float | None:
    """The first candidate that is a number."""
    for candidate in candidates:
        try:
            if candidate is not None:
                return float(candidate)
        except ValueError:
            continue
    return None
