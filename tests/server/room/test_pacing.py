"""How far the class goes together: for everyone and for some tables, kept over a restart, told to who comes late."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kit.server.room import Lesson
from kit.server.room.pacing import Gate
from tests.server.room.listening import Listener
from tests.server.room.serving import Served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from tests.server.room.serving import Phone

STEPS = ("product", "harvest", "sold", "bought")
LESSONS = (Lesson("pricing", {"vi": "Tính giá bán", "en": "Pricing"}, 45, STEPS),)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    room = Served(tmp_path, lessons=LESSONS)
    yield room
    room.close()


def at_table(served: Served, name: str, table: int | None) -> tuple[Participant, Phone]:
    who = served.add(name)
    served.store.participants.seat(who.id, table)
    phone = served.phone()
    phone.sign_in(who)
    return who, phone


def gate(served: Served, laptop: Phone) -> Any:
    return json.loads(laptop.get("console/now.json").body)["lessons"][0]["gate"]


@pytest.mark.parametrize(
    ("before", "action", "step", "after"),
    [
        (Gate(), "close", None, Gate(open=False)),
        (Gate(open=False, until="sold"), "open", None, Gate(until="sold")),
        (Gate(), "until", "harvest", Gate(until="harvest")),
        (Gate(until="harvest"), "until", None, Gate()),
        (Gate(until="product"), "on", None, Gate(until="harvest")),
        (Gate(until="sold"), "on", None, Gate()),  # after the step before the last nothing is held back any more
        (Gate(), "on", None, Gate()),
        (Gate(until="a step of an older file"), "on", None, Gate()),
    ],
)
def test_each_action_moves_a_gate(before: Gate, action: Any, step: str | None, after: Gate) -> None:
    assert before.moved(action, step, STEPS) == after


def test_a_gate_reaches_the_tables_it_is_for_and_no_other(served: Served, laptop: Phone) -> None:
    pages = [Listener(at_table(served, name, table)[1]) for name, table in [("Mai", 1), ("Lan", 2), ("Hoa", None)]]
    for page in pages:
        page.now()
    laptop.post("console/pace", lesson="pricing", action="until", step="harvest")
    laptop.post("console/pace", lesson="pricing", action="until", step="sold", table="2")
    laptop.post("console/eyes", up="1")
    heard = [[page.next("pace")["until"], page.next("pace")["until"]] for page in pages]
    assert heard == [["harvest", "harvest"], ["harvest", "sold"], ["harvest", "harvest"]]
    assert gate(served, laptop) == {
        "all": {"open": True, "until": "harvest"},
        "tables": {"2": {"open": True, "until": "sold"}},
    }
    laptop.post("console/pace", lesson="pricing", action="on")
    assert gate(served, laptop) == {"all": {"open": True, "until": "sold"}, "tables": {}}


def test_who_gets_another_table_gets_its_pace(served: Served, laptop: Phone) -> None:
    _, phone = at_table(served, "Mai", None)
    laptop.post("console/pace", lesson="pricing", action="until", step="harvest", table="1")
    page = Listener(phone)
    assert page.next("pace")["until"] is None
    laptop.post("console/start/tables", each="8")
    assert page.next("pace")["until"] == "harvest"


def test_a_restart_keeps_the_pace_and_a_late_page_is_told(served: Served, laptop: Phone, tmp_path: Path) -> None:
    _, phone = at_table(served, "Mai", 3)
    laptop.post("console/pace", lesson="pricing", action="close")
    laptop.post("console/pace", lesson="pricing", action="open", table="3")
    served.close()
    again = Served(tmp_path, lessons=LESSONS)
    phone.served = again
    try:
        assert again.room.pacing.gate("pricing", None) == Gate(open=False)
        assert Listener(phone).next("pace") == {"kind": "pace", "lesson": "pricing", "open": True, "until": None}
    finally:
        again.close()


@pytest.mark.parametrize(
    "fields",
    [
        {"lesson": "unknown", "action": "close"},
        {"lesson": "pricing", "action": "explode"},
        {"lesson": "pricing", "action": "until", "step": "unknown"},
        {"lesson": "pricing", "action": "close", "table": "ba"},
    ],
)
def test_what_no_button_sends_moves_nothing(served: Served, laptop: Phone, fields: dict[str, str]) -> None:
    assert laptop.post("console/pace", **fields).status == 404
    assert served.room.pacing.events(None) == []


def test_only_the_facilitator_sets_the_pace(served: Served) -> None:
    _, phone = at_table(served, "Mai", 1)
    assert phone.post("console/pace", lesson="pricing", action="close").status == 403
    assert phone.get("console/now.json").status == 403
    assert served.room.pacing.events(1) == []


def test_a_script_is_answered_without_a_page(laptop: Phone) -> None:
    laptop.get("console")
    form = f"lesson=pricing&action=close&_xsrf={laptop.cookies['chophien_xsrf']}".encode()
    kind = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    assert laptop.ask("POST", "console/pace", form, kind).status == 204
