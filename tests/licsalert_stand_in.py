"""A LiCSAlert that records how it is called, and that does what the specification says in the plainest way."""

import json
from pathlib import Path

import numpy as np

MODULE = '''
import json, os, pathlib, pickle
from datetime import date, timedelta

import h5py
import matplotlib
import numpy as np

HOME = pathlib.Path(__file__).resolve().parent.parent


def LiCSAlert_monitoring_mode(
    outdir, region, volcano, licsbas_dir=None, alignsar_dc=None,
    licsalert_settings=None, icasar_settings=None, licsbas_settings=None,
):
    call = dict(outdir=str(outdir), region=region, volcano=volcano, licsalert_settings=licsalert_settings,
                icasar_settings=icasar_settings, environment=dict(os.environ), folder=os.getcwd())
    with open(HOME / "calls.jsonl", "a") as log:
        log.write(json.dumps(call) + "\\n")
    assert isinstance(outdir, pathlib.Path) and isinstance(icasar_settings["ica_param"], tuple)
    behaviour = HOME / "behaviour.py"
    if behaviour.is_file():
        exec(behaviour.read_text())
    matplotlib.use("QtAgg")
    with h5py.File(alignsar_dc) as file:
        displacement = file["cum_displacement"][...][:, ::-1] * 0.001
        mask = (1 - file["mask"][...][::-1] != 0) | np.isnan(displacement).any(axis=0)
        days, units = file["time"][...], file["time"].attrs["units"]
    first = date.fromisoformat(units.decode().split()[2])
    dates = [first + timedelta(int(day)) for day in days]
    end = date(*(int(licsalert_settings["baseline_end"][part]) for part in (slice(4), slice(4, 6), slice(6, 8))))
    baseline = int(np.argmin([abs((day - end).days) for day in dates]))
    if baseline == len(dates) - 1:
        return print("nothing to do")
    steps = np.diff(displacement[:, ~mask], axis=0)
    steps = steps - steps.mean(axis=1, keepdims=True)
    results = outdir / volcano
    learned = results / "ICASAR_results" / "ICASAR_results.pkl"
    if not learned.is_file():
        learned.parent.mkdir(parents=True)
        learn(learned, mask, icasar_settings)
    with open(learned, "rb") as file:
        maps = pickle.load(file)
    use = np.array([np.linalg.inv(maps @ maps.T) @ maps @ step for step in steps])
    courses = np.vstack([np.zeros(len(maps)), np.cumsum(use, axis=0)])
    left = np.vstack([np.zeros(steps.shape[1]), np.cumsum(steps - use @ maps, axis=0)])
    residual = np.sqrt((left ** 2).mean(axis=1))
    window = licsalert_settings["t_recalculate"]
    folder = results / dates[-1].strftime("%Y%m%d")
    folder.mkdir()
    with open(folder / "time_course_info.pkl", "wb") as file:
        pickle.dump([against_line(days, course, baseline, window) for course in courses.T], file)
        pickle.dump([against_line(days, residual, baseline, window)], file)
    import matplotlib.pyplot as plt

    plt.figure(figsize=(1, 1)).savefig(folder / f"LiCSAlert_figure_on_{folder.name}.png")
    plt.show()


def learn(path, mask, settings):
    """Patterns of some runs that find the true maps again, with noise and any sign."""
    truth, generator = np.load(HOME / "truth.npy"), np.random.default_rng(5)
    maps = truth[:, ~mask]
    runs = []
    for run in range(settings["bootstrapping_param"][0]):
        found = maps + 0.005 * (1 + np.arange(len(maps)))[:, None] * generator.standard_normal(maps.shape)
        found = found * generator.choice([-1, 1], len(maps))[:, None]
        found = found - found.mean(axis=1, keepdims=True)
        runs.append(found / np.ptp(found, axis=1, keepdims=True))
    stacked = np.concatenate(runs)
    similar = np.abs(np.corrcoef(stacked))
    clusters = np.tile(np.arange(len(maps))[::-1], len(runs))  # numbered in any order
    best = [max(np.flatnonzero(clusters == one), key=lambda i: similar[i, clusters == one].sum())
            for one in range(len(maps))[::-1]]
    labels = np.zeros((len(maps), 3))
    labels[0, 0] = labels[1, 1] = 1
    labels[2:, 2] = 1
    names = dict(source_names=["deformation", "topo_cor_APS", "turbulent_APS"], labels=labels)
    with open(path, "wb") as file:
        for one in (stacked[best], mask, 0, 0, len(maps), generator.random((2, len(stacked))), clusters, names):
            pickle.dump(one, file)
    with open(path.with_name("FastICA_results.pkl"), "wb") as file:
        pickle.dump([[run[:-1] for run in runs], runs], file)
        pickle.dump([], file)


def against_line(days, values, baseline, window):
    """The trend line of a baseline and the distance of every date, one date after the other."""
    slope, level = np.polyfit(days[:baseline + 1], values[:baseline + 1], 1)
    sigma = np.std(values[:baseline + 1] - slope * days[:baseline + 1] - level)
    lines, distances = [], []
    for k in range(len(days)):
        start = max(0, k + 1 - window)
        if k > baseline:
            first = max(0, k - window)
            level = values[first:k].mean() - slope * days[first:k].mean()
            start = first + 1 if first else 0
        lines.append(slope * days[start:k + 1] + level)
        distances.append(abs(values[k] - slope * days[k] - level) / sigma)
    return dict(cumulative_tc=values[:, None], gradient=slope, lines=lines, sigma=sigma,
                distances=np.array(distances)[:, None], t_recalculate=window)
'''


class StandIn:
    """A folder that looks like LiCSAlert and finds some maps in every datacube.

    Parameters
    ----------
    home
        The folder to make.
    maps
        (n_sources, length, width), rows from north to south.
    """

    def __init__(self, home: Path, maps: np.ndarray) -> None:
        self.home = home
        (home / "licsalert").mkdir(parents=True)
        (home / "licsalert" / "__init__.py").touch()
        self.module = home / "licsalert" / "monitoring_functions.py"
        self.module.write_text(MODULE, encoding="utf-8")
        np.save(home / "truth.npy", maps)

    def behaves(self, code: str) -> None:
        """Have it do something before it works."""
        (self.home / "behaviour.py").write_text(code, encoding="utf-8")

    @property
    def calls(self) -> list[dict]:
        """How it was called, in order."""
        path = self.home / "calls.jsonl"
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.is_file() else []
