"""Said: what stands in the lesson's fields, as the listing that it describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kit.content.word_bank import word_bank
from kit.domain.listing import Certificate, Contact, Listing
from kit.domain.listing_event import Event
from kit.domain.quantity import Quantity
from kit.ui.pricing.goods import in_a_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.content.word_bank import SenseWords
    from kit.store.records import KeptPhoto
    from kit.ui.lesson import Lesson
    from kit.ui.listing.goods import Offered

Kind = TypeVar("Kind")
STORY = ("who", "how", "wish")
NO_CERTIFICATE = frozenset({"", "none"})
EVENT = ("event_day", "event_time", "event_place")


class Said:
    """The fields of `lesson` by what they mean."""

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson

    def text(self, field: str) -> str:
        """Return the words in a field, as one line; empty where there are none."""
        found = self._lesson.value(field)
        return " ".join(found.split()) if isinstance(found, str) else ""

    def held(self, field: str, kind: type[Kind]) -> Kind | None:
        """Return what a field holds, if it is of this kind."""
        found = self._lesson.value(field)
        return found if isinstance(found, kind) else None

    def several(self, field: str) -> tuple[str, ...]:
        """Return what was tapped."""
        return self.held(field, tuple) or ()

    @property
    def words(self) -> list[SenseWords]:
        """The words of the five senses that she tapped."""
        bank = word_bank()
        return [bank[id_] for id_ in self.several("words") if id_ in bank]

    @property
    def story(self) -> tuple[str, ...]:
        """Her sentences."""
        return tuple(filter(None, map(self.text, STORY)))

    @property
    def certificate(self) -> str:
        """The kind of her certificate, empty for none."""
        kind = self.text("certificate")
        return "" if kind in NO_CERTIFICATE else kind

    @property
    def stars(self) -> int | None:
        """How many OCOP stars."""
        found = self.text("stars").removeprefix("s")
        return int(found) if found else None

    @property
    def photos(self) -> tuple[KeptPhoto, ...]:
        """Her photos, the one that buyers see first before the others."""
        return self.several("photos")

    @property
    def event(self) -> Event | None:
        """What she invites to, when day and time are known. Raises JoinLinkUnclear."""
        day, begins = self._lesson.value("event_day"), self._lesson.value("event_time")
        if day is None or begins is None:
            return None
        return Event(day, begins, None, self.text("event_place"), self.text("event_link"))  # type: ignore[arg-type]

    @property
    def invites(self) -> bool:
        """Whether she has begun to write an invitation."""
        return any(self._lesson.value(field) is not None for field in (*EVENT, "event_link"))

    @property
    def event_complete(self) -> bool:
        """Whether an invitation says when and where."""
        return all(self._lesson.value(field) is not None for field in EVENT)


def listing(lesson: Lesson, offered: Offered) -> Listing:
    """Return the listing that her answers make. Raises Refusal where one of them does not fit into any."""
    said, page = Said(lesson), lesson.page
    made = said.text("made")
    return Listing(
        name=in_a_sentence(offered.name),
        kind=offered.kind,
        goods=offered.goods,
        price=offered.price or 0,
        unit=offered.unit,
        net_weight=said.held("weight", Quantity),
        left=said.held("left", Quantity),
        season=said.text("season"),
        harvested_on=lesson.value("harvested"),  # type: ignore[arg-type]
        hamlet=said.text("hamlet"),
        commune=said.text("commune"),
        made=made,  # type: ignore[arg-type]
        grown=_facts(said.text("grown")) if made == "home" else (),
        senses=tuple(filter(None, (*(row.within(page.language) for row in said.words), said.text("own_words")))),
        story=said.story,
        certificates=_certificates(lesson, said),
        storage=said.text("storage"),
        delivery=_delivery(lesson, said.several("ways")),
        delivery_fee=said.held("fee", int),
        contact=_contact(said),
        call=page.say(f"advert-call-{said.text('reached_by') or 'there'}"),
    )


def _facts(typed: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in typed.split(";"))))


def _certificates(lesson: Lesson, said: Said) -> tuple[Certificate, ...]:
    if not said.certificate:
        return ()
    lasts = lesson.value("lasts")
    stars = said.stars if said.certificate == "ocop" else None
    return (Certificate(said.certificate, said.text("number"), "", lasts, stars),)  # type: ignore[arg-type]


def _delivery(lesson: Lesson, ways: Sequence[str]) -> str:
    if not ways:
        return ""
    return lesson.page.say("advert-ways", ways=", ".join(lesson.page.say(f"advert-way-{way}") for way in ways))


def _contact(said: Said) -> Contact:
    reached_by, name = said.text("reached_by"), said.text("called")
    if reached_by not in {"zalo", "phone"}:
        return Contact(name=name)
    return Contact(name, said.text("phone"), zalo=reached_by == "zalo")
