"""What was run in a folder.

The record ``alignsar.json`` holds, per stage, the options, what the inputs and outputs were like, what they were made
from, and the result. A file counts as unchanged if size and time are the same, or size and content.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, TypeVar

from ..core.errors import BrokenInput
from ..core.foreign_text import parsed_json
from ..core.moving import remove, replace
from ..core.progress import Progress

RECORD = "alignsar.json"
FORMAT = 2
ORIGINAL_SUFFIX = ".ori"
HEADER_SUFFIX = ".vrt"
_READERS = 8
_DEVICE = re.compile(
    r"(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])\s*([.:].*)?", re.IGNORECASE
)
_PIECE = 1 << 22
SILENT = Progress()

Records = dict[str, dict[str, Any]]
T = TypeVar("T")


class Seen(NamedTuple):
    """What a file was like: size in bytes, modification time in ns, checksum of the content; None where unknown."""

    size: int
    mtime_ns: int | None = None
    checksum: int | None = None

    def is_still(self, path: Path, progress: Progress) -> bool:
        """Whether a file is unchanged; GIS programs may have added statistics to the header of a raster."""
        if not path.is_file():
            return False
        if path.suffix == HEADER_SUFFIX:
            return True
        now = path.stat()
        if now.st_size != self.size:
            return False
        if self.mtime_ns in (None, now.st_mtime_ns):
            return True
        return self.checksum is not None and checksum(path, progress) == self.checksum


def checksum(path: Path, progress: Progress) -> int:
    """CRC-32 of a file, against accidents; stops when cancelled."""
    value = 0
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_PIECE):
            progress.check()
            value = zlib.crc32(piece, value)
    return value


def look_at(
    files: Iterable[Path], base: Path, known: Mapping[str, Seen] | None = None, progress: Progress = SILENT
) -> dict[str, Seen]:
    """What each existing file is like, by its name as seen from a base folder.

    The original of a file that a stage edited, kept beside it as ``.ori``, goes by the name it had before. ``known``
    spares reading the content of files that have the size and time they had then.
    """
    files = set(files)
    known = known or {}
    folder_name = lru_cache(maxsize=1)(partial(name_from, base))

    def seen(path: Path) -> Seen:
        stat, before = path.stat(), known.get(place_of(path))
        if before and before.checksum is not None and before[:2] == (stat.st_size, stat.st_mtime_ns):
            return before
        return Seen(stat.st_size, stat.st_mtime_ns, checksum(path, progress))

    def name(path: Path) -> str:
        named = _named(path, files)
        folder = folder_name(named.parent)
        return named.name if folder == os.curdir else f"{folder.rstrip('/')}/{named.name}"

    # By parts, which is the order of paths and found once per path instead of at every comparison.
    present = sorted((path for path in files if path.is_file()), key=lambda path: path.parts)
    found = _side_by_side(seen, present)
    return {name(path): what for path, what in zip(present, found)}


def place_of(path: Path) -> str:
    """The whole path of a file without detours; links are not followed."""
    return os.path.normpath(path.absolute())


def original_of(path: Path) -> Path:
    """The file as the stage that made it left it: kept beside it where a later stage, here or in LiCSBAS, edited it."""
    original = path.with_name(path.name + ORIGINAL_SUFFIX)
    return original if original.is_file() else path


def _named(path: Path, files: set[Path]) -> Path:
    if path.suffix != ORIGINAL_SUFFIX:
        return path
    edited = path.with_suffix("")
    return path if edited in files else edited


def name_from(base: Path, path: Path) -> str:
    """A path as seen from a folder, with slashes; the whole path where it is on another drive."""
    try:
        return os.path.relpath(path, base).replace(os.sep, "/")
    except ValueError:
        return Path(path).absolute().as_posix()


def is_device(name: str) -> bool:
    """Whether Windows takes a file name as that of a device, whatever its ending."""
    return bool(_DEVICE.fullmatch(name))


def is_below(name: str, folder: Path) -> bool:
    """Whether a name in a record is one of a file inside the folder, also after links are followed."""
    pure = PurePosixPath(name)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts or Path(name).is_absolute() or "\\" in name:
        return False
    if os.sep == "\\" and (":" in name or any(is_device(part) for part in pure.parts)):
        return False  # of another drive, a stream behind a file, or no file at all
    parent = (folder / name).parent.resolve()
    return folder.resolve() in (parent, *parent.parents)


@dataclass
class FolderRecord:
    """The record of a folder, or of a single file in it.

    Attributes
    ----------
    path
        The JSON file.
    stages
        Record of each stage, by stage id, in order of the run.
    replacing
        The stage that was putting its results in place when this was written; empty if none.
    leftovers
        Outputs of earlier runs that this stage replaces or removes.
    """

    path: Path
    stages: Records = field(default_factory=dict)
    replacing: str = ""
    leftovers: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path, name: str = RECORD) -> FolderRecord:
        """The record in a folder; an empty one where there is none.

        Raises
        ------
        BrokenInput
            If the file is damaged, or of a newer version of this program.
        """
        path = folder / name
        try:
            stat = path.stat()
        except FileNotFoundError:
            return cls(path)
        found = _parsed(path, (stat.st_ino, stat.st_size, stat.st_mtime_ns))
        return cls(path, dict(found.stages), found.replacing, list(found.leftovers))

    def write(self) -> None:
        """Write the record so that it is on disk; the old file stays until the new one is complete."""
        self.put(self.path.with_name(f".{self.path.name}.part"))

    def put(self, temporary: Path) -> None:
        """Write the record to a file on the same disk, which then takes the place of the old record."""
        self.draft(temporary)
        replace(temporary, self.path)

    def draft(self, path: Path) -> None:
        """Write the record to another file; nothing is left where that fails."""
        data: dict[str, Any] = {"about": "AlignSAR for QGIS: what was run here", "format": FORMAT}
        if self.replacing:
            data["replacing"] = {"stage": self.replacing, "outputs": self.leftovers}
        data["stages"] = self.stages
        try:
            with path.open("w", encoding="utf-8") as file:
                # A value per line; indented ones would be written ten times as slowly.
                file.write(json.dumps(data, separators=(",\n", ": ")))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise


@lru_cache(maxsize=64)
def _parsed(path: Path, state: tuple[int, ...]) -> FolderRecord:  # noqa: ARG001 - another key of the cache
    """A record as it is in the file; a run reads those of its inputs many times."""
    try:
        data = parsed_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as err:
        raise _damaged(path, err) from err
    try:
        if int(data.get("format", 1)) > FORMAT:
            raise BrokenInput(
                f"{path} was written by a newer version of AlignSAR for QGIS and is left alone. Update the plugin, or "
                "choose another output folder."
            )
        replacing = data.get("replacing") or {}
        stages = {str(stage): _checked(dict(record)) for stage, record in data["stages"].items()}
        leftovers = [str(file) for file in replacing.get("outputs", [])]
        return FolderRecord(path, stages, str(replacing.get("stage", "")), leftovers)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as err:
        raise _damaged(path, err) from err


def read_record(folder: Path, name: str = RECORD) -> Records:
    """Records of the stages run in a folder, by stage id, in order of the run."""
    return FolderRecord.read(folder, name).stages


def outputs_of(record: Mapping[str, Any]) -> dict[str, Seen]:
    """What the outputs of a stage were like, by name."""
    return {name: Seen(*values) for name, values in record["outputs"].items()}


def inputs_of(record: Mapping[str, Any]) -> dict[str, Seen]:
    """What the inputs of a stage were like, by name."""
    return {name: Seen(*values) for name, values in record["inputs"].items()}


def spelled_alike(files: Mapping[str, Seen]) -> dict[str, Seen]:
    """Files under names that are equal where the system takes them for the same, as Windows does with other cases."""
    return {os.path.normcase(name): seen for name, seen in files.items()}


def settle(files: Iterable[Path]) -> None:
    """Have files written to disk before anything says that they are complete."""

    def flush(path: Path) -> None:
        with path.open("rb+", buffering=0) as file:
            os.fsync(file.fileno())

    _side_by_side(flush, list(files))


def _side_by_side(work: Callable[[Path], T], files: Sequence[Path]) -> list[T]:
    """The results for all files in order; each thread takes every n-th of them."""
    shares = [files[start::_READERS] for start in range(min(_READERS, len(files)))]
    with ThreadPoolExecutor(max(len(shares), 1)) as pool:
        done = list(pool.map(lambda share: [work(path) for path in share], shares))
    return [done[index % _READERS][index // _READERS] for index in range(len(files))]


def remove_output(name: str, folder: Path) -> None:
    """Remove a file that a record names, and the folders that it leaves empty; nothing outside of the folder."""
    if not is_below(name, folder):
        return
    path = folder / name
    remove(path)
    for parent in path.parents:
        if parent == folder or not parent.is_dir() or any(parent.iterdir()):
            return
        parent.rmdir()


def _checked(record: dict[str, Any]) -> dict[str, Any]:
    """The record of a stage with every part that is read later; of files, an older format knew less."""
    result = record["result"]
    if not isinstance(record["options"], dict) or not isinstance(result, dict):
        raise TypeError("options and result must be objects")
    for part in ("inputs", "outputs"):
        files = record[part]
        record[part] = {str(name): _seen(values) for name, values in files.items()}
    for part in ("edited", "origins", "notes"):
        record.setdefault(part, {})
        if not isinstance(record[part], dict):
            raise TypeError(f"{part} must be an object")
    record["edited"] = {str(name): _seen(values) for name, values in record["edited"].items()}
    _check_result(result)
    str(record["end"])
    return record


def _check_result(result: dict[str, Any]) -> None:
    """Refuse a result of another shape than `pipeline.result.StageResult` writes."""
    for part in ("summary", "warnings", "figures"):
        _require(_are(str, result.get(part, [])), f"{part} must be texts")
    for part, kinds in (("counts", (int, float, str, type(None))), ("captions", (str,))):
        values = result.get(part, {})
        _require(isinstance(values, dict) and _are(kinds, list(values.values())), f"{part} must be an object of values")
    _require(isinstance(result.get("report"), (str, type(None))), "report must be a text")
    edges = result.get("reference")
    _require(edges is None or (_are((int, float), edges) and len(edges) == 4), "reference must be four numbers")
    layers = result.get("layers", [])
    _require(_are(dict, layers), "layers must be objects")
    for layer in layers:
        named = [layer.get(part) for part in ("path", "title", "style")]
        _require(_are(str, named), "path, title and style of a layer must be texts")
        _require(_are(list, layer.get("classes", [])), "classes of a layer must be lists")
        _require(isinstance(layer.get("values", {}), dict), "values of a layer must be an object")


def _are(kinds: type | tuple[type, ...], values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, kinds) for value in values)


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise TypeError(otherwise)


def _seen(values: Any) -> Seen:
    size, *rest = [values] if isinstance(values, int) else values
    mtime_ns, known = (*rest, None, None)[:2]
    return Seen(int(size), None if mtime_ns is None else int(mtime_ns), None if known is None else int(known))


def _damaged(path: Path, err: Exception) -> BrokenInput:
    return BrokenInput(f"{path} is damaged ({err}). Delete it; the stages of this folder then run again.")
