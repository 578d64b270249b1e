"""One run of one stage: skip what is up to date, never leave half a result, record what was done.

A stage is a function of a `StageRun`. It says which files its result depends on, stops there if an equal run is on
record, and else writes to a hidden folder inside the output folder; when it returns, the files are moved into place
and the run is recorded.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from .. import __version__
from ..core.options import StageOptions
from ..core.page import FIGURES_PAGE, Section, pictures_below, write_figures
from ..core.progress import Progress
from ..core.text import listing
from ..store.record import (
    HEADER_SUFFIX,
    ORIGINAL_SUFFIX,
    RECORD,
    is_as_left,
    read_record,
    remove_output,
    signature,
    write_record,
)
from .result import Layer, StageResult
from .stages import Stage, position, stage_of

if TYPE_CHECKING:
    from ..download.transport import Transport

Options = TypeVar("Options", bound=StageOptions)


@dataclass
class StageRun(Generic[Options]):
    """A stage about to run.

    Attributes
    ----------
    stage
        Row of the table.
    inputs
        Folder or file of each role that the stage reads.
    output
        Folder or file that it makes; made if absent.
    options
        The stage's options.
    progress
        Told what happens; says whether to stop.
    record
        Name of the record in the output folder; by default one for the folder, or one beside each file.
    transport
        The network of a download; None for that of the system.
    into
        The output folder, where the table does not say it rightly.
    staging
        Folder in which the stage writes files under their final relative paths.
    result
        For the stage to fill in.
    """

    stage: Stage
    inputs: Mapping[str, Path]
    output: Path
    options: Options
    progress: Progress
    record: str = ""
    transport: Transport | None = None
    into: Path | None = None
    result: StageResult = field(init=False)
    _files: list[Path] = field(init=False, default_factory=list)
    _finish: Callable[[], Iterable[Path]] | None = field(init=False, default=None)
    _give_up: Callable[[], None] | None = field(init=False, default=None)
    _followers: list[tuple[StageRun[Options], Callable[[StageRun[Options]], None]]] = field(
        init=False, default_factory=list
    )
    _start: str = field(init=False, default="")

    def __post_init__(self) -> None:
        self.record = self.record or (f"{self.output.name}.json" if self.stage.makes_file else RECORD)
        self.result = StageResult(self.folder)

    @property
    def folder(self) -> Path:
        """The output folder, or the one of the output file."""
        return self.into or (self.output.parent if self.stage.makes_file else self.output)

    @property
    def staging(self) -> Path:
        """Hidden folder for unfinished files."""
        return self.folder / f".{self.stage.id}.part"

    @cached_property
    def earlier(self) -> dict[str, Any] | None:
        """Record of the last completed run of this stage here."""
        return read_record(self.folder, self.record).get(self.stage.id)

    def is_up_to_date(self, files: Iterable[Path]) -> bool:
        """Whether an equal run is on record, whose result then stands; if not, a staging folder is made.

        Parameters
        ----------
        files
            Every file the result depends on, except those that an option names.
        """
        self._files = [*files, *self.options.files()]
        fingerprint = self._fingerprint
        record = self.earlier
        if record is not None and all(record[key] == value for key, value in _through_json(fingerprint).items()):
            complete = all(is_as_left(self.folder / name, size) for name, size in record["outputs"].items())
            edited = record.get("edited", {})
            if complete and edited == signature((self.folder / name for name in edited), self.folder):
                self._restore(record)
                return True
        if record is not None:
            reason = _reason(record, _through_json(fingerprint))
            self.progress.info(f"{self.stage.heading}: runs again, because {reason}.")
        shutil.rmtree(self.staging, ignore_errors=True)
        self.staging.mkdir(parents=True)
        self._start = _now()
        return False

    def afterwards(self, finish: Callable[[], Iterable[Path]], or_else: Callable[[], None] | None = None) -> None:
        """Have quick edits made that cannot be staged, such as of files in another folder, once all is in place.

        ``finish`` returns the files it is responsible for. If it is interrupted, or if one of these files is changed by
        anyone else, the next run does everything again. ``or_else`` cleans up if the run does not get that far.
        """
        self._finish, self._give_up = finish, or_else

    def beside(self, output: Path, progress: Progress, into: Path | None = None, record: str = "") -> StageRun[Options]:
        """A run that makes something more from this run's output, with a record of its own."""
        made = {self.stage.output: self.output}
        return StageRun(self.stage, made, output, self.options, progress, record=record, into=into)

    def then(self, run: StageRun[Options], work: Callable[[StageRun[Options]], None]) -> None:
        """Have a run carried out when this one is complete or found up to date; what it says is added to the result."""
        self._followers.append((run, work))

    def carry_out(self, work: Callable[[StageRun[Options]], None]) -> StageResult:
        """Let a stage do its work; whatever it raises, earlier results stay as they were."""
        made = _missing_parents(self.folder)
        try:
            work(self)
            if self._start:
                self._write_page()
                self.progress.check()
                self._commit()
        except BaseException:
            self._discard(made)
            raise
        self.result.tell(self.progress)
        for run, follow in self._followers:
            self.result.add(run.carry_out(follow))
        return self.result

    @cached_property
    def _fingerprint(self) -> dict[str, Any]:
        # A header says where the values lie, and GIS programs that show them write statistics into it.
        inputs = [path for path in self._files if path.suffix != HEADER_SUFFIX]
        return {
            "version": __version__,
            "options": self.options.affecting(),
            "inputs": signature(inputs, self.folder),
        }

    def _restore(self, record: Mapping[str, Any]) -> None:
        """Take the result of an earlier, equal run."""
        file = self.folder / Path(self.record).stem
        product = file if file.exists() else self.folder
        self.progress.info(
            f"{self.stage.heading}: nothing to do; {product} is of {record['end']}, with the same inputs and options."
        )
        result = dict(record["result"])
        layers = [Layer(**layer) for layer in result.pop("layers")]
        edges = result.pop("reference", None)
        reference = tuple(edges) if edges else None
        told = {*result["summary"], *result["warnings"]}
        self.result = StageResult(self.folder, layers=layers, reference=reference, skipped=True, told=told, **result)

    def _write_page(self) -> None:
        """Write the page of figures, unless the stage has a report of its own or drew nothing."""
        result = self.result
        shown = result.section("What was done", self.staging)
        others = {path: name for path, name in pictures_below(self.staging).items() if path not in shown.figures}
        if result.report or not (shown.figures or others):
            return
        sections = [shown, *([Section("More pictures", figures=others)] if others else [])]
        result.report = f"{self.stage.id}{FIGURES_PAGE}"
        write_figures(self.staging / result.report, self.stage.heading, sections)

    def _commit(self) -> None:
        staging, result = self.staging, self.result
        outputs = {
            path.relative_to(staging).as_posix(): path.stat().st_size for path in staging.rglob("*") if path.is_file()
        }
        records = read_record(self.folder, self.record)
        outdated = [stage for stage in records if position(stage) >= position(self.stage.id)]
        stale = {name for stage in outdated for name in records.pop(stage)["outputs"]} - set(outputs)
        write_record(self.folder, records, self.record)
        for name in outputs:
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(staging / name, target)
        originals = {name + ORIGINAL_SUFFIX for name in {*outputs, *stale}} - set(outputs)
        for name in stale | originals:
            remove_output(self.folder / name, self.folder)
        outdated = [stage for stage in outdated if stage != self.stage.id]
        if outdated:
            names = ", ".join(f"'{stage_of(stage).heading}'" for stage in outdated)
            result.say(f"Removed the results of {names}, which were made with what this run replaces; run them again.")
        shutil.rmtree(staging)
        edited = signature(self._finish(), self.folder) if self._finish else {}
        result.counts = {name: _plain(value) for name, value in result.counts.items()}
        summary = {key: value for key, value in asdict(result).items() if key not in ("folder", "skipped", "told")}
        records[self.stage.id] = {
            **self._fingerprint,
            "start": self._start,
            "end": _now(),
            "python": platform.python_version(),
            "outputs": outputs,
            "edited": edited,
            "result": summary,
        }
        write_record(self.folder, records, self.record)

    def _discard(self, made: Iterable[Path]) -> None:
        """Leave nothing of an unfinished run, nor the folders made for it."""
        if self._start:
            shutil.rmtree(self.staging, ignore_errors=True)
        if self._give_up is not None:
            self._give_up()
        for folder in made:
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()


def _reason(record: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """What differs from an earlier run, in words."""
    before, options = record["options"], now["options"]
    changed = [name for name in options if name not in before or before[name] != options[name]]
    if changed:
        return "; ".join(f"{name} was {_shown(before.get(name))} and is {_shown(options[name])}" for name in changed)
    if record["inputs"] != now["inputs"]:
        names = {*record["inputs"], *now["inputs"]}
        differing = sorted(name for name in names if record["inputs"].get(name) != now["inputs"].get(name))
        return f"{listing(differing)} changed"
    if record["version"] != now["version"]:
        return f"it was made with version {record['version']}"
    return "its results were changed or are not complete"


def _shown(value: Any) -> str:
    return "not set" if value is None or value == "" else str(value)


def _plain(number: Any) -> Any:
    """A number of NumPy as one of Python, which the record and the models of QGIS understand."""
    return number.item() if isinstance(number, np.generic) else number


def _through_json(values: Mapping[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(json.dumps(values))
    return plain


def _missing_parents(folder: Path) -> list[Path]:
    """Folders that have to be made for a folder to exist, innermost first."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    return missing


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
