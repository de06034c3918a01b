"""`chophien listing`: checks a listing before it is posted: what could be fined, and what to say instead."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

import click

from kit.cli.speech import Commands, command, give_up, speaker
from kit.domain.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.domain.claims import Finding

LONGEST = 400_000  # bytes; ten pages of a market's posts, and no book

listing = Commands("listing")


class NoListingGiven(Refusal):
    """Nothing on standard input."""

    kind = "no-listing-given"


class ListingFileTooLong(Refusal):
    """More text than a listing can be."""

    kind = "listing-file-too-long"


class ListingNotUtf8(Refusal):
    """Text in an old encoding: which letters are meant depends on the machine it was typed on."""

    kind = "listing-not-utf8"


@command("cli-listing-check")
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--product", metavar="KIND")
@click.option("--json", "as_json", is_flag=True)
def check(file: click.utils.LazyFile, product: str | None, as_json: bool) -> None:
    """Print what in the text of `file` could be fined. Exit code 1 where something keeps it from being posted."""
    from kit.content import claims

    text = _text(file)
    found = claims.check(text, product, on=date.today())  # noqa: DTZ011  # the local day
    if product and not claims.is_known(product):
        click.echo(speaker().say("listing-product-unknown", product=product), err=True)
    if as_json:
        rows = [{**asdict(one), "why": claims.why(one.rule, speaker().language)} for one in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_lines(text, found)))
    blocked = sum(one.severity == "block" for one in found)
    if blocked:
        give_up(speaker().say("listing-blocked", count=blocked))


def _text(file: click.utils.LazyFile) -> str:
    if file.isatty():
        raise NoListingGiven
    given = file.read(LONGEST + 1)
    if len(given) > LONGEST:
        raise ListingFileTooLong(most=LONGEST // 1000)
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ListingNotUtf8 from None
    if not text.strip():
        raise NoListingGiven
    return text


def _lines(text: str, found: list[Finding]) -> Iterator[str]:
    """Yield the findings as a person reads them."""
    from kit.content import claims
    from kit.content.messages import printable

    say = speaker().say
    if not found:
        yield say("listing-clean")
    for one in found:
        line = text.count("\n", 0, one.start) + 1
        yield say(f"listing-{one.severity}", line=line, found=printable(" ".join(one.found.split())))
        yield "  " + claims.why(one.rule, speaker().language)
        yield "  " + say(f"listing-law-{one.confidence}", article=one.article)
        wordings = [wording or say("listing-leave-out") for wording in one.instead]
        if wordings:
            yield "  " + say("listing-instead", wordings=printable(" / ".join(wordings)))


listing.add_command(check)
