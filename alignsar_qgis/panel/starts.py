"""From what a person has to the parameters of the algorithms that go on from there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.frame_id import EXAMPLE_FRAME_ID, frame_id
from alignsar_qgis.insar.pipeline.places import work_folder
from alignsar_qgis.insar.pipeline.plan_checks import check_work_folder
from alignsar_qgis.insar.pipeline.stages import DOWNLOAD

from ..processing_provider.destinations import documents_folder
from .runs import RunStep

EXAMPLE_FRAME = EXAMPLE_FRAME_ID
_SAMPLE_SHARE, _CHAIN_SHARE = 0.15, 0.85


def sample_folder() -> Path:
    """Where the sample frame and its results go."""
    return documents_folder() / "sample"


def from_home(folder: Path) -> str:
    """A folder as people know it, below their home."""
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if home in folder.parents else str(folder)


def sample_steps() -> list[RunStep]:
    """Make the sample frame, then its datacube; what has been made before is kept."""
    folder = str(sample_folder())
    return [
        RunStep("create_sample_frame", lambda _: {"OUTPUT": folder, "LOAD_LAYERS": False}, _SAMPLE_SHARE),
        RunStep("run_pipeline", lambda made: {"INPUT": made["OUTPUT"]}, _CHAIN_SHARE),
    ]


def cube_steps(cube: Path) -> list[RunStep]:
    """Put a datacube on the map."""
    return [RunStep("load_datacube", lambda _: {"INPUT": str(cube)})]


def frame_parameters(typed: str, first: str = "", last: str = "") -> dict[str, Any]:
    """Parameters of `Run pipeline` that begin with the download of a frame.

    Parameters
    ----------
    typed
        ID of the frame.
    first, last
        Dates as yyyymmdd; empty for no limit.

    Raises
    ------
    BadOption
        If the ID is not one, or the dates are the wrong way round.
    """
    frame = frame_id(typed)
    if first and last and first > last:
        raise BadOption(QCoreApplication.translate("AlignSAR", "The first date is after the last one; swap them."))
    dates = {"START_DATE": first, "END_DATE": last}
    return {
        "INPUT": str(documents_folder() / frame),
        "FIRST_STAGE": DOWNLOAD.number,
        "FRAME": frame,
        # The calendar of a dialog understands no other form.
        **{name: f"{day[:4]}-{day[4:6]}-{day[6:]}" for name, day in dates.items() if day},
    }


def folder_parameters(folder: Path) -> dict[str, Any]:
    """Parameters of `Run pipeline` for a folder with interferograms, GEOC itself or the folder around it.

    Raises
    ------
    MissingInput
        If there is no GEOC; it says what the folder is instead.
    """
    work = work_folder(folder)
    check_work_folder(work)
    return {"INPUT": str(work)}
