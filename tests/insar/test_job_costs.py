"""What large jobs cost: laws learnt from runs, and the numbers on the page."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def job_costs(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import job_costs

    yield job_costs
    for name in ("job_costs", "bench"):
        sys.modules.pop(name, None)


def test_a_known_law_is_found_and_foretells_larger_frames(job_costs):
    def cost(size):
        seconds = 0.4 + 2e-3 * size.pairs + 5e-8 * size.pairs * size.pixels
        return job_costs.Cost(seconds, 3 * size.pixels * size.epochs, 1e3 + 4.0 * size.pixels, 2 * size.pairs)

    sizes = [(480, 12, 38), (40_000, 60, 230), (80_000, 60, 230), (40_000, 120, 460), (40_000, 60, 430)]
    runs = [(size, {"02 prepare_stack": cost(size)}) for size in (job_costs.Size(*numbers) for numbers in sizes)]
    large = job_costs.Size(pixels=10_000_000, epochs=200, pairs=800)
    guess = job_costs.foretold(job_costs.laws_of(runs), large)["02 prepare_stack"]
    for name in job_costs.COSTS:
        np.testing.assert_allclose(getattr(guess, name), getattr(cost(large), name), rtol=2e-3)


def test_the_page_has_the_numbers_on_record(job_costs):
    content = json.loads(job_costs.RECORD.read_text(encoding="utf-8"))
    page = job_costs.PAGE.read_text(encoding="utf-8")
    assert job_costs.page_with(page, content) == page
    assert f"| {job_costs.total(job_costs.foretold(content['laws'], job_costs.FRAME)).files:,.0f} |" in page


def test_a_process_tells_what_it_has_read_and_written(job_costs, tmp_path):
    (tmp_path / "in").write_bytes(bytes(3_000_000))
    before = job_costs.bytes_moved()
    (tmp_path / "out").write_bytes((tmp_path / "in").read_bytes()[:1_000_000])
    read, written = job_costs.bytes_moved() - before
    assert 3_000_000 <= read < 3_100_000
    assert 1_000_000 <= written < 1_100_000
