"""One STAC collection over the datacubes of all frames."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from ..catalogue.collection import About, described, read_item, write_json
from ..catalogue.export import OTHER_LICENCE, STAGE, export_item
from ..catalogue.item import COLLECTION_FILE, file_name
from ..catalogue.options import LINK, NETCDF, StacOptions
from ..core.errors import BadOption, Cancelled, InsarError
from ..core.foreign_text import parsed_json, read_foreign_text
from ..core.progress import Progress
from ..pipeline.stage_run import StageRun
from ..pipeline.stages import stage_of
from ..store.record import RECORD
from .job import FrameJob
from .options import FramesOptions

FOLDER = "stac"


def write_catalogue(
    jobs: Sequence[FrameJob], results: Path, options: FramesOptions, progress: Progress
) -> tuple[Path | None, list[str]]:
    """Write an item for each datacube that is new, and the collection over all of them.

    Returns
    -------
    The file of the collection, None where there is no datacube; and what the user should check.

    Raises
    ------
    Cancelled
        If the user stopped it; the earlier collection is still there.
    """
    folder = results / FOLDER
    # Items that are not made anew name the collection, which keeps its identifier where the folder gets another name.
    identifier = str(_earlier(folder).get("id") or file_name(results.absolute().name))
    items, warnings = [], []
    made = [job for job in jobs if job.cube.is_file()]
    for number, job in enumerate(made):
        part = progress.part(number / len(made), (number + 1) / len(made))
        try:
            items.append(_item(job, folder, identifier, options, part))
        except Cancelled:
            raise
        except InsarError as err:
            warnings.append(f"{job.row.name} is not in the catalogue: {err}")
            progress.warning(warnings[-1])
    progress.fraction(1)
    if not items:
        return None, warnings
    heading = options.title or results.absolute().name
    listed = ", ".join(item["id"] for item in items)
    frames = "frame" if len(items) == 1 else "frames"
    about = About(identifier, heading, f"Datacubes of {len(items)} {frames}: {listed}.", OTHER_LICENCE)
    write_json(folder / COLLECTION_FILE, described(about, items))
    progress.info(f"Wrote the STAC catalogue of {len(items)} {frames} to {folder / COLLECTION_FILE}.")
    return folder / COLLECTION_FILE, warnings


class _Brief(Progress):
    """Passes on all but what is said of every frame alike."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def fraction(self, value: float) -> None:
        self._whole.fraction(value)

    def warning(self, text: str) -> None:
        self._whole.warning(text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()


def _item(job: FrameJob, folder: Path, collection: str, options: FramesOptions, progress: Progress) -> dict[str, Any]:
    """The item of a frame, made anew where its datacube has changed."""
    own, output = StacOptions(data=NETCDF if options.copies else LINK, item=job.row.name), folder / job.row.name
    run: StageRun[StacOptions] = StageRun(stage_of(STAGE), {"datacube": job.cube}, output, own, _Brief(progress))
    run.carry_out(lambda run: export_item(run, collection))
    return read_item(output)


def _earlier(folder: Path) -> dict[str, Any]:
    """The collection of an earlier run; empty where there is none that can be read."""
    try:
        found = parsed_json(read_foreign_text(folder / COLLECTION_FILE))
    except (ValueError, InsarError):
        return {}
    return found if isinstance(found, dict) else {}


def refuse_other_catalogues(results: Path) -> None:
    """Refuse results with a collection of other items than those made here, which have a record.

    Raises
    ------
    BadOption
        With the cure.
    """
    folder = results / FOLDER
    path = folder / COLLECTION_FILE
    if not path.exists():
        return
    try:
        links = [link for link in _earlier(folder)["links"] if link["rel"] == "item"]
        names = [PurePosixPath(link["href"]).parent.name for link in links]
    except (TypeError, KeyError):
        names = []
    if not names or not all((folder / name / RECORD).is_file() for name in names):
        raise BadOption(f"{path} is of another catalogue, and is left alone. Move it away, or choose another folder.")
