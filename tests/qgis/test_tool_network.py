"""The network through real QGIS: tables with the rows of its lists, picture and page, refusals."""

from __future__ import annotations

from pathlib import Path

import pytest
from network_folder import (
    BESIDE_BRIDGE,
    BRIDGE,
    EPOCHS,
    GAP,
    KEPT,
    METRES,
    SPANNING,
    write_network,
)

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import run_stage
from alignsar_qgis.insar.store.workspace import pairs_in
from alignsar_qgis.insar.synthetic.options import SampleOptions

TABLES = ("FINDINGS", "PAIRS", "EPOCHS", "LOOPS")


@pytest.fixture
def series(tmp_path):
    return write_network(tmp_path / "TS_1.5km")


def rows_of(results, output):
    """Attributes of every row of a table, dates as text."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(results[output], output, "ogr")
    names = layer.fields().names()
    return [
        {
            name: value.toString("yyyyMMdd") if hasattr(value, "toString") else value
            for name, value in zip(names, row.attributes())
        }
        for row in layer.getFeatures()
    ]


def tables(folder: Path):
    return {name: str(folder / f"{name}.gpkg") for name in TABLES}


def test_tables_picture_and_page(run, series, tmp_path):
    results = run("plot_network", {"INPUT": str(series), **tables(tmp_path)})
    assert results["OUTPUT"] == str(tmp_path / "TS_1.5km_network.png")
    assert Path(results["OUTPUT"]).read_bytes().startswith(b"\x89PNG")
    assert SPANNING[1] in Path(results["FIGURES"]).read_text(encoding="utf-8")
    counts = {name: results[name] for name in ("PAIRS_KEPT", "SUBSETS", "GAPS", "BRIDGES", "UNLOOPED")}
    assert counts == {"PAIRS_KEPT": 23, "SUBSETS": 2, "GAPS": 1, "BRIDGES": 2, "UNLOOPED": 2}
    assert "23 of 26 pairs are kept" in results["SUMMARY"]
    findings = rows_of(results, "FINDINGS")
    assert [(row["finding"], row["first"], row["last"], row["bring_back"]) for row in findings[:2]] == [
        ("Gap: no pair spans it", *GAP, SPANNING[1]),
        ("Bridge: one pair holds two parts", BRIDGE[:8], BRIDGE[9:], BESIDE_BRIDGE),
    ]
    assert (findings[0]["form"], findings[0]["form_days"]) == (f"{GAP[0]}_{GAP[1]}", 12)
    pairs = {row["pair"]: row for row in rows_of(results, "PAIRS")}
    assert {name for name, row in pairs.items() if row["kept"]} == set(KEPT)
    assert {name: row["rejected_by"] for name, row in pairs.items() if row["rejected_by"]} == {
        SPANNING[0]: "Loop closure (12)",
        SPANNING[1]: "Coverage or coherence (11)",
        BESIDE_BRIDGE: "Connection or reference (120)",
    }
    assert pairs[BRIDGE]["bridge"] == 1
    assert pairs[BRIDGE]["loops"] == 0
    assert pairs[SPANNING[0]]["mean_coherence"] == pytest.approx(0.21)
    assert not isinstance(pairs[SPANNING[0]]["residual_mm"], float), "a rejected pair has no residual"
    epochs = rows_of(results, "EPOCHS")
    assert [row["date"] for row in epochs] == EPOCHS
    assert [row["perpendicular_baseline_m"] for row in epochs] == pytest.approx(list(METRES.values()))
    assert [row["subset"] for row in epochs] == [2] * 7 + [1] * 9
    assert [row["pairs"] for row in epochs[:3]] == [2, 3, 4]
    assert epochs[6]["spanning_next"] == 0
    loops = rows_of(results, "LOOPS")
    assert [row["closure_rms_rad"] for row in loops] == pytest.approx([0.35, 2.41, 0.90])
    assert [bool(row["verdict"]) for row in loops] == [False, True, True]


def test_a_stack_and_the_folder_of_its_statistics(run, tmp_path):
    frame = tmp_path / "frame"
    run_stage("create_sample_frame", frame, options=SampleOptions(rows=30, columns=40, epochs=6), progress=Progress())
    given = {"INPUT": str(frame / "GEOC"), "OUTPUT": str(tmp_path / "n.png"), **tables(tmp_path)}
    plain = rows_of(run("plot_network", given), "PAIRS")
    assert all(row["kept"] for row in plain)
    assert [row["pair"] for row in plain] == pairs_in(frame / "GEOC")
    assert not isinstance(plain[0]["mean_coherence"], float)
    read = rows_of(run("plot_network", {**given, "STATISTICS": True}), "PAIRS")
    assert all(0 < row["mean_coherence"] < 1 for row in read)


def test_what_is_no_network_is_refused(run, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="empty"):
        run("plot_network", {"INPUT": str(tmp_path / "empty")})


def test_without_tables_there_is_still_the_picture(run, series, tmp_path):
    results = run("plot_network", {"INPUT": str(series), "OUTPUT": str(tmp_path / "n.png")})
    assert (tmp_path / "n.png").is_file()
    assert (tmp_path / "n.html").is_file()
    assert results["GAPS"] == 1
