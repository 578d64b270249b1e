"""Sentences whose fields are filled: which template a text was made from, and the text in other words.

A template is a text with %1, %2, … where the values stand, such as ``%1 has %2 epochs.``. A template of several
sentences is translated sentence by sentence, so that a cure that many messages share is translated once.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

_FIELD = re.compile(r"%\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BETWEEN = re.compile(r"((?<=[.?!]) (?=[^a-z\s])|\n)")
_JOINED = (re.compile(r"(\n)"), re.compile(r"((?<=[.?!]) )"), re.compile(r"(; |: )"), re.compile(r"(, | and )"))
_FEW_LETTERS = 8
_MOST_WORDS = 4
_DEEPEST = 6


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
        return values if self.letters >= _FEW_LETTERS or all(map(_is_short, values)) else None

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


def _is_short(value: str) -> bool:
    """Whether a value is a name or a few of them; a template of one short word is in sentences of all kinds."""
    return len(value.split()) <= _MOST_WORDS


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
        whole = set(templates)
        known = [Template(text) for text in sorted(whole | {piece for text in whole for piece in pieces_of(text)})]
        frequency = Counter(word for template in known for word in template.words)
        self._by_word: dict[str, list[Template]] = defaultdict(list)
        for template in known:
            if template.words:
                self._by_word[min(template.words, key=lambda word: (frequency[word], word))].append(template)
        self._single_words = {text for text in whole if _WORD.fullmatch(text)}
        self._translate = translate

    def find(self, text: str) -> tuple[Template, list[str]] | None:
        """The most telling template that a text can have been made from, and its values."""
        near = (template for word in set(_WORD.findall(text)) for template in self._by_word.get(word, ()))
        for template in sorted(near, key=lambda one: (-one.letters, -one.signs, one.text)):
            values = template.fields(text)
            if values is not None:
                return template, values
        return None

    def reworded(self, text: str, depth: int = 0) -> str:
        """A text in other words, as far as its sentences and their fields are known."""
        core = text.strip()
        if depth > _DEEPEST or not (" " in core or core in self._single_words):
            return text
        start = text.index(core)
        return text[:start] + self._reworded(core, depth) + text[start + len(core) :]

    def _reworded(self, text: str, depth: int) -> str:
        found = self.find(text)
        if found is not None:
            template, values = found
            return template.filled([self.reworded(value, depth + 1) for value in values], self._translate)
        plain = self._translate(text)
        if plain != text:
            return plain
        return self._joined(text, depth)

    def _joined(self, text: str, depth: int) -> str:
        """A text that was put together from sentences, or from a name, a colon and a sentence."""
        for colon in re.finditer(": ", text):
            if self.find(text[colon.end() :]) is not None:
                parts = (text[: colon.start()], text[colon.end() :])
                return ": ".join(self.reworded(part, depth + 1) for part in parts)
        for between in _JOINED:
            parts = between.split(text)
            if len(parts) > 1:
                return "".join(self.reworded(part, depth + 1) if n % 2 == 0 else part for n, part in enumerate(parts))
        return text
