"""Advertising subject: the rules, tables, texts and drawings of the listing lesson, by the names its file uses."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kit.content.word_bank import words_for
from kit.domain.listing_checks import LISTING_CHECKS
from kit.domain.refusal import Refusal
from kit.ui.listing import goods, places, texts
from kit.ui.listing.answers import answers, sure
from kit.ui.listing.keeping import keep_listing
from kit.ui.listing.previews import mending_step
from kit.ui.listing.said import listing
from kit.ui.listing.shows import SHOWS
from kit.ui.listing.sight import Sight
from kit.ui.pricing.goods import UNITS, in_a_sentence
from kit.ui.subject import Offer, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kit.domain.check import Finding
    from kit.domain.claims import Finding as Claim
    from kit.domain.listing import Listing
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson
    from kit.ui.listing.goods import Offered


class Advertising(Subject):
    """What she offers, in her own words and within the law."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__(lesson)
        self._listing: Listing | None = None
        self._offered: Offered | None = None
        self._known = False
        self._judge = texts.Judge(lesson.today)

    @property
    def offered(self) -> Offered | None:
        """What she chose to offer."""
        self._look()
        return self._offered

    @property
    def listing(self) -> Listing | None:
        """What her answers make, None as long as they make none or one of them does not fit into any."""
        self._look()
        return self._listing

    def forget(self) -> None:
        """Work out again what follows from her answers: they have changed."""
        self._known = False

    def facts(self) -> Mapping[str, object]:
        """Return what sentences may speak of."""
        found: dict[str, object] = {"mending_step": mending_step(self.lesson.page)}
        offered = self.offered
        if offered is not None:
            found |= {"product": in_a_sentence(offered.name), "price": offered.price, "unit": offered.unit or None}
        return found

    def judge(self, check: str) -> Finding:
        """Return what a rule finds. Raises Refusal."""
        if self.offered is not None and not self.offered.alcohol:
            listing(self.lesson, self.offered)  # what does not fit into a listing is said here
        return LISTING_CHECKS[check].judge(answers(self.lesson, self.offered, self.listing, self._judge))

    def holds(self, condition: str) -> bool:
        """Return whether she offers alcohol, or a service: nothing that is grown, kept or sent."""
        offered = self.offered
        if condition == "alcohol":
            return offered is not None and offered.alcohol
        if condition == "service":
            return self.listing is not None and self.listing.service
        raise LookupError(condition)

    def offer(self, table: str) -> Offer:
        """Return the goods, the words or the places to choose from."""
        if table == "senses":
            return self._words()
        return {"offered": goods.offer, "places": places.offer}[table](self.lesson)

    def units(self, source: str) -> tuple[str, ...]:
        """Return the units of a price (`offered`), or of what is left, hers first (`sold`)."""
        if source == "offered":
            return goods.units(self.lesson)
        if source == "sold":
            own = self.offered.unit if self.offered else ""
            return tuple(dict.fromkeys(filter(None, (own, *UNITS))))
        raise LookupError(source)

    def show(self, name: str) -> Html:
        """Return a table, a preview or a drawing."""
        return SHOWS[name](Sight(self.lesson, self.offered, self.listing, self._judge, sure(self.lesson)))

    def draft(self, name: str) -> str:
        """Return the text that stands in a draft as long as she has not changed it."""
        return texts.draft(self.lesson, name, self.listing)

    def claims(self, name: str, text: str, sure: frozenset[str]) -> Sequence[Claim]:
        """Return what the rules find in the text of a draft."""
        listing = None if name == texts.REPAIR else self.listing
        return self._judge.found(text, listing, sure)

    def keep(self, name: str) -> None:
        """Save her listing."""
        if name != "listing":
            raise LookupError(name)
        keep_listing(self.lesson, self.offered, self.listing)

    def _look(self) -> None:
        if self._known:
            return
        self._known = True
        self._offered, self._listing = goods.offered(self.lesson), None
        if self._offered is not None and not self._offered.alcohol:
            with suppress(Refusal):
                self._listing = listing(self.lesson, self._offered)

    def _words(self) -> Offer:
        names = goods.words_of(self.offered) if self.offered else ()
        page = self.lesson.page
        rows = words_for(names, self.lesson.today.month)
        words = {row.id: row.within(page.language) for row in rows}
        return Offer(words, groups={row.id: page.say(f"advert-sense-{row.sense}") for row in rows})
