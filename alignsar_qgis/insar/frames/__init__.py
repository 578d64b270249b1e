"""Many frames: a table of them, the chain for each one, what became of it, and one catalogue of all datacubes.

`table` reads what is wanted, `job` runs one frame, `run` goes through all of them, `report` says how they stand.
"""

from .options import FramesOptions

__all__ = ["FramesOptions"]
