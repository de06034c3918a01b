"""What holds for all tests: a machine that is busy with other things makes no property false."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

settings.register_profile("kit", deadline=None)
settings.load_profile("kit")


@pytest.fixture(autouse=True, scope="module")
def look_through_what_is_new() -> Iterator[None]:
    """Leave what the files of tests before left behind out of the search for garbage.

    A process of tests comes to hold millions of objects (libraries, lessons, drawings), and rooms ask for a search
    whenever a class has gone: each would go through all of them.
    """
    yield
    gc.collect()
    gc.freeze()
