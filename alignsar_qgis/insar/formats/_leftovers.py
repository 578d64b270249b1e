"""What lies beside products and is none: archives that are still packed, and what was not understood.

Nothing here is read; names alone tell of what pair a file or folder is.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from ..core.pairs import is_epoch
from ..core.text import first_names
from .products import REASONS, is_possible, ordered

ARCHIVES = (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar")
_DATES_OF_A_PAIR = 2
_DATE = re.compile(r"(?<!\d)(\d{8})(?!\d)")
_LIKE_A_PRODUCT = re.compile(r"GUNW|_unw_phase", re.IGNORECASE)


def remarks_on(folder: Path, pairs: Collection[str], used: Iterable[Path], faulty: Mapping[Path, str]) -> list[str]:
    """Sentences about what is not imported of a folder, with the cure.

    Parameters
    ----------
    pairs
        Those of the products that were found; another file of one of them belongs to it.
    used
        Files of these products.
    faulty
        Files that should be products and cannot be read, and why.
    """
    known = {*used, *faulty}
    left = list(_left_over(folder, known, set(pairs)))
    packed = [name for name in left if name.lower().endswith(ARCHIVES)]
    unclear = [name for name in left if name not in packed]
    found = [f"Left out {path.name}: {why}" for path, why in list(faulty.items())[:REASONS]]
    if more := [path.name for path in list(faulty)[REASONS:]]:
        found.append(f"Left out for reasons like these: {first_names(more)}.")
    if packed:
        found.append(
            f"Still packed, and not imported: {first_names(packed)}. Unzip what belongs to this import in {folder}, "
            "and import again."
        )
    if unclear:
        found.append(
            f"Not understood, and not imported: {first_names(unclear)}. Fetch again what should be a product, under "
            "the name that its producer gives it."
        )
    return found


def _left_over(folder: Path, known: set[Path], pairs: set[str]) -> Iterator[str]:
    """Names of outermost files and folders that tell of another pair, or look like a product, and are none."""
    holders = {parent for path in known for parent in path.parents}
    for place, folders, files in os.walk(folder):
        inside = Path(place)
        folders.sort()
        for name in list(folders):
            path = inside / name
            if path not in holders and (pair := pair_named(name)):
                folders.remove(name)
                if pair not in pairs:
                    yield str(path.relative_to(folder))
        for name in sorted(files):
            path, pair = inside / name, pair_named(name)
            if path not in known and pair not in pairs and (pair or _LIKE_A_PRODUCT.search(name)):
                yield str(path.relative_to(folder))


def pair_named(name: str) -> str:
    """The pair of the two dates in a name, however often each is there; empty for others.

    >>> pair_named("NISAR_L2_GUNW_20200601T051150_20200601T051220_20200613T051150_20200613T051220.h5")
    '20200601_20200613'
    """
    dates = sorted({date for date in _DATE.findall(name) if is_epoch(date)})
    return ordered(*dates)[0] if len(dates) == _DATES_OF_A_PAIR and is_possible(*dates) else ""
