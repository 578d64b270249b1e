"""``python3 -m alignsar_qgis.insar STAGE …``: the chain without QGIS."""

import sys

from .shell import main

if __name__ == "__main__":
    sys.exit(main())
