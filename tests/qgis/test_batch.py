"""Batch files of LiCSBAS in QGIS: read into a configuration, run by the chain, and written again."""

import json
from pathlib import Path

import pytest
from batch_case import VALUES
from golden_compare import compare_cubes
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from alignsar_qgis.insar.pipeline.configuration import ENDING, read_configuration


@pytest.fixture
def batch(tmp_path):
    path = tmp_path / "batch_LiCSBAS.sh"
    path.write_text(VALUES)
    return path


@pytest.fixture
def run(provider):
    import processing

    def run(name, **parameters):
        feedback = QgsProcessingFeedback()
        values = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
        return processing.run(f"alignsar:{name}", values, feedback=feedback), feedback.textLog()

    return run


def test_the_settings_of_the_demonstration_give_the_cube_of_the_original(qgis_process, shared, golden, batch, tmp_path):
    configuration, cube = tmp_path / "settings.json", tmp_path / "ITSBD.nc"
    made = qgis_process("run", "alignsar:import_batch", f"--INPUT={batch}", f"--OUTPUT={configuration}")
    assert made.returncode == 0, made.stderr
    finished = qgis_process(
        "run",
        "alignsar:run_pipeline",
        f"--INPUT={shared / 'data' / 'campi_small_frame'}",
        f"--CONFIG={configuration}",
        "--FIRST_STAGE=02",
        "--COMPATIBLE=true",
        f"--OUTPUT={cube}",
    )
    assert finished.returncode == 0, finished.stderr
    assert compare_cubes(cube, golden / "campi_small" / "ITSBD.nc") == []


def test_a_table_says_what_became_of_every_variable(run, batch, tmp_path):
    table = tmp_path / "variables.gpkg"
    result, log = run("import_batch", INPUT=batch, OUTPUT=tmp_path / "settings.json", TABLE=table)
    layer = QgsVectorLayer(result["TABLE"])
    rows = {feature["variable"]: feature for feature in layer.getFeatures()}
    assert (rows["p15_stc_thre"]["outcome"], rows["p15_stc_thre"]["option"]) == ("used", "maximum_inconsistency")
    assert rows["p15_stc_thre"]["value"] == "10"
    assert rows["p02to05_filter"]["outcome"] == "without effect"
    assert result["UNKNOWN"] == 0
    assert result["IGNORED"] == sum(row["outcome"] == "without effect" for row in rows.values())
    assert f"{len(rows)} of {len(rows)} variables are understood" in log
    assert "cometdev=1 sets" in log


def test_what_is_set_in_the_dialog_wins_over_the_batch_file(run, frame, tmp_path):
    batch = tmp_path / "settings.sh"
    batch.write_text('start_step="02"\nend_step="04"\ndo04op_mask="y"\np04_mask_coh_thre_ifg="0.3"\nn_para=1\n')
    run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "a.nc", CONFIG=batch)
    followed = read_configuration(tmp_path / f"a{ENDING}")
    assert (followed.preset, followed.last) == ("licsbas", "04")
    assert followed.options["mask_stack"]["pair_coherence_threshold"] == 0.3
    assert (tmp_path / "a_files" / "GEOCml1mask").is_dir()
    options = json.dumps({"mask_stack": {"pair_coherence_threshold": 0.2}})
    run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "b.nc", CONFIG=batch, OPTIONS=options, LAST_STAGE="05")
    changed = read_configuration(tmp_path / f"b{ENDING}")
    assert changed.last == "05"
    assert changed.options["mask_stack"]["pair_coherence_threshold"] == 0.2


def test_the_log_names_the_preset_in_force_and_what_the_file_sets(run, frame, tmp_path):
    batch = tmp_path / "batch_LiCSBAS.sh"
    batch.write_text(
        'start_step="02"\nend_step="04"\ndo04op_mask="y"\np04_mask_coh_thre_ifg="0.3"\np13_inv_alg="WLS"\np15_n_gap_thre="7"\n'
    )
    options = json.dumps({"mask_noise": {"maximum_gaps": 8}})
    _, log = run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "a.nc", CONFIG=batch, OPTIONS=options)
    assert "With the configuration: preset 'LiCSBAS defaults', steps 02 to 04." in log
    (line,) = (line for line in log.splitlines() if line.startswith("From batch_LiCSBAS.sh: "))
    assert "; 13 Invert network: Weighting WLS" in line
    assert "04 Mask stack: " in line
    assert " 0.3" in line
    assert "15 Mask noise" not in line, "the dialog wins"


def test_a_preset_that_is_chosen_wins_over_the_batch_file(run, frame, tmp_path):
    batch = tmp_path / "settings.sh"
    batch.write_text('start_step="02"\nend_step="02"\n')
    for preset, wanted in ((None, "licsbas"), ("alignsar", "alignsar")):
        run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "a.nc", CONFIG=batch, PRESET=preset)
        assert read_configuration(tmp_path / f"a{ENDING}").preset == wanted
    run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "a.nc", LAST_STAGE="02")
    assert read_configuration(tmp_path / f"a{ENDING}").preset == "alignsar"


def test_the_configuration_beside_a_cube_repeats_the_run(run, frame, tmp_path):
    options = json.dumps({"mask_noise": {"maximum_residual": 7.5}, "correct_gacos": None})
    run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "a.nc", OPTIONS=options, LAST_STAGE="11")
    run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "b.nc", CONFIG=tmp_path / f"a{ENDING}")
    first, second = (json.loads((tmp_path / f"{name}{ENDING}").read_text()) for name in "ab")
    assert second == first
    assert second["options"]["mask_noise"] == {"maximum_residual": 7.5}
    assert second["options"]["correct_gacos"] is None


def test_a_batch_file_that_was_written_is_read_as_the_same_settings(run, tmp_path):
    result, log = run("export_batch", PRESET="alignsar", PRODUCT="campi_flegrei", OUTPUT=tmp_path / "batch.sh")
    assert result["UNSAID"] == log.count("No variable can set")
    run("import_batch", INPUT=result["OUTPUT"], OUTPUT=tmp_path / "settings.json")
    again = read_configuration(tmp_path / "settings.json").plan(tmp_path).checked_options()
    assert again["mask_noise"].maximum_inconsistency == 10
    assert again["invert_network"].method == "singular"
    assert again["download_licsar"].frame == "022D_04826_ALIGNSAR"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.sh", "# nothing\n", "sets no variable"),
        ("a.sh", 'p15_stc_thre="ten"\n', "p15_stc_thre"),
        ("a.json", "{", "is not JSON"),
        ("a.json", "{}", "is no configuration"),
    ],
)
def test_settings_that_cannot_be_followed_are_refused_before_anything_runs(run, frame, tmp_path, name, text, told):
    settings = tmp_path / name
    settings.write_text(text)
    with pytest.raises(QgsProcessingException, match=told) as refusal:
        run("run_pipeline", INPUT=frame, OUTPUT=tmp_path / "a.nc", CONFIG=settings)
    assert str(settings) in str(refusal.value)
    assert not (tmp_path / "a_files").exists()


def test_the_script_of_licsalert_sets_the_analyses(run, provider, tmp_path):
    from qgis.core import QgsProcessingContext

    script = tmp_path / "run_licsalert.py"
    script.write_text(
        "licsalert_settings = {'baseline_end': '20210101', 't_recalculate': 40}\n"
        "icasar_settings = {'n_pca_comp_start': 6, 'n_pca_comp_stop': 7, 'hdbscan_param': (100, 10)}\n"
    )
    result, _ = run("import_batch", INPUT=script, OUTPUT=tmp_path / "settings.json")
    for source in (str(script), result["OUTPUT"]):
        values = {"CONFIG": source, "PRESET": "default", "COMPONENTS_STOP": 8}
        separate = provider.algorithm("separate_sources").create()
        options = separate._options(values, QgsProcessingContext())
        assert (options.baseline_end, options.components_start, options.minimum_cluster_size) == ("20210101", 6, 100)
        assert options.components_stop == 8
        detect = provider.algorithm("detect_unrest").create()
        assert detect._options(values, QgsProcessingContext()).recalculate == 40


def test_the_settings_of_the_analyses_are_written_as_a_script(run, tmp_path):
    settings = tmp_path / "settings.json"
    settings.write_text('{"alignsar_configuration": 1, "options": {"detect_unrest": {"recalculate": 23}}}')
    result, log = run("export_batch", INPUT=settings, OUTPUT=tmp_path / "run_licsalert.py")
    assert "'t_recalculate': 23" in Path(result["OUTPUT"]).read_text()
    assert "No variable can set detect_unrest.baseline_end = ''." in log


def full_disk(self, text, **_):
    self.write_bytes(text[:20].encode())
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("name", ["export_batch", "check_installation"])
def test_an_earlier_text_stays_where_the_disk_is_full(provider, tmp_path, monkeypatch, name):
    import processing

    target = tmp_path / ("batch.sh" if name == "export_batch" else "report.html")
    target.write_text("earlier")
    values = {"OUTPUT": str(target)} if name == "export_batch" else {"OUTPUT": "memory:", "REPORT": str(target)}
    monkeypatch.setattr(Path, "write_text", full_disk)
    with pytest.raises(QgsProcessingException, match="MB are free"):
        processing.run(f"alignsar:{name}", values)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(target.name, "earlier")]
