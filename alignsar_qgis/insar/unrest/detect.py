"""Detect unrest: how far each date lies from what the baseline of a volcano lets expect.

Two kinds of change are told apart: a known source that is used differently, and a pattern that no source explains.
After LiCSAlert: Gaddes et al. (2019), doi:10.1029/2019JB017519.
"""

from __future__ import annotations

from dataclasses import replace

from ..pipeline.stage_run import StageRun
from ..separation.cube_import import check_files, read_series
from ..separation.file import Separation
from ._figures import alert_report
from ._words import describe
from .comparison import detect
from .options import AlertOptions
from .output import write_results


def detect_unrest(run: StageRun[AlertOptions]) -> None:
    """Compare every date of a datacube with the trend of the baseline.

    Run it again when the datacube has new dates: the sources stay, the new dates are added, and the values of earlier
    dates do not change unless their displacement did, which is reported.

    Beside the output, with its name as prefix, go tables, the status of the newest date and figures.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If a file or an option does not fit.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    cube, sources, output = run.inputs["datacube"], run.inputs["separation"], run.output
    check_files(cube, output, "alert.nc")
    if run.is_up_to_date([cube, sources]):
        return
    separation = Separation.open(sources)
    of_sources = replace(separation.options, memory=options.memory)
    series = read_series(cube, of_sources, progress.part(0, 0.6))
    unrest = detect(separation, series, options, progress)
    progress.check()
    write_results(staging, output, cube, unrest, result, progress)
    progress.check()
    describe(unrest, output, result, progress)
    if options.figures:
        alert_report(staging, output, unrest, result, progress.part(0.65, 1))
