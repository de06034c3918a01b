"""Label sheet: a page of stickers for her goods, each with words, a code, or both.

A label is printed only where all of it can be read: letters of 6 pt or more, half a millimetre a module, white edge
included. Where it cannot, the refusal names the next sheet on which it can. On the smallest stickers stand a name and a
code to call her, nothing longer. Nothing calls itself traceability, and no mark of a standard is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.label_sheets import LabelSheet, label_sheet_of, label_sheets
from kit.content.label_text import lines
from kit.domain import money, phone
from kit.domain.product import ProductNameMissing
from kit.domain.refusal import Refusal
from kit.prints.places import NothingToPrint, shared_out
from kit.prints.practice import across, says_practice
from kit.prints.proof import proved
from kit.prints.scanned_for import TO_CALL, scanned_for
from kit.prints.typesetting import few_colours, found_by, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kit.codes.code import Code
    from kit.domain.product_label import Goods, ProductLabel

PICTURE_PIXELS = 720


class LabelTooLong(Refusal):
    """What the label says fits on no sticker. Details: name."""

    kind = "label-too-long"


class LabelNeedsLarger(Refusal):
    """What the label says does not fit on these stickers. Details: name, sheet, and next: the sheet that takes it."""

    kind = "label-needs-larger"


class LabelOnlyToCall(Refusal):
    """The smallest stickers take a code to call her and nothing else. Details: name, sheet, next."""

    kind = "label-only-to-call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sticker:
    """A product label with what is printed beside its words: a `code`, and a `price` in đồng a `unit`."""

    label: ProductLabel
    goods: Goods
    code: Code | None = None
    price: int | None = None
    unit: str = ""

    def __post_init__(self) -> None:
        if not self.label.name:
            raise ProductNameMissing


def label_sheet(
    stickers: Sequence[Sticker], sheet: str = "24", *, on: date, language: str = "vi", practice: bool = False
) -> bytes:
    """Return A4 pages of labels as PDF, shared out evenly. `on` decides what a label has to say.

    Raises SheetUnknown, NothingToPrint, LabelNeedsLarger, LabelOnlyToCall, LabelTooLong; NotReadBack when a page does
    not read as its codes.
    """
    kind = label_sheet_of(sheet)
    if not stickers:
        raise NothingToPrint
    places = shared_out(len(stickers), kind.places)
    shown = {"places": places, "practice": across(practice, language)}
    paper = typeset("label_sheet", _set(stickers, kind, on, language) | shown)
    return proved(paper, [code.content for place in places if (code := stickers[place].code)])


def label_picture(
    sticker: Sticker, sheet: str = "24", *, on: date, language: str = "vi", practice: bool = False
) -> bytes:
    """Return one label as it will stand on such a sheet, large enough to read on a phone, as PNG. Raises as above."""
    kind = label_sheet_of(sheet)
    shown = {"places": [0], "alone": True, "practice": across(practice, language)}
    data = _set([sticker], kind, on, language) | shown
    dots = round(PICTURE_PIXELS / float(kind.width_mm) * 25.4)
    picture = few_colours(typeset("label_sheet", data, form="png", dots=dots))
    return proved(picture, [sticker.code.content] if sticker.code else [], form="png")


def fits(sticker: Sticker, kind: LabelSheet, *, on: date, language: str = "vi") -> bool:
    """Return whether all that the label says can be read on a sticker of this kind."""
    if not _may_stand_on(sticker, kind):
        return False
    return found_by("label_sheet", _data([sticker], kind, on, language), "settings") != [None]


def _may_stand_on(sticker: Sticker, kind: LabelSheet) -> bool:
    if kind.holds == "any":
        return True
    code = sticker.code
    return code is not None and (code.content.startswith(tuple(TO_CALL)) or says_practice(code))


def _refused(sticker: Sticker, kind: LabelSheet, on: date, language: str) -> Refusal:
    name = sticker.label.name
    larger = [other for other in label_sheets().values() if other.places < kind.places]
    following = next((other.id for other in larger if fits(sticker, other, on=on, language=language)), None)
    if following is None:
        return LabelTooLong(name=name)
    if not _may_stand_on(sticker, kind):
        return LabelOnlyToCall(name=name, sheet=kind.id, next=following)
    return LabelNeedsLarger(name=name, sheet=kind.id, next=following)


def _set(stickers: Sequence[Sticker], kind: LabelSheet, on: date, language: str) -> dict[str, object]:
    """Return what the template needs, with how each label is set on this kind of sheet. Raises where one is not."""
    data = _data(stickers, kind, on, language)
    settings = found_by("label_sheet", data, "settings")
    for sticker, setting in zip(stickers, settings, strict=True):
        if not (setting and _may_stand_on(sticker, kind)):
            raise _refused(sticker, kind, on, language)
    return data | {"settings": settings}


def _data(stickers: Sequence[Sticker], kind: LabelSheet, on: date, language: str) -> dict[str, object]:
    return {
        "language": language,
        "words": {},
        "sheet": {
            "columns": kind.columns,
            "rows": kind.rows,
            "width": float(kind.width_mm),
            "height": float(kind.height_mm),
            "left": float(kind.left_mm),
            "top": float(kind.top_mm),
            "across": float(kind.step_across_mm),
            "down": float(kind.step_down_mm),
        },
        "stickers": [_shown(sticker, on, language) for sticker in stickers],
        "settings": None,
        "places": [],
        "alone": False,
    }


def _shown(sticker: Sticker, on: date, language: str) -> dict[str, object]:
    label, code = sticker.label, sticker.code
    price = "" if sticker.price is None else money.format(sticker.price)
    return {
        "name": label.name,
        "price": f"{price} / {sticker.unit}" if price and sticker.unit else price,
        "lines": lines(label, sticker.goods, on=on, language=language),
        "phone": phone.format(label.phone) if label.phone else "",
        "code": code.svg.decode("ascii") if code else None,
        "modules": code.side if code else 0,
        "scan": scanned_for(code.content, language) if code else "",
    }
