"""Messages: every sentence of the program, by key, in Vietnamese and English.

The catalogues are Project Fluent files, `catalogues/<language>/<area>.ftl`; none refers to a sentence of another file.
Numbers and dates inside a sentence are written the way the language writes them (Babel). A key that is missing raises:
a half-translated page is a fault that a test finds, never a page that falls back to another language in silence.

Source of the format: https://projectfluent.org/fluent/guide/
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.domain.refusal import Refusal

LANGUAGES = ("vi", "en")
DATES = {"vi": "dd/MM/yyyy", "en": "d MMM y"}
KEY = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)
CATALOGUES = Path(__file__).parent / "catalogues"


class MessageMissing(LookupError):
    """A key that a catalogue does not have, or a sentence whose details were not all given."""


class Messages:
    """The sentences of one language."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        # Parsing is slow and a command needs few sentences: a file is parsed when a key of it is asked for.
        self._text_of: dict[str, str] = {}
        for catalogue in sorted((folder or CATALOGUES / language).glob("*.ftl")):
            # The check of catalogues names a file in another encoding; to do so, the program has to be able to speak.
            text = catalogue.read_text(encoding="utf-8", errors="replace")
            self._text_of |= dict.fromkeys(KEY.findall(text), text)

    def __contains__(self, key: str) -> bool:
        if not self._bundle.has_message(key) and key in self._text_of:
            self._bundle.add_resource(FluentResource(self._text_of[key]))
        return self._bundle.has_message(key)

    def say(self, key: str, /, **details: object) -> str:
        """Return the sentence `key`, filled in with `details`. Raises MessageMissing."""
        if key not in self:
            raise MessageMissing(f"{self.language}: {key}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MessageMissing(f"{self.language}: {key}")
        dates = {name: value for name, value in details.items() if isinstance(value, date)}
        dated = {name: format_date(day, DATES[self.language], self.language) for name, day in dates.items()}
        sentence, errors = self._bundle.format_pattern(pattern, {**details, **dated})
        if errors:
            raise MessageMissing(f"{self.language}: {key}: {errors[0]}")
        return str(sentence)

    def refusal(self, error: Refusal) -> str:
        """Return what to tell a person about refused input: what happened and what to do."""
        return self.say(f"refusal-{error.kind}", **dict(self._spoken(error.details)))

    def _spoken(self, details: dict[str, object]) -> Iterator[tuple[str, object]]:
        """Yield details as a sentence can hold them: numbers stay numbers, lists become 'a, b'.

        A name that a table gives in both languages comes as {"vi": …, "en": …}.
        """
        for name, value in details.items():
            if isinstance(value, tuple | list):
                yield name, printable(", ".join(str(item) for item in value))
            elif isinstance(value, dict):
                yield name, value[self.language]
            else:
                yield name, printable(value)


def printable(value: object) -> object:
    """Return what was typed or stood in a file as a sentence may repeat it: nothing that moves a cursor."""
    if not isinstance(value, str):
        return value
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value)


@lru_cache(maxsize=len(LANGUAGES))
def messages(language: str = "vi") -> Messages:
    """Return the catalogue of `language`, read once. Raises MessageMissing for a language there is none of."""
    if language not in LANGUAGES:
        raise MessageMissing(language)
    return Messages(language)
