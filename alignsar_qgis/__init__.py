"""AlignSAR for QGIS: InSAR time-series datacubes from LiCSAR interferograms."""

import sys


def forget_modules() -> None:
    """Let the next import of any module of this plugin read its file.

    QGIS forgets a plugin's modules when it replaces the plugin, but knows only of those that an ``import`` statement
    names; with any other left over, half of the old version would run under the new one.
    """
    for name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
        del sys.modules[name]


# A version that did not clean up behind itself may have been here before.
forget_modules()


def classFactory(iface):  # noqa: ARG001 - QGIS calls it with the interface, which is None without a window
    """Make the plugin for QGIS."""
    from .plugin import AlignsarPlugin

    return AlignsarPlugin()
