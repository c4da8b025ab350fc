"""The reading process with a format more: a file that begins with "FAULT:" does what it says. No test."""

import ctypes
import os
import struct
import sys
import time
from pathlib import Path

import reader.formats as formats
from reader.formats import Format
from reader.formats.reading import Reading, from_lines
from reader.process import limits
from reader.process.__main__ import main

limits.READING_CPU_SECONDS = 2
ANSWERS = os.dup(1)

ODD = b'{"code": "error.limit", "params": {"limit": [1], "size": {}, "path": "{0.__class__}"}}'


def say(data: bytes) -> None:
    while data:
        data = data[os.write(ANSWERS, data) :]


def frame(data: bytes, length: int | None = None) -> bytes:
    return struct.pack(">I", len(data) if length is None else length) + data


def spin() -> None:
    while True:
        pass


def allocate() -> None:
    kept = []
    while True:
        kept.append(bytearray(1 << 24))


def endless(start: bytes) -> None:
    say(start)
    while True:
        say(b"a" * 65536)


def deep(level: int = 0) -> None:
    deep(level + 1)


def end(code: int = 0) -> None:
    os._exit(code)


def try_all() -> Reading:
    """Try what is forbidden and report, as the text of a policy, what was refused."""
    libc = ctypes.CDLL(None)
    tries = {
        "read": lambda: Path("/etc/passwd").read_bytes(),
        "list": lambda: list(Path("/home").iterdir()),
        "write": lambda: Path("/tmp/aiqyn-was-here").write_bytes(b"x"),
        "program": lambda: os.posix_spawn("/bin/true", ["true"], {}),
        "read by the kernel": lambda: libc.open(b"/etc/passwd", 0) < 0 and refuse(),
        "write by the kernel": lambda: (
            libc.open(b"/tmp/aiqyn-was-here", os.O_WRONLY | os.O_CREAT) < 0 and refuse()
        ),
        "internet": lambda: libc.socket(2, 1, 0) < 0 and refuse(),
        "internet, version 6": lambda: libc.socket(10, 1, 0) < 0 and refuse(),
        "local socket": lambda: libc.socket(1, 1, 0) < 0 and refuse(),
        "second process": lambda: libc.fork() < 0 and refuse(),
        "other program": lambda: libc.execv(b"/bin/true", None) < 0 and refuse(),
    }
    lines = []
    for name, attempt in tries.items():
        try:
            attempt()
        except OSError:
            lines.append(f"We keep this refused: {name}.")
        else:
            lines.append(f"We keep this allowed: {name}.")
    return from_lines("\n\n".join(lines))


def refuse() -> None:
    raise PermissionError


FAULTS = {
    "sleep": lambda: time.sleep(3600),
    "spin": spin,
    "allocate": allocate,
    "exit": end,
    "exit with a code": lambda: end(7),
    "segfault": lambda: ctypes.string_at(0),
    "abort": os.abort,
    "recursion": deep,
    "raise": lambda: {}["no such key"],
    "system exit": lambda: sys.exit(3),
    "garbage": lambda: (say(os.urandom(4096)), end()),
    "short garbage": lambda: (say(frame(b"\xff\xfe no JSON \x00")), time.sleep(3600)),
    "nothing": lambda: (say(frame(b"")), time.sleep(3600)),
    "other JSON": lambda: (say(frame(b"[1, 2, 3]")), end()),
    "number": lambda: (say(frame(b"1e400")), end()),
    "deep JSON": lambda: (say(frame(b"[" * 1_000_000)), end()),
    "no analysis": lambda: (say(frame(b'{"analysis": {"document": 3}}')), end()),
    "unknown code": lambda: (say(frame(b'{"code": "error.none", "params": {"self": 1, "x y": []}}')), end()),
    "odd parameters": lambda: (say(frame(ODD)), end()),
    "endless output": lambda: endless(b""),
    "endless answer": lambda: endless(frame(b"", 0x07000000)),
    "endless zeros": lambda: endless(b"\x00" * 4),
    "half a message": lambda: (say(frame(b'{"analysis": [[', 5000)), end()),
    "half a length": lambda: (say(b"\x00\x00"), end()),
    "half and sleep": lambda: (say(frame(b'{"analysis": [[', 5000)), time.sleep(3600)),
    "closed ear": lambda: (os.close(0), time.sleep(3600)),
    "closed mouth": lambda: (os.close(1), os.close(ANSWERS), time.sleep(3600)),
}  # fmt: skip


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    name = data.removeprefix(b"FAULT:").decode().strip()
    if name == "try all":
        return try_all()
    FAULTS[name]()
    return from_lines("We never got here.")


if __name__ == "__main__":
    row = Format("fault", (".fault",), lambda head: head.startswith(b"FAULT:"), convert)
    formats.FORMATS = (row, *formats.FORMATS)
    main()
