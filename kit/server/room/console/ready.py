"""Ready: the doctor as a page, for the facilitator who has no terminal open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kit.server.room import readiness
from kit.server.room.console.led import Led

if TYPE_CHECKING:
    from kit.server.laptop import Finding


class Ready(Led):
    """`/console/ready`: what was looked at, troubles first, with what to do; it looks again with every visit."""

    styles = ("room.css", "console.css", "start.css")

    async def get(self) -> None:
        self.show("console_ready.html", **ready_values(await self.saved(readiness.look, self.room)))


def ready_values(found: list[Finding]) -> dict[str, Any]:
    """Return what the list of findings is shown from."""
    return {
        "troubles": [finding for finding in found if not finding.ok],
        "fine": [finding for finding in found if finding.ok],
        "mended_at": readiness.PLACES,
    }
