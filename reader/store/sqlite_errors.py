"""What SQLite says when it cannot use a file, as the error that the system would have raised."""

from __future__ import annotations

import errno
import sqlite3

Error = sqlite3.Error
_ERRNO = {
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_BUSY: errno.EBUSY,
    sqlite3.SQLITE_LOCKED: errno.EBUSY,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_CANTOPEN: errno.ENOENT,
}


def system_error(error: sqlite3.Error) -> OSError:
    """Return the error with the system's number for it, 0 where there is none."""
    code = getattr(error, "sqlite_errorcode", 0) or 0  # the low byte is the kind, the rest says more
    return OSError(_ERRNO.get(code & 0xFF, 0), str(error))


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the file is no store, or no whole one any more."""
    return type(error) is sqlite3.DatabaseError
