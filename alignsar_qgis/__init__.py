"""AlignSAR for QGIS: InSAR time-series datacubes from LiCSAR interferograms."""


def classFactory(iface):  # noqa: ARG001 - QGIS calls it with the interface, which is None without a window
    """Make the plugin for QGIS."""
    from .plugin import AlignsarPlugin

    return AlignsarPlugin()
