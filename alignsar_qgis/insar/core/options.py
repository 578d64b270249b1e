"""Declare an option once: default, unit, bounds, help and LiCSBAS name, for every reader of it."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, Optional, Union, get_args, get_origin, get_type_hints

from .errors import BadOption
from .pairs import is_epoch

Ring = tuple[tuple[float, float], ...]
Polygons = tuple[Ring, ...]


class Extent(NamedTuple):
    """A box in degrees, edges west < east and south < north."""

    west: float
    east: float
    south: float
    north: float


class Point(NamedTuple):
    """A position in degrees, east and north."""

    lon: float
    lat: float


@dataclass(frozen=True)
class OptionInfo:
    """What is known about one option besides its value.

    Attributes
    ----------
    name, kind
        Field name, and its type: bool, int, float, str, Path, Point, Extent or Polygons.
    default, optional
        Default value, and whether None (not set) is allowed.
    label, help, unit
        Words for the user.
    minimum, maximum, choices
        Inclusive bounds of a number, allowed code words of a text.
    words
        What each of the choices is called in a dialog, in the same order.
    unset
        What is in force where the option is not set; empty for an option that always has a value.
    blank
        Whether an empty text is a value of its own, instead of not given.
    flag, batch
        The LiCSBAS command-line flag and the ``batch_LiCSBAS.sh`` variable of the same meaning.
    flags, switches
        Where a choice or number has a flag, or a variable that is set to y, of its own: which.
    setting
        The key in the settings of LiCSAlert or ICASAR; ``key[i]`` is the i-th of several values.
    advanced
        Whether dialogs hide it at first.
    folder
        Whether a Path names a folder, not a file.
    date
        Whether a text is a date: ``yyyymmdd``, or ``yyyy-mm-dd``, which is converted.
    rasters
        Whether a text is a list of raster files, separated by semicolons.
    in_chain
        Whether the dialog of the whole chain has it: ``basic``, ``advanced``, or empty for not.
    draws
        Whether it only adds pictures.
    affects_result
        Whether the result depends on it; a run is not repeated for an option that only says how to get there.
    """

    name: str
    kind: type
    default: Any
    optional: bool
    label: str
    help: str
    unit: str
    minimum: float | None
    maximum: float | None
    choices: tuple[str, ...]
    words: tuple[str, ...]
    unset: str
    blank: bool
    flag: str
    batch: str
    flags: Mapping[Any, str]
    switches: Mapping[str, str]
    setting: str
    advanced: bool
    folder: bool
    date: bool
    rasters: bool
    in_chain: str
    draws: bool
    affects_result: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that a dialog shows in the user's language."""
        unset = [self.unset] if any(letter.isalpha() for letter in self.unset) else []
        unit = [self.unit] if self.unit and not self.date else []
        return (self.label, self.help, *self.words, *unset, *unit)


def option(
    default: Any,
    label: str,
    help: str,  # noqa: A002 - the word users know
    *,
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
    choices: Mapping[str, str] | None = None,
    unset: str = "",
    blank: bool = False,
    flag: str = "",
    batch: str = "",
    flags: Mapping[Any, str] | None = None,
    switches: Mapping[str, str] | None = None,
    setting: str = "",
    advanced: bool = True,
    folder: bool = False,
    date: bool = False,
    rasters: bool = False,
    in_chain: str = "",
    draws: bool = False,
    affects_result: bool = True,
) -> Any:
    """A dataclass field that carries everything dialogs, records and tables need to know.

    ``choices`` maps the code words, which scripts and records hold, to the words that dialogs show.
    """
    return dataclasses.field(
        default=default,
        metadata={
            "label": label,
            "help": help,
            "unit": unit,
            "minimum": minimum,
            "maximum": maximum,
            "choices": tuple(choices or ()),
            "words": tuple((choices or {}).values()),
            "unset": unset,
            "blank": blank,
            "flag": flag,
            "batch": batch,
            "flags": flags or {},
            "switches": switches or {},
            "setting": setting,
            "advanced": advanced,
            "folder": folder,
            "date": date,
            "rasters": rasters,
            "in_chain": in_chain,
            "draws": draws,
            "affects_result": affects_result,
        },
    )


@dataclass(frozen=True)
class StageOptions:
    """Base of every stage's options; a value out of bounds is refused when the object is made."""

    ALTERNATIVES: ClassVar[tuple[str, ...]] = ()
    """Options that say the same thing in different ways, such as an area; a user who gives one means no other."""

    def __post_init__(self) -> None:
        for info in self.infos():
            value = _converted(info, getattr(self, info.name))
            object.__setattr__(self, info.name, value)

    def check(self) -> None:
        """Refuse values that contradict each other, or that leave nothing to do; no file is looked at.

        Raises
        ------
        BadOption
            With what is wrong and what to do.
        """

    @classmethod
    def infos(cls) -> tuple[OptionInfo, ...]:
        """Description of every option, in order of declaration."""
        hints = get_type_hints(cls)
        return tuple(_info(field, hints[field.name]) for field in dataclasses.fields(cls))

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> StageOptions:
        """Options from plain values; None means the default, an unknown name is an error."""
        known = {info.name for info in cls.infos()}
        unknown = sorted(set(values) - known)
        if unknown:
            raise BadOption(f"No such option: {', '.join(unknown)}. Known options: {', '.join(sorted(known))}.")
        return cls(**{name: value for name, value in values.items() if value is not None})

    def to_dict(self) -> dict[str, Any]:
        """Plain values, as JSON can hold them."""
        return {info.name: plain(getattr(self, info.name)) for info in self.infos()}

    def affecting(self) -> dict[str, Any]:
        """Plain values of the options that the result depends on."""
        return {info.name: plain(getattr(self, info.name)) for info in self.infos() if info.affects_result}

    def differences(self, recorded: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
        """Options that the result depends on and that were otherwise in a record: before and now, by name.

        An option that the record does not know had its default. Pictures that are no longer wanted make no difference.
        """
        found = {}
        for info in self.infos():
            if not info.affects_result or info.kind is Path:  # what lies there counts, not where it lies
                continue
            before, now = recorded.get(info.name, plain(info.default)), plain(getattr(self, info.name))
            if _through_json(before) != _through_json(now) and (now or not info.draws):
                found[info.name] = (before, now)
        return found

    def files(self) -> list[Path]:
        """Every file that an option names; the result depends on them."""
        named = [getattr(self, info.name) for info in self.infos() if info.kind is Path and not info.folder]
        return [path for path in named if path is not None]


def _info(field: dataclasses.Field[Any], hint: Any) -> OptionInfo:
    optional = get_origin(hint) is Union and type(None) in get_args(hint)
    kind = next(arg for arg in get_args(hint) if arg is not type(None)) if optional else hint
    return OptionInfo(field.name, tuple if kind == Polygons else kind, field.default, optional, **field.metadata)


def _converted(info: OptionInfo, value: Any) -> Any:
    if info.kind is Path and value == "":
        value = None  # an empty text is no place; as a path it would be the current folder
    if value is None:
        if not info.optional:
            raise BadOption(f"Option {info.name} needs a value.")
        return None
    try:
        if info.kind is Extent:
            value = Extent(*(float(v) for v in value))
        elif info.kind is Point:
            value = Point(*(float(v) for v in value))
        elif info.kind is tuple:
            value = tuple(tuple((float(x), float(y)) for x, y in ring) for ring in value)
        elif info.kind is int and float(value) != int(value):
            raise ValueError("a whole number is needed")
        elif info.kind is bool and not isinstance(value, (bool, int)):
            raise ValueError("true or false is needed")
        else:
            value = info.kind(value)
        _require_sound(value)
    except (TypeError, ValueError, OverflowError) as err:
        raise BadOption(f"Option {info.name}: {value!r} is not usable: {err}.") from err
    if info.date and value:
        value = _date(info, value)
    if info.minimum is not None and not value >= info.minimum:
        raise BadOption(f"Option {info.name} is {value}; the smallest allowed value is {info.minimum}.")
    if info.maximum is not None and not value <= info.maximum:
        raise BadOption(f"Option {info.name} is {value}; the largest allowed value is {info.maximum}.")
    if info.choices and value not in info.choices:
        raise BadOption(f"Option {info.name} is {value!r}; choose one of {', '.join(info.choices)}.")
    return value


def _require_sound(value: Any) -> None:
    """Refuse texts and paths that no system can take, and places that are none; bounds judge plain numbers."""
    if isinstance(value, (str, Path)) and "\0" in str(value):
        raise ValueError("it has a zero byte")
    if isinstance(value, tuple) and not all(map(math.isfinite, _numbers_in(value))):
        raise ValueError("finite numbers are needed")


def _numbers_in(value: Any) -> Iterator[float]:
    """All numbers of tuples in tuples."""
    if isinstance(value, tuple):
        for item in value:
            yield from _numbers_in(item)
    else:
        yield value


def _date(info: OptionInfo, text: str) -> str:
    found = re.fullmatch(r"(\d{4})-?(\d\d)-?(\d\d)", text.strip())
    if not found:
        raise BadOption(f"Option {info.name}: {text!r} is not a date of the form yyyymmdd, such as 20200601.")
    day = "".join(found.groups())
    if not is_epoch(day):
        raise BadOption(f"Option {info.name}: {text!r} is not a date of the calendar. Correct it (yyyymmdd).")
    return day


def plain(value: Any) -> Any:
    """A value as JSON can hold it: paths as texts, tuples as lists, inside of mappings and lists too."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {name: plain(own) for name, own in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value


def _through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


def workers_option(flag: str = "--n_para", batch: str = "n_para") -> Any:
    """How many blocks or files are worked on at the same time."""
    return option(
        0,
        "Parallel workers",
        "Threads that work at the same time; 0 uses every processor. The result does not depend on it.",
        minimum=0,
        maximum=256,
        flag=flag,
        batch=batch,
        affects_result=False,
    )


def burst_overlap_option(batch: str, more: str) -> Any:
    """Whether burst overlaps are taken in place of unwrapped phase; later stages see what a stack is made of."""
    return option(
        False,
        "Burst overlaps",
        "Azimuth displacement (mm, positive along the unit vector of the flight) where bursts overlap, in place of "
        f"unwrapped phase. {more}",
        flag="--sbovl",
        batch=batch,
    )


SCHEDULER = "scheduler"


def scheduler_option() -> Any:
    """On which Dask cluster a stage computes; declared under the name `SCHEDULER`."""
    return option(
        "",
        "Dask scheduler",
        "Address (tcp://host:8786) or scheduler file (.json) of a running Dask cluster whose workers see the folders "
        "of input and output under the same names; what takes long is then computed there. Empty: threads of this "
        "computer. The result does not depend on it.",
        affects_result=False,
    )


def figure_option() -> Any:
    """Whether a stage draws; on a small area, drawing and its library take most of the time."""
    return option(True, "Figures", "Draw the figures and the report.", draws=True)


def memory_option(flag: str = "", batch: str = "") -> Any:
    """How much memory the arrays of one stage may take together."""
    return option(
        512,
        "Memory budget",
        "Arrays are processed in row blocks that fit in this budget. The result does not depend on it.",
        unit="MB",
        minimum=16,
        maximum=1_000_000,
        flag=flag,
        batch=batch,
        affects_result=False,
    )


def compatible_option(what: str) -> Any:
    """The switch that gives back the original's numbers where it is known to be wrong."""
    return option(
        False,
        "Reproduce LiCSBAS defects",
        f"Give the original's numbers back, to reproduce a published product: {what}",
    )


OptionalExtent = Optional[Extent]
OptionalPoint = Optional[Point]
OptionalPolygons = Optional[Polygons]
OptionalPath = Optional[Path]
