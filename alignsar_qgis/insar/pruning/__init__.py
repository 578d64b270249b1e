"""Pairs taken out of a network by hand: what is known of each, what its loss does, and what has to run again.

Reading order: `places` (which folders belong together), `view` (what is known), `trial` (what would happen), `rerun`.
"""

from .places import NetworkPlaces
from .rerun import Rerun, RerunStep, plan_rerun
from .trial import Trial, try_without
from .view import NetworkView, PairView

__all__ = [
    "NetworkPlaces",
    "NetworkView",
    "PairView",
    "Rerun",
    "RerunStep",
    "Trial",
    "plan_rerun",
    "try_without",
]
