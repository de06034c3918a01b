"""Questions: what she is asked before the first lesson and again at the end, one picture question a screen.

Source of what may be kept, and how it is held against each other: kit.domain.before_after, kit.content.question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.pictures import drawing
from kit.content.question import asked
from kit.domain import money
from kit.domain.before_after import PAGE, SKIPPED, Moment, kept_as, next_question
from kit.domain.pricing import PriceNotPositive
from kit.domain.progress import progress
from kit.domain.refusal import Refusal
from kit.server.room.consent import needs_consent
from kit.server.room.page import Hers
from kit.server.room.templates import svg

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kit.content.question import Question
    from kit.domain.progress import Progress
    from kit.server.room.room import Room
    from kit.store.keeper import Json, Keeper
    from kit.store.records import KeptProduct

OPENED = "questions-after"
"""Setting of the workshop: whether the facilitator opened the questions of the end."""
LONGEST_PRICE = 40


class Questions(Hers):
    """`/questions/<moment>` and `/questions/<moment>/<question>`: the next question, or one that she goes back to."""

    styles = ("room.css", "questions.css")

    async def prepare(self) -> None:
        await super().prepare()
        if not self._finished and needs_consent(self.room, self.who):
            self.go("consents")

    async def get(self, moment: Moment, name: str = "") -> None:
        await self.tell(moment, name)

    async def post(self, moment: Moment, name: str = "") -> None:
        keeper = await self.saved(self.room.store.keeper, self.who.id)
        question = next((one for one in asked_of(keeper, moment) if one.id == name), None)
        if question is None or await self.saved(self._moment, keeper) != moment:
            self.go("home")
            return
        try:
            answer = self._answer(question, keeper)
        except Refusal as refusal:
            await self.tell(moment, name, refusal)
            return
        if answer is not None:
            await self.saved(keeper.save, PAGE, kept_as(moment, name), answer)
        self.go(f"questions/{moment}")

    async def tell(self, moment: Moment, name: str, refusal: Refusal | None = None) -> None:
        """Show a question with what was refused of its answer; after the last one, thanks."""
        keeper = await self.saved(self.room.store.keeper, self.who.id)
        if await self.saved(self._moment, keeper) != moment:
            self.go("home")
            return
        saved = await self.saved(keeper.load, PAGE)
        questions = asked_of(keeper, moment)
        ids = [question.id for question in questions]
        at = name if name in ids else next_question(ids, saved, moment)
        number = ids.index(at) if at else len(ids)
        question = questions[number] if at else None
        self.show(
            "questions.html",
            status=self.status_of(refusal),
            refusal=self.sentence(refusal) if refusal else "",
            moment=moment,
            question=question,
            sentence=self._sentence(question, keeper) if question else "",
            number=number,
            of=len(ids),
            before=ids[number - 1] if number else "",
            held=saved.get(kept_as(moment, at)) if at else None,
            typed=self.typed("price")[:LONGEST_PRICE] if refusal else "",
            picture=lambda name: svg(drawing(name).encode()),
        )

    def _moment(self, keeper: Keeper) -> Moment:
        return moment_of(self.room, [progress(one.steps, keeper.load(one.slug)) for one in self.room.lessons])

    def _sentence(self, question: Question, keeper: Keeper) -> str:
        sentence = question.sentence.within(self.language)
        if question.kind != "price":
            return sentence
        goods = priced_of(keeper)
        return sentence.format(unit=goods.unit, goods=goods.name) if goods else sentence

    def _answer(self, question: Question, keeper: Keeper) -> Json:
        """Return what she answered, None where nothing was tapped. Raises Refusal for a price that cannot be read."""
        if self.typed("skip"):
            return SKIPPED
        if question.kind != "price":
            tapped = self.typed("answer")
            return tapped if tapped in {choice.id for choice in question.choices} else None
        price, goods = money.parse(self.typed("price")[:LONGEST_PRICE]), priced_of(keeper)
        if price <= 0:
            raise PriceNotPositive
        return {"product": str(goods.id), "unit": goods.unit, "price": price} if goods else SKIPPED


def priced_of(keeper: Keeper) -> KeptProduct | None:
    """Return the goods whose earlier price she is asked: those she priced last."""
    return next(iter(keeper.products()), None)


def asked_of(keeper: Keeper, moment: Moment) -> Sequence[Question]:
    """Return the questions of a moment for her: who priced nothing is asked for no price."""
    return [question for question in asked(moment) if question.kind != "price" or priced_of(keeper)]


def moment_of(room: Room, done: Sequence[Progress]) -> Moment:
    """Return which questions she may answer: those of the end once they are open, or all her lessons are done.

    `done`: how far she is in each lesson of the room.
    """
    finished = bool(done) and all(lesson.of and lesson.complete for lesson in done)
    return "after" if finished or is_open(room) else "before"


def is_open(room: Room) -> bool:
    """Tell whether the facilitator opened the questions of the end."""
    return bool(room.workshop().settings.get(OPENED))


def offered(room: Room, keeper: Keeper, done: Sequence[Progress]) -> Moment | None:
    """Return which questions her page offers: none where all are answered or passed over.

    Whoever has begun a lesson without them is not asked any more how it was before. `done`: see `moment_of`.
    """
    moment, saved = moment_of(room, done), keeper.load(PAGE)
    if next_question([question.id for question in asked_of(keeper, moment)], saved, moment) is None:
        return None
    learned = any(lesson.done for lesson in done)
    return moment if moment == "after" or _begun(saved) or not learned else None


def _begun(saved: Mapping[str, Json]) -> bool:
    return any(name.startswith(kept_as("before", "")) for name in saved)
