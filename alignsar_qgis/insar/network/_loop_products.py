"""What stage 12 writes besides the tables: rasters of coverage, coherence and loop errors, and lists of pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..core.blocks import even_blocks, run_tasks, worker_count
from ..core.counting import ByteCounter
from ..core.figures import PHASE, SEQUENTIAL, drawing, new_figure, raster_panel, save, symmetric_limits
from ..core.pairs import epochs_of, span_days
from ..core.progress import Progress
from ..core.text import translatable
from ..pipeline.result import Layer, StageResult
from ..store.flat_files import PIECE_PIXELS, FlatFiles
from ..store.images import RasterFiles, read_thinned
from ..store.parfiles import write_list
from ..store.raster import BYTE, FLOAT, is_byte_raster, known_coherence, write_vrt
from ..store.workspace import Stack
from ._loop_passes import LoopPart, LoopRasters
from ._loop_report import LoopVerdict, gap_table, loop_table
from .network_figure import save_networks
from .options import LoopOptions

REVERSED = f"{SEQUENTIAL}_r"


class Product(NamedTuple):
    """A raster of ``results/``: what its values are, title, style (none: not shown), and colour map.

    The values of some pixels follow from their loop statistics, and their mean coherences, float32 (2, n_pixels).
    """

    values: Callable[[LoopPart, np.ndarray], np.ndarray]
    title: str
    style: str = ""
    cmap: str = REVERSED


@dataclass(frozen=True)
class MeanCoherence:
    """Mean coherence over some pairs, and over those of them with the most frequent temporal baseline.

    Of equally frequent ones, the shortest is taken (as LiCSBAS: the first in the order of a Python set).
    """

    files: FlatFiles
    stack: Stack
    pairs: list[str]
    options: LoopOptions

    @cached_property
    def _days(self) -> list[int]:
        return [span_days(pair) for pair in self.pairs]

    @cached_property
    def frequent_days(self) -> int:
        """The most frequent temporal baseline."""
        spans = set(self._days) if self.options.compatible else sorted(set(self._days))
        return max(spans, key=self._days.count)

    @cached_property
    def _rasters(self) -> list[tuple[Path, np.dtype]]:
        stack = self.stack
        paths = map(stack.cc, self.pairs)
        return [(path, BYTE if is_byte_raster(path, stack.grid.shape) else FLOAT) for path in paths]

    def pieces(self, progress: Progress) -> Iterator[tuple[slice, np.ndarray]]:
        """Yield (pixels, both means over the pairs that have any, NaN where none has, float32 (2, n_pixels)).

        The first of the pixels is a multiple of 8.
        """
        blocks = even_blocks(self.stack.grid.length * self.stack.grid.width, PIECE_PIXELS, multiple=8)
        self.frequent_days, self._rasters  # noqa: B018 - found once, not by every thread
        return run_tasks(self._means, blocks, worker_count(self.options.workers), progress, portable=True)

    def _means(self, pixels: slice) -> np.ndarray:
        size = pixels.stop - pixels.start
        total, counts = np.zeros((2, size), np.float32), (ByteCounter(size), ByteCounter(size))
        buffers = {kind: np.empty(size, kind) for kind in (BYTE, FLOAT)}
        for (path, kind), span in zip(self._rasters, self._days):
            self.files.read(path, pixels.start, buffers[kind])
            coherence = known_coherence(buffers[kind], path)
            for group in range(2 if span == self.frequent_days else 1):
                total[group] += coherence
                counts[group].add(coherence > 0)
        count = np.stack([counter.total for counter in counts])
        return np.divide(total, count, out=np.full_like(total, np.nan), where=count > 0)


def loop_products(frequent_days: int, n_unlooped: int, n_loops: int, options: LoopOptions) -> dict[str, Product]:
    """The rasters of ``results/`` by file name."""

    def judged(part: LoopPart) -> np.ndarray:
        return part.n_unw - part.n_nullified - n_unlooped if options.compatible else part.n_unw_looped

    products = {
        "n_unw": Product(
            lambda part, _: part.n_unw - part.n_nullified,
            translatable("Interferograms with data (count)"), "count_good", SEQUENTIAL,
        ),
        "coh_avg": Product(
            lambda _, coherence: coherence[0], translatable("Mean coherence (0 to 1)"), "coherence", SEQUENTIAL
        ),
        f"coh_avg_{frequent_days}": Product(lambda _, coherence: coherence[1], "Mean coherence", "", SEQUENTIAL),
        "n_loop_err": Product(lambda part, _: part.n_loop_err, translatable("Loop errors (count)"), "count_bad"),
        "n_loop_err_rat": Product(lambda part, _: _ratio(part.n_loop_err, n_loops), "Share of loops with errors"),
        "loop_ph_avg": Product(
            lambda part, _: _ratio(part.wrapped_sum, part.n_closed), "Mean loop phase [rad]", "", "RdBu"
        ),
        "loop_ph_avg_abs": Product(
            lambda part, _: _ratio(part.wrapped_abs_sum, part.n_closed), "Mean absolute loop phase [rad]"
        ),
        "loop_ph_wrapped_sum": Product(
            lambda part, _: part.wrapped_sum, "Sum of wrapped loop phases [rad]", "", PHASE
        ),
        "debug_loop_ph_wrapped_sum_abs": Product(
            lambda part, _: part.wrapped_abs_sum, "Sum of absolute loop phases [rad]"
        ),
        "debug_nonan_count": Product(
            lambda part, _: np.where(part.n_closed, part.n_closed, np.float32(np.nan)),
            "Loops defined (count)", "", SEQUENTIAL,
        ),
    }  # fmt: skip
    if options.corrects:
        products["n_corrected"] = Product(
            lambda part, _: part.n_corrected, translatable("Corrected interferograms (count)"), "count_bad"
        )
    if options.nullify:
        products["n_nullify"] = Product(
            lambda part, _: part.n_nullified, translatable("Nullified interferograms (count)"), "count_bad"
        )
        products["n_nullify_rat"] = Product(
            lambda part, _: _ratio(part.n_nullified, judged(part)), "Share of interferograms nullified"
        )
    return products


def write_rasters(
    products: Mapping[str, Product],
    rasters: LoopRasters,
    coherence: MeanCoherence,
    staging: Path,
    result: StageResult,
    progress: Progress,
) -> None:
    """Write the rasters with their headers, and register those worth showing."""
    length, width = rasters.shape
    paths = {name: staging / "results" / name for name in products}
    with RasterFiles(paths, length * width) as files:
        for pixels, means in coherence.pieces(progress):
            part = rasters.part(pixels)
            for name, product in products.items():
                files.put(name, pixels.start, product.values(part, means))
    for name, product in products.items():
        write_vrt(paths[name], coherence.stack.grid, product.title)
        if product.style:
            result.layers.append(Layer(f"results/{name}.vrt", product.title, product.style))


@drawing
def draw_rasters(products: Mapping[str, Product], shape: tuple[int, int], staging: Path) -> None:
    """Write a PNG of each raster."""
    for name, product in products.items():
        values = read_thinned(staging / "results" / name, shape)
        figure = new_figure(8, max(3, int(6 * values.shape[0] / values.shape[1]) + 1))
        limits = None
        if product.cmap == PHASE:
            defined = np.isfinite(read_thinned(staging / "results" / "debug_nonan_count", shape))
            values = np.where(defined, values, np.nan)
            limits = symmetric_limits(values)
        raster_panel(figure.subplots(), values, name, product.title, limits, product.cmap)
        save(figure, staging / "results" / f"{name}.png")


def write_tables(verdict: LoopVerdict, options: LoopOptions, folder: Path) -> None:
    """Write ``loop_info.txt`` and the lists of pairs by reason."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "loop_info.txt").write_text(loop_table(verdict, options.rms_threshold), encoding="utf-8")
    write_list(folder / "bad_ifg_loop.txt", verdict.names(verdict.by_closure))
    write_list(folder / "bad_ifg_noref.txt", verdict.names(verdict.by_missing_reference))
    write_list(folder / "bad_ifg_loopref.txt", verdict.names(verdict.by_referenced_closure))
    if options.removal_list:
        write_list(folder / "rm_ifg_man.txt", verdict.names(verdict.by_hand))


def write_rejections(verdict: LoopVerdict, folder: Path) -> None:
    """Write which pairs and epochs are lost."""
    good = verdict.names(~verdict.bad)
    write_list(folder / "12bad_ifg.txt", verdict.names(verdict.bad))
    write_list(folder / "12removed_image.txt", sorted(set(epochs_of(verdict.pairs)) - set(epochs_of(good))))
    write_list(folder / "12bad_ifg_cand.txt", verdict.names(verdict.candidates))
    write_list(folder / "12no_loop_ifg.txt", verdict.names(~verdict.in_a_loop))


def write_gaps(verdict: LoopVerdict, folder: Path) -> None:
    """Write the gaps of the good network."""
    (folder / "12network_gap_info.txt").write_text(gap_table(verdict.names(~verdict.bad)), encoding="utf-8")


def draw_network(stack: Stack, verdict: LoopVerdict, staging: Path, result: StageResult) -> None:
    """Write the plots of the network."""
    good, bad = verdict.names(~verdict.bad), verdict.names(verdict.bad)
    epochs = epochs_of(verdict.pairs)
    baselines = dict(zip(epochs, stack.baselines(epochs)))
    networks = {
        "network12_all.png": (verdict.pairs, [], "Interferograms before the loops."),
        "network12.png": (good, bad, "Kept interferograms, and in red the rejected ones."),
        "network12_nobad.png": (good, [], "Kept interferograms."),
    }
    save_networks(networks, baselines, staging, result)


def _ratio(values: np.ndarray, divisor: np.ndarray | int) -> np.ndarray:
    """Quotient in float32; NaN for 0/0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.float32(values) / np.float32(divisor)
