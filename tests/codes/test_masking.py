"""The mask is the one the standard asks for, counted as the library counts it."""

from __future__ import annotations

import pytest
import qrcode
import segno
from hypothesis import given
from hypothesis import strategies as st
from qrcode.util import lost_point

from kit.codes import masking
from kit.codes.drawing import draw
from kit.codes.making import link, text
from kit.codes.masking import MASKS, points, with_best_mask


@st.composite
def squares(sized: st.DrawFn) -> list[list[bool]]:
    """Make squares of a code's size, some of them nearly of one colour."""
    side = sized(st.sampled_from([21, 25]))
    rare = sized(st.integers(1, 4))
    cells = sized(st.binary(min_size=side * side, max_size=side * side))
    return [[cell % (rare + 1) == 0 for cell in cells[at : at + side]] for at in range(0, side * side, side)]


@given(squares())
def test_points_are_those_of_the_standard(modules: list[list[bool]]) -> None:
    assert points(masking._number(modules), len(modules)) == lost_point(modules)


def in_mask(content: str, mask: int) -> list[list[bool]]:
    drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=mask)
    drawn.add_data(content)
    drawn.make()
    return drawn.get_matrix()


@pytest.mark.parametrize(
    "content", ["http://192.168.1.10:8866", "https://zalo.me/0912345678", "http://a.vn/" + "x" * 90]
)
def test_code_has_the_mask_with_the_fewest_points(content: str) -> None:
    drawings = [in_mask(content, mask) for mask in range(MASKS)]
    best = min(drawings, key=lost_point)
    assert with_best_mask(lambda mask: ("M", drawings[mask])) == best
    assert link(content).svg == draw(best)


@pytest.mark.parametrize("content", ["chè", "Cam sành Hàm Yên", "Lê Hồng Thái\nGọi 0912 345 678"])
def test_text_has_it_too_whatever_its_correction_was_raised_to(content: str) -> None:
    drawings = [
        [
            [bool(module) for module in row]
            for row in segno.make_qr(content, error="m", encoding="utf-8", eci=True, mode="byte", mask=mask).matrix
        ]
        for mask in range(MASKS)
    ]
    assert text(content).svg == draw(min(drawings, key=lost_point))
