"""``python3 -m alignsar_qgis.insar STAGE …``: the chain without QGIS."""

import sys

from .shell import main

sys.exit(main())
