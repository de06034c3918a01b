"""Listings: what she typed is kept as it is, comes back the same, and what nobody can read is refused."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import listing_json
from kit.domain.listing import GOODS, MADE, Certificate, Contact, Listing
from kit.domain.listing_event import Event
from kit.domain.listing_gaps import NEEDS, missing
from kit.domain.listing_json import ListingUnreadable, from_json, to_json
from kit.domain.quantity import Quantity
from kit.domain.refusal import Refusal
from tests.listings import BOUGHT, MEAL, OCOP, ON, PEAR, ROOM

LETTERS = st.characters(exclude_categories=["Cc", "Cs"])
WORDS = st.text(alphabet=LETTERS, max_size=60).filter(lambda text: "None" not in text)  # it stands for a gap
AMOUNTS = st.integers(0, 10**9)
QUANTITIES = st.none() | st.builds(
    Quantity, st.decimals(0, 10**6, places=2), st.sampled_from(["kg", "gói", "đêm", "suất"])
)
DAYS = st.none() | st.dates()
PHONES = st.just("") | st.integers(0, 99_999_999).map(lambda rest: f"09{rest:08}")
CERTIFICATES = st.builds(
    Certificate, st.sampled_from(["ocop", "vietgap", "other"]), WORDS, WORDS, DAYS, st.none() | st.integers(1, 5)
)
LISTINGS = st.builds(
    Listing,
    WORDS.filter(lambda text: any(map(str.isalnum, text))),
    kind=st.sampled_from(["", "le", "mang-kho", "homestay"]),
    goods=st.sampled_from(GOODS),
    price=AMOUNTS,
    unit=st.sampled_from(["", "kg", "gói", "đêm", "suất"]),
    net_weight=QUANTITIES,
    left=QUANTITIES,
    season=WORDS,
    harvested_on=DAYS,
    hamlet=WORDS,
    commune=WORDS,
    made=st.sampled_from(MADE),
    grown=st.lists(WORDS, max_size=4).map(tuple),
    senses=st.lists(WORDS, max_size=4).map(tuple),
    story=st.lists(WORDS, max_size=3).map(tuple),
    certificates=st.lists(CERTIFICATES, max_size=2).map(tuple),
    storage=WORDS,
    delivery=WORDS,
    delivery_fee=st.none() | AMOUNTS,
    contact=st.builds(Contact, WORDS, PHONES, st.booleans(), WORDS),
    call=WORDS,
)


@given(LISTINGS)
def test_listing_comes_back_from_json_the_same(listing: Listing) -> None:
    assert from_json(json.loads(json.dumps(to_json(listing)))) == listing


def test_listing_kept_by_an_older_kit_comes_back_as_far_as_it_goes() -> None:
    assert from_json({"name": "Lê", "price": 35_000, "colour": "vàng", "left": None}) == Listing("Lê", price=35_000)


@pytest.mark.parametrize(
    "given_json",
    [
        {},
        {"name": 5},
        {"name": "Lê", "left": "200 kg"},
        {"name": "Lê", "left": {"amount": "nhiều", "unit": "kg"}},
        {"name": "Lê", "harvested_on": "hôm qua"},
        {"name": "Lê", "contact": {"telephone": "0912345678"}},
        {"name": "Lê", "certificates": [{"expires": "2028-05-01"}]},
        {"name": "Lê", "price": "35k"},
    ],
)
def test_what_is_no_listing_is_refused_and_never_half_read(given_json: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as refused:
        from_json(given_json)
    assert refused.value.kind == ListingUnreadable.kind


def test_all_parts_are_kept() -> None:
    assert set(to_json(PEAR)) == set(listing_json.PARTS)


def test_words_are_made_plain_and_html_stays_the_text_it_is() -> None:
    typed = Listing("  Lê\nHồng Thái\u200b", story=("<script>alert(1)</script> & cười", "", "   "))
    assert typed.name == "Lê Hồng Thái"
    assert typed.story == ("<script>alert(1)</script> & cười",)


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"name": ""}, "product-name-missing"),
        ({"name": " \u200b"}, "product-name-missing"),
        ({"name": "lê " * 40}, "name-too-long"),
        ({"name": "x" * 10_000}, "listing-line-too-long"),
        ({"story": ("dài " * 2500,)}, "listing-line-too-long"),
        ({"story": ("một", "hai", "ba", "bốn")}, "listing-lines-too-many"),
        ({"call": "Nhắn\x07em"}, "text-unreadable"),
        ({"price": -1}, "listing-amount-wrong"),
        ({"price": 10**30}, "listing-amount-wrong"),
        ({"delivery_fee": -1}, "listing-amount-wrong"),
        ({"goods": "magic"}, "listing-value-unknown"),
        ({"made": "found"}, "listing-value-unknown"),
    ],
)
def test_what_no_page_could_show_is_refused_by_kind(wrong: dict[str, Any], kind: str) -> None:
    with pytest.raises(Refusal) as refused:
        Listing(**({"name": "Lê"} | wrong))
    assert refused.value.kind == kind


def test_phone_is_kept_in_one_way_and_a_wrong_one_refused() -> None:
    assert Contact(phone="+84 912.345.678").phone == "0912345678"
    assert Contact(phone=" ").phone == ""
    with pytest.raises(Refusal):
        Contact(phone="12345")


@pytest.mark.parametrize(
    ("certificate", "holds"),
    [
        (OCOP, True),
        (Certificate("ocop", "", "UBND tỉnh", date(2028, 5, 1), 3), False),
        (Certificate("ocop", "123", "UBND tỉnh", ON), True),
        (Certificate("ocop", "123", "UBND tỉnh", date(2026, 11, 24)), False),
        (Certificate("other", "123"), True),
    ],
)
def test_certificate_holds_with_its_number_until_its_last_day(certificate: Certificate, holds: bool) -> None:
    assert certificate.holds(ON) is holds


def test_ocop_has_one_to_five_stars() -> None:
    with pytest.raises(Refusal):
        Certificate("ocop", "123", stars=6)


@pytest.mark.parametrize(
    ("listing", "gaps"),
    [
        (PEAR, ("net_weight",)),
        (Listing("Lê"), tuple(need for need in NEEDS)),
        (ROOM, ()),
        (Listing("Nhà sàn", goods="stay"), ("price", "unit", "left", "place", "senses", "story", "contact", "call")),
        (MEAL, ("senses", "story", "contact")),
        (BOUGHT, ("story", "storage", "delivery")),
        (Listing("Túi thổ cẩm", goods="craft", made="home", price=1, unit="cái"), None),
    ],
    ids=lambda value: value.name if isinstance(value, Listing) else "",
)
def test_only_what_goes_with_the_goods_can_be_missing(listing: Listing, gaps: tuple[str, ...] | None) -> None:
    found = missing(listing, NEEDS)
    if gaps is None:
        assert not {"season", "grown", "storage"} & set(found)
    else:
        assert found == gaps


def test_day_of_harvest_stands_for_the_season_and_a_page_for_the_phone() -> None:
    told = Listing("Lê", harvested_on=ON, contact=Contact(page="Nông sản Hồng Thái"), hamlet="Khau Tràng")
    assert missing(told, ("season", "place", "contact")) == ()


def test_need_that_there_is_none_of_is_a_fault_of_the_program() -> None:
    with pytest.raises(LookupError):
        missing(PEAR, ("colour",))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("zalo.me/g/abc123", "https://zalo.me/g/abc123"),
        ("https://zalo.me/g/abc123", "https://zalo.me/g/abc123"),
        ("http://192.168.1.5:8866/", "http://192.168.1.5:8866/"),
    ],
)
def test_link_to_a_group_is_kept_as_a_phone_opens_it(typed: str, kept: str) -> None:
    assert Event(ON, time(8), join_link=typed).join_link == kept


@pytest.mark.parametrize("typed", ["vào nhóm em", "javascript:alert(1)", "zalo", "ftp://zalo.me/g", "zalo.me/g a b"])
def test_what_no_phone_opens_is_no_link(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        Event(ON, time(8), join_link=typed)
    assert refused.value.kind == "join-link-unclear"


def test_event_ends_after_it_begins() -> None:
    with pytest.raises(Refusal):
        Event(ON, time(8), time(8))


def test_quantities_come_back_exact() -> None:
    listing = Listing("Chè", net_weight=Quantity(Decimal("0.250"), "kg"))
    assert from_json(to_json(listing)).net_weight == Quantity(Decimal("0.250"), "kg")
