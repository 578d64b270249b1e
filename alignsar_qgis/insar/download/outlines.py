"""Outlines of all frames from the portal, kept on disk once they have been asked for.

The portal has no file with all outlines. It has a folder per relative orbit, in it a folder per frame, and in that
``metadata/<frame>-poly.txt`` with the corners, longitude and latitude on each line. The five digits of a frame ID are
the colatitude of its middle in hundredths of a degree (Lazecky et al. 2020, https://doi.org/10.3390/rs12152430), so for
an area only frames at its latitude are asked for their corners.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import BrokenInput, DownloadFailed, InsarError, MissingInput, NothingLeft
from ..core.foreign_text import parsed_json
from ..core.frame_id import frame_id_in
from ..core.grid import MOST_LATITUDE, MOST_LONGITUDE
from ..core.options import Polygons, Ring
from ..core.polygons import FULL_TURN
from ..core.progress import Progress
from ._addresses import check_address
from ._errors import BadAddress
from ._fetch import Fetcher
from ._portal import Portal, last_part, links_of
from ._retry import RetryPolicy
from ._transport import Transport, http_transport
from ._workers import WorkerPool
from .frames import area_of_interest, box_of, overlap
from .options import FrameListOptions

TRACKS = range(1, 176)
"""Relative orbits of Sentinel-1."""
HALF_HEIGHT = 3.0
"""Degrees of latitude from the middle of a frame within which the longest ones end."""
LASTS_DAYS = 30
"""How long a list of frames is good for; new frames appear now and then. Corners do not change."""
_DAY_S = 86400.0
_MOST_FAILURES = 20
"""After so many files that cannot be read the others are not tried."""


@dataclass
class Catalogue:
    """Frames of a portal that are known.

    Attributes
    ----------
    address
        Of the portal.
    listed
        When the list of frames was made, in seconds since 1970; 0 for never.
    frames
        IDs of all frames, sorted.
    outlines
        Corners of those that have been asked for, as a ring around them; None where none can be read.
    """

    address: str
    listed: float = 0.0
    frames: list[str] = field(default_factory=list)
    outlines: dict[str, Ring | None] = field(default_factory=dict)

    @classmethod
    def kept(cls, address: str, folder: Path) -> Catalogue:
        """What is on disk about a portal; an empty catalogue if that is nothing, or not readable."""
        try:
            known = parsed_json(_file(address, folder).read_text(encoding="utf-8"))
            outlines = {
                name: _ring((x, y) for x, y in ring) if ring else None for name, ring in known["outlines"].items()
            }
            frames = sorted(name for name in known["frames"] if frame_id_in(name) == name)
            return cls(address, float(known["listed"]), frames, outlines)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, BrokenInput):
            return cls(address)

    def keep(self, folder: Path) -> None:
        """Write it to disk, whole or not at all; a disk that refuses costs only time next time."""
        file = _file(self.address, folder)
        part = file.with_name(f"{file.name}.{os.getpid()}")
        text = json.dumps({"listed": self.listed, "frames": self.frames, "outlines": self.outlines})
        try:
            folder.mkdir(parents=True, exist_ok=True)
            part.write_text(text, encoding="utf-8")
            part.replace(file)
        except OSError:
            part.unlink(missing_ok=True)

    @property
    def is_old(self) -> bool:
        """Whether the list has to be made again."""
        return not self.frames or not 0 <= time.time() - self.listed <= LASTS_DAYS * _DAY_S


def cache_folder() -> Path:
    """Where programs of this user keep what they can fetch again; ``ALIGNSAR_CACHE`` names another place."""
    named = os.environ.get("ALIGNSAR_CACHE")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "alignsar_qgis" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "alignsar_qgis"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "alignsar_qgis"


def frames_of_portal(
    options: FrameListOptions, progress: Progress, transport: Transport | None = None, cache: Path | None = None
) -> dict[str, Polygons]:
    """Outlines of the frames that meet an area, or of all, by frame ID.

    Parameters
    ----------
    cache
        Folder in which the catalogue is kept; None for `cache_folder`.

    Raises
    ------
    BadOption, NothingLeft
        If the area or the address is none, or no frame meets the area.
    MissingInput, DownloadFailed
        As `published_outlines`.
    """
    area = area_of_interest(options.extent, None)
    check_address(options.address)
    network = transport or http_transport()
    workers = WorkerPool(options.workers, progress, network.close)
    folder = cache or cache_folder()
    fetcher = Fetcher(network, folder, RetryPolicy(options.timeout, options.attempts, options.pause), workers)
    try:
        found = published_outlines(options.address, area, fetcher, workers, progress, folder, options.renew)
    finally:
        network.close()
    met = {frame: outline for frame, outline in found.items() if not area or overlap(outline, area)}
    if not met:
        raise NothingLeft("No frame meets the area. Check its coordinates, or leave it empty for all frames.")
    return met


def published_outlines(
    address: str,
    area: Polygons,
    fetcher: Fetcher,
    workers: WorkerPool,
    progress: Progress,
    cache: Path,
    renew: bool = False,
) -> dict[str, Polygons]:
    """Outlines of the frames of a portal at the latitudes of an area, by frame ID.

    Parameters
    ----------
    address
        Of the folder of all products.
    area
        Empty for all frames.
    cache
        Folder in which the catalogue is kept.
    renew
        Whether everything is asked for again.

    Returns
    -------
    The hull of the corners of each frame, on the same turn of longitude as the area. A frame without readable corners
    is left out, and named in a warning.

    Raises
    ------
    MissingInput
        If the portal lists no frame.
    DownloadFailed
        If it does not answer.
    """
    known = Catalogue(address) if renew else Catalogue.kept(address, cache)
    if known.is_old:
        known.frames = _listed(address, fetcher, workers, progress.part(0, 0.5))
        known.listed = time.time()
        known.outlines = {frame: ring for frame, ring in known.outlines.items() if ring is not None}
        known.keep(cache)
    wanted = [frame for frame in known.frames if not area or _is_near(frame, area)]
    unknown = [frame for frame in wanted if frame not in known.outlines]
    try:
        _ask(unknown, known, fetcher, workers, progress.part(0.5, 1))
    finally:
        known.keep(cache)
    without = [frame for frame in wanted if known.outlines.get(frame) is None]
    if without:
        progress.warning(f"The portal gives no corners of {len(without)} frames, such as {without[0]}; left out.")
    rings = {frame: ring for frame in wanted if (ring := known.outlines.get(frame)) is not None}
    return {frame: (_turned_to(ring, area) if area else ring,) for frame, ring in rings.items()}


def hull(points: Iterable[tuple[float, float]]) -> Ring:
    """The convex hull of points, counter-clockwise, without repeating the first (Andrew's monotone chain).

    The corners of a frame come in no order that is said; its outline differs from the hull by the steps between the
    sub-swaths only.
    """
    ordered = sorted(set(points))

    def chain(along: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        kept: list[tuple[float, float]] = []
        for point in along:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return tuple(chain(ordered) + chain(ordered[::-1]))


def corners_in(text: str) -> Ring:
    """The hull of the corners in the text of a ``-poly.txt``.

    Raises
    ------
    BrokenInput
        If it has fewer than three corners that enclose an area, or one that is nowhere on the Earth.
    """
    try:
        numbers = [list(map(float, line.split())) for line in text.splitlines() if line.strip()]
        return _ring((lon, lat) for lon, lat, *_ in numbers)
    except ValueError as err:
        raise BrokenInput(f"the corners are no pairs of numbers ({err})") from err


def _ring(points: Iterable[tuple[float, float]]) -> Ring:
    """The hull of corners; those of a frame on the date line lie on one side of it, beyond 180°."""
    pairs = [(lon, lat) for lon, lat in points]
    if not all(abs(lon) <= MOST_LONGITUDE and abs(lat) <= MOST_LATITUDE for lon, lat in pairs):
        raise BrokenInput("a corner is nowhere on the Earth")
    longitudes = [lon for lon, _ in pairs]
    if pairs and max(longitudes) - min(longitudes) > FULL_TURN / 2:
        pairs = [(lon + FULL_TURN if lon < 0 else lon, lat) for lon, lat in pairs]
    ring = hull(pairs)
    if len(ring) < 3:
        raise BrokenInput("fewer than three corners enclose an area")
    return ring


def _listed(address: str, fetcher: Fetcher, workers: WorkerPool, progress: Progress) -> list[str]:
    """IDs of all frames, from the pages of the relative orbits."""
    base = address.rstrip("/")

    def frames_of(track: int) -> set[str]:
        page = fetcher.page(f"{base}/{track}/")
        names = {last_part(link) for link in links_of(page)} if page else set()
        return {name for name in names if frame_id_in(name) == name and int(name[:3]) == track}

    def watch(done: int) -> None:
        progress.fraction(done / len(TRACKS))

    found = sorted(set().union(*workers.run(frames_of, TRACKS, watch)))
    if not found:
        raise MissingInput(f"{address} lists no frames. Check the address of the portal, or give a file of frames.")
    return found


def _ask(frames: Sequence[str], known: Catalogue, fetcher: Fetcher, workers: WorkerPool, progress: Progress) -> None:
    """Learn the corners of frames."""
    failed: list[InsarError] = []

    def ask(frame: str) -> None:
        try:
            text = Portal(known.address, frame, fetcher).text(f"metadata/{frame}-poly.txt")
            known.outlines[frame] = None if text is None else corners_in(text)
        except BrokenInput:
            known.outlines[frame] = None
        except (DownloadFailed, BadAddress) as err:
            failed.append(err)
            if len(failed) >= _MOST_FAILURES:
                raise

    if frames:
        workers.run(ask, frames, lambda done: progress.fraction(done / len(frames)))
    if failed and len(failed) == len(frames):
        raise failed[0]
    for err in failed:
        progress.warning(str(err))


def _is_near(frame: str, area: Polygons) -> bool:
    """Whether a frame may reach the latitudes of an area."""
    box = box_of(area)
    middle = 90 - int(frame[5:10]) / 100
    return box.south - HALF_HEIGHT <= middle <= box.north + HALF_HEIGHT


def _turned_to(ring: Ring, area: Polygons) -> Ring:
    """A ring moved by whole turns to the longitudes of an area: 181° and -179° are one place."""
    box, own = box_of(area), box_of((ring,))
    turns = round(((box.west + box.east) - (own.west + own.east)) / 2 / FULL_TURN)
    return tuple((lon + turns * FULL_TURN, lat) for lon, lat in ring)


def _turn(first: tuple[float, float], second: tuple[float, float], third: tuple[float, float]) -> float:
    """Positive for a turn to the left."""
    return (second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0])


def _file(address: str, folder: Path) -> Path:
    return folder / f"frames_{hashlib.sha256(address.rstrip('/').encode()).hexdigest()[:12]}.json"
