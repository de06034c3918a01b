"""Frames: messages of the Jupyter protocol as they travel in a websocket, both ways, every length checked.

Two framings: `v1.kernel.websocket.jupyter.org` (all binary) and the older default (JSON text, or a binary frame with
big-endian offsets where a message carries buffers). jupyter_server's reader of v1 frames believes the count of offsets
that the frame states; 40 bytes of 0xff keep it looping. This one checks before it reads.

Source: https://jupyter-server.readthedocs.io/en/latest/developers/websocket-protocols.html

>>> header = {"msg_id": "1", "msg_type": "comm_msg"}
>>> read(write(Message("shell", header, content={"comm_id": "a"})).v1, v1=True).content
{'comm_id': 'a'}
>>> read(b"\\xff" * 40, v1=True)
Traceback (most recent call last):
kit.server.visits.frames.BadFrame: offsets
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

V1 = "v1.kernel.websocket.jupyter.org"
MOST_BUFFERS = 1024
CHANNELS = ("shell", "control", "stdin", "iopub")
HEADER = ("msg_id", "msg_type", "session", "username", "version", "date")
LONGEST = 256
"""Characters of one of them. A header comes back as the parent of every answer, so it may not be large."""


class BadFrame(ValueError):
    """A frame that is not a message; its text says which part, never what stood in it."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message; on the way in, `header` has the known names only and `buffers` are memoryviews, as in a kernel."""

    channel: str
    header: dict[str, Any]
    parent: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    content: dict[str, Any] = field(default_factory=dict)
    buffers: list[Any] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return str(self.header["msg_type"])


class Packed:
    """A message turned to bytes when it was sent, so that what it was made from may change afterwards."""

    def __init__(self, channel: str, parts: tuple[bytes, bytes, bytes, bytes], buffers: list[bytes]) -> None:
        self.channel, self.parts, self.buffers = channel, parts, buffers
        self.size = sum(map(len, parts)) + sum(map(len, buffers))

    @cached_property
    def v1(self) -> bytes:
        channel = self.channel.encode()
        pieces = [channel, *self.parts, *self.buffers]
        ends = [8 * (len(pieces) + 2)]
        for piece in pieces:
            ends.append(ends[-1] + len(piece))
        return b"".join([struct.pack(f"<{len(ends) + 1}Q", len(ends), *ends), *pieces])

    @cached_property
    def plain(self) -> str | bytes:
        """The older framing: text, or bytes where there are buffers."""
        header, parent, metadata, content = (part.decode() for part in self.parts)
        text = (
            f'{{"channel": "{self.channel}", "header": {header}, "parent_header": {parent}, '
            f'"metadata": {metadata}, "content": {content}, "buffers": []}}'
        )
        if not self.buffers:
            return text
        pieces = [text.encode(), *self.buffers]
        starts = [4 * (len(pieces) + 1)]
        for piece in pieces[:-1]:
            starts.append(starts[-1] + len(piece))
        return b"".join([struct.pack(f"!{len(pieces) + 1}I", len(pieces), *starts), *pieces])


def write(message: Message) -> Packed:
    """Return `message` as bytes. Raises TypeError or ValueError where its content is not JSON."""
    parts = (message.header, message.parent, message.metadata, message.content)
    packed = tuple(
        json.dumps(part, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode() for part in parts
    )
    return Packed(message.channel, packed, [bytes(memoryview(buffer).cast("B")) for buffer in message.buffers])  # type: ignore[arg-type]


def read(frame: str | bytes, *, v1: bool) -> Message:
    """Return the message in a frame of the agreed framing. Raises BadFrame."""
    if v1:
        if isinstance(frame, str):
            raise BadFrame("text")
        return _read_v1(frame)
    if isinstance(frame, str):
        return _checked(_json(frame), [])
    return _read_plain_binary(frame)


def _read_v1(frame: bytes) -> Message:
    if len(frame) < 8:
        raise BadFrame("length")
    (count,) = struct.unpack_from("<Q", frame)
    first = 8 * (count + 1)
    # a channel, four parts and any buffers: one end more than pieces
    if not 6 <= count <= 6 + MOST_BUFFERS or first > len(frame):
        raise BadFrame("offsets")
    ends = struct.unpack_from(f"<{count}Q", frame, 8)
    if ends[0] < first or ends[-1] > len(frame) or any(a > b for a, b in pairwise(ends)):
        raise BadFrame("offsets")
    pieces = [frame[a:b] for a, b in pairwise(ends)]
    try:
        channel = pieces[0].decode()
    except UnicodeDecodeError:
        raise BadFrame("channel") from None
    header, parent, metadata, content = (_json(piece) for piece in pieces[1:5])
    named = {
        "channel": channel, "header": header, "parent_header": parent, "metadata": metadata, "content": content,
    }  # fmt: skip
    return _checked(named, pieces[5:])


def _read_plain_binary(frame: bytes) -> Message:
    if len(frame) < 8:
        raise BadFrame("length")
    (count,) = struct.unpack_from("!I", frame)
    first = 4 * (count + 1)
    if not 1 <= count <= 1 + MOST_BUFFERS or first > len(frame):
        raise BadFrame("offsets")
    ends = [*struct.unpack_from(f"!{count}I", frame, 4), len(frame)]
    if ends[0] < first or any(a > b for a, b in pairwise(ends)):
        raise BadFrame("offsets")
    pieces = [frame[a:b] for a, b in pairwise(ends)]
    return _checked(_json(pieces[0]), pieces[1:])


def _json(text: str | bytes) -> Any:
    try:
        # bytes would be taken for UTF-16 or UTF-32 if they look like it
        value = json.loads(text if isinstance(text, str) else text.decode(), parse_constant=_no_constant)
        halves = b"\\ud" in text.lower() if isinstance(text, bytes) else "\\ud" in text.lower()
        if halves:  # perhaps half of an emoji, cut by a phone: neither UTF-8 nor a database takes it
            value = json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise BadFrame("json") from None
    return value


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are Python's, not JSON's


def _checked(message: Any, buffers: list[bytes]) -> Message:
    if not isinstance(message, dict):
        raise BadFrame("message")
    given = message.get("header")
    known = {key: given.get(key) for key in HEADER} if isinstance(given, dict) else {}
    header = {key: value for key, value in known.items() if isinstance(value, str) and len(value) <= LONGEST}
    if "msg_id" not in header or "msg_type" not in header:
        raise BadFrame("header")
    channel = message.get("channel") or "shell"
    if channel not in CHANNELS:
        raise BadFrame("channel")
    rest = {key: message.get(key) or {} for key in ("parent_header", "metadata", "content")}
    for key, value in rest.items():
        if not isinstance(value, dict):
            raise BadFrame(key)
    return Message(
        channel, header, rest["parent_header"], rest["metadata"], rest["content"], [memoryview(b) for b in buffers]
    )
