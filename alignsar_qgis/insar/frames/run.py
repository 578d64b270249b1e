"""Run the chain for every frame of a table, each as often as it needs, several at a time if that is wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.blocks import worker_count
from ..core.errors import Cancelled, CannotWrite, InsarError
from ..core.progress import Progress
from ..core.text import first_names, now_in_utc
from ..download import Transport
from ..pipeline.rehearsal import rehearse_chain
from ..store.lock import locked
from ..store.writing import make_folder, told
from .apart import attempt_apart
from .catalogue import refuse_other_catalogues, write_catalogue
from .disk import require_room_for
from .job import CANCELLED, FAILED, GOOD, LOG_FILE, NO_ROOM, RUNNING, FrameJob, FrameState
from .log import FrameLog
from .options import FramesOptions
from .report import MAP_FILE, SUMMARY_FILE, with_place, write_report
from .table import FRAME, read_frames

TITLE = "Run frames"
LOCK = "frames"
POLL_S = 0.1
SHARE_OF_CATALOGUE = 0.1


@dataclass(frozen=True)
class FramesResult:
    """What became of all frames.

    Attributes
    ----------
    folder
        Of the results.
    states
        Of each frame, in the order of the table.
    catalogue
        The STAC collection; None where none was wanted, or no frame has a datacube.
    warnings
        What the user should check.
    """

    folder: Path
    states: tuple[FrameState, ...]
    catalogue: Path | None = None
    warnings: tuple[str, ...] = ()

    @property
    def unfinished(self) -> list[FrameState]:
        """Frames whose datacube is not as it should be."""
        return [state for state in self.states if state.state not in GOOD]

    @property
    def outputs(self) -> dict[str, Path]:
        """What was written, by role."""
        found = {"summary": self.folder / SUMMARY_FILE, "states": self.folder / MAP_FILE}
        return {**found, **({"catalogue": self.catalogue} if self.catalogue else {})}

    def told(self) -> dict[str, Any]:
        """All of it, for programs."""
        states = {
            state.name: {
                "state": state.state,
                "reason": state.reason,
                "cube": state.cube,
                "unrest": state.unrest,
                "counts": state.counts,
            }
            for state in self.states
        }
        return {
            "headline": self.headline,
            "outputs": self.outputs,
            "states": states,
            "unfinished": [state.name for state in self.unfinished],
            "warnings": list(self.warnings),
        }

    @property
    def headline(self) -> str:
        """How many are done, and which are not."""
        done, unfinished = len(self.states) - len(self.unfinished), [state.name for state in self.unfinished]
        names = f" Not done: {first_names(unfinished)}; {SUMMARY_FILE} says why." if unfinished else ""
        return f"{done} of {len(self.states)} frames are done.{names}"


def run_frames(
    table: Path, results: Path, options: FramesOptions, progress: Progress, transport: Transport | None = None
) -> FramesResult:
    """Run all frames of a table; one that fails is named with its reason, and the others go on.

    The folder of the results has a folder per frame (datacube, ``state.json``, ``run.log``), ``summary.csv``,
    ``frames.geojson`` and the catalogue ``stac``. Running again goes on where the last run ended: a stage with nothing
    new is skipped.

    Parameters
    ----------
    transport
        The network of downloads where frames run one after another; by default that of the system.

    Raises
    ------
    MissingInput, BrokenInput
        If the table cannot be followed.
    BadOption
        If the results have a catalogue of somebody else.
    InUse
        If another run writes to the same folder.
    Cancelled
        If the user stopped it; what is complete is in place.
    """
    rows = read_frames(table)
    if options.stac:
        refuse_other_catalogues(results)
    make_folder(results)
    with told(results), locked(results, LOCK, TITLE):
        workers = max(1, worker_count(0) // options.at_once) if options.at_once > 1 else 0
        jobs = [FrameJob.of(row, results, options, workers) for row in rows]
        board = _Board(results, jobs)
        work = progress.part(0, 1 - SHARE_OF_CATALOGUE if options.stac else 1)
        _Runner(board, options, work, transport).carry_out()
        if not options.stac:
            return FramesResult(results, tuple(board.states))
        rest = progress.part(1 - SHARE_OF_CATALOGUE, 1)
        catalogue, warnings = write_catalogue(jobs, results, options, rest)
        return FramesResult(results, tuple(board.states), catalogue, tuple(warnings))


def rehearse_frames(table: Path, results: Path, options: FramesOptions) -> dict[str, str]:
    """What would be done for each frame by its name, in words; nothing is written.

    Raises
    ------
    MissingInput, BrokenInput
        If the table cannot be followed.
    """
    found = {}
    for row in read_frames(table):
        job = FrameJob.of(row, results, options)
        earlier = FrameState.read(job.folder)
        if options.unfinished_only and earlier is not None and _stands(earlier, job):
            found[row.name] = "is done"
            continue
        try:
            require_room_for(job.plan(), job.folder, options.frame_size, options.disk_reserve)
            work = [forecast for forecast in rehearse_chain(job.plan()) if forecast.reason]
        except InsarError as err:
            found[row.name] = f"would not begin: {err}"
            continue
        found[row.name] = f"{work[0].stage.heading}: {work[0].reason}" if work else "nothing to do"
    return found


@dataclass
class _Board:
    """The states of all frames, and their report on the disk; any thread may put one."""

    results: Path
    jobs: list[FrameJob]
    states: list[FrameState] = field(init=False)
    _writing: threading.Lock = field(init=False, default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.states = [FrameState.read(job.folder) or FrameState(job.row.name) for job in self.jobs]
        for place, (job, state) in enumerate(zip(self.jobs, self.states)):
            if state.geometry is None:
                self.states[place] = with_place(job, state, None)
        write_report(self.results, self.states)

    def put(self, place: int, state: FrameState) -> None:
        """Take over the state of a frame, and bring the report up to date."""
        with self._writing:
            self.states[place] = state
            write_report(self.results, self.states)


class _Runner:
    """Goes through the frames.

    Files of HDF5 are opened on the thread of the caller alone: the library speaks up on every other one. So a single
    frame at a time is run there, and several are run by processes, for which threads only wait.
    """

    def __init__(self, board: _Board, options: FramesOptions, progress: Progress, transport: Transport | None) -> None:
        self._board, self._options, self._progress, self._transport = board, options, progress, transport
        self._shares = [0.0] * len(board.jobs)
        self._over = threading.Event()

    def carry_out(self) -> None:
        """Run all frames; errors as `run_frames`."""
        places = range(len(self._board.jobs))
        if self._options.at_once > 1:
            self._several(places)
            return
        for place in places:
            self._progress.check()
            self._take(place, self._one(place))
            self._progress.check()

    def _several(self, places: Iterable[int]) -> None:
        with ThreadPoolExecutor(self._options.at_once) as pool:
            waiting = {pool.submit(self._one, place): place for place in places}
            try:
                while waiting:
                    self._progress.check()
                    done, _ = wait(waiting, POLL_S, FIRST_COMPLETED)
                    for future in done:
                        self._take(waiting.pop(future), future.result())
                    self._tell_share()
            except BaseException:
                self._over.set()
                for future in waiting:
                    future.cancel()
                wait(waiting)
                for future, place in waiting.items():
                    if not future.cancelled() and future.exception() is None:
                        self._keep(place, future.result())
                raise

    def _take(self, place: int, state: FrameState) -> None:
        """Keep the state of a frame that has ended, and say it."""
        self._keep(place, state)
        self._shares[place] = 1.0
        self._tell_share()
        if state.state in GOOD:
            self._progress.info(" ".join([f"{state.name}: {state.state}.", state.headline, state.unrest]).strip())
        else:
            self._progress.warning(f"{state.name}: {state.state}: {state.reason}")

    def _keep(self, place: int, state: FrameState) -> None:
        job, before = self._board.jobs[place], self._board.states[place]
        state = with_place(job, state, before)
        with suppress(OSError):  # a folder that cannot be written to is what the state says already
            state.write(job.folder)
        self._board.put(place, state)

    def _tell_share(self) -> None:
        self._progress.fraction(sum(self._shares) / len(self._shares))

    def _share(self, place: int, share: float) -> None:
        self._shares[place] = share
        if self._options.at_once == 1:
            self._tell_share()

    def _stopped(self) -> bool:
        return self._over.is_set() or self._progress.cancelled()

    def _one(self, place: int) -> FrameState:
        """Run a frame until it is done or cannot be."""
        job, earlier = self._board.jobs[place], self._board.states[place]
        if self._options.unfinished_only and _stands(earlier, job):
            return earlier
        try:
            make_folder(job.folder)
            return self._attempts(place, job, lambda share: self._share(place, share))
        except (InsarError, OSError) as err:
            return FrameState(job.row.name, job.row.texts[FRAME], FAILED, str(err), end=now_in_utc())

    def _attempts(self, place: int, job: FrameJob, share: Callable[[float], None]) -> FrameState:
        begin, state = now_in_utc(), FrameState(job.row.name)
        with FrameLog(job.folder / LOG_FILE, self._stopped, share) as log:
            try:
                for number in range(1, self._options.retries + 2):
                    log.check()
                    log.info(f"Attempt {number} at {job.row.name}.")
                    self._running(place, number, begin)
                    state = replace(self._attempt(job, log, share), attempts=number, begin=begin)
                    if not state.again or number > self._options.retries:
                        break
                    log.info(f"Again in {self._options.pause:g} s.")
                    self._pause(log)
            except Cancelled:
                log.info("The run was cancelled.")
                return FrameState(job.row.name, job.row.texts[FRAME], CANCELLED, "The run was cancelled.",
                                  state.attempts, begin, now_in_utc())  # fmt: skip
            log.info(f"{state.state}. {state.reason or state.headline}")
        return state

    def _running(self, place: int, attempts: int, begin: str) -> None:
        """Say that a frame is under way; where it lies, and what datacube it has, is as before."""
        job, before = self._board.jobs[place], self._board.states[place]
        state = replace(before, frame=job.row.texts[FRAME], state=RUNNING, reason="", attempts=attempts, begin=begin)
        state = replace(state, end="", headline="", unrest="", repeated=())
        state.write(job.folder)
        self._board.put(place, state)

    def _attempt(self, job: FrameJob, log: FrameLog, share: Callable[[float], None]) -> FrameState:
        try:
            require_room_for(job.plan(), job.folder, self._options.frame_size, self._options.disk_reserve)
        except CannotWrite as err:
            return FrameState(job.row.name, job.row.texts[FRAME], NO_ROOM, str(err), end=now_in_utc())
        except InsarError:
            pass  # the chain says it as its own
        if self._options.at_once > 1:
            return attempt_apart(job, log, share)
        return job.attempt(log, self._transport)

    def _pause(self, log: FrameLog) -> None:
        end = threading.Event()
        for _ in range(round(self._options.pause / POLL_S)):
            log.check()
            end.wait(POLL_S)


def _stands(state: FrameState, job: FrameJob) -> bool:
    """Whether a frame is done, as the row asks for it now."""
    return state.state in GOOD and state.wanted == job.wanted and job.cube.is_file()
