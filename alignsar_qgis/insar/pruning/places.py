"""Which stack and which time series belong together, of whatever folder or datacube a person names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..core.errors import MissingInput
from ..pipeline.folder_kinds import is_stack, is_timeseries
from ..pipeline.origins import source_on_record
from ..pipeline.places import CUBES, chain_files
from ..pipeline.stages import stage_of
from ..store.observation import OBSERVATIONS
from ..store.record import FolderRecord

CHECK, EXPORT, LOOPS = stage_of("check_interferograms"), stage_of("export_datacube"), "close_loops"
_SERIES, _FILES = "TS_*", chain_files(Path("*")).name


@dataclass(frozen=True)
class NetworkPlaces:
    """Where a network lies.

    Attributes
    ----------
    series
        Time-series folder (TS_…), which says what became of the pairs; None where only a stack is there.
    stack
        Folder of interferograms (GEOCml…); None where it is not found.
    """

    series: Path | None
    stack: Path | None

    @property
    def folder(self) -> Path:
        """The folder that says most about the network."""
        return next(folder for folder in (self.series, self.stack) if folder is not None)

    @classmethod
    def find(cls, chosen: Path) -> NetworkPlaces:
        """The places of a time series, a stack, a datacube, or a folder around time series, of which the newest counts.

        Raises
        ------
        MissingInput
            If it is none of these.
        """
        if chosen.is_file() and is_timeseries(chosen.parent):
            return cls(chosen.parent, _stack_of(chosen.parent))
        if chosen.is_file():
            series = source_on_record(chosen, EXPORT.id, "timeseries")
            if series is None or not is_timeseries(series):
                raise MissingInput(
                    f"The time series that {chosen} was made from is not on record, or not there any more. Choose the "
                    "folder TS_… or GEOCml… itself."
                )
            return cls(series, _stack_of(series))
        if is_timeseries(chosen):
            return cls(chosen, _stack_of(chosen))
        if is_stack(chosen):
            beside = chosen.with_name(f"TS_{chosen.name}")
            return cls(beside if is_timeseries(beside) else None, chosen)
        around = (chosen, *chosen.glob(_FILES), *chosen.glob(f"{CUBES}/{_FILES}"))
        found = [path for folder in around for path in folder.glob(_SERIES) if is_timeseries(path)]
        if not found:
            raise MissingInput(
                f"{chosen} is no time series (TS_… with info/ and results/), no stack (GEOCml… with slc.mli.par), and "
                "there is no time series in it. Choose such a folder, or a datacube."
            )
        newest = max(found, key=lambda path: (path / "info").stat().st_mtime_ns)
        return cls(newest, _stack_of(newest))


def _stack_of(series: Path) -> Path | None:
    """The stack on record, else the one beside with the name that LiCSBAS gives it."""
    beside = series.with_name(series.name[len("TS_") :]) if series.name.startswith("TS_") else None  # noqa: E203
    for stack in (source_on_record(series, CHECK.id, "stack"), _stack_read(series), beside):
        if stack is not None and is_stack(stack):
            return stack
    return None


def _stack_read(series: Path) -> Path | None:
    """The stack whose phase the last run of stage 12 read, also one without a record of its own."""
    read = FolderRecord.read(series).stages.get(LOOPS, {}).get("inputs", {})
    ends = tuple(kind.suffix for kind in OBSERVATIONS.values())
    phase = next((name for name in read if name.endswith(ends)), None)
    return None if phase is None else (series / phase).parents[1].resolve()
