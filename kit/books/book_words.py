"""Book words: the headings and the words in the cells of a cash book's file, written in one language, read in both.

A file that was written in Vietnamese is read by a room that speaks English, and the other way round; marks and capitals
left out on a phone make no difference.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kit.content.categories import category_rows
from kit.content.messages import LANGUAGES, messages
from kit.domain.refusal import Refusal
from kit.domain.typed_text import fold

if TYPE_CHECKING:
    from kit.content.categories import CategoryRow

COLUMNS = (
    "date",
    "kind",
    "category",
    "product",
    "quantity",
    "unit",
    "amount",
    "paid",
    "who",
    "side",
    "made",
    "note",
    "void",
    "number",
    "settles",
    "id",
    "settled_id",
)
"""The columns of a file, in their order; the last two are hidden in the workbook."""

NEEDED = ("date", "kind", "category", "amount")
"""Without headings for these a table is no cash book."""

GROUPS: dict[str, tuple[str, ...]] = {
    "kind": ("income", "expense", "own_use"),
    "side": ("business", "family"),
    "made": ("home", "bought"),
    "paid": ("yes", "no"),
    "void": ("yes",),
}
"""The values of each column that takes a word from a list."""

SHOWN = 40
"""How much of a cell a sentence repeats."""


class BookWordUnknown(Refusal):
    """A cell with a word that is not in its list. Details: `column`, `text`, `choices`."""

    kind = "book-word-unknown"


def heading(column: str, language: str) -> str:
    """Return what a column is called."""
    return messages(language).say(f"cash-file-column-{_key(column)}")


def called(column: str) -> dict[str, str]:
    """Return what a column is called in each language, for a sentence in any of them."""
    return {language: heading(column, language) for language in LANGUAGES}


def word(group: str, value: str, language: str) -> str:
    """Return the word for a value of a group; nothing for the empty one."""
    return messages(language).say(f"cash-file-{group}-{_key(value)}") if value else ""


def category_name(category: str, language: str) -> str:
    """Return what a category is called; one that the table has lost keeps its id."""
    row = category_rows().get(category)
    return row.name(language) if row else category


def columns_of(headings: tuple[str, ...]) -> dict[str, int]:
    """Return where each column stands that is named in either language."""
    found: dict[str, int] = {}
    for at, given in enumerate(headings):
        column = _headings().get(fold(" ".join(given.split())))
        if column is not None:
            found.setdefault(column, at)
    return found


def value(group: str, text: str) -> str:
    """Return the value that `text` names in either language. Raises BookWordUnknown."""
    found = _values().get((group, fold(" ".join(text.split()))))
    if found is None:
        words = {lang: ", ".join(word(group, one, lang) for one in GROUPS[group]) for lang in LANGUAGES}
        raise BookWordUnknown(column=called(group), text=text[:SHOWN], choices=words)
    return found


def categories_called(text: str) -> tuple[CategoryRow, ...]:
    """Return the categories that `text` names, by their name in either language or their id: one of a kind at most."""
    wanted = fold(" ".join(text.split()))
    return tuple(row for row in category_rows().values() if wanted in {fold(row.name_vi), fold(row.name_en), row.id})


@lru_cache(maxsize=1)
def _headings() -> dict[str, str]:
    return {fold(heading(column, language)): column for language in LANGUAGES for column in COLUMNS}


@lru_cache(maxsize=1)
def _values() -> dict[tuple[str, str], str]:
    named = {
        (group, fold(word(group, one, language))): one
        for language in LANGUAGES
        for group, values in GROUPS.items()
        for one in values
    }
    return named | {(group, fold(one)): one for group, values in GROUPS.items() for one in values}


def _key(name: str) -> str:
    return name.replace("_", "-")
