"""What a woman's picture says: read in bad light and from a tilt, told apart, and never guessed."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kit.codes.drawing import paint
from kit.codes.files import png
from kit.codes.making import link, payment, reprint, text
from kit.codes.picture import MOST_BYTES
from kit.codes.refusals import NoCodeFound, NotAPicture, PictureTooLarge, SeveralPaymentCodes
from kit.codes.scanning import payment_code, scan
from kit.content.messages import LANGUAGES, messages
from kit.domain.refusal import Refusal
from kit.domain.vietqr import PaymentRequest
from tests.codes import degraded as seen
from tests.codes.test_payment import random_request

if TYPE_CHECKING:
    from collections.abc import Callable

STALL = payment(PaymentRequest("970405", "8201205123456"))
WALLET = (
    "00020101021126280010A0000007750110010531314453037045408210900005802VN5910CELLPHONES62600312CPSHN ONLINE"
    "0517021908061613127850705ONLHN0810CellphoneS63047685"
)
EACH = 8
"""Pictures of a kind; all must be read, and none read as something else."""

PICTURES = {
    "a screenshot": (),
    "sent through a chat, 240 pixels wide": (seen.shrunk(240),),
    "tilted by 5°": (seen.tilted(5),),
    "tilted by 12°": (seen.tilted(-12),),
    "tilted by 20°": (seen.tilted(20),),
    "tilted by 30°": (seen.tilted(-30),),
    "upside down": (seen.tilted(180),),
    "from below and aside": (seen.slanted(0.2),),
    "by lamplight": (seen.dimmed(0.08),),
    "in a dark kitchen": (seen.dimmed(0.06), seen.noisy(3)),
    "a faded print": (seen.faded,),
    "out of focus": (seen.blurred(6),),
    "a shaking hand": (seen.shaken(18),),
    "a cheap camera at dusk": (seen.dimmed(0.35), seen.noisy(20)),
    "grainy": (seen.noisy(60),),
    "half in shade": (seen.tilted(8), seen.half_in_shade),
    "under a lamp": (seen.tilted(8), seen.glaring),
    "a bank's sign in the middle": (seen.with_logo,),
    "dark mode": (seen.inverted,),
    "all at once": seen.ALL_AT_ONCE,
}


@pytest.mark.parametrize("changes", PICTURES.values(), ids=PICTURES.keys())
def test_bad_picture_of_a_payment_code_is_read(changes: tuple[Callable[[Image.Image], Image.Image], ...]) -> None:
    choose = random.Random(len(changes))  # noqa: S311  # the same pictures every time, no secret
    for _ in range(EACH):
        request = random_request(choose)
        picture = seen.scene(payment(request), choose)
        for change in changes:
            picture = change(picture)
        (found,) = scan(seen.jpeg(picture))
        assert (found.kind, found.request) == ("vietqr", request)


def test_small_code_in_a_large_photo_is_read() -> None:
    choose = random.Random(5)  # noqa: S311
    picture = seen.tilted(10)(seen.scene(STALL, choose, size=(2400, 3200), share=0.12))
    assert [found.text for found in scan(seen.jpeg(picture, 60))] == [STALL.content]


def test_several_codes_are_all_given_with_the_payment_code_in_front() -> None:
    page = Image.new("L", (1400, 600), 255)
    for at, code in enumerate((link("https://zalo.me/0912345678"), text("Chè Shan tuyết"), STALL)):
        page.paste(paint(code.svg, 8), (at * 450 + 20, 80))
    found = scan(seen.jpeg(page))
    assert found[0].text == STALL.content
    assert sorted(code.kind for code in found) == ["link", "text", "vietqr"]


def test_code_read_from_a_picture_is_printed_again_and_read_the_same() -> None:
    (first,) = scan(png(reprint(WALLET)))
    assert (first.kind, first.may_be_reprinted) == ("wallet", True)
    (again,) = scan(png(reprint(first.text)))
    assert again == first


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "BMP"])
@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA"])
def test_picture_of_any_common_kind_is_read(kind: str, mode: str) -> None:
    file = io.BytesIO()
    paint(STALL.svg, 4).convert(mode).save(file, kind)
    assert [found.text for found in scan(file.getvalue())] == [STALL.content]


def test_code_on_a_see_through_ground_is_read() -> None:
    drawn = paint(STALL.svg, 4)
    clear = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
    clear.paste(Image.new("RGBA", drawn.size, (0, 0, 0, 255)), mask=drawn.point(lambda value: 255 - value))
    file = io.BytesIO()
    clear.save(file, "PNG")
    assert [found.text for found in scan(file.getvalue())] == [STALL.content]


def huge() -> bytes:
    """Return a PNG of a few kB that claims, and has, 64 million pixels."""
    file = io.BytesIO()
    Image.new("1", (8000, 8000)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", NotAPicture),
        (b"%PDF-1.7", NotAPicture),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", NotAPicture),
        (png(STALL)[:300], NotAPicture),
        (b"\xff\xd8\xff" + bytes(200), NotAPicture),
        (bytes(MOST_BYTES + 1), PictureTooLarge),
        (huge(), PictureTooLarge),
        (seen.jpeg(Image.new("L", (600, 800), 200)), NoCodeFound),
        (seen.jpeg(seen.blurred(30)(paint(STALL.svg, 8))), NoCodeFound),
        (seen.jpeg(Image.new("L", (1, 1))), NoCodeFound),
    ],
)
def test_what_holds_no_code_is_refused_with_what_to_do(content: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal) as caught:
        scan(content)
    for language in LANGUAGES:
        assert len(messages(language).refusal(caught.value)) > 30  # type: ignore[arg-type]


def test_payment_code_is_found_behind_a_link_that_is_easier_to_read() -> None:
    choose = random.Random(3)  # noqa: S311
    faint = seen.dimmed(0.06)(seen.scene(STALL, choose))
    easy = paint(link("https://zalo.me/0912345678").svg, 6)
    faint.paste(easy, (20, 20))
    assert payment_code(seen.jpeg(seen.noisy(3)(faint))).text == STALL.content


def test_two_payment_codes_are_asked_about_even_when_one_is_hard_to_read() -> None:
    choose = random.Random(3)  # noqa: S311
    other = payment(PaymentRequest("970436", "0881000458086"))
    faint = seen.dimmed(0.06)(seen.scene(STALL, choose))
    faint.paste(paint(other.svg, 6), (20, 20))
    with pytest.raises(SeveralPaymentCodes):
        payment_code(seen.jpeg(seen.noisy(3)(faint)))


def test_the_same_payment_code_twice_is_one() -> None:
    page = Image.new("L", (900, 500), 255)
    for at in (0, 450):
        page.paste(paint(STALL.svg, 8), (at + 20, 80))
    assert payment_code(seen.jpeg(page)).text == STALL.content


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
def test_torn_file_is_refused_or_read_rightly(kind: str) -> None:
    choose = random.Random(kind)  # noqa: S311
    file = io.BytesIO()
    paint(STALL.svg, 4).save(file, kind)
    for _ in range(60):
        torn = bytearray(file.getvalue())
        for _ in range(choose.randint(1, 5)):
            at = choose.randrange(len(torn))
            torn[at : at + choose.choice((1, 1, 30))] = choose.randbytes(choose.choice((1, 1, 0, 9)))
        try:
            found = scan(bytes(torn))
        except Refusal:
            continue
        assert [code.text for code in found] == [STALL.content]
