"""Which format a folder holds, and the source of interferograms that it makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ..core.errors import BadOption, MissingInput, NothingLeft
from ..core.text import first_sentences
from ..pipeline.folder_kinds import is_geoc
from ._leftovers import remarks_on
from .aria import find_aria
from .hyp3 import find_hyp3
from .nisar import find_nisar
from .options import ARIA, AUTO, HYP3, NISAR, TABLE, ImportOptions
from .products import REASONS, Product, ProductFolder, Unreadable, by_pair
from .table import read_table

USUAL_TABLE = "interferograms.csv"
FINDERS: dict[str, tuple[Callable[[Path], Iterator[Product | Unreadable]], str]] = {
    HYP3: (find_hyp3, "HyP3 products (…_unw_phase.tif); unpack their archives first"),
    ARIA: (find_aria, "ARIA products (S1-GUNW-….nc)"),
    NISAR: (find_nisar, "NISAR products (NISAR_L2_…_GUNW_….h5)"),
}
"""How products are found, and what they are in words."""


def open_products(folder: Path, options: ImportOptions) -> ProductFolder:
    """The products in a folder, in the format that the options say, or in the one that is found.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If there are none, of several formats, or of several frames, or the table does not say what is needed.
    NothingLeft
        If there are some, and none can be read.
    """
    if not folder.is_dir():
        raise MissingInput(f"{folder} is not a folder. Choose the one that holds the interferograms.")
    table = options.table or folder / USUAL_TABLE
    made_of = partial(
        ProductFolder, folder, heights=options.heights, spacing=options.spacing, method=options.resampling
    )
    if options.format == TABLE or (options.format == AUTO and (options.table or table.is_file())):
        rows, unclear = read_table(table, options.sign, options.unit, options.wavelength)
        if not rows:
            raise MissingInput(
                f"{table} names no pair. A row needs two dates and two files, such as "
                "20200601_20200613,phase.tif,coherence.tif."
            )
        return made_of(rows, not_read=tuple(unclear))
    wanted = list(FINDERS) if options.format == AUTO else [options.format]
    found: dict[str, list[Product]] = {}
    faulty: dict[Path, str] = {}
    for name in wanted:
        for product in FINDERS[name][0](folder):
            if isinstance(product, Unreadable):
                faulty[product.path] = product.why
            else:
                found.setdefault(name, []).append(product)
    if len(found) > 1:
        raise BadOption(f"{folder} holds products of several formats: {', '.join(found)}. Choose one as the format.")
    if faulty and not found:
        raise NothingLeft(
            f"None of the {len(faulty)} products in {folder} can be read. "
            f"{first_sentences(list(faulty.values()), REASONS)}"
        )
    if not found:
        raise MissingInput(f"{folder} holds {_what_is_missing(folder, wanted)}.")
    (products,) = found.values()
    by_name = by_pair(folder, products)
    used = [path for product in products for path in product.files]
    return made_of(by_name, remarks=tuple(remarks_on(folder, by_name, used, faulty)))


def _what_is_missing(folder: Path, wanted: list[str]) -> str:
    if is_geoc(folder):
        return "interferograms of LiCSAR, which need no import: go on with 'Prepare stack' (stage 02)"
    words = "; ".join(FINDERS[name][1] for name in wanted)
    return f"none of these: {words}; or {USUAL_TABLE}, the table of own GeoTIFFs"
