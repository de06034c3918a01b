"""Her photos and the pictures to post are found by her alone, from what she keeps now."""

from __future__ import annotations

import io
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kit.domain.listing import Contact, Listing
from kit.domain.listing_json import to_json
from kit.domain.priced import PricedProduct
from kit.domain.product import Product
from kit.server.papers import Papers
from tests.photos.drawn import jpeg
from tests.prints.page import text

if TYPE_CHECKING:
    from uuid import UUID

    from kit.store.keeper import Keeper
    from kit.store.records import Participant
    from tests.server.room.serving import Phone, Served

PEARS = PricedProduct(Product("Lê", "le"), "kg", 18_000, 12_353)
LISTING = Listing(
    "Lê Hồng Thái", "le", price=20_000, unit="kg", hamlet="Khau Tràng", commune="Hồng Thái", contact=Contact("Mận")
)


@pytest.fixture
def prints() -> Papers:
    return Papers()


@pytest.fixture
def mai(served: Served) -> Participant:
    return served.add("Mai")


@pytest.fixture
def keeper(served: Served, mai: Participant) -> Keeper:
    return served.room.store.keeper(mai.id, papers="/files/")


@pytest.fixture
def phone(served: Served, mai: Participant) -> Phone:
    phone = served.phone()
    phone.sign_in(mai)
    return phone


def offer(keeper: Keeper, *photos: UUID | str) -> UUID:
    product = keeper.keep_product(PEARS, {})
    keeper.keep_listing(product, {**to_json(LISTING), "photos": [str(photo) for photo in photos]})
    return product


def test_a_photo_is_hers_alone_and_stays_on_no_phone(served: Served, keeper: Keeper, phone: Phone) -> None:
    photo = keeper.keep_photo("02_listing/photos/a", b"\xff\xd8\xff whole", b"\xff\xd8\xff small")
    bare = keeper.keep_photo("02_listing/photos/b", b"\xff\xd8\xff bare", b"")
    whole, small = phone.get(f"files/photo/{photo}.jpg"), phone.get(f"files/photo/{photo}-small.jpg")
    assert (whole.body, small.body) == (b"\xff\xd8\xff whole", b"\xff\xd8\xff small")
    assert phone.get(f"files/photo/{bare}-small.jpg").body == b"\xff\xd8\xff bare"
    assert whole.headers["Content-Type"] == "image/jpeg"
    assert whole.headers["Cache-Control"] == "no-store"  # the phone may be another woman's in an hour
    assert whole.headers["X-Content-Type-Options"] == "nosniff"
    assert whole.headers["Content-Security-Policy"] == "sandbox"
    for unknown in (uuid.UUID(int=0), "-" * 36):
        assert phone.get(f"files/photo/{unknown}.jpg").status == 404

    other, leading = served.phone(), served.phone()
    other.sign_in(served.add("Mỷ"))
    leading.lead()
    assert other.get(f"files/photo/{photo}.jpg").status == 404
    assert leading.get(f"files/photo/{photo}.jpg").to == served.phone().get(f"files/photo/{photo}.jpg").to == "/"
    keeper.drop_photo("02_listing/photos/a")
    assert phone.get(f"files/photo/{photo}.jpg").status == 404


def test_a_photo_is_seen_before_she_says_that_it_may_be_kept(served: Served, keeper: Keeper, phone: Phone) -> None:
    photo = keeper.keep_photo("02_listing/photos/a", b"\xff\xd8\xff whole", b"")
    assert served.room.store.photos.of(served.room.store.participants.of_workshop(served.workshop.id)[0].id) == []
    assert phone.get(keeper.picture(photo, small=False).removeprefix("/")).body == b"\xff\xd8\xff whole"


@pytest.mark.parametrize(
    ("name", "kind", "size"),
    [
        ("share.png", "image/png", (1080, 1350)),
        ("share-square.png", "image/png", (1080, 1080)),
        ("share.jpg", "image/jpeg", (1080, 1350)),
        ("share-square.jpg", "image/jpeg", (1080, 1080)),
    ],
)
def test_the_picture_to_post_comes_in_both_shapes(
    keeper: Keeper, phone: Phone, name: str, kind: str, size: tuple[int, int]
) -> None:
    answer = phone.get(keeper.paper(offer(keeper), name).removeprefix("/"))
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert Image.open(io.BytesIO(answer.body)).size == size
    assert answer.headers["Content-Disposition"].startswith("inline")


def test_on_paper_it_is_a_file_to_keep(keeper: Keeper, phone: Phone) -> None:
    answer = phone.get(keeper.paper(offer(keeper), "share.pdf").removeprefix("/"))
    assert answer.body.startswith(b"%PDF")
    assert answer.headers["Content-Disposition"].startswith(
        "attachment; filename=\"tin-le.pdf\"; filename*=UTF-8''Tin%20L%C3%AA.pdf"
    )


def test_her_first_photo_is_on_it_and_one_she_removed_is_not(keeper: Keeper, phone: Phone) -> None:
    red, green = (jpeg(Image.new("RGB", (800, 600), colour)) for colour in ((200, 20, 20), (20, 150, 20)))
    first, second = keeper.keep_photo("a", red, b""), keeper.keep_photo("b", green, b"")
    address = keeper.paper(offer(keeper, "no-photo", first, second), "share.jpg").removeprefix("/")

    def looks() -> tuple[int, int, int]:
        return Image.open(io.BytesIO(phone.get(address).body)).getpixel((540, 300))  # type: ignore[return-value]

    assert looks()[0] > 150
    keeper.drop_photo("a")
    assert looks()[1] > 120 > looks()[0]
    keeper.drop_photo("b")
    assert min(Image.open(io.BytesIO(phone.get(address).body)).getpixel((5, 5))) > 200  # our drawing, on a pale ground


@pytest.mark.parametrize(
    "details", [{}, {"name": 5}, {"name": "Lê", "photos": "x"}, {"name": "Lê", "photos": [1, None]}]
)
def test_a_listing_that_cannot_be_read_gives_the_picture_of_the_product(
    keeper: Keeper, phone: Phone, details: dict[str, object]
) -> None:
    product = keeper.keep_product(PEARS, {})
    keeper.keep_listing(product, details)  # type: ignore[arg-type]
    assert phone.get(f"files/{product}/share.png").status == 200


def test_alcohol_gets_none_and_is_told_why(keeper: Keeper, phone: Phone) -> None:
    product = keeper.keep_product(PricedProduct(Product("Rượu ngô men lá", "ruou-ngo"), "lít", 60_000, 41_000), {})
    answer = phone.get(f"files/{product}/share.png")
    assert answer.status == 422
    assert "Rượu" in answer.text


def test_address_of_no_product_or_of_somebody_elses_is_no_page(served: Served, keeper: Keeper, phone: Phone) -> None:
    product = offer(keeper)
    other = served.phone()
    other.sign_in(served.add("Mỷ"))
    for form in ("share.png", "share-square.jpg", "share.pdf"):
        assert other.get(f"files/{product}/{form}").status == 404
        assert phone.get(f"files/{'-' * 36}/{form}").status == 404


def test_her_files_offer_the_picture_of_what_has_a_listing(keeper: Keeper, phone: Phone) -> None:
    pears = offer(keeper)
    greens = keeper.keep_product(PricedProduct(Product("Rau cải nhà"), "bó", 5_000, 3_100), {})
    page = phone.get("files/").text
    for name in ("share.jpg", "share-square.jpg", "share.pdf"):
        assert f'href="/files/{pears}/{name}"' in page
        assert f"/files/{greens}/{name}" not in page


def test_what_the_picture_says_is_what_her_listing_says(keeper: Keeper, phone: Phone) -> None:
    said = text(phone.get(f"files/{offer(keeper)}/share.pdf").body)
    assert "Lê Hồng Thái 20.000 đ/ kg Thôn Khau Tràng, xã Hồng Thái" in said
    assert "Mận" not in said  # she gave no number, and her name alone helps nobody


def test_what_no_advert_may_say_is_on_no_picture_and_she_is_told_which_words(keeper: Keeper, phone: Phone) -> None:
    pears = PricedProduct(Product("Lê ngon nhất Việt Nam"), "kg", 18_000, 12_353)
    answer = phone.get(f"files/{keeper.keep_product(pears, {})}/share.jpg")
    assert answer.status == 422
    assert "nhất" in answer.text
    product = offer(keeper)
    keeper.keep_listing(product, to_json(replace(LISTING, name="Lê chữa khỏi ho")))
    assert phone.get(f"files/{product}/share.jpg").status == 422


def test_what_she_offers_is_a_file_for_shopee_that_names_what_is_missing(keeper: Keeper, phone: Phone) -> None:
    offer(keeper)
    page = phone.get("files/")
    assert "Lê Hồng Thái: còn thiếu" in page.text
    file = phone.get("files/listings.csv")
    assert file.headers["Content-Disposition"].startswith("attachment")
    assert file.body.startswith("\ufeff".encode())
    assert "Lê Hồng Thái, thôn Khau Tràng, xã Hồng Thái" in file.body.decode("utf-8-sig")


def test_words_that_no_advert_may_say_stay_out_of_the_file_and_it_is_said(keeper: Keeper, phone: Phone) -> None:
    product = keeper.keep_product(PEARS, {})
    keeper.keep_listing(product, to_json(replace(LISTING, grown=("Ăn vào chữa khỏi ho",))))
    assert "Lê Hồng Thái chưa có trong tệp." in phone.get("files/").text
    assert "Khau Tràng" not in phone.get("files/listings.csv").body.decode("utf-8-sig")


def test_who_has_written_no_listing_is_offered_no_file(keeper: Keeper, phone: Phone) -> None:
    keeper.keep_product(PEARS, {})
    assert "listings.csv" not in phone.get("files/").text
