"""Options of the stages that clean the time series: 15 noise mask, 16 filter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..core.errors import BadOption
from ..core.options import (
    OptionalExtent,
    OptionalPath,
    StageOptions,
    compatible_option,
    memory_option,
    option,
    scheduler_option,
    workers_option,
)

BAND_THRESHOLDS = {
    "minimum_coherence": (0.15, 0.01),
    "minimum_unwrapped_ratio": (1.5, 1),
    "maximum_velocity_std": (100, 200),
    "minimum_connected_time": (1, 1),
    "maximum_gaps": (10, 1),
    "maximum_inconsistency": (10, 10),
    "maximum_loop_errors": (5, 1),
    "maximum_loop_error_ratio": (0.7, 0.7),
    "maximum_residual": (15, 10),
}
"""Thresholds of the noise mask where nobody says: in C-band and in L-band (wavelength of 20 cm and more)."""


def _in_force(name: str) -> str:
    c_band, l_band = BAND_THRESHOLDS[name]
    return f"{c_band:g}" if c_band == l_band else f"{c_band:g} in C-band, {l_band:g} in L-band"


def _threshold(name: str, label: str, what: str, **rest: Any) -> Any:
    """A threshold that follows from the radar band where it is not set."""
    return option(None, label, f"{what} Not set: {_in_force(name)}.", unset=_in_force(name), **rest)


@dataclass(frozen=True)
class NoiseMaskOptions(StageOptions):
    """Stage 15. A threshold that is not set follows from the radar band; an explicit 0 is used as it is."""

    minimum_coherence: Optional[float] = _threshold(
        "minimum_coherence",
        "Minimum mean coherence",
        "Mask pixels whose mean coherence is lower.",
        minimum=0.0,
        maximum=1.0,
        flag="-c",
        batch="p15_coh_thre",
        advanced=False,
    )
    minimum_unwrapped_ratio: Optional[float] = _threshold(
        "minimum_unwrapped_ratio",
        "Minimum unwrapped interferograms per epoch",
        "Mask pixels with fewer unwrapped interferograms than this ratio times the number of epochs.",
        minimum=0.0,
        maximum=1000.0,
        flag="-u",
        batch="p15_n_unw_r_thre",
        advanced=False,
    )
    maximum_velocity_std: Optional[float] = _threshold(
        "maximum_velocity_std",
        "Maximum standard deviation of velocity",
        "Mask pixels whose velocity is less certain than this in the bootstrap.",
        unit="mm/yr",
        minimum=0.0,
        maximum=100_000.0,
        flag="-v",
        batch="p15_vstd_thre",
        advanced=False,
    )
    minimum_connected_time: Optional[float] = _threshold(
        "minimum_connected_time",
        "Minimum connected time",
        "Mask pixels whose longest run of connected epochs is shorter.",
        unit="yr",
        minimum=0.0,
        maximum=100.0,
        flag="-T",
        batch="p15_maxTlen_thre",
    )
    maximum_gaps: Optional[int] = _threshold(
        "maximum_gaps",
        "Maximum number of gaps",
        "Mask pixels with more intervals that no interferogram spans.",
        minimum=0,
        maximum=100_000,
        flag="-g",
        batch="p15_n_gap_thre",
    )
    maximum_inconsistency: Optional[float] = _threshold(
        "maximum_inconsistency",
        "Maximum spatio-temporal inconsistency",
        "Mask pixels whose series differs more than this from the most similar neighbour (index stc).",
        unit="mm",
        minimum=0.0,
        maximum=100_000.0,
        flag="-s",
        batch="p15_stc_thre",
        advanced=False,
    )
    maximum_without_loop: Optional[int] = option(
        None,
        "Maximum interferograms without loop",
        "Mask pixels with more interferograms that take part in no loop and so could not be checked. "
        "Not set: the number of such interferograms in the network plus 1, or 500 where it is unknown.",
        unset="as many as the network has, plus 1",
        minimum=0,
        maximum=1_000_000,
        flag="-i",
        batch="p15_n_ifg_noloop_thre",
    )
    maximum_loop_errors: Optional[int] = option(
        None,
        "Maximum number of loop errors",
        "Mask pixels with more loops that do not close. Not set: the ratio below is used alone; "
        f"without a ratio of loop errors on disk, {_in_force('maximum_loop_errors')}.",
        unset="the ratio alone",
        minimum=0,
        maximum=1_000_000,
        flag="-l",
        batch="p15_n_loop_err_thre",
    )
    maximum_loop_error_ratio: Optional[float] = _threshold(
        "maximum_loop_error_ratio",
        "Maximum ratio of loop errors",
        "Mask pixels where a larger share of the loops does not close.",
        minimum=0.0,
        maximum=1.0,
        flag="-L",
        batch="p15_n_loop_err_ratio_thre",
        advanced=False,
    )
    maximum_residual: Optional[float] = _threshold(
        "maximum_residual",
        "Maximum residual of the inversion",
        "Mask pixels whose interferograms fit the time series worse (root mean square).",
        unit="mm",
        minimum=0.0,
        maximum=100_000.0,
        flag="-r",
        batch="p15_resid_rms_thre",
        advanced=False,
    )
    maximum_phase_bias: Optional[float] = option(
        None,
        "Maximum mean loop phase",
        "Mask pixels whose mean absolute loop closure phase is larger, a sign of phase bias; 1 to 1.2 is common. "
        "Not set: no such criterion.",
        unit="rad",
        unset="off",
        minimum=0.0,
        maximum=10.0,
        flag="--avg_phase_bias",
        batch="p15_avg_phasebias",
    )
    merge_gaps: bool = option(
        False,
        "Count adjacent gaps once",
        "Compare the number of runs of gaps (n_gap_merged) with the maximum, instead of the number of gaps.",
        flag="--n_gap_use_merged",
        batch="p15_n_gap_use_merged",
    )
    keep_isolated: bool = option(
        False,
        "Keep isolated pixels",
        "Keep pixels without any neighbour, for which the spatio-temporal inconsistency is unknown.",
        flag="--keep_isolated",
        batch="p15_keep_isolated",
    )
    fixed_thresholds: bool = option(
        False,
        "Never relax a threshold",
        "Use every threshold as it is, even when no pixel at all passes. By default such a threshold is moved to the "
        "next whole number that the best pixel passes, with a warning.",
        flag="--noautoadjust",
        batch="p15_noautoadjust",
    )
    figure: bool = option(
        True,
        "Overview figure",
        "Draw mask_ts.png with the velocity, the mask and every criterion.",
        draws=True,
    )
    masked_figure: bool = option(
        False,
        "Masked overview figure",
        "Draw mask_ts_masked.png too, where every panel shows only the pixels that are kept.",
        draws=True,
    )
    velocity_minimum: Optional[float] = option(
        None,
        "Lowest velocity of the figure",
        "Lower end of the colours. Not set: minus the 99th percentile of the magnitude.",
        unit="mm/yr",
        unset="minus the 99th percentile",
        minimum=-100_000.0,
        maximum=100_000.0,
        flag="--vmin",
        batch="p15_vmin",
    )
    velocity_maximum: Optional[float] = option(
        None,
        "Highest velocity of the figure",
        "Upper end of the colours. Not set: 99th percentile of the magnitude.",
        unit="mm/yr",
        unset="99th percentile",
        minimum=-100_000.0,
        maximum=100_000.0,
        flag="--vmax",
        batch="p15_vmax",
    )
    compatible: bool = compatible_option(
        "the number of all epochs, also rejected ones, scales the required interferograms; every pixel with velocity "
        "exactly 0 is kept; isolated pixels influence a relaxed threshold."
    )

    def check(self) -> None:
        low, high = self.velocity_minimum, self.velocity_maximum
        if low is not None and high is not None and low >= high:
            raise BadOption("The lowest velocity of the figure must be below the highest.")


@dataclass(frozen=True)
class FilterOptions(StageOptions):
    """Stage 16."""

    spatial_width: float = option(
        2.0,
        "Spatial filter width",
        "Standard deviation of the Gaussian in space. Noise that is smooth over this distance but not in time is "
        "taken as atmosphere and removed. 0: no filtering.",
        unit="km",
        minimum=0.0,
        maximum=1000.0,
        flag="-s",
        batch="p16_filtwidth_km",
        advanced=False,
        in_chain="advanced",
    )
    temporal_width: Optional[float] = option(
        None,
        "Temporal filter width",
        "Standard deviation of the Gaussian in time. Motion smoother than this is kept. "
        "Not set: three times the mean interval between epochs. 0: no temporal step, so all that is smooth in space "
        "is removed, deformation too.",
        unit="yr",
        unset="three mean intervals",
        minimum=0.0,
        maximum=100.0,
        flag="-y",
        batch="p16_filtwidth_yr",
        advanced=False,
        in_chain="advanced",
    )
    deramp: Optional[str] = option(
        None,
        "Ramp to remove",
        "Surface fitted to every epoch and removed: 1 a plane, bl bilinear, 2 quadratic. Not set: none.",
        unset="none",
        choices={"1": "Plane", "bl": "Bilinear surface", "2": "Quadratic surface"},
        flag="-r",
        batch="p16_deg_deramp",
        advanced=False,
    )
    remove_height_trend: bool = option(
        False,
        "Remove trend with height",
        "Remove from every epoch the part that is linear in height, such as stratified troposphere.",
        flag="--hgt_linear",
        batch="p16_hgt_linear",
        advanced=False,
    )
    minimum_height: int = option(
        200,
        "Lowest height of the fit",
        "Pixels that are lower do not take part in the fit of the trend with height.",
        unit="m",
        minimum=-500,
        maximum=10_000,
        flag="--hgt_min",
        batch="p16_hgt_min",
    )
    maximum_height: int = option(
        10_000,
        "Greatest height of the fit",
        "Pixels that are higher do not take part in the fit of the trend with height.",
        unit="m",
        minimum=-500,
        maximum=100_000,
        flag="--hgt_max",
        batch="p16_hgt_max",
    )
    remove_dem_error: bool = option(
        False,
        "Remove DEM error",
        "Remove from every pixel the part that is proportional to the perpendicular baseline.",
        flag="--demerr",
        batch="p16_demerr",
        advanced=False,
    )
    remove_tide: bool = option(
        False,
        "Remove solid Earth tide",
        "Subtract the apparent motion that the data set tide of cum.h5 holds (mm, in the sign of cum), relative to the "
        "reference; LiCSBAS puts it there.",
        flag="--tide",
    )
    remove_ionosphere: bool = option(
        False,
        "Remove ionosphere",
        "The same with the data set iono.",
        flag="--iono",
    )
    fit_range: Optional[str] = option(
        None,
        "Fit range",
        "Pixels x1:x2/y1:y2, counted from 0, that the ramp and the trend with height are fitted to. "
        "A 0 as x2 or y2 is the end of the image. Not set: all.",
        unset="all",
        flag="--range",
        batch="p16_range",
    )
    fit_extent: OptionalExtent = option(
        None,
        "Fit extent",
        "Box in degrees that the ramp and the trend with height are fitted to. Not set: all.",
        unit="deg",
        unset="all",
        flag="--range_geo",
        batch="p16_range_geo",
    )
    exclude_range: Optional[str] = option(
        None,
        "Excluded range",
        "Pixels x1:x2/y1:y2 left out of the fit, such as an area that deforms. Not set: none.",
        unset="none",
        flag="--ex_range",
        batch="p16_ex_range",
    )
    exclude_extent: OptionalExtent = option(
        None,
        "Excluded extent",
        "Box in degrees left out of the fit, such as an area that deforms. Not set: none.",
        unit="deg",
        unset="none",
        flag="--ex_range_geo",
        batch="p16_ex_range_geo",
    )
    interpolate_nans: bool = option(
        False,
        "Fill missing samples",
        "Give missing samples of pixels inside the mask the value of the temporal low-pass.",
        flag="--interpolate_nans",
        batch="p16_interpolate_nans",
    )
    ignore_mask: bool = option(
        False,
        "Ignore the noise mask",
        "Filter with all pixels, also those that 'Mask noise' (stage 15) rejected.",
        flag="--nomask",
        batch="p16_nomask",
    )
    no_filter: bool = option(
        False,
        "Do not filter",
        "Only remove ramp, trend with height and DEM error, and choose the new reference.",
        flag="--nofilter",
    )
    model: OptionalPath = option(
        None,
        "Deformation model",
        "HDF5 file with a dataset cum_model in mm, of the shape of the series, which is taken out before filtering "
        "and put back after it. Not set: none.",
        unset="none",
        flag="--from_model",
    )
    pictures: bool = option(
        False,
        "Pictures of every epoch",
        "Draw each epoch before the filter, what was removed, and after it, in 16filt_cum/. This takes minutes.",
        draws=True,
    )
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "window of the temporal filter; fit with integer heights, also of pixels outside the height range; "
        "unfiltered series of the reference pixel subtracted; 0 mm filled in where nothing is known; result cut to the "
        "mask by DEM error and filling; no velocity where the first epoch is missing."
    )

    @property
    def apparent_motion(self) -> list[str]:
        """Data sets of apparent motion that are taken out."""
        return [name for name, on in (("tide", self.remove_tide), ("iono", self.remove_ionosphere)) if on]

    def check(self) -> None:
        areas = ((self.fit_range, self.fit_extent), (self.exclude_range, self.exclude_extent))
        problems = [
            f"Range {text!r} and extent {tuple(box)} exclude each other; give only one of them."
            for text, box in areas
            if text and box
        ]
        if self.minimum_height >= self.maximum_height:
            problems.append("The lowest height of the fit must be below the greatest.")
        if problems:
            raise BadOption(" ".join(problems))
