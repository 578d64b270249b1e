"""An installed LiCSAlert does the work: what it is called with, and its results as our own, with a plain stand-in."""

import csv
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from licsalert_stand_in import StandIn
from netCDF4 import Dataset
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput, ProgramFailed
from alignsar_qgis.insar.engines import BUILTIN
from alignsar_qgis.insar.engines.licsalert import Licsalert
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.options import SeparationOptions
from alignsar_qgis.insar.store.record import read_record
from alignsar_qgis.insar.unrest.options import AlertOptions

LEARN = {
    "baseline_end": "20210120",
    "downsample": 1.0,
    "components_start": 3,
    "components_stop": 4,
    "bootstrapped_runs": 30,
    "minimum_cluster_size": 20,
}
PYTHON = Path(sys.executable)


@pytest.fixture(scope="module")
def scene():
    """Three known sources."""
    return make_scene()


@pytest.fixture(scope="module")
def stand_in(scene, tmp_path_factory):
    """A LiCSAlert that finds the true maps, in a folder with a blank and letters beyond ASCII."""
    return StandIn(tmp_path_factory.mktemp("programs") / "LiCSAlert für Ärzte", scene.maps)


def separate(engine, cube, output, **values):
    options = SeparationOptions(**{**LEARN, "figures": False, **values})
    return run_stage("separate_sources", cube, output, options=options, engine=engine)


def detect(engine, cube, sources, output, **values):
    options = AlertOptions(**{"figures": False, **values})
    return run_stage("detect_unrest", cube, sources, output, options=options, engine=engine)


@pytest.fixture(scope="module")
def job(stand_in, scene, tmp_path_factory):
    """Separation and detection of one cube: folder and results."""
    folder = tmp_path_factory.mktemp("Prüfung") / "Ordner mit Leerzeichen"
    folder.mkdir()
    write_cube(folder / "cube.nc", scene)
    engine = Licsalert(stand_in.home, PYTHON)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QGIS_PREFIX_PATH"):
            patch.setenv(name, "/of/qgis")
        learned = separate(engine, folder / "cube.nc", folder / "sources.nc", figures=True)
        found = detect(engine, folder / "cube.nc", folder / "sources.nc", folder / "unrest.nc", figures=True)
    return folder, learned, found


def test_settings_are_those_of_the_options(job, stand_in):
    learn, watch = stand_in.calls[:2]
    assert learn["licsalert_settings"] == {
        "baseline_end": "20210120",
        "figure_intermediate": False,
        "figure_type": "png",
        "downsample_run": 1.0,
        "downsample_plot": 0.5,
        "residual_type": "cumulative",
        "t_recalculate": 10,
        "inset_ifgs_scaling": 15,
    }
    assert learn["icasar_settings"] == {
        "n_pca_comp_start": 3,
        "n_pca_comp_stop": 4,
        "bootstrapping_param": [30, 0],
        "ica_param": [1e-4, 150],
        "hdbscan_param": [20, 10],
        "tsne_param": [30, 12],
        "ifgs_format": "cum",
        "sica_tica": "sica",
        "load_fastICA_results": False,
    }
    assert (learn["region"], learn["volcano"]) == (None, "alignsar")
    assert watch["icasar_settings"] == learn["icasar_settings"]


def test_the_environment_has_nothing_of_qgis_and_no_window(job, stand_in):
    for call in stand_in.calls:
        environment = call["environment"]
        assert "/of/qgis" not in environment.values()
        assert environment["PYTHONPATH"] == str(stand_in.home)
        assert (environment["MPLBACKEND"], environment["QT_QPA_PLATFORM"]) == ("Agg", "offscreen")
        assert call["folder"] == call["outdir"]


def test_sources_are_those_of_licsalert_on_the_right_pixels(job, scene):
    folder, learned, _ = job
    found = Separation.open(folder / "sources.nc")
    np.testing.assert_array_equal(found.used, scene.kept)
    for index, truth in enumerate(scene.maps):
        assert abs(np.corrcoef(found.sources[index], truth[scene.kept])[0, 1]) > 0.95
    assert list(found.labels) == [1, 2, 3]
    assert list(found.sizes) == [30, 30, 30]
    assert learned.counts["source_count"] == learned.counts["component_count"] == 3
    titles = ["IC{number} deformation", "IC{number} topographic", "IC{number} turbulent"]
    assert [layer.title for layer in learned.layers] == titles


def test_quality_is_that_of_the_kept_runs(job):
    import pickle

    folder, _, _ = job
    kept = folder / "sources_licsalert" / "ICASAR_results"
    with (kept / "FastICA_results.pkl").open("rb") as file:
        patterns = np.concatenate(pickle.load(file)[1])  # noqa: S301 - written by this test
    with (kept / "ICASAR_results.pkl").open("rb") as file:
        clusters = [pickle.load(file) for _ in range(8)][6]  # noqa: S301 - written by this test
    similar = np.abs(np.corrcoef(patterns))
    slow = []
    for one in (2, 1, 0):  # the stand-in numbers the clusters from the last source to the first
        inside, outside = np.flatnonzero(clusters == one), np.flatnonzero(clusters != one)
        within = [similar[i, j] for i in inside for j in inside if i != j]
        slow.append(np.mean(within) - np.mean([similar[i, j] for i in inside for j in outside]))
    np.testing.assert_allclose(Separation.open(folder / "sources.nc").quality, slow, rtol=1e-9)


def test_distances_are_those_of_licsalert_and_agree_with_the_built_in_engine(job):
    folder, _, found = job
    own = detect(BUILTIN, folder / "cube.nc", folder / "sources.nc", folder / "own.nc", residual_type="cumulative")
    for name in ("status_existing", "status_new", "new_over_image"):
        assert found.counts[name] == pytest.approx(own.counts[name], rel=1e-6), name
    assert np.isnan(found.counts["new_in_windows"])
    with Dataset(folder / "unrest.nc") as theirs, Dataset(folder / "own.nc") as ours:
        for name in ("ic_time_course", "ic_distance", "ic_distance_signed", "ic_trend_value", "ic_trend_slope"):
            np.testing.assert_allclose(theirs[name][...], ours[name][...], rtol=1e-6, atol=1e-8, err_msg=name)
    rows = list(csv.DictReader((folder / "unrest_dates.csv").read_text("utf-8").splitlines()))
    assert len(rows) == 60
    assert json.loads((folder / "unrest_status" / "status.json").read_text())[
        "status_new_deformation"
    ] == pytest.approx(found.counts["status_new"])


def test_tables_figures_and_its_own_results_lie_beside_the_file(job):
    folder, learned, found = job
    for name in (
        "sources_sources.tif",
        "sources_sources.csv",
        "sources_courses.csv",
        "sources_report.html",
        "unrest_residual.tif",
        "unrest_report.html",
    ):
        assert (folder / name).is_file(), name
    own = [figure for figure in (*learned.figures, *found.figures) if "LiCSAlert_figure_on_" in figure]
    assert len(own) == 2
    assert all((folder / figure).is_file() for figure in own)
    assert not list(folder.rglob("*.part"))
    assert read_record(folder, "sources.nc.json")["separate_sources"]["engine"] == "licsalert"


def test_nothing_is_run_twice(job, stand_in):
    folder, _, _ = job
    before, engine = len(stand_in.calls), Licsalert(stand_in.home, PYTHON)
    assert separate(engine, folder / "cube.nc", folder / "sources.nc", figures=True).skipped
    assert detect(engine, folder / "cube.nc", folder / "sources.nc", folder / "unrest.nc", figures=True).skipped
    assert len(stand_in.calls) == before


def test_the_area_and_the_resolution_are_ours(stand_in, scene, tmp_path):
    write_cube(tmp_path / "cube.nc", scene, ascending=True, packed=True)
    reduced = StandIn(tmp_path / "LiCSAlert", scene.maps.reshape(3, 24, 2, 28, 2).mean(axis=(2, 4)))
    engine = Licsalert(reduced.home, PYTHON)
    area = (((14.0, 41.1), (14.09, 41.1), (14.09, 40.8), (14.0, 40.8)),)
    separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc", downsample=0.5, keep_area=area)
    found = Separation.open(tmp_path / "sources.nc")
    assert found.grid.shape == (24, 28)
    assert found.used[:, 23:].sum() == 0
    own = detect(
        BUILTIN, tmp_path / "cube.nc", tmp_path / "sources.nc", tmp_path / "own.nc", residual_type="cumulative"
    )
    theirs = detect(engine, tmp_path / "cube.nc", tmp_path / "sources.nc", tmp_path / "theirs.nc")
    assert theirs.counts["status_new"] == pytest.approx(own.counts["status_new"], rel=1e-6)


def test_it_goes_on_from_its_own_sources_only(stand_in, scene, tmp_path):
    write_cube(tmp_path / "cube.nc", scene)
    separate(BUILTIN, tmp_path / "cube.nc", tmp_path / "sources.nc", components_stop=3)
    with pytest.raises(MissingInput, match=r"only go on from sources that it separated itself.*engine licsalert"):
        detect(Licsalert(stand_in.home, PYTHON), tmp_path / "cube.nc", tmp_path / "sources.nc", tmp_path / "alert.nc")


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"component_rule": "stable"}, "component_rule = stable"),
        ({"independence": "time"}, "independence = time"),
        ({"seed": 4}, "seed = 4"),
        ({"baseline_end": ""}, "needs an end of the baseline"),
    ],
)
def test_options_that_it_does_not_have_are_refused(stand_in, values, reason):
    engine, stage = Licsalert(stand_in.home, PYTHON), stage_of("separate_sources")
    with pytest.raises(BadOption, match=reason):
        engine.check(stage, SeparationOptions(**{**LEARN, **values}))
    engine.check(stage, SeparationOptions(**LEARN, component_rule="middle", mixtures="all"))


@pytest.mark.parametrize(("values", "reason"), [({"robust": True}, "robust"), ({"residual_type": "window"}, "window")])
def test_options_of_the_alert_that_it_does_not_have_are_refused(stand_in, values, reason):
    engine, stage = Licsalert(stand_in.home, PYTHON), stage_of("detect_unrest")
    with pytest.raises(BadOption, match=reason):
        engine.check(stage, AlertOptions(**values))
    engine.check(stage, AlertOptions(residual_type="cumulative", recalculate=40, threshold=3))


def test_where_it_is_not_it_says_where_to_get_it(tmp_path):
    options = SeparationOptions(**LEARN)
    for engine in (Licsalert(), Licsalert(tmp_path)):
        with pytest.raises(MissingInput, match=r"github\.com/matthew-gaddes/LiCSAlert"):
            engine.check(stage_of("separate_sources"), options)


@pytest.mark.parametrize(
    ("code", "error", "reason"),
    [
        ("raise ValueError('no cluster')", ProgramFailed, r"(?s)status 1.*no cluster"),
        ("raise SystemExit", ProgramFailed, "ended without an error, but without results"),
    ],
)
def test_what_fails_is_told_and_replaces_nothing(scene, tmp_path, code, error, reason):
    write_cube(tmp_path / "cube.nc", scene)
    stand_in = StandIn(tmp_path / "LiCSAlert", scene.maps)
    engine = Licsalert(stand_in.home, PYTHON)
    separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc")
    before = (tmp_path / "sources.nc").read_bytes()
    stand_in.behaves(code)
    with pytest.raises(error, match=reason):
        separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc", bootstrapped_runs=31)
    assert (tmp_path / "sources.nc").read_bytes() == before
    assert separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc").skipped


def test_one_that_is_too_old_or_cannot_be_imported_is_told(scene, tmp_path):
    write_cube(tmp_path / "cube.nc", scene)
    stand_in = StandIn(tmp_path / "LiCSAlert", scene.maps)
    engine, text = Licsalert(stand_in.home, PYTHON), stand_in.module.read_text()
    stand_in.module.write_text(text.replace("alignsar_dc=None,", ""))
    with pytest.raises(ProgramFailed, match=r"does not read AlignSAR datacubes.*3\.5\.1"):
        separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc")
    stand_in.module.write_text("import no_such_package")
    with pytest.raises(ProgramFailed, match=r"cannot be imported with .*no_such_package"):
        separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc")
    stand_in.module.write_text(text.replace("region, volcano,", "region, volcano, planet,"))
    with pytest.raises(ProgramFailed, match="wants more than is known of its versions: planet"):
        separate(engine, tmp_path / "cube.nc", tmp_path / "sources.nc")


def test_results_on_other_pixels_are_refused(scene, tmp_path):
    write_cube(tmp_path / "cube.nc", scene)
    stand_in = StandIn(tmp_path / "LiCSAlert", scene.maps)
    stand_in.module.write_text(
        stand_in.module.read_text().replace("first = date.from", "mask[20, 20] = True\n    first = date.from")
    )
    with pytest.raises(BrokenInput, match=r"LiCSAlert separated \d+ pixels of an image of \(48, 56\), not the"):
        separate(Licsalert(stand_in.home, PYTHON), tmp_path / "cube.nc", tmp_path / "sources.nc")
