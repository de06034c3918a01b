"""Prices: what it is usually sold for, what to ask, on which channel, and what happens when luck is bad."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kit.content.channels import channel
from kit.domain import money, pricing
from kit.domain.lot_answers import LotUnfinished
from kit.domain.lot_checks import TEN_THOUSAND
from kit.domain.percent import share
from kit.domain.rounding import half_up
from kit.ui.html import element, join
from kit.ui.pricing import market, places
from kit.ui.shown import figure, table

if TYPE_CHECKING:
    from kit.charts.price_chart import Band, Mark
    from kit.content.channels import FeesOn
    from kit.domain.pricing import Outcome, Quote
    from kit.ui.html import Html
    from kit.ui.pricing.sight import Sight


def band(sight: Sight) -> Html:
    """Say between what it is usually sold, or was seen sold where that is too little, and where and when."""
    if sight.goods is None or not sight.answers.unit:
        raise LotUnfinished
    known = sight.known
    if known is None:
        return element("p", {"class": "cp-note"}, sight.say("band-unknown", unit=sight.answers.unit))
    low, high = market.ends(known)
    said = {"low": money.format(low), "high": money.format(high), "unit": sight.answers.unit}
    key = "band-one" if low == high else "band" if market.is_band(known) else "band-few"
    places_seen = ", ".join(known.seen.places)
    if known.seen.examples:
        note = sight.say("band-examples", places=places_seen)
    else:
        note = sight.say("band-here", places=places_seen, day=known.seen.last_day)
    lines = [element("strong", {}, sight.say(key, **said)), element("span", {}, note)]
    return element("p", {"class": "cp-note"}, *lines)


def market_chart(sight: Sight) -> Html:
    """Return her cost beside what the market pays."""
    return _price_chart(sight, market=sight.answers.market_price)


def price_chart(sight: Sight) -> Html:
    """Return the price to ask, or the one she decided on, beside her cost and what the market pays."""
    return _price_chart(sight, market=sight.answers.market_price, price=True)


def price_table(sight: Sight) -> Html:
    """Return how the price to ask comes about."""
    breakdown, answers = sight.answers.breakdown(), sight.answers
    rows = [
        [sight.say("unit-cost", unit=answers.unit), money.format(breakdown.unit_cost)],
        [sight.say("gain"), money.format(breakdown.asking_price - breakdown.unit_cost)],
        [sight.say("asking-price"), money.format(breakdown.asking_price)],
        [sight.say("cash-floor"), money.format(breakdown.cash_floor)],
    ]
    return table(
        caption=sight.say("price-caption"), header=[sight.say("what"), sight.say("amount")], rows=rows, result=2
    )


def channel_table(sight: Sight) -> Html:
    """Return the price to ask on each channel she uses, what she keeps of it, and the dated fees it stands on."""
    breakdown, lesson = sight.answers.breakdown(), sight.lesson
    fees = {name: places.fees_of(lesson, name) for name in places.chosen(lesson)}
    known = [found for found in fees.values() if found]
    rows = [_quote_row(sight, quote) for quote in breakdown.quotes]
    notes = [element("p", {"class": "cp-note"}, _fees_said(sight, name, found)) for name, found in fees.items()]
    if not known:
        return join(notes)
    day = min(found.checked_on for found in known)
    header = [sight.say("channel"), sight.say("channel-price"), sight.say("channel-kept")]
    return join([table(caption=sight.say("channel-caption", day=day), header=header, rows=rows), *notes])


def outlook_table(sight: Sight) -> Html:
    """Return what the lot brings when all goes well, when a tenth spoils, and when the price falls by a tenth."""
    answers = sight.answers
    lot, asking = answers.lot(), answers.breakdown().asking_price
    outcomes = {
        "all-sold": pricing.outcome(lot, asking),
        "tenth-spoiled": pricing.outcome(answers.with_tenth_spoiled(), asking),
        "price-falls": pricing.what_if(lot, asking, price_falls=Decimal(10)),
    }
    rows = [[sight.say(name), *_outcome_cells(found)] for name, found in outcomes.items()]
    header = [sight.say("outlook"), sight.say("income"), sight.say("left")]
    return table(
        caption=sight.say("outlook-caption", price=money.format(asking), unit=answers.unit), header=header, rows=rows
    )


def _outcome_cells(outcome: Outcome) -> list[str]:
    sign = "−" if outcome.left < 0 else ""
    return [money.format(outcome.income), f"{sign}{money.format(abs(outcome.left))}"]


def _quote_row(sight: Sight, quote: Quote) -> list[str]:
    if quote.price is None or quote.net is None:
        return [quote.channel, sight.say("channel-no-price"), "–"]
    return [quote.channel, money.format(quote.price), money.format(quote.net)]


def _fees_said(sight: Sight, name: str, found: FeesOn | None) -> str:
    row = channel(name)
    if found is None:
        return sight.say("fees-unknown", name=row.name_today)
    if not found.percent and not found.fixed_per_order:
        return sight.say("fees-none", name=row.name)
    said = [
        sight.say(
            "fees",
            name=row.name,
            kept=money.format(_of_ten_thousand(found.percent)),
            percent=f"{found.percent.normalize():f}".replace(".", ","),
            fixed=money.format(found.fixed_per_order),
        )
    ]
    if found.refundable_percent:
        said.append(sight.say("fees-tax", tax=money.format(_of_ten_thousand(found.refundable_percent))))
    if found.fixed_per_order and sight.lesson.value("order") is None:
        said.append(sight.say("fees-one-unit", unit=sight.answers.unit))
    return " ".join(said)


def _of_ten_thousand(percent: Decimal) -> int:
    """Return a share as money that one can see: so much of every 10,000 đồng."""
    return half_up(share(percent) * TEN_THOUSAND)


def _price_chart(sight: Sight, *, market: int | None, price: bool = False) -> Html:
    from kit.charts import price_chart as chart

    answers = sight.answers
    breakdown = answers.breakdown()
    marks = [chart.Mark("cost", sight.say("mark-cost"), breakdown.unit_cost)]
    if market:
        marks.append(chart.Mark("market", sight.say("mark-market"), market))
    if price and answers.price:
        marks.append(chart.Mark("price", sight.say("mark-hers"), answers.price))
    elif price:
        marks.append(chart.Mark("price", sight.say("mark-asking"), breakdown.asking_price))
    known = answers.usuals.price
    shown = known and known.unit == answers.unit
    usual = chart.Band(sight.say("mark-band"), known.low, known.high) if known and shown else None
    caption = sight.say("price-chart", unit=answers.unit)
    return figure(chart.price_chart(tuple(marks), usual), alt=_read_out(caption, marks, usual), caption=caption)


def _read_out(caption: str, marks: list[Mark], usual: Band | None) -> str:
    said = [f"{mark.name} {money.format(mark.amount)}" for mark in marks]
    if usual:
        said.append(f"{usual.name} {money.format(usual.low)} – {money.format(usual.high)}")
    return f"{caption} {'; '.join(said)}."
