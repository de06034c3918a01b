"""Projector: what the hall sees, on the facilitator's laptop. Vietnamese large, English small beside it.

`/projector` shows what she chose on her console; each part has an address of its own as well, which a slide may hold
in a frame. No name stands here, and no money of anybody's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from tornado.web import HTTPError

from kit.codes.making import link, wifi
from kit.content import lesson as lesson_file
from kit.content.messages import messages
from kit.content.pictures import drawing
from kit.domain.refusal import Refusal
from kit.server.room.class_results import class_results, questions
from kit.server.room.console.class_now import people_now
from kit.server.room.console.led import Led
from kit.server.room.console.timer import timer_now
from kit.server.room.showing import shown_listings
from kit.server.room.templates import svg
from kit.server.room.wall import RESULT
from kit.store.totals import FEWEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kit.content.class_question import ClassQuestion
    from kit.content.lesson_shape import Text
    from kit.server.room.class_results import ClassResult

ROWS = 6
"""Steps that can be read from the back of the hall at once."""
FRAGMENT = "now"


@dataclass(frozen=True, slots=True)
class StepBar:
    """A step: women who are at it, and who have done it."""

    number: int
    title: Markup
    at: int
    done: int


class Projector(Led):
    """`/projector`: what the facilitator chose; `?now` the same without the page around it, for it to renew itself."""

    styles = ("projector.css",)
    scripts = ("projector.js",)
    framed = True

    async def get(self, *parts: str) -> None:
        part, values = await self.saved(self.shown, *parts)
        whole = FRAGMENT not in self.request.query_arguments
        message = self.room.hub.message()
        values = {"both": self.both, "message": message.text if message else "", "can_reveal": False, **values}
        self.show(
            "projector.html" if whole else "projector_now.html",
            part=f"projector_{part}.html",
            address_now=f"{self.room.base_url}{self.request.path.removeprefix(self.room.base_url)}?{FRAGMENT}",
            **values,
        )

    def shown(self) -> tuple[str, dict[str, Any]]:
        """Return the part that is on the wall, and what its page is filled with. Raises StoreTrouble."""
        wall = self.room.wall
        if wall.part == RESULT:
            return RESULT, self.result(*wall.question)
        return wall.part, getattr(self, wall.part)()

    def both(self, key: str, /, **details: object) -> Markup:
        """Return a sentence in both languages."""
        return self.two(messages("vi").say(key, **details), messages("en").say(key, **details))

    def two(self, vietnamese: str, english: str) -> Markup:
        """Return words in both languages, the second smaller."""
        return Markup('<span lang="vi">{}</span> <small lang="en">{}</small>').format(vietnamese, english)

    def text(self, text: Text) -> Markup:
        """Return a lesson's words in both languages."""
        return self.two(text.vi, text.en)

    # The parts

    def join(self) -> dict[str, Any]:
        """Return how to come in: the Wi-Fi, the address, the card."""
        settings = self.room.workshop().settings
        name, password = (str(settings.get(f"wifi_{what}") or "") for what in ("name", "password"))
        address = self.room.address
        try:
            picture = svg(wifi(name, password).svg) if name else None
        except Refusal:
            picture = None
        drawn = {name: Markup(drawing(name)) for name in ("phone", "scan")}  # noqa: S704 (our own files)
        return {
            "wifi_name": name,
            "wifi_password": password,
            "wifi_picture": picture,
            "address": address.removeprefix("http://").removesuffix("/"),
            "address_picture": svg(link(address).svg) if address else None,
            "drawn": drawn,
        }

    def progress(self) -> dict[str, Any]:
        """Return how far the class is in the lesson that most of it is in."""
        room = self.room
        people = people_now(room, room.store.participants.of_workshop(room.workshop_id), {})
        counts = {lesson.slug: sum(one["lesson"] == lesson.slug for one in people) for lesson in room.lessons}
        slug = max(counts, key=lambda each: counts[each], default="")
        inside = [one for one in people if one["lesson"] == slug]
        lesson = next((each for each in room.lessons if each.slug == slug), None)
        if lesson is None or not inside:
            return {"title": None, "bars": [], "women": 0, "complete": 0}
        titles = {step.id: self.text(step.title) for step in lesson_file.read(slug).steps}
        bars = [
            StepBar(
                number,
                titles[step],
                sum(one["step"] == step and one["done"] < number for one in inside),
                sum(one["done"] >= number for one in inside),
            )
            for number, step in enumerate(lesson.steps, 1)
        ]
        title = self.two(lesson.title("vi"), lesson.title("en"))
        complete = sum(one["steps"] > 0 and one["done"] >= one["steps"] for one in inside)
        return {"title": title, "bars": _window(bars), "women": len(inside), "complete": complete}

    def result(self, lesson: str, step: str) -> dict[str, Any]:
        """Return what the class answered to a question; nothing of it as long as it is not revealed."""
        question = next((asked for slug, asked in questions(self.room) if (slug, asked.step) == (lesson, step)), None)
        if question is None:
            raise HTTPError(404)
        revealed = (lesson, step) in self.room.wall.revealed
        result = class_results(self.room, (lesson, step)).get((lesson, step))
        return {
            "lesson": lesson,
            "step": step,
            "title": self.text(question.title),
            "asked": self.text(question.asked),
            "women": result.women if result else 0,
            "fewest": FEWEST,
            "revealed": revealed and result is not None,
            "choices": self._choices(question, result if revealed else None),
        }

    def _choices(self, question: ClassQuestion, result: ClassResult | None) -> list[dict[str, Any]]:
        found = []
        for choice in question.choices:
            count = result.counts.get(choice.id, 0) if result else 0
            share = round(100 * count / result.women) if result else 0
            right = result is not None and choice.id == question.right
            found.append({"label": self.text(choice.label), "count": count, "share": share, "right": right})
        return found

    def answer(self) -> dict[str, Any]:
        """Return the listing that the facilitator chose, if its owner still lets it be shown."""
        wall = self.room.wall
        hers = shown_listings(self.room, "vi", only=wall.owner) if wall.owner else ()
        return {"lines": next((one.lines for one in hers if one.id == wall.answer), ())}

    def timer(self) -> dict[str, Any]:
        """Return where the day stands."""
        vietnamese, english = (timer_now(self.room, messages(language)) for language in ("vi", "en"))
        titles = {}
        for part in ("part", "next"):
            here, there = (timer[part] if timer else None for timer in (vietnamese, english))
            titles[part] = self.two(here["title"], there["title"]) if here and there else None
        return {"timer": vietnamese, "titles": titles}

    def dark(self) -> dict[str, Any]:
        """Return nothing."""
        return {}


class ProjectorPart(Projector):
    """`/projector/<part>`: one part, whatever was chosen."""

    def shown(self, part: str) -> tuple[str, dict[str, Any]]:  # type: ignore[override]
        return part, getattr(self, part)()


class ProjectorResult(Projector):
    """`/projector/result/<lesson>/<step>`: the result of a question, which can be revealed there too."""

    def shown(self, lesson: str, step: str) -> tuple[str, dict[str, Any]]:  # type: ignore[override]
        return RESULT, {**self.result(lesson, step), "can_reveal": True}


def _window(bars: Sequence[StepBar]) -> Sequence[StepBar]:
    """Return the steps around where most women are."""
    if len(bars) <= ROWS:
        return bars
    busiest = max(range(len(bars)), key=lambda at: bars[at].at)
    first = min(max(0, busiest - ROWS // 2), len(bars) - ROWS)
    return bars[first : first + ROWS]
