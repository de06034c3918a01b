"""The picture to post: all that is on it can be read, whatever she wrote; her photo fills its place; no alcohol."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageStat

from kit.codes.making import link
from kit.content.messages import LANGUAGES
from kit.prints.no_alcohol import NoCardForAlcohol
from kit.prints.share_picture import Shape, SharePicture, share_picture
from tests.photos.drawn import basket, jpeg
from tests.prints.page import letters, pages, text

SHAPES = ("tall", "square")
SIZES = {"tall": (1080, 1350), "square": (1080, 1080)}
PEARS = SharePicture(
    "Lê Hồng Thái",
    "le",
    18_000,
    "kg",
    short="Còn 20 kg · Tháng 8",
    place="Thôn Khau Tràng, xã Hồng Thái",
    contact="Mận 0900 000 000",
)
LONGEST = SharePicture(
    "Măng nứa khô phơi nắng hai sương loại một của tổ hợp tác phụ nữ thôn Khau Tràng xã",
    "",
    999_999_999,
    "suất hai người một đê",
    short="Còn lại một trăm hai mươi cân · Từ cuối tháng tám đến hết tháng mười âm lịch, tùy nắng mưa",
    place="Thôn Khau Tràng nơi xa nhất, xã Thượng Lâm, tỉnh Tuyên Quang",
    contact="Hoàng Phượng 0900 000 000, facebook.com/mang-kho-khau-trang",
    code=link("http://192.168.1.10:8866").svg,
)


def opened(picture: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(picture))
    image.load()
    return image.convert("RGB")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shape", SHAPES)
def test_name_price_place_and_contact_are_on_the_picture(shape: Shape, language: str) -> None:
    pdf = share_picture(PEARS, shape=shape, form="pdf", language=language)
    said = text(pdf)
    for part in ("Lê Hồng Thái", "18.000 đ", "/ kg", "Còn 20 kg", "Khau Tràng", "0900 000 000"):
        assert part in said
    assert pages(pdf) == 1


@pytest.mark.parametrize("form", ["png", "jpg"])
@pytest.mark.parametrize("shape", SHAPES)
def test_it_has_the_size_that_posts_are_shown_in(shape: Shape, form: str) -> None:
    assert opened(share_picture(PEARS, shape=shape, form=form)).size == SIZES[shape]  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    "picture",
    [
        LONGEST,
        replace(LONGEST, code=None),
        SharePicture("x" * 80, "", 1, "m" * 20),
        SharePicture("Ổ", "", 500, "ổ"),
        SharePicture("Nghỉ một đêm nhà sàn, có bữa sáng"),
    ],
)
def test_nothing_leaves_the_picture_or_runs_into_the_code(picture: SharePicture, shape: Shape) -> None:
    pdf = share_picture(picture, shape=shape, form="pdf")
    wide, tall = pypdfium2.PdfDocument(pdf)[0].get_size()
    mm = 25.4 / 72
    ink = letters(pdf)
    right = (wide if picture.code is None else wide - 0.208 * wide) * mm
    assert all(letter.left > 0 and letter.right < right + 0.1 for letter in ink)
    assert all(letter.top > 0 and letter.bottom < tall * mm for letter in ink)
    assert picture.name[:20].replace(" ", "") in text(pdf).replace(" ", "")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_code_that_is_given_is_read_from_the_picture_and_without_one_there_is_no_box(shape: Shape) -> None:
    with_code = opened(share_picture(LONGEST, shape=shape, form="jpg"))
    assert [found.text for found in zxingcpp.read_barcodes(with_code)] == ["http://192.168.1.10:8866"]
    corner = opened(share_picture(PEARS, shape=shape)).crop((900, SIZES[shape][1] - 100, 1060, SIZES[shape][1] - 20))
    assert max(ImageStat.Stat(corner).stddev) < 1


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [(1280, 960), (720, 1280), (1280, 300), (240, 240)])
def test_her_photo_fills_its_place_whatever_shape_it_has(shape: Shape, size: tuple[int, int]) -> None:
    """Red to the left and right, or above and below: a photo is cut to its place and never squeezed or framed."""
    photo = Image.new("RGB", size, (200, 30, 30))
    photo.paste((30, 160, 40), (size[0] // 2 - 30, size[1] // 2 - 30, size[0] // 2 + 30, size[1] // 2 + 30))
    shown = opened(share_picture(replace(PEARS, photo=jpeg(photo)), shape=shape))
    top = {"tall": 799, "square": 561}[shape]
    for corner in ((2, 2), (1077, 2), (2, top - 4), (1077, top - 4)):
        assert shown.getpixel(corner)[0] > 150 > shown.getpixel(corner)[1]  # type: ignore[index]
    across = [x for x in range(1080) if shown.getpixel((x, top // 2))[1] > 110]  # type: ignore[index]
    down = [y for y in range(top) if shown.getpixel((540, y))[1] > 110]  # type: ignore[index]
    assert abs(len(across) - len(down)) <= 6
    assert abs(sum(across) / len(across) - 540) < 4


@pytest.mark.parametrize("kind", ["le", "thit-gac-bep", "homestay", ""])
def test_goods_have_a_drawing_in_the_place_of_a_photo(kind: str) -> None:
    shown = opened(share_picture(SharePicture("Hàng nhà", kind, 10_000, "kg"), shape="square"))
    assert max(ImageStat.Stat(shown.crop((200, 60, 880, 500))).stddev) > 10


@pytest.mark.parametrize("picture", [SharePicture("Rượu ngô", "", 1), SharePicture("Men lá", "ruou-ngo", 1)])
@pytest.mark.parametrize("form", ["png", "jpg", "pdf"])
def test_alcohol_has_none(picture: SharePicture, form: str) -> None:
    with pytest.raises(NoCardForAlcohol):
        share_picture(picture, form=form)  # type: ignore[arg-type]


def test_a_room_full_of_phones_can_save_it() -> None:
    photo = replace(PEARS, photo=jpeg(basket()))
    assert len(share_picture(photo, form="jpg")) < 350_000
    assert len(share_picture(PEARS)) < 60_000
