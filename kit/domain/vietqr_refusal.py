"""Payload refusals: why a payment code is not built or not read, one kind for each sentence that helps.

The first six are about a string that was read; the others about what a code is to say, whether it was typed or read.
"""

from __future__ import annotations

from kit.domain.refusal import Refusal


class PayloadError(Refusal):
    """A payment code that cannot be built or read. Every kind below is one of these."""


class NotAPaymentCode(PayloadError):
    """Text that does not begin as payment codes do: a link, a greeting, nothing at all."""

    kind = "payload-not-a-payment-code"


class PayloadDamaged(PayloadError):
    """The checksum is missing or does not fit: a character was changed, lost or added."""

    kind = "payload-damaged"


class PayloadMalformed(PayloadError):
    """The checksum fits, the inside does not: a length that lies, an object twice, a sign out of place. Details: at."""

    kind = "payload-malformed"


class PayloadIncomplete(PayloadError):
    """An object that every VietQR code has is not there. Details: at."""

    kind = "payload-incomplete"


class NotVietQR(PayloadError):
    """A payment code of another network: VNPAY, a card scheme, an older wallet."""

    kind = "payload-not-vietqr"


class NotInDong(PayloadError):
    """A payment code for another currency or country."""

    kind = "payload-not-in-dong"


class BankNumberWrong(PayloadError):
    """A bank identification number is six digits. Details: bin."""

    kind = "payload-bank-number-wrong"


class AccountMissing(PayloadError):
    """No account number."""

    kind = "payload-account-missing"


class AccountSpaced(PayloadError):
    """An account number with the spaces, dots or dashes people write it with. Details: account; without, to offer."""

    kind = "payload-account-spaced"


class AccountCharacters(PayloadError):
    """An account number with something that is neither a plain letter nor a digit. Details: account."""

    kind = "payload-account-characters"


class AccountTooLong(PayloadError):
    """An account number of more than 19 letters and digits. Details: length, most."""

    kind = "payload-account-too-long"


class CardNumberWrong(PayloadError):
    """A card has 16 or 19 digits."""

    kind = "payload-card-number-wrong"


class PaymentNothing(PayloadError):
    """An amount of nought or below; a code without an amount leaves it out."""

    kind = "payload-amount-nothing"


class PaymentNotWhole(PayloadError):
    """An amount that is no whole number of đồng."""

    kind = "payload-amount-not-whole"


class PaymentTooLarge(PayloadError):
    """More than one transfer carries. Details: most."""

    kind = "payload-amount-too-large"


class NoteTooLong(PayloadError):
    """A note of more than 25 characters after folding. Details: note (as folded), length, most."""

    kind = "payload-note-too-long"


class DetailTooLong(PayloadError):
    """Another text with too many characters. Details: detail (name of the field), length, most."""

    kind = "payload-detail-too-long"


class DetailsTooLong(PayloadError):
    """Note, bill number, labels: each fits, together they do not. Details: length, most."""

    kind = "payload-details-too-long"


class ServiceUnknown(PayloadError):
    """A service that VietQR does not have. Details: service."""

    kind = "payload-service-unknown"


class InitiationUnknown(PayloadError):
    """Neither static nor dynamic. Details: initiation."""

    kind = "payload-initiation-unknown"
