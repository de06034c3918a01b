"""A page that was away: it gets what it missed, in order, or is told anew; nothing of hers is written over."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from tests.server.visits.hall import SUM, until

if TYPE_CHECKING:
    from kit.server.visits.frames import Message
    from kit.server.visits.visit import Visit
    from tests.server.visits.conftest import Play
    from tests.server.visits.hall import Hall
    from tests.server.visits.phone import Phone


def updates(phone: Phone, since: int, model: str) -> list[dict[str, Any]]:
    return [
        m.content["data"]["state"]
        for m in phone.heard[since:]
        if m.kind == "comm_msg" and m.content["comm_id"] == model and m.content["data"]["method"] == "update"
    ]


async def work(hall: Hall, visit: Visit, what: str) -> None:
    """Let the lesson do something by itself, as a callback of another page would."""

    def run() -> None:
        exec(what, visit.namespace)  # noqa: S102 - a test's own code

    assert await hall.engine._done(visit.line, lambda: visit.enter(run), 10) is None


async def leave(visit: Visit, phone: Phone) -> None:
    await phone.cut()
    await until(lambda: not visit.connected)


async def said(phone: Phone) -> list[Message]:
    """Return all it heard once it has heard everything."""
    await phone.ask("kernel_info_request", {})
    return phone.heard


def test_what_happened_meanwhile_comes_in_its_order(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await leave(visit, phone)
        since = len(phone.heard)
        await work(hall, visit, "for at in range(2, 200): kg.value = at")
        await phone.connect()
        await phone.until(lambda: phone.value("kg") == 199)
        await phone.until(lambda: phone.value("total") == 1990)
        assert updates(phone, since, phone.model(description="kg")) == [{"value": at} for at in range(2, 200)]

    play(story)


def test_widgets_that_opened_and_closed_while_away_open_and_close(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await leave(visit, phone)
        await work(hall, visit, "new = ipywidgets.Text(description='new', value='măng'); press.close(); kg.value = 3")
        await phone.connect()
        await phone.until(lambda: phone.value("total") == 30)
        assert phone.value("new") == "măng"
        assert not [state for state in phone.models.values() if state.get("description") == "press"]
        assert len(phone.models) == len(visit.widgets)

    play(story)


def test_beyond_five_hundred_messages_it_is_told_the_present(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        kg = phone.model(description="kg")
        await leave(visit, phone)
        since = len(phone.heard)
        await work(
            hall,
            visit,
            "for at in range(2, 900): kg.value = at\n"
            "press.close()\n"
            "new = ipywidgets.VBox([ipywidgets.Text(description='inner'), ipywidgets.Image(value=b'png')])\n"
            "gone = ipywidgets.Text(); gone.close()",
        )
        await phone.connect()
        await phone.until(lambda: any(state.get("description") == "inner" for state in phone.models.values()))
        await phone.until(lambda: phone.value("total") == 8990)
        await phone.until(lambda: phone.models.keys() == visit.widgets.keys())
        await said(phone)
        assert updates(phone, since, kg) == [{"value": 899}]
        assert [state["value"] for state in phone.models.values() if state["_model_name"] == "ImageModel"] == [b"png"]
        opened = [m.content["comm_id"] for m in phone.heard[since:] if m.kind == "comm_open"]
        box = phone.model(_model_name="VBoxModel", children=[f"IPY_MODEL_{inner}" for inner in _inner(phone)])
        assert all(opened.index(inner) < opened.index(box) for inner in _inner(phone))

    play(story)


def _inner(phone: Phone) -> list[str]:
    return [phone.model(description="inner"), phone.model(_model_name="ImageModel")]


def test_beyond_one_megabyte_it_is_told_the_present(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = "import ipywidgets\nlong = ipywidgets.Textarea(description='long')\nlong"
        visit, phone = await hall.join(hall.lesson(cell))
        model = phone.model(description="long")
        await leave(visit, phone)
        since = len(phone.heard)
        await work(hall, visit, "for at in range(30): long.value = str(at) * 50_000")
        (tab,) = visit.tabs.values()
        assert tab._waiting is None
        await phone.connect()
        await phone.until(lambda: phone.value("long").startswith("2929"))
        assert len(updates(phone, since, model)) == 1

    play(story)


def test_what_was_written_into_a_dead_line_is_told_again(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await leave(visit, phone)
        await phone.connect(read=False, answers_pings=False)
        await until(lambda: visit.connected)
        (tab,) = visit.tabs.values()
        await work(hall, visit, "kg.value = 9; new = ipywidgets.Text(description='new'); press.close()")
        assert tab.socket is not None
        await until(lambda: tab.socket is None, 10)  # nobody answers the pings
        await phone.connect()
        await phone.until(lambda: phone.value("kg") == 9 and phone.value("total") == 90)
        await phone.until(lambda: any(state.get("description") == "new" for state in phone.models.values()))
        await said(phone)
        assert not [state for state in phone.models.values() if state.get("description") == "press"]

    play(story, silent=0.4, look=0.1)


def test_what_a_ping_confirmed_is_not_told_again(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        await work(hall, visit, "kg.value = 5")
        (tab,) = visit.tabs.values()
        await until(lambda: tab._sent == {} and tab._doubt == {})
        await leave(visit, phone)
        since = len(phone.heard)
        await phone.connect()
        assert [m.kind for m in (await said(phone))[since:]] == ["status", "kernel_info_reply", "status"]

    play(story, look=0.05)


def test_what_she_typed_while_away_is_not_written_over(play: Play) -> None:
    """She typed; the line broke before her page knew that it was heard; she typed on. Only the answer is told again."""

    async def story(hall: Hall) -> None:
        cell = (
            "import ipywidgets, traitlets\n"
            "class Field(ipywidgets.Text):\n"
            "    below = traitlets.Unicode().tag(sync=True)\n"
            "field = Field(description='field')\n"
            "field.observe(lambda c: setattr(field, 'below', 'nghe: ' + c['new']), 'value')\n"
            "field"
        )
        visit, phone = await hall.join(hall.lesson(cell))
        field = phone.model(description="field")
        await phone.change(field, value="ch")
        await leave(visit, phone)
        since = len(phone.heard)
        await phone.connect()
        await phone.until(lambda: updates(phone, since, field))
        assert updates(phone, since, field) == [{"below": "nghe: ch"}]

    play(story, look=60)


def test_a_page_is_told_what_another_page_of_the_visit_typed(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        other = await hall.phone(visit, {key: dict(state) for key, state in phone.models.items()}).connect()
        await until(lambda: len(visit.tabs) == 2)
        await other.change(other.model(description="price"), value=77)
        await phone.until(lambda: phone.value("price") == 77)
        await phone.cut()
        phone.models[phone.model(description="price")]["value"] = 10  # as if it had been on its way
        await until(lambda: visit.tabs[phone.session].socket is None)
        await phone.connect()
        await phone.until(lambda: phone.value("price") == 77)

    play(story, look=60)


def test_a_click_that_is_repeated_after_the_line_broke_counts_once(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        message = phone.message(
            "comm_msg",
            {"comm_id": phone.model(description="press"), "data": {"method": "custom", "content": {"event": "click"}}},
            cp_id="click",
        )
        for _ in range(3):
            await phone.send(message)
            await asyncio.sleep(0.02)
            await leave(visit, phone)
            await phone.connect()
        await phone.send(message)
        await phone.until(lambda: phone.idles(message.header["msg_id"]))
        await phone.until(lambda: phone.value("count") == 1)
        await said(phone)
        assert visit.namespace["count"].value == 1

    play(story)


def test_a_page_that_connects_again_takes_over_from_its_old_line(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.join(hall.lesson(SUM))
        old = phone.wire
        await phone.connect()
        assert old is not None
        assert len(visit.tabs) == 1
        await phone.change(phone.model(description="kg"), value=2)
        assert phone.value("total") == 20
        assert visit.connected

    play(story)


def test_what_happens_before_the_page_first_connects_waits_for_it(play: Play) -> None:
    async def story(hall: Hall) -> None:
        visit, phone = await hall.enter(hall.lesson(SUM))
        await work(hall, visit, "kg.value = 4")
        await phone.connect()
        await phone.until(lambda: phone.value("total") == 40)
        assert len(visit.tabs) == 1

    play(story)


def test_an_output_is_whole_after_a_reconnection(play: Play) -> None:
    async def story(hall: Hall) -> None:
        cell = "import ipywidgets\nfrom IPython.display import display\nout = ipywidgets.Output()\nout"
        visit, phone = await hall.join(hall.lesson(cell))
        out = phone.model(_model_name="OutputModel")
        await work(hall, visit, "with out: print('một')")
        await phone.until(lambda: phone.models[out]["outputs"])
        await leave(visit, phone)
        await work(hall, visit, "with out: print('hai')")
        await phone.connect()
        await phone.until(lambda: [o["text"] for o in phone.models[out]["outputs"]] == ["một\nhai\n"])
        assert (await phone.states())[out]["state"]["outputs"][0]["text"] == "một\nhai\n"

    play(story)
