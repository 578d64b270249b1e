"""Assignments of a shell file, read as text: nothing in it is ever executed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import BrokenInput
from ..core.foreign_text import read_foreign_text

_ASSIGNMENT = re.compile(r"\s*(?:export\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?([A-Za-z_]\w*)=")
_ANYWHERE = re.compile(r"(?:^|[\s;])([A-Za-z_]\w*)=")
_COMPOUND = re.compile(r"\s*(if|for|while|until|case|select|function)\b|\s*[A-Za-z_]\w*\s*\(\)|\s*[{(]|\s*\[\[?\s")
_REFERENCE = re.compile(r"\$\{(\w+)\}|\$(\w+)")
_QUIET = re.compile(r"\s*(echo|printf|set|shopt|cd|umask|ulimit|exit)\b")
SIZE_LIMIT = 1_000_000
LONGEST_VALUE = 10_000
"""References can double a value with every line."""


@dataclass
class Assignments:
    """What a shell file sets before it begins to do things.

    Attributes
    ----------
    values
        Variables and their values, with references to earlier variables put in.
    problems
        Lines that are not understood, each with number and reason.
    later
        Variables that are assigned again below the settings, where commands decide.
    """

    values: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    later: list[str] = field(default_factory=list)


class _NotPlain(ValueError):
    """A value that only a shell could tell."""


def read_assignments(path: Path) -> Assignments:
    """Read the settings at the top of a shell file: plain values, quotes, comments, references to earlier variables.

    Reading ends where the first block of commands (``if``, ``for``, a function …) begins.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is not there, too large, not a text, or sets nothing.
    """
    if path.is_file() and path.stat().st_size > SIZE_LIMIT:
        raise BrokenInput(f"{path} is larger than any batch file. Choose the batch_LiCSBAS.sh.")
    found = Assignments()
    lines = list(_logical_lines(read_foreign_text(path)))
    for place, (number, line) in enumerate(lines):
        if _COMPOUND.match(line):
            found.later = _names(lines[place:], found.values)
            break
        try:
            _take(line, found.values)
        except _NotPlain as err:
            found.problems.append(f"Line {number} ({line.strip()[:60]}): {err}")
    if not found.values:
        raise BrokenInput(f'{path} sets no variable. Choose a batch_LiCSBAS.sh, with lines such as nlook="1".')
    return found


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; one that ends in a backslash goes on in the next."""
    begun, start = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        start = start if begun else number
        if line.endswith("\\"):
            begun += line[:-1]
            continue
        yield start, begun + line
        begun = ""
    if begun:
        yield start, begun


def _take(line: str, values: dict[str, str]) -> None:
    """Take the assignments of one line, as many as there are."""
    rest = line
    while rest.strip() and not rest.lstrip().startswith("#"):
        match = _ASSIGNMENT.match(rest)
        if not match:
            if _QUIET.match(rest):
                return
            raise _NotPlain("is no assignment; left out")
        value, rest = _value(rest[match.end() :], values)  # noqa: E203
        values[match[1]] = value
        rest = rest.lstrip().removeprefix(";")


def _value(text: str, values: dict[str, str]) -> tuple[str, str]:
    """The value at the beginning of a text, and what follows it."""
    parts = []
    while text and not text[0].isspace() and text[0] != ";":
        if text[0] == "'":
            end = text.find("'", 1)
            if end < 0:
                raise _NotPlain("a quote is not closed; left out")
            parts.append(text[1:end])
            text = text[end + 1 :]  # noqa: E203
        elif text[0] == '"':
            match = re.match(r'"((?:[^"\\]|\\.)*)"', text)
            if not match:
                raise _NotPlain("a quote is not closed; left out")
            parts.append(re.sub(r'\\(["\\$`])', r"\1", _filled(match[1], values)))
            text = text[match.end() :]  # noqa: E203
        else:
            match = re.match(r"(?:[^\s;'\"\\]|\\.)+", text)
            if not match:
                raise _NotPlain("cannot be read; left out")
            parts.append(re.sub(r"\\(.)", r"\1", _filled(match[0], values)))
            text = text[match.end() :]  # noqa: E203
    return "".join(parts), text


def _filled(text: str, values: dict[str, str]) -> str:
    """A text with the values of earlier variables."""
    if "`" in text or "$(" in text:
        raise _NotPlain("holds a command, and nothing is executed here; left out")

    def known(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if name not in values:
            raise _NotPlain(f"refers to {name}, which is not set above; left out")
        return values[name]

    filled = _REFERENCE.sub(known, text)
    if len(filled) > LONGEST_VALUE:
        raise _NotPlain("is longer than any setting; left out")
    if re.search(r"\$[{(]", filled):
        raise _NotPlain("is calculated, and nothing is executed here; left out")
    return filled


def _names(lines: list[tuple[int, str]], known: dict[str, str]) -> list[str]:
    """Variables of the settings that are assigned again."""
    again = [name for _, line in lines for name in _ANYWHERE.findall(line.partition(" #")[0])]
    return [name for name in dict.fromkeys(again) if name in known]
