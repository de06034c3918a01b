"""No alcohol: what advertises goods is not printed for alcohol (Law on advertising 16/2012, article 7.3).

Rượu may be sold with a licence, which the commune office knows about; the kit prices it and keeps its cash book, and
prints nothing that praises it.
"""

from __future__ import annotations

from kit.content.produce import produce
from kit.domain.alcohol import names_alcohol
from kit.domain.refusal import Refusal


class NoCardForAlcohol(Refusal):
    """A card, a list or a label is an advertisement, and alcohol may have none."""

    kind = "no-card-for-alcohol"


def validate(name: str, kind: str = "") -> None:
    """Raise NoCardForAlcohol where `name`, or `kind` (id of the produce table), is an alcoholic drink."""
    row = produce().get(kind)
    if (row is not None and row.is_alcohol) or names_alcohol(name):
        raise NoCardForAlcohol
