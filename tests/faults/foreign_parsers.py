"""Every parser of foreign text, each with a good example to begin from.

A parser takes the bytes and an empty folder; it may return anything or raise an `InsarError`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from email.message import Message
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.core.options import StageOptions

Parser = Callable[[bytes, Path], object]
Named = dict[str, tuple[Parser, bytes]]

GRID = b"width: 50\nnlines: 40\ncorner_lat: 41.0\ncorner_lon: 14.0\npost_lat: -0.002\npost_lon: 0.002\n"
SIZE = b"range_samples: 50\nazimuth_lines: 40\n"


def as_file(read: Callable[[Path], object], name: str) -> Parser:
    """A parser of a file."""

    def parse(data: bytes, folder: Path) -> object:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return read(path)

    return parse


def as_text(read: Callable[[str], object]) -> Parser:
    """A parser of a text."""
    return lambda data, _: read(data.decode("utf-8", "replace"))


def as_attribute(variable: str, attribute: str) -> Parser:
    """The reader of cubes, on a cube with a text as attribute of a variable, or of the file."""

    def parse(data: bytes, folder: Path) -> object:
        from netCDF4 import Dataset

        from alignsar_qgis.insar.cube.reader import Cube

        path = folder / "cube.nc"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = data.decode("utf-8", "replace").replace("\0", "") or " "
        with Dataset(path, "w") as file:
            for dim, values in (("time", (0, 12)), ("lat", (41.0, 40.9)), ("lon", (14.0, 14.1))):
                file.createDimension(dim, 2)
                file.createVariable(dim, "f8", (dim,))[:] = values
            file["time"].units = "days since 2021-01-05"
            file.createVariable("mask", "i1", ("lat", "lon")).flag_values = [0, 1]
            file.createVariable("linear_velocity", "f4", ("lat", "lon"))
            file.ref_lat = 40.95
            (file[variable] if variable else file).setncattr(attribute, text)
        return Cube.open(path)

    return parse


def parsers() -> Named:
    """Each parser with a good example to begin from."""
    rooms = (
        _of_stacks(),
        _of_settings(),
        _of_series(),
        _of_other_observations(),
        _of_users(),
        _of_areas(),
        _of_records(),
        _of_servers(),
        _of_cubes(),
        _of_catalogues(),
    )
    found = {name: parser for room in rooms for name, parser in room.items()}
    if len(found) < sum(map(len, rooms)):
        raise ValueError("two parsers have the same name")
    return found


def _of_stacks() -> Named:
    from alignsar_qgis.insar.cube.metadata import first_number, padded_time
    from alignsar_qgis.insar.formats.delay_maps import read_ztd
    from alignsar_qgis.insar.formats.licsar import LicsarFolder
    from alignsar_qgis.insar.stack import clip
    from alignsar_qgis.insar.store import parfiles
    from alignsar_qgis.insar.store.baselines import read_baselines

    def grid(path: Path) -> object:
        (path.parent / "slc.mli.par").write_bytes(SIZE)
        return parfiles.read_grid(path.parent)

    def constants(path: Path) -> object:
        values = LicsarFolder(path.parent).constants.values()
        return [(padded_time(value), first_number(value)) for value in values]

    def delay(path: Path) -> object:
        path.with_suffix("").write_bytes(bytes(4 * 3 * 2))
        return read_ztd(path.with_suffix(""))

    def clipped(text: str) -> object:
        return clip.with_values(text, {"width": 3, "nlines": 2, "corner_lat": "41.0"})

    header = b"WIDTH 3\nFILE_LENGTH 2\nX_FIRST 14\nY_FIRST 41\nX_STEP 0.1\nY_STEP -0.1\n"
    return {
        "EQA.dem_par": (as_file(grid, "EQA.dem_par"), GRID),
        "slc.mli.par": (
            as_file(lambda path: parfiles.read_frequency(path.parent), "slc.mli.par"),
            b"radar_frequency: 5.405e9 Hz\n",
        ),
        "clipped header": (as_text(clipped), GRID),
        "baselines": (as_file(read_baselines, "baselines"), b"20200601 20200607 10.5 6\n20200601 20200613 -3 12\n"),
        "metadata.txt": (as_file(constants, "metadata.txt"), b"name=022D_04826_121209\ncenter_time=5:11:50.25\n"),
        "delay map": (as_file(delay, "20200601.ztd.rsc"), header),
        "map header": (as_file(clip._description, "mask.vrt"), b"<Description>Mask &amp; more</Description>"),
    }


def _of_settings() -> Named:
    from alignsar_qgis.insar.batch.licsalert import read_licsalert
    from alignsar_qgis.insar.batch.reading import read_batch
    from alignsar_qgis.insar.pipeline.configuration import read_configuration

    batch = b"look=\"2\"\nnlook=$look # twice\np15_stc_thre='10'\n"
    script = b"licsalert_settings = {'t_recalculate': 40}\nicasar_settings = dict(ica_param=(1e-2, 150))\n"
    return {
        "batch file": (as_file(read_batch, "batch_LiCSBAS.sh"), batch),
        "LiCSAlert script": (as_file(read_licsalert, "run_licsalert.py"), script),
        "configuration": (as_file(read_configuration, "a.json"), b'{"alignsar_configuration": 1, "shared": {}}'),
    }


def _of_series() -> Named:
    from alignsar_qgis.insar.cleaning.noise_criteria import reported_failures
    from alignsar_qgis.insar.core.grid import Grid, Window
    from alignsar_qgis.insar.kml import reference_place
    from alignsar_qgis.insar.store.nullified import PAIRS, SAMPLES, Nullified
    from alignsar_qgis.insar.store.parfiles import read_list
    from alignsar_qgis.insar.store.workspace import TimeSeries

    def window(path: Path) -> object:
        (path.parent / "EQA.dem_par").write_bytes(GRID)
        (path.parent / "slc.mli.par").write_bytes(SIZE)
        (path.parents[1] / "results").mkdir(exist_ok=True)
        return TimeSeries.open(path.parents[1]).window(path.name)

    def place(path: Path) -> object:
        return reference_place(path, Grid(50, 40, 14.0, 41.0, 0.002, -0.002), Window(1, 2, 3, 4))

    def stored(data: bytes, folder: Path) -> object:
        import h5py

        (folder / "info").mkdir(parents=True, exist_ok=True)
        (folder / "results").mkdir(exist_ok=True)
        (folder / "info" / "EQA.dem_par").write_bytes(GRID)
        (folder / "info" / "slc.mli.par").write_bytes(SIZE)
        with h5py.File(folder / "cum.h5", "w") as file:
            file["refarea"] = data.replace(b"\0", b"") or b" "
            return TimeSeries.open(folder).stored_reference(file)

    def taken(path: Path) -> object:
        (path.parent / "EQA.dem_par").write_bytes(GRID)
        (path.parent / "slc.mli.par").write_bytes(SIZE)
        (path.parents[1] / "results").mkdir(exist_ok=True)
        (path.parents[1] / SAMPLES).write_bytes(bytes(250))
        return Nullified.of(TimeSeries.open(path.parents[1]))

    return {
        "reference in a time series": (stored, b"3:4/5:6"),
        "nullified pairs": (as_file(taken, f"info/{PAIRS}"), b"20200601_20200607\n"),
        "reference window": (as_file(window, "info/13ref.txt"), b"3:4/5:6\n"),
        "place of reference": (as_file(place, "16ref.kml"), b"<coordinates>14.1,40.9,0</coordinates>"),
        "list of a stage": (as_file(read_list, "list.txt"), b"20200601_20200607\n# comment\n"),
        "criteria": (as_text(reported_failures), b"- coh_avg :  0.05 (100)\n- stc : 5 mm (3)\n"),
    }


def _of_other_observations() -> Named:
    from alignsar_qgis.insar.series import read_catalogue
    from alignsar_qgis.insar.series.gnss import read_station

    def station(path: Path) -> object:
        return read_station(path, (14.1, 40.8), "mm")

    tenv3 = (
        b"site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) "
        b"sig_e(m) sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu\n"
        b"RITE 17JAN07 2017.0185 57760 1930 6 14.1 2100 0.9 4520000 0.25 110 0.5 0 0.001 0.002 0.004 0.1 -0.2 0.3\n"
    )
    table = b"date,east,north,up,sigma_up\n2017-01-07,1,2,3,4\n2017-01-08,1.5,2,3,\n"
    quake = b'time,latitude,longitude,depth,mag,place\n2017-09-19T18:14:38Z,18.5,-98.5,48,7.1,"Ayutla, Mexico"\n'
    return {
        "earthquakes": (as_file(read_catalogue, "earthquakes.csv"), quake),
        "GNSS of Nevada": (as_file(station, "RITE.tenv3"), tenv3),
        "GNSS table": (as_file(station, "station.csv"), table),
    }


def _of_users() -> Named:
    from alignsar_qgis.insar.core.foreign_text import parsed_json
    from alignsar_qgis.insar.core.grid import Grid, Window
    from alignsar_qgis.insar.core.licsbas_names import from_batch
    from alignsar_qgis.insar.network.quality import read_dates
    from alignsar_qgis.insar.pipeline.plan import Plan
    from alignsar_qgis.insar.pipeline.stages import CHAIN
    from alignsar_qgis.insar.stack.masking import read_ranges
    from alignsar_qgis.insar.store.parfiles import read_chosen_pairs

    def options(text: str) -> object:
        try:
            typed = parsed_json(text)
        except ValueError:  # told by the dialog
            return None
        if not isinstance(typed, dict) or not all(own is None or isinstance(own, dict) for own in typed.values()):
            return None
        return Plan(Path("work"), options=typed).checked_options()

    def batch(text: str) -> object:
        variables = {name: value for name, _, value in (line.partition("=") for line in text.splitlines())}
        return [stage.options.from_dict(from_batch(stage.options, variables)) for stage in CHAIN]

    def typed(text: str) -> object:
        """A text for every option in turn; those that are no texts are refused."""
        return [_attempt(stage.options, info.name, text) for stage in CHAIN for info in stage.options.infos()]

    def ranges(path: Path) -> object:
        return read_ranges(path, Grid(50, 40, 14.0, 41.0, 0.002, -0.002))

    return {
        "list of pairs": (as_file(read_chosen_pairs, "pairs.txt"), b'"GEOC/20200601_20200607/" why\n# comment\n'),
        "dates": (as_file(read_dates, "dates.txt"), b"20200601\n2020-06-07\n"),
        "range": (as_text(lambda text: Window.parse(text, 50, 40)), b"1:20/3:0"),
        "typed values": (as_text(typed), b"20200601"),
        "ranges": (as_file(ranges, "ranges.txt"), b"1:20/3:0\n# comment\n"),
        "options": (as_text(options), b'{"mask_noise": {"maximum_residual": 10}, "correct_gacos": null}'),
        "variables of a batch file": (as_text(batch), b"p12_loop_thre=10\np12_nullify=y\np05_clip_range_geo=1/2/3/4\n"),
    }


def _attempt(options: type[StageOptions], name: str, text: str) -> object:
    try:
        return options.from_dict({name: text})
    except InsarError:
        return None


def _of_areas() -> Named:
    from alignsar_qgis.insar.core.polygons import read_polygons
    from alignsar_qgis.insar.download.frames import read_frames
    from alignsar_qgis.insar.kml import read_placemarks

    ring = '{"type":"Polygon","coordinates":[[[14,40],[15,40],[15,41],[14,40]]]}'
    one = '{"type":"Feature","properties":{"name":"a"},"geometry":' + ring + "}"
    feature = ('{"type":"FeatureCollection","features":[' + one + "]}").encode()
    kml = (
        b"<kml><Placemark><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>14,40 15,40 15,41 14,40"
        b"</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>"
    )
    return {
        "polygons": (as_file(read_polygons, "polygons.txt"), b"14,40,15,40,15,41\n"),
        "GeoJSON": (as_file(read_placemarks, "a.geojson"), feature),
        "KML": (as_file(read_placemarks, "a.kml"), kml),
        "frames": (as_file(read_frames, "frames.geojson"), feature.replace(b'"a"', b'"022D_04826_121209"')),
    }


def _of_records() -> Named:
    from alignsar_qgis.insar.cube.zarr_store import _is_own
    from alignsar_qgis.insar.store.lock import _owner
    from alignsar_qgis.insar.store.record import FolderRecord
    from alignsar_qgis.insar.synthetic import frame
    from alignsar_qgis.insar.synthetic.options import SampleOptions

    def sample(path: Path) -> object:
        truth = frame.earlier_truth(path.parent)
        return truth and frame._is_current(truth, path.parent, SampleOptions())

    stage = b'{"outputs":{"a":[1,2,3]},"inputs":{"b":[1,2,3]},"options":{},"result":{},"end":"2020"}'
    record = b'{"format":2,"replacing":{"stage":"a","outputs":["b"]},"stages":{"prepare_stack":' + stage + b"}}"
    truth = f'{{"about":"{frame.ABOUT}","files":{{"a":1}},"version":"1","options":{{}}}}'.encode()
    return {
        "record": (as_file(lambda path: FolderRecord.read(path.parent), "alignsar.json"), record),
        "owner of a lock": (as_file(_owner, "x.lock"), b'{"work":"02","since":"2020","process":1,"host":"a"}'),
        "Zarr attributes": (
            as_file(lambda path: _is_own(path.parent), ".zattrs"),
            b'{"history":"AlignSAR for QGIS"}',
        ),
        "sample": (as_file(sample, frame.TRUTH), truth),
    }


def _of_servers() -> Named:
    from alignsar_qgis.insar.core.frame_id import frame_id_in
    from alignsar_qgis.insar.download import _addresses, _errors, _headers, _http, _part_file, _portal
    from alignsar_qgis.insar.download._fetch import Page
    from alignsar_qgis.insar.download._proxies import parse_proxy
    from alignsar_qgis.insar.download.scenes import read_scenes

    def page(text: str) -> object:
        return list(_portal.dates_of(_portal.links_of(Page("https://example.org/a/", text))))

    def headers(text: str) -> object:
        found = Message()
        for name, _, value in (line.partition(":") for line in text.splitlines()):
            found[name.strip()] = value.strip()
        readers = _headers.packing, _headers.version_of, _headers.full_size
        return [read(found) for read in (*readers, _headers.last_modified, _headers.retry_after)]

    def redirect(text: str) -> object:
        start = "https://example.org/a/"
        with patch("socket.getaddrinfo", side_effect=OSError), suppress(_errors.TransportError):
            _addresses.check_step(start, target := _http._redirected(start, text))
            return _addresses.check_address(target)

    def part(data: bytes, folder: Path) -> object:
        """An answer to the request for the rest of a file, and the version of what has arrived."""
        version, _, span = data.decode("utf-8", "replace").partition("|")
        rest = _part_file.PartFile(folder, "a.tif")
        folder.mkdir(parents=True, exist_ok=True)
        rest.path.write_bytes(b"abc")
        rest.path.with_suffix(".tag").write_text(version, encoding="utf-8", errors="replace")
        answer = SimpleNamespace(status=206, headers={"Content-Range": span, "ETag": version})
        return rest.request_headers(), rest.continued_by(answer)

    answer = (
        b"Content-Length: 10\nContent-Range: bytes 0-9/10\nRetry-After: Wed, 21 Oct 2015 07:28:00 GMT\n"
        b'ETag: "a"\nContent-Encoding: gzip\nLast-Modified: Wed, 21 Oct 2015 07:28:00 GMT\n'
    )
    scene = b"S1A_IW_SLC__1SDV_20200601T050320_20200601T050347_032812_03CD2A_8C6E.zip\n"
    return {
        "portal page": (as_text(page), b'<a href="20200601_20200607/">20200601_20200607/</a>'),
        "headers": (as_text(headers), answer),
        "redirect": (as_text(redirect), b"https://other.example.org/b?c#d"),
        "part of a file": (part, b'"a1"|bytes 3-9/10'),
        "proxy": (as_text(parse_proxy), b"socks5://me:word@proxy.example.org:1080"),
        "frame ID": (as_text(frame_id_in), b"/data/022D_04826_121209/GEOC"),
        "scenes": (as_file(read_scenes, "scenes.txt"), scene),
    }


def _of_cubes() -> Named:
    from alignsar_qgis.insar.cube import reader
    from alignsar_qgis.insar.separation import file
    from alignsar_qgis.map.opening import with_values

    def separated(text: str) -> object:
        with file.Separation._understood(Path("sources.nc")):
            return file._options_of(SimpleNamespace(attributes={file.OPTIONS_ATTRIBUTE: text}))

    return {
        "range attribute": (as_text(lambda text: reader._range({"range": text})), b"(-10.0, 20.0)"),
        "unit of time": (as_attribute("time", "units"), b"days since 2020-06-01"),
        "meaning of flags": (as_attribute("mask", "flag_meanings"), b"rejected kept"),
        "unit of velocity": (as_attribute("linear_velocity", "unit"), b"mm/year"),
        "place of a cube": (as_attribute("", "ref_lon"), b"14.1"),
        "calendar": (as_attribute("time", "calendar"), b"standard"),
        "scale": (as_attribute("linear_velocity", "scale_factor"), b"0.1"),
        "no data": (as_attribute("linear_velocity", "missing_value"), b"-9999"),
        "conventions": (as_attribute("", "Conventions"), b"CF-1.8"),
        "options of a separation": (as_text(separated), b'{"components_start": 3, "seed": 1}'),
        "header on the map": (as_file(with_values, "a.vrt"), b"<SourceFilename relativeToVRT='1'>vel</SourceFilename>"),
        "reference date": (as_attribute("", "reference_date"), b"2020-06-01"),
    }


def _of_catalogues() -> Named:
    from alignsar_qgis.insar.catalogue.collection import described, read_item
    from alignsar_qgis.insar.catalogue.export import about_cube
    from alignsar_qgis.insar.catalogue.item import CubeItem
    from alignsar_qgis.insar.catalogue.options import StacOptions
    from alignsar_qgis.insar.catalogue.radar import Radar
    from alignsar_qgis.insar.frames.catalogue import refuse_other_catalogues
    from alignsar_qgis.insar.frames.job import FrameJob, FrameState
    from alignsar_qgis.insar.frames.options import FramesOptions
    from alignsar_qgis.insar.frames.table import read_frames
    from alignsar_qgis.insar.store.record import RECORD

    def plans(path: Path) -> object:
        jobs = [FrameJob.of(row, path.parent, FramesOptions()) for row in read_frames(path)]
        found = []
        for job in jobs:
            with suppress(InsarError):
                found.append(job.plan().checked_options())
        return found

    def as_item(variable: str, attribute: str) -> Parser:
        read = as_attribute(variable, attribute)

        def parse(data: bytes, folder: Path) -> object:
            cube = read(data, folder)
            item = CubeItem(cube, StacOptions()).described({}, "a")
            return described(about_cube(cube, StacOptions()), [item])

        return parse

    def collection(path: Path) -> object:
        (path.parent / "a").mkdir(exist_ok=True)
        (path.parent / "a" / RECORD).write_text("{}")
        return refuse_other_catalogues(path.parent.parent)

    def radar(text: str) -> object:
        names = (
            "sar_relative_orbit",
            "sar_reference_date_time",
            "sar_view_azimuth",
            "sar_radar_frequency_hz",
            "frame_id",
        )
        found = Radar(dict.fromkeys((*names, "sar_processing_software"), text))
        return found.sar(), found.sat(), found.view(), found.time_of_day

    table = b"frame;folder;area;start_date\n022D_04826_121209;;14/15/40/41;20200101\n;data/etna;;\n"
    item = b'{"id": "a", "bbox": [1, 2, 3, 4], "properties": {}, "assets": {}}'
    return {
        "table of frames": (as_file(plans, "frames.csv"), table),
        "state of a frame": (as_file(lambda path: FrameState.read(path.parent), "state.json"), b'{"name": "a"}'),
        "STAC item": (as_file(lambda path: read_item(path.parent), "a/a.json"), item),
        "STAC collection": (
            as_file(collection, "stac/collection.json"),
            b'{"links": [{"rel": "item", "href": "./a/a.json"}]}',
        ),
        "radar of a cube": (as_text(radar), b"22D"),
        "title of a cube in STAC": (as_item("", "title"), b"Campi Flegrei"),
        "licence of a cube in STAC": (as_item("", "license"), b"CC-BY-4.0"),
        "creation of a cube in STAC": (as_item("", "date_created"), b"2026-01-01T00:00:00Z"),
    }
