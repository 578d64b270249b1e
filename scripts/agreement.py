"""Say how close a datacube comes to the known truth of the generated frame it was made from.

usage: agreement.py CUBE FRAME
"""

import sys
from pathlib import Path

from alignsar_qgis.insar.synthetic.truth import cube_agreement

print("Known truth       ", cube_agreement(Path(sys.argv[1]), Path(sys.argv[2])))
