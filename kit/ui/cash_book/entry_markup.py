"""Entry markup: the form of a line as native HTML: kind, amount, category, "Ghi", and the rest under "thêm nếu có"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.produce import produce
from kit.domain import money
from kit.ui.cash_book.entry_form import DAYS, LONGEST
from kit.ui.choice import tile
from kit.ui.html import Html, element
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kit.content.categories import CategoryRow
    from kit.store.records import KeptProduct
    from kit.ui.cash_book.entry_form import Form
    from kit.ui.page import Page

FIRST = {
    "income": ("trong-trot", "chan-nuoi", "rung", "buon-ban", "lam-thue", "tien-gui-ve"),
    "expense": ("an", "hoc", "thuoc", "giong", "phan", "thuc-an-chan-nuoi", "van-chuyen", "bao-bi", "hieu-hi"),
}
"""Categories that are shown at once, always in the same place; the others are one tap away."""
KINDS = {"income": "plus", "expense": "minus", "own_use": "gao-nep"}


def form_markup(
    page: Page,
    uid: str,
    form: Form,
    rows: Mapping[str, CategoryRow],
    goods: Sequence[KeptProduct],
    *,
    echo: Html,
) -> Html:
    """Return the form with what stands in it, and below the amount its `echo`."""
    parts = _Parts(page, uid, form)
    return element(
        "div",
        {"class": "cp-entry", "data-cp-form": True, "data-cp-kind": form["kind"], "data-cp-day": form["day"]},
        element("input", {"type": "hidden", "data-cp-in": "id", "value": form["id"]}),
        element("input", {"type": "hidden", "data-cp-in": "goods", "value": form["goods"]}),
        parts.chips("kind", {kind: page.say(f"book-kind-{kind}") for kind in KINDS}, pictures=KINDS),
        _goods(page, goods),
        parts.amount(),
        echo,
        _tiles(parts, rows, "income"),
        _tiles(parts, rows, "expense"),
        parts.chips("day", {day: page.say(f"book-day-{day}") for day in DAYS}),
        element("div", {"class": "cp-entry-day"}, parts.text("other_day")),
        _more(parts),
        element(
            "button",
            {"type": "button", "class": "cp-button cp-write", "data-cp-write": True},
            element("span", {}, page.say("book-write")),
            picture("ok"),
        ),
    )


class _Parts:
    """The parts of one form."""

    def __init__(self, page: Page, uid: str, form: Form) -> None:
        self.page, self.uid, self.form = page, uid, form

    def radio(self, name: str, value: str) -> dict[str, object]:
        chosen = self.form[name] == value
        return {
            "type": "radio",
            "name": f"{self.uid}-{name}",
            "value": value,
            "checked": chosen,
            "data-cp-in": name,
        }

    def chips(self, name: str, options: Mapping[str, str], *, pictures: Mapping[str, str] | None = None) -> Html:
        """Return one of few, as words in a row."""
        tiles = [
            tile(self.radio(name, value), words, (pictures or {}).get(value, "")) for value, words in options.items()
        ]
        asks = self.page.say("book-when" if name == "day" else f"book-{name}")
        seen = [element("legend", {"class": "cp-label"}, asks)] if name == "side" else []
        attributes = {"class": f"cp-entry-{name}", "aria-label": asks}
        return element("fieldset", attributes, *seen, element("div", {"class": "cp-chips"}, *tiles))

    def tick(self, name: str) -> Html:
        attributes = {
            "type": "checkbox",
            "value": "yes",
            "checked": self.form[name] == "yes",
            "data-cp-in": name,
        }
        return tile(attributes, self.page.say(f"book-{name}"), "")

    def text(self, name: str) -> Html:
        label = element("label", {"class": "cp-label", "for": f"{self.uid}-{name}"}, self.page.say(f"book-{name}"))
        return element("div", {"class": f"cp-entry-{name}"}, label, self._box(name))

    def amount(self) -> Html:
        """Return the amount, with keys for the two words that a keyboard of numbers has no letters for."""
        words = [self.page.say(key) for key in ("field-money-thousand", "field-money-million")]
        keys = [
            element("button", {"type": "button", "class": "cp-key", "data-cp-append": f" {word}"}, word)
            for word in words
        ]
        label = element("label", {"class": "cp-label", "for": f"{self.uid}-amount"}, self.page.say("book-amount"))
        row = element("div", {"class": "cp-row"}, self._box("amount", inputmode="decimal"), *keys)
        return element("div", {"class": "cp-entry-amount"}, label, row)

    def _box(self, name: str, **more: str) -> Html:
        return element(
            "input",
            {
                "type": "text",
                "id": f"{self.uid}-{name}",
                "class": "cp-input",
                "data-cp-in": name,
                "value": self.form[name],
                "maxlength": LONGEST[name],
                "autocomplete": "off",
                **more,
            },
        )


def _goods(page: Page, goods: Sequence[KeptProduct]) -> Html:
    """Return her products to tap, and the keys for how many; nothing where she has priced none."""
    if not goods:
        return Html()
    head = element("p", {"class": "cp-label"}, page.say("book-goods"))
    taps = [
        element(
            "button",
            {"type": "button", "class": "cp-tile cp-chip cp-ware", "data-cp-ask": f"goods {ware.id}"},
            element("span", {"class": "cp-picture"}, picture(_picture(ware))),
            element("span", {}, ware.name, element("br", {}), f"{money.format(ware.price)}/{ware.unit}"),
        )
        for ware in goods
    ]
    steps = [
        element(
            "button",
            {"type": "button", "class": "cp-key", "data-cp-ask": f"step {step}", "aria-label": page.say(key)},
            sign,
        )
        for step, sign, key in (("-1", "\N{MINUS SIGN}", "book-less"), ("1", "+", "book-more"))
    ]
    count = element("span", {"class": "cp-suffix", "data-cp-count": True, "aria-live": "polite"})
    row = element("div", {"class": "cp-row cp-entry-count", "hidden": True}, steps[0], count, steps[1])
    return element("div", {"class": "cp-of-income"}, head, element("div", {"class": "cp-chips"}, *taps), row)


def _tiles(parts: _Parts, rows: Mapping[str, CategoryRow], kind: str) -> Html:
    """Return the categories of a kind, those that are mostly used before the others."""
    of_kind = {id_: row for id_, row in rows.items() if row.kind == kind}
    first = [id_ for id_ in FIRST[kind] if id_ in of_kind]
    rest = [id_ for id_ in of_kind if id_ not in first]
    tapped = parts.form["category"] in rest

    def tiles(ids: Sequence[str]) -> Html:
        drawn = [
            tile(parts.radio("category", id_), of_kind[id_].name(parts.page.language), of_kind[id_].picture)
            for id_ in ids
        ]
        return element("div", {"class": "cp-tiles cp-tiles-small"}, *drawn)

    legend = element("legend", {"class": "cp-label"}, parts.page.say(f"book-category-{kind}"))
    more = element(
        "details",
        {"class": "cp-at", "open": tapped},
        element("summary", {}, parts.page.say("book-other-categories")),
        tiles(rest),
    )
    return element("fieldset", {"class": f"cp-entry-category cp-of-{kind}"}, legend, tiles(first), more)


def _more(parts: _Parts) -> Html:
    """Return what few lines need."""
    filled = any(parts.form[name] for name in ("product", "quantity", "unpaid", "who", "bought", "side", "note"))
    sides = {"": parts.page.say("book-side-usual")} | {
        side: parts.page.say(f"book-side-{side}") for side in ("business", "family")
    }
    return element(
        "details",
        {"class": "cp-at", "open": filled},
        element("summary", {}, parts.page.say("book-more-if-any")),
        parts.text("product"),
        parts.text("quantity"),
        element("div", {"class": "cp-chips cp-of-cash"}, parts.tick("unpaid")),
        element("div", {"class": "cp-of-cash"}, parts.text("who")),
        element("div", {"class": "cp-chips cp-of-income"}, parts.tick("bought")),
        element("div", {"class": "cp-of-cash"}, parts.chips("side", sides)),
        parts.text("note"),
    )


def _picture(ware: KeptProduct) -> str:
    row = produce().get(ware.kind)
    return row.picture if row else "basket"
