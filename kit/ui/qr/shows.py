"""Shows: the drawings and papers of the code lesson, by the names that its file uses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.domain import money
from kit.domain.vietqr import NOTE_MOST, note_text
from kit.ui.account import ACCOUNT
from kit.ui.html import Html, element, join
from kit.ui.qr import papers, scenes
from kit.ui.shown import rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.prints.payee import Payee
    from kit.ui.qr.sight import Sight


def practice_note(sight: Sight) -> Html:
    """Say, in a practice room, that nothing here is for real."""
    return element("p", {"class": "cp-note"}, sight.say("practice")) if sight.practice else Html()


def kept_note(sight: Sight) -> Html:
    """Say, before she types it, whether her account number is kept."""
    if sight.practice:
        return Html()
    kept = sight.lesson.page.keeper.consented(ACCOUNT)
    return element("p", {"class": "cp-note"}, sight.say("kept" if kept else "not-kept"))


def stall_code(sight: Sight) -> Html:
    """Return the code for her stall, with what buyers compare."""
    return _code(sight, sight.payee(), "stall")


def order_code(sight: Sight) -> Html:
    """Return the code of one order, nothing where she makes none."""
    order = sight.order
    return _code(sight, sight.payee(order), "order") if order else Html()


def note_shown(sight: Sight) -> Html:
    """Say how the bank will show her note: without marks, and not all of it where it is long."""
    typed = sight.answers.note
    if not typed:
        return Html()
    said = note_text(typed)
    if not said:
        return element("p", {"class": "cp-note"}, sight.lesson.page.say("qr-note-gone"))
    return element("p", {"class": "cp-note"}, sight.say("note-shown", note=said, count=len(said), most=NOTE_MOST))


def goods_code(sight: Sight) -> Html:
    """Return the code on her goods, and what a phone does with it. Raises Refusal."""
    from kit.prints.scanned_for import scanned_for

    code = sight.wares.code
    if code is None:
        return Html()
    alt = scanned_for(code.content, sight.lesson.page.language)
    lines = [element("p", {}, element("strong", {}, alt)), element("p", {"class": "cp-qr-text"}, code.content)]
    return element("div", {"class": "cp-qr-card"}, scenes.drawing(code, alt), *lines)


def label_law(sight: Sight) -> Html:
    """Say from when the rules of labels are, and where to ask."""
    return element("p", {"class": "cp-help"}, sight.say("label-law"))


def rule_of_thumb(sight: Sight) -> Html:
    """Return the one sentence to take home."""
    return rule(sight.say("rule"), sight.lesson.page.say("rule_of_thumb"))


def _code(sight: Sight, payee: Payee, which: str) -> Html:
    lines = []
    if payee.kind == "practice":
        lines.append(element("p", {"class": "cp-note"}, sight.lesson.page.say("print-practice")))
    if payee.at:
        lines.append(element("p", {}, sight.lesson.page.say(f"print-payee-{payee.kind}", name=payee.at)))
    lines.append(element("p", {"class": "cp-qr-name"}, payee.account_name))
    if payee.last_digits:
        lines.append(element("p", {}, sight.say("ending", ending=payee.last_digits)))
    if payee.amount is not None:
        lines.append(element("p", {"class": "cp-qr-name"}, money.format(payee.amount)))
    if payee.note:
        lines.append(element("p", {}, sight.lesson.page.say("print-note", note=payee.note)))
    drawing = scenes.drawing(payee.code, sight.say(f"code-{which}"))
    return join([element("div", {"class": "cp-qr-card"}, drawing, *lines)])


SHOWS: dict[str, Callable[[Sight], Html]] = {
    "three_codes": scenes.three_codes,
    **{f"scene_{name}": partial(scenes.scene, name=name) for name in scenes.SCENES},
    "practice_note": practice_note,
    "kept_note": kept_note,
    "stall_code": stall_code,
    "order_code": order_code,
    "note_shown": note_shown,
    "goods_code": goods_code,
    "label_law": label_law,
    "label_preview": papers.label_preview,
    "downloads": papers.downloads,
    "rule_of_thumb": rule_of_thumb,
}
