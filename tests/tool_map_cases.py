"""What the tools put on the map; the first half runs on the datacube of the small frame, the second on known ones."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import numpy as np
from known_cube import ASCENDING, DESCENDING, EPOCHS, GRID, YEARS, line_of_sight, write_known_cube
from network_folder import write_network

REFERENCE = "Reference point"
TOWARDS = "(mm/yr, + towards satellite)"


def write_tool_inputs(root: Path) -> None:
    """Two datacubes of two directions, a station, and layers with a point and a line."""
    folder = root / "known"
    for name, vector in (("ascending", ASCENDING), ("descending", DESCENDING)):
        rows, columns = np.mgrid[: GRID.length, : GRID.width]
        rate = (0.2 * columns - 0.3 * rows) * vector[0]
        maps = {"linear_velocity": rate, **line_of_sight(vector)}
        write_known_cube(folder / f"{name}.nc", YEARS[:, None, None] * rate, maps)
    lines = [f"{day},0,0,0,{GRID.lat[9]},{GRID.lon[9]}" for day in (EPOCHS[0] + timedelta(n) for n in range(500))]
    write_network(folder / "TS_known")
    (folder / "stations").mkdir()
    (folder / "stations" / "ABCD.csv").write_text("date,east_mm,north_mm,up_mm,lat,lon\n" + "\n".join(lines))
    corners = [[GRID.lon[3], GRID.lat[3]], [GRID.lon[30], GRID.lat[20]]]
    for name, geometry in (
        ("point", {"type": "Point", "coordinates": corners[0]}),
        ("line", {"type": "LineString", "coordinates": corners}),
    ):
        feature = {"type": "Feature", "properties": {}, "geometry": geometry}
        text = json.dumps({"type": "FeatureCollection", "features": [feature]})
        (folder / f"{name}.geojson").write_text(text)


def tool_cases(root: Path, cube: Path, case, result: str, layers: tuple, drawn: tuple) -> list:
    """The cases of the tools.

    Parameters
    ----------
    cube
        The datacube of the small frame.
    case
        Makes a case.
    result, layers, drawn
        How the group of that cube is called, its layers, and those that are seen.
    """
    known, tools = root / "known", root / "tools"
    ascending = str(known / "ascending.nc")
    velocity, plain = f"Velocity {TOWARDS}", f"Velocity without plate motion {TOWARDS}"
    change, one = "Displacement from {} to {}", "Displacement on {}"
    first, last, unit = "2020-06-01", "2020-11-22", "(mm, + towards satellite)"
    maps = (f"{change.format(first, last)} {unit}", f"{one.format(last)} {unit}")
    both = [ascending, str(known / "descending.nc")]
    return [
        case("velocity_from_timeseries",
             {"INPUT": str(cube), "OUTPUT": str(tools / "rate.tif"), "STEPS": "20200901", "ANNUAL": False}, ": rate",
             (REFERENCE, velocity, "Velocity standard deviation (mm/yr)", f"Step on 2020-09-01 {unit}",
              "Step on 2020-09-01, standard deviation (mm)", "RMS of the residuals (mm)", "Number of epochs used"),
             (REFERENCE, velocity)),
        case("extract_epochs", {"INPUT": str(cube), "OUTPUT": str(tools / "maps"),
                                "DATES": "20201122, 20200601_20201122"},
             ": maps", (REFERENCE, *maps), (REFERENCE, maps[0])),
        case("change_reference",
             {"INPUT": str(cube), "OUTPUT": str(tools / "changed.nc"), "RADIUS": 2000,
              "POINT": "14.1,40.85 [EPSG:4326]"},
             result, layers, drawn, has_time=True),
        case("decompose_velocity", {"INPUTS": both, "OUTPUT": str(tools / "both.tif")}, ": both",
             (REFERENCE, "East velocity (mm/yr, + to the east)", "East velocity standard deviation (mm/yr)",
              "Up velocity (mm/yr, + upwards)", "Up velocity standard deviation (mm/yr)", "Number of lines of sight",
              "RMS of the residuals of the decomposition (mm/yr)"),
             (REFERENCE, "East velocity (mm/yr, + to the east)")),
        case("remove_plate_motion", {"INPUT": ascending, "OUTPUT": str(tools / "plate.tif")}, ": plate",
             (REFERENCE, plain, f"Plate motion {TOWARDS}"), (REFERENCE, plain)),
        case("sample_timeseries",
             {"INPUT": ascending, "POINTS": str(known / "point.geojson"), "OUTPUT": str(tools / "series.gpkg"),
              "VELOCITIES": str(tools / "points.gpkg")},
             loose=("Displacement at points (mm)", "Velocity at points (mm/yr)")),
        case("profile_timeseries",
             {"INPUT": ascending, "LINE": str(known / "line.geojson"), "OUTPUT": str(tools / "table.gpkg"),
              "VELOCITIES": str(tools / "pieces.gpkg")},
             loose=("Displacement along the profile (mm)", "Velocity along the profile (mm/yr)")),
        case("compare_gnss",
             {"INPUT": ascending, "STATIONS": str(known / "stations"), "OUTPUT": str(tools / "stations.gpkg"),
              "SERIES_TABLE": str(tools / "both.gpkg")},
             loose=("GNSS stations", "InSAR and GNSS by date (mm)")),
        case("export_kmz", {"INPUT": ascending, "OUTPUT": str(tools / "cube.kmz")}),
        case("animate_timeseries", {"INPUT": ascending, "OUTPUT": str(tools / "cube.gif"), "SIZE": 300}),
        case("plot_network",
             {"INPUT": str(known / "TS_known"), "OUTPUT": str(tools / "network.png"),
              **{name: str(tools / f"{name}.gpkg") for name in ("FINDINGS", "PAIRS", "EPOCHS", "LOOPS")}},
             loose=("Pairs", "Loops", "What is weak in the network", "Epochs")),
    ]  # fmt: skip
