"""Velocity, or displacement in time, for Google Earth and other viewers of KMZ.

KML 2.3: Open Geospatial Consortium, https://docs.ogc.org/is/12-007r2/12-007r2.html
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Optional
from xml.sax.saxutils import escape  # nosec B406 - writes, parses nothing
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import numpy as np

from ..core.figures import save
from ..core.grid import Grid, place
from ..core.progress import Progress
from ..core.text import counted
from ..store.unfinished import part_of
from .options import EVERY_DATE, KmzOptions, named
from .pictures import colored, full_colour, legend, sampled_limit, thinned_image
from .result import ToolResult
from .source import SeriesReader, SeriesSource, velocity_of

MOST_PIXELS, MOST_PIXELS_IN_TIME = 4096, 1024
LEGEND = "files/legend.png"
Overlay = tuple[str, str, Optional[tuple[date, date]]]
"""File, title, and the first day that it shows and the one at which it is gone."""


def export_kmz(cube: Path, output: Path, options: KmzOptions, progress: Progress) -> ToolResult:
    """Write a KMZ file with coloured maps laid on the ground, and their legend."""
    source = SeriesSource.open(cube, named(options.series))
    with source.reader() as reader, part_of(output) as part, ZipFile(part, "w", ZIP_DEFLATED) as archive:
        if options.content == EVERY_DATE:
            overlays, limit = _series(archive, reader, options, progress)
            label = "displacement (mm), red: towards the satellite"
        else:
            overlays, limit = _velocity(archive, reader, options, progress)
            label = "velocity (mm/yr), red: towards the satellite"
        with TemporaryDirectory() as folder:
            picture = Path(folder) / "legend.png"
            save(legend(label, limit), picture)
            archive.write(picture, LEGEND)
        archive.writestr("doc.kml", document(source, overlays, label))
    headline = f"Wrote {counted(len(overlays), 'map')} to {output.name[:40]}."
    return ToolResult(output, headline, counts={"maps": len(overlays)})


def _velocity(
    archive: ZipFile, reader: SeriesReader, options: KmzOptions, progress: Progress
) -> tuple[list[Overlay], float]:
    progress.check()
    image = thinned_image(reader, velocity_of(reader.source.cube), None, MOST_PIXELS, options.masked)
    limit = options.limit or full_colour([image])
    progress.check()
    _add(archive, "files/velocity.png", image, limit)
    return [("files/velocity.png", "Velocity", None)], limit


def _series(
    archive: ZipFile, reader: SeriesReader, options: KmzOptions, progress: Progress
) -> tuple[list[Overlay], float]:
    source = reader.source
    every = list(range(len(source.epochs)))
    limit = options.limit or sampled_limit(reader, source.name, every, options.masked, progress.part(0, 0.1))
    overlays: list[Overlay] = []
    days = [*source.epochs, source.epochs[-1] + timedelta(days=1)]
    for epoch in progress.part(0.1, 1).steps(every):
        image = thinned_image(reader, source.name, epoch, MOST_PIXELS_IN_TIME, options.masked)
        name = f"files/{days[epoch]:%Y%m%d}.png"
        _add(archive, name, image, limit)
        overlays.append((name, days[epoch].isoformat(), (days[epoch], days[epoch + 1])))
    return overlays, limit


def _add(archive: ZipFile, name: str, image: np.ndarray, limit: float) -> None:
    from PIL import Image

    held = io.BytesIO()
    Image.fromarray(colored(image, limit)).save(held, "PNG")
    archive.writestr(name, held.getvalue(), ZIP_STORED)


def document(source: SeriesSource, overlays: list[Overlay], label: str) -> str:
    """The KML text."""
    cube = source.cube
    title = escape(str(cube.attributes.get("title", cube.path.stem)))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
        f"<name>{title}</name>",
        f"<description>{escape(label)}; {source.epochs[0]} to {source.epochs[-1]}</description>",
        *_overlays(source.grid, overlays),
    ]
    if cube.reference is not None:
        lon, lat = cube.reference
        lines.append(
            f"<Placemark><name>Reference</name><description>0 at {escape(place(lon, lat))}</description>"
            f"<Point><coordinates>{lon!r},{lat!r}</coordinates></Point></Placemark>"
        )
    lines.append(
        f"<ScreenOverlay><name>Legend</name><Icon><href>{LEGEND}</href></Icon>"
        '<overlayXY x="0" y="0" xunits="fraction" yunits="fraction"/>'
        '<screenXY x="0.02" y="0.08" xunits="fraction" yunits="fraction"/></ScreenOverlay>'
    )
    return "\n".join([*lines, "</Document></kml>"])


def _overlays(grid: Grid, overlays: list[Overlay]) -> Iterator[str]:
    west, east, south, north = grid.extent
    edges = {"north": north, "south": south, "east": east, "west": west}
    box = "".join(f"<{side}>{degrees!r}</{side}>" for side, degrees in edges.items())
    for file, title, span in overlays:
        when = ""
        if span is not None:
            when = f"<TimeSpan><begin>{span[0]}</begin><end>{span[1]}</end></TimeSpan>"
        yield f"<GroundOverlay><name>{title}</name>{when}<Icon><href>{file}</href></Icon>"
        yield f"<LatLonBox>{box}</LatLonBox></GroundOverlay>"
