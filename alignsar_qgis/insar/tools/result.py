"""What a tool made."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from .rasters import Band


@dataclass(frozen=True)
class ToolResult:
    """What a tool made.

    Attributes
    ----------
    path
        File or folder.
    headline
        What is worth knowing, in a sentence or two.
    bands
        Maps in the file, in the order of its bands.
    warnings
        What the user should check.
    counts
        Numbers for models.
    """

    path: Path
    headline: str
    bands: tuple[Band, ...] = ()
    warnings: tuple[str, ...] = ()
    counts: dict[str, float] = field(default_factory=dict)
