"""Zip the assembled plugin; the same files give the same bytes.

usage: make_zip.py FOLDER ZIP
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

DAWN = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold: when a file was copied says nothing about it."""
READABLE = 0o644 << 16


def main(folder: Path, target: Path) -> None:
    """Write all files of a folder, below its name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), DAWN)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, READABLE
            file.writestr(entry, path.read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
