"""Sharing: her goods as a picture to post beside the text, to look at and to take away."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kit.domain.listing_words import sentence
from kit.prints.share_picture import SharePicture, of_listing
from kit.prints.share_picture import share_picture as share_picture_of
from kit.ui.html import element, join
from kit.ui.listing.keeping import kept_product
from kit.ui.listing.said import Said
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from uuid import UUID

    from kit.prints.share_picture import Shape
    from kit.ui.html import Html
    from kit.ui.listing.sight import Sight

TALL, SQUARE, SHEET = "share.jpg", "share-square.jpg", "share.pdf"
MIME = {TALL: "image/jpeg", SQUARE: "image/jpeg", SHEET: "application/pdf"}


def share_picture(sight: Sight) -> Html:
    """Return the picture of her goods, with what takes it away. A text that is forbidden is on no picture either."""
    product = kept_product(sight.lesson, sight.offered)
    if product is None or _forbidden(sight):
        return element("p", {"class": "cp-note"}, sight.say("share-after-check"))
    addresses = {name: _address(sight, product, name) for name in MIME}
    alt = sight.say("share-alt", name=sentence(sight.made.name).removesuffix("."))
    image = element("img", {"class": "cp-card", "src": addresses[TALL], "alt": alt})
    links = [_link(sight, name, address) for name, address in addresses.items()]
    heading = element("h3", {"class": "cp-example"}, sight.say("share"))
    return join([heading, element("figure", {"class": "cp-figure"}, image), *links])


def _forbidden(sight: Sight) -> bool:
    """Return whether the words on the picture say something that no advert may say."""
    shown = _shown(sight)
    return any(one.severity == "block" for one in sight.found(f"{shown.name}. {shown.short}"))


def _link(sight: Sight, name: str, address: str) -> Html:
    key, _, kind = name.partition(".")
    hook = "square" if name == SQUARE else kind
    attributes = {
        "class": f"cp-button cp-button-quiet cp-download-{hook}",
        "href": address,
        "download": f"{sight.say('share-file')}{key.removeprefix('share')}.{kind}",
    }
    return element("a", attributes, picture("save"), element("span", {}, sight.say(f"share-{hook}")))


def _address(sight: Sight, product: UUID, name: str) -> str:
    """Return where the picture is to be had: in a room at an address, otherwise in the page itself."""
    keeper = sight.lesson.page.keeper
    given = keeper.paper(product, name)
    if given:
        kept = next((one.kept_at for one in keeper.listings() if one.product == product), None)
        return f"{given}?{int(kept.timestamp()) if kept else 0}"  # a listing kept anew is another picture
    photos = Said(sight.lesson).photos
    shown = replace(_shown(sight), photo=keeper.photo(photos[0].id) if photos else None)
    return _in_the_page(shown, name, sight.lesson.page.language)


def _shown(sight: Sight) -> SharePicture:
    """Return what stands on the picture, without the photo."""
    listing, lesson = sight.made, sight.lesson
    bare = SharePicture(listing.name, listing.kind, listing.price, listing.unit)
    return of_listing(listing, bare, on=lesson.today, language=lesson.page.language)


@lru_cache(maxsize=8)
def _in_the_page(shown: SharePicture, name: str, language: str) -> str:
    shape: Shape = "square" if name == SQUARE else "tall"
    paper = share_picture_of(shown, shape=shape, form="pdf" if name == SHEET else "jpg", language=language)
    return f"data:{MIME[name]};base64,{b64encode(paper).decode()}"
