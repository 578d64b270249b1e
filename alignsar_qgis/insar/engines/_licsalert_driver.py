"""Runs LiCSAlert in its own Python and hands back what it found as plain arrays; nothing of QGIS or of this package.

usage: _licsalert_driver.py TASK.json

The task says what `LiCSAlert_monitoring_mode` is called with (``call``), the folder of its results (``results``), and
the file to write (``arrays``). LiCSAlert keeps its results as pickles, which are read here, where they were made.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pickle  # nosec B403 - what is read was written by LiCSAlert in this run, or in an earlier one of the same user
import sys
from pathlib import Path
from typing import Any

import numpy as np

FUNCTION = "LiCSAlert_monitoring_mode"
MODULES = ("licsalert.monitoring_functions", "licsalert")
LEARNED = "ICASAR_results/ICASAR_results.pkl"
PATHS = ("outdir", "alignsar_dc")
PAIRS = ("bootstrapping_param", "ica_param", "tsne_param", "hdbscan_param")
KINDS = {"deformation": 1, "topo_cor_APS": 2, "turbulent_APS": 3}
"""Label codes of this plugin by the words of LiCSAlert; the first that applies wins."""
NOT_USABLE = 3
"""Exit status where LiCSAlert is not there or too old."""


class NotUsable(Exception):
    """LiCSAlert is not there, or not one that can be called."""


def main(task_file: str) -> int:
    """Do the task; returns the exit status."""
    # Python looks first where the script lies, and there are modules that have the names of foreign packages.
    sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]
    task = json.loads(Path(task_file).read_text(encoding="utf-8"))
    without_windows()
    try:
        call(task["call"])
    except NotUsable as err:
        print(err, flush=True)  # noqa: T201 - the lines of a program are its way to speak
        return NOT_USABLE
    results = Path(task["results"])
    if (results / LEARNED).is_file():
        found: dict[str, Any] = arrays_of(results)
        np.savez(task["arrays"], **found)
    return 0


def without_windows() -> None:
    """Have matplotlib draw into files, also where LiCSAlert asks for a backend with windows."""
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    matplotlib.use = lambda *_, **__: None
    import matplotlib.pyplot as plt

    plt.switch_backend("Agg")
    plt.switch_backend = lambda *_, **__: None
    plt.show = lambda *_, **__: None


def call(arguments: dict[str, Any]) -> None:
    """Call LiCSAlert with those of some arguments that its version has.

    Raises
    ------
    NotUsable
        If it cannot be imported, does not read datacubes, or wants what is not known here.
    """
    function = monitoring_mode()
    parameters = inspect.signature(function).parameters
    if "alignsar_dc" not in parameters:
        raise NotUsable("This LiCSAlert does not read AlignSAR datacubes (alignsar_dc). Get version 3.5.1 or newer.")
    wanted = [name for name, one in parameters.items() if one.default is one.empty and one.kind not in (2, 4)]
    unknown = sorted(set(wanted) - set(arguments))
    if unknown:
        raise NotUsable(f"This LiCSAlert wants more than is known of its versions: {', '.join(unknown)}.")
    function(**{name: converted(name, value) for name, value in arguments.items() if name in parameters})


def monitoring_mode() -> Any:
    """The function of LiCSAlert."""
    reasons = []
    for name in MODULES:
        try:
            module = importlib.import_module(name)
        except ImportError as err:
            reasons.append(str(err))
            continue
        if hasattr(module, FUNCTION):
            return getattr(module, FUNCTION)
    raise NotUsable(f"LiCSAlert cannot be imported with {sys.executable}: {'; '.join(reasons) or FUNCTION}.")


def converted(name: str, value: Any) -> Any:
    """An argument as LiCSAlert wants it: folders and files as paths, pairs of numbers as tuples."""
    if name in PATHS:
        return Path(value)
    if isinstance(value, dict):
        return {key: tuple(own) if key in PAIRS else own for key, own in value.items()}
    return value


def arrays_of(results: Path) -> dict[str, np.ndarray]:
    """Everything that is wanted of a folder of results."""
    newest = max((path for path in results.iterdir() if path.name.isdecimal() and len(path.name) == 8), default=None)
    return {**sources_of(results / "ICASAR_results"), **({} if newest is None else trends_of(newest))}


def sources_of(folder: Path) -> dict[str, np.ndarray]:
    """Sources, the pixels that they are on, and the patterns of all runs that they stand for."""
    maps, mask, _, _, _, plane, clusters, names = objects(folder / "ICASAR_results.pkl")[:8]
    mask = np.asarray(mask, bool)
    maps = plain(maps)
    maps = maps[:, ~mask] if maps.ndim == 3 else maps
    found = {
        "maps": maps,
        "mask": mask,
        "plane": plain(plane),
        "clusters": np.asarray(clusters, int),
        "labels": codes_of(names),
    }
    runs = objects(folder / "FastICA_results.pkl")[0]
    fitting = [one for one in runs if sum(len(run) for run in one) == len(found["clusters"])]
    if fitting:
        found["patterns"] = np.stack([plain(run) for run in fitting[0]])
    return found


def codes_of(names: dict[str, Any]) -> np.ndarray:
    """Label code of each source from the table of ones and zeros, (n_sources,); 0 where there is no label."""
    table = plain(names["labels"])
    words = [str(word) for word in names["source_names"]]
    codes = np.zeros(len(table), int)
    for word, code in reversed(KINDS.items()):
        if word in words:
            codes[table[:, words.index(word)] > 0] = code
    return codes


def trends_of(folder: Path) -> dict[str, np.ndarray]:
    """Time courses and distances of the sources and, last, of the residual, on all dates up to one."""
    sources, residual = objects(folder / "time_course_info.pkl")[:2]
    series = [*sources, *residual]
    return {
        "newest": np.array(folder.name),
        "values": columns([one["cumulative_tc"] for one in series]),
        "distance": columns([one["distances"] for one in series]),
        "line": columns([[plain(line).ravel()[-1] for line in one["lines"]] for one in series]),
        "slope": np.array([float(one["gradient"]) for one in series]),
        "sigma": np.array([float(one["sigma"]) for one in series]),
    }


def columns(series: list[Any]) -> np.ndarray:
    """One column per series, float (n_epochs, n_series)."""
    return np.column_stack([plain(one).ravel() for one in series])


def plain(values: Any) -> np.ndarray:
    """An array of floats, NaN where it is masked."""
    return np.ma.filled(np.ma.asarray(values, float), np.nan)


def objects(path: Path) -> list[Any]:
    """All objects of a file of pickles."""
    found = []
    with path.open("rb") as file:
        while True:
            try:
                found.append(pickle.load(file))  # noqa: S301 # nosec B301 - see the import
            except EOFError:
                return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
