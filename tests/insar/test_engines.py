"""Another engine does the work of a stage; staging, record and commit stay those of every run."""

from dataclasses import dataclass, field

import pytest

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.engines import BUILTIN
from alignsar_qgis.insar.pipeline import run_stage, stage_of
from alignsar_qgis.insar.stack.options import MaskOptions
from alignsar_qgis.insar.store.record import read_record


@dataclass
class Copying:
    """An engine that has one stage, whose result is a file with the threshold."""

    name: str = "copying"
    asked: list = field(default_factory=list)

    def can_do(self, stage):
        return stage.id == "mask_stack"

    def work(self, run):
        self.asked.append(run.stage.id)
        if run.is_up_to_date([run.inputs["stack"] / "slc.mli.par"]):
            return
        if run.options.pair_coherence_threshold > 0.5:
            raise InsarError("too much")
        (run.staging / "threshold.txt").write_text(str(run.options.pair_coherence_threshold))
        run.result.say("Copied.")


def test_an_engine_writes_into_the_staging_folder_and_the_run_puts_it_into_place(tmp_path):
    engine, stack, output = Copying(), tmp_path / "GEOCml1", tmp_path / "GEOCml1mask"
    stack.mkdir()
    (stack / "slc.mli.par").write_text("")

    def masked(threshold):
        return run_stage(
            "mask_stack", stack, output, options=MaskOptions(pair_coherence_threshold=threshold), engine=engine
        )

    assert masked(0.2).headline == "Copied."
    assert (output / "threshold.txt").read_text() == "0.2"
    assert read_record(output)["mask_stack"]["outputs"]["threshold.txt"].size == 3
    assert masked(0.2).skipped
    with pytest.raises(InsarError, match="too much"):
        masked(0.7)
    assert (output / "threshold.txt").read_text() == "0.2"
    assert masked(0.2).skipped
    assert engine.asked == ["mask_stack"] * 4


def test_the_own_engine_has_every_stage():
    assert BUILTIN.can_do(stage_of("close_loops"))
