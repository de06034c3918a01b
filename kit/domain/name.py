"""Name: what a product, a cost or a channel is called, in a person's own words.

>>> validate("Chè Shan tuyết")
'Chè Shan tuyết'
"""

from __future__ import annotations

from kit.domain.refusal import Refusal

MOST = 80


class NameTooLong(Refusal):
    """A name that is no name."""

    kind = "name-too-long"


def validate(name: str) -> str:
    """Return `name` if a page and a label can show it. Raises NameTooLong."""
    if len(name) > MOST:
        raise NameTooLong(most=MOST)
    return name
