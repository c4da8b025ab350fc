"""What the kernel is asked to forbid the reading process: files, the network, other programs (Linux).

Landlock (since Linux 5.13) and seccomp (since 3.17), each a few system calls made through `ctypes`. Both
are asked for by the process itself, need no rights, and cannot be taken back.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER, _DUMPABLE = 38, 22, 2, 4
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # how many rights each version of Landlock knows
_BENEATH, _TCP_RIGHTS, _SCOPES = 1, 0b11, 0b11

_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32_BIT = 0x40000000
_REFUSED = {  # names only for the reader of this file: what counts are the numbers of each machine
    "x86_64": (
        (41, "socket"), (42, "connect"), (49, "bind"), (53, "socketpair"), (57, "fork"), (58, "vfork"),
        (59, "execve"), (322, "execveat"), (101, "ptrace"), (310, "process_vm_readv"),
        (311, "process_vm_writev"), (425, "io_uring_setup"), (321, "bpf"), (298, "perf_event_open"),
        (434, "pidfd_open"), (438, "pidfd_getfd"), (319, "memfd_create"), (250, "keyctl"), (62, "kill"),
    ),
    "aarch64": (
        (198, "socket"), (203, "connect"), (200, "bind"), (199, "socketpair"), (221, "execve"),
        (281, "execveat"), (117, "ptrace"), (270, "process_vm_readv"), (271, "process_vm_writev"),
        (425, "io_uring_setup"), (280, "bpf"), (241, "perf_event_open"), (434, "pidfd_open"),
        (438, "pidfd_getfd"), (279, "memfd_create"), (219, "keyctl"), (129, "kill"),
    ),
}  # fmt: skip
_CLONE = {"x86_64": 56, "aarch64": 220}
_CLONE3 = 435
_CLONE_THREAD = 0x00010000
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_LOAD, _EQUAL, _AT_LEAST, _ALL_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NOT_PERMITTED, _NO_SUCH_CALL = 1, 38


def forbid_files(readable: Iterable[str]) -> bool:
    """Let this process read beneath ``readable`` and touch no other file; False where Linux lacks it.

    Where Landlock knows the network, no TCP port can be used either, nor sockets and signals of others.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return False
    rights = (1 << _FILE_RIGHTS.get(version, 16)) - 1
    wanted = struct.pack("=QQQ", rights, _TCP_RIGHTS * (version >= 4), _SCOPES * (version >= 6))
    wanted = wanted[: 8 if version < 4 else 16 if version < 6 else 24]
    rules = libc.syscall(_CREATE_RULESET, wanted, len(wanted), 0)
    if rules < 0:
        return False
    try:
        for path in readable:
            _let_read(libc, rules, path)
        if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
            return False
        return bool(libc.syscall(_RESTRICT_SELF, rules, 0) == 0)
    finally:
        os.close(rules)


def _let_read(libc: ctypes.CDLL, rules: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there need not be read
    try:
        rights = _READ_FILE | (_READ_FOLDER if os.path.isdir(path) else 0)  # noqa: PTH112 - no pathlib here
        libc.syscall(_ADD_RULE, rules, _BENEATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def forbid_calls() -> bool:
    """Refuse sockets, other programs and other processes' memory; False where that cannot be had."""
    machine = os.uname().machine
    if machine not in _MACHINES or struct.calcsize("P") != 8:
        return False
    program = _filter(machine)
    libc = ctypes.CDLL(None, use_errno=True)
    code = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    return bool(libc.prctl(_SECCOMP, _FILTER, ctypes.c_char_p(head), 0, 0) == 0)


def _filter(machine: str) -> bytes:
    """Return the filter: another machine's calls end the process, what is refused says "not permitted"."""
    steps = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, _MACHINES[machine]), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, 0)]
    if machine == "x86_64":
        steps += [(_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _KILL)]
    for number, _ in _REFUSED[machine]:
        steps += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE | _NOT_PERMITTED)]
    # Threads are clones that share the process; clone3 hides its flags, and glibc falls back to clone.
    steps += [(_EQUAL, 0, 1, _CLONE3), (_RETURN, 0, 0, _REFUSE | _NO_SUCH_CALL)]
    steps += [(_EQUAL, 0, 3, _CLONE[machine]), (_LOAD, 0, 0, 16), (_ALL_BITS, 1, 0, _CLONE_THREAD)]
    steps += [(_RETURN, 0, 0, _REFUSE | _NOT_PERMITTED), (_RETURN, 0, 0, _ALLOW)]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
