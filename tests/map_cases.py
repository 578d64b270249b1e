"""For every algorithm: parameters on small inputs, and what must stand on the map after it has run."""

import os
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from unittest import mock

import numpy as np
from http_server import PRODUCTS, serving, write_portal
from other_products import PAIRS, write_hyp3
from small_frame import FRAME
from small_frame import GRID as SMALL_GRID
from tool_map_cases import tool_cases, write_tool_inputs
from wrapped_scene import write_scene

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.download.alignsar_sample import FILES
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.raster import write_geotiff
from alignsar_qgis.insar.synthetic.options import SampleOptions

SCENE = "S1A_IW_SLC__1SDV_20200601T051206_20200601T051234_032819_03CD2E_B45F"
KML = """<?xml version="1.0"?><kml><Document><Placemark><ExtendedData><SchemaData>
<SimpleData name="Name">Somewhere</SimpleData></SchemaData></ExtendedData>
<Polygon><outerBoundaryIs><LinearRing><coordinates>14.0,40.9 14.0,41.0 14.2,41.0 14.2,40.9 14.0,40.9</coordinates>
</LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>"""
EPOCHS = 30
PERIOD = ("2020-06-01", "2020-11-28")
"""First day, and the day on which the last epoch of the frame ends."""
TOWARDS = "(mm/yr, + towards satellite)"
CAN_UNWRAP = find_spec("snaphu") is not None


@dataclass(frozen=True)
class Case:
    """One run.

    Attributes
    ----------
    algorithm, parameters
        Id and values.
    group
        How the name of the group ends that the result becomes; empty for none.
    layers
        Names of the layers, from top to bottom; one, without its date, for all epochs of a series.
    drawn
        Those of them that are seen at first.
    loose
        Names of layers at the root of the tree.
    has_time
        Whether the Temporal Controller can play it.
    period, frames
        What it plays then.
    """

    algorithm: str
    parameters: dict
    group: str = ""
    layers: tuple = ()
    drawn: tuple = ()
    loose: tuple = ()
    has_time: bool = False
    period: tuple = PERIOD
    frames: int = EPOCHS


@contextmanager
def small_inputs(root: Path):
    """A frame, a portal and a site with a sample; yields the cases in an order in which they can run."""
    run_stage("create_sample_frame", root / "frame", options=SampleOptions(epochs=EPOCHS))
    write_scene(root / "wrapped" / "GEOC")
    for pair in PAIRS:
        write_hyp3(root / "hyp3", pair)
    write_sample(root / "sample_site")
    write_portal(root / "portal")
    write_tool_inputs(root)
    write_corners(root / "portal")
    with ExitStack() as stack:
        stack.enter_context(mock.patch.dict(os.environ, {"ALIGNSAR_CACHE": str(root / "cache")}))
        site = stack.enter_context(serving(root / "sample_site"))
        portal = stack.enter_context(serving(root / "portal"))
        yield cases(root, site.url, portal.products)


def write_corners(root):
    """The outline of the frame of the portal."""
    west, east, south, north = SMALL_GRID.extent
    folder = next((root / PRODUCTS).glob(f"*/{FRAME}/metadata"))
    corners = ((west, south), (east, south), (east, north), (west, north))
    (folder / f"{FRAME}-poly.txt").write_text("".join(f"{lon} {lat}\n" for lon, lat in corners))


def write_sample(folder):
    """Small files in place of those of the published sample."""
    grid = Grid.from_edges(20, 10, 14.0, 41.0, 0.01, -0.01)
    data = np.linspace(-5, 20, 200, dtype=np.float32).reshape(grid.shape)
    for name in ("velocity", "coherence", "residual", "consistency"):
        write_geotiff(folder / FILES[name], data, grid)
    (folder / FILES["coverage"]).write_text(KML)
    (folder / FILES["scenes"]).write_text(SCENE)
    (folder / FILES["datacube"]).write_bytes(b"CDF\x01 not really")


def cases(root, site, products):
    """All cases."""
    stack, series, cube = root / "GEOCml1mask", root / "TS", root / "cube" / "ITSBD.nc"
    both = {"INPUT": str(stack), "TIMESERIES": str(series)}
    addresses = {f"{name.upper()}_ADDRESS": f"{site}/{file}" for name, file in FILES.items()}
    velocity, coherence = f"Velocity {TOWARDS}", "Mean coherence (0 to 1)"
    previewed = (f"Velocity, unmasked {TOWARDS}", coherence, "Residual RMS (mm)", "Spatio-temporal consistency (mm)")
    previews = tuple(f"Preview: {quantity}" for quantity in previewed)
    result = "022D_04826_SAMPLE 2020-06 – 2020-11"
    quality = (
        *("Why a pixel is masked", coherence, "Loop closure, mean absolute (rad)", "Residual RMS (mm)"),
        *("Velocity standard deviation (mm/yr)", "Spatio-temporal consistency (mm)", f"Velocity, unmasked {TOWARDS}"),
        *("Mean amplitude (not calibrated)", "Amplitude standard deviation (not calibrated)"),
        "Amplitude stability (1 = most stable)",
    )
    terrain = ("Height (m)", *(f"Line of sight, {way} component" for way in ("east", "north", "up")), "Hillshade")
    reference, coverage, mask = "Reference point", "Coverage", "Mask (1 = kept)"
    filtered, area = "Filtered displacement (mm, + towards satellite)", "Reference area"
    drawn = (reference, coverage, velocity, "Hillshade")
    whole = (reference, coverage, velocity, filtered, mask, *quality, *previews, *terrain)
    seen, scatter = "Interferograms with data (count)", "Standard deviation of the velocity (mm/yr)"
    stack_mask, inside = "Mask of the stack (1 kept, 0 masked)", f"Velocity inside the mask {TOWARDS}"
    smooth = f"Filtered velocity inside the mask {TOWARDS}"
    pairs = ("2020-06-07 – 2020-06-13", "2020-06-01 – 2020-06-07")
    kept_quality = (
        *(coherence, seen, "Loop errors (count)", "RMS of the residuals (mm)", scatter),
        *("Spatio-temporal consistency (mm)", "Gaps in the network", "Interferograms in no loop (count)"),
        *("Longest connected time (yr)", "Loop closure, mean absolute (rad)", "Share of loops with errors"),
    )
    kept_terrain = (*terrain[:-1], "Intensity (linear)", "Hillshade")
    left_over = "Not explained by the sources on 2020-11-22 (mm, + towards satellite)"
    courses, trends = "Time courses of the sources", "Distances from the trend, by date"
    rebuilt = "Reconstructed displacement (mm, + towards satellite)"
    unwrapped = Case(
        "reunwrap_stack",
        {"INPUT": str(root / "wrapped"), "OUTPUT": str(root / "unwrapped")},
        ": unwrapped",
        ("Height (m)", "Intensity (linear)", coherence),
        ("Height (m)",),
    )
    return [
        *([unwrapped] if CAN_UNWRAP else []),
        Case("create_sample_frame", {"OUTPUT": str(root / "made"), "EPOCHS": 6, "ROWS": 40, "COLUMNS": 50},
             "Create sample frame: made", ("Height (m)", f"True velocity {TOWARDS}"), (f"True velocity {TOWARDS}",)),
        Case("import_interferograms", {"INPUT": str(root / "hyp3"), "OUTPUT": str(root / "imported")},
             ": imported", ("Height (m)", "Intensity (linear)"), ("Height (m)",)),
        Case("download_licsar", {"FRAME": FRAME, "ADDRESS": products, "PAUSE": 0.01, "OUTPUT": str(root / "fetched")},
             ": fetched", ("Height (m)", "Intensity (linear)"), ("Height (m)",)),
        Case("download_sample", {**addresses, "PAUSE": 0.01, "OUTPUT": str(root / "sample"),
                                 "COVERAGE": str(root / "sample_area.gpkg"), "SCENES": str(root / "scenes.gpkg")},
             ": sample", previews, previews[:1], loose=("Sentinel-1 scenes", coverage)),
        Case("load_previews", {"INPUT": str(root / "sample")}, ": sample", previews, previews[:1]),
        Case("load_coverage", {"INPUT": str(root / "sample" / FILES["coverage"]), "OUTPUT": str(root / "area.gpkg")},
             loose=(coverage,)),
        Case("export_batch", {"PRESET": "alignsar", "OUTPUT": str(root / "batch_LiCSBAS.sh")}),
        Case("import_batch", {"INPUT": str(root / "batch_LiCSBAS.sh"), "OUTPUT": str(root / "batch.json"),
                              "TABLE": str(root / "variables.gpkg")}, loose=("Variables of the batch file",)),
        Case("load_frames", {"ADDRESS": products, "OUTPUT": str(root / "outlines.gpkg")}, loose=("Frames",)),
        Case("load_scene_list", {"INPUT": str(root / "sample" / FILES["scenes"]), "OUTPUT": str(root / "list.gpkg")},
             loose=("Sentinel-1 scenes",)),
        Case("check_installation", {"OUTPUT": str(root / "installation.gpkg")}, loose=("Installation",)),
        Case("prepare_stack", {"INPUT": str(root / "frame"), "OUTPUT": str(root / "GEOCml1")},
             ": GEOCml1", ("Height (m)", "Intensity (linear)", coherence), ("Height (m)",)),
        Case("correct_gacos", {"INPUT": str(root / "GEOCml1"), "GACOS": str(root / "frame" / "GACOS"),
                               "OUTPUT": str(root / "GEOCml1GACOS")}),
        Case("mask_stack", {"INPUT": str(root / "GEOCml1GACOS"), "OUTPUT": str(stack),
                             "PAIR_COHERENCE_THRESHOLD": 0.15}, ": GEOCml1mask", (stack_mask,), (stack_mask,)),
        Case("clip_stack", {"INPUT": str(stack), "OUTPUT": str(root / "clipped"),
                            "EXTENT": "14.06,14.2,40.78,40.9 [EPSG:4326]"},
             ": clipped", (coherence, "Height (m)", stack_mask, "Intensity (linear)"), (coherence,)),
        Case("check_interferograms", {"INPUT": str(stack), "OUTPUT": str(series)}, ": TS",
             ("Height (m)", "Intensity (linear)"), ("Height (m)",)),
        Case("choose_reference", both, ": TS", (area,), (area,)),
        Case("close_loops", both, ": TS", (area, seen, coherence, "Loop errors (count)"), (area, seen)),
        Case("invert_network", both, ": TS", (area, velocity, "RMS of the residuals (mm)", "Gaps in the network"),
             (area, velocity)),
        Case("estimate_uncertainty", {"INPUT": str(series)}, ": TS",
             (area, scatter, "Spatio-temporal consistency (mm)"), (area, scatter)),
        Case("mask_noise", {"INPUT": str(series)}, ": TS",
             (area, inside, "Noise mask (1 keep, 0 masked)", "Why a pixel is masked"), (area, inside)),
        Case("filter_timeseries", {"INPUT": str(series)}, ": TS",
             (area, smooth, f"Filtered velocity {TOWARDS}"), (area, smooth)),
        Case("load_timeseries", {"INPUT": str(series)}, "TS 2020-06 – 2020-11",
             (reference, coverage, f"Filtered velocity {TOWARDS}", smooth, f"Velocity inside the mask {TOWARDS}",
              filtered, "Noise mask (1 keep, 0 masked)", *kept_quality, *kept_terrain),
             (reference, coverage, f"Filtered velocity {TOWARDS}", "Hillshade"), has_time=True),
        Case("load_stack", {"INPUT": str(stack), "PAIRS": "20200601_20200607 20200607_20200613",
                            "TABLE": str(root / "pairs.gpkg")}, "GEOCml1mask",
             (coverage, *(f"{name} {days}" for name in ("Phase", "Coherence") for days in pairs),
              "Height (m)", "Intensity (linear)"),
             (coverage, *(f"Phase {days}" for days in pairs)), loose=("Pairs",), has_time=True,
             period=("2020-06-01", "2020-06-13"), frames=2),
        Case("export_datacube", {"INPUT": str(series), "OUTPUT": str(root / "export" / "out.nc"),
                                 "PREVIEWS": str(root / "export" / "previews"),
                                 "COVERAGE": str(root / "export" / "area.gpkg"), "WORK_FOLDER": str(root / "frame")},
             result, whole, drawn, has_time=True),
        Case("run_pipeline", {"INPUT": str(root / "frame"), "OUTPUT": str(cube),
                              "PREVIEWS": str(cube.parent / "previews"), "COVERAGE": str(cube.parent / "area.gpkg")},
             result, whole, drawn, has_time=True),
        Case("load_datacube", {"INPUT": str(cube)}, result,
             (reference, velocity, filtered, mask, *quality, *terrain), (reference, velocity, "Hillshade"),
             has_time=True),
        Case("export_points", {"INPUT": str(cube), "OUTPUT": str(root / "cube" / "pixels.gpkg")},
             loose=("Points (mm/yr)",)),
        Case("export_rasters", {"INPUT": str(cube), "OUTPUT": str(root / "rasters")}),
        Case("separate_sources", {"INPUT": str(cube), "OUTPUT": str(root / "cube" / "sources.nc"),
                                  "BASELINE_END": "20200930", "BOOTSTRAPPED_RUNS": 40, "MINIMUM_CLUSTER_SIZE": 15,
                                  "COMPONENTS_STOP": 3}, ": sources",
             (reference, "IC1 deformation", "IC2 turbulent", courses, "Quality of the sources"),
             (reference, "IC1 deformation")),
        Case("detect_unrest", {"INPUT": str(cube), "SOURCES": str(root / "cube" / "sources.nc"),
                               "OUTPUT": str(root / "cube" / "unrest.nc")}, ": unrest",
             (reference, left_over, trends, "Trends of the sources"), (reference, left_over)),
        Case("reconstruct_timeseries", {"INPUT": str(cube), "SOURCES": str(root / "cube" / "sources.nc"),
                                        "OUTPUT": str(root / "cube" / "rebuilt.nc")},
             "rebuilt 2020-06 – 2020-11", (reference, velocity, rebuilt, mask, "Height (m)", "Hillshade"),
             (reference, velocity, "Hillshade"), has_time=True),
        *tool_cases(root, cube, Case, result, (reference, velocity, filtered, mask, *quality, *terrain),
                    (reference, velocity, "Hillshade")),
    ]  # fmt: skip
