"""A LiCSBAS that records how its scripts are called and plays results that it was given."""

import json
import shutil
from pathlib import Path

import numpy as np
from golden_data import write_stack, write_stack_before_nullification, write_timeseries

from alignsar_qgis.insar.engines._views import maker_by_name
from alignsar_qgis.insar.pipeline.stages import STAGES

SCRIPT = '''#!/usr/bin/env python3
"""{flags}"""
import json, os, pathlib, shutil, subprocess, sys, time
ver = "1.15.1"; date = 20240101

NAME, HOME = pathlib.Path(__file__).stem, pathlib.Path(__file__).resolve().parent.parent
given = sys.argv[1:]
texts = {{name: pathlib.Path(name).read_text("utf-8") for name in given if pathlib.Path(name).suffix == ".txt"
         and pathlib.Path(name).is_file()}}
seen = sorted(str(path) for path in pathlib.Path(".").rglob("*"))
call = dict(script=NAME, arguments=given, environment=dict(os.environ), folder=os.getcwd(), texts=texts, seen=seen)
with open(HOME / "calls.jsonl", "a", encoding="utf-8") as log:
    log.write(json.dumps(call) + "\\n")
print("reading", flush=True)
behaviour = HOME / "behaviour" / (NAME + ".py")
if behaviour.is_file():
    exec(behaviour.read_text("utf-8"))
for flag in ("i", "o", "t", "d"):
    plays = HOME / "plays" / NAME / flag
    if plays.is_dir():
        shutil.copytree(plays, given[given.index("-" + flag) + 1], dirs_exist_ok=True)
    elif plays.is_file():
        shutil.copyfile(plays, given[given.index("-" + flag) + 1])
print("2/2 done", flush=True)
'''
STEP_OF = {stage.id: stage.script for stage in STAGES}


class StandIn:
    """A folder that looks like LiCSBAS.

    Parameters
    ----------
    home
        The folder to make.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        (home / "bin").mkdir(parents=True)
        (home / "LiCSBAS_lib").mkdir()
        for stage in STAGES:
            infos = stage.options.infos()
            flags = " ".join(flag for info in infos for flag in (info.flag, *info.flags.values()))
            text = SCRIPT.format(flags=f"{flags} --alignsar --nopngs")
            (home / "bin" / f"{stage.script}.py").write_text(text, encoding="utf-8")

    def plays(self, stage_id: str, role: str) -> Path:
        """What a script copies into the folder, or to the file, behind a flag."""
        place = self.home / "plays" / STEP_OF[stage_id] / role
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def behaves(self, stage_id: str, code: str) -> None:
        """Have a script do something before it copies."""
        folder = self.home / "behaviour"
        folder.mkdir(exist_ok=True)
        (folder / f"{STEP_OF[stage_id]}.py").write_text(code, encoding="utf-8")

    @property
    def calls(self) -> list[dict]:
        """How the scripts were called, in order."""
        path = self.home / "calls.jsonl"
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.is_file() else []

    def play_golden(self, run: Path, scratch: Path) -> None:
        """Have all scripts give the results of a golden run.

        Parameters
        ----------
        scratch
            An empty folder to unpack the run in.
        """
        names = sorted((path.stem for path in run.glob("GEOC*.npz")), key=len)
        ids = {"GACOS": "correct_gacos", "mask": "mask_stack", "clip": "clip_stack"}
        for name in names:
            stage_id = next((made for ending, made in ids.items() if name.endswith(ending)), "prepare_stack")
            folder = scratch / name
            if name == names[-1]:
                folder = write_stack_before_nullification(run, scratch)
                _play_nullification(run, name, folder, self.plays("close_loops", "d"))
            else:
                write_stack(run, name, scratch)
            shutil.move(folder, self.plays(stage_id, "o"))
        series = write_timeseries(run, scratch)
        for path in series.rglob("*"):
            if path.is_file():
                maker = maker_by_name(path.name) or "check_interferograms"
                target = self.plays(maker, "t") / path.relative_to(series)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(path, target)
        shutil.copyfile(run / "ITSBD.nc", self.plays("export_datacube", "o"))


def _play_nullification(run: Path, name: str, before: Path, plays: Path) -> None:
    """The phases of the last stack of a run, where stage 12 has changed them."""
    with np.load(run / f"{name}.npz") as archive:
        for pair, phase in zip(archive["pairs"], archive["unw"]):
            original = before / pair / f"{pair}.unw"
            if phase.astype("<f4").tobytes() != original.read_bytes():
                (plays / pair).mkdir(parents=True)
                phase.astype("<f4").tofile(plays / pair / original.name)
                shutil.copyfile(original, plays / pair / f"{original.name}.ori")
