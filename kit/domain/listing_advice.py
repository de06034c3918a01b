"""Listing advice: what would make a text sell better, as kinds, by plain rules; never a score.

A buyer asks how much for how much, from where, of which season, and what to do next; so that is what is looked for, in
Vietnamese with and without marks and in English. The rules look for words and prove nothing: a text that they pass may
still be dull. What the law says of a text is not theirs (kit/domain/claims.py).

>>> from kit.domain.listing import Listing
>>> advice("LÊ NGON LẮM CÁC CHỊ ƠI MUA ĐI!!!", Listing("Lê"), most=500, least=20)
('shouting', 'no_price', 'no_season', 'no_place', 'no_contact', 'no_call')
>>> advice("Lê Hồng Thái, tháng 7 hái. 35k/kg. Nhắn Zalo em 0912345678.", Listing("Lê", commune="Hồng Thái"), most=500,
...        least=20)
()
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from kit.domain.listing_contact import leads_outside
from kit.domain.listing_words import bare, without_kind
from kit.domain.typed_text import fold, pieces
from kit.domain.units import STANDARD

if TYPE_CHECKING:
    from kit.domain.listing import Listing

KINDS = (
    "empty",
    "emoji_only",
    "not_text",
    "other_language",
    "no_marks",
    "shouting",
    "too_long",
    "too_short",
    "no_price",
    "no_unit",
    "no_season",
    "no_place",
    "no_contact",
    "no_call",
    "several_calls",
)
SEASONAL = frozenset({"fresh", "livestock", "processed"})
SHOUTED_LEAST = 20  # letters: a short name in capitals is no shout
SHOUTED = OTHER_SCRIPT = 0.5  # of all letters
MARKS_LEAST = 40  # letters: a short text may have no mark by chance

_MONEY = r"\d[\d.,]*\s*(?:đồng|đ|₫|vnđ|vnd|k|nghìn|ngàn|nghin|ngan|triệu|trieu|tr\d*|(?<=\d)d)(?!\w)"
_UNITS = "|".join(
    sorted((re.escape(name) for unit in STANDARD.units for name in (unit.id, *unit.aliases)), key=len, reverse=True)
)
_EACH = r"(?:1|một|mot|mỗi|moi)\s*"
_A_UNIT = rf"\d[\d.,]*\s*/\s*(?:{_EACH})?(?:{_UNITS})(?!\w)"  # "120/kg": what of, is plain at a market
_PRICE = re.compile(rf"{_MONEY}|{_A_UNIT}")
_PRICE_A_UNIT = re.compile(
    rf"{_MONEY}\s*(?:/\s*\w+|(?:cho|a|per)?\s*(?:{_EACH})?(?:{_UNITS}|night|serving|person|bag|bottle)(?!\w))"
    rf"|(?<!\w)(?:{_EACH})?(?:{_UNITS})\s*(?:giá|là|:|=|,)?\s*{_MONEY}|{_A_UNIT}"
)
_SENTENCE = re.compile(r"[\n.!?;]+")
_SEASON = frozenset(
    {"mùa", "vụ", "tháng", "ngày", "hái", "gặt", "tết", "năm", "nay", "rằm", "xuân", "thang", "ngay", "tet"}
)
_SEASON_EN = frozenset({"season", "picked", "harvested", "made", "caught", "month", "year"})
_PLACE = frozenset({"xã", "thôn", "bản", "xóm", "huyện", "phường", "tỉnh", "xa", "thon", "xom", "huyen", "tinh"})
_PLACE_EN = frozenset({"commune", "hamlet", "village", "province", "ward"})
_CALL = frozenset(
    {"nhắn", "gọi", "đặt", "ghé", "inbox", "ib", "alo", "alô", "bấm", "comment", "cmt", "lh", "write", "call", "order"}
)
_CALLS = frozenset(
    {("liên", "hệ"), ("lien", "he"), ("kết", "bạn"), ("bình", "luận"), ("chọn", "mua"), ("đăng", "ký"), ("goi", "em")}
    | {
        ("nhan", "tin"),
        ("nhan", "zalo"),
        ("nhan", "em"),
        ("dat", "hang"),
        ("mua", "ngay"),
        ("ủng", "hộ"),
        ("lấy", "giúp"),
        ("mua", "giúp"),
        ("buy", "here"),
    }
)
_ENGLISH = frozenset({"the", "and", "we", "you", "for", "is", "it", "our", "with", "of", "from", "me"})


def advice(text: str, listing: Listing, *, most: int | None, least: int, contact: bool = True) -> tuple[str, ...]:
    """Return what to improve in `text`, kinds in the order to say them; `listing` says what may be asked of it.

    most, least: characters; contact: whether the place allows one.
    """
    typed = unicodedata.normalize("NFC", text).strip()
    alone = _no_words(typed)
    if alone:
        return (alone,)
    spoken = typed.casefold()
    words = [piece.text for piece in pieces(spoken)]
    sentences = [[piece.text for piece in pieces(part)] for part in _SENTENCE.split(spoken)]
    calls = sum(map(_calls, sentences))
    found = {
        "other_language": _other_script(typed),
        "no_marks": _without_marks(typed, words),
        "shouting": _shouted(typed),
        "too_long": most is not None and len(typed) > most,
        "too_short": len(typed) < least,
        "no_price": not _PRICE.search(spoken),
        "no_unit": bool(_PRICE.search(spoken)) and not _PRICE_A_UNIT.search(spoken),
        "no_season": listing.goods in SEASONAL and not _season(spoken, words, listing),
        "no_place": not _place(spoken, words, listing),
        "no_contact": contact and not leads_outside(spoken),
        "no_call": calls == 0,
        "several_calls": calls > 1,
    }
    return tuple(kind for kind, so in found.items() if so)


def _no_words(typed: str) -> str:
    """Return why a text cannot be read as one; nothing where there are words."""
    if not typed:
        return "empty"
    if any(character.isalpha() for character in typed):
        return ""
    return "emoji_only" if any(unicodedata.category(character) == "So" for character in typed) else "not_text"


def _letters(typed: str) -> list[str]:
    return [character for character in typed if character.isalpha()]


def _other_script(typed: str) -> bool:
    letters = _letters(typed)
    other = [letter for letter in letters if "LATIN" not in unicodedata.name(letter, "")]
    return len(other) > OTHER_SCRIPT * len(letters)


def _without_marks(typed: str, words: list[str]) -> bool:
    letters = _letters(typed)
    plain = all(letter.isascii() for letter in letters)
    return plain and len(letters) >= MARKS_LEAST and len(_ENGLISH.intersection(words)) < 2


def _shouted(typed: str) -> bool:
    letters = [letter for letter in _letters(typed) if letter.isupper() or letter.islower()]
    loud = sum(letter.isupper() for letter in letters)
    return len(letters) >= SHOUTED_LEAST and loud > SHOUTED * len(letters)


def _season(spoken: str, words: list[str], listing: Listing) -> bool:
    own = bare(listing.season).casefold()
    return bool(own and own in spoken) or not (_SEASON | _SEASON_EN).isdisjoint(words)


def _place(spoken: str, words: list[str], listing: Listing) -> bool:
    own = [fold(without_kind(bare(place))) for place in (listing.hamlet, listing.commune)]
    named = any(place and place in fold(spoken) for place in own)
    return named or not (_PLACE | _PLACE_EN).isdisjoint(words)


def _calls(words: list[str]) -> bool:
    return not _CALL.isdisjoint(words) or not _CALLS.isdisjoint(pairwise(words))
