"""What is installed: packages of this Python, what they are linked to, programs, and how to get what is missing.

`commands` knows the command for this system, `inventory` looks, `environment` makes a place of its own for packages.
"""

from __future__ import annotations

from .commands import System, install_command, this_system
from .environment import leave_environment, make_environment, packages_of, use_environment
from .inventory import Item, State, inventory

__all__ = [
    "Item",
    "State",
    "System",
    "install_command",
    "inventory",
    "leave_environment",
    "make_environment",
    "packages_of",
    "this_system",
    "use_environment",
]
