"""What an installed program gets to see: a work folder of its own with links to the inputs, so that it can spoil none.

LiCSBAS moves folders of unreadable pairs away, edits interferograms in place and rewrites delay maps; in a view it does
so to links and copies. The names in a view are plain, whatever the folders of the user are called.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from ..core.page import FIGURES_PAGE
from ..core.pairs import is_pair
from ..core.progress import Progress
from ..formats.delay_maps import ERA5_SUFFIX, GACOS, HEADERLESS_SUFFIX, TIF_SUFFIXES
from ..pipeline.stages import STAGES, position
from ..store.corrected import Corrected
from ..store.flat_files import FlatFiles
from ..store.nullified import Nullified
from ..store.parfiles import read_list
from ..store.raster import read_flat, write_flat
from ..store.record import HEADER_SUFFIX, ORIGINAL_SUFFIX, RECORD, read_record
from ..store.workspace import Stack, TimeSeries

PICTURES = (".png", ".kml", ".html", ".ras", ".bmp", ".jpg")
NO_LOOP_PICTURES, NO_LOOP_LIST = "12no_loop_ifg_ras", "12no_loop_ifg.txt"
GACOS_SUFFIXES = (*TIF_SUFFIXES, HEADERLESS_SUFFIX)
_PLAIN = re.compile(r"[A-Za-z0-9._+-]+")
_FORMS = {
    "filter_timeseries": re.compile(r".+\.filt(\.mskd)?"),
    "mask_noise": re.compile(r".+\.mskd"),
    "close_loops": re.compile(r"n_nullify.*|coh_avg.*|.*loop_ph_.*|debug_.*"),
}
"""Names of rasters that LiCSBAS makes in families, by the stage."""
_STEP = re.compile(r"120|1[1-6]")


@dataclass
class View:
    """A folder as a program sees it.

    Attributes
    ----------
    name
        Name of the folder in the work folder.
    files
        The files that it shows and that a result depends on, where they really are.
    """

    name: str
    files: list[Path] = field(default_factory=list)
    _makers: dict[str, Callable[[Path], object]] = field(default_factory=dict)
    _folders: list[str] = field(default_factory=list)

    def show(self, source: Path, name: str, editable: bool = False) -> None:
        """Let a file be seen; as a copy if the program may write into it."""
        self._makers[name] = partial(shutil.copy2 if editable else _link, source)
        if source.suffix not in PICTURES:
            self.files.append(source)

    def write(self, name: str, write: Callable[[Path], object]) -> None:
        """Let a file be seen that is written for the view."""
        self._makers[name] = write

    def add_folder(self, name: str) -> None:
        """Let a folder be seen, even if there is nothing in it."""
        self._folders.append(name)

    def make(self, work: Path, progress: Progress) -> None:
        """Make the view in a work folder."""
        folder = work / self.name
        for name in ("", *self._folders):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for name, make in self._makers.items():
            progress.check()
            (folder / name).parent.mkdir(exist_ok=True)
            make(folder / name)


def plain_name(name: str, beginning: str, otherwise: str) -> str:
    """A name as it is, if LiCSBAS can read from it what it wants, else another one.

    >>> plain_name("GEOCml3mask", "GEOCml", "GEOCml1"), plain_name("Prüfung", "GEOCml", "GEOCml1")
    ('GEOCml3mask', 'GEOCml1')
    """
    return name if _PLAIN.fullmatch(name) and name.startswith(beginning) else otherwise


def view_of_downloads(source: Path, name: str) -> View:
    """The downloaded GeoTIFFs of a frame."""
    view = View(name)
    for path in _files(source):
        view.show(path, path.name)
    for pair in _pairs(source):
        for path in _files(pair):
            view.show(path, f"{pair.name}/{path.name}")
    return view


def view_of_maps(source: Path, name: str) -> View:
    """Rasters per epoch."""
    view = View(name)
    for path in _files(source):
        view.show(path, path.name)
    return view


def view_of_delays(source: Path, name: str, model: str) -> View:
    """Delay maps; those of ERA5 under the names of GACOS, whose script subtracts slant delay of either alike."""
    files = list(_files(source))
    of_era5 = [path for path in files if path.name.endswith(ERA5_SUFFIX)]
    of_gacos = [path for path in files if path not in of_era5]
    view = View(name)
    if model == GACOS and any(path.name.endswith(GACOS_SUFFIXES) for path in of_gacos):
        for path in of_gacos:  # LiCSBAS may rewrite those without a header of their own
            view.show(path, path.name, editable=path.suffix != ".tif")
    else:
        for path in of_era5:
            view.show(path, path.name.replace(ERA5_SUFFIX, TIF_SUFFIXES[0]))
    return view


def view_of_stack(stack: Stack, name: str, editable: bool = False) -> View:
    """A stack with the phases that stages up to 12 start from, as they were before any nullification."""
    view = View(name)
    for path in _files(stack.folder):
        view.show(path, path.name)
    pictured = _all_have_pictures(stack)
    for pair in stack.pairs:
        for path in _files(stack.folder / pair):
            if not path.name.startswith(stack.unw(pair).name):
                view.show(path, f"{pair}/{path.name}")
        _show_phase(view, stack, pair, editable, pictured)
    return view


def view_of_nullified_stack(stack: Stack, series: TimeSeries, name: str) -> View:
    """A stack as stage 12 leaves it in LiCSBAS: nullified phases, beside them the original ones.

    Where the nullified samples are kept with the time series, they are taken out of the copies here; corrected ones are
    corrected.
    """
    nullified = Nullified.of(series)
    view = view_of_stack(stack, name)
    corrected = Corrected.of(series)
    concerned = set(read_list(Nullified.files(series)[0])) if nullified is not None else set()
    concerned |= corrected.pairs if corrected is not None else set()
    for pair in stack.pairs:
        shown, original = f"{pair}/{stack.unw(pair).name}", stack.original_unw(pair)
        if nullified is not None and pair in concerned:
            view.write(shown, partial(_write_changed, stack, nullified, corrected, pair))
        elif nullified is None and original != stack.unw(pair):
            view.show(stack.unw(pair), shown)
        else:
            continue
        view.write(shown + ORIGINAL_SUFFIX, partial(_link, original))
    view.files += [*Nullified.files(series), *Corrected.files(series)] if nullified is not None else []
    return view


def _write_changed(stack: Stack, nullified: Nullified, corrected: Corrected | None, pair: str, path: Path) -> None:
    phase = read_flat(stack.original_unw(pair), stack.grid.shape)
    with FlatFiles() as files:
        if corrected is not None:
            corrected.correct(phase.reshape(-1), pair, 0, files)
        nullified.blank(phase.reshape(-1), pair, 0, files)
    write_flat(path, phase)


def view_of_series(series: TimeSeries, name: str, stage_id: str, large: tuple[str, ...]) -> View:
    """A time series as it was before a stage.

    Parameters
    ----------
    large
        Files of the folder that the stage reads and does not write; all others are texts and maps and are copied.
    """
    view = View(name)
    for folder in ("info", "results", "network", NO_LOOP_PICTURES):
        view.add_folder(folder)
    recorded = _recorded_later(series.folder, stage_id)
    for place in (series.info, series.results):
        for path in _files(place):
            below = path.relative_to(series.folder).as_posix()
            if path.suffix not in PICTURES and below not in recorded and not _made_later(path.name, stage_id):
                view.show(path, below, editable=True)
    for below in large:
        if (series.folder / below).is_file():
            view.show(series.folder / below, below)
    # Stage 15 of LiCSBAS counts pictures of the interferograms in no loop, which the list names in any case.
    listed = series.info / NO_LOOP_LIST
    for pair in read_list(listed) if listed.is_file() else []:
        view.write(f"{NO_LOOP_PICTURES}/{pair}.unw.png", Path.touch)
    return view


def _recorded_later(folder: Path, stage_id: str) -> set[str]:
    """Files that a stage and those after it made, as on record."""
    return {
        name
        for stage, own in read_record(folder).items()
        if position(stage) >= position(stage_id)
        for name in own["outputs"]
    }


def _made_later(name: str, stage_id: str) -> bool:
    """Whether a file is, by its name, of a stage or of one after it."""
    maker = maker_by_name(name)
    return maker is not None and position(maker) >= position(stage_id)


def maker_by_name(name: str) -> str | None:
    """Stage that makes a file of a time series, if the name tells.

    >>> maker_by_name("120bad_ifg.txt"), maker_by_name("vstd"), maker_by_name("hgt")
    ('choose_reference', 'estimate_uncertainty', None)
    >>> maker_by_name("vel.filt.mskd"), maker_by_name("n_nullify_rat")
    ('filter_timeseries', 'close_loops')
    """
    step = _STEP.match(name)
    for maker, form in _FORMS.items():
        if form.fullmatch(name):
            return maker
    found = [stage.id for stage in STAGES if (step and stage.number == step[0]) or name in stage.makes]
    return found[0] if found else None


def _all_have_pictures(stack: Stack) -> bool:
    """Whether each interferogram has the kind of picture that the first one has.

    Stage 11 of LiCSBAS rejects those that lack it, whatever their phase is like.
    """
    kinds = [kind for kind in PICTURES if stack.pairs and _picture(stack, stack.pairs[0], kind).is_file()]
    return all(_picture(stack, pair, kind).is_file() for pair in stack.pairs for kind in kinds)


def _picture(stack: Stack, pair: str, kind: str) -> Path:
    unw = stack.unw(pair)
    return unw.with_name(f"{unw.name}{kind}")


def _show_phase(view: View, stack: Stack, pair: str, editable: bool, pictured: bool) -> None:
    original = stack.original_unw(pair)
    if original.is_file():
        view.show(original, f"{pair}/{stack.unw(pair).name}", editable)
    for path in _files(stack.folder / pair) if pictured else ():
        if path.suffix in PICTURES and path.name.startswith(stack.unw(pair).name) and ORIGINAL_SUFFIX not in path.name:
            view.show(path, f"{pair}/{path.name}")


def _files(folder: Path) -> Iterator[Path]:
    """Files of a folder, sorted, without hidden ones, map headers, and what tells of the runs there."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        told = path.name.endswith((RECORD, FIGURES_PAGE, HEADER_SUFFIX))
        if path.is_file() and not path.name.startswith(".") and not told:
            yield path


def _pairs(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.iterdir()) if is_pair(path.name) and path.is_dir())


def _link(source: Path, target: Path) -> None:
    """A second name for a file, across drives a symbolic link; a copy where neither is possible."""
    real = source.resolve()
    for linked in (os.link, os.symlink):
        try:
            linked(real, target)
        except OSError:
            continue
        return
    shutil.copy2(real, target)


def taken_out(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Samples with data that have none any more, bool of the same shape; 0 and NaN are no data."""
    known: np.ndarray = np.isfinite(before) & (before != 0)
    lost: np.ndarray = known & ~(np.isfinite(after) & (after != 0))
    return lost
