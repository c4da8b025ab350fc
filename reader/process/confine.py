"""Gives up, for good, what reading a policy does not need; called before a byte of a file is seen."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import NamedTuple

from reader.process import limits

_SYSTEM = ("/usr/lib", "/usr/lib32", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib", "/etc/ld.so.cache")
_REFUSED_EVENTS = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.remove",
    "os.rename", "os.rmdir", "os.mkdir", "os.symlink", "os.link", "os.truncate", "os.chmod", "os.chown",
    "shutil.", "ftplib.", "smtplib.", "urllib.", "http.", "webbrowser.", "winreg.", "os.startfile",
)  # fmt: skip
_READ_ONLY = {"r", "rb", "br", "rt", None}


class Confinement(NamedTuple):
    """What could be had on this system: limits of memory and time, Landlock, seccomp, Python's own guard."""

    limits: bool
    files: bool
    calls: bool
    guard: bool


def confine() -> Confinement:
    """Limit and confine this process as far as the system can; there is no way back.

    Files can still be read beneath Python's own folders, ours and the system's libraries: code is loaded
    when it is first needed.
    """
    folders = tuple(dict.fromkeys(_readable()))
    limited = _limit()
    files = calls = False
    if sys.platform == "linux":
        from reader.process.system_calls import forbid_calls, forbid_files

        with contextlib.suppress(OSError, AttributeError):
            files = forbid_files((*folders, *_SYSTEM, "/dev/urandom", "/dev/null"))
        with contextlib.suppress(OSError, AttributeError):
            calls = forbid_calls()
    _guard(folders)
    return Confinement(limited, files, calls, guard=True)


def more_time(characters: int) -> None:
    """Grant the analysis of a text that was read its share of processor time."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = used.ru_utime + used.ru_stime
    wanted = int(spent) + limits.READING_CPU_SECONDS + characters // limits.CPU_CHARACTERS_A_SECOND
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (min(wanted, most), most))


def _limit() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    for kind, soft, hard in (
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_NOFILE, limits.OPEN_FILES_MAX, limits.OPEN_FILES_MAX),
        (resource.RLIMIT_DATA, limits.DATA_MAX_BYTES, limits.DATA_MAX_BYTES),
        (resource.RLIMIT_CPU, limits.READING_CPU_SECONDS, limits.CPU_MAX_SECONDS),
    ):
        with contextlib.suppress(OSError, ValueError):  # a stricter limit is in force already
            resource.setrlimit(kind, (soft, hard))
    return True


def _readable() -> Iterator[str]:
    """Yield the folders of Python's code, of the packages and of ours, with what belongs to us."""
    import reader

    ours = os.path.dirname(os.path.abspath(reader.__file__))  # noqa: PTH100, PTH120 - pathlib is slow to load
    yield ours
    yield os.path.join(os.path.dirname(ours), "resources")  # noqa: PTH118, PTH120 - a source tree
    yield from (entry for entry in sys.path if _is_code(entry))
    if bundle := getattr(sys, "_MEIPASS", ""):
        yield str(bundle)
        yield sys.executable  # a frozen program carries its modules at its own end


def _is_code(entry: str) -> bool:
    """Tell whether an entry of the path holds installed code only, and is not somebody's folder."""
    name = os.path.basename(entry)  # noqa: PTH119
    return name in {"site-packages", "dist-packages", "lib-dynload"} or name.startswith("python3")


def _guard(folders: tuple[str, ...]) -> None:
    """Refuse the same things inside Python, on systems whose kernel was not asked.

    It stops our own mistakes and those of libraries written in Python, not machine code.
    """
    beneath = (*folders, *_SYSTEM, sys.prefix, sys.base_prefix)
    refused, ok = _REFUSED_EVENTS, _READ_ONLY

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, int):
                return
            name = os.fsdecode(path) if isinstance(path, bytes) else str(path)
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
            if mode not in ok or writes or not (name.startswith(beneath) or name == os.devnull):
                raise PermissionError(1, "the reading process opens no files")
        elif event.startswith(refused):
            raise PermissionError(1, f"the reading process does without {event}")

    sys.addaudithook(hook)
