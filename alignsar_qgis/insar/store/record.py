"""One run of one stage: skip what is up to date, never leave half a result, record what was done.

Files are written to a hidden folder inside the output folder and moved into place when all are complete. The record
``alignsar.json`` in the output folder holds, per stage, the options, the inputs with size and time, and the outputs.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from .. import __version__
from ..core.errors import InsarError
from ..core.grid import Grid, Window
from ..core.options import StageOptions
from ..core.page import FIGURES_PAGE, Section, pictures_below, write_figures
from ..core.progress import Progress
from ..pipeline.stages import position, stage_of
from .workspace import TimeSeries

RECORD = "alignsar.json"
EFFORT = ("workers", "memory")  # options that no result depends on
ORIGINAL_SUFFIX = ".ori"
HEADER_SUFFIX = ".vrt"


@dataclass(frozen=True)
class Layer:
    """A result to show on a map.

    Attributes
    ----------
    path
        Path below the output folder, or an absolute path.
    title
        Layer name, with unit and sign.
    style
        Key of the style: the name of the quantity, such as ``velocity`` or ``mask``.
    classes
        Values of a classified raster, each with what it means.
    """

    path: str
    title: str
    style: str
    classes: list[list[Any]] = field(default_factory=list)


@dataclass
class StageResult:
    """What a stage did.

    Attributes
    ----------
    folder
        Where the outputs are.
    summary, warnings
        Sentences for the user: what was kept and lost and why; what to check.
    counts
        Numbers that models and tests can use.
    layers, figures
        Results to look at; figures are paths below ``folder``.
    captions
        What a figure shows, by its path.
    report
        Page that shows the figures, a path below ``folder``; None where there are none.
    reference
        West, east, south and north edge in degrees of the area that the displacement is relative to; None where the
        stage has none.
    skipped
        Whether an earlier, equal run was found and nothing was done.
    told
        Sentences and warnings that the log has already.
    """

    folder: Path
    summary: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    counts: dict[str, Any] = field(default_factory=dict)
    layers: list[Layer] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    captions: dict[str, str] = field(default_factory=dict)
    report: str | None = None
    reference: tuple[float, float, float, float] | None = None
    skipped: bool = False
    told: set[str] = field(default_factory=set)

    @property
    def headline(self) -> str:
        """The sentence that stands for the whole run."""
        return self.summary[0] if self.summary else ""

    def say(self, sentence: str, headline: bool = False) -> None:
        """Add a sentence to the summary; a headline goes before all others."""
        self.summary.insert(0 if headline else len(self.summary), sentence)

    def warn(self, sentence: str) -> None:
        """Add a warning."""
        self.warnings.append(sentence)

    def tell(self, progress: Progress) -> None:
        """Pass on the sentences and warnings that were not passed on before."""
        for sentences, speak in ((self.summary, progress.info), (self.warnings, progress.warning)):
            for sentence in sentences:
                if sentence not in self.told:
                    speak(sentence)
                    self.told.add(sentence)

    def show(self, path: str, caption: str) -> None:
        """Add a figure."""
        self.figures.append(path)
        self.captions[path] = caption

    def section(self, title: str, folder: Path | None = None) -> Section:
        """Sentences and figures as part of a page; figures from another folder while they are not yet in place."""
        figures = {(folder or self.folder) / name: self.captions.get(name, name) for name in self.figures}
        return Section(title, self.summary, self.warnings, figures)

    def refer(self, grid: Grid, window: Window | None) -> None:
        """Note the edges of the reference window in degrees."""
        self.reference = tuple(float(edge) for edge in grid.cut(window).extent) if window else None


def signature(files: Iterable[Path], base: Path) -> dict[str, list[int]]:
    """Size in bytes and modification time in ns of each existing file, by path relative to a base folder.

    The original of a file that a stage edited, kept beside it as ``.ori``, goes by the name it had before.
    """
    files = set(files)
    found: dict[str, list[int]] = {}
    for path in sorted(files):
        if path.is_file():
            stat = path.stat()
            edited = path.with_suffix("")
            named = edited if path.suffix == ORIGINAL_SUFFIX and edited not in files else path
            found[os.path.relpath(named, base).replace(os.sep, "/")] = [stat.st_size, stat.st_mtime_ns]
    return found


def read_record(folder: Path, name: str = RECORD) -> dict[str, Any]:
    """Records of the stages run in a folder, by stage id, in order of the run."""
    path = folder / name
    try:
        return json.loads(path.read_text(encoding="utf-8"))["stages"]
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError) as err:
        raise InsarError(f"{path} is damaged ({err}). Delete it; the stages of this folder then run again.") from err


def branch(source: Path, target: Path, stage: str) -> Path:
    """Bring a copy of a time-series folder up to date, so that a stage can go on from there and leave the source alone.

    Copied is what the source has from before the stage, where it differs in size or time. Results that the target has
    of the stage and of later ones stay; they are made again if what they depend on has changed.
    """
    TimeSeries.open(source)
    if target.resolve() == source.resolve():
        return target
    records = read_record(source)
    before = {name: record for name, record in records.items() if position(name) < position(stage)}
    made_later = {file for name, record in records.items() if name not in before for file in record["outputs"]}
    for path in source.rglob("*"):
        name = path.relative_to(source).as_posix()
        if not path.is_file() or name == RECORD or name in made_later:
            continue
        if signature([path], source) != signature([target / name], target):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target / name)
    own = {name: record for name, record in read_record(target).items() if position(name) >= position(stage)}
    _write_records(target, {**before, **own})
    return target


@dataclass(frozen=True)
class Job:
    """A stage about to run into a folder.

    Attributes
    ----------
    stage
        Stage id, such as ``mask_stack``.
    folder
        Output folder; made if absent.
    options
        The stage's options.
    inputs
        Every file the result depends on.
    record
        Name of the record in the output folder; a stage that makes single files has one record per file.
    """

    stage: str
    folder: Path
    options: StageOptions
    inputs: tuple[Path, ...]
    record: str = RECORD

    def run(
        self,
        work: Callable[[Path, StageResult], None],
        progress: Progress,
        finish: Callable[[StageResult], Iterable[Path]] | None = None,
    ) -> StageResult:
        """Do the work unless an equal run is on record.

        Parameters
        ----------
        work
            Called with the staging folder, where it writes files under their final relative paths, and with the
            result to fill in. Whatever it raises, earlier results stay as they were.
        finish
            Called when the outputs are in place, for quick edits that cannot be staged, such as of files in another
            folder; returns the files it is responsible for. If it is interrupted, or if one of these files is
            changed by anyone else, the next run does everything again.
        """
        fingerprint = self._fingerprint()
        earlier = self._up_to_date(fingerprint)
        if earlier is not None:
            progress.info(
                f"{stage_of(self.stage).heading}: nothing to do; {self._product} is of {earlier['end']}, with the same "
                "inputs and options."
            )
            return self._restored(earlier)
        made = _missing_parents(self.folder)
        staging = self.folder / f".{self.stage}.part"
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        result = StageResult(self.folder)
        start = _now()
        try:
            work(staging, result)
            self._write_page(staging, result)
            progress.check()
            self._commit(staging, fingerprint, start, result, finish)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            for folder in made:
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()
            raise
        result.tell(progress)
        return result

    def earlier(self) -> dict[str, Any] | None:
        """Record of the last completed run of this stage in this folder."""
        return read_record(self.folder, self.record).get(self.stage)

    @property
    def _product(self) -> Path:
        """The folder, or the single file, that the run makes."""
        file = self.folder / Path(self.record).stem
        return file if file.exists() else self.folder

    def _write_page(self, staging: Path, result: StageResult) -> None:
        """Write the page of figures, unless the stage has a report of its own or drew nothing."""
        shown = result.section("What was done", staging)
        others = {path: name for path, name in pictures_below(staging).items() if path not in shown.figures}
        if result.report or not (shown.figures or others):
            return
        sections = [shown, *([Section("More pictures", figures=others)] if others else [])]
        result.report = f"{self.stage}{FIGURES_PAGE}"
        write_figures(staging / result.report, stage_of(self.stage).heading, sections)

    def _fingerprint(self) -> dict[str, Any]:
        options = {name: value for name, value in self.options.to_dict().items() if name not in EFFORT}
        # A header says where the values lie, and GIS programs that show them write statistics into it.
        inputs = [path for path in self.inputs if path.suffix != HEADER_SUFFIX]
        return {"version": __version__, "options": options, "inputs": signature(inputs, self.folder)}

    def _up_to_date(self, fingerprint: Mapping[str, Any]) -> dict[str, Any] | None:
        record = self.earlier()
        if record is None or any(record[key] != value for key, value in _through_json(fingerprint).items()):
            return None
        complete = all(_is_as_left(self.folder / name, size) for name, size in record["outputs"].items())
        edited = record.get("edited", {})
        untouched = edited == signature((self.folder / name for name in edited), self.folder)
        return record if complete and untouched else None

    def _restored(self, record: Mapping[str, Any]) -> StageResult:
        result = dict(record["result"])
        layers = [Layer(**layer) for layer in result.pop("layers")]
        edges = result.pop("reference", None)
        reference = tuple(edges) if edges else None
        told = {*result["summary"], *result["warnings"]}
        return StageResult(self.folder, layers=layers, reference=reference, skipped=True, told=told, **result)

    def _commit(
        self,
        staging: Path,
        fingerprint: Mapping[str, Any],
        start: str,
        result: StageResult,
        finish: Callable[[StageResult], Iterable[Path]] | None,
    ) -> None:
        outputs = {
            path.relative_to(staging).as_posix(): path.stat().st_size for path in staging.rglob("*") if path.is_file()
        }
        records = read_record(self.folder, self.record)
        outdated = [stage for stage in records if position(stage) >= position(self.stage)]
        stale = {name for stage in outdated for name in records.pop(stage)["outputs"]} - set(outputs)
        _write_records(self.folder, records, self.record)
        for name in outputs:
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(staging / name, target)
        originals = {name + ORIGINAL_SUFFIX for name in {*outputs, *stale}} - set(outputs)
        for name in stale | originals:
            _remove(self.folder / name, self.folder)
        outdated = [stage for stage in outdated if stage != self.stage]
        if outdated:
            names = ", ".join(f"'{stage_of(stage).heading}'" for stage in outdated)
            result.say(f"Removed the results of {names}, which were made with what this run replaces; run them again.")
        shutil.rmtree(staging)
        edited = signature(finish(result), self.folder) if finish else {}
        result.counts = {name: _plain(value) for name, value in result.counts.items()}
        summary = {key: value for key, value in asdict(result).items() if key not in ("folder", "skipped", "told")}
        records[self.stage] = {
            **fingerprint,
            "start": start,
            "end": _now(),
            "python": platform.python_version(),
            "outputs": outputs,
            "edited": edited,
            "result": summary,
        }
        _write_records(self.folder, records, self.record)


def _is_as_left(path: Path, size: int) -> bool:
    """Whether an output still has its size; GIS programs may have added statistics to the header of a raster."""
    return path.is_file() and (path.stat().st_size == size or path.suffix == HEADER_SUFFIX)


def _write_records(folder: Path, records: Mapping[str, Any], name: str = RECORD) -> None:
    temporary = folder / f".{name}.part"
    text = json.dumps({"about": "AlignSAR for QGIS: what was run here", "stages": records}, indent=1)
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, folder / name)


def _plain(number: Any) -> Any:
    """A number of NumPy as one of Python, which the record and the models of QGIS understand."""
    return number.item() if isinstance(number, np.generic) else number


def _through_json(values: Mapping[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(values))


def _missing_parents(folder: Path) -> list[Path]:
    """Folders that have to be made for a folder to exist, innermost first."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    return missing


def _remove(path: Path, top: Path) -> None:
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == top or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
