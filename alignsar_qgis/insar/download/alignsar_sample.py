"""The published AlignSAR time-series sample (Campi Flegrei): previews, coverage, scene list, datacube."""

from __future__ import annotations

from ..core.errors import DownloadFailed
from ..pipeline.stage_run import StageRun
from ._addresses import check_address
from ._fetch import ABSENT, FETCHED, PRESENT, Fetcher
from ._items import Item, ItemDownloader
from ._report import ProgressMeter, raise_if_failed, report, write_manifest
from ._retry import RetryPolicy
from ._transport import http_transport
from ._workers import WorkerPool
from .options import SAMPLE_FOLDERS, SampleDownloadOptions

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
    items = [Item(FILES[name], candidates(address), FILES[name]) for name, address in addresses.items() if address]
    options.check()
    for item in items:
        check_address(item.sources[0])
    network = run.transport or http_transport()
    workers = WorkerPool(options.workers, progress, network.close)
    policy = RetryPolicy(options.timeout, options.attempts, options.pause)
    fetcher = Fetcher(network, output, policy, workers)
    try:
        download = ItemDownloader(fetcher.fetch, output)
        results = workers.run(download, items, ProgressMeter(len(items), fetcher, progress))
    finally:
        network.close()
    report(items, results, result)
    absent = [item for item, each in zip(items, results) if each.state == ABSENT]
    tried = "; ".join(f"{item.name} at {' and '.join(item.sources)}" for item in absent)
    if absent:
        result.warn(f"Looked for in vain: {tried}. Correct the addresses in the options.")
    write_manifest(output, {"options": options.to_dict()}, items, results)
    result.tell(progress)
    raise_if_failed(items, results)
    fetcher.tidy()
    if not any(each.state in (FETCHED, PRESENT) for each in results):
        raise DownloadFailed(
            f"No file of the sample is where it should be: {tried}. Correct the addresses in the options."
        )


def candidates(address: str) -> tuple[str, ...]:
    """Where a file of the sample may be: at the address given, else in the other folders it has had, newest first."""
    folder, _, file = address.rpartition("/")
    others = [other for other in SAMPLE_FOLDERS if other != folder] if folder in SAMPLE_FOLDERS else []
    return (address, *(f"{other}/{file}" for other in others))
