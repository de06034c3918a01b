"""`chophien price`: the pricing calculation alone, from a lot as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from kit.cli.speech import command, give_up, speaker
from kit.content import lot_file
from kit.domain import money, pricing
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.domain.pricing import PriceBreakdown
    from kit.domain.product import Lot


class NoLotGiven(Refusal):
    """Nothing on standard input."""

    kind = "no-lot-given"


@command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--json", "as_json", is_flag=True)
def price(file: click.utils.LazyFile, as_json: bool) -> None:
    """Print the price of the lot in `file` on each of its channels."""
    if file.isatty():
        raise NoLotGiven
    given = file.read(lot_file.LONGEST + 1)
    if not given.strip():
        raise NoLotGiven
    lot = lot_file.read(given)
    breakdown = pricing.price(lot)
    if as_json:
        click.echo(json.dumps(lot_file.data(breakdown), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_lines(lot, breakdown)))
    impossible = [channel.name for channel in lot.channels if channel.fee_percent > 100]
    if impossible:
        # The rest of the lot is priced and printed; but more than the whole price can only be a slip of the finger.
        give_up(speaker().say("cli-price-fee-impossible", channels=", ".join(impossible)))


def _lines(lot: Lot, breakdown: PriceBreakdown) -> Iterator[str]:
    """Yield the breakdown as a person reads it."""
    say = speaker().say
    unit = breakdown.unit
    yield say(
        "price-lot",
        product=lot.product.name,
        harvest=str(lot.harvest),
        loss=lot.loss_percent,
        sellable=str(lot_file.sellable(breakdown)),
    )
    yield say("price-total-cost", amount=money.format(breakdown.total_cost))
    for key, amount in (
        ("price-unit-cost", breakdown.unit_cost),
        ("price-cash-floor", breakdown.cash_floor),
        ("price-without-own-labour-and-loss", breakdown.without_own_labour_and_loss),
        ("price-asking-price", breakdown.asking_price),
    ):
        yield say(key, amount=money.format(amount), unit=unit)
    for quote in breakdown.quotes:
        if quote.price is None:
            yield say(f"price-channel-refused-{quote.refused}", channel=quote.channel)
        else:
            yield say(
                "price-channel",
                channel=quote.channel,
                price=money.format(quote.price),
                floor=money.format(quote.floor_price or 0),
                net=money.format(quote.net or 0),
                unit=unit,
            )
