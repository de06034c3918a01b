"""Page: the fields and steps of one lesson page, the words they speak and the memory they are kept in."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kit.content.messages import LANGUAGES, Messages, messages
from kit.domain.refusal import Refusal
from kit.store.keeper import AwaitedKeeper, Json, Keeper, MemoryKeeper, current_keeper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kit.ui.step import Step

log = logging.getLogger(__name__)


class Kept(Protocol):
    """What a page keeps for the participant: a field's typed text, a step's state."""

    @property
    def kept_as(self) -> str:
        """The name it is saved under, unique on its page."""

    def restore(self, value: Json) -> None:
        """Take back what was saved; anything else than its own shape is ignored."""


class Page:
    """One lesson page. Build it, give it to fields and steps, and it saves and finds again what they hold.

    `words` are sentences of the lesson itself, by key; other keys are looked up in the message catalogues.
    """

    def __init__(self, name: str, words: Mapping[str, str] | None = None) -> None:
        self.name = name
        self.kept: dict[str, Kept] = {}
        self.steps: list[Step] = []
        self._words = dict(words or {})
        self._keeper = current_keeper()
        if isinstance(self._keeper, MemoryKeeper) and Path.cwd().name in LANGUAGES:
            # One person alone with a notebook: the folder it lies in says its language (notebooks/en).
            self._keeper.language = Path.cwd().name
        self._found = self._keeper.load(name)
        self._restoring = False
        if isinstance(self._keeper, AwaitedKeeper):
            self._keeper.follow(self.bind)

    @property
    def language(self) -> str:
        """The language this page speaks."""
        return self._keeper.language

    @property
    def messages(self) -> Messages:
        """The sentences of the page's language."""
        return messages(self._keeper.language)

    @property
    def keeper(self) -> Keeper:
        """The memory this page is bound to."""
        return self._keeper

    @property
    def giving_back(self) -> bool:
        """Whether parts get back what was saved of them just now: nothing of it is her doing."""
        return self._restoring

    def say(self, key: str, /, **details: object) -> str:
        """Return the sentence `key` of the lesson or of the catalogues. Raises MessageMissing."""
        if key in self._words:
            return self._words[key]
        return self.messages.say(key, **details)

    def refusal(self, error: Refusal) -> str:
        """Return what to tell the person about input that is not accepted."""
        return self.messages.refusal(error)

    def keep(self, part: Kept) -> None:
        """Take `part` in and give it back what was saved of it. Raises ValueError for a name used twice."""
        if part.kept_as in self.kept:
            raise ValueError(f"page {self.name!r} has two parts called {part.kept_as!r}")
        self.kept[part.kept_as] = part
        self._give_back(part)

    def let_go(self, part: Kept) -> None:
        """Forget `part`, not what is saved of it: another takes its place."""
        del self.kept[part.kept_as]
        self.look_again()

    def save(self, part: Kept, value: Json) -> None:
        """Keep `value` as what `part` holds now; not while it is built or given back."""
        if not self._restoring and part.kept_as in self.kept:
            self._keeper.save(self.name, part.kept_as, value)

    def bind(self, keeper: Keeper) -> None:
        """Give this page to the participant of `keeper`, and every part what she had in it."""
        self._keeper = keeper
        self._found = keeper.load(self.name)
        for part in list(self.kept.values()):  # a step that opens brings its fields
            self._give_back(part)

    def look_again(self) -> None:
        """Look up what is saved by now, perhaps from her other phone, for parts that are still to come."""
        self._found = self._keeper.load(self.name)

    def saved(self, part: Kept) -> Json:
        """Return what was saved of `part` when it was last looked up."""
        return self._found.get(part.kept_as)

    def blank(self, names: Iterable[str]) -> None:
        """Save that nothing stands in the fields `names` any more; what stood in them stays in their history."""
        for name in names:
            self._keeper.save(self.name, name, None)
        self.look_again()

    @contextmanager
    def unsaved(self) -> Iterator[None]:
        """Save nothing of what changes meanwhile."""
        before, self._restoring = self._restoring, True
        try:
            yield
        finally:
            self._restoring = before

    def attempt(self, step: str, ok: bool, mistake: str = "", answer: str = "") -> None:
        """Log one try at the check of `step`; `answer` is what of it the class may see, without a name."""
        self._keeper.attempt(self.name, step, ok, mistake, answer)

    def guard(self, work: Callable[[], None], tell: Callable[[str], None]) -> None:
        """Run what a touch of the page set off. A fault is logged with its details and told in plain words.

        This is the one place where a widget's callback is caught; stops of the room (BaseException) pass.
        """
        try:
            work()
        except Refusal as refusal:  # what the store cannot take is said as it is: which, and what to do
            tell(self.refusal(refusal))
        except Exception:
            log.exception("page %s: a callback failed", self.name)
            tell(self.say("field-trouble"))

    def _give_back(self, part: Kept) -> None:
        if part.kept_as in self._found:
            with self.unsaved():
                part.restore(self._found[part.kept_as])
