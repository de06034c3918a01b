"""Certificates: what each woman took part in, one page a woman, or two on A4 to cut.

It records and grades nothing. The name is the one on her card, with a line above which she or the facilitator writes
the full name by hand: the room keeps no other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from babel.dates import format_date

from kit.content.messages import messages
from kit.prints.facts import NobodyToPrint
from kit.prints.practice import across
from kit.prints.typesetting import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

CertificatePaper = Literal["a4", "a5"]
_WORDS = ("title", "given-to", "full-name", "took-part", "led", "stamp", "sign", "sign-stamp")


@dataclass(frozen=True, slots=True)
class Certified:
    """One woman who finished lessons. `lessons`: what they are called, in the order of the workshop, one at least."""

    number: int
    name: str
    hamlet: str
    lessons: tuple[str, ...]


def certificates(
    people: Sequence[Certified],
    *,
    place: str,
    on: date,
    language: str = "vi",
    paper: CertificatePaper = "a4",
    practice: bool = False,
) -> bytes:
    """Return the certificates as PDF, in the order given: A4 lying, or two of A5 on A4 (`paper` "a5").

    Raises NobodyToPrint; ValueError for a woman without a lesson, who is given none.
    """
    if not people:
        raise NobodyToPrint
    if any(not person.lessons for person in people):
        raise ValueError("a certificate is of lessons")
    said = messages(language)
    words = {key: said.say(f"print-certificate-{key}") for key in _WORDS}
    words["workshop"] = said.say("print-workshop")
    words["where"] = said.say("print-where-and-when", place=place, on=format_date(on, "long", locale=language))
    return typeset(
        "certificates",
        {
            "language": language,
            "paper": paper,
            "words": words,
            "people": [
                {
                    "card": said.say("print-certificate-number", number=person.number),
                    "name": person.name,
                    "hamlet": person.hamlet,
                    "lessons": person.lessons,
                }
                for person in people
            ],
            "practice": across(practice, language),
        },
    )
