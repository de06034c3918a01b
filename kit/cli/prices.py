"""`chophien prices`: what products usually sell for, from a list of prices that somebody collected."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date
from itertools import compress, groupby
from typing import TYPE_CHECKING

import click

from kit.cli.speech import command, give_up, speaker
from kit.domain import money
from kit.domain.refusal import Refusal
from kit.reports import market_band
from kit.reports.market_band import MarketBand, TooLittle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kit.books.price_table import BadRow
    from kit.content.market_prices import MarketPrice
    from kit.reports.market_band import Seen


class NoPricesGiven(Refusal):
    """Neither a file nor --examples."""

    kind = "no-prices-given"


@command()
@click.argument("file", type=click.File("rb"), required=False)
@click.option("--examples", is_flag=True)
@click.option("--json", "as_json", is_flag=True)
def prices(file: click.utils.LazyFile | None, examples: bool, as_json: bool) -> None:
    """Print the band of each product in `file`, and every row that could not be read."""
    from kit.books import csv_text, price_table
    from kit.content import market_prices

    found: list[MarketPrice] = _named(market_prices.examples()) if examples else []
    bad: tuple[BadRow, ...] = ()
    if file is not None:
        table = price_table.read(file.read(csv_text.LONGEST + 1), today=date.today())  # noqa: DTZ011  # the local day
        found += table.prices
        bad = table.bad
    elif not examples:
        raise NoPricesGiven
    bands = _bands(found)
    said = {row.number: speaker().refusal(row.refusal) for row in bad}
    if as_json:
        rows = [{"row": row.number, "kind": row.refusal.kind, "sentence": said[row.number]} for row in bad]
        data = {"bands": [_data(one) for one in bands], "bad_rows": rows}
        click.echo(json.dumps(data, ensure_ascii=False, indent=1, default=str))
    else:
        click.echo("\n".join(map(_sentence, bands)))
    for number, sentence in said.items():
        click.echo(speaker().say("prices-bad-row", row=number, sentence=sentence), err=True)
    if bad:
        give_up(speaker().say("prices-bad-rows", good=len(found), bad=len(bad)))


def _named(found: Iterable[MarketPrice]) -> list[MarketPrice]:
    """Return prices of the tables under the name that the reader knows their product by."""
    from kit.content.produce import produce

    rows = produce()
    english = speaker().language == "en"
    return [
        replace(price, product=rows[price.product].name_en if english else rows[price.product].name_vi)
        for price in found
    ]


def _bands(found: Iterable[MarketPrice]) -> list[MarketBand | TooLittle]:
    """Return the bands of each product in each unit that its prices cannot be converted from."""
    bands: list[MarketBand | TooLittle] = []
    for _, group in groupby(sorted(found, key=lambda price: price.product.casefold()), lambda p: p.product.casefold()):
        waiting = list(group)
        while waiting:
            unit = waiting[0].unit
            fits = [market_band.in_unit(price, unit) is not None for price in waiting]
            bands += market_band.bands(compress(waiting, fits), unit)
            waiting = [price for price, fit in zip(waiting, fits, strict=True) if not fit]
    return bands


def _data(one: MarketBand | TooLittle) -> dict[str, object]:
    ends = {"low": one.low, "middle": one.middle, "high": one.high} if isinstance(one, MarketBand) else None
    return {**asdict(one.seen), "band": ends}


def _sentence(one: MarketBand | TooLittle) -> str:
    say = speaker().say
    seen = one.seen
    what = say("prices-what", product=seen.product, form=seen.form or "none", stage=seen.stage)
    stands_on = say(
        "prices-seen-examples" if seen.examples else "prices-seen",
        n=seen.n,
        places=", ".join(seen.places),
        days=_days(seen),
    )
    about = {"what": what, "unit": seen.unit, "seen": stands_on}
    if isinstance(one, TooLittle):
        lowest, highest = money.format(seen.lowest), money.format(seen.highest)
        ends = lowest if lowest == highest else say("prices-ends", lowest=lowest, highest=highest)
        return say("prices-too-little", n=seen.n, least=market_band.LEAST, ends=ends, **about)
    amounts = {"low": one.low, "middle": one.middle, "high": one.high}
    return say("prices-band", **{name: money.format(amount) for name, amount in amounts.items()}, **about)


def _days(seen: Seen) -> str:
    """Return between which days the prices were seen, and how many have none."""
    say = speaker().say
    if seen.first_day is None:
        return say("prices-days-none")
    if seen.first_day == seen.last_day:
        days = say("prices-days-one", first=seen.first_day)
    else:
        days = say("prices-days-many", first=seen.first_day, last=seen.last_day)
    return say("prices-days-some", days=days, undated=seen.undated) if seen.undated else days
