"""Paying checks: what the code lesson asks, from the first look at three codes to the papers she prints.

What would send money to nobody, or to somebody else, is wrong. What is only unusual (a small amount, a short account
number, a name with digits) is a doubt, and she has the last word.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kit.domain.check import Check, Finding, doubt, right, wrong
from kit.domain.typed_text import fold
from kit.domain.vietqr import NOTE_ADVISED, note_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.domain.paying_answers import PayingAnswers

AMOUNT_SMALL, AMOUNT_LARGE = 1_000, 20_000_000
ACCOUNT_SHORT = 6
SCENES = {"says": "second", "stuck": "stop", "screenshot": "own", "receive": "never", "otp": "refuse"}
"""The right choice in each scene."""
WRONG = {
    "says": ("first", "third"),
    "stuck": ("later", "trust"),
    "screenshot": ("give", "copy"),
    "receive": ("scan", "small"),
    "otp": ("tell", "half"),
}


def scene(answers: PayingAnswers, name: str) -> Finding:
    """Judge what she would do in a scene."""
    choice = answers.chosen.get(name, "")
    return right() if choice == SCENES[name] else wrong(f"{name}_{choice}")


def has(answers: PayingAnswers) -> Finding:
    """Judge what she is paid into: every answer is right."""
    return right("ok" if answers.has == "bank" else answers.has)


def picture(answers: PayingAnswers) -> Finding:
    """Judge the code that was read in her picture, if there is one."""
    if not answers.read:
        return doubt("wallet_without") if answers.has == "wallet" else right("no_picture")
    if answers.wallet or answers.request is None:
        return right("wallet_read")
    if not answers.bank:
        return doubt("bank_unknown", bin=answers.request.bank_bin)
    if answers.request.amount is not None:
        return doubt("has_amount", amount=answers.request.amount)
    return right(bank=answers.bank, ending=answers.request.ending)


def typed(answers: PayingAnswers) -> Finding:
    """Judge the account that she typed."""
    if answers.request is None:
        return wrong("account_missing")
    if answers.warned:
        return doubt("bank_warned", bank=answers.bank)
    if len(answers.request.account) < ACCOUNT_SHORT:
        return doubt("account_short", count=str(len(answers.request.account)))
    return right(bank=answers.bank, ending=answers.request.ending)


def payee(answers: PayingAnswers) -> Finding:
    """Judge the name that buyers compare."""
    if any(character.isdigit() for character in answers.account_name):
        return doubt("name_digits")
    said = answers.request.merchant_name if answers.request else ""
    if said and _same(said) != _same(answers.account_name):
        return doubt("name_other", name=said)
    return right(name=answers.account_name)


def order(answers: PayingAnswers) -> Finding:
    """Judge the code of one order; none is right too."""
    if answers.amount is None:
        return right("no_order")
    if answers.amount < AMOUNT_SMALL:
        return doubt("amount_small", amount=answers.amount)
    if answers.amount > AMOUNT_LARGE:
        return doubt("amount_large", amount=answers.amount)
    said = note_text(answers.note)
    if answers.note and not said:
        return doubt("note_gone")
    if len(said) > NOTE_ADVISED:
        return doubt("note_long", most=str(NOTE_ADVISED))
    return right(amount=answers.amount)


def tested(answers: PayingAnswers) -> Finding:
    """Judge what her neighbour's phone showed."""
    match answers.chosen.get("tested"):
        case "yes":
            return right()
        case "no":
            return wrong("name_differs")
        case _:
            return doubt("not_tested")


def goods(answers: PayingAnswers) -> Finding:
    """Judge what the code and the label are for: alcohol gets neither."""
    if answers.alcohol:
        return wrong("alcohol")
    return right(product=answers.goods) if answers.goods else wrong("name_missing")


def reach(answers: PayingAnswers) -> Finding:
    """Judge what the code on her goods opens."""
    if not answers.reached:
        return wrong(f"{answers.reach}_missing")
    if answers.practice:
        return right("practice")
    return right("words" if answers.reach == "words" else "ok")


def label(answers: PayingAnswers) -> Finding:
    """Judge what her label says."""
    if answers.lacks:
        return doubt("lacks", fields="; ".join(answers.lacks))
    return right("advised", fields="; ".join(answers.advised)) if answers.advised else right()


def shown(_: PayingAnswers) -> Finding:
    """Judge what is only to be looked at, or any choice of papers: all of it is right."""
    return right()


def _same(name: str) -> str:
    return "".join(character for character in fold(name.casefold()) if character.isalnum())


def _check(judge: Callable[[PayingAnswers], Finding], *kinds: str) -> Check[PayingAnswers]:
    return Check(judge, frozenset({"ok", *kinds}))


PAYING_CHECKS: dict[str, Check[PayingAnswers]] = {
    **{
        name: _check(partial(scene, name=name), *(f"{name}_{choice}" for choice in choices))
        for name, choices in WRONG.items()
    },
    "has": _check(has, "wallet", "none"),
    "picture": _check(picture, "no_picture", "wallet_without", "wallet_read", "bank_unknown", "has_amount"),
    "typed": _check(typed, "account_missing", "bank_warned", "account_short"),
    "payee": _check(payee, "name_digits", "name_other"),
    "order": _check(order, "no_order", "amount_small", "amount_large", "note_gone", "note_long"),
    "tested": _check(tested, "name_differs", "not_tested"),
    "goods": _check(goods, "alcohol", "name_missing"),
    "reach": _check(reach, "words", "practice", "call_missing", "zalo_missing", "page_missing", "words_missing"),
    "label": _check(shown),
    "label_more": _check(label, "lacks", "advised"),
    "prints": _check(shown),
}
