"""What she takes home is found under its own address, by her alone; any other address is no page, never a fault."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.server.room.serving import Served


@pytest.mark.parametrize("product", ["-" * 36, "0" * 36, str(uuid.UUID(int=0)), "nothing"])
@pytest.mark.parametrize("form", ["pdf", "png"])
def test_address_of_no_product_is_no_page(served: Served, product: str, form: str) -> None:
    phone = served.phone()
    phone.sign_in(served.add("Mai"))
    assert phone.get(f"files/{product}/price.{form}").status == 404
