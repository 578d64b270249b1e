"""Options of the export to STAC."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.options import StageOptions, option

NETCDF, ZARR, BOTH, LINK = "netcdf", "zarr", "both", "link"


@dataclass(frozen=True)
class StacOptions(StageOptions):
    """The export to STAC."""

    data: str = option(
        NETCDF,
        "Whole datacube as",
        "The form in which the catalogue holds the whole datacube, beside a file of each map. A Zarr store can be read "
        "in parts from a web server; it needs the Python package zarr. A link saves room, and holds while catalogue "
        "and datacube are moved together.",
        choices={
            NETCDF: "NetCDF",
            ZARR: "Zarr store",
            BOTH: "NetCDF and Zarr store",
            LINK: "Link to the file where it is",
        },
        advanced=False,
    )
    title: str = option(
        "",
        "Title",
        "Title of the collection.",
        unset="that of the datacube",
        advanced=False,
    )
    item: str = option(
        "",
        "Identifier",
        "Identifier of the item, also the name of its folder and file.",
        unset="frame or file name, first and last date",
    )
    licence: str = option(
        "",
        "Licence",
        "SPDX identifier of the licence of the data, such as CC-BY-4.0.",
        unset="that of the datacube where it is such an identifier, else 'other'",
    )
    instrument_mode: str = option(
        "",
        "Instrument mode",
        "Mode of the radar, such as IW.",
        unset="that of the datacube; IW for LiCSAR, which has no other",
    )
    polarization: str = option(
        "",
        "Polarisation",
        "Polarisation of the interferograms.",
        choices={
            "": "Of the datacube; VV for LiCSAR",
            "VV": "Vertical (VV)",
            "HH": "Horizontal (HH)",
            "VH": "Vertical to horizontal (VH)",
            "HV": "Horizontal to vertical (HV)",
        },
    )
