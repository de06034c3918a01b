"""Typed fields: text, money and quantity, with the phone's own keyboard for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

import traitlets

from kit.domain import money, quantity
from kit.domain.money import AmbiguousAmount
from kit.domain.quantity import AmbiguousQuantity, Quantity
from kit.ui.field import Field, fault
from kit.ui.html import Html, element

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from kit.domain.refusal import Refusal
    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page

Value = TypeVar("Value")

LONGEST = 4000  # characters of one field that are kept; no answer of a lesson is longer


class TypedField(Field[Value]):
    """A field that is typed into. `typed` is always what she typed, as she typed it."""

    module = "field"
    longest: ClassVar[int] = LONGEST

    typed = traitlets.Unicode().tag(sync=True)

    @traitlets.validate("typed")
    def _cut(self, proposal: traitlets.Bunch) -> str:
        return str(proposal["value"])[: self.longest]

    @traitlets.observe("typed")
    def _typed_changed(self, _: traitlets.Bunch) -> None:
        self._changed()

    def restore(self, value: Json) -> None:
        """Take back the typed text."""
        if isinstance(value, str):
            self.typed = value

    def _content(self) -> Json:
        return self.typed

    def _input(self, *, tag: str = "input", inside: str = "", **attributes: object) -> Html:
        described = " ".join(f"{self.uid}-{part}" for part in (["help"] if self.help else []) + ["below"])
        return element(
            tag,
            {
                "id": self.uid,
                "class": "cp-input",
                "data-cp-typed": True,
                "autocomplete": "off",
                "maxlength": self.longest,
                "aria-describedby": described,
                "aria-invalid": "true" if self.refusal is not None else None,
                **attributes,
            },
            inside,
        )

    def _label(self) -> Html:
        return element("label", {"for": self.uid, "class": "cp-label"}, self.label)


class TextField(TypedField[str]):
    """Words of her own, on one line or on several."""

    def __init__(self, page: Page, name: str, *, label: str, lines: int = 1, **more: Unpack[Options]) -> None:
        self.lines = lines
        super().__init__(page, name, label=label, **more)

    def _understand(self) -> str | None:
        return self.typed.strip() or None

    def _markup(self) -> Html:
        if self.lines > 1:
            box = self._input(tag="textarea", inside=self.typed, rows=self.lines)
        else:
            box = self._input(type="text", value=self.typed)
        return self._wrap(self._label(), self._help(), box, self._below())


class MoneyField(TypedField[int]):
    """An amount of đồng, said back in words so that a missing zero is heard. What has two meanings is asked."""

    def _understand(self) -> int | None:
        return money.parse(self.typed) if self.typed.strip() else None

    def _echo(self, value: int) -> str:
        return self.page.say("field-money-echo", amount=money.format(value), words=money.in_words(value))

    def _refused(self, refusal: Refusal) -> Html:
        if not isinstance(refusal, AmbiguousAmount):
            return super()._refused(refusal)
        amounts = [money.format(choice) for choice in refusal.choices]
        return fault(self.page.refusal(refusal), picks(dict(zip(amounts, amounts, strict=True))))

    def _markup(self) -> Html:
        # The number keyboard has big keys and no letters, so the two words that follow a number have keys of their own.
        words = [
            element(
                "button",
                {"type": "button", "class": "cp-key", "data-cp-append": f" {self.page.messages.say(key)}"},
                self.page.messages.say(key),
            )
            for key in ("field-money-thousand", "field-money-million")
        ]
        row = element(
            "div",
            {"class": "cp-row"},
            self._input(type="text", inputmode="decimal", value=self.typed),
            *words,
        )
        return self._wrap(self._label(), self._help(), row, self._below())


class CountedField(TypedField[Value]):
    """Something typed, with the unit beside it. `units` are offered in this order, the first is chosen."""

    unit = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        page: Page,
        name: str,
        *,
        label: str,
        units: Sequence[str],
        **more: Unpack[Options],
    ) -> None:
        self.units = tuple(units)
        super().__init__(page, name, label=label, unit=self.units[0], **more)

    @traitlets.validate("unit")
    def _known(self, proposal: traitlets.Bunch) -> str:
        if proposal["value"] not in self.units:
            raise traitlets.TraitError(f"unit {proposal['value']!r} is none of {self.units}")
        return str(proposal["value"])

    @traitlets.observe("unit")
    def _unit_changed(self, _: traitlets.Bunch) -> None:
        self._changed()

    def restore(self, value: Json) -> None:
        """Take back the typed text and the unit."""
        if isinstance(value, dict):
            typed, unit = value.get("typed"), value.get("unit")
            if unit in self.units:
                self.unit = str(unit)
            if isinstance(typed, str):
                self.typed = typed

    def _content(self) -> Json:
        return {"typed": self.typed, "unit": self.unit}

    def _markup(self) -> Html:
        options = [element("option", {"value": unit, "selected": unit == self.unit}, unit) for unit in self.units]
        select = element(
            "select",
            {
                "class": "cp-input cp-unit",
                "data-cp-unit": True,
                "autocomplete": "off",
                "aria-label": self.page.say("field-unit-of", label=self.label),
            },
            *options,
        )
        row = element(
            "div", {"class": "cp-row"}, self._input(type="text", inputmode="decimal", value=self.typed), select
        )
        return self._wrap(self._label(), self._help(), row, self._below())


class QuantityField(CountedField[Quantity]):
    """How much, with the unit beside it."""

    def _understand(self) -> Quantity | None:
        return quantity.parse(self.typed, default_unit=self.unit) if self.typed.strip() else None

    def _echo(self, value: Quantity) -> str:
        return quantity.format(value)

    def _refused(self, refusal: Refusal) -> Html:
        if not isinstance(refusal, AmbiguousQuantity):
            return super()._refused(refusal)
        choices = {quantity.format(choice): self._plain(choice) for choice in refusal.choices}
        return fault(self.page.refusal(refusal), picks(choices))

    def _plain(self, choice: Quantity) -> str:
        """Return a choice as she would type it so that it means one thing: never three digits after a sign."""
        whole, _, decimals = f"{choice.amount:f}".partition(".")
        decimals = decimals.rstrip("0")
        sign = "," if decimals else ""
        amount = f"{whole}{sign}{decimals}{'0' if len(decimals) == 3 else ''}"
        return amount if choice.unit == self.unit else f"{amount} {choice.unit}"


def picks(choices: Mapping[str, str]) -> Html:
    """Return big buttons for the meanings a text may have: what stands on each, and what it types."""
    buttons = [
        element("button", {"type": "button", "class": "cp-pick", "data-cp-pick": typed}, shown)
        for shown, typed in choices.items()
    ]
    return element("div", {"class": "cp-picks"}, *buttons)
