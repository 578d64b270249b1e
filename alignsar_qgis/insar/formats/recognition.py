"""Which format a folder holds, and the source of interferograms that it makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ..core.errors import BadOption, MissingInput
from ..pipeline.folder_kinds import is_geoc
from .aria import find_aria
from .hyp3 import find_hyp3
from .nisar import find_nisar
from .options import ARIA, AUTO, HYP3, NISAR, TABLE, ImportOptions
from .products import Product, ProductFolder, by_pair
from .table import read_table

USUAL_TABLE = "interferograms.csv"
FINDERS: dict[str, tuple[Callable[[Path], Iterator[Product]], str]] = {
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
    found = {name: products for name in wanted if (products := list(FINDERS[name][0](folder)))}
    if len(found) > 1:
        raise BadOption(f"{folder} holds products of several formats: {', '.join(found)}. Choose one as the format.")
    if not found:
        raise MissingInput(f"{folder} holds {_what_is_missing(folder, wanted)}.")
    (products,) = found.values()
    return made_of(by_pair(folder, products))


def _what_is_missing(folder: Path, wanted: list[str]) -> str:
    if is_geoc(folder):
        return "interferograms of LiCSAR, which need no import: go on with 'Prepare stack' (stage 02)"
    words = "; ".join(FINDERS[name][1] for name in wanted)
    return f"none of these: {words}; or {USUAL_TABLE}, the table of own GeoTIFFs"
