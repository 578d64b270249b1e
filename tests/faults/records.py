"""Records of runs that are broken, newer, or name files anywhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from .base import LAST_STACK, SERIES, STACK, copy_of, phases, run_small, same
from .framework import Case, expect

RECORD = "alignsar.json"


def broken(change: Callable[[str], str], folder: Path, base: Path) -> None:
    """A broken record of a stack: the same result, or a message that names the record."""
    copy_of("frame", base, folder)
    stack = copy_of(STACK, base, folder)
    path = stack / RECORD
    path.write_text(change(path.read_text()))
    run_small("prepare_stack", folder)
    expect(same(phases(stack), phases(base / STACK)), "another stack")


def edited(change: Callable[[dict[str, Any]], Any], folder: Path, base: Path) -> None:
    """The same with a change of the content."""
    broken(lambda text: json.dumps(change(json.loads(text))), folder, base)


def with_outputs(outputs: dict[str, Any], folder: Path, base: Path) -> None:
    """A record that names files outside its folder: none of them is touched."""
    bystander = folder / "bystander.txt"
    bystander.write_text("mine")
    named = {name.replace("{folder}", str(folder)): seen for name, seen in outputs.items()}
    copy_of(LAST_STACK, base, folder)
    series = copy_of(SERIES, base, folder)
    record = json.loads((series / RECORD).read_text())
    for stage in record["stages"].values():
        stage["outputs"] = {**stage["outputs"], **named} if isinstance(stage["outputs"], dict) else list(named)
    (series / RECORD).write_text(json.dumps(record))
    try:
        run_small("check_interferograms", folder, coverage_threshold=0.2)
    finally:
        expect(bystander.is_file() and bystander.read_text() == "mine", "a file outside was deleted")


def at(*keys: str) -> Callable[[Any], Callable[[dict[str, Any]], Any]]:
    """Set a value at a place of the record; ``*`` is every key."""

    def put(record: Any, rest: tuple[str, ...], value: Any) -> Any:
        if not rest:
            return value
        chosen = list(record) if rest[0] == "*" else [rest[0]]
        return {**record, **{key: put(record.get(key, {}), rest[1:], value) for key in chosen}}

    return lambda value: lambda record: put(record, keys, value)


VALUES: tuple[Any, ...] = (None, 7, "text", [], {}, [1, {"a": None}], True, 1e400, {"": ""}, "../../x", -1)
PLACES = (
    (),
    ("version",),
    ("stages",),
    ("stages", "*"),
    ("stages", "*", "outputs"),
    ("stages", "*", "inputs"),
    ("stages", "*", "options"),
    ("stages", "*", "result"),
    ("stages", "*", "result", "layers"),
    ("stages", "*", "edited"),
    ("stages", "*", "origins"),
    ("replacing",),
)
TEXTS: dict[str, Callable[[str], str]] = {
    "empty": lambda _: "",
    "half": lambda text: text[: len(text) // 2],
    "deep": lambda _: "[" * 100_000,
    "deep objects": lambda _: '{"a":' * 100_000,
    "byte-order mark": lambda text: "\ufeff" + text,
    "large number": lambda text: text.replace('"size": ', '"size": ' + "9" * 5000),
    "not JSON": lambda _: "<html>",
}


def cases() -> Iterator[Case]:
    """Every place of a record with values of every type."""
    for name, change in TEXTS.items():
        yield Case("records", f"text {name}", partial(broken, change), quick=name in ("half", "deep"))
    for keys in PLACES:
        for value in VALUES:
            yield Case("records", f"{'/'.join(keys) or 'whole'} = {value!r}", partial(edited, at(*keys)(value)))
    for name in ("../bystander.txt", "{folder}/bystander.txt", "info/../../bystander.txt"):
        yield Case(
            "records", f"output {name}", partial(with_outputs, {name: {"size": 1, "time": 1}}), quick=name[0] == "."
        )
