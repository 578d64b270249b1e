"""What to run of the chain, on what, with which options, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import BadOption
from ..core.options import Extent, StageOptions
from .places import chain_cube, chain_files, netcdf, work_folder
from .presets import PRESETS, product_values
from .stages import DOWNLOAD, STAGES, Stage, stage_of

STEPS = ("01", "02", "03", "04", "05", "11", "12", "13", "14", "15", "16")
"""Steps a run can start and stop at; 12 includes the choice of the reference (120)."""
FIRST_LOCAL_STEP = "02"


@dataclass(frozen=True)
class Plan:
    """What to run.

    Attributes
    ----------
    work
        Folder with GEOC/ and, if there are any, GEOC.MLI/ and GACOS/; GEOC itself stands for the folder around it.
    cube
        NetCDF file to write; None for ``datacube/<frame or folder name>.nc`` in the work folder.
    preset
        Key of `PRESETS`.
    first, last
        Steps to start and stop at; the cube is exported after step 16.
    clip
        Area of interest; None for that of the product, or everything.
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
    clip: Extent | None = None
    options: Mapping[str, Mapping[str, Any] | None] = field(default_factory=dict)
    shared: Mapping[str, Any] = field(default_factory=dict)
    product: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "work", work_folder(Path(self.work)))
        frame = {**product_values(self.product, DOWNLOAD.id), **(self.options.get(DOWNLOAD.id) or {})}.get("frame")
        cube = netcdf(Path(self.cube)) if self.cube else chain_cube(self.work, frame or "")
        object.__setattr__(self, "cube", cube)

    @property
    def files(self) -> Path:
        """Folder of the stacks and the time series."""
        return chain_files(self.cube)

    def values(self) -> dict[str, dict[str, Any]]:
        """Option values of every stage that is on, in pipeline order."""
        chain = (DOWNLOAD, *STAGES)
        unknown = sorted(set(self.options) - {stage.id for stage in chain})
        if unknown:
            raise BadOption(
                f"OPTIONS names unknown stages: {', '.join(unknown)}. Stages: {', '.join(s.id for s in chain)}."
            )
        needed = sorted(stage for stage in PRESETS["licsbas"] if self.options.get(stage, {}) is None)
        if needed:
            raise BadOption(f"OPTIONS switches off {', '.join(needed)}, which the chain cannot do without.")
        if self.preset not in PRESETS:
            raise BadOption(f"There is no preset {self.preset!r}. Presets: {', '.join(PRESETS)}.")
        preset = PRESETS[self.preset]
        merged: dict[str, dict[str, Any]] = {}
        for stage in chain:
            own, product = self.options.get(stage.id, {}), product_values(self.product, stage.id)
            on = stage.id in preset or stage.id in self.options or product or (stage.id == "clip_stack" and self.clip)
            if own is not None and on:
                merged[stage.id] = {**preset.get(stage.id, {}), **product, **own}
        if "clip_stack" in merged and (self.clip or self.options.get("clip_stack")):
            # Any area of the user takes the place of the product's, also one in other words, such as polygons.
            box = {"extent": self.clip} if self.clip else {}
            merged["clip_stack"] = {**box, **(self.options.get("clip_stack") or {})}
        merged["export_datacube"].setdefault("work_folder", self.work)
        return merged

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
        """Whether a stage lies between the first and the last step."""
        if stage.number == "nc":
            return self.last == STEPS[-1]
        step = "12" if stage.number == "120" else stage.number
        return STEPS.index(self.first) <= STEPS.index(step) <= STEPS.index(self.last)
