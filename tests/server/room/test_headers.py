"""Every answer: nothing from another host, nothing inlined that is not ours, nothing kept, readable in her language."""

from __future__ import annotations

import base64
import hashlib
import re
from contextlib import closing
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.store.records import Participant
    from tests.server.room.serving import Phone

PAGES = ("", "card", "c/", "new", "locked", "gone", "nowhere", "console")
HERS = ("home", "number", "consents", "forget")
LED = ("console/people", "console/add", "console/prices", "console/class")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return one room for all tests here: they only look."""
    with closing(Served(tmp_path_factory.mktemp("room"))) as room:
        yield room


@pytest.fixture(scope="module")
def who(served: Served) -> Participant:
    return served.add()


@pytest.fixture
def phone(served: Served, who: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(who)
    phone.agree()
    phone.lead()
    return phone


@pytest.mark.parametrize("path", [*PAGES, *HERS, *LED])
def test_page_asks_no_other_host_and_runs_its_own_scripts_only(phone: Phone, path: str) -> None:
    answer = phone.get(path)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Server" not in answer.headers
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        for text in re.findall(rf"<{tag}>(.*?)</{tag}>", answer.body.decode(), re.DOTALL):
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy
    outside = [where for where in re.findall(r'(?:href|src|action)="([^"]+)"', answer.text) if "//" in where]
    assert outside == []
    assert " style=" not in answer.text
    assert not re.search(r" on\w+=", re.sub(r"<script>.*?</script>", "", answer.text, flags=re.DOTALL))


class Headings(HTMLParser):
    """Reads what a screen reader needs from a page."""

    def __init__(self) -> None:
        super().__init__()
        self.h1 = self.main = 0
        self.language = ""
        self.ids: list[str] = []
        self.labels: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.h1 += tag == "h1"
        self.main += tag == "main"
        if tag == "html":
            self.language = held["lang"] or ""
        if held.get("id"):
            self.ids.append(held["id"] or "")
        if tag == "label" and held.get("for"):
            self.labels.append(held["for"] or "")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("path", [*PAGES, *HERS, *LED[1:]])
def test_page_has_one_heading_its_language_and_labels_that_lead_somewhere(
    phone: Phone, path: str, language: str
) -> None:
    page = Headings()
    page.feed(phone.get(f"{path}?lang={language}").text)
    assert (page.h1, page.main, page.language) == (1, 1, language)
    assert len(set(page.ids)) == len(page.ids)
    assert set(page.labels) <= set(page.ids)


@pytest.mark.parametrize("path", [*PAGES, *HERS, *LED[1:]])
def test_english_page_is_english_and_stays_so(phone: Phone, path: str) -> None:
    phone.get("?lang=en")
    page = shown(phone.get(path))
    said = page.replace("Tiếng Việt", "").replace("Chợ Phiên", "").replace("Nà Mụ", "").replace("Xã Hồng Thái", "")
    assert not re.search("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềếểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", said), said


def test_unknown_language_is_vietnamese(phone: Phone) -> None:
    phone.cookies["chophien_language"] = "xx"
    assert 'lang="vi"' in phone.get("?lang=zz").text


def test_door_is_small_enough_for_two_hundred_phones_at_once(served: Served) -> None:
    for path in PAGES:
        assert len(served.phone().get(path).body) < 16_000, path
