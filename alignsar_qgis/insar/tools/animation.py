"""Displacement in time as an animation: every date with a title, a scale, the reference and a legend."""

from __future__ import annotations

import shutil
import struct
import subprocess  # nosec B404 - ffmpeg writes films
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

import numpy as np

from ..core.errors import BadOption, CannotWrite
from ..core.figures import DIVERGING, DPI, Margins, bare, new_figure
from ..core.grid import Grid
from ..core.progress import Progress
from ..store.geotiff_pieces import Check
from ..store.unfinished import part_of
from .options import AnimationOptions, named
from .pictures import sampled_limit, scale_length_km, thinned_image
from .result import ToolResult
from .source import SeriesSource

if TYPE_CHECKING:
    from matplotlib.image import AxesImage
    from matplotlib.lines import Line2D

GIF, MP4 = ".gif", ".mp4"
PROGRAM = "ffmpeg"
MARGINS = Margins(0.25, 1.15, 0.65, 0.45)
PAUSE_S = 1.5
"""How long the last date stays."""
COLORS, GREYS = 256, 40
LOOK_S = 0.2
"""How often it is asked whether to go on waiting for the program."""


class Sink(Protocol):
    """Takes the pictures of an animation one after the other."""

    def add(self, picture: np.ndarray) -> None:
        """Take a picture, uint8 (height, width, 3)."""
        ...

    def finish(self, check: Check) -> None:
        """Complete the file; ``check`` may raise to cancel."""
        ...


def animate_timeseries(cube: Path, output: Path, options: AnimationOptions, progress: Progress) -> ToolResult:
    """Write an animated GIF, or an MP4 film where the program ffmpeg is installed.

    Raises
    ------
    BadOption
        If the ending is another, there is no ffmpeg for a film, or no epoch in the period.
    """
    check_ending(output)
    source = SeriesSource.open(cube, named(options.series))
    epochs = list(range(*source.chosen(options.start_date, options.end_date).indices(len(source.epochs))))
    with source.reader() as reader, part_of(output) as part, ThreadPoolExecutor(max_workers=1) as thread:
        # Compiled parts of matplotlib do not bear the threads of Qt (see `core.figures.drawing`), and those of NetCDF
        # tell harmless errors on a thread that they do not know: one draws here, the other reads.
        limit = options.limit or sampled_limit(reader, source.name, epochs, options.masked, progress.part(0, 0.1))
        stage = thread.submit(_Stage.of, source, epochs, limit, options.size).result()
        with _sink(part, options.frames_per_second) as sink:
            for epoch in progress.part(0.1, 1).steps(epochs):
                image = thinned_image(reader, source.name, epoch, options.size, options.masked)
                sink.add(thread.submit(stage.picture, image, source.epochs[epoch]).result())
            progress.check()
            sink.finish(progress.check)
    headline = f"Animation of {len(epochs)} dates from {source.epochs[epochs[0]]} to {source.epochs[epochs[-1]]}."
    return ToolResult(output, headline, counts={"frames": len(epochs)})


def check_ending(output: Path) -> None:
    """Refuse a kind of file that cannot be written here."""
    if output.suffix.lower() not in (GIF, MP4):
        raise BadOption(f"{output} does not end in {GIF} or {MP4}. Give it one of these endings.")
    if output.suffix.lower() == MP4 and shutil.which(PROGRAM) is None:
        raise BadOption(
            f"Films need the program {PROGRAM}, which is not installed. Install it, or choose a {GIF} file."
        )


@dataclass(frozen=True)
class _Stage:
    """The figure, of which only the map, the date and the place in time change."""

    figure: Any
    image: AxesImage
    title: Any
    now: Line2D

    @classmethod
    def of(cls, source: SeriesSource, epochs: list[int], limit: float, size: int) -> _Stage:
        grid = source.grid
        across, along = grid.pixel_spacing_m
        width_m, length_m = across * grid.width, along * grid.length
        scale = size / DPI / max(width_m, length_m)
        width, height = width_m * scale, length_m * scale
        figure = new_figure(
            _even(width + MARGINS.left + MARGINS.right), _even(height + MARGINS.bottom + MARGINS.top), MARGINS
        )
        axes = figure.subplots()
        empty = np.full((1, 1), np.nan)
        extent = (0, width_m / 1000, 0, length_m / 1000)
        drawn = axes.imshow(
            empty, cmap=DIVERGING, vmin=-limit, vmax=limit, interpolation="nearest", extent=extent, aspect="auto"
        )
        bare(axes, "")
        bar = figure.add_axes(_share(figure, MARGINS.left + width + 0.12, MARGINS.bottom, 0.16, height))
        figure.colorbar(drawn, cax=bar, label="displacement (mm), red: towards the satellite")
        _scale_bar(axes, grid)
        _reference(axes, source)
        line = figure.add_axes(_share(figure, MARGINS.left, 0.3, width, 0.12))
        now = _time_line(line, [source.epochs[epoch] for epoch in epochs])
        return cls(figure, drawn, axes.set_title("", fontsize=11), now)

    def picture(self, image: np.ndarray, day: date) -> np.ndarray:
        """The picture of a date, uint8 (height, width, 3)."""
        self.image.set_data(np.ma.masked_invalid(image))
        self.title.set_text(day.isoformat())
        self.now.set_xdata([day.toordinal()])
        self.figure.canvas.draw()
        return np.asarray(self.figure.canvas.buffer_rgba())[..., :3].copy()


def _even(inches: float) -> float:
    """A length with an even number of pixels, as films need it; matplotlib rounds down."""
    return (2 * round(inches * DPI / 2) + 0.01) / DPI


def _share(figure: Any, left: float, bottom: float, width: float, height: float) -> tuple[float, float, float, float]:
    """A box in inches as shares of a figure."""
    across, up = figure.get_size_inches()
    return left / across, bottom / up, width / across, height / up


def _scale_bar(axes: Any, grid: Grid) -> None:
    length = scale_length_km(grid)
    right, top = axes.get_xlim()[1], axes.get_ylim()[1]
    start, level = 0.03 * right, 0.03 * top
    for color, width in (("white", 5.0), ("black", 2.0)):
        axes.plot([start, start + length], [level, level], color=color, linewidth=width, solid_capstyle="butt")
    words = axes.text(start, level + 0.015 * top, f"{length:g} km", fontsize=8, va="bottom")
    words.set_bbox({"facecolor": "white", "alpha": 0.7, "edgecolor": "none", "pad": 1.0})


def _reference(axes: Any, source: SeriesSource) -> None:
    if source.cube.reference is None:
        return
    lon, lat = source.cube.reference
    west, east, south, north = source.grid.extent
    right, top = axes.get_xlim()[1], axes.get_ylim()[1]
    across, up = (lon - west) / (east - west), (lat - south) / (north - south)
    if 0 <= across <= 1 and 0 <= up <= 1:
        for color, width in (("white", 3.5), ("black", 1.5)):
            axes.plot(across * right, up * top, "+", color=color, markersize=9, markeredgewidth=width)
    axes.set_xlim(0, right)
    axes.set_ylim(0, top)


def _time_line(axes: Any, days: list[date]) -> Line2D:
    """Ticks at the dates and a mark that moves along them."""
    places = [day.toordinal() for day in days]
    axes.plot(places, [0] * len(places), "|", color="#888888", markersize=5)
    (now,) = axes.plot(places[:1], [0], "v", color="black", markersize=7)
    axes.set_yticks([])
    axes.set_ylim(-1, 1)
    axes.set_xlim(places[0] - 1, places[-1] + 1)
    years = [date(year, 1, 1) for year in range(days[0].year, days[-1].year + 2)]
    ticks = [day for day in years if days[0] <= day <= days[-1]] or [days[0]]
    axes.set_xticks([day.toordinal() for day in ticks], [f"{day:%Y}" if day in years else str(day) for day in ticks])
    axes.tick_params(labelsize=8, length=2)
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    return now


@contextmanager
def _sink(path: Path, per_second: float) -> Iterator[Sink]:
    sink = _Gif(path, per_second) if path.suffix.lower() == GIF else _Film(path, per_second)
    try:
        yield sink
    finally:
        sink.close()


class _Gif:
    """A GIF89a (https://www.w3.org/Graphics/GIF/spec-gif89a.txt), written picture by picture.

    PIL would keep all of them in memory, and compress them at once without a chance to stop.
    """

    def __init__(self, path: Path, per_second: float) -> None:
        self._path, self._duration = path, 1000 / per_second
        self._file: BinaryIO | None = None
        self._last: Any = None
        self._palette = _palette()

    def add(self, picture: np.ndarray) -> None:
        from PIL import Image

        if self._last is not None:
            self._write(self._duration)
        self._last = Image.fromarray(picture).quantize(palette=self._palette, dither=Image.Dither.NONE)

    def finish(self, check: Check) -> None:
        check()
        self._write(self._duration + 1000 * PAUSE_S)
        if self._file is not None:
            self._file.write(b";")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _write(self, duration: float) -> None:
        """Write the last picture, which is shown for so many milliseconds; before the first one, the header."""
        from PIL.GifImagePlugin import getdata

        if self._file is None:
            self._file = self._path.open("wb")
            size = struct.pack("<HH", *self._last.size)
            colors = bytes(self._palette.getpalette())
            endless = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
            self._file.write(b"GIF89a" + size + b"\xf7\x00\x00" + colors.ljust(3 * COLORS, b"\x00") + endless)
        for piece in getdata(self._last, duration=duration, include_color_table=False):
            self._file.write(piece)


def _last_words(program: subprocess.Popen[bytes], check: Check) -> bytes:
    """What a program says until it ends; ``check`` may raise to wait no longer."""
    while True:
        check()
        try:
            return program.communicate(timeout=LOOK_S)[1]
        except subprocess.TimeoutExpired:
            continue


def _palette() -> Any:
    """The colours of the ramp and greys for all that is written: one palette, so that nothing flickers."""
    from matplotlib import colormaps
    from PIL import Image

    ramp = colormaps[DIVERGING](np.linspace(0, 1, COLORS - GREYS), bytes=True)[:, :3]
    greys = np.repeat(np.linspace(0, 255, GREYS).astype(np.uint8)[:, np.newaxis], 3, axis=1)
    palette = Image.new("P", (1, 1))
    palette.putpalette(np.concatenate([ramp, greys]).ravel().tolist())
    return palette


class _Film:
    """A film by the program ffmpeg, which reads the pictures from a pipe."""

    def __init__(self, path: Path, per_second: float) -> None:
        self._path, self._per_second = path, per_second
        self._program: subprocess.Popen[bytes] | None = None
        self._last: np.ndarray | None = None

    def add(self, picture: np.ndarray) -> None:
        if self._program is None:
            self._program = subprocess.Popen(  # noqa: S603 # nosec B603 - no shell, and no text of others
                [*self._command(picture.shape)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        self._last = picture
        self._feed(picture)

    def finish(self, check: Check) -> None:
        for _ in range(round(PAUSE_S * self._per_second)):
            check()
            if self._last is not None:
                self._feed(self._last)
        if self._program is not None:
            words = _last_words(self._program, check)
            if self._program.returncode:
                raise self._failed(words)

    def close(self) -> None:
        if self._program is None:
            return
        if self._program.poll() is None:
            self._program.kill()
            self._program.wait()
        for pipe in (self._program.stdin, self._program.stderr):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()

    def _feed(self, picture: np.ndarray) -> None:
        if self._program is None or self._program.stdin is None:
            return
        try:
            self._program.stdin.write(picture.tobytes())
        except BrokenPipeError:
            words = self._program.stderr.read() if self._program.stderr else b""
            raise self._failed(words) from None

    def _failed(self, words: bytes) -> CannotWrite:
        lines = words.decode("utf-8", "replace").strip().splitlines()
        last = lines[-1][:200] if lines else "no reason given"
        return CannotWrite(f"{PROGRAM} could not write {self._path.name} ({last}). Choose a {GIF} file instead.")

    def _command(self, shape: tuple[int, ...]) -> Iterator[str]:
        height, width, _ = shape
        yield from (shutil.which(PROGRAM) or PROGRAM, "-y", "-loglevel", "error")
        yield from ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}", "-r", f"{self._per_second:g}")
        yield from ("-i", "-", "-an", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-f", "mp4", str(self._path))
