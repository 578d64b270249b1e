"""The variables of the files of separation and unrest detection."""

from __future__ import annotations

from ..cube.quantities import LAT, LON, MAP, TIME, Quantity

SOURCE, COMPONENT, INCREMENT, RUN_SOURCE, PLANE = "source", "component", "time_inc", "run_source", "plane"
RESIDUALS = ("cumulative", "window")
"""What the residual of a date is measured by, in the order of the columns."""
_QUALITY, _AUXILIARY = "qualityInformation", "auxiliaryInformation"


def _of_source(units: str, long_name: str, description: str, content: str = "", dtype: str = "f8") -> Quantity:
    return Quantity((SOURCE,), units, long_name, description, long_name, "", dtype=dtype, content=content or _QUALITY)


def _over_time(units: str, long_name: str, description: str, dims: tuple[str, ...] = (TIME, SOURCE)) -> Quantity:
    return Quantity(dims, units, long_name, description, f"{long_name} ({units})", "", dtype="f8")


SEPARATION_QUANTITIES: dict[str, Quantity] = {
    "ic_source": Quantity(
        (SOURCE, LAT, LON),
        "1",
        "map of the independent component",
        "Pattern of displacement with zero mean and a range of 1. Times its time course it is displacement in metres.",
        "Source",
        "source",
        "area: mean",
        ancillary=("ic_quality_index", "ic_label"),
    ),
    "ic_quality_index": _of_source(
        "1",
        "quality index Iq of the source",
        "Mean similarity of the patterns in the cluster of the source minus mean similarity to all others; 1 is best.",
    ),
    "ic_cluster_size": _of_source(
        "1", "number of patterns in the cluster of the source", "How often the source was found.", dtype="i4"
    ),
    "ic_label": _of_source(
        "1", "what the source may mean", "Judged by the correlations with time and height.", dtype="i1"
    ),
    "ic_dem_correlation": _of_source("1", "correlation of the source with height", "Pearson's r over the pixels."),
    "ic_temporal_baseline_correlation": _of_source(
        "1",
        "correlation of the use of the source with time between dates",
        "Pearson's r over all pairs of dates of the baseline.",
    ),
    "ic_sign": _of_source(
        "1", "sign applied to the source", "-1 where the source was turned over to grow in the baseline.", dtype="i1"
    ),
    "ic_weight": _over_time(
        "m", "use of the source between neighbouring dates", "Differences of the time course.", (INCREMENT, SOURCE)
    ),
    "ic_time_course": _over_time(
        "m", "time course of the source", "Cumulative use of the source since the first date, by least squares."
    ),
    "spatial_mean": _over_time(
        "m",
        "mean displacement between neighbouring dates",
        "Mean over the pixels, which the sources leave aside; needed to go back to the reference of the datacube.",
        (INCREMENT,),
    ),
    "pc_map": Quantity(
        (COMPONENT, LAT, LON),
        "1",
        "map of the principal component",
        "Principal component of the mixtures with a range of 1.",
        "Principal component",
        "source",
        "area: mean",
        content=_AUXILIARY,
    ),
    "pc_eigenvalue": Quantity(
        (COMPONENT,), "m2", "variance of the principal component", "Eigenvalue of the covariance.", "", "", dtype="f8"
    ),
    "pc_explained_variance_ratio": Quantity(
        (COMPONENT,), "1", "share of the variance in the principal component", "Of all.", "", "", dtype="f8"
    ),
    "separation_mask": Quantity(
        MAP,
        "1",
        "pixels used in the separation",
        "0: used; else why not.",
        "Pixels used",
        "",
        dtype="i1",
        content=_QUALITY,
    ),
    "stage": Quantity(
        (TIME,),
        "1",
        "whether a date is in the baseline",
        "Baseline or monitoring.",
        "",
        "",
        dtype="i1",
        content=_AUXILIARY,
    ),
    "bootstrap_source_xy": Quantity(
        (RUN_SOURCE, PLANE),
        "1",
        "place of a pattern in the picture of the clusters",
        "Multidimensional scaling of the distances between the patterns of all runs; for display only.",
        "",
        "",
        content=_AUXILIARY,
    ),
    "bootstrap_source_label": Quantity(
        (RUN_SOURCE,),
        "1",
        "source that a pattern of a run belongs to",
        "Number of the source counted from 0, -1 for none.",
        "",
        "",
        dtype="i2",
        content=_AUXILIARY,
    ),
}

ALERT_QUANTITIES: dict[str, Quantity] = {
    "ic_trend_slope": _of_source(
        "m day-1", "slope of the trend line in the baseline", "Least squares over the baseline, frozen after it."
    ),
    "ic_trend_sigma": _of_source(
        "m", "scatter about the trend line in the baseline", "Standard deviation of the population."
    ),
    "ic_trend_value": _over_time("m", "trend line at the date", "From earlier dates only, after the baseline."),
    "ic_distance": _over_time(
        "1",
        "distance of the source from its trend line",
        "Absolute difference to the trend line in standard deviations of the baseline.",
    ),
    "ic_distance_signed": _over_time(
        "1", "signed distance of the source from its trend line", "Positive above the line."
    ),
    "residual_rms": _over_time(
        "m",
        "root mean square of the cumulative residual",
        "Over the pixels: what neither the sources nor the mean explain.",
        (TIME,),
    ),
    "residual_window_ratio": _over_time(
        "1",
        "largest residual of a window relative to the mean over windows",
        "Ratio of root mean squares of the cumulative residual.",
        (TIME,),
    ),
    "residual_cumulative_trend_value": _over_time(
        "m", "trend line of the cumulative residual at the date", "As of the sources.", (TIME,)
    ),
    "residual_cumulative_distance": _over_time(
        "1", "distance of the cumulative residual from its trend line", "Of the root mean square.", (TIME,)
    ),
    "residual_cumulative_distance_signed": _over_time(
        "1", "signed distance of the cumulative residual from its trend line", "Positive above the line.", (TIME,)
    ),
    "residual_window_trend_value": _over_time(
        "1", "trend line of the window residual at the date", "As of the sources.", (TIME,)
    ),
    "residual_window_distance": _over_time(
        "1", "distance of the window residual from its trend line", "Of the ratio.", (TIME,)
    ),
    "residual_window_distance_signed": _over_time(
        "1", "signed distance of the window residual from its trend line", "Positive above the line.", (TIME,)
    ),
    "residual_leading": Quantity(
        (TIME,),
        "1",
        "residual that new deformation is judged by",
        "The one farther from its trend line, unless one was chosen.",
        "",
        "",
        dtype="i1",
        content=_AUXILIARY,
    ),
    "residual_distance": _over_time(
        "1",
        "distance of the leading residual from its trend line",
        "Absolute difference to the trend line in standard deviations of the baseline: new deformation.",
        (TIME,),
    ),
    "residual_distance_signed": _over_time(
        "1", "signed distance of the leading residual from its trend line", "Positive above the line.", (TIME,)
    ),
    "data_checksum": Quantity(
        (TIME,),
        "1",
        "checksum of the displacement of the date",
        "CRC-32 of the displacement that was analysed, to notice when an earlier date has changed.",
        "",
        "",
        dtype="i8",
        content=_AUXILIARY,
    ),
}
