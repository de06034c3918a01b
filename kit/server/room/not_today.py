"""Not today: what stands at the address of a lesson that this workshop does not teach."""

from __future__ import annotations

from kit.server.room.page import Page

NOT_TODAY = "not-today"


class NotToday(Page):
    """`/not-today`: another day perhaps; her own lessons are one tap away."""

    def get(self) -> None:
        self.show("not_today.html", lessons=self.room.lessons)
