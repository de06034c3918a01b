"""The code lesson as a hand fills it in, and pictures of codes as her phone has them. Everybody in it is invented."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image

from kit.codes.drawing import paint
from kit.codes.making import link, payment
from kit.domain.vietqr import PaymentRequest
from kit.ui.code_picture import CodePictureField
from tests.ui.lessons import build, check, go_on, said

if TYPE_CHECKING:
    from kit.codes.code import Code
    from kit.store.keeper import Keeper
    from kit.ui import Lesson
    from kit.ui.lesson_step import LessonStep

ACCOUNT = "8201205123456"
AGRIBANK = "970405"
STALL = PaymentRequest(AGRIBANK, ACCOUNT)
TYPED = {
    "says": {"says": "second"},
    "has": {"has": "bank"},
    "picture": {},
    "typed": {"bank": AGRIBANK, "account_number": ACCOUNT},
    "payee": {"account_name": "Triệu Thị Mận", "accented_name": "Chị Mận, hàng măng"},
    "order": {"amount": "250k", "order_note": "Măng khô 1kg"},
    "tested": {"tested": "yes"},
    "stuck": {"stuck": "stop"},
    "screenshot": {"screenshot": "own"},
    "receive": {"receive": "never"},
    "otp": {"otp": "refuse"},
    "goods": {"offered": "processed", "name": "Măng khô"},
    "reach": {"reach": "zalo", "phone": "0912 345 678"},
    "label": {"sold_as": "fresh", "net": "200 g"},
    "label_more": {"maker": "Nhà Mận"},
    "prints": {"stand_paper": "a5", "sheet": "s24"},
}


def open_paying(keeper: Keeper | None = None) -> Lesson:
    return build(keeper, "qr")


def read(step: LessonStep) -> None:
    """Press what stands in the place of the check where there is nothing to fill in."""
    step.read_button.presses += 1


def walk_to(lesson: Lesson, name: str, **other: dict[str, str]) -> LessonStep:
    """Walk up to a step with the typed account, or with `other` answers in a step, and return it open."""
    for step, typed in TYPED.items():
        found = lesson.steps[step]
        if step == name:
            return found
        if found.instead:
            read(found)
        else:
            check(lesson, step, **other.get(step, typed))
        if found.state != "done":
            found.insist()
        assert found.state == "done", (step, said(found))
        if step != "prints":
            go_on(lesson, step)
    raise LookupError(name)


def screenshot(*codes: Code, size: tuple[int, int] = (1080, 2280)) -> bytes:
    """Return a phone's screen with codes on it, as the page sends it."""
    screen = Image.new("RGB", size, (20, 60, 120))
    for number, code in enumerate(codes):
        drawn = paint(code.svg, 12).convert("RGB")
        screen.paste(drawn, ((size[0] - drawn.width) // 2, 200 + number * 900))
    file = io.BytesIO()
    screen.save(file, "JPEG", quality=80)
    return file.getvalue()


def send(lesson: Lesson, picture: bytes, *, readable: bool = True) -> CodePictureField:
    """Choose a picture in the field, as the phone's chooser does."""
    field = lesson.fields["code_picture"]
    assert isinstance(field, CodePictureField)
    field.readable, field.photo = readable, picture
    field.turns += 1
    return field


def stall_picture(request: PaymentRequest = STALL) -> bytes:
    return screenshot(payment(request))


def link_picture() -> bytes:
    return screenshot(link("https://example.com/qua-tang"))
