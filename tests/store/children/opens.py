"""Opens the folder and says how that went."""

from __future__ import annotations

import sys

from kit.domain.refusal import Refusal
from kit.store import open_store

try:
    open_store(sys.argv[1]).close()
    print("opened")  # noqa: T201 (what the test reads)
except Refusal as refusal:
    print(refusal.kind)  # noqa: T201 (what the test reads)
