"""Files: the client's built files, served compressed as they lie and kept by the phone for good.

Their names hold the hash of their content, so a page that names one never means another.
"""

from __future__ import annotations

from pathlib import Path

from tornado.web import StaticFileHandler

from kit.server.phone.page import TEMPLATE, TEMPLATES

FOLDER = TEMPLATES / "voila" / "templates" / TEMPLATE / "static"
ROUTE = rf"voila/templates/{TEMPLATE}/static/(.+)"
CODINGS = (("br", ".br"), ("gzip", ".gz"))
YEAR = 365 * 24 * 3600


class ClientFiles(StaticFileHandler):
    """Serves `path` from the copy the phone understands: brotli, gzip or plain. Put it before Voilà's own route."""

    coding = ""

    @classmethod
    def route(cls, base_url: str) -> tuple[str, type[ClientFiles], dict[str, str]]:
        """Return the handler's place under `base_url`, for Tornado's list of handlers."""
        return (base_url + ROUTE, cls, {"path": str(FOLDER)})

    def parse_url_path(self, url_path: str) -> str:
        """Return the path of the copy to send: the compressed one beside the file, if the phone takes it."""
        path = super().parse_url_path(url_path)
        offered = {part.split(";")[0].strip() for part in self.request.headers.get("Accept-Encoding", "").split(",")}
        for coding, ending in CODINGS:
            if coding in offered and (FOLDER / f"{path}{ending}").is_file():
                self.coding = coding
                return path + ending
        return path

    def set_headers(self) -> None:
        """Say how the file is packed, and that it never changes."""
        super().set_headers()
        self.set_header("Vary", "Accept-Encoding")
        if self.coding:
            self.set_header("Content-Encoding", self.coding)

    def get_content_type(self) -> str:
        """Return the type of the file inside the packing."""
        return "text/javascript" if ".js" in Path(self.absolute_path or "").suffixes else "text/plain; charset=utf-8"

    def get_cache_time(self, *_: object) -> int:
        """Return how long the phone may keep the file without asking."""
        return YEAR

    def set_extra_headers(self, path: str) -> None:
        """Add that not even a reload need ask again."""
        del path
        self.set_header("Cache-Control", f"public, max-age={YEAR}, immutable")
