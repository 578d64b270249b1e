"""What was run in a folder.

The record ``alignsar.json`` holds, per stage, the options, the inputs with size and time, and the outputs.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import InsarError

RECORD = "alignsar.json"
ORIGINAL_SUFFIX = ".ori"
HEADER_SUFFIX = ".vrt"

Records = dict[str, dict[str, Any]]


def signature(files: Iterable[Path], base: Path) -> dict[str, list[int]]:
    """Size in bytes and modification time in ns of each existing file, by path relative to a base folder.

    The original of a file that a stage edited, kept beside it as ``.ori``, goes by the name it had before.
    """
    files = set(files)
    found: dict[str, list[int]] = {}
    for path in sorted(files):
        if path.is_file():
            stat = path.stat()
            edited = path.with_suffix("")
            named = edited if path.suffix == ORIGINAL_SUFFIX and edited not in files else path
            found[os.path.relpath(named, base).replace(os.sep, "/")] = [stat.st_size, stat.st_mtime_ns]
    return found


def read_record(folder: Path, name: str = RECORD) -> Records:
    """Records of the stages run in a folder, by stage id, in order of the run."""
    path = folder / name
    try:
        records: Records = json.loads(path.read_text(encoding="utf-8"))["stages"]
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError) as err:
        raise InsarError(f"{path} is damaged ({err}). Delete it; the stages of this folder then run again.") from err
    return records


def write_record(folder: Path, records: Mapping[str, Any], name: str = RECORD) -> None:
    """Write the records of a folder; the old file stays until the new one is complete."""
    temporary = folder / f".{name}.part"
    text = json.dumps({"about": "AlignSAR for QGIS: what was run here", "stages": records}, indent=1)
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, folder / name)


def is_as_left(path: Path, size: int) -> bool:
    """Whether an output still has its size; GIS programs may have added statistics to the header of a raster."""
    return path.is_file() and (path.stat().st_size == size or path.suffix == HEADER_SUFFIX)


def remove_output(path: Path, top: Path) -> None:
    """Remove a file, and the folders below a top folder that it leaves empty."""
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == top or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()
