"""Photos of a field: kept in slots of their own, in her order, each refusal leaving what was there."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from kit.store.keeper import MemoryKeeper, bind_keeper
from kit.store.refusals import PhotosWaiting
from kit.ui import Page, PhotoField, PhotosField
from kit.ui.photo import HERS, address
from tests.photos.drawn import basket, brighter, jpeg, told

if TYPE_CHECKING:
    from kit.store.records import KeptPhoto

PICTURES = [jpeg(basket(seed=seed)) for seed in range(3)]
THUMB = jpeg(basket(240, 180), quality=60)


@pytest.fixture
def keeper() -> MemoryKeeper:
    keeper = MemoryKeeper("en")
    bind_keeper(keeper)
    return keeper


@pytest.fixture
def field(keeper: MemoryKeeper) -> PhotosField:
    return PhotosField(Page("market"), "photos", label="sample-photo")


def send(field: PhotosField, photo: bytes, thumb: bytes = THUMB, *, readable: bool = True) -> None:
    """Do what the page does with a file that was chosen."""
    state = {"photo": memoryview(photo), "thumb": memoryview(thumb), "readable": readable, "turns": field.turns + 1}
    field.set_state(state)
    assert field.taken == field.turns


def touch(field: PhotosField, does: str, photo: KeptPhoto | None = None) -> None:
    number = int(field.asked.split()[0]) + 1 if field.asked else 1
    field.set_state({"asked": f"{number} {does} {photo.slot}" if photo else f"{number} {does}"})


def shown(field: PhotosField) -> list[bytes]:
    """Return the photos as they stand in the field, and see that the page keeps the same."""
    kept = field.value or ()
    again = PhotosField(Page("market"), "photos", label="sample-photo")
    assert again.value == field.value
    assert again.row == field.row
    return [field.page.keeper.photo(photo.id) for photo in kept]


def test_photos_stand_in_the_order_they_came_and_are_found_again(field: PhotosField) -> None:
    for picture in PICTURES:
        send(field, picture)
    assert shown(field) == PICTURES
    assert field.room == 6
    assert len(re.findall("<img", field.row)) == 3


def test_she_removes_one_and_takes_it_back(field: PhotosField, keeper: MemoryKeeper) -> None:
    for picture in PICTURES:
        send(field, picture)
    second = (field.value or ())[1]
    touch(field, "remove", second)
    assert shown(field) == [PICTURES[0], PICTURES[2]]
    assert len(keeper.photos()) == 2
    assert "Put it back" in field.below
    touch(field, "undo")
    assert shown(field) == PICTURES
    assert "Put it back" not in field.below
    touch(field, "undo")  # tapped twice
    assert shown(field) == PICTURES


def test_the_last_one_is_removed_too(field: PhotosField, keeper: MemoryKeeper) -> None:
    send(field, PICTURES[0])
    touch(field, "remove", (field.value or ())[0])
    assert (field.value, field.row, keeper.load("market"), keeper.photos()) == (None, "", {"photos": None}, [])


def test_the_cover_is_the_one_she_puts_first(field: PhotosField) -> None:
    for picture in PICTURES:
        send(field, picture)
    touch(field, "first", (field.value or ())[2])
    assert shown(field) == [PICTURES[2], PICTURES[0], PICTURES[1]]
    assert field.row.index("Cover") < field.row.index("Put photo 2 first")


@pytest.mark.parametrize(
    "asked", ["", "1", "1 remove", "1 remove nothing", "1 format disk", "x y z", "1 undo", "1 first a"]
)
def test_what_no_finger_asks_changes_nothing(field: PhotosField, asked: str) -> None:
    send(field, PICTURES[0])
    field.set_state({"asked": asked})
    assert shown(field) == [PICTURES[0]]


@pytest.mark.parametrize("photo", [b"GIF89a", b"", b"\xff\xd8\xff" + b"x" * 300_001, PICTURES[0][:9000]])
def test_what_is_no_photo_is_refused_and_what_was_there_stays(field: PhotosField, photo: bytes) -> None:
    send(field, photo)
    assert (field.value, field.page.keeper.load("market")) == (None, {})
    send(field, PICTURES[0])
    send(field, photo)
    assert "cp-error" in field.below
    assert shown(field) == [PICTURES[0]]


def test_what_the_phone_cannot_open_is_said_with_what_to_do(field: PhotosField) -> None:
    send(field, PICTURES[0])
    send(field, b"", b"", readable=False)
    assert "JPG" in field.below
    assert shown(field) == [PICTURES[0]]


def test_a_listing_takes_nine_and_says_so(field: PhotosField) -> None:
    for _ in range(9):
        send(field, PICTURES[0])
    assert field.room == 0
    assert "hidden" in field.html().split("cp-file-label")[1][:60]
    send(field, PICTURES[1])
    assert "9 photos" in field.below
    assert len(shown(field)) == 9


def test_choosing_more_than_there_is_room_for_is_said(field: PhotosField) -> None:
    touch(field, "many")
    assert "9 photos" in field.below


def test_one_woman_fills_no_disk(field: PhotosField, keeper: MemoryKeeper) -> None:
    for number in range(HERS):
        keeper.keep_photo(f"other/photos/{number}", b"x", b"")
    send(field, PICTURES[0])
    assert "cp-error" in field.below
    assert len(keeper.photos()) == HERS


def test_a_store_that_takes_no_photo_now_costs_none(field: PhotosField, monkeypatch: pytest.MonkeyPatch) -> None:
    send(field, PICTURES[0])

    def busy(*_: object) -> None:
        raise PhotosWaiting

    monkeypatch.setattr(MemoryKeeper, "keep_photo", busy)
    send(field, PICTURES[1])
    assert "Wait a minute" in field.below
    assert shown(field) == [PICTURES[0]]


def test_what_is_kept_says_nothing_of_where_it_was_taken(field: PhotosField, keeper: MemoryKeeper) -> None:
    send(field, jpeg(basket(), exif=told(6)), jpeg(basket(240, 180), exif=told()))
    (kept,) = keeper.photos()
    for picture in (keeper.photo(kept.id), kept.thumb):
        assert b"Exif" not in picture


def test_advice_is_said_once_and_the_photo_is_kept_all_the_same(field: PhotosField) -> None:
    send(field, jpeg(brighter(basket(), 0.3)))
    assert "rather dark" in field.below
    assert len(shown(field)) == 1


def test_a_hand_beside_the_goods_is_advised_with_the_first_photo_that_has_nothing_else(field: PhotosField) -> None:
    send(field, PICTURES[0])
    assert "Put a hand" in field.below
    send(field, PICTURES[1])
    assert "cp-photo-advice" not in field.below


def test_photos_do_not_stay_in_the_memory_of_the_page_or_travel_back(field: PhotosField) -> None:
    send(field, PICTURES[0])
    assert (field.photo, field.thumb) == (b"", b"")
    assert field.get_state()["photo"] == b""
    assert b64encode(PICTURES[0]).decode() not in field.html()


def test_one_person_alone_sees_them_in_the_page_and_a_room_gives_their_address(field: PhotosField) -> None:
    send(field, PICTURES[0])
    (kept,) = field.value or ()
    assert address(field.page, kept) == f"data:image/jpeg;base64,{b64encode(THUMB).decode()}"
    assert address(field.page, kept, small=False) == f"data:image/jpeg;base64,{b64encode(PICTURES[0]).decode()}"


def test_a_page_begun_anew_leaves_the_photos_of_the_product_before(field: PhotosField, keeper: MemoryKeeper) -> None:
    send(field, PICTURES[0])
    field.page.blank(["photos"])
    again = PhotosField(Page("market"), "photos", label="sample-photo")
    assert again.value is None
    send(again, PICTURES[1])
    assert [keeper.photo(kept.id) for kept in again.value or ()] == [PICTURES[1]]
    assert len(keeper.photos()) == 2


def test_of_one_photo_the_next_takes_the_place(keeper: MemoryKeeper) -> None:
    field = PhotoField(Page("market"), "photo", label="sample-photo")
    for picture in PICTURES:
        send(field, picture)
        assert field.room == 1
    (kept,) = keeper.photos()
    assert keeper.photo(kept.id) == PICTURES[2]
    assert "multiple" not in field.html()


def test_a_photo_that_an_earlier_kit_kept_in_the_answer_gets_its_slot_once(keeper: MemoryKeeper) -> None:
    old = {"photo": b64encode(PICTURES[0]).decode(), "thumb": b64encode(THUMB).decode()}
    keeper.pages = {"market": {"photo": old}}
    first = PhotoField(Page("market"), "photo", label="sample-photo").value
    assert [keeper.photo(kept.id) for kept in first or ()] == [PICTURES[0]]
    assert keeper.load("market")["photo"] == [kept.slot.rsplit("/", 1)[1] for kept in first or ()]
    assert PhotoField(Page("market"), "photo", label="sample-photo").value == first


@pytest.mark.parametrize(
    "saved", [7, ["1", None, {"a": 1}], {"photo": "not base64!"}, {"photo": b64encode(b"no jpeg").decode()}, "x" * 9000]
)
def test_saved_values_of_another_shape_break_nothing(keeper: MemoryKeeper, saved: object) -> None:
    keeper.pages = {"market": {"photos": saved}}  # type: ignore[dict-item]
    assert PhotosField(Page("market"), "photos", label="sample-photo").value is None
