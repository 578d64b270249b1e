"""One run of one stage: skip what is up to date, never leave half a result, record what was done.

A stage is a function of a `StageRun`. It says which files its result depends on, stops there if an equal run is on
record, and else writes to a hidden folder inside the output folder; when it returns, the files are moved into place
and the run is recorded.
"""

from __future__ import annotations

import logging
import platform
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timezone
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from .. import __version__
from ..core.errors import BrokenInput, InsarError
from ..core.options import SCHEDULER, StageOptions
from ..core.progress import Progress
from ..core.text import first_names, in_utc
from ..engines import BUILTIN, Engine
from ..store.lock import locked
from ..store.record import (
    HEADER_SUFFIX,
    ORIGINAL_SUFFIX,
    RECORD,
    FolderRecord,
    Seen,
    inputs_of,
    is_below,
    look_at,
    name_from,
    outputs_of,
    place_of,
    read_record,
    settle,
)
from ..store.writing import kept_if_used, told
from .earlier_runs import (
    back_at_defaults,
    computes_otherwise,
    differs,
    edits_of_inputs,
    known_files,
    reason_to_repeat,
    refuse_unfinished,
)
from .origins import key_of, origin_of, overtaken_input
from .replacement import Replacement
from .result import Layer, StageResult
from .stages import Stage, position, stage_of

if TYPE_CHECKING:
    from ..download import Transport

_OF_THE_MOMENT = ("folder", "skipped", "told", "removed")
Options = TypeVar("Options", bound=StageOptions)
logger = logging.getLogger(__name__)


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
    engine
        Name of what does the work.
    chain
        Ids of the stages of the run of a chain that this one belongs to; empty for a stage run alone.
    staging
        Folder in which the stage writes files under their final relative paths.
    result
        For the stage to fill in.
    files
        What the result depends on, once the stage has said so.
    notes
        What the stage wants to know when it runs here again, as JSON has it; kept in the record.
    """

    stage: Stage
    inputs: Mapping[str, Path]
    output: Path
    options: Options
    progress: Progress
    record: str = ""
    transport: Transport | None = None
    into: Path | None = None
    engine: str = BUILTIN.name
    chain: frozenset[str] = frozenset()
    result: StageResult = field(init=False)
    files: list[Path] = field(init=False, default_factory=list)
    notes: dict[str, Any] = field(init=False, default_factory=dict)
    _inputs: dict[str, Seen] = field(init=False, default_factory=dict)
    _finish: Callable[[], Iterable[Path]] | None = field(init=False, default=None)
    _give_up: Callable[[], None] | None = field(init=False, default=None)
    _followers: list[tuple[StageRun[Options], Callable[[StageRun[Options]], None]]] = field(
        init=False, default_factory=list
    )
    _start: str = field(init=False, default="")
    _locks: ExitStack = field(init=False, default_factory=ExitStack)

    def __post_init__(self) -> None:
        if getattr(self.options, SCHEDULER, ""):  # workers of a cluster have a current folder of their own
            self.inputs = {role: path.absolute() for role, path in self.inputs.items()}
            self.output = self.output.absolute()
        self.record = self.record or (f"{self.output.name}.json" if self.stage.makes_file else RECORD)
        self.result = StageResult(self.folder)

    @property
    def folder(self) -> Path:
        """The output folder, or the one of the output file."""
        return self.into or (self.output.parent if self.stage.makes_file else self.output)

    @property
    def staging(self) -> Path:
        """Hidden folder for unfinished files; each output file of a folder has one of its own."""
        return self.folder / f".{self.stage.id if self.record == RECORD else f'{self.output.name}.run'}.part"

    @cached_property
    def earlier(self) -> dict[str, Any] | None:
        """Record of the last completed run of this stage here."""
        return read_record(self.folder, self.record).get(self.stage.id)

    @property
    def earlier_notes(self) -> Mapping[str, Any]:
        """The notes of the last completed run here, if it computed the same with the same options; else none."""
        record = self.earlier
        if record is None or computes_otherwise(self.stage, self.engine, self.options, record):
            return {}
        notes: Mapping[str, Any] = record["notes"]
        return notes

    def are_as_before(self, files: Iterable[Path]) -> bool:
        """Whether files, of those that the stage has named, are as the last completed run here found them."""
        names = [self._name_of(path) for path in files]
        return all(not differs(self._earlier_inputs.get(name), self._inputs.get(name)) for name in names)

    @cached_property
    def _earlier_inputs(self) -> dict[str, Seen]:
        """What the last completed run here found its inputs to be like."""
        return inputs_of(self.earlier) if self.earlier else {}

    def _name_of(self, path: Path) -> str:
        """The name of an input in the record, where the original of an edited file goes by that of the file."""
        name = name_from(self.folder, path)
        return name if name in self._inputs else name.removesuffix(ORIGINAL_SUFFIX)

    def is_up_to_date(self, files: Iterable[Path]) -> bool:
        """Whether an equal run is on record, whose result then stands; if not, a staging folder is made.

        Parameters
        ----------
        files
            Every file the result depends on, except those that an option names.
        """
        reason = self.reason_to_run(files)
        if not reason:
            return True
        if self.earlier is not None:
            self.progress.info(f"{self.stage.heading}: runs again, because {reason}.")
            if not self.chain and (sentence := back_at_defaults(self.options, self.earlier)):
                self.progress.warning(f"{self.stage.heading}: {sentence}")
        later = [stage for stage in read_record(self.folder, self.record) if position(stage) > position(self.stage.id)]
        if alone := [stage for stage in later if stage not in self.chain]:
            self.progress.warning(
                f"The results of {_headings(alone)} went on from what this run replaces. Unless every file of it comes "
                "out the same, they are removed when it is done; run them again then."
            )
        shutil.rmtree(self.staging, ignore_errors=True)
        self.staging.mkdir(parents=True)
        self._start = _now()
        return False

    def reason_to_run(self, files: Iterable[Path]) -> str:
        """Why the work is to be done, in words; empty if an equal run is on record, whose result then stands."""
        # A header says where the values lie, and GIS programs that show them write statistics into it.
        self.files = [path for path in (*files, *self.options.files()) if path.suffix != HEADER_SUFFIX]
        record = self.earlier
        self._inputs = look_at(
            self.files, self.folder, known_files(self.inputs, self.folder, record), progress=self.progress
        )
        for sentence in edits_of_inputs(self.stage, self.inputs, self.folder, self._inputs):
            self.result.warn(sentence)
        if record is None:
            return "it was not run here before"
        reason = computes_otherwise(self.stage, self.engine, self.options, record) or reason_to_repeat(
            self._inputs, record, self.folder, self.progress
        )
        return reason if reason or self._restore(record) else "its record names files elsewhere"

    def afterwards(self, finish: Callable[[], Iterable[Path]], or_else: Callable[[], None] | None = None) -> None:
        """Have quick edits made that cannot be staged, such as of files in another folder, once all is in place.

        ``finish`` returns the files it is responsible for. If it is interrupted, or if one of these files is changed by
        anyone else, the next run does everything again. ``or_else`` cleans up if the run does not get that far.
        """
        self._finish, self._give_up = finish, or_else

    def edits(self, folder: Path) -> None:
        """Let no other run write to a folder that this one edits as well, until this one has ended.

        Raises
        ------
        InUse
            If another run is writing there.
        """
        self._locks.enter_context(locked(folder, RECORD, self.stage.heading))

    def beside(self, output: Path, progress: Progress, into: Path | None = None, record: str = "") -> StageRun[Options]:
        """A run that makes something more from this run's output, with a record of its own."""
        made = {self.stage.output: self.output}
        chain = self.chain | {self.stage.id}
        return StageRun(self.stage, made, output, self.options, progress, record=record, into=into, chain=chain)

    def then(self, run: StageRun[Options], work: Callable[[StageRun[Options]], None]) -> None:
        """Have a run carried out when this one is complete or found up to date; what it says is added to the result."""
        self._followers.append((run, work))

    def carry_out_with(self, engine: Engine) -> StageResult:
        """Have an engine do the work of the stage; as `carry_out`."""
        self.engine = engine.name
        return self.carry_out(engine.work)

    def carry_out(self, work: Callable[[StageRun[Options]], None]) -> StageResult:
        """Let a stage do its work; whatever it raises, earlier results stay as they were.

        Raises
        ------
        InUse
            If another run is writing to the same place.
        BrokenInput
            If a run was stopped while it put its results into a folder that this one reads.
        CannotWrite
            If the disk is full, or the output folder cannot be made.
        """
        logger.debug("%s into %s with %s", self.stage.id, self.output, self.options)
        with kept_if_used(self.folder), self._locks, self._discarded_on_error(), told(self.folder):
            self._locks.enter_context(locked(self.folder, self.record, self.stage.heading))
            refuse_unfinished(self.stage, self.inputs, FolderRecord.read(self.folder, self.record))
            for sentence in (sentence for path in self.inputs.values() for sentence in overtaken_input(path)):
                self.result.warn(sentence)
            self._work(work)
            if self._start:
                if self.stage.draws:
                    self.result.write_page(self.stage.id, self.stage.heading, self.staging)
                self.progress.check()
                self._commit()
        self.result.tell(self.progress)
        for run, follow in self._followers:
            self.result.add(run.carry_out(follow))
        return self.result

    def _work(self, work: Callable[[StageRun[Options]], None]) -> None:
        """Do the work; an input that vanishes meanwhile is a message."""
        try:
            work(self)
        except FileNotFoundError as err:
            gone = Path(err.filename or "")
            if not any(path.absolute() in gone.absolute().parents for path in self.inputs.values()) or gone.exists():
                raise
            raise BrokenInput(
                f"{gone} vanished while it was read: another run has replaced or removed it. Nothing was changed here. "
                "Run it again when nobody writes there."
            ) from err

    def _restore(self, record: Mapping[str, Any]) -> bool:
        """Take the result of an earlier, equal run; not if it names files elsewhere."""
        known = {one.name for one in fields(StageResult)} - {"folder", "skipped", "told", "layers", "reference"}
        result = {name: value for name, value in record["result"].items() if name in known}
        layers = [Layer.from_dict(layer) for layer in record["result"].get("layers", [])]
        shown = [*(layer.path for layer in layers), *result.get("figures", []), result.get("report") or "."]
        if not all(name == "." or is_below(name, self.folder) for name in shown):
            return False
        file = self.folder / Path(self.record).stem
        product = file if file.exists() else self.folder
        made = in_utc(str(record["end"]))
        self.progress.info(
            f"{self.stage.heading}: nothing to do; {product} is of {made}, with the same inputs and options."
        )
        edges = record["result"].get("reference")
        reference = tuple(edges) if edges else None
        warned = self.result.warnings
        self.result = StageResult(self.folder, layers=layers, reference=reference, skipped=True, **result)
        self.result.told = {*self.result.summary, *self.result.warnings}
        self.result.warnings = [*self.result.warnings, *(text for text in warned if text not in self.result.warnings)]
        return True

    def _commit(self) -> None:
        """Put the results in place, so that a run that is stopped on the way is known as such."""
        staging, result = self.staging, self.result
        staged = sorted(path for path in staging.rglob("*") if path.is_file())
        # Files that were taken over from the last run are known by their size and time.
        left = outputs_of(self.earlier) if self.earlier else {}
        known = {place_of(staging / name): seen for name, seen in left.items()}
        outputs = look_at(staged, staging, known, progress=self.progress)
        self._refuse_changed_inputs()
        settle(staged)
        if gone := [path for path in staged if not path.is_file()]:
            raise InsarError(f"{gone[0]} of the unfinished run is gone, so nothing was replaced. Run it again.")
        replacement = Replacement.of(FolderRecord.read(self.folder, self.record), self.stage.id, outputs)
        if alone := [stage_of(stage).heading for stage in replacement.later if stage not in self.chain]:
            result.remove(alone)
        result.counts = {name: _plain(value) for name, value in result.counts.items()}
        staying = replacement.record
        final = FolderRecord(staying.path, {**staying.stages, self.stage.id: self._own_record(outputs)})
        # The final record keeps its room on the disk, so that nothing is put in place that could not be recorded.
        final.draft(reserved := staging / self.record)
        replacement.carry_out(staged, staging)
        final.stages[self.stage.id]["edited"] = look_at(self._finish(), self.folder) if self._finish else {}
        final.stages = dict(sorted(final.stages.items(), key=lambda item: position(item[0])))
        final.put(reserved)
        shutil.rmtree(staging)

    def _own_record(self, outputs: Mapping[str, Seen]) -> dict[str, Any]:
        """What the record says of this run."""
        origins = {role: origin for role, path in self.inputs.items() if (origin := origin_of(path, self.folder))}
        return {
            "version": __version__,
            "revision": self.stage.revision,
            "engine": self.engine,
            "options": self.options.affecting(),
            "inputs": self._inputs,
            "origins": origins,
            "key": key_of(outputs),
            "start": self._start,
            "end": _now(),
            "python": platform.python_version(),
            "outputs": outputs,
            "edited": {},
            "notes": self.notes,
            "result": {key: value for key, value in asdict(self.result).items() if key not in _OF_THE_MOMENT},
        }

    def _refuse_changed_inputs(self) -> None:
        """Keep no result of files that somebody wrote to while they were read."""
        known = {place_of(self.folder / name): seen for name, seen in self._inputs.items()}
        now = look_at(self.files, self.folder, known, self.progress)
        changed = [name for name in {*now, *self._inputs} if differs(self._inputs.get(name), now.get(name))]
        if changed:
            raise InsarError(
                f"{first_names(sorted(changed))} changed while '{self.stage.heading}' was running, so its result was "
                "not kept. Run it again when nobody writes there."
            )

    @contextmanager
    def _discarded_on_error(self) -> Iterator[None]:
        """Leave nothing of an unfinished run, as long as nobody else may write here."""
        try:
            yield
        except BaseException:
            if self._start:
                shutil.rmtree(self.staging, ignore_errors=True)
            if self._give_up is not None:
                self._give_up()
            raise


def _headings(stages: Iterable[str]) -> str:
    return ", ".join(f"'{stage_of(stage).heading}'" for stage in stages)


def _plain(number: Any) -> Any:
    """A number of NumPy as one of Python, which the record and the models of QGIS understand."""
    return number.item() if isinstance(number, np.generic) else number


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
