#!/bin/sh
# Installs from this stick on a Mac, without internet: double-click.
cd "$(dirname "$0")" || exit 1
for release in {releases}; do
  for python in "/Library/Frameworks/Python.framework/Versions/$release/bin/python$release" "python$release"; do
    command -v "$python" >/dev/null 2>&1 && exec "$python" setup/install.py "$@"
  done
done
if [ -f "{installer}" ]; then
  @say python-by-hand
  open "{installer}"
  exit 1
fi
@say python-missing
exit 1
