"""The quantities of a datacube, each described once for the file, the map and the documentation."""

from __future__ import annotations

from dataclasses import dataclass

TIME, LAT, LON = "time", "lat", "lon"
PERIOD = "period"
SERIES = (TIME, LAT, LON)
MAP = (LAT, LON)

_MULTILOOK = "area: mean"
_EPOCH = f"{TIME}: point {_MULTILOOK}"
_MEASUREMENT, _QUALITY, _AUXILIARY = "physicalMeasurement", "qualityInformation", "auxiliaryInformation"
_TOWARDS = "+ towards satellite"


def flag_word(meaning: str) -> str:
    """A meaning as CF spells it in ``flag_meanings``, where blanks separate words: ``residual_above_12_mm``."""
    return meaning.replace("/", "_per_").replace(" ", "_")


def flag_phrase(word: str) -> str:
    """A meaning as people spell it, from a word of ``flag_meanings``."""
    return word.replace("_per_", "/").replace("_", " ")


@dataclass(frozen=True)
class Quantity:
    """What a variable of the cube is.

    Attributes
    ----------
    dims
        Names of its dimensions.
    units
        As UDUNITS spells it, ``1`` for none.
    long_name, description
        What it is, in a phrase and in a sentence.
    title
        Name of its layer on a map, with unit and sign.
    style
        Key of its style on a map.
    cell_methods
        What its values represent within a cell and over time, as CF spells it.
    unit
        Unit as cubes have spelled it before; empty for the same as ``units``.
    dtype
        Data type in the file.
    ancillary
        Variables that qualify it.
    content
        Kind of information, as ISO 19115-1 spells it.
    over_period
        Whether a map sums up the whole period of observation.
    """

    dims: tuple[str, ...]
    units: str
    long_name: str
    description: str
    title: str
    style: str
    cell_methods: str = ""
    unit: str = ""
    dtype: str = "f4"
    ancillary: tuple[str, ...] = ()
    content: str = _MEASUREMENT
    over_period: bool = False

    @property
    def legacy_unit(self) -> str:
        """Unit for the attribute ``unit``."""
        return self.unit or {"1": "unitless"}.get(self.units, self.units)


def _coherence(days: int) -> Quantity:
    return Quantity(
        SERIES,
        "1",
        f"coherence of {days}-day interferograms",
        f"Mean coherence over the {days}-day interferograms that the epoch takes part in, one or two of them; "
        "missing where there is none.",
        f"Coherence of {days}-day pairs (0 to 1)",
        "coherence",
        _EPOCH,
        ancillary=(f"spatial_coherence_{days}_count",),
        content=_QUALITY,
    )


def _coherence_count(days: int) -> Quantity:
    return Quantity(
        SERIES,
        "1",
        f"number of {days}-day interferograms in the mean coherence",
        f"Number of {days}-day interferograms with a coherence that the epoch takes part in.",
        f"Number of {days}-day pairs with coherence",
        "count_good",
        dtype="i1",
        content=_QUALITY,
    )


def _line_of_sight(direction: str) -> Quantity:
    return Quantity(
        MAP,
        "1",
        f"{direction} component of the line of sight",
        f"{direction.capitalize()} component of the unit vector from the ground to the satellite. Displacement "
        "towards the satellite is the scalar product of this vector with the displacement in east, north and up.",
        f"Line of sight, {direction} component",
        "vector",
        _MULTILOOK,
        content=_AUXILIARY,
    )


QUANTITIES: dict[str, Quantity] = {
    "cum_displacement": Quantity(
        SERIES,
        "mm",
        "cumulative displacement in the line of sight, positive towards the satellite",
        "Cumulative displacement inverted from unwrapped interferograms, without filter, relative to the reference "
        "pixel and date.",
        f"Displacement (mm, {_TOWARDS})",
        "displacement",
        _EPOCH,
        ancillary=("mask",),
    ),
    "cum_displacement_filtered": Quantity(
        SERIES,
        "mm",
        "filtered cumulative displacement in the line of sight, positive towards the satellite",
        "Cumulative displacement after high-pass filtering in time and low-pass filtering in space removed what "
        "looks like atmosphere, relative to the reference pixel and date.",
        f"Filtered displacement (mm, {_TOWARDS})",
        "displacement",
        _EPOCH,
        ancillary=("mask",),
    ),
    "cum_std": Quantity(
        SERIES,
        "mm",
        "standard deviation of the cumulative displacement",
        "Standard deviation of the cumulative displacement without filter, relative to the reference pixel and date, "
        "from how far the interferograms of a pixel disagree; the atmosphere, which they share, is not in it.",
        "Standard deviation of the displacement (mm)",
        "displacement_uncertainty",
        _EPOCH,
        content=_QUALITY,
    ),
    "cum_std_reference": Quantity(
        (TIME,),
        "mm",
        "standard deviation of the displacement of the reference",
        "That of the reference itself relative to the reference date; its square is a part of that of every other "
        "pixel.",
        "Standard deviation of the reference (mm)",
        "displacement_uncertainty",
        content=_QUALITY,
    ),
    "linear_velocity": Quantity(
        MAP,
        "mm year-1",
        "linear velocity in the line of sight, positive towards the satellite",
        "Linear trend of the cumulative displacement without filter, where the mask keeps the pixel.",
        f"Velocity (mm/yr, {_TOWARDS})",
        "velocity",
        _MULTILOOK,
        "mm/year",
        ancillary=("linear_velocity_std", "mask"),
        over_period=True,
    ),
    "linear_velocity_unmasked": Quantity(
        MAP,
        "mm year-1",
        "linear velocity in the line of sight, positive towards the satellite, of all pixels",
        "Linear trend of the cumulative displacement without filter, also where the mask rejects the pixel.",
        f"Velocity, unmasked (mm/yr, {_TOWARDS})",
        "velocity",
        _MULTILOOK,
        "mm/year",
        ancillary=("linear_velocity_std", "mask"),
        over_period=True,
    ),
    "bperp": Quantity(
        (TIME,),
        "m",
        "perpendicular baseline",
        "Perpendicular baseline relative to the first epoch.",
        "Perpendicular baseline (m)",
        "",
        content=_AUXILIARY,
    ),
    "mean_coherence": Quantity(
        MAP,
        "1",
        "mean coherence",
        "Mean spatial coherence of the interferograms.",
        "Mean coherence (0 to 1)",
        "coherence",
        f"{PERIOD}: mean {_MULTILOOK}",
        content=_QUALITY,
        over_period=True,
    ),
    "residuals_rms": Quantity(
        MAP,
        "mm",
        "root mean square of the residuals of the inversion",
        "Root mean square of the residuals of the small-baseline inversion.",
        "Residual RMS (mm)",
        "residual",
        _MULTILOOK,
        content=_QUALITY,
        over_period=True,
    ),
    "mean_abs_loop_phase_closure": Quantity(
        MAP,
        "rad",
        "mean absolute phase closure of loops",
        "Mean absolute value of the phase closure of loops of three interferograms.",
        "Loop closure, mean absolute (rad)",
        "closure",
        _MULTILOOK,
        content=_QUALITY,
        over_period=True,
    ),
    "linear_velocity_std": Quantity(
        MAP,
        "mm year-1",
        "standard deviation of the linear velocity",
        "Standard deviation of the linear velocity, from the fit of the motion where epochs are weighed by their "
        "scatter, else from resampling the epochs.",
        "Velocity standard deviation (mm/yr)",
        "uncertainty",
        _MULTILOOK,
        "mm/year",
        content=_QUALITY,
        over_period=True,
    ),
    "spatiotemporal_consistency": Quantity(
        MAP,
        "mm",
        "spatio-temporal consistency",
        "Smallest root mean square, over the adjacent pixels, of the double differences of displacement in space "
        "and time; low is good.",
        "Spatio-temporal consistency (mm)",
        "residual",
        _MULTILOOK,
        content=_QUALITY,
        over_period=True,
    ),
    "mask": Quantity(
        MAP,
        "1",
        "noise mask",
        "1: the pixel is kept; 0: rejected as noisy, or without data.",
        "Mask (1 = kept)",
        "mask",
        dtype="i1",
        content=_QUALITY,
        over_period=True,
    ),
    "mask_reason": Quantity(
        MAP,
        "1",
        "first criterion of the noise mask that the pixel fails",
        "0: the pixel is kept; otherwise the first criterion that it fails, see flag_meanings.",
        "Why a pixel is masked",
        "mask_reason",
        dtype="i1",
        content=_QUALITY,
        over_period=True,
    ),
    "amplitude": Quantity(
        SERIES,
        "1",
        "radar amplitude",
        "Square root of the multilooked intensity, not calibrated.",
        "Amplitude (not calibrated)",
        "intensity",
        _EPOCH,
    ),
    "amp_mean": Quantity(
        MAP,
        "1",
        "mean radar amplitude",
        "Mean of the amplitude over time.",
        "Mean amplitude (not calibrated)",
        "intensity",
        f"{PERIOD}: mean {_MULTILOOK}",
        over_period=True,
    ),
    "amp_std": Quantity(
        MAP,
        "1",
        "standard deviation of the radar amplitude",
        "Standard deviation of the amplitude over time, of the population.",
        "Amplitude standard deviation (not calibrated)",
        "intensity",
        f"{PERIOD}: standard_deviation {_MULTILOOK}",
        over_period=True,
    ),
    "amp_stability_index": Quantity(
        MAP,
        "1",
        "amplitude stability index",
        "One minus the ratio of standard deviation to mean of the amplitude, at least 0.00001; 1 is most stable.",
        "Amplitude stability (1 = most stable)",
        "coherence",
        _MULTILOOK,
        over_period=True,
    ),
    "spatial_coherence_12": _coherence(12),
    "spatial_coherence_12_count": _coherence_count(12),
    "spatial_coherence_24": _coherence(24),
    "spatial_coherence_24_count": _coherence_count(24),
    "atmosphere_external": Quantity(
        SERIES,
        "mm",
        "apparent displacement due to the troposphere according to a weather model, positive towards the satellite",
        "Double difference of the slant delay by GACOS, or ERA5 where the stack was corrected with it, to the "
        "reference pixel and date, as apparent displacement: more "
        "delay is negative. Add it to a corrected displacement to undo the correction.",
        f"GACOS atmosphere (mm, {_TOWARDS})",
        "displacement",
        _EPOCH,
    ),
    "atmosphere_resid_filter": Quantity(
        SERIES,
        "mm",
        "part of the displacement that the filter removed, positive towards the satellite",
        "Cumulative displacement minus filtered cumulative displacement: residual atmosphere, and whatever ramp, "
        "height term and baseline term the filter stage removed.",
        f"Removed by the filter (mm, {_TOWARDS})",
        "displacement",
        _EPOCH,
    ),
    "DEM": Quantity(
        MAP,
        "m",
        "terrain height",
        "Height used in processing.",
        "Height (m)",
        "height",
        _MULTILOOK,
        content=_AUXILIARY,
    ),
    "E": _line_of_sight("east"),
    "N": _line_of_sight("north"),
    "U": _line_of_sight("up"),
}
COHERENCE_SPANS = (12, 24)

RECONSTRUCTION_QUANTITIES: dict[str, Quantity] = {
    "cum_reconstruction": Quantity(
        SERIES,
        "mm",
        "cumulative displacement reconstructed from sources, positive towards the satellite",
        "Sum of the chosen sources times their time courses, with the mean of the image.",
        "Reconstructed displacement (mm, + towards satellite)",
        "displacement",
        "time: point area: mean",
    ),
    "cum_residual": Quantity(
        SERIES,
        "mm",
        "cumulative displacement minus its reconstruction, positive towards the satellite",
        "What the chosen sources do not explain.",
        "Displacement minus reconstruction (mm, + towards satellite)",
        "displacement",
        "time: point area: mean",
    ),
    "linear_velocity": Quantity(
        MAP,
        "mm year-1",
        "linear velocity of the reconstructed displacement, positive towards the satellite",
        "Linear trend of the displacement reconstructed from the chosen sources.",
        "Velocity of the reconstruction (mm/yr, + towards satellite)",
        "velocity",
        "area: mean",
        over_period=True,
    ),
}
"""The variables of a cube that was put together again from separated sources."""
