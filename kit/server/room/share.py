"""Share: the picture of a product of hers to post or to send, with her photo, and the photos themselves.

The pictures are hers to save; loading one is a page of its own kind, so that no visit to a lesson ends by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from tornado.web import HTTPError

from kit.domain.refusal import Refusal
from kit.server.room.belongings import cover
from kit.server.room.files import send
from kit.server.room.page import Hers
from kit.store.refusals import NotFound

if TYPE_CHECKING:
    from kit.server.room.room import ShareForm, ShareShape
    from kit.store.records import KeptListing, KeptProduct


class PhotoFile(Hers):
    """`/files/photo/<id>.jpg` and `…-small.jpg`: a photo of hers. Nothing of it stays on a shared phone."""

    async def get(self, photo: str, small: str | None) -> None:
        try:
            content = await self.saved(self._found, UUID(photo), bool(small))
        except (NotFound, ValueError) as error:
            raise HTTPError(404) from error
        self.set_header("Content-Type", "image/jpeg")
        self.set_header("Content-Security-Policy", "sandbox")
        self.finish(content)

    def _found(self, photo: UUID, small: bool) -> bytes:
        keeper = self.room.store.keeper(self.who.id)
        thumbs = {kept.id: kept.thumb for kept in keeper.photos()} if small else {}
        return thumbs.get(photo) or keeper.photo(photo)


class SharePaper(Hers):
    """`/files/<product>/share.jpg`, `.png`, `.pdf` and `share-square.…`: the picture of a product of hers to post."""

    async def get(self, product: str, square: str | None, form: ShareForm) -> None:
        prints = self.room.prints
        if prints is None:
            raise HTTPError(404)
        try:
            kept, listing, photo = await self.saved(self._found, UUID(product))
        except (NotFound, ValueError) as error:
            raise HTTPError(404) from error
        shape: ShareShape = "square" if square else "tall"
        how = {"shape": shape, "form": form, "on": self.room.today(), "language": self.language}
        try:
            paper = await self.saved(prints.share_picture, kept, listing, photo, **how)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        send(self, paper, form, self.sentences.say("files-name-share-jpg", name=kept.name))

    def _found(self, product: UUID) -> tuple[KeptProduct, KeptListing | None, bytes | None]:
        """Return a product of hers, its listing, and the first photo of that. Raises NotFound."""
        keeper = self.room.store.keeper(self.who.id)
        kept = next((kept for kept in keeper.products() if kept.id == product), None)
        if kept is None:
            raise NotFound(what="product")
        listing = next((listing for listing in keeper.listings() if listing.product == product), None)
        return kept, listing, cover(keeper, listing) if listing else None
