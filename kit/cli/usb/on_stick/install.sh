#!/bin/sh
# Installs from this stick, without internet: sh install.sh
cd "$(dirname "$0")" || exit 1
for release in {releases}; do
  command -v "python$release" >/dev/null 2>&1 && exec "python$release" setup/install.py "$@"
done
for python in python3 python; do
  command -v "$python" >/dev/null 2>&1 || continue
  "$python" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] not in '{releases}'.split())" 2>/dev/null || continue
  exec "$python" setup/install.py "$@"
done
@say python-missing
exit 1
