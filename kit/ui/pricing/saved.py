"""Saved: her product as it goes into her products, and the card that she can see and take away."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING

from kit.domain import money
from kit.domain.lot_answers import LotUnfinished
from kit.domain.priced import PricedProduct
from kit.prints.price_card import PriceCard
from kit.prints.price_card import price_card as price_card_of
from kit.ui.html import element, join
from kit.ui.pictures import picture
from kit.ui.pricing import places

if TYPE_CHECKING:
    from kit.domain.lot_answers import LotAnswers
    from kit.prints.price_card import Form
    from kit.store.keeper import Json
    from kit.store.records import KeptProduct
    from kit.ui.html import Html
    from kit.ui.lesson import Lesson
    from kit.ui.pricing.goods import Goods
    from kit.ui.pricing.sight import Sight

PICTURE, SHEET = "price.png", "price.pdf"
MIME = {PICTURE: "image/png", SHEET: "application/pdf"}


def keep_product(lesson: Lesson, answers: LotAnswers, goods: Goods | None) -> None:
    """Save her product with the price she decided on, and what later lessons start from."""
    priced = _priced(answers)
    why = lesson.value("why")
    alcohol = goods is not None and goods.alcohol
    details: dict[str, Json] = {
        "sellable": str(answers.sellable),
        "channels": [] if alcohol else list(places.chosen(lesson)),
        "why": why if isinstance(why, str) else "",
        "alcohol": alcohol,
        "lesson": lesson.page.name,
    }
    lesson.page.keeper.keep_product(priced, details)


def price_card(sight: Sight) -> Html:
    """Return her card: to look at, and to take away as a picture or to print. Alcohol has none, and it is said why."""
    if sight.goods is not None and sight.goods.alcohol:
        return element("p", {"class": "cp-note"}, sight.say("no-card-for-alcohol"))
    kept = _kept(sight)
    if kept is None:
        return element("p", {"class": "cp-note"}, sight.say("card-after-check"))
    addresses = {name: _address(sight, kept, name) for name in (PICTURE, SHEET)}
    file = sight.say("card-file")
    image = element("img", {"class": "cp-card", "src": addresses[PICTURE], "alt": _read_out(sight, kept)})
    links = [
        element(
            "a",
            {
                "class": f"cp-button cp-button-quiet cp-download-{key}",
                "href": addresses[name],
                "download": f"{file}.{key}",
            },
            picture("save"),
            element("span", {}, sight.say(f"card-{key}")),
        )
        for key, name in (("png", PICTURE), ("pdf", SHEET))
    ]
    caption = element("figcaption", {}, sight.say("card-kept", name=kept.name))
    return join([element("figure", {"class": "cp-figure"}, image, caption), *links])


def _priced(answers: LotAnswers) -> PricedProduct:
    if answers.product is None or not answers.price:
        raise LotUnfinished
    return PricedProduct(answers.product, answers.unit, answers.price, answers.breakdown().unit_cost)


def _kept(sight: Sight) -> KeptProduct | None:
    """Return her saved product, if it is the one that this page is about."""
    if sight.answers.product is None:
        return None
    for kept in sight.lesson.page.keeper.products():
        if (kept.kind or kept.name) == (sight.answers.product.kind or sight.answers.product.name):
            return kept
    return None


def _address(sight: Sight, kept: KeptProduct, name: str) -> str:
    """Return where the paper is to be had: in a room at an address, otherwise in the page itself."""
    given = sight.lesson.page.keeper.paper(kept.id, name)
    if given:
        return f"{given}?{kept.price}"  # another price, another picture: no browser shows the one before
    card = PriceCard(kept.name, kept.kind, kept.unit, kept.price, sight.lesson.today)
    return _in_the_page(card, name, sight.lesson.page.language)


@lru_cache(maxsize=64)
def _in_the_page(card: PriceCard, name: str, language: str) -> str:
    form: Form = "png" if name == PICTURE else "pdf"
    paper = price_card_of(card, form=form, language=language)
    return f"data:{MIME[name]};base64,{b64encode(paper).decode()}"


def _read_out(sight: Sight, kept: KeptProduct) -> str:
    return sight.say("card-alt", name=kept.name, price=money.format(kept.price), unit=kept.unit)
