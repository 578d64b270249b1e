"""The error for a file that a stage should have made."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import MissingInput


def missing(path: Path) -> MissingInput:
    """Says which stage makes a file that is not there."""
    # The table of stages stands above this room, which it uses itself.
    from ..pipeline.stages import maker_of

    return MissingInput(f"{path} is missing; run {maker_of(path.name)} first.")
