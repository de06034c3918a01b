"""Entry field: the form in which a line is written, and below it the last lines of her book.

Three things and a tap: how much, what for, "Ghi". What stands in the form is kept as she types, as in every field; a
line is kept when it is written. The phone gives each line its id when the form is begun, so that two taps are one line.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Protocol

import traitlets

from kit.content.cash_book_text import doubt_said
from kit.content.categories import category_rows
from kit.domain import money
from kit.domain.entry_doubts import doubts
from kit.domain.money import AmbiguousAmount
from kit.domain.refusal import Refusal
from kit.ui.cash_book import entry_form, wares
from kit.ui.cash_book.entry_markup import form_markup
from kit.ui.cash_book.line_list import line_list, said
from kit.ui.field import Field, fault
from kit.ui.html import Html, element, join
from kit.ui.typed import picks

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Unpack

    from kit.domain.entry import Entry
    from kit.store.keeper import Json
    from kit.ui.cash_book.ledger import Ledger
    from kit.ui.field import Options
    from kit.ui.page import Page


class Desk(Protocol):
    """Where lines are written."""

    @property
    def ledger(self) -> Ledger: ...


class EntryField(Field[int]):
    """A form for lines of her book. `value` is how many of her lines count.

    She asks "write <id>", "sure <id>" (of a line that was doubted), "void <id>", "restore <id>", "page <n>" (older
    lines), "goods <id>" (of a product that she sells), "step <1 or -1>" (of how many).
    """

    module: ClassVar[str] = "entry"

    form = traitlets.Dict().tag(sync=True)
    asked = traitlets.Unicode().tag(sync=True)  # "<number> <what> <of which>"
    echo = traitlets.Unicode().tag(sync=True)
    lines = traitlets.Unicode().tag(sync=True)

    def __init__(self, page: Page, name: str, *, label: str, desk: Desk, today: date, **more: Unpack[Options]) -> None:
        self._desk = desk
        self._today = today
        self._rows = category_rows()
        self._wares = page.keeper.products()[: wares.MOST]
        self._after = 0
        self._doubted: tuple[str, entry_form.Form] | None = None
        super().__init__(page, name, label=label, form=entry_form.clean({}), **more)
        self.refresh()

    @property
    def half_written(self) -> bool:
        """Whether something stands in the form that is no line yet."""
        return entry_form.begun(self.form)

    def refresh(self) -> None:
        """Show the last lines as they are now."""
        self.value = len(self._desk.ledger.live) or None
        self.lines = self._lines()

    def restore(self, value: Json) -> None:
        """Take back what stood in the form."""
        self.form = entry_form.clean(value)

    @traitlets.validate("form")
    def _cleaned(self, proposal: traitlets.Bunch) -> entry_form.Form:
        return entry_form.clean(proposal["value"])

    @traitlets.observe("form")
    def _form_changed(self, _: traitlets.Bunch) -> None:
        self.page.guard(self._typed, self._tell_trouble)

    @traitlets.observe("asked")
    def _was_asked(self, _: traitlets.Bunch) -> None:
        what, which = (*self.asked.split(" ")[1:3], "", "")[:2]
        self.page.guard(lambda: self._do(what, which), self._tell_trouble)

    def _do(self, what: str, which: str) -> None:
        does: dict[str, Callable[[str], None]] = {
            "write": self._write,
            "sure": self._sure,
            "void": self._void,
            "restore": self._restore_line,
            "page": self._turn,
            "goods": self._tap_goods,
            "step": self._step,
        }
        if what in does:
            does[what](which)

    # -- the form ------------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self.page.save(self, self._content())
        self.below = ""  # it spoke of something else
        self.echo = self._amount_said()

    def _amount_said(self) -> Html:
        """Say the amount back in words; where it has two meanings, ask."""
        if not self.form["amount"].strip():
            return Html()
        try:
            amount = money.parse(self.form["amount"])
        except AmbiguousAmount as refusal:
            amounts = [money.format(choice) for choice in refusal.choices]
            return fault(self.page.refusal(refusal), picks(dict(zip(amounts, amounts, strict=True))))
        except Refusal as refusal:
            return fault(self.page.refusal(refusal))
        words = self.page.say("field-money-echo", amount=money.format(amount), words=money.in_words(amount))
        return element("p", {"class": "cp-echo"}, words)

    def _tap_goods(self, which: str) -> None:
        for ware in self._wares:
            if str(ware.id) == which:
                self.form = wares.tapped(self.form, ware)

    def _step(self, which: str) -> None:
        self.form = wares.stepped(self.form, self._wares, -1 if which == "-1" else 1)

    # -- the lines -----------------------------------------------------------------------------------------------------

    def _write(self, which: str, *, sure: bool = False) -> None:
        """Write what stands in the form as the line `which`, unless something is missing or to be asked about."""
        id_ = entry_form.line_id(which)
        if id_ is None or (self._desk.ledger.has(id_) and entry_form.line_id(self.form["id"]) != id_):
            return  # a second tap
        try:
            line = entry_form.line(self.form, id_, self._rows, today=self._today)
        except Refusal as refusal:
            self.below = fault(self.page.refusal(refusal))
            return
        while self._desk.ledger.has(line.id):  # the room fell after the line was written and before the form was empty
            written = self._desk.ledger.book.line(line.id)
            if line == written:
                self.form = entry_form.emptied(self.form)
                self._tell(written, "written")
                return
            line = replace(line, id=entry_form.next_id(line.id))
        found = () if sure else doubts(line, self._desk.ledger.book.lines, today=self._today)
        if found:
            self._doubted = (which, self.form)
            self.below = self._question([doubt_said(doubt, self.page.language) for doubt in found], which)
            return
        self._desk.ledger.write(line)
        self.form = entry_form.emptied(self.form)
        self._tell(line, "written")

    def _sure(self, which: str) -> None:
        """Write what was doubted; what she has changed since is looked at anew."""
        self._write(which, sure=self._doubted == (which, self.form))

    def _void(self, which: str) -> None:
        id_ = entry_form.line_id(which)
        if id_ is not None:
            self._desk.ledger.void(id_)
            self._tell(self._desk.ledger.book.line(id_), "voided")

    def _restore_line(self, which: str) -> None:
        id_ = entry_form.line_id(which)
        if id_ is not None:
            self._desk.ledger.restore(id_)
            self._tell(self._desk.ledger.book.line(id_), "restored")

    def _turn(self, which: str) -> None:
        self._after = min(int(which), len(self._desk.ledger.book.lines)) if which.isdecimal() else 0
        self.refresh()

    def _tell(self, line: Entry, done: str) -> None:
        """Say what was done to a line, and how to undo it; then tell whoever listens."""
        self._after = 0 if done == "written" else self._after
        words = self.page.say(f"book-{done}", line=said(self.page, line, self._rows, self._today))
        undo = "restore" if line.voided else "void"
        button = element(
            "button",
            {"type": "button", "class": "cp-pick cp-undo", "data-cp-ask": f"{undo} {line.id}"},
            self.page.say("book-undo"),
        )
        self.below = join([element("p", {"class": "cp-echo"}, words), button])
        self.refresh()
        for listener in self._listeners:
            listener()

    def _question(self, questions: list[str], which: str) -> Html:
        button = element(
            "button",
            {"type": "button", "class": "cp-pick cp-entry-sure", "data-cp-ask": f"sure {which}"},
            self.page.say("book-sure"),
        )
        return fault(" ".join(questions), button)

    # -- what it looks like --------------------------------------------------------------------------------------------

    def _content(self) -> Json:
        return dict(self.form) if self.half_written else None

    def _understand(self) -> int | None:
        return self.value

    def _lines(self) -> Html:
        lines = self._desk.ledger.book.lines
        return line_list(self.page, lines, self._rows, after=self._after, today=self._today)

    def _markup(self) -> Html:
        label = element("p", {"class": "cp-label"}, self.label)
        echo = element("div", {"class": "cp-below", "data-cp-echo": True, "aria-live": "polite"}, Html(self.echo))
        form = form_markup(self.page, self.uid, self.form, self._rows, self._wares, echo=echo)
        written = element("div", {"data-cp-lines": True}, Html(self.lines))
        return self._wrap(label, self._help(), form, self._below(), written)
