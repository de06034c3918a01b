"""The room's catalogue: only what its owner agreed to, gone the moment she takes it out, and nobody's but the PIN's."""

from __future__ import annotations

import html
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.server.papers import Papers
from tests.listings import BOUGHT, PEAR, ROOM
from tests.prints.page import text
from tests.server.room.serving import Served, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kit.store.records import Participant
    from tests.server.conftest import PlayWhole
    from tests.server.room.serving import Phone
    from tests.server.whole import Whole

WORDS = "test"


@pytest.fixture(params=["/", "/kit/"])
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    """Return a room that prints for real, also behind a base URL."""
    with closing(Served(tmp_path, request.param, prints=Papers(), address="http://192.168.1.10:8866/")) as room:
        yield room


@pytest.fixture
def mai(served: Served) -> Participant:
    return woman(served, PEAR)


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def woman(served: Served, *listings: Listing, name: str = "Mai", agrees: bool = True) -> Participant:
    """Add a woman with listings, as the lesson keeps them."""
    who = served.add(name)
    for purpose in ("keep", "totals", *(("catalogue",) if agrees else ())):
        served.store.consents.give(who.id, purpose, wording=WORDS)
    keeper = served.store.keeper(who.id)
    for listing in listings:
        priced = PricedProduct(Product(listing.name, listing.kind), listing.unit or "kg", listing.price or 1, 1)
        keeper.keep_listing(keeper.keep_product(priced, {}), to_json(listing))
    keeper.flush()
    return who


def test_page_says_what_how_much_when_and_from_where(served: Served, mai: Participant, laptop: Phone) -> None:
    woman(served, BOUGHT, ROOM, name="Lan")
    page = shown(laptop.get("catalogue"))
    assert "3 mặt hàng của 2 chị." in page
    for words in ("Lê Hồng Thái", "200 kg", "35.000đ/kg", "tháng 7, 8", "thôn Khau Tràng", "Hoa 0912 345 678"):
        assert words in page
    assert "mua lại" in page
    assert "150.000đ/đêm" in page


def test_offers_of_one_product_stand_together_with_their_sum(served: Served, mai: Participant, laptop: Phone) -> None:
    woman(served, replace(PEAR, price=30_000), name="Lan")
    page = shown(laptop.get("catalogue"))
    assert "1 mặt hàng của 2 chị." in page
    assert "30.000 đến 35.000đ/kg" in page
    assert "cộng lại 400 kg" in page


def test_message_to_paste_is_on_the_page_and_copied_by_a_button(laptop: Phone, mai: Participant) -> None:
    page = laptop.get("catalogue").text
    assert "- 200 kg · 35.000đ/kg · tháng 7, 8 · thôn Khau Tràng, xã Hồng Thái · Hoa 0912 345 678" in page
    assert 'data-copy="text-1"' in page


def test_who_was_not_asked_or_said_no_is_not_shown(served: Served, laptop: Phone) -> None:
    woman(served, PEAR, agrees=False)
    lan = woman(served, BOUGHT, name="Lan")
    served.store.consents.withdraw(lan.id, "catalogue", wording=WORDS)
    page = shown(laptop.get("catalogue"))
    assert "Chưa có hàng nào" in page
    assert "0912" not in page
    assert "Măng khô" not in page


@pytest.mark.parametrize("path", ["home", "catalogue/mine"])
def test_one_tap_takes_hers_out_and_it_is_gone_at_once(
    served: Served, mai: Participant, phone: Phone, laptop: Phone, path: str
) -> None:
    assert "Lê Hồng Thái" in shown(laptop.get("catalogue"))
    page = phone.get(path).text
    assert "Rút hàng của tôi ra" in page
    assert 'name="shared" value="no"' in page
    answer = phone.post("catalogue/mine", shared="no", **({"from": "home"} if path == "home" else {}))
    assert answer.to == f"{served.base_url}{path}"
    assert "Rút hàng của tôi ra" not in phone.get(path).text
    for where in ("catalogue", "catalogue/now"):
        assert "Lê Hồng Thái" not in laptop.get(where).text
    assert laptop.get("catalogue/sheet.pdf").to == f"{served.base_url}catalogue"
    assert served.store.listings.of(mai.id)  # her listing is hers as before


def test_taking_out_twice_is_noted_once_and_putting_in_again_works(
    served: Served, mai: Participant, phone: Phone, laptop: Phone
) -> None:
    for shared in ("no", "no", "yes"):
        phone.post("catalogue/mine", shared=shared)
    said = [consent.granted for consent in served.store.consents.history(mai.id) if consent.purpose == "catalogue"]
    assert said == [True, False, True]
    assert "Lê Hồng Thái" in shown(laptop.get("catalogue"))


def test_before_she_agrees_she_sees_what_buyers_would_see_for_what_and_until_when(served: Served) -> None:
    lan = woman(served, BOUGHT, name="Lan", agrees=False)
    served.store.workshops.change(served.workshop.id, settings={"contact": "Chị Hoa, Hội Phụ nữ xã"})
    phone = served.phone()
    phone.sign_in(lan)
    assert "chưa có trong bảng chung" in shown(phone.get("home"))
    page = shown(phone.get("catalogue/mine"))
    for words in (
        "người muốn mua",
        "20 gói",
        "Lan 0987 654 321",
        "31/1/2027",
        "Chị Hoa, Hội Phụ nữ xã",
        "Đồng ý, đưa vào",
    ):
        assert words in page
    assert served.store.listings.shared(served.workshop.id) == []


def test_an_odd_answer_changes_nothing(served: Served, mai: Participant, phone: Phone) -> None:
    for shared in ("", "maybe", "YES; drop"):
        assert phone.post("catalogue/mine", shared=shared).status == 303
    assert served.store.consents.granted(mai.id, "catalogue")


@pytest.mark.parametrize("path", ["catalogue", "catalogue/now", "catalogue/sheet.pdf"])
def test_only_the_pin_opens_it(served: Served, phone: Phone, path: str) -> None:
    for who in (phone, served.phone()):
        answer = who.get(path)
        assert answer.status == 403
        assert "Lê" not in answer.text


def test_her_page_is_hers_and_a_stranger_is_sent_to_the_door(served: Served, phone: Phone) -> None:
    woman(served, BOUGHT, name="Lan")
    assert "Măng khô" not in phone.get("catalogue/mine").text
    assert served.phone().get("catalogue/mine").to == served.base_url


def test_alcohol_is_nowhere_whatever_was_kept(served: Served, mai: Participant, laptop: Phone) -> None:
    spirit = woman(served, Listing("Rượu ngô men lá", kind="ruou-ngo", unit="lít", price=60_000), name="Sinh")
    for where in ("catalogue", "catalogue/now"):
        assert "ượu" not in laptop.get(where).text
    assert "ượu" not in text(laptop.get("catalogue/sheet.pdf").body)
    hers = served.phone()
    hers.sign_in(spirit)
    assert "60.000" not in hers.get("catalogue/mine").text


def test_sheet_is_a_pdf_with_every_offer(served: Served, mai: Participant, laptop: Phone) -> None:
    woman(served, BOUGHT, name="Lan")
    served.store.workshops.change(served.workshop.id, settings={"contact": "chị Hoa"})
    answer = laptop.get("catalogue/sheet.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "hang-cua-chi-em.pdf" in answer.headers["Content-Disposition"]
    said = text(answer.body)
    for words in ("Lê Hồng Thái", "200 kg", "Măng khô", "mua lại", "hỏi chị Hoa"):
        assert words in said


def test_facilitators_page_looks_again_only_when_goods_come_or_go(
    served: Served, mai: Participant, phone: Phone, laptop: Phone
) -> None:
    assert 'data-kinds="catalogue"' in laptop.get("catalogue").text  # not at everyone who opens a page in the hall
    heard: list[dict[str, object]] = []
    served.room.hub._to_consoles = heard.append  # type: ignore[method-assign]
    phone.post("catalogue/mine", shared="no")
    phone.post("catalogue/mine", shared="no")
    phone.agree("no", "yes")
    assert [event["kind"] for event in heard].count("catalogue") == 2


def test_typed_html_is_shown_as_text(served: Served, laptop: Phone) -> None:
    woman(served, Listing("<script>alert(1)</script>", commune="<b>Hồng Thái</b>"))
    page = laptop.get("catalogue").body.decode()
    assert "&lt;script&gt;alert(1)" in page
    assert "<b>Hồng" not in page


def test_listing_that_cannot_be_read_is_counted_and_loses_no_other(
    served: Served, mai: Participant, laptop: Phone
) -> None:
    keeper = served.store.keeper(mai.id)
    product = keeper.keep_product(PricedProduct(Product("Chè"), "kg", 50_000, 1), {})
    keeper.keep_listing(product, {"name": "Chè", "left": "nhiều lắm"})
    keeper.flush()
    page = shown(laptop.get("catalogue"))
    assert "1 tin chưa đưa vào được" in page
    assert "Lê Hồng Thái" in page


def test_name_that_no_advert_may_say_is_counted_and_not_shown(served: Served, mai: Participant, laptop: Phone) -> None:
    who = woman(served, replace(PEAR, name="Lê ngon nhất tỉnh"), name="Lan")
    page = shown(laptop.get("catalogue"))
    assert "ngon nhất" not in page
    assert "1 tin chưa đưa vào được" in page
    hers = served.phone()
    hers.sign_in(who)
    assert "1 tin chưa đưa vào được" in shown(hers.get("catalogue/mine"))


def test_name_without_a_number_stays_out(served: Served, laptop: Phone) -> None:
    woman(served, replace(PEAR, contact=Contact("Hoa")))
    page = shown(laptop.get("catalogue"))
    assert "Hoa" not in page
    assert "Hỏi Hội Phụ nữ" in page


def test_who_has_everything_deleted_is_gone_from_it(served: Served, mai: Participant, laptop: Phone) -> None:
    served.store.participants.forget(mai.id)
    assert "Lê Hồng Thái" not in laptop.get("catalogue").text


def test_english_page_is_whole(served: Served, mai: Participant) -> None:
    laptop = served.phone(language="en")
    laptop.lead()
    page = shown(laptop.get("catalogue"))
    assert "1 product of 1 woman." in page
    assert "35,000đ/kg" in page


def test_in_a_whole_room_it_is_no_lesson_and_hers_alone(play_whole: PlayWhole) -> None:
    async def story(whole: Whole) -> None:
        mai = whole.woman("Mai")
        assert (await mai.ask("catalogue")).code == 403
        mine = await mai.ask("catalogue/mine")
        assert mine.code == 200
        assert "Chị chưa viết tin nào" in html.unescape(mine.body.decode())

    play_whole(story, "/hub/kit/")
