"""How many visits there may be, and when one that nobody looks at ends."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

from kit.server.visits.engine import Full, NotOpened
from tests.server.visits.hall import SUM, until

if TYPE_CHECKING:
    from kit.server.visits.visit import Visit
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall


def test_a_full_hall_says_so_and_has_room_again_when_one_left(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        visit, _ = await hall.enter(path, "a")
        await hall.enter(path, "b")
        with pytest.raises(Full):
            await hall.enter(path, "c")
        await hall.engine.drop(visit)
        await hall.enter(path, "c")

    play(story, most=2)


def test_openings_count_too(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        await hall.engine.fit(path)
        results = await asyncio.gather(*[hall.enter(path, f"w{at}") for at in range(9)], return_exceptions=True)
        assert [type(result) for result in results].count(Full) == 6
        assert len(hall.engine.visits) == 3

    play(story, most=3)


def test_one_phone_that_opens_again_and_again_leaves_room_for_the_others(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        kept, phone = await hall.join(path, "lan")
        left = [(await hall.enter(path, "lan"))[0] for _ in range(10)]
        other, _ = await hall.enter(path, "hoa")
        assert hall.engine.of("lan") == [kept, *left[-2:]]
        assert hall.engine.of("hoa") == [other]
        await phone.change(phone.model(description="kg"), value=2)
        await hall.engine.fit(path)
        results = await asyncio.gather(*[hall.enter(path, "lan") for _ in range(9)], return_exceptions=True)
        assert [type(result) for result in results].count(Full) == 6

    play(story, each=3)


@pytest.mark.parametrize(
    "what", ["while True: pass", "while True:\n    try:\n        1 / 0\n    except Exception: pass"]
)
def test_an_opening_that_takes_too_long_is_ended(play: Play, what: str) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(
            "import ipywidgets\nipywidgets.Text()", f"if slow:\n    {what.replace(chr(10), chr(10) + '    ')}"
        )
        with pytest.raises(NotOpened):
            await hall.enter(path, prepare=lambda visit: visit.namespace.update(slow=True))
        await hall.join(path, prepare=lambda visit: visit.namespace.update(slow=False))
        assert len(hall.engine.visits) == 1
        assert not hall.engine._opening

    play(story, opening=2, prepare=lambda visit: visit.namespace.update(slow=False))


def test_an_opening_stuck_in_c_is_answered_all_the_same(play: Play) -> None:
    async def story(hall: Hall) -> None:
        hall.engine._pool.grace = 1
        path = hall.lesson("import time\ntime.sleep(wait)")
        began = time.monotonic()
        with pytest.raises(NotOpened):
            await hall.enter(path, prepare=lambda visit: visit.namespace.update(wait=8))
        assert time.monotonic() - began < 8
        await hall.enter(path, prepare=lambda visit: visit.namespace.update(wait=0))

    play(story, opening=2, threads=1, prepare=lambda visit: visit.namespace.update(wait=0))


def test_a_visit_that_is_ended_while_it_opens_is_not_opened(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson("import time\ntime.sleep(wait)")
        opening = asyncio.create_task(hall.enter(path, prepare=lambda visit: visit.namespace.update(wait=0.4)))
        await until(lambda: hall.engine.of("lan"))
        for visit in hall.engine.of("lan"):
            hall.engine.drop(visit)
        with pytest.raises(NotOpened):
            await opening
        await until(lambda: visit.closed)
        assert not hall.engine.visits

    play(story, prepare=lambda visit: visit.namespace.update(wait=0))


def test_a_page_that_cannot_be_made_leaves_nothing_open(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visits: list[Visit] = []

        def show(visit: Visit, _: object) -> None:
            visits.append(visit)
            raise ValueError("bà Hoa")

        with pytest.raises(NotOpened):
            await hall.engine.open(hall.lesson(SUM), show, owner="lan")
        await until(lambda: visits[0].closed)
        assert not visits[0].widgets
        assert not hall.engine.visits
        assert [type(error) for error in hall.errors] == [ValueError]

    play(story)


def test_a_page_that_never_connects_ends(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        lost, _ = await hall.enter(path)
        kept, _ = await hall.join(path, "hoa")
        await until(lambda: lost.closed, 15)
        assert list(hall.engine.visits) == [kept.id]

    play(story, unseen=2, look=0.1)


def test_a_phone_asleep_may_come_back_for_a_while(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await phone.cut()
        await asyncio.sleep(0.3)
        await phone.connect()
        await phone.change(phone.model(description="kg"), value=2)
        await asyncio.sleep(3.2)
        assert not visit.closed
        await phone.cut()
        await until(lambda: visit.closed, 15)
        assert (await hall.ask(f"api/kernels/{visit.id}")).code == 404

    play(story, away=3, look=0.05)


def test_after_a_goodbye_a_visit_ends_soon_but_not_under_a_reload(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        answer = await hall.ask(f"voila/api/shutdown/{visit.id}", method="POST")
        assert answer.code == 204
        await phone.close()
        await asyncio.sleep(0.1)
        await phone.connect()
        await asyncio.sleep(2.5)
        assert not visit.closed
        await hall.ask(f"voila/api/shutdown/{visit.id}", method="POST")
        await phone.close()
        await until(lambda: visit.closed, 15)

    play(story, leaving=2, look=0.05)


def test_a_goodbye_of_a_page_that_stays_is_forgotten(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await hall.ask(f"voila/api/shutdown/{visit.id}", method="POST")
        await until(lambda: visit.leaving is None, 15)
        await phone.cut()
        await asyncio.sleep(0.4)
        assert not visit.closed

    play(story, leaving=0.2, look=0.05)


def test_a_page_that_is_long_away_loses_its_place_and_the_visit_stays_for_the_other(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, first = await hall.join(hall.lesson(SUM))
        second = await hall.phone(visit, {}).connect()
        await until(lambda: len(visit.tabs) == 2)
        await first.cut()
        await until(lambda: visit.tabs.keys() == {second.session}, 15)
        assert not visit.closed

    play(story, away=0.4, look=0.05)


def test_a_line_that_answers_no_ping_is_dropped(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.enter(hall.lesson(SUM))
        await phone.connect(read=False)
        await until(lambda: visit.connected)
        await until(lambda: not visit.connected, 15)
        await phone.connect()
        await asyncio.sleep(0.8)
        assert visit.connected

    play(story, silent=0.4, look=0.1)


def test_one_visits_trouble_leaves_no_other_unwatched(play: Play) -> None:
    async def story(hall: Hall) -> None:
        path = hall.lesson(SUM)
        broken, _ = await hall.enter(path)
        broken.seen = None  # type: ignore[assignment]
        lost, _ = await hall.enter(path)
        await until(lambda: lost.closed, 15)
        assert not broken.closed

    play(story, unseen=2, look=0.05)
