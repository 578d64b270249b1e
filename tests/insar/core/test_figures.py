"""Colours of the figures as they are drawn: towards the satellite is red, no data is not zero."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from alignsar_qgis.insar.cleaning import _filter_output as filter_output
from alignsar_qgis.insar.cleaning import _noise_figure as noise_figure
from alignsar_qgis.insar.cleaning.noise_criteria import Criterion
from alignsar_qgis.insar.core import figures
from alignsar_qgis.insar.core.phase_figures import RADIANS_PER_TURN, save_phases
from alignsar_qgis.insar.inversion import _report as inversion_report
from alignsar_qgis.insar.separation.drawing import map_panel

LENGTH, WIDTH = 30, 40
AWAY, STILL, TOWARDS, NO_DATA = (5, 15), (15, 15), (25, 15), (35, 15)  # column, row of a pixel of each kind


def moving(towards):
    """An image whose stripes move away, stand still, move towards, and are not known."""
    image = np.zeros((LENGTH, WIDTH), np.float32)
    image[:, :10], image[:, 20:30], image[:, 30:] = -towards, towards, np.nan
    return image


@pytest.fixture
def drawn(monkeypatch):
    """Figures that are saved, as they look: a function from axes and pixel to colour is made for each."""
    saved = []
    original = FigureCanvasAgg.print_png

    def print_png(canvas, *arguments, **options):
        original(canvas, *arguments, **options)
        saved.append(canvas.figure)

    monkeypatch.setattr(FigureCanvasAgg, "print_png", print_png)
    return saved


def colour(axes, pixel):
    """Red, green, blue (0…255) of the place in the picture where an axes shows a pixel of its data."""
    picture = np.asarray(axes.figure.canvas.buffer_rgba())
    x, y = axes.transData.transform(pixel)
    return picture[picture.shape[0] - 1 - int(y), int(x), :3].astype(int)


def assert_towards_is_red(axes):
    red, green, blue = colour(axes, TOWARDS)
    assert red > green + 60
    assert red > blue + 60
    red, green, blue = colour(axes, AWAY)
    assert blue > red + 60
    still, unknown = colour(axes, STILL), colour(axes, NO_DATA)
    assert still.max() - still.min() > 40, "zero must not be white or grey"
    assert still[0] > 230
    assert unknown.max() - unknown.min() < 5, "no data is grey"
    assert 190 < unknown.mean() < 235


def stage_16(folder):
    class Setting:
        mask = np.ones((LENGTH, WIDTH), bool)
        epochs = ("20200601",)

    filter_output.epoch_drawer(folder, Setting)(0, moving(8), moving(4))
    return (0, 1, 2)


def stage_15(folder):
    image = moving(20)
    mask = np.where(np.isnan(image), np.nan, 1)
    criterion = Criterion("stc", False, 10, "mm", "stage 14")
    overview = noise_figure.Overview(image, mask, [(criterion, mask)], [], [])
    noise_figure.draw_overview(folder / "mask_ts.png", overview, (None, None), False)
    return (0, 1)


def stage_13(folder):
    inversion_report._draw_raster(folder / "vel.png", moving(20), "Velocity (mm/yr)", (-20, 20))
    return (0,)


def quick_look(folder):
    save_phases(folder / "phase.png", {"phase": moving(-4)}, RADIANS_PER_TURN)  # radians, positive away
    return (0,)


def phase_panel(folder):
    figure = figures.new_figure(6, 5)
    figures.signed_panel(figure.subplots(), moving(-4), "phase", "rad", figures.PHASE)
    figures.save(figure, folder / "phase.png")
    return (0,)


def source_map(folder):
    figure = figures.new_figure(6, 5)
    map_panel(figure.subplots(), moving(0.5), 0.5)
    figures.save(figure, folder / "source.png")
    return (0,)


@pytest.mark.parametrize("draw", [stage_13, stage_15, stage_16, quick_look, phase_panel, source_map])
def test_motion_towards_the_satellite_is_red(drawn, tmp_path, draw):
    shown = draw(tmp_path)
    (figure,) = drawn
    panels = [axes for axes in figure.axes if axes.images]
    for index in shown:
        assert_towards_is_red(panels[index])


def test_a_loop_is_drawn_in_the_colours_of_phase(drawn, tmp_path):
    from alignsar_qgis.insar.network._loop_report import LoopVerdict, save_loop_picture

    pairs = ["20200101_20200113", "20200101_20200125", "20200113_20200125"]
    nobody = np.zeros(3, bool)
    loops = np.array([[0, 2, 1]])
    verdict = LoopVerdict(pairs, loops, np.zeros(1), np.zeros(1), nobody, nobody, nobody, nobody, nobody)
    phases = [moving(-4), moving(-4), moving(-6)]
    save_loop_picture(tmp_path, verdict, loops[0], phases, 0.0, False)
    (figure,) = drawn
    panels = [axes for axes in figure.axes if axes.images]
    assert len(panels) == 4
    for axes in panels:
        assert_towards_is_red(axes)


def test_the_overview_of_a_cube_shows_uplift_in_red(drawn, shared, tmp_path):
    from alignsar_qgis.insar.cube.overview import overview_figure
    from alignsar_qgis.insar.cube.reader import Cube

    path = shared / "golden" / "campi_small" / "ITSBD.nc"
    overview_figure(path, tmp_path / "overview.png")
    velocity = Cube.open(path).read("linear_velocity")
    (figure,) = drawn
    axes = figure.axes[0]
    row, column = np.unravel_index(np.nanargmax(velocity), velocity.shape)
    red, green, blue = colour(axes, (column, row))
    assert red > green + 60 > 0
    assert red > blue + 60
    row, column = np.unravel_index(np.nanargmin(velocity), velocity.shape)
    red, green, blue = colour(axes, (column, row))
    assert blue > red + 60
