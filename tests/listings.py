"""Listings that tests share: a pear, a room and a bought packet, as women of the province offer them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from kit.domain.listing import Certificate, Contact, Listing
from kit.domain.listing_event import Event
from kit.domain.quantity import Quantity

ON = date(2026, 11, 25)
CALL = "Chị em nhắn Zalo để đặt nhé."

PEAR = Listing(
    "Lê Hồng Thái",
    kind="le",
    price=35_000,
    unit="kg",
    left=Quantity(Decimal(200), "kg"),
    season="tháng 7, 8",
    harvested_on=date(2026, 7, 20),
    hamlet="Khau Tràng",
    commune="Xã Hồng Thái",
    made="home",
    grown=("không phun thuốc từ ngày 1/6",),
    senses=("giòn", "mọng nước", "thơm nhẹ"),
    story=("mẹ em trồng vườn này từ năm 1998", "sáng nào hai mẹ con cũng ra vườn"),
    storage="để ngăn mát được hai tuần",
    delivery="gửi xe khách về Hà Nội",
    delivery_fee=20_000,
    contact=Contact("Hoa", "0912 345 678", zalo=True),
    call=CALL,
)
ROOM = Listing(
    "Ngủ nhà sàn nhìn ra ruộng bậc thang",
    kind="homestay",
    goods="stay",
    price=150_000,
    unit="đêm",
    net_weight=Quantity(Decimal(1), "kg"),  # left over from the listing before: never said of a bed
    left=Quantity(Decimal(3), "đêm"),
    season="tháng 9, 10",
    harvested_on=date(2026, 9, 1),
    hamlet="thôn Hồng Ba",
    commune="Hồng Thái",
    made="home",
    senses=("nệm bông ấm", "mùi gỗ"),
    story=("tối cả nhà ngồi bếp lửa với khách",),
    contact=Contact("Mai", "+84387654321", zalo=True, page="Homestay Mai"),
    call="chị nhắn em ngày đến nhé",
)
MEAL = Listing(
    "Cơm lam, gà nướng",
    goods="meal",
    price=120_000,
    unit="suất",
    left=Quantity(Decimal(10), "suất"),
    commune="Hồng Thái",
    made="home",
    call="chị đặt trước một ngày nhé",
)
BOUGHT = Listing(
    "Măng khô",
    kind="mang-kho",
    goods="processed",
    price=250_000,
    unit="gói",
    net_weight=Quantity(Decimal(500), "g"),
    left=Quantity(Decimal(20), "gói"),
    season="quanh năm",
    commune="Sinh Long",
    made="bought",
    grown=("nhà em trồng và phơi nắng",),
    senses=("vàng nhạt",),
    contact=Contact("Lan", "0987654321"),
    call=CALL,
)
OCOP = Certificate("ocop", "123/QĐ-UBND", "UBND tỉnh", date(2028, 5, 1), 3)
MARKET_DAY = Event(date(2026, 11, 28), time(8), time(11, 30), "Nhà văn hóa thôn Khau Tràng", "zalo.me/g/abc123")
