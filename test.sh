#!/bin/sh
# Tests Chợ Phiên: everything, or what the arguments name. Needs Python 3.11 to 3.13; installs the rest. On Windows: start.bat
cd "$(dirname "$0")" || exit 1
# An environment that is switched on comes first; then any Python on the path that is new enough.
for python in "${VIRTUAL_ENV:+$VIRTUAL_ENV/bin/python}" python3.13 python3.12 python3.11 python3 python; do
  [ -n "$python" ] && command -v "$python" >/dev/null 2>&1 || continue
  "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null || continue
  exec "$python" scripts/run.py test "$@"
done
echo "Cần Python 3.11, 3.12 hoặc 3.13 / Python 3.11, 3.12 or 3.13 is needed: https://www.python.org/downloads/" >&2
exit 1
