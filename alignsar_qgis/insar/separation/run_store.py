"""Runs kept beside the result, so that a later separation repeats only what changed."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from ..core.progress import Progress
from ._runs import Runs
from .cube_import import Series
from .file import Separation
from .mixtures import Mixtures, make_mixtures
from .options import SeparationOptions

_SETTINGS = (
    *("bootstrapped_runs", "plain_runs", "seed", "independence", "mixtures", "maximum_pairs"),
    *("tolerance", "maximum_iterations", "maximum_attempts"),
)


def data_key(series: Series, mixtures: Mixtures, progress: Progress) -> str:
    """SHA-256 of what the sources are learned from: displacement, pixels, dates."""
    digest = hashlib.sha256()
    for image in progress.heeding(mixtures.chain):
        digest.update(image.tobytes())
    digest.update(mixtures.flags.tobytes())
    digest.update(" ".join(str(series.epochs[index]) for index in mixtures.dates).encode())
    return digest.hexdigest()


def learned_data_changed(separation: Separation, series: Series, progress: Progress) -> bool:
    """Whether the data that the sources were learned from are not those of the datacube any more."""
    options = replace(series.options, baseline_end=separation.last_learned.isoformat())
    learned = replace(series, options=options)
    return data_key(learned, make_mixtures(learned, progress), progress) != separation.data_key


@dataclass
class RunStore:
    """Runs kept beside the result, each under a key of data and settings, so that only what changed is repeated."""

    data: str
    settings: str
    kept: dict[int, Runs]
    reused: int = 0

    @classmethod
    def open(cls, path: Path, data: str, options: SeparationOptions) -> RunStore:
        """The stored runs that fit, none if there are none."""
        values = {name: getattr(options, name) for name in _SETTINGS}
        store = cls(data, json.dumps(values, sort_keys=True), {})
        if not options.reuse_runs or not path.is_file():
            return store
        try:
            store._read(path)
        except (OSError, ValueError, KeyError, TypeError, EOFError, BadZipFile, zlib.error):
            store.kept.clear()  # damaged, so the runs are made again
        return store

    def _read(self, path: Path) -> None:
        with path.open("rb") as opened, np.load(opened) as file:
            if str(file["data"]) == self.data and str(file["settings"]) == self.settings:
                for number in file["components"]:
                    counts = file[f"counts_{number}"]
                    self.kept[int(number)] = Runs(
                        file[f"directions_{number}"], file[f"iterations_{number}"], *(int(count) for count in counts)
                    )

    def write(self, path: Path) -> None:
        """Store all runs."""
        arrays: dict[str, Any] = {"data": self.data, "settings": self.settings, "components": sorted(self.kept)}
        for number, runs in self.kept.items():
            arrays[f"directions_{number}"] = runs.directions
            arrays[f"iterations_{number}"] = runs.iterations
            arrays[f"counts_{number}"] = np.array([runs.attempts, runs.undrawable, runs.wanted])
        np.savez(path, **arrays)
