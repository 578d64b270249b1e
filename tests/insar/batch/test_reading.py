"""Batch files of users: settings are understood, nothing is executed, every variable is accounted for."""

import json
import re
from pathlib import Path

import pytest
from batch_case import VALUES

from alignsar_qgis.insar.batch.reading import DEFAULT, UNKNOWN, USED, WITHOUT_EFFECT, read_batch
from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.plan import Plan

SPEED = ("workers", "memory")


def batch(tmp_path: Path, text: str):
    path = tmp_path / "batch_LiCSBAS.sh"
    path.write_text(text)
    return read_batch(path)


def options_of(tmp_path: Path, text: str):
    return batch(tmp_path, text).configuration.plan(tmp_path).checked_options()


def test_the_demonstration_of_alignsar_is_the_preset_with_its_product(tmp_path):
    found = batch(tmp_path, VALUES)
    wanted = Plan(tmp_path, preset="alignsar", product="campi_flegrei", first="01")
    plan = found.configuration.plan(tmp_path)
    assert (plan.first, plan.last) == ("01", "16")
    after, before = plan.checked_options(), wanted.checked_options()
    assert list(after) == list(before)
    different = {
        (stage_id, info.name)
        for stage_id, own in before.items()
        for info in own.infos()
        if getattr(own, info.name) != getattr(after[stage_id], info.name)
    }
    assert {name for _, name in different} == set(SPEED)
    assert after["invert_network"].memory == 8192
    assert {after[stage_id].workers for stage_id, name in different if name == "workers"} == {8}


def test_every_variable_is_accounted_for(tmp_path):
    found = batch(tmp_path, VALUES)
    outcomes = {meaning.variable: meaning.outcome for meaning in found.meanings}
    assert [name for name, outcome in outcomes.items() if outcome == UNKNOWN] == []
    assert outcomes["p12_nullify"] == USED  # by cometdev
    assert outcomes["p13_gamma"] == DEFAULT
    assert outcomes["p02to05_filter"] == WITHOUT_EFFECT
    others = [line for line in found.warnings if not line.startswith("cometdev=1 sets")]
    assert len(others) == 1
    assert others[0].endswith("not read there: p02_freq.")


def test_the_older_and_the_newer_meaning_of_the_developers_switch(tmp_path):
    older = options_of(tmp_path, "cometdev=1\n")
    assert "choose_reference" in older
    assert (older["close_loops"].nullify, older["invert_network"].method) == (True, "singular")
    assert older["invert_network"].minimum_ratio == 0.4
    newer = options_of(tmp_path, 'cometdev=1\np13_singular=""\np16_interpolate_nans="y"\n')
    assert "choose_reference" in newer
    assert (newer["close_loops"].nullify, newer["invert_network"].method) == (False, "NSBAS")
    assert newer["invert_network"].minimum_ratio == 0.4
    assert newer["filter_timeseries"].interpolate_nans is True
    chosen = options_of(tmp_path, 'cometdev=1\np13_singular=""\np13_n_unw_r_thre="0.7"\n')
    assert chosen["invert_network"].minimum_ratio == 0.7
    off = options_of(tmp_path, "cometdev=0\nnlook=2\n")
    assert "choose_reference" not in off
    assert off["close_loops"].nullify is False


def test_quotes_comments_references_and_lines_that_go_on(tmp_path):
    found = options_of(
        tmp_path,
        '\ufeffexport look=2 # twice\nnlook="${look}"\nstem=\'a b\'; p12_rm_ifg_list="$stem.txt"\n'
        'p05_clip_range_geo="1/2/\\\n3/4"\ndo05op_clip=y\np12_loop_thre=2.5#not a comment\n'.replace(
            "#not a comment", ""
        ),
    )
    assert found["prepare_stack"].multilook == 2
    assert found["close_loops"].removal_list == tmp_path / "a b.txt"
    assert found["clip_stack"].extent == (1, 2, 3, 4)
    assert found["close_loops"].rms_threshold == 2.5


def test_windows_line_ends_and_utf16(tmp_path):
    for encoding in ("utf-8-sig", "utf-16"):
        path = tmp_path / f"{encoding}.sh"
        path.write_bytes('nlook="3"\r\np11_unw_thre="0.2"\r\n'.encode(encoding))
        options = read_batch(path).configuration.options
        assert options["prepare_stack"] == {"multilook": 3}
        assert options["check_interferograms"] == {"coverage_threshold": 0.2}


def test_nothing_is_executed_and_what_only_a_shell_could_tell_is_named(tmp_path):
    trap = tmp_path / "executed"
    found = batch(
        tmp_path,
        f"nlook=1\np11_unw_thre=$(touch {trap}; echo 0.3)\np11_coh_thre=`touch {trap}`\np13_gamma=$UNSET\n"
        f'p15_stc_thre="${{nlook:-4}}"\np12_loop_thre=\'open\ntouch {trap}\n',
    )
    assert not trap.exists()
    assert found.configuration.options["check_interferograms"] == {}
    warned = "\n".join(found.warnings)
    for number, name in enumerate(
        ("p11_unw_thre", "p11_coh_thre", "p13_gamma", "p15_stc_thre", "p12_loop_thre"), start=2
    ):
        assert f"Line {number} ({name}=" in warned
    assert "Line 7 (touch" in warned


def test_assignments_below_the_settings_are_not_read_but_named(tmp_path):
    found = batch(tmp_path, 'nlook="1"\nif [ "$nlook" = 1 ]; then\n nlook=5\nfi\nnlook=6\n')
    assert found.configuration.options["prepare_stack"] == {"multilook": 1}
    assert any("nlook" in line and "below the settings" in line for line in found.warnings)


def test_what_has_no_effect_or_is_not_known_is_said(tmp_path):
    found = batch(
        tmp_path, 'nlook=1\ngpu="y"\np11_sbovl="y"\nmy_own="7"\norder_op03_05="05 03 04"\np04_mask_coh_thre_ifg=0.2\n'
    )
    outcomes = {meaning.variable: meaning.outcome for meaning in found.meanings}
    assert outcomes == {
        "nlook": USED,
        "gpu": WITHOUT_EFFECT,
        "p11_sbovl": WITHOUT_EFFECT,
        "my_own": UNKNOWN,
        "order_op03_05": WITHOUT_EFFECT,
        "p04_mask_coh_thre_ifg": WITHOUT_EFFECT,
    }
    for name in ("gpu", "p11_sbovl", "my_own", "order_op03_05", "p04_mask_coh_thre_ifg"):
        assert sum(line.startswith(f"{name}=") for line in found.warnings) == 1, name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("p12_loop_thre=ten\n", "p12_loop_thre"),
        ("start_step=7\n", "start_step"),
        ("end_step=last\n", "end_step"),
        ("n_para=many\n", "n_para"),
        ("p05_clip_range_geo=1/2/3\ndo05op_clip=y\n", "p05_clip_range_geo"),
        ("echo hello\n", "sets no variable"),
        ("", "sets no variable"),
    ],
)
def test_a_value_that_is_not_usable_is_named_with_file_and_variable(tmp_path, text, word):
    with pytest.raises(InsarError, match=word) as caught:
        batch(tmp_path, text)
    assert str(tmp_path / "batch_LiCSBAS.sh") in str(caught.value)


def test_the_configuration_is_json_of_the_published_shape(tmp_path):
    content = json.loads(batch(tmp_path, VALUES).configuration.text())
    assert content["options"]["clip_stack"]["extent"] == [14.02639, 14.25161, 40.71439, 40.93961]
    assert content["options"]["correct_gacos"] == {"fill_holes": True}


def test_a_value_that_doubles_with_every_line_is_left_out(tmp_path):
    found = batch(tmp_path, 'a="xxxxxxxxxx"\n' + 'a="$a$a"\n' * 40 + "nlook=3\n")
    assert any("longer than any setting" in warning for warning in found.warnings)
    assert found.configuration.options["prepare_stack"]["multilook"] == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nlook=-1\n", "multilook"),
        ("p11_coh_thre=1e9\n", "coherence_threshold"),
        ("p11_coh_thre=nan\n", "coherence_threshold"),
        ("p13_inv_alg=MAGIC\n", "MAGIC"),
        ("start_step=13\nend_step=11\n", "start_step=13 comes after end_step=11"),
        ("n_para=-3\n", "n_para is -3"),
    ],
)
def test_a_value_that_cannot_be_is_refused_when_the_file_is_read(tmp_path, text, told):
    with pytest.raises(InsarError) as refusal:
        batch(tmp_path, text)
    assert told in str(refusal.value)
    assert str(tmp_path / "batch_LiCSBAS.sh") in str(refusal.value)


def test_a_switch_that_is_neither_y_nor_n_is_named(tmp_path):
    found = batch(tmp_path, 'do03op_GACOS="yes"\n')
    assert "correct_gacos" not in found.configuration.options
    assert found.warnings == ["do03op_GACOS=yes: has no effect here; only y switches the stage on."]


def test_a_day_that_no_calendar_has_is_refused(tmp_path):
    with pytest.raises(InsarError, match="'20201399' is not a date"):
        batch(tmp_path, "p01_start_date=20201399\n")


@pytest.mark.parametrize(
    ("lines", "model", "warned"),
    [
        ('do06op_ERA5="y"\norder_op03_05="06 04 05"\n', "era5", ()),
        ('do03op_GACOS="y"\ndo06op_ERA5="n"\norder_op03_05="03 04 05 06"\n', "gacos", ()),
        ('do03op_GACOS="y"\ndo06op_ERA5="y"\n', "gacos", ("do06op_ERA5=y: has no effect",)),
        ('do06op_ERA5="y"\norder_op03_05="04 05 06"\n', "era5", ("order_op03_05=04 05 06: has no effect",)),
    ],
)
def test_the_delay_of_one_weather_model_is_subtracted(tmp_path, lines, model, warned):
    found = batch(tmp_path, lines)
    assert found.configuration.plan(tmp_path).checked_options()["correct_gacos"].weather_model == model
    assert [line.partition(";")[0] for line in found.warnings] == [f"{text} here" for text in warned]


def test_stages_that_are_told_of_burst_overlaps_follow_their_stack(tmp_path):
    names = [f"p{step}_sbovl" for step in ("02", "04", "11", "120", "13", "14", "15", "16")]
    found = batch(tmp_path, "".join(f'{name}="y"\n' for name in (*names, "p13_sbovl_abs")))
    assert found.configuration.plan(tmp_path).checked_options()["prepare_stack"].burst_overlap
    outcomes = {meaning.variable: meaning.outcome for meaning in found.meanings}
    assert outcomes == {**dict.fromkeys(names, USED), "p13_sbovl_abs": WITHOUT_EFFECT}
    assert len(found.warnings) == 1


def test_every_variable_that_the_specification_names_is_understood(shared, tmp_path):
    texts = "".join(path.read_text() for path in sorted((shared / "spec").glob("*.md")))
    named = set(re.findall(r"\bp(?:0[1-6]|02to05|1[1-6]|120)_[A-Za-z]\w*|\bdo0\dop_\w+|\border_op03_05\b", texts))
    shortened = {"p15_n_ifg_noloop", "p15_n_loop_err", "p15_resid_rms", "p15_stc"}  # in a list of values
    lines = "".join(f'{name}=""\n' for name in sorted(named - shortened))
    assert lines.count("\n") > 100
    assert [found.variable for found in batch(tmp_path, lines).meanings if found.outcome == UNKNOWN] == []
