"""Command-line arguments made from the declared options, and option values made from arguments."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..core.errors import BadOption
from ..core.licsbas_names import from_text
from ..core.options import OptionInfo, Point
from ..core.polygons import read_polygons

TAKEN = ("-h", "--help")


class Help(argparse.RawDescriptionHelpFormatter):
    """Help with room for the names, whose text may hold per cent signs."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=34)

    def _expand_help(self, action: argparse.Action) -> str:
        return action.help or ""


def add_options(parser: argparse.ArgumentParser, infos: Iterable[OptionInfo], taken: Iterable[str] = TAKEN) -> None:
    """An argument for each option, under its own name and under the flags of LiCSBAS.

    A flag that two options or a stage and this program would share keeps its first meaning.
    """
    known = set(taken)
    for info in infos:
        name = "--" + info.name.replace("_", "-")
        short = [flag for flag in [info.flag] if flag and flag not in known and flag != name]
        known |= {name, *short}
        told = _help(info)
        if info.kind is bool:
            parser.add_argument(name, *short, dest=info.name, action="store_const", const="y", help=told)
            parser.add_argument(
                f"--no-{name[2:]}", dest=info.name, action="store_const", const="n", help="the opposite"
            )
        else:
            metavar = "{" + ",".join(info.choices) + "}" if info.choices else _metavar(info)
            parser.add_argument(name, *short, dest=info.name, metavar=metavar, help=told)
        for value, flag in info.flags.items():
            if flag not in known:
                known.add(flag)
                about = f"the same as {name} {value}"
                parser.add_argument(flag, dest=info.name, action="store_const", const=str(value), help=about)


def values_of(infos: Iterable[OptionInfo], arguments: argparse.Namespace) -> dict[str, Any]:
    """Values of the options that are given, by name.

    Raises
    ------
    BadOption
        If a value is not usable; it names the argument.
    """
    return {info.name: value_of(info, text) for info, text in _given(infos, arguments)}


def value_of(info: OptionInfo, text: str) -> Any:
    """The value of an option from text; polygons are read from the file that the text names.

    Raises
    ------
    BadOption
        If it is not usable; it names the argument.
    """
    name = "--" + info.name.replace("_", "-")
    try:
        if info.kind is Point:
            lon, lat = text.replace("/", ",").split(",")
            return Point(float(lon), float(lat))
        if info.kind is tuple:
            return read_polygons(Path(text))
        return from_text(info, text)
    except (ValueError, TypeError) as err:
        raise BadOption(f"{name} is {text!r}, which is not usable: {err}. {_metavar(info)} is needed.") from err


def _given(infos: Iterable[OptionInfo], arguments: argparse.Namespace) -> Iterator[tuple[OptionInfo, str]]:
    for info in infos:
        text = getattr(arguments, info.name, None)
        if text is not None:
            yield info, text


def _metavar(info: OptionInfo) -> str:
    names = {int: "N", float: "X", Path: "PATH", Point: "LON,LAT", tuple: "POLYGONS.txt"}
    if info.date:
        return "YYYYMMDD"
    return names.get(info.kind, "W/E/S/N" if info.kind.__name__ == "Extent" else "TEXT")


def _help(info: OptionInfo) -> str:
    """Label, meaning, unit, bounds and what is in force where nothing is given."""
    bounds = f" From {info.minimum} to {info.maximum}." if info.minimum is not None and info.maximum is not None else ""
    unit = f" In {info.unit}." if info.unit and not info.date else ""
    usual = info.unset or ("not set" if info.default in (None, "") else str(info.default))
    return f"{info.label}. {info.help}{unit}{bounds} Default: {usual}."
