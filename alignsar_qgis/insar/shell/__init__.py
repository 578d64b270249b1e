"""The chain and its stages as commands of a terminal, without QGIS."""

from .commands import main

__all__ = ["main"]
