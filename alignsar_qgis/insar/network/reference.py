"""Stage 120: choose the reference window and report how robust the network is.

Square blocks are scored by how well they are covered, by coherence, by the size of unwrapping components, and by how
smooth the terrain is. Of the blocks with a high score the one nearest to a wanted position becomes the reference.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.blocks import run_tasks, workers_within
from ..core.errors import NothingLeft
from ..core.figures import PHASE, SEQUENTIAL, Margins, drawing, new_figure, raster_panel, save, signed_panel
from ..core.grid import Grid, Window
from ..core.pairs import epochs_of
from ..core.progress import Progress
from ..core.text import first_names
from ..pipeline.stage_run import StageRun
from ..store import parfiles
from ..store.flat_files import row_pieces
from ..store.raster import BYTE, FLOAT, FULL_COHERENCE, check_flat, is_byte_raster, known_coherence, read_flat
from ..store.workspace import Stack, TimeSeries, has_phase
from ._block_scores import (
    BlockScores,
    BlockSums,
    block_pixels,
    block_roughness,
    block_scores,
    block_sums,
    block_window,
    component_areas,
    nearest_best,
)
from ._stack_checks import check_readable, check_same_grid
from .network_figure import network_figure, robustness_figure
from .options import ReferenceOptions
from .robustness import Robustness, network_robustness

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MANY_WITHOUT_REFERENCE = 0.1
BYTES_PER_LABEL = 9
"""A label of an unwrapping component and the area that takes its place."""


def choose_reference(run: StageRun[ReferenceOptions]) -> None:
    """Choose the reference window for all interferograms that stage 11 kept.

    Results go to ``info/120*`` and ``network/``.

    Raises
    ------
    MissingInput, BrokenInput
        If stage 11 was not run, or files of the listed interferograms cannot be read.
    NothingLeft
        If no interferogram is left or no block has data.
    """
    options = run.options
    source, target = Stack.open(run.inputs["stack"]), TimeSeries.open(run.output)
    check_same_grid(source, target)
    pairs, unknown = _wanted_pairs(source, target, options)
    if not pairs:
        raise NothingLeft(f"No interferogram of {source.folder} is left to choose a reference for. Relax stage 11.")
    check_readable(source, pairs)
    listed = options.pair_list or target.info / "11bad_ifg.txt"
    files = [path for pair in pairs for path in (source.original_unw(pair), source.cc(pair), _component(source, pair))]
    parameters = [folder / name for folder in (source.folder, target.info) for name in ("EQA.dem_par", "slc.mli.par")]
    if run.is_up_to_date([listed, target.results / "hgt", source.folder / "baselines", *parameters, *files]):
        return
    if unknown:
        run.result.warn(
            f"{options.pair_list} names pairs that the stack does not have, or lines without a pair "
            f"(yyyymmdd_yyyymmdd): {first_names(unknown)}."
        )
    _Choice(source, target, pairs, run).run()


def placed(options: ReferenceOptions, grid: Grid, scores: BlockScores) -> ReferenceOptions:
    """Options whose fractions give the block that holds the wanted position on the map, if there is one."""
    options.check_position(grid.extent)
    if options.wanted_point is None:
        return options
    rows, columns = scores.score.shape
    west, dlon, _, north, _, dlat = grid.geotransform
    column = (options.wanted_point.lon - west) / dlon // scores.size
    row = (options.wanted_point.lat - north) / dlat // scores.size
    middle = 0.5  # of the block, so that rounding cannot lead to its neighbour
    return replace(options, wanted_x=min((column + middle) / columns, 1.0), wanted_y=min((row + middle) / rows, 1.0))


class _Choice:
    def __init__(self, stack: Stack, series: TimeSeries, pairs: list[str], run: StageRun[ReferenceOptions]) -> None:
        self.stack, self.series, self.pairs, self.options = stack, series, pairs, run.options
        self.staging, self.result, self.progress = run.staging, run.result, run.progress

    def run(self) -> None:
        scores = self._scores()
        tile, wanted = nearest_best(scores.score, placed(self.options, self.stack.grid, scores))
        window = block_window(tile, scores.size, self.stack.grid.shape)
        retained = [pair for pair in self.pairs if self._has_data(pair, window)]
        without = sorted(set(self.pairs) - set(retained))
        robustness = network_robustness(
            retained, self.options.keep_edge_cuts, self.options.keep_node_cuts, self.options.skip_node_cuts
        )
        self._write_lists(window, without, retained, robustness)
        if self.options.figure:
            self._draw(scores, tile, wanted, window, without, retained, robustness)
        if self.options.pictures:
            self._draw_without_reference(without, window)
        self._report(scores, tile, window, without, robustness)

    def _has_data(self, pair: str, window: Window) -> bool:
        rows, columns = window.slices
        return bool(has_phase(read_flat(self.stack.original_unw(pair), self.stack.grid.shape, rows)[:, columns]).any())

    def _scores(self) -> BlockScores:
        """Scores of blocks of the wanted size, or of single pixels where fewer than two blocks have data."""
        size = block_pixels(self.options.block_size, self.stack.grid.post_lat)
        sums = self._block_sums(size, self.progress.part(0, 0.8))
        if sums.roughness is None and self.options.height_weight:
            self.result.warn(f"{self.series.results / 'hgt'} is missing; rough terrain is not avoided.")
        if not sums.coverage.any():
            raise NothingLeft(f"No interferogram of {self.stack.folder} has any phase. Prepare the stack again.")
        scores = block_scores(sums, self.options)
        if np.count_nonzero(np.isfinite(scores.score)) < 2:
            self.result.warn(
                f"Fewer than two blocks of {self.options.block_size:g} km have all the data that the score needs; "
                "the reference is chosen among single pixels. Use smaller blocks for a more robust reference."
            )
            scores = block_scores(self._block_sums(1, self.progress.part(0.8, 0.9)), self.options)
        for name in scores.dropped:
            self.result.say(f"The {name} is the same in all blocks and does not count in the score.")
        if not np.isfinite(scores.score).any():
            raise NothingLeft(
                f"No pixel of {self.stack.folder} has all the data that the score needs. Give the terms that lack "
                "data weight 0."
            )
        return scores

    def _block_sums(self, size: int, progress: Progress) -> BlockSums:
        """Sums over all interferograms; each file is read once."""
        stack, options = self.stack, self.options
        tiles = -(-stack.grid.length // size) * -(-stack.grid.width // size)
        components = not options.ignore_components and all(_component(stack, pair).is_file() for pair in self.pairs)
        bytes_each = 8 * 3 * tiles + (BYTES_PER_LABEL * stack.grid.length * stack.grid.width if components else 0)
        workers = workers_within(options.workers, bytes_each, options.memory)
        kernel = partial(_pair_sums, stack, size=size, components=components, one_byte=options.compatible)
        totals: list[np.ndarray] = []
        for _, sums in run_tasks(kernel, self.pairs, workers, progress, portable=True):
            totals = [total + added for total, added in zip(totals, sums)] if totals else sums
        coverage, coherence, *component = totals
        return BlockSums(size, coverage, coherence, component[0] if component else None, self._roughness(size))

    def _roughness(self, size: int) -> np.ndarray | None:
        """Roughness of all blocks in metres; None without heights."""
        height, shape = self.series.results / "hgt", self.series.grid.shape
        if not height.is_file():
            return None
        check_flat(height, shape)
        bands = (block_roughness(metres.astype(float), size) for _, metres in row_pieces(height, shape, FLOAT, size))
        return np.concatenate(list(bands))

    def _write_lists(self, window: Window, without: list[str], retained: list[str], robustness: Robustness) -> None:
        info = self.staging / "info"
        info.mkdir()
        (info / "120ref.txt").write_text(f"{window}\n", encoding="utf-8")
        for name, entries in {
            "120bad_ifg.txt": without,
            "120retained_links.txt": retained,
            "120strong_connected_links.txt": robustness.strong,
            "120weak_links.txt": robustness.weak,
            "120edge_cuts.txt": robustness.edge_cuts,
            "120node_cuts.txt": robustness.node_cuts,
        }.items():
            parfiles.write_list(info / name, entries)
        (info / "120component_stats.txt").write_text(robustness.table(), encoding="utf-8")

    def _draw(
        self,
        scores: BlockScores,
        tile: tuple[int, int],
        wanted: tuple[int, int],
        window: Window,
        without: list[str],
        retained: list[str],
        robustness: Robustness,
    ) -> None:
        stack = self.stack
        baselines = dict(zip(epochs_of(self.pairs), stack.baselines(epochs_of(self.pairs))))
        first = stack.read_phase(stack.original_unw(retained[0]))
        drawings = {
            "info/120_reference.png": (
                scores_figure(scores, tile, wanted, first - np.nanmean(first[window.slices]), window),
                "Score of the blocks and its terms: in red the chosen block, in black the wanted place. The phase of "
                "the first interferogram is relative to the chosen block; red is towards the satellite.",
            ),
            "network/network120_red_no_ref.png": (
                network_figure(retained, without, baselines, "NaN at Ref"),
                "Interferograms with data at the reference, and in red those without.",
            ),
            "network/network120_remain_strong_cuts.png": (
                robustness_figure(
                    robustness.strong, robustness.weak, robustness.edge_cuts, robustness.node_cuts, baselines
                ),
                "How robust the network is: what is strongly and what is weakly connected, and what holds it together.",
            ),
        }
        for name, (figure, caption) in drawings.items():
            save(figure, self.staging / name)
            self.result.show(name, caption)

    def _draw_without_reference(self, without: list[str], window: Window) -> None:
        """Write a picture of each pair that has no data at the reference."""
        stack = self.stack
        for pair in without:
            phase = stack.read_phase(stack.original_unw(pair))
            save(_pair_figure(pair, phase, window), self.staging / "120no_ref" / f"{pair}.png")

    def _report(
        self,
        scores: BlockScores,
        tile: tuple[int, int],
        window: Window,
        without: list[str],
        robustness: Robustness,
    ) -> None:
        result, grid = self.result, self.stack.grid
        result.counts.update(
            pairs=len(self.pairs),
            pairs_rejected=len(without),
            blocks=int(np.count_nonzero(np.isfinite(scores.score))),
            edge_cuts=len(robustness.edge_cuts),
            node_cuts=len(robustness.node_cuts),
        )
        result.refer(grid, window)
        result.say(
            f"Reference: {grid.place_of(window)}; score {scores.score[tile]:.2f} of 1, chosen among "
            f"{result.counts['blocks']} blocks with data.",
            headline=True,
        )
        if without:
            sentence = (
                f"{len(without)} of {len(self.pairs)} interferograms have no data in the reference window and are "
                f"rejected: {first_names(without)}."
            )
            many = len(without) > MANY_WITHOUT_REFERENCE * len(self.pairs)
            (result.warn if many else result.say)(sentence)
        result.say(
            f"{len(robustness.strong)} interferograms form the strongly connected network, {len(robustness.weak)} are "
            "weakly connected."
        )
        if robustness.components > 1:
            shown = f"; see {result.figures[-1]}" if result.figures else ""
            result.warn(f"The network falls into {robustness.components} unconnected parts{shown}.")
        for what, names in (("interferogram", robustness.edge_cuts), ("epoch", robustness.node_cuts)):
            if names:
                result.warn(f"The network would split if one {what} of these were lost: {first_names(names)}.")


@drawing
def scores_figure(
    scores: BlockScores, tile: tuple[int, int], wanted: tuple[int, int], phase: np.ndarray, window: Window
) -> Figure:
    """Terms and score of all blocks with the chosen block in red and the wanted place in black, and one phase."""
    figure = new_figure(12, 7, Margins(left=0.2, right=0.5, bottom=0.2, top=0.4))
    axes = figure.subplots(2, 3)
    names = ("coverage", "coherence", "score", "component", "roughness")
    for name, axis in zip(names, axes.flat):
        values = {**scores.terms, "score": scores.score}.get(name)
        if values is None:
            axis.set_axis_off()
            axis.set_title(f"{name} not known", fontsize=9)
            continue
        raster_panel(axis, values, f"{name} of blocks of {scores.size} pixels", "0…1", (0, 1), SEQUENTIAL)
        if name == "score":
            axis.plot(wanted[1], wanted[0], "ko")
        axis.plot(tile[1], tile[0], "ro")
    signed_panel(axes.flat[5], phase, "phase of the first interferogram", "rad, + away from the satellite", PHASE)
    _outline(axes.flat[5], window)
    return figure


@drawing
def _pair_figure(pair: str, phase: np.ndarray, window: Window) -> Figure:
    """The phase of a pair, (length, width), and where the reference is."""
    figure = new_figure(6, 5)
    axes = figure.subplots()
    signed_panel(axes, phase - np.nanmedian(phase), pair, "phase minus median [rad]", PHASE)
    _outline(axes, window)
    return figure


def _wanted_pairs(stack: Stack, series: TimeSeries, options: ReferenceOptions) -> tuple[list[str], list[str]]:
    """Pairs to use, and what is listed besides: pairs that the stack does not have, and lines that name none."""
    if options.pair_list is None:
        return sorted(set(stack.pairs) - set(parfiles.read_list(series.info / "11bad_ifg.txt"))), []
    chosen, unclear = parfiles.read_chosen_pairs(options.pair_list)
    listed = set(chosen)
    return sorted(listed & set(stack.pairs)), sorted(listed - set(stack.pairs)) + unclear


def _component(stack: Stack, pair: str) -> Path:
    return stack.folder / pair / f"{pair}.conncomp"


def _pair_sums(stack: Stack, pair: str, size: int, components: bool, one_byte: bool) -> list[np.ndarray]:
    """Sums over blocks of where a pair has phase, of its coherence 0…1, and of its component areas if asked."""
    shape, path = stack.grid.shape, stack.cc(pair)
    coverage = [
        block_sums(has_phase(phase), size) for _, phase in row_pieces(stack.original_unw(pair), shape, FLOAT, size)
    ]
    if is_byte_raster(path, shape):
        coherence = [block_sums(values, size) / FULL_COHERENCE for _, values in row_pieces(path, shape, BYTE, size)]
    else:
        known = (known_coherence(values, path) for _, values in row_pieces(path, shape, FLOAT, size))
        coherence = [block_sums(values, size) for values in known]
    sums = [np.concatenate(coverage), np.concatenate(coherence)]
    if components:
        labels = read_flat(_component(stack, pair), shape, dtype=BYTE)
        sums.append(block_sums(component_areas(labels, one_byte), size))
    return sums


def _outline(axes: Axes, window: Window) -> None:
    from matplotlib.patches import Rectangle

    length, width = window.shape
    axes.add_patch(Rectangle((window.x1 - 0.5, window.y1 - 0.5), width, length, fill=False, color="red", linewidth=1.5))
