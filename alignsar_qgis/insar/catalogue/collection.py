"""The collection around items: what they have in common, from where to where and from when to when they reach."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.errors import BrokenInput
from ..core.foreign_text import parsed_json, read_foreign_text
from .item import COLLECTION_FILE, FULL_TURN, STAC_VERSION, extensions_of

ITEM_TYPE, JSON_TYPE = "application/geo+json", "application/json"
_LISTED = (
    *("constellation", "instruments", "sar:instrument_mode", "sar:frequency_band", "sar:center_frequency"),
    *("sar:polarizations", "sar:product_type", "sat:orbit_state", "sat:relative_orbit", "proj:code"),
)
"""Properties whose values a collection lists."""
_RANGED = ("gsd", "view:incidence_angle", "view:azimuth", "insar:temporal_baseline")
"""Properties of which it has the extremes."""
_SHARED = ("type", "title", "roles", "unit", "data_type")
"""What the assets of a key have in common over items."""


@dataclass(frozen=True)
class About:
    """What a collection says of itself.

    Attributes
    ----------
    identifier, title, description
        Identifier, and words for people.
    licence
        SPDX identifier, or ``other``.
    providers
        Who made the data, as STAC wants them.
    """

    identifier: str
    title: str
    description: str
    licence: str = "other"
    providers: tuple[Mapping[str, Any], ...] = ()


def described(about: About, items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The collection of some items, of which there is at least one, as JSON."""
    boxes = [list(item["bbox"]) for item in items]
    starts, ends = ([item["properties"][name] for item in items] for name in ("start_datetime", "end_datetime"))
    summaries = summarised([item["properties"] for item in items])
    root = {"rel": "root", "href": f"./{COLLECTION_FILE}", "type": JSON_TYPE, "title": about.title}
    return {
        "type": "Collection",
        "stac_version": STAC_VERSION,
        "stac_extensions": extensions_of(list(summaries)),
        "id": about.identifier,
        "title": about.title,
        "description": about.description,
        "keywords": ["InSAR", "ground displacement", "time series", *summaries.get("constellation", [])],
        "license": about.licence,
        **({"providers": [dict(provider) for provider in about.providers]} if about.providers else {}),
        "extent": {
            "spatial": {"bbox": [around(boxes), *(boxes if len(boxes) > 1 else [])]},
            "temporal": {"interval": [[min(starts), max(ends)]]},
        },
        "summaries": summaries,
        "item_assets": _item_assets(items),
        "links": [root, *map(_item_link, items)],
    }


def around(boxes: Sequence[Sequence[float]]) -> list[float]:
    """The narrowest box around some; the west edge of one across the date line is the greater number.

    >>> around([[170, -5, 175, 0], [178, -8, -179, -2]])
    [170.0, -8.0, -179.0, 0.0]
    """
    spans = [(west, east + FULL_TURN * (east < west)) for west, _, east, _ in boxes]
    reaches = {
        start: max(east + FULL_TURN * (west < start) for west, east in spans) for start in {west for west, _ in spans}
    }
    start, end = min(sorted(reaches.items()), key=lambda edges: edges[1] - edges[0])
    south, north = min(box[1] for box in boxes), max(box[3] for box in boxes)
    if end - start >= FULL_TURN:
        start, end = -FULL_TURN / 2, FULL_TURN / 2
    return [float(start), float(south), float(end - FULL_TURN if end > FULL_TURN / 2 else end), float(north)]


def summarised(properties: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the properties of items have in common: values, and extremes of numbers."""
    found: dict[str, Any] = {}
    for name in _LISTED:
        values = [own[name] for own in properties if name in own]
        flat = {value for own in values for value in (own if isinstance(own, list) else [own])}
        if flat:
            found[name] = sorted(flat)
    for name in _RANGED:
        numbers = [own[name] for own in properties if name in own]
        if numbers:
            found[name] = {"minimum": min(numbers), "maximum": max(numbers)}
    return found


def _item_assets(items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for item in items:
        for key, asset in item["assets"].items():
            found.setdefault(key, {name: asset[name] for name in _SHARED if name in asset})
    return found


def _item_link(item: Mapping[str, Any]) -> dict[str, str]:
    name = item["id"]
    title = item["properties"].get("title", name)
    return {"rel": "item", "href": f"./{name}/{name}.json", "type": ITEM_TYPE, "title": title}


def read_item(folder: Path) -> dict[str, Any]:
    """The item in a folder of its name.

    Raises
    ------
    MissingInput, BrokenInput
        If there is none, or it is none of this program.
    """
    path = folder / f"{folder.name}.json"
    try:
        item = parsed_json(read_foreign_text(path))
    except ValueError as err:
        raise BrokenInput(f"{path} is not JSON ({err}). Export the catalogue again.") from err
    if not isinstance(item, dict) or not {"id", "bbox", "properties", "assets"} <= set(item):
        raise BrokenInput(f"{path} is no STAC item. Export the catalogue again.")
    return item


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON, which takes the place of an earlier file when it is complete."""
    part = path.with_name(f".{path.name}.part")
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        # What is no letter, as in names of files that are no text, is escaped as JSON has it.
        part.write_text(text, encoding="utf-8", errors="backslashreplace")
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
