"""Export a datacube as static STAC catalogue: a collection with one item."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..core.errors import BadOption
from ..cube.reader import Cube
from ..pipeline.stage_run import StageRun
from ..store.record import outputs_of, place_of, read_record
from ..store.writing import require_room
from .assets import THUMBNAIL, AssetFiles, room_for
from .collection import About, described, write_json
from .item import COLLECTION_FILE, CubeItem
from .options import BOTH, ZARR, StacOptions

STAGE = "export_stac"
CATALOG_FILE = "catalog.json"
OTHER_LICENCE = "other"
_SPDX = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")


def export_stac(run: StageRun[StacOptions]) -> None:
    """Write ``collection.json``, and in a folder of its identifier the item of a datacube with its files.

    Raises
    ------
    MissingInput, BrokenInput
        If the datacube cannot be read.
    BadOption
        If the folder holds a catalogue of somebody else, or of another datacube.
    ModuleNotFoundError
        If a Zarr store is wanted and the package zarr is not installed.
    """
    refuse_others(run.output, run.inputs["datacube"])
    if run.is_up_to_date([run.inputs["datacube"]]):
        return
    about = about_cube(Cube.open(run.inputs["datacube"]), run.options)
    item = write_item(run, about.identifier)
    write_json(run.staging / COLLECTION_FILE, described(about, [item]))


def export_item(run: StageRun[StacOptions], collection: str) -> None:
    """Write only the item of a datacube, into the output folder, for a collection in the folder around it."""
    refuse_others(run.output, run.inputs["datacube"], (f"{run.output.name}.json",))
    if not run.is_up_to_date([run.inputs["datacube"]]):
        write_item(run, collection, inside="")


def write_item(run: StageRun[StacOptions], collection: str, inside: str | None = None) -> dict[str, Any]:
    """Write an item and its files to the staging folder of a run, and say so; returns the item.

    Parameters
    ----------
    collection
        Identifier of its collection.
    inside
        Folder below the output for the files; by default one of the identifier.
    """
    cube, options, progress = Cube.open(run.inputs["datacube"]), run.options, run.progress
    require_room(run.folder, room_for(cube, options.data), "The catalogue")
    one = CubeItem(cube, options)
    inside = one.identifier if inside is None else inside
    folder = run.staging / inside
    folder.mkdir(exist_ok=True)
    assets = AssetFiles(cube, folder, run.folder / inside, progress).write(options.data)
    item = one.described(assets, collection)
    write_json(folder / f"{one.identifier}.json", item)
    run.result.counts = {
        "layers": sum("data_type" in asset for asset in assets.values()),
        "assets": len(assets),
    }
    run.result.say(
        f"Wrote the item {one.identifier} with {len(assets)} files to {run.output}: "
        f"{run.result.counts['layers']} maps (COG) of {cube.path.name}."
    )
    _warn(run, item)
    return item


def _warn(run: StageRun[StacOptions], item: dict[str, Any]) -> None:
    """Say what searches in the catalogue will miss."""
    properties = item["properties"]
    absent = {
        "radar": "sar:instrument_mode",
        "orbit": "sat:relative_orbit",
        "incidence angle": "view:incidence_angle",
        "two dates": "insar:temporal_baseline",
    }
    missing = [words for words, field in absent.items() if field not in properties]
    if missing:
        run.result.warn(
            f"The datacube does not say enough of {', '.join(missing)} for the STAC extensions, which are left out. "
            "Export it again from a work folder with the metadata of the frame, or give instrument mode and "
            "polarisation as options."
        )
    if "sar_slc_crop" in Cube.open(run.inputs["datacube"]).attributes:
        run.result.warn(
            "Orbit, looks, viewing angles and time of day are taken from the datacube. LiCSBAS_out2nc writes those of "
            "frame 022D_04826 into every datacube; compare them with your frame."
        )
    if THUMBNAIL not in item["assets"]:
        run.result.warn("There is no thumbnail, because the datacube has no velocity and no displacement.")


def about_cube(cube: Cube, options: StacOptions) -> About:
    """What the collection of a single datacube says of itself."""
    one = CubeItem(cube, options)
    radar = one.radar
    title = options.title or radar.text("title") or f"InSAR time series {one.identifier}"
    description = radar.text("summary") or f"Line-of-sight displacement from radar interferometry: {title}."
    return About(
        f"{one.identifier}_collection",
        title,
        description,
        licence_of(options, radar.text("license")),
        providers_of(radar.text("institution") or radar.text("creator_name"), radar.text("creator_url")),
    )


def licence_of(options: StacOptions, said: str) -> str:
    """The licence as SPDX identifier, or ``other``.

    Raises
    ------
    BadOption
        If the option is no such identifier.
    """
    if options.licence and not _SPDX.fullmatch(options.licence):
        raise BadOption(f"licence is {options.licence!r}, which is no SPDX identifier such as CC-BY-4.0. See spdx.org.")
    return options.licence or (said if _SPDX.fullmatch(said) else OTHER_LICENCE)


def providers_of(name: str, address: str) -> tuple[dict[str, Any], ...]:
    """Who made the data; nobody where the datacube does not say."""
    if not name:
        return ()
    link = {"url": address} if address.startswith(("https://", "http://")) else {}
    return ({"name": name, "roles": ["producer"], **link},)


def refuse_others(folder: Path, cube: Path, files: tuple[str, ...] = (COLLECTION_FILE, CATALOG_FILE)) -> None:
    """Refuse a folder with a catalogue that this program has not made, or that it made of another datacube.

    ``files`` are what a catalogue is known by.

    Raises
    ------
    BadOption
        With the cure.
    """
    record = read_record(folder).get(STAGE) if folder.is_dir() else None
    own = set(outputs_of(record)) if record else set()
    foreign = [name for name in files if (folder / name).exists() and name not in own]
    if foreign:
        raise BadOption(
            f"{folder / foreign[0]} is of a catalogue that was not made here from this datacube, and is left alone. "
            "Choose another folder."
        )
    made_from = [place_of(folder / name) for name in (record or {}).get("inputs", {})]
    if made_from and place_of(cube) not in made_from:
        raise BadOption(
            f"{folder} holds the catalogue of {made_from[0]}, and would be replaced by that of {cube.name}. Choose "
            "another folder, or delete that one first."
        )


def packages_for(options: StacOptions) -> tuple[str, ...]:
    """Python packages that these options need beside the usual ones."""
    return (ZARR,) if options.data in (ZARR, BOTH) else ()
