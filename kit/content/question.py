"""Question: what each woman is asked before the first lesson and again at the end, from `questions/before_after.toml`.

The answers are pictures to tap; one of each question may be passed over. Shape of the file:

    [[questions]]
    id = "price_by"                 # lower case, digits and _; answers are kept under it: never change it
    kind = "practice"               # what she does; or feeling, knowledge (one answer is right), or price: what she
                                    # took before for the goods that she priced, typed
    picture = "tag"
    moments = ["before", "after"]   # when it is asked; both, if left out
    short = { vi = "…", en = "…" }  # how the report calls it
    sentence = { vi = "…", en = "…" }
    good = ["own"]                  # the answers that the report counts
    choices = [{ id = "own", picture = "coins", label = { vi = "…", en = "…" } }]
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from kit.content.lesson_shape import PLACES, Choice, Identifier, Option, Text
from kit.content.pictures import is_drawn
from kit.content.problem import Problem
from kit.content.toml_file import FileWrong, parsed
from kit.domain.before_after import MOMENTS, Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path(__file__).parent / "questions" / "before_after.toml"
PRICE_PLACES = frozenset({"unit", "goods"})


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question, as the file says it."""

    id: Identifier
    kind: Literal["practice", "feeling", "knowledge", "price"]
    short: Text
    sentence: Text
    picture: str = ""
    moments: tuple[Moment, ...] = MOMENTS
    good: tuple[Option, ...] = ()
    choices: tuple[Choice, ...] = ()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    questions: Annotated[tuple[Question, ...], msgspec.Meta(min_length=1)]


def questions(file: Path = FILE) -> tuple[Question, ...]:
    """Return the questions in their order. Raises FileWrong with the first thing that is wrong in the file."""
    return _read(file, file.stat().st_mtime_ns)


def asked(moment: Moment, file: Path = FILE) -> tuple[Question, ...]:
    """Return the questions of a moment. Raises FileWrong."""
    return tuple(question for question in questions(file) if moment in question.moments)


def check(file: Path = FILE) -> list[Problem]:
    """Return all problems of the file."""
    try:
        found = parsed(file, _File).questions
    except FileWrong as wrong:
        return [wrong.problem]
    return list(_faults(file.name, found))


@lru_cache(maxsize=8)
def _read(file: Path, _changed: int) -> tuple[Question, ...]:
    found = parsed(file, _File).questions
    for wrong in _faults(file.name, found):
        raise FileWrong(wrong)
    return found


def _faults(file: str, found: tuple[Question, ...]) -> Iterator[Problem]:
    """Yield what the shape alone does not forbid."""
    seen: set[str] = set()
    for question in found:
        where = f"questions.{question.id}"
        if question.id in seen:
            yield Problem(file, where, "question-twice")
        seen.add(question.id)
        options = [choice.id for choice in question.choices]
        if (question.kind == "price") == bool(options) or len(set(options)) < len(options) or len(options) == 1:
            yield Problem(file, f"{where}.choices", "question-choices")
        elif options and not set() < set(question.good) < set(options):
            yield Problem(file, f"{where}.good", "question-good", {"known": ", ".join(options)})
        elif question.kind == "knowledge" and len(question.good) > 1:
            yield Problem(file, f"{where}.good", "question-one-right")
        for name in filter(None, (question.picture, *(choice.picture for choice in question.choices))):
            if not is_drawn(name):
                yield Problem(file, where, "picture-missing", {"picture": name})
        wanted = PRICE_PLACES if question.kind == "price" else frozenset()
        for words in (question.sentence.vi, question.sentence.en):
            if differing := wanted ^ frozenset(PLACES.findall(words)):
                yield Problem(file, f"{where}.sentence", "details-differ", {"names": ", ".join(sorted(differing))})
