"""Lot checks: what her own numbers are asked, from the harvest to the price she decides on.

The mistakes are those that courses in costing for small farms name again and again (FAO Farm Business School; ILO
Improve Your Business: Costing): own work counted as nothing, loss forgotten, units mixed, markup taken for margin, a
price below cost. A number outside the usual range is a doubt and never wrong.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from kit.domain import cost, pricing, quantity
from kit.domain.check import Check, Finding, doubt, near, right, wrong
from kit.domain.quantity import NotConvertible
from kit.domain.rounding import half_up
from kit.domain.usual import Usual

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.domain.lot_answers import LotAnswers
    from kit.domain.quantity import Quantity

TEN_THOUSAND = 10_000
LOSS_UNTHINKABLE = Fraction(6, 10)
"""A loss that any woman would rather look at twice, whatever the usual range of the product."""
MARKET_UNTHINKABLE = 5
"""So many times her cost, or so small a part of it, a market seldom pays: where no price is known, it is rather the
price of a yến or of a kilo."""


def product(answers: LotAnswers) -> Finding:
    """Judge what she sells: it needs a name, and alcohol is under a law of its own."""
    if answers.product is None:
        return wrong("name_missing")
    return right("alcohol" if answers.usuals.alcohol else "ok")


def harvest(answers: LotAnswers) -> Finding:
    """Judge how much was brought in."""
    if answers.harvest is not None and _too_much(answers, answers.harvest):
        return doubt("harvest_large")
    return right()


def sellable(answers: LotAnswers) -> Finding:
    """Judge how much can be sold against what was brought in."""
    lost, usuals = answers.lost, answers.usuals
    if lost is None:
        return doubt("mixed_units")
    if lost < 0:
        return doubt("more_than_harvest")
    drying = usuals.fresh_per_dry
    if drying is not None:
        ratio = 1 / (1 - lost)
        if ratio < Fraction(drying.low) * Fraction(6, 10):
            return doubt("forgot_drying", low=drying.low, high=drying.high)
        return right() if drying.nearly_holds(ratio, 2) else doubt("drying_unusual", low=drying.low, high=drying.high)
    if lost == 0 and usuals.loss is not None:
        return doubt("forgot_loss", high=Decimal(usuals.loss.high) / 10)
    return doubt("loss_high") if lost > LOSS_UNTHINKABLE else right()


def bought(answers: LotAnswers) -> Finding:
    """Judge what was bought for the lot. Nothing is an answer too: shoots from the wood cost nothing."""
    if not answers.bought:
        return right("nothing_bought")
    return _thinkable(answers, answers.bought, large="bought_large", small="bought_small") or right()


def labour(answers: LotAnswers) -> Finding:
    """Judge her household's own work."""
    usuals = answers.usuals
    if not answers.days or not answers.wage:
        return doubt("forgot_own_labour")
    if answers.days > usuals.most_days:
        return doubt("days_many")
    if not usuals.wage.nearly_holds(answers.wage, 2):
        return doubt("wage_unusual", low=int(usuals.wage.low), high=int(usuals.wage.high))
    return right()


def guess(answers: LotAnswers) -> Finding:
    """Say what her guess of the unit cost left out, if it is one of the things that are mostly left out."""
    if not answers.guess:
        return wrong("guess_missing")
    found = answers.breakdown(first_only=True)
    if near(answers.guess, found.unit_cost):
        return right()
    forgotten = (
        ("guess_forgot_both", answers.unit_cost_without(own_labour=True, loss=True)),
        ("guess_forgot_own_labour", answers.unit_cost_without(own_labour=True)),
        ("guess_forgot_loss", answers.unit_cost_without(loss=True)),
    )
    for kind, without in forgotten:
        if without and not near(without, found.unit_cost) and near(answers.guess, without):
            return right(kind, without=half_up(without))
    return right("guess_low" if answers.guess < found.unit_cost else "guess_high")


def more_costs(answers: LotAnswers) -> Finding:
    """Judge packing, transport and tools, all of which may be nothing."""
    if answers.tool and not (answers.tool_lots and answers.tool_lots >= 1):
        return wrong("tool_lots_missing")
    extra = (answers.packing, answers.transport, answers.tool)
    for amount in filter(None, extra):
        unlikely = _thinkable(answers, amount, large="extra_large", small="extra_small")
        if unlikely:
            return unlikely
    return right("ok" if any(extra) else "nothing_more")


def market(answers: LotAnswers) -> Finding:
    """Judge the price she sees at her market, against what is known of it and against her cost."""
    price, known = answers.market_price, answers.usuals.price
    if not price:
        return right("not_seen")
    if price < answers.usuals.least_amount:
        return doubt("market_small")
    unit_cost = answers.breakdown().unit_cost
    if known is not None and known.unit == answers.unit:
        times = 5 if known.examples else 3
        if not Usual(known.low, known.high).nearly_holds(price, times):
            return doubt("market_far", low=known.low, high=known.high)
    elif not Usual(unit_cost, unit_cost).nearly_holds(price, MARKET_UNTHINKABLE):
        return doubt("market_unlikely")
    return right("market_below_cost" if price < unit_cost else "ok")


def markup(answers: LotAnswers) -> Finding:
    """Judge what she adds to the cost."""
    percent = answers.markup_percent
    if percent is None or percent == 0:
        return doubt("no_markup")
    if percent > answers.usuals.markup.high:
        return doubt("markup_high")
    asking = answers.breakdown().asking_price
    return right("above_market" if answers.market_price and asking > answers.market_price else "ok")


def margin(answers: LotAnswers) -> Finding:
    """Judge what of each 10,000 đồng that a buyer pays is hers: a share of the price, not of the cost."""
    found = answers.breakdown()
    answer = margin_of_ten_thousand(answers)
    on_cost = half_up(pricing.markup_of(found.asking_price, found.unit_cost) * TEN_THOUSAND)
    given = answers.margin_guess or 0
    if near(given, answer, Fraction(1, 20)) or abs(given - answer) <= 50:
        return right(answer=answer)
    if near(given, on_cost, Fraction(1, 20)):
        return wrong("markup_for_margin", answer=answer)
    if near(given, found.asking_price - found.unit_cost, Fraction(1, 20)):
        return wrong("whole_gain", answer=answer)
    return wrong("margin_other", answer=answer)


def margin_of_ten_thousand(answers: LotAnswers) -> int:
    """Return what is left to her of each 10,000 đồng of the asking price."""
    found = answers.breakdown()
    return half_up(pricing.margin_of(found.asking_price, found.unit_cost) * TEN_THOUSAND)


def outlook(answers: LotAnswers) -> Finding:
    """Say whether she foresaw how it goes when a tenth spoils at the asking price."""
    answer = outlook_with_tenth_spoiled(answers)
    return right("ok" if answers.outlook == answer else "outlook_other", answer=answer)


def outlook_with_tenth_spoiled(answers: LotAnswers) -> str:
    """Return how it ends when a tenth spoils: "gain", "even" or "loss"; even is less than a hundredth of the cost."""
    spoiled = answers.with_tenth_spoiled()
    left = pricing.outcome(spoiled, answers.breakdown().asking_price).left
    if abs(left) * 100 < cost.total(spoiled.costs):
        return "even"
    return "gain" if left > 0 else "loss"


def decision(answers: LotAnswers) -> Finding:
    """Judge the price she decides on. Below cost is her right, if she knows it."""
    price = answers.price
    if not price:
        return wrong("price_missing")
    found = answers.breakdown()
    if price < found.cash_floor:
        return doubt("below_cash_floor")
    if price < found.unit_cost:
        return doubt("below_unit_cost")
    known = max(filter(None, (answers.market_price, found.asking_price)))
    return doubt("far_above") if price > 3 * known else right()


def _too_much(answers: LotAnswers, amount: Quantity) -> bool:
    try:
        return quantity.convert(amount, "kg").amount > answers.usuals.most_kilograms
    except NotConvertible:
        return amount.amount > answers.usuals.most_pieces


def _thinkable(answers: LotAnswers, amount: int, *, large: str, small: str) -> Finding | None:
    """Return a doubt about an amount that no such lot costs, or that looks as if its thousands were left out."""
    usuals, sold = answers.usuals, answers.sellable
    if amount < usuals.least_amount:
        return doubt(small)
    most = usuals.most_cost_a_unit
    if usuals.price and usuals.price.unit == answers.unit:
        most = min(most, 10 * usuals.price.high)
    a_unit = Fraction(amount) / Fraction(sold.amount) if sold else Fraction(0)
    return doubt(large, a_unit=half_up(a_unit)) if a_unit > most else None


def _check(judge: Callable[[LotAnswers], Finding], *kinds: str) -> Check[LotAnswers]:
    return Check(judge, frozenset(kinds))


CHECKS: dict[str, Check[LotAnswers]] = {
    "product": _check(product, "ok", "alcohol", "name_missing"),
    "harvest": _check(harvest, "ok", "harvest_large"),
    "sellable": _check(
        sellable,
        "ok",
        "mixed_units",
        "more_than_harvest",
        "forgot_drying",
        "drying_unusual",
        "forgot_loss",
        "loss_high",
    ),
    "bought": _check(bought, "ok", "nothing_bought", "bought_large", "bought_small"),
    "labour": _check(labour, "ok", "forgot_own_labour", "days_many", "wage_unusual"),
    "guess": _check(
        guess,
        "ok",
        "guess_missing",
        "guess_forgot_both",
        "guess_forgot_own_labour",
        "guess_forgot_loss",
        "guess_low",
        "guess_high",
    ),
    "more_costs": _check(more_costs, "ok", "nothing_more", "tool_lots_missing", "extra_large", "extra_small"),
    "market": _check(market, "ok", "not_seen", "market_small", "market_far", "market_unlikely", "market_below_cost"),
    "markup": _check(markup, "ok", "no_markup", "markup_high", "above_market"),
    "margin": _check(margin, "ok", "markup_for_margin", "whole_gain", "margin_other"),
    "outlook": _check(outlook, "ok", "outlook_other"),
    "decision": _check(decision, "ok", "price_missing", "below_cash_floor", "below_unit_cost", "far_above"),
}
"""The rules by the name a lesson's file gives them, with every kind of finding that it must have words for."""
