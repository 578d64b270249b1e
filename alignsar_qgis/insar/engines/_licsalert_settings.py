"""How options of separation and unrest detection become the settings of LiCSAlert and ICASAR."""

from __future__ import annotations

from typing import Any

from ..core.errors import BadOption
from ..core.options import StageOptions
from ..separation.options import SeparationOptions
from ..unrest.options import AlertOptions

FORMATS = {"cumulative": "cum", "incremental": "inc", "all": "all"}
TSNE = (30, 12)
"""Perplexity and early exaggeration; only a picture depends on them."""
HERE = frozenset(
    (
        *("displacement", "apply_mask", "keep_area", "downsample", "downsampling", "date_choice", "compatible"),
        *("figures", "threshold", "deformation_source", "reuse_runs"),
        *("compression", "workers", "memory"),
    )
)
"""Options that act on what LiCSAlert is given, or on what it gives back."""
REFUSED = {
    "component_rule": ("stable", "without a window ICASAR takes the mean of fewest and most components"),
    "independence": ("time", "ICASAR does not complete a separation that is independent in time"),
    "residual_type": ("window", "LiCSAlert does not complete a run with the residual in windows"),
}
"""Values that LiCSAlert cannot do, and why."""


def refuse_unknown(options: StageOptions) -> None:
    """Refuse what LiCSAlert cannot do.

    Raises
    ------
    BadOption
        With the name of the option.
    """
    for info in options.infos():
        value = getattr(options, info.name)
        refused, why = REFUSED.get(info.name, (None, ""))
        if value == info.default or info.name in HERE:
            continue
        if value == refused or (not why and not info.setting):
            raise BadOption(
                f"LiCSAlert has no option like '{info.label}' ({info.name} = {value}){f': {why}' if why else ''}. "
                f"Leave it at its default ({info.default}), or use the built-in engine."
            )


def settings(separation: SeparationOptions, alert: AlertOptions, baseline_end: str) -> dict[str, Any]:
    """The arguments of ``LiCSAlert_monitoring_mode`` that hold settings.

    The resolution is reduced before LiCSAlert gets the datacube, and figures are always drawn, because the labels of
    the sources come from them.

    Parameters
    ----------
    baseline_end
        The last date of the baseline, yyyymmdd.
    """
    icasar: dict[str, Any] = {
        "n_pca_comp_start": separation.components_start,
        "n_pca_comp_stop": separation.components_stop,
        "bootstrapping_param": (separation.bootstrapped_runs, separation.plain_runs),
        "ica_param": (separation.tolerance, separation.maximum_iterations),
        "hdbscan_param": (separation.minimum_cluster_size, separation.minimum_samples),
        "tsne_param": TSNE,
        "ifgs_format": FORMATS[separation.mixtures],
        "sica_tica": "sica",
        "load_fastICA_results": False,
    }
    if separation.maximum_pairs != SeparationOptions().maximum_pairs:
        icasar["max_n_all_ifgs"] = separation.maximum_pairs
    return {
        "licsalert_settings": {
            "baseline_end": baseline_end,
            "figure_intermediate": alert.figure_every_date,
            "figure_type": "png",
            "downsample_run": 1.0,
            "downsample_plot": 0.5,
            "residual_type": "cumulative",
            "t_recalculate": alert.recalculate,
            "inset_ifgs_scaling": alert.thumbnails,
        },
        "icasar_settings": icasar,
        "licsbas_settings": {
            "filtered": False,
            "date_start": None,
            "date_end": None,
            "mask_type": "licsbas",
            "crop_pixels": None,
        },
    }
