"""Options of the datacube export."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.options import (
    OptionalExtent,
    OptionalPath,
    StageOptions,
    compatible_option,
    memory_option,
    option,
    scheduler_option,
    workers_option,
)
from .contents import ALIGNSAR, CONTENT_WORDS


@dataclass(frozen=True)
class DatacubeOptions(StageOptions):
    """The datacube export."""

    amplitude: bool = option(
        True,
        "Add amplitude",
        "Amplitude of every epoch from the folder GEOC.MLI, with its mean, standard deviation and stability.",
        advanced=False,
    )
    coherence: bool = option(
        True,
        "Add coherence per epoch",
        "Mean coherence of every epoch over the 12-day and the 24-day pairs it takes part in, from the stack folder.",
        advanced=False,
    )
    atmosphere: bool = option(
        True,
        "Add GACOS delays",
        "Apparent displacement caused by the troposphere according to the maps in the folder GACOS, or ERA5 where "
        "the stack was corrected with these.",
        advanced=False,
    )
    apply_mask: bool = option(
        False,
        "Mask every layer",
        "Displacement and velocity are always masked with the noise mask of stage 15; this masks all other layers "
        "too, except the mask itself and linear_velocity_unmasked.",
        flag="--apply_mask",
        advanced=False,
    )
    content: str = option(
        ALIGNSAR,
        "Content",
        "alignsar: the AlignSAR datacube, with both series, amplitude, coherence and atmosphere. plain: what "
        "LiCSBAS_out2nc writes without --alignsar, under its names (cum, vel, coh, rms, vstd, stc, mask …), of cum.h5; "
        "stage 16 is not needed, and nothing is masked unless every layer is. plain_filtered: the same of cum_filt.h5. "
        "Each of them follows CF, as --cf of LiCSBAS is meant to.",
        choices=CONTENT_WORDS,
        flags={ALIGNSAR: "--alignsar"},
    )
    reference_date: str = option(
        "",
        "Reference date",
        "Epoch on which displacement is 0. A pixel without a value on that date is left out. Empty: the first epoch, "
        "which costs no pixel.",
        flag="-m",
        advanced=False,
        unit="yyyymmdd",
        date=True,
    )
    previews: OptionalPath = option(
        None,
        "Folder for previews",
        "Also write prelim_vel.tif, prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif and data_coverage.kml to this "
        "folder. Empty: no previews; in QGIS they then go beside the datacube.",
        advanced=False,
        folder=True,
        affects_result=False,
    )
    zarr: OptionalPath = option(
        None,
        "Zarr store",
        "Also write the cube to this folder as a Zarr store with the same values and attributes, in chunks of 176 "
        "epochs of 64 x 64 pixels. An earlier store of the same time series is replaced; a folder with anything "
        "else is left alone. Needs the Python package zarr. Empty: no store.",
        flag="--zarr",
        folder=True,
        affects_result=False,
    )
    zarr_xy: bool = option(
        False,
        "Call the axes of the Zarr store y and x",
        "For programs that know no other names than these. Off: lat and lon, as in the NetCDF file.",
    )
    stack: OptionalPath = option(
        None,
        "Stack folder",
        "Stack (GEOCml…) that the time series was made from, for the coherence. Empty: the one on record, or else "
        "the folder beside TS_<name> that is called <name>.",
        folder=True,
    )
    work_folder: OptionalPath = option(
        None,
        "Work folder",
        "Folder that holds GEOC, GEOC.MLI and GACOS or ERA5. Empty: the folder around the time-series folder.",
        folder=True,
    )
    reference_extent: OptionalExtent = option(
        None,
        "Reference area",
        "Displacement and velocity are relative to the median of the pixels with their centre in this box that have "
        "a value on every epoch and a mean coherence above 0.6. Empty: the reference pixel of stage 16.",
        flag="--ref_geo",
    )
    clip_extent: OptionalExtent = option(
        None,
        "Area to keep",
        "Keep the pixels with their centre in this box; the reference may lie outside. Empty: everything.",
        flag="--clip_geo",
    )
    extra_columns: str = option(
        "",
        "More result layers",
        "Names of rasters in results/ to add, separated by commas, such as n_unw,n_gap,maxTlen.",
        flag="--extracol",
    )
    extra_tifs: str = option(
        "",
        "More GeoTIFFs",
        "Single-band GeoTIFFs to add, as a text their paths separated by semicolons. They are sampled at the nearest "
        "pixel and named after the file.",
        flag="--addtif",
        rasters=True,
    )
    footprint: str = option(
        "grid",
        "Coverage polygon",
        "grid: the outer edges of the cube. valid: the outline of the pixels that have a velocity.",
        choices={"grid": "Outer edges of the cube", "valid": "Outline of the pixels with a velocity"},
    )
    title: str = option("", "Title", "Title of the data set. Empty: made from the frame and the dates.")
    creator_name: str = option("", "Creator", "Person or group that made the data set; empty: left out.")
    creator_email: str = option("", "E-mail of the creator", "Empty: left out.")
    creator_url: str = option("", "Web page of the creator", "Empty: left out.")
    institution: str = option("", "Institution", "Where the data set was made; empty: left out.")
    project: str = option("", "Project", "Empty: left out.")
    license: str = option("", "Licence", "Terms of use, as a name or address such as CC-BY-4.0; empty: left out.")
    compression: int = option(
        1,
        "Compression level",
        "1 is fast, 9 is smallest, 0 is none. The values are the same at every level. Chunks are always 16 dates of "
        "64 x 64 pixels.",
        minimum=0,
        maximum=9,
        flags={9: "--compress"},
    )
    memory: int = memory_option()
    workers: int = workers_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "coordinates half a pixel south-west of the centres, displacement relative to the pixel whose coordinates are "
        "nearest to info/16ref.kml (mostly the north-east neighbour of the reference), velocity unmasked and "
        "referenced as in stage 13, first baseline missing, coherence halved and 0 where there is no pair, GeoTIFFs "
        "one pixel off, amplitude only from files directly in GEOC.MLI, geospatial extremes of the whole image. In a "
        "plain cube: the same coordinates, no reference but that of the time series or the area given, velocities and "
        "baselines of 0 missing, a pixel without a value on the reference date missing on all."
    )
