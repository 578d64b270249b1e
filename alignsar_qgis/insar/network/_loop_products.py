"""What stage 12 writes besides the tables: rasters of coverage, coherence and loop errors, and lists of pairs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..core.blocks import even_blocks, run_tasks, worker_count
from ..core.counting import ByteCounter
from ..core.figures import PHASE, SEQUENTIAL, new_figure, raster_panel, save, symmetric_limits
from ..core.pairs import epochs_of, span_days
from ..core.progress import Progress
from ..core.text import translatable
from ..pipeline.result import Layer, StageResult
from ..store.flat_files import PIECE_PIXELS, FlatFiles
from ..store.parfiles import write_list
from ..store.raster import BYTE, FLOAT, is_byte_raster, known_coherence, write_flat, write_vrt
from ..store.workspace import Stack
from ._loop_passes import LoopRasters
from ._loop_report import LoopVerdict, gap_table, loop_table
from .network_figure import save_networks
from .options import LoopOptions

REVERSED = f"{SEQUENTIAL}_r"


class Product(NamedTuple):
    """A raster of ``results/``: what computes its values, title, style (none: not shown), and colour map."""

    values: Callable[[], np.ndarray]
    title: str
    style: str = ""
    cmap: str = REVERSED


def coherence_averages(
    files: FlatFiles, stack: Stack, pairs: list[str], options: LoopOptions, progress: Progress
) -> dict[str, np.ndarray]:
    """Mean coherence over the pairs that have any, NaN where none has, float32, by product name.

    The second mean, ``coh_avg_<days>``, is over the pairs with the most frequent temporal baseline; of equally
    frequent ones, the shortest (as LiCSBAS: the first in the order of a Python set).
    """
    days = [span_days(pair) for pair in pairs]
    spans = set(days) if options.compatible else sorted(set(days))
    frequent = max(spans, key=days.count)
    shape = stack.grid.shape
    rasters = [(stack.cc(pair), BYTE if is_byte_raster(stack.cc(pair), shape) else FLOAT) for pair in pairs]

    def means(pixels: slice) -> np.ndarray:
        size = pixels.stop - pixels.start
        total, counts = np.zeros((2, size), np.float32), (ByteCounter(size), ByteCounter(size))
        buffers = {kind: np.empty(size, kind) for kind in (BYTE, FLOAT)}
        for (path, kind), span in zip(rasters, days):
            files.read(path, pixels.start, buffers[kind])
            coherence = known_coherence(buffers[kind])
            for group in range(2 if span == frequent else 1):
                total[group] += coherence
                counts[group].add(coherence > 0)
        count = np.stack([counter.total for counter in counts])
        return np.divide(total, count, out=np.full_like(total, np.nan), where=count > 0)

    mean = np.empty((2, shape[0] * shape[1]), np.float32)
    blocks = even_blocks(mean.shape[1], PIECE_PIXELS)
    for pixels, found in run_tasks(means, blocks, worker_count(options.workers), progress):
        mean[:, pixels] = found
    return {name: image.reshape(shape) for name, image in zip(("coh_avg", f"coh_avg_{frequent}"), mean)}


def loop_products(
    rasters: LoopRasters, coherence: Mapping[str, np.ndarray], n_unlooped: int, n_loops: int, options: LoopOptions
) -> dict[str, Product]:
    """The rasters of ``results/`` by file name."""
    closed, errors = rasters.n_closed, rasters.n_loop_err
    products, n_unw = {}, rasters.n_unw
    if options.nullify:
        dropped = ByteCounter(n_unw.shape)
        for index in rasters.nullifiable:
            dropped.add(~rasters.keep(index))
        nullified = dropped.total
        n_unw = n_unw - nullified
        judged = n_unw - n_unlooped if options.compatible else rasters.n_unw_looped
        products["n_nullify"] = Product(
            lambda: nullified, translatable("Nullified interferograms (count)"), "count_bad"
        )
        products["n_nullify_rat"] = Product(lambda: _ratio(nullified, judged), "Share of interferograms nullified")
    return {
        "n_unw": Product(lambda: n_unw, translatable("Interferograms with data (count)"), "count_good", SEQUENTIAL),
        **{
            name: Product(partial(np.asarray, mean), "Mean coherence", "", SEQUENTIAL)
            for name, mean in coherence.items()
        },
        "coh_avg": Product(
            lambda: coherence["coh_avg"], translatable("Mean coherence (0 to 1)"), "coherence", SEQUENTIAL
        ),
        "n_loop_err": Product(lambda: errors, translatable("Loop errors (count)"), "count_bad"),
        "n_loop_err_rat": Product(lambda: _ratio(errors, n_loops), "Share of loops with errors"),
        "loop_ph_avg": Product(lambda: _ratio(rasters.wrapped_sum, closed), "Mean loop phase [rad]", "", "RdBu"),
        "loop_ph_avg_abs": Product(lambda: _ratio(rasters.wrapped_abs_sum, closed), "Mean absolute loop phase [rad]"),
        "loop_ph_wrapped_sum": Product(lambda: rasters.wrapped_sum, "Sum of wrapped loop phases [rad]", "", PHASE),
        "debug_loop_ph_wrapped_sum_abs": Product(lambda: rasters.wrapped_abs_sum, "Sum of absolute loop phases [rad]"),
        "debug_nonan_count": Product(
            lambda: np.where(closed, closed, np.float32(np.nan)), "Loops defined (count)", "", SEQUENTIAL
        ),
        **products,
    }


def write_rasters(stack: Stack, products: Mapping[str, Product], staging: Path, result: StageResult) -> None:
    """Write the rasters with their headers, and register those worth showing."""
    for name, product in products.items():
        path = staging / "results" / name
        write_flat(path, product.values())
        write_vrt(path, stack.grid, product.title)
        if product.style:
            result.layers.append(Layer(f"results/{name}.vrt", product.title, product.style))


def draw_rasters(products: Mapping[str, Product], staging: Path) -> None:
    """Write a PNG of each raster."""
    for name, product in products.items():
        values = np.asarray(product.values(), np.float32)
        figure = new_figure(8, max(3, int(6 * values.shape[0] / values.shape[1]) + 1))
        limits = None
        if product.cmap == PHASE:
            values = np.where(np.isfinite(products["debug_nonan_count"].values()), values, np.nan)
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
    write_list(folder / "12no_loop_ifg.txt", verdict.names(~verdict.looped))


def write_network(stack: Stack, verdict: LoopVerdict, staging: Path, result: StageResult) -> None:
    """Write the gaps of the good network and its plots."""
    good, bad = verdict.names(~verdict.bad), verdict.names(verdict.bad)
    (staging / "info" / "12network_gap_info.txt").write_text(gap_table(good), encoding="utf-8")
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
