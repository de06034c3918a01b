"""Subject: what a lesson is about: rules that judge, drawings that show, tables that offer, each by the name that a
lesson's file uses.

A lesson without a subject asks, keeps and says which choices are wrong; that needs no Python beyond its file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kit.domain.check import right, wrong

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kit.domain.check import Finding
    from kit.domain.claims import Finding as Claim
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Offer:
    """What a choice offers: the words of each option, the pictures of those that have one, and the headings that they
    stand under."""

    words: Mapping[str, str]
    pictures: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)


class Subject:
    """A subject with no rule of its own: an answer is wrong where the lesson's file answers that it is."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson

    def forget(self) -> None:
        """Work out again what follows from her answers: they have changed."""

    def look_again(self) -> None:
        """Look up again what others may have entered meanwhile."""

    def facts(self) -> Mapping[str, object]:
        """Return what sentences may speak of, by the name in their braces."""
        return {}

    def judge(self, check: str) -> Finding:
        """Return what the rule `check` finds in her answers. Raises Refusal where they make no sense together.

        Without a rule, a choice is wrong that has a feedback of its own, `<check>_<choice>`.
        """
        for step in self.lesson.spec.steps:
            if step.exercise and step.exercise.check == check:
                for field in step.fields:
                    kind = f"{check}_{self.lesson.value(field.id)}"
                    if kind in step.exercise.feedback:
                        return wrong(kind)
        return right()

    def holds(self, condition: str) -> bool:
        """Return whether a condition that a step names holds now."""
        del condition
        return False

    def offer(self, table: str) -> Offer:
        """Return what a choice offers from a table. Raises LookupError for a name there is none of."""
        raise LookupError(table)

    def units(self, source: str) -> tuple[str, ...]:
        """Return the units that a quantity offers. Raises LookupError for a name there is none of."""
        raise LookupError(source)

    def show(self, name: str) -> Html:
        """Return a drawing or a table. Raises Refusal where not enough is known, LookupError for an unknown name."""
        raise LookupError(name)

    def draft(self, name: str) -> str:
        """Return the text that stands in a draft as long as she has not changed it. Raises LookupError."""
        raise LookupError(name)

    def claims(self, name: str, text: str, sure: frozenset[str]) -> Sequence[Claim]:
        """Return what the rules for adverts find in the text of a draft, leaving out what she is `sure` of."""
        del name, text, sure
        return ()

    def keep(self, name: str) -> None:
        """Save a result of the lesson for those after it. Raises LookupError for a name there is none of."""
        raise LookupError(name)


def subject_of(name: str, lesson: Lesson) -> Subject:
    """Return the subject `name` for a lesson. Raises LookupError for a name there is none of."""
    if not name:
        return Subject(lesson)
    if name == "pricing":
        from kit.ui.pricing import Pricing

        return Pricing(lesson)
    if name == "listing":
        from kit.ui.listing import Advertising

        return Advertising(lesson)
    if name == "qr":
        from kit.ui.qr import Paying

        return Paying(lesson)
    if name == "cash_book":
        from kit.ui.cash_book import Housekeeping

        return Housekeeping(lesson)
    raise LookupError(f"no subject {name!r}")
