"""A made-up volcanic coast seen by Sentinel-1: ground, deformation, atmosphere, decorrelation.

Everything random comes from generators seeded with (seed, quantity, index), so that nothing depends on the order in
which epochs and pairs are computed. Displacement is in mm, positive towards the satellite; delay is in mm of path.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from ..core.grid import Grid
from ..core.pairs import day_number

FIRST_EPOCH = date(2020, 6, 1)
LAST_EPOCH_OF_TWO_SATELLITES = date(2021, 12, 23)

CENTRE_LON, CENTRE_LAT = 14.139, 40.827
KM_PER_DEGREE = 111.2
HEADING_DEG = -169.9
INCIDENCE_DEG = 39.0
INCIDENCE_DEG_PER_KM_WEST = 0.05
ORBIT_SPREAD_M = 45.0

DEEP_SOURCE = {"east_km": 0.0, "north_km": 0.5, "depth_km": 3.0}
SHALLOW_SOURCE = {"east_km": 2.5, "north_km": 1.0, "depth_km": 1.5}

TERRAIN_EXPONENT = 3.4
ATMOSPHERE_EXPONENT = 8 / 3
LOOKS = 40
DAYS_PER_YEAR, YEARLY_WITHIN_DAYS = 365, 6
JANUARY = 7 / 12
"""Years from the first epoch to the middle of the winter."""
ZENITH_DELAY_MM = 2400.0
WEATHER_MODEL_SCALE_KM = 2.0
KNOWN_TURBULENCE, KNOWN_STRATIFICATION = 0.7, 0.85

_TERRAIN, _COVER, _AIR, _PAIR, _ORBIT, _NETWORK, _TEXTURE, _SPECKLE = range(8)


def generator(seed: int, quantity: int, index: int = 0) -> np.random.Generator:
    """Random numbers of one quantity at one epoch or pair."""
    return np.random.default_rng([seed, quantity, index])


def acquisition_dates(count: int, gap_after: int = 0, gap_intervals: int = 1) -> list[str]:
    """Epochs of Sentinel-1: every 6 days while there were two satellites, every 12 days afterwards.

    After epoch ``gap_after`` (counted from 1; 0 for no gap) there are none for so many intervals.
    """
    missing = gap_intervals - 1 if gap_after else 0
    day, epochs = FIRST_EPOCH, []
    for _ in range(count + missing):
        epochs.append(day.strftime("%Y%m%d"))
        day += timedelta(6 if day < LAST_EPOCH_OF_TWO_SATELLITES else 12)
    return epochs[:gap_after] + epochs[gap_after + missing :]  # noqa: E203


def small_baseline_network(count: int, connections: int, missing: float, gap_after: int, seed: int) -> np.ndarray:
    """Epoch indices of the pairs, (n_pairs, 2): each epoch with the next few, some pairs missing at random.

    No pair spans the interval after epoch ``gap_after`` (counted from 1; 0 for no gap).
    """
    first, step = np.mgrid[:count, 1 : connections + 1].reshape(2, -1)  # noqa: E203
    exists = (step == 1) | (generator(seed, _NETWORK).random(step.size) >= missing)
    within = first + step < count
    across = (first < gap_after) & (first + step >= gap_after)
    return np.column_stack([first, first + step])[exists & within & ~across]


def yearly_pairs(epochs: Sequence[str], gap_after: int) -> np.ndarray:
    """Epoch indices of pairs over a year, give or take the usual interval, (n_pairs, 2); none spans the gap."""
    days = days_between(epochs)
    found = []
    for first, day in enumerate(days):
        second = int(np.abs(days - day - DAYS_PER_YEAR).argmin())
        if abs(days[second] - day - DAYS_PER_YEAR) <= YEARLY_WITHIN_DAYS and not first < gap_after <= second:
            found.append((first, second))
    return np.array(found, int).reshape(-1, 2)


def perpendicular_baselines(count: int, seed: int) -> np.ndarray:
    """Distances from the first orbit in metres, (count,)."""
    baselines = generator(seed, _ORBIT).normal(0, ORBIT_SPREAD_M, count)
    return baselines - baselines[0]


def power_law_field(rng: np.random.Generator, shape: tuple[int, ...], exponent: float) -> np.ndarray:
    """Random field of two dimensions with power spectrum k^-exponent, zero mean, unit standard deviation, float32."""
    rows, columns = shape
    wavenumber = np.hypot(np.fft.fftfreq(rows, 1.0)[:, None], np.fft.rfftfreq(columns, 1.0))
    wavenumber[0, 0] = np.inf
    spectrum = np.fft.rfft2(rng.standard_normal(shape)) * wavenumber ** (-exponent / 2)
    field = np.fft.irfft2(spectrum, shape)
    return (field / field.std()).astype(np.float32)


def point_source(
    east_km: np.ndarray, north_km: np.ndarray, depth_km: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """East, north and up displacement at a distance from a point source of pressure, relative to the largest uplift.

    Mogi, K. (1958), Relations between the eruptions of various volcanoes and the deformations of the ground surfaces
    around them, Bulletin of the Earthquake Research Institute 36, 99–134.
    """
    shape = depth_km**2 / (east_km**2 + north_km**2 + depth_km**2) ** 1.5
    return east_km * shape, north_km * shape, depth_km * shape


def accelerating_growth(years: np.ndarray) -> np.ndarray:
    """0 until halfway, then the square of time, 1 at the end, (n_epochs,)."""
    half = years[-1] / 2
    return (np.maximum(years - half, 0) / half) ** 2


def after_the_step(years: np.ndarray) -> np.ndarray:
    """0 until halfway, then 1, (n_epochs,)."""
    return (years >= years[-1] / 2).astype(float)


def winter(years: float) -> float:
    """1 in January, 0 in July."""
    return float(0.5 + 0.5 * np.cos(2 * np.pi * (years - JANUARY)))


def phase_noise(coherence: np.ndarray) -> np.ndarray:
    """Standard deviation of interferometric phase in radians (Rosen et al. 2000, doi:10.1109/5.838084)."""
    return np.sqrt((1 - coherence**2) / (2 * coherence**2 * LOOKS))


@dataclass(frozen=True)
class Ground:
    """What does not change during the series; all arrays are float32 (length, width) unless said otherwise.

    Attributes
    ----------
    height, land
        Metres above the sea, 0 in the sea; bool.
    line_of_sight
        East, north, up components of the unit vector from the ground to the satellite, (3, length, width).
    coherence, decay_days
        Coherence at zero time span, 0 in the sea, and the time in which it falls by the factor e.
    steady, accelerating, sudden
        Line-of-sight displacement in mm/yr, in mm at the last epoch, and in mm from halfway on.
    pixel_km
        Mean pixel size.
    """

    height: np.ndarray
    land: np.ndarray
    line_of_sight: np.ndarray
    coherence: np.ndarray
    decay_days: np.ndarray
    steady: np.ndarray
    accelerating: np.ndarray
    sudden: np.ndarray
    pixel_km: float


def sample_grid(rows: int, columns: int, posting: float) -> Grid:
    """A grid around the centre of the scene."""
    west = round(CENTRE_LON - columns * posting / 2, 6)
    north = round(CENTRE_LAT + rows * posting / 2, 6)
    return Grid.from_edges(columns, rows, west, north, posting, -posting)


def make_ground(grid: Grid, uplift_rate: float, accelerating_uplift: float, seed: int, step: float = 0) -> Ground:
    """The scene on a grid, with the uplift above the deep source (mm/yr; mm) and the shallow one (mm at the end)."""
    east = (grid.lon - CENTRE_LON) * KM_PER_DEGREE * np.cos(np.deg2rad(CENTRE_LAT))
    north = (grid.lat - CENTRE_LAT) * KM_PER_DEGREE
    east, north = np.meshgrid(east, north)
    height = _terrain(east, north, generator(seed, _TERRAIN))
    land = height > 0
    line_of_sight = _line_of_sight(east)
    coherence, decay_days = _land_cover(land, height, generator(seed, _COVER))
    return Ground(
        height=np.where(land, height, 0).astype(np.float32),
        land=land,
        line_of_sight=line_of_sight,
        coherence=coherence,
        decay_days=decay_days,
        steady=uplift_rate * _seen(line_of_sight, east, north, **DEEP_SOURCE),
        sudden=step * _seen(line_of_sight, east, north, **DEEP_SOURCE),
        accelerating=accelerating_uplift * _seen(line_of_sight, east, north, **SHALLOW_SOURCE),
        pixel_km=sum(grid.pixel_spacing_m) / 2000,
    )


def _terrain(east: np.ndarray, north: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Height in metres: a slope into the sea, a caldera open to a bay, a crater and an island; negative under water."""
    slope = 30 * (north + 2.5)
    rim = 170 * np.exp(-(((np.hypot(east, north) - 4.5) / 1.1) ** 2)) / (1 + np.exp(-3 * (north + 1)))
    bay = -110 * np.exp(-(east**2 + (north + 2.5) ** 2) / 2.5**2)
    crater_radius = np.hypot(east - 2.5, north - 1.0)
    crater = 150 * np.exp(-(((crater_radius - 0.8) / 0.5) ** 2))
    island = 320 * np.exp(-(((east + 6.0) ** 2 + (north + 6.0) ** 2) / 1.6**2))
    return slope + rim + bay + crater + island + 30 * power_law_field(rng, east.shape, TERRAIN_EXPONENT)


def _line_of_sight(east: np.ndarray) -> np.ndarray:
    """Unit vectors to a right-looking satellite on a descending pass, which is in the east."""
    incidence = np.deg2rad(INCIDENCE_DEG - INCIDENCE_DEG_PER_KM_WEST * east)
    azimuth = np.deg2rad(HEADING_DEG - 90)
    components = np.sin(incidence) * np.sin(azimuth), np.sin(incidence) * np.cos(azimuth), np.cos(incidence)
    return np.stack(components).astype(np.float32)


def _land_cover(land: np.ndarray, height: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Coherence and its decay time: towns below and in the open, woods on the heights."""
    built = 1 / (1 + np.exp(-2 * power_law_field(rng, land.shape, TERRAIN_EXPONENT) + (height - 120) / 80))
    coherence = np.where(land, 0.5 + 0.4 * built, 0)
    return coherence.astype(np.float32), (20 + 280 * built).astype(np.float32)


def _seen(line_of_sight: np.ndarray, east: np.ndarray, north: np.ndarray, **source: float) -> np.ndarray:
    displacement = point_source(east - source["east_km"], north - source["north_km"], source["depth_km"])
    return np.sum(line_of_sight * np.stack(displacement), axis=0).astype(np.float32)


@dataclass(frozen=True)
class Air:
    """Delay of one epoch in mm along the line of sight: all of it, and the part that a weather model knows."""

    delay: np.ndarray
    known: np.ndarray


def make_air(
    ground: Ground, years: float, turbulence_mm: float, seed: int, index: int, stratification: float = 1.0
) -> Air:
    """Turbulent delay with the spectrum of Hanssen (2001, doi:10.1007/0-306-47633-9), and stratified delay.

    The stratified part is proportional to height, with a season and a random part.
    """
    from scipy.ndimage import gaussian_filter

    rng = generator(seed, _AIR, index)
    strength = turbulence_mm * rng.uniform(0.5, 1.5)
    turbulent = strength * power_law_field(rng, ground.land.shape, ATMOSPHERE_EXPONENT)
    lapse = -0.01 * np.cos(2 * np.pi * years) + rng.normal(0, 0.015)
    stratified = np.float32(stratification * lapse) * ground.height
    resolved = gaussian_filter(turbulent, WEATHER_MODEL_SCALE_KM / ground.pixel_km, mode="wrap", truncate=3)
    return Air(turbulent + stratified, KNOWN_TURBULENCE * resolved + KNOWN_STRATIFICATION * stratified)


def total_delay(ground: Ground, air: Air) -> np.ndarray:
    """Slant delay in mm as a weather model gives it: the known part on top of that of the mean atmosphere."""
    return ZENITH_DELAY_MM / ground.line_of_sight[2] + air.known


def make_intensity(ground: Ground, seed: int, index: int) -> np.ndarray:
    """Backscatter intensity of one epoch: bright towns, dark sea that depends on the wind, speckle."""
    rng = generator(seed, _SPECKLE, index)
    texture = power_law_field(generator(seed, _TEXTURE), ground.land.shape, 2.0)
    bright = 0.05 * np.exp(0.5 * texture + ground.decay_days / 200)
    mean = np.where(ground.land, bright, rng.uniform(0.002, 0.01))
    return (mean * rng.gamma(LOOKS, 1 / LOOKS, mean.shape)).astype(np.float32)


@dataclass(frozen=True)
class Interferogram:
    """Unwrapped phase in rad (NaN where lost), coherence 0…1, and the cycles by which a patch is off (0 for none)."""

    phase: np.ndarray
    coherence: np.ndarray
    cycles: int


def make_interferogram(
    ground: Ground, phase: np.ndarray, span_days: int, error_share: float, seed: int, index: int, lost: float = 0.0
) -> Interferogram:
    """What is observed of a phase difference: with noise, holes, perhaps a wrong patch, and no absolute level.

    ``lost`` is the share of the coherence that snow or rain has taken.
    """
    rng = generator(seed, _PAIR, index)
    ideal = ground.coherence * np.exp(-span_days / ground.decay_days) * (1 - lost)
    estimated = np.clip(ideal + rng.normal(0, 0.03, ideal.shape), 0.02, 0.99)
    coherence = np.where(ground.land, estimated, 0).astype(np.float32)
    noise = phase_noise(np.maximum(estimated, 0.1)) * rng.standard_normal(ideal.shape)
    observed = phase + noise
    cycles = int(rng.choice([-1, 1])) if rng.random() < error_share else 0
    if cycles:
        observed += 2 * np.pi * cycles * _patch(ground.land, rng)
    kept = ground.land & (estimated > rng.uniform(0.08, 0.12))
    if kept.any():
        observed -= np.median(observed[kept])
    return Interferogram(np.where(kept, observed, np.nan).astype(np.float32), coherence, cycles)


def _patch(land: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A round patch of pixels on land, bool."""
    rows, columns = np.nonzero(land)
    centre = rng.integers(rows.size)
    radius = min(land.shape) * rng.uniform(0.08, 0.2)
    row, column = np.ogrid[: land.shape[0], : land.shape[1]]
    return (row - rows[centre]) ** 2 + (column - columns[centre]) ** 2 < radius**2


def days_between(epochs: Sequence[str]) -> np.ndarray:
    """Days from the first epoch, int, (n_epochs,)."""
    days = np.array([day_number(epoch) for epoch in epochs])
    return days - days[0]
