"""Amount text: the small grammar of an amount of money as it is typed in Viet Nam.

    amount = [currency] (number [half] | term {term} [half | tail]) [currency]
    term   = number scale                  35k · 1,2 triệu · ba mươi lăm nghìn · ½ triệu
    tail   = digits | words                the 2 of 1tr2, the "hai trăm" of "một triệu hai trăm"
    half   = rưỡi                          half of the scale before it: 2 triệu rưỡi

`read` returns every amount that the pieces may mean, never a preference: one value is clear, several are a question.
The rules of a tail, after the scale S (S = 1,000,000 in the examples):

    one digit                  tenths of S                         1tr2, 1 triệu hai = 1,200,000
    two digits, glued          decimals of S                       4tr50 = 4,500,000; 4tr05 = 4,050,000
    two digits, apart          decimals or thousandths: asked      4 triệu 50 = 4,500,000 or 4,050,000
    three digits               thousandths of S                    1tr250 = 1,250,000
    five digits and more, or grouped: đồng                         1 triệu 250.000 = 1,250,000
    words                      thousandths of S or đồng: asked     một triệu hai trăm = 1,200,000 or 1,000,200

Digits alone below 1,000 are asked: most people leave the thousands out ("35" is 35,000 on a market day), some do not.
With "đ" or "đồng" they are taken as written.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kit.domain import number_words, numeral
from kit.domain.amount_refusal import (
    AmountDigitsUnclear,
    AmountFraction,
    AmountTooLarge,
    AmountWithoutNumber,
    NotAnAmount,
)
from kit.domain.number_words import FRACTIONS, HALF_MORE, with_and_without_marks
from kit.domain.typed_text import Piece

MOST = 10**12
THOUSAND, MYRIAD, MILLION, BILLION = 10**3, 10**4, 10**6, 10**9
_SPELLED = with_and_without_marks(
    {"nghìn": THOUSAND, "ngàn": THOUSAND, "vạn": MYRIAD, "triệu": MILLION, "củ": MILLION, "tỷ": BILLION, "tỉ": BILLION}
)
_ENGLISH = {"thousand": THOUSAND, "million": MILLION, "billion": BILLION}
_SHORT = {"k": THOUSAND, "n": THOUSAND, "ng": THOUSAND, "tr": MILLION, "m": MILLION}
_SCALES = _SPELLED | _ENGLISH | _SHORT
_CURRENCY = frozenset({"đ", "d", "₫", "đồng", "dong", "vnđ", "vnd"})
_REDUNDANT_FROM = 10_000  # "35000k": 35 million, or a k too many?
_WORD_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Reading:
    """The amounts that a text may mean. `bare`: the number of a text that is only a number, the scale left out;
    `scale`: of the first term, 0 without."""

    values: tuple[int, ...]
    bare: Decimal | None = None
    scale: int = 0


@dataclass(frozen=True, slots=True)
class _Count:
    """A number without its scale: as digits (`numeral`, typed as `digits`) or as words or a fraction (`values`)."""

    values: tuple[Decimal, ...]
    numeral: numeral.Numeral | None = None
    digits: str = ""
    words: tuple[str, ...] = ()
    glued: bool = False


def has_number(pieces: list[Piece]) -> bool:
    """Return whether any piece can belong to a number."""
    words = [piece.text.casefold() for piece in pieces]
    return any(
        piece.is_number or word in FRACTIONS or word in _SPELLED or number_words.read(words, at)
        for at, (piece, word) in enumerate(zip(pieces, words, strict=True))
    )


def read(pieces: list[Piece]) -> Reading:
    """Return all that `pieces` may mean as an amount in đồng. Raises NotAnAmount."""
    body = list(pieces)
    currency = False
    if body and body[-1].text.casefold()[-1] in "đd" and body[-1].text.casefold()[:-1] in _SCALES:  # 35kđ
        body[-1] = Piece(body[-1].text[:-1], body[-1].glued)
        currency = True
    while body and body[-1].text.casefold() in _CURRENCY:
        body.pop()
        currency = True
    if len(body) > 1 and body[0].text.casefold() in _CURRENCY:
        body.pop(0)
        currency = True
    if not body:
        raise AmountWithoutNumber
    return _Amount(body, currency).read()


class _Amount:
    def __init__(self, pieces: list[Piece], currency: bool) -> None:
        self._pieces = pieces
        self._words = [piece.text.casefold() for piece in pieces]
        self._currency = currency

    def read(self) -> Reading:
        totals: set[Decimal] = {Decimal(0)}
        at, first, last = 0, 0, 0
        while at < len(self._words):
            if last and self._words[at] in HALF_MORE:
                self._end(at + 1)
                totals = {total + last // 2 for total in totals}
                break
            count, at = self._count(at)
            scale, short, at = self._scale(at)
            if not scale and not last:
                return self._bare(count, at)
            if not scale:
                self._end(at)
                values = self._tail(count, last)
            else:
                values = _scaled(count, scale)
                if last and short and count.glued and len(count.digits) == 1:  # 1tr2k: 1,002,000 or 1,200,000?
                    values |= _scaled(count, last // 10)
            if last and max(values) >= last:
                raise self._unclear(at - 1)
            totals = {total + value for total in totals for value in values}
            if not scale:
                break
            first, last = first or scale, scale
        return Reading(_whole(totals), scale=first)

    def _word(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _count(self, at: int) -> tuple[_Count, int]:
        """Read digits, words or a fraction at `at`."""
        spoken = number_words.read(self._words, at)
        piece = self._pieces[at]
        if spoken:
            values, after = spoken
            return _Count(tuple(map(Decimal, values)), words=tuple(self._words[at:after])), after
        if piece.is_number:
            text, after = numeral.join_groups(self._pieces, at)
            found = numeral.read(text)
            if self._word(after) in FRACTIONS and found and text.isdecimal():
                return _Count((found.value + FRACTIONS[self._word(after)],)), after + 1
            if not found and not (at and text.isdecimal()):  # a tail may begin with 0: 4tr05
                raise AmountDigitsUnclear(digits=text[:_WORD_SHOWN])
            return _Count((found.value,) if found else (), found, text, glued=piece.glued), after
        if piece.text.casefold() in FRACTIONS:
            return _Count((FRACTIONS[piece.text.casefold()],)), at + 1
        # "triệu rưỡi", "triệu hai": the one is left unsaid, before a scale in full
        if at == 0 and self._word(0) in _SPELLED and (self._word(1) in HALF_MORE or number_words.read(self._words, 1)):
            return _Count((Decimal(1),)), 0
        raise self._unclear(at)

    def _scale(self, at: int) -> tuple[int, bool, int]:
        """Return the scale at `at` (0 for none), whether it is an abbreviation, and what is next."""
        scale = _SCALES.get(self._word(at), 0)
        if not scale:
            return 0, False, at
        if scale == THOUSAND and _SPELLED.get(self._word(at + 1)) == BILLION:
            return THOUSAND * BILLION, False, at + 2
        return scale, self._word(at) in _SHORT, at + 1

    def _bare(self, count: _Count, at: int) -> Reading:
        """Read a number without any scale."""
        half = self._word(at) in HALF_MORE
        self._end(at + half)
        if half and count.numeral and not count.digits.isdecimal():
            raise self._unclear(at)
        number = count.values[0] + Decimal("0.5") * half
        written = count.numeral
        if number > MOST:
            raise AmountTooLarge(most=MOST)
        if number == number.to_integral_value():
            clear = number == 0 or number >= THOUSAND or (self._currency and not (written and written.decimals))
            values = {number} if clear else {number, number * THOUSAND}
            if not written and len(count.values) > 1:
                values = {value * scale for value in count.values for scale in (1, THOUSAND)}
            return Reading(_whole(values), bare=None if clear else number)
        if number > THOUSAND or (written and (written.grouped or len(written.decimals) > 3)):
            raise AmountFraction
        return Reading(_whole({number * THOUSAND, number * MILLION}), bare=number)

    def _tail(self, count: _Count, last: int) -> set[Decimal]:
        """Return what a number after the last scale adds; the rules stand in the module's text."""
        if count.words:
            return self._spoken_tail(count, last)
        if not count.digits or (count.numeral and count.numeral.decimals):
            raise self._unclear(len(self._pieces))
        if count.numeral and count.numeral.grouped:
            return {count.numeral.value}
        digits, literal, size = count.digits, Decimal(count.digits), len(count.digits)
        decimals = literal * last / 10**size
        if not literal or (last == MYRIAD and size > 1):
            raise AmountDigitsUnclear(digits=digits[:_WORD_SHOWN])
        if size in {1, 3}:
            return {decimals, literal} if self._currency and not count.glued else {decimals}
        if size == 2:
            return {decimals} if count.glued or digits[0] == "0" else {decimals, literal * last / THOUSAND}
        if digits[0] == "0":
            raise AmountDigitsUnclear(digits=digits[:_WORD_SHOWN])
        return {literal, decimals} if size == 4 else {literal}

    def _spoken_tail(self, count: _Count, last: int) -> set[Decimal]:
        literal = set(count.values)
        if len(count.words) == 1 and max(literal) < 10:
            if not max(literal):
                raise NotAnAmount(word=count.words[0])
            tenths = {value * last / 10 for value in literal}
            return tenths | literal if self._currency else tenths
        if last == MYRIAD or count.words[0] in {"không", "khong"}:  # "không trăm linh năm" leaves no doubt
            return literal
        return literal | {value * last / THOUSAND for value in literal}

    def _end(self, at: int) -> None:
        if at < len(self._pieces):
            raise self._unclear(at)

    def _unclear(self, at: int) -> NotAnAmount:
        return NotAnAmount(word=self._pieces[min(at, len(self._pieces) - 1)].text[:_WORD_SHOWN])


def _scaled(count: _Count, scale: int) -> set[Decimal]:
    """Return what `count` of `scale` may mean: "1.250 triệu" is 1,250 or 1.250 million, "35.000k" may be 35,000."""
    written = count.numeral
    if not count.values:
        raise AmountDigitsUnclear(digits=count.digits[:_WORD_SHOWN])
    if max(count.values) > MOST:
        raise AmountTooLarge(most=MOST)
    values = {value * scale for value in count.values}
    if written and written.second is not None:
        values.add(written.second * scale)
    elif (
        written
        and not written.decimals
        and (written.grouped or (scale == THOUSAND and written.value >= _REDUNDANT_FROM))
    ):
        values.add(written.value)
    return values


def _whole(values: set[Decimal]) -> tuple[int, ...]:
    if max(values) > MOST:
        raise AmountTooLarge(most=MOST)
    if any(value != value.to_integral_value() for value in values):
        raise AmountFraction
    return tuple(sorted(map(int, values)))
