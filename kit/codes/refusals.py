"""Refusals of codes: what cannot be put into one."""

from __future__ import annotations

from kit.domain.refusal import Refusal


class NotReadBack(Refusal):
    """The picture does not read as what was asked: the code must not be used. Details: content."""

    kind = "code-not-read-back"


class CodeEmpty(Refusal):
    """Nothing to say."""

    kind = "code-empty"


class CodeTooLong(Refusal):
    """More than a cheap phone reads from paper. Details: length and most, in bytes."""

    kind = "code-too-long"


class ControlCharacter(Refusal):
    """A character that no keyboard types, in what should be a name, a password or a text."""

    kind = "code-control-character"


class NotALink(Refusal):
    """Not an address that a phone opens. Details: link."""

    kind = "code-not-a-link"


class CodeTooSmall(Refusal):
    """A print so small that its squares run together. Details: side and least, in whole mm."""

    kind = "code-too-small"


class PictureTooLarge(Refusal):
    """More bytes than a phone's photo has, or more pixels than can be looked through."""

    kind = "code-picture-too-large"


class NotAPicture(Refusal):
    """A file that is no picture, one that is torn, or a kind of picture that cannot be opened here."""

    kind = "code-not-a-picture"


class NoCodeFound(Refusal):
    """A picture without a code, or with one that cannot be read."""

    kind = "code-none-found"


class SeveralPaymentCodes(Refusal):
    """More than one payment code where one person is to be paid. Details: count."""

    kind = "code-several-payments"


class WifiNameMissing(Refusal):
    """A Wi-Fi code without the name of the Wi-Fi."""

    kind = "wifi-name-missing"


class WifiNameTooLong(Refusal):
    """Wi-Fi names have at most 32 bytes (IEEE 802.11). Details: length, most."""

    kind = "wifi-name-too-long"


class WifiPasswordWrong(Refusal):
    """Wi-Fi passwords are 8 to 63 plain letters, figures and signs, or 64 figures of a key (IEEE 802.11, WPA)."""

    kind = "wifi-password-wrong"
