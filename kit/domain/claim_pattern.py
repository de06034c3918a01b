"""Claim pattern: a phrase of the rules file, and where it stands in a row of words.

A phrase is words with spaces between them; what may stand for a word:

    ngon|rẻ          one of these words
    {quality}        one of a list of the rules file, whose members may be phrases
    hơn?             or nothing
    #                any number
    ~3               up to three words of anything in the same clause
    ~~3              the same over commas, full stops and lines

A phrase of two words or more is also found without marks ("ngon nhat"), as `plain`.

>>> from kit.domain import claim_text
>>> pattern = parse("{quality} nhất chợ?", {"quality": ("ngon", "ngon lành")})
>>> hit = pattern.at(claim_text.words("Cam ngon lành nhất chợ"), 1)
>>> hit.first, hit.last, hit.names
(1, 5, {'quality': 'ngon lành'})
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kit.domain.claim_spelling import key
from kit.domain.claim_text import SIGNS
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kit.domain.claim_text import Word

ANY_NUMBER = "#"
_GAP = re.compile(r"(~~?)(\d+)")


class PatternWrong(ValueError):
    """A phrase that cannot be read; the argument is the part that is wrong."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a pattern stands: words from `first` up to `last`, those up to `core` had to be there; what it named."""

    first: int
    last: int
    core: int
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a phrase. `options`: rows of keys, with how each is spelled, by their first key."""

    options: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    name: str = ""
    optional: bool = False
    gap: int | None = None
    crossing: bool = False

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """All that may stand in it."""
        return [keys for found in self.options.values() for keys, _ in found]

    @property
    def needed(self) -> bool:
        """Whether something has to stand in it."""
        return self.gap is None and not self.optional

    @property
    def least(self) -> int:
        """How many words it takes at least."""
        if not self.needed:
            return 0
        return min(map(len, self.rows))

    def folded(self) -> Element:
        """Return the same without marks."""
        rows = [(keys, spelled) for found in self.options.values() for keys, spelled in found]
        made = [(tuple(map(fold, keys)), spelled) for keys, spelled in rows]
        return Element(_by_first(made), self.name, self.optional, self.gap, self.crossing)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase, ready to be looked for."""

    elements: tuple[Element, ...]
    second: frozenset[str] | None = field(init=False)  # the words that may come second; None where any may

    def __post_init__(self) -> None:
        object.__setattr__(self, "second", self._second())

    def _second(self) -> frozenset[str] | None:
        made: set[str] = set()
        for keys in self.elements[0].rows:
            if len(keys) > 1:
                made.add(keys[1])
            elif len(self.elements) > 1 and self.elements[1].needed:
                made.update(self.elements[1].options)
            else:
                return None
        return None if ANY_NUMBER in made else frozenset(made)

    @property
    def first_keys(self) -> frozenset[str]:
        """The keys that it may begin with."""
        return frozenset(self.elements[0].options)

    @property
    def known(self) -> frozenset[str]:
        """All words that it speaks of."""
        return frozenset(word for element in self.elements for keys in element.rows for word in keys)

    def may_be_in(self, keys: Collection[str]) -> bool:
        """Return whether a text with these words may have it at all: each place to be filled has a word there."""
        return not any(element.needed and element.options.keys().isdisjoint(keys) for element in self.elements)

    @property
    def plain(self) -> Pattern | None:
        """The same typed without marks; None where that is one word, or nothing else."""
        if sum(element.least for element in self.elements) < 2 or all(word.isascii() for word in self.known):
            return None
        return Pattern(tuple(element.folded() for element in self.elements))

    def at(self, words: list[Word], place: int) -> Hit | None:
        """Return the longest way in which it stands in `words` from `place` on, or None."""
        names: dict[str, str] = {}
        found = _match(self.elements, words, place, place, names, joined=False)
        return None if found is None else Hit(place, found[0], found[1], names)


def parse(phrase: str, lists: Mapping[str, tuple[str, ...]]) -> Pattern:
    """Return a phrase of the rules file as a pattern. Raises PatternWrong."""
    elements = tuple(_element(part, lists) for part in phrase.split())
    if not elements or elements[0].gap is not None or elements[0].optional:
        raise PatternWrong(phrase)
    return Pattern(elements)


def _element(part: str, lists: Mapping[str, tuple[str, ...]]) -> Element:
    if gap := _GAP.fullmatch(part):
        return Element({}, gap=int(gap[2]), crossing=gap[1] == "~~")
    optional = part.endswith("?")
    part = part.removesuffix("?")
    name = part[1:-1] if part.startswith("{") and part.endswith("}") else ""
    if name and name not in lists:
        raise PatternWrong(part)
    rows = []
    for spelled in lists[name] if name else part.split("|"):
        keys = tuple(word if word == ANY_NUMBER else key(word) for word in spelled.split())
        if not keys or not all(_is_word(made) for made in keys):
            raise PatternWrong(spelled or part)
        rows.append((keys, spelled))
    return Element(_by_first(rows), name, optional)


def _is_word(made: str) -> bool:
    return made == ANY_NUMBER or made in SIGNS or fold(made).replace(".", "").isalnum()


def _match(
    elements: tuple[Element, ...], words: list[Word], place: int, core: int, names: dict[str, str], *, joined: bool
) -> tuple[int, int] | None:
    """Return (end, end of what had to be there) of `elements` at `place`, or None.

    `joined`: whether the next word has to stand in the same clause as the one before it.
    """
    if not elements:
        return place, core
    element, rest = elements[0], elements[1:]
    if element.gap is not None:
        for skipped in range(element.gap + 1):
            if place + skipped > len(words) or (skipped and not element.crossing and words[place + skipped - 1].breaks):
                return None
            if found := _match(rest, words, place + skipped, core, names, joined=not element.crossing):
                return found
        return None
    for end, spelled in _options(element, words, place, joined=joined):
        if found := _match(rest, words, end, core if element.optional else end, names, joined=True):
            if element.name:
                names[element.name] = spelled
            return found
    return _match(rest, words, place, core, names, joined=joined) if element.optional else None


def _options(element: Element, words: list[Word], place: int, *, joined: bool) -> Iterator[tuple[int, str]]:
    """Yield (end, spelling) of each option of `element` that stands at `place`, the longest first."""
    if place >= len(words) or (joined and words[place].breaks):
        return
    word = words[place]
    for keys, spelled in element.options.get(word.key, ()):
        if len(keys) == 1 or (
            place + len(keys) <= len(words)
            and all(
                _is(words[place + step], wanted) and not words[place + step].breaks
                for step, wanted in enumerate(keys[1:], 1)
            )
        ):
            yield place + len(keys), spelled
    if word.is_number and ANY_NUMBER in element.options:
        yield place + 1, word.letters


def _is(word: Word, wanted: str) -> bool:
    return word.key == wanted or (wanted == ANY_NUMBER and word.is_number)


def _by_first(
    rows: list[tuple[tuple[str, ...], str]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    made: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for keys, spelled in sorted(rows, key=lambda row: -len(row[0])):
        made.setdefault(keys[0], []).append((keys, spelled))
    return {first: tuple(found) for first, found in made.items()}
