"""What the store refuses, by kind; the sentences stand in the catalogues under `refusal-<kind>`."""

from __future__ import annotations

from typing import ClassVar

from kit.domain.refusal import Refusal


class StoreTrouble(Refusal):
    """The database does not take or give anything now. Nothing that was saved before is lost."""


class DiskFull(StoreTrouble):
    kind = "disk-full"


class DatabaseLocked(StoreTrouble):
    kind = "database-locked"


class FolderReadOnly(StoreTrouble):
    kind = "folder-read-only"


class DatabaseDamaged(StoreTrouble):
    kind = "database-damaged"


class DatabaseGone(StoreTrouble):
    """The file or the server is not there (stick pulled out, folder moved, network down)."""

    kind = "database-gone"


class DatabaseServerGone(DatabaseGone):
    """The database server is not reached, or has just died."""

    kind = "database-server-gone"


class DiskFault(StoreTrouble):
    kind = "disk-fault"


class StoreFault(StoreTrouble):
    """Anything else that goes wrong while writing: a fault of the program, kept from losing data."""

    kind = "store-fault"


class StoreInUse(StoreTrouble):
    """Another room is open on the same database: it would know nothing of what is held and shown here."""

    kind = "store-in-use"


class StoreClosed(StoreTrouble):
    kind = "store-closed"


class DatabaseNewer(Refusal):
    """The database was written by a later version of the program."""

    kind = "database-newer"


class DatabaseDriverMissing(Refusal):
    """The address names a kind of database whose driver is not installed."""

    kind = "database-driver-missing"


class DatabaseAddressWrong(Refusal):
    """CHOPHIEN_DATABASE_URL cannot be read as an address."""

    kind = "database-address-wrong"


class CopyNotHere(Refusal):
    """A database server is copied with its own tools (`pg_dump`)."""

    kind = "copy-not-here"


class NotFound(Refusal):
    """There is no such row, or no more: `what` names the table."""

    kind = "not-found"


class ValueTooLarge(Refusal):
    kind = "value-too-large"


class PhotoNotHeld(Refusal):
    """She has not said that her photos may be kept, and memory has no room for more that are only held."""

    kind = "photo-not-held"


class PhotosWaiting(Refusal):
    """So many photos wait to be written that memory takes no more of them now."""

    kind = "photos-waiting"


class ValueNotStorable(Refusal):
    """Not JSON: a number that is not finite, half a character, something else than text, numbers and lists."""

    kind = "value-not-storable"


class NameNotGivenName(Refusal):
    """The store takes given names only, without a telephone or identity number."""

    kind = "name-not-given-name"


class HamletMissing(Refusal):
    kind = "hamlet-missing"


class NumberTaken(Refusal):
    kind = "number-taken"


class NumberNotPositive(Refusal):
    kind = "number-not-positive"


class TableNumberWrong(Refusal):
    """The number of a table is from 1 to `most`."""

    kind = "table-number-wrong"


class PicturesNotThree(Refusal):
    """A picture password is three different pictures of the twelve."""

    kind = "pictures-not-three"


class SignInRefused(Refusal):
    """She is not let in. One family, so that a page can catch it in one place."""

    kind: ClassVar[str] = ""


class CardNumberUnknown(SignInRefused):
    kind = "card-number-unknown"


class PicturesWrong(SignInRefused):
    """`left` is how many tries are left before the card locks."""

    kind = "pictures-wrong"


class CardLocked(SignInRefused):
    kind = "card-locked"


class PicturesNotChosen(SignInRefused):
    """She has not chosen her pictures yet: her card's short code lets her in to choose them."""

    kind = "pictures-not-chosen"


class CardCodeUnknown(SignInRefused):
    kind = "card-code-unknown"


class CardReplaced(SignInRefused):
    """The card was re-issued; the newer one counts."""

    kind = "card-replaced"


class PinTooWeak(Refusal):
    kind = "pin-too-weak"


class PinNotSet(Refusal):
    kind = "pin-not-set"


class PinWrong(Refusal):
    kind = "pin-wrong"


class PinTooSoon(Refusal):
    """Too many wrong tries: `seconds` to wait before the next one is looked at."""

    kind = "pin-too-soon"


class PriceNotPositive(Refusal):
    kind = "local-price-not-positive"


class PriceUpsideDown(Refusal):
    """The low price is above the high price."""

    kind = "local-price-upside-down"


class DeleteByTooEarly(Refusal):
    """The workshop's delete-by date is before its first day."""

    kind = "delete-by-too-early"


class DeleteByTooLate(Refusal):
    """The workshop's delete-by date is later than anything needs its data. Details: `latest`."""

    kind = "delete-by-too-late"


class DeleteByPromised(Refusal):
    """Someone agreed, and was told that her data goes by the day `promised`: it cannot stay longer."""

    kind = "delete-by-promised"
