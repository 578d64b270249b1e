"""Tables and layers on a disk that is too full: an error with the number of rows, never a part as a result."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from known_cube import EPOCHS, GRID, write_known_cube

ROOT = Path(__file__).resolve().parents[2]
RUN = """
import json, os, resource, signal, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = sys.argv[1]
from qgis.core import QgsApplication, QgsProcessingException, QgsVectorLayer
application = QgsApplication([], True)
application.initQgis()
sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
from processing.core.Processing import Processing
Processing.initialize()
import processing
from alignsar_qgis.processing_provider.provider import AlignsarProvider
provider = AlignsarProvider()
QgsApplication.processingRegistry().addProvider(provider)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
name, values, output, limits = json.loads(sys.argv[2])
path, ends = Path(values[output]), []
for limit in [*limits, -1]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        processing.run(f"alignsar:{name}", values)
        said = ""
    except QgsProcessingException as err:
        said = str(err)
    except OSError as err:  # of QGIS itself
        said = f"OSError {err}"
    resource.setrlimit(resource.RLIMIT_FSIZE, (-1, resource.RLIM_INFINITY))
    rows = QgsVectorLayer(str(path), "", "ogr").featureCount() if path.is_file() and path.stat().st_size else 0
    ends.append([limit, said, rows])
print("ends", json.dumps(ends), flush=True)
os._exit(0)  # the application would wait for its thread of messages
"""


def attempts(folder, name, values, output, limits):
    """What each limit on the size of files came to: the limit, the message, the rows that are there."""
    arguments = [sys.executable, "-c", RUN, folder / "profile", json.dumps([name, values, output, limits])]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("ends ")]
    assert lines, done.stderr[-2000:]
    return json.loads(lines[0].removeprefix("ends "))


@pytest.fixture
def cube(tmp_path):
    values = np.random.default_rng(0).normal(0, 20, (len(EPOCHS), *GRID.shape))
    return write_known_cube(tmp_path / "cube.nc", values, {"mask": np.ones(GRID.shape)})


@pytest.fixture
def points(tmp_path):
    features = [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "Point", "coordinates": [float(GRID.lon[n]), float(GRID.lat[n])]},
        }
        for n in range(25)
    ]
    path = tmp_path / "points.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.mark.parametrize("ending", ["gpkg", "csv", "geojson"])
@pytest.mark.parametrize("name", ["sample_timeseries", "export_points"])
def test_a_table_has_all_its_rows_or_none(tmp_path, cube, points, name, ending):
    values = {"INPUT": str(cube), "OUTPUT": str(tmp_path / f"out.{ending}")}
    if name == "sample_timeseries":
        values |= {"POINTS": str(points), "VELOCITIES": "memory:"}
    *tight, (_, said, complete) = attempts(tmp_path, name, values, "OUTPUT", [3000, 50_000, 75_000, 90_000, 110_000])
    assert said == ""
    assert complete == (2000 if name == "sample_timeseries" else GRID.length * GRID.width)
    for limit, message, rows in tight:
        assert rows == (0 if message else complete), (limit, message, rows)
    assert any(message for _, message, _ in tight)
    assert all("could not be written" in message or "cannot be written" in message or "Could not" in message
               for _, message, _ in tight if message)  # fmt: skip
