"""Unknown cards: tries at cards that do not exist are counted like tries at those that do.

Otherwise "three tries left" would tell a stranger which numbers are taken. In memory: after a restart they begin anew.
"""

from __future__ import annotations

from collections import OrderedDict

from kit.store.refusals import CardLocked, PicturesWrong, SignInRefused

TRIES = 5
CARDS = 2000


class UnknownCards:
    """Wrong tries by number and hamlet."""

    def __init__(self) -> None:
        self._tries: OrderedDict[tuple[int, str], int] = OrderedDict()
        self.counted = 0
        """All tries since the room was opened."""

    def locked(self, number: int, hamlet: str) -> bool:
        """Tell whether a card that exists would be locked by now."""
        return self._tries.get((number, hamlet.casefold()), 0) >= TRIES

    def refuse(self, number: int, hamlet: str) -> SignInRefused:
        """Count one try and return what a card that exists would refuse it with."""
        card = (number, hamlet.casefold())
        self.counted += 1
        tries = self._tries[card] = self._tries.get(card, 0) + 1
        self._tries.move_to_end(card)
        while len(self._tries) > CARDS:
            self._tries.popitem(last=False)
        return CardLocked(number=number) if tries >= TRIES else PicturesWrong(number=number, left=TRIES - tries)
