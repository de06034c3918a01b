"""A browser without a screen: cookies, forms and their tokens, over TLS whose certificate nobody vouches for."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPSConnection
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urljoin, urlsplit

TOKEN = re.compile(r'name="_xsrf" value="([^"]+)"')


@dataclass(frozen=True)
class Answer:
    """What a page answered; `cookies` are the lines it set them with."""

    status: int
    headers: dict[str, str]
    cookies: list[str]
    text: str


@dataclass
class Browsing:
    """One browser at a site; `url` ends with a slash."""

    url: str
    cookies: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    token: str = ""
    """Of the last form that was opened."""

    def get(self, path: str = "", **headers: str) -> Answer:
        """Open a page."""
        return self._ask("GET", path, None, headers)

    def send(self, path: str, form: str = "", **fields: str) -> Answer:
        """Fill in the form of the page at `form`, or at `path`, and send it to `path`."""
        if found := TOKEN.search(self.get(form or path).text):
            self.token = found[1]
        return self._ask("POST", path, {"_xsrf": self.token, **fields}, {})

    def _ask(self, method: str, path: str, fields: dict[str, str] | None, headers: dict[str, str]) -> Answer:
        to = urlsplit(urljoin(self.url, path))
        secure = to.scheme == "https"
        context = ssl._create_unverified_context()  # noqa: S323 - Caddy's own, made for the test
        line = (
            HTTPSConnection(to.netloc, timeout=60, context=context) if secure else HTTPConnection(to.netloc, timeout=60)
        )
        held = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = {"Cookie": held, **self.headers, **headers}
        body = None if fields is None else urlencode(fields)
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            line.request(method, to.path + (f"?{to.query}" if to.query else ""), body, sent)
            answer = line.getresponse()
            said = answer.headers.get_all("Set-Cookie") or []
            for one in said:
                for name, morsel in SimpleCookie(one).items():
                    self.cookies[name] = morsel.value
            return Answer(answer.status, dict(answer.headers), said, answer.read().decode(errors="replace"))
        finally:
            line.close()
