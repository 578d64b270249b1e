"""Runs of stages in processes of their own that begin at the same moment."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUN = """
import json, sys
from pathlib import Path
from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.branch import branch
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of

stage, places, values = json.loads(sys.argv[1])
options = stage_of(stage).options(**{k: Path(v) if k in ("zarr", "previews") else v for k, v in values.items()})
print("ready", flush=True)
sys.stdin.readline()
try:
    if stage_of(stage).inputs == ("timeseries",) and stage_of(stage).in_place and len(places) > 1:
        places = [branch(*map(Path, places), stage)]
    run_stage(stage, *map(Path, places), options=options)
except InsarError as err:
    print(json.dumps([type(err).__name__, str(err)]))
else:
    print(json.dumps(["done", ""]))
"""


def at_once(*runs):
    """Start runs (stage, places, values) in processes of their own at the same moment; what each came to."""
    asked = [json.dumps([stage, [str(place) for place in places], values]) for stage, places, values in runs]
    children = [
        subprocess.Popen(
            [sys.executable, "-c", RUN, text], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for text in asked
    ]
    for child in children:
        assert child.stdout.readline() == "ready\n"
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    return [json.loads(child.communicate(timeout=120)[0]) for child in children]


def expect_one_writer(ends):
    """At least one was done; who was not was told who writes."""
    assert "done" in [end for end, _ in ends]
    for end, words in ends:
        assert end in ("done", "InUse"), (end, words)
        assert end == "done" or ("is being written to by " in words), words
