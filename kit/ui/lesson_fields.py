"""Lesson fields: the fields that a lesson's file names, made into fields of its page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kit.ui.field_kinds import make_field
from kit.ui.several import SeveralField
from kit.ui.written import PriceField

if TYPE_CHECKING:
    from collections.abc import Callable

    from kit.content.lesson_shape import Field as FieldSpec
    from kit.content.lesson_shape import Step as StepSpec
    from kit.ui.field import Field
    from kit.ui.lesson import Lesson


class StepFields:
    """The fields of one step, made when they are first asked for; `answered` is called after each change of one."""

    def __init__(self, lesson: Lesson, step: StepSpec, answered: Callable[[], None]) -> None:
        self._lesson = lesson
        self._step = step
        self._answered = answered

    @cached_property
    def _made(self) -> dict[str, Field[object]]:
        made = {spec.id: self._make(spec) for spec in self._step.fields}
        self._lesson.forget()  # what they held before is known now
        return made

    @property
    def asked(self) -> list[Field[object]]:
        """The fields that are asked now: some only go with an answer to another."""
        return [self._made[spec.id] for spec in self._step.fields if self._is_asked(spec)]

    def renew(self) -> list[Field[object]]:
        """Put a field in the place of each that speaks of, or offers, what she has changed; return the old ones."""
        old = []
        for spec in self._step.fields:
            field = self._made[spec.id]
            if self._is_outdated(spec, field):
                self._lesson.page.let_go(field)
                self._made[spec.id] = self._make(spec)
                old.append(field)
            else:
                field.refresh()
        return old

    def let_go(self) -> None:
        """Take the fields away, not what is saved of them."""
        for field in vars(self).pop("_made", {}).values():
            del self._lesson.page.kept[field.kept_as]
            del self._lesson.fields[field.name]
            field.close()

    def _make(self, spec: FieldSpec) -> Field[object]:
        field = self._lesson.fields[spec.id] = make_field(self._lesson, self._step.id, spec)
        field.on_change(self._answered)
        return field

    def _is_outdated(self, spec: FieldSpec, field: Field[object]) -> bool:
        if field.label != self._lesson.page.say(f"{self._step.id}.{spec.id}.label"):
            return True
        if spec.kind == "price":
            return isinstance(field, PriceField) and field.units != self._lesson.subject.units(spec.units_from)
        offers = isinstance(field, SeveralField) and bool(spec.choices_from)
        return offers and list(field.options) != list(self._lesson.subject.offer(spec.choices_from).words)

    def _is_asked(self, spec: FieldSpec) -> bool:
        return not spec.when or any(self._has(other, wanted) for other, wanted in spec.when.items())

    def _has(self, field: str, wanted: tuple[str, ...]) -> bool:
        value = self._lesson.value(field)
        return not set(wanted).isdisjoint(value if isinstance(value, tuple) else (value,))
