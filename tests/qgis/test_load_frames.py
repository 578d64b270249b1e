"""The frames of a portal as a layer, and a download that looks for the frame of its area."""

import pytest
from http_server import PRODUCTS, serving, write_portal
from small_frame import FRAME, GRID

ASCENDING = "044A_04913_071213"
WEST, EAST, SOUTH, NORTH = GRID.extent
CORNERS = {
    FRAME: [(WEST - 1, SOUTH - 1), (EAST + 1, NORTH + 1), (WEST - 1, NORTH + 1), (EAST + 1, SOUTH - 1)],
    ASCENDING: [(WEST - 2, SOUTH - 2), (WEST + 0.0005, SOUTH - 2), (WEST + 0.0005, NORTH + 2), (WEST - 2, NORTH + 2)],
}


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.setenv("ALIGNSAR_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "site"
    write_portal(root)
    for frame, corners in CORNERS.items():
        folder = root / PRODUCTS / str(int(frame[:3])) / frame / "metadata"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{frame}-poly.txt").write_text("".join(f"{lon} {lat}\n" for lon, lat in corners))
    with serving(root) as running:
        yield running


def extent(*edges):
    return ",".join(map(repr, edges)) + " [EPSG:4326]"


def test_frames_can_be_clicked_on(load, site, project):
    from qgis.core import QgsGeometry, QgsPointXY

    layers = load("load_frames", {"ADDRESS": site.products, "PAUSE": 0.01, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = layers["Frames"]
    found = {feature["frame"]: feature for feature in layer.getFeatures()}
    assert set(found) == set(CORNERS)
    assert (found[FRAME]["relative_orbit"], found[FRAME]["direction"]) == (22, "descending")
    assert found[ASCENDING]["direction"] == "ascending"
    box = found[FRAME].geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == pytest.approx((WEST - 1, NORTH + 1))
    assert found[FRAME].geometry().isGeosValid(), "the corners of the file cross"
    assert found[FRAME].geometry().contains(QgsGeometry.fromPointXY(QgsPointXY(WEST, SOUTH)))
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.labelsEnabled()
    action = layer.actions().defaultAction("Canvas")
    assert "alignsar:download_licsar" in action.command()


def test_the_action_opens_the_download_with_the_frame(load, site, project, monkeypatch):
    import processing
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    layer = load("load_frames", {"ADDRESS": site.products, "PAUSE": 0.01, "OUTPUT": "TEMPORARY_OUTPUT"})["Frames"]
    feature = next(feature for feature in layer.getFeatures() if feature["frame"] == ASCENDING)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    code = QgsExpression.replaceExpressionText(layer.actions().defaultAction("Canvas").command(), context)
    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *arguments: opened.append(arguments), raising=False)
    exec(code)  # noqa: S102 - as QGIS does
    assert opened == [("alignsar:download_licsar", {"FRAME": ASCENDING})]


def test_an_area_brings_its_frame(run, site, tmp_path):
    from qgis.core import QgsProcessingException

    chosen = {"ADDRESS": site.products, "PAUSE": 0.01, "OUTPUT": str(tmp_path / "work")}
    with pytest.raises(QgsProcessingException, match=f"2 frames meet .*{FRAME} .*{ASCENDING}"):
        run("download_licsar", {**chosen, "EXTENT": extent(WEST - 0.1, WEST, SOUTH, NORTH)})
    assert not list((tmp_path / "work").rglob("*.tif"))
    result = run("download_licsar", {**chosen, "EXTENT": extent(WEST + 0.001, EAST, SOUTH, NORTH)})
    assert result["FAILED"] == 0
    assert list((tmp_path / "work" / "GEOC").glob(f"{FRAME}.geo.*.tif"))
    only = run("load_frames", {"ADDRESS": site.products, "EXTENT": extent(WEST - 1.5, WEST - 1.2, SOUTH, NORTH),
                               "OUTPUT": str(tmp_path / "frames.gpkg")})  # fmt: skip
    assert only["FRAME_IDS"] == ASCENDING


def test_without_a_folder_the_frame_that_is_found_names_it(run, site, tmp_path, monkeypatch):
    from alignsar_qgis.processing_provider import download

    monkeypatch.setattr(download, "documents_folder", lambda: tmp_path / "documents")
    result = run(
        "download_licsar", {"ADDRESS": site.products, "PAUSE": 0.01, "EXTENT": extent(WEST + 0.001, EAST, SOUTH, NORTH)}
    )
    assert result["OUTPUT"] == str(tmp_path / "documents" / FRAME)
    assert list((tmp_path / "documents" / FRAME / "GEOC").glob(f"{FRAME}.geo.*.tif"))
    assert len(site.requests(ending="-poly.txt")) == 2


def test_neither_frame_nor_area_is_refused(run, site, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="an area of interest"):
        run("download_licsar", {"ADDRESS": site.products, "OUTPUT": str(tmp_path / "work")})
