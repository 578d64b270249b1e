"""Sentences whose fields are filled: which template a text was made from, and the text in other words.

A template is a text with %1, %2, … where the values stand, such as ``%1 has %2 epochs.``. A template of several
sentences is translated sentence by sentence, so that a cure that many messages share is translated once.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

_FIELD = re.compile(r"%\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BETWEEN = re.compile(r"((?<=[.?!]) (?=[^a-z\s])|\n)")
_BEFORE = re.compile(r": |(?<=[.?!]) (?=[^a-z\s])")
_JOINED = (
    re.compile(r"(\n)"),
    re.compile(r"((?<=[.?!]) )"),
    re.compile(r"(; )"),
    re.compile(r"((?:, | and no | and | or )(?![^(]*\)))"),
)
CONNECTIVES = ("and no", "and", "or")
"""Words between the parts of a list."""
_COUNTED = re.compile(r"([\d.,]+ )(.+)", re.DOTALL)
_MEASURED = re.compile(r"(.+)( -?[\d.,]+(?: \S{1,5})?)", re.DOTALL)
_FEW_LETTERS = 7
_MOST_WORDS = 4
_MOST_COLONS = 4
_DEEPEST = 12
"""Texts within texts; no sentence of the science has as many, and others must come to an end."""


def pieces_of(template: str) -> list[str]:
    """The sentences of a template, each with fields counted from %1; what has no word is left out."""
    return [_counted(piece) for piece in _BETWEEN.split(template)[::2] if _WORD.search(_FIELD.sub("", piece))]


def _counted(piece: str) -> str:
    numbers = iter(range(1, len(piece)))
    return _FIELD.sub(lambda _: f"%{next(numbers)}", piece)


@dataclass(frozen=True)
class Template:
    """A text with fields."""

    text: str

    @cached_property
    def literals(self) -> list[str]:
        """What stands before, between and after the fields."""
        return _FIELD.split(self.text)

    @cached_property
    def letters(self) -> int:
        """Letters of its own, by which the more telling one of two templates is known."""
        return sum(map(str.isalpha, "".join(self.literals)))

    @cached_property
    def signs(self) -> int:
        """Characters of its own, the punctuation too."""
        return sum(map(len, self.literals))

    @property
    def words(self) -> set[str]:
        """Whole words that every text made from it has."""
        cut = "\0".join(self.literals)
        return set(re.findall(r"(?<!\0)\b[^\W\d_]{2,}\b(?!\0)", cut))

    def fields(self, text: str) -> list[str] | None:
        """The values in a text that was made from this template, each as short as can be; None for other texts."""
        first, *others = self.literals
        if not text.startswith(first):
            return None
        if not others:
            return [] if text == first else None
        *middle, last = others
        values, place = [], len(first)
        for literal in middle:
            found = text.find(literal, place)
            if found < 0:
                return None
            values.append(text[place:found])
            place = found + len(literal)
        end = len(text) - len(last)
        if end < place or not text.endswith(last):
            return None
        values.append(text[place:end])
        # Several lines are as many sentences, unless they stand at the end.
        return None if any("\n" in value for value in (values if last else values[:-1])) else values

    def filled(self, values: list[str], translate: Callable[[str], str]) -> str:
        """The text in other words, sentence by sentence."""
        waiting, parts = iter(values), []
        for piece in _BETWEEN.split(self.text):
            own = [next(waiting) for _ in _FIELD.findall(piece)]
            parts.append(fill(translate(_counted(piece)), own))
        return "".join(parts)


def fill(template: str, values: list[str]) -> str:
    """A template with values in place of its fields."""
    return _FIELD.sub(lambda found: values[int(found[0][1:]) - 1], template)


@dataclass(frozen=True)
class Reading:
    """A text in other words.

    Attributes
    ----------
    text
        The other words.
    unknown
        Number of letters of the text that are in no template; those of names and paths are among them.
    is_sure
        Whether no other reading need be looked for.
    """

    text: str
    unknown: int
    is_sure: bool = False


def joined(readings: Iterable[Reading]) -> Reading:
    """Readings of the parts of a text as one of the whole."""
    parts = list(readings)
    return Reading("".join(part.text for part in parts), sum(part.unknown for part in parts))


def as_it_is(text: str) -> Reading:
    """A text of which nothing is known."""
    return Reading(text, sum(map(str.isalpha, text)))


@dataclass
class _Met:
    """Readings of the parts of a text that were met already, and in how many texts the present part lies."""

    readings: dict[str, Reading] = field(default_factory=dict)
    depth: int = 0


class Sentences:
    """The templates of all sentences, and a way to say them in other words.

    Parameters
    ----------
    templates
        Texts of one or more sentences.
    translate
        Other words for a template of one sentence, or for a text without fields; the same text where there are none.
    """

    def __init__(self, templates: Iterable[str], translate: Callable[[str], str]) -> None:
        self._known = set(templates)
        self._known |= {piece for text in self._known for piece in pieces_of(text)}
        self._translate = translate
        found = [Template(text) for text in sorted(self._known)]
        frequency = Counter(word for template in found for word in template.words)
        self._by_word: dict[str, list[Template]] = defaultdict(list)
        for template in found:
            if template.words:
                self._by_word[min(template.words, key=lambda word: (frequency[word], word))].append(template)

    def reworded(self, text: str) -> str:
        """A text in other words, as far as its sentences and their fields are known."""
        return self._read(text, _Met()).text

    def _read(self, text: str, met: _Met) -> Reading:
        """A text in other words, from the templates that leave the fewest of its letters unknown."""
        if text in met.readings:
            return met.readings[text]
        if met.depth == _DEEPEST:
            return as_it_is(text)
        met.depth += 1
        met.readings[text] = self._read_anew(text, met)
        met.depth -= 1
        return met.readings[text]

    def _read_anew(self, text: str, met: _Met) -> Reading:
        core = text.strip()
        if " " not in core:
            return Reading(self._translate(text), 0) if text in self._known else as_it_is(text)
        if core != text:
            start = text.index(core)
            end = start + len(core)
            return joined([Reading(text[:start], 0), self._read(core, met), Reading(text[end:], 0)])
        best = as_it_is(text)
        for reading in itertools.chain(self._from_templates(text, met), self._from_parts(text, met)):
            best = min(best, reading, key=lambda one: one.unknown)
            if reading.is_sure:
                break
        return best

    def matches(self, text: str) -> list[tuple[Template, list[str]]]:
        """Templates that a text can have been made from, the most telling first, with its values."""
        near = (template for word in set(_WORD.findall(text)) for template in self._by_word.get(word, ()))
        ordered = sorted(near, key=lambda one: (-one.letters, -one.signs, one.text))
        return [(template, values) for template in ordered if (values := template.fields(text)) is not None]

    def _from_templates(self, text: str, met: _Met) -> Iterator[Reading]:
        for template, values in self.matches(text):
            fields = [self._read(value, met) for value in values]
            # A template of one short word is in sentences of all kinds.
            if template.letters >= _FEW_LETTERS or all(map(_is_telling, values, fields)):
                words = template.filled([field.text for field in fields], self._translate)
                is_sure = not any(" " in value.strip() for value in values)
                # Another sentence, or a name and a colon, is rather no part of a value.
                others = sum(len(_BEFORE.findall(value)) for value in values)
                yield Reading(words, sum(field.unknown for field in fields) + others, is_sure)

    def _from_parts(self, text: str, met: _Met) -> Iterator[Reading]:
        """A text that is known as a whole, or was put together from sentences, names and numbers."""
        plain = self._translate(text)
        if plain != text:
            yield Reading(plain, 0)
        if text.endswith("."):
            yield joined([self._read(text[:-1], met), Reading(".", 0)])
        for pattern in (_COUNTED, _MEASURED):
            found = pattern.fullmatch(text)
            if found:
                yield joined(self._read(part, met) for part in found.groups())
        for colon in itertools.islice(re.finditer(": ", text), _MOST_COLONS):
            before, after = text[: colon.start()], text[colon.end() :]  # noqa: E203
            yield joined([self._read(before, met), Reading(": ", 0), self._read(after, met)])
        for between in _JOINED:
            parts = between.split(text)
            if len(parts) > 1:
                yield joined(self._part(part, n, met) for n, part in enumerate(parts))
                return

    def _part(self, part: str, number: int, met: _Met) -> Reading:
        """A part of a list, or, at odd numbers, what stands between two of them."""
        if number % 2 == 0:
            return self._read(part, met)
        word = part.strip()
        return Reading(part.replace(word, self._translate(word)) if word in CONNECTIVES else part, 0)


def _is_telling(value: str, reading: Reading) -> bool:
    """Whether a value is a name or a few of them, or is known for the most part."""
    return len(value.split()) <= _MOST_WORDS or 2 * reading.unknown <= as_it_is(value).unknown
