"""What holds for all tests: a machine that is busy with other things makes no property false."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("kit", deadline=None)
settings.load_profile("kit")
