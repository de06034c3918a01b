"""Saves while the system lets no file grow (RLIMIT_FSIZE), and says what the store says. Then gives the room back."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from uuid import UUID

from kit.store import open_store
from kit.store.database import FILE_NAME

folder, participant, give_back = Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3] == "give-back"
store = open_store(folder, patience=2)
keeper = store.keeper(participant)
keeper.save("02_listing", "note", "dài " * 50_000)  # the log is now longer than what the journal will hold
keeper.save("01_pricing", "note", "before")
keeper.flush()
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
room = (folder / (FILE_NAME + "-wal")).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (room, unlimited[1]))
for number in range(20):
    keeper.save("01_pricing", f"field-{number}", "chè " * 500)
until = time.monotonic() + 20
while store.health().ok and time.monotonic() < until:
    time.sleep(0.01)
keeper.save("01_pricing", "note", "during")
keeper.flush()  # returns: all of it is in the rescue journal
health = store.health()
loaded = keeper.load("01_pricing")
if give_back:
    resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    while not store.health().ok and time.monotonic() < until:
        time.sleep(0.01)
    keeper.save("01_pricing", "note", "after")
    store.close()
said = {"trouble": health.trouble, "waiting": health.waiting, "rescued": health.rescued, "note": loaded["note"]}
print(json.dumps(said | {"fields": len(loaded)}), flush=True)  # noqa: T201 (what the test reads)
if not give_back:
    time.sleep(60)  # until it is killed
