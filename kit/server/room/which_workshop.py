"""Which workshop a data folder opens with, how another begins there, and how an earlier one is opened again.

One workshop is open at a time, in a room of its own: people, PIN, settings and consents are of one workshop alone, and
a phone that is signed in to another one is a stranger. The others lie in the same folder until their own delete-by
date. What is the facilitator's and not the women's goes along to the next workshop: her PIN, who answers for the data,
the Wi-Fi, the lessons.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kit.store.workshops import RESULTS_ONLY

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kit.store.records import Workshop
    from kit.store.store import Store

KEPT_DAYS = 90
"""How long what was entered is kept where nobody says otherwise."""
CHOSEN = "chosen"
"""Setting of a workshop: the highest number is of the one that was chosen last."""
DESCRIBED = "described"
"""Setting of a workshop: somebody said where it is."""
GO_ALONG = ("contact", "wifi_name", "wifi_password", "lessons", "lessons_of")
"""Settings that the next workshop begins with."""


def of_folder(store: Store, today: date) -> Workshop | None:
    """Return the workshop to open: chosen last, else the latest; None where all are due. Raises StoreTrouble."""
    held = kept(store, today)
    return max(held, key=_chosen, default=None)  # the first of equals: the latest


def kept(store: Store, today: date) -> list[Workshop]:
    """Return the workshops that can be opened: their day has not come, and they are more than results of another
    room. The latest first. Raises StoreTrouble."""
    every = store.workshops.all()
    return [held for held in every if held.delete_by > today and not held.settings.get(RESULTS_ONLY)]


def begin(store: Store, *, place: str, commune: str, starts_on: date, after: Workshop) -> Workshop:
    """Begin another workshop with the PIN of the one `after` which it comes, and choose it.

    Raises ValueNotStorable, PinNotSet, StoreTrouble.
    """
    along = {name: after.settings[name] for name in GO_ALONG if after.settings.get(name)}
    begun = store.workshops.add(
        place=place,
        commune=commune,
        starts_on=starts_on,
        delete_by=starts_on + timedelta(days=KEPT_DAYS),
        language=after.language,
        settings={**along, DESCRIBED: True},
    )
    store.pins.copy(after.id, begun.id)
    return choose(store, begun.id)


def choose(store: Store, workshop: UUID) -> Workshop:
    """Have the folder open with this workshop from now on. Raises NotFound, StoreTrouble."""
    highest = max(map(_chosen, store.workshops.all()), default=0)
    return store.workshops.change(workshop, settings={CHOSEN: highest + 1})


def is_described(workshop: Workshop) -> bool:
    """Tell whether somebody said where the workshop is: one that began by itself knows only its day."""
    return bool(workshop.settings.get(DESCRIBED))


def _chosen(workshop: Workshop) -> int:
    number = workshop.settings.get(CHOSEN)
    return number if isinstance(number, int) else 0
