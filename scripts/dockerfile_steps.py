"""Print the steps of a Dockerfile as shell commands, for a machine that already has its base and its files.

usage: dockerfile_steps.py DOCKERFILE [ARGUMENT…]

The arguments are those of ``docker run``; with them the entry point is called at the end.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

DONE = ("FROM", "COPY")


def main(dockerfile: Path, arguments: Sequence[str]) -> None:
    """Print a script that stops at the first step that fails."""
    print("set -eu")
    for line in dockerfile.read_text(encoding="utf-8").splitlines():
        for command in commands_of(line, arguments):
            print(command)


def commands_of(line: str, arguments: Sequence[str]) -> Iterator[str]:
    """Shell commands of one instruction, each of which stands in a line."""
    word, _, rest = line.partition(" ")
    if not line.strip() or line.startswith("#") or word in DONE:
        return
    if word == "ENV":
        yield f"export {rest}"
    elif word == "WORKDIR":
        yield f"mkdir -p {rest} && cd {rest}"
    elif word == "RUN":
        yield rest
    elif word == "ENTRYPOINT":
        if arguments:
            yield shlex.join([*json.loads(rest), *arguments])
    else:
        raise SystemExit(f"{word} is not known here: {line}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
