"""Options of a separation that finds the three sources of a made scene in a second or two."""

from alignsar_qgis.insar.separation.options import SeparationOptions

LEARN = SeparationOptions(
    bootstrapped_runs=40,
    minimum_cluster_size=15,
    components_start=3,
    components_stop=3,
    figures=False,
    downsample=1.0,
    baseline_end="20210120",
)
