"""Once: a form whose button is pressed twice does its work once, and both presses get the same answer."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Future
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
REMEMBERED = 2000


class Once:
    """What was done under which token. In memory: after a restart a form is new again."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._done: OrderedDict[str, Future[Any]] = OrderedDict()

    def do(self, token: str, work: Callable[[], T]) -> T:
        """Return what `work` returns, or returned when it was done under this token. What fails may be tried again."""
        with self._lock:
            earlier = self._done.get(token)
            if earlier is None:
                mine: Future[T] = Future()
                self._done[token] = mine
                while len(self._done) > REMEMBERED:
                    self._done.popitem(last=False)
        if earlier is not None:
            result: T = earlier.result()
            return result
        try:
            mine.set_result(work())
        except BaseException as error:
            with self._lock:
                self._done.pop(token, None)
            mine.set_exception(error)
            raise
        return mine.result()
