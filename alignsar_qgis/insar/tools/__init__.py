"""What is done with a finished datacube: velocities, samples, profiles, maps of dates, other references, comparisons.

Each tool is a function of its inputs, an output, options and progress that returns a `ToolResult`.
"""

from .result import ToolResult

__all__ = ["ToolResult"]
