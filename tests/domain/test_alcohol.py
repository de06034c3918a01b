"""Which names are those of drinks that may not be advertised."""

from __future__ import annotations

import pytest

from kit.domain.alcohol import names_alcohol


@pytest.mark.parametrize(
    "name", ["Rượu ngô", "RƯỢU NẾP", "ruou can", "Bia hơi", "rươu men lá", "Corn wine", "Men rượu"]
)
def test_a_drink_is_known_by_a_word_of_its_name(name: str) -> None:
    assert names_alcohol(name)


@pytest.mark.parametrize("name", ["Bánh bía", "Bìa sách", "Bí đỏ", "Chè", "Giấm rươi", "Winemelon", "Mộc nhĩ"])
def test_a_name_that_only_looks_like_one_is_none(name: str) -> None:
    assert not names_alcohol(name)
