"""Batch files of LiCSBAS: what they set, as a plan of the chain, and the other way round.

Read in this order: `assignments` (the settings of a shell file, never executed), `meaning` (what a variable says about
which option), `reading` (a whole file), `writing` (a file of one's own).
"""

from .assignments import Assignments, read_assignments

__all__ = [
    "Assignments",
    "read_assignments",
]
