"""What the console is told of the class: where everyone is, who needs help, which steps are hard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kit.server.room import Lesson
from kit.server.room.watched import WatchedKeeper
from tests.server.room.listening import Listener
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from tests.server.room.serving import Phone

LESSONS = (Lesson("pricing", {"vi": "Tính giá bán", "en": "Pricing"}, 45, ("product", "harvest", "share")),)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    room = Served(tmp_path, lessons=LESSONS)
    yield room
    room.close()


def woman(served: Served, name: str, *, keeps: bool = True) -> tuple[Participant, WatchedKeeper]:
    who = served.add(name)
    for purpose in ("keep", "totals") if keeps else ():
        served.store.consents.give(who.id, purpose, wording="2026-11-29.vi")
    return who, WatchedKeeper(served.store.keeper(who.id), served.room, who.id, shows=keeps)


def now(laptop: Phone) -> Any:
    return json.loads(laptop.get("console/now.json").body)


def of(laptop: Phone, who: Participant) -> Any:
    return next(person for person in now(laptop)["people"] if person["id"] == str(who.id))


def test_two_wrong_tries_and_no_right_one_after_them_are_stuck(served: Served, laptop: Phone) -> None:
    mai, page = woman(served, "Mai")
    page.attempt("pricing", "harvest", ok=False, mistake="harvest_large")
    assert not of(laptop, mai)["stuck"]
    page.attempt("pricing", "harvest", ok=False, mistake="harvest_large")
    assert (of(laptop, mai)["stuck"], of(laptop, mai)["wrong"]) == (True, 2)
    page.attempt("pricing", "harvest", ok=True)
    assert not of(laptop, mai)["stuck"]


def test_wrong_tries_at_two_steps_are_not_added_up(served: Served, laptop: Phone) -> None:
    mai, page = woman(served, "Mai")
    for step in ("product", "harvest"):
        page.attempt("pricing", step, ok=False, mistake="missing")
    assert not of(laptop, mai)["stuck"]


def test_whom_the_worked_example_lets_go_on_is_stuck_until_she_has_gone(served: Served, laptop: Phone) -> None:
    mai, page = woman(served, "Mai")
    for step, gone_on in (("harvest", ("step-share", "open")), ("share", ("step-share", "done"))):
        for _ in range(2):
            page.attempt("pricing", step, ok=False, mistake="missing")
        page.save("pricing", "step-harvest", "done")
        assert of(laptop, mai)["stuck"]
        page.save("pricing", *gone_on)
        assert not of(laptop, mai)["stuck"]


def test_tries_of_the_turn_before_make_nobody_stuck(served: Served, laptop: Phone) -> None:
    mai, page = woman(served, "Mai")
    for _ in range(2):
        page.attempt("pricing", "product", ok=False, mistake="missing")
    for state in ("done", "closed", "open"):
        page.save("pricing", "step-product", state)
    assert not of(laptop, mai)["stuck"]


def test_a_restart_knows_who_is_stuck_and_where_she_is(served: Served, laptop: Phone, tmp_path: Path) -> None:
    mai, page = woman(served, "Mai")
    served.store.visits.open(mai.id, "pricing")
    page.save("pricing", "step-product", "done")
    page.save("pricing", "step-harvest", "open")
    page.save("pricing", "harvest", "step-like words of hers")
    for _ in range(2):
        page.attempt("pricing", "harvest", ok=False, mistake="harvest_large")
    page.flush()
    served.close()
    again = Served(tmp_path, lessons=LESSONS)
    laptop.served = again
    try:
        told = of(laptop, mai)
    finally:
        again.close()
    assert (told["stuck"], told["lesson"], told["step"], told["done"], told["steps"]) == (
        True,
        "pricing",
        "harvest",
        1,
        3,
    )
    assert told["step_title"] == "Thu được bao nhiêu?"
    assert told["connection"] == "away"


def test_who_needs_her_most_stands_first(served: Served, laptop: Phone) -> None:
    names = {}
    for name in ("Mai", "Lan", "Hoa", "Cúc"):
        who, page = woman(served, name)
        names[str(who.id)] = name
        if name == "Hoa":
            for _ in range(2):
                page.attempt("pricing", "harvest", ok=False, mistake="missing")
        if name == "Cúc":
            served.room.hub._hand(who.id, up=True)
    served.clock.pass_(seconds=90)
    people = now(laptop)["people"]
    assert [names[person["id"]] for person in people] == ["Cúc", "Hoa", "Mai", "Lan"]
    assert [person["hand"] for person in people] == [90, None, None, None]


def test_a_hard_step_is_told_in_words_without_anybodys_numbers(served: Served, laptop: Phone) -> None:
    for name in ("Mai", "Lan"):
        _, page = woman(served, name)
        page.attempt("pricing", "harvest", ok=False, mistake="harvest_large")
        page.attempt("pricing", "harvest", ok=name == "Mai", mistake="" if name == "Mai" else "amount-unreadable")
    (hard,) = now(laptop)["hard"]
    assert (hard["title"], hard["tried"], hard["right"]) == ("Thu được bao nhiêu?", 2, 1)
    assert hard["mistakes"] == [
        {"words": "… là nhiều lắm đối với một nhà.", "count": 2},
        {"words": "Có ô máy chưa hiểu.", "count": 1},
    ]


def test_wrong_answers_are_shown_from_three_women_and_never_whose(served: Served, laptop: Phone) -> None:
    for name, answer in (("Mai", "2.000 đ"), ("Lan", "3.824 đ")):
        _, page = woman(served, name)
        page.attempt("pricing", "share", ok=False, mistake="margin_other", answer=answer)
        page.attempt("pricing", "share", ok=False, mistake="margin_other", answer="9 đ")
    unkept_who, unkept = woman(served, "Hoa", keeps=False)
    unkept.attempt("pricing", "share", ok=False, mistake="margin_other", answer="7 đ")
    assert now(laptop)["hard"][0]["answers"] == []
    _, page = woman(served, "Cúc")
    page.attempt("pricing", "share", ok=False, mistake="margin_other", answer="2.000 đ")
    assert sorted(now(laptop)["hard"][0]["answers"]) == ["2.000 đ", "3.824 đ", "9 đ"]
    assert served.store.attempts.of(unkept_who.id) == []


def test_who_takes_her_word_back_has_no_answer_among_those_shown(served: Served, laptop: Phone, tmp_path: Path) -> None:
    everyone = [woman(served, name) for name in ("Mai", "Lan", "Hoa")]
    for number, (_, page) in enumerate(everyone, 1):
        page.attempt("pricing", "share", ok=False, mistake="margin_other", answer=f"{number}.000 đ")
        page.flush()
    assert len(now(laptop)["hard"][0]["answers"]) == 3
    phone = served.phone()
    phone.sign_in(everyone[0][0])
    phone.agree(totals="no")
    assert now(laptop)["hard"][0]["answers"] == []
    served.close()
    again = Served(tmp_path, lessons=LESSONS)
    laptop.served = again
    try:
        assert now(laptop)["hard"][0]["answers"] == []  # not after a restart either
    finally:
        again.close()


def test_a_lesson_left_open_shows_nothing_of_hers_after_she_took_her_word_back(
    served: Served, laptop: Phone, tmp_path: Path
) -> None:
    everyone = [woman(served, name) for name in ("Mai", "Lan", "Hoa")]
    phone = served.phone()
    phone.sign_in(everyone[0][0])
    for keep, totals in (("yes", "no"), ("no", "yes")):
        phone.agree(keep=keep, totals=totals)
        for number, (_, page) in enumerate(everyone, 1):
            page.attempt("pricing", "share", ok=False, mistake="margin_other", answer=f"{number}.000 đ")
        assert now(laptop)["hard"][0]["answers"] == []
    phone.agree(keep="yes", totals="yes")  # and again
    everyone[0][1].attempt("pricing", "share", ok=False, mistake="margin_other", answer="1.000 đ")
    assert len(now(laptop)["hard"][0]["answers"]) == 3


def test_what_she_had_deleted_is_in_no_count(served: Served, laptop: Phone) -> None:
    mai, page = woman(served, "Mai")
    page.attempt("pricing", "harvest", ok=False, mistake="harvest_large")
    phone = served.phone()
    phone.sign_in(mai)
    phone.agree(keep="no")
    assert now(laptop)["hard"] == []
    assert of(laptop, mai)["wrong"] == 0


def test_the_same_state_is_told_once(served: Served, laptop: Phone) -> None:
    first = laptop.get("console/now.json")
    mark = {"If-None-Match": first.headers["Etag"]}
    assert laptop.ask("GET", "console/now.json", headers=mark).status == 304
    served.add("Mai")
    second = laptop.ask("GET", "console/now.json", headers=mark)
    assert json.loads(second.body)["version"] != json.loads(first.body)["version"]


def test_consoles_are_called_to_look_again_soon_and_not_at_every_try(served: Served, laptop: Phone) -> None:
    _, page = woman(served, "Mai")
    console = Listener(laptop, "?console=1")
    console.next("people")  # that it came
    for _ in range(40):
        page.attempt("pricing", "harvest", ok=False, mistake="missing")
    console.next("people")
    laptop.post("console/message", text="Xong")
    heard = console.until("message")
    assert heard.count("people") < 5


def test_tables_and_the_day_are_told(served: Served, laptop: Phone) -> None:
    mai = served.add("Mai")
    served.store.participants.seat(mai.id, 4)
    rows = [{"start": "07:30", "minutes": 60, "what": "pricing", "title": ""}]
    served.store.workshops.change(served.workshop.id, settings={"agenda": rows})
    told = now(laptop)  # it is eight o'clock
    assert told["tables"] == [4]
    assert (told["timer"]["part"]["what"], told["timer"]["left"], told["timer"]["late"]) == ("pricing", 30, 0)
