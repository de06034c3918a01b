"""Practice: an invented class, for a console that is looked at without a room. Nobody in it exists."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kit.content import lesson as lesson_file
from kit.content.messages import messages

if TYPE_CHECKING:
    from typing import Any

LESSON = "pricing"
TABLES = 3


class _Woman(NamedTuple):
    """What a woman of the practice class is up to: steps done, seconds her hand is up, wrong tries, and the rest."""

    done: int
    hand: int | None = None
    wrong: int = 0
    locked: bool = False
    away: int = 0


CLASS = (
    _Woman(2, hand=200),
    _Woman(1, hand=40),
    _Woman(1, wrong=3),
    _Woman(1, wrong=2),
    _Woman(0, locked=True),
    _Woman(1, away=9),
    *(_Woman(done) for done in (0, 1, 1, 2, 2, 3, 3, 4)),
)
HARD_STEP = 1
HARD = (9, 5, (3, 2))
"""Women who tried the hard step, who got it right, and how often its first mistakes came."""


def practice_class(language: str) -> dict[str, Any]:
    """Return an invented class in the form of `console/now.json`, who needs the facilitator first."""
    say = messages(language).say
    lesson = lesson_file.read(LESSON)
    names, hamlets = (say(f"serve-practice-{what}").split(", ") for what in ("names", "hamlets"))
    steps = [{"id": step.id, "title": step.title.within(language)} for step in lesson.steps]
    people = [
        {
            "id": f"practice-{at}",
            "number": at * 3 % len(CLASS) + 1,
            "name": names[at % len(names)],
            "hamlet": hamlets[at % len(hamlets)],
            "table": at % TABLES + 1,
            "present": not one.away and not one.locked,
            "connection": "away" if one.away else "never" if one.locked else "here",
            "lesson": "" if one.locked else LESSON,
            "step": "" if one.locked else steps[one.done]["id"],
            "step_title": "" if one.locked else steps[one.done]["title"],
            "done": one.done,
            "steps": len(steps),
            "hand": one.hand,
            "stuck": one.wrong > 1,
            "wrong": one.wrong,
            "locked": one.locked,
            "partner": None,
            "minutes": one.away,
        }
        for at, one in enumerate(CLASS)
    ]
    exercise = lesson.steps[HARD_STEP].exercise
    tried, right, counts = HARD
    words = [text.within(language) for kind, text in (exercise.feedback.items() if exercise else ()) if kind != "ok"]
    hard = {
        "lesson": LESSON,
        "step": steps[HARD_STEP]["id"],
        "title": steps[HARD_STEP]["title"],
        "tried": tried,
        "right": right,
        "mistakes": [{"words": each, "count": count} for each, count in zip(words, counts, strict=False)],
        "answers": [],
    }
    gate = {"all": {"open": True, "until": None}, "tables": {}}
    return {
        "version": 0,
        "people": people,
        "lessons": [{"slug": LESSON, "title": lesson.title.within(language), "steps": steps, "gate": gate}],
        "hard": [hard],
        "eyes": False,
        "message": "",
        "timer": None,
        "tables": list(range(1, TABLES + 1)),
    }
