"""Alcohol: whether a name is that of a drink that is under the law on alcohol.

Goods of her own have no row in the produce table to say so. A whole word decides; "rượu" also without its marks, as no
other word has these letters, while "bìa" and "bánh bía" are not "bia". What is only called after it ("men rượu",
yeast) is asked about rather than advertised by mistake. Source: Law on preventing harm of
alcohol 44/2019/QH14, articles 5, 16; Law on advertising 16/2012, article 7.3.

>>> names_alcohol("Rượu ngô men lá"), names_alcohol("ruou nep"), names_alcohol("Bia hơi"), names_alcohol("Bánh bía")
(True, True, True, False)
"""

from __future__ import annotations

from kit.domain.typed_text import fold, pieces

WORDS = frozenset({"bia", "wine", "spirit", "spirits", "beer", "alcohol", "liquor"})
UNMARKED = "ruou"


def names_alcohol(name: str) -> bool:
    """Return whether `name` has a word for an alcoholic drink in it."""
    words = [piece.text.casefold() for piece in pieces(name)]
    return any(word in WORDS or fold(word) == UNMARKED for word in words)
