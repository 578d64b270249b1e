"""Robustness of networks against brute force, and the network plots."""

from datetime import date
from itertools import combinations

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from small_stack import nearest_pairs, regular_epochs

from alignsar_qgis.insar.core.figures import save
from alignsar_qgis.insar.core.pairs import components_of, epochs_of
from alignsar_qgis.insar.network.network_figure import network_figure, plotted_baselines, robustness_figure
from alignsar_qgis.insar.network.robustness import (
    connection_sentence,
    cuts,
    edge_connectivity,
    largest_part,
    network_robustness,
    node_connectivity,
    without_dangling,
)

EPOCHS = regular_epochs(8)


def random_network(seed):
    """A connected random network of up to 8 epochs."""
    random = np.random.default_rng(seed)
    every = [f"{a}_{b}" for a, b in combinations(EPOCHS, 2)]
    return largest_part(pair for pair in every if random.random() < random.uniform(0.2, 0.7))


def is_split(pairs, epochs):
    return len(components_of(pairs, epochs)) > 1


def without_epochs(pairs, lost):
    return [pair for pair in pairs if not {pair[:8], pair[9:]} & set(lost)]


def triangle(*epochs):
    return nearest_pairs(epochs, 2)


@pytest.mark.parametrize("seed", range(25))
def test_cuts_are_the_pairs_and_epochs_whose_loss_splits(seed):
    pairs = random_network(seed)
    epochs = epochs_of(pairs)
    bridges = [pair for pair in pairs if is_split([p for p in pairs if p != pair], epochs)]
    articulation = [e for e in epochs if is_split(without_epochs(pairs, [e]), [x for x in epochs if x != e])]
    assert cuts(pairs) == (bridges, articulation)


@pytest.mark.parametrize("seed", range(12))
def test_connectivity_is_the_least_number_to_lose(seed):
    pairs = random_network(seed)
    epochs = epochs_of(pairs)
    edges = next(
        size
        for size in range(1, len(pairs) + 1)
        if any(is_split([p for p in pairs if p not in lost], epochs) for lost in combinations(pairs, size))
    )
    nodes = next(
        (
            size
            for size in range(1, len(epochs) - 1)
            if any(
                is_split(without_epochs(pairs, lost), [e for e in epochs if e not in lost])
                for lost in combinations(epochs, size)
            )
        ),
        len(epochs) - 1,
    )
    assert edge_connectivity(pairs) == edges
    assert node_connectivity(pairs) == nodes


def test_epochs_with_a_single_pair_are_dropped_again_and_again():
    chain = nearest_pairs(EPOCHS[3:], 1)
    assert without_dangling([*triangle(*EPOCHS[:3]), f"{EPOCHS[2]}_{EPOCHS[3]}", *chain]) == triangle(*EPOCHS[:3])
    assert without_dangling(nearest_pairs(EPOCHS, 1)) == []


def test_two_triangles_that_share_an_epoch_hang_on_it():
    pairs = sorted(triangle(*EPOCHS[:3]) + triangle(*EPOCHS[2:5]))
    found = network_robustness(pairs)
    assert found.node_cuts == [EPOCHS[2]]
    assert found.edge_cuts == []
    assert found.components == 1
    assert found.strong == []
    assert found.weak == pairs
    kept = network_robustness(pairs, keep_node_cuts=True)
    assert kept.strong == pairs
    assert kept.node_connectivity == 1
    assert kept.edge_connectivity == 2
    assert network_robustness(pairs, skip_node_cuts=True).node_cuts == []


def test_triangles_joined_by_a_bridge_keep_one():
    bridge = f"{EPOCHS[2]}_{EPOCHS[3]}"
    pairs = sorted([*triangle(*EPOCHS[:3]), bridge, *triangle(*EPOCHS[3:6])])
    found = network_robustness(pairs)
    assert found.edge_cuts == [bridge]
    assert found.strong == triangle(*EPOCHS[:3])
    assert found.table().splitlines()[1:] == [
        "Largest_cc_edge_number: 3",
        "Largest_cc_node_number: 3",
        "Largest_cc_average_degree: 2",
        "Largest_cc_edge_connectivity: 2",
        "Largest_cc_node_connectivity: 2",
    ]
    kept = network_robustness(pairs, keep_edge_cuts=True, keep_node_cuts=True)
    assert kept.strong == pairs
    assert kept.edge_connectivity == 1


@pytest.mark.parametrize("epochs", [(0, 1, 2, 3, 4, 5), (0, 2, 4, 1, 3, 5)], ids=["apart", "interleaved"])
def test_unconnected_triangles_are_two_components(epochs):
    days = [EPOCHS[index] for index in epochs]
    pairs = sorted(triangle(*days[:3]) + triangle(*days[3:]))
    found = network_robustness(pairs)
    assert found.components == 2
    assert found.strong == triangle(*days[:3])
    sentence = connection_sentence(pairs)
    assert "2 unconnected groups" in sentence
    assert ("between" in sentence) == (epochs[1] == 1)


def test_a_network_without_pairs_has_no_strength():
    found = network_robustness([])
    assert (found.components, found.edge_connectivity, found.node_connectivity) == (0, 0, 0)
    assert "Largest_cc_average_degree: 0" in found.table()


def drawn_lines(axes):
    return {
        lines.get_label(): len(lines.get_segments()) for lines in axes.collections if isinstance(lines, LineCollection)
    }


def test_plot_shows_kept_and_removed_pairs_epochs_and_gaps(tmp_path):
    pairs = nearest_pairs(EPOCHS[:4], 2) + nearest_pairs(EPOCHS[4:], 2)
    removed = [f"{EPOCHS[3]}_{EPOCHS[4]}"]
    figure = network_figure(pairs, removed, dict(zip(EPOCHS, np.arange(8) * 30.0)), "NaN at Ref")
    (axes,) = figure.axes
    assert drawn_lines(axes) == {"NaN at Ref": 1, "IFG": len(pairs)}
    (labels,) = axes.artists
    assert list(labels.texts) == [f"{epoch[4:6]}/{epoch[6:]}" for epoch in EPOCHS]
    bars = [line for line in axes.lines if line.get_label() == "Gap"]
    assert len(bars) == 1
    assert axes.get_ylabel() == "Bperp [m]"
    save(figure, tmp_path / "network.png")
    assert (tmp_path / "network.png").stat().st_size > 0


def test_labels_look_like_annotations():
    baselines = dict(zip(EPOCHS, np.arange(8) * 30.0))
    pictures = []
    for annotated in (False, True):
        figure = network_figure([], [], baselines)
        (axes,) = figure.axes
        if annotated:
            axes.artists[0].remove()
            middle = np.median(list(baselines.values()))
            for epoch, metres in baselines.items():
                above = metres > middle
                axes.annotate(
                    f"{epoch[4:6]}/{epoch[6:]}",
                    (date.fromisoformat(f"{epoch[:4]}-{epoch[4:6]}-{epoch[6:]}"), metres),
                    (0, 5 if above else -5),
                    textcoords="offset points",
                    ha="center",
                    va="bottom" if above else "top",
                    fontsize=6,
                )
        figure.canvas.draw()
        pictures.append(np.asarray(figure.canvas.buffer_rgba())[..., 0] < 100)
    ours, theirs = pictures
    assert theirs.sum() > ours.sum() / 2
    near = np.logical_or.reduce([np.roll(theirs, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)])
    assert (ours & near).sum() > 0.98 * ours.sum()
    assert abs(int(ours.sum()) - int(theirs.sum())) < 0.1 * theirs.sum()


@pytest.mark.parametrize(
    ("pairs", "removed", "baselines"),
    [([], [], {}), ([], ["20210105_20210117"], {}), (["20210105_20210117"], ["20200101_20200113"], {"20210105": 1.0})],
    ids=["nothing", "none kept", "foreign epoch"],
)
def test_plot_of_odd_networks_is_drawn(tmp_path, pairs, removed, baselines):
    figure = network_figure(pairs, removed, baselines)
    save(figure, tmp_path / "network.png")
    assert sum(drawn_lines(figure.axes[0]).values()) == len(pairs) + len(removed)


def test_unknown_baselines_are_plotted_as_fixed_values_within_a_metre():
    dummies = plotted_baselines([np.nan] * 20)
    assert len(set(dummies)) == 20
    assert dummies.min() >= 0
    assert dummies.max() < 1
    assert list(plotted_baselines([np.nan] * 20)) == list(dummies)
    assert list(plotted_baselines([12.0, np.nan, -3.0])) == [12.0, 0.0, -3.0]
    figure = network_figure(nearest_pairs(EPOCHS, 1), [], dict.fromkeys(EPOCHS, np.nan))
    assert figure.axes[0].get_ylabel() == "dummy"


def test_robustness_plot_marks_cuts():
    bridge = f"{EPOCHS[2]}_{EPOCHS[3]}"
    strong = triangle(*EPOCHS[:3])
    figure = robustness_figure(strong, [bridge, *triangle(*EPOCHS[3:6])], [bridge], [EPOCHS[2]], {})
    assert drawn_lines(figure.axes[0]) == {"Weak IFG": 3, "Strong IFG": 3, "Edge cut": 1}
    (cut,) = (line for line in figure.axes[0].lines if line.get_label() == "Node cut")
    assert len(cut.get_xdata()) == 1
