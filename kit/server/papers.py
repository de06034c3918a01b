"""Papers: the poster and the cards of a workshop, with the codes that lead into its room.

A card's code opens `<address>c/<code>`. The Wi-Fi stands in the workshop's settings once the facilitator typed it on
the console; without it the poster has lines to write it on. Cards have boxes to draw the three pictures in: the room
keeps only a hash of them.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kit.codes.making import link, wifi
from kit.content.messages import messages
from kit.prints.facts import RoomFacts, SignInCard
from kit.server.book_papers import BookPapers
from kit.server.class_papers import ClassPapers
from kit.server.room.listing_texts import written_listing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from kit.content.catalogue_text import ProductLines
    from kit.prints.batch import Batch
    from kit.prints.label_sheet import Sticker
    from kit.prints.payee import Payee
    from kit.prints.price_card import PriceCard
    from kit.prints.price_list import Seller
    from kit.server.room.codes_kept import Labelled, Stand
    from kit.server.room.listing_texts import PlacedText
    from kit.server.room.room import PaperForm, ShareForm, ShareShape
    from kit.server.room.stay_card import StayCard
    from kit.store.records import IssuedCard, KeptListing, KeptProduct, Workshop


class Papers(BookPapers, ClassPapers):
    """Makes what `kit.server.room.Prints` asks for. What a `practice` room prints says so across it; what a room
    `online` prints speaks of no Wi-Fi.
    """

    def __init__(self, *, practice: bool = False, online: bool = False) -> None:
        self.practice, self.online = practice, online

    def poster(self, workshop: Workshop, *, address: str, language: str) -> bytes:
        """Return the poster as PDF, its codes read from the page. Raises the refusals of `link` and `wifi`."""
        from kit.prints.poster import poster
        from kit.prints.proof import proved

        facts = _facts(workshop, address, language, online=self.online)
        opens = link(facts.address)
        joins = wifi(facts.wifi_name, facts.wifi_password) if facts.wifi_name else None
        how = {"language": language, "practice": self.practice}
        paper = poster(facts, address_code=opens.svg, wifi_code=joins.svg if joins else None, **how)
        return proved(paper, [code.content for code in (opens, joins) if code])

    def cards(self, workshop: Workshop, issued: Sequence[IssuedCard], *, address: str, language: str) -> bytes:
        """Return the cards as PDF, in the order given, their codes read from the pages.

        Raises NobodyToPrint and the refusals of `link`.
        """
        from kit.prints.cards import cards
        from kit.prints.proof import proved

        people = [
            SignInCard(
                card.participant.number,
                card.participant.name,
                card.participant.hamlet,
                card.code,
                table=card.participant.table,
            )
            for card in issued
        ]
        codes = {card.code: link(f"{address}c/{card.code}") for card in issued}
        svgs = {join_code: code.svg for join_code, code in codes.items()}
        facts = _facts(workshop, address, language, online=self.online)
        paper = cards(people, facts, codes=svgs, language=language, practice=self.practice)
        return proved(paper, [code.content for code in codes.values()])

    def price_card(self, kept: KeptProduct, *, on: date, form: PaperForm, language: str) -> bytes:
        """Return the price card of a product. Raises NoCardForAlcohol."""
        from kit.prints.price_card import PriceCard, price_card

        card = PriceCard(kept.name, kept.kind, kept.unit, kept.price, on)
        return price_card(card, form=form, language=language, practice=self.practice)

    def price_cards(self, priced: Sequence[tuple[KeptProduct, date]], *, language: str) -> bytes:
        """Return a woman's price cards as PDF. Raises NoCardForAlcohol where there is nothing else."""
        from kit.prints.price_card import price_cards

        return price_cards(_for_sale(priced), language=language, practice=self.practice)

    def price_list(
        self, priced: Sequence[tuple[KeptProduct, date]], seller: Seller, *, form: PaperForm, language: str
    ) -> bytes:
        """Return a woman's price list, dated the day of her last price. Raises as `price_cards`."""
        from kit.prints.price_list import price_list

        cards = _for_sale(priced)
        how = {"form": form, "language": language, "practice": self.practice}
        return price_list(cards, seller, on=max(card.on for card in cards), **how)  # type: ignore[arg-type]

    def listing_sheet(self, texts: Sequence[PlacedText], *, on: date, language: str) -> bytes:
        """Return a woman's texts as PDF, those of each product on pages of their own. Raises NothingToPrint."""
        from kit.codes.pages import joined
        from kit.content.listing_text import ListingText
        from kit.prints.listing_sheet import listing_sheet
        from kit.prints.places import NothingToPrint

        by_product: dict[UUID, tuple[str, list[ListingText]]] = {}
        for text in texts:
            if text.body:
                of = by_product.setdefault(text.product, (text.of, []))
                of[1].append(ListingText(text.place, "", text.body))
        if not by_product:
            raise NothingToPrint

        def sheet(goods: str, said: list[ListingText]) -> bytes:
            return listing_sheet(said, goods=goods, on=on, language=language, practice=self.practice)

        return joined([sheet(goods, said) for goods, said in by_product.values()])

    def pile(self, made: Batch, *, number: int, place: str, on: date, language: str) -> bytes:
        """Return one woman's papers to be printed on both sides. Raises NothingToPrint."""
        from kit.prints.take_home import take_home

        how = {"sides": 2, "language": language, "practice": self.practice}
        return take_home(made, number=number, on=on, place=place, **how)  # type: ignore[arg-type]

    def share_picture(
        self,
        kept: KeptProduct,
        listing: KeptListing | None,
        photo: bytes | None,
        *,
        shape: ShareShape,
        form: ShareForm,
        on: date,
        language: str,
    ) -> bytes:
        """Return the picture of a product to post. Raises NoCardForAlcohol, WordsNotAllowed."""
        from kit.prints.share_picture import SharePicture, of_listing, share_picture, validate

        picture = SharePicture(kept.name, kept.kind, kept.price, kept.unit, photo=photo)
        said = written_listing(listing) if listing else None
        if said is not None:
            picture = of_listing(said, picture, on=on, language=language)
        validate(picture, said, on)
        return share_picture(picture, shape=shape, form=form, language=language, practice=self.practice)

    def label(self, kept: Labelled, *, on: date, language: str) -> bytes:
        """Return her label as PNG, as it will stand on a sheet. Raises Refusal for what no label can say."""
        from kit.prints.label_sheet import label_picture

        sticker = _sticker(kept, language)
        return label_picture(sticker, kept.sheet, on=on, language=language, practice=kept.practice)

    def labels(self, kept: Labelled, *, on: date, language: str) -> bytes:
        """Return a sheet of her labels as PDF, its codes read from the page. Raises as `label`."""
        from kit.prints.label_sheet import label_sheet

        stickers = [_sticker(kept, language)]
        return label_sheet(stickers, kept.sheet, on=on, language=language, practice=kept.practice)

    def stand(self, stand: Stand, *, form: PaperForm, language: str) -> bytes:
        """Return the stand where she is paid, its code read from it. Raises Refusal for a text that pays nobody."""
        from kit.prints.stall_stand import stall_stand

        payee = _payee(stand, language)
        on_a4 = stand.paper == "a4" and form == "pdf"
        return stall_stand(
            payee, paper="a6" if stand.paper == "a6" else "a5", on_a4=on_a4, form=form, language=language
        )

    def stay_card(self, card: StayCard, *, form: PaperForm, language: str) -> bytes:
        """Return the card for the table of her guests, its codes read from it. Raises Refusal as the parts of it do."""
        from kit.prints.homestay_card import HomestayCard, homestay_card

        shown = HomestayCard(
            house=card.house,
            wifi_name=card.wifi_name,
            wifi_password=card.wifi_password,
            wifi_code=wifi(card.wifi_name, card.wifi_password),
            payee=_payee(card.stand, language) if card.stand else None,
            host=card.host,
            phone=card.phone,
        )
        return homestay_card(shown, form=form, language=language, practice=self.practice)

    def catalogue(self, workshop: Workshop, products: Sequence[ProductLines], *, on: date, language: str) -> bytes:
        """Return what the women sell as PDF. Raises NothingForSale."""
        from kit.prints.catalogue import catalogue

        contact = str(workshop.settings.get("contact") or "")
        how = {"language": language, "practice": self.practice}
        return catalogue(products, place=workshop.place, contact=contact, on=on, **how)


def _for_sale(priced: Sequence[tuple[KeptProduct, date]]) -> list[PriceCard]:
    """Return the cards of all that is not alcohol. Raises NoCardForAlcohol where there is nothing else."""
    from kit.prints.no_alcohol import NoCardForAlcohol, validate
    from kit.prints.price_card import PriceCard

    cards = []
    for kept, on in priced:
        with suppress(NoCardForAlcohol):
            validate(kept.name, kept.kind)
            cards.append(PriceCard(kept.name, kept.kind, kept.unit, kept.price, on))
    if not cards:
        raise NoCardForAlcohol
    return cards


def _payee(stand: Stand, language: str) -> Payee:
    """Return who is paid at her stand. Raises Refusal for a text that pays nobody."""
    from kit.codes.making import practice, reprint
    from kit.prints.payee import payee_of

    code = reprint(stand.content) if stand.content else practice(language)
    return payee_of(code, account_name=stand.account_name, accented_name=stand.accented_name)


def _sticker(kept: Labelled, language: str) -> Sticker:
    """Return her label with what is printed beside its words. Raises Refusal."""
    from kit.prints.label_sheet import Sticker

    goods = kept.goods
    return Sticker(label=goods.label, goods=goods.sold_as, code=kept.code(language), price=kept.price, unit=kept.unit)


def _facts(workshop: Workshop, address: str, language: str, *, online: bool) -> RoomFacts:
    name = None if online else workshop.settings.get("wifi_name")
    return RoomFacts(
        workshop=messages(language).say("print-workshop"),
        place=workshop.place,
        on=workshop.starts_on,
        address=_typed(address),
        wifi_name=str(name) if name else None,
        wifi_password=str(workshop.settings.get("wifi_password") or ""),
        code=workshop.join_code,
        online=online,
    )


def _typed(address: str) -> str:
    """Return the address as it is easiest to type: a browser adds the slash after a bare host by itself."""
    return address.rstrip("/") if urlsplit(address).path == "/" else address
