"""Downloads and local sample files through real QGIS: toolbox, model, qgis_process, settings of the network."""

import json
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from http_server import PRODUCTS, serving, tree, write_portal
from small_frame import FRAME, GRID, PAIRS
from socks_server import socks_proxy

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.download.alignsar_sample import FILES
from alignsar_qgis.insar.store.raster import write_geotiff

SCENE_NAMES = (
    "S1A_IW_SLC__1SDV_20200601T051206_20200601T051234_032819_03CD2E_B45F",
    "S1B_IW_SLC__1SDV_20211223T051146_20211223T051213_030148_039993_BA0C",
)
KML = """<?xml version="1.0"?><kml><Document><Placemark>
<ExtendedData><SchemaData>
<SimpleData name="Name">Somewhere</SimpleData><SimpleData name="vid">23</SimpleData>
</SchemaData></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>
14.0,40.7 14.0,40.9 14.2,40.9 14.2,40.7 14.0,40.7</coordinates></LinearRing></outerBoundaryIs></Polygon>
</Placemark></Document></kml>"""


@pytest.fixture
def site(tmp_path):
    write_portal(tmp_path / "site")
    with serving(tmp_path / "site") as running:
        yield running


@pytest.fixture
def sample_site(tmp_path):
    """A site with small files in place of those of the sample."""
    folder = tmp_path / "sample_site"
    grid = Grid.from_edges(20, 10, 14.0, 41.0, 0.01, -0.01)
    data = np.linspace(-5, 20, 200, dtype=np.float32).reshape(grid.shape)
    for name in ("velocity", "coherence", "residual", "consistency"):
        write_geotiff(folder / FILES[name], data, grid)
    (folder / FILES["coverage"]).write_text(KML)
    (folder / FILES["scenes"]).write_text("\n".join(SCENE_NAMES))
    (folder / FILES["datacube"]).write_bytes(b"CDF\x01 not really")
    with serving(folder) as running:
        yield running


def licsar(site, output, **values):
    return {"FRAME": FRAME, "ADDRESS": site.products, "PAUSE": 0.01, "OUTPUT": str(output), **values}


def sample(site, output, **values):
    addresses = {f"{name.upper()}_ADDRESS": f"{site.url}/{file}" for name, file in FILES.items()}
    return {**addresses, "PAUSE": 0.01, "OUTPUT": str(output), **values}


def test_a_frame_is_downloaded_and_then_up_to_date(run, site, tmp_path):
    result = run("download_licsar", licsar(site, tmp_path / "work", GACOS=True, INTENSITY=True))
    work = tmp_path / "work"
    assert (result["GEOC"], result["GACOS_FOLDER"]) == (str(work / "GEOC"), str(work / "GACOS"))
    assert result["INTENSITY_FOLDER"] == str(work / "GEOC.MLI")
    assert (result["PAIRS"], result["FAILED"], result["NOT_PUBLISHED"]) == (len(PAIRS), 0, 0)
    assert result["FETCHED"] == len(tree(work))
    again = run("download_licsar", licsar(site, work, GACOS=True, INTENSITY=True))
    assert again["SKIPPED"] is True
    assert again["ALREADY_THERE"] == result["FETCHED"]


def test_a_partial_failure_is_an_error_that_says_how_to_go_on(run, site, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    site.fault(f"{PAIRS[0]}.geo.cc.tif", 500, times=99)
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match=r"1 of \d+ files could not be fetched.*Run again to resume"):
        run("download_licsar", licsar(site, tmp_path / "work", ATTEMPTS=2), feedback)
    assert "1 failed" in feedback.textLog()
    assert "Traceback" not in feedback.textLog()
    site.faults.clear()
    assert run("download_licsar", licsar(site, tmp_path / "work"))["FETCHED"] == 1


def test_a_cancel_is_obeyed(run, site, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        since = None

        def isCanceled(self):
            if self.since is None and site.requests(ending=f"{PAIRS[0]}.geo.unw.tif"):
                self.since = time.monotonic()
            return self.since is not None

    site.fault(f"{PAIRS[0]}.geo.unw.tif", "stall", times=9)
    feedback = Impatient()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("download_licsar", licsar(site, tmp_path / "work"), feedback)
    assert time.monotonic() - feedback.since < 5


def test_an_area_of_interest_given_as_layer_in_any_projection_is_compared(run, site, tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer

    for wkt, apart in (
        ("Polygon((1558000 5011000, 1559000 5011000, 1559000 5011800, 1558000 5011800, 1558000 5011000))", None),
        ("Polygon((2558000 5011000, 2559000 5011000, 2559000 5011800, 2558000 5011800, 2558000 5011000))", True),
    ):
        layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "area", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
        feedback = QgsProcessingFeedback()
        run("download_licsar", licsar(site, tmp_path / "work", AREA=layer), feedback)
        assert ("does not overlap" in feedback.textLog()) == bool(apart), feedback.textLog()


def test_a_download_is_the_first_box_of_a_model(run, provider, site, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Download and prepare", "test")
    download = QgsProcessingModelChildAlgorithm("alignsar:download_licsar")
    download.setChildId("download")
    for name, value in licsar(site, tmp_path / "work").items():
        if name != "OUTPUT":
            download.addParameterSources(name, [source.fromStaticValue(value)])
    prepare = QgsProcessingModelChildAlgorithm("alignsar:prepare_stack")
    prepare.setChildId("prepare")
    prepare.addParameterSources("INPUT", [source.fromChildOutput("download", "GEOC")])
    for child, name in ((download, "work"), (prepare, "stack")):
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(child.childId())
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({name: output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    feedback = QgsProcessingFeedback()
    folders = {"download:work": str(tmp_path / "work"), "prepare:stack": str(tmp_path / "GEOCml1")}
    _, ok = model.run(folders, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    assert {path.name for path in (tmp_path / "GEOCml1").iterdir() if path.is_dir()} == set(PAIRS)


def test_the_sample_is_downloaded_and_loaded(run, sample_site, project, tmp_path):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(project)
    values = sample(sample_site, tmp_path / "out", COVERAGE="TEMPORARY_OUTPUT", SCENES="TEMPORARY_OUTPUT")
    result = run("download_sample", values, context=context)
    assert result["FETCHED"] == len(FILES)
    assert Path(result["DATACUBE"]).is_file()
    layers = result["PREVIEWS"]
    assert len(layers) == 4
    assert all(layer.isValid() and layer.renderer().type() == "singlebandpseudocolor" for layer in layers)
    assert sum(context.willLoadLayerOnCompletion(layer.id()) for layer in layers) == 1, "one bears the others"
    assert result["COVERAGE"].featureCount() == 1
    assert result["SCENES"].featureCount() == len(SCENE_NAMES)


def test_a_frame_typed_in_lower_case_goes_to_the_folder_of_that_frame(run, site, monkeypatch, tmp_path):
    from alignsar_qgis.processing_provider import download

    monkeypatch.setattr(download, "documents_folder", lambda: tmp_path / "documents")
    values = {**licsar(site, "", FRAME=FRAME.lower()), "OUTPUT": None}
    assert run("download_licsar", values)["OUTPUT"] == str(tmp_path / "documents" / FRAME)


def test_an_empty_address_leaves_a_file_out(run, sample_site, tmp_path):
    result = run("download_sample", sample(sample_site, tmp_path / "out", DATACUBE_ADDRESS=""))
    assert result["DATACUBE"] is None
    assert result["FETCHED"] == len(FILES) - 1
    assert not sample_site.requests(ending=".nc")


def test_scenes_become_a_table_with_dates_and_numbers(run, tmp_path):
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QTimeZone

    text = tmp_path / "scenes.txt"
    text.write_text("\n".join(SCENE_NAMES))
    result = run("load_scene_list", {"INPUT": str(text), "OUTPUT": "TEMPORARY_OUTPUT"})
    first, second = result["OUTPUT"].getFeatures()
    assert not result["OUTPUT"].isSpatial()
    assert (result["SCENES"], result["EPOCHS"]) == (2, 2)
    assert first["date"] == QDate(2020, 6, 1)
    begin = QDateTime(QDate(2020, 6, 1), QTime(5, 12, 6), QTimeZone.utc())
    assert first["start"].toSecsSinceEpoch() == begin.toSecsSinceEpoch()
    assert [first[name] for name in ("mission", "mode", "product_type", "polarisation")] == [
        "S1A",
        "IW",
        "SLC",
        "VV+VH",
    ]
    assert (first["orbit"], first["relative_orbit"], first["data_take"], first["epoch"]) == (
        32819,
        22,
        "03CD2E",
        "20200601",
    )
    assert (second["mission"], second["relative_orbit"]) == ("S1B", 22)


def test_a_table_of_scenes_survives_a_geopackage(run, tmp_path):
    from qgis.core import QgsVectorLayer

    text = tmp_path / "scenes.txt"
    text.write_text("\n".join(SCENE_NAMES))
    run("load_scene_list", {"INPUT": str(text), "OUTPUT": str(tmp_path / "scenes.gpkg")})
    layer = QgsVectorLayer(str(tmp_path / "scenes.gpkg"), "scenes", "ogr")
    assert [feature["name"] for feature in layer.getFeatures()] == list(SCENE_NAMES)
    moments = [feature["start"].toUTC().toString("yyyyMMddTHHmmss") for feature in layer.getFeatures()]
    assert moments == ["20200601T051206", "20211223T051146"]
    kinds = {field.name(): field.typeName() for field in layer.fields()}
    assert [kinds[name] for name in ("name", "start", "date", "orbit")] == ["String", "DateTime", "Date", "Integer"]


def test_the_real_files_of_the_sample_load(run, shared, tmp_path):
    data = shared / "data"
    coverage = run("load_coverage", {"INPUT": str(data / "data_coverage.kml"), "OUTPUT": str(tmp_path / "c.gpkg")})
    from qgis.core import QgsVectorLayer

    (feature,) = QgsVectorLayer(coverage["OUTPUT"], "c", "ogr").getFeatures()
    assert (feature["Name"], feature["volc_id"], feature["vid"]) == ("Campi Flegrei", "211010", "23")
    box = feature.geometry().boundingBox()
    west_to_north = [box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()]
    assert west_to_north == [14.0263873873874, 14.2516126126126, 40.7143873873874, 40.9396126126126]
    assert feature.geometry().area() == pytest.approx((25 / 111) ** 2)
    scenes = run("load_scene_list", {"INPUT": str(data / "input_S1_files.txt"), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (scenes["SCENES"], scenes["EPOCHS"]) == (194, 171)
    assert {feature["relative_orbit"] for feature in scenes["OUTPUT"].getFeatures()} == {22}
    missions = [feature["mission"] for feature in scenes["OUTPUT"].getFeatures()]
    assert (missions.count("S1A"), missions.count("S1B")) == (126, 68)


def test_the_real_previews_are_styled_by_quantity(run, shared, project):
    from qgis.core import QgsProcessingContext

    from alignsar_qgis.insar.store.geotiff import read_geotiff

    context = QgsProcessingContext()
    context.setProject(project)
    result = run("load_previews", {"INPUT": str(shared / "data")}, context=context)
    found = {}
    for layer in result["OUTPUT"]:
        values, _ = read_geotiff(Path(layer.source()))
        ramp = layer.renderer().shader().rasterShaderFunction()
        found[Path(layer.source()).name] = (np.nanmean(values, dtype=float), ramp.minimumValue(), ramp.maximumValue())
    assert found["prelim_vel.tif"][0] == pytest.approx(-0.4834, abs=1e-4)
    assert found["prelim_vel.tif"][1] == -found["prelim_vel.tif"][2] < 0
    assert found["prelim_coh.tif"] == (pytest.approx(0.3852, abs=1e-4), 0, 1)
    assert found["prelim_rrms.tif"][0] == pytest.approx(1.3403, abs=1e-4)
    assert found["prelim_stc.tif"][0] == pytest.approx(2.0670, abs=1e-4)


def test_previews_that_are_no_geotiffs_of_one_band_are_not_opened(run, project, tmp_path):
    import rasterio
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    from alignsar_qgis.insar.core.grid import Grid
    from alignsar_qgis.insar.store.raster import write_geotiff

    def load():
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(project)
        result = run("load_previews", {"INPUT": str(tmp_path)}, feedback, context)
        return [Path(layer.source()).name for layer in result["OUTPUT"]], feedback.textLog()

    (tmp_path / "prelim_vel.tif").write_text('<VRTDataset rasterXSize="1" rasterYSize="1"></VRTDataset>')
    with pytest.raises(QgsProcessingException, match=r"prelim_vel\.tif cannot be read as a GeoTIFF"):
        load()
    grid = Grid.from_edges(5, 4, 14.0, 41.0, 0.001, -0.001)
    write_geotiff(tmp_path / "prelim_coh.tif", np.full((4, 5), 0.5, "f4"), grid)
    with rasterio.open(tmp_path / "prelim_coh.tif") as source:
        profile = {**source.profile, "count": 2}
    with rasterio.open(tmp_path / "prelim_stc.tif", "w", **profile) as target:
        target.write(np.ones((2, 4, 5), "f4"))
    shown, said = load()
    assert shown == ["prelim_coh.tif"]
    assert "prelim_vel.tif cannot be read as a GeoTIFF" in said
    assert "prelim_stc.tif has 2 bands" in said


def test_a_folder_without_previews_is_named(run, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=str(tmp_path)):
        run("load_previews", {"INPUT": str(tmp_path)})


def test_the_proxy_of_qgis_is_used_and_its_exceptions_are_kept(qgis_app, monkeypatch):
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    from alignsar_qgis.insar.core.errors import BadOption
    from alignsar_qgis.processing_provider.network_settings import QgisProxy

    monkeypatch.setenv("http_proxy", "http://of.environment:1")
    manager = QgsNetworkAccessManager.instance()
    before = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())
    try:
        proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "us:er", "p@ss")
        manager.setFallbackProxyAndExcludes(proxy, ["http://by.system/"], ["http://direct/"])
        proxy_of = QgisProxy(manager)
        assert proxy_of("http://portal/x") == "http://us%3Aer:p%40ss@proxy.example:3128"
        assert proxy_of("http://direct/x") is None
        assert proxy_of("http://by.system/x") == "http://of.environment:1"
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
        assert QgisProxy(manager)("http://portal/x") is None
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.DefaultProxy), [], [])
        assert QgisProxy(manager)("http://portal/x") == "http://of.environment:1"
        socks = QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "socks.example", 0, "me", "p@ss")
        manager.setFallbackProxyAndExcludes(socks, [], [])
        assert QgisProxy(manager)("http://portal/x") == "socks5h://me:p%40ss@socks.example:1080"
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.FtpCachingProxy, "ftp", 1), [], [])
        with pytest.raises(BadOption, match="HTTP or SOCKS5 proxy"):
            QgisProxy(manager)
    finally:
        manager.setFallbackProxyAndExcludes(*before)


@pytest.mark.parametrize("kind", ["http", "socks"])
def test_a_download_goes_through_the_proxy_of_qgis(run, site, tmp_path, kind):
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    if kind == "socks":
        pytest.importorskip("socks")
    kinds = {"http": QNetworkProxy.ProxyType.HttpProxy, "socks": QNetworkProxy.ProxyType.Socks5Proxy}
    manager = QgsNetworkAccessManager.instance()
    before = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())
    with socks_proxy({"portal.invalid": site.address}) as socks:
        host, port = site.address if kind == "http" else socks.server_address
        try:
            manager.setFallbackProxyAndExcludes(QNetworkProxy(kinds[kind], host, port), [], [])
            far = licsar(site, tmp_path / "work", ADDRESS=f"http://portal.invalid/{PRODUCTS}")
            result = run("download_licsar", far)
        finally:
            manager.setFallbackProxyAndExcludes(*before)
        asked = site.proxied if kind == "http" else socks.asked
    assert result["FETCHED"] == len(tree(tmp_path / "work")) > 0
    assert asked


def test_the_authorities_that_qgis_trusts_are_trusted_and_names_checked(qgis_app):
    import ssl

    from alignsar_qgis.processing_provider.network_settings import trusted_certificates

    context = trusted_certificates()
    if context is None:
        pytest.skip("this QGIS names no certificate authority")
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.cert_store_stats()["x509_ca"] > 0


def test_the_shell_downloads_a_frame(qgis_process, site, tmp_path):
    arguments = [f"--{name}={value}" for name, value in licsar(site, tmp_path / "work").items()]
    finished = qgis_process("--json", "run", "alignsar:download_licsar", *arguments)
    assert finished.returncode == 0, finished.stderr
    results = json.loads(finished.stdout)["results"]
    assert results["PAIRS"] == len(PAIRS)
    site.fault("baselines", 500, times=99)
    shutil.rmtree(tmp_path / "work")
    failed = qgis_process("run", "alignsar:download_licsar", *arguments, "--ATTEMPTS=1")
    assert failed.returncode == 1
    assert "Run again to resume" in failed.stderr


def test_the_grid_of_the_frame_is_kept(run, site, tmp_path):
    from alignsar_qgis.insar.store.geotiff import read_geotiff_grid

    run("download_licsar", licsar(site, tmp_path / "work"))
    assert read_geotiff_grid(tmp_path / "work" / "GEOC" / f"{FRAME}.geo.hgt.tif").agrees_with(GRID)
