"""The page a phone gets: Voilà's template for lessons, its built client, and what the room writes into it per visit."""

from kit.server.phone.files import ClientFiles
from kit.server.phone.page import TEMPLATE, TEMPLATES, fill, view
from kit.server.phone.shell import Shell, arrival, shell

__all__ = ["TEMPLATE", "TEMPLATES", "ClientFiles", "Shell", "arrival", "fill", "shell", "view"]
