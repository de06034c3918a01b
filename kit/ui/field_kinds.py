"""Field kinds: the field that each kind of a lesson's file stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.ui.account import AccountField
from kit.ui.bank import BankField
from kit.ui.choice import ChoiceField
from kit.ui.code_picture import CodePictureField
from kit.ui.consent import ConsentField
from kit.ui.draft import DraftField
from kit.ui.number import NumberField
from kit.ui.photo import PhotoField, PhotosField
from kit.ui.reveal import RevealField
from kit.ui.several import SeveralField
from kit.ui.subject import Offer
from kit.ui.typed import MoneyField, QuantityField, TextField
from kit.ui.written import DayField, PhoneField, PriceField, TimeField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kit.content.lesson_shape import Field as FieldSpec
    from kit.ui.field import Field, Options
    from kit.ui.lesson import Lesson


class Making:
    """One field to be made: the lesson, the step that it is asked in, and what its file says of it."""

    def __init__(self, lesson: Lesson, step: str, spec: FieldSpec) -> None:
        self.lesson, self.spec = lesson, spec
        self.key = f"{step}.{spec.id}"
        self.label = f"{self.key}.label"
        self.more: Options = {"optional": spec.optional, "help": f"{self.key}.help" if spec.help else ""}

    @property
    def units(self) -> tuple[str, ...]:
        """The units that it offers."""
        return self.spec.units or self.lesson.subject.units(self.spec.units_from)

    @property
    def offer(self) -> Offer:
        """What it offers to choose from, with keys of sentences in the place of words."""
        if self.spec.choices_from:
            offer = self.lesson.subject.offer(self.spec.choices_from)
            options = {option: f"{self.key}.choices.{option}" for option in offer.words}
            self.lesson.page.learn({options[option]: said for option, said in offer.words.items()})
            return Offer(options, offer.pictures, offer.groups)
        options = {choice.id: f"{self.key}.choices.{choice.id}" for choice in self.spec.choices}
        return Offer(options, {choice.id: choice.picture for choice in self.spec.choices if choice.picture})

    def plain(self, field: Callable[..., Field[object]], **own: object) -> Field[object]:
        """Make a field of the class `field`, with what is its `own`."""
        return field(self.lesson.page, self.spec.id, label=self.label, **own, **self.more)


def _choice(making: Making) -> Field[object]:
    offer = making.offer
    return making.plain(ChoiceField, options=offer.words, pictures=offer.pictures)


def _several(making: Making) -> Field[object]:
    offer = making.offer
    return making.plain(SeveralField, options=offer.words, pictures=offer.pictures, groups=offer.groups)


def _consent(making: Making) -> Field[object]:
    return making.plain(ConsentField, purpose=making.spec.id, wording=making.lesson.page.name)


def _book(making: Making) -> Field[object]:
    from kit.ui.cash_book.entry_field import EntryField  # few lessons write into her book

    return making.plain(EntryField, desk=making.lesson.subject, today=making.lesson.today)


KINDS: Mapping[str, Callable[[Making], Field[object]]] = {
    "money": lambda making: making.plain(MoneyField),
    "price": lambda making: making.plain(PriceField, units=making.units),
    "quantity": lambda making: making.plain(QuantityField, units=making.units),
    "number": lambda making: making.plain(NumberField, unit=making.spec.units[0], also=making.spec.units[1:]),
    "day": lambda making: making.plain(DayField, today=making.lesson.today, ahead=making.spec.ahead),
    "time": lambda making: making.plain(TimeField),
    "phone": lambda making: making.plain(PhoneField),
    "choice": _choice,
    "several": _several,
    "consent": _consent,
    "text": lambda making: making.plain(TextField, lines=making.spec.lines),
    "draft": lambda making: making.plain(DraftField, source=making.lesson.subject),
    "bank": lambda making: making.plain(BankField),
    "account": lambda making: making.plain(AccountField),
    "book": _book,
    "reveal": lambda making: making.plain(RevealField, source=making.lesson.subject),
    "code": lambda making: making.plain(CodePictureField),
    "photo": lambda making: making.plain(PhotoField),
    "photos": lambda making: making.plain(PhotosField),
}


def make_field(lesson: Lesson, step: str, spec: FieldSpec) -> Field[object]:
    """Return the field that `spec` describes, kept under its id."""
    return KINDS[spec.kind](Making(lesson, step, spec))
