"""What cannot work is refused by the dialog, with what to do instead; nothing is written then."""

import sys

import pytest
from every_stage import run_one
from languages import LANGUAGES, english_words, speaking

STAGES_BEFORE = ("prepare_stack", "correct_gacos", "mask_stack", "clip_stack", "check_interferograms", "close_loops")


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    """A folder with a frame, stacks and a time series up to stage 14."""
    folder = tmp_path_factory.mktemp("refusals")
    for stage_id in ("create_sample_frame", *STAGES_BEFORE, "invert_network", "estimate_uncertainty"):
        run_one(stage_id, folder)
    (folder / "file.txt").write_text("20200631\n")
    (folder / "netcdf.nc").write_bytes(b"not a cube")
    (folder / "empty").mkdir()
    (folder / "polygons").write_text("14,40,15,40,15,42,14,42\n")
    return folder


@pytest.fixture
def context(qgis_app):
    from qgis.core import QgsProcessingContext

    return QgsProcessingContext()


def placed(values, work):
    """Values with the folder put in."""
    return {name: value.format(work=work) if isinstance(value, str) else value for name, value in values.items()}


STACK, SERIES = {"INPUT": "{work}/GEOCml1"}, {"INPUT": "{work}/TS"}
BOTH = {"INPUT": "{work}/GEOCml1GACOSmaskclip", "TIMESERIES": "{work}/TS"}
CASES = [
    ("mask_stack", STACK, "Nothing to mask"),
    ("mask_stack", {**STACK, "PIXEL_RANGES": "abc"}, "'abc' is not of the form x1:x2/y1:y2"),
    ("mask_stack", {**STACK, "PIXEL_RANGES": "0:99/0:5"}, "outside the image"),
    ("mask_stack", {**STACK, "PIXEL_RANGES": f"0:{'9' * 5000}/0:5"}, "is not of the form x1:x2/y1:y2"),
    ("mask_stack", {**STACK, "RANGE_FILE": "{work}/file.txt"}, "file.txt, line 1"),
    ("mask_stack", {**STACK, "POLYGON_FILE": "{work}/file.txt"}, "is not a polygon"),
    ("mask_stack", {**STACK, "POLYGON_FILE": "{work}/gone.txt"}, "gone.txt does not exist"),
    ("mask_stack", {**STACK, "POLYGON_FILE": "{work}/frame"}, "frame is a folder"),
    ("clip_stack", STACK, "Nothing to cut out"),
    ("clip_stack", {**STACK, "PIXEL_RANGE": "abc"}, "'abc' is not of the form"),
    ("clip_stack", {**STACK, "EXTENT": "1,2,3,4 [EPSG:4326]"}, "does not overlap the image"),
    ("clip_stack", {**STACK, "EXTENT": "14,15,40,41 [EPSG:4326]", "PIXEL_RANGE": "0:5/0:5"}, "not both"),
    ("clip_stack", {"INPUT": "{work}/GEOCml1/slc.mli.par", "PIXEL_RANGE": "0:5/0:5"}, "is a file, not a folder"),
    ("clip_stack", {**STACK, "PIXEL_RANGE": "0:5/0:5", "OUTPUT": "{work}/GEOCml1"}, "is the input itself"),
    ("clip_stack", {**STACK, "PIXEL_RANGE": "0:5/0:5", "OUTPUT": "{work}/GEOCml1/x"}, "lies inside the input"),
    ("clip_stack", {**STACK, "PIXEL_RANGE": "0:5/0:5", "OUTPUT": "{work}/file.txt"}, "file.txt is a file"),
    ("prepare_stack", {"INPUT": "{work}"}, "Choose {work}/frame"),
    ("prepare_stack", {"INPUT": "{work}/gone"}, "gone does not exist"),
    ("prepare_stack", {"INPUT": "{work}/empty"}, "is empty. Choose the folder with downloaded interferograms"),
    ("prepare_stack", {"INPUT": "{work}/frame/GEOC/{pair}"}, "Choose its parent {work}/frame/GEOC"),
    ("prepare_stack", {"INPUT": "{work}/GEOCml1"}, "is a stack folder"),
    ("prepare_stack", {"INPUT": "{work}/frame", "OUTPUT": "{work}/frame/GEOC/out"}, "lies in"),
    ("correct_gacos", {**STACK, "GACOS": "{work}/frame"}, "Choose {work}/frame/GACOS"),
    ("correct_gacos", {"INPUT": "{work}/frame/GEOC", "GACOS": "{work}/frame/GACOS"}, "a stack folder (GEOCml…)"),
    ("check_interferograms", {"INPUT": "{work}/GEOCml1/{pair}"}, "Choose its parent {work}/GEOCml1"),
    ("check_interferograms", {**STACK, "MIN_TEMPORAL_BASELINE": 9, "MAX_TEMPORAL_BASELINE": 5}, "no interferogram"),
    ("close_loops", {**STACK, "TIMESERIES": "{work}/TS/results"}, "Choose its parent {work}/TS"),
    ("close_loops", {**STACK, "TIMESERIES": "{work}/GEOCml1"}, "is a stack folder"),
    ("close_loops", {**BOTH, "OUTPUT": "{work}/TS/branch"}, "lies inside the input"),
    ("choose_reference", {**BOTH, "WANTED_POINT": "99,9 [EPSG:4326]"}, "9.00000° N, 99.00000° E lies outside"),
    ("invert_network", {**BOTH, "METHOD": "only_sb", "OFFSETS_FILE": "{work}/file.txt"}, "have no effect"),
    ("mask_noise", {**SERIES, "VELOCITY_MINIMUM": 5, "VELOCITY_MAXIMUM": -5}, "lowest velocity"),
    ("filter_timeseries", {**SERIES, "FIT_RANGE": "abc"}, "'abc' is not of the form"),
    ("filter_timeseries", {**SERIES, "EXCLUDE_EXTENT": "1,2,3,4 [EPSG:4326]"}, "does not overlap the image"),
    ("filter_timeseries", {**SERIES, "MINIMUM_HEIGHT": 9, "MAXIMUM_HEIGHT": 9}, "below the greatest"),
    ("export_datacube", {**SERIES, "REFERENCE_DATE": "hello"}, "'hello' is not a date"),
    ("export_datacube", {**SERIES, "REFERENCE_DATE": "20200631"}, "'20200631' is not a date"),
    ("export_datacube", {**SERIES, "REFERENCE_DATE": "19990101"}, "is not an epoch"),
    ("export_datacube", {**SERIES, "OUTPUT": "{work}"}, "is a folder"),
    ("export_datacube", {**SERIES, "OUTPUT": "{work}/a.tif"}, "does not end in .nc"),
    ("export_datacube", {**SERIES, "EXTRA_TIFS": "{work}/gone.tif"}, "gone.tif does not exist"),
    ("export_datacube", {**SERIES, "PREVIEWS": "{work}/file.txt"}, "file.txt is a file"),
    ("export_datacube", {**SERIES, "ZARR": "{work}/frame"}, "holds something else"),
    ("separate_sources", {"INPUT": "{work}/netcdf.nc"}, "netcdf.nc"),
    ("separate_sources", {"INPUT": "{work}/gone.nc"}, "gone.nc does not exist"),
    ("separate_sources", {"INPUT": "{work}/netcdf.nc", "OUTPUT": "{work}/netcdf.nc"}, "is the input itself"),
    ("separate_sources", {"INPUT": "{work}/netcdf.nc", "COMPONENTS_START": 9}, "exceeds most components"),
    ("detect_unrest", {"INPUT": "{work}/netcdf.nc", "SOURCES": "{work}/netcdf.nc"}, "netcdf.nc"),
    ("load_datacube", {"INPUT": "{work}/netcdf.nc"}, "netcdf.nc"),
    ("load_previews", {"INPUT": "{work}/frame"}, "has none of prelim_vel.tif"),
    ("load_coverage", {"INPUT": "{work}/gone.kml", "OUTPUT": "memory:"}, "gone.kml does not exist"),
    ("load_scene_list", {"INPUT": "{work}/gone.txt", "OUTPUT": "memory:"}, "gone.txt does not exist"),
    ("download_licsar", {"FRAME": "hello"}, "'hello' is not a frame ID"),
    ("download_licsar", {"FRAME": "022D_04826_121209", "START_DATE": "hello"}, "'hello' is not a date"),
    ("download_licsar", {"FRAME": "022D_04826_121209", "END_DATE": "2010-01-01"}, "is after the last date"),
    ("download_licsar", {"FRAME": "022D_04826_121209", "ADDRESS": "hello"}, "hello"),
    ("download_sample", {"VELOCITY_ADDRESS": "hello"}, "hello"),
    ("import_interferograms", {"INPUT": "{work}/frame", "OUTPUT": "{work}/out"}, "go on with 'Prepare stack'"),
    ("import_interferograms", {"INPUT": "{work}/frame", "OUTPUT": "{work}/frame"}, "is the input itself"),
    ("import_interferograms", {"INPUT": "{work}/TS", "OUTPUT": "{work}/frame"}, "were not imported"),
    (
        "import_interferograms",
        {"INPUT": "{work}/TS", "FORMAT": "table", "OUTPUT": "{work}/out"},
        "interferograms.csv does not",
    ),
    ("create_sample_frame", {"OUTPUT": "{work}/a\0b"}, "has a zero byte"),
    ("prepare_stack", {"INPUT": "{work}/frame", "OUTPUT": "a\0b"}, "has a zero byte"),
    ("run_pipeline", {"INPUT": "a\0b"}, "has a zero byte"),
    ("choose_reference", {**BOTH, "WANTED_POINT": "nan,nan"}, "finite numbers are needed"),
    ("create_sample_frame", {"GAP_AFTER": 300}, "needs more than"),
    ("create_sample_frame", {"OUTPUT": "{work}/file.txt"}, "file.txt is a file"),
    ("run_pipeline", {"INPUT": "{work}/frame", "START_DATE": "hello"}, "'hello' is not a date"),
]


@pytest.mark.parametrize(("name", "values", "words"), CASES, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(CASES)])
def test_what_cannot_work_is_refused_before_the_run(provider, context, work, name, values, words):
    pair = next(path.name for path in sorted((work / "frame" / "GEOC").iterdir()) if path.is_dir())
    values = {key: value.replace("{pair}", pair) if isinstance(value, str) else value for key, value in values.items()}
    before = sorted(work.rglob("*"))
    ok, message = provider.algorithm(name).create().checkParameterValues(placed(values, work), context)
    assert not ok
    assert words.format(work=work) in message
    assert sorted(work.rglob("*")) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusals_are_in_the_language_of_the_user(provider, context, work, tmp_path, language):
    english, refused = [provider.algorithm(name).create().checkParameterValues for name, _, _ in CASES], {}
    with speaking(language, tmp_path):
        for check, (name, values, words) in zip(english, CASES):
            _, message = check(placed({k: v for k, v in values.items() if "{pair}" not in str(v)}, work), context)
            refused[name, words] = message
    assert {case: text for case, text in refused.items() if english_words(text)} == {}
    assert len(set(refused.values())) > len(CASES) / 2


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("prepare_stack", {"INPUT": "{work}/frame"}),
        ("prepare_stack", {"INPUT": "{work}/frame/GEOC"}),
        ("correct_gacos", {**STACK, "GACOS": "{work}/frame/GACOS"}),
        ("mask_stack", {**STACK, "PAIR_COHERENCE_THRESHOLD": 0.1}),
        ("clip_stack", {**STACK, "PIXEL_RANGE": "0:20/0:20"}),
        ("clip_stack", {**STACK, "POLYGON_FILE": "{work}/polygons"}),
        ("check_interferograms", STACK),
        ("choose_reference", BOTH),
        ("close_loops", {**BOTH, "OUTPUT": "{work}/branch"}),
        ("invert_network", BOTH),
        ("estimate_uncertainty", SERIES),
        ("filter_timeseries", {**SERIES, "FIT_RANGE": "0:20/0:20"}),
        ("export_datacube", {**SERIES, "REFERENCE_DATE": "20200601"}),
        ("export_datacube", {**SERIES, "REFERENCE_DATE": "2020-06-01"}),
        ("export_datacube", {**SERIES, "REFERENCE_DATE": 20200601}),
        ("export_datacube", {**SERIES, "REFERENCE_DATE": "  "}),
        ("download_licsar", {"FRAME": "022D_04826_121209", "OUTPUT": "{work}/download"}),
        ("run_pipeline", {"INPUT": "{work}/frame"}),
    ],
)
def test_what_can_work_is_not_refused(provider, context, work, name, values):
    assert provider.algorithm(name).create().checkParameterValues(placed(values, work), context) == (True, "")


def test_scripts_are_refused_too(run, work):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Nothing to cut out"):
        run("clip_stack", {"INPUT": str(work / "GEOCml1")})


def test_polygons_are_only_glanced_at_before_the_run(provider, context, work):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    algorithm = provider.algorithm("clip_stack").create()

    def verdict(text):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
        if text:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(text))
            layer.dataProvider().addFeature(feature)
            layer.updateExtents()
        return algorithm.checkParameterValues({"INPUT": str(work / "GEOCml1"), "POLYGONS": layer}, context)

    from alignsar_qgis.insar.store.workspace import Stack

    west, east, south, north = Stack.open(work / "GEOCml1").grid.extent
    assert verdict(f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {south}))") == (True, "")
    assert "hold no pixel centre" in verdict("POLYGON((0 0,1 0,1 1,0 0))")[1]
    assert "Nothing to cut out" in verdict("")[1]


@pytest.mark.parametrize("name", ["invert_network", "run_pipeline", "load_datacube", "separate_sources"])
def test_a_missing_package_is_told_with_the_way_to_get_it(provider, context, monkeypatch, name):
    missing = "h5py" if name == "invert_network" else "netCDF4"
    algorithm = provider.algorithm(name).create()
    assert algorithm.canExecute() == (True, "")
    monkeypatch.setitem(sys.modules, missing, None)
    ok, message = algorithm.canExecute()
    assert not ok
    assert missing in message
    if sys.platform == "linux":
        assert f"sudo apt install python3-{missing.lower()}." in message
    assert algorithm.checkParameterValues({}, context) == (False, message)
    assert provider.algorithm("prepare_stack").create().canExecute() == (True, "")


@pytest.mark.parametrize(
    ("platform", "words"), [("win32", "OSGeo4W shell: python3 -m pip install netCDF4"), ("darwin", "bin/pip3 install")]
)
def test_the_way_fits_the_operating_system(qgis_app, monkeypatch, platform, words):
    from alignsar_qgis.processing_provider.missing_packages import how_to_install

    monkeypatch.setattr(sys, "platform", platform)
    assert words in how_to_install(["netCDF4"])
    assert "apt" not in how_to_install(["netCDF4"])
