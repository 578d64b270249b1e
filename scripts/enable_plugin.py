"""Enable a plugin in a profile of QGIS.

usage: enable_plugin.py PROFILE_FOLDER PLUGIN
"""

import sys
from pathlib import Path

from qgis.PyQt.QtCore import QSettings


def main(profile: Path, plugin: str) -> None:
    """Write what the plugin manager writes when its box is ticked."""
    settings = QSettings(str(profile / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
    settings.setValue(f"PythonPlugins/{plugin}", True)
    settings.sync()
    if settings.status() != QSettings.Status.NoError:
        raise SystemExit(f"{settings.fileName()} cannot be written. Choose a profile that is yours.")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
