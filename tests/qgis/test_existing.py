"""Folders of LiCSBAS on the map as they are: real outputs of the original, and folders that lack things."""

import shutil
from datetime import date

import h5py
import numpy as np
import pytest
from transforms import composed, from_the_south

from alignsar_qgis.insar.store.raster import read_flat

SERIES = (
    "campi_small/TS_GEOCml1GACOSmaskclip",
    "mexico_nsbas/TS_GEOCml1mask",
    "mexico_singular/TS_GEOCml1mask",
    "mexico_wls/TS_GEOCml1mask",
)
CAMPI = SERIES[0]


def contents(folder):
    """Every file with size and time."""
    return {path: (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.rglob("*")}


def pixels(layer, band=1):
    """Values of a layer, (rows, columns), no data as NaN."""
    block = layer.dataProvider().block(band, layer.extent(), layer.width(), layer.height())
    return np.array(
        [
            [np.nan if block.isNoData(row, column) else block.value(row, column) for column in range(layer.width())]
            for row in range(layer.height())
        ]
    )


def epoch_layers(layers):
    """Layers of a series by the day on which each begins."""
    found = {}
    for layer in layers.values():
        temporal = layer.temporalProperties()
        if temporal is not None and temporal.isActive():
            found[temporal.fixedTemporalRange().begin().date().toString("yyyy-MM-dd")] = layer
    return found


@pytest.mark.parametrize("name", SERIES)
@pytest.mark.parametrize(("choice", "file"), [("filtered", "cum_filt.h5"), ("unfiltered", "cum.h5")])
def test_a_folder_of_the_original_is_shown_as_it_is(load, golden, project, tmp_path, name, choice, file):
    from alignsar_qgis.map.time import plays_bands

    folder = shutil.copytree(golden / name, tmp_path / "TS é 1")
    before = contents(folder)
    layers = load("load_timeseries", {"INPUT": str(folder), "SERIES": choice})
    with h5py.File(folder / file) as stored:
        cum, velocity, height = (stored[key][()] for key in ("cum", "vel", "hgt"))
        epochs = [f"{day // 10000}-{day // 100 % 100:02d}-{day % 100:02d}" for day in stored["imdates"][()].tolist()]
        corner = float(stored["corner_lon"][()]), float(stored["corner_lat"][()])
        post = float(stored["post_lon"][()]), float(stored["post_lat"][()])
    shown = next(layer for title, layer in layers.items() if "elocity (mm/yr" in title and title[0] in "VF")
    np.testing.assert_array_equal(pixels(shown), velocity)
    np.testing.assert_array_equal(pixels(layers["Height (m)"]), height)
    assert shown.crs().authid() == "EPSG:4326"
    assert shown.extent().xMinimum() == pytest.approx(corner[0] - post[0] / 2, abs=1e-9)
    assert shown.extent().yMaximum() == pytest.approx(corner[1] - post[1] / 2, abs=1e-9)
    if plays_bands():
        (series,) = [layer for title, layer in layers.items() if "isplacement (" in title]
        bands = {day: (series, band) for band, day in enumerate(epochs, start=1)}
    else:
        bands = {day: (layer, 1) for day, layer in epoch_layers(layers).items()}
    assert sorted(bands) == epochs
    for epoch in (0, len(epochs) // 2, len(epochs) - 1):
        layer, band = bands[epochs[epoch]]
        np.testing.assert_array_equal(pixels(layer, band), cum[epoch])
    # GDAL writes what it has found out about a file when it closes it.
    project.clear()
    assert contents(folder) == before


def test_reference_and_coverage_are_where_they_are(load, golden, project):
    layers = load("load_timeseries", {"INPUT": str(golden / CAMPI)})
    with h5py.File(golden / CAMPI / "cum_filt.h5") as stored:
        column, row = (int(part.split(":")[0]) for part in stored["refarea"][()].decode().split("/"))
        lon = stored["corner_lon"][()] + column * stored["post_lon"][()]
        lat = stored["corner_lat"][()] + row * stored["post_lat"][()]
        length, width = stored["vel"].shape
        size = width * stored["post_lon"][()], -length * stored["post_lat"][()]
    point = next(layers["Reference point"].getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((lon, lat), abs=1e-9)
    coverage = next(layers["Coverage"].getFeatures())
    box = coverage.geometry().boundingBox()
    assert (box.width(), box.height()) == pytest.approx(size, abs=1e-7)
    assert coverage["epochs"] == 30
    assert coverage["first_epoch"] == "2020-06-01"
    (group,) = project.layerTreeRoot().findGroups(False)
    assert "TS_GEOCml1GACOSmaskclip" in group.name()
    span = project.timeSettings().temporalRange()
    assert span.begin().date().toString("yyyy-MM-dd") == "2020-06-01"


def test_a_raster_that_only_results_has_is_shown_from_there(load, golden, tmp_path):
    folder = shutil.copytree(golden / CAMPI, tmp_path / "TS")
    layers = load("load_timeseries", {"INPUT": str(folder)})
    closure = layers["Loop closure, mean absolute (rad)"]
    np.testing.assert_array_equal(pixels(closure), read_flat(folder / "results" / "loop_ph_avg_abs", (80, 100)))


@pytest.mark.parametrize("spoil", ["no cum_filt", "no results", "no info", "old", "no reference", "no displacement"])
def test_what_is_missing_is_named_and_the_rest_is_shown(run, load, golden, tmp_path, spoil):
    folder = shutil.copytree(golden / CAMPI, tmp_path / "TS")
    expected = {
        "no cum_filt": "cum_filt.h5",
        "no results": "",
        "no info": "",
        "old": "results/E.geo",
        "no reference": "",
        "no displacement": "cum.h5: cum",
    }[spoil]
    if spoil == "no cum_filt":
        (folder / "cum_filt.h5").unlink()
    elif spoil in ("no results", "no info"):
        shutil.rmtree(folder / spoil.split()[1])
    elif spoil == "old":
        for file in ("cum.h5", "cum_filt.h5"):
            with h5py.File(folder / file, "a") as stored:
                for name in ("E.geo", "N.geo", "U.geo", "n_loop_err", "gap", "vintercept", "corner_lat", "corner_lon"):
                    del stored[name]
    elif spoil == "no reference":
        shutil.rmtree(folder / "info")
        for file in ("cum.h5", "cum_filt.h5"):
            with h5py.File(folder / file, "a") as stored:
                del stored["refarea"]
    else:
        (folder / "cum_filt.h5").unlink()
        with h5py.File(folder / "cum.h5", "a") as stored:
            del stored["cum"]
    missing = run("load_timeseries", {"INPUT": str(folder)})["MISSING"].split(", ")
    assert (expected in missing) if expected else not any("cum" in name for name in missing)
    layers = load("load_timeseries", {"INPUT": str(folder)})
    assert "Coverage" in layers
    assert all(layer.isValid() for layer in layers.values())
    assert any(layer.name().startswith(("Velocity", "Filtered velocity")) for layer in layers.values())
    assert bool(epoch_layers(layers)) == (spoil != "no displacement")
    assert ("Reference point" in layers) == (spoil != "no reference")


def test_a_single_file_is_enough(load, golden, tmp_path):
    file = shutil.copy(golden / CAMPI / "cum.h5", tmp_path / "cum.h5")
    layers = load("load_timeseries", {"INPUT": str(file)})
    assert "Velocity (mm/yr, + towards satellite)" in layers
    assert len(epoch_layers(layers)) in (1, 30)


def test_what_is_no_time_series_is_refused_with_what_to_choose(run, golden, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="TS_GEOCml1GACOSmaskclip"):
        run("load_timeseries", {"INPUT": str(golden / "campi_small")})
    with pytest.raises(QgsProcessingException, match=r"neither cum\.h5"):
        run("load_timeseries", {"INPUT": str(tmp_path)})
    (tmp_path / "cum.h5").write_bytes(b"not HDF5")
    with pytest.raises(QgsProcessingException, match=r"cum\.h5 cannot be read as HDF5"):
        run("load_timeseries", {"INPUT": str(tmp_path)})


def rows_of(layer):
    """Rows of a table by pair."""
    return {row["pair"]: row for row in layer.getFeatures()}


@pytest.mark.parametrize("kind", ["GEOC", "GEOCml1"])
def test_pairs_are_shown_in_time_with_their_table(load, frame, project, tmp_path, kind):
    from alignsar_qgis.insar.pipeline.running import run_stage
    from alignsar_qgis.insar.store.geotiff import read_geotiff
    from alignsar_qgis.insar.store.workspace import Stack

    folder = frame / "GEOC"
    if kind != "GEOC":
        folder = tmp_path / kind
        run_stage("prepare_stack", frame, folder)
    before = contents(folder)
    chosen = sorted(path.name for path in (frame / "GEOC").glob("2*_2*"))[:3]
    layers = load("load_stack", {"INPUT": str(folder), "PAIRS": ", ".join(chosen), "TABLE": "TEMPORARY_OUTPUT"})
    table = rows_of(layers["Pairs"])
    assert sorted(table) == chosen
    for pair in chosen:
        begin, end = (date(int(day[:4]), int(day[4:6]), int(day[6:])) for day in pair.split("_"))
        if kind == "GEOC":
            phase = read_geotiff(folder / pair / f"{pair}.geo.unw.tif", keep_zeros=True)[0]
            coherence = read_geotiff(folder / pair / f"{pair}.geo.cc.tif", keep_zeros=True)[0] / np.float32(255)
        else:
            phase = read_flat(folder / pair / f"{pair}.unw", Stack.open(folder).grid.shape)
            coherence = Stack.open(folder).read_coherence(pair)
        known = {line.split()[1]: float(line.split()[2]) for line in (folder / "baselines").read_text().splitlines()}
        row = table[pair]
        assert row["days"] == (end - begin).days
        assert row["perpendicular_baseline"] == pytest.approx(known[pair[9:]] - known[pair[:8]], abs=1e-6)
        assert row["coverage"] == pytest.approx(np.mean(np.isfinite(phase) & (phase != 0)))
        assert row["mean_coherence"] == pytest.approx(coherence[coherence > 0].mean(), rel=1e-5)
        shown = {name: layers[f"{name} {begin} – {end}"] for name in ("Phase", "Coherence")}
        for layer in shown.values():
            assert layer.temporalProperties().fixedTemporalRange().begin().date().toPyDate() == begin
        np.testing.assert_allclose(pixels(shown["Phase"]), np.where(phase == 0, np.nan, phase), rtol=1e-6)
        np.testing.assert_allclose(
            pixels(shown["Coherence"]), np.where(coherence == 0, np.nan, coherence), rtol=1e-5, atol=1e-6
        )
    played = project.timeSettings().temporalRange()
    last = played.end().addSecs(-60)
    assert any(
        layer.temporalProperties().fixedTemporalRange().contains(last)
        for layer in layers.values()
        if "Phase" in layer.name()
    )
    project.clear()
    assert contents(folder) == before


def test_colours_of_phase_begin_again_after_a_cycle(load, frame, project):
    from alignsar_qgis.map.styles import style_raster

    load("load_stack", {"INPUT": str(frame), "START_DATE": "20200601", "END_DATE": "20200619"})
    layer = next(x for x in project.mapLayers().values() if x.customProperty("alignsar/style") == "phase")
    style_raster(layer, "phase", limits=(-14.0, 3.0))
    renderer = layer.renderer()
    assert (renderer.classificationMin(), renderer.classificationMax()) == pytest.approx((-6 * np.pi, 6 * np.pi))
    colours = [renderer.shader().shade(phase)[1:] for phase in (0.3, 0.3 + 2 * np.pi, 0.3 - 4 * np.pi)]
    assert np.abs(np.diff(colours, axis=0)).max() <= 1
    opposite = renderer.shader().shade(0.3 + np.pi)[1:]
    assert np.abs(np.subtract(opposite, colours[0])).max() > 50


@pytest.mark.parametrize("statistics", [True, False])
@pytest.mark.parametrize("kind", ["unw", "cc"])
def test_a_pair_that_cannot_be_read_is_named_and_the_others_are_there(run, frame, project, tmp_path, kind, statistics):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

    class Heard(QgsProcessingFeedback):
        def pushWarning(self, warning):
            warnings.append(warning)

    folder, warnings = shutil.copytree(frame / "GEOC", tmp_path / "GEOC"), []
    pairs = sorted(path.name for path in folder.glob("2*_2*"))[:3]
    broken = folder / pairs[1] / f"{pairs[1]}.geo.{kind}.tif"
    broken.write_bytes(broken.read_bytes()[:200])
    context = QgsProcessingContext()
    context.setProject(project)
    values = {"INPUT": str(folder), "PAIRS": ",".join(pairs), "STATISTICS": statistics}
    done = run("load_stack", {**values, "TABLE": str(tmp_path / "pairs.gpkg")}, Heard(), context)
    shown = {layer.name() for layer in (*context.temporaryLayerStore().mapLayers().values(), *done["OUTPUT"])}
    named = {pair: " – ".join(f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in pair.split("_")) for pair in pairs}
    assert any(broken.name in warning for warning in warnings)
    assert (f"Phase {named[pairs[1]]}" in shown) == (kind == "cc")
    assert (f"Coherence {named[pairs[1]]}" in shown) == (kind == "unw")
    assert {f"{name} {named[pairs[0]]}" for name in ("Phase", "Coherence")} <= shown
    table = rows_of(QgsVectorLayer(done["TABLE"], "t", "ogr"))
    assert (broken.name in (table[pairs[1]]["fault"] or "")) == statistics
    assert (table[pairs[0]]["coverage"] > 0) if statistics else not table[pairs[0]]["coverage"]


def test_one_layer_plays_its_bands_where_qgis_can(golden, monkeypatch, qgis_app):
    import rasterio

    from alignsar_qgis.insar.existing import ExistingSeries
    from alignsar_qgis.map import series_entry
    from alignsar_qgis.map.existing import series_result

    monkeypatch.setattr(series_entry, "plays_bands", lambda: True)
    series = ExistingSeries.open(golden / CAMPI)
    (spec,) = [spec for spec in series_result(series).group.layers() if spec.days]
    assert spec.days[:-1] == series.epochs
    with h5py.File(series.file) as stored, rasterio.open(spec.source) as raster:
        assert raster.count == len(series.epochs) == 30
        assert [raster.tags(band)["DATE"] for band in raster.indexes] == [f"{day:%Y%m%d}" for day in series.epochs]
        assert raster.descriptions == tuple(day.isoformat() for day in series.epochs)
        np.testing.assert_array_equal(raster.read(17), stored["cum"][16])


@pytest.mark.parametrize("form", ["as downloaded", "shifted", "packed", "from the south", "other no data"])
def test_a_geotiff_is_shown_where_it_says_with_the_values_it_says(load, frame, tmp_path, form):
    import rasterio

    folder = shutil.copytree(frame / "GEOC", tmp_path / "GEOC")
    pair = min(path.name for path in folder.glob("2*_2*"))
    path = folder / pair / f"{pair}.geo.unw.tif"
    with rasterio.open(path) as source:
        values, profile, transform = source.read(1), source.profile, source.transform
    holes = values == 0
    samples, scale, offset = values, 1.0, 0.0
    if form == "shifted":
        transform = composed(transform, transform.translation(3, 0))
    elif form == "packed":
        scale, offset = 0.01, 2.0
        samples = np.where(holes, -32768, np.round((values - offset) / scale)).astype(np.int16)
        values = np.where(holes, 0, samples * scale + offset).astype(np.float32)
        profile.update(dtype="int16", nodata=-32768)
    elif form == "from the south":
        transform = from_the_south(transform, values.shape[0])
        samples = values[::-1]
    elif form == "other no data":
        samples = np.where(holes, np.float32(-9999), values)
        profile.update(nodata=-9999)
    profile.update(transform=transform)
    with rasterio.open(path, "w", **profile) as target:
        target.write(samples, 1)
        target.scales, target.offsets = (scale,), (offset,)
        bounds = target.bounds
    layers = load("load_stack", {"INPUT": str(folder), "PAIRS": pair})
    (shown,) = [layer for name, layer in layers.items() if name.startswith("Phase")]
    assert not shown.temporalProperties().isActive(), "a single pair is seen whatever date is played"
    assert shown.extent().xMinimum() == pytest.approx(bounds.left, abs=1e-9)
    assert shown.extent().yMaximum() == pytest.approx(max(bounds.top, bounds.bottom), abs=1e-9)
    np.testing.assert_allclose(pixels(shown), np.where(holes, np.nan, values), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"PAIRS": "20200601-20200613"}, "no pair of dates"),
        ({"PAIRS": "19990101_19990113"}, "has no 19990101_19990113"),
        ({"START_DATE": "20300101"}, "None of the"),
        ({"INPUT": "/nowhere/at/all"}, "no folder named like a pair"),
    ],
)
def test_a_choice_that_cannot_be_met_is_refused(run, frame, values, message):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=message):
        run("load_stack", {"INPUT": str(frame), **values})


def test_what_cannot_be_displacement_is_hidden_and_said(run, load, golden, tmp_path):
    from qgis.core import QgsProcessingFeedback

    from alignsar_qgis.map.time import plays_bands

    class Heard(QgsProcessingFeedback):
        def pushWarning(self, warning):
            warnings.append(warning)

    folder, warnings = shutil.copytree(golden / CAMPI, tmp_path / "TS"), []
    with h5py.File(folder / "cum_filt.h5", "a") as file:
        file["cum"][-1, 3:5, 7:9] = 1e30
        file["cum"][-1, 9, 9] = -1e30
        expected = file["cum"][-1]
        del file["vel"]
        file.create_group("vel")
    expected[np.abs(expected) > 1e29] = np.nan
    run("load_timeseries", {"INPUT": str(folder)}, Heard())
    assert [text for text in warnings if "cum_filt.h5: 5 values of cum on 2020-11-22 are beyond 100000 mm" in text]
    assert [text for text in warnings if "cum_filt.h5: vel is a group" in text]
    layers = load("load_timeseries", {"INPUT": str(folder)})
    if plays_bands():
        (layer,) = [layer for title, layer in layers.items() if "isplacement (" in title]
        band = layer.bandCount()
    else:
        layer, band = epoch_layers(layers)["2020-11-22"], 1
    np.testing.assert_array_equal(pixels(layer, band), expected)
