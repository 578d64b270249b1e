"""Options under the names of LiCSBAS: on the command line of its scripts, and in ``batch_LiCSBAS.sh``."""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path
from typing import Any

from .errors import BadOption
from .options import Extent, OptionInfo, StageOptions

YES, NO = "y", "n"


def arguments(options: StageOptions, leave_out: Container[str] = ()) -> list[str]:
    """Command-line arguments of a LiCSBAS script that mean the same; what is not set is left to the script.

    Options named in ``leave_out`` are not among them.

    >>> from alignsar_qgis.insar.stack.options import PrepareOptions
    >>> arguments(PrepareOptions(multilook=3, workers=4))
    ['-n', '3', '--freq', '5405000000', '--n_para', '4']
    """
    found: list[str] = []
    for info in options.infos():
        if info.name in leave_out:
            continue
        value = getattr(options, info.name)
        if info.flags:
            found += [info.flags[value]] if value in info.flags else []
        elif info.flag and _says_something(info, value):
            found += [info.flag] if info.kind is bool else [info.flag, _text(value)]
    return found


def to_batch(options: StageOptions) -> dict[str, str]:
    """Variables of ``batch_LiCSBAS.sh`` that mean the same; empty where the script's default is in force."""
    found: dict[str, str] = {}
    for info in options.infos():
        value = getattr(options, info.name)
        found.update({variable: YES if choice == value else NO for choice, variable in info.switches.items()})
        if not info.batch:
            continue
        if info.kind is bool:
            found[info.batch] = YES if value else NO
        else:
            found[info.batch] = _text(value) if _says_something(info, value) else ""
    return found


def from_batch(kind: type[StageOptions], variables: Mapping[str, str]) -> dict[str, Any]:
    """Option values that variables of ``batch_LiCSBAS.sh`` give, by option name; a blank one gives none.

    >>> from alignsar_qgis.insar.stack.options import PrepareOptions
    >>> from_batch(PrepareOptions, {"nlook": "3", "p02_freq": ""})
    {'multilook': 3}

    Raises
    ------
    BadOption
        If a value is not usable; it names the variable.
    """
    found: dict[str, Any] = {}
    for info in kind.infos():
        for choice, variable in info.switches.items():
            if variables.get(variable, "").strip().lower() == YES:
                found[info.name] = choice
        text = variables.get(info.batch, "").strip() if info.batch else ""
        if text:
            try:
                found[info.name] = from_text(info, text)
            except ValueError as err:
                raise BadOption(f"{info.batch} in the batch file is {text!r}, which is not usable: {err}.") from err
    return found


def _says_something(info: OptionInfo, value: Any) -> bool:
    return bool(value) if info.kind is bool else value is not None and value != ""


def _text(value: Any) -> str:
    if isinstance(value, Extent):
        return "/".join(f"{edge:.10g}" for edge in value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def from_text(info: OptionInfo, text: str) -> Any:
    """The value of an option as a batch file or a command line writes it; ValueError if it is none."""
    if info.kind is bool:
        if text.lower() not in (YES, NO):
            raise ValueError("y or n is needed")
        return text.lower() == YES
    if info.kind is Extent:
        west, east, south, north = (float(edge) for edge in text.split("/"))
        return Extent(west, east, south, north)
    if info.kind is Path:
        return Path(text)
    return info.kind(text)
