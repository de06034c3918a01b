"""Texts for each place: her own facts in natural words, nothing of what she left out, inside what the place takes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.content import listing_sentences
from kit.content.listing_channels import listing_channel, listing_channels
from kit.content.listing_layout import LAYOUTS
from kit.content.listing_text import ListingText, listing_text
from kit.content.messages import LANGUAGES
from kit.domain.listing import GOODS, MADE, Certificate, Contact, Goods, Listing, NoListingForAlcohol
from kit.domain.listing_advice import KINDS, advice
from kit.domain.listing_gaps import NEEDS, missing
from kit.domain.quantity import Quantity
from tests.domain.test_listing import LISTINGS
from tests.listings import BOUGHT, CALL, MARKET_DAY, MEAL, OCOP, ON, PEAR, ROOM

CHANNELS = tuple(listing_channels(ON))
MARKETS = tuple(name for name in CHANNELS if listing_channel(name, ON).tone == "market")
CLOSED_TO_CONTACT = tuple(name for name in CHANNELS if not listing_channel(name, ON).row.contact_allowed)
channels = pytest.mark.parametrize("channel", CHANNELS)


def text(listing: Listing, channel: str = "zalo", language: str = "vi", **more: object) -> str:
    return listing_text(listing, channel, language=language, on=ON, **more).copied  # type: ignore[arg-type]


def test_message_reads_as_she_would_write_it() -> None:
    assert text(PEAR).splitlines() == [
        "Chị em ơi, nhà em có Lê Hồng Thái đây ạ.",
        "Giá 35.000đ/kg.",
        "Giòn, mọng nước, thơm nhẹ.",
        "Nhà em trồng ở thôn Khau Tràng, xã Hồng Thái.",
        "Không phun thuốc từ ngày 1/6.",
        "Mẹ em trồng vườn này từ năm 1998.",
        "Sáng nào hai mẹ con cũng ra vườn.",
        "Hái ngày 20/07/2026.",
        "Có hàng: tháng 7, 8.",
        "Còn 200 kg.",
        "Để ngăn mát được hai tuần.",
        "Gửi xe khách về Hà Nội, phí 20.000đ.",
        "Điện thoại, Zalo: 0912 345 678 (Hoa)",
        "Chị em nhắn Zalo để đặt nhé.",
    ]


def test_notice_has_time_place_and_link_as_the_unions_groups_write_them() -> None:
    lines = text(PEAR, "zalo-group", event=MARKET_DAY).splitlines()
    assert lines[:3] == [
        "Mời chị em xem hàng: Lê Hồng Thái",
        "Thời gian: 8 giờ đến 11 giờ 30, thứ Bảy ngày 28/11/2026.",
        "Địa điểm: Nhà văn hóa thôn Khau Tràng.",
    ]
    assert "Vào nhóm: https://zalo.me/g/abc123" in lines
    assert "Đây là bài bán hàng của nhà em." in lines


def test_notice_without_an_event_says_nothing_of_one() -> None:
    said = text(PEAR, "zalo-group")
    assert not re.search("Thời gian|Địa điểm|Vào nhóm", said)


@pytest.mark.parametrize("day", range(7))
@pytest.mark.parametrize("language", LANGUAGES)
def test_weekday_is_that_of_the_day(day: int, language: str) -> None:
    event = replace(MARKET_DAY, day=date(2026, 11, 23 + day), ends=None)
    names = {
        "vi": ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
        "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    }
    assert names[language][day] in text(PEAR, "zalo-group", language, event=event)


def test_room_is_sold_by_the_night_and_never_harvested_or_weighed() -> None:
    for channel in CHANNELS:
        said = text(ROOM, channel)
        assert "150.000đ/đêm" in said
        assert not re.search(r"Hái|Bắt|Làm ngày|\bkg\b|Có hàng|trồng", said), channel
    assert "Còn trống 3 đêm." in text(ROOM)
    assert "Đón khách: tháng 9, 10." in text(ROOM)


def test_meal_is_sold_by_the_serving() -> None:
    said = text(MEAL)
    assert "Giá 120.000đ/suất." in said
    assert "Còn nhận 10 suất." in said
    assert "Nhà em nấu ở xã Hồng Thái." in said


@channels
def test_bought_goods_are_said_to_be_bought_and_never_grown(channel: str) -> None:
    found = listing_text(BOUGHT, channel, on=ON)
    assert "Em mua lại của bà con ở xã Sinh Long." in found.body
    assert not re.search("nhà em|trồng|nuôi|tự làm", found.copied.casefold())
    assert "grown" in found.left_out


@pytest.mark.parametrize(
    ("kind", "said"),
    [("le", "Nhà em trồng ở xã Hồng Thái."), ("", "Hàng của nhà em, ở xã Hồng Thái.")],
)
def test_only_what_nobody_finds_in_a_forest_is_said_to_be_planted(kind: str, said: str) -> None:
    assert said in text(Listing("Rau dớn", kind=kind, made="home", commune="Hồng Thái"))


@channels
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["Rượu ngô men lá", "rượu nếp", "RUOU NGO", "Bia hơi"])
def test_alcohol_gets_no_text_anywhere(channel: str, language: str, name: str) -> None:
    with pytest.raises(NoListingForAlcohol):
        text(Listing(name), channel, language)


def test_alcohol_is_known_by_its_kind_whatever_it_is_called() -> None:
    with pytest.raises(NoListingForAlcohol):
        text(Listing("Đặc sản Na Hang", kind="ruou-ngo"))


@pytest.mark.parametrize("channel", CLOSED_TO_CONTACT)
def test_place_that_takes_no_contact_gets_none_whichever_part_it_was_typed_into(channel: str) -> None:
    told = replace(
        PEAR,
        name="Lê Hồng Thái 0912.345.678",
        story=("gọi em số +84 912 345 678", "vườn của mẹ em"),
        delivery="nhắn zalo.me/0912345678 hỏi phí",
        contact=Contact("Hoa", "0912345678", zalo=True, page="facebook.com/hoa"),
    )
    found = listing_text(told, channel, on=ON)
    everything = found.copied + " ".join(value for _, value in found.fields)
    assert not re.search(r"912|zalo|facebook|Hoa", everything, re.IGNORECASE)
    assert "Vườn của mẹ em." in found.body
    assert "contact" in found.left_out


def test_name_that_is_only_a_number_still_gives_a_title() -> None:
    assert listing_text(Listing("0912345678"), "shopee", on=ON).title == "Nông sản"


def test_contact_stands_only_where_she_wrote_it() -> None:
    for channel in CHANNELS:
        assert not re.search("Điện thoại|Zalo:|Trang:", text(replace(PEAR, contact=Contact(), call=""), channel))


def test_certificate_stands_with_its_number_and_last_day_and_only_while_it_holds() -> None:
    assert "OCOP 3 sao: giấy số 123/QĐ-UBND của UBND tỉnh, hạn đến 01/05/2028." in text(
        replace(PEAR, certificates=(OCOP,))
    )
    for gone in (replace(OCOP, number=""), replace(OCOP, expires=date(2026, 11, 24))):
        found = listing_text(replace(PEAR, certificates=(gone,)), "zalo", on=ON)
        assert "OCOP" not in found.body
        assert "certificates" in found.left_out


def test_every_sort_of_certificate_is_named() -> None:
    for kind in ("ocop", "vietgap", "organic", "protected-name", "other"):
        said = text(replace(PEAR, certificates=(Certificate(kind, "45/CN"),)))
        assert re.search(r"^[^\n:]+: giấy số 45/CN\.$", said, re.MULTILINE), kind


@pytest.mark.parametrize(
    ("fee", "delivery", "line"),
    [
        (None, "giao trong xã", "Giao trong xã."),
        (0, "giao trong xã", "Giao trong xã, không tính phí."),
        (20_000, "giao trong xã.", "Giao trong xã, phí 20.000đ."),
        (20_000, "", "Phí gửi 20.000đ."),
        (0, "", "Gửi không tính phí."),
    ],
)
def test_fee_of_delivery_is_said_as_far_as_she_said_it(fee: int | None, delivery: str, line: str) -> None:
    assert line in text(Listing("Lê", delivery=delivery, delivery_fee=fee)).splitlines()


@pytest.mark.parametrize(
    ("listing", "line"),
    [
        (Listing("Lê", price=35_000), "Giá 35.000đ."),
        (Listing("Lê", price=35_000, unit="kg"), "Giá 35.000đ/kg."),
        (
            Listing("Miến", price=60_000, unit="gói", net_weight=Quantity(Decimal(500), "g")),
            "Giá 60.000đ/gói, mỗi gói 500 g.",
        ),
        (Listing("Gạo", price=30_000, unit="kg", net_weight=Quantity(Decimal(5), "kg")), "Đóng 5 kg."),
        (Listing("Gạo", net_weight=Quantity(Decimal("1.5"), "kg")), "Đóng 1,5 kg."),
    ],
)
def test_price_stands_with_its_unit_and_what_is_in_a_packet(listing: Listing, line: str) -> None:
    assert line in text(listing).splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
@channels
def test_name_alone_gives_a_text_without_a_gap(channel: str, language: str) -> None:
    found = listing_text(Listing("Rau cải"), channel, language=language, on=ON)
    assert "Rau cải" in found.copied
    assert not found.fields
    assert found.left_out == ()


def faults(said: str) -> list[str]:
    """Return what stands in a text that only a machine would write."""
    looked_for = {
        "None": r"\bNone\b",
        "double space": r"  ",
        "blank at an end": r"^ | $",
        "a label without anything": r":\s*$",
        "comma before nothing": r",\s*([.,]|$)",
        "stop twice": r"(?<!\.)\.\.(?!\.)",
        "slash before nothing": r"đ/(\W|$)",
        "empty brackets": r"\(\s*\)",
    }
    return [name for name, pattern in looked_for.items() if re.search(pattern, said, re.MULTILINE)]


SAID = st.text("aăâêơưđạếnghi ", min_size=1, max_size=40).filter(lambda typed: typed.strip() != "")


def _spoken(listing: Listing) -> Listing:
    """Return the listing with words of letters in the place of whatever signs hypothesis likes."""

    def words(typed: str) -> str:
        return " ".join(re.sub(r"[^\w]|_|(?i:none)", " ", typed).split())[:40]

    kept = {
        part: words(getattr(listing, part)) for part in ("season", "hamlet", "commune", "storage", "delivery", "call")
    }
    lists = {part: tuple(map(words, getattr(listing, part))) for part in ("grown", "senses", "story")}
    contact = replace(listing.contact, name=words(listing.contact.name), page=words(listing.contact.page))
    papers = tuple(replace(one, number=words(one.number), issuer=words(one.issuer)) for one in listing.certificates)
    return replace(listing, name=words(listing.name) or "Lê", **kept, **lists, contact=contact, certificates=papers)


@settings(max_examples=60, deadline=None)
@given(LISTINGS.map(_spoken), st.sampled_from(CHANNELS), st.sampled_from(LANGUAGES))
def test_no_text_shows_the_machine_behind_it(listing: Listing, channel: str, language: str) -> None:
    found = listing_text(listing, channel, language=language, on=ON, event=MARKET_DAY)
    assert faults(found.title) == []
    assert faults(found.body) == []
    assert all(label and value and faults(value) == [] for label, value in found.fields)


@settings(max_examples=60, deadline=None)
@given(LISTINGS, st.sampled_from(CHANNELS), st.sampled_from(LANGUAGES))
def test_every_text_fits_its_place_whatever_was_typed(listing: Listing, channel: str, language: str) -> None:
    try:
        found = listing_text(listing, channel, language=language, on=ON)
    except NoListingForAlcohol:
        return
    row = listing_channel(channel, ON).row
    assert len(found.body) <= row.body_most
    assert len(found.title) <= (row.title_most or 0)
    assert "  " not in found.copied
    assert bool(found.title) is (row.title_most is not None)


def test_long_text_loses_whole_lines_the_least_needed_first_and_says_so() -> None:
    long = replace(
        PEAR,
        story=("chuyện " * 40, "vườn " * 50, "mẹ " * 80),
        grown=tuple(f"cách trồng số {number} " + "rất dài " * 30 for number in range(6)),
    )
    found = listing_text(long, "zalo", on=ON)
    assert len(found.body) <= 1000
    assert "length" in found.left_out
    assert "storage" not in found.body
    for kept in ("Giá 35.000đ/kg.", "Điện thoại, Zalo: 0912 345 678 (Hoa)", CALL):
        assert kept in found.body.splitlines()
    assert listing_text(PEAR, "zalo", on=ON).left_out == ()


def test_title_is_cut_where_a_word_ends() -> None:
    name = "Lê Hồng Thái giòn mọng nước hái tại vườn nhà em trên núi cao quanh năm mây phủ"
    found = listing_text(Listing(name, commune="Hồng Thái"), "stall", on=ON)
    assert name.startswith(found.title)
    assert name[len(found.title)] == " "
    assert len(found.title) <= 60
    assert "name" in found.left_out


@pytest.mark.parametrize("channel", MARKETS)
def test_marketplace_asks_for_what_she_knows(channel: str) -> None:
    found = listing_text(BOUGHT, channel, on=ON)
    assert found.title == "Măng khô, 500 g, xã Sinh Long"
    assert found.fields == (
        ("Giá", "250000"),
        ("Đơn vị", "gói"),
        ("Số lượng còn", "20 gói"),
        ("Khối lượng tịnh", "500 g"),
        ("Nơi làm ra", "xã Sinh Long"),
    )


# What the law on advertising does not let an advert say without proof, in the words that people post.
CLAIMS = re.compile(
    r"\b(nhất|số một|duy nhất|hơn|hàng đầu|chữa|trị|khỏi|bệnh|thuốc|tuyệt đối|an toàn|sạch|100 ?%"
    r"|cam kết|đảm bảo|bảo đảm|best|finest|only|safest?|clean|cures?|healthiest|guaranteed)\b",
    re.IGNORECASE,
)


@channels
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("goods", GOODS)
def test_our_own_words_claim_nothing(channel: str, language: str, goods: Goods) -> None:
    for made in MADE:
        told = replace(ROOM, kind="", goods=goods, made=made, delivery="Giao trong xã", delivery_fee=0)
        found = listing_text(told, channel, language=language, on=ON, event=MARKET_DAY)
        assert CLAIMS.findall(found.copied) == []


def test_html_stays_text() -> None:
    assert "<script>alert(1)</script>" in text(Listing("Lê", story=("<script>alert(1)</script>",)))


@pytest.mark.parametrize("language", LANGUAGES)
@channels
def test_whole_listing_gives_a_text_that_needs_no_advice(channel: str, language: str) -> None:
    row = listing_channel(channel, ON).row
    if row.tone == "card":
        return  # a card has room for the price and the place, not for a season or a call
    for listing in (replace(PEAR, certificates=(OCOP,)), ROOM):
        said = text(listing, channel, language)
        assert advice(said, listing, most=row.body_most + 120, least=row.body_least, contact=row.contact_allowed) == ()


def test_every_place_names_its_channel_what_it_needs_and_where_that_is_known_from() -> None:
    found = listing_channels(ON)
    assert {"zalo", "zalo-group", "facebook", "facebook-marketplace", "shopee", "tiktok-shop", "stall"} <= set(found)
    assert {"postmart", "voso", "santmdt-tuyenquang", "dacsan-tuyenquang", "ocop-tuyenquang"} <= set(found)
    for place in found.values():
        assert place.tone in LAYOUTS
        assert set(place.needs) <= set(NEEDS)
        assert place.row.source
        assert place.name("vi")
        assert place.name("en")
    # Of one channel its own pages were read; every other length is the authors' own, and says so.
    assert [name for name, place in found.items() if place.row.confidence != "unverified"] == ["tiktok-shop"]
    assert found["voso"].reported_closed
    assert [name for name, place in found.items() if place.takes_file] == ["shopee"]


def test_fees_are_those_of_the_channel_and_none_known_is_not_none() -> None:
    found = listing_channels(ON)
    shopee, zalo = found["shopee"].fees, found["zalo"].fees
    assert shopee
    assert zalo
    assert shopee.fixed_per_order == 4650
    assert zalo.percent == 0
    assert found["postmart"].fees is None


def test_place_that_there_is_none_of_is_a_fault_of_the_program() -> None:
    with pytest.raises(LookupError):
        listing_text(PEAR, "lazada-2", on=ON)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_reason_and_kind_of_advice_has_its_words(language: str) -> None:
    zalo = listing_channel("zalo", ON)
    assert missing(Listing("Lê"), NEEDS) == NEEDS
    assert len(set(listing_sentences.missing(NEEDS, language))) == len(NEEDS)
    reasons = ListingText("zalo", "", "", left_out=("name", "length", "contact", "grown", "certificates"))
    assert len(set(listing_sentences.left_out(reasons, language))) == 5
    assert len(set(listing_sentences.advice(KINDS, zalo, language))) == len(KINDS)


def test_state_and_fees_of_every_place_are_said_with_their_day() -> None:
    places = listing_channels(ON)
    assert "Buudien.vn" in listing_sentences.status(places["postmart"], "vi")
    assert "đã ngừng" in listing_sentences.status(places["voso"], "vi")
    shopee = listing_sentences.fees(places["shopee"], "vi")
    assert "17.500đ, mỗi đơn thêm 4.650đ" in shopee
    assert "23/11/2026" in shopee
    assert "không thu phí" in listing_sentences.fees(places["zalo"], "vi")
    assert "Chưa biết" in listing_sentences.fees(places["postmart"], "vi")
    assert all(
        listing_sentences.status(place, "en") and listing_sentences.fees(place, "en") for place in places.values()
    )
