"""A lesson's page stays on the phone; what is hers never does, and an old page is never given to a new visit."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from kit.server.hosts.host import PHONE
from kit.server.room import Lesson
from kit.server.visits.engine import Limits
from tests.server.visits.hall import SUM, write_notebook

if TYPE_CHECKING:
    from tests.server.conftest import PlayWhole
    from tests.server.whole import Whole


def test_page_is_the_same_for_everyone_and_is_asked_about_each_time(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai, lan = whole.woman("Mai"), whole.woman("Lan")
        first, second = await mai.ask("b/plain"), await lan.ask("b/plain")
        assert first.body == second.body
        assert first.headers["Cache-Control"] == "private, no-cache"
        again = await lan.ask("b/plain", **{"If-None-Match": first.headers["Etag"]})
        assert (again.code, again.body) == (304, b"")

    play_whole(story)


def test_old_page_is_loaded_anew_before_it_gets_a_visit(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        page = await mai.ask("b/plain")
        assert f"'{page.headers['Etag']}'" in page.body.decode()  # the page says which it is
        mark = {"If-Match": page.headers["Etag"]}
        assert json.loads((await mai.ask("b/plain/visit", **mark)).body)["visit"] in whole.engine.visits
        write_notebook(whole.folder / "notebooks" / "06_plain.ipynb", "# Sửa rồi", SUM)
        before = set(whole.engine.visits)
        old = await mai.ask("b/plain/visit?official", **mark)
        assert (old.code, json.loads(old.body)) == (412, {"go": "b/plain?official"})
        assert set(whole.engine.visits) == before
        new = await mai.ask("b/plain")
        assert (await mai.ask("b/plain/visit", **{"If-Match": new.headers["Etag"]})).code == 200

    play_whole(story)


def test_address_cannot_say_whose_phone_it_is(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        answer = await whole.woman("Mai").ask(f"b/plain/visit?{PHONE}=Lan&name=x")
        visit = whole.engine.visits[json.loads(answer.body)["visit"]]
        assert dict(visit.info) == {PHONE: "Mai", "name": "x"}

    play_whole(story)


def test_visit_of_one_woman_is_shut_to_another(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        visit = json.loads((await whole.woman("Mai").ask("b/plain/visit")).body)["visit"]
        lan = whole.woman("Lan")
        assert re.fullmatch(r"[0-9a-f-]{36}", visit)
        assert (await lan.ask(f"api/kernels/{visit}")).code == 403
        assert (await lan.ask(f"voila/api/shutdown/{visit}", "POST")).code == 403

    play_whole(story)


def test_full_room_says_so_and_takes_her_in_when_there_is_a_place(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        whole.engine.limits = Limits(most=1)
        mai, lan, hoa = whole.woman("Mai"), whole.woman("Lan"), whole.woman("Hoa")
        visit = json.loads((await mai.ask("b/plain/visit")).body)["visit"]
        for place, waiting in enumerate((lan, hoa), 1):
            refused = await waiting.ask("b/plain/visit")
            told = json.loads(refused.body)
            assert (refused.code, told["full"]) == (503, place)
            assert told["events"].startswith("events?who=")  # she may raise her hand in the line too
        await whole.engine.drop(whole.engine.visits[visit])
        refused = await hoa.ask("b/plain/visit")  # she asks first, and is the second all the same
        assert (refused.code, json.loads(refused.body)["full"]) == (503, 2)
        assert (await lan.ask("b/plain/visit")).code == 200
        assert json.loads((await hoa.ask("b/plain/visit")).body)["full"] == 1

    play_whole(story)


def test_lesson_deleted_while_the_room_is_open_sends_her_home(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        assert (await mai.ask("b/plain")).code == 200
        (whole.folder / "notebooks" / "06_plain.ipynb").unlink()
        assert (await mai.ask("b/plain")).code == 404
        asked = await mai.ask("b/plain/visit")
        assert (asked.code, json.loads(asked.body)) == (404, {"go": "home"})

    play_whole(story)


def test_lesson_that_the_workshop_does_not_teach_answers_with_a_friendly_page(play_whole: PlayWhole) -> None:
    lessons = [Lesson(slug, {"vi": slug}, 45) for slug in ("plain", "magic", "pricing")]

    async def story(whole: Whole) -> None:
        whole.room.programme.choose(["pricing"])
        mai = whole.woman("Mai")
        for path in ("b/plain", "k/magic"):
            answer = await mai.ask(path)
            assert (answer.code, answer.headers["Location"]) == (303, "/not-today")
        visit = await mai.ask("b/plain/visit")
        assert (visit.code, json.loads(visit.body)) == (403, {"go": "not-today"})
        whole.room.programme.choose(["pricing", "plain"])
        assert (await mai.ask("b/plain")).code == 200

    play_whole(story, lessons=lessons)
