"""Lesson: what one lesson teaches and asks, read from `lessons/<slug>.toml`.

The story of a lesson stands in its notebook; what a page asks, judges and answers stands here, in both languages side
by side, so that a facilitator changes a sentence or a number without touching code. Shape of a file:

    number = 1                      # order in the workshop; the notebook is NN_slug.ipynb
    minutes = 60
    needs = []                      # slugs of lessons whose results this one uses
    subject = "pricing"             # whose rules and drawings it uses; without one, a step only asks to be filled in
    title = { vi = "…", en = "…" }
    rule_of_thumb = { vi = "…", en = "…" }
    [[objectives]]
    vi = "…"
    en = "…"
    [[steps]]
    id = "harvest"                  # lower case, digits and _
    title = { vi = "…", en = "…" }
    sentence = { vi = "…", en = "…" }
    picture = "basket"
    beside = ["band"]               # drawings and tables that help to answer, by name
    shows = ["cost_chart"]          # … and those that she gets for it
    keeps = ["product"]             # what is saved for later lessons when the step is done, by name
    instead = { alcohol = {…} }     # when this holds, only these words are said, and nothing is asked
    again = { vi = "…", en = "…" }  # words of a button that begins the lesson anew; what it keeps stays kept
    [[steps.fields]]
    id = "amount"
    kind = "money"                  # money, price (with its unit), quantity, number, day, time, phone, choice,
                                    # several, consent (its id is the purpose), text, draft (the subject puts it
                                    # together), photo, photos (up to nine), bank, account (kept by consent to
                                    # "account" alone), code (a payment code in a picture), book (the
                                    # form for lines of her cash book), reveal (what `shows`
                                    # would show, on her tap only; its id is the name)
    label = { vi = "…", en = "…" }
    help = { vi = "…", en = "…" }
    optional = false                # optional fields stand under "thêm nếu có"
    choices = []                    # for "choice" and "several": { id, label, picture }
    choices_from = ""               # … or the name of a table of the subject
    units = ["kg", "con"]           # for "quantity" and "price", or units_from; for "number" its unit, then words
                                    # that mean it
    ahead = false                   # for "day": whether "tháng 9", or 25/9, is the coming one
    when = { where = ["zalo"] }     # asked only while one of these fields holds one of these
    [steps.exercise]
    check = "unit_cost"             # the rule that judges, by name
    feedback = { ok = {…}, forgot_own_labour = {…} }
    hints = [{…}, {…}]              # from a nudge to nearly the answer
    worked_example = {…}            # the last hint: an invented persona's numbers, worked through
    shareable = false               # true: the facilitator may show wrong answers, without names, from three women on;
                                    # only where nothing of her own money or goods is asked, and no words of her own
    [steps.paper]                   # the step's worksheet, where it differs; see kit.prints.worksheet
    sentence = {…}                  # … what it says instead of the sentence, "tap" and "type" having no meaning there
    title = {…}
    labels = { asks = {…} }         # … what a field, or a choice, is called there
    without = ["photo"]             # … fields that it does not ask
    hints = [{…}]                   # … instead of the exercise's, on the last page
    answer = "ok"                   # … which feedback tells the right answer, or words of its own
    [[steps.paper.sums]]            # … a sum to do by hand
    signs = "×="
    boxes = [{ vi = "Số công", en = "Days" }, { vi = "đồng", en = "đồng", given = "10.000" }, {…}]

A sentence may hold names in braces, "{unit_cost}", that the page fills in with her own numbers; both languages hold the
same names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from kit.content import course
from kit.content.lesson_shape import PLACES, SHOWABLE, TILES, UNITS, Choice, Exercise, Field, Lesson, Step, Text
from kit.content.problem import Problem
from kit.content.toml_file import FileWrong, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = [
    "Choice",
    "Exercise",
    "Field",
    "Lesson",
    "LessonFileWrong",
    "Step",
    "Text",
    "faults",
    "is_there",
    "names",
    "read",
]

FIELDS_BEFORE_RESULT = 5
LessonFileWrong = FileWrong


def names(folder: Path | None = None) -> list[str]:
    """Return the slugs of all lessons that are taught, in their order: of `folder`, else of the course.

    Raises LessonFileWrong where the course says nothing that can be read.
    """
    if folder is None and (taught := course.current()):
        return list(taught.lessons)
    return sorted(path.stem for path in (folder or course.KIT_LESSONS).glob("*.toml"))


def is_there(slug: str) -> bool:
    """Tell whether there is a lesson of this slug, taught or not."""
    return course.lesson_file(slug).is_file()


def read(slug: str, folder: Path | None = None) -> Lesson:
    """Return the lesson `slug`. Raises LessonFileWrong with the first thing that is wrong in its file.

    Its file is the course's, else the kit's, where no `folder` is given; its number is its place in the course.
    """
    path = folder / f"{slug}.toml" if folder else course.lesson_file(slug)
    taught = course.current() if folder is None else None
    try:
        lesson = _read(path, path.stat().st_mtime_ns, taught.languages if taught else ())
    except FileNotFoundError:
        raise LessonFileWrong(Problem(path.name, "", "lesson-missing")) from None
    if taught and slug in taught.lessons:
        return msgspec.structs.replace(lesson, number=taught.lessons.index(slug) + 1)
    return lesson


@lru_cache(maxsize=64)
def _read(path: Path, _changed: int, languages: tuple[str, ...]) -> Lesson:
    """Read a file once as long as it stays as it is: hundreds of pages are opened on it."""
    lesson = parsed(path, Lesson, languages=languages)
    for wrong in faults(path.name, lesson):
        raise LessonFileWrong(wrong)
    return lesson


def faults(file: str, lesson: Lesson) -> Iterator[Problem]:
    """Yield what the shape alone does not forbid, but no page could show."""
    seen: set[str] = set()
    for step in lesson.steps:
        if step.id in seen:
            yield Problem(file, f"steps.{step.id}", "step-twice")
        seen.add(step.id)
        asked = [field for field in step.fields if not field.optional]
        if len(asked) > FIELDS_BEFORE_RESULT:
            yield Problem(file, f"steps.{step.id}", "too-many-fields", {"most": FIELDS_BEFORE_RESULT})
        if step.exercise and "ok" not in step.exercise.feedback:
            yield Problem(file, f"steps.{step.id}.exercise.feedback", "key-missing", {"key": "ok"})
        for field in step.fields:
            hers = bool(field.choices_from) or field.kind not in SHOWABLE
            if hers and step.exercise and step.exercise.shareable:
                yield Problem(file, f"steps.{step.id}.{field.id}", "shareable-and-kind")
            if (field.kind in TILES) != bool(field.choices or field.choices_from):
                yield Problem(file, f"steps.{step.id}.{field.id}", "choices-and-kind")
            if (field.kind in UNITS) != bool(field.units or field.units_from):
                yield Problem(file, f"steps.{step.id}.{field.id}", "units-and-kind")
        yield from _paper_faults(file, step)
    for key, text in (*lesson.texts(), *lesson.paper_texts()):
        if differing := text.places ^ frozenset(PLACES.findall(text.en)):
            yield Problem(file, key, "details-differ", {"names": ", ".join(sorted(differing))})


def _paper_faults(file: str, step: Step) -> Iterator[Problem]:
    """Yield names that the step does not have, and sums whose signs do not stand between their boxes."""
    place, paper = f"steps.{step.id}.paper", step.paper
    fields = {field.id for field in step.fields}
    choices = {choice.id for field in step.fields for choice in field.choices}
    for name in sorted(({*paper.labels} - fields - choices) | ({*paper.without} - fields)):
        yield Problem(file, place, "paper-field-unknown", {"field": name})
    feedback = step.exercise.feedback if step.exercise else {}
    if isinstance(paper.answer, str) and paper.answer and paper.answer not in feedback:
        yield Problem(file, place, "paper-answer-unknown", {"finding": paper.answer})
    for one in paper.sums:
        if len(one.signs) != len(one.boxes) - 1:
            yield Problem(file, f"{place}.sums", "paper-sum-signs")
