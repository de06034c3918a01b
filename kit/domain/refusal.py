"""Refusal: the one family of errors that the domain raises at bad input.

A refusal carries a `kind` and the details that a sentence about it needs, and no sentence. The sentence stands in the
message catalogues under `refusal-<kind>`, once for every language; the edge that talks to a person looks it up there.

>>> class LossTooHigh(Refusal):
...     kind = "loss-too-high"
>>> LossTooHigh(percent=120).details
{'percent': 120}
"""

from __future__ import annotations

import copyreg
from typing import Any, ClassVar


class Refusal(ValueError):
    """Input that is not accepted: `kind` names the sentence, `details` fill it in."""

    kind: ClassVar[str] = ""

    def __init__(self, **details: object) -> None:
        super().__init__(self.kind, details)
        self.details = details

    def __reduce__(self) -> tuple[Any, ...]:
        """Let a refusal go from one process to another as what it is, whatever it was made with."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]
