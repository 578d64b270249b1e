"""Figures are drawn on threads that Python has started, wherever a stage runs (see `core.figures.drawing`)."""

import _thread
import dataclasses
import queue
import threading

import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.overview import overview_figure
from alignsar_qgis.insar.pipeline.chain import Plan, run
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import STAGES
from alignsar_qgis.insar.separation.options import SeparationOptions
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.tools.kmz import export_kmz
from alignsar_qgis.insar.tools.options import KmzOptions
from alignsar_qgis.insar.unrest.options import AlertOptions

DRAWING = {Figure: ("__init__", "add_axes", "subplots"), FigureCanvasAgg: ("print_png",)}
DRAWING[Axes] = ("plot", "imshow", "scatter", "bar", "fill_between", "axhline", "axvline", "legend", "set_title")
PICTURES = {"pictures", "coherence_pictures", "figure", "figures", "masked_figure", "figure_every_date"}


def on_a_thread_unknown_to_python(work):
    """What a callable gives on a thread that, as those of Qt, Python has not started."""
    done = queue.Queue()

    def call():
        try:
            done.put((work(), None))
        except BaseException as err:
            done.put((None, err))

    _thread.start_new_thread(call, ())
    value, error = done.get(timeout=300)
    if error is not None:
        raise error
    return value


def is_known():
    return not isinstance(threading.current_thread(), threading._DummyThread)


@pytest.fixture
def calls(monkeypatch):
    """Names of what was drawn, and whether on a thread that Python has started."""
    seen = []

    def recorded(name, original):
        def call(*arguments, **options):
            seen.append((name, is_known()))
            return original(*arguments, **options)

        return call

    for kind, names in DRAWING.items():
        for name in names:
            monkeypatch.setattr(kind, name, recorded(f"{kind.__name__}.{name}", getattr(kind, name)))
    return seen


def all_pictures():
    """Options of the stages with which they draw all they can."""
    chosen = {}
    for stage in STAGES:
        names = {field.name for field in dataclasses.fields(stage.options)} & PICTURES
        if names:
            chosen[stage.id] = dict.fromkeys(names, True)
    chosen["clip_stack"]["pixel_range"] = "1:48/1:40"
    return chosen


def test_the_thread_of_the_test_is_unknown_to_python():
    assert is_known()
    assert not on_a_thread_unknown_to_python(is_known)


@pytest.fixture
def known_only(calls, tmp_path):
    """Afterwards: whatever was drawn was drawn on threads that Python has started, and there is much of it."""
    yield
    drawn = list(tmp_path.rglob("*.png"))
    assert len(calls) > 3 * len(drawn) > 3 * 4
    assert {name for name, known in calls if not known} == set()
    assert all(path.stat().st_size > 1000 for path in drawn)


def test_all_figures_of_the_chain(tmp_path, known_only):
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(rows=40, columns=50, epochs=6))
    cube = tmp_path / "out" / "ITSBD.nc"

    def everything():
        run(Plan(tmp_path / "frame", cube, options=all_pictures()), Progress())
        overview_figure(cube, tmp_path / "overview.png")
        export_kmz(cube, tmp_path / "c.kmz", KmzOptions(), Progress())

    on_a_thread_unknown_to_python(everything)
    assert len(list(tmp_path.rglob("*.png"))) > 50


def test_all_figures_of_the_analyses(tmp_path, known_only):
    scene = make_scene(shape=(40, 46), n_epochs=44, snr=5)
    cube, sources = write_cube(tmp_path / "c.nc", scene), tmp_path / "s.nc"
    learning = SeparationOptions(
        bootstrapped_runs=40, minimum_cluster_size=15, components_stop=3, baseline_end=str(scene.epochs[40])
    )
    watching = AlertOptions(baseline_end=str(scene.epochs[40]), figure_every_date=True)

    def everything():
        run_stage("separate_sources", cube, sources, options=learning)
        run_stage("detect_unrest", cube, sources, tmp_path / "a.nc", options=watching)

    on_a_thread_unknown_to_python(everything)
