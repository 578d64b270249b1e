"""Settings of a run in any file that holds some, told apart by the ending of its name."""

from __future__ import annotations

from pathlib import Path

from ..pipeline.configuration import Configuration, read_configuration
from .licsalert import read_licsalert
from .reading import BatchFile, read_batch

JSON_SUFFIX, SHELL_SUFFIX, PYTHON_SUFFIX = ".json", ".sh", ".py"


def read_foreign(path: Path) -> BatchFile:
    """The settings in a batch file of LiCSBAS or a script of LiCSAlert."""
    return read_licsalert(path) if path.suffix.lower() == PYTHON_SUFFIX else read_batch(path)


def read_settings(path: Path) -> Configuration:
    """The settings in a configuration file, a batch file of LiCSBAS or a script of LiCSAlert."""
    return read_configuration(path) if is_configuration(path) else read_foreign(path).configuration


def unfollowed(path: Path) -> list[str]:
    """What of a file of settings is not followed here, in words."""
    return [] if is_configuration(path) else read_foreign(path).warnings


def is_configuration(path: Path) -> bool:
    """Whether a file is a configuration of our own."""
    return path.suffix.lower() == JSON_SUFFIX
