"""The published AlignSAR time-series sample (Campi Flegrei): previews, coverage, scene list, datacube."""

from __future__ import annotations

from ..core.errors import BadOption, DownloadFailed
from ..pipeline.stage_run import StageRun
from .courier import Courier, Item
from .crew import Crew
from .download_report import Watch, raise_if_failed, report, write_account
from .fetch import FETCHED, PRESENT, Fetcher, Patience
from .options import SampleDownloadOptions
from .transport import HttpTransport, check_address

FILES = {
    "coverage": "data_coverage.kml",
    "scenes": "input_S1_files.txt",
    "velocity": "prelim_vel.tif",
    "coherence": "prelim_coh.tif",
    "residual": "prelim_rrms.tif",
    "consistency": "prelim_stc.tif",
    "datacube": "022D_ALIGNSAR_latest.nc",
}
"""Local name of each file; the option with its address is named likewise."""


def download_sample(run: StageRun[SampleDownloadOptions]) -> None:
    """Download the sample into a folder; a run that was stopped goes on where it was.

    Raises
    ------
    BadOption
        If an option is not an address, or all are empty.
    DownloadFailed
        If some files could not be fetched, or none is at its address.
    """
    output, options, progress, result = run.output, run.options, run.progress, run.result
    addresses = {name: getattr(options, f"{name}_address").strip() for name in FILES}
    items = [Item(FILES[name], (address,), FILES[name]) for name, address in addresses.items() if address]
    if not items:
        raise BadOption("Every address is empty, so there is nothing to download.")
    for item in items:
        check_address(item.sources[0])
    transport = run.transport or HttpTransport()
    crew = Crew(options.workers, progress, transport.close)
    fetcher = Fetcher(transport, output, Patience(options.timeout, options.attempts, options.pause), crew)
    try:
        outcomes = crew.run(Courier(fetcher.fetch, output), items, Watch(len(items), fetcher, progress))
    finally:
        transport.close()
    report(items, outcomes, result)
    write_account(output, {"options": options.to_dict()}, items, outcomes)
    result.tell(progress)
    raise_if_failed(items, outcomes)
    fetcher.tidy()
    if not any(outcome.state in (FETCHED, PRESENT) for outcome in outcomes):
        raise DownloadFailed("No file of the sample is at its address. Correct the addresses in the options.")
