"""Saves numbers for the participant given, as fast as asked, and says which were saved and which were flushed."""

from __future__ import annotations

import sys
import time
from itertools import count
from uuid import UUID

from kit.store import open_store

folder, participant, every, flush_every = sys.argv[1], UUID(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])
keeper = open_store(folder).keeper(participant)
for number in count(1):
    keeper.save("01_pricing", "number", number)
    if flush_every and number % flush_every == 0:
        keeper.flush()
    print(number, flush=True)  # noqa: T201 (what the test reads)
    time.sleep(every)
