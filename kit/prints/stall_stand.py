"""Stall stand: the code that buyers scan to pay, with the name and the digits they check before they do.

The code is as wide as the paper allows: on A5 it is scanned from half a metre, on A6 from 40 cm, with at least 1.2 mm
and 1 mm a module (a rule of thumb, ten times the width of the code; not measured with real phones). Words only: no logo
and no colour of a bank or of a payment scheme.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kit.codes.refusals import CodeTooLong
from kit.domain.refusal import Refusal
from kit.prints.payee import shown
from kit.prints.proof import proved
from kit.prints.typesetting import Form, few_colours, typeset

if TYPE_CHECKING:
    from kit.prints.payee import Payee

StandPaper = Literal["a5", "a6"]
PICTURE_DOTS = 150
MOST_BYTES = 331
"""What version 13 holds at level M: 77 modules with the quiet zone, 1.2 mm each on A5."""


class StandTooSmall(Refusal):
    """The code says so much that its squares would be too small on this paper. Details: paper, the one that will do."""

    kind = "stand-too-small"


@dataclass(frozen=True, slots=True)
class _Paper:
    code_mm: float
    module_mm: float
    copies: int


PAPERS: dict[StandPaper, _Paper] = {"a5": _Paper(94, 1.2, 2), "a6": _Paper(66.4, 1.0, 4)}


def stall_stand(
    payee: Payee, *, paper: StandPaper = "a5", on_a4: bool = False, form: Form = "pdf", language: str = "vi"
) -> bytes:
    """Return the stand, one page. `on_a4` fills an A4 page with it, to cut: one for the stall, the others to keep.

    Raises StandTooSmall, CodeTooLong; NotReadBack when the page does not read as its code.
    """
    _validate(payee, paper)
    copies = PAPERS[paper].copies if on_a4 else 1
    sheet = typeset(
        "stall_stand",
        {
            "language": language,
            "words": {},
            "paper": paper,
            "copies": copies,
            "payee": shown(payee, language),
        },
        form=form,
        dots=PICTURE_DOTS,
    )
    if form == "png":
        sheet = few_colours(sheet)
    return proved(sheet, [payee.code.content] * copies, form=form)


def _validate(payee: Payee, paper: StandPaper) -> None:
    fitting = [name for name, size in PAPERS.items() if size.code_mm >= payee.code.side * size.module_mm]
    if not fitting:
        raise CodeTooLong(length=len(payee.code.content.encode()), most=MOST_BYTES)
    if paper not in fitting:
        raise StandTooSmall(paper=fitting[0].upper())
