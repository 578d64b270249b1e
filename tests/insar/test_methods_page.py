"""The pages of methods, meaning and files name options that exist, with the defaults that they have."""

import re
from pathlib import Path

import pytest

from alignsar_qgis.insar.cleaning.options import BAND_THRESHOLDS
from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, DATA, STAGES
from alignsar_qgis.insar.tools.options import TOOL_OPTIONS

DOCS = Path(__file__).resolve().parents[2] / "docs"
INFOS = [
    info
    for kind in (*(stage.options for stage in (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES)), *TOOL_OPTIONS.values())
    for info in kind.infos()
]
NO_OPTIONS = {"GEOC", "TS", "E", "N", "U"}


@pytest.mark.parametrize("page", ["methods.md", "meaning.md", "files.md"])
def test_options_that_a_page_names_exist(page):
    named = set(re.findall("`([A-Z][A-Z_0-9]*)`", (DOCS / page).read_text(encoding="utf-8"))) - NO_OPTIONS
    assert named <= {info.name.upper() for info in INFOS}


def test_numbers_beside_the_options_are_their_defaults():
    text = (DOCS / "methods.md").read_text(encoding="utf-8")
    quoted = re.findall(r"`([A-Z_]+)` \((\d[\d.]*)(?:, (\d[\d.]*))?", text)
    assert len(quoted) > 20
    for option, *numbers in quoted:
        values = tuple(float(number) for number in numbers if number)
        defaults = {
            (float(info.default),) for info in INFOS if info.name.upper() == option and info.default is not None
        }
        band = BAND_THRESHOLDS.get(option.lower())
        assert values in defaults | ({tuple(map(float, band))} if band else set()), option
