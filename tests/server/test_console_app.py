"""The console's notebook in a whole room: for the facilitator alone, and never the reason that she has no console."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kit.server.room import cookies
from kit.server.visits.engine import Limits
from tests.server.visits.hall import write_notebook
from tests.server.whole import Phone

if TYPE_CHECKING:
    from tests.server.conftest import PlayWhole
    from tests.server.whole import Whole

PEOPLE = 'class="cc cc-people"'


def leader(whole: Whole) -> Phone:
    held = {"workshop": str(whole.room.workshop_id), "generation": whole.room.validity.of_pin()}
    return Phone(whole, f"{cookies.LEAD}={whole.room.signer.sign(cookies.LEAD, held)}")


def test_facilitator_gets_the_notebook_with_the_tabs_above_it_and_a_visit(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        laptop = leader(whole)
        page = (await laptop.ask("console")).body.decode()
        assert page.index('<nav class="tabs"') < page.index("<main>") < page.index(PEOPLE)
        assert 'data-base="/kit/"' in page
        answer = await laptop.ask("console/visit")
        said = json.loads(answer.body)
        assert whole.engine.visits[said["visit"]].notebook.name == "console.ipynb"
        assert said["events"] == ""  # "look up" must not cover the console that says it
        english = await laptop.ask("console?lang=en")
        assert "The facilitator's console" in english.body.decode()
        assert (await laptop.ask(f"api/kernels/{said['visit']}")).code == 200
        assert (await whole.woman("Mai").ask(f"api/kernels/{said['visit']}")).code == 403

    play_whole(story, "/kit/")


def test_it_is_no_lesson_and_nobody_elses(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        assert "console" not in whole.offered
        for phone in (whole.woman("Mai"), Phone(whole)):
            page = await phone.ask("console")
            assert PEOPLE not in page.body.decode()
            assert "Mã PIN" in page.body.decode()
            refused = await phone.ask("console/visit")
            assert (refused.code, json.loads(refused.body)) == (403, {"go": "console"})
        assert whole.engine.visits == {}

    play_whole(story)


def test_broken_edit_leaves_the_light_page_and_a_mended_one_comes_back(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        laptop, own = leader(whole), whole.folder / "notebooks" / "console.ipynb"
        write_notebook(own, "console = (")
        page = (await laptop.ask("console")).body.decode()
        assert "Ai đang ở lớp" in page
        write_notebook(own, "# Bảng của tôi", "from kit.ui import Console\nConsole().hands()")
        page = (await laptop.ask("console")).body.decode()
        assert "cc cc-hands" in page
        assert "Ai đang ở lớp" not in page

    play_whole(story)


def test_full_room_leaves_the_light_page(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        whole.engine.limits = Limits(most=1)
        await whole.woman("Mai").ask("b/plain/visit")
        laptop = leader(whole)
        assert json.loads((await laptop.ask("console/visit")).body) == {"go": "console/light"}
        assert "Ai đang ở lớp" in (await laptop.ask("console/light")).body.decode()

    play_whole(story)
