"""Routes: every address of the room's pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kit.server.room import (
    book_file,
    card_code,
    catalogue,
    consent,
    files,
    home,
    join,
    not_today,
    pairing,
    questions,
    share,
    stay_card,
    walk_in,
)
from kit.server.room.console.routes import LED
from kit.server.room.events import Events
from kit.server.room.ids import ID
from kit.server.room.page import Nothing

if TYPE_CHECKING:
    from tornado.web import RequestHandler

    from kit.server.room.room import Room

PAGES: tuple[tuple[str, type[RequestHandler]], ...] = (
    ("", join.Join),
    ("card", join.Card),
    ("c/([^/]*)", card_code.Code),
    ("pictures", join.Pictures),
    ("locked", join.Locked),
    ("leave", join.Leave),
    ("pair/card", pairing.PairCard),
    ("pair/pictures", pairing.PairPictures),
    ("pair/locked", pairing.PairLocked),
    ("pair/switch", pairing.PairSwitch),
    ("pair/end", pairing.PairEnd),
    ("new", walk_in.New),
    ("choose", walk_in.Choose),
    ("number", walk_in.Number),
    ("consents", consent.Consents),
    ("consents/later", consent.Later),
    ("home", home.Home),
    (not_today.NOT_TODAY, not_today.NotToday),
    ("files/", files.Files),
    ("files/texts", files.Texts),
    ("files/stay-card", stay_card.StayCardPage),
    ("files/book", book_file.BookFile),
    ("files/book/add", book_file.BookFileAdd),
    (r"files/all\.zip", files.AllFiles),
    (rf"files/{ID}/price\.(pdf|png)", files.ProductPaper),
    (rf"files/{ID}/share(-square)?\.(jpg|png|pdf)", share.SharePaper),
    (rf"files/photo/{ID}(-small)?\.jpg", share.PhotoFile),
    (r"files/(text/[0-9a-f-]{36}/[a-z-]{1,40}\.txt|[a-z0-9-]{1,40}\.(?:csv|pdf|png|xlsx))", files.OneFile),
    ("catalogue/mine", catalogue.Mine),
    ("questions/(before|after)", questions.Questions),
    ("questions/(before|after)/([a-z][a-z0-9_]{0,39})", questions.Questions),
    ("forget", home.Forget),
    ("gone", home.Gone),
    ("catalogue", catalogue.Catalogue),
    ("catalogue/now", catalogue.CatalogueNow),
    (r"catalogue/sheet\.pdf", catalogue.CatalogueSheet),
    ("events", Events),
    *LED,
)


def handlers(room: Room) -> list[tuple[str, type[RequestHandler], dict[str, Any]]]:
    """Return what tornado needs to serve the room's pages under its base URL."""
    base = re.escape(room.base_url)
    return [(f"{base}{path}", handler, {"room": room}) for path, handler in PAGES]


def not_found(room: Room) -> tuple[type[RequestHandler], dict[str, Any]]:
    """Return the handler of all other addresses, as tornado's settings want it (`default_handler_class`, `_args`)."""
    return Nothing, {"room": room}
