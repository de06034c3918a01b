"""Problem: one thing that is wrong in a file that people edit, said so that they can mend it.

Checks of files return problems and never stop at the first: an organizer mends them all in one go. `kind` names the
sentence `problem-<kind>` in the catalogues; `place` is a line, a key or a cell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kit.content.messages import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kit.content.messages import Messages

COUNTED = re.compile(r"^(line|cell) (\d+)")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong where."""

    file: str
    place: str
    kind: str
    details: Mapping[str, object] = field(default_factory=dict, hash=False)

    def sentence(self, said_in: Messages) -> str:
        """Return file, place and what to do, in one line."""
        place = COUNTED.sub(lambda at: said_in.say(f"problem-at-{at[1]}", number=at[2]), self.place)
        where = f"{self.file}, {place}" if place else self.file
        details = {name: printable(value) for name, value in self.details.items()}
        return f"{printable(where)}: {said_in.say(f'problem-{self.kind}', **details)}"
