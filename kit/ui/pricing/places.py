"""Places: where she may sell, and what each place takes of the price today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.channels import channels, fees
from kit.content.period import NothingInForce
from kit.domain.quantity import Quantity
from kit.ui.subject import Offer

if TYPE_CHECKING:
    from kit.content.channels import FeesOn
    from kit.domain.channel import Channel
    from kit.ui.lesson import Lesson

FIELDS = ("channel", "second_channel")
OFFERED = frozenset({"open", "renamed"})
PICTURES = {"cho-phien": "stall", "thuong-lai": "truck", "zalo": "chat", "facebook": "chat", "postmart": "parcel"}


def offer(lesson: Lesson) -> Offer:
    """Return the channels that are known to be open, under the names the women use and today's."""
    rows = [row for row in channels().values() if row.status in OFFERED]
    words = {
        row.id: row.name
        if row.name == row.name_today
        else lesson.page.say("pricing-channel-today", name=row.name, today=row.name_today)
        for row in rows
    }
    return Offer(words, {row.id: PICTURES.get(row.id, "phone") for row in rows})


def chosen(lesson: Lesson) -> tuple[str, ...]:
    """Return the channels she uses, each once."""
    return tuple(dict.fromkeys(str(found) for field in FIELDS if (found := lesson.value(field))))


def fees_of(lesson: Lesson, channel: str) -> FeesOn | None:
    """Return today's fees of a channel; None where they are not known."""
    try:
        return fees(channel, lesson.today)
    except NothingInForce:
        return None


def with_fees(lesson: Lesson) -> tuple[Channel, ...]:
    """Return the channels she uses whose fees are known, as pricing takes them."""
    order = lesson.value("order")
    known = (fees_of(lesson, channel) for channel in chosen(lesson))
    return tuple(found.as_channel(order if isinstance(order, Quantity) else None) for found in known if found)
