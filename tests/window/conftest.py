"""A real QGIS window on a virtual screen, in which a scenario is played."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLAYER = Path(__file__).with_name("player.py")
ENABLED = "[PythonPlugins]\nalignsar_qgis=true\nprocessing=true\n"
SCREEN = "-screen 0 1600x1000x24"


@pytest.fixture(scope="session")
def play():
    """Play steps in a QGIS window with the assembled plugin and a fresh profile; returns what was seen, per step."""
    for program in ("xvfb-run", "qgis"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if not (ROOT / "build" / "alignsar_qgis" / "metadata.txt").is_file():
        pytest.skip("the plugin is not built; run 'make build' first")

    def play_steps(folder: Path, steps: list, seconds: int = 300) -> list:
        profile = folder / "profile"
        settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(ENABLED)
        (folder / "steps.json").write_text(json.dumps(steps))
        environment = {
            **{key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")},
            "QT_QPA_PLATFORM": "xcb",
            "PATH": f"/usr/bin:{os.environ['PATH']}",
            "QGIS_PLUGINPATH": str(ROOT / "build"),
            "ALIGNSAR_PLAY": str(folder),
            "ALIGNSAR_TESTS": str(ROOT / "tests"),
        }
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        environment["XDG_RUNTIME_DIR"] = str(runtime)
        command = [
            "timeout",
            str(seconds),
            "xvfb-run",
            "--auto-servernum",
            f"--server-args={SCREEN}",
            "qgis",
            "--nologo",
            "--noversioncheck",
        ]
        command += ["--profiles-path", str(profile), "--profile", "default", "--code", str(PLAYER)]
        finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        seen = folder / "seen.json"
        assert seen.is_file(), f"{finished.stdout[-2000:]}\n{finished.stderr[-4000:]}"
        return json.loads(seen.read_text())

    return play_steps
