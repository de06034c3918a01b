"""Who may sign in at a hub: whoever the organizer let in, each with her own password.

Part of `jupyterhub_config.py`, and for Zero to JupyterHub an extra configuration (../zero-to-jupyterhub/values.yaml).

    CHOPHIEN_HUB_ADMIN            the organizer's name, who lets facilitators in
    CHOPHIEN_HUB_ADMIN_PASSWORD   her first password; needed once, until her account is there
    CHOPHIEN_HUB_SIGN_UP          1 while facilitators ask for their accounts; closed otherwise
"""

import os
import sys

from jupyterhub.handlers import LoginHandler
from nativeauthenticator import NativeAuthenticator

LONGEST_PASSWORD = 72  # bytes: what bcrypt takes


class Facilitators(NativeAuthenticator):
    """Accounts with passwords. The organizer's is there before anybody else could take its name.

    The page to sign in is the hub's own: NativeAuthenticator 1.3's calls what JupyterHub 6 no longer has.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for admin in self.admin_users:
            if not self.user_exists(admin) and not self.make_account(admin):
                sys.exit("CHOPHIEN_HUB_ADMIN_PASSWORD is missing, too short or too well known.")

    def make_account(self, admin):
        """Make the organizer's account, also where nobody may ask for one; return None where that cannot be."""
        open_now, self.enable_signup = self.enable_signup, True
        made = self.create_user(admin, os.environ.get("CHOPHIEN_HUB_ADMIN_PASSWORD", ""))
        self.enable_signup = open_now
        return made

    def get_handlers(self, app):
        """Return the addresses of accounts."""
        return [("/login", LoginHandler), *(held for held in super().get_handlers(app) if held[0] != "/login")]

    def is_password_strong(self, password):
        """Tell whether a new password will do."""
        return len(password.encode()) <= LONGEST_PASSWORD and super().is_password_strong(password)

    async def authenticate(self, handler, data):
        """Return the name of who signs in, or None."""
        short = len(data["password"].encode()) <= LONGEST_PASSWORD
        return await super().authenticate(handler, data) if short else None


c = get_config()  # noqa: F821 - JupyterHub's own
c.JupyterHub.authenticator_class = Facilitators
c.Authenticator.admin_users = {os.environ["CHOPHIEN_HUB_ADMIN"]}
c.Authenticator.allow_all = True  # of those who can sign in at all, which NativeAuthenticator decides
c.Authenticator.username_pattern = "[a-z][a-z0-9-]{1,24}"
c.NativeAuthenticator.enable_signup = os.environ.get("CHOPHIEN_HUB_SIGN_UP") == "1"
c.NativeAuthenticator.open_signup = False
c.NativeAuthenticator.check_common_password = True
c.NativeAuthenticator.minimum_password_length = 10
c.NativeAuthenticator.allowed_failed_logins = 5
c.NativeAuthenticator.seconds_before_next_try = 600
# A link on another site signs nobody in, and lets nobody in (NativeAuthenticator does that by a link).
c.JupyterHub.tornado_settings = {
    "cookie_options": {"samesite": "Strict"},
    "log_function": lambda _: None,  # who opened what, from where, is nobody's business
}
c.JupyterHub.cookie_max_age_days = 1
c.JupyterHub.redirect_to_server = False
