"""Papers: what she takes away. They are made when she asks, carried by the page itself, and kept nowhere else.

A paper with an account on it must not lie in a file of the room, so a download is no address: the page holds the paper,
and saving it is the phone's own doing. The same paper is not made twice for one page.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from kit.content.label_sheets import label_sheets
from kit.domain.refusal import Refusal
from kit.prints.label_sheet import Sticker, fits, label_picture, label_sheet
from kit.prints.stall_stand import stall_stand
from kit.ui.html import Html, element, join
from kit.ui.listing.said import Said
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from kit.prints.stall_stand import StandPaper
    from kit.ui.qr.sight import Sight

MIME = {"png": "image/png", "pdf": "application/pdf"}
TWO_ON_A4 = "a4"
SHEETS = ("24", "8")
"""Sheets to look at a label for: the first on which all of it can be read."""


class Shelf:
    """The papers of one open page: each is made anew only when what it shows is another."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Hashable, str]] = {}

    def paper(self, name: str, shows: Hashable, make: Callable[[], bytes]) -> str:
        """Return a paper as an address that holds it. `name` ends in its form, ".pdf" or ".png". Raises Refusal."""
        before = self._made.get(name)
        if before is None or before[0] != shows:
            mime = MIME[name.rpartition(".")[2]]
            self._made[name] = (shows, f"data:{mime};base64,{b64encode(make()).decode()}")
        return self._made[name][1]


def downloads(sight: Sight) -> Html:
    """Return all her papers; where one cannot be made, why."""
    parts = [("stand", _stand), ("order", _order), ("labels", _labels)]
    return join([_part(sight, name, make) for name, make in parts])


def label_preview(sight: Sight) -> Html:
    """Return her label as it will stand on a sheet. Raises Refusal."""
    sticker = _sticker(sight)
    on, language = sight.lesson.today, sight.lesson.page.language
    kinds = label_sheets()
    sheet = next((name for name in SHEETS if fits(sticker, kinds[name], on=on, language=language)), SHEETS[-1])
    label = sight.shelf.paper(
        "label.png",
        (_of(sticker), sheet),
        lambda: label_picture(sticker, sheet, on=on, language=language, practice=sight.practice),
    )
    alt = sight.say("label-alt", name=sticker.label.name)
    return element("figure", {"class": "cp-figure"}, element("img", {"class": "cp-card", "src": label, "alt": alt}))


def _part(sight: Sight, name: str, make: Callable[[Sight], Html]) -> Html:
    try:
        inside = make(sight)
    except Refusal as refusal:
        inside = element("p", {"class": "cp-note"}, sight.lesson.page.refusal(refusal))
    return join([element("h3", {"class": "cp-example"}, sight.say(f"paper-{name}")), inside]) if inside else inside


def _stand(sight: Sight) -> Html:
    if sight.answers.chosen.get("tested") == "no":
        return element("p", {"class": "cp-note"}, sight.say("stand-not"))
    payee, language = sight.payee(), sight.lesson.page.language
    size = Said(sight.lesson).text("stand_paper")
    paper: StandPaper = "a6" if size == "a6" else "a5"
    seen = sight.shelf.paper(
        "stand.png", (payee, paper), lambda: stall_stand(payee, paper=paper, form="png", language=language)
    )
    on_a4 = size == TWO_ON_A4
    sheet = sight.shelf.paper(
        "stand.pdf", (payee, paper, on_a4), lambda: stall_stand(payee, paper=paper, on_a4=on_a4, language=language)
    )
    image = element("img", {"class": "cp-card", "src": seen, "alt": sight.say("stand-alt")})
    figure = element("figure", {"class": "cp-figure"}, image)
    return join([figure, _link(sight, "stand", "pdf", sheet), _link(sight, "stand", "png", seen)])


def _order(sight: Sight) -> Html:
    order = sight.order
    if order is None or sight.answers.chosen.get("tested") == "no":
        return Html()
    payee, language = sight.payee(order), sight.lesson.page.language
    seen = sight.shelf.paper("order.png", payee, lambda: stall_stand(payee, paper="a6", form="png", language=language))
    return _link(sight, "order", "png", seen)


def _labels(sight: Sight) -> Html:
    if sight.answers.alcohol:
        return Html()
    sticker, sheet = _sticker(sight), Said(sight.lesson).text("sheet").removeprefix("s") or SHEETS[0]
    on, language = sight.lesson.today, sight.lesson.page.language
    paper = sight.shelf.paper(
        "labels.pdf",
        (_of(sticker), sheet),
        lambda: label_sheet([sticker], sheet, on=on, language=language, practice=sight.practice),
    )
    return _link(sight, "labels", "pdf", paper)


def _sticker(sight: Sight) -> Sticker:
    wares = sight.wares
    offered = wares.offered
    return Sticker(
        label=wares.label, goods=wares.sold_as, code=wares.code, price=offered.price or None, unit=offered.unit
    )


def _of(sticker: Sticker) -> Hashable:
    content = sticker.code.content if sticker.code else ""
    return (sticker.label, sticker.goods, content, sticker.price, sticker.unit)


def _link(sight: Sight, name: str, form: str, address: str) -> Html:
    attributes = {
        "class": f"cp-button cp-button-quiet cp-download-{name}-{form}",
        "href": address,
        "download": f"{sight.say(f'file-{name}')}.{form}",
    }
    return element("a", attributes, picture("save"), element("span", {}, sight.say(f"take-{name}-{form}")))
