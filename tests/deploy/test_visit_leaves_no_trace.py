"""A woman's visit with all that can go wrong in it, and not a word of hers in what the room and Caddy wrote."""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from tests.deploy.browsing import Browsing
from tests.deploy.test_public import come_in, has_certificate, pin_of
from tests.journey.processes import until, workers
from tests.server.visits.phone import Phone
from tests.server.visits.wire import Refused, Wire

if TYPE_CHECKING:
    from tests.deploy.conftest import Site

NAME, HAMLET, AMOUNT, CODE, WRONG = "Xuyến", "Khau Nhoọc", "735219", "GHJK-9742", "4815162342"


async def types_and_breaks(site: Site, woman: Browsing) -> None:
    """Open a lesson, type an amount, and send what no page sends; at the end her worker is gone."""
    opened = json.loads(woman.get("b/pricing/visit").text)
    cookie = {"Cookie": "; ".join(f"{name}={value}" for name, value in woman.cookies.items())}
    page = Phone(site.room.port, "", {}, who="")
    path = f"/api/kernels/{opened['visit']}/channels?session_id={page.session}"
    page.wire = await Wire.connect(site.room.port, path, headers=cookie)
    page._reading = asyncio.create_task(page._read(page.wire))
    page.models = await page.states()
    typed = [model for model, held in page.models.items() if "typed" in held.get("state", held)]
    assert typed
    for model in typed[:3]:
        await page.change(model, typed=AMOUNT)
        await page.change(model, typed={AMOUNT: [NAME]})  # no trait takes that
    await page.ask("comm_msg", {"comm_id": AMOUNT, "data": {"method": NAME}})
    await page.wire.send(f"{AMOUNT} is no message")
    await page.until(lambda: page.over is not None)
    with suppress(Refused):
        events = await Wire.connect(site.room.port, "/events", headers=cookie, v1=False)
        await events.send(json.dumps({AMOUNT: NAME}))
        await events.send(f"{{{NAME}")
        events.close()


def says_nonsense(port: int) -> None:
    """Speak to the room as no browser does."""
    for said in (
        f"GET /c/{CODE} HTTP/9.9\r\n{NAME} {AMOUNT}\r\n\r\n",
        f"{NAME}\r\n\r\n",
        f"POST /new?{AMOUNT} HTTP/1.1\r\n",
    ):
        with socket.create_connection(("127.0.0.1", port), 10) as line:
            line.sendall(said.encode())
            line.shutdown(socket.SHUT_WR)
            with suppress(ConnectionError):
                line.recv(1000)


def test_nothing_of_a_visit_stands_in_a_log(site: Site) -> None:
    site.start()
    until(lambda: has_certificate(site))
    woman, boss = Browsing(site.url), Browsing(site.url)
    come_in(woman, NAME, HAMLET)
    woman.send("consents", keep="yes", totals="yes")
    asyncio.run(types_and_breaks(site, woman))
    says_nonsense(site.room.port)
    woman.get(f"c/{CODE}")
    woman.send("new", name=NAME * 100_000, other=HAMLET)
    pin = pin_of(site)
    boss.send("console", pin=WRONG)
    assert boss.send("console", pin=pin).status == 303
    for worker in workers(site.room):
        worker.kill()
    site.server.kill()
    assert [woman.get(f"c/{CODE}").status, woman.send("new", name=NAME, other=HAMLET).status] == [503, 503]
    site.room.hear("the database does not take data")
    site.server.start()
    until(lambda: json.loads(woman.get("healthz").text)["status"] == "ok")
    assert site.room.stop() == 0

    written = [*site.room.said, site.caddy.log()]
    for word in (NAME, HAMLET, AMOUNT, CODE, CODE.replace("-", ""), pin, WRONG, "Traceback"):
        assert not any(word in text for text in written), word
    lines = [json.loads(line) for line in site.room.said if line.startswith("{")]
    assert any("a worker ended" in line.get("says", "") for line in lines)
    assert all(line["at"] and line["level"] and line["from"] for line in lines)
