"""What to run of the chain, on what, with which options, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..core.errors import BadOption
from ..core.options import StageOptions
from ..formats.delay_maps import ERA5, GACOS, MODELS
from ..stack.options import ClipOptions
from .places import chain_cube, chain_files, netcdf, work_folder
from .presets import CHAIN_PRESETS, PRESETS, PRODUCTS, values_in_force
from .stages import ALTERNATIVES, CHAIN, DOWNLOAD, FIRST_LOCAL_STEP, STAGES, STEPS, Stage, stage_of

EXPORT = STAGES[-1]
CLIP = next(stage for stage in STAGES if stage.options is ClipOptions)


@dataclass(frozen=True)
class Plan:
    """What to run.

    Attributes
    ----------
    work
        Folder with GEOC/ and, if there are any, GEOC.MLI/, GACOS/ and ERA5/; GEOC itself stands for the folder
        around it.
    cube
        NetCDF file to write; None for ``datacube/<frame or folder name>.nc`` in the work folder.
    preset
        Key of `PRESETS`.
    first, last
        Steps to start and stop at; the cube is exported after step 16.
    options
        Values by stage id and option name. They win over the preset; None as a value means the stage's default, and
        None instead of a stage's values switches an optional stage off.
    shared
        Values for every stage that has an option of that name, such as ``compatible``, ``workers``, ``memory``.
    product
        Key of `PRODUCTS`, whose frame, dates and area stand where none are given; empty for none.
    """

    work: Path
    cube: Path | None = None
    preset: str = "alignsar"
    first: str = FIRST_LOCAL_STEP
    last: str = STEPS[-1]
    options: Mapping[str, Mapping[str, Any] | None] = field(default_factory=dict)
    shared: Mapping[str, Any] = field(default_factory=dict)
    product: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "work", work_folder(Path(self.work)))

    @cached_property
    def datacube(self) -> Path:
        """The NetCDF file that the run writes."""
        if self.cube is not None:
            return netcdf(Path(self.cube))
        frame = values_in_force(DOWNLOAD, self.options.get(DOWNLOAD.id) or {}, product=self.product).get("frame")
        return chain_cube(self.work, frame or "")

    @property
    def files(self) -> Path:
        """Folder of the stacks and the time series."""
        return chain_files(self.datacube)

    def values(self) -> dict[str, dict[str, Any]]:
        """Option values of every stage that is on, in pipeline order."""
        unknown = sorted(set(self.options) - {stage.id for stage in CHAIN})
        if unknown:
            raise BadOption(
                f"OPTIONS names unknown stages: {', '.join(unknown)}. Stages: {', '.join(s.id for s in CHAIN)}."
            )
        needed = sorted(stage.id for stage in CHAIN if not stage.optional and self.options.get(stage.id, {}) is None)
        if needed:
            raise BadOption(f"OPTIONS switches off {', '.join(needed)}, which the chain cannot do without.")
        if self.preset not in CHAIN_PRESETS:
            raise BadOption(f"There is no preset {self.preset!r}. Presets: {', '.join(CHAIN_PRESETS)}.")
        merged: dict[str, dict[str, Any]] = {}
        for stage in CHAIN:
            given = self.options.get(stage.id, {})
            if given is not None and self._is_on(stage):
                merged[stage.id] = values_in_force(stage, given, self.preset, self.product)
        merged[EXPORT.id].setdefault("work_folder", self.work)
        if self.runs(DOWNLOAD) and merged.get("correct_gacos", {}).get("weather_model") == ERA5:
            merged[DOWNLOAD.id] = {"era5": True, **merged[DOWNLOAD.id]}
        if merged["prepare_stack"].get("burst_overlap"):
            merged.pop("correct_gacos", None)  # the troposphere does not delay it
            if self.runs(DOWNLOAD):
                merged[DOWNLOAD.id] = {"burst_overlap": True, **merged[DOWNLOAD.id]}
        for stage in ALTERNATIVES:
            if stage.id in merged:
                self._replace(stage, merged)
        return merged

    def _replace(self, stage: Stage, merged: dict[str, dict[str, Any]]) -> None:
        """Put a stage in the place of others; what is set for those holds for it where it has the same option."""
        names = {*(info.name for info in stage.options.infos()), "weather_model"}
        replaced = {one: merged.pop(one) for one in stage.replaces if one in merged}
        handed_over = {name: value for values in replaced.values() for name, value in values.items() if name in names}
        model = handed_over.pop("weather_model", GACOS)
        maps = self.work / MODELS[model]
        handed_over["gacos"] = "correct_gacos" in replaced and (
            maps.is_dir() or (self.runs(DOWNLOAD) and merged[DOWNLOAD.id].get(model, False))
        )
        if model != GACOS:
            handed_over["gacos_folder"] = maps
        handed_over["extent"] = merged.get(CLIP.id, {}).get("extent")
        merged[stage.id] = {**handed_over, **merged[stage.id]}
        merged[DOWNLOAD.id] = {**merged[DOWNLOAD.id], "wrapped_phase": True}

    def _is_on(self, stage: Stage) -> bool:
        """Whether a stage is needed, or the preset, the product or the user has something to say about it."""
        told = (PRESETS[self.preset], PRODUCTS.get(self.product, {}), self.options)
        return not stage.optional or any(stage.id in stages for stages in told)

    def checked_options(self) -> dict[str, StageOptions]:
        """Options of every stage that is on, in pipeline order; `BadOption` names the stage."""
        return {stage_id: self._stage_options(stage_of(stage_id), own) for stage_id, own in self.values().items()}

    def _stage_options(self, stage: Stage, values: Mapping[str, Any]) -> StageOptions:
        """Checked options of a stage."""
        names = {info.name for info in stage.options.infos()} if stage != DOWNLOAD else set()
        common = {name: value for name, value in self.shared.items() if name in names}
        try:
            return stage.options.from_dict({**common, **values})
        except BadOption as err:
            raise BadOption(f"{stage.id}: {err}") from err

    def runs(self, stage: Stage) -> bool:
        """Whether a stage lies between the first and the last step; the export comes after the last of all."""
        if stage.step not in STEPS:
            return self.last == STEPS[-1]
        return STEPS.index(self.first) <= STEPS.index(stage.step) <= STEPS.index(self.last)
