"""Photo: pictures from the phone's gallery or camera app, made small on the phone before they travel.

A field keeps in its page's answers only which photos it has and in which order; the photos themselves have slots of
their own in the store, `<page>/<field>/<name>`, and none stays in the memory of an open page. When a lesson begins anew
for the next product, the answer is cleared and the photos of the one before stay with its listing.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from typing import TYPE_CHECKING
from uuid import uuid4

from kit.domain.refusal import Refusal
from kit.photos.advice import advice
from kit.photos.photo import cleaned
from kit.photos.refusals import NotAPhoto, PhotosFull
from kit.store.records import KeptPhoto
from kit.ui.html import Html, element
from kit.ui.picture_field import PictureField
from kit.ui.pictures import picture

if TYPE_CHECKING:
    from typing import Unpack

    from kit.photos.photo import Photo
    from kit.store.keeper import Json
    from kit.ui.field import Options
    from kit.ui.page import Page

MOST_ADVICE = 2
HERS = 45
"""Photos that one woman may have in all: five listings of nine."""


class PhotosField(PictureField[tuple[KeptPhoto, ...]]):
    """Up to `most` photos in a row, the first of them the one that buyers see first: `value`, as they are kept.

    She asks of one that stands there "remove <slot>" or "first <slot>", of the row "undo".
    """

    def __init__(self, page: Page, name: str, *, label: str, **more: Unpack[Options]) -> None:
        self._photos: list[KeptPhoto] = []
        self._removed: tuple[int, KeptPhoto, bytes] | None = None
        self._said: tuple[str, ...] = ()
        super().__init__(page, name, label=label, room=self.MOST, **more)

    def _touch(self, what: str, slot: str) -> None:
        asked = {"remove": self._remove, "first": self._put_first, "undo": self._undo, "many": self._too_many}
        if what in asked:
            asked[what](slot)

    def restore(self, value: Json) -> None:
        """Take back her photos, in her order; what an earlier program kept in the answer itself gets its slot."""
        self._photos = []
        if isinstance(value, dict):
            self._take_over(value)
        elif isinstance(value, list):
            there = {photo.slot: photo for photo in self.page.keeper.photos()}
            slots = dict.fromkeys(self._slot(name) for name in value)
            self._photos = [there[slot] for slot in slots if slot in there][: self.MOST]
        self._said = (self._count(),) if self._photos else ()
        self._changed()

    def _take(self) -> None:
        """Keep the photo that came. One that cannot be taken changes nothing."""
        try:
            if not self.readable:
                raise NotAPhoto
            photo = cleaned(self.photo)
            kept = self._keep(photo, self.thumb)
        except Refusal as refusal:
            self.below = self._refused(refusal)
            return
        self._photos = [other for other in self._photos if other.slot != kept.slot] + [kept]
        self._removed = None
        kinds = advice(photo)[:MOST_ADVICE] or (
            ("scale",) if len(self._photos) == 1 else ()
        )  # what cannot be seen, once
        self._said = (
            self.page.say("field-photo-kept", kilobytes=max(1, round(len(photo.jpeg) / 1000))),
            *(self.page.say(f"photo-advice-{kind}") for kind in kinds),
        )
        self._changed()

    def _keep(self, photo: Photo, thumb: bytes) -> KeptPhoto:
        """Keep a photo in a slot of its own, so that her two phones do not take each other's.

        Raises PhotosFull, and what the keeper refuses.
        """
        keeper = self.page.keeper
        slot = self._photos[0].slot if self.MOST == 1 and self._photos else self._slot(uuid4().hex[:12])
        if self.MOST > 1 and (len(self._photos) >= self.MOST or len(keeper.photos()) >= HERS):
            raise PhotosFull(most=self.MOST)
        try:
            small = cleaned(thumb).jpeg
        except Refusal:
            small = b""
        id_ = keeper.keep_photo(slot, photo.jpeg, small)
        return next(kept for kept in keeper.photos() if kept.id == id_)

    def _take_over(self, answer: dict[str, Json]) -> None:
        try:
            photo, thumb = (b64decode(str(answer.get(part, "")), validate=True) for part in ("photo", "thumb"))
            self._photos = [self._keep(cleaned(photo), thumb)]
        except (NotBase64, Refusal):
            return
        self.page.keeper.save(self.page.name, self.kept_as, self._content())

    def _remove(self, slot: str) -> None:
        for place, kept in enumerate(self._photos):
            if kept.slot == slot:
                self._removed = (place, kept, self.page.keeper.photo(kept.id))
                self.page.keeper.drop_photo(slot)
                del self._photos[place]
                self._said = (self.page.say("photo-removed"),)
                self._changed()
                return

    def _undo(self, _: str) -> None:
        if self._removed is not None:
            place, kept, content = self._removed
            again = self._keep(cleaned(content), kept.thumb)
            self._removed = None
            self._photos.insert(place, again)
            self._said = (self._count(),)
            self._changed()

    def _put_first(self, slot: str) -> None:
        self._photos.sort(key=lambda kept: kept.slot != slot)
        self._said = (self._count(),)
        self._changed()

    def _too_many(self, _: str) -> None:
        self.below = self._refused(PhotosFull(most=self.MOST))

    def _settle(self) -> None:
        self.room = self.MOST - len(self._photos) if self.MOST > 1 else 1
        self.row = self._row()
        super()._settle()

    def _content(self) -> Json:
        return [kept.slot.rsplit("/", 1)[1] for kept in self._photos] or None

    def _understand(self) -> tuple[KeptPhoto, ...] | None:
        return tuple(self._photos) or None

    def _answer(self) -> Html:
        kind = ("cp-echo", *("cp-photo-advice",) * MOST_ADVICE)
        said = [element("p", {"class": name}, line) for name, line in zip(kind, self._said, strict=False)]
        if self._removed is not None:
            undo = {"type": "button", "class": "cp-pick", "data-cp-ask": "undo"}
            said.append(element("button", undo, self.page.say("photo-undo")))
        return Html("".join(said))

    def _count(self) -> str:
        return self.page.say("photo-count", count=len(self._photos))

    def _slot(self, name: object) -> str:
        return f"{self.page.name}/{self.name}/{name}"

    # -- what it looks like -------------------------------------------------------------------------------------------

    def _row(self) -> Html:
        return Html("".join(self._tile(number, kept) for number, kept in enumerate(self._photos, 1)))

    def _tile(self, number: int, kept: KeptPhoto) -> Html:
        alt = self.page.say("photo-alt", number=number, label=self.label)
        image = element("img", {"class": "cp-thumb", "alt": alt, "src": address(self.page, kept)})
        beside = [self._button("remove", kept, "bin", number)]
        if number > 1:
            beside.append(self._button("first", kept, "front", number))
        elif self.MOST > 1:
            beside.append(element("span", {"class": "cp-photo-cover"}, self.page.say("photo-cover")))
        return element("li", {"class": "cp-photo"}, image, element("span", {"class": "cp-photo-does"}, *beside))

    def _button(self, what: str, kept: KeptPhoto, drawing: str, number: int) -> Html:
        said = self.page.say(f"photo-{what}", number=number)
        does = {"type": "button", "class": "cp-photo-do", "data-cp-ask": f"{what} {kept.slot}", "aria-label": said}
        return element("button", does, picture(drawing))


class PhotoField(PhotosField):
    """One photo; another one takes its place."""

    MOST = 1


def address(page: Page, kept: KeptPhoto, *, small: bool = True) -> str:
    """Return where the page finds a photo: in the room's files, or where there is no room, in the page itself."""
    return page.keeper.picture(kept.id, small=small) or _data(kept.thumb if small else page.keeper.photo(kept.id))


def _data(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{b64encode(jpeg).decode()}"
