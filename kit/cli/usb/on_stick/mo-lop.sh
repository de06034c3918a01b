#!/bin/sh
# Opens the room that was installed from this stick.
place="$HOME/ChoPhien"
here=$(cd "$(dirname "$0")" && pwd)
[ -d "$here/.venv" ] && place="$here"
if [ -f "$place/.venv/.chophien-installed" ]; then
  cd "$place" && exec .venv/bin/python -m kit serve "$@"
fi
@say install-first
exit 1
