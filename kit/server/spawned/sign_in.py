"""Sign-in by the hub: whoever may open this server there comes into its console without a PIN.

The hub says who she is, by OAuth. From then on the room's own cookie counts, which holds for as long as that browser is
signed in at the hub; the hub's token is kept nowhere. Everybody else gets what a stranger gets: the door, and the PIN.

Source: https://jupyterhub.readthedocs.io/en/stable/explanation/oauth.html
"""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING, Any

from jupyterhub.services.auth import HubOAuth
from tornado.httputil import url_concat
from tornado.web import HTTPError

from kit.server.room.console.led import FORBIDDEN, Led
from kit.server.room.identity import sign_in_account
from kit.server.room.page import UNAVAILABLE
from kit.server.spawned.place import DOOR

if TYPE_CHECKING:
    from kit.server.room import Room

BACK = "oauth_callback"
"""The address that the hub knows."""


def routes(room: Room) -> list[tuple[str, type, dict[str, Any]]]:
    """Return the routes, for Tornado's list of handlers."""
    base, given = re.escape(room.base_url), {"room": room, "hub": HubOAuth()}
    return [(f"{base}{DOOR}", Account, given), (f"{base}{BACK}", Back, given)]


class Account(Led):
    """`/console/account`: to the hub, which asks her to sign in if she has not yet, and sends her back."""

    guarded = False

    def initialize(self, room: Room, hub: HubOAuth) -> None:  # type: ignore[override]
        super().initialize(room)
        self.hub = hub

    def get(self) -> None:
        if self.facilitator():
            self.go("console")
            return
        verifier, challenge, method = self.hub.generate_pkce_code_challenge()
        state = self.hub.set_state_cookie(self, code_verifier=verifier)
        asked = {"state": state, "code_challenge": challenge, "code_challenge_method": method}
        self.redirect(url_concat(self.hub.login_url, asked))


class Back(Account):
    """`/oauth_callback`: back from the hub, with a code that is good for one question: who is she?"""

    async def get(self) -> None:
        state = self.get_query_argument("state", "")
        held = self.get_signed_cookie(self.hub.get_state_cookie_name(state)) or b""
        verifier = self.hub.get_code_verifier(state)
        self.hub.clear_oauth_state(state)
        self.hub.clear_oauth_state_cookies(self)
        code = self.get_query_argument("code", "")
        if not (state and code and verifier and hmac.compare_digest(held, state.encode())):
            self._ask_pin("console-account-unsure")
            return
        try:
            allowed = await self._may_open(code, verifier)
        except HTTPError:  # the hub is away, or takes the code no longer
            self._ask_pin("console-account-silent", UNAVAILABLE)
            return
        if not allowed:
            self._ask_pin("console-account-refused")
            return
        sign_in_account(self, self.room)
        self.go("console")

    async def _may_open(self, code: str, verifier: str) -> bool:
        """Tell whether she may open this server, and is signed in at the hub with this browser.

        Raises HTTPError where the hub does not say.
        """
        token = await self.hub.token_for_code(code, code_verifier=verifier, sync=False)
        session = self.hub.get_session_id(self)
        user = await self.hub.user_for_token(token, use_cache=False, session_id=session, sync=False)
        return bool(session and user and self.hub.check_scopes(self.hub.access_scopes, user))

    def _ask_pin(self, sentence: str, status: int = FORBIDDEN) -> None:
        self.ask_pin(status, self.sentences.say(sentence))
