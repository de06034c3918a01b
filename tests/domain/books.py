"""Lines of cash books for tests: short to write, and random ones for properties. All people here are invented."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid5

from hypothesis import strategies as st

from kit.content.categories import categories
from kit.domain.entry import Entry
from kit.domain.quantity import Quantity

SPACE = UUID(int=7)
CATEGORIES = categories()


def line(day: date, amount: int, category: str = "trong-trot", name: str = "", **more: object) -> Entry:
    """Return a line whose id is that of what it says, or of `name`."""
    found = CATEGORIES[category]
    said = {"kind": found.kind, "side": found.side} | more
    return Entry(
        id=uuid5(SPACE, name or f"{day}{amount}{category}{sorted(more)}"),
        amount=amount,
        category=category,
        date=day,
        **said,  # type: ignore[arg-type]
    )


@st.composite
def entries(draw: st.DrawFn, first: date = date(2026, 1, 1), days: int = 800) -> Entry:
    """Draw any line that a book can hold, money for an earlier one left out."""
    category = CATEGORIES[draw(st.sampled_from(sorted(CATEGORIES)))]
    unpaid = category.kind != "own_use" and draw(st.booleans())
    goods = draw(st.booleans())
    return Entry(
        id=draw(st.uuids()),
        kind=category.kind,
        amount=draw(st.integers(1, 50_000_000)),
        category=category.id,
        date=first + timedelta(days=draw(st.integers(0, days))),
        note=draw(st.sampled_from(["", "Bán lê ở chợ", "=1+1", 'dấu, phẩy; "ngoặc"', "@cám"])),
        side=draw(st.sampled_from(["business", "family"])),
        made=draw(st.sampled_from(["home", "bought", ""])),
        product=draw(st.sampled_from(["Lê", "Chè"])) if goods else "",
        quantity=Quantity(draw(st.decimals("0.1", 900, places=1)), "kg") if goods else None,
        who="bác Páo" if unpaid else "",
        unpaid=unpaid,
        voided=draw(st.booleans()),
    )


def kilos(amount: str) -> Quantity:
    return Quantity(Decimal(amount), "kg")
