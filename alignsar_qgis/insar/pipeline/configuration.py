"""The settings of a run of the whole chain as a JSON file: written beside every datacube, and read again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.errors import BadOption, BrokenInput, InsarError
from ..core.foreign_text import read_foreign_text
from ..core.options import OptionInfo, plain
from ..store.unfinished import part_of
from .plan import Plan
from .presets import CHAIN_PRESETS, PRODUCTS
from .stages import ANALYSES, CHAIN, FIRST_LOCAL_STEP, STEPS, Stage, shared_infos, stage_of

VERSION = 1
VERSION_KEY = "alignsar_configuration"
ENDING = "_configuration.json"


@dataclass(frozen=True)
class Configuration:
    """What a run does, without where it reads and writes; the attributes are those of `Plan`."""

    preset: str = "alignsar"
    product: str = ""
    first: str = FIRST_LOCAL_STEP
    last: str = STEPS[-1]
    options: Mapping[str, Mapping[str, Any] | None] = field(default_factory=dict)
    shared: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: Plan) -> Configuration:
        """The settings of a plan; what says where results go is left to the next run."""
        options = {stage_id: own if own is None else _settings(stage_id, own) for stage_id, own in plan.options.items()}
        return cls(plan.preset, plan.product, plan.first, plan.last, options, plan.shared)

    def over(self, file: Configuration) -> Configuration:
        """These settings, with those of a file wherever these are empty or, for those of all stages, the usual ones."""
        options = dict(file.options)
        for stage_id, own in self.options.items():
            options[stage_id] = None if own is None else {**(options.get(stage_id) or {}), **own}
        defaults = {info.name: info.default for stage in CHAIN for info in stage.options.infos()}
        chosen = {name: value for name, value in self.shared.items() if value != defaults[name]}
        return Configuration(
            preset=self.preset or file.preset,
            product=self.product or file.product,
            first=self.first or file.first,
            last=self.last or file.last,
            options=options,
            shared={**file.shared, **chosen},
        )

    def plan(self, work: Path, cube: Path | None = None) -> Plan:
        """The plan of a run of the chain with these settings; those of analyses are not part of it."""
        analyses = {stage.id for stage in ANALYSES}
        options = {stage_id: own for stage_id, own in self.options.items() if stage_id not in analyses}
        return Plan(work, cube, self.preset, self.first, self.last, options, self.shared, self.product)

    def of_stage(self, stage: Stage) -> dict[str, Any]:
        """Values for a stage run alone: those for all stages that it has, and over them its own."""
        known = {info.name for info in stage.options.infos()}
        shared = {name: value for name, value in self.shared.items() if name in known}
        return {**shared, **(self.options.get(stage.id) or {})}

    def in_words(self, chosen: Configuration, stages: Iterable[Stage] = CHAIN) -> list[str]:
        """What these settings of a file say of each of some stages, in pipeline order, and of all stages together.

        Parameters
        ----------
        chosen
            What is set elsewhere and wins; it is left out.
        """
        said, stages = [], list(stages)
        for stage in (stage for stage in stages if stage.id in self.options):
            own, above = self.options[stage.id], chosen.options.get(stage.id, {})
            values = {} if own is None or above is None else {n: v for n, v in own.items() if n not in above}
            if own is None and stage.id not in chosen.options:
                said.append(f"{stage.heading}: left out")
            elif values:
                said.append(f"{stage.heading}: {_words(stage.options.infos(), values)}")
        known = {info.name for stage in stages for info in stage.options.infos()}
        if common := _words((info for info in shared_infos() if info.name in known), self.shared):
            said.append(f"all stages: {common}")
        return said

    def text(self) -> str:
        """As JSON."""
        content = {
            VERSION_KEY: VERSION,
            "preset": self.preset,
            "product": self.product,
            "first_step": self.first,
            "last_step": self.last,
            "shared": plain(self.shared),
            "options": plain(self.options),
        }
        return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def read_configuration(path: Path) -> Configuration:
    """Read a configuration; files that it names are looked for beside it.

    Raises
    ------
    MissingInput, BrokenInput
        If it cannot be read, is no JSON, is of a newer version, or has a key, stage, option or value that is not known;
        the message names it.
    """
    try:
        content = json.loads(read_foreign_text(path))
    except (ValueError, RecursionError) as err:
        raise BrokenInput(f"{path} is not JSON ({err}). Choose a file that the chain or 'Import batch' wrote.") from err
    if not isinstance(content, dict) or VERSION_KEY not in content:
        raise BrokenInput(f"{path} is no configuration: the key {VERSION_KEY} is missing.")
    if content[VERSION_KEY] != VERSION:
        raise BrokenInput(
            f"{path} is of version {content[VERSION_KEY]}, and this plugin reads version {VERSION}. Update the plugin."
        )
    try:
        _check_against(schema(), content, "")
        return Configuration(
            preset=content.get("preset", "alignsar"),
            product=content.get("product", ""),
            first=content.get("first_step", FIRST_LOCAL_STEP),
            last=content.get("last_step", STEPS[-1]),
            options={name: _located(name, own, path.parent) for name, own in content.get("options", {}).items()},
            shared=_usable_shared(content.get("shared", {})),
        )
    except BadOption as err:
        raise BrokenInput(f"{path}: {err}") from err


def write_configuration(plan: Plan) -> Path:
    """Write the settings of a plan beside its datacube, ``<cube>_configuration.json``; returns the file.

    A run that went on from what an earlier one had made keeps the first step of that one, so that the settings still
    say how the datacube is made from the beginning.
    """
    path = plan.datacube.with_name(plan.datacube.stem + ENDING)
    settings = Configuration.of(plan)
    settings = replace(settings, first=min((settings.first, *_first_on_file(path)), key=STEPS.index))
    with part_of(path) as part:
        part.write_text(settings.text(), encoding="utf-8")
    return path


def _first_on_file(path: Path) -> tuple[str, ...]:
    """The first step that a file of settings names; empty without a file that can be read."""
    try:
        return (read_configuration(path).first,) if path.is_file() else ()
    except InsarError:
        return ()


def schema() -> dict[str, Any]:
    """What a configuration may hold, as JSON Schema (draft 2020-12)."""
    stages = {stage.id: _stage_schema(stage) for stage in (*CHAIN, *ANALYSES)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of a run of the AlignSAR chain",
        "type": "object",
        "required": [VERSION_KEY],
        "additionalProperties": False,
        "properties": {
            VERSION_KEY: {"const": VERSION},
            "preset": {"enum": list(CHAIN_PRESETS)},
            "product": {"enum": ["", *PRODUCTS]},
            "first_step": {"enum": list(STEPS)},
            "last_step": {"enum": list(STEPS)},
            "shared": _object({info.name: _value_schema(info) for info in shared_infos()}),
            "options": _object(stages),
        },
    }


_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", Path: "string"}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _stage_schema(stage: Stage) -> dict[str, Any]:
    found = _object({info.name: _value_schema(info) for info in stage.options.infos()})
    return {**found, "type": ["object", "null"]} if stage.optional else found


def _value_schema(info: OptionInfo) -> dict[str, Any]:
    found: dict[str, Any] = {"description": info.help}
    if info.kind in _TYPES:
        found["type"] = [_TYPES[info.kind], "null"]
    else:
        found["type"] = ["array", "null"]
    if info.choices:
        found["enum"] = [*info.choices, None]
    if info.minimum is not None:
        found["minimum"] = info.minimum
    if info.maximum is not None:
        found["maximum"] = info.maximum
    return found


def _words(infos: Iterable[OptionInfo], values: Mapping[str, Any]) -> str:
    """Options by their labels with their values, as a list; English, like all that the stages say."""
    listed = (f"{info.label} {_value(values[info.name], info.unit)}" for info in infos if info.name in values)
    return ", ".join(listed)


def _value(value: Any, unit: str) -> str:
    if value is None or isinstance(value, bool):
        return {None: "not set", True: "yes", False: "no"}[value]
    if isinstance(value, Path):
        return value.name
    return f"{plain(value)} {unit}".rstrip()


def _settings(stage_id: str, own: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a stage without those that name places of results."""
    places = {info.name for info in stage_of(stage_id).options.infos() if info.kind is Path and info.folder}
    return {name: value for name, value in own.items() if name not in places}


def _usable_shared(own: Mapping[str, Any]) -> Mapping[str, Any]:
    """Values for all stages, checked by a stage that has each of them."""
    for name, value in own.items():
        stage = next(stage for stage in CHAIN if any(info.name == name for info in stage.options.infos()))
        stage.options.from_dict({name: value})
    return own


def _located(stage_id: str, own: Mapping[str, Any] | None, folder: Path) -> dict[str, Any] | None:
    """Values of a stage with files beside the configuration; options that are not usable are refused."""
    if own is None:
        return None
    paths = {info.name for info in stage_of(stage_id).options.infos() if info.kind is Path}
    for name in paths & set(own):
        if not isinstance(own[name], (str, type(None))):
            raise BadOption(f"{stage_id}: {name} is {own[name]!r}, which is no path.")
    found = {name: folder / value if name in paths and value else value for name, value in own.items()}
    try:
        stage_of(stage_id).options.from_dict(found)
    except BadOption as err:
        raise BadOption(f"{stage_id}: {err}") from err
    return found


def _check_against(wanted: Mapping[str, Any], value: Any, place: str) -> None:
    """Refuse what is not of the shape of the schema: objects with unknown keys, choices that do not exist."""
    here = place or "the file"
    if "enum" in wanted and value not in wanted["enum"]:
        choices = ", ".join(str(choice) for choice in wanted["enum"] if choice is not None)
        raise BadOption(f"{here} is {value!r}; choose one of {choices}.")
    properties = wanted.get("properties")
    if properties is None or (value is None and "null" in wanted["type"]):
        return
    if not isinstance(value, dict):
        raise BadOption(f"{here} must be an object of keys and values.")
    unknown = sorted(set(value) - set(properties))
    if unknown:
        raise BadOption(f"{here} has {', '.join(unknown)}, which is not known. Known: {', '.join(sorted(properties))}.")
    for name, own in value.items():
        _check_against(properties[name], own, f"{place}.{name}".lstrip("."))
