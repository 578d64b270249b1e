"""The values of a datacube: the rasters of each epoch and the maps, on its grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..formats.delay_maps import SlantDelay, is_slant
from ..store.flat_files import FlatFiles
from ..store.geotiff import read_geotiff
from ..store.hdf5 import PortableDataset
from ..store.raster import BYTE, FLOAT, check_flat, is_byte_raster, known_coherence
from ._inputs import DATASETS, RESULT_RASTERS, Sources
from ._referencing import Placement, Reference, corner_axes
from ._resampling import linear_at, resampled
from .noise import STD, EpochNoise

LOWEST_STABILITY = 1e-5
# The exporter of LiCSBAS takes the speed of light in air and the frequency of Sentinel-1.
COMPATIBLE_WAVELENGTH_M = 299_702_547 / 5.405e9


class AlignsarDisplacements:
    """The displacement of an AlignSAR cube.

    Parameters
    ----------
    raw, filtered
        Displacement of stages 13 and 16, mm, (n_epochs, length, width).
    reference
        What it is relative to.
    noise
        Standard deviations of the epochs, if they are known.
    """

    def __init__(
        self, raw: PortableDataset, filtered: PortableDataset, reference: Reference, noise: EpochNoise | None = None
    ) -> None:
        self._raw, self._filtered, self._reference, self.noise = raw, filtered, reference, noise

    @property
    def names(self) -> tuple[str, ...]:
        """The variables."""
        displacements = ("cum_displacement", "cum_displacement_filtered", "atmosphere_resid_filter")
        return displacements if self.noise is None else (*displacements, STD)

    def read(self, epochs: slice, rows: slice, columns: slice) -> tuple[np.ndarray, ...]:
        """Both series as they are in their files, float32 (n_epochs, rows, columns)."""
        both = self._raw, self._filtered
        return tuple(series[epochs, rows, columns].astype(np.float32, copy=False) for series in both)

    def layers(
        self, series: tuple[np.ndarray, ...], epochs: slice, rows: slice, columns: slice
    ) -> Iterator[tuple[str, np.ndarray]]:
        """Yield the variables, mm; what was read is overwritten."""
        raw, filtered = series
        unknown = np.isnan(filtered)
        yield from displacement_layers(raw, filtered, self._reference, epochs, (rows, columns))
        if self.noise is not None:
            sigma = self.noise.read(epochs, rows, columns)
            sigma[unknown] = np.nan
            yield STD, sigma


def displacement_layers(
    raw: np.ndarray, filtered: np.ndarray, reference: Reference, epochs: slice, place: tuple[slice, slice]
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the displacement of some epochs with and without filter, and their difference.

    Parameters
    ----------
    raw, filtered
        Displacement as stages 13 and 16 left it, mm, float32 (n_epochs, rows, columns); overwritten.
    place
        Which rows and columns of the whole grid that is.

    Yields
    ------
    name and float32 array, mm, positive towards the satellite; NaN where the filtered series is. It is overwritten when
    the next one is asked for.
    """
    for values, series, base in (
        (raw, reference.raw, reference.raw_base),
        (filtered, reference.filtered, reference.filtered_base),
    ):
        values -= series[epochs, np.newaxis, np.newaxis].astype(np.float32, copy=False)
        values -= base[place] if isinstance(base, np.ndarray) else np.float32(base)
    raw[np.isnan(filtered)] = np.nan
    yield "cum_displacement", raw
    yield "cum_displacement_filtered", filtered
    raw -= filtered
    yield "atmosphere_resid_filter", raw


class EpochRasters:
    """Layers that come from one raster per epoch or pair; reading them opens no time-series file.

    Parameters
    ----------
    sources, placement, reference
        What to read, and how to bring it onto the cube.
    compatible
        Whether to reproduce the exporter of LiCSBAS.
    files
        Keeps the coherence of pairs open.
    """

    def __init__(
        self, sources: Sources, placement: Placement, reference: Reference, compatible: bool, files: FlatFiles
    ) -> None:
        self._sources, self._placement, self._reference = sources, placement, reference
        self._compatible, self._files = compatible, files
        self.faults: dict[str, str] = {}
        """Rasters that could not be used, with the reason."""
        if sources.delays is not None:
            self._slant = None if compatible else _slant_delay(sources)
            self._delay_base = self.delay(sources.epochs[0 if compatible else reference.date])

    @property
    def image_names(self) -> list[str]:
        """Variables that `image` makes, a whole raster at a time."""
        named = (("amplitude", self._sources.amplitude), ("atmosphere_external", self._sources.delays))
        return [name for name, files in named if files is not None]

    @property
    def names(self) -> list[str]:
        """All variables."""
        spans = [(f"spatial_coherence_{days}", f"spatial_coherence_{days}_count") for days in self.spans]
        return [*self.image_names, *(name for both in spans for name in both)]

    @cached_property
    def spans(self) -> list[int]:
        """Spans in days for which there is coherence."""
        return [days for days, pairs in self._sources.coherence_pairs.items() if pairs or self._compatible]

    def named(self, epochs: slice) -> list[str]:
        """Names of some epochs."""
        return self._sources.epochs[epochs]

    def image(self, name: str, epoch: str) -> np.ndarray:
        """A variable of one epoch on the part that is kept, float32 (rows, columns)."""
        image = self.amplitude(epoch) if name == "amplitude" else self.delay(epoch) - self._delay_base
        return self._placement.cut(image)

    def fault(self, name: str, epoch: str) -> dict[str, str]:
        """Why the raster of a variable of one epoch could not be used, by its path; empty if `image` could."""
        files = self._sources.amplitude if name == "amplitude" else self._sources.delays
        path = str((files or {}).get(epoch))
        return {path: self.faults[path]} if path in self.faults else {}

    def amplitude(self, epoch: str) -> np.ndarray:
        """Square root of the intensity, float32 (length, width), NaN where there is none."""
        intensity = self._attempted((self._sources.amplitude or {}).get(epoch), self._intensity)
        intensity[~(intensity > 0)] = np.nan
        return np.sqrt(intensity, out=intensity)

    def coherence(self, epochs: slice, days: int, place: tuple[slice, slice]) -> tuple[np.ndarray, np.ndarray]:
        """Mean coherence of the pairs of each epoch with a span in days, and the number of pairs in it.

        Returns
        -------
        mean, float32 (n_epochs, rows, columns), NaN without any pair; count, int8 (n_epochs, rows, columns)
        """
        rows, columns = place
        named = self._sources.epochs[epochs]
        shape = len(named), rows.stop - rows.start, columns.stop - columns.start
        total, count = np.zeros(shape, np.float32), np.zeros(shape, np.int8)
        position = {epoch: index for index, epoch in enumerate(named)}
        for pair in self._sources.coherence_pairs[days]:
            ends = [position[epoch] for epoch in (pair[:8], pair[9:]) if epoch in position]
            if not ends:
                continue
            coherence = self._coherence_rows(pair, rows)[:, columns]
            known = coherence > 0
            for index in ends:
                count[index] += known.view(np.int8)
                total[index] += coherence if not self._compatible else np.where(known, coherence, np.float32(np.nan))
                if self._compatible:
                    total[index] /= 2
        if not self._compatible:
            with np.errstate(invalid="ignore"):
                total /= count  # 0/0, which is NaN, where there is no pair
        return total, count

    def _coherence_rows(self, pair: str, rows: slice) -> np.ndarray:
        path, kind = self._coherence_files[pair]
        width = self._placement.grid.width
        values = np.empty((rows.stop - rows.start, width), kind)
        self._files.read(path, rows.start * width, values)
        return known_coherence(values, path)

    @cached_property
    def _coherence_files(self) -> dict[str, tuple[Path, np.dtype]]:
        """Coherence and type of its values, by pair."""
        stack, shape = self._sources.stack, self._placement.grid.shape
        found: dict[str, tuple[Path, np.dtype]] = {}
        if stack is None:
            return found
        for pair in (pair for days in self.spans for pair in self._sources.coherence_pairs[days]):
            path = stack.cc(pair)
            found[pair] = path, BYTE if is_byte_raster(path, shape) else FLOAT
            check_flat(path, shape, found[pair][1])
        return found

    def delay(self, epoch: str) -> np.ndarray:
        """Apparent displacement due to the delay, relative to the reference pixels, mm, float32 (length, width)."""
        phase = self._attempted((self._sources.delays or {}).get(epoch), self._phase)
        phase[phase == 0] = np.nan
        displacement = phase * np.float32(self._mm_per_radian)
        displacement -= np.float32(self._reference.median(displacement))
        return displacement

    @property
    def _mm_per_radian(self) -> float:
        wavelength_m = COMPATIBLE_WAVELENGTH_M if self._compatible else self._sources.wavelength_m
        return -1000 * wavelength_m / (4 * np.pi)

    def _intensity(self, path: Path) -> np.ndarray:
        return self._as_it_is(path) if self._compatible else resampled(path, self._placement.grid, "average")

    def _phase(self, path: Path) -> np.ndarray:
        return self._as_it_is(path) if self._compatible or self._slant is None else self._slant.read(path)

    def _as_it_is(self, path: Path) -> np.ndarray:
        """A raster of the size of the grid without a look at its coordinates; any other by its coordinates."""
        image, grid = read_geotiff(path, keep_zeros=True)
        if grid.shape == self._placement.grid.shape:
            return image.astype(np.float32)
        return linear_at(image, grid, *corner_axes(self._placement.grid)).astype(np.float32)

    def _attempted(self, path: Path | None, read: Callable[[Path], np.ndarray]) -> np.ndarray:
        """A raster, or nothing but NaN where it is missing or cannot be used."""
        if path is None:
            return self._empty()
        try:
            return read(path)
        except BrokenInput as fault:
            self.faults[str(path)] = str(fault)
            return self._empty()

    def _empty(self) -> np.ndarray:
        return np.full(self._placement.grid.shape, np.nan, np.float32)


def _slant_delay(sources: Sources) -> SlantDelay:
    """The way stage 03 reads a delay map."""
    rad_per_metre = None
    if not all(map(is_slant, (sources.delays or {}).values())):
        cosine = sources.dataset("U.geo")
        if cosine is None:
            raise MissingInput(
                f"{sources.series.cum} has no U.geo, which zenith delays need. "
                "Give slant delays (.sltd.geo.tif), or leave the option 'atmosphere' out."
            )
        rad_per_metre = (4 * np.pi / sources.wavelength_m / without_zeros(cosine)).astype(np.float32)
    return SlantDelay(sources.series.grid, rad_per_metre, squeezed=False, fill_holes=False)


class AmplitudeStatistics:
    """Mean and standard deviation of amplitude over time, summed up block by block."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self._count = np.zeros(shape, np.int32)
        self._sum, self._squares = np.zeros(shape), np.zeros(shape)

    @classmethod
    def of(cls, amplitude: np.ndarray) -> AmplitudeStatistics:
        """Those of some epochs, (n_epochs, rows, columns)."""
        found = cls(amplitude.shape[1:])
        for image in amplitude:
            known = np.isfinite(image)
            exact = np.where(known, image, 0).astype(np.float64)
            found._count += known
            found._sum += exact
            exact *= exact
            found._squares += exact
        return found

    def add(self, other: AmplitudeStatistics, place: tuple[slice, slice]) -> None:
        """Take in those of other epochs at a place of the image."""
        self._count[place] += other._count
        self._sum[place] += other._sum
        self._squares[place] += other._squares

    def maps(self) -> dict[str, np.ndarray]:
        """Mean, population standard deviation, and stability index 1 - std/mean, NaN without data."""
        known = self._count > 0
        count = np.where(known, self._count, 1)
        mean = np.where(known, self._sum / count, np.nan)
        deviation = np.sqrt(np.maximum(self._squares / count - mean**2, 0))
        stability = np.maximum(1 - deviation / mean, LOWEST_STABILITY)
        maps = {"amp_mean": mean, "amp_std": deviation, "amp_stability_index": stability}
        return {name: image.astype(np.float32) for name, image in maps.items()}


def result_maps(
    sources: Sources, placement: Placement, reference: Reference, compatible: bool
) -> Iterator[tuple[str, np.ndarray]]:
    """The maps of the time series by name of the variable, on the part that is kept.

    Velocity is relative to the reference pixels and masked like the displacement, in compatible mode as it was in
    stage 13 and not masked. What is missing is noted in ``sources.absent``.
    """
    series = sources.series
    velocity = series.read("vel") - np.float32(reference.velocity)
    mask = sources.mask
    masked = velocity if mask is None or compatible else np.where(mask, velocity, np.float32(np.nan))
    yield "linear_velocity", placement.cut(masked)
    yield "linear_velocity_unmasked", placement.cut(velocity)
    if mask is None:
        sources.absent["mask"] = f"{series.results / 'mask'} does not exist, so velocity is not masked; run stage 15"
    else:
        yield "mask", placement.cut(mask).astype(np.int8)
    if sources.mask_reason is not None and not compatible:
        yield "mask_reason", placement.cut(sources.mask_reason[0])
    for name, file in RESULT_RASTERS.items():
        if series.has(file):
            yield name, placement.cut(series.read(file))
        else:
            sources.absent[name] = f"{series.results / file} does not exist"
    for name, dataset in DATASETS.items():
        image = sources.dataset(dataset)
        if image is None:
            sources.absent[name] = f"{series.cum} has no {dataset}"
        else:
            yield name, placement.cut(without_zeros(image) if name == "DEM" and compatible else image)


def baselines(sources: Sources, compatible: bool) -> np.ndarray | None:
    """Perpendicular baseline relative to the first epoch, m, float32 (n_epochs,); None if it is not known.

    In compatible mode a baseline of exactly 0, such as the first, is missing.
    """
    metres = sources.baselines()
    if metres is None:
        sources.absent["bperp"] = f"{sources.series.cum} has no baselines; LiCSBAS stores none if they are made up"
        return None
    if compatible:
        metres = without_zeros(metres)
    return (metres - (0.0 if np.isnan(metres[0]) else metres[0])).astype(np.float32)


def without_zeros(values: np.ndarray) -> np.ndarray:
    """Values with NaN for 0, which LiCSBAS means as no data."""
    return np.where(values == 0, values.dtype.type(np.nan), values)
