"""Texts whose words are odd, not their encoding: baselines, the metadata of a frame, outlines of coverage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.kml import read_placemarks
from alignsar_qgis.insar.store.workspace import Stack

from .base import CUBE, FRAME, LAST_STACK, SERIES, STACK, copy_of, phases, run_small, same
from .framework import Case, Listener, expect

Rows = list[list[str]]
Rewrite = Callable[[Rows], str]


def joined(rows: Rows, between: str = " ") -> str:
    """Rows of words as lines."""
    return "".join(between.join(row) + "\n" for row in rows)


def each(change: Callable[[list[str]], list[str]]) -> Rewrite:
    """Every row changed."""
    return lambda rows: joined([change(list(row)) for row in rows])


def from_middle(rows: Rows) -> str:
    """The second half counts from an epoch in the middle, as after a frame was processed again."""
    half = len(rows) // 2
    middle = rows[half]
    late = [[middle[1], row[1], f"{float(row[2]) - float(middle[2]):.4f}", row[3]] for row in rows[half + 1 :]]  # noqa: E203
    return joined([*rows[: half + 1], *late])


def per_pair(rows: Rows) -> str:
    """A row for every two neighbours."""
    pairs = zip(rows, rows[1:])
    return joined([[a[1], b[1], f"{float(b[2]) - float(a[2]):.4f}", "12"] for a, b in pairs])


def one_wrong(text: str) -> Rewrite:
    """A number of the third row that is none, or that cannot be."""
    return lambda rows: joined([[*row[:2], text if index == 2 else row[2], row[3]] for index, row in enumerate(rows)])


BASELINES: dict[str, Rewrite] = {
    "as they are": joined,
    "tabs": lambda rows: joined(rows, "\t"),
    "commas": lambda rows: joined(rows, ","),
    "semicolons": lambda rows: joined(rows, ";"),
    "header": lambda rows: "reference secondary bperp days\n" + joined(rows),
    "in exponents": each(lambda row: [*row[:2], f"{float(row[2]):.9e}", row[3]]),
    "plus signs": each(lambda row: [*row[:2], f"{float(row[2]):+.4f}", row[3]]),
    "decimal commas": each(lambda row: [*row[:2], row[2].replace(".", ","), row[3]]),
    "ISO dates": each(lambda row: [f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in row[:2]] + row[2:]),
    "three columns": each(lambda row: row[:3]),
    "five columns": each(lambda row: [*row, "ok"]),
    "columns exchanged": each(lambda row: [row[1], row[0], *row[2:]]),
    "metres and days exchanged": each(lambda row: [*row[:2], row[3], row[2]]),
    "rows in reverse": lambda rows: joined(rows[::-1]),
    "rows twice": lambda rows: joined(rows + rows),
    "one row twice, otherwise": lambda rows: joined([*rows, [*rows[3][:2], "900", rows[3][3]]]),
    "one row less": lambda rows: joined(rows[:3] + rows[4:]),
    "without the reference": lambda rows: joined([row for row in rows if float(row[2])]),
    "from two epochs": from_middle,
    "per pair": per_pair,
    "millimetres": each(lambda row: [*row[:2], f"{float(row[2]) * 1000:.1f}", row[3]]),
    "kilometres": each(lambda row: [*row[:2], f"{float(row[2]) / 1000:.7f}", row[3]]),
    "one NaN": one_wrong("nan"),
    "one infinite": one_wrong("inf"),
    "one word": one_wrong("n/a"),
    "one of 1e9": one_wrong("1e9"),
    "one of 1e308": one_wrong("1e308"),
    "all zero": each(lambda row: [*row[:2], "0", row[3]]),
    "no epoch of the frame": each(lambda row: ["19990101", "19990113", *row[2:]]),
    "empty": lambda _: "",
}
GOOD = {"as they are", "tabs", "commas", "in exponents", "plus signs", "rows in reverse", "rows twice"}


def baselines(change: Rewrite, folder: Path, base: Path) -> None:
    """Differences of the baselines as of the good file, or a warning that names it."""
    frame = copy_of(FRAME, base, folder)
    path = frame / "GEOC" / "baselines"
    path.write_text(change([line.split() for line in path.read_text().splitlines() if line.strip()]))
    listener = Listener()
    run_small("prepare_stack", folder, listener)
    good, found = (Stack.open(place / STACK) for place in (base, folder))
    told = any("baselines" in text for text in listener.said)
    truth, read = (np.asarray(stack.baselines(good.epochs), float) for stack in (good, found))
    expect(told or same(truth - truth[0], read - read[0], 0.01), "other baselines, nothing said")


METADATA: dict[str, str] = {
    "good": "center_time=05:03:22.12\nheading=-167.3\n",
    "blanks": "center_time = 05:03:22.12 \n",
    "no zero": "center_time=5:3:22\n",
    "beyond the day": "center_time=25:61:00\n",
    "digits": "center_time=050322\n",
    "with date": "center_time=2020-06-01T05:03:22\n",
    "word": "center_time=noon\n",
    "nothing": "center_time=\n",
    "twice": "center_time=05:03:22\ncenter_time=17:03:22\n",
    "NaN": "center_time=nan\nheading=nan\navg_incidence_angle=nan\n",
    "not finite": "heading=inf\navg_height=1e400\n",
    "colon": "center_time: 05:03:22\n",
    "long": "center_time=" + "9" * 100_000 + "\n",
    "control signs": "center_time=\x1b[31m05:03:22\x07\n",
    "two lines of master": "master=20200601\nmaster=20200613\n",
    "JSON": '{"center_time": "05:03:22"}\n',
}


def metadata(text: str, folder: Path, base: Path) -> None:
    """A cube with the same displacement, whose time of day is one or is not there."""
    for part in (FRAME, LAST_STACK, SERIES):
        copy_of(part, base, folder)
    (folder / FRAME / "GEOC" / "metadata.txt").write_text(text)
    run_small("prepare_stack", folder)
    expect(same(phases(folder / STACK), phases(base / STACK)), "another stack")
    run_small("export_datacube", folder, work_folder=folder / FRAME)
    from netCDF4 import Dataset

    with Dataset(folder / CUBE) as cube:
        moment = str(getattr(cube, "center_time", getattr(cube, "acquisition_time", "")))
        expect(len(moment) < 100 and moment.isprintable(), f"time of day {moment[:30]!r}")


RING = "14.0,40.7,0 14.2,40.7,0 14.2,40.9,0 14.0,40.7,0"
FRAME_OF_KML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>'
    "<name>a</name>{}</Placemark></Document></kml>"
)


def polygon(ring: str, around: str = "{}") -> str:
    """A KML of one polygon."""
    outer = f"<outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs>"
    return FRAME_OF_KML.format(around.format(f"<Polygon>{outer}</Polygon>"))


OUTLINES: dict[str, str] = {
    "plain": polygon(RING),
    "lines": polygon(RING.replace(" ", "\n\t")),
    "without heights": polygon(RING.replace(",0 ", " ").removesuffix(",0")),
    "CDATA": polygon(f"<![CDATA[{RING}]]>"),
    "a comment within": polygon(f"<!-- ring -->{RING}"),
    "not closed": polygon(RING.rsplit(" ", 1)[0]),
    "several": polygon(RING, "<MultiGeometry>{0}{0}</MultiGeometry>"),
    "among lines": polygon(RING, "<MultiGeometry><Point><coordinates>9,9</coordinates></Point>{}</MultiGeometry>"),
    "prefix": polygon(RING).replace("<kml xmlns=", "<kml:kml xmlns:kml=").replace("</kml>", "</kml:kml>"),
    "in capitals": polygon(RING).replace("coordinates", "COORDINATES"),
    "old namespace": polygon(RING).replace("opengis.net/kml/2.2", "earth.google.com/kml/2.1"),
}
NO_OUTLINES: dict[str, str] = {
    "NaN": polygon(RING.replace("14.2,40.9", "nan,nan")),
    "infinite": polygon(RING.replace("14.2,40.9", "inf,40.9")),
    "latitude 140": polygon(RING.replace("40.9", "140.9")),
    "longitude 1400": polygon(RING.replace("14.2", "1400.2")),
    "one number": polygon(RING.replace("14.2,40.9,0", "14.2")),
    "words": polygon("here there everywhere"),
    "nothing": polygon(""),
    "two points": polygon("14.0,40.7 14.2,40.7"),
    "no polygon": FRAME_OF_KML.format("<Point><coordinates>14,40</coordinates></Point>"),
    "no placemark": '<?xml version="1.0"?><kml></kml>',
    "not closed tags": polygon(RING)[:-60],
    "deep": "<a>" * 20_000 + RING + "</a>" * 20_000,
    "entities": '<!DOCTYPE a [<!ENTITY b "14.0,40.7 "><!ENTITY c "' + "&b;" * 500 + '">]>' + polygon("&c;" * 500),
    "entity of a file": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + polygon("&b;"),
    "GeoJSON without geometry": '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null}]}',
    "GeoJSON of numbers": '{"type": "Polygon", "coordinates": [1, 2, 3]}',
    "GeoJSON of text": '{"type": "Polygon", "coordinates": "14,40"}',
    "GeoJSON list": "[1, 2]",
    "web page": "<html><body>404</body></html>",
    "empty": "",
}
EXTENT = (14.0, 14.2, 40.7, 40.9)


def outline(text: str, good: bool, folder: Path, base: Path) -> None:
    """The triangle itself; of those that are none: nothing beyond the Earth."""
    del base
    path = folder / "coverage.kml"
    path.write_text(text)
    placemarks = read_placemarks(path)
    points = [point for mark in placemarks for rings in mark.polygons for ring in rings for point in ring]
    found = np.array(points, float).reshape(-1, 2)
    if good:
        west, south, east, north = *found.min(axis=0), *found.max(axis=0)
        expect(bool(np.allclose((west, east, south, north), EXTENT)), f"{west}, {east}, {south}, {north}")
    else:
        beyond = ~(np.isfinite(found).all(axis=1) & (np.abs(found[:, 0]) <= 360) & (np.abs(found[:, 1]) <= 90))
        expect(not beyond.any(), f"points such as {found[beyond][:1]}")


def cases() -> Iterator[Case]:
    """Every content of every text."""
    for name, change in BASELINES.items():
        quick = name in ("from two epochs", "decimal commas")
        yield Case("contents", f"baselines {name}", partial(baselines, change), must_be_right=name in GOOD, quick=quick)
    for name, text in METADATA.items():
        yield Case("contents", f"metadata {name}", partial(metadata, text), ("metadata.txt",))
    for name, text in OUTLINES.items():
        yield Case("contents", f"outline {name}", partial(outline, text, True), must_be_right=True)
    for name, text in NO_OUTLINES.items():
        yield Case("contents", f"outline of {name}", partial(outline, text, False), ("coverage.kml",), seconds=30)
