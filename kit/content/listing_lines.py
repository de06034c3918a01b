"""Listing lines: each part of a listing as the lines a reader gets; no line for what she left out.

Only what she said is in them. Goods bought to sell on are said to be so, and nothing of how they are grown; a
certificate stands with its number and only while it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.produce import produce
from kit.content.units import units
from kit.domain import phone
from kit.domain.listing_words import bare, listed, names_its_kind, sentence
from kit.domain.units import STANDARD

if TYPE_CHECKING:
    from datetime import date, time

    from kit.content.messages import Messages
    from kit.domain.listing import Certificate, Listing
    from kit.domain.listing_event import Event
    from kit.domain.quantity import Quantity

WEIGHED = frozenset({"mass", "volume"})
PLANTED = frozenset({"fruit", "peanut", "rice"})


class Lines:
    """The lines of one listing on one day, by part: `lines.price()` is a list, empty where she did not say."""

    def __init__(self, listing: Listing, said: Messages, on: date, event: Event | None = None) -> None:
        self._listing = listing
        self._said = said
        self._on = on
        self._event = event
        made = "" if listing.service and listing.made == "bought" else listing.made
        self._sort = {"made": made or "unsaid", "goods": listing.goods}
        self._origin = {"made": made or "unsaid", "goods": _how_made(listing)}

    def of(self, part: str) -> list[str]:
        """Return the lines of a part."""
        return [line for line in getattr(self, part)() if line]

    def name(self) -> list[str]:
        return [sentence(self._listing.name).removesuffix(".") or self._listing.name]

    def open_message(self) -> list[str]:
        return [self._said.say("listing-open-message", name=bare(self._listing.name), **self._sort)]

    def open_notice(self) -> list[str]:
        return [self._said.say("listing-open-notice", name=bare(self._listing.name), goods=self._listing.goods)]

    def price(self) -> list[str]:
        listing = self._listing
        weight = "" if listing.service or not listing.net_weight else self.amount(listing.net_weight)
        if not listing.price:
            return [self._said.say("listing-packed", weight=weight)] if weight else []
        if weight and listing.unit and not _weighed(listing.unit):
            unit = self.unit(listing.unit)
            return [self._said.say("listing-price-line-packed", price=self.price_a_unit(), unit=unit, weight=weight)]
        packed = [self._said.say("listing-packed", weight=weight)] if weight else []
        return [self._said.say("listing-price-line", price=self.price_a_unit()), *packed]

    def price_alone(self) -> list[str]:
        return [self.price_a_unit()] if self._listing.price else []

    def senses(self) -> list[str]:
        return [sentence(listed(self._listing.senses))]

    def origin(self) -> list[str]:
        place = self.place()
        if place:
            return [self._said.say("listing-origin-at", place=place, **self._origin)]
        if self._sort["made"] == "unsaid" or self._listing.goods in {"stay", "experience"}:
            return []
        return [self._said.say("listing-origin-unsaid", **self._origin)]

    def grown(self) -> list[str]:
        return [] if self._listing.made == "bought" else [sentence(fact) for fact in self._listing.grown]

    def story(self) -> list[str]:
        return [sentence(line) for line in self._listing.story]

    def certificates(self) -> list[str]:
        return [self._certificate(one) for one in self._listing.certificates if one.holds(self._on)]

    def harvested(self) -> list[str]:
        day, goods = self._listing.harvested_on, self._listing.goods
        if day is None or self._listing.service:
            return []
        return [self._said.say("listing-harvested", day=day, goods=goods)]

    def season(self) -> list[str]:
        season = bare(self._listing.season)
        return [self._said.say("listing-season", season=season, goods=self._listing.goods)] if season else []

    def left(self) -> list[str]:
        left = self._listing.left
        if left is None or left.amount <= 0:
            return []
        return [self._said.say("listing-left", left=self.amount(left), goods=self._listing.goods)]

    def storage(self) -> list[str]:
        return [] if self._listing.service else [sentence(self._listing.storage)]

    def delivery(self) -> list[str]:
        fee, delivery = self._listing.delivery_fee, sentence(self._listing.delivery)
        if fee is None:
            return [delivery]
        free = "free" if fee == 0 else "fee"
        if not delivery:
            alone = "listing-fee-alone-free" if fee == 0 else "listing-fee-alone"
            return [self._said.say(alone, **({"fee": fee} if fee else {}))]
        details = {"delivery": delivery.rstrip(".")} | ({"fee": fee} if fee else {})
        return [self._said.say(f"listing-delivery-{free}", **details)]

    def contact(self) -> list[str]:
        contact = self._listing.contact
        name, zalo = bare(contact.name), "yes" if contact.zalo else "no"
        found = []
        if contact.phone:
            said = phone.format(contact.phone)
            found = [
                self._said.say("listing-contact-phone-name", phone=said, name=name, zalo=zalo)
                if name
                else self._said.say("listing-contact-phone", phone=said, zalo=zalo)
            ]
        elif name:
            found = [self._said.say("listing-contact-name", name=name)]
        return [*found, *([self._said.say("listing-contact-page", page=contact.page)] if contact.page else [])]

    def zalo(self) -> list[str]:
        contact = self._listing.contact
        if not (contact.zalo and contact.phone):
            return []
        return [self._said.say("listing-contact-zalo", link=phone.zalo_link(contact.phone))]

    def call(self) -> list[str]:
        return [sentence(self._listing.call)]

    def call_market(self) -> list[str]:
        return [self._said.say("listing-call-market")]

    def disclosure(self) -> list[str]:
        return [self._said.say("listing-disclosure", made=self._sort["made"])]

    def event(self) -> list[str]:
        event = self._event
        if event is None:
            return []
        weekday = self._said.say("listing-weekday", weekday=event.day.weekday())
        when = {"day": event.day, "weekday": weekday, "begins": self._hour(event.begins)}
        found = [
            self._said.say("listing-event-time", **when)
            if event.ends is None
            else self._said.say("listing-event-time-until", ends=self._hour(event.ends), **when)
        ]
        if event.place:
            found.append(self._said.say("listing-event-place", place=bare(event.place)))
        return found

    def event_link(self) -> list[str]:
        event = self._event
        return [self._said.say("listing-event-link", link=event.join_link)] if event and event.join_link else []

    def place(self) -> str:
        """Return where it comes from, in a line; nothing where she did not say."""
        hamlet, commune = bare(self._listing.hamlet), bare(self._listing.commune)
        if hamlet and not names_its_kind(hamlet):
            hamlet = self._said.say("listing-hamlet", name=hamlet)
        if commune and not names_its_kind(commune):
            commune = self._said.say("listing-commune", name=commune)
        if self._said.language == "vi":
            hamlet, commune = _kind_small(hamlet), _kind_small(commune)
        return listed((hamlet, commune))

    def price_a_unit(self) -> str:
        """Return the price as it stands in a text: "35.000đ/kg"."""
        listing = self._listing
        if not listing.unit:
            return self._said.say("listing-price", amount=listing.price, unit="").removesuffix("/")
        return self._said.say("listing-price", amount=listing.price, unit=self.unit(listing.unit))

    def amount(self, quantity: Quantity) -> str:
        """Return a quantity as the language says it: "200 kg", "3 nights"."""
        return self._said.say("listing-amount", number=quantity.amount, unit=self.unit(quantity.unit))

    def unit(self, unit: str) -> str:
        """Return what a unit is called in a text of this language; an own unit keeps its name."""
        if self._said.language == "vi":
            return unit
        known = next((row for row in units() if row.id == unit), None)
        if known is None or unit in {"kg", "g", "ml"}:
            return unit
        return known.name_en.split(",")[0].split(" (")[0]

    def _certificate(self, one: Certificate) -> str:
        name = self._said.say("listing-certificate-name", kind=one.kind)
        if one.kind == "ocop" and one.stars:
            name = self._said.say("listing-certificate-stars", name=name, stars=one.stars)
        made = self._said.say("listing-certificate-number", name=name, number=bare(one.number))
        if bare(one.issuer):
            made = self._said.say("listing-certificate-issuer", certificate=made, issuer=bare(one.issuer))
        if one.expires:
            made = self._said.say("listing-certificate-until", certificate=made, day=one.expires)
        return sentence(made)

    def _hour(self, at: time) -> str:
        return self._said.say("listing-event-hour", hour=str(at.hour), minute=at.minute, minutes=f"{at.minute:02}")


def _how_made(listing: Listing) -> str:
    """Return what may be said of how she came by it: "planted" only for what nobody finds in a forest."""
    row = produce().get(listing.kind)
    if row is None:
        return listing.goods
    if listing.goods == "fresh" and row.kind in PLANTED:
        return "planted"
    return "honey" if row.kind == "honey" else listing.goods


def _weighed(unit: str) -> bool:
    found = STANDARD.find(unit)
    return found is not None and found.dimension in WEIGHED


def _kind_small(place: str) -> str:
    """Return a place with a small letter for its kind, as inside a sentence: "xã Hồng Thái"."""
    return place[:1].lower() + place[1:] if names_its_kind(place) else place
