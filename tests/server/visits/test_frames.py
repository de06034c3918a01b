"""Frames of both kinds: what is written is read again, and whatever else comes is refused quickly."""

from __future__ import annotations

import json
import struct
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jupyter_server.services.kernels.connection.base import (
    deserialize_msg_from_ws_v1,
    serialize_msg_to_ws_v1,
)

from kit.server.visits.frames import BadFrame, Message, read, write

HEADER = {"msg_id": "a1", "msg_type": "comm_msg"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
OBJECTS = st.dictionaries(st.text(), JSON, max_size=4)
SHORT = st.text(max_size=256)
MESSAGES = st.builds(
    Message,
    st.sampled_from(["shell", "control", "stdin", "iopub"]),
    st.fixed_dictionaries({"msg_id": SHORT, "msg_type": SHORT}, optional={"session": SHORT, "date": SHORT}),
    parent=OBJECTS,
    metadata=OBJECTS,
    content=OBJECTS,
    buffers=st.lists(st.binary(max_size=40), max_size=5),
)


def framed(text: str | bytes, **parts: str) -> bytes:
    """Return a v1 frame whose content is `text`."""
    header = parts.get("header", json.dumps(HEADER))
    pieces = [b"shell", header.encode(), b"{}", b"{}", text if isinstance(text, bytes) else text.encode()]
    ends = [8 * 7]
    for piece in pieces:
        ends.append(ends[-1] + len(piece))
    return struct.pack("<7Q", 6, *ends) + b"".join(pieces)


@pytest.mark.parametrize("v1", [True, False], ids=["v1", "plain"])
@given(message=MESSAGES)
def test_what_is_written_is_read_again(v1: bool, message: Message) -> None:
    packed = write(message)
    again = read(packed.v1 if v1 else packed.plain, v1=v1)
    assert (again.channel, again.header, again.parent) == (message.channel, message.header, message.parent)
    assert (again.metadata, again.content) == (message.metadata, message.content)
    assert [bytes(buffer) for buffer in again.buffers] == message.buffers


@given(message=MESSAGES)
def test_v1_frames_are_what_jupyter_server_reads_and_writes(message: Message) -> None:
    channel, parts = deserialize_msg_from_ws_v1(write(message).v1)
    assert channel == message.channel
    assert [json.loads(part) for part in parts[:4]] == [
        message.header, message.parent, message.metadata, message.content,
    ]  # fmt: skip
    assert read(bytes(serialize_msg_to_ws_v1(parts, channel)), v1=True).content == message.content


@pytest.mark.parametrize("v1", [True, False], ids=["v1", "plain"])
@given(frame=st.binary(max_size=400))
def test_arbitrary_bytes_are_refused(v1: bool, frame: bytes) -> None:
    with pytest.raises(BadFrame):
        read(frame, v1=v1)


@given(message=MESSAGES, data=st.data(), v1=st.booleans())
def test_a_damaged_frame_is_a_message_or_refused_and_nothing_else(
    message: Message, data: st.DataObject, v1: bool
) -> None:
    packed = write(message)
    whole = packed.v1 if v1 else packed.plain
    frame = bytearray(whole.encode() if isinstance(whole, str) else whole)
    for _ in range(data.draw(st.integers(1, 4))):
        frame[data.draw(st.integers(0, len(frame) - 1))] = data.draw(st.integers(0, 255))
    frame = frame[: data.draw(st.integers(0, len(frame)))]
    with suppress(BadFrame):
        assert read(bytes(frame), v1=v1).kind is not None


@pytest.mark.parametrize("v1", [True, False], ids=["v1", "plain"])
@given(text=st.text(max_size=200) | JSON.map(json.dumps))
def test_arbitrary_text_is_refused(v1: bool, text: str) -> None:
    with pytest.raises(BadFrame):
        read(text, v1=v1)


@pytest.mark.parametrize(
    "frame",
    [
        b"\xff" * 40,
        struct.pack("<Q", 6) + b"\xff" * 48,
        struct.pack("<7Q", 6, 56, 56, 56, 56, 56, 1 << 63),
        struct.pack("<8Q", 7, 64, 64, 63, 64, 64, 64, 64),
        struct.pack("<Q", 1 << 20) * (1 << 17),
        b"\xff" * (4 << 20),
    ],
    ids=["the forty bytes", "ends beyond", "end in the far", "backwards", "a table of a million", "four megabytes"],
)
def test_lengths_are_checked_before_anything_is_read(frame: bytes) -> None:
    began = time.process_time()
    for v1 in (True, False):
        with pytest.raises(BadFrame):
            read(frame, v1=v1)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        "1" * 1_000_000,
        '{"a": NaN}',
        '{"a": -Infinity}',
        "[1, 2]",
        '"text"',
        b'{"a": "\xff"}',
        b'{"a": "\xed\xa0\x80"}',
        '{"a": 1}'.encode("utf-16"),
    ],
    ids=["deep list", "deep object", "endless number", "NaN", "-Infinity", "list", "string", "not UTF-8", "half", "16"],
)
def test_content_that_is_not_a_json_object_is_refused(text: str | bytes) -> None:
    with pytest.raises(BadFrame):
        read(framed(text), v1=True)


def test_half_an_emoji_cut_by_a_phone_does_not_cost_the_rest_of_her_words() -> None:
    content = read(framed('{"typed": "chè \\ud83c", "whole": "\\ud83c\\udf43 lá"}'), v1=True).content
    assert content == {"typed": "chè ?", "whole": "🍃 lá"}
    write(Message("shell", HEADER, content=content))


@pytest.mark.parametrize("name", ["msg_id", "msg_type"])
def test_a_header_that_would_come_back_large_is_refused(name: str) -> None:
    with pytest.raises(BadFrame):
        read(framed("{}", header=json.dumps({**HEADER, name: "x" * 1_000_000})), v1=True)


def test_only_known_short_names_of_a_header_are_kept() -> None:
    header = {**HEADER, "session": "s" * 1_000_000, "version": 5, "more": {"a": 1}, "username": "lan"}
    assert read(framed("{}", header=json.dumps(header)), v1=True).header == {**HEADER, "username": "lan"}


@pytest.mark.parametrize("content", [{"a": float("nan")}, {"a": {1, 2}}, {"a": b"bytes"}])
def test_what_a_page_could_not_read_is_not_written(content: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        write(Message("iopub", HEADER, content=content))


def test_what_was_written_does_not_change_with_what_it_was_made_from() -> None:
    picture = bytearray(b"before")
    packed = write(Message("iopub", HEADER, buffers=[memoryview(picture)]))
    picture[:] = b"after!"
    assert bytes(read(packed.v1, v1=True).buffers[0]) == b"before"
