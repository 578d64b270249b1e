"""The fuzzing itself: it begins where parsers get through, and it notices what it looks for."""

import pytest

from faults.foreign_parsers import parsers
from faults.framework import WrongResultError
from faults.fuzz import EXTREMES, tried

PARSERS = parsers()


@pytest.mark.parametrize("name", PARSERS)
def test_the_example_of_every_parser_is_one_that_it_takes(name, tmp_path):
    """Else no mutation of it comes further than the first refusal."""
    parse, example = PARSERS[name]
    parse(example, tmp_path)


@pytest.mark.parametrize("name", PARSERS)
def test_extremes_are_refused_in_words(name, tmp_path):
    parse, example = PARSERS[name]
    for data in (*EXTREMES, *(example + more for more in EXTREMES)):
        tried(parse, data, tmp_path)


def test_another_exception_is_noticed(tmp_path):
    with pytest.raises(WrongResultError, match="ZeroDivisionError"):
        tried(lambda data, _folder: 1 / len(data), b"", tmp_path)
