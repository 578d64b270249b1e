"""A real QGIS window on a virtual screen, in which steps are played."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def window():
    """Only where there is a QGIS with a window, and the assembled plugin."""
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if not (ROOT / "build" / "alignsar_qgis" / "metadata.txt").is_file():
        pytest.skip("the plugin is not built; run 'make build' first")


@pytest.fixture(scope="session")
def play(window):
    """Play steps in a QGIS window with the assembled plugin and a fresh profile; returns what was seen, per step."""

    def play_steps(folder: Path, steps: list, seconds: int = 300) -> list:
        (folder / "steps.json").write_text(json.dumps(steps))
        command = [str(ROOT / "scripts" / "play_window"), str(folder), str(seconds)]
        finished = subprocess.run(command, capture_output=True, text=True, check=False)
        written = folder / "seen.json"
        seen = json.loads(written.read_text()) if written.is_file() else []
        assert len(seen) == len(steps), f"{finished.returncode}: {finished.stdout[-2000:]}\n{finished.stderr[-6000:]}"
        return seen

    return play_steps


@pytest.fixture(scope="session")
def perform(window):
    """Play named steps of a scenario in a QGIS window; returns what each of them saw, by name."""

    def perform_steps(folder: Path, scenario: str, steps: list[str], seconds: int = 300, **environment: str) -> dict:
        (folder / "steps.json").write_text(json.dumps(steps))
        written = folder / "seen.json"
        written.unlink(missing_ok=True)
        script = Path(__file__).with_name(f"{scenario}_scenario.py")
        command = [str(ROOT / "scripts" / "play_window"), str(folder), str(seconds), str(script)]
        finished = subprocess.run(
            command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )
        seen = json.loads(written.read_text()) if written.is_file() else {}
        assert list(seen) == steps, f"{finished.stdout[-2000:]}\n{finished.stderr[-4000:]}"
        return seen

    return perform_steps
