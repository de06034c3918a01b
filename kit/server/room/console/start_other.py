"""Another workshop in the same folder: begun, or opened again. The room closes and comes back as that workshop's.

Women of the workshop before are strangers in it: their cookies name another one. The facilitator who begins one is let
in by the PIN that she goes on with; one that lay there before asks for its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from tornado.web import HTTPError

from kit.server.room import which_workshop
from kit.server.room.console.reopening import Reopening
from kit.server.room.console.start import Start
from kit.server.room.identity import sign_in_facilitator_of
from kit.store.workshops import PRACTICE

if TYPE_CHECKING:
    from datetime import date

    from kit.store.records import Workshop


class Other(Reopening, Start):
    """What leads to another workshop: once it is chosen, the room closes behind the answer."""

    form = "other"

    async def prepare(self) -> None:
        await super().prepare()
        if not self._finished and self.room.workshop().settings.get(PRACTICE):
            raise HTTPError(404)  # nothing real begins among people who do not exist

    async def post(self) -> None:
        await super().post()
        self.close_behind()


class Another(Other):
    """`/console/start/another`: a new workshop; this one is closed, its data kept till its day."""

    async def take(self) -> None:
        begun = await self.saved(self.begin, self.place(), self.commune(), self.day_of("starts_on"))
        sign_in_facilitator_of(self, self.room, begun.id)
        self.leave()

    def begin(self, place: str, commune: str, starts_on: date) -> Workshop:
        """Begin it once, however often the button was pressed. Raises Refusal."""
        return self.room.once.do(
            self.typed("once")[:40],
            lambda: which_workshop.begin(
                self.room.store, place=place, commune=commune, starts_on=starts_on, after=self.room.workshop()
            ),
        )


class OpenOther(Other):
    """`/console/start/open`: a workshop that lies in the folder."""

    async def take(self) -> None:
        wanted = next((held for held in self.others(self.room.workshop()) if held.id == self.asked), None)
        if wanted is None:
            raise HTTPError(404)
        await self.saved(which_workshop.choose, self.room.store, wanted.id)
        self.leave()

    @property
    def asked(self) -> UUID | None:
        """The workshop that the button names."""
        try:
            return UUID(self.typed("workshop")[:40])
        except ValueError:
            return None
