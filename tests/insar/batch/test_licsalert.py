"""Scripts of LiCSAlert: their dictionaries are understood, nothing is executed, every key is accounted for."""

import json

import pytest

from alignsar_qgis.insar.batch.licsalert import licsalert_text, read_licsalert
from alignsar_qgis.insar.batch.reading import UNKNOWN, USED, WITHOUT_EFFECT
from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.configuration import Configuration, read_configuration
from alignsar_qgis.insar.pipeline.presets import PRESETS, PRODUCTS

ALIGNSAR = """\
from pathlib import Path
import licsalert
raise SystemExit("a settings file that was executed")

licsalert_settings = {"baseline_end"        : "20210101",
                      "figure_intermediate" : False,       # only the last date
                      "figure_type"         : 'both',
                      "downsample_run"      : 0.5,
                      "downsample_plot"     : 0.5,
                      "residual_type"       : 'cumulative',
                      "t_recalculate"       : 40,
                      'inset_ifgs_scaling'  : 15}
icasar_settings = {"n_pca_comp_start"       : 6,
                   "n_pca_comp_stop"        : 7,
                   "bootstrapping_param"    : (200, 0),
                   "tsne_param"             : (30, 12),
                   "ica_param"              : (1e-2, 150),
                   "hdbscan_param"          : (100, 10),
                   "ifgs_format"            : 'cum',
                   "sica_tica"              : 'sica',
                   "load_fastICA_results"   : True}
licsbas_settings = {"filtered": False, "date_start": None}
"""


def script(tmp_path, text):
    path = tmp_path / "run_licsalert.py"
    path.write_text(text)
    return path


def test_the_script_of_alignsar_is_the_preset_with_its_product(tmp_path):
    found = read_licsalert(script(tmp_path, ALIGNSAR))
    assert found.warnings == []
    for stage_id, own in found.configuration.options.items():
        wanted = {**PRESETS["alignsar"][stage_id], **PRODUCTS["campi_flegrei"][stage_id]}
        wanted.pop("component_rule", None)  # the slider, which no setting moves
        assert {name: own[name] for name in wanted} == wanted
    assert set(found.configuration.options) == {"separate_sources", "detect_unrest"}


def test_every_key_is_accounted_for(tmp_path):
    text = ALIGNSAR + "icasar_settings['n_colours'] = 3\nicasar_settings['draw_manual_mask'] = True\n"
    found = read_licsalert(script(tmp_path, text))
    outcomes = {meaning.variable: meaning.outcome for meaning in found.meanings}
    assert outcomes["tsne_param"] == outcomes["figure_type"] == WITHOUT_EFFECT
    assert outcomes["ica_param"] == outcomes["downsample_run"] == USED
    assert outcomes["n_colours"] == UNKNOWN
    both = [meaning for meaning in found.meanings if meaning.variable == "ica_param"]
    assert [(meaning.option, meaning.stage) for meaning in both] == [
        ("tolerance", "separate_sources"),
        ("maximum_iterations", "separate_sources"),
    ]
    assert [line.partition("=")[0] for line in found.warnings] == ["n_colours", "draw_manual_mask"]


def test_other_ways_to_write_the_same(tmp_path):
    text = (
        "def main():\n    icasar_settings = dict(n_pca_comp_start=4, n_pca_comp_stop=5, sica_tica='tica')\n"
        "    icasar_settings['ifgs_format'] = 'inc'\n    icasar_settings['max_n_all_ifgs'] = len(dates)\n"
    )
    found = read_licsalert(script(tmp_path, text))
    assert found.configuration.options == {
        "separate_sources": {
            "components_start": 4,
            "components_stop": 5,
            "independence": "time",
            "mixtures": "incremental",
        }
    }
    assert found.warnings == [
        "icasar_settings['max_n_all_ifgs'] is calculated, and nothing is executed here; left out."
    ]


def test_later_lines_win_however_they_are_written(tmp_path):
    text = (
        "def earlier():\n    icasar_settings = {'n_pca_comp_start': 2}\n"
        "icasar_settings: dict = {'n_pca_comp_start': 4, 'n_pca_comp_stop': 5}\n"
        "icasar_settings.update({'n_pca_comp_stop': 8}, max_n_all_ifgs=77)\n"
    )
    found = read_licsalert(script(tmp_path, text)).configuration.options["separate_sources"]
    assert found == {"components_start": 4, "components_stop": 8, "maximum_pairs": 77}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("licsalert_settings = {", "is not a Python script"),
        ("nlook = 1\n", "has no licsalert_settings and no icasar_settings"),
        ("icasar_settings = {'ica_param': 3}\n", "'ica_param'"),
        ("icasar_settings = {'sica_tica': 'spatial'}\n", "choose one of sica, tica"),
        ("icasar_settings = {'n_pca_comp_start': 'six'}\n", "'n_pca_comp_start'"),
        ("icasar_settings = {'sica_tica': ['sica']}\n", "choose one of sica, tica"),
        ("licsalert_settings = {'t_recalculate': 1e400}\n", "'t_recalculate'"),
        ("licsalert_settings = {'t_recalculate': 40.5}\n", "'t_recalculate'"),
        ("licsalert_settings = {'t_recalculate': -4}\n", "recalculate"),
    ],
)
def test_what_cannot_be_followed_is_refused_by_name(tmp_path, text, told):
    path = script(tmp_path, text)
    with pytest.raises(InsarError) as refusal:
        read_licsalert(path)
    assert told in str(refusal.value)
    assert str(path) in str(refusal.value)


def test_settings_that_were_written_are_read_as_the_same(tmp_path):
    options = {
        "separate_sources": {"baseline_end": "20210101", "downsample": 0.25, "bootstrapped_runs": 50, "plain_runs": 7}
        | {"independence": "time", "mixtures": "all", "tolerance": 0.003},
        "detect_unrest": {"baseline_end": "20210101", "recalculate": 23, "residual_type": "window"},
    }
    text, unsaid = licsalert_text(Configuration(options=options))
    assert unsaid == []
    again = read_licsalert(script(tmp_path, text)).configuration.options
    for stage_id, own in options.items():
        assert {name: again[stage_id][name] for name in own} == own


def test_what_the_script_cannot_say_is_listed(tmp_path):
    options = {"detect_unrest": {"threshold": 3.0, "residual_type": "loudest"}, "separate_sources": {"seed": 9}}
    _, unsaid = licsalert_text(Configuration(options=options))
    assert unsaid == [
        "detect_unrest.baseline_end = ''",
        "detect_unrest.residual_type = 'loudest'",
        "detect_unrest.threshold = 3.0",
        "separate_sources.baseline_end = ''",
        "separate_sources.downsample = None",
        "separate_sources.seed = 9",
    ]


def test_a_configuration_keeps_them(tmp_path):
    found = read_licsalert(script(tmp_path, ALIGNSAR)).configuration
    path = tmp_path / "settings.json"
    path.write_text(found.text())
    assert json.loads(path.read_text())["options"]["detect_unrest"]["recalculate"] == 40
    assert read_configuration(path).options == found.options
    assert "detect_unrest" not in read_configuration(path).plan(tmp_path).options
