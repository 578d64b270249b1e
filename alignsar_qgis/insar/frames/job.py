"""One frame: what of the chain is run for it, and what came of that."""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..batch.files import read_settings
from ..catalogue.collection import write_json
from ..core.errors import BadOption, Cancelled, ClusterFailed, DownloadFailed, InsarError, InUse, MissingInput
from ..core.foreign_text import parsed_json
from ..core.options import plain
from ..core.progress import Progress
from ..core.text import now_in_utc
from ..download import Transport
from ..pipeline import chain
from ..pipeline.configuration import Configuration
from ..pipeline.plan import CLIP, Plan
from ..pipeline.result import StageResult
from ..pipeline.stages import DOWNLOAD, FIRST_LOCAL_STEP
from .options import FramesOptions
from .table import BASELINE_END, CONFIGURATION, FOLDER, FrameRow
from .watch import DETECTION, watch

STATE_FILE, LOG_FILE, DOWNLOADS = "state.json", "run.log", "frame"
WAITING, RUNNING, DONE, UNCHANGED = "waiting", "running", "done", "unchanged"
FAILED, NO_ROOM, CANCELLED = "failed", "no_room", "cancelled"
GOOD = (DONE, UNCHANGED)
"""States of a frame whose datacube is as it should be."""
AGAIN = (ClusterFailed, DownloadFailed, InUse)
"""Failures that may be over after a pause."""
WORKERS = "workers"
SHARE_OF_CHAIN = 0.7
"""Of the time for a frame, where unrest is looked for too."""


@dataclass(frozen=True)
class FrameState:
    """How a frame stands; kept in its folder as ``state.json``.

    Attributes
    ----------
    name, frame
        Of the results; ID of the frame, empty for a work folder.
    state
        `WAITING`, `RUNNING`, `DONE`, `UNCHANGED` (nothing was new), `FAILED`, `NO_ROOM` or `CANCELLED`.
    reason
        Why it is not done, in words.
    attempts, begin, end
        How often it was tried in the last run, and from when to when (UTC).
    cube
        Datacube; empty where the run has made none.
    headline, counts, repeated
        What the chain says of it, and the stages that had work to do.
    unrest
        What the detection of unrest says of the newest date; empty where nobody looks for it.
    first_epoch, last_epoch
        Of the datacube, yyyy-mm-dd.
    geometry
        Where it lies, as GeoJSON; None where that is not known.
    wanted
        What was asked for, to tell whether that has changed.
    again
        Whether a repetition may help.
    """

    name: str
    frame: str = ""
    state: str = WAITING
    reason: str = ""
    attempts: int = 0
    begin: str = ""
    end: str = ""
    cube: str = ""
    headline: str = ""
    counts: Mapping[str, float] = field(default_factory=dict)
    repeated: tuple[str, ...] = ()
    unrest: str = ""
    first_epoch: str = ""
    last_epoch: str = ""
    geometry: Mapping[str, Any] | None = None
    wanted: str = ""
    again: bool = False

    @classmethod
    def read(cls, folder: Path) -> FrameState | None:
        """The state in a folder; None where there is none that can be read."""
        try:
            content = parsed_json((folder / STATE_FILE).read_text(encoding="utf-8"))
            known = {one.name for one in fields(cls)}
            found = cls(**{name: value for name, value in content.items() if name in known})
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        return replace(found, repeated=tuple(found.repeated))

    def write(self, folder: Path) -> None:
        """Keep it."""
        write_json(folder / STATE_FILE, asdict(self))


@dataclass(frozen=True)
class FrameJob:
    """What to do for a frame.

    Attributes
    ----------
    row
        Of the table.
    folder
        Of its results: state, log, configuration, datacube.
    download, workers
        Whether what is new is fetched; threads of a stage, 0 for as the configuration says.
    """

    row: FrameRow
    folder: Path
    download: bool = True
    workers: int = 0

    @classmethod
    def of(cls, row: FrameRow, results: Path, options: FramesOptions, workers: int = 0) -> FrameJob:
        """The job of a row with its results below a folder."""
        return cls(row, results.absolute() / row.name, options.download, workers)

    @classmethod
    def parse(cls, text: str) -> FrameJob:
        """The job that `text` gave."""
        said = json.loads(text)
        row = FrameRow(said["name"], said["texts"], Path(said["table"]))
        return cls(row, Path(said["folder"]), said["download"], said["workers"])

    def text(self) -> str:
        """For another process."""
        said = {"name": self.row.name, "texts": dict(self.row.texts), "table": str(self.row.folder)}
        return json.dumps({**said, "folder": str(self.folder), "download": self.download, "workers": self.workers})

    @property
    def cube(self) -> Path:
        """The datacube that it makes."""
        return self.folder / f"{self.row.name}.nc"

    @property
    def work(self) -> Path:
        """The work folder with the interferograms; that of a frame to download lies in the folder of its results."""
        return self.row.path(FOLDER) or self.folder / DOWNLOADS

    def plan(self) -> Plan:
        """The run of the chain: what the row says over its configuration.

        Raises
        ------
        InsarError
            If the row, or the configuration that it names, cannot be followed.
        """
        row, file = self.row, row_settings(self.row)
        downloads = self.download and (bool(row.frame) or file.first == DOWNLOAD.number)
        if row.dates and not row.frame:
            raise BadOption(
                f"{', '.join(row.dates)}: dates say what of a frame is downloaded, and this row has no frame ID. Give "
                "one, or leave the dates empty."
            )
        own: dict[str, Mapping[str, Any] | None] = {}
        if row.frame:
            own[DOWNLOAD.id] = {"frame": row.frame, **(row.dates if downloads else {})}
        if row.area:
            own[CLIP.id] = {"extent": row.area}
        first = DOWNLOAD.number if downloads else file.first if file.first != DOWNLOAD.number else FIRST_LOCAL_STEP
        settings = Configuration(preset="", first=first, last="", options=own, shared=self._shared(file)).over(file)
        return settings.plan(self.work, self.cube)

    def _shared(self, file: Configuration) -> dict[str, Any]:
        """Threads of a stage, where the configuration leaves them to us."""
        return {WORKERS: self.workers} if self.workers and not file.shared.get(WORKERS) else {}

    @property
    def wanted(self) -> str:
        """What is asked for, as text that changes with the row and with the configuration."""
        try:
            plan = self.plan()
        except InsarError as err:
            return str(err)
        settings = Configuration.of(replace(plan, shared={})).text()
        return json.dumps(plain([plan.work, settings, self.row.texts[BASELINE_END]]))

    def attempt(self, progress: Progress, transport: Transport | None = None) -> FrameState:
        """Run the chain once, and look for unrest if that is wanted; whatever fails is in the state that is returned.

        Raises
        ------
        Cancelled
            If the user wants to stop.
        """
        state = FrameState(self.row.name, wanted=self.wanted, begin=now_in_utc())
        try:
            state = replace(state, frame=self.row.frame)
            plan, baseline_end = self.plan(), self.row.baseline_end
            result = chain.run(plan, progress.part(0, SHARE_OF_CHAIN) if baseline_end else progress, transport)
            watched: dict[str, StageResult] = {}
            if baseline_end and result.cube:
                watched = watch(result.cube, baseline_end, progress.part(SHARE_OF_CHAIN, 1))
        except Cancelled:
            raise
        except InsarError as err:
            progress.warning(f"failed: {err}")
            return replace(state, state=FAILED, reason=str(err), again=isinstance(err, AGAIN), end=now_in_utc())
        except Exception as err:
            # One frame must not end the run of the others, whatever is wrong with it; the log has all of it.
            progress.warning(traceback.format_exc())
            reason = f"{type(err).__name__}: {err}. See {self.folder / LOG_FILE}"
            return replace(state, state=FAILED, reason=reason, end=now_in_utc())
        stages, detected = {**result.stages, **watched}, watched.get(DETECTION.id)
        repeated = tuple(stage_id for stage_id, own in stages.items() if not own.skipped)
        counts = list(result.stages.values())[-1].counts if result.cube else {}
        return replace(
            state,
            state=DONE if repeated else UNCHANGED,
            headline=result.headline,
            counts={**counts, **(detected.counts if detected else {})},
            repeated=repeated,
            unrest=detected.headline if detected else "",
            end=now_in_utc(),
        )


def row_settings(row: FrameRow) -> Configuration:
    """The settings in the configuration of a row, or the usual ones.

    Raises
    ------
    MissingInput, BrokenInput
        If there is no such file, or it cannot be followed.
    """
    path = row.path(CONFIGURATION)
    if path is None:
        return Configuration()
    if not path.is_file():
        raise MissingInput(f"{path} does not exist. Correct the column {CONFIGURATION}.")
    return read_settings(path)
