"""Pile: what of a woman's papers others may print for her, one after the other or as one pile under a cover.

What buyers are to see anyway: price cards, labels, listings; and what is the same for everyone. Never her cash book,
and no paper with an account on it.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from kit.content.messages import messages
from kit.domain.local_time import day_of
from kit.domain.refusal import Refusal
from kit.domain.summary import Month
from kit.server.room import codes_kept
from kit.server.room.goods import is_alcohol
from kit.server.room.listing_texts import listing_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kit.prints.batch import Failed, Job
    from kit.server.room.room import Prints, Room
    from kit.store.records import Participant

PURPOSE = "printing"
CARDS_A_PAGE = 4


class NothingOfHers(Refusal):
    """She has priced nothing and written no label."""

    kind = "printing-nothing-of-hers"


class PrintingNotAgreed(Refusal):
    """She has not asked the class to print for her."""

    kind = "printing-not-agreed"


def single_papers(room: Room, prints: Prints, who: Participant, language: str) -> list[Job]:
    """Return what makes her price cards and labels; where there are none, what says so."""
    from kit.prints.batch import Job

    priced = [(kept, day_of(kept.kept_at)) for kept in room.store.keeper(who.id).products()]
    jobs = list(_labels(room, prints, who, language))
    if priced:
        name = messages(language).say("console-printing-cards")
        jobs.insert(0, Job(name, partial(prints.price_cards, priced, language=language)))
    papers = [Job(named(who, language, job.name), job.make) for job in jobs]
    return papers or [Job(named(who, language), _nothing)]


def pile_of(
    room: Room, prints: Prints, who: Participant, language: str, *, blank: Sequence[Job], failed: list[Failed]
) -> bytes:
    """Return her pile as PDF, the papers that are the same for everyone (`blank`) at its end.

    What could not be made is told on the cover, and noted in `failed` with whose it is.
    """
    from kit.prints.batch import Failed, batch

    hers = [
        *_price_cards(room, prints, who, language),
        *_labels(room, prints, who, language),
        *_listings(room, prints, who, language),
    ]
    made = batch([*hers, *blank])
    if not hers:
        failed.append(Failed(named(who, language), NothingOfHers()))
    failed += [Failed(named(who, language, paper.name), paper.refusal) for paper in made.failed]
    return prints.pile(made, number=who.number, place=room.workshop().place, on=room.today(), language=language)


def blank_papers(room: Room, prints: Prints, language: str) -> tuple[Job, ...]:
    """Return what makes the rules of thumb and an empty book to write in by hand: each is made once."""
    from kit.prints.batch import Job

    say, first = messages(language).say, Month.of(room.today())
    book = partial(prints.paper_book, form="booklet", first=first, language=language)
    rules = partial(prints.thumb_cards, language=language)
    return Job(say("console-printing-rules"), cache(rules)), Job(say("console-printing-book"), cache(book))


def _price_cards(room: Room, prints: Prints, who: Participant, language: str) -> Iterator[Job]:
    """Yield her price cards page by page: printed on both sides, no card has another on its back."""
    from kit.prints.batch import Job

    products = room.store.keeper(who.id).products()
    shown = [kept for kept in products if not is_alcohol(kept)] or products  # alcohol alone: it says why there is none
    for first in range(0, len(shown), CARDS_A_PAGE):
        page = shown[first : first + CARDS_A_PAGE]
        name = messages(language).say("console-printing-cards-of", goods=", ".join(kept.name for kept in page))
        priced = [(kept, day_of(kept.kept_at)) for kept in page]
        yield Job(name, partial(prints.price_cards, priced, language=language))


def _labels(room: Room, prints: Prints, who: Participant, language: str) -> Iterator[Job]:
    from kit.prints.batch import Job

    labelled = codes_kept.labelled(room.store.keeper(who.id), today=room.today())
    if labelled:
        make = partial(prints.labels, labelled, on=room.today(), language=language)
        yield Job(messages(language).say("console-printing-labels"), make)


def _listings(room: Room, prints: Prints, who: Participant, language: str) -> Iterator[Job]:
    from kit.prints.batch import Job

    keeper = room.store.keeper(who.id)
    goods = [kept for kept in keeper.products() if not is_alcohol(kept)]
    listed = {kept.product: kept for kept in keeper.listings()}
    texts = listing_texts(goods, listed, on=room.today(), language=language)
    if any(text.body for text in texts):
        make = partial(prints.listing_sheet, texts, on=room.today(), language=language)
        yield Job(messages(language).say("console-printing-listings"), make)


def named(who: Participant, language: str, paper: str = "") -> str:
    """Return what a paper is called among those of the whole class: whose it is comes first."""
    whose = messages(language).say("console-printing-whose", number=who.number, name=who.name)
    return f"{whose}: {paper}" if paper else whose


def _nothing() -> bytes:
    raise NothingOfHers
