"""The client's files: packed copies that say what they are, kept for good, and the same bytes when built again."""

from __future__ import annotations

import asyncio
import gzip
import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application

from kit.server.phone.files import FOLDER, ClientFiles
from tests.browser.npm import with_packages

if TYPE_CHECKING:
    from pathlib import Path

PHONE = next(FOLDER.glob("phone.*.js"))
OFFICIAL = next(FOLDER.glob("official.*.js"))
TEMPLATE = FOLDER.parent

# What phones of five years ago do not know (Chrome 90, Safari 14), and plain http does not give.
TOO_NEW = (
    r"structuredClone|AbortSignal\.(any|timeout)|randomUUID|\.at\(|hasOwn\b|\.findLast|\.toSorted|\.toReversed|"
    r"\.withResolvers|:has\(|navigator\.(clipboard|share|mediaDevices|serviceWorker|wakeLock)|crypto\.subtle|"
    r"Array\.fromAsync|\.replaceChildren|\?\?=|\|\|=|scheduler\.|\.showPopover|requestIdleCallback"
)


def get(path: str, **headers: str) -> HTTPResponse:
    async def ask() -> HTTPResponse:
        server = HTTPServer(Application([ClientFiles.route("/room/")]))
        socket, port = bind_unused_port()
        server.add_socket(socket)
        try:
            return await AsyncHTTPClient(force_instance=True).fetch(
                f"http://127.0.0.1:{port}/room/voila/templates/chophien/static/{path}",
                headers=headers,
                decompress_response=False,
                raise_error=False,
            )
        finally:
            server.stop()

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("accepted", "coding"), [("gzip, deflate, br", "br"), ("gzip, deflate", "gzip"), ("gzip;q=1.0", "gzip"), ("", None)]
)
def test_a_phone_gets_the_smallest_copy_that_it_understands(accepted: str, coding: str | None) -> None:
    answer = get(PHONE.name, **{"Accept-Encoding": accepted})
    assert answer.code == 200
    assert answer.headers.get("Content-Encoding") == coding
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Vary"] == "Accept-Encoding"
    if coding == "gzip":
        assert gzip.decompress(answer.body) == PHONE.read_bytes()
    elif coding is None:
        assert answer.body == PHONE.read_bytes()


@pytest.mark.parametrize("path", ["phone.old.js", "../conf.json", "%2e%2e/conf.json", "../../../../files.py", ""])
def test_nothing_else_is_served(path: str) -> None:
    assert get(path).code in (403, 404)


def test_the_client_is_small() -> None:
    assert PHONE.with_name(PHONE.name + ".gz").stat().st_size < 11_200
    assert PHONE.with_name(PHONE.name + ".br").stat().st_size < 10_100


def test_the_client_uses_nothing_that_an_older_phone_lacks() -> None:
    assert re.search(TOO_NEW, PHONE.read_text(encoding="utf-8")) is None
    assert re.search(TOO_NEW, (TEMPLATE / "built" / "style.css").read_text(encoding="utf-8")) is None


def test_no_built_file_fetches_from_another_host() -> None:
    for file in (PHONE, TEMPLATE / "built" / "style.css", TEMPLATE / "index.html.j2"):
        assert re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z]+", file.read_text(encoding="utf-8")) == []


def test_every_bundled_package_is_named_with_its_licence() -> None:
    notices = (FOLDER / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    for package in ("@jupyter-widgets/base", "@jupyter-widgets/controls", "@lumino/widgets", "anywidget", "dompurify"):
        assert re.search(rf"^{re.escape(package)} \d+\.\d+\.\d+", notices, re.MULTILINE), package


def test_building_again_gives_the_committed_files(tmp_path: Path) -> None:
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=with_packages(), check=True, timeout=120)
    for folder in ("built", "static"):
        again = {file.name: file for file in (tmp_path / folder).iterdir()}
        committed = {file.name: file for file in (TEMPLATE / folder).iterdir()}
        assert again.keys() == committed.keys()
        for name, file in again.items():
            if name.endswith(".gz"):  # another Node may pack otherwise; what is inside is the same
                assert gzip.decompress(file.read_bytes()) == gzip.decompress(committed[name].read_bytes())
            elif not name.endswith(".br"):
                assert file.read_bytes() == committed[name].read_bytes(), name
