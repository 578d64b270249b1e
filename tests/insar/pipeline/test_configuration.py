"""Settings of a run as a file: complete, of the published shape, and checked when read."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, CannotWrite, InUse
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import run, run_stage
from alignsar_qgis.insar.pipeline.configuration import (
    ENDING,
    VERSION_KEY,
    Configuration,
    read_configuration,
    schema,
    write_configuration,
)
from alignsar_qgis.insar.pipeline.plan import Plan
from alignsar_qgis.insar.pipeline.plan_checks import check_dates
from alignsar_qgis.insar.synthetic.options import SampleOptions


def plan_of(tmp_path: Path, **changes) -> Plan:
    options = {
        "clip_stack": {"extent": Extent(1, 2, 3, 4)},
        "mask_stack": None,
        "close_loops": {"removal_list": tmp_path / "list.txt", "rms_threshold": 2.5},
        "export_datacube": {"previews": tmp_path / "previews"},
    }
    return Plan(
        tmp_path, tmp_path / "ITSBD.nc", "alignsar", "11", "16", options, {"workers": 2, "compatible": True}, **changes
    )


def test_what_is_written_beside_the_cube_gives_the_same_run(tmp_path):
    plan = plan_of(tmp_path, product="campi_flegrei")
    path = write_configuration(plan)
    assert path == tmp_path / "ITSBD_configuration.json"
    again = read_configuration(path).plan(plan.work, plan.cube)
    assert (again.preset, again.product, again.first, again.last) == ("alignsar", "campi_flegrei", "11", "16")
    before, after = plan.checked_options(), again.checked_options()
    assert after.pop("export_datacube").previews is None  # where results go is said anew
    before.pop("export_datacube")
    assert after == before
    jsonschema.validate(json.loads(path.read_text()), schema())


def test_an_earlier_file_stays_where_the_disk_is_full(tmp_path, monkeypatch):
    path = write_configuration(plan_of(tmp_path))
    before = path.read_bytes()

    def half(self, text, **_):
        self.write_bytes(text[:20].encode())
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", half)
    with pytest.raises(CannotWrite, match="MB are free"):
        write_configuration(plan_of(tmp_path, product="campi_flegrei"))
    assert [(one, one.read_bytes()) for one in tmp_path.iterdir()] == [(path, before)]


@pytest.mark.parametrize(
    "options",
    [
        {"close_loops": {"removal_list": "a\0b"}},
        {"clip_stack": {"extent": [1, float("nan"), 3, 4]}},
        {"clip_stack": {"extent": [1, 2, 3, float("inf")]}},
        {"choose_reference": {"wanted_point": [float("nan"), 4]}},
        {"mask_stack": {"polygons": [[[1, 2], [3, float("nan")], [5, 6]]]}},
    ],
)
def test_what_no_system_can_take_is_named(tmp_path, options):
    (tmp_path / "c.json").write_text(json.dumps({VERSION_KEY: 1, "options": options}))
    (name,) = next(iter(options.values()))
    with pytest.raises(BrokenInput, match=rf"c\.json: .*{name}.*(zero byte|finite numbers are needed)"):
        read_configuration(tmp_path / "c.json")


def test_files_are_looked_for_beside_the_configuration(tmp_path):
    text = json.dumps({VERSION_KEY: 1, "options": {"close_loops": {"removal_list": "bad pairs.txt"}}})
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert read_configuration(path).options["close_loops"]["removal_list"] == tmp_path / "bad pairs.txt"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is not JSON"),
        ("[" * 5000, "is not JSON"),
        ("[]", "no configuration"),
        ({}, "no configuration"),
        ({VERSION_KEY: 2}, "version 2"),
        ({VERSION_KEY: 1, "presets": "x"}, "presets"),
        ({VERSION_KEY: 1, "preset": "best"}, "preset is 'best'"),
        ({VERSION_KEY: 1, "first_step": "07"}, "first_step"),
        ({VERSION_KEY: 1, "options": []}, "options must be an object"),
        ({VERSION_KEY: 1, "options": {"mask_noises": {}}}, "mask_noises"),
        ({VERSION_KEY: 1, "options": {"mask_noise": {"residual": 1}}}, "options.mask_noise has residual"),
        ({VERSION_KEY: 1, "options": {"mask_noise": {"maximum_residual": "much"}}}, "maximum_residual"),
        ({VERSION_KEY: 1, "options": {"mask_noise": None}}, "options.mask_noise must be an object"),
        ({VERSION_KEY: 1, "shared": {"threads": 3}}, "threads"),
    ],
)
def test_what_is_wrong_is_named_with_the_file(tmp_path, content, words):
    path = tmp_path / "settings.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    with pytest.raises(BrokenInput, match=words) as caught:
        read_configuration(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    "wrong",
    [
        {"preset": "best"},
        {"options": {"mask_noise": {"residual": 1}}},
        {"options": {"mask_noise": {"maximum_residual": "x"}}},
    ],
)
def test_the_schema_refuses_the_same(wrong):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({VERSION_KEY: 1, **wrong}, schema())


def test_every_preset_fits_the_schema(tmp_path):
    for preset in ("alignsar", "licsbas"):
        jsonschema.validate(json.loads(Configuration(preset=preset).text()), schema())


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"shared": {"workers": "abc"}}, "workers"),
        ({"shared": {"workers": -5}}, "workers"),
        ({"shared": {"compatible": "yes"}}, "compatible"),
        ({"options": {"close_loops": {"removal_list": True}}}, "removal_list is True, which is no path"),
        ({"options": {"export_datacube": {"zarr": ["a"]}}}, "zarr"),
    ],
)
def test_values_of_another_kind_are_refused_with_the_file(tmp_path, part, told):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"alignsar_configuration": 1, **part}))
    with pytest.raises(BrokenInput) as refusal:
        read_configuration(path)
    assert told in str(refusal.value)
    assert str(path) in str(refusal.value)


def test_a_run_that_is_stopped_keeps_the_settings_of_the_one_before_and_says_what_it_did(tmp_path):
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(epochs=6, rows=30, columns=30))
    plan = Plan(tmp_path / "frame", tmp_path / "a.nc", last="04")
    run(plan, Progress())
    before = (tmp_path / f"a{ENDING}").read_text()

    class Stopping(Progress):
        said = ()

        def info(self, text):
            self.said = (*self.said, text)

        def cancelled(self):
            return "04 Mask stack" in self.said

    options = {"correct_gacos": {"compatible": True}}
    with pytest.raises(Cancelled, match=r"03 Correct with GACOS: done, .* until the chain is run again"):
        run(Plan(tmp_path / "frame", tmp_path / "a.nc", last="04", options=options), Stopping())
    assert (tmp_path / f"a{ENDING}").read_text() == before


def test_dates_that_would_choose_nothing_are_refused(tmp_path):
    with pytest.raises(BadOption, match="start_date: these dates say what step 01 downloads"):
        check_dates(Plan(tmp_path), ["frame", "start_date"])
    check_dates(Plan(tmp_path, first="01"), ["start_date", "end_date"])
    check_dates(Plan(tmp_path), ["frame"])


def test_a_run_that_goes_on_keeps_the_first_step_of_the_one_before(tmp_path):
    """Its settings still make the datacube from the beginning; a damaged file has no say."""
    path = write_configuration(replace(plan_of(tmp_path), first="02"))
    assert write_configuration(replace(plan_of(tmp_path), first="12")) == path
    assert read_configuration(path).first == "02"
    path.write_text("{")
    write_configuration(replace(plan_of(tmp_path), first="12"))
    assert read_configuration(path).first == "12"


def test_a_first_run_that_is_stopped_says_that_it_can_go_on(tmp_path):
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(epochs=6, rows=30, columns=30))

    class Stopping(Progress):
        said = ()

        def info(self, text):
            self.said = (*self.said, text)

        def cancelled(self):
            return "03 Correct with GACOS" in self.said

    with pytest.raises(Cancelled, match=r"02 Prepare stack: done, .* in place\. Run it again, and it goes on from"):
        run(Plan(tmp_path / "frame", tmp_path / "a.nc", last="04"), Stopping())


def test_a_second_chain_into_the_same_folder_is_refused_and_the_first_goes_on(tmp_path):
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(epochs=6, rows=30, columns=30))
    plan = Plan(tmp_path / "frame", tmp_path / "a.nc", last="04")
    other = Plan(tmp_path / "frame", tmp_path / "a.nc", last="04", options={"prepare_stack": {"multilook": 2}})
    refusals = []

    class Disturbed(Progress):
        def info(self, text):
            if text == "03 Correct with GACOS":
                with pytest.raises(InUse, match=r"a_files is being written to by 'Run pipeline' since .* Wait until"):
                    run(other, Progress())
                refusals.append(text)

    found = run(plan, Disturbed())
    assert refusals == ["03 Correct with GACOS"]
    assert list(found.stages) == ["prepare_stack", "correct_gacos", "mask_stack"]
    assert not (plan.files / "GEOCml2").exists()
    assert run(other, Progress()).outputs["stack"].name == "GEOCml2GACOSmask"
