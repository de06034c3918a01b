"""Step: one thing to do. Closed until the step before it is done, then open, then done."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

import traitlets
from ipywidgets import Widget, widget_serialization

from kit.domain.progress import CLOSED, DONE, OPEN, kept_as
from kit.ui.button import CheckButton, NextButton
from kit.ui.field import Field
from kit.ui.html import Html, element, join
from kit.ui.pictures import picture
from kit.ui.piece import Piece
from kit.ui.shown import Feedback

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kit.store.keeper import Json
    from kit.ui.page import Page

SIGNS = {CLOSED: "closed", OPEN: "open", DONE: "ok"}
WORDS = {CLOSED: "field-step-closed", OPEN: "field-step-open", DONE: "field-step-done"}


class Judgement(Protocol):
    """What a check says: `message` and `hint` are sentences, `mistake` the kind of mistake for the log."""

    ok: bool
    message: str
    hint: str
    mistake: str


class Verdict(NamedTuple):
    """A judgement made here, where a step has no check of its own."""

    ok: bool
    message: str
    hint: str = ""
    mistake: str = ""


class Step(Piece):
    """A step of `page`: a title, one sentence (keys), and what to do. The first step of a page is open.

    A step checks itself: with `check`, or, without one, by asking whether every field in it is filled in.
    """

    module = "step"

    children = traitlets.List(traitlets.Instance(Widget)).tag(sync=True, **widget_serialization)
    state = traitlets.Enum((CLOSED, OPEN, DONE), CLOSED).tag(sync=True)
    status = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        page: Page,
        name: str,
        *parts: Widget,
        title: str,
        do: str = "",
        check: Callable[[], Judgement] | None = None,
    ) -> None:
        self.page = page
        self.name = name
        self.title = page.say(title)
        self.do = page.say(do) if do else ""
        self.parts = parts
        self._check = check
        before = page.steps[-1:]
        page.steps.append(self)
        self.number = len(page.steps)
        super().__init__(state=OPEN if self.number == 1 else CLOSED)
        for step in before:
            step.dress()  # it may have been done already: now there is somewhere to go on to

    @cached_property
    def check_button(self) -> CheckButton:
        """The button that asks whether the step is right so far."""
        button = CheckButton(self.page)
        button.on_press(self.check)
        return button

    @cached_property
    def feedback(self) -> Feedback:
        """What the last check said."""
        return Feedback(self.page)

    @cached_property
    def next_button(self) -> NextButton:
        """The way on, which is there when the step is done."""
        button = NextButton(self.page)
        button.on_press(self.go_on)
        return button

    @property
    def kept_as(self) -> str:
        """The name this step's state is saved under."""
        return kept_as(self.name)

    @property
    def fields(self) -> list[Field[object]]:
        """The fields to fill in here."""
        return [part for part in self.parts if isinstance(part, Field)]

    def open(self) -> None:
        """Take back the state she left it in, then open the widget's channel."""
        self.page.keep(self)
        self.dress()
        super().open()

    def restore(self, value: Json) -> None:
        """Take back a state."""
        if value in (CLOSED, OPEN, DONE):
            self.state = value

    @traitlets.observe("state")
    def _state_changed(self, _: traitlets.Bunch) -> None:
        self.page.save(self, self.state)
        self.dress()

    def check(self) -> None:
        """Judge what stands in the fields, say it, and log the try."""
        verdict = self._check() if self._check else self._all_filled()
        self.page.attempt(self.name, verdict.ok, verdict.mistake)
        self.feedback.show(verdict.ok, verdict.message, verdict.hint)
        if verdict.ok:
            self.state = DONE

    def go_on(self) -> None:
        """Open the step after this one."""
        following = self._following()
        if following is not None and following.state == CLOSED:
            following.state = OPEN

    def _following(self) -> Step | None:
        steps = self.page.steps
        after = steps[steps.index(self) + 1 :]
        return after[0] if after else None

    def _all_filled(self) -> Verdict:
        for field in self.fields:
            if field.refusal is not None:
                look = self.page.say("field-look-again", label=field.label)  # what is wrong stands below the field
                return Verdict(False, look, mistake=field.refusal.kind)
            if not field.filled and not field.optional:
                return Verdict(False, self.page.say("field-missing", label=field.label), mistake="missing")
        return Verdict(True, self.page.say("field-all-filled"))

    def dress(self) -> None:
        """Show what belongs to the state: its sign and word, and the way on when there is one."""
        self.status = join((picture(SIGNS[self.state]), element("span", {}, self.page.say(WORDS[self.state]))))
        self.children = self._contents()

    def _contents(self) -> list[Widget]:
        return [*self.parts, self.check_button, self.feedback, *self._way_on()]

    def _way_on(self) -> list[Widget]:
        return [self.next_button] if self.state == DONE and self._following() else []

    def _markup(self) -> Html:
        return self._section(())

    def html(self) -> Html:
        """Return the step with everything in it, as the server prints it."""
        return element("div", {"data-cp-view": self.model_id}, self._section(self.children))

    def _section(self, children: Sequence[Widget]) -> Html:
        uid = f"cp-{self.page.name}-step-{self.name}"
        head = element(
            "h2",
            {"class": "cp-step-title", "id": uid},
            element("span", {"class": "cp-step-number", "aria-hidden": "true"}, str(self.number)),
            element("span", {}, self.title),
        )
        status = element("p", {"class": "cp-step-status", "data-cp-status": True}, Html(self.status))
        slot = element("div", {"data-cp-slot": True}, *(shell(child) for child in children))
        body = element(
            "div",
            {"class": "cp-step-body", "hidden": self.state == CLOSED},
            element("p", {"class": "cp-step-do"}, self.do) if self.do else Html(),
            slot,
        )
        return element(
            "section",
            {
                "class": f"cp-step cp-step-{self.name}",
                "data-cp-state": self.state,
                "data-cp-page": self.page.name,
                "data-cp-step": self.name,
                "aria-labelledby": uid,
            },
            head,
            status,
            body,
        )


def shell(widget: Widget) -> Html:
    """Return a widget as the server prints it inside another; a stock widget leaves its place to the script."""
    if isinstance(widget, Piece):
        return widget.html()
    return element("div", {"data-cp-view": widget.model_id})
