"""Refusals of photos: what cannot be taken as one."""

from __future__ import annotations

from kit.domain.refusal import Refusal


class NotAPhoto(Refusal):
    """No JPEG picture, or one that is torn: HEIC, a film, a document, half a file."""

    kind = "not-a-photo"


class PhotosFull(Refusal):
    """A listing has all the photos it may have. Details: most."""

    kind = "photos-full"


class PhotoTooLarge(Refusal):
    """A picture that was not made small: more bytes, or more pixels, than a phone sends by itself."""

    kind = "photo-too-large"
