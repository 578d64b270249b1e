"""How well a network holds together: gaps, bridges, cut epochs and connectivity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..core.pairs import components_of, epochs_of, gaps_of, pair_indices
from ..pipeline.result import StageResult


@dataclass(frozen=True)
class Robustness:
    """What would split a network.

    Attributes
    ----------
    strong, weak
        Pairs of the part that no single pair or epoch can split, and all others.
    edge_cuts, node_cuts
        Pairs and epochs whose loss alone would split the network.
    components
        Connected parts once epochs with a single pair are left out.
    edge_connectivity, node_connectivity
        How many pairs, or epochs, must be lost to split the strong part; 0 if there is none.
    """

    strong: list[str]
    weak: list[str]
    edge_cuts: list[str]
    node_cuts: list[str]
    components: int
    edge_connectivity: int
    node_connectivity: int

    def table(self) -> str:
        """The statistics as LiCSBAS writes them."""
        epochs = len(epochs_of(self.strong))
        degree = 2 * len(self.strong) // epochs if epochs else 0
        return (
            f"Number_of_connected_components: {self.components}\n"
            f"Largest_cc_edge_number: {len(self.strong)}\n"
            f"Largest_cc_node_number: {epochs}\n"
            f"Largest_cc_average_degree: {degree}\n"
            f"Largest_cc_edge_connectivity: {self.edge_connectivity}\n"
            f"Largest_cc_node_connectivity: {self.node_connectivity}\n"
        )


def network_robustness(
    pairs: Sequence[str], keep_edge_cuts: bool = False, keep_node_cuts: bool = False, skip_node_cuts: bool = False
) -> Robustness:
    """Find the strongly connected part of a network.

    Epochs with a single pair are left out first, then all but the largest connected part, then, unless they are
    kept, bridges and cut epochs with what they hold to the largest part.
    """
    core = without_dangling(pairs)
    components = len(components_of(core, epochs_of(core)))
    core = largest_part(core)
    edge_cuts, cut_epochs = cuts(core)
    if edge_cuts and not keep_edge_cuts:
        core = largest_part(set(core) - set(edge_cuts))
        _, cut_epochs = cuts(core)
    node_cuts: set[str] = set()
    if not skip_node_cuts:
        node_cuts.update(cut_epochs)
        while cut_epochs and not keep_node_cuts:
            left = [pair for pair in core if cut_epochs[0] not in (pair[:8], pair[9:])]
            core = largest_part(without_dangling(largest_part(left)))
            _, cut_epochs = cuts(core)
            node_cuts.update(cut_epochs)
    return Robustness(
        strong=core,
        weak=sorted(set(pairs) - set(core)),
        edge_cuts=edge_cuts,
        node_cuts=sorted(node_cuts),
        components=components,
        edge_connectivity=edge_connectivity(core),
        node_connectivity=node_connectivity(core),
    )


def connection_sentence(pairs: Sequence[str], which: str = "good interferograms") -> str:
    """Whether the pairs, so called, connect all their epochs, and where they do not."""
    epochs = epochs_of(pairs)
    groups = components_of(pairs, epochs)
    gaps = [f"{epochs[k]} and {epochs[k + 1]}" for k in np.flatnonzero(gaps_of(pairs, epochs))]
    if len(groups) <= 1:
        return f"The {which} connect all their {len(epochs)} epochs."
    parts = "; ".join(f"{group[0]} to {group[-1]} ({len(group)} epochs)" for group in groups)
    where = f" No interferogram spans the time between {', between '.join(gaps)}." if gaps else ""
    return f"The {which} fall into {len(groups)} unconnected groups: {parts}.{where}"


def tell_connection(pairs: Sequence[str], which: str, result: StageResult) -> None:
    """Say whether the pairs, so called, connect all their epochs; warn if they do not."""
    connected = len(components_of(pairs, epochs_of(pairs))) <= 1
    (result.say if connected else result.warn)(connection_sentence(pairs, which))


def without_dangling(pairs: Iterable[str]) -> list[str]:
    """Sorted pairs left when epochs with a single pair are dropped again and again."""
    left = sorted(pairs)
    while True:
        degree = Counter(epoch for pair in left for epoch in (pair[:8], pair[9:]))
        kept = [pair for pair in left if degree[pair[:8]] > 1 and degree[pair[9:]] > 1]
        if len(kept) == len(left):
            return kept
        left = kept


def largest_part(pairs: Iterable[str]) -> list[str]:
    """Sorted pairs of the connected part with most epochs."""
    pairs = sorted(pairs)
    groups = components_of(pairs, epochs_of(pairs))
    epochs = set(groups[0]) if groups else set()
    return [pair for pair in pairs if pair[:8] in epochs]


def cuts(pairs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Bridges and articulation points of a connected network, sorted.

    Depth-first search with low points (Hopcroft & Tarjan 1973, https://doi.org/10.1145/362248.362272).
    """
    neighbours: dict[str, list[str]] = {}
    for pair in pairs:
        neighbours.setdefault(pair[:8], []).append(pair[9:])
        neighbours.setdefault(pair[9:], []).append(pair[:8])
    bridges, articulation = [], set()
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    if not neighbours:
        return [], []
    root = min(neighbours)
    order[root] = low[root] = 0
    branches_at_root = 0
    path = [(root, "", iter(neighbours[root]))]
    while path:
        epoch, parent, ahead = path[-1]
        following = next(ahead, None)
        if following is None:
            path.pop()
            if not parent:
                continue
            low[parent] = min(low[parent], low[epoch])
            if low[epoch] > order[parent]:
                bridges.append("_".join(sorted((parent, epoch))))
            if parent == root:
                branches_at_root += 1
            elif low[epoch] >= order[parent]:
                articulation.add(parent)
        elif following not in order:
            order[following] = low[following] = len(order)
            path.append((following, epoch, iter(neighbours[following])))
        elif following != parent:
            low[epoch] = min(low[epoch], order[following])
    if branches_at_root > 1:
        articulation.add(root)
    return sorted(bridges), sorted(articulation)


def edge_connectivity(pairs: Sequence[str]) -> int:
    """Fewest pairs whose loss splits a connected network: the least maximum flow from one epoch to any other."""
    epochs = epochs_of(pairs)
    if len(epochs) < 2:
        return 0
    ends = pair_indices(pairs, epochs)
    flow = _unit_flow(np.vstack([ends, ends[:, ::-1]]), len(epochs))
    return min(flow(0, other) for other in range(1, len(epochs)))


def node_connectivity(pairs: Sequence[str]) -> int:
    """Fewest epochs whose loss splits a connected network; one less than the epochs if every two are paired.

    Every epoch is split into an entry and an exit, so that flows count epochs. Pairs of epochs to look at are those
    of Esfahanian & Hakimi (1984, https://doi.org/10.1002/net.3230140211).
    """
    epochs = epochs_of(pairs)
    if len(epochs) < 2:
        return 0
    ends = pair_indices(pairs, epochs)
    adjacent = np.eye(len(epochs), dtype=bool)
    adjacent[ends[:, 0], ends[:, 1]] = adjacent[ends[:, 1], ends[:, 0]] = True
    through = np.arange(len(epochs))[:, None] * 2 + [0, 1]
    arcs = np.vstack([through, ends * 2 + [1, 0], ends[:, ::-1] * 2 + [1, 0]])
    flow = _unit_flow(arcs, 2 * len(epochs))
    start = int(adjacent.sum(axis=1).argmin())
    neighbours = [int(k) for k in np.flatnonzero(adjacent[start]) if k != start]
    opposite = [(start, int(other)) for other in np.flatnonzero(~adjacent[start])]
    opposite += [(a, b) for a, b in combinations(neighbours, 2) if not adjacent[a, b]]
    return min((flow(2 * a + 1, 2 * b) for a, b in opposite), default=len(epochs) - 1)


def _unit_flow(arcs: np.ndarray, nodes: int) -> Callable[[int, int], int]:
    """Maximum flow between two nodes of a directed graph whose arcs (n, 2) carry one unit each."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import maximum_flow

    graph = csr_matrix((np.ones(len(arcs), np.int32), arcs.T), (nodes, nodes))
    return lambda source, sink: maximum_flow(graph, source, sink).flow_value
