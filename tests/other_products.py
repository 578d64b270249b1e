"""Small products as other producers deliver them, of a scene whose truth is a formula of longitude and latitude.

The ground moves by a vector that changes linearly from place to place; the satellite flies and looks as stated. All is
computed here from the vectors, independently of what reads it.
"""

import h5py
import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.warp import transform

C = 299792458.0
UTM = "EPSG:32633"
EAST, NORTH = 430000.0, 4520000.0
"""North-west corner in UTM, at about 14.17° E, 40.83° N."""
POSTING = 80.0
EPOCHS = ("20200601", "20200613", "20200625")
PAIRS = ("20200601_20200613", "20200601_20200625", "20200613_20200625")
BASELINES = {"20200601": 0.0, "20200613": 42.0, "20200625": -17.5}
HEADING = {"ascending": -12.9, "descending": -167.3}
INCIDENCE = 38.0


def years(pair):
    """Time that a pair spans, in units that make phases of some radians."""
    first, second = (EPOCHS.index(epoch) for epoch in pair.split("_"))
    return second - first


def height(lon, lat):
    """Height in metres, up to some hundred."""
    return 200 + 2000 * (lon - 14.2) + 1500 * (lat - 40.8)


def incidence(lon, lat, metres=0.0):
    """Incidence angle in degrees, which grows to the east and falls with the height."""
    return INCIDENCE + 4 * (lon - 14.2) - 1e-4 * metres


def look(lon, lat, direction="descending", metres=0.0):
    """Unit vector from the ground to a satellite that looks to the right."""
    theta, flight = np.deg2rad(incidence(lon, lat, metres)), np.deg2rad(HEADING[direction])
    towards = flight - np.pi / 2  # azimuth of the satellite, from north to east
    return np.sin(theta) * np.sin(towards), np.sin(theta) * np.cos(towards), np.cos(theta)


def path_increase(pair, lon, lat, direction="descending"):
    """Metres by which the path has grown at the later epoch."""
    east, north, up = look(lon, lat, direction)
    moved = 0.004 * (lon - 14.1), -0.003 + 0 * lat, -0.010 - 0.05 * (lat - 40.7)
    return -years(pair) * (east * moved[0] + north * moved[1] + up * moved[2])


def phase(pair, lon, lat, frequency, direction="descending"):
    """Phase in radians, positive for a longer path at the later epoch."""
    return 4 * np.pi * frequency / C * path_increase(pair, lon, lat, direction)


def coherence(pair, lon, lat):
    """Coherence between 0.2 and 0.9."""
    return np.clip(0.5 + 2 * (lon - 14.2) - 0.05 * years(pair) + 0 * lat, 0.2, 0.9)


def utm_places(width, length, posting=POSTING, east=EAST, north=NORTH):
    """Longitude and latitude of pixel centres in UTM, each (length, width), and the geotransform."""
    x, y = np.meshgrid(east + posting * (np.arange(width) + 0.5), north - posting * (np.arange(length) + 0.5))
    lon, lat = transform(UTM, "EPSG:4326", x.ravel(), y.ravel())
    made = Affine(posting, 0, east, 0, -posting, north)
    return np.reshape(lon, x.shape), np.reshape(lat, x.shape), made


def write_raster(path, values, where, crs=UTM, nodata=0):
    """A GeoTIFF of one band."""
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"driver": "GTiff", "count": 1, "dtype": values.dtype, "nodata": nodata, "crs": crs}
    with rasterio.open(path, "w", width=values.shape[1], height=values.shape[0], transform=where, **profile) as target:
        target.write(values, 1)


def write_hyp3(folder, pair, direction="descending", shift=0, frequency=5.405e9):
    """A HyP3 product of GAMMA, in UTM; ``shift`` moves its frame by pixels, as frames of other dates do."""
    first, second = pair.split("_")
    name = f"S1AA_{first}T051150_{second}T051151_VVP012_INT80_G_ueF_{first[4:]}"
    lon, lat, where = utm_places(90, 70, east=EAST + shift * POSTING)
    toward = np.array(look(lon, lat, direction))
    kinds = {
        "unw_phase": phase(pair, lon, lat, frequency, direction),
        "corr": coherence(pair, lon, lat),
        "lv_theta": np.arcsin(toward[2]),
        "lv_phi": np.arctan2(toward[1], toward[0]),
        "amp": np.sqrt(1 + lat - 40),
    }
    kinds["unw_phase"][:3] = 0
    for kind, values in kinds.items():
        write_raster(folder / name / f"{name}_{kind}.tif", values.astype("f4"), where)
    write_raster(folder / name / f"{name}_dem.tif", height(lon, lat).astype("f4"), where, nodata=None)
    metres = BASELINES[second] - BASELINES[first]
    (folder / name / f"{name}.txt").write_text(
        f"Reference Granule: S1A_IW_SLC__1SDV_{first}T051150\nSecondary Granule: S1A_IW_SLC__1SDV_{second}T051151\n"
        f"Baseline: {metres}\nUTC time: 18710.25\nHeading: {HEADING[direction] % 360}\nUnwrapping type: mcf\n"
    )
    return folder / name


def write_aria(folder, pair, direction="descending", frequency=5.405e9, turned=True, flipped=False):
    """An ARIA product: the later date is the reference, so that phase has the other sign."""
    earlier, later = pair.split("_")
    first, second = (later, earlier) if turned else (earlier, later)
    path = folder / f"S1-GUNW-D-R-022-tops-{first}_{second}-051150-00014E_00040N-PP-9abc-v3_0_1.nc"
    lon, lat = 14.1 + 0.0008 * np.arange(80), 40.85 - 0.0008 * np.arange(60)
    if flipped:
        lat = lat[::-1]
    x, y = np.meshgrid(lon, lat)
    coarse_lon, coarse_lat = np.linspace(14.0, 14.3, 7), np.linspace(40.95, 40.7, 6)
    levels = np.array([-1500.0, 0.0, 3000.0, 9000.0])
    z, v, u = np.meshgrid(levels, coarse_lat, coarse_lon, indexing="ij")
    toward = look(u, v, direction, z)
    sign = -1 if turned else 1
    folder.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w") as file:
        data = file.create_group("science/grids/data")
        data["longitude"], data["latitude"] = lon, lat
        values = (sign * phase(pair, x, y, frequency, direction)).astype("f4")
        values[:, :2] = 0
        data["unwrappedPhase"] = values
        data["unwrappedPhase"].attrs["_FillValue"] = np.float32(0)
        data["coherence"] = coherence(pair, x, y).astype("f4")
        data["amplitude"] = (1 + y - 40).astype("f4")  # of the interferogram, so it is power
        data["amplitude"].attrs["units"] = "watt"
        geometry = file.create_group("science/grids/imagingGeometry")
        geometry["longitudeMeta"], geometry["latitudeMeta"], geometry["heightsMeta"] = coarse_lon, coarse_lat, levels
        geometry["incidenceAngle"] = np.rad2deg(np.arccos(toward[2])).astype("f4")
        geometry["azimuthAngle"] = np.rad2deg(np.arctan2(toward[1], toward[0])).astype("f4")
        metres = sign * (BASELINES[later] - BASELINES[earlier])
        geometry["perpendicularBaseline"] = np.full(z.shape, metres, "f4")
        file["science/radarMetaData/wavelength"] = C / frequency
    return path


def write_nisar(folder, pair, direction="descending", frequency=1.2575e9, turned=False):
    """A NISAR product in UTM with the reference first, as is usual."""
    earlier, later = pair.split("_")
    first, second = (later, earlier) if turned else (earlier, later)
    path = folder / f"NISAR_L2_PR_GUNW_001_005_D_219_{first}_{second}.h5"
    lon, lat, where = utm_places(90, 70)
    x, y = where.c + POSTING * (np.arange(90) + 0.5), where.f - POSTING * (np.arange(70) + 0.5)
    levels = np.array([-500.0, 0.0, 1000.0, 2000.0])
    coarse = np.linspace(x[0] - 2000, x[-1] + 2000, 6), np.linspace(y[0] + 2000, y[-1] - 2000, 5)
    u, v = np.meshgrid(*coarse)
    coarse_lon, coarse_lat = (np.reshape(t, u.shape) for t in transform(UTM, "EPSG:4326", u.ravel(), v.ravel()))
    toward = [look(coarse_lon, coarse_lat, direction, level) for level in levels]
    sign = -1 if turned else 1
    folder.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w") as file:
        about = file.create_group("science/LSAR/identification")
        for image, epoch in (("reference", first), ("secondary", second)):
            day = f"{epoch[:4]}-{epoch[4:6]}-{epoch[6:]}"
            about[f"{image}ZeroDopplerStartTime"] = np.bytes_(f"{day}T05:11:50.123456789")
        grids = file.create_group("science/LSAR/GUNW/grids/frequencyA")
        grids["centerFrequency"] = frequency
        data = grids.create_group("unwrappedInterferogram/HH")
        data["xCoordinates"], data["yCoordinates"], data["projection"] = x, y, np.uint32(32633)
        values = (sign * phase(pair, lon, lat, frequency, direction)).astype("f4")
        values[:2] = np.nan
        data["unwrappedPhase"], data["coherenceMagnitude"] = values, coherence(pair, lon, lat).astype("f4")
        radar = file.create_group("science/LSAR/GUNW/metadata/radarGrid")
        radar["xCoordinates"], radar["yCoordinates"] = coarse
        radar["heightAboveEllipsoid"], radar["projection"] = levels, np.uint32(32633)
        for index, name in enumerate(("losUnitVectorX", "losUnitVectorY")):
            radar[name] = np.array([one[index] for one in toward]).astype("f4")
        radar["perpendicularBaseline"] = np.full((2, *u.shape), sign * (BASELINES[later] - BASELINES[earlier]), "f4")
    return path
