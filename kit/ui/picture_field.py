"""Picture field: the phone's own chooser of pictures, and a picture on its way from there.

The page never touches the camera itself (plain http may not). A picture is made smaller on the phone before it travels,
to `side` pixels and `weight` bytes, and does not stay in the memory of the open page.
"""

from __future__ import annotations

from typing import ClassVar, TypeVar

import traitlets

from kit.ui.field import Field
from kit.ui.html import Html, element
from kit.ui.pictures import picture

Value = TypeVar("Value")


def _bytes(value: object, _: object) -> bytes:
    # The page's buffers arrive as memoryviews, which the trait would turn down in silence.
    return bytes(value) if isinstance(value, bytes | bytearray | memoryview) else b""


class PictureField(Field[Value]):
    """Up to `MOST` pictures, one after the other. A subclass says what it takes of one (`_take`) and what she may ask
    of those that stand there (`_touch`)."""

    module = "photo"
    MOST: ClassVar[int] = 9
    SIDE: ClassVar[int] = 1280
    WEIGHT: ClassVar[int] = 300_000

    photo = traitlets.Bytes().tag(sync=True, from_json=_bytes, echo_update=False)
    thumb = traitlets.Bytes().tag(sync=True, from_json=_bytes, echo_update=False)
    readable = traitlets.Bool(True).tag(sync=True)  # whether the phone could open the last file as a picture
    turns = traitlets.Int().tag(sync=True)  # files sent; the same picture may be chosen twice
    taken = traitlets.Int().tag(sync=True)  # files answered: the phone sends the next one then
    asked = traitlets.Unicode().tag(sync=True)  # "<number> <what> <of which>"
    room = traitlets.Int().tag(sync=True)  # how many more may be chosen
    side = traitlets.Int().tag(sync=True)
    weight = traitlets.Int().tag(sync=True)
    row = traitlets.Unicode().tag(sync=True)

    @traitlets.default("side")
    def _side(self) -> int:
        return self.SIDE

    @traitlets.default("weight")
    def _weight(self) -> int:
        return self.WEIGHT

    @traitlets.observe("turns")
    def _file_came(self, _: traitlets.Bunch) -> None:
        try:
            self.page.guard(self._take, self._tell_trouble)
        finally:
            self.photo = self.thumb = b""  # two hundred pages with nine photos each would fill the memory
            self.taken = self.turns

    @traitlets.observe("asked")
    def _touched(self, _: traitlets.Bunch) -> None:
        what, which = (*self.asked.split(" ")[1:3], "", "")[:2]
        self.page.guard(lambda: self._touch(what, which), self._tell_trouble)

    def get_state(self, key: object = None, drop_defaults: bool = False) -> dict[str, object]:
        """Return the state without what came from the phone: it has it, and asks for it by its address."""
        state: dict[str, object] = super().get_state(key=key, drop_defaults=drop_defaults)
        return state | {name: b"" for name in ("photo", "thumb") if name in state}

    def _take(self) -> None:
        """Take the picture that came (`photo`, `thumb`), if the phone found it `readable`."""
        raise NotImplementedError

    def _touch(self, what: str, which: str) -> None:
        """Do what she asked of a picture that stands there; what nobody can ask does nothing."""
        raise NotImplementedError

    def _markup(self) -> Html:
        chooser = element(
            "input",
            {
                "type": "file",
                "accept": "image/*",
                "multiple": self.MOST > 1,
                "id": self.uid,
                "class": "cp-file",
                "aria-describedby": f"{self.uid}-below",
            },
        )
        button = element(
            "label",
            {"class": "cp-button cp-button-quiet cp-file-label", "for": self.uid, "hidden": not self.room},
            picture("photo"),
            element("span", {}, self.label),
        )
        row = element("ul", {"class": "cp-photos", "data-cp-row": True}, Html(self.row))
        sending = element(
            "p", {"class": "cp-help", "data-cp-sending": True, "hidden": True}, self.page.say("photo-sending")
        )
        return self._wrap(self._help(), row, chooser, button, sending, self._below())
