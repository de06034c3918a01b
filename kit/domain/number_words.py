"""Number words: Vietnamese numbers below a thousand as they are spoken and typed, and any amount written out.

Read with or without marks ("ba mươi lăm", "ba muoi lam"), short ("ba lăm"), with digits inside ("3 trăm", "3 trăm
rưỡi"). Where speech leaves two values open, both come back: "một trăm hai" is mostly 120 and now and then 102. "hai ba"
is read as no number: it means two or three.

`vn_numberwords` writes numbers out; two things of it are not used or are put right here. Its reader skips words it does
not know ("xin chào" is 0, "hai triệu rưỡi" 2,000,000), so reading is our own. Its writer says "sáu mươi năm" for 65,
where "mươi" is always followed by "lăm".

>>> read(["ba", "mươi", "lăm", "nghìn"], 0)
((35,), 3)
>>> write(65_000)
'sáu mươi lăm nghìn'
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from vn_numberwords import number_to_words

from kit.domain.typed_text import DIGITS, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Values = tuple[int, ...]


def with_and_without_marks(words: Mapping[str, int]) -> dict[str, int]:
    """Return `words` and each of them without marks ("mươi", "muoi"); with other marks it is another word ("nấm")."""
    return {fold(word): value for word, value in words.items()} | dict(words)


_ONES = with_and_without_marks(
    {"không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
)
_ONLY_AFTER_TENS = {"mốt": 1, "tư": 4, "lăm": 5, "lam": 5, "nhăm": 5, "nham": 5}
_AFTER_TENS = _ONES | _ONLY_AFTER_TENS | {"tu": 4}
_HUNDRED = frozenset({"trăm", "tram"})
_ODD = frozenset({"linh", "lẻ", "le"})
_TEN = frozenset({"mười", "mươi", "muoi", "chục", "chuc"})
HALF_MORE = frozenset({"rưỡi", "rưởi", "ruoi"})
_HALF = Decimal("0.5")
FRACTIONS = {"½": _HALF, "nửa": _HALF, "nua": _HALF, "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def write(number: int) -> str:
    """Return `number` in Vietnamese words."""
    return str(number_to_words(number)).replace("mươi năm", "mươi lăm")


def read(words: Sequence[str], start: int) -> tuple[Values, int] | None:
    """Return the values below 1,000 that `words` from `start` may mean, the usual one first, and what comes next."""
    here = _Words(words)
    return here.hundreds(start) or here.tens(start) or here.one(start)


class _Words:
    """Words with a look ahead; each method returns (values, next) or None."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words

    def word(self, at: int) -> str:
        return self._words[at].casefold() if at < len(self._words) else ""

    def digit(self, at: int) -> int | None:
        word = self.word(at)
        return int(word) if len(word) == 1 and word in DIGITS else _ONES.get(word)

    def one(self, at: int) -> tuple[Values, int] | None:
        digit = _ONES.get(self.word(at))
        return None if digit is None else ((digit,), at + 1)

    def hundreds(self, at: int) -> tuple[Values, int] | None:
        count = self.digit(at)
        if count is None and self.word(at) in _HUNDRED:
            count, at = 1, at - 1  # "trăm rưỡi": the one is left unsaid
        if count is None or self.word(at + 1) not in _HUNDRED:
            return None
        hundred, at = count * 100, at + 2
        if self.word(at) in HALF_MORE:
            return (hundred + 50,), at + 1
        if self.word(at) in _ODD:
            odd = self.digit(at + 1)
            return None if odd is None else ((hundred + odd,), at + 2)
        tens = self.tens(at)
        if tens:
            return tuple(hundred + more for more in tens[0]), tens[1]
        if len(self.word(at)) == 2 and self.word(at).isdecimal():  # "3 trăm 50"
            return (hundred + int(self.word(at)),), at + 1
        digit = self.digit(at)
        return ((hundred + digit * 10, hundred + digit), at + 1) if digit else ((hundred,), at)

    def tens(self, at: int) -> tuple[Values, int] | None:
        if self.word(at) in _TEN:
            return self._after_tens(10, at + 1)
        count = self.digit(at)
        if not count:
            return None
        if self.word(at + 1) in _TEN:
            return self._after_tens(count * 10, at + 2)
        short = _ONLY_AFTER_TENS.get(self.word(at + 1))
        if short is not None and self.word(at) not in DIGITS:
            return (count * 10 + short,), at + 2
        return None

    def _after_tens(self, tens: int, at: int) -> tuple[Values, int]:
        ones = _AFTER_TENS.get(self.word(at))
        return ((tens + ones,), at + 1) if ones else ((tens,), at)
