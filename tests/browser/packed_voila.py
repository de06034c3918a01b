"""Plain Voilà with the two things that a room adds for every page: packed answers, and the client's own file route."""

from __future__ import annotations

from typing import Any

from voila.app import Voila

from kit.server.phone import ClientFiles


class PackedVoila(Voila):
    def init_settings(self) -> dict[str, Any]:
        return {**super().init_settings(), "compress_response": True}

    def init_handlers(self) -> list[Any]:
        return [ClientFiles.route(self.base_url), *super().init_handlers()]


if __name__ == "__main__":
    PackedVoila.launch_instance()
