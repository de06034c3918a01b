"""File lock: one program at a time has a file, on Windows, Linux and macOS. The lock ends with the program."""

from __future__ import annotations

import errno
import os
import sys

HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
FAR_BEHIND = 1 << 40
"""Where Windows locks a byte: it keeps others from reading what it locks."""


def lock(file: int) -> bool:
    """Lock an open file and return True; False if someone has it. A disk that knows no locks gives it to everyone."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file, FAR_BEHIND, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in HELD
    return True
