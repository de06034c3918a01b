"""FarKeeper: the memory of a woman's page, kept by another process: every call goes there, and its answer comes back.

A call returns when the other process has what was to be kept, so whatever a page was told is kept outlives this one.
"""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

from kit.store.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Callable

VERBS = frozenset(name for name, verb in vars(Keeper).items() if inspect.isfunction(verb) and not name.startswith("_"))


class FarKeeper:
    """A Keeper. `ask(verb, args, kwargs)` waits for the answer of the process that keeps; see `kept`."""

    def __init__(self, ask: Callable[..., Any], language: str, practice: bool) -> None:
        self._ask = ask
        self.language, self.practice = language, practice

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in VERBS:
            raise AttributeError(name)
        return partial(self._call, name)

    def _call(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        return self._ask(verb, args, kwargs)


def kept(keeper: Keeper, verb: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Do what a far keeper was asked. Raises what `keeper` raises, and AttributeError for what no Keeper does."""
    if verb not in VERBS:
        raise AttributeError(verb)
    return getattr(keeper, verb)(*args, **kwargs)
