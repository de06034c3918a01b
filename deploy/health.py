"""Ask the room of this container whether it is well: exit 0, or 1 with what its database has trouble with."""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from urllib.parse import urlsplit

port = os.environ.get("CHOPHIEN_PORT") or "8866"
path = urlsplit(os.environ.get("CHOPHIEN_PUBLIC_URL", "")).path or os.environ.get("CHOPHIEN_BASE_URL", "")
base = "/".join(filter(None, ["", path.strip("/"), "healthz"]))
try:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{base.lstrip('/')}", timeout=4) as answer:
        sys.exit(json.load(answer)["status"] != "ok")
except urllib.error.HTTPError as error:
    sys.exit(json.load(error)["status"])
except OSError as error:
    sys.exit(type(error).__name__)
