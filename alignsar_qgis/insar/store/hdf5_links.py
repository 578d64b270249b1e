"""Parts of an HDF5 file that lie in other files, which nobody who opens it has chosen to read."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BrokenInput

if TYPE_CHECKING:
    import h5py
    from h5py.h5g import GroupID

_SAME_FILE = "."
"""What a virtual data set calls the file that it is in itself."""
_OF_LIBRARY = (KeyError, OSError, RuntimeError, TypeError, ValueError)


def refuse_other_files(file: h5py.File, path: Path) -> None:
    """Refuse a file whose data lie in others: external links, external raw storage, virtual data sets.

    Every hard link is followed once, so loops end. Soft links stay inside the file, and what they lead to is met by
    itself. An object that cannot be opened is passed over: nobody can read it either.

    Raises
    ------
    BrokenInput
        With the name in the file, the other file and the cure.
    """
    seen: set[int] = set()
    ahead: list[tuple[GroupID, str]] = [(file.id, "")]
    while ahead:
        group, place = ahead.pop()
        for name in _names(group):
            whole = f"{place}{'/' * bool(place)}{name.decode('utf-8', 'replace')}"
            if other := _leads_elsewhere(group, name):
                raise _elsewhere(path, whole, *other)
            found = _opened(group, name, seen)
            if found is None:
                continue
            if _is_group(found):
                ahead.append((found, whole))
            elif other := _stored_elsewhere(found):
                raise _elsewhere(path, whole, *other)


def refuse_parts_elsewhere(path: Path) -> None:
    """The same of a file that another library is about to open; once for each state of it.

    What is no HDF5, as the older NetCDF formats, has no links. Without h5py nothing can be told.
    """
    with suppress(ModuleNotFoundError, OSError, RuntimeError):
        found = path.stat()
        _look_once(path.absolute(), (found.st_size, found.st_mtime_ns, found.st_ino))


@lru_cache(maxsize=64)
def _look_once(path: Path, state: tuple[int, ...]) -> None:  # noqa: ARG001 - another key of the cache
    import h5py

    with h5py.File(path, "r") as file:
        refuse_other_files(file, path)


def _names(group: GroupID) -> list[bytes]:
    try:
        return list(group)
    except _OF_LIBRARY:
        return []


def _leads_elsewhere(group: GroupID, name: bytes) -> tuple[str, str] | None:
    """How a link leads out of the file, and to which; None for hard and soft ones."""
    import h5py

    try:
        kind = group.links.get_info(name).type
        if kind in (h5py.h5l.TYPE_HARD, h5py.h5l.TYPE_SOFT):
            return None
        if kind != h5py.h5l.TYPE_EXTERNAL:
            return "a link of another program", "no one knows what"
        return "an external link", group.links.get_val(name)[0].decode("utf-8", "replace")
    except _OF_LIBRARY:
        return None


def _opened(group: GroupID, name: bytes, seen: set[int]) -> GroupID | h5py.h5d.DatasetID | None:
    """The group or data set behind a hard link, unless it was met before or cannot be opened."""
    import h5py

    try:
        if group.links.get_info(name).type != h5py.h5l.TYPE_HARD:
            return None
        about = h5py.h5o.get_info(group, name)
        if about.addr in seen:
            return None
        seen.add(about.addr)
        return h5py.h5o.open(group, name) if about.type in (h5py.h5o.TYPE_GROUP, h5py.h5o.TYPE_DATASET) else None
    except _OF_LIBRARY:
        return None


def _is_group(found: GroupID | h5py.h5d.DatasetID) -> bool:
    import h5py

    return isinstance(found, h5py.h5g.GroupID)


def _stored_elsewhere(data: h5py.h5d.DatasetID) -> tuple[str, str] | None:
    """How the values of a data set come from another file, and from which; None for those in its own."""
    import h5py

    try:
        made = data.get_create_plist()
        if made.get_layout() == h5py.h5d.VIRTUAL:
            names = (made.get_virtual_filename(index) for index in range(made.get_virtual_count()))
            other = next((name for name in names if name != _SAME_FILE), None)
            return None if other is None else ("a virtual data set", other)
        if made.get_external_count():
            return "raw data", made.get_external(0)[0].decode("utf-8", "replace")
    except _OF_LIBRARY:
        return None
    return None


def _elsewhere(path: Path, name: str, how: str, other: str) -> BrokenInput:
    return BrokenInput(
        f"{path}: {name} lies in another file, {other!r} ({how}), which is not read. Fetch the file again as its "
        "producer delivers it, or write all of it into one file, such as with 'h5repack' or 'h5copy -f ext'."
    )
