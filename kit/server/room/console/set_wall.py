"""The wall on the console: what the projector shows, and what of the class can be shown now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tornado.web import HTTPError

from kit.server.room.class_results import class_results, questions
from kit.server.room.console.led import Led
from kit.server.room.showing import shown_listings
from kit.server.room.wall import ANSWER, PARTS, RESULT

if TYPE_CHECKING:
    from kit.server.room.wall import Question


class SetWall(Led):
    """`/console/wall`: as JSON what stands on the wall and what may; a form puts something else there.

    part (with lesson and step for "result", answer for "answer"); or reveal: "1" shows the result of a question, "0"
    hides it again.
    """

    async def get(self) -> None:
        self.say_json(await self.saved(self._now))

    async def post(self) -> None:
        wall, part = self.room.wall, self.typed("part")
        if self.typed("reveal"):
            question = self._question() if self.typed("lesson") else wall.question
            (wall.revealed.add if self.typed("reveal") == "1" else wall.revealed.discard)(question)
        elif part == RESULT:
            wall.part, wall.question = part, self._question()
        elif part == ANSWER:
            listings = await self.saved(shown_listings, self.room, self.language)
            chosen = next((one for one in listings if one.id == self.typed("answer")), None)
            if chosen is None:  # she took her word back meanwhile
                raise HTTPError(404)
            wall.part, wall.answer, wall.owner = part, chosen.id, chosen.owner
        elif part in PARTS:
            wall.part = part
        else:
            raise HTTPError(404)
        self.room.hub.wall_changed()
        self.go("console")

    def _question(self) -> Question:
        question = (self.typed("lesson"), self.typed("step"))
        if question not in [(lesson, asked.step) for lesson, asked in questions(self.room)]:
            raise HTTPError(404)
        return question

    def _now(self) -> dict[str, Any]:
        wall = self.room.wall
        results = [
            {
                "lesson": lesson,
                "step": step,
                "title": result.question.title.within(self.language),
                "women": result.women,
            }
            for (lesson, step), result in class_results(self.room).items()
        ]
        answers = [{"id": one.id, "lines": one.lines} for one in shown_listings(self.room, self.language)]
        lesson, step = wall.question
        return {
            "part": wall.part,
            "parts": PARTS,
            "lesson": lesson,
            "step": step,
            "revealed": wall.question in wall.revealed,
            "answer": wall.answer,
            "results": results,
            "answers": answers,
        }
