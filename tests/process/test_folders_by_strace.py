"""Folders on the command line, watched by strace: what parses a stranger's file is confined."""

import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_cases import collection
from hostile_markup import CANARY

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
CASES = {  # of the hostile collection, each names files beside it
    "docx: pictures of other files": "docx",
    "odt: pictures of other files": "odt",
    "rtf: pictures of other files": "rtf",
    "epub: pictures of other files": "epub",
    "mhtml: a canary": "mhtml",
    "pdf: another file at its opening": "pdf",
}
CALL = re.compile(r'open(?:at|at2)?\((?:AT_FDCWD, )?"([^"]+)", ([A-Z_|]+).*= (\d+|-1 \w+)')
CALLS = "trace=socket,connect,bind,open,openat,openat2,execve,fork,vfork,prctl"


def whole(lines: list[str]) -> Iterator[str]:
    """Put together the calls that strace wrote in two pieces, since another process came between them."""
    begun: dict[str, str] = {}
    for line in lines:
        process, _, call = line.partition(" ")
        if call.endswith("<unfinished ...>"):
            begun[process] = line.removesuffix("<unfinished ...>").rstrip()
        elif " resumed>" in call:
            yield begun.pop(process, process) + call.partition(" resumed>")[2]
        else:
            yield line
    yield from begun.values()


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str], set[str]]:
    """Return the folder, what was called, and the processes that read for the others."""
    if not STRACE or sys.platform != "linux":
        pytest.skip("strace is not here")
    folder = tmp_path_factory.mktemp("many")
    policies, log = folder / "policies", folder / "log"
    for case in collection():
        if case.name in CASES:
            inner = policies / CASES[case.name]
            inner.mkdir(parents=True)
            (inner / CANARY).write_text("CANARY")
            case.make(inner)
    for number in range(4):
        (policies / f"{number}.html").write_text("<html><p>We keep your name. <img src='a.png'></html>")
    done = subprocess.run(
        [STRACE, "-f", "-qq", "-s", "300", "-e", CALLS, "-o", str(log),
         sys.executable, "-m", "reader", "summarize", str(policies), "--to", "json", "--jobs", "2",
         "-o", str(folder / "out")],
        cwd=ROOT, capture_output=True, text=True, timeout=120, env={"HOME": str(folder), "PATH": "/usr/bin"},
    )  # fmt: skip
    if "ptrace" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("strace may not trace here")
    assert len([*(folder / "out").rglob("*.html.json")]) >= 4, done.stderr
    assert len([*(folder / "out").rglob("*.json")]) == 4 + len(CASES), done.stderr
    lines = list(whole(log.read_text("utf-8", "replace").splitlines()))
    readers = {line.split()[0] for line in lines if "execve(" in line and '"reader.process"' in line}
    return folder, lines, readers


def theirs(traced: tuple[Path, list[str], set[str]]) -> list[str]:
    """Return what the reading processes called."""
    _, lines, readers = traced
    return [line for line in lines if line.split()[0] in readers]


def test_two_processes_read_all_the_files_and_nobody_else_reads_any(
    traced: tuple[Path, list[str], set[str]],
) -> None:
    _, lines, readers = traced
    assert len(readers) == 2
    parsers = re.compile(r"reader/formats/[^\"]*\b(?:docx|odt|rtf|epub|mhtml|pdf|html|xml_reading|packed)\b")
    parsing = {line.split()[0] for line in lines if "openat(" in line and parsers.search(line)}
    assert parsing
    assert parsing <= readers, "the code that parses is loaded where it is confined, and nowhere else"


def test_they_open_code_and_nothing_else(traced: tuple[Path, list[str], set[str]]) -> None:
    opened = [found for line in theirs(traced) if (found := CALL.search(line)) and found[3].isdigit()]
    assert opened
    assert not [found[1] for found in opened if "O_WRONLY" in found[2] or "O_RDWR" in found[2]]
    code = (str(ROOT / "reader"), str(ROOT / "resources"), sys.prefix, sys.base_prefix)
    allowed = (*code, "/usr/", "/lib", "/etc/ld.so", "/etc/localtime", "/dev/", "/proc/")
    foreign = {found[1] for found in opened if not found[1].startswith(allowed)} - {str(ROOT)}
    assert not [name for name in foreign if not name.endswith(("pyvenv.cfg", "._pth"))]
    assert not [line for line in traced[1] if "canary." in line]


def test_they_make_no_socket_and_start_nothing(traced: tuple[Path, list[str], set[str]]) -> None:
    called = [line for line in theirs(traced) if re.search(r" (?:socket|connect|bind|v?fork|execve)\(", line)]
    assert len(called) == 2, "each was started itself"
    assert not [line for line in traced[1] if re.search(r"AF_INET|AF_INET6|AF_NETLINK|AF_PACKET", line)]


@pytest.mark.skipif(platform.machine() not in {"x86_64", "aarch64"}, reason="no filter for this machine")
def test_the_kernel_was_asked_to_refuse_it(traced: tuple[Path, list[str], set[str]]) -> None:
    filtered = [line for line in theirs(traced) if "PR_SET_SECCOMP" in line and line.endswith("= 0")]
    assert {line.split()[0] for line in filtered} == traced[2]


def test_calls_in_two_pieces_are_put_together() -> None:
    log = [
        "7 prctl(22 <unfinished ...>",
        "8 socket(AF_UNIX) = 3",
        "7 <... prctl resumed>)   = 0",
        "8 exit( <unfinished ...>",
    ]
    assert list(whole(log)) == ["8 socket(AF_UNIX) = 3", "7 prctl(22)   = 0", "8 exit("]
