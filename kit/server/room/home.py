"""Home: what is hers, and the way to have it all deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kit.domain import money
from kit.domain.progress import DONE, Progress, kept_as, progress
from kit.server.room import cookies, replaced
from kit.server.room.consent import needs_consent
from kit.server.room.identity import leave
from kit.server.room.page import Hers, Page
from kit.server.room.pairing import told
from kit.server.room.pictures import CHOSEN
from kit.server.room.questions import offered
from kit.server.room.tapping import read_taps, show_pictures
from kit.store.refusals import CardLocked, PicturesNotChosen, PicturesWrong

if TYPE_CHECKING:
    from kit.server.room.room import Lesson
    from kit.store.keeper import Keeper


WRITTEN_IN = ("cash_book", "week")
"""The lesson, and its step, in which she writes into her book: what she comes back for once the lesson is learned."""


class Line(NamedTuple):
    """A lesson as she finds it."""

    slug: str
    title: str
    minutes: int
    progress: Progress
    open: bool


class Home(Hers):
    """`/home`: her number, the lessons with how far she is, her products, and what she may change."""

    scripts = ("fresh.js", "pair.js")

    async def get(self) -> None:
        if needs_consent(self.room, self.who):
            self.go("consents")
            return
        self.room.presence.seen(self.who.id, "home")
        pair = told(self, self.who)
        self.show("home.html", who=self.who, pair=pair, money=money.format, **await self.saved(self._hers))

    async def post(self) -> None:
        """She knows that her pictures were chosen anew."""
        await self.saved(replaced.forget, self.room, self.who)
        self.go("home")

    def _hers(self) -> dict[str, Any]:
        """Return what she finds, read from the store: a commit under way may be waited for."""
        keeper = self.room.store.keeper(self.who.id)
        said = self.room.store.consents.state(self.who.id)
        granted = {purpose: word.granted for purpose, word in said.items()}
        lines = [self._line(lesson, keeper) for lesson in self.room.lessons]
        return {
            "lessons": lines,
            "writes": self._writes(keeper),
            "questions": offered(self.room, keeper, [line.progress for line in lines]),
            "products": keeper.products(),
            "listings": keeper.listings(),
            "said": granted,
            "shared": granted.get("catalogue", False),
            "keeps": granted.get("keep", False),
            "pictures_replaced": replaced.noted(self.room, self.who),
        }

    def _writes(self, keeper: Keeper) -> str:
        """Return the address of the form for her book, empty before she has learned to write in it."""
        slug, step = WRITTEN_IN
        offered = any(lesson.slug == slug for lesson in self.room.lessons)
        return f"b/{slug}#{step}" if offered and keeper.load(slug).get(kept_as(step)) == DONE else ""

    def _line(self, lesson: Lesson, keeper: Keeper) -> Line:
        how_far = progress(lesson.steps, keeper.load(lesson.slug))
        gate = self.room.pacing.gate(lesson.slug, self.who.table)
        return Line(lesson.slug, lesson.title(self.language), lesson.minutes, how_far, gate.open)


class Forget(Hers):
    """`/forget`: everything of hers, deleted for good. Her pictures are the signature."""

    scripts = ("fresh.js", "pictures.js")

    def get(self) -> None:
        self._ask([])

    async def post(self) -> None:
        taps = read_taps(self)
        if not self.typed("done") or len(taps) < CHOSEN:
            self._ask(taps)
            return
        try:
            await self.saved(
                self.room.store.sign_in.check, self.room.workshop_id, self.who.number, self.who.hamlet, taps
            )
        except PicturesWrong as refusal:
            self._ask([], self.sentence(refusal))
        except (CardLocked, PicturesNotChosen) as refusal:
            self.show("error.html", status=403, sentence=self.sentence(refusal), what="")
        else:
            await self.saved(self.room.store.participants.forget, self.who.id)
            self.room.let_go(self.who.id)
            self.room.forget_doing(self.who.id)
            self.room.hub.catalogue_changed()
            leave(self, self.room, *cookies.HERS)
            self.go("gone")

    def _ask(self, taps: list[int], refusal: str = "") -> None:
        show_pictures(
            self,
            taps,
            title="join-forget-title",
            done="join-forget-done",
            note=self.sentences.say("join-forget-note"),
            refusal=refusal,
            door={"number": self.who.number, "hamlet": self.who.hamlet},
            danger=True,
            back="home",
        )


class Gone(Page):
    """`/gone`: it is done."""

    scripts = ("fresh.js", "clean.js")

    def get(self) -> None:
        self.show("gone.html")
