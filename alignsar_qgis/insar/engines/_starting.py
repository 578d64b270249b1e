"""Start an installed program; why one cannot be started, in words."""

from __future__ import annotations

import errno
import os
import subprocess  # nosec B404 - the program that the user chose is what this module is for
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..core.errors import BadOption, InsarError, MissingInput, ProgramFailed

_LONGEST_NAME = 200
_NO_MORE = {
    errno.EMFILE: "Close some layers, or restart QGIS.",
    errno.ENFILE: "Close other programs.",
    errno.EAGAIN: "Close other programs.",
    errno.ENOMEM: "Close other programs.",
    errno.E2BIG: "Choose folders with shorter names, or fewer entries in lists.",
}
"""Cures for what the system refuses whatever the program is."""


def started(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], title: str
) -> subprocess.Popen[bytes]:
    """The running program, at the head of a process group of its own; parameters and errors as of `run_program`."""
    for what, text in _passed_on(command, folder, environment):
        if fault := _fault(text):
            raise BadOption(
                f"{title} cannot be started: {what} {_named(text)} holds {fault}, which no program can be given. "
                "Change the option, or rename the file or folder that it comes from."
            )
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    try:
        return subprocess.Popen(  # noqa: S603 # nosec B603 - a list of arguments, and no shell
            list(command),
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=sys.platform != "win32",
            creationflags=flags,
        )
    except OSError as err:
        raise _reason(err, command[0], folder, title) from err


def _passed_on(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every text that the system passes on, after what it is."""
    yield "the program", command[0]
    yield from (("the argument", text) for text in command[1:])
    yield "the folder", str(folder)
    yield from ((f"the variable {_named(name)} =", text) for name, text in environment.items())


def _fault(text: str) -> str:
    """What the system cannot pass on of a text; empty for none. Names of files that are not UTF-8 can be passed on."""
    try:
        return "a NUL character" if b"\0" in os.fsencode(text) else ""
    except UnicodeEncodeError as err:
        return f"the character {text[err.start]!a}"


def _reason(err: OSError, program: str, folder: Path, title: str) -> InsarError:
    """Why a program was not started, and the cure."""
    why = f"{title} could not be started with {program}: {err.strerror or err}."
    if err.errno in _NO_MORE:
        return ProgramFailed(f"{why} {_NO_MORE[err.errno]} Nothing was replaced.")
    if not (folder.is_dir() and os.access(folder, os.X_OK)):
        return MissingInput(
            f"{why} It runs in {folder}, which is not there or may not be entered; choose another folder."
        )
    return MissingInput(f"{why} Check the engine's folder and Python in the settings of QGIS.")


def _named(text: str) -> str:
    """A text as it can be shown in a message."""
    shown = repr(text)
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[:_LONGEST_NAME]}…"
