"""LibreOffice is started with one profile for all tests of this folder: making a new one takes longer than the work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.books.office import recalculated

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl import Workbook


@pytest.fixture(scope="session")
def recalculate(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Workbook], Workbook]:
    """Return a function that works a workbook out again."""
    return partial(recalculated, folder=tmp_path_factory.mktemp("office"))
