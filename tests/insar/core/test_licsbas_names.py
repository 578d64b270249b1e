"""Options under the names of LiCSBAS, there and back."""

from dataclasses import replace
from pathlib import Path

import pytest

from alignsar_qgis.insar.cleaning.options import FilterOptions, NoiseMaskOptions
from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.licsbas_names import arguments, from_batch, to_batch
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.network.options import LoopOptions
from alignsar_qgis.insar.pipeline.stages import CHAIN
from alignsar_qgis.insar.stack.options import ClipOptions

OTHER = {int: 3, float: 0.25}


def test_the_command_line_of_a_script():
    options = InversionOptions(method="singular", minimum_ratio=0.4, keep_increments=True, workers=4)
    given = arguments(options)
    assert given.count("--singular") == 1
    assert "--keep_incfile" in given
    assert given[given.index("--n_unw_r_thre") + 1] == "0.4"
    assert given[given.index("--inv_alg") + 1] == "LS"
    assert "--nullify_noloops" not in given
    assert "--offsets" not in given
    assert not {"--singular", "--singular_gauss", "--only_sb"} & set(arguments(InversionOptions()))
    box = ClipOptions(extent=Extent(14.02639, 14.25161, 40.71439, 40.93961))
    assert arguments(box)[:2] == ["-g", "14.02639/14.25161/40.71439/40.93961"]


def test_the_variables_of_the_alignsar_demo():
    variables = {"p12_loop_thre": "10", "p12_multi_prime": "y", "p12_nullify": "", "p12_rm_ifg_list": ""}
    assert from_batch(LoopOptions, variables) == {"rms_threshold": 10.0, "multi_prime": True}
    assert from_batch(InversionOptions, {"p13_singular": "y", "p13_mem_size": "8192"}) == {
        "method": "singular",
        "memory": 8192,
    }
    assert from_batch(NoiseMaskOptions, {"p15_stc_thre": "10", "p15_n_gap_use_merged": "n"}) == {
        "maximum_inconsistency": 10.0,
        "merge_gaps": False,
    }
    clip = from_batch(ClipOptions, {"p05_clip_range_geo": "14.02639/14.25161/40.71439/40.93961"})
    assert clip == {"extent": Extent(14.02639, 14.25161, 40.71439, 40.93961)}


@pytest.mark.parametrize("stage", CHAIN, ids=lambda stage: stage.id)
def test_every_option_that_a_batch_file_knows_comes_back(stage):
    """Each option in turn with a value that is not its default."""
    for info in stage.options.infos():
        if not (info.batch or info.switches):
            continue
        if info.choices:
            values = [choice for choice in info.choices if info.batch or choice in info.switches]
        elif info.kind is bool:
            values = [not info.default]
        elif info.kind in OTHER:
            values = [OTHER[info.kind]]
            values = [max(value, info.minimum) if info.minimum is not None else value for value in values]
            values = [info.kind(min(value, info.maximum)) if info.maximum is not None else value for value in values]
        elif info.date:
            values = ["20200613"]
        else:
            values = [{Path: Path("/some/list.txt"), Extent: Extent(1, 2, 3, 4), str: "1:2/3:4"}[info.kind]]
        for value in values:
            options = replace(stage.options(), **{info.name: value})
            again = stage.options.from_dict(from_batch(stage.options, to_batch(options)))
            assert getattr(again, info.name) == value, info.name


@pytest.mark.parametrize(
    ("kind", "variables"),
    [
        (LoopOptions, {"p12_loop_thre": "ten"}),
        (LoopOptions, {"p12_nullify": "perhaps"}),
        (FilterOptions, {"p16_range_geo": "1/2/3"}),
    ],
)
def test_a_value_that_is_not_usable_is_named_with_its_variable(kind, variables):
    with pytest.raises(BadOption, match=next(iter(variables))):
        from_batch(kind, variables)


def test_an_empty_text_is_no_folder():
    assert LoopOptions.from_dict({"removal_list": ""}).removal_list is None
    assert LoopOptions.from_dict({"removal_list": "x"}).removal_list == Path("x")
